"use strict";
const test = require("node:test");
const assert = require("node:assert");
const pure = require("../../graph/views/static/pure.js");

const event = (reports, more = []) => pure.unpack([[0, 2, "r"], 2, 1, [4], [3], reports, ...more], 0, 1000);

test("an address is read as it was written", () => {
  const view = { event: "2031-04-07 dam&x", states: new Set(["agree", "one"]), sources: new Set(["0", "3"]), facet: "2", actor: "", type: "1", q: "red & blue", scale: "calendar" };
  const again = pure.readAddress(pure.writeAddress(view));
  assert.deepStrictEqual(again, { ...view, claim: "" });
});

test("a link to the words of a claim is told from a link to an event", () => {
  assert.strictEqual(pure.readAddress("#c-abc123").claim, "c-abc123");
  assert.strictEqual(pure.readAddress("#e-2031-04-07-dam").event, "2031-04-07-dam");
});

test("a broken address leaves everything open", () => {
  const view = pure.readAddress("#%E0%A4%A&states&x=1&event=hack");
  assert.strictEqual(view.states, null);
  assert.strictEqual(view.q, "");
});

test("a report without a date of its own has the event's", () => {
  const found = event([0, [1, 5], [2, []]]);
  assert.deepStrictEqual(found.reports.map((r) => [r.lane, r.first, r.last, r.kind]), [[0, 1000, 1002, "r"], [1, 1005, 1005, "p"], [2, null, null, ""]]);
});

test("an open end stands at the known one", () => {
  assert.deepStrictEqual(pure.days([3, null, "f"], 10), { first: 13, last: 13, kind: "f" });
});

test("each filter takes out what does not match", () => {
  const found = event([0, 1]);
  const view = pure.readAddress("");
  assert.ok(pure.matches(found, view, ""));
  assert.ok(!pure.matches(found, { ...view, states: new Set(["agree"]) }, ""));
  assert.ok(!pure.matches(found, { ...view, sources: new Set(["2"]) }, ""));
  assert.ok(!pure.matches(found, { ...view, facet: "1" }, ""));
  assert.ok(!pure.matches(found, { ...view, actor: "1" }, ""));
  assert.ok(!pure.matches(found, { ...view, type: "2" }, ""));
  assert.ok(pure.matches(found, { ...view, states: new Set(["diverge"]), sources: new Set(["1"]), facet: "3", actor: "4", type: "1" }, ""));
  assert.ok(pure.matches(found, { ...view, q: "Dam wall" }, "the wall of the dam"));
  assert.ok(!pure.matches(found, { ...view, q: "dam fire" }, "the wall of the dam"));
});

test("a different date leans, the same date does not", () => {
  const same = event([0, 1]), apart = event([[0, 0], [1, 4]]);
  assert.strictEqual(pure.lean(event([[0, 1], [1, 1]]), 1001, 100), 0);
  assert.ok(pure.lean(apart, 1000, 100) < 0);
  assert.ok(pure.lean(apart, 1004, 100) > 0);
  assert.ok(Math.abs(pure.lean(apart, 1004, 100)) <= 26);
  assert.strictEqual(pure.lean(same, 1000, 100), -pure.lean(same, 1002, 100));
});

test("gaps are told in days, months, years", () => {
  assert.deepStrictEqual([pure.gap(5), pure.gap(61), pure.gap(70), pure.gap(800)], [["days", 5], ["days", 61], ["months", 2], ["years", 2]]);
});

test("clusters stand still while panning: they depend on time, not on the view", () => {
  const marks = Array.from({ length: 500 }, (_, n) => ({ lane: n % 3, day: n * 1.7, state: n % 4 }));
  const one = pure.clusters(marks, 1, 18), other = pure.clusters(marks, 1.3, 18);
  assert.deepStrictEqual(one, other);
  assert.strictEqual(one.reduce((sum, group) => sum + group.n, 0), 500);
});

test("no zoom level draws more marks than there is room", () => {
  const marks = Array.from({ length: 10000 }, (_, n) => ({ lane: n % 8, day: n * 3, state: 0 }));
  const groups = pure.clusters(marks, 30000 / 1200, 18);
  assert.ok(groups.length <= (8 * 1200) / 18 + 8, String(groups.length));
});

test("a cluster knows whether something inside diverges", () => {
  const [group] = pure.clusters([{ lane: 0, day: 1, state: 0 }, { lane: 0, day: 1, state: 2 }], 1, 18);
  assert.strictEqual(group.n, 2);
  assert.ok(group.states & 4);
});

test("ticks are whole months, years, days inside the view", () => {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const day = (y, m, d) => pure.ordinal(y, m - 1, d);
  assert.deepStrictEqual(pure.ticks(day(2030, 11, 20), day(2031, 2, 20), 360, months).map(([, text]) => text), ["Dec 2030", "Jan 2031", "Feb 2031"]);
  assert.deepStrictEqual(pure.ticks(day(2031, 4, 1), day(2031, 4, 5), 450, months).map(([, text]) => text), ["1 Apr 2031", "2 Apr 2031", "3 Apr 2031", "4 Apr 2031"]);
  const years = pure.ticks(day(1990, 1, 1), day(2031, 1, 1), 450, months);
  assert.ok(years.length >= 3 && years.every(([, text]) => /^\d{4}$/.test(text)), JSON.stringify(years));
});

test("day numbers are those of Python", () => {
  assert.strictEqual(pure.ordinal(2031, 3, 7), 741539);
  assert.strictEqual(pure.ordinal(1, 0, 1), 1);
  assert.strictEqual(pure.utc(719163).toISOString(), "1970-01-01T00:00:00.000Z");
});

test("thousands are grouped", () => {
  assert.deepStrictEqual([0, 999, 1000, 1234567].map(pure.grouped), ["0", "999", "1,000", "1,234,567"]);
});
