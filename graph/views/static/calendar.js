"use strict";
/* The calendar scale on one canvas: pan, zoom, clusters at power-of-two levels, keys. */
const AXIS = 76, LEFT = 124, CELL = 26;

class Calendar {
  constructor(host, model, choose) {
    Object.assign(this, { host, model, choose, levels: new Map(), pointers: new Map(), current: null, hover: null });
    this.canvas = el("canvas", { class: "canvas", tabindex: 0, role: "application", "aria-label": model.words.canvas });
    this.pen = this.canvas.getContext("2d", { alpha: false });
    this.listen();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.repaint());
  }

  show(events, lanes) {
    const rows = new Map(lanes.map((lane, row) => [lane, row]));
    this.lanes = lanes;
    this.events = events.filter((event) => event.kind);
    this.marks = marksOf(this.events, rows);
    this.bars = this.marks.filter((mark) => mark.last > mark.first);
    this.levels.clear();
    if (this.canvas.parentNode !== this.host) this.host.replaceChildren(this.canvas);
    this.fit();
    this.repaint();
  }

  fit() {
    let [low, high] = [Infinity, -Infinity];
    for (const { first, last } of this.events) {
      if (first < low) low = first;
      if (last > high) high = last;
    }
    const room = Math.max((high - low) * 0.03, 2);
    [this.low, this.high] = this.events.length ? [low - room, high + room] : [0, 1];
    [this.from, this.to] = [this.low, this.high];
  }

  repaint() {
    const names = ["bg", "fg", "mut", "line", "lane", "acc", ...STATES];
    this.colours = Object.fromEntries(names.map((name) => [name, hex(colour(name))]));
    const ratio = devicePixelRatio || 1;
    [this.width, this.height] = [this.host.clientWidth, this.host.clientHeight];
    [this.canvas.width, this.canvas.height] = [this.width * ratio, this.height * ratio];
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.draw();
  }

  x(day) {
    return LEFT + ((day - this.from) / (this.to - this.from)) * (this.width - LEFT);
  }

  y(row) {
    const room = (this.height - AXIS - 8) / this.lanes.length;
    return AXIS + (row + 0.5) * room;
  }

  groups() {
    const perPixel = (this.to - this.from) / Math.max(this.width - LEFT, 1), level = Math.ceil(Math.log2(perPixel * CELL));
    if (!this.levels.has(level)) this.levels.set(level, clusters(this.marks, perPixel, CELL));
    return this.levels.get(level);
  }

  visible() {
    const room = ((this.to - this.from) / this.width) * 20;
    const seen = this.groups().filter((group) => group.day > this.from - room && group.day < this.to + room);
    return seen.map((group) => ({ x: this.x(group.day), y: this.y(group.lane), group }));
  }

  ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  draw() {
    const { pen, colours, width, height } = this;
    pen.fillStyle = colours.bg;
    pen.fillRect(0, 0, width, height);
    pen.font = "11px system-ui,sans-serif";
    this.drawRows();
    pen.save();
    pen.beginPath();
    pen.rect(LEFT, 0, width - LEFT, height);
    pen.clip();
    this.drawAxis();
    this.seen = this.visible();
    drawBars(pen, this.seenBars(), colours);
    if (this.seen.length < 400) drawLinks(pen, this.seen, colours);
    pen.textAlign = "center";
    drawMarks(pen, this.seen, colours);
    this.drawChosen();
    pen.restore();
    this.drawNames();
  }

  drawRows() {
    const room = (this.height - AXIS - 8) / this.lanes.length;
    this.pen.fillStyle = this.colours.lane;
    for (const row of this.lanes.keys()) this.pen.fillRect(LEFT, AXIS + row * room + 1, this.width - LEFT, room - 3);
  }

  drawAxis() {
    const { pen, colours } = this;
    pen.strokeStyle = colours.line;
    pen.fillStyle = colours.mut;
    pen.textAlign = "left";
    pen.lineWidth = 1;
    pen.beginPath();
    for (const [day, text] of ticks(this.from, this.to, this.width - LEFT, this.model.months)) {
      const x = Math.round(this.x(day)) + 0.5;
      pen.moveTo(x, AXIS - 14);
      pen.lineTo(x, this.height);
      if (x < this.width - 60) pen.fillText(text, x + 3, AXIS - 6);
    }
    pen.stroke();
  }

  seenBars() {
    const perDay = (this.width - LEFT) / (this.to - this.from), least = 16 / perDay, found = [];
    for (const mark of this.bars) {
      if (mark.last - mark.first < least || mark.last < this.from || mark.first > this.to) continue;
      const x = this.x(mark.first);
      found.push({ x, wide: this.x(mark.last) - x, y: this.y(mark.lane), soft: mark.kind === "f" });
      if (found.length > 600) break;
    }
    return found;
  }

  drawChosen() {
    const event = this.hover || this.current;
    if (!event || !event.kind) return;
    const { pen, colours } = this, x = this.x((event.first + event.last) / 2);
    const { date, title } = this.model.text(event);
    pen.strokeStyle = colours[event.state];
    pen.lineWidth = 2;
    pen.strokeRect(x - 11, AXIS, 22, this.height - AXIS - 8);
    pen.fillStyle = colours.fg;
    pen.textAlign = x > this.width * 0.7 ? "right" : x < this.width * 0.4 ? "left" : "center";
    const at = Math.min(Math.max(x, LEFT + 4), this.width - 4);
    pen.fillText(date, at, 16);
    pen.font = "600 13px system-ui,sans-serif";
    pen.fillText(title.length > 76 ? title.slice(0, 75) + "…" : title, at, 34);
  }

  drawNames() {
    const { pen, colours } = this;
    pen.textAlign = "left";
    pen.font = "600 12px system-ui,sans-serif";
    pen.fillStyle = colours.fg;
    this.lanes.forEach((lane, row) => pen.fillText(this.model.lanes[lane], 8, this.y(row) + 4, LEFT - 14));
  }

  pan(pixels) {
    const days = (-pixels / (this.width - LEFT)) * (this.to - this.from);
    [this.from, this.to] = [this.from + days, this.to + days];
    this.ask();
  }

  zoom(factor, x = LEFT + (this.width - LEFT) / 2) {
    const share = (x - LEFT) / (this.width - LEFT), day = this.from + share * (this.to - this.from);
    const span = Math.min(Math.max((this.to - this.from) * factor, 4), (this.high - this.low) * 1.2);
    [this.from, this.to] = [day - span * share, day + span * (1 - share)];
    this.ask();
  }

  whole() {
    [this.from, this.to] = [this.low, this.high];
    this.ask();
  }

  mark(event) {
    this.current = event;
    if (event.kind && (event.first < this.from || event.first > this.to)) {
      const span = this.to - this.from;
      [this.from, this.to] = [event.first - span / 2, event.first + span / 2];
    }
    this.ask();
  }

  near(pointer) {
    const box = this.canvas.getBoundingClientRect(), x = pointer.clientX - box.left, y = pointer.clientY - box.top;
    const distance = (at) => Math.hypot(at.x - x, at.y - y);
    const best = (this.seen || []).reduce((a, b) => (!a || distance(b) < distance(a) ? b : a), null);
    return best && distance(best) < 20 ? best.group : null;
  }

  open(group) {
    if (!group) return;
    if (group.n === 1) return this.choose([group.first.event]);
    const inside = this.members(group), days = inside.map((mark) => mark.day);
    const low = Math.min(...days), high = Math.max(...days);
    if (high - low < 1) return this.choose(inside.map((mark) => mark.event));
    const room = (high - low) * 0.4;
    [this.from, this.to] = [low - room, high + room];
    this.ask();
  }

  members(group) {
    const level = Math.ceil(Math.log2(((this.to - this.from) / (this.width - LEFT)) * CELL)), step = 2 ** level;
    const bucket = Math.floor(group.first.day / step);
    return this.marks.filter((mark) => mark.lane === group.lane && Math.floor(mark.day / step) === bucket);
  }

  listen() {
    const on = (name, act, options) => this.canvas.addEventListener(name, act, options);
    on("pointerdown", (event) => this.press(event));
    on("pointermove", (event) => this.move(event));
    on("pointerup", (event) => this.release(event));
    on("pointercancel", (event) => this.pointers.delete(event.pointerId));
    on("wheel", (event) => this.wheel(event), { passive: false });
    on("keydown", (event) => this.key(event));
  }

  press(event) {
    this.pointers.set(event.pointerId, event.clientX);
    this.moved = 0;
    this.canvas.setPointerCapture(event.pointerId);
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return this.point(event);
    const others = [...this.pointers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
    this.pointers.set(event.pointerId, event.clientX);
    this.moved += Math.abs(event.clientX - before);
    if (!others.length) return this.pan(event.clientX - before);
    const [was, is] = [Math.abs(before - others[0]), Math.abs(event.clientX - others[0])];
    return this.zoom((was || 1) / (is || 1), (event.clientX + others[0]) / 2 - this.canvas.getBoundingClientRect().left);
  }

  point(event) {
    const group = this.near(event), hover = group && group.n === 1 ? group.first.event : null;
    this.canvas.style.cursor = group ? "pointer" : "grab";
    if (hover === this.hover) return;
    this.hover = hover;
    this.ask();
  }

  release(event) {
    this.pointers.delete(event.pointerId);
    if (this.moved < 5) this.open(this.near(event));
  }

  wheel(event) {
    if (event.ctrlKey || event.metaKey) this.zoom(Math.exp(event.deltaY * 0.002), event.offsetX);
    else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) this.pan(-event.deltaX);
    else return;
    event.preventDefault();
  }

  key(event) {
    const act = { "+": () => this.zoom(0.7), "=": () => this.zoom(0.7), "-": () => this.zoom(1.4) }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

function marksOf(events, rows) {
  const found = [];
  for (const event of events) {
    const state = STATES.indexOf(event.state);
    for (const report of event.reports) {
      const { first, last, kind } = report.kind ? report : event, lane = rows.get(report.lane);
      if (lane !== undefined) found.push({ event, lane, day: (first + last) / 2, first, last, kind, state });
    }
  }
  return found;
}

function hex(text) {
  return text.length === 4 ? "#" + [...text.slice(1)].map((c) => c + c).join("") : text;
}
