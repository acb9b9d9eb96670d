// What is written and not sent is not lost without asking: whoever leaves the page, or opens another
// form of it, is asked first. Sending it and the link that throws it away ask nothing.
(() => {
  "use strict";
  const forms = () => [...document.querySelectorAll("main form[method=post]:is(.edit, .translate, .choose, :has(textarea))")];

  const changed = (it) =>
    it.type === "checkbox" || it.type === "radio" ? it.checked !== it.defaultChecked
      : it.tagName === "SELECT" ? it.selectedIndex !== Math.max(0, [...it.options].findIndex((option) => option.defaultSelected))
        : it.type !== "hidden" && it.defaultValue !== undefined && it.value !== it.defaultValue;

  // A form that was refused has come back as it was filled in: it is as unsent as before.
  const written = (form) => [...form.elements].some((it) => "unsent" in it.dataset || changed(it));
  globalThis.ayni = { written };

  let meant = false;
  const mean = () => {
    meant = true;
    // Nothing came of it: a field that the browser itself refuses, a file that is only fetched.
    setTimeout(() => { meant = false; }, 5000);
  };
  document.addEventListener("submit", (event) => { if (forms().includes(event.target)) mean(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link?.closest("form")?.matches("main form[method=post]") && link.closest(".acts")) mean();
  });
  addEventListener("beforeunload", (event) => {
    if (!meant && forms().some(written)) event.preventDefault();
  });
})();
