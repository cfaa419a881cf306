"use strict";
/* The network: places come from the page, vis-network only draws. */
const data = JSON.parse(byId("data").textContent);
const box = byId("net"), told = byId("told"), choice = byId("focus");
const small = data.nodes.length <= 150;
let years = data.ticks, sight = [];
const near = data.nodes.map(() => new Set());
for (const edge of data.edges) {
  near[edge.from].add(edge.to);
  near[edge.to].add(edge.from);
}

function look() {
  const face = { size: 13, color: colour("fg"), face: "system-ui,sans-serif", strokeWidth: 3, strokeColor: colour("bg") };
  const plain = (name) => ({ background: colour(name), border: colour(name), highlight: { background: colour(name), border: colour("fg") }, hover: { background: colour(name), border: colour("fg") } });
  const groups = { actor: { color: plain("fg") } };
  for (const name of ["agree", "compatible", "diverge", "one"]) groups[name] = { color: plain(name) };
  groups.one.color.background = colour("bg");
  return {
    physics: false,
    layout: { improvedLayout: false },
    nodes: { font: face, borderWidth: 2, scaling: { label: { enabled: true, min: 13, max: 13, drawThreshold: 9 } } },
    edges: { smooth: false, color: { color: colour("mut"), highlight: colour("acc"), hover: colour("acc"), opacity: small ? 0.6 : 0.4 }, width: 1 },
    groups,
    interaction: { hover: small, hideEdgesOnDrag: !small, hideEdgesOnZoom: !small, tooltipDelay: 150, keyboard: { enabled: true, bindToWindow: false } },
  };
}

const asked = decodeURIComponent(location.hash.slice(1)), begin = data.shared.places ? "shared" : "all";
choice.value = asked === "all" || data.names.includes(asked) ? asked : begin;
const nodes = new vis.DataSet(arranged(choice.value).map((own, n) => ({ ...data.nodes[n], ...own })));
const edges = new vis.DataSet(data.edges.map((edge, id) => ({ ...edge, id })));
const network = new vis.Network(box, { nodes, edges }, look());
network.on("beforeDrawing", drawYears);
network.on("click", ({ nodes: [id] }) => tell(id));
network.once("afterDrawing", () => {
  box.dataset.drawn = String(Math.round(performance.now()));
  setTimeout(() => document.documentElement.classList.add("whole"), 300);
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => network.setOptions(look()));

function drawYears(pen) {
  pen.strokeStyle = colour("line");
  pen.fillStyle = colour("mut");
  pen.font = `${Math.min(60, 13 / network.getScale())}px system-ui,sans-serif`;
  pen.lineWidth = 1 / network.getScale();
  pen.textAlign = "left";
  const [high, line, low] = [0, 16, box.clientHeight].map((y) => network.DOMtoCanvas({ x: 0, y }).y);
  for (const [x, year] of years) {
    pen.beginPath();
    pen.moveTo(x - 27, high);
    pen.lineTo(x - 27, low);
    pen.stroke();
    pen.fillText(year, x - 22, line);
  }
}

/* What was clicked, with its neighbours and the way to its words. */
function tell(id) {
  if (!(id >= 0)) return told.replaceChildren();
  const node = data.nodes[id], link = data.links[id];
  const parts = [el("b", { dir: "auto" }, node.title)];
  if (link) parts.push(" ", el("a", { href: link }, data.words.open));
  const around = [...near[id]].slice(0, 12).map((n) => data.nodes[n].title).join(" · ");
  parts.push(el("span", { class: "mut", dir: "auto" }, " " + around));
  told.replaceChildren(...parts);
  return undefined;
}

/* Only an actor or event, what it touches, and what that touches. */
function around(id) {
  const kept = new Set([id, ...near[id]]);
  for (const n of near[id]) if (data.nodes[n].group !== "actor") for (const m of near[n]) kept.add(m);
  return kept;
}

/* A few nodes out of a large picture move together; left stays left and above stays above. */
function closer(kept) {
  const ranks = (axis) => {
    const values = [...new Set(kept.map((n) => data.nodes[n][axis]))].sort((a, b) => a - b);
    return new Map(values.map((value, i) => [value, i]));
  };
  const [x, y] = [ranks("x"), ranks("y")];
  return new Map(kept.map((n) => [n, { x: x.get(data.nodes[n].x) * 90, y: y.get(data.nodes[n].y) * 70 }]));
}

/* What several sources report has places of its own; all else stands where it stands in the whole picture. */
function arranged(name) {
  const part = name === "shared" && data.shared.places ? data.shared : null, id = data.names.indexOf(name);
  const kept = part ? new Set(part.places.map(([n]) => n)) : id < 0 ? new Set(data.nodes.keys()) : around(id);
  const at = part ? new Map(part.places.map(([n, x, y]) => [n, { x, y }])) : id < 0 || small ? new Map() : closer([...kept]);
  const own = data.nodes.map(({ x, y }, n) => ({ id: n, hidden: !kept.has(n), ...(at.get(n) || { x, y }) }));
  const font = { size: kept.size > 200 ? 34 : kept.size > 100 ? 22 : 18 };
  for (const n of kept) if (named(n, kept.size <= 150)) own[n].font = font;
  [sight, years] = [[...kept], part ? part.ticks : at.size ? [] : data.ticks];
  byId("part").textContent = part ? part.said : "";
  return own;
}

function focus(name) {
  nodes.update(arranged(name));
  network.fit({ nodes: sight, animation: false });
  tell(data.names.indexOf(name));
}

/* From afar events and actors are named, in a large picture only the events on which sources diverge; the words of a claim
   are read from near. */
function named(n, few) {
  const { shape, group } = data.nodes[n];
  return few ? shape !== "square" : shape === "diamond" && group === "diverge";
}

function remember(name) {
  try {
    history.replaceState(null, "", "#" + encodeURIComponent(name));
  } catch {
    /* no address inside srcdoc */
  }
}

choice.addEventListener("change", () => {
  focus(choice.value);
  remember(choice.value);
});
document.querySelector(".tools").addEventListener("click", (event) => {
  const by = { in: 1.5, out: 1 / 1.5 }[event.target.dataset.z];
  if (by) network.moveTo({ scale: network.getScale() * by });
  else if (event.target.dataset.z === "all") network.fit({ nodes: sight, animation: false });
});
/* The wheel scrolls the page; with Ctrl or Command it zooms. */
box.addEventListener("wheel", (event) => event.ctrlKey || event.metaKey || event.stopPropagation(), { capture: true });
if (sight.length < data.nodes.length) network.fit({ nodes: sight, animation: false });
tell(data.names.indexOf(asked));
/* A phone cannot show all at once: begin where sources diverge. */
if (box.clientWidth < 600 && sight.length > 20) {
  const first = sight.find((n) => data.nodes[n].group === "diverge") ?? sight[0];
  network.moveTo({ position: network.getPosition(first), scale: 0.6 });
}
