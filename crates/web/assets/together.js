// What others at the same table decide is marked on its card, and said. What is being written is
// never touched: its card gets a note and nothing else. Without script the next page shows it all.
(() => {
  "use strict";
  const main = document.querySelector("main[data-news]");
  const said = document.getElementById("news");
  if (!main || !said) return;
  const EVERY = 5000;
  let position = main.dataset.position;
  let tag = `"${position}"`;

  const mark = (it) => {
    const card = document.querySelector(`.card[data-id="${it.proposal}"]`);
    if (!card) return;
    const note = card.querySelector(".by-other") ?? document.createElement("p");
    note.className = "by-other";
    note.textContent = it.said;
    card.querySelector("h4").after(note);
    // A form that is open, or the focus, stays: the server tells them what was decided.
    if (card.querySelector("form.edit, form.looking") || card.contains(document.activeElement)) return;
    const state = card.querySelector(".state");
    if (it.state && state) {
      state.textContent = it.label;
      state.className = `state state-${it.state}`;
      card.classList.remove("is-proposed", "is-accepted", "is-rejected");
      card.classList.add(`is-${it.state}`);
    }
    const open = it.state === "proposed";
    card.toggleAttribute("data-open", open);
    // The forms of the card are of a proposal as it was: a new page has those of today.
    if (!open) card.querySelectorAll(":scope > .acts, .likely, .tick, .sure").forEach((part) => part.remove());
  };

  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(`${main.dataset.news}?after=${position}`, { headers: { "If-None-Match": tag }, cache: "no-store" });
    // Read to its end also where it says nothing: a browser counts what is left unread as broken off.
    const text = await answer.text();
    if (answer.status !== 200) return;
    const news = JSON.parse(text);
    tag = answer.headers.get("etag");
    position = news.position;
    if (!news.done.length) return;
    news.done.forEach(mark);
    said.textContent = news.done.map((it) => it.said).join(" ");
    const done = document.getElementById("done");
    if (done) {
      done.max = news.all;
      done.value = news.decided;
      document.querySelector('label[for="done"]').textContent = news.progress;
    }
  };

  // A network that is away for a while is no news.
  setInterval(() => { ask().catch(() => {}); }, EVERY);
})();
