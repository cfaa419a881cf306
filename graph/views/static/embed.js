"use strict";
/* In a frame: options from the address, one event opened by link, the height told in three dialects. No storage, no parent. */
const root = document.documentElement, list = document.querySelector(".tl");
const options = new URLSearchParams(location.search);
const day = (text, late) => {
  const [year, month, date] = text.split("-").map(Number);
  const at = late && !date ? Date.UTC(year, month || 12, 0) : Date.UTC(year, (month || 1) - 1, date || 1);
  return at / 864e5 + 719163;
};

function wanted(item) {
  const { state, sources, actors, first, last } = item.dataset;
  const given = (name) => (options.get(name) || "").split(",").filter(Boolean);
  if (given("state").length && !given("state").includes(state)) return false;
  if (given("source").length && !given("source").some((short) => sources.split(" ").includes(short))) return false;
  if (options.get("actor") && !actors.includes(options.get("actor").toLowerCase())) return false;
  if (options.get("from") && !(last && +last >= day(options.get("from"), false))) return false;
  return !(options.get("to") && !(first && +first <= day(options.get("to"), true)));
}

function arrange() {
  const theme = options.get("theme");
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  root.classList.toggle("plain", options.has("plain") || options.has("static"));
  for (const item of list.children) {
    item.hidden = !wanted(item);
    if (options.has("static")) item.querySelector("details").open = true;
  }
}

function open(id) {
  const item = id && document.getElementById("e-" + id);
  if (!item || item.parentNode !== list) return;
  for (const other of list.children) other.classList.toggle("open", other === item);
  item.querySelector("details").open = true;
  list.scrollLeft = item.offsetLeft - 20;
  if (location.hash) item.scrollIntoView({ block: "nearest" });
}

function tellHeight() {
  if (parent === window) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height), id = options.get("childId") || "";
  parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  parent.postMessage("pymxPYMx" + id + "xPYMxheightxPYMx" + height, "*");
  parent.postMessage({ "parallax-height": { [options.get("id") || "embed"]: height } }, "*");
}

arrange();
open(options.get("e") || decodeURIComponent(location.hash.replace(/^#e-/, "")));
addEventListener("hashchange", () => open(decodeURIComponent(location.hash.replace(/^#e-/, ""))));
addEventListener("message", (event) => {
  if (event.source === parent && event.data && typeof event.data["parallax-open"] === "string") open(event.data["parallax-open"]);
});
list.addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by || event.target !== list) return;
  event.preventDefault();
  list.scrollLeft += by * 196;
});
new ResizeObserver(tellHeight).observe(document.body);
addEventListener("load", tellHeight);
