// Improves pages that work without it: search among options, exclusive options, trying other answers, copying and
// printing.
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  const summary = document.getElementById("problems");
  if (summary) summary.focus();

  // Where there is room beside the text, what is folded for phones stands open.
  if (matchMedia("(min-width: 62rem)").matches) for (const part of all("details[data-wide]")) part.open = true;

  // A link to something folded opens it, also where the browser does not do so by itself.
  const unfold = () => {
    let part = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const target = part;
    for (; part; part = part.parentElement) if (part.tagName === "DETAILS" && !part.open) part.open = true;
    if (target && target.checkVisibility) target.scrollIntoView();
  };
  if (location.hash) unfold();
  addEventListener("hashchange", unfold);

  for (const button of all("[data-js]")) button.hidden = false;
  for (const button of all("[data-print]")) button.addEventListener("click", () => window.print());
  for (const button of all("[data-copy]")) {
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand("copy"); }
      const said = document.getElementById(button.dataset.said);
      if (said) said.textContent = said.dataset.text;
    });
  }

  // An option that stands alone clears the others, and the other way round.
  for (const group of all("[data-exclusive]")) {
    group.addEventListener("change", (event) => {
      const box = event.target;
      if (box.type !== "checkbox" || !box.checked) return;
      const alone = box.hasAttribute("data-alone");
      for (const other of all("input[type=checkbox]", group)) {
        if (other !== box && other.checked && (alone || other.hasAttribute("data-alone"))) other.checked = false;
      }
    });
  }

  // What is typed is an answer: "not sure" no longer stands.
  const unsure = document.querySelector("input[name=unsure][type=checkbox]");
  if (unsure) {
    const typing = (event) => { if (event.target !== unsure && event.target.value.trim()) unsure.checked = false; };
    unsure.form.addEventListener("input", typing);
    unsure.form.addEventListener("change", typing);
  }

  // Search among many options while typing.
  const find = document.getElementById("find");
  if (find) {
    const heard = document.getElementById("find-heard");
    const groups = all(".pick");
    const opened = groups.map((group) => group.open);
    // As the server searches: no capitals, no accents, words at their beginning and without their endings; where nothing has
    // all of them one is enough, and where nothing has one all stand there.
    const words = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const stem = (word) => word.slice(0, Math.min(5, Math.max(4, Math.floor(word.length * 2 / 3))));
    const options = groups.flatMap((group) => all(".choice", group).map((option) => {
      const text = [group.querySelector("summary").textContent, option.textContent, option.dataset.words || ""].join(" ");
      return { group, option, words: words(text) };
    }));
    const search = () => {
      const typed = words(find.value);
      const long = typed.filter((word) => word.length > 2);
      const stems = (long.length ? long : typed).slice(0, 8).map(stem);
      const has = (entry) => (part) => entry.words.some((word) => word.startsWith(part));
      const full = options.filter((entry) => stems.every(has(entry)));
      const found = full.length ? full : options.filter((entry) => stems.some(has(entry)));
      const shown = new Set((found.length ? found : options).map((entry) => entry.option));
      for (const { option } of options) {
        option.hidden = !shown.has(option);
        option.style.display = option.hidden ? "none" : "";
      }
      groups.forEach((group, i) => {
        const hits = all(".choice", group).some((option) => !option.hidden);
        group.style.display = hits ? "" : "none";
        group.open = stems.length > 0 && found.length > 0 ? hits : opened[i] || Boolean(group.querySelector(":checked"));
      });
      if (heard) heard.textContent = stems.length ? heard.dataset.text.replace("#", found.length) : "";
    };
    find.addEventListener("input", search);
    find.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  }

  // Other answers are tried while the controls move: the server writes the part of the page that changes.
  for (const form of all("form[data-live]")) {
    const said = document.getElementById(form.dataset.said);
    let waiting, running;
    const refresh = async () => {
      running?.abort();
      running = new AbortController();
      const query = new URLSearchParams(new FormData(form)).toString();
      try {
        const answer = await fetch(`${form.dataset.live}?${query}`, { signal: running.signal });
        if (!answer.ok) return form.submit();
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(form.dataset.into);
        document.getElementById(form.dataset.into).replaceWith(document.adoptNode(fresh));
        said.textContent = fresh.dataset.said;
        history.replaceState(null, "", `${form.getAttribute("action")}?${query}`);
        for (const link of all(".langs a")) {
          link.search = new URLSearchParams({ to: location.pathname + location.search });
        }
      } catch (error) {
        if (error.name !== "AbortError") form.submit();
      }
    };
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(refresh, 250);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      refresh();
    });
  }
})();
