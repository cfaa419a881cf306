"use strict";
/* Elements made without markup: titles and quotations come from the open web. */
const SVG = "http://www.w3.org/2000/svg";
const byId = (id) => document.getElementById(id);

function el(tag, attributes = {}, ...inside) {
  return dressed(document.createElement(tag), attributes, inside);
}

function shape(tag, attributes = {}, ...inside) {
  return dressed(document.createElementNS(SVG, tag), attributes, inside);
}

function dressed(node, attributes, inside) {
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...inside);
  return node;
}

function icon(state) {
  return el("i", { class: "ic i-" + state });
}

function placed(node, box) {
  for (const [key, value] of Object.entries(box)) node.style[key] = value + "px";
  return node;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}
