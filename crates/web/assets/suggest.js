// Suggestions beneath the search field: an ARIA combobox. Without this script the field is sent
// and the page of results answers.
"use strict";

for (const field of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.id = `${field.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0]?.textContent ?? "");
  list.hidden = true;
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", list.id);

  let asked = 0;
  let waiting;
  let at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const mark = (next) => {
    const options = list.children;
    if (at >= 0) options[at].setAttribute("aria-selected", "false");
    at = next;
    if (at < 0) return field.removeAttribute("aria-activedescendant");
    options[at].setAttribute("aria-selected", "true");
    options[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[at].id);
  };

  const show = (all) => {
    list.replaceChildren(...all.map((it, number) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${number}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.href = it.href;
      const label = document.createElement("span");
      label.textContent = it.label;
      if (it.lang) label.lang = it.lang;
      if (it.dir) label.dir = it.dir;
      const kind = document.createElement("small");
      kind.textContent = it.kind;
      option.append(label, " ", kind);
      return option;
    }));
    at = -1;
    list.hidden = all.length === 0;
    field.setAttribute("aria-expanded", String(all.length > 0));
    field.removeAttribute("aria-activedescendant");
  };

  const ask = async () => {
    const number = ++asked;
    const words = field.value.trim();
    if (words.length < 2) return close();
    try {
      const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(words)}`);
      const all = answer.ok ? await answer.json() : [];
      if (number === asked && document.activeElement === field) show(all);
    } catch {
      close();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const last = list.children.length - 1;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      ask();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      mark(at < last ? at + 1 : -1);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      mark(at >= 0 ? at - 1 : last);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      location.assign(list.children[at].dataset.href);
    }
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });
  field.addEventListener("blur", () => {
    asked += 1;
    clearTimeout(waiting);
    close();
  });
}
