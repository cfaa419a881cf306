"use strict";
/* The network: places come from the page, vis-network only draws. */
const data = JSON.parse(byId("data").textContent);
const box = byId("net"), told = byId("told"), choice = byId("focus");
const small = data.nodes.length <= 150;
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
    nodes: { font: face, borderWidth: 2, scaling: { label: { enabled: true, min: 13, max: 13, drawThreshold: small ? 5 : 9 } } },
    edges: { smooth: false, color: { color: colour("mut"), highlight: colour("acc"), hover: colour("acc"), opacity: small ? 0.6 : 0.4 }, width: 1 },
    groups,
    interaction: { hover: small, hideEdgesOnDrag: !small, hideEdgesOnZoom: !small, tooltipDelay: 150, keyboard: { enabled: true, bindToWindow: false } },
  };
}

if (!small) for (const node of data.nodes) if (node.shape === "diamond" && node.group !== "one") node.font = { size: 34 };
const nodes = new vis.DataSet(data.nodes);
const edges = new vis.DataSet(data.edges.map((edge, id) => ({ ...edge, id })));
const network = new vis.Network(box, { nodes, edges }, look());
network.on("beforeDrawing", drawYears);
network.on("click", ({ nodes: [id] }) => tell(id));
network.once("afterDrawing", () => (box.dataset.drawn = String(Math.round(performance.now()))));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => network.setOptions(look()));

function drawYears(pen) {
  const heights = data.nodes.map((node) => node.y), top = Math.min(...heights) - 60, bottom = Math.max(...heights) + 30;
  pen.strokeStyle = colour("line");
  pen.fillStyle = colour("mut");
  pen.font = `${Math.min(60, 13 / network.getScale())}px system-ui,sans-serif`;
  pen.lineWidth = 1 / network.getScale();
  pen.textAlign = "left";
  for (const [x, year] of data.ticks) {
    pen.beginPath();
    pen.moveTo(x - 27, top);
    pen.lineTo(x - 27, bottom);
    pen.stroke();
    pen.fillText(year, x - 22, top + 14);
  }
}

/* What was clicked, with its neighbours and the way to its words. */
function tell(id) {
  if (id === undefined) return told.replaceChildren();
  const node = data.nodes[id], link = data.links[id];
  const parts = [el("b", { dir: "auto" }, node.title)];
  if (link) parts.push(" ", el("a", { href: link }, data.words.open));
  const around = [...near[id]].slice(0, 12).map((n) => data.nodes[n].title).join(" · ");
  parts.push(el("span", { class: "mut", dir: "auto" }, " " + around));
  told.replaceChildren(...parts);
  return undefined;
}

/* Only an actor or event, what it touches, and what that touches. */
function focus(name) {
  const id = data.names.indexOf(name);
  const kept = new Set(id < 0 ? data.nodes.keys() : [id, ...near[id]]);
  if (id >= 0) for (const n of near[id]) if (data.nodes[n].group !== "actor") for (const m of near[n]) kept.add(m);
  nodes.update(data.nodes.map((_, n) => ({ id: n, hidden: !kept.has(n) })));
  network.fit({ nodes: [...kept], animation: false });
  tell(id < 0 ? undefined : id);
  try {
    history.replaceState(null, "", id < 0 ? "#" : "#" + encodeURIComponent(name));
  } catch {
    /* no address inside srcdoc */
  }
}

choice.addEventListener("change", () => focus(choice.value));
document.querySelector(".tools").addEventListener("click", (event) => {
  const by = { in: 1.5, out: 1 / 1.5 }[event.target.dataset.z];
  if (by) network.moveTo({ scale: network.getScale() * by });
  else if (event.target.dataset.z === "all") network.fit({ animation: false });
});
/* The wheel scrolls the page; with Ctrl or Command it zooms. */
box.addEventListener("wheel", (event) => event.ctrlKey || event.metaKey || event.stopPropagation(), { capture: true });
if (box.clientWidth < 600 && !small) {
  const first = data.nodes.find((node) => node.group === "diverge") || data.nodes[0];
  network.moveTo({ position: { x: first.x, y: first.y }, scale: 0.4 });
}
const named = decodeURIComponent(location.hash.slice(1));
if (data.names.includes(named)) {
  choice.value = named;
  focus(named);
}
