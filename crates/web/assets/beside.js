// Two records side by side, by keyboard: the key that the button names presses it, Escape goes back
// to the table. Who has turned the keys off at the table has none here either.
(() => {
  "use strict";
  const button = document.querySelector("button[aria-keyshortcuts]");
  const back = document.querySelector("a[data-back]");
  let on = true;
  // The key is shown where it does something.
  try { on = localStorage.getItem("ayni-keys") !== "off"; } catch { /* private window */ }
  if (on) button?.classList.add("keyed");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (event.key === "Escape") back?.click();
    if (!on || event.target.closest("input, select, textarea")) return;
    if (event.key === button?.getAttribute("aria-keyshortcuts")) button.click();
  });
})();
