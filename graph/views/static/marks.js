"use strict";
/* The four shapes on a canvas, drawn with the paths of the other chart; clusters carry their count. */
function drawMarks(pen, groups, colours) {
  const clusters = groups.filter(({ group }) => group.n > 1);
  for (const [n, state] of STATES.entries()) {
    const ink = new Ink();
    mark16(ink, state, 0, 0);
    const [full, ring] = ["full s-", "ring s-"].map((look) => new Path2D(ink.paths.get(look + state) || ""));
    const stamp = (x, y) => {
      pen.translate(x, y);
      pen.fill(full);
      pen.stroke(ring);
      pen.translate(-x, -y);
    };
    pen.fillStyle = pen.strokeStyle = colours[state];
    pen.lineWidth = 2;
    pen.setLineDash(state === "one" ? [3, 2.2] : []);
    for (const { x, y, group } of groups) if (group.n === 1 && group.first.state === n) stamp(x, y);
    if (n === 2) for (const { x, y, group } of clusters) if (group.states & 4) stamp(x, y - radius(group) - 4);
  }
  pen.setLineDash([]);
  for (const { x, y, group } of clusters) drawCluster(pen, x, y, group, colours);
}

function radius(group) {
  return Math.min(13, 8 + Math.log2(group.n));
}

function drawCluster(pen, x, y, group, colours) {
  pen.fillStyle = colours.mut;
  pen.beginPath();
  pen.arc(x, y, radius(group), 0, 7);
  pen.fill();
  pen.fillStyle = colours.bg;
  pen.fillText(group.n > 999 ? Math.round(group.n / 1000) + "k" : group.n, x, y + 3.5);
}

/* A bar for a date that is no single day: flat where both ends are given, fading where it is vague. */
function drawBars(pen, bars, colours) {
  for (const { x, wide, y, soft } of bars) {
    pen.fillStyle = soft ? fading(pen, x, wide, colours.fg) : colours.fg;
    pen.globalAlpha = soft ? 0.4 : 0.25;
    pen.fillRect(x, y - 5, wide, 10);
  }
  pen.globalAlpha = 1;
}

function fading(pen, x, wide, shade) {
  const paint = pen.createLinearGradient(x, 0, x + wide, 0);
  const clear = shade + "00";
  for (const [at, value] of [[0, clear], [0.25, shade], [0.75, shade], [1, clear]]) paint.addColorStop(at, value);
  return paint;
}

function drawLinks(pen, groups, colours) {
  const told = new Map();
  for (const at of groups) {
    if (at.group.n > 1) continue;
    const event = at.group.first.event;
    if (!told.has(event)) told.set(event, []);
    told.get(event).push(at);
  }
  for (const [event, points] of told) if (points.length > 1) drawLink(pen, event, points, colours);
  pen.setLineDash([]);
}

function drawLink(pen, event, points, colours) {
  points.sort((a, b) => a.y - b.y);
  pen.strokeStyle = colours[event.state];
  pen.lineWidth = 1.6;
  pen.setLineDash({ diverge: [2, 4], compatible: [7, 4] }[event.state] || []);
  pen.beginPath();
  points.forEach(({ x, y }, i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
  pen.stroke();
}
