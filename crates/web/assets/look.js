// Looks again while something is under way, without loading the whole page anew. What has changed
// is replaced, and nothing else, so that nobody loses the place where they read.
(() => {
  "use strict";
  const replace = (here, now) => {
    here.toggleAttribute("data-running", now.hasAttribute("data-running"));
    if (here.innerHTML === now.innerHTML) return;
    const held = here.contains(document.activeElement) && document.activeElement.getAttribute("href");
    here.replaceChildren(...[...now.childNodes].map((it) => document.adoptNode(it)));
    if (held) here.querySelector(`a[href="${CSS.escape(held)}"]`)?.focus();
  };
  const look = async () => {
    if (!document.querySelector("[data-running]")) return;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const here of document.querySelectorAll("[data-look]")) {
        const now = page.getElementById(here.id);
        if (now) replace(here, now);
      }
    } catch { /* the connection is gone for a moment */ }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
})();
