// The reading table by keyboard. Everything here moves the focus, opens a link or sends a form of
// the page; whatever it does can be done without it.
(() => {
  "use strict";
  const report = document.getElementById("report");
  const on = document.getElementById("keys-on");
  const cards = [...document.querySelectorAll(".card")];
  if (!report || !on) return;

  const remembered = "ayni-keys";
  try { on.checked = localStorage.getItem(remembered) !== "off"; } catch { /* private window */ }
  on.addEventListener("change", () => {
    try { localStorage.setItem(remembered, on.checked ? "on" : "off"); } catch { /* same */ }
  });

  const current = () => document.activeElement?.closest(".card") ?? document.querySelector(".card.here");

  // Lights up the passages of a proposal and brings the first of them into view.
  const light = (card) => {
    document.querySelectorAll("mark.here").forEach((it) => it.classList.remove("here"));
    document.querySelectorAll(".card.here").forEach((it) => it.classList.remove("here"));
    document.querySelectorAll(".part.here").forEach((it) => { it.classList.remove("here"); it.removeAttribute("title"); });
    card.classList.add("here");
    const marks = document.querySelectorAll(`mark[data-over~="${card.dataset.number}"]`);
    marks.forEach((it) => it.classList.add("here"));
    document.querySelectorAll(`.part[data-of~="${card.dataset.number}"]`).forEach(name(card.dataset.number));
    if (!marks.length || getComputedStyle(report).overflowY === "visible") return;
    const top = marks[0].getBoundingClientRect().top - report.getBoundingClientRect().top;
    report.scrollTop += top - report.clientHeight / 3;
  };

  // What the words tell of this proposal: they may tell something else of another.
  const name = (number) => (part) => {
    const names = part.dataset.names.split("|");
    const own = part.dataset.of.split(" ").flatMap((it, n) => (it === number ? [names[n]] : []));
    part.classList.add("here");
    part.title = own.join(" · ");
  };

  const go = (card) => {
    if (!card) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  };

  const step = (by) => {
    const at = cards.indexOf(current());
    go(cards[at < 0 ? 0 : Math.min(Math.max(at + by, 0), cards.length - 1)]);
  };

  // The next that nobody has decided, and after the last the first again.
  const nextOpen = () => {
    const at = cards.indexOf(current());
    go([...cards.slice(at + 1), ...cards.slice(0, at + 1)].find((it) => it.hasAttribute("data-open")));
  };

  const act = (name) => {
    const place = name === "undo" || name === "draw" ? document : current();
    const it = place?.querySelector(`[data-act="${name}"]`);
    if (!it) return false;
    if (it.tagName === "FORM") it.requestSubmit(); else it.click();
    return true;
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: nextOpen,
    a: () => act("accept"),
    e: () => act("edit"),
    r: () => act("reject"),
    // Which record it is must be looked at: Enter on the button says yes.
    m: () => {
      const button = current()?.querySelector('[data-act="merge"] button');
      if (button) button.focus(); else act("look");
    },
    u: () => act("undo"),
    // The words themselves, for who reads the report and not the cards.
    p: () => {
      const card = current();
      const link = card && document.querySelector(`mark[data-over~="${card.dataset.number}"] a`);
      if (link) { light(card); link.focus({ preventScroll: true }); }
    },
    x: () => act("select"),
    t: () => document.getElementById("join").click(),
    s: () => act("split"),
    w: () => act("passage"),
    g: () => act("give"),
    d: () => {
      const bar = document.getElementById("drawing");
      if (bar.hidden) act("draw"); else bar.querySelector("button").focus();
    },
    "/": () => document.getElementById("kind").focus(),
    "?": () => {
      const help = document.getElementById("keys");
      help.open = !help.open;
      if (help.open) help.querySelector("summary").focus();
    },
  };

  // The way out of the form that is open, and whether somebody has written in it.
  const open = () => document.querySelector('.card [data-act="close"]');
  const written = (close) => close && ayni.written(close.closest("form"));

  // Escape leaves what is open. What somebody has written is not thrown away by one key: the first
  // leads to the link that does, which says so, and a second there follows it.
  const leave = () => {
    const help = document.getElementById("keys");
    if (help.open) {
      help.open = false;
      go(current());
      return;
    }
    const close = open();
    if (!close) return;
    if (!written(close) || document.activeElement === close) { close.click(); return; }
    close.textContent = close.dataset.again ?? close.textContent;
    close.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape") { if (!event.defaultPrevented) leave(); return; }
    if (!on.checked || event.target.closest("input:not([type=checkbox]), select, textarea")) return;
    const key = keys[event.key];
    // A key that decides something would throw away what is written here.
    if (key && event.key !== "?" && written(open())) return;
    if (key) { event.preventDefault(); key(); }
  });

  // A card that is lit up opens, and what stands below it moves. Nothing may move between the press
  // of a pointer and its release, or the click is lost: it is lit up when the click is over.
  let pressed = false;
  const press = () => { pressed = true; };
  const release = () => {
    if (!pressed) return;
    pressed = false;
    setTimeout(() => {
      const card = document.activeElement?.closest(".card");
      if (card && !pressed) light(card);
    }, 0);
  };
  document.addEventListener("mousedown", press, true);
  for (const end of ["mouseup", "dragend", "contextmenu"]) document.addEventListener(end, release, true);
  window.addEventListener("blur", release);

  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".card");
    if (card && !pressed) light(card);
  });

  // A link to words of the report needs no other page: they are lit up already.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-light]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    light(link.closest(".card"));
    location.hash = link.hash;
  });

  // After a decision the address says where to go on. What was refused says first what is wrong.
  const arrive = () => {
    const wrong = document.querySelector(".card .wrong");
    if (wrong && [`#${wrong.id}`, ""].includes(location.hash)) {
      light(wrong.closest(".card"));
      wrong.focus({ preventScroll: true });
      wrong.scrollIntoView({ block: "nearest" });
      return;
    }
    const card = document.getElementById(location.hash.slice(1));
    if (!card?.classList.contains("card")) return;
    const first = (form) => card.querySelector(`${form} [name^="title."]`) ?? card.querySelector(`${form} :is(input:not([type=hidden]), textarea)`);
    const search = card.querySelector("form.looking input[type=search]");
    go(card);
    const input = first("form.edit") ?? search;
    input?.focus({ preventScroll: true });
    // The title of what is written stays in sight, wherever the first field is.
    if (input) card.scrollIntoView({ block: "start" });
    // What one types takes the place of the words that were looked for already.
    search?.select();
  };
  window.addEventListener("hashchange", arrive);
  // A screen reader tells what changes while it listens, and not what was there when the page came.
  const said = document.getElementById("said");
  if (said) {
    document.querySelector('[aria-describedby="said"]')?.removeAttribute("aria-describedby");
    const words = [...said.childNodes];
    said.replaceChildren();
    setTimeout(() => said.append(...words), 200);
  }
  // The browser moves the focus to the place in the address when it has loaded; we come after it.
  window.addEventListener("load", () => setTimeout(arrive, 0));
})();
