"use strict";
/* <parallax-timeline>: readable without this script. It restores the style where a page's policy forbids inline styles,
   falls back to the frame where the shadow root is missing, and opens an event named in the address (#e-...). */
customElements.define("parallax-timeline", class extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) this.frame();
    else if (!this.shadowRoot.querySelector("style")?.sheet) this.dress();
    this.follow();
    addEventListener("hashchange", () => this.follow());
  }

  dress() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@css");
    this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  frame() {
    const frame = document.createElement("iframe");
    const given = { src: this.getAttribute("src"), title: this.title, width: "100%", height: "620", loading: "lazy", sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox" };
    for (const [name, value] of Object.entries(given)) frame.setAttribute(name, value);
    this.replaceChildren(frame);
  }

  follow() {
    const item = location.hash.startsWith("#e-") && this.shadowRoot?.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!item) return;
    item.querySelector("details").open = true;
    item.scrollIntoView({ block: "nearest" });
  }
});
