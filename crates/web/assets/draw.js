// Words that are selected in the report become a proposal, or what one rests on: a small bar offers
// it where they stand. Without script the same is done on a page of its own.
(() => {
  "use strict";
  const text = document.querySelector("#report .text");
  const bar = document.getElementById("drawing");
  if (!text || !bar) return;
  const reassign = bar.querySelector("[data-reassign]");

  // The place of an end of the selection in the kept text, which counts signs and not half signs.
  const place = (node, offset) => {
    const line = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    if (!line || !text.contains(line)) return null;
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEnd(node, offset);
    return Number(line.dataset.start) + [...before.toString()].length;
  };

  const chosen = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !selection.toString().trim()) return null;
    const range = selection.getRangeAt(0);
    const [start, end] = [place(range.startContainer, range.startOffset), place(range.endContainer, range.endOffset)];
    return start === null || end === null || end <= start ? null : { range, start, end };
  };

  const offer = () => {
    const it = chosen();
    bar.hidden = !it;
    if (!it) return;
    bar.elements.start.value = it.start;
    bar.elements.end.value = it.end;
    const card = document.querySelector(".card.here[data-open]") ?? document.querySelector(".card:target[data-open]");
    const link = card?.querySelector('[data-act="passage"]');
    reassign.hidden = !link;
    if (link) reassign.formAction = link.href;
    const box = it.range.getBoundingClientRect();
    bar.style.setProperty("inset-block-start", `${Math.min(box.bottom + 8, innerHeight - bar.offsetHeight - 8)}px`);
  };

  // A press on the bar would take the selection away before the click comes.
  bar.addEventListener("mousedown", (event) => event.preventDefault());

  // A selection is made when the pointer or the key is let go; while it is being made nothing moves.
  let pressed = false;
  document.addEventListener("pointerdown", (event) => { pressed = !bar.contains(event.target); }, true);
  document.addEventListener("pointerup", () => { pressed = false; setTimeout(offer, 0); }, true);
  document.addEventListener("selectionchange", () => { if (!pressed && !bar.contains(document.activeElement)) offer(); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || bar.hidden) return;
    event.preventDefault();
    getSelection().removeAllRanges();
    bar.hidden = true;
  }, true);
})();
