"use strict";
/* Functions without a page: address, filter, scale, clusters. Node tests them. */
const STATES = ["agree", "compatible", "diverge", "one"];
/* The day number of 1 January 1970. */
const EPOCH = 719163;

function readAddress(hash) {
  const view = { event: "", claim: "", states: null, sources: null, facet: "", actor: "", type: "", q: "", scale: "" };
  for (const part of hash.replace(/^#/, "").split("&")) {
    const [key, raw] = part.split("=");
    const value = decode(raw === undefined ? key : raw);
    if (raw === undefined && value.startsWith("e-")) view.event = value.slice(2);
    else if (raw === undefined && value.startsWith("c-")) view.claim = value;
    else if (raw !== undefined && (key === "states" || key === "sources")) view[key] = new Set(value.split(",").filter(Boolean));
    else if (raw !== undefined && typeof view[key] === "string") view[key] = value;
  }
  return view;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function writeAddress(view) {
  const parts = view.event ? ["e-" + encodeURIComponent(view.event)] : [];
  for (const key of ["states", "sources"]) if (view[key]) parts.push(key + "=" + [...view[key]].join(","));
  for (const key of ["facet", "actor", "type", "q", "scale"]) {
    if (view[key]) parts.push(key + "=" + encodeURIComponent(view[key]));
  }
  return "#" + parts.join("&");
}

/* The events as they come: small numbers, for each date counts from the event before it. */
function unpackAll(rows, zero) {
  let start = zero;
  return rows.map((row, n) => {
    const event = unpack(row, n, start, zero);
    start = event.first ?? zero;
    return event;
  });
}

/* [date, state, type, actors, facets, reports]; a report is a lane, or [lane, its own date from the event's]. */
function unpack([date, state, type, actors, facets, reports], n, start, zero = start) {
  const { first, last, kind } = days(date, start);
  const given = reports.map((report) => {
    if (!Array.isArray(report)) return { lane: report, first, last, kind };
    const own = days(report[1], first ?? zero);
    return { lane: report[0], first: own.first, last: own.last, kind: own.kind };
  });
  return { n, first, last, kind, state: STATES[state], type, actors, facets, reports: given };
}

/* A date as it comes: a day, [first, last, kind], or [] for none; days count from zero. */
function days(date, zero) {
  if (!Array.isArray(date)) return { first: date + zero, last: date + zero, kind: "p" };
  const [first, last, kind] = date;
  return kind ? { first: (first ?? last) + zero, last: (last ?? first) + zero, kind } : { first: null, last: null, kind: "" };
}

function matches(event, view, text) {
  if (view.states && !view.states.has(event.state)) return false;
  if (view.sources && !event.reports.some((r) => view.sources.has(String(r.lane)))) return false;
  if (view.facet && !event.facets.includes(+view.facet)) return false;
  if (view.actor && !event.actors.includes(+view.actor)) return false;
  if (view.type && event.type !== +view.type) return false;
  return !view.q || view.q.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/* A source's own date inside the column of an event: a slanted link = a different date. */
function lean(event, day, width) {
  const known = event.reports.filter((r) => r.kind);
  const low = Math.min(...known.map((r) => r.first)), high = Math.max(...known.map((r) => r.last));
  return high > low ? ((day - low) / (high - low) - 0.5) * Math.min(width * 0.5, 52) : 0;
}

function gap(days) {
  if (days >= 730) return ["years", Math.round(days / 365.25)];
  if (days >= 62) return ["months", Math.round(days / 30.44)];
  return ["days", Math.round(days)];
}

function plural(form, n) {
  return (n === 1 ? form.one : form.other).replace("{n}", grouped(n));
}

/* 12345 -> 12,345; the browser's own way costs 40 ms at the first call. */
function grouped(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

/* Marks of one power-of-two zoom level, bucketed on absolute time so that clusters stand still while panning. */
function clusters(marks, daysPerPixel, size) {
  const step = 2 ** Math.ceil(Math.log2(Math.max(daysPerPixel * size, 1 / 64)));
  const found = new Map();
  for (const mark of marks) {
    const key = mark.lane * 1e9 + Math.floor(mark.day / step);
    const group = found.get(key);
    if (group) join(group, mark);
    else found.set(key, { lane: mark.lane, day: mark.day, sum: mark.day, n: 1, first: mark, states: 1 << mark.state });
  }
  return [...found.values()].sort((a, b) => a.day - b.day);
}

function join(group, mark) {
  group.n += 1;
  group.sum += mark.day;
  group.day = group.sum / group.n;
  group.states |= 1 << mark.state;
}

/* Days at which an axis is labelled, with text; about one per 90 pixels. */
function ticks(from, to, width, months) {
  const want = (to - from) / (width / 90);
  return want > 15 ? monthTicks(from, to, want, months) : dayTicks(from, to, want, months);
}

function monthTicks(from, to, want, months) {
  const step = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((n) => n * 30.44 >= want) || 6000;
  const start = utc(from), out = [];
  let year = start.getUTCFullYear(), month = Math.floor(start.getUTCMonth() / step) * step;
  if (step >= 12) [year, month] = [Math.floor(year / (step / 12)) * (step / 12), 0];
  for (let day; (day = ordinal(year, month, 1)) < to; month += step) {
    const at = utc(day);
    if (day >= from) out.push([day, step >= 12 ? String(at.getUTCFullYear()) : months[at.getUTCMonth()] + " " + at.getUTCFullYear()]);
  }
  return out;
}

function dayTicks(from, to, want, months) {
  const step = [1, 2, 7, 14].find((n) => n >= want) || 14, out = [];
  for (let day = Math.ceil(from / step) * step; day < to; day += step) {
    const at = utc(day);
    out.push([day, at.getUTCDate() + " " + months[at.getUTCMonth()] + " " + at.getUTCFullYear()]);
  }
  return out;
}

function utc(day) {
  return new Date((day - EPOCH) * 864e5);
}

function ordinal(year, month, day) {
  const at = new Date(Date.UTC(2000, month, day));
  at.setUTCFullYear(year + Math.floor(month / 12));
  return Math.round(at.getTime() / 864e5) + EPOCH;
}

if (typeof module !== "undefined") module.exports = { readAddress, writeAddress, unpack, unpackAll, days, matches, lean, gap, plural, grouped, fill, clusters, ticks, ordinal, utc };
