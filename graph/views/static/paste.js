"use strict";
/* Copies a piece of code; where the browser forbids it, the code is selected and the reader is told to copy it. */
const said = JSON.parse(document.getElementById("data").textContent);

document.querySelector("main").addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const code = document.getElementById(button.dataset.copy), answer = button.parentNode.querySelector("output");
  code.select();
  try {
    await navigator.clipboard.writeText(code.value);
    answer.textContent = said.done;
  } catch {
    answer.textContent = said.select;
  }
});
