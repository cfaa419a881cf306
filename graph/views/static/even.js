"use strict";
/* Even steps: one column per event, the gaps printed; rows are sources. */
const HEAD = 140, GUTTER = 124, FOOT = 26;

function evenChart(host, model, events, lanes) {
  const step = Math.max(112, (host.clientWidth - GUTTER - 16) / Math.max(events.length, 1));
  const height = HEAD + lanes.length * model.height + FOOT;
  const width = Math.max(GUTTER + events.length * step + 8, host.clientWidth - 2);
  const at = (i) => GUTTER + (i + 0.5) * step;
  const picture = shape("svg", { class: "bg", width, height, "aria-hidden": "true" }, fadeDefinition());
  const rowAt = new Map(lanes.map((lane, row) => [lane, HEAD + row * model.height + model.height / 2 - 2]));
  for (const y of rowAt.values()) picture.append(laneRow(y, width, model.height));
  events.forEach((event, i) => drawColumn(picture, event, at(i), step, rowAt));
  events.slice(1).forEach((event, i) => drawGap(picture, model, [events[i], event], GUTTER + (i + 1) * step, height));
  const list = el("ol", { class: "cols", "aria-label": model.words.label });
  list.append(...events.map((event, i) => column(model, event, at(i), step, height)));
  host.replaceChildren(placed(el("div", { class: "plot" }, picture, laneNames(model, lanes, rowAt), list), { width, height }));
  return { width, at };
}

function fadeDefinition() {
  const stops = [[0, 0], [0.25, 0.4], [0.75, 0.4], [1, 0]];
  const parts = stops.map(([offset, opacity]) => shape("stop", { offset, "stop-opacity": opacity }));
  return shape("defs", {}, shape("linearGradient", { id: "fade" }, ...parts));
}

function laneRow(y, width, height) {
  return shape("rect", { class: "lane", x: 0, width, y: y - height / 2 + 2, height: height - 4 });
}

function laneNames(model, lanes, rowAt) {
  const names = lanes.map((lane) => placed(el("b", { dir: "auto" }, model.lanes[lane]), { top: rowAt.get(lane) - Math.min(16, model.height / 2 - 2) }));
  return el("div", { class: "names", "aria-hidden": "true" }, ...names);
}

function drawColumn(picture, event, x, step, rowAt) {
  const told = new Map(event.reports.map((report) => [report.lane, report]));
  const points = [];
  for (const [lane, y] of rowAt) {
    const report = told.get(lane);
    if (!report) picture.append(shape("path", { class: "dash", d: `M${x - 4} ${y}h8` }));
    else points.push(point(event, report, x, step, y));
  }
  if (points.length > 1) {
    const path = "M" + points.map((p) => p.x.toFixed(1) + " " + p.y).join("L");
    picture.append(shape("path", { class: "link s-" + event.state, d: path }));
  }
  for (const p of points) drawMark(picture, event.state, p);
}

function point(event, report, x, step, y) {
  if (!report.kind) return { x, y, from: x, to: x, kind: "" };
  const from = x + lean(event, report.first, step), to = x + lean(event, report.last, step);
  return { x: (from + to) / 2, y, from, to, kind: report.kind };
}

function drawMark(picture, state, p) {
  if (p.kind === "f" || p.to - p.from > 2) {
    const wide = Math.max(p.to - p.from, 20) + 12;
    const bar = { class: p.kind === "f" ? "fade" : "bar", x: p.x - wide / 2, width: wide, y: p.y - 5, height: 10, rx: 5 };
    picture.append(shape("rect", bar));
  }
  const mark = shape("g", { class: "s-" + state, transform: `translate(${p.x - 8} ${p.y - 8})` });
  mark.append(shape("rect", { class: "lane", width: 16, height: 16, rx: 8 }), shape("use", { href: "#i-" + state, width: 16, height: 16 }));
  picture.append(mark);
}

function drawGap(picture, model, [before, after], x, height) {
  if (after.first === null || before.last === null) return;
  const days = after.first - before.last;
  if (days < 2) return;
  const [unit, n] = gap(days);
  picture.append(shape("path", { class: "tick", d: `M${x} ${HEAD}V${height - 22}` }));
  picture.append(shape("text", { class: "gap", x, y: height - 8 }, plural(model.words[unit], n)));
}

function column(model, event, x, step, height) {
  const { date, title, state } = model.text(event);
  const hidden = el("span", { class: "vh" }, ". " + state);
  const button = el("button", { type: "button", "data-n": event.n, tabindex: -1 }, icon(event.state),
    el("span", { class: "dt" }, date), el("span", { class: "tt", dir: "auto" }, title), hidden);
  placed(button, { left: 3 - step / 2, width: step - 6, height: height - 4 });
  return placed(el("li", { class: "s-" + event.state }, button), { left: x });
}

/* The whole chart small; the frame shows the part in sight. Drag, click or keys move it. */
function overview(map, host, events, plot) {
  const width = map.clientWidth, bins = new Map(), cell = Math.max(10, width / 90);
  const picture = shape("svg", { width, height: 55, "aria-hidden": "true" });
  events.forEach((event, i) => {
    const bin = Math.floor(((plot.at(i) / plot.width) * width) / cell);
    const depth = bins.get(bin) || 0;
    bins.set(bin, depth + 1);
    if (depth < 4) picture.append(small(event.state, bin * cell + cell / 2 - 5, 40 - depth * 12));
  });
  const frame = shape("rect", { class: "frame", y: 1, height: 53, rx: 4 });
  picture.append(frame);
  map.replaceChildren(picture);
  host.onscroll = () => showFrame(map, host, frame, plot.width);
  host.onscroll();
}

function small(state, x, y) {
  return shape("g", { class: "s-" + state }, shape("use", { href: "#i-" + state, x, y, width: 10, height: 10 }));
}

function showFrame(map, host, frame, whole) {
  const width = map.clientWidth, left = (host.scrollLeft / whole) * width;
  frame.setAttribute("x", left + 1);
  frame.setAttribute("width", Math.max(8, (host.clientWidth / whole) * width - 2));
  const rest = Math.max(1, whole - host.clientWidth);
  map.setAttribute("aria-valuenow", Math.min(100, Math.round((100 * host.scrollLeft) / rest)));
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
