"use strict";

(() => {
  "use strict";

  const themes = document.querySelector(".theme select");
  const showTheme = () => {
    themes.value = document.documentElement.dataset.theme;
    if (themes.selectedIndex < 0) themes.value = "auto";
  };
  if (themes) {
    showTheme();
    themes.addEventListener("change", () => {
      document.documentElement.dataset.theme = themes.value;
      try {
        localStorage.setItem("unroll.theme", themes.value);
      } catch {
      }
    });
    addEventListener("storage", ({ key, newValue }) => {
      if (key !== "unroll.theme") return;
      document.documentElement.dataset.theme = newValue ?? "auto";
      showTheme();
    });
  }

  const menu = document.querySelector(".menu");
  const close = () => { if (menu) menu.open = false; };
  addEventListener("click", ({ target }) => { if (!menu?.contains(target)) close(); });
  menu?.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    close();
    menu.querySelector("summary").focus();
  });

  const headings = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)[id]")].filter(
    ({ id }) => !id.includes("."));
  const figures = [...document.querySelectorAll("main .figure")];
  const line = () => innerHeight / 3;
  const isAbove = (element) => element.getBoundingClientRect().top <= line();

  const destination = ({ hash }) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null;
    }
  };

  const links = [...document.querySelectorAll(".contents a")];
  const markSection = () => {
    const sections = links.map(destination);
    const current = sections.findLastIndex((section) => section && isAbove(section));
    links.forEach((link, index) =>
      index === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
  };
  if (links.length > 0) {
    let isWaiting = false;
    addEventListener("scroll", () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        markSection();
      });
    }, { passive: true });
    markSection();
  }

  const placeHere = () => {
    const figure = figures.find((each) => isAbove(each) && each.getBoundingClientRect().bottom > line());
    return { figure, heading: headings.findLastIndex(isAbove), before: figures.findLast(isAbove) };
  };
  const isAtTop = () => scrollY < 200;
  const rest = 600, patience = 10_000; // ms
  let place = {}, leftAt = -Infinity, resting;
  addEventListener("scroll", () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (!isAtTop()) [place, leftAt] = [placeHere(), Infinity];
      else if (leftAt === Infinity) leftAt = performance.now();
      for (const link of languages) follow(link);
    }, rest);
  }, { passive: true });
  const hashFor = (places) => {
    const { figure, heading, before } =
      !isAtTop() ? placeHere() : leftAt > performance.now() - patience ? place : { heading: -1 };
    if (figure) {
      const state = history.state?.figures?.[figure.id];
      if (state) return `#${figure.id}?${new URLSearchParams(state)}`;
      return location.hash.startsWith(`#${figure.id}?`) ? location.hash : `#${figure.id}`;
    }
    const ids = places?.split(" ") ?? [];
    if (heading >= 0 && ids.length === headings.length) return `#${encodeURIComponent(ids[heading])}`;
    return before ? `#${before.id}` : "";
  };
  const languages = [...document.querySelectorAll(".language")];
  const follow = (link) => { link.hash = hashFor(link.dataset.places); };
  for (const link of languages) {
    for (const event of ["pointerenter", "focus", "click"]) link.addEventListener(event, () => follow(link));
  }

  const longNumbers = [...document.querySelectorAll(".value[data-room]")];
  const paragraphs = [...new Set(longNumbers.map((number) => number.closest("p, li, dd, td, figcaption")))];
  const keepHeights = () => {
    for (const paragraph of paragraphs) paragraph.classList.remove("keeps-height");
    for (const number of longNumbers) number.style.minInlineSize = `${number.dataset.room / 2}ch`;
    const heights = paragraphs.map((paragraph) => paragraph.getBoundingClientRect().height);
    for (const number of longNumbers) number.style.minInlineSize = "";
    paragraphs.forEach((paragraph, index) => {
      paragraph.style.setProperty("--kept-height", `${heights[index]}px`);
      paragraph.classList.add("keeps-height");
    });
  };
  if (longNumbers.length > 0) {
    keepHeights();
    addEventListener("resize", keepHeights);
    document.fonts.ready.then(keepHeights);
  }

  const notes = [...document.querySelectorAll("main > .note")];
  const liftNotes = () => {
    for (const note of notes) note.style.marginBlockStart = "";
    let free = -Infinity;
    for (const note of notes) {
      if (getComputedStyle(note).float === "none") return;
      const mark = document.querySelector(`[role="doc-noteref"][href="#${CSS.escape(note.id)}"]`);
      const own = note.getBoundingClientRect();
      const margin = parseFloat(getComputedStyle(note).marginBlockStart);
      const wanted = Math.max(mark ? mark.getBoundingClientRect().top - 4 : own.top, free);
      note.style.marginBlockStart = `${margin + wanted - own.top}px`;
      free = wanted + own.height + 16;
    }
  };
  if (notes.length > 0) {
    liftNotes();
    addEventListener("resize", liftNotes);
    document.fonts.ready.then(liftNotes);
    addEventListener("beforeprint", () => { for (const note of notes) note.style.marginBlockStart = ""; });
    addEventListener("afterprint", liftNotes);
  }

  class Crosshair {
    constructor(plot) {
      this.plot = plot;
      this.sliders = [];
      this.lines = [];
      this.box = this.add("output", "readout");
      this.box.setAttribute("aria-live", "off"); // the slider speaks
      this.box.hidden = true;
      new ResizeObserver(() => this.layOut()).observe(plot);
      plot.addEventListener("unroll:stale", () => this.hide());
      plot.addEventListener("unroll:drawn", () => this.layOut());
      plot.addEventListener("pointermove", (event) => this.point(event));
      plot.addEventListener("pointerdown", (event) => this.point(event));
      plot.addEventListener("pointerleave", ({ pointerType }) => { if (pointerType === "mouse") this.hide(); });
      plot.addEventListener("pointercancel", () => this.hide());
      addEventListener("pointerdown", ({ target }) => { if (!plot.contains(target)) this.hide(); });
    }

    add(tag, name) {
      const element = document.createElement(tag);
      element.className = name;
      this.plot.append(element);
      return element;
    }

    get view() {
      const svg = [...this.plot.querySelectorAll("svg")].find((each) => each.getBoundingClientRect().width > 0);
      if (!svg) return null;
      const own = svg.getBoundingClientRect();
      const around = this.plot.getBoundingClientRect();
      return {
        size: svg.classList.contains("slim") ? "slim" : "broad", scale: own.width / svg.viewBox.baseVal.width,
        left: own.left - around.left, top: own.top - around.top, groups: this.groups(svg.closest(".state")),
      };
    }

    groups(state) {
      const text = state.querySelector(".curves")?.textContent ?? "";
      if (text !== this.text) {
        this.text = text;
        this.parsed = text === "" ? [] : JSON.parse(text).map((group) => ({
          ...group, x: group.x.split("|"), place: group.place.split("|").map((share) => share / 10000),
          panels: group.panels.map((panel) => ({
            ...panel, broad: panel.broad.map(toPixels), slim: panel.slim.map(toPixels),
            curves: panel.curves.map(([name, style, y]) => ({ name, style, y: y.split("|") })),
          })),
        }));
      }
      return this.parsed;
    }

    layOut() {
      const view = this.view;
      if (!view || view.groups.length === 0) return;
      while (this.sliders.length > view.groups.length) this.sliders.pop().remove();
      while (this.sliders.length < view.groups.length) this.sliders.push(this.slider(this.sliders.length));
      view.groups.forEach((group, index) => {
        const slider = this.sliders[index];
        const frames = group.panels.map((panel) => panel[view.size]);
        const [left, top] = [0, 1].map((edge) => Math.min(...frames.map((frame) => frame[edge])));
        const [right, bottom] = [2, 3].map((edge) => Math.max(...frames.map((frame) => frame[edge])));
        span(slider, view, [left, top, right, bottom]);
        const title = group.facet || (view.groups.length > 1 ? group.panels[0].title : "");
        slider.setAttribute("aria-label", [this.plot.dataset.label, title].filter(Boolean).join(": "));
        slider.setAttribute("aria-valuemax", group.x.length - 1);
        this.tell(slider, group, Math.min(slider.index, group.x.length - 1));
      });
      if (!this.box.hidden) this.hide();
    }

    slider(number) {
      const slider = this.add("div", "crosshair");
      slider.index = 0;
      slider.tabIndex = 0;
      slider.setAttribute("role", "slider");
      slider.setAttribute("aria-valuemin", 0);
      slider.addEventListener("focus", () => this.show(number, slider.index));
      slider.addEventListener("blur", () => this.hide());
      slider.addEventListener("keydown", (event) => {
        const last = (this.view?.groups[number]?.x.length ?? 1) - 1;
        const steps = {
          ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -last, End: last,
        };
        if (event.key === "Escape") this.hide();
        if (!(event.key in steps) || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        this.show(number, Math.min(Math.max(slider.index + steps[event.key], 0), last));
      });
      return slider;
    }

    point(event) {
      const view = this.view;
      if (!view) return;
      const around = this.plot.getBoundingClientRect();
      const x = (event.clientX - around.left - view.left) / view.scale;
      const y = (event.clientY - around.top - view.top) / view.scale;
      const near = 12;
      const number = view.groups.findIndex(({ panels }) =>
        panels.some(({ [view.size]: [left, top, right, bottom] }) =>
          x >= left - near && x <= right + near && y >= top - near && y <= bottom + near));
      if (number < 0) return this.hide();
      const [left, , right] = view.groups[number].panels[0][view.size];
      const share = (x - left) / (right - left);
      const places = view.groups[number].place;
      let best = 0;
      places.forEach((each, index) => {
        if (Math.abs(each - share) < Math.abs(places[best] - share)) best = index;
      });
      this.show(number, best);
    }

    rows(group, index) {
      return group.panels.map(({ title, curves }) => ({
        title, curves: curves.filter(({ y }) => y[index]).map(({ name, style, y }) => ({ name, style, number: y[index] })),
      })).filter(({ curves }) => curves.length > 0);
    }

    tell(slider, group, index) {
      slider.index = index;
      slider.setAttribute("aria-valuenow", index);
      const panels = this.rows(group, index).map(({ title, curves }) =>
        `${title}: ${curves.map(({ name, number }) => `${name} ${number}`.trim()).join(", ")}`);
      slider.setAttribute("aria-valuetext", [group.at.replace("{}", group.x[index]), ...panels].join("; "));
    }

    show(number, index) {
      const view = this.view;
      const group = view?.groups[number];
      if (!group) return this.hide();
      this.tell(this.sliders[number], group, index);
      while (this.lines.length < group.panels.length) this.lines.push(this.add("div", "crosshair-line"));
      this.lines.forEach((element, rank) => {
        element.hidden = rank >= group.panels.length;
        if (element.hidden) return;
        const [left, top, right, bottom] = group.panels[rank][view.size];
        const x = left + group.place[index] * (right - left);
        span(element, view, [x, top, x, bottom]);
      });
      const lines = [element("b", "", group.at.replace("{}", group.x[index]))];
      const rows = this.rows(group, index);
      for (const { title, curves } of rows) {
        if (group.panels.length > 1) lines.push(element("span", "panel", title));
        for (const { name, style, number } of curves) {
          const row = element("span", "curve");
          row.append(element("span", `name t${style}`, name || (group.panels.length > 1 ? "" : title)), raised(number));
          lines.push(row);
        }
      }
      this.box.replaceChildren(...lines);
      this.box.hidden = false;
      const [left, top, right] = group.panels[0][view.size];
      const x = view.left + view.scale * (left + group.place[index] * (right - left));
      const isLeft = group.place[index] > 0.5;
      const start = isLeft ? x - this.box.offsetWidth - 10 : x + 10;
      this.box.style.left = `${Math.max(0, Math.min(start, this.plot.clientWidth - this.box.offsetWidth))}px`;
      this.box.style.top = `${view.top + view.scale * top}px`;
    }

    hide() {
      this.box.hidden = true;
      for (const line of this.lines) line.hidden = true;
    }
  }

  const element = (tag, name, text = "") => {
    const made = document.createElement(tag);
    made.className = name;
    made.textContent = text;
    return made;
  };

  const raised = (number) => {
    const made = element("span", "");
    made.dataset.number = number;
    for (const part of number.split(/([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)/)) {
      const digits = [...part].map((digit) => "0123456789−"["⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(digit)]);
      made.append(part && digits.every(Boolean) ? element("sup", "", digits.join("")) : part);
    }
    return made;
  };

  const toPixels = (tenths) => tenths / 10;

  const span = (element, view, [left, top, right, bottom]) => {
    element.style.left = `${view.left + view.scale * left}px`;
    element.style.top = `${view.top + view.scale * top}px`;
    element.style.width = `${view.scale * (right - left)}px`;
    element.style.height = `${view.scale * (bottom - top)}px`;
  };

  for (const plot of document.querySelectorAll(".plot")) if (plot.querySelector(".curves")) new Crosshair(plot);
})();


(() => {
  const words = JSON.parse(document.getElementById("page.words")?.textContent ?? "{}");
  const quiet = 250; // ms without a change, after which the table is drawn and the change is announced

  class Request {
    bytes = new Uint8Array(1024);
    view = new DataView(this.bytes.buffer);
    length = 0;

    room(count) {
      const start = this.length;
      this.length += count;
      if (this.length > this.bytes.length) {
        const larger = new Uint8Array(2 * this.length);
        larger.set(this.bytes);
        [this.bytes, this.view] = [larger, new DataView(larger.buffer)];
      }
      return start;
    }
    word(value) {
      const start = this.room(4);
      this.view.setUint32(start, value, true);
    }
    number(value) {
      const start = this.room(8);
      this.view.setFloat64(start, value ?? NaN, true);
    }
    data(bytes) {
      this.word(bytes.length);
      const start = this.room(bytes.length);
      this.bytes.set(bytes, start);
    }
    string(text) { this.data(new TextEncoder().encode(text)); }
    list(items, write) {
      this.word(items.length);
      for (const item of items) write(item);
    }
    get finished() { return this.bytes.slice(0, this.length); }
  }

  class Reading {
    constructor(bytes) {
      this.bytes = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      this.offset = 0;
    }
    word() { return this.view.getUint32((this.offset += 4) - 4, true); }
    number() { return this.view.getFloat64((this.offset += 8) - 8, true); }
    slice() {
      const count = this.word();
      return this.bytes.subarray(this.offset, (this.offset += count));
    }
    string() { return new TextDecoder().decode(this.slice()); }
    get isAtEnd() { return this.offset === this.bytes.length; }
  }

  function serve(scope) {
    let exports;
    const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const start = async (compressed) => {
      const stream = new Blob([bytes(compressed)]).stream().pipeThrough(new DecompressionStream("gzip"));
      exports = (await WebAssembly.instantiate(await new Response(stream).arrayBuffer())).instance.exports;
    };
    const answer = (request) => {
      const room = exports.room(request.length);
      new Uint8Array(exports.memory.buffer, room, request.length).set(request);
      const count = exports.respond();
      return new Uint8Array(exports.memory.buffer, exports.response(), count).slice();
    };
    scope.onmessage = async ({ data }) => {
      if (data.compressed) {
        await start(data.compressed);
        scope.postMessage({ ready: true });
      } else {
        const response = answer(data.request);
        scope.postMessage({ ticket: data.ticket, response }, [response.buffer]);
      }
    };
    scope.onunhandledrejection = (event) => scope.postMessage({ failed: String(event.reason) });
  }

  const scripts = document.currentScript.src;
  function load() {
    return new Promise((resolve, reject) => {
      globalThis.unroll.module = resolve;
      const script = document.createElement("script");
      script.src = new URL("explorer-module.js", scripts);
      script.onerror = () => reject(new Error("explorer-module.js did not load"));
      document.head.append(script);
    });
  }

  class Explorer {
    waiting = new Map();
    tickets = 0;

    static async start() {
      if (!globalThis.WebAssembly) throw new Error("this browser has no WebAssembly");
      const compressed = await load();
      const explorer = new Explorer();
      const source = new Blob([`(${serve})(self)`], { type: "text/javascript" });
      const url = URL.createObjectURL(source);
      explorer.worker = new Worker(url);
      await new Promise((ready, failed) => {
        explorer.worker.onerror = (event) => failed(new Error(event.message));
        explorer.worker.onmessage = ({ data }) => {
          if (data.ready) ready();
          else if (data.failed) failed(new Error(data.failed));
          else explorer.receive(data);
        };
        explorer.worker.postMessage({ compressed });
      });
      URL.revokeObjectURL(url);
      const speak = new Request();
      speak.word(0);
      speak.list(words.figures ?? [], ([english, translation]) => {
        speak.string(english);
        speak.string(translation);
      });
      await explorer.ask(speak);
      return explorer;
    }

    ask(request) {
      const bytes = request.finished;
      return new Promise((resolve, reject) => {
        this.waiting.set(++this.tickets, { resolve, reject });
        this.worker.postMessage({ ticket: this.tickets, request: bytes }, [bytes.buffer]);
      });
    }

    receive({ ticket, response }) {
      const { resolve, reject } = this.waiting.get(ticket);
      this.waiting.delete(ticket);
      const read = new Reading(response);
      if (read.word() === 0) resolve(read);
      else reject(new Error("the explorer did not understand"));
    }
  }

  const PARTS = { broad: 0, slim: 1, table: 2, csv: 3, alternative: 4, readings: 5, curves: 6, picture: 7 };

  const text = (number) => String(number).replace("-", "\u2212");

  const decoded = (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return null;
    }
  };

  class Figure {
    constructor(element) {
      this.element = element;
      this.id = element.id;
      this.data = JSON.parse(element.querySelector(":scope > script").textContent);
      this.form = element.querySelector(".controls");
      this.plot = element.querySelector(".plot");
      this.badge = element.querySelector(".badge");
      this.table = element.querySelector(".table");
      this.details = element.querySelector("details");
      this.reset = this.form?.querySelector("[type=reset]");
      this.seed = this.form?.querySelector(".seed");
      this.controls = this.data.controls.map((control) => new Control(this, control));
      if (this.seed) this.controls.push(new Seed(this));
      this.downloads = [...element.querySelectorAll(".proof [download]")].map((link) => new Download(this, link));
      this.alternative = document.getElementById(`${this.id}.alt`);
      this.quotes = [...document.querySelectorAll(`a[data-figure="${this.id}"]`)];
      this.written = this.quotes.map((quote) => quote.innerHTML);
      this.claims = [...element.querySelectorAll(".claims li")];
      this.original = this.states().map((state) => state.innerHTML);
      this.status = document.createElement("p");
      this.status.className = "unseen";
      this.status.setAttribute("role", "status");
      element.append(this.status);
      this.form?.addEventListener("submit", (event) => event.preventDefault());
      this.form?.addEventListener("reset", (event) => {
        event.preventDefault();
        this.set({});
        this.commit();
      });
    }

    states() { return [...this.plot.querySelectorAll(".state")]; }

    get authorState() { return this.element.querySelector(".plain") ? this.plainChoice() : 0; }
    plainChoice() {
      const plain = this.controls.find((control) => control.isPlain);
      return plain ? plain.author : 0;
    }

    get isChanged() { return this.controls.some((control) => control.isChanged); }

    get state() {
      return Object.fromEntries(
        this.controls.filter((control) => control.isChanged).map((control) => [control.name, control.text]));
    }

    set(state) {
      const strange = Object.keys(state).filter((name) => !this.controls.some((control) => control.name === name));
      for (const control of this.controls) {
        if (control.take(state[control.name])) continue;
        control.take();
        strange.push(control.name);
      }
      this.changed();
      return strange;
    }

    exhibit(request, values) {
      request.word(this.data.seeds);
      request.list(this.data.facets, (facet) =>
        request.list(facet, (entry) => {
          entry.values.forEach((value, index) => request.number(values.has(index) ? values.get(index) : value));
          request.word(entry.facet);
          request.list(entry.compared, (index) => request.word(index));
        }));
    }

    get values() {
      return new Map(this.controls.map((control) => [control.parameter, control.value]));
    }

    request(parts, values = this.values, name = `${this.id}.cap`) {
      const request = new Request();
      request.word(1);
      request.string(this.data.kind);
      this.exhibit(request, values);
      const hasGhosts = this.isChanged && values.size > 0;
      request.word(hasGhosts ? 1 : 0);
      if (hasGhosts) this.exhibit(request, new Map());
      request.list(this.data.domains, ([fromX, toX, fromY, toY, ...rows]) => {
        [fromX, toX, fromY, toY].forEach((end) => request.number(end));
        rows.forEach((count) => request.word(count));
      });
      request.string(name);
      request.string(this.data.described);
      request.list(parts, (part) => request.word(PARTS[part]));
      return request;
    }

    get visibleSize() {
      const slim = this.plot.querySelector("svg.slim");
      return slim && getComputedStyle(slim).display !== "none" ? "slim" : "broad";
    }

    set isBusy(isBusy) { this.element.toggleAttribute("data-busy", isBusy); }

    changed(isFollowing = false) {
      this.isBusy = this.element.dataset.live !== "off";
      this.isResting = false;
      this.wanted = true;
      this.isSilent = isFollowing;
      this.draw();
      const isChanged = this.isChanged;
      for (const control of this.controls) control.show();
      if (this.reset) this.reset.disabled = !isChanged;
      this.element.toggleAttribute("data-changed", isChanged);
      for (const download of this.downloads) download.show();
      page.link(this);
      this.showCurves("");
      this.plot.dispatchEvent(new Event("unroll:stale"));
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.rested(), quiet);
    }

    loadStates() {
      this.loading ??= new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = this.data.states;
        script.onload = () => resolve(page.states.get(this.id));
        script.onerror = () => reject(new Error(`${this.data.states} cannot be read`));
        document.head.append(script);
      });
      return this.loading;
    }

    get place() {
      return this.controls.reduce(
        (place, control) => place * control.values.length + control.values.indexOf(control.value), 0);
    }

    async drawState() {
      const state = (await this.loadStates())[this.place];
      this.showDrawing(state);
      this.showCurves(state.curves);
      this.table && (this.table.innerHTML = state.table);
      this.alternative.innerHTML = state.alternative;
      this.showReadings(state.readings);
      this.followed(
        this.quotes.map((quote) => state.quotes[`${quote.dataset.source}|${quote.dataset.written}`]), state.claims);
    }

    async draw() {
      if (this.isDrawing || !(page.explorer || this.data.states)) return;
      this.isDrawing = true;
      try {
        while (this.wanted) {
          this.wanted = false;
          if (this.data.states) {
            await this.drawState();
            continue;
          }
          const size = this.visibleSize;
          const answer = await page.explorer.ask(this.request([size, "readings"]));
          this.showDrawing({ [size]: answer.string() });
          this.showReadings(answer.slice());
          this.follow(await page.explorer.ask(this.following()));
        }
      } catch (error) {
        page.fail(this, error);
      }
      this.isDrawing = false;
      if (this.isResting) this.rested();
    }

    async rested() {
      this.isResting = this.isDrawing;
      if (this.isDrawing || !(this.data.states || page.explorer)) return;
      try {
        if (!this.data.states) {
          const answer = await page.explorer.ask(this.request(["broad", "slim", "table", "alternative", "curves"]));
          if (this.wanted || this.isDrawing) return;
          this.showDrawing({ broad: answer.string(), slim: answer.string() });
          this.table.innerHTML = answer.string();
          this.alternative.innerHTML = answer.string();
          this.showCurves(answer.string());
        }
        this.announce();
        this.isBusy = false;
      } catch (error) {
        page.fail(this, error);
      }
    }

    announce() {
      if (this.isSilent) return;
      const readings = [...this.element.querySelectorAll(".reading [data-value]:not([hidden])")].map((row) => {
        const numbers = [...row.querySelectorAll("dd")].map((entry) => entry.textContent.trim());
        return `${row.querySelector("dt").textContent}: ${numbers.join(", ")}`;
      });
      const settings = this.controls.map((control) => control.words);
      this.status.textContent = [settings.join(", "), ...readings].filter(Boolean).join("; ");
    }

    showCurves(text) {
      const script = this.states()[0].querySelector(".curves");
      if (!script || script.textContent === text) return;
      script.textContent = text;
      if (text) this.plot.dispatchEvent(new Event("unroll:drawn"));
    }

    showDrawing(drawings) {
      const [state] = this.states();
      for (const size of ["broad", "slim"]) {
        if (!drawings[size]) continue;
        const old = state.querySelector(`svg.${size}`);
        const template = document.createElement("template");
        template.innerHTML = drawings[size];
        old.replaceWith(template.content.firstElementChild);
      }
    }

    following() {
      const request = new Request();
      const source = ([named, seeds, isSeries, index]) => {
        const values = new Map([...this.values, ...named]);
        this.data.base.forEach((value, place) => request.number(values.has(place) ? values.get(place) : value));
        [seeds, isSeries, index].forEach((word) => request.word(word));
      };
      request.word(3);
      request.string(this.data.kind);
      request.list(this.quotes, (quote) => {
        source(JSON.parse(quote.dataset.source));
        request.string(quote.dataset.written);
      });
      request.list(this.data.claims, ([text, sources]) => {
        request.string(text);
        request.list(sources, source);
      });
      return request;
    }

    follow(answer) {
      const quotes = this.quotes.map(() => answer.string());
      this.followed(quotes, this.data.claims.map(() => [answer.word(), answer.string()]));
    }

    followed(quotes, claims) {
      for (const [index, quote] of this.quotes.entries()) {
        quote.innerHTML = (this.isChanged && quotes[index]) || this.written[index];
        quote.toggleAttribute("data-changed", quote.innerHTML !== this.written[index]);
      }
      for (const [index, [holds, numbers]] of claims.entries()) {
        const claim = this.claims[index];
        claim.classList.toggle("fails", !holds);
        claim.querySelector("output")?.remove();
        if (holds) continue;
        const note = document.createElement("output");
        note.innerHTML = `${words.claim_fails} ${numbers}`;
        claim.append(note);
      }
    }

    showReadings(readings) {
      let runs = readings;
      if (readings instanceof Uint8Array) {
        const read = new Reading(readings);
        runs = [];
        while (!read.isAtEnd) runs.push(this.data.values.map(() => (read.word(), read.string())));
      }
      const [list] = this.element.querySelectorAll(".reading .state");
      for (const row of list?.querySelectorAll("[data-value]") ?? []) {
        const index = this.data.values.indexOf(row.dataset.value);
        row.querySelectorAll("output").forEach((output, run) => {
          output.innerHTML = runs[run][index];
        });
      }
    }

    async teach() {
      for (const training of this.data.trainings) {
        const request = new Request();
        request.word(2);
        request.string(this.data.kind);
        training.settings.forEach((value) => request.number(value));
        request.data(Uint8Array.from(atob(training.weights), (character) => character.charCodeAt(0)));
        await page.explorer.ask(request);
      }
    }

    takeOver() {
      const chosen = this.authorState;
      for (const parent of [this.plot, this.element.querySelector(".reading")]) {
        const states = [...parent.querySelectorAll(".state")];
        states.forEach((state, index) => index !== chosen && state.remove());
      }
      this.element.dataset.live = "on";
      if (this.wanted || this.isChanged) this.changed();
    }

    async prove() {
      this.badge.dataset.state = "waiting";
      const answer = await page.explorer.ask(this.request(["broad", "slim", "curves"], new Map()));
      const drawn = document.createElement("template");
      const built = document.createElement("template");
      drawn.innerHTML = answer.string() + answer.string();
      const curves = answer.string();
      if (curves) {
        const script = document.createElement("script");
        script.textContent = curves;
        drawn.content.append(script);
      }
      built.innerHTML = this.original[this.authorState];
      const markup = (template) =>
        [...template.content.children].map((part) => (part.tagName === "SCRIPT" ? part.textContent : part.outerHTML)).join("");
      const isIdentical = markup(drawn) === markup(built);
      this.badge.dataset.state = isIdentical ? "identical" : "differs";
      this.badge.textContent = isIdentical ? words.identical : words.differs;
    }

    commit() { page.commit(this); }
  }

  class Download {
    constructor(figure, link) {
      this.figure = figure;
      this.link = link;
      [this.address, this.name] = [link.getAttribute("href"), link.download];
      this.ending = this.address.slice(-4);
      link.addEventListener("click", (event) => {
        if (!figure.isChanged || figure.data.states || link.href.startsWith("blob:")) return;
        event.preventDefault();
        this.make().catch((error) => page.fail(figure, error));
      });
    }

    get stateName() {
      const settings = Object.entries(this.figure.state).map(([name, value]) => `.${name}-${value}`);
      return this.figure.id + settings.join("") + this.ending;
    }

    show() {
      const { isChanged, data } = this.figure;
      const address = () => `${data.states.slice(0, -3)}/${this.figure.place}${this.ending}`;
      this.link.setAttribute("href", isChanged && data.states ? address() : this.address);
      this.link.download = isChanged ? this.stateName : this.name;
    }

    async make() {
      const caption = this.figure.element.querySelector("figcaption").cloneNode(true);
      caption.querySelector("b").remove();
      const part = this.ending === ".csv" ? "csv" : "picture";
      const answer = await page.explorer.ask(
        this.figure.request([part], this.figure.values, caption.textContent.trim()));
      const type = part === "csv" ? "text/csv" : "image/svg+xml";
      const address = URL.createObjectURL(new Blob([answer.slice()], { type }));
      this.link.href = address;
      this.link.click();
      this.show();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    }
  }

  class Control {
    constructor(figure, data) {
      this.figure = figure;
      Object.assign(this, data);
      this.element = figure.form.querySelector(`[data-name="${data.name}"]`);
      this.label = this.element.querySelector("label, legend").textContent;
      this.isPlain = this.element.classList.contains("plain");
      this.radios = [...this.element.querySelectorAll("[type=radio]")];
      this.range = this.element.querySelector("[type=range]");
      this.box = this.element.querySelector("[type=number]");
      const facet = figure.data.facets[0][0];
      this.default = facet.values[this.parameter];
      this.value = this.default;
      if (this.texts) {
        this.author = this.values.indexOf(this.default);
        this.radios[this.author].checked = true;
        this.element.addEventListener("change", () => {
          this.value = this.values[this.radios.findIndex((radio) => radio.checked)];
          figure.changed();
          figure.commit();
        });
        return;
      }
      this.range.value = this.nearest(this.default);
      this.box.value = this.default;
      this.range.addEventListener("input", () => {
        this.value = this.values[this.range.valueAsNumber];
        figure.changed();
      });
      this.range.addEventListener("change", () => figure.commit());
      this.box.addEventListener("change", () => {
        if (this.take(this.box.value)) figure.changed();
        this.show();
        figure.commit();
      });
    }

    get isChanged() { return this.value !== this.default; }
    get text() { return this.texts ? this.texts[this.values.indexOf(this.value)] : String(this.value); }
    get words() {
      if (!this.texts) return `${this.label} ${text(Number(this.value.toPrecision(6)))}`;
      const chosen = this.radios[this.values.indexOf(this.value)].parentElement.textContent;
      return `${this.label} ${chosen.trim()}`;
    }

    nearest(value) {
      let best = 0;
      this.values.forEach((place, index) => {
        if (Math.abs(place - value) < Math.abs(this.values[best] - value)) best = index;
      });
      return best;
    }

    take(written) {
      if (written === undefined) {
        this.value = this.default;
        return true;
      }
      if (this.texts) {
        const index = this.texts.indexOf(written);
        if (index >= 0) this.value = this.values[index];
        return index >= 0;
      }
      const number = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(written) ? Number(written) : NaN;
      if (!Number.isFinite(number)) return false;
      const within = Math.min(Math.max(number, this.values[0]), this.values.at(-1));
      if (this.figure.data.states) {
        this.value = this.values[this.nearest(within)]; // only these were run
        return true;
      }
      this.value = this.integer ? Math.round(within) : within;
      return true;
    }

    show() {
      this.element.toggleAttribute("data-changed", this.isChanged);
      if (this.texts) {
        this.radios[this.values.indexOf(this.value)].checked = true;
        return;
      }
      this.range.value = this.nearest(this.value);
      this.range.setAttribute("aria-valuetext", this.words);
      if (document.activeElement !== this.box || this.box.valueAsNumber !== this.value) this.box.value = this.value;
    }
  }

  class Seed {
    name = "seed";
    linked = false;
    constructor(figure) {
      this.figure = figure;
      this.parameter = figure.data.seed;
      this.default = figure.data.facets[0][0].values[this.parameter];
      this.value = this.default;
      this.output = figure.seed.querySelector("output");
      figure.seed.querySelector("button").addEventListener("click", () => {
        this.value = (this.value + 1) % 1000001;
        figure.changed();
        figure.commit();
      });
    }
    get isChanged() { return this.value !== this.default; }
    get text() { return String(this.value); }
    get words() { return this.figure.seed.querySelector("span").textContent.trim(); }
    take(written) {
      const number = written === undefined ? this.default : /^\d{1,7}$/.test(written) ? Number(written) : NaN;
      if (!(number <= 1000000)) return false;
      this.value = number;
      return true;
    }
    show() {
      this.output.textContent = this.value;
      this.figure.seed.toggleAttribute("data-changed", this.isChanged);
    }
  }

  const page = {
    figures: [],
    explorer: null,
    states: new Map(),

    link(figure) {
      for (const control of figure.controls.filter((control) => control.linked)) {
        for (const other of page.figures) {
          const twin = other !== figure && other.controls.find((each) => each.linked && each.name === control.name);
          if (twin && twin.text !== control.text && twin.take(control.text)) other.changed(true);
        }
      }
    },

    commit(figure) {
      const state = Object.fromEntries(
        page.figures.filter((each) => each.isChanged).map((each) => [each.id, each.state]));
      const query = new URLSearchParams(figure.state).toString();
      const hash = `#${figure.id}${query ? `?${query}` : ""}`;
      if (hash !== location.hash || JSON.stringify(state) !== JSON.stringify(history.state?.figures ?? {})) {
        history.pushState({ figures: state }, "", hash);
      }
      page.mark();
    },

    restore() {
      const { figures } = history.state ?? {};
      for (const figure of page.figures) page.note(figure, []);
      if (figures) {
        for (const figure of page.figures) figure.set(figures[figure.id] ?? {});
      } else {
        const { figure, state } = page.target(location.hash) ?? {};
        for (const each of page.figures) if (each !== figure && each.isChanged) each.set({});
        if (figure) page.note(figure, figure.set(state));
        else if (decoded(location.hash) === null) console.info(`not understood: ${shortened(location.hash)}`);
      }
      page.mark();
    },

    target(hash) {
      const whole = hash.includes("?") ? hash : decoded(hash) ?? "";
      const [id, ...query] = whole.slice(1).split("?");
      const figure = page.figures.find((each) => each.id === decoded(id));
      return figure && { figure, state: Object.fromEntries(new URLSearchParams(query.join("?"))) };
    },

    note(figure, strange) {
      figure.element.querySelector(".strange")?.remove();
      if (strange.length === 0) return;
      const note = document.createElement("p");
      note.className = "strange";
      note.setAttribute("role", "status");
      const names = strange.slice(0, 5).map((name) => shortened(name || "="));
      note.textContent = `${words.ignored} ${names.join(", ")}${strange.length > names.length ? ", …" : ""}`;
      figure.form?.after(note);
    },

    mark() {
      for (const link of document.querySelectorAll("a[data-state]")) {
        const { figure, state } = page.target(link.hash) ?? {};
        const isInForce = figure && JSON.stringify(sorted(state)) === JSON.stringify(sorted(figure.state));
        if (isInForce) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },

    fail(figure, error) {
      console.warn(error);
      figure.isBusy = false;
      figure.element.dataset.live = "off";
      figure.badge.dataset.state = "off";
      figure.badge.textContent = words.not_live;
    },
  };

  const shortened = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

  const sorted = (state) => Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1));

  async function start() {
    page.figures = [...document.querySelectorAll("figure[data-tier=live], figure[data-tier=grid]")].map(
      (element) => new Figure(element));
    const live = page.figures.filter((figure) => !figure.data.states);
    addEventListener("popstate", () => page.restore());
    for (const figure of page.figures) if (figure.data.states) figure.takeOver();
    if (live.length > 0) {
      for (const figure of live) figure.element.dataset.live = "waiting";
      try {
        page.explorer = await Explorer.start();
        for (const figure of live) {
          await figure.teach();
          figure.takeOver();
        }
      } catch (error) {
        for (const figure of live) page.fail(figure, error);
      }
    }
    if (location.hash) {
      page.restore();
      const { figure } = page.target(location.hash) ?? {};
      if (figure && !document.getElementById(decoded(location.hash.slice(1)) ?? "")) figure.element.scrollIntoView();
    }
    const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));
    for (const figure of page.explorer ? live : []) {
      await new Promise(idle);
      await figure.prove().catch((error) => page.fail(figure, error));
    }
    document.documentElement.dataset.explorer = "ready";
  }

  globalThis.unroll = { states: (id, states) => page.states.set(id, states) };
  start();
})();
