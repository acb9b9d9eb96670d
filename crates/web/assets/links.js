// Suggestions for links while one types: a combobox with a list, as the ARIA practices have it.
// What is chosen becomes a box that is ticked, just as the form's own search would have made it.
(() => {
  "use strict";
  const PAUSE = 150;
  const LEAST = 2;
  let number = 0;

  const make = (name, attributes = {}, text = "") => {
    const it = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value);
    it.textContent = text;
    return it;
  };

  const combobox = (input) => {
    const list = make("ul", { role: "listbox", id: `suggest-${++number}`, "aria-label": input.dataset.name ?? "", hidden: "" });
    const status = make("p", { role: "status", class: "hidden" });
    const box = make("span", { class: "suggest" });
    input.replaceWith(box);
    box.append(input, list);
    box.after(status);
    for (const [key, value] of Object.entries({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) input.setAttribute(key, value);
    let options = [], at = -1, timer, asked;

    const close = () => {
      list.hidden = true;
      at = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const point = (next) => {
      at = next;
      [...list.children].forEach((it, n) => it.setAttribute("aria-selected", String(n === at)));
      if (at < 0) { input.removeAttribute("aria-activedescendant"); return; }
      input.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    };

    const open = (found) => {
      options = found.options;
      list.replaceChildren(...options.map((it, n) => {
        const row = make("li", { role: "option", id: `${list.id}-${n}`, "aria-selected": "false" });
        row.append(make("span", { lang: it.lang, dir: it.dir }, it.label));
        if (it.hint) row.append(" ", make("small", {}, it.hint));
        row.addEventListener("pointerdown", (event) => { event.preventDefault(); choose(n); });
        return row;
      }));
      status.textContent = found.said;
      list.hidden = options.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      point(-1);
    };

    const look = async () => {
      asked?.abort();
      const words = input.value.split(";").pop().trim();
      if (words.length < LEAST) { close(); return; }
      asked = new AbortController();
      try {
        const answer = await fetch(`${input.dataset.find}?q=${encodeURIComponent(words)}`, { headers: { accept: "application/json" }, signal: asked.signal });
        const kind = answer.headers.get("content-type") ?? "";
        if (!answer.ok || !kind.startsWith("application/json")) return;
        const found = await answer.json();
        // Whoever has gone on to another field wants no list over it.
        if (document.activeElement === input) open(found);
      } catch { /* asked anew, or the connection is gone for a moment: the form's own search is there */ }
    };

    const choose = (n) => {
      const it = options[n];
      close();
      if (input.form.dataset.go !== undefined) { input.value = it.label; input.form.requestSubmit(); return; }
      const field = input.closest("fieldset");
      const known = [...field.querySelectorAll("input[type=checkbox], input[type=radio]")].find((box) => box.value === it.value);
      if (known) known.checked = true; else field.querySelector("ul.there").append(ticked(field, it));
      const before = input.value.split(";").slice(0, -1).join(";");
      input.value = before;
      status.textContent = it.label;
      input.focus();
    };

    const ticked = (field, it) => {
      const type = field.dataset.one === undefined ? "checkbox" : "radio";
      const box = make("input", { type, name: field.dataset.field, value: it.value });
      box.checked = true;
      const label = make("label");
      label.append(box, " ", make("span", { lang: it.lang, dir: it.dir }, it.label));
      if (it.hint) label.append(" ", make("small", {}, it.hint));
      const row = make("li");
      row.append(label);
      return row;
    };

    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, PAUSE); });
    input.addEventListener("blur", () => {
      clearTimeout(timer);
      asked?.abort();
      setTimeout(close, 0);
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const open = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!open) { look(); return; }
        const by = event.key === "ArrowDown" ? 1 : -1;
        point((at + by + options.length + (at < 0 && by < 0 ? 1 : 0)) % options.length);
      } else if (event.key === "Enter" && open && at >= 0) {
        event.preventDefault();
        choose(at);
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });
  };

  // What is ticked in a tree that can be folded stands above it.
  const follow = (field) => {
    const said = field.querySelector(".chosen");
    field.addEventListener("change", () => {
      const names = [...field.querySelectorAll("li :checked")].map((it) => make("span", {}, it.nextElementSibling.textContent));
      said.replaceChildren(...names.flatMap((it) => [it, " "]));
    });
  };

  document.querySelectorAll("fieldset.concepts").forEach(follow);
  document.querySelectorAll("input[data-find]").forEach(combobox);
})();
