"use strict";
/* The divergence timeline: filters, the chosen event, its panel, the address. */
const model = JSON.parse(byId("data").textContent);
const events = unpackAll(model.events, model.zero);
const items = [...document.querySelectorAll(".events:not(#topics) > .ev")];
const handles = items.map((item) => item.querySelector("summary, a"));
const view = readAddress(location.hash);
const panel = byId("panel"), host = byId("chart"), map = byId("map"), form = byId("filters");
const MOST_EVEN = 300;
let shown = [], texts = null, chosen = null, plot = null, calendar = null, hiding = false, opening = false, settled = false;

model.text = (event) => {
  const [date, title, state] = [...handles[event.n].children].map((part) => part.textContent);
  return { date, title, state };
};

function textOf(event) {
  texts = texts || items.map((item) => item.textContent.toLowerCase());
  return texts[event.n];
}

function lanesShown() {
  const all = model.lanes.map((_, n) => n);
  return view.sources ? all.filter((n) => view.sources.has(String(n))) : all;
}

/* The list is touched only when a reader filters; it stays whole when the page opens. */
function hideItems(filtered) {
  if (!filtered && !hiding) return;
  const inside = new Set(filtered ? shown : events);
  items.forEach((item, n) => (item.hidden = !inside.has(events[n])));
  hiding = filtered;
}

/* The chart of a long story opens on what several sources report, and so does the list where there is no room for a
   chart; the count says what is left out. */
function start() {
  const shared = events.filter((event) => event.state !== "one").length;
  if (!view.states && !model.large && events.length > 40 && shared > 2 && !view.event && !view.claim) {
    view.states = new Set(STATES.filter((state) => state !== "one"));
    opening = host.clientWidth > 0;
  }
  if (!view.scale) view.scale = model.large ? "calendar" : "even";
  apply();
  opening = false;
  follow();
}

function apply() {
  const filtered = view.states || view.sources || view.facet || view.actor || view.type || view.q;
  shown = filtered ? events.filter((event) => matches(event, view, view.q ? textOf(event) : "")) : events;
  hideItems(filtered && !opening);
  showForm();
  draw();
}

/* The filters that few need are made when they are asked for. */
function moreFilters() {
  if (form.elements.facet) return;
  const chips = model.lanes.map((name, n) => el("button", { type: "button", class: "chip", "data-source": n, dir: "auto" }, name));
  const box = el("div", { class: "morebox" }, el("fieldset", {}, el("legend", {}, model.words.source), el("div", {}, ...chips)));
  for (const [key, names] of [["facet", model.facets], ["actor", model.actors], ["type", model.types]]) {
    const options = names.map((name, n) => el("option", { value: n }, name));
    box.append(el("label", {}, model.words[key] + " ", el("select", { name: key }, el("option", { value: "" }, model.words.all), ...options)));
  }
  byId("more").append(box);
}

function showForm() {
  if (view.sources || view.facet || view.actor || view.type) moreFilters();
  for (const chip of form.querySelectorAll("[data-state]")) press(chip, view.states, chip.dataset.state);
  for (const chip of form.querySelectorAll("[data-source]")) press(chip, view.sources, chip.dataset.source);
  for (const field of form.querySelectorAll("[name]")) if (field.value !== view[field.name]) field.value = view[field.name];
  const alone = view.states?.size > 2 && !view.states.has("one") && events.filter((event) => event.state === "one").length;
  byId("count").textContent = fill(model.words.count, { n: grouped(shown.length), of: grouped(events.length) }) +
    (alone ? ". " + fill(model.words.hidden, { n: grouped(alone) }) : "");
  byId("reset").hidden = shown.length === events.length;
}

function press(chip, set, key) {
  chip.setAttribute("aria-pressed", String(!set || set.has(key)));
}

function draw() {
  const even = view.scale === "even" && shown.length <= MOST_EVEN, lanes = lanesShown();
  document.documentElement.style.setProperty("--lanes", lanes.length);
  byId("zoom").hidden = even;
  map.hidden = !even;
  if (!host.clientWidth || !lanes.length) return;
  plot = null;
  if (!shown.length) host.replaceChildren(el("p", { class: "mut" }, model.words.none));
  else if (even) drawEven(lanes);
  else drawCalendar(lanes);
  choose(shown.includes(chosen) ? chosen : first());
}

/* Where to begin: where sources diverge, else where speakers of one source do. */
function first() {
  const apart = shown.filter((event) => event.state === "diverge");
  return apart.find((event) => !items[event.n].classList.contains("in")) || apart[0] || shown[0];
}

function drawEven(lanes) {
  plot = evenChart(host, model, shown, lanes);
  plot.button(settled ? shown.length - 1 : Math.min(shown.length, Math.ceil(plot.room / plot.step)) - 1);
  overview(map, host, shown, plot);
}

function drawCalendar(lanes) {
  calendar = calendar || new Calendar(host, model, several);
  calendar.show(shown, lanes);
}

function several(found) {
  if (found.length === 1) return choose(found[0], { tell: true });
  const list = found.slice(0, 50).map((event) => {
    const link = el("a", { href: "#" + items[event.n].id }, model.text(event).date + ": " + model.text(event).title);
    return el("li", { class: "s-" + event.state }, icon(event.state), " ", link);
  });
  panel.replaceChildren(el("h3", {}, plural(model.words.cluster, found.length)), el("ul", { class: "key" }, ...list));
  return undefined;
}

function choose(event, { tell = false, focus = false } = {}) {
  chosen = event;
  if (!event) return panel.replaceChildren();
  fillPanel(event);
  if (tell) say(event);
  if (plot) mark(shown.indexOf(event), focus);
  else if (calendar && calendar.canvas.isConnected) calendar.mark(event);
  return event;
}

function mark(place, focus) {
  const last = host.querySelector("[aria-current]"), button = plot.button(place);
  if (last) {
    last.tabIndex = -1;
    last.removeAttribute("aria-current");
  }
  button.tabIndex = 0;
  button.setAttribute("aria-current", "true");
  reveal(host, plot, place);
  if (focus) button.focus({ preventScroll: true });
}

function say(event) {
  const { title, state } = model.text(event);
  byId("say").textContent = title + ". " + state;
  view.event = items[event.n].id.slice(2);
  remember();
}

function remember() {
  try {
    history.replaceState(null, "", writeAddress(view));
  } catch {
    /* a page shown through srcdoc has no address to write */
  }
}

function fillPanel(event) {
  const item = items[event.n], { date, title, state } = model.text(event), body = item.querySelector(".body");
  const steps = el("div", { class: "steps" }, el("button", { type: "button", "data-d": -1 }, model.words.previous), el("button", { type: "button", "data-d": 1 }, model.words.next));
  const type = model.types[event.type];
  panel.className = "panel s-" + event.state;
  panel.replaceChildren(steps, el("p", { class: "meta" }, type ? date + " · " + type : date), el("h3", { dir: "auto" }, title),
    el("p", { class: "st" }, icon(event.state), state), body ? copied(body) : whole(item));
  if (settled) panel.scrollTop = 0;
}

function copied(body) {
  const copy = body.cloneNode(true);
  for (const node of copy.querySelectorAll("[id]")) {
    node.dataset.id = node.id;
    node.removeAttribute("id");
  }
  return copy;
}

function whole(item) {
  return el("p", {}, el("a", { href: item.querySelector("a").getAttribute("href") }, model.large));
}

function step(by) {
  const next = shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(chosen) + by))];
  if (next) choose(next, { tell: true, focus: host.contains(document.activeElement) });
}

/* A link to an event or to the words of a claim: show it in the panel, or in the list on a narrow screen. The rows get
   their heights first, or they would push away what was scrolled to. */
function follow() {
  const { event, claim } = readAddress(location.hash);
  const target = document.getElementById(claim || "e-" + event);
  const item = target && target.closest(".ev");
  if (!item || !(event || claim)) return;
  document.documentElement.classList.add("whole");
  const found = events[items.indexOf(item)];
  if (found && !shown.includes(found)) reset();
  const details = item.querySelector("details");
  if (!host.clientWidth || !found) {
    if (details) details.open = true;
    target.scrollIntoView();
  } else choose(found, { focus: false });
  if (claim) hit(claim);
}

function hit(claim) {
  for (const node of document.querySelectorAll(".hit")) node.classList.remove("hit");
  const node = panel.querySelector(`[data-id="${CSS.escape(claim)}"]`);
  if (!node) return;
  node.classList.add("hit");
  panel.scrollTop += node.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
}

function reset() {
  Object.assign(view, { states: null, sources: null, facet: "", actor: "", type: "", q: "" });
  apply();
}

function toggle(key, value, all) {
  const set = new Set(view[key] || all);
  if (!set.delete(value)) set.add(value);
  view[key] = set.size === all.length ? null : set;
}

form.addEventListener("click", (event) => {
  const chip = event.target.closest(".chip");
  if (event.target.id === "reset") reset();
  else if (chip && chip.dataset.state) toggle("states", chip.dataset.state, STATES);
  else if (chip) toggle("sources", chip.dataset.source, model.lanes.map((_, n) => String(n)));
  else return;
  apply();
  remember();
});
form.addEventListener("input", (event) => {
  view[event.target.name] = event.target.value;
  apply();
  remember();
});
byId("more").addEventListener("toggle", () => {
  moreFilters();
  showForm();
});
form.addEventListener("submit", (event) => event.preventDefault());
host.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) choose(events[button.dataset.n], { tell: true, focus: true });
});
host.addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1, Home: -1e6, End: 1e6 }[event.key];
  if (by) {
    event.preventDefault();
    step(by);
  } else if (event.key === "Enter") {
    event.preventDefault();
    panel.focus();
  }
});
panel.addEventListener("click", (event) => {
  const button = event.target.closest("[data-d]"), link = event.target.closest("a[href^='#c-']");
  if (button) {
    step(+button.dataset.d);
    panel.querySelector(`[data-d="${button.dataset.d}"]`).focus();
  } else if (link && panel.querySelector(`[data-id="${CSS.escape(decode(link.hash.slice(1)))}"]`)) {
    event.preventDefault();
    hit(decode(link.hash.slice(1)));
  }
});
byId("zoom").addEventListener("click", (event) => {
  const act = { in: () => calendar.zoom(0.6), out: () => calendar.zoom(1.7), all: () => calendar.whole() }[event.target.dataset.z];
  if (act) act();
});
addEventListener("hashchange", follow);
moveByMap(map, host);

/* After the first picture: the rest of the columns and rows, and one Tab stop for the list as well: arrows move, Home and
   End jump. */
function settle() {
  settled = true;
  handles.forEach((handle, n) => n && (handle.tabIndex = -1));
  if (plot) plot.button(shown.length - 1);
  document.documentElement.classList.add("whole");
}
addEventListener("load", () => setTimeout(settle, 300));
document.querySelector("main").addEventListener("keydown", (event) => {
  const n = handles.indexOf(event.target), by = { ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 }[event.key];
  if (n < 0 || !by) return;
  event.preventDefault();
  const open = handles.filter((_, i) => !items[i].hidden), at = open.indexOf(event.target);
  const next = open[Math.min(open.length - 1, Math.max(0, at + by))];
  [event.target.tabIndex, next.tabIndex] = [-1, 0];
  next.focus();
});

let wide = innerWidth;
addEventListener("resize", () => {
  if (wide === innerWidth) return;
  wide = innerWidth;
  draw();
});
start();
