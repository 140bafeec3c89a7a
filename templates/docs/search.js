// Search: the list of requests is loaded with the first key, MiniSearch finds in it by name, folder, method and path.
"use strict";

(() => {
  const box = document.querySelector(".search");
  const input = document.querySelector("#search");
  const list = document.querySelector("#results");
  const status = document.querySelector("#found");
  const MOST = 30;
  let index;
  let rows;

  // Paths and names are cut at everything but letters and digits, and inside mixed case: `jobId` is found by `job`.
  const words = (text) => text.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  async function ready() {
    index ??= Promise.all([
      pmgen.load("search", `${pmgen.root}assets/search-data.js`),
      pmgen.script(`${pmgen.root}assets/vendor/minisearch.js`),
    ]).then(([data]) => {
      rows = data;
      const made = new MiniSearch({
        fields: ["name", "folders", "method", "url"],
        tokenize: words,
        searchOptions: { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : 0), boost: { name: 3 }, combineWith: "AND" },
      });
      made.addAll(data.map(([name, folders, method, url], id) => ({ id, name, folders, method, url })));
      return made;
    });
    return index;
  }

  function option([name, folders, method, url, href], at) {
    const badge = document.createElement("span");
    badge.className = `method ${method.toLowerCase()}`;
    badge.textContent = method;
    const place = document.createElement("small");
    place.textContent = folders ? `${folders} · ${url}` : url;
    const link = document.createElement("a");
    link.href = pmgen.root + href;
    link.tabIndex = -1;
    link.append(badge, ` ${name}`, document.createElement("br"), place);
    const item = document.createElement("li");
    item.id = `result-${at}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.append(link);
    return item;
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(at) {
    const items = [...list.children];
    items.forEach((item, place) => item.setAttribute("aria-selected", String(place === at)));
    input.setAttribute("aria-activedescendant", items[at].id);
    items[at].scrollIntoView({ block: "nearest" });
  }

  async function search() {
    const text = input.value;
    if (!text.trim()) {
      status.textContent = "";
      close();
      return;
    }
    const made = await ready();
    if (text !== input.value) return;
    const found = made.search(text);
    list.replaceChildren(...found.slice(0, MOST).map(({ id }, at) => option(rows[id], at)));
    status.textContent = found.length === 1 ? "1 request found" : `${found.length} requests found`;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    if (found.length) choose(0);
    else {
      const none = document.createElement("li");
      none.className = "none";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.setAttribute("aria-selected", "false");
      none.textContent = "No request found";
      list.replaceChildren(none);
      input.removeAttribute("aria-activedescendant");
    }
  }

  function move(event) {
    const items = [...list.children];
    const at = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
    if (event.key === "Escape") {
      if (!list.hidden) event.preventDefault();
      close();
    } else if (list.hidden || at < 0) {
      return;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose((at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      items[at].firstChild.click();
    }
  }

  input.addEventListener("focus", ready, { once: true });
  input.addEventListener("input", search);
  input.addEventListener("keydown", move);
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
  box.hidden = false;
})();
