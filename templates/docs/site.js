// Tabs, copy buttons, colours, and the loading of what a page does not hold. No text is ever read as HTML.
"use strict";

const pmgen = (() => {
  const root = document.documentElement.dataset.root;
  const waiting = new Map();
  const loaded = new Map();
  const policy = globalThis.trustedTypes?.createPolicy("pmgen", { createScriptURL: ours });

  /** Lets addresses of this site through, and no others. */
  function ours(address) {
    const base = new URL(root || "./", location.href).href;
    const url = new URL(address, location.href).href;
    if (!url.startsWith(base)) throw new TypeError(`not of this site: ${address}`);
    return url;
  }

  /** Called by a data file: hands its value to those who wait for it. */
  function take(key, value) {
    waiting.get(key)?.(value);
    waiting.delete(key);
  }

  /** Loads a script of this site, once. */
  function script(address) {
    const made = document.createElement("script");
    made.src = policy ? policy.createScriptURL(address) : ours(address);
    return new Promise((done, failed) => {
      made.onload = done;
      made.onerror = () => failed(new Error(`cannot load ${address}`));
      document.head.append(made);
    });
  }

  /** Loads a data file, once, and gives what it holds. */
  function load(key, address) {
    if (!loaded.has(key)) {
      loaded.set(key, new Promise((done, failed) => {
        waiting.set(key, done);
        script(address).catch((error) => {
          loaded.delete(key);
          failed(error);
        });
      }));
    }
    return loaded.get(key);
  }

  /** What the reader chose before, "" if nothing. */
  function remembered(name) {
    try {
      return localStorage.getItem(`pmgen.${name}`) ?? "";
    } catch {
      return "";
    }
  }

  function remember(name, value) {
    try {
      localStorage.setItem(`pmgen.${name}`, value);
    } catch {
      // Then it is forgotten with the page.
    }
  }

  return { root, take, load, script, remembered, remember };
})();
globalThis.pmgen = pmgen;

(() => {
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  /** An element with a class and texts or elements inside. */
  function element(tag, name, ...inside) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...inside);
    return made;
  }

  /** Code from data: a text, or classes and texts in turn. */
  function pieces(data) {
    if (typeof data === "string") return [data];
    const made = [];
    for (let at = 0; at < data.length; at += 2) {
      made.push(data[at] ? element("span", data[at], data[at + 1]) : data[at + 1]);
    }
    return made;
  }

  /** Fills a block: copy button and code. */
  function fill(block, label, inside) {
    const code = element("code", "", ...inside);
    const pre = element("pre", "", code);
    pre.tabIndex = 0;
    pre.setAttribute("role", "group");
    pre.setAttribute("aria-label", label);
    const copy = element("button", "copy", "Copy", element("span", "unseen", ` ${label}`));
    copy.type = "button";
    block.replaceChildren(copy, pre);
    return pre;
  }

  function failed(block, error) {
    block.replaceChildren(element("p", "failed", `This part of the docs is missing: ${error.message}.`));
  }

  // Copying

  function selected(text) {
    const area = element("textarea", "unseen");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error("the browser does not allow it");
  }

  async function copy(button) {
    const text = one("code", button.parentElement).textContent;
    const label = button.firstChild;
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(text);
      else selected(text);
      label.data = "Copied";
    } catch {
      label.data = "Not copied";
    }
    one("#found").textContent = label.data;
    const reset = () => { label.data = "Copy"; };
    for (const left of ["blur", "mouseleave"]) button.addEventListener(left, reset, { once: true });
  }

  // Blocks that are loaded when somebody asks

  const section = one("#snippet");
  const data = () => pmgen.load(section.dataset.key, section.dataset.src);

  async function show(button) {
    const block = button.parentElement;
    button.disabled = true;
    try {
      const { blocks } = await data();
      fill(block, button.dataset.label, pieces(blocks[button.dataset.block])).focus();
    } catch (error) {
      failed(block, error);
    }
  }

  // Tabs

  const tabs = all("[role=tab]");
  const language = one("#language");

  function open(tab) {
    for (const other of tabs) {
      const chosen = other === tab;
      other.setAttribute("aria-selected", String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      one(`#${other.getAttribute("aria-controls")}`).hidden = !chosen;
    }
    if (tab.id === "tab-chilkat") chilkat();
  }

  async function chilkat() {
    const block = one("#chilkat");
    const slug = language.value;
    const title = language.selectedOptions[0].text;
    try {
      const [shared, { snippets }] = await Promise.all([
        pmgen.load(`language ${slug}`, `${pmgen.root}assets/languages/${slug}.js`),
        data(),
      ]);
      if (slug !== language.value) return;
      const lines = snippets[slug].map((line) => pieces(typeof line === "number" ? shared[line] : line));
      fill(block, `Chilkat for ${title}`, lines.flatMap((line, at) => (at ? ["\n", ...line] : line)));
    } catch (error) {
      failed(block, error);
    }
  }

  function chosen() {
    const slug = pmgen.remembered("snippet");
    if (slug === "client" || slug === "curl") return one(`#tab-${slug}`);
    const option = slug && language && [...language.options].find((each) => each.value === slug);
    if (!option) return one("#tab-client");
    option.selected = true;
    return one("#tab-chilkat");
  }

  function keep(tab) {
    pmgen.remember("snippet", tab.id === "tab-chilkat" ? language.value : tab.id.slice(4));
    open(tab);
  }

  function turn(event) {
    const at = tabs.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length);
    tab.focus();
    keep(tab);
  }

  if (section) {
    const curl = one("#curl .block").cloneNode(true);
    one("#panel-curl").append(curl);
    for (const tab of tabs) {
      const panel = one(`#${tab.getAttribute("aria-controls")}`);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => keep(tab));
      tab.addEventListener("keydown", turn);
    }
    language?.addEventListener("change", () => keep(one("#tab-chilkat")));
    one(".tabs").hidden = false;
    open(chosen());
  }

  // Colours

  const theme = one("#theme");
  const root = document.documentElement;

  function colours(name) {
    if (name) root.dataset.theme = name;
    else delete root.dataset.theme;
    theme.textContent = `Theme: ${name || "system"}`;
  }

  theme.addEventListener("click", () => {
    const next = { "": "light", light: "dark", dark: "" }[root.dataset.theme ?? ""];
    pmgen.remember("theme", next);
    colours(next);
  });
  colours(root.dataset.theme ?? "");
  theme.hidden = false;

  // The rest

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.classList.contains("copy")) copy(button);
    else if (button?.classList.contains("show")) show(button);
    else if (button?.dataset.fold) for (const each of all(".tree details")) each.open = button.dataset.fold === "open";
  });
  for (const hidden of all("button.copy, .tools")) hidden.hidden = false;
})();
