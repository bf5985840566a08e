// Keeps a page of the preview up to date: changed words are put into the page as it stands, so that controls, scroll
// position and selection stay; for more the page is loaded again, and finds them in its address and history. Problems of
// the last build are laid over the page.
"use strict";

(() => {
  const script = document.currentScript;
  const { page, session } = script.dataset;
  let generation = Number(script.dataset.generation);
  script.remove(); // what is left is the page as it will be published

  // Before deferred scripts run, the page is as the server sent it.
  let shown = null;
  document.addEventListener("readystatechange", () => {
    if (document.readyState === "interactive") shown = document.documentElement.cloneNode(true);
  });

  const worker = new SharedWorker("/_unroll/worker.js", `unroll ${session}`);
  worker.port.onmessage = ({ data }) => {
    if (data.event) take(data.event);
    if ("html" in data) change(data.html);
  };
  addEventListener("pagehide", () => worker.port.postMessage({ leaves: true }));

  function take(event) {
    problems.show(event.problems);
    if (event.session === session && event.generation <= generation) return;
    // A step was missed, or the server is another one.
    if (event.session !== session || event.generation !== generation + 1) return reload();
    generation = event.generation;
    const loaded = performance.getEntriesByType("resource").map(({ name }) => pathOf(new URL(name)));
    for (const path of event.changed) {
      if (path === page || !loaded.includes(path)) continue;
      if (!path.endsWith(".css")) return reload();
      restyle(path);
    }
    if (event.changed.includes(page)) worker.port.postMessage({ fetch: location.pathname });
    else done();
  }

  // The path of a file of the output. An author may write any address; one that does not decode is no file of ours.
  function pathOf({ pathname }) {
    try {
      return decodeURIComponent(pathname).slice(1);
    } catch {
      return null;
    }
  }

  function restyle(path) {
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
      const url = new URL(link.href);
      if (pathOf(url) !== path) continue;
      url.search = `?${generation}`;
      const fresh = link.cloneNode();
      fresh.href = url.href;
      // The old style stays until the new one is there.
      fresh.onload = () => link.remove();
      link.after(fresh);
    }
  }

  function change(html) {
    if (html === null || !shown) return reload();
    const next = new DOMParser().parseFromString(html, "text/html");
    next.querySelector("script[data-session]")?.remove();
    const [head, body] = ["head", "body"].map((name) => [
      document[name], shown.querySelector(name), next.querySelector(name)]);
    if (!patch(...head) || !patch(...body)) return reload();
    shown = next.documentElement;
    done();
  }

  // Loading keeps the place: what stood where in the window stands there again, even if the browser thinks otherwise.
  const PLACE = "unroll: place";

  function reload() {
    const marks = [...document.querySelectorAll("main [id]")].map((mark) => [mark.id, mark.getBoundingClientRect().top]);
    const [nearest] = marks.sort(([, a], [, b]) => Math.abs(a) - Math.abs(b));
    sessionStorage.setItem(PLACE, JSON.stringify(nearest ?? null));
    location.reload();
  }

  addEventListener("load", () => {
    const [id, top] = JSON.parse(sessionStorage.getItem(PLACE)) ?? [];
    sessionStorage.removeItem(PLACE);
    const mark = id && document.getElementById(id);
    if (!mark) return;
    const hold = () => scrollBy({ top: mark.getBoundingClientRect().top - top, behavior: "instant" });
    const free = () => removeEventListener("scroll", hold);
    // The browser goes to where it thinks the page was, and scripts to what the address names; then the reader has it.
    addEventListener("scroll", hold);
    for (const hand of ["wheel", "pointerdown", "touchstart", "keydown"]) addEventListener(hand, free, { once: true });
    requestAnimationFrame(hold);
    const settled = () => requestAnimationFrame(() => requestAnimationFrame(free));
    const { dataset } = document.documentElement;
    if (dataset.explorer === "ready" || !document.querySelector(LIVE)) return settled();
    new MutationObserver((_, observer) => {
      if (dataset.explorer !== "ready") return;
      observer.disconnect();
      settled();
    }).observe(document.documentElement, { attributeFilter: ["data-explorer"] });
  });

  const done = () => { document.documentElement.dataset.generation = generation; };

  // What a script of the page holds on to, or what acts only when a page is loaded.
  const LIVE = "figure[data-tier]:not([data-tier=''])";
  const FIXED = `script, style, link, meta[http-equiv], a[data-figure], a[data-state],
    ${LIVE} :not(figcaption, figcaption *, .takeaway, .takeaway *, .split, .reading)`;

  // Brings a node of the page from one version to the next; false where only loading does.
  function patch(live, old, next) {
    if (old.isEqualNode(next)) return true;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      live.data = next.data;
      return true;
    }
    if (old.nodeName === "NOSCRIPT") return true; // the parser reads it otherwise than the browser
    if (old.matches(FIXED)) return false;
    for (const { name } of [...old.attributes, ...next.attributes]) {
      const value = next.getAttribute(name);
      if (old.getAttribute(name) === value) continue;
      if (value === null) live.removeAttribute(name);
      else live.setAttribute(name, value);
    }
    const [olds, nexts] = [old, next].map((node) => [...node.childNodes]);
    const lives = counterparts(olds, live.childNodes);
    if (!lives) return false;
    let start = 0;
    while (start < olds.length && start < nexts.length && olds[start].isEqualNode(nexts[start])) start += 1;
    let end = 0;
    const least = Math.min(olds.length, nexts.length) - start;
    while (end < least && olds.at(-1 - end).isEqualNode(nexts.at(-1 - end))) end += 1;
    const middle = (nodes) => nodes.slice(start, nodes.length - end);
    const [here, before, after] = [lives, olds, nexts].map(middle);
    if (before.length === after.length && before.every((node, index) => node.nodeName === after[index].nodeName)) {
      return here.every((node, index) => patch(node, before[index], after[index]));
    }
    if ([...before, ...after].some(isHeld)) return false;
    const place = lives[lives.length - end] ?? here.at(-1)?.nextSibling ?? null;
    for (const node of here) node.remove();
    for (const node of after) live.insertBefore(document.importNode(node, true), place);
    return true;
  }

  // The nodes of the page that came from the server, without those that scripts put between them; null if some are gone.
  function counterparts(olds, lives) {
    const found = [];
    for (const node of lives) {
      const old = olds[found.length];
      if (old && node.nodeName === old.nodeName && (node.id ?? "") === (old.id ?? "")) found.push(node);
    }
    return found.length === olds.length ? found : null;
  }

  const isHeld = (node) =>
    node.nodeType === Node.ELEMENT_NODE
    && (node.matches(`${LIVE}, ${FIXED}`) || node.querySelector(`${LIVE}, ${FIXED}`) !== null);

  const problems = {
    host: null,
    closed: null,

    show(html) {
      if (html !== this.closed) this.closed = null;
      if (!html || this.closed) return this.remove();
      if (!this.host) {
        this.host = document.createElement("unroll-problems");
        const root = this.host.attachShadow({ mode: "open" });
        const style = new CSSStyleSheet();
        style.replaceSync(STYLE);
        root.adoptedStyleSheets = [style];
        document.documentElement.append(this.host);
        addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });
      }
      const root = this.host.shadowRoot;
      if (this.html === html && root.childElementCount > 0) return;
      this.html = html;
      root.innerHTML = `<section role="alert" lang="en"><button type="button">Close</button>${html}</section>`;
      root.querySelector("button").addEventListener("click", () => this.close());
    },

    close() {
      this.closed = this.html;
      this.remove();
    },

    remove() { this.host?.shadowRoot.replaceChildren(); },
  };

  const STYLE = `
    section {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box;
      padding: 1rem 1.25rem; border-top: 4px solid #c62828; background: #fffafa; color: #1c1c1c;
      font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 -0.5rem 2rem #0004;
    }
    h2 { margin: 0 0 0.75rem; font-size: 1.1rem; }
    article { margin: 0 0 1rem; }
    p { margin: 0; }
    .place { font-family: ui-monospace, monospace; font-size: 0.9em; color: #5a5a5a; }
    .warning b { color: #7a4f00; } .error b { color: #b00020; }
    pre { margin: 0.25rem 0; padding: 0.4rem 0.6rem; overflow-x: auto; background: #f3eaea;
      font: 13px/1.5 ui-monospace, monospace; }
    mark { background: #ffc9c9; color: inherit; text-decoration: underline 2px #c62828; }
    button { float: right; font: inherit; padding: 0.2rem 0.8rem; cursor: pointer; }
    @media (prefers-color-scheme: dark) {
      section { background: #221a1a; color: #eee; } .place { color: #b5b5b5; }
      .error b { color: #ff9a9a; } .warning b { color: #ffd28a; }
      pre { background: #352727; } mark { background: #6d2020; }
    }
  `;
})();
