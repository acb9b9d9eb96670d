// Looks again while something is being printed, without loading the whole page anew.
(() => {
  "use strict";
  const look = async () => {
    const here = document.getElementById("prints");
    if (!here?.hasAttribute("data-running")) return;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById("prints");
      if (now) here.replaceWith(document.adoptNode(now));
    } catch { /* the connection is gone for a moment */ }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
})();
