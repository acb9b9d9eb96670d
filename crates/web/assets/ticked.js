// How many are ticked is said as it changes, and stands on the button: nobody accepts 38 who has
// left 34 ticked. The numbers come from the page, in the digits of its language.
(() => {
  "use strict";
  const form = document.getElementById("sure");
  const said = document.getElementById("ticked");
  const many = document.getElementById("many");
  if (!form || !said || !many) return;
  const numbers = said.dataset.numbers.split("|");
  const boxes = [...form.querySelectorAll("input[name=seen]")];
  const count = () => {
    const n = boxes.filter((it) => it.checked).length;
    many.textContent = ` (${numbers[n]})`;
    said.textContent = said.dataset.of.replace("#", numbers[n]);
    many.closest("button").disabled = n === 0;
  };
  form.addEventListener("change", count);
  // A browser may tick anew what was ticked when the reader left.
  addEventListener("pageshow", count);
  count();
})();
