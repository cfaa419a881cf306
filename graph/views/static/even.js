"use strict";
/* Even steps: one column per event, the gaps printed; rows are sources. */
const HEAD = 148, GUTTER = 124, FOOT = 26;

function evenChart(host, model, events, lanes) {
  const room = host.clientWidth, step = Math.max(112, (room - GUTTER - 16) / Math.max(events.length, 1));
  const height = HEAD + lanes.length * model.height + FOOT;
  const width = Math.max(GUTTER + events.length * step + 8, room - 2);
  const at = (i) => GUTTER + (i + 0.5) * step;
  const rowAt = new Map(lanes.map((lane, row) => [lane, HEAD + row * model.height + model.height / 2 - 2]));
  const ink = new Ink();
  for (const y of rowAt.values()) ink.add("lane", `M0 ${y - model.height / 2 + 2}h${width}v${model.height - 4}H0z`);
  events.forEach((event, i) => {
    drawColumn(ink, event, at(i), step, rowAt);
    if (apart(events[i - 1], event)) ink.add("tick", `M${GUTTER + i * step} ${HEAD}V${height - 22}`);
  });
  const list = el("ol", { class: "cols", "aria-label": model.words.label });
  host.replaceChildren(placed(el("div", { class: "plot" }, ink.picture(width, height), laneNames(model, lanes, rowAt), list), { width, height }));
  /* Columns are made from the left up to the one that is asked for. */
  const button = (n) => {
    for (let i = list.children.length; i <= n; i++) list.append(column(model, events[i], { left: at(i) + 3 - step / 2, width: step - 6, height: height - 4 }, apart(events[i - 1], events[i])));
    return list.children[n].firstChild;
  };
  return { width, at, room, step, button };
}

/* All marks of one look are one path: few nodes draw fast. */
class Ink {
  constructor() {
    this.paths = new Map();
    this.others = [];
  }

  add(look, d) {
    this.paths.set(look, (this.paths.get(look) || "") + d);
  }

  picture(width, height) {
    const parts = LOOKS.filter((look) => this.paths.has(look)).map((look) => shape("path", { class: look, d: this.paths.get(look) }));
    const split = parts.findIndex((part) => part.getAttribute("class").startsWith("link"));
    parts.splice(split < 0 ? parts.length : split, 0, ...this.others);
    return shape("svg", { class: "bg", width, height, "aria-hidden": "true" }, fadeDefinition(), ...parts);
  }
}

const LOOKS = ["lane", "tick", "dash", "bar", ...STATES.map((state) => "link s-" + state), "lane halo", ...STATES.flatMap((state) => ["full s-" + state, "ring s-" + state])];

function disc(x, y, r) {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
}

/* One mark of a state; on the canvas of the calendar it is drawn from the same paths. */
function mark16(ink, state, x, y, size = 1) {
  const r = 6 * size, tip = 7.2 * size, slit = size;
  if (state === "agree") ink.add("full s-agree", disc(x, y, r + 0.5));
  else if (state === "diverge") {
    for (const side of [-1, 1]) ink.add("full s-diverge", `M${x + side * slit} ${y - tip}v${2 * tip}L${x + side * tip} ${y}z`);
  } else {
    ink.add("ring s-" + state, disc(x, y, r));
    if (state === "compatible") ink.add("full s-compatible", `M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`);
  }
}

function fadeDefinition() {
  const stops = [[0, 0], [0.25, 0.4], [0.75, 0.4], [1, 0]];
  const parts = stops.map(([offset, opacity]) => shape("stop", { offset, "stop-opacity": opacity }));
  return shape("defs", {}, shape("linearGradient", { id: "fade" }, ...parts));
}

function laneNames(model, lanes, rowAt) {
  const names = lanes.map((lane) => placed(el("b", { dir: "auto" }, model.lanes[lane]), { top: rowAt.get(lane) - Math.min(16, model.height / 2 - 2) }));
  return el("div", { class: "names", "aria-hidden": "true" }, ...names);
}

function drawColumn(ink, event, x, step, rowAt) {
  const told = new Map(event.reports.map((report) => [report.lane, report]));
  const points = [];
  for (const [lane, y] of rowAt) {
    const report = told.get(lane);
    if (report) points.push(point(event, report, x, step, y));
    else ink.add("dash", `M${x - 4} ${y}h8`);
  }
  if (points.length > 1) ink.add("link s-" + event.state, "M" + points.map((p) => p.x.toFixed(1) + " " + p.y).join("L"));
  for (const p of points) drawMark(ink, event.state, p);
}

function point(event, report, x, step, y) {
  if (!report.kind) return { x, y, from: x, to: x, kind: "" };
  const from = x + lean(event, report.first, step), to = x + lean(event, report.last, step);
  return { x: (from + to) / 2, y, from, to, kind: report.kind };
}

function drawMark(ink, state, p) {
  const wide = Math.max(p.to - p.from, 20) + 12;
  if (p.kind === "f") ink.others.push(shape("rect", { class: "fade", x: p.x - wide / 2, width: wide, y: p.y - 5, height: 10, rx: 5 }));
  else if (p.to - p.from > 2) ink.add("bar", `M${p.x - wide / 2} ${p.y - 5}h${wide}v10h-${wide}z`);
  ink.add("lane halo", disc(p.x, p.y, 8));
  mark16(ink, state, p.x, p.y);
}

/* Days between two events, where they are worth a word. */
function apart(before, after) {
  const days = before && after.first !== null && before.last !== null ? after.first - before.last : 0;
  return days < 2 ? 0 : days;
}

function column(model, event, box, days) {
  const { date, title, state } = model.text(event);
  const button = el("button", { type: "button", "data-n": event.n, tabindex: -1 }, icon(event.state),
    el("span", { class: "dt" }, date), el("span", { class: "tt", dir: "auto" }, title), el("span", { class: "vh" }, ". " + state));
  const [unit, n] = gap(days), said = days ? el("span", { class: "gap", "aria-hidden": "true" }, plural(model.words[unit], n)) : "";
  return placed(el("li", { class: "s-" + event.state }, button, said), box);
}

/* The whole chart small; the frame shows the part in sight. Drag, click or keys move it. */
function overview(map, host, events, plot) {
  const width = plot.room, bins = new Map(), cell = Math.max(10, width / 90), ink = new Ink();
  events.forEach((event, i) => {
    const bin = Math.floor(((plot.at(i) / plot.width) * width) / cell);
    const depth = bins.get(bin) || 0;
    bins.set(bin, depth + 1);
    if (depth < 4) mark16(ink, event.state, bin * cell + cell / 2, 45 - depth * 12, 0.62);
  });
  const frame = shape("rect", { class: "frame", y: 1, height: 53, rx: 4 });
  const picture = ink.picture(width, 55);
  picture.append(frame);
  frame.setAttribute("width", Math.max(8, (width / plot.width) * width - 2));
  map.replaceChildren(picture);
  host.onscroll = () => showFrame(map, host.scrollLeft, frame, plot);
}

function showFrame(map, left, frame, plot) {
  frame.setAttribute("x", (left / plot.width) * plot.room + 1);
  const rest = Math.max(1, plot.width - plot.room);
  map.setAttribute("aria-valuenow", Math.min(100, Math.round((100 * left) / rest)));
}

/* Bring a column into sight; this asks the browser for places, so it comes after all else is drawn. */
function reveal(host, plot, i) {
  const at = plot.at(i), left = host.scrollLeft;
  if (at < left + GUTTER + 60 || at > left + plot.room - 60) host.scrollLeft = Math.round((at - plot.room * 0.55) / plot.step) * plot.step;
  host.onscroll();
}

function moveByMap(map, host) {
  const go = (event) => {
    const box = map.getBoundingClientRect();
    host.scrollLeft = ((event.clientX - box.left) / box.width) * host.scrollWidth - host.clientWidth / 2;
  };
  map.addEventListener("pointerdown", (event) => {
    map.setPointerCapture(event.pointerId);
    go(event);
    map.onpointermove = go;
  });
  map.addEventListener("pointerup", () => (map.onpointermove = null));
  map.addEventListener("keydown", (event) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -1e6, End: 1e6 }[event.key];
    if (!steps) return;
    event.preventDefault();
    host.scrollLeft += steps * 120;
  });
}
