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

  const links = [...document.querySelectorAll(".contents a")];
  const markSection = () => {
    const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
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
  for (const link of document.querySelectorAll(".language")) {
    for (const event of ["pointerenter", "focus", "click"]) {
      link.addEventListener(event, () => { link.hash = hashFor(link.dataset.places); });
    }
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
    const start = async ({ packed, unpacker }) => {
      const source = bytes(packed);
      const stream = new Blob([bytes(unpacker)]).stream().pipeThrough(new DecompressionStream("gzip"));
      const small = await WebAssembly.instantiate(await new Response(stream).arrayBuffer());
      const { memory, packed: room, unpack, module } = small.instance.exports;
      new Uint8Array(memory.buffer).set(source, room());
      const count = unpack(source.length);
      exports = (await WebAssembly.instantiate(new Uint8Array(memory.buffer, module(), count))).instance.exports;
    };
    const answer = (request) => {
      const room = exports.room(request.length);
      new Uint8Array(exports.memory.buffer, room, request.length).set(request);
      const count = exports.respond();
      return new Uint8Array(exports.memory.buffer, exports.response(), count).slice();
    };
    scope.onmessage = async ({ data }) => {
      if (data.packed) {
        await start(data);
        scope.postMessage({ ready: true });
      } else {
        const response = answer(data.request);
        scope.postMessage({ ticket: data.ticket, response }, [response.buffer]);
      }
    };
    scope.onunhandledrejection = (event) => scope.postMessage({ failed: String(event.reason) });
  }

  class Explorer {
    waiting = new Map();
    tickets = 0;

    static async start() {
      if (!globalThis.WebAssembly) throw new Error("this browser has no WebAssembly");
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
        explorer.worker.postMessage({ packed: MODULE, unpacker: UNPACKER });
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
        if (!control.take(state[control.name])) strange.push(control.name);
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

    changed(isFollowing = false) {
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
      if (this.controls.some((control) => control.isChanged)) this.changed();
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
      const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(written) ? Number(written) : NaN;
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
      if (figures) {
        for (const figure of page.figures) figure.set(figures[figure.id] ?? {});
      } else {
        const { figure, state } = page.target(location.hash) ?? {};
        for (const each of page.figures) if (each !== figure && each.isChanged) each.set({});
        if (figure) page.note(figure, figure.set(state));
      }
      page.mark();
    },

    target(hash) {
      const [id, query] = decodeURIComponent(hash.slice(1)).split("?");
      const figure = page.figures.find((each) => each.id === id);
      return figure && { figure, state: Object.fromEntries(new URLSearchParams(query ?? "")) };
    },

    note(figure, strange) {
      figure.element.querySelector(".strange")?.remove();
      if (strange.length === 0) return;
      const note = document.createElement("p");
      note.className = "strange";
      note.setAttribute("role", "status");
      note.textContent = `${words.ignored} ${strange.join(", ")}`;
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
      figure.element.dataset.live = "off";
      figure.badge.dataset.state = "off";
      figure.badge.textContent = words.not_live;
    },
  };

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
      if (figure && !document.getElementById(decodeURIComponent(location.hash.slice(1)))) figure.element.scrollIntoView();
    }
    const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));
    for (const figure of page.explorer ? live : []) {
      await new Promise(idle);
      await figure.prove().catch((error) => page.fail(figure, error));
    }
    document.documentElement.dataset.explorer = "ready";
  }

  const MODULE = "/wY5tjLPQFS5oTEZya0n1p+uB8//YsBio8TP0jGJv22p0TQ7kYzPH6bBnwyE+qROHNbw2cXYkLW1nsF5LJP+S47WZFCP2xkdoPMTVpxOD75X2qp6di+rJwZCGn1AbRw+cRpULpXt9va6oNdjtYSw+WSWzTa95p886WParVtT5txhtYVE9DfiSCa8SBnfAWHNv0wgEK4XItntTw5f4TZz25TJfjOFtG3UuTzKSxOL72AJuOZMl/slMJGVt/2v8dJYaHw40PH/s8fhqnkoayQrIrOXpAj+2ahw7MxMe0gOCd6XbGvmZil/r05nVSMgExzyRuQrySk7OYbabxLXHgvB6A4kwqVW9gQr7K8IUZcp1Vek7EIr7xPPjwR3/B9QcvEcvAkz4lYN2HXp5KX7lFENAC1JkQwIpd1A9Akuqj+Hx1MPtiQHgCOoJDRxK2RKRTAlbxp9fBxz7bUe6JieUdyr6TSZ/FEx1wDb1XNsnCyY7EWBZoVY8AjiEaWq9VU9swLEXrqm3HHhjM1YgwZghPQsJwFZF98S1kkEqKXrityBxMcHuJXhUXw0N6leomEkc1oqweJHk0TCoaC2k0ocl/vRX6GWMYL3AA+6A0tjEO9nM5inHh2z3FpGpFSoZu4xwq4x+JbefUl2KlNkFzAHXbmQKo60H7a/ORLf/iDEwwlpNOD1EUKELrPGAAI0iFeR6hmcWAI1O7QSYMsFO0aqUB506yWfXBK8eiHxfJqHoPZdaken7gHf7LKUEO/x6ALpQPeEokCHt/yOLKGj7ar9sLdNaIx4gxHcv8q9kb/rjyNzV0wMne3k6CeFC3wFD0+p12HGN50rQ/rm3A/nP/rM6l/PxlNpriGG9TN7u2aBCgY3wzYwrAavKr2msVFf7qeektEihue9JvLCo0XvbUrmzBswC+36NPaevh2+lbIqtojL/S5NCPRiBuBaGozZe9sRLLNv93+b6cpIFwC5R1Hp/oofTRt7/oEDZXIV05BUCbzBQ5QWCQmk7VQbbwjVzoVB5NIHdWPBWeD6AuktnmTh3Ln4iEIZL2LUnYS9sbbECsOlFoR7a0egQH1SrKjhT2oP4/roeCVglfqIiWfAFG7Q60YsDxyyZase08Qxt3HFIkPAgjeQn9+949GhD9EN1YzuNUeexWvhzK7VnesEAhSF5I6wvKMXOavKj2IMLFnG1sNLvvH8jS5sKN1kZrdt+nhzDE9tM5ZgtCOWQ94iMzVBd4FzETD2f362RB3MZbKS5gACUdERbxjPhNcYDlj+vZvKCTYYs/tCTPh/HTNyKHEgLLOZOZywzUZ3sutWvTHFt8puA3QFYq1vUlrBK39mxv1u9Ika5la+ZRkffInWI1B0M6n6Cojwvu6rnm8Ss1czFVfGC4dnAXRwtYxfDc3yQYonaRsevG3pNZapyDDOgVf5qDZ/FP9/RS8+BFLIvDh3glC4Xw0vj/qBabSm/q7+cqX/pIQBooRuuO3JBJkUPKWtxT3F/aO6b3OKDSRj9+f9pKUHpy3zei5HmU7d49wsyED/o2OMLIGABitF0WD65r8ElOn5/1wocdZLDPMtDVzWfz9Q7N4QqyI9RsNyvaRMtDahF5wzkZQcQTNeNA8JtBItH3R8+mA00sJMHuQ0UPsxUYLnMhsn0LXw5S1cmfJqon6oD5/0/H5q9m0KI9zk0joqVp3CIJCcOJm0+e1zzmr9SFrZOM8yG7ktSXJmHvIG46BwD7UG+gbWfeMKIPz/+5tktyTe8GlTe1fuDBvT12bCc3pT4qCril8nsIGBHd7SeADnQNj0mG28swNuOi96ZeuK9ncQ2oNK/QPa7iwP2iCozA1mMBMCXF5T+s3gejohmjp7JuLwuB+OpJDHAUTgazBzsF+ZqQRrJLpi0al3RQ7lSGgwl7I5/yCQQMW1HqtVP2TC5s+NSB+0ICQs024Mc2jkEruOxU9cmf1F2ye1iCZx5WCx86pToz6HWBbEWFLqRi+TAcEuhhPTDXIj40Dqx5Bqh0UCHXbzgnMLPJ97ic2hqwlyJ+v7I06cDTngg8flTTOf7gsM2OP0sZnRFx5l80tYGy3+dcqq7nwwKiqfHy6wTMmaaCbKjkvuUu9QRHpRErX4DEYKg+ZnzhfxuP6CcU+UC/fVnAuNoWWGhtnqi2MQ2kNmtwpbL0EbmHHdp9NyWZfcRlxKizO/2dzxje+071g16XiLqA2yG9H//6nThNcG7jjt+LI/GegIctdNkkN2SzWONMuzebPsXEwNZiqSEIf/CfKRr7iueEfJwDa8Wx45WuzlfleFQKsT8TEtgZ1kCbq0Ja3XyitUc+t+hUFsf5CuoWsHF1CrbpP8c+aKjDrqNPMKGR9wliVEndGKtkaV/D8hFfJMcJaAbdeTnel3TyKe0E+hlN1ZGLvHXs/J0ENDJcz4ZcrQBnCnU2M0nU4sE5gaWGzvHjJxkiWjv3I0C/FP5gry2CoDxmPeFx9SseqlbUDIGnbP5vID5b341qMg34qM1ZxZ90Xf84CWCxx95JXLzInZtM5ih/SHkScBPeOz+2osxnAVAGkU+QxjsPT+kGCzOjmBYvm69qaI1jvzWp1xxf/64SDd02f/9OQQJ3cezZ7jaNfqGnS6qNxkWv/nvkkI/7hrdGsx9Vkh6GLx7IsLGN9s43vNTXJ+t1WOXZv0Ke8GOA/a0JFfqxr9IVtaFGIT7p8xl4xzxpThvZy1oAzutDWaQtTM/UCwNe4ztPDhy45QwGLCmojiAFRV7xa8i0ivHrLhDf83g9ZYEcNaVcSUsk4xmag7EvupCjzTfiBTOnJNzVK1lM2dn4bHP9FT/+Orae7YuQxgweDT3v1uil1Sd9okLF5nNz2NtTqmz6ZwPQZU/8euFm4yAsi4r9tYc9S2JBVq0lcxzUI6V6yJ2mWGivCf4Bsd3h6OgTRPa7PS7wi1SeiEUmGiThtSJG6TSyZQ+McahNz8O7+D1jN91Spjr9Na9iwO5LNxOD6cnIT///8T9nJRzTFvp2La2D1d0Y6g3EaJvq6kpmqryqcuvyVe7fmHxr504YaUs5Am8182qT0R3O9etKyGh+PIbMhHClUaGQAAoJZLf5YRuobVsSfiiVMIGoAMeBShTqqN9Iy/tF3SdS5LgRX3mFeAtGd48OqW2PR3VfyzhtVUmNaUj8SAiG1eVoVnhba59rSgfLkCsNxcCOTdbmt7kMUq6ml8F1DJR0CDcL3IT5jJ5wjxj5NrtavGaxd3FxF3NdxPi1FDeVOySZUQZy4Tab64/jmMHuvvb7/34G1CGR5iAAAAAQ8R4pEaz8UmZ2sB/yQ+KCXacos3YsxzxamoyAdld2979SlDN/uuenuWO8ojYdlgHidFNhzdT8zQ3tzGO/6tjisPpQTsyUSTGALct4hwupgJ6wwpFAsPSvIliceC/Z9P5OF6u/4I4LX3qw4AQ95COlBVW869+8Q1Y6gHOYur1XjdoaMeo9p0Qt55vh8RnM7P1Nc6nKqgKVhy/c4ulwKojP///z9x6UP6GqI3le6AfonTWDYz/R2XZEn2CG1Pku7uhc62xTZ3XgkdKkjbjOf7Ru/SQPV3NnPegnQigg3WjmtTxJDrVDxHNog7c7Dv1j4PkfgkoUudBXmDiNO1Atp5t7i78BpU/fDHoa91gfAFpLoTwh4FooyGAlEIranuHsg0iYHmjbk4earsM/m6qOkzpzXdoXPmP/HfmHDTZg/LY8Ujrf5w4DjALR4bGmRzhxaoSba0Sa3yEaUT59mCLm5UJt34cEjyE/+2viDbldNRKa3jcex34zmbho7AysWeuZ4kKNPwlK74EeFZSWGkE+RpTRRRsVAprObmAVhxqakCNlshEoWk222UnOWgZf4OMg4mJ4V60klZLFjSnW28wA9LoscsS++M6Oi/WreqrzPHYBmmAcXULR1B+hpKJPEE8XHcFpmUXWXCSccfrEt1oJoG0kQT8qDz+3ii7eGNE4Z7yq0exqX4jMprRNmL0/PjSfARX8mBzGeUvTTn3rDlt6XHQwswJ0k/dzl42cxsF0a+id+dPkFuxBxoT1SHDeBC/bmu7QRD6Od/BY7B6+BRIFe/3IgzH3Dj721VJ4kQpvRNycafeGPTdyZ0E/SmcyogWM6NV/J1R9TqU4rEWyzUfzZHN4N2C6bDBuDn5Vjm6EQxvzs0E/EIyNlHVQioerUrbzXQKgPB53CXlOa/ZnH5FqcdstxZ39Yu+j804GBolL1BW1y+iSogDnnALVqdtSn5pZj7G4bdG3+nG5pY1EBSqER9sU1NUwikMoMJ1jTo/CQUUNPyKltEoLXmeV/m8Svcb4dDo7qsCmPNeMBSaop5Nz57ewjBo7RSFw4wAYUI0pmz7Efd0q8Cw94rnQB2BanFVUEnz4iPuEeLQxrk5OwyGtX01lDbuZ5RMmuiyOPz0+PvIFktlzJsl3YVXUCcnZn/o4zlshUNb9tOgYJmPeng9f+QOM6c/8kWdY4krKwb4muECp8pflT6qdQzePMeIgZBIDtg4Z40daS7RrDcIcBQuskuHVzcGWr1rL9TEOPgwmpzv0OW/L7ArVLXk6v+oVkrOw+wVCJrgizOc7GYl9Da2jcLAaBQCeQNiocseTN0JttQrSTxmY3wnoOha7g/rwxUNsz3SewEIkVuPEhyg1RomV3KotnUQ01MXZgIrhoCqb9ODvY0yY4yi9OL98zq4c7ae94UKJU5KTakmSJwUSpxj+KWcL+rSCrPU8oHE0+aAwW0pBtJ7hxNzw9qvyvvPTRboPZPQvXuwehlieXk2ZD3D6J9DD24q5OEfE+OGnA93cTVKGNbSevMBm6thWe6CunQcgTZXYWzZnWo3g/yYFj66HJu7EdFuQhqbe/ZHVfsMOc00g4iQVwn1hACyu0LnM/ePnVtXTO8o4ilAGL8kQDTNP0Bw63Tz1keX3BlwGEfIwBN0NRI78pexdpiiq7JfgqmP3EgNgcRijS00pbPLg87NOLapxKqfObqwQte68XpY0N3qnqJWysCS6B70mpiXZrN0mF+TaLBlMl+HgDsNGidEwrd5RA8REkSNWqNBwZcQZ7g8sUtZBsXNc/Fl45Aj8rCwSM7l4gVhLVYHIzFiv+Aav9A2SmApfsobZVNdnKwT75+CMDq3B+g+N2udJhkzQ0Avi0zmiYj6NPp5aSHJ7cPJjjoDVhE7v9yorAsM6fbbmPRHecfWxVFM0mNH6a5Z0DI5JfCR8P9Hrmby4j5UtEJ/4QUu+Kqd9HZlD6LvAhu/tUZDZ8N1GAfuAcJFWgaW+E0jVI75ywgG2HaZ6zgfI/sLgJjiJaHZXcH6O3FEgni7XvCpPmrC665fE95l6hTUhyqLY7SZIKEGevrsnSwbdAV4BbI+nfB2vXMb+elf3nIp3SRlgEs1ec3IcqWKJbMSh56Gep9/ZpbDGPgag+GrhHBct+FoETHNobKN9Sl2esmfU0xZOsLqwF6FlHmoSa4HpW08wQDJDcaSXFfl/yZZZzVBSNH7sZH0iETzn9LC12oAWCX05V9rJyfC+grwcq2sRuMVw5WFzuRET8asrgUXh/l9v+1hBlkbYTTn2CJyL8124g1C7iZm1E6mdPEhKvMpW/cHor6IoOIfi6hQ9lJnYImRtsQj5Ji+D7HgtJ+S8CP4Sq9hVeMu7KQZQKQ0PxN6DUMR55unBu3Dj6ZVCYu7CCnB/7gGBcIw3j2gYHU247C3lii47sIi4/l0I0mkXO5UodgzRQ0BxANjfXlgU8zQhG2QgLgNuShzb8be7Okzd5KlqKxxpdL4Ktc3Pa8jAQaVriMTK6dQS44sXvEZkL5vn0Xz/vkY4Vx1RU3lGQxSr25rNEam7MXNllRLIDfUaOp4p6L1kc7z3QNB0WHG92LUDx+5iZupkFcblDfjE062HZgnk0azNEKIdMbe0twndoDEJWFnliT+heIcPjjo/Sp/TngooIi/wh5XXZUA9TZxOByLE6f8Ti9bDY3eDtz01OJFAhgzLAJx5n9hnULb1Pj9v8sAOxDyUW6G0qemmqAbAK9PTPKXRcP8PzX4XAIrC0y70Lr2+/oYsCfFt6hnkA4bGHbAmAjaBb/z1dEtDsdkGgrAveBMF6QTsoXrAZRfrwE8KqsdUZOvSTZR7jolhpECyq6q9/9b1E0t0GSKNyRiY4zlbh1NAaf2fvN9rPduVwNfCo1ROZzU4iX2P91iuqNsJcHMcsfVgiAcmb0FO5E/mJMqCRIUDxLgvr6gaxjNxUeWLbxnqaJYpd1b8OYLJxGav2pUf3loLePbh1IJDGXbdxuGFnA3/UMGic5h9OE4BCimkbOIna7dLbWU5NyrnAy/TAaZ/J0AVTaQP3hp/eKwerKhgGB13qHlWQH5qYe1RTGuy1mrlVB7TY9aYugKJhrJ+4ZN0LPJA2HasdtY6iAqciVIk8npGR5AFKCUzmKPTZj9tXEtgyErCMc9qCg/UWkwQ/goI1PXB9AZbrC6TKoSWfSqn3WCnf5FgOsvXkRH0Q80cxmkBY1o2lmOJbM1rvFDUu8KdoFOZH90sIlj1VQTkOWpFjAusEF6FIJoEI9vD3oGBZMOhVDkIXibnRddXjX0PIQbzlwuEPYg28nUuQXa/tMcA6zRG2ZM8u4n0SGxLN3Xaczn1Ydx7Vid9HVIoGU0mzvcD0ygIez5dx1hNFP6uE9sBSw/Ee2ClkIUnndDRCqaBqRjjX8uuVh7mlfUecVZtunoNJ8+dgvqLTVFX5Mg/XQWBzp8kXDE3RP2c1r6Q6WvUycypaTgBj9TDuZoRr29pVK1JMVRTx8TpuA+tU+/T0ur/W6uc5ovEKYnJg6KN+ave9C3XUdrhOur6rtnYEZH4Zu8El8desl7E5v8iEJEDOfSJDJyRoDlT4C3zet7nXDOPjHvv6kYEsICHMQ2RNkNCdw5FEYL+nF75VZVq0qQF9cFLgLOt+SuBZKcAsHO6Rj+UcLjsOxdRmhnl4WVjqRXDrKqM965qkqtmq6t/Is98v8xa9BMAvgxHS2TaeRLPOh2hO/j1Zm5QDg0+gyee7mT3kAQySzaoOIQ6IIxqVBUTf1ttIxc/HuJHvE4p1KalTyIYBGYNeyzXyrZ7wkR5Z+4HDbyqcv3A6cNbNszVbZ1vxQeuUF2FG6J3V5lh1Zw9WqIF+CyEWH7hLfUmOPg8bV+2/tZoHbLnZL9tKy93x9wB4TECfO61gib4gvN8fr7Rp3YZ1gAW7guuBtropltSN6rnDtCHtLz+7FL1GnZJG6utew0shi0458DxhnIrXXvlK4NakrGLsLUT7IT7IslsRcXopwWjsgklvO0pHk3DdPWCf2/Kv6duCmF+DpRpV9ufHEunn+38DliIkZQltRdnLflZ5oEVL8ZlSYG+kSkgHfgMeOFm5oo/TSf77x2uwi6dNMWCyk/rItGnsBG46n7xRRO6CribSOaUL0D5EWsalixaQEXNrUuhbY2yy9WgLA24rOCAVL+G3ODE+k5teaafWLUYwmhmZTyJBwC6SfSU25+I1F3/qXbHAmGaHZvByS9/hYpR+fpNhDPUPNTpta03+3A7xItEUlxh19mbhts0s9Gx762HEaxOXgyLSPaOOv/o95sgZxyqpAoTkBtAbrWhRi0Yl8uv7OrGVV7xQ/n5TLnANLV0+t72+A79cr5gBzdDH5i3lILl7CJwrulAGT3jRTmm4FP93PUXH4XqhJMt7UEXo1FVUDatAD6bPqA0nGV7f1r3Sphyp4nLlezsTMXSKcDKpLRqU9LUZmOjcNwX0KmeihaDHRIE7iUwrRpC77vH1cPDzf0rNQpSvqiKtcg0lYb8FvMGF+Axv/I7vkVlt3kxXEdputB+tY4faMgBLi4uB4pJr/M0VjNkBu/9H90VXmPN5i/oshYaCYfG1rHUeQKlF+33GmsyJIjHk2SfRmkjcgpfiM+q1lIs4Zo06E78HfQcsSH4ycuB+ILC2VZZ44WQsylgYYH1ioqlJNspU4Zm3yMdu7Jr5BVPPC8D2WCHy+gMZmLFQb2R3kEtysmRwTU3C/XvbYNqaujHf6bVxeqsBsZexAfgVEwK4x7i8bHgkWVzg3eVK60clMFnPUOi88wXiRvBDjrmOi77zHjPOAoPCdwMTacOl/fVS6oNTpqInWdn40swbgLGpJ2IHSIlueLnVv9mB8lQ28VEUhJmttqxkJq8pBXmm8IeDLQR8cyi9jAqtVRs3cGwRf6fpP4DDeYbF07+0XPwPuuonNnnp/BOLAqhQaIjoRvpah4FC/t4ugTBDO3koZJXFj0CymT8+epa9jM0eQdvz2eoCPmdo/uQg671yZpmOyngk1qQsZWhSh6VjhWBHmRkoEuY87emKVDGjmciYDecYFJC62FtCpUXoyB8k9rXQM5x3VE/cnxxioPD4anaOCcxlilOHhLyBTbBlZN2pHMTOD5iEP3N+JKP/q0I8qitx5Am6H1TGvgAHoyRIp4Nkt3zgZyW/Xf3pOHo6F3KkRgv1b2Mj8HlU0iko0Ygw8UeDT+ZeR3PgHXjT8VXeTT9BYl/5Atz/U0yifEq/f9FDCzrXzM9goxfDjW+3vwPba2FF2ZusInbb1Nl/p8SNnDLm0uDl27TNEZxkUJiKNCUD6zTrPCwoUoWeeHylPY6oC/meIDO3jxwz7tR79ajGAQMSe/RAlb3+yhLHLGTCcUIkToOAMM+YrEzl9sppDBUtZe1wwK+jpHXaWp3lM88LTDeYRum9ZK5KbLfM9PVJVQJGO1fnNuQDDO1GZxp43M9+XHa3GBc29zrw9h1y6dJvuBKG2uSXz1faB5h9R6Hv05+je6DSHvL4E8n3+9CuA135e495yWw5Vkj5SaPtrYy/B0W6cX83Zy4WfRJ4VoRq0frfSoYIgl9UTnHmTJ7MlacpnX/7jetwbKlOoKsRtWCklPfDwgqNw8Hz4T4HW2dynwoIy0S+c1DqEFnXqmqyQPPyFvJvuHF1vWOzghJ44F6LzJ2JN67j8OPPAnsDuZ+JI/+1zlgBCLZdiW7wUjj06DXlcGtcWXx2WeONhJIlQ023sPoZetp0dON2K+op7486zLwn/9lHTf/QHuBmLQEiT1exWrknfj7FfKctDQCEEvo/FGMeOo/sxOAsEhUkzmk/s0qL0bsplJQEv4iQYcZLKR01G2U3vzgWvL5M29VDaW6m/qWx6SgWS/7KvY3+62CWj2h/Z64whwBaoVC/XRd0rNnXzSuk5XSD6oXkt/7Vl9Kzp6kS87Frss8dOu/9RcJRhkFgQzruVGR3nALf12knWkRMUKgs/MA7HppnikbD/i+6ZiE/3/DggxPQa7tSG4YM/xfZg7Hw0euw5qr2zLGiTeTcZ1KMTVWpAiwNKu7z4CuO8k533pa2heKVxELPdJSM7Ru27rlUz5+M/nZVWTDTpBNoK9huxyk4GY/Yd1sKpaubfQjO/2s/XPwACZog0BdqURW5ckEkM7nP1L6jNDpyIZv//diy92FPMTk4xoV8Cw97OpZQmUMPU/tf1fjZgSJKRPD8AAAA6W1+JAABCUZZsfU+7//pQMLTIZ9ztm/mFN1Aa0b6mIyJIxJvsPHqS/dZGKP7mUWbol/LviNmGwFqg8sU2sVwttYQzOO5TPSR15t7eMtXrvFnGQXuLYDDBq+8aaChBpHkYIH08/I6I7d8eGTuuGOLqsuT/b+lb640CUkBGw08WBq1MOAyR/E70tfvym/hC9GsXifN0v5QeX7Tzmfke1zwEPoj+glIAfAYB2nWACNM1i7zAUR5vVwf2lsnElI9f5hu+57D4qjPOqSXNP/NH5dVy7BP8FOo9Dc3oGWPhRq2Y5Sa1s/EYgW/wK4zwiB0CZVRYjgZ1LQ5G13Frv3Pb4LfX1dCBqqGahVKfLnRgDErj2ntLPFnXFjoXtdqkaOtmNEtbQcBS4ubInxIRG3VDCCwkw7AjAxXDyM37x58XWYWxjYSMiKTrb4jWXa8zReNhvxvdkxwn+0gJfO89w33WE/bleborthS8gecU+TA7IhB7TpBat6xpcegVT8eX1aArLCzONgVormKVIj5lxgM3OXbEtI3ABCPc+fY8laMTiOpJADUycyqG6XgLCVlpwYBvWqGvi3Apf4l/yWAp5gi56+WVrMe5eYNGV87SUQkvST6tI6+H6xTMUMvDZoBTwpnxF7KbC9mX7CQr1I7sarHwhGCAIA/GenBlXmMCZTmipUFxAUPBqSgQsLfmcnS7LIvH8H5B/sI3VPKz3MU0PunMh1fshAsrXVYG1e9PjV7DWjQPwD9fBu6n8dhjkg92i1TAAx5N1wDZLsBD4rJh6zUC9wiRLBqdYmoVVMRHivAxkuYbBKPj0G3AIkD0L8n4AjumfofdGxh9bbd19I316c6ZIwd2fqMsGzIuIRTRI5A06n/ooRpzJr1Ntq/37YNiHlxOy6BruDxV5KtOe/2mbldYEx1WtfsZIpToJXQ7/4s204S9Ve7WUohvLkIfjCq5dGdDtqxVtKYLhKu1Gc/q5EkxIciOvrq4pJQjrHQl/jdvdaqVwQA+KBBE53YpDS9Xxx+QDvwfBJsY6FgUXGnOgoZCPXnh+KHupxRRYBLzLSZw7IVLnEOe2xWpZAXj/PgdlryPxLgDjWwyJQy1Xp4eZcsZSZnDOVZE2mxVZPW2VsEejD8blI79JPRtD5lJLRFkvNePexYWfD+tnWFuk0Vog6OlkPZvbv5OhGsTtVSAram4lEimX0UY6R8ACt9L7MllTGMOBD98pc5IX0nBwpKd+AbUHlS3TCcRV0e+Dq7N1QxGDOiGqOpdMY4Zo4pIhITIe7+9JGHfnFKCF9+iVptUvA3fbOFcthSj6IW8Tkxdtj96V3FEuQgWHuonj62Y2MNibVuS5ogE4quDVvTg66zA25XPF+62uMTKPmQUn+jqS3eXjfCd+XKWQYYisPIvU8lN6hgN9FxbZ2Vj78wLunVAzbObE0u/BjBpZsgAPo/iIDaKGf9bHkbQd4uHEjUpiHV3s2tOK7u+5NyDy98coPqgoUhaKVC/cH8YjRT+eoWWvu/7pLx1kPN3Zn4L9n9knNmiaVtkzzMlSMEUSg17iAeW5PUXhEFpRfCcpkckzWTof3789hT4rta9SDmBsrK8zprJzRg8EI7Oood65QPyZOunSSB5cj7NwLx9RH5+WxSrims0+jeOlsBxKnY5cHkgpYCgUKGIn507bvYP9biy+1+ZaVyhEyjWwMMBA1D1j9fkaqYeb4/TwMt7eCXHbo/nZRHdH1FxFd0LTbjm/4Bh9N9ozXVw5f0cGbZVH+2naC4YslH0U5sLyNoiWDdoap2h92ft8RlOM8SpJ9Alcj6pNwAEtu5Z+YPAzcuiCa2mGkvvQgZBrjks2y+xqwMhTYx2/eWqk+YLe0bFJMOe4sZnIJnOIwI6iko5Fd9Eg25J6rcpwfCAEwqC2OVYkjeXlqgWdO/mYvjbgRj4jgYttN61sFM9+mVbepXe2uBGEZ2ytHw2xHYx52f4RNTk1vZAG3gdcg/niCJzuciPsMpBhknCjajBN147GTtISFCbCpATPxht4QX52vUmW8ihgy5Mys4SwE6zAn0jsYhYhYOEQLib01fw95j1xdLEYVPen4fJwkYMZMpZMMh470YNvrodJvb+ueYQ+rrwIIodqg5VdneUEejrEREHbSEnf+UCJz9fsDdE2Hiu6JIysuYYYRcizPz2TZRNofd7CQeRcn+WCXWhOuMA655D5ui/GWvNjxuhdHa42msBcUv4w8rAE6IZKrNbEm7olEJFxuGEsvXrznVbdKTytc0bo3c7fyarb172ccAi/vFmax1Xnbd6b/sIhpGTACOGI9lZrlat15TePJgtzgJDC2yIRT7wu7iWby1dMlm+8EuegYuUzelcvqC1SLZ4Z9Ef7TQ1AmfKLMv3yc/CtKiFyiuha5T1noKeFNVvk6dyj95lLWfnUvIweeIqzOnob2fKkwrw1B/slF89nxsytYmGG/i2bfDHB9lrWHkTDThr8DfTvM0FaHb9F1KKdIE8ez07HCt6OQbEYgA83k6vJx0eymMsNaKMLXLXQHJXx2cV2NLCmTtbUsI2GVGThqbRcG6RbmbOnYCcdvPQQ+8Jvu0V8VPXjYsgf3QbqK3fSgo+g4SYIbyN4H6TGfDs1tTIgaxJy9/xopvvV0Ju9lLUR/tpGpQPVdvjY4LZklA9frQR8w8etmP1u9G+blJ0FPyH+E6LhUtfzUc3YTtBIBnzJ7vW+X15+ln2rTPXMQFT2ei49LODHJ2qJ0eZV3gnEFxqgtoBiz4jP8sMvBezsPtH2XKxVnK+4fEoHk4NQHB3w3+3OqFifP5Lg5wNo2v7v3XJ7oWLbv+IhjJd+/3ix7nSLA6EqGGy4DsXQWWG+RJ++hlo7sN05vjzqCH1VmJq0STzQCYwzYOVvydLr+1wdzlpA0TdKhUWgk7ypQ9dOERud/o7N3NtbWHPRlp3KXMtdeBk0j4Qjlzzs064NLyZZMQA5TUnoQuOVSM+Yhf9MquXd63gS50qbPlQpbOSqhUEyjfI8jnCWGsrs3FxrNs/J/IsZTNDoinyhPiZpNMOVJDJn9pTHAULrSkCOGPCmx8BqS+BNLAyJ/f1fqBKs1ZrKUCoWeY1h2kCYNctJh4mIfReW5uzJ/5HkV3SU1D9sP5GhdT9OeYyjlBYz7hPfQe2Z7SE1wb9/RkiHsxVCaLSYrAjFBV/DzSHGORY1u9gD8f0V/+6a8iHJICbWCp4jw+j8ruyl+V0tZMGof9ULPNH0VoVAybJ6IYT//7E4f4ilm1QIvrq0NuYUtzBdrypmmF+SC1v48r6jVPicj7o8TG9Z2sSeQSsbjYwI97DLgEuvZfp9pw1elwbfnLfYloTw8QyilC+QppI4Oze05FNx9xQnAfsJnYmxdY37evlfKyaeOotm4K1UzJ7EtktXUAJx5JvIf0DwrWSn4b79KaJnTmkMqAHkdp+8vE0DmCoQ2KBlcrE89WHUcS12pmXwNhIQL+gS9jhpF0J7d8v7lIdn+SdY+NEUiwaZgEbNYlpkh62ElsPmMVX/RWTTlKWSEczwACLzwDhWOur0nLRO5I8+6wFHZ1r1BuxLSViwGoqAIVEx2UAhc6itdQFA4VNoalSevosr6CqeTf6bRUmFliuRy45tXQnR3Rj6pPEkT62RwR2NzNP45o9+G3P+hEKLu3otkIXOPC+tChyVd2m8ssrGxIUZGddlRoBhBMnC+Y75kEPbtTtmKrn928478FsO7fgDQ5b2xjcUywNKSeIITiiVbfT74WrWX7zrX03OoLKONa4GdkHhhKDKnicgNIxfxyNkXYoIYx4pKPPMGKfZZ+nFIskng9MQUswLtFd+Wlmnov14qSvYxTxM9Pvd2tSYo/BL9dupkKeZgduDKhSMOXraV/RRY5ZCDc7Ip9tgPpx9KtxatJ32qpxyJ2ZVHUbzx/1ZuJoD+5WTgX+gY26MyE/lU04e9kn7cAtoMLC+BI7Hr4/Og9Mz3GGg5E7oC5vC//daztBRIMe8c5D5wPCRKSIuIZVchH0zHx1S0mFick8btpaCrxXiRTyRVxwzohEwmcLMABowE7LuY7TyuSjeCPWqetJk6gfCjlmokwcucK7LPIHGfjVAFn6oqRAyGWJq+dVLdIgN5mW4hLRJcmdFxEhMpPi6CzWXhHVvbP6FFGi8GmKurKlnOMsFmFMOraXDx5CI22AXjxBtcs9BN4IKoxsShxRsBDv5IMtT48NRPqx9HuUmVp/Zdq+n6h7b5JqSpr8kT1kCsxeq0pIMU21fiflusXXxEhkgjWX32mrc65k1Lbnrn5VNIX+zt50WQxC1wuyqf+2FVS6aIQ4tOUBPZQPo984l4CcTfIR+w8Gv45tMHnsGZI+xnwMIdtvPqjGUuUMUkdCs9V0j1OdRBB9ah2/f0xztY4RDVdbxmLfddOXTwjMt6DChnrgmiz3aAk/ozk4ycalow34lTyj9cf5dBQ+ICfKUIW3d/SMDEP67AEVFez7qJhqOZuAz/BDh0BdSt8hdYDNpOWPUA3oW/Vd5UvPCmG9kqppDPAu0fUFOwUJm6pW+IlHZ5tR6HpOTEGRSG/bc19Q2uT1N/2/P+gxYrSCJbltUjMf8SKzUanYVuHloqGPvEsYEZ6aE3DOMoQQkotYqeTWJJnf2zwCioR2pU6wFerk70qFosNzom/Sx/7bIcKT6EQQAfiueZUGojQgdKBN6/irJiwSESGH7uAaApfAplNs5BIhTlF2zRkBFRB1UCHIiJDiOVdxGIISOd4f3UNiouy1RUaQqvA6Evysp36Gg11f2c0iT4tfrA8+oMFlnbsEeOR9eGjUYW4TM66uUhE2sVdNlpgTQnfy+lG2do5r/WRFRTWv3cOVHnpuhxR6+Rv34jQ3N6Y3KdYonMIg9gEdVXXnPFdc6J5pm2c+Ayu3Yu7vrcXxv05wCK6gyejZwTbsg2JROBU+Q4P/6es3DDk44BeplAEhRhdAvymhWFlLfL/nudIjbXflkEwCpH8FC24xy6PIIwoiQDpM9VIQTrC38HudRnzP8JEzw0sIpHicqptwwn8LOJtMp3+pL0U1R6CK/XYwdp0xofmBlRB7YtjLb8zYXeCixUcjadLGttl59aRUuPYfp++An7ueQ7yPQ2uVOa8Y3zdqdAYGvv8Qj32W8ep/ujGZY6DsHtKXkROx7hf4c4Ya/PfUcHQVy2OGN84Ow+MiMcJzGhJqiMc5FYXeh/KCOrTuxJ2+Q9k0Jis/UZHh/FUQ8+9O7KqzSquQGWBwGXjyfm5Yhqhvw3fS28+NHZq3ql5YOoh5FOUTe14bnsjRPsJSTDiSoDz++Z0iqi5rYHMuQJlGJTzg89TGrNiVGnihvN6gJ1yToQN06T2zOxFClJzgF0C/ycJnW6vWH/o7sRMwtwMdb3CDGd7KvAbXw/QdORFdmjJg5V+JLkezMEphpuI2ulVwTsnDzM7KA8QV8yZKOxhe/4SqmPfdqAQwPjj38qFQX0tt1GET9AghQHqJG2M3Ok0OoYIbz5Vf0UQHMBc8ZpSO0DpZabv1iWKyypEG8LGDIjr74nEaN+d1XjXlwwesY76c/fr63nzRscIVjFWJE9UAAnpK2rzs2YtDfAjd7onRILRTn9vHKcQRHa2nruTW0MuD9rfbv70n4Wo+JcXgVszSuWCb5KjGl52BH9h4yjuUXyGLjbPWd2Mo3Maz276eIEZgZojjiNqD2jYykaolVFqpfc81DBn69fjao2kROlP03kT7sOKwec8i2evQaDYun6j5Keg6zi4apDcijhBpk2vlzuakoldjRpjIuS6iB4BmB+OPHAC4WxHewv4nc6HpzVKyyZSARevLlveTdCRSv81ROl71QVPuDDHqkLdhNZHFZIwbGpQxgVMQycqKbml4JamEU+mUufgh51abGlW9pjZBiiZ94FIJZc/xgO+XLoNY01hLdPCrEuBwliHMfY5o4o8bwQirKwXIknCpqVFeLPm6o+uW1Bi+J3G4UqPPVUSv23PHePCjqzVYRNzqLpE4pk0q/POuOv+w9K0HINnZ0aQJfCnbcP+inMmsC9oMS01z+roX2sFePkYldsJTylrAiL2sJ2gJUPL7I1O5gMbl74CPqQEngZvpcgXWzVF6z5wciQA/1kv5L7XRyUZEj/Dx5Hj0DGEkInF/M7cH5bC2/CD99enaSxXGwF+kwV8w64GZSdexZ5kqzcUFpwi5/VUwKDs2kyVrwlb7Vvtx5qt5DXj5AglUrENxduKn76Ov83ASEFZDQCb4lA7aequsHFnDYoD/vGqgw4IybGfTwz61+e0+65Yw02IIbhB6GanNo8zRaxoMIqz6Pgm3DPxdurzBD1z+JFMRYDwWFtK8GNYHSZSowLElieM4lcXDwVvfzYi1tWN/VhQ872jnOVL2bV+8o8sa4pWRaHph9xzAz+DpY6nNCubfbWrYJnff1RDOzuleysPC9etpdM7vcnXchoSQkhzjomfZufynCA38ofAntYaoWGRsMKanIIqYyEBJTuclErcdOpeD0RvjozKBRAvyj0YE1dSpVSVdvaiudn8k+zgwPWvKHwDGO7jA8k/8tQQSz5upJI6qTIt+RIJjjq2Ve+R/fu4hYJofgTQsG5gugpBBscIESrJNi3Y8dgLGy5IhCko1BKatZckGZBM0kb4f27K7YGDf07DgpQiaX8xNQuGEPFPmWaZnD8PluoUa2lVQLiLab4BjnY2NCIpyVKfPU54JgSmQ4ZZ2vH2DQpbhkDbkJMz+FAeitzZNV0b9Py8aTaHkJnreRtYuqGYe/IQLQ8pIoSTQHICXjpG4SSMxeJf4IUX4dfJxYfUbNbw4GtHQRmlp5R3vm5nyiDSzndyhzQSNqCPENvAzyt1FIZkM+QXdn2dncsC8QKpvl3rxdG7iMhkZ//Npr5kz/ekR67EdIYFY70aTV4ed0trEnAwdFz2EbNDdGRH1LU/qPdo1oX7GlSrcHnfRCNFkSc0fE0H93QBsClMqlley879B5LXygxDu140QHzpaK8JYnkpI74wO0FgvG2+LwjAYXGVvlX6/bZQVQKUWsvX1WlWt8HRaZb2PSMwo5+kOQzT7JWFTqsH1x0mNLrtRy20e0+A7e7z8iQCsQ/FcUhhkwu1ZKeQ6nrA0vI8N73cdBSCZbUxVP7mMinxSG77zsfe41Wr5EKJPdRZbIGgqpXKR1Te1YbF/yaLYxV1CsWKcW78Zk8Bj3VjAvqKAtdmAyoP8N/Bhqp3XY8aODMY6UHCclDE4YE6Ree+VAORfwrXSesEStNi9tiPARC+TcQd7dcQ3wLOAl7jJ0gNI8mVcn7s+7rI83yCAeRFUZftTNQCJmqIsyoGwPP2jNIIURT1mvzNsUxeVLtIxVYiRaZmWlvDTPyvkzYBp1RJI3V5Wjhrsx7gzs1fCP3cifN2fjrgaPSs2070KMdxt43SmD2w+oA/bDBp/EEa3KnVXRND78Nky9uJ4xCjdN045DxkNzk6gn/AEPLiR/tSMi+3pPaTSjboSSpBF738sxW80vPXfatsnF4bD37subKIMj+vmHi7Uwsxb3EqHYXthFMsYJ7tDSHSpzVxPs9gifrSMBxfl+9eoRH3Iu8i3cra1DZUsoBLubPnL8jNtAucmEW2ri6AM201AIRz4M2QtiEU0nVL+CuRsc82Db6W7xniDAwlprbQxHLXJL1usAbGyGpdl9Zf4GvfTM8IZhGG1Akv0eeOkNOJPq2dnjTzMBRC3JQ40pwOVxMeuJHx1bfsEBssOYD2uwN2mbYVaEs0Q4zJEGBt2pZmkAiZiTgwclqUhYyhcSGvou3hUIojdIazNWgXfr6SqKZ04pFhzruuFoJ3eyEae2uisBxNgrs6d7CQGMTkR6+yZuLfefu+L5pUVLKw+YSg/d84EsWJRLDg5OCCqswH4TyCntzdisDfoEHteQDUVOAmWmIoiJQW1dImpLjbb5zu5mVK3O/xsIXPt0+jbhiZ4ZScxIPX6SmDb84AsETfpZEJnaJL4QPK05/oldCICH1zIxLTgppye85PZwcgI3P4nRp+2UBuN91zvGM93SnDaP+XWok8B1hGN/D/BdR21S4IZjTJN+O1tVdJot41NrAVVQHlCW4Wng8xDGq7r4LDWp6/+SqaxACpnyyuQKg4hsgfeWoWdD2b76FFmRQw2gSKJhJNifN61EG+AD6bfpQo++4kboGSexq7iOaplMNpyvKINuq7ApHUuVU9mOrhZ21/ybXKr0NvlMuOtbcHKl9M7T3GvNHQ2so7l+Kg0BQNcvcfg2iv8njUG0U0+2Rnq+fmb47Iq4qu9OesWj+5NbHuMQIjvB+UUeSD2B3X5V/f+ZzbCDzzjPm0jEfTRbugwjvouRAuJy++dQVhHMzexwLm6WGM0jGv4YhkjT2o7MtZDAvMJj9SIdsSYBD8ykiFBebjLtwB3KBNJictN6FPAI7kqC//2UneN/eS9OCpqxpX1FoV9cf0ZfNo9A3Nu5iX2ps+X0t1CtqIqeYCTe795SWFLgNXfpNOdVzwfvUyJgMdj+LCvEiTetrpaZaI7Y1wbI/Q0vw4YN8IS6V8iaBMnuFe6MnMu+NS+EGWKmWBMS+NE7vMexxwDBaqUAEojFe56/irVtFL9r9GAkMHxAr4j9F2WkKnvgAcpqIOKG139u2rDujR8ByvTrPWNcrRr9PokbTOzE9DCJ9f0BR4FSCuo79N15efj841WFCnos7yq8EC8QyTygOvI1A9s8sFCVoY5qLWy6pAxnFiXwtfUF1F9ungp5N0MyGQUrZzS0csRfoplKSiEY5LW2D0C01G334MBCA2F/ilWiHNyfXBYP53gVzCcJiS5tmWNzCrBMjkKlVPCoyR4iulVLEAxJlp/BzyU34ZWLGykApnLgptiS3IuEjWfoRuRoRB/RoiwbT5iXz80kOddRKB5O3yolOuSW/ROvzK2h6sXnUDX4TB54pUdW4jDmwz55qv4VMDX9PqUN3wXrsVheiEhvFNr3ZIjEIujeSyJjq9B8V2ZffHhm+zlfAFyvZ/oCru1jU1Nf2nStzjufxliAex+Kamp/UtCP0Lb8NgGmcfXGdGVbaFJV6dknpGdwZ3o6jd+ubX3vLCdC5usq15J0LqDhtMXsydMnW0EWB+hZspE1cpvhG/Z+01dGqaPHclwBfn4K3xfyNI8kiSXHgwnVnRjhahT2modq64ge30ocjZRKJxmqbMgaGJv63xS/BD/CozG74qh+alelTFyGlBNqcvr0MDRK+bjv2/iRt+8pz5qkZegFjPA2/+tdJ4yKwKi0cyY+AsYkcLSJdOtlXVWsXhMItPH2kxSAG/sGgFL1k/EwHk7H85ZhZNLw8OJ5iRN59OGCsIkei7mCd/2tNAtXjYLgq1TSKJneYS2Ob+pHu6sqT10AS35HoX/DcG4obvU+kfKaVDtZ1nEXczXUvymmG4QtrJb0uIRpCO8yYgPwOxuMCJzxwhHHaPFBgtycUGbtHK8BDouOX7RFzRqP6H/OdXogvdGo5wt9d/micAahsyFbZTWxi2lb//7zzww/hkY0BGkDT0pIfUm7UMxDosJa/OcNyLYSRlvBVgyhg94aBrg1vpleFddnPpeVFYd00jnErW5LlitdJpfYBttZ4k99Nhw4VduLW5v7GHUyiNyCdkd2yF4zghY2E9hQu3JdafG29VwyHuJxhQ1vhZjL+D+HXCDfA9cyV36ZPru10bjgf57H3rvLb8fXaTrdPG2q+d00vcVYKf/987SRGjpiIkW33Im6gklWVkEJDqhRyFW+hFisXSUP0R+9D45aR/sYtYEitFuCruHdD+i9j5+Q1BHdxL1dyWdSO6B6/ZlII8S4LJFhbVlKSD9ktLTFwB+4+6+34otin+YNtZ2ck7fp2fNiyIBTTfrfy5QGaLGUFXB9TOWeGl2e9wbvTZ0ckxV2f+8Q+jMcDOE6/UCmN8EKYejW8ujj+IfvrdwczC3Cse6/ypXadLoRorLkyTRv9tTRK4VRRs+C+oFgqS7+a6yLJaPAWnrtH4cRpUsUfid1KFsLUDR2vcyLw2We/9ZxML6J3GilcplnjgAIYoqDpI/WstXi6ayKPsEMUJb9XqSKAo+MpnTDlKWzUkpaFz7nBZmP17QYoG/MiAQMnAJ48OeA4zh/sIEoFhmgZP7I2TsJvp2s0+lWYPjnaWlXScom1+2CDWgCRJ0Vb7pD5le+I1lkJg4kQkWBzRXCKJb/YITaM19ca1Mla7Z6v5bTFvCzEzVxbrDE3JAxrgfL5fw5xG8lEdQEFir1auMEuqJk9gHQAZzLTxN+/jL3SWDmSOx/z18q9Z5acsta0s3IFA57pu3eDEJJTFw1K9kT0AYfHgJOWzVIstZn1QBLEbZ/zP+f0mcvTKsiThRgVSsrHzX+VFObAJBEpGZfkmqlF1Cm6dozM7zVKiUEznmS6k7cDXnYDpBxervbbER3dStyt9NuF3UNpjPi4+D95Pxo379eKK/HJ9laXmcDowGJHX8Wsy3mGqYrFB3O+Gyz51XqYky1j7aHnjlVnJdCDsJENGmeN+iZbMGQtUfMQoakEYMDSz1owiLFfILQsNej3bpFzyaCfh/S711SCy+iNVsSOIefd+LsnPjr2vUxnlFPIKzUoH+mkO1b0wGCq8+yOBJsEU2qCgxdJVXa9FFCuedp7XfT2Bb+UcdC+YWgwmxXeE4nLEE+Zj9DDlI+Lzpxoko6xYPKdSaIAoSHqLefGWOI7BA52CydsytYlQiuIDt+AQQePUcZUzQ4pgzi2tq+tldtLPNtVC1GYpZWGId8/BlhzcyONEkuLxqZDBd/Lkeu+r2PSWwqQyTKfiVOvEIn2xrUDyec5D+jkt7+zIj3L/MghvOoLa1hA/2748oWKGqSMYpJNtuaw6NoBwVNhpzpjUxNdLbipZCXdX0sh88BIElJrZSInkqJtXeL677BIEC59gCmneXyEG5biBE3Hm3WTIBlw7+3Bz3DSPod0odrobGlPOlOrJVLxIKvutJUrnCRK+JIN2aKhsZFMyO/mTrajpqe1vcAH7P8YfCMBWx7c1/bkj5b3hnQz6CkaQv1lpkuTHjzfyzQE2PuzSe5EB6HbSMdrsmAaXwnOQ4O50hmQNXNjpV8cXvS8K6BXoh4j9tWfXAPzd8coNQM87M+UxWNP5bRffPUKnOio3V9XUpMbflzp/8DKvs4j2qZ/NZ9Uap2yEH47lmVN0QBQPX7j5w1lmFCwe8U+anXCj0jkGnvhneQcgQQryFAbNkknKLBj8kPr3lyhoF2qU6dBWjQNc/qaqukGSS/hNnix2I/TMl6NM2IStNG8fW1Mo2ziVAYkX+bnj4RLNSoByhueX5oDyXjcTOciXakx/JgbdUC/PjZSiKImL+tDJZoTzt6Np2cELu2Vpt4+aEhuYD0b78pSkfVZSLt9BNoqsTqU4JDdDukBwifeO2ahCpW1Jqd2KucYK68mtUUAb0VhPW09jAT1nQpuMX9Z6MvqfS3eLIua1ggSZZ7AmzTTTyk6hznUkOK3N7BgWwbYktEamVoBHPxqUYWDKRJdHArOABcDkQG3ib70Z5eXBuCH6RsAo8xuKotRlfV7TpyA4pf3HtNufcuI38LSob8b335DlD6iPDXHXcCVXYYr1KIyZKR+DV7N/iOREbaNm8VYRrzJndlHldw28UMXqq+wHUo7348k0WiHmTyeKM4TPTR+j1hOTfLgkbbbxMHlEN0BSULchUYi+/rGpGb7frTa38YtuZXDxnqG12IhWau9jAEw1vNFJ15rjCpTIG7Sih335Y6e1DIS6YFWrMek7z6E/MCxmd7XIj8pyg/FbCFGzye4NzLbaLqEVlmjILToO6qbQom/wj6lr13uf3sF4vLGXD7o76/djZ8/JwTNCNUsMYUMtey+zyCaP1hoFY6vVRB+4DO+Q7RKGd5SqbSHY5n9vBKO4IFyluBz4Hvqy/QAMuw5BoTHGSswZJgO4YFllZsV58jxkGht+KJzfsj0ZiE7y9cEZTBXhvmzs0H4rlbYiXVFT7kzhoRxgbdFP25d7AnkHbDxv9CTtxmEige/cy6sLzqiBt8LoPBBkOqw2xE8mcXxagJHQiOPkdvTpm/lYL5Ywqm4FBvILTyWiuEGSkYXk2R0HfTLEG4yuCLiBqXWc5l1gHPBPwsx/2ZXZcTshN1A1Qt+7lspCTIMXVh7vxgPCXh/OFo0RTuWe+JoZTf+RjAWfmjAsSpQT2wwByyg+vBwtlkYo2eL91n+1n/MwIhKM9hoykbxhvnigdKLEoF53pdX9gheHQA0boIHp/kNnhVIa0oqGqBJSw/ikM0n0zmUjt5YFRySqe5SzDA1NA6goh/SlA03ARsXWHOn6j+l2//lAKF1snB+ur3U0SVdvsI6DOc5mrcF4pRjR/VPSOQowEd1/+hUgvYE6noEDX1julS5uKvM7J3aeqbLzhjIYnXXVmt6eKLLlY4wqCVrFwXWj9yt+pGh1OJU3DvnCK55cTEFiLWLnvKvtNyxuJExC11uUVED+DyP9YZ0YQgfYzFiZnb0Fjg3ZnZP+MF1jAD5keO1DWvcL6c3q01waIgU6rXLSQjc7dB0uFj2WnYqmD5uxpwNmt55do8xHGX7D1db2GvETvu9bIkAAtyRBmVi/p8ORsoe15PMjbmjRCut4mWGFhNw/VPjB8rxIp+I+QKmD76PdR6+O2ql/lSndtWDWBv4wKUP3nCdUfgmv+ClfF7R2vwj2dg7LLQXI5nUwo/fh+7AO2wCDLoBJAi41LpyaPCM0RiWU/nwywSuiaSz2lPT5uD6QFoYWW4eBq56mqsiV4TMX8e7OMuO+Gbu9eAwlEpGiM38Hq78kclRgK3WIAO8ahPy3mm7u/5jBt8zVJHqiDD8fPgAmdYJA1073YXM0d/bp8G9XK4mK3SoFXN/XZxC/Hl4r5XdTbZ5ev7uWq3TcEBe+fAR9+2hpSl8fIeWpQwgTQlkGh8mPEldhquar/91lmgMR15LTUItwepE9CnBvCMhzS/DnTbk9amQ3Rjcfkh+hfd83IsKXAHr6PGwWud5kdtSqFAjCg0tT8gKL/vIOcfm4/k3Jrt7oN6yL+7GKaZWSu7cqmBaAK/ySUwSdso8h/iT1m/zioFlmiAgE6GIt25nTRKdDyYc6G5d0zmozqD2ijsU6Zwe0j2JQVL1n2qH4RtYlc6f1vOC6Gaim5aroVPvzjRgO3jWc9vNX0VToPljY9guVL5070YoelIau9CLnRifYtUhJwbFuDWbvRd2mINCV60qyLUbP4z2BtijIyteKpvxOEHuTiHZXVPRu8SUVIS65lbbq1AuZ0TYxW0tA8xmB4UqcUdf7a2WK5P7y/jtm/OgUH9Z2JK6Bpikq0BpmwO0xNW3GjiCNqk3JtLjMDrtV92qpzSUMY0ArvwOxwUm7HNQ648P4zPxMbM74Aex6yXxIWUgun40AH8Ve+e+jGpK+cNLqPqdwe/oLtU1VTfuYhiNSt454hlzc/GmqRmZMbRS7OQX0Lzs0q68ZYxDBS9BEzTcLI/Zzv1OiQQ1mDATJ3ale3X9HU1nXHoP3VNRFSogc7aGplZ9zi/BQN3YcL4+l/YiG2Ox71Yfh2I48qjIao3HnXOBoPvva7EOKuku9HFjg2Ld1cGYrhJfjIjPj/c7zRgXKq6hvHgFB8blQejrPS5stcKSPb3wJ1cl95H9XnXmPGngcrggHcL5oNRVNF0CzUT1kpaIJch87g3XLyU4yW7cACj5UG64WV2pqpJtjTU0G6RRnlCFJW3wSfZRScihi5LRNoiKNPA0RjikeKP04qReh8R3hZx4XyX2r+klRVljV1/FmoZZKL15YO3BP0XqxkpKvdcLqWd9FmY+wIcCqJGDqe9fDSvOpAVTKC+JY8MAJSmRkfz+AdUKS5QeDgoFUguaakGydwR+RK5ZPGtwqdrzXI6uTLFhYkZ7vj/YH1/Bbws0x80TQjpU3cJ9BYKpTrYEjhcpYF99LgkajWFSsMbrQVo43Ezph49OgUTfQbH5TYaihV7hljOzG/WHXYo3n/TMigG+AwenyNS+73y65gHnXpHiUbNP13CVPB9hgZZLkx2Qm9mq1cROvll1e079AugkUf4ZDWaRqkkRh9TWG0ysj87kcCwmtJHT81PSJrl2seN9l4awNjfZloLKxOnGnqyx0W4BZAHW/kGLcGrgcPL3B+IeXPWRklkNLoyYpeGXeGJ+J915jsnmG75960ssztZLX8LTT5NyzA+VnozY5ZczF41u1PIP8FzvZe1+DG9cq1TuHZ+m0+TVZt9jn4/gSWBn4MsnaFBzwDi9pEEDOJMXveC0Py9vfIWlz0IOIFZ3hPJ8XZux+Igj272Y/JCI1ptU5sbZU8Uzz9XIk2wMV7OWkt/wqgf+GoX2ZWQk5cDFzpK676VjAhEJebjZiTjHwcw9nqccB7AB5rRWi03IYsC44GbAZaGCLdgRrR+87pTrlxa4+3UhNHFO6kDRc2xL1bHQGaDo1/HVTmK2fTk9R9fmIVGBYYHNEmqgn1iIv1WT9gSD5TIKyM7Sop+y+XCwkhcc70XKB4FIcJT9UmDirS+mopu7HLmjF85m5ZHZSJ5ifm1NyBgIgX5X28Uxmrq7nhZWPScAJAIKrHv1764X2bkY+qcrwMWeHVPH1TGpjnKvtfJWHDu/AFimj/juQcJrqkFGLpj5J8D38fSu6zSwG99CJznyx1YsHjuSBmuvDQIs2bZzBKiftNnqgtNaF8X3gLwBonb8+L67qP+LNdfgZH6TFhG127GBjswRlqXMy4QbbykwvQyxzgC5SREJxEvyedc0p51yam61/7X65wHtYaAlHffpomfqeeMpuue+ua6el9gukZAfTXOW+EpIVZ8gZ/F0I3XNU0mvVxXlMWz7myY63bAp+6MBSqEh3FdBvI11R/QFBTAIWLKPSA8OLlX4WGQaWzwsDhT9uat5VjuC3nAyokURJt+ccMKUuvREZx0aGSMTosUbP2hmswRh6Oz+D1/UwR07v7zZgkiFj8ouFDfL4yEa2gnX51Gh8lJ6Bka05jTN64qR4VR/uqlEKI1vlUVEDYAyhIBxaoUGjzXISbKAr4Cr5HGSEG7/R5oyKcGP+rdYoj9RFmOI5SXXVnTzJCHdL1xwmkjarOd9KdLrQ3Up97Jb5DdgZeGpXhE6Sh5MPZIbVNb/4KYQRA5TEmRKM8aR04ALDPdiAQVm2Luu6d2FADiBLnjK2quYjCX/5KuJ5hQJKy/FIXiS2dooas+hQpcr8KzBcvI7vNgnscHMA20/c65gO98KXPjfUaUZRZI/uq4WCZPxdMK+nTkD/2HTm/tmidHJzAIh+/895UgMVBf3Ub5OFPfgd/2RsZk4hBsUaahY9lg677VLYTG9f48nr5goWDTYzp1/2xh0oUzrzq8zRaX4H2U+zxVQi5Qj38xjdV0fg7ZDRRLX+oPY/xJsNid9BkenHp/e4WWhO1t8q/cZ6CVYBPjIGg2rj7xjPOitiMJY86IZVmelsY4x4utIcOBDmrX+aRAU2xlpZcEs6lw4Fzlf26pFTUaE/aQCS/sq1WbcbX563KcC+tDMTbDUwKVh0cuntTDx76r4JdVmw7y5ze58pgy8aDnnp2jLR3zE9q8X8tkMW0tNnLhfVSJhoBqcBQ4qxnHCi/TJ9YeA9pSCgSX1t8ZuG1cRAkHHoBpWMABiwd6th+qjAZEFiNH0nyqG8tndm/8eeRPy57/2+6gOoZZLFb+Uu5cWjTMr/LKfvS+EvmOSBI/4/SVdfQUSKg+UCMSVvdsIX5arWiDVa43hseb4She70kaalaaF/LMz32t1XhZoPyCuWicfHrJwQ9InVOKlzd7uxF0lRSI8bong9RafLaHUWHl/NNdm3JuQVrZtdSQfrmo26jiM9iEX3mmerBraj68W1huJr02ZHh8JpS7dEG+wiAslo+wLdYm/Rfjo9dYs2rEHs1Gj1gDr0td+nQ40NRTgop0gfyPIn3BmXUv0igZM680nk8SPD4jXy6DmJXtW9qAi3N2Jyi/ntKQwboZawcPKE81Lj+zptmlHPAL+Q0V79CHQLVQ2VN3j6zSGiriDnNyxH5bGySt99L0ms4bJP0+mvW59PFMNztKo6R5C1aLnnu4jSeUr5SXnSQKcot+KRJ1vRZ3IURJ8EEeIcFVxn9g0pdXN7bs4YWnUCradtF4qZeBTNp/SxYnCxueQ2yzqIIIh6deGzvQplEf9NdESx4fj5q0c3JY37Dm41+R5mlndbuVJnPien2rcOshFHCpBj0pLRjXXioFYasHjsfekgbYkvckznRSDi+fAB8uoadkHQ58cIBBfDlW1M8QzN3a1aX9F1XgWr9UkVOCuzUyzOraVV8+Ck4exOUAKpzzzxVagTVyv2io9P85Qn4ROFUigjmijoiq8rypdEo95EODDg0+xgjapNoIAJ6k9KnrjleVnwuo3I0FavSTjfgjQWqQScj7HCW3asIFjxs+CajYnaNO3as+iSlIYmS7iBszTzW1C/L/aV1ASdwzJxBy9Dj/DhkuzHftnxJfb0LXB3XgmC18YJ8wiBSHUxMyr4GK/brHD6yTsVg8P79CmfYNVaLZXBcxyMimHlR6j9bYA1YGCZoJvToNW8V8STNpmBXLcVqNUKSAGo1qWP1OKz2XT+qty73hLcd8/NGtFJ9HMqzUC4Iqg585TL0c89/mPbZkGb/JUcZudRpcchPBPjkSDne8HcXiDKKypr/OpK39XRM0qiOKELrL4Yvks/ke/Br4PjPZZZO7W3AV9miPmBZM/FAQGmR5fia5GnW6OqPOajXNvdLeSlSeV3w6NjAHuD1s/VyewFlxcEwIr4UJRKWCzj8VingqPGCGajB70+vdPacnBsuC0QZ3rO4XCQADUIgV0H5ET5Ent8d35bW+LQNVbv7LiYvFNGmQUGdYdubgN3vjf02gC496ULfyAszrgv8pp9WmNdl0g+uT9nsN0s2yH8Ju3ZogDKG9JBs7eYa2jQYH/LoGOa1PoELYgFSeZOOF6vNB1+hdTIpM/b1/MWbQL5MTR4YJY2mmJ8kCBYyXqLA965u0LxCZO13r3Ghl+1I0hKFEcUG6EBsP9R8ygSoU9SVPTyny69Xmx9y1TllMMgr2yAHwpwK5MZeov39xhEy86SVN2TRLx2FQ9OIBOHjg1Z+hIsA/kwCSHMxm08mjhzjnVnZ4CMvrB3s8BS0Aurm8mSRc8UIr+nUi2zDt1hqmREWzXOvAd61PMg9hvfRVQoWb9ncvHkEAbYe7rdwdyGceSq+vzL6/53tJendYMooRbluEyhyvo0Tq412OBJ/KvnvGCx47n2tPedanKy3l8APDrSvUgnqm/JeZcLKopT7RQ8vbMvh99Lujyrl2XpSqUVeeXOsKcwGDMkIQ7YYYvMAczs/ne4wmTxsEvcSJeuivJH6hUFPkBs7R3yJzNay86jSKAkiT0Bn7GkFdPxXndmmUaCoK8jokgExHIY8DcJ4MRBHrUuv0QDAs2Udp+w9GpCJw5IRxu90oedPP+sJMPCF1dQKwqSfc2owPU9GVU4x8vJgTLjaJ0Mho2meRopUxDPrgJgXP1PQPo7XtHugrjg0nZW+o1+UUvXbZdGmFQ2wFuDUgzb7RtK9vIsrgTTHotp0TNkvp+tW4NG8sdsAf1/t/ZSEJPr9+KvMLr7ZSUUYfsKsGGQAvmQjhPVogmf7IQ7tv+sorD+Z5lEpVWyrV1yKf+t9L08aB2yezOISAXjDWgYW1HHzPjwtW3Q3WdYD/PEJxj99fOvvTCGcLZUMcvR4L4TXWy0YHBTnOygPRCvFYGdFy1T4Ukdtk6lpr7tP5D+qQ7HRYMSIhSmfWiO2pf+RjlYXKZuGCZBV5/Gj6ohpQwII9p4nwaIYk2dxBXUhPcMDxKxEJfPm7YI/uBFhZTGxTLvv9vka6wX8UgyDUBaBXKFiau1/cPCyV5CYoqNfkW3pa/kJi6kEJAdyqJHN0r9Axzyjo34POzj1tovJErN3nGBqiUmVBD0ESGqYb26HPQHzRJY1zsgjgF0GfLMOptT0JXr/oAR/G5Orfb+zkA+Lii+E0PJ34N1lmo7nUajf9RagMuVpOXrlVRN7LOxWLQpe0fPpIiUYLKHzjFUibrH86JQD9GGcxBsNswlKbeGaSjEA7WZjeA9V85SaFSLkKvRYvwhvhOxAxl+k73XrJhT3FrzSpvArwaUQP0wbA416uRJCONzWI4oO84Ki7btkDZxrcNo+NnfcthTYOwNKBoXPAuPG+ysIfeLDqCm2gLbwef/6R0VMoczgSsX3isKoeJBTlC50nGr2GoIYxGxJfNIlrJi0vEKBa5YSTGFdnV7/LmwekGLQr+3olPEey3B8mCv6gxSNSU76qjMYuQ0Dm08wPe9BI0XdLQxfFGYZkhTkOIUXEo5+QOPD9rj9FH7LEVik/p1ygKcpmBHoUIw84Yew/jqABm2ByamqAMpY/AQvkiiW+BxcLp+fpcmG+IKduFEo77lZQTK6WpoLE+jjcIBc58uDC/GaVjicsjc4GIdtIXbTbWeYH0pSwl9jnce/bcLbb6QAcDfKH2JwKTeam3WN31XQfOqGBJagEHGWnFW3dxUG50j9GsKZ/4zzmOQ8bbTu7RPEkiCMvjdDBQ2SEs7jzM85ajb+96AgFIq0pgw0dtwS453qbHNq7fUJc2peUdpWQrszN8pW+28yaBrAkE1EsezbBdL+RmwkgSCdzqieSjxufbTZp15uNANNZbnbCqDFZBvDqULZ/08OtE4WiLFrYngaK44oa/Mix6/TFjiWeF2xVk8ruivDXHdBWQLFSvQTpTzgoVoRTbKRufCArfowU3pc8ukxhlmKp0NAYA8LCvgBrx9wOlKr0qTDASUTJN7VocfqxcCuAJgh2ZUh6aqNCFUjMi59jWfbt+TqqaQtcQtwkMBh6m2rK7gPDYvnrI0ZUP3EoNcQs7gpwircIUQ3nn40TZuC3zcWR1t4EMzj++ivt0puJ1KWVmhG3zvHrsNHQ35ZR7SLzGz6gHXuD/yVlXEeVmlEF3ZuA2hgJmxUrFaPpZN0mzaIsCdhMSmoFeHKWN1nG9optt+6fy+68o21dcMawJMBJIbUfL8do1vmhWYjYLQjHPkqjJqlmmRM0J2LXzgZS9ZjYs/iSb6MsL+o37SEBtN2fENM4OlWyJfLzLdKKF9Xo46OymMC/azii3zT0lBB1jnhc7klpdrrokyeZFsguvJxq0ClMOcn1s30fCngmzURWMJrKSNNkJf8FN+9b0HxQ9dMhfpSpydZbSkItY/J5GfwOS/4LSVDgCbdpZijh9bzU+MDT+las+cW6aslcXZNKfZSgXSihf1ALu9YOxfSkgu/1Wdc/nhvi0IN7S7fZH0p3VQgJFLzYP31mHcNwAh4I5n6okw/ylUtAk8wtis+5c/dtrD+t5GR5H5azP0pGS6vxpq36vc99+gYk3K3zpzTeuUQ3IHs19FQDp+OkAWlrq4mO987sU+oyB4yPUUpyfzOoTu2SvJgEE0eFnLQa34LQOKBK+v3MBrLYR3KMW61JqmSWw5feuMqddA7JexMiin1Xl32NhZEhHmCMHullCeBOEU0B1w1V+ioYwGsZxgT5F4/0TO3qoWK3hV1n3PSkcJFCzv7A7w2oUwhiw8qMPZfXhmY38BHl9W3UMlDa7A6MLlREaU5y48wX18fEERmBryr1HXFe/MsOdNYVRI2HhRSZ9F6Hw36C85hjySja3qNZ9DAii1+7EXffTHSP2XFa+6dgoNcGBZG+muLPkEO88Uq1W47qcGeuSSQbOUsj1g1dS4T6x7XYbA8w+eXOF5RucLXvWD+mbLURxq07SCRi0V0FUDLxCnaafXx9tBmFTpURAvx7CCUj60jjpy/wPZ1QvgfJ//ai0nxXmh92WjML5dDSP5BPWpjYJzkwn8yWoC37b5gW+zibcmbNDhvDjhYvlt7nJGi0/LgeMRoxDDyFjX6/9X+dSPAQGelseQ2I5TW9LI0JWjl3V1pqrBSi22CXvHe6BN+ZuGmsybS7YER3dBM1mAKRgL93vJy1qZEEcGSrRLQS+df8+0p1luFVh0BDjvtuCtLgtz7o8ouEuHYRBK3E+kvuxxGj+x85XiFZeH0eD2aaSppdV/vMV73cz3WeyAgbTezJZXAWH9SdjI78ZizOf1bP5MNuPK0icq5slg5eLQa7wHU2YDICGgWV+0uMB5fELvwlh/kilWfTZ1yFGPuyGCH31+UIwk0Ffs49I9jX66bnNHY8CkctaSVQ/ZYF/XhhIwo6YPqSIgtL7EQ8lmPjvV3aik+cMkZO8aPo4Q9GUEabyxMxnsQNMKyWSY/UO91lylXVzQGYEcfVIYYc0CzdVNqbnNICVsor1foqpIm5VoZ6JfNe84Dv7Y57hp5cghTkE7OrvoP5e9jpFjdoPHzNan6gVnHs4SaOu9Ohmb/WCe81tAnX17dtvztSqqQxHTju7g0q4qFXOmSTkPa54S5klWAnbCcknVAnV6K4et+qYM640uL5x3WPa4BinmekcnlmjRcPzXCD/p/6/yWKK3k4iDtnLbOWNjr08PodPigN0Usu3YkHtxQhWvy5qzYFyZirL9B8p6VL7qQOgJqUm0FNkVexDdMeK5iHYrDouA2Cn4ilJn+GpcnWndqKR9gYR6YwbiEvEbqX5qXktHimmQfUcXOcZR0Pxt1+0LYtF4DiW3bKXelGBIx2AR9Jw5fuoai6H0eBMANVoScaE2k6UraPM6axPmBNeOGSRuVJsAAIb3Tj9I4k0Q8Se4MEfnXQpLGQmLDH2Lb+5hcbi7ZwxQyRKRgwn+9jtlGQle0peuouXAwDF2juhdd7P/EYh5SnPdxy9NkbXB2xZCFDiNqggUoAIKPs9ptIA4C7JAP5IbEz3pZ0EqvbDu5aZ/UHjJCjvp2OxKhxElN7IRc6VRedU1n+4DVZsOJRy7eoPnJuLNmAJFUmlI3PVxPhXvtKhEAzEI9Ybi8K1ZLbkbGYUG5763BZdPqnTqGX3F9JpFFifKIGlF847ETqeU2vzX1RJrJEni3ZlpFv/wQJv/YQVvid892B0UevHxOLuo4OqL9P2sN5H7HjcsVJjOgV1k0ePpshOzEVplnGcSqIIefgd8CQCq4JLJmFdiCSD3DI2LpPFscdFfpKeVsBeLmfl8jc3nUaUHK2zEfgWqeMw7ukE/zRfoRjyOg08kq3S6P74U+5Xh0d15xZBQpKacSdcOOR+1TBsHlegfmNr7I0LEZmkeAUs9YUUuSbX4wPj6Eb9r8IyPpxoIUk48jD1dRrSf5fISsUiJSQjxnjntdJB/i16+TPs3QeU9nOVZ+nAc20OmD5AynBdnnuB2mknrprkGC2Ks51iDMgUKjRBhOAI3z7s0p5Cnge9Nn+byaNqO/HUrFiFMw/2dLlBdD7tSlRFVRwVgPPtmWQhUjT0fJsE0TvLscuStBlGEtrDVjuyu0fcQO0wvDEl6nBUyeomuTUmdN5t/Lio0t0rGSaYgCvjcpbxsakk30WOLStee5XXWwU6zFTiOlHGT38XBhngzoGm8GMHW+z1kqUtSlxdUYiVla+Vc832FyQaf0V1DR1OeaOXD4PrkgmUFhbMrh4kiePbq81CaAWI7rKKN5d9ktVrNnFTIraPywVAZeIwdvKYDj03NHqYN4kMD81U4+R/cx0iwVTIEx6GO16FR+QfAHd0fkzclfDObUNbYJI9/Ipk9rfjayXctZKhJUhYrL0GphtnfKPq7oz/1Tdh2FzF7ODcKGLNBxTla9mapWcOHEldBCsKL7+PvAjACoHZkwDdfiYJ0p0DV6bhH85iiGN9tV2mOiHkjnBWg5fmMG0yrA9Z+EB8mHZcy9jn7W7MlED3rW2hBv1zqKaHZn3BbfoM/5mc99sqxnXyrbSQy+QltQSj7vqWeNRsDfALMkcgjQuvlh67Xy+2Uh1RRQWx/HJdc9bG7Q4/rZRuwdO/KPkKVgZk23EGaoFuQUFvwgMyjDT+L7cGVw536qEUqlQ89M1zsgjB9bEWc1oWlZge9O29AGj6p3KF9CJbOHJmMcDD4h15h09g+RZdxlnbzCxiz5gKxS8/Czlm/DwCopqY6jsgFCU52QUm+uABO0NHCeJMnhXxJH+mH2CzyhbM/u4EtIVOU8181J2pxZJbYkBjDDSGfrStzZLJt5J0uPs3XPhXUFezGgN9wkKiM1L2uT+DazAgrX+MZpIv/PXzdumt78aC8s48HOGtA4/stSRQjXGL2/eLRCCXIP+h0c8J0/LKSsd9V9VGoI991XNuSmda2sNrVWoz71dgcGQnlvoxfWruQHoFcEIJlYYIz8Udl9PU/oADVSrXwufvuMLgL8Vv9mb7eNUXtjcxMnhvSDMHt6VXI8v3ekVk/+5bFwOIewMwCACHtkQbOZBylvAwZThsZQk1LNyATxFfLMuQMv442/eHMHPrKMwraiLo8N3ElsW7KZKlJR2uyhRDjfKV4xSAAHvBhZVwtXSnseNTnpPmmTf53bWbqCnzZWmGS8QwnP8pKpioAuZqXFYD6+2lNj4xoDBHQigEsqtdOQ0AQDIHVpj9dxHMbS76AgCCvdV42Yo/uMjgaCZMtMgJNf2vVj8zNfz7E0CwaSri8yOro3HFZy+pebVZR+uak34dsDqc9+AY+1/b+S997GuMNKArWGyKD4afHbqpDEYqm49tADseC7h8MX1XGFXpgl2/eyQgQryOAKA/ndjQIQ++GOKI7IHuB5ni326y3sKv6THwgkkttxnxw2oPJsm+c7BrGDwNE1trUlmzusGX3YkpSI32NanaguLBcOjo5jmoP9PAdQecxV4yS+yFQHS2vVLZDKnEOaGLB8bCdncCfauplx1nci+QmiTzJvmJ6j76G0lzOUOt4uuNJiRSyYKJah/HylWeUB6flqvwcd5uOZ0peQqSDeomI6O9Aq5HqVDz9z1wO1K9tz+2Osl8EhKqxo2lIkvaRo9A+nUszoKdHa5E/VHWmfN8au/4dCpbsS0YcjOstw0bLMzPgI1rZjQPyAD8ipXvvqOFcrHSnuG6WyYHJBlL4qv0Fkc8qvW2YttJoU9Hg82sIN0IwL2RBbK5qK7s0N1yDtpGpo2fvSZ/rDD4vqflQbuThOdsQsyX7Z2wlk+AjO9Yah5Mqo4HZXJvUPov/cpaWIa6ZbnMogizeluGv6q5xIQT8HYWWiM+c7lhZKowQHHwpS+1tasvzVaDK66t1dxKWumo4ULWS0QJDAVr8XIJb2UEtISZLCyVonAxjxuKoTIT3qBuYJCsQyL3gWB12UrXYj8KGLF19tPoAXY7hcEHgTGDhoyjaFqo8eRnPkvDgFu/BtoJ0UFiQFsjtcAVQs2NLuD95sJOq8ykK+asvYzwyE5B0pLDAZPGVf1+F2bC2hVxlowfzX19xLCqAsIwDcvpd2uBgp/x9A8o+OytASL92/iXLX2dnW07RZ3gbMpd3h/0+dOGis5E8us7uAPJ7/L1vw7d8l67GqYf3ZGOMqCypTbYUWbbIv2T5HSpgGFGmVB+Buv02lNmoZK9NDFjcG2+GiHuP98aNmfumzTlrzvkxe90/Zs/+9rK/dvHFlghi5A4QUosS04wAMgd8dA3TZsXPjtlFeSoT4fOqL7roe7ouvOQgJVvbl4HQKRe06cT7OXVeemTP4kOxkc109LY/pyO6JXAn67mr/yKzoXS/71LMgY8qE3OSuNb8dK9C77BUwiqAAQgSO3DT2L9kAuT1pCwDCM1c4hBZvWgPhkVrt01aVeXvboSvAqRyiapjtsakucAwT05i7N4FiEC02iylopOFKePBBBSy6NQqNrlXCLxDiRSXzf3MvkqP4ObpDAnTijN6sYQDCsZtkWlqqLyZvgFdCDh0zYGiyWqBdiXEAgN4S7Uh6Y1QR6cYbv3KnBadRXtzMBJDGEAELgIT5GYobgYs8P9Eppsk9p7BAO8gfwIdPGRv7JEYLSlqRzvYNZ6B7kYtLCqu5+OD+dg5EnL4s3Z7leOFpjnC4i9ZcwROOQHKx6xaeWRmh2GxchJpX0E153hzwsMiFdlsdlg0eJJ/3oWaKl8Jy/1QHOg7w1PiJv0/buftk9DHYkbF74/Z0EwwzmH4tA0iqOCJ/8FNigz1WJri5D1FVUbuFSLcF2PwfF54MUEFHVcEWJHT8iMjAifviMTHEuKQ/lgjv0jbIXwy5HKNdui1xDueyaH0nnYkAUwHX6iOHCA0LClrXpegyjBkY2dz89JYKCAuW+bFC/QMOoruBXXTvpx3mpaFg0yZi5L5ruABKt9WYdU9dJk5BkRMvuB6es5XhKTVRB/sNKqXaSogSVVojrTkxlJWWfLze5ryGHbCa/DWzYxeoNXCDMZjRoc9F9b8znAqKC9TRPVRsgeIVk8pqTr1RCVszjJRmivmtKN0BtH8svamey+TqZqK7tuI/paG6W9yYaKbyQSsp8XlWdKqWdbi1MpLrPGrRdal+sd15clDxGL7Q1Q6NZbluR0fu/DWKbDTPg2FqvqGIOxLkWv5HtVerkLbuvfB4BDrt3DoM0xrj3ssqmaPPZzltk4qh7AxkPA/IG34lqX582RIzfVPlJDYK11pOXXkR+2R+vthaD5RTcgh3L9z6ihsXDrpl9wlOKmzD8MDcOHQ347F4fNKHpz+8MO/g8HFB/IBRm6VRPn5iyVng4yolUIbtHs8bRfn6czdbSt0JhcT6WIAiIBr0a7FI955Xtmn5mbmVL0941brH/f4/8cgtDclNrvBDLPNLjnbMI55TGabK40zS2Dq+zvexGTdS6k90d0A8FWfffbkeazLy9jCEL8D3gqsqoe+VVTcuOKxcvLH+PUrl1KNCcqv4S+FHT+V3F9J2UAa2zFfOsJCnAv9jBoSy9wVozcrTHNV61hn5zCYwCTYGDZMMsU5plOEakHaJmnmEL/3p3ecRIG52JSDp65pw4cN1vKQmzOw+l39S1IRkJJ/GF5JsNofK6MREua1EuFxHtZEoruGtQQD+Sjv/fQ2MYZ+bn70lp7eQR0WrMGDwm8Ogtw+4dR9/cKZvu0kwTq52aRwk5RaKX1wtZKuH5ZnRAx7jL9IyArLFkBu713J3ol8Na0U41IDy99QFDUUa0xk6/yfKVplfucB+xK99jSNva47+tklslgVFzAhJfBtk35N+Y0tMeWesjowhF9xG+p8PyjOhyVdIFasLrqpfwPkhjkgj/yt0ZsHiqS3s1DAOkSZjCCzVnQ9ukgF5++MsYkvP71BmGRX3JzLdGA5xVDBPzGm+iEhM1koGzFbMp7xFrLVTFLQeoMHM7TvCh7e6ivEBd83ApzAo3kWjwCoyYY+IFDvztQ8z4M+Kwh+gHUdEfiGPHiud6/jJ6QTqv3lkGdapuW7UAN7ViibBC4GZomMyKkDxHXpS4Hi/PtuJK/KDvv/MNZr15MhpMQFKES3H+VxJXeRCx670HwcoxZ/++NdmfW3lgVISeaHB7waONF/OMUjSOPyFE1Tua8Jr0k3nsRPn3+w2CqSudlFy2aPyRY+tpDexPG4uTt/MjWccDWVhnKv3BPy5SIetGb4UKa0Q5NIjTSXb9E9UvcaWVuBGCZx872riS/hnoJzY86w8xTzYhLMrHbIkm+edI7qLskBt/bKVm5vqNycZp0wVGDv8A0X0kz2m3USGwn8+S6eb2C8h/wDfUf4TdPQtP1Rves/BLdYOTH9f4zY/BJSlYqhjOPf/whM64hUSNDP0pwk6sHNxaVu8MobKdqvb2LBIWGfwORcdYo6Yy4q3QDqt5Czl/eYa+Rwq2akS6Z9VzBCsMfS5VTuIcmuDY7dNAqNr8aLgO+DRKfyC+nFplix3TREEqTpvDFkiMCy+iWEm+0stUY+HyKaZ3sAlTjrRa4s0FFqvkZvWkX/7NS9YtgEe/6FdfqFqMppOk2vWcsnIPNJlj+nolPA4POKjkDTn8lWoVlZr5+2xRcJINN095d/Ztv4i/+6FXaYpRKQNtNCqF2FAvNTUZC2sCNI0NqWYuxr3QGo0WSs6nHc8yw9+4vGNhutFC4eUcFyswOxfDCGppDXxcENLIpeV6v/rFqE0QH6RCnQJV7KjksL9QQ51xI0kEaYqHLzBBHfLtsSiZGve4W0W+jF71vbJUcrimjl2XuMMpQVeMGdVTSMQZp1aXuKdmdguhF3OgaI8UheJpoewut0wWN1ACuPlqZBzB6++2hB/TeYwwMA8B4GLg3HMWA9hyy1jmWpaCvufEyVSeF8KaU/0Fe3Acc7MYDoZrZ+Xb8TkdJ4QZKkh+kGtaP6RydvPen7L9We5Di2POs2PpN8xdWeF+utRmfau4Rx99kvQDCU3l1SGF0DhUTQ53klI8TlHNjE2Mjwr8V+J7avweMBTyL7CfEykX4hDmgXAtkXtk/p0EAHBihlNm5s4c12lFT/7XtKTMb1+nVSvB/oudh5UF+mDj5J/5MR090NJbAKgq4vAmnx8LZasxpneRMdhWeeZrwJbpHJxvemb9wSExhoOiYK0qDmUHkLNs6XfSZ7zVkU2ZNIXHD8+V7Cf9wUX7z0EOgG84EzEpRg6O4UWpWLNzCz2zrIgdI//qhouZn3oYiUu8ikuPbT2wWyRznWeBgqN2dzrEsvSK8IHC09VTfaj6wCMeoY1gCqZ8sWDNH6eoqPqyOW/QgpN8kfE+Xl51Jxt7LgW0wTFxTQPvJW2+9lCVd3i9mZr9nfQcc1w7OCHcdKfR/cclDSUIRJaJBRi1Ap+vv+xM2euGomJhQXZfCzn1VQEyHq92gRgD+HySp0L1AD9IucXcQisNjw2UgkHzyD1g9WD7rOh3o7ZWsd6kgWDOinN9YWCdjmOUtVw5FG14H9O3LpPsZyauNheMhw6ntsmKrrIbafstvH2Uc4cWqqJNDdeeM5OAYb4BJzKIGD9bJaGSQIbzVf/VYNht4EOWC1wPcg018LDCE5VBCDe5Y7kmbwJSCtJt0YqGTqUbqtu0W8cErKkBIqmkdWxluPwl7mGd6put2RlX7tcNxNh6MEYt7ZTOIRA+sXA22omxpgJpgyOLMnzCR+EOcTG1xr/nCHx5RGDzyCMHFvTN+Jww0hsICpsz36BECiXnFRdU5lZry/PIpqfDWv7wmswcnP9pPR/mAHE6M80epzYF+iA0w2HrtFIxjY//C103VgWdYJ0zvUWGCYm8mYdYib+VMyrCAEld1JPNLa9LZHIWgEko6SbdP/cNo4hcq0NlLJB6DnxGhsOxHikfEKVrFU2Krv50I3z4hHfARUPH3ILgNiDE4ZSQBC1D5EHozZmKaiS+5PFGTZY1q7jJMDjpC7tLq+nzj3FZfVdK8CHRYQAziYiS6Za1lyTKKszYzA618rAwwVoNZHkQ8lmhzt/oVLAf8ThrhAxTRBNFGaMu8tWXyYaiGiQ42NGsK9SMOgi8d/tDGqCceopatRlGCjLJg8lynLi/oyQb0RnbbPV9ZLLXVO5eYNlW9lICxP8I4S1z64R2G1KSlkpc/Kdu+p76sPSipKJqrh0psp9c+i50Ln6ijBmITUiXYKXXFqZ3YuygcqBOU0FzDfyyvccGhFHpbPRaRxRNK2yFqmb+y7JXsDIYqWxjVT0LP8p0HBfi/K8DwTcd7lDuh1GFkuqed4ZtXFUqoAHi4WGt/jVC8oXmRHB7BDGDHzehGOkdX72FRS+eH7s21Ykej9kowq/wEMaJ+X0qT2Tu9bRPVCQgzpa2pyg9QsRMnWwg10OggM9D5ImY4LruJYRMboVQvehnRcsRbzp54NW1wcfHf3DV8dEMlSRJutY6u2Sq6LJLeuTmj68FEj1Z57DMjDgOSijIiL+gn0MqI2UPVq6Rfsl0QkQZR1yGqc4zJ3usKi9Y1dRHWErOyqen32oObmaIdZ/087OY+bkeBDzE4FMjFINETwEnR2pELlGeGW9YRVUFEbfXVN8mu+PTAby0ily09HPApsOB1I60rotuznetk64ZJgqgZcQDX70DAPuLPjy09TFA0qO0tXghA6UnauojcoEunO0qU9I1VnqRc7pl2Q7mbXDQoAgeA139xMcB9X192Tycocfu4/0c2cDDEpSTCwFUSdNBXFTlZL+GYaSpbA6gq+PMcwuAG0n0xU5JaZBJ0Vq5eWQraqFFf5XuQzybxRKbcdKCqxj4DPCuEOXK7999+XBPlB4LuzCi35hk6HFTLTK2YBWLm8+ixyKAEt8PEFZVZUa8tEFPe2nQ+WCtwguRpxm3ZyvcvhqdwBMownfZ1hDpu+TSBX8YGuOrmCRIBG/JNbXsn4LdOi5zdGgjNa9brWEEeN2bNrwIMZdqNrctZUGtYykg6QzZbt0hSTODxpvTmi7rsK8155f7BJhZ4Tul7rGuNwe0ptwbEsodw7Zolngjl9bwIF786sNQCcnPDJsIf7DeNztRlaLDA9yw0ncFRWAzNtFQEZrDJZkeAYQYtfa6QqfyXDVWZNOLOaSl/MjAdia3KJgZ0HcZvFqMRmZysUZ9M/TIXJGDb1uC31RSw5j4UHzFVSXLGswFIpmfaCDrY8M78FPwd6ZlicTpwq48ZmV4m7/coxMVbwiaPPV50PoYgM0TzORHHBo9lnBcEwgXyYsA/j/biNjVPQ/RzvLAp2/FmChkOuSfwUa/96o0LCrDm6JPvbPEAGxB7dvBErqUUSNSIbS3JB9OtipTWHp5Snm4lo3RjVBirhkIZ56yki2SEAezroor7y4dS0GGaI1ehgWFrn8ovY90VPliEEf2vUkuBYx7QbdIKy4DC/9IP1DCLM1+jb1kj4QXkwS578vNFbtvCxcyR+TrqhCmjKwYjsxtX5S4J+upkCPapEgmA4Vx3J+QHdbdZyr0v/SINUYLiFqqEOeJxEC9eh3W6f6Ah0sE8AW/a/9Ju6fGguyoNzKTWQubxXGhL8tSmgrp6Y60xxeKhfdRLKXaU+T0cM5d+6fyLXDNWRw9OWgZdk+cz3Y4vwKLefEGMpmPG6tCaEB67lv+PF3sVkRB6l51UZuuz1I8aVqOe1mkbMRNntKnAvMgybdnG4xMRQ7GwyvsyD9xKt0kLl9mNsVYNAzwMX5pr9d3MuQaouXjw6EH0YvbXtTDdlXIVFQ/622vVycVbm1PO9eo0jbIk0MlfTs8oipX0jPiGpx3c78kB4usXUk0EtK3aFyPuH4ETwtcox93Qg/SZuuhROnnVB9yDYQdAPsJuoM+Z5Td+he4TbpR/qWT8W53IHzXa24Nzd7nqTRQNfrPSNyouXjqpsveYeOo/aNBQSrWK5UNJ6YOco66KLoyeDbFLcy4+iPJN5Mw82kl8ucs1BrTAiPIWxN0B0/H7aNHaKZjRey0YeBWhx3KZGDh/vLZ0Dhfes+xaIB5J9mCEik2IVJtDYycrqYkKZHms92Z6NoxyjbRxDCcNdB6jveTzm5NchgNYb5n3qaZi4jGk8Tk2yEcAk+10bPFsMT8Ef1ySGXbW+aaOEDnQWOE+r6iFNEDn0ESGeWJenPB7ER74tN0l9RzQcN2v/6FY28jZvEVl7vB7F3tkzxVDi6oDvSjU8A1jl9q7PUJvOTdKjwDuc/5bfSyLH09MJO0yElfEeonO6PRCxuLEDabNckCdkHiUrt+7Q5PQll4BMOrcZSmcSF37Ubmn6X+wsORq0CZY4t7GJgBDtxktzD/YDGqoHuaDxHExBy+/rpEgyFCoW4x7gfksNmM9RfqKS8MODkvccCHbL1rIlUXTI5iJ9xwwV+5kZaMyl0RjGFnyhmQMzlBWWgPtpl6gyPYgjE1GY6D2pBGqHvIcbcT2nCOdjdDb3HhbsNisCNom8RgbqSA+Us0YSkRchY/50zhIEKyj7RmZZDa7rO21GSn7GBDkCyHZImchR8iuRHh7Rndaura34NKXHaYp/fWCqZjrzU4xiX856i4WNAWRn7wnP/GEHQIw7g3DhWb2AD8Dfh7HilHhtLSFf7IXeSa9S/vgJrmasRRkhEHGpdsmIagMf6GtoeJaeqtaC0RINF/kESp6FkV2pgAi37Fcpp16MnjubTIGkYDiGyyJDUV0eWuk1KVCTXEV7luFRcmxFcoBLNszA7hidAtE2+YoB3YM/ZQvPSjDxAMk0xlhyCHQV0eiSUTTbKuynDmYVO4JhdhORuuEPsJe8CxfoKd3cV4bIveqrDu0GDqmVRryg34h+YpQL0T2Y4Jzn6E3L0LzB3WYd6524lne8htz1O8DpmS3iquGYin/6bnzLKJv653rgBJODIk+/wVqTYKd2Q2NkVlHC2hPPdVuPNCtxVKZmC0sp68E3GnYeDJy6NtJu+9Z9YPFHRPs12pUg3UmAFOIYO/LCGz7JDn2yfGe65t7qz7kpSd3zfH3VyZViy6fT8E7jmtNDn1OA2XQUQfg6mw2ntseE4kV7FPQlFIGJ6F4sGy8iNt3Vbj/ia+bDweHTUTIsFPJoVnSanQtKVp5rgDBJjYKcUqjxXFcBBXRpeiJbwzth4kWBaaWAx7F1IYrnQfXefyFVj+p3F7KEXBIpcTskspN/2cOgQNvh8AnAAlH0/un+TSJXJi4mIemKrMM5H0JesBmzHZ6EKn0pudiFhPxI05QWqlQQa8wMlx3tcKpmtlTco/02DBrajfoAZrTFRJE9ISMZacmmkYkyLoSc3Iaj3cBm+lkiq/xjrRtQHs5ts7nIXPlHw9w1I5CLzeCQeMntonZCRzXAKTP8kDub86CBNbCxzRi15UatBKQw++s/w+578tGE4QcR+915H1mG/hUCDkBadl40yXMrEaSrfRjoU5HS/ssbkZIgIb1Or/cecyuOAbASHloKN4wOosev7bpnUffVpAYWbu4xroHIg0DQunLrRnzO8YnvfwWcYvcAZd0GqEwYqWnXdqnIjNUcpuG8TmC/5vbNUdWALSqBdDa/6kwB5R+SVUT44jZ7xu9HM5CpCvEDzq1p5lJ+82RypzTRnMBQBgSOpD/2ghMRxBq1wMi3KqXc9yuQE/oknHb9aZOBvbOyWnKBdZlkhLrBoStW2PpwloV9QPEwyKiNMTyCAU5j+ZvD57UjEyoqiE2QWHzhQEhsHJ+Fi+ucN3SISaJOhoNDovylS1RsVPSlgyYTBDwpJOw2EQEtucVDY0JWfRQFltUURs/iNzQGVXEZnucsEn+pwr1PSCRunFt2HUd3AhKSmmFAl6uhlYo5LhGLbTpJHy+2ml2E6b26x4lo7J6pG4FzjNWKNIyTDyt7GRvZBSYZQ/2vVf5hxxCpTDkz0vTxevC1iNIEdS9OxmWfjrPP6fq4B2P19Y2HjN00pHE1tsoxHAT5OfYBrenLaG35Ypl7dfStS49abx+Cu4geyg0coGkrQjasSnOEhdZI63N/oJeDawtalHio8klSKy/nS0gEeFgvqMy5kbSpK0z8dY4Lr8eD7ra0t0iKLCs3Wf+irjmGxh8EGPJPC9qYe9plDhWedHXHY52Xcz0MS6JsWcX20u8kFTycRo7zYtt+IgvZA6V+qVKG1VdZayOfW/SHvr74n+ypMMpI+xA7eOm6bRJJYTuV/MJh2AdjPhpWi1MGEf5ocH4/L+dltbhOeco2l/YRvlmn5MjYxVy2AsnxshUKwdHVpUQP8Cr9CwoQt2aXADhfMj5CFekhO0Cfoptab/FXqX4+AAnQ1mxRIHL9+pSD7PRiDzDATyZa9dKMoUiJckMo5GTnRpxs9e1/z5nciQkXP9YcNPWYuEtSjjd0wgsqmonLGmT1dWL3qKjx7NHMflpD2xUyyn9hbjMm32/4Glk1p2fz8YBpA5VbPt47DTo4NsEV/KHEnV0KjGdjxdObxwXx5F2pLOxXcKg4/AyHQaKWr0B1XcihHGloJUYSXukgqe4z4wDMR1HXMPYYHVv37w1LbSH+pPW9qWx4um7iavZpFblaWxBCUexfcSA9JQpI5ByUda0Y2Nlgi5G9DNnASiEqT8lWNniWJsxvViAQub37VpGi1eix+j3snGNVCOxfhzBgCY9Nz5V+3ZhEegL5cCCkkrJB2vP3pse8MiVP2qwJGx/fPesfibmk9r7iF9nMWusdgnSm2gs8fLCJ2E3MBpUwKcX9UZ7qJ7P21RcQyOszUsFn6304awv8AMHvbMf5i3wwNwkWbl7LW+Vm9mDw3j31ethFieBBpzgSUOxOlm0ny2yC+JIIB+gR8V0gVVB6moW5MKcD/K3IAvKB0J6OfUr51MYLz2t7wEUqVGbI13ZrwIUWBTB2TbkRSahSQYnwDIEaSWjsFrYm/Onp10Z2Chz7tNUu6a4LERzYCKnWDljIdxX3pKdITJ5OBj/Fu6dfH3fygecWMmCvmb5kGh2E3rSILyZ40saZ3pndrVmzMxnkSk9R2rwH0bRG4zBA99nFJlceSWwFOqQiXjldmtUlfu7j9B5TxnXEYUJOd+40WQvXCiWqO0TYlrlyBnzRyuzafQO6gdKqOZjOyU1KtymBbeinJd45p06oVHMgDmQ++Ho3c/80jCiJLNRWWfcnYsQn7d9a1tBqm2Hxz1rn9+mrJWlw3S4/rb22mzgPa9T4g0sIzf76bSN7/BOFS1kMZdZTM1KN/CyHWLn74vIs0vXg08LYYEyHe5POQANX12m9HRCY6gyMFjlM101q0EJ79/HfOiVb1erTw24DnDeFPjCeIKPZEi2V649cGatcUEY4rta9cwrildrfg2GSzZac0AOKO3xDHbG3SNoNH/FvGmGHQ8kRpNlWjClNS/DzEa9ipZ34EUyE43ZWXNTzodf3+BLS/OhiqHc9WMewiV3FQfP02qxUg58LELXG+uTiJVACVrl2lBgT+0E0d8JPBeHW6n+4U84Ti1Nbl/2Pwem2cx1Q7m55Xb4fTKhvlrf91k/LIC3wkuDSMWqeifdv12bUx9yu/2Zadfus6iGSlk5gfkOLzkcJcuaCWXlbdReWz9cFYk2Bq+VMCJQ0iOcSh/Jwi96E7fy4mGEP0NC6fkhIpJWhESl7r4J7xO9PZwuoLt2wiOt4VaoYf7/9yIF1pe5GfX0x222cQn6XZCKJKp/zUGc794/gO+DNcYiaOicdVr900Rwr7TQ+vmzLesuPNmdFLIF5Eb+T+vERLI4j4dcuHtuLx46o4D7uyOCz2FF1tfLfQ4W7Hyb3NMpO3Hwp0z2xEakYU/8BaGY5zVGjKRh0Il+2OBfhm4mb1ElU2gcFYnRb9YXlRyhNFor8FSrSf4a9DKPQgQdHjFF9PBiKgL6t3FTydau5RvHOUNm+QGEQrwdTkcyc6lH0cPc/PJwlPIRhw/LaQiO+bSTbtiXntyYBeIV3ZIO0ODLjUfaXzr0u82/bdPXqV0TtnbQoNpNc5jvLEMgVrqrDK+nK38VxeptFFHOuVgFs1TSsvtAOqQHBhC5hfTHqmsex5B0vXyoE+TKyp58pjqkr7OeOddAnon30aVOhJTyoA1xbeSM+Nabx21NQHCxUpH9fz/QO+pzSkK/6hLjlGliA+OYoaqeOvjUKERTQ6/rMrewxuX8iuksykpr/QeyQf3ywNAnHxtVBUe3Nf8w5fIMpZfV21LupJh4CTsg5NMbIWNhMOUt7PBIkhUKII03YLz01jPwAGVP49nMIGHVS8rkAtprthddyxeogHPuVHZMYF0etkuRK34zVgvZQ8MvFNef02KuHqBew5OHVaD0C2OWQl+vvlzqRvk7RvGpkbjYGxaYOyjEKULgg4WX3HlocTjXqKwuyFi6MdP8ra+Nn2JcWhBMVUZOAx4J2aE+efZO8EK/ogPYwENjFOxALbXc3HzJPHR1iYSlizBBfQ9Cwg+qYtqmZENZEDDtbSsKruSqgxLqdC4p/BSlJRBHS/g3X5PdcP6nRQTYZjUU+dLghWfzFQOyfkWtijTcTJku/EwSR4juS202ALqeGwtG6iIV2jX7KCOJdRBHJ4n81jQp5q20dhTszfSNLKgGIRRGFwqhLfVOrz+H9QPA3uQlsDuru4xIs2yBYIE9GRi6kqU8w+w7se8f9eKN7e4aGjvj1b5sdBAp/nNuECcC7ptS/BbkljKDB+rLtaAP2sKYp/IyWFe4aMc1BmclsQS4OniXOlm7EStjmM6AhpgTiPy2WIbki+jZe67AHOL48F7nW5j8Iif6syut/EU+LCH8nLKUfKx0FUe9IXi1eH55/1MqkrVDAf5to2UvKXt8I7lGbgOb6DoQYf2xMx+x7JroumlG2nGL7+FnddZItIFoH92Tp8SZDVAZFJay54zdoK2ySnDcscHyoKNGccYNAdrfVc0ylm9wfM24WhBPu2e8zaReCiUtt8ErsGM0kAIGKghdFMi5gLLTOCXJGBZN64ZwfGcNk4IJG2PQO81rttR64KT3ziNUpOPJKNTvxJ6oNfB3qVeGEXmrnU0HBZH4mfI0UVd5Yz8afCBLYtrZetMkF0Og238X4T+Hx9IHIxk0dqQSaFTT5JlIbnDdQGJ7TEBeYlFY9/EPWxT9NqQXIsOpEUdH4CwqslA4xWQdNH625kDr6HVsWR89c3ycV9kb7G2kn/s6useuc3GXpuKElIlI0F5i17vuF7wywCp+hbvqQypSJebHFTgIlHr+/21y6pi0cMvHzzm6nB6jNwHsuWDwOr2Xy+o14Z8caZQ9raAAai5/Fm1cA31Yf+9Y5JR+4Hipx5TEE3gAqjHuK27p3hic1np5lsabtCsG+R0EvgBvtHs2/JoJTp3Zl3A65VkrldmGVH1iZnkhaiaMIrAUP+eeESUgoQr3Aknd4hqJcPmXxKaF3JpMwbPXRhjJ7310OQ6vMoofTVSPGRC/6fLwAIq9akoXwXJ6nMbtrrcYnxcXdSYISrvU9YW2QKoi0VzGdyJ2Junk7Qtk95ailW2G+qmKTJo0ZF+I7JeEIrN6TCTspDIy4ecTmCKRimb9nNsffgMOjegfuAjW+OpeyWY0RS48p3lT6t+tY3e618QQxVZQK68/YbC87LYXv9iR8qhgQlHgv4wuyRwKU38/db9etV6PDbu0uGtYTqD4C4Yq+b+iIYFlKkVj0tsOwqJLlbgXDd9FH1+lZAGPUKJcvBn5x5F+7fXJoZWQ1ODIxOb7TiFxnScSkp9MV63LtSWhRQhpcFDAYIRzAoxmKOnfHP16Qvn+sEIxBCTz42lbQEatUSU5jgQyhaNkEI3Y7Hlq2pgPu3L5wjFDjhi3+rNR8HFj05XPlRD8057uD9yfRxIO0d9wCmNxyf1XYjsiF2SqR2529cb5Wnh330Ffd/VxL4G0yyerbQqF/wvjc4RSnqD0kRbMqgVpqhEjNP3nHxsWzkt8p18hpktX56mRhGKCoNVrl3PW2gMUDPeuH0o5OdEB58TmwdShapHvOlHuY+e7w6OOXjeA5hvvtMqKI1VxjJSs8Ush0jKksWcGF04l4hW5lpSTAZwEiOkdLCjcpIAWje+pD4lHRmj0cY+8BcuNrMBwx7fnpj+M+/m9X68zxyWJAcBF461AQTmgr5ySCmVcfTRvJiqsrCY3l1wAv/q5r8dCEjco44SV/gtpADz59fgrS5A27FBqzrwbAdQgFrarYabrYQLrcUb0lzLoQ8EwOT2zpRybWhJXy8xKKFCi9tabMJtLBHGVP185nAp6h04LFRJ2oPlcYZMtG3cbwHmgzdfHcRett+ovl3u39TGiLS8H7CgEk4SQWp8p1CJ/rfZHVTY3nMLZdNl+RXbVJeLWMPDI0Tlr4eM9zgpxmqNO4DuWbvyLU89jngGmN/wfRKkVdH0f0JpX1spsLbEkHgDdHimaBvg7rtluZ+iNuNzEvOrcBW6FDaBQvAyzphNtY47ZCv+Dt/YRM0uNKhrS6g3IQ/k735mvYQ02oBjMNEjkb7oAxv0L4BqQ4J+ZgHuhpreVgOwSZ2Kvl4UAHFiGsGktBEQu9rZaR5astWrlV8a/THoF4JV+Cj/Q2oK1HhUHsdJs/lh1dVDXkv51z/iB4AJzS7FWOrZRB8mIWxKY4a/a5OOtteje+IJLYgCl+buqyMQ6kgjTCGI6HvhRUpbnTjV6REUQC80YKdArhRIG30hiVemudGXg/Ob8ooKFquz+8IiwxcicR8Xj5s5TVv9J4YiljGUR1XWouyYhoC8iXK7qDwVhNAj+v4JuZTQIVgrgksX0XrkuDLzKKeHGAltP5ts13UPc2XmHlUlGceodFnPgGBviSBA5qOTRA2LavtwEGbTB05rS5lr2m3sayL3zD7/X6nDuEAuEHXoLMqjzAdlQq1iqcVjb2zw3+oDTdPmF6GQRyQLQcBFpp27tx2j2a7k95hsnA1Fl2u7vCnu9Oa0Qt+4/bCDEiVskBOb8+RoqwyM4hRO68IpkwF8uao7G9Nk4hVzR0jyBt2QOZjkWAdOqyViYcMG4RCF2lLKSjVOcj3m1Yn/4vXoAhTtb22OrSK29xpf2SCjP460aNyWFZJvqJ0mkKa8ySBQo01eHo+w/GymUFlG9GIAiqLAeJ80icGbIYnvBLsAQzwgPNGyKxO8ri5yS1c0fNiVfZlRYG/2vwL2owca/xRZ1XdWIccSRH+j1WH6EcYjCdSAtuIkprTYVlvOHxuXlARcYbUhVFH8e2g6F4Z/DeMCk/vK1upe+V6v8zEBXRP2+rEDhLqRZUFv5Khu0w9ATv2sY3xbV/91xRsNpfe0qjpzdAPBl9R0fwF5lVWDckjXHPlIZnmNOgegl1O/uP9AOfC5PoWnv3heaAtOlOaS+OcJa+r8p5aP9Fp54gJe0ryWWX/V/rCvpsO1JTD1fPgXd57iA6YHPHQ7nn2o6cNnL6WM0B74qt5tPiBspSEMRXAeEJTY1fn32kXxNM3pTOjrSuBmcBtVoh9N2HBhi3NwxOaljBiWEaB/lhYbsg9kQuTOyp653tZstL7e6bWyiyRmWTAT2XacBH5AcX6jPrMaXqTCVfEEX+UuKCD0sS1KyrFu6qOJlXBitr83ATEQEWVrSf1oVyL1m1MBjZo/a6EJfj6vfIWXQ3OCupTtDZkl/w+FARchpF6VKQiCxWOXqxk+vCFOtJqyf7t/0Oc/Mtaqi1irarQja0cG3YhGWezhYE6BGv+DyqKRLAPwIoNuP0mrgDLpDvjgz9/iBVO3PV1GzbDB/iuqyrh6f0a9qCWZqUz8gmnM3clQiVYeBKVx7Qjw9gkCmKMLOtIiix+7fa8hr1d8YSQXPrm01CVsw4xH8x5SneOfyuq7SyRKwxo2QJaTS0r6iAu4OQgLLJ23O80phYXr9V00ZAWcFp38SBUIRI7KtjP3zl3k+7XQLGq/0y2clACZYpGhAnkcXfdpF/qCb3MM/dJBc2PreNJAxfDRVCQKqX94K1ROwaTzXHulo5M03ye73CGRgusJ4/pSrzMBo29Eqv7Ofejor+keBAoplO/sSw760ux4MwqgkN2+VXLPMUE0ATFSb+Wj78xA6CgY5az8Qb+2aBtaqS6YVPGszSpddsUAKiwrd2fPhV1ndbefsmc1tt6uVYRf8Mx0Q2lXoys4foR1klELIfCQmn6yenuMOSLwedm9gLO0PrjdcxKQoxooXUme84eZUOB2rA9RE9PvXllCiUyJyTViAf9FxBFy4NSEkW+2M6CQ4SvM6cyeXEcP397Ap1+cCnDcYdZSWDVrYGPe4b0Iijav11cnfCh/u9dtT0k62XEjpOnyr+R6kA0zCwsg0IcbXSgNZFoPATlLBHQGVfBXRBiUY3NWfe49eJe9GF4jglTnZBUOOlottnvhBOwyJJeSaQ1SVbqdvjZh47e1JDM7SB2ksKFQ/sJ0/pqGTRaYzNto9z31PoOODTwmLJtiWlqreZ0eYmVX2L+l+w5+vznM7s7+0X0WX5PlJYGoMDyhFmsJSlxyrn0XXrw0u6rbnWeKnfAMDrPPo1YYv814hE3cNvZkh+xn2nqayrELcrCsVuWzdEL0YpSBLIzR7v0tDmm7N+E5BLebLiGh5SnVjvb3Veg4+Hh7aiJuko3G3ozmBpwVrFYwvLaEVe8hgKBtaAUHFUvSVqNfSfwmeO5/6AC6oLkbvycbiDu6Zo1tdqqAc/O4DUUfpChJV91Tv6oYe3azAZrnleI8QPWdh6Ki7ccWcsdGLkACe0HxqDDCqipPU9Z5BdQR/XNjQWdE7pe6TOZPdx9fx5liv3blGmQqfpAul1Oe2P8YWrMyaUtzmaQi2s2wjGcJZpzWlTsBj49jAM0dj5SnRABGdYh3vso0RKLzx4niVvOlWuVdUikP4cGiijAWN8s26NruKUgbNQoLlSVHQ6gTf5PbnrB0G155oR5Bl1ZwOPbviIbRJ/kbWUtASxzUMqqV4pPssoTGRd0OJAy+50iHYmsfp52mYZVWLSXROicUXi5DoOuMqx4AP25SaZXeu+HykPqf4HGCFO10EIUq9cr48ugA4UwLJ1VVYqlKocfm3jyBA743VS7RLcze7MNeciKPoGMkUYc5v+/7Sd+PCpKvg52EjVDfOeskUm3gYhYyFbXWLB/Z9FtqkvQYEQhvUVmYcRJSgGoKEjNKQ5/htxqNsKRngeCniR0/cqdWUhA7V1OSDKQyRfAPZaTidQbRGB5E4NBja0GnWhdbdY0fMLH+maSTjhw4CYV6RqXnPJPunlH+ICPf0KapyjJY7TvIAnfJCn15TIgTYIyd7q46wbkzwg1PqGZX8d3sbvmIXUcW+Ec7Ei5Hg7z2KLQw/GnE6UlG6QK+OjTh0do4QfXsDYkwBKWxJmwbPKUP0H0c1VYyQG4e0aSHm+0WUryggsy3YtcTToBAVOhY3/VtLKZJuYFIgCICpfD0wAo/CtAU8CAidSlXqOjoWw8DqPidwfamN3Z83JQvYlxDFN0pkq2vRuK68XAj+8ZP1B2+vBUqE7O0VM9zqLmydaoOu5c7Xm4Amn3BUo7FLgBybUJnYEN9lSHra6wLwm3ZLMfBeZfRTgq7nhKK58SjpwkpCK4f2fhZ+6iEKQ2BdEY12EozRHz66qC+tyTYpADDrmeqgoBeXs/F3BFUdyF62NymDmllpxZqhjmIo+bBYT1gDckthtTO6NjEX6jhVt+DQ+PE/oIXIZgP8gJ30PgeX+yWgjZHgJmVY5eLWt9QoHXnW7aF0Uj6MfLqNA8mYPOVdwuNALBzUR8xo7e3WcQz1uywNaUC6Y+G+67Jf8WWIH5tz3fIwCdiYVWm4+53G8WErMgGtuU6o4D7VhYJvLBiaM2TDRidWGtV5ypIHGiPZ74b+4R9tEJW3hHff5WuGuA0VUX9b6fo+VwOlYxETQc6BDF/0LFdSXW8Au5+xhOYf4pMWWAfiYx33C/Ym4W7wb8wqvSSaYq5fJDMj0Hz727EM9uKN3k5walA6U177SiJ2432anZQBiyZ3HOhEQRCUodOTxRDwpEtHxSre8iJMQzNgfr7foJXsmP5eqTuFkAESDJzSd4PJ+0wqkScTyrCiX1SKnAwDLbTr4fXE59m8paIa1+NfOBfY8uA9YVWQPfss0JbY7FKKSMEZ2BO2cJudZx2PQCijhSQFboQam5/TzFFgo1xorfi0f3w1TYh0QUwa546hbdWj7hn0HcwxXYJHCzCHYY6Aemj4gkoP5fFsbTmk8pEKMunVM+vUMdm/nwUtubWTnIWklEJc6NsxedEx4I+KWKt/4EOEbzr/1tpqal2axqe4tgPNiHqBhI5PjBROFhnbETfoEj3RGge/Z6V3m3YqqnWvK4wfUjVurqnoqHJjQYCVUP2ijszEVrO6FiYwMLNNL16o1W9a2esbAs8wETL5YELdyaGoVji7AsaDLxC7RATjkNz4XIS1ujW/1A2t4DNYXdg7V61aHINgxHAuxK17eMdCGmez4HQESRe/oRWSEggP2diONG07EyK2xpT3YqPBTtp5Fhkiw5TaXmVdHMqgG20dJ6s4bFnmbkQ9q2xnS7aJD2+19HBaUjKcle29F36BArljm6xUqPHVTMF7nVfiNdTV76GcSpZdqrAi1AXlBXl/b5+Pfq6tL2wVjSYD2EJjhDf6u9KAdUT2Rq8IID3w5YSfjxmRlL7PMJNGOlVqjDhLsx6vi+abO0PF7akhqWCV6qSXF7lUS7Pa2ZOJZWuEw3mmNtMOZYIaP9Jo/6CchccTJydYoZVyQ2zMpSVKkejb3lfFl995y1ehTWEySOGVWMcNXqaUkgFgyqOcDbKao/0T9j40pcOW+OfhcvFHuRdRq0Rfwr4vGXGksnIWIoIf7z6XzWmmCztmpuA4G95n7ovfr7uPe9eFBfsis9TtrA5MaKiEOt2tGj1PqZRuFpj/WGCIvF2SToEiHrpdWyT6BKU5169y2DOWGN1WC1pYe6pa9SZyXpRH/fH2gU3FvUbIPkjOMUQ0cVWhaz3Vvm3ICbEMtOSNec6Eg95SMeDBnOn8ut8gjpS+ghg/zh53oAf1YYy+Us8o79hq+Pxm/gyWC4xSiawCVHsO7QKcnXe8wnFq2DYJMgVQtIZdrCJdicEVx04zszzHha1/885Zkgsa5Zvfrxq7540UJGpxn3TOO8kRWM8ARIxmdpLlNKor2tFV2Un4fzar9YKREwuKmVRHaWDB10AoxhHFml+l32x6GdeMxEDaBPrnHLal2HzB6byKJd8FMhwF0rYNnVjNtUDWQrebaRgKa2pqX44Gr1ohD6YzW388FHr9GlJJDBBb1LPQMahXTdsdacm/bflmB5/zV9cXmA5rRQkDUuNAV8GpdLWZGa9najNEV60a0IxOv34fLGNED9pAgO00HVzQnN9ASwGFkrYvssW8F4REKu/tZeDtNcE5qqlxk6O74YCB62o1UsvLsSpaqRzEtT4T3LrLR9jWR4KYloxwWcdzVG9ZpQLZAsDRRg4cq7x3xwpQNW9h3qisap8WapUyb1jmghZ7O2fdI2hxn3UY8czzv9zIBQB633gBPkHwAACy7MFNUng3NTawxOkuufWGS/0y8Nn/Ld9flcEVXt+mwifF16wbacDut/OLsnx2NEhf52PEuXOziZddsK/uhZkTPiognswzLAhBOgpVVraksKgbC3igyZzfi+WJWj3VFxXdtEy1qKxAMjxjGS4ehlu2SgBdrjh0hz5zVkWmpXiQ2Okb6J5UTQP6cNcTMHsISbdpe45DrxGu1c62OU2sKTWOj8gOCQolO9+pAu5PB3MZFQYqbncgGWRra3Rpu8PelBgpwlaZInWUI/qxUQhkTuiHhdhidhv4ZukSefvi7Z8lNUbjXer1xK+lnIZ87akB1Ikj3LM4H4S1etK/2PAQ2D5pjnKfhP1aFH+V4XFS2gdIOd1daCuj/2P4QB76ZS8dQ8Gif1aNDBNXvE63fjIpsyrfHMGWJ3Kqql6zoPr0hpF8qKBPwmNXOuNhWp+Aprfoym4zoTam/q1+b21TBqfuVKXsNrtIEYQPYHZCT0Wz/GkTzlXSpvTlkoy9J1XmyIzM2vmtzrDVF3w7YTFV0M3MnujHRjpw0Xz+XWOgtP7aZeF535mq6nYU8zXEY/kE81KlZRYqv/xfQTuEEBLQ89mPFQYto4rAujFpenMu70JlY8qBwl0/gRiUN98HbTydhYctAdv6caqIrmHXyweNjKGG8vSpSSztYBmvJj+nd8JM+JyIbuSMDVe+SBs4fs6NAkr5JN9TEudPJcoB8ZATsophPiR1/U1MTQO45Kb6RNRe6ORLR4mt9Yd7DxsMdIkzoHFWU3GsuZUan8WIil6uBweMVOQ+Q4xKTzbD5OfpOI0bu0YD8znOkJ1599Di00L1txhkHTp628K6ZKVeU1Kb6y9ebRi9I4gkXAfTnAMeJrfLg6cMzS7dVsjKbjU7d+w+2ut24Z86ILOHSDNYZdwH1mAGsukPRdPZnBNXyjVvZ3/rNZtmxKQfEYd5J5NrpexslXK6KnuoKHJgpV9HpEDvf6upkk4BvTozCyJF0YxjkXOiJ0yeT1dAYTfYdV82iDquETkZy0r1api6JiP5TaA9lbEylbMivN3HUQ6zqp9DNSEfvMQD2hGgoqnTbbWP56c1YaY1UYVRfgQn91dAdlET91oyw7HSXy3eaQ/WET40BaCgE/+p4KUyW8yYcAqtWgyXmIWS3Ulsgn0oGPQOwyu0+0YPuuFIpasAgfbqvw36DV25QD1CCytFUYZMsTyLZcTlalSsrw3/FinZ/yOhUAUt1dlW8wo9Kv5VyQuKDp0+lOi9/00sjBXh6nUJENWqgsxKyYTyY36nCt0YSAZ/usGXswj2uRGweX6wuWpIKIrbFmwzAbSWPdTCgouMDDkHJanv50vN9mkhKepSeYCOnaJdGPZVsVzf4TvI+GxfMY1JYkkI7IHrIgmAzl4jRlYYt0+xAjKvSFOSAPtZnmUV7Qf5CkSGSupCdlUZLtBOQltYYkkrhYdT0gGr3tYLM6dhskcTyuDMGqMBeiiX3Zp451jP50ZlrmBLBxqmqY/DEpylGXcMuhbirnpLg7Sk6xZra3fFFXfv05EaQXX/Lz0sFTdhK6O5USbpujBTTCMD363tNWUQH4wdd003uzGq4nzfycHQ2ySQv/u1OlEFexBCsSDzURVpEAJoBSmQvJ5Aba+ibzlVlCk3rs+kmpthcKp1HI7r2AAogQiEwnjov7cEdT5Jd2U8aDOIdSf6WhPIqvDQhDiDRoOnY2S5rIdjJEO1CSpZS6swRu1OJjEcE4lCUyMDTofMFPab0Z77MdeoaCChyD/1ZnnexKVlvmtRCLlJN3iz9S+XCYPHD8nwdllbBYwuwzJN3Ep598WvL2CVv1gkesTxyZiPXD+ItLsUjwuXVlCP0elvuiJol2L/jCdQVyeasP0Eu7G0aebhu6LuIHsiC5lSq1276rb0diItWGYbWShpyXFsTCSDbOmvj/OhZcsy5CeBLDonpONLBqbZ2XmS4txoWZIOmMYkqU0b8ETtxZGtwWmfHicxs+3VSRo0rRsEf6FdkJ6t5G2YbPnkXSv9Za5Jm7l/W1gK7182cwN/xeph40Egb/WmYp3qsnfPf3YRlvN8TPYgTxp9l8dr3R10NirNbee6pnsb3dOAFDrGyrHw8wzT9LtRQ8wy83oVr89fwfjv5LpEIyuTUPyWFBaZpS8culg702O2dZNLarpmddfehdssbgNWyH9KSwip92uNBmZWyCnhRey7UliwOLAme926Eg4S/Y1LbGW4XA4b29Czjvyj8DR5mbpe73vb0Pie64UQG0Ke6ZIBFjJK6CkaGJ10CIN0FGI95V2tCkNv64f9sUu8g2vV9+VqjyMNXjDOK6aQq2RfbyOMzoGWjLJvX+ZvhaZtVgOwaNbxZYgqoS7QIgS12reSUX9pOG+RJks1YIMoPl5yH/g0fivDvYZU36n5WUD73cm20W5qNEitBNTgIKWzuvkFeGLGOunP5VhjjjY/fpenBQXa+YGegtr7QTgApJ9lEWlh7no6taw96oWsEYbulOV6ufIGMAQf3VmBo9jbpHmIzt/jl2H2la4/yXd+Q41kiaTjbE3Tqr2PEZHwozbgemGGO/aXSP3p0/4UHgttVPzOcma0pciyr5dLT3fIZDRPt+WSXy/YTsa1I8SHLAF2kigUzbTzzl0h92gxAOlHfXda54csH142q+cHvizUBnJ6iM+zJScVrhLFoQUpXSliqZUY6rCtiVkLJBR1skxBNry1PpMQQAikhOb5i0A3sY8hcLRg/ktfyu8bS0Cc789LepUth+sNUAa+AHz1S7UzFnlET9b8y36tAo5VZE9/Z8wo8/fPX42ZqfJqy9MG86vmi0XWMFUTZv2udgkhWJ+p+WLRkSvuqEeclxk3GT3D3YXUJaekKT2dMGLzaMVTlPx/biseGX+ScivFAf4+eVMA93MNvl+cwr8Qwvd1T/6cUn7pzYkZz6ie66gR+7O7FZHbHbycM73zPLG5mHzM/ZspF0Jb8qHtE7d8GnZJ4heBKZ+a6kz7vFpFKeIQuVt+D2vGAWs4FT6KDEa67htLVRNdxP+89N+RWMCbBQ9vBrOgrjJQRvQG73gQXukZVWKuTzNRJgXjTgTwm/mInsgSDxECVWHc9L3PXWmkjYzHwEoAv1nTSNY26L6PQLaGhxwymtd+3o9Cv7NtHnYuFbDtr4w+6bE17VZAT3lMLy8DrnM5J4zznbYLIdVKQ956Z14LpnS3OWvHbQi6aRqpAnVeWSb9tXvdl3oaYiyNy9cn0d7I6V43pztHKNVryi/JyMa1dyqqSULUV6t8TW0XFvvMIEltLJ9h/0/UOA3mphr5l1h4pGe7FIXrW/q9GHNB4EMBD7uOd/1P0lAGWBIIQgLR0qjv9WL/p19F2J4gLSFz26W9tIqWhbYT9R6EZcOFtTJJLcHW7KxAeXHCSh2x4bMFf/0C2FABs5HudZBbmES9n6svHhzt5vL5hqiQPvnPNHdVllIj3jYiA+qSGPcwVKQK9ULhojA1dpoFsFgQxkqNu8YU26xwHfXMvP65dJZtyJGiFjQaitgOTGKTsOSzpFwwIGVKDRYKjlfYJrT/Dr5BgvksawB9kVrqmwz2azPJwUdjcneTqDkLwglHP/pRRojU890wNbjSGapYTlU9kypG9H+0RzblbL92hL7FFEiSCWwVLEihY4fhDUJsbV4L5c/1eyrqeyduLKliXMsngQKBAXB+9ybr2cPsFBPOd9ScvMrxnEjB0pUa6tKnvAtFZak9rnB5wO2ue10GwDw5ZvPZILYjAUBHXU782kW+INDF0SUqA7GnTtO7ujw6ZCufdzZFRboUY00v9XOPvVR14btqjiCyi8Xpve+AwmfGKAqp70YOb6AFdqbmeuUUp4nV0rCaICoSCoyjItQ8uNvVLUg7Buu7+kRDWQzrPFiL/rdLsCd6OrtecfzEjTbTG7cm+8cnPi3iuR45Qocv+Dry5tjWqSWWUFaA6cMpGYDQtpFr39LntV4lvGyNJ/ofO4J4iRj2o2Ag+dksZ1rQujN/LteO6rsz5B54au7TgpLRciJsSYTr6KD0tWgJnARIw2ZtzONnn7ejJbeX2NfeSYDznQFpyXPbtPHBr8PdM/CZjdzgG0HYW+fcZqBQHs/FqyOYXhf8GBKA/5bdovEegn8sd8VOEBLHS1RvQb9jsTFC5mEF7yIM3d84+YgOKLWF5aHP2lYcVbep0IsN+9Zj0ng4O/kD/uFFUblHuZCmkyzlGECLo9pIq6G9AxmKNka17AMuxheOrABsHhoKjhgK7MOLayfeRx6+IZfKj8LmETj6/L8rryr/EUNjwQ7/ukjQZUsBE/j3GutWNEkDFZPFbUAlTh3Xvf/Qd4chWdQbI873wzmUTkxH30RGC3iPFfLegRxucPRRx1+jniSTEPfryVPiEy9rarkiJoYTWlEfxwPEothZI3zgd8uOjsxmJ+s4+T/i2kp3lqxOFOJHC1mh/MStdqAPeS2RtNWcD7zs6oBP2/itXIu9Q7tGG1fjM+ExALHkW8uk6WMcc/Me1Ef3ryLZLWmU92e4SBll92MZK6pMwFJmUucqG8b1UsgCYrFcKHuziAfvtaLayroglyJjRXIr9qwv0XQACNpXmca4ASe4sYTlaUGL+IFHixArB4gpXjkdoLtUduxWjfDO7Zm757c1Uvim3XZ5su98aLkc59EAkJtNecChdO+5e7SEhzc+jqAYz+SBLFUZ5B9hOnWyeOe/zXwyWwuKJrTtcUqr6V9nEM/UPrUAIXDh1t4wk31BXoMx1oXEXAFKJJNhtlMSNCzxOz6tDjWhNU8PQFHazkox819qLUpcsqP15+txZtEdk8a8MKoEZ0Q5cbj2gcrYSnpOVKlVs+U6F+F1+QZS/n8ff12V6iIJkHH2Y20Mwz+oXudi5+GK3QZHqeqqkpMtYUWOkoEiknL5GX3/b23UEQwsD8/vNLmClVDEUM9MhumrRCwsFUp6O51Tndg8Tmuj5VQUSDAdJ5d0gKTy9VmZ6oRYU+2HBCv5rbhnDpjwO8FLuSx0T3E/wbFmTmjNr49L671i6HVXadbXzQb9EC+dbT3lf9WivSwM3bwJyhRiFNADa2hYHuweN66uT+inSWppNL1tPACwXUnRzZvzEdhNfSVxitcmtAx8syXxkvJjqc1gFnL1ezDjDyca61cwv7Rr0jeIYNA0BV8XslXwsMtwUMDJFf9glA9SlkejKG3v2awERLEMiRQu2G2y8BYXKxMctKBUGVv4QDwSnRxd56kYTmnbFaK3GP6U4w5Ky/WBZd6IoqCfaXJAf6ge2SL2K++t9ef99WEVV7mQiIpggRUEwYkKtcllM2vPitxwVbYYzM/iyoI9FDpJnL13EJzGJdVBJ4cQSjXTcLAXCLNkdSudWwyJt73LdF0ea+BwuEwYRmNs4xyrs0S3dhHfFPWvE5x0SrM55l8TmBT3zvEeeonN9o8oP1qdv06pekkt3PDyo8M6rhwR1UyCMqAlQSKpaQlbXlBrpdgHVB2hX8zGbU9wesNW3VGY2xM2A6gNYcUq1hzqvh2m6Fr34teFSPApmamnaO6SKZrY3ZV7BUU+UOfMbVzg6j921wBQfbNqXc7qus3g1RrZ5wzFaGmpJKcN4pAlfNGpaf+3AbcKZdbbyZNww6n/PXHFT/3dv0TkG18iuPT41eJ08w/dN0ULCXPceOmtHdBo3YH/XiCG34XfcsyUtRf8SWpuEyw+0+wD4+jpXQTobf5K8uuefX4zvoXZOaGCQ+7KE0ye1cxOj55eC271dRW++SnKTFSw2+ld3srQOD3TY9jYi3JFPnnslgGvlqelKGsr+5F6mQTjsu+yoXSrWOp4N963o0Yrxdw5LRdAbJ5+UHQro/9h11WnG5lOoCJdVlBaMqNl0nK/Jx16crISAZ+slRo2/0lSCroYmeIPzfZ7QCOEqF4YG5gSNisPRYYTtSO2GDCFLSNKvEwncjf7BDlScB+G8kjuy8IV84TMpyyJpCfZ14RP1/WFZGS+B6eSTmeyzfizAtIoVFc2aBIPXt8tnCdsTim5q1qCQioRTdebOpsW2CxExC76JhAzyGpphAW0CJty6Z2MV6R589PV3HRv/D7Bxpe68xOMagRLcm6TxvVrxCw2B+JiRECcxDLvGF6hIN9dxeuS9mxI2szwO9NekVyefGj6Ea+ziVBYyppcup7z0QmBpTxV8tSa2YMq/rQnA5SxyXearJfPWQMn4wW7SMfvukP0C6nq/v88qoxP+fUc9HeHlMCevAVWze3wbvCS076ABnUCDmaETuERquO+IJNYrlcdlkUMGLF5yuhqKR7YPcCV8oppQxg/SWYgfkSQNyMgx/9TXK65dc8Unjgs4ppoPcdOVV0O5urmotQSg2LohcqpM2xlpxKfVDXfUGuQAF1OiXPOtW1v6BaYdIFOvXZfyU9iYrqTnPeVgRsE4LpUYjDhbnQLABFlWZ7nTM3pQ7gSaZViNDK97ykJmeGwF+/8W1o7Z2zhW/yhT8swwdMMj7DjEvexNAY1UVdkaVozQ4AGxoP06cxy/hlKuf8WEClOqyVWGppWD1JmHpWPipkhZPZmqTmC/S7jBjB6pugAJwQNK0COCSiQTu4lOJKiMDg7WEGt+bk8fnv4RqPOvTNGNAyvYhgHRhM0nDc5UFP4s44TixW7SYbHULdD6H4ooa65bUQozuptoKiP4O7xxDovboaLpz8Im05Il9fnHk2rTnmQVgo+U9UKa04nCQC9f6+10UypemRcB5R1fEVrz94YhU5+trGCfcaKR2PLhKGpX9nmjtjG+FLaIDlQZ7XNrAfvmJ+3jJa9jGiB/qIN1TYfChLK7eZsp29nCoLiCT9Oh81lW05qTktKnign3WPdS4kYTxu0OG9Hr4r4qNqfo9IzSfF/6uP38WhCGJiUDDATyrsDc/iVKt2SuAHk/BZMF+SSftdCSPb6fzBwvFN945rN3JhnKyfUKVhEkkbsOpIhp5VznDlq/XihxdboWlICG+JtftT49QHy3Tsu/WMJs7Tac0qrcxWKv7joT/rqSnRdtOLWktgm96QqOysgdPDrCnrGEv1qvIInaPkJqw6+98fTrtBEQ0pWNyLHez+r16kUchEidzXmI+eyrCwYiXX/BiMSVamgs0oBMWxuBPI9ImZaLrCB1LFd4B2R0cOd73B9ah9IyAi7gcJwzxzx4CJWTwaprRzhPcsiCN8bd2RA1uueXcDA3tG3h+LRlatkbVZ1nNw0y3k4fsBiE77D+s4InPrUKCjRR+RmApM4D6HBY+5RM7MMC7KPsIdbC/cHVfVe1zILEhqT/W4QwNyBdlA0ro6gRuIOw/Cb6nJwxxnGshTowep/uyiXGHoQge9pdjXmhFOq4VKp1jZEn0D5dPrJbx/sbonjT/Dnx13uUUZ/Hs+PddkBk88uJklui1rwoxrwfGOYSiCd4zifDKMhMrnf7lIPdmwkSjLzs8FEY13Z2fJClc/6u1IpEc/sJh1lY3UM/K19ywFKJGm5qJi1rL/50b/aN7WEJDUrh5xv4yk5GImr4WdpQyatAxC3LZNmYbXZir/0OTgGzy1L3oo0loL4Poxb01zTwR2f+wIL15QXQYhKDNlzOZdRjq+0v9OIYK0ON6LJOSS8U7tLSmOOKtwvdV+Ua1MrP2w1xP4OKWOnDRRn/LBFngnflHWHSHkImk4DLKzl3gYQ9wv6iKwul4cavq1xCgs8WgKtXRULCceXESn8/l9QilFtUCoK/Zyt6j3EPHTgv9Iix4FkxIgbFTqj1dPu7Da81ISeteQL1c3RjtvmxfKb/nb+UeTlOahYhiB3pdTGXCrPVZczMmZDjiyoT1m0G5PHDLaqGxPUDqEDjm/w8wRu/Orm81iSt2TbgXpYF6k33Tmy5Ei0OBYj1/IOwRp41QzvV2fXFV0iiHfmNCySJGpEW6d/XJJJAsDZDJHnb28f7TCm4H1mB0wr17DpDw0b4InRJRNu6TQMUiPYPgNKZdzuB/MIwDiXxD0xqJ8l+attmgsVXJV15ofctAUhU5bXsTQ0zTvFXD5LJ3uz2L5Q3NHXTpfDr6nSPxOA3riQEMYKoeIt3r21id7O8+J/E6PQJ4G8/Ujq5D+eJRyBl2WR6n23SWqqn7nrFeO0ovlHWsEKN//sQiatz8dvemO7RVlC25oF+DkmYhJgxy9M4Gcg8YXvukzQ2wc6ZyCuuRK9ISCcFLm1NbnEzJVJ5im+lO+mbmvu+QqdVXFOLkSA6S42RbMx65hfL/FEGGpIguF6kIPfqWRUFYzq1r+LVf3JRarqpoR5mhU4x4RibTSMAH9gdZoBBzpTIfqH/gfwA5eiSCNC0pBcWiYBLNdNOC5s7sGGb6stenIcxY6DJWN7FqJhUdpFk5yz/BAkgEnY/rURdtiXsANpWrjXVG/CfAcmC1uU+P9ME7pk+DiH7PPX5JavMldhVQAgfC7oJ9SmGAmXx1OzoUURn9hhwySTTi0IlNRUDgTSMV9Er+WRxwDz8uogzNdKGgAd4jgMWbRbqiezFCvipPVBnP/50p+bNwIeVE2ZOI0dorMGqxRE4/GnafZu1nubDOGLMRsP92DMPpBF7w6KyG/hAJDN5zU98hVWQfW7eJVq4dOWPIdDvD5Mdxk7PaOyZ+8OtqJpe8kwr3Hb3wKiRNvlPgl4wPnx0vAt5+SNg1qhbQQXKDlpgZ41N+MNa6pdW3be4WCAlDUfBwzzOhejWS/wHZlVJr1ahRnaefB2IVeSYXNZvpyTI5dcR8DVQ4HBVEuOP2x4ERe9ij1PpwOwFA6fnuzOVfTCzK7c5rW+NjB5hPFA5hN9EPvk6jXHi20EB8bDe7p2NOw0oTfk1jJGFBAFDBY/G7KyZq89o4sFo5ksZ9BGwf/1deGj/ar1/AyO0CbJ1OPSphNh6/x5+9koIqNwyjx7J9xyGn9+I2PFwcgKMbcKFIYWG0E82JNXeLYq4C5xB2bX8XGR6hr8tAHizGXXkt+khtGREz5KgK6sM1Zh+qG3Q9qdLXUyndBqSfEkNkp1G+OKkxIQJqtRNm4FKvZvxvE2CdLcqlNmu/A7o1woN167B6HMCmpMn4NRxt243pB0TPU0KmvOjdWmBa2gPmMSkApynP/4UNdi09fS05R0540/lX07GDLGZn8KlXIdFlj8RpA5LLluJCQvkKqg0wBg8aVlpECCeIX3iuXXnGR8xjjtYebUVrlSNl6Ju6luYxV4gqABpNqCxr3QmupsLtYhjb886K62X2xm8G6L0sVl1ZpGmicq0/fv79TFxPeo1Ffebrt80EsK3SLoD926NcryFPNF2qZP5Sh+zkmcumYqZWAu07hvDKc+Ifzf94I9ufcaEZMkgIeCxEynfU77rbjjAoCY83wUjIgXgKRrSQevPLvd8jmpmiZ9kl7hZLPziNkLGBzfVrFXZrzZ1WPj6BI70IvCWsqPA3XfsaHFUnW8PHNEnjrGwyz4KOOlB8T1yT/ixc/EtLUK3yD/5ZVvKYDPq1Jc83o0Z1CC3MxM/wk54yxzIP+m10XDvmwhUqWCS24X2fckD9hNiq/AD+XErr2L7kUkUvfsO6jiOGmXQpSdpLSk+MtOmpbi2KqKvUeRdIUJz67crxwGen3H3LvWK0lRLIGOcZaRHdBKZf53RxkYU2HLI9snBL2Ofw80kw6hk/zs9ir9gg9Ef1jJ4QNRuF8UtKK7+Ach0FPge8+OXntMoooaRWtpRthfYRKNPjKQ/XQgIni3dT55YOIqxO+Ckgvlz9antTBJvAft9cipmAAw4Jh0P6rftY1YIhdHtSzx9EnAh+j2Ks/ICILoG3y0sQBsJ5JM1+0BnOiqZb5XGawCsfw566HrnIIHeeTmZi5ArgjbEd2BGZfWH8earMe4B8mkv50+SBOMGnnV5S7ka4d8xPjuAWJXryFUwBUNONCTQtLNFH2GgX1k3CoIdv08RX9ClleTp2T0jhjD/F4qECnKUNDNIIrN5kDN/NFvL6xiEc0FPvqjPwRIjDkN1dz55cAYqf5pNsqdKri+f+7nqggeA+fTE6x540B5qYsghYyOvepRQSu8b5lu2FOwJOufBKEvphqXH/mlLcgxS8NlM8RT67v3klyw2Wx/9ykBDFpTv+zhXsfCrFfPAUMs+WXrNmi1hJ4cvTxWEUqOpVei0tfrcxfR5byKLd1mkLq+eXtxNeStzDtRQv7q9kgMrWtlV0vZM0AejrtJIr1wypEjPZXkA0LBOJYqPK4KhSrUOzNyLRWifsWDxnHYVPsYV2yUB0GIPlKLXBt0k/u5K3ll2cz2/Aph1GzOZp+fObhKtIgK62D/KlqYdTIgW/TdVga+uvOMZLcXTmQzGAS9dJ0DcT6l/xj/ZJIWM1wKhZrWOMHfYxrk7DSNecGGX84tw5UN4iT0HFp656ts/ORJ2GjBJMX5Vl9g7HM7moyX1fMujH9VbdNgkY7nFJzpQEhkKJkzZfUvMQXf23Y0SPQSYELfmKJAHlxPnzk7T62Ekzdog+VEXcqqBHnplCRDXEUjzbFENWaIxvXmeOlxz8OIHc4LmQjhLbbN8OZu8fmDxgA9NCrn1gWgZPLvO8BXzCLc9nRIgYUyoXt5EhJkDfOhEICyz8T74Olo344eVZlaJGYW/iVahFFvSpuBYdvTzJhONJKpJ74cvjH5xsAIuauyCT3wBeyrL5Y6x8bN6VX+9yW+UjLyZa/Y38GfmUQpSEUfex9+8RNVVz1MhGQAKYpR4S4kHnsOfqGzPBzmHQeKbiDKurJ3R2PHoM2D8EK+GaPHzv9skDLioBqpxLAp6JgL5A4ikP0LaUA1K2H5O3e7p+16Hn80AgBhJUaB7+HHZM6Nzsj8lr85iBR9Cnu87r6QQN8T1iFnJaoS9i9sg1Ws5pdAPbUnzSSauKX+IDyH/gXBizD53ClGhsCHPQLiugat+ZXmfwH16975LDz6ApSQD3R8sLwYGp7/aIPdqWfU+LcdjZEj19cUk1wX2tRKwBRgnijW/KY5Xe1YyCgUjf1Scrobco6mTK6b6VJTY1BVyUF2JRr5LCOcshPIbv5G7I+ejl20aNyt+/S0zsQfts37M243CW4NCR5lucRVEuHABKp4bMXok+JD8J066VGVj1Yrg06BWoPP/oo9CJ2jb5DQtRnsyEDLAB3EgnsqAY1Bn5lAzdWXLjrTfk7Vbn0NR3SWVG6zgxRK2rrKZJJNjl9xa0+ckf7JlHIlN0e3l7XLYAbtuZLm8xafp/MV2kSzhOZUOgD58UqvN2IfXeolAHF9ieyJxxReSvbfQdJfb+CfyRAQBvnu/iv6Esh5pdBdtkvMWoP3FfxFKUL3nGwj2Zew7TBwJy8hjy4y6h50hxlO8wz5Y6F3NsenI266BOnmmJnhM6Zd4L7AJtw5eiVyLnIC/JQt5Im97dGMOjV4U/XY24BjwGJ7MFl9zQzpgFUI/UuPi6Yy5qJVr2ouRcpGWdEzcKmDLpbJvmoYua8aBRxQrzJqg8Jcxy6e2r2AbrWu1exmxaTxQN4Puzw6Mi21yOZxmDlKs0F5FKTsLouUKyDLUBkNRWkx9NmWKNwdx1ufrwT/5Fbh6a2rj4oEiYEx/didha86fNR9XDmOHk3hiEjGM/4tQcC2bn/Eb3YNNsBnSLwBM12CX4DQL7Etx8ui0uHnCiLasVIqiY4Cfb/rnEBnRsOZYYq2CCxN10c5uuzQh+MxlfrgZ/IPGwMBWhjKpkPueaR0SBtr0ZoGSSqmYk+nRm8hDXSpbpnh2GOZZ+ZBIB5cd6ef0GaCBuE59/HGwHWLV8BvzU8oh36/7Gr7rkvsPAeqWoyRnY06kCoZ8x4y4NpMvWHTwIDBtzq54r0GSaVkUFRkEuWbXUqq/tM7jMEwKq8QpPn2ugNVwEJjldMwQDuwgTYcae4Tnv0pSeUvMhfe4wJpJROn8rK0tm8n1u6YNTCmI6TK3J6VZNCZ0DLgi4nYDbWp0K4mRlwPAqEESUwJM8acBvtSCYDL6k3C68XKf0JiMbWj3SX1QjMLvFsEruQOiDWoJ82y1TlhAafFpCGXJj6gBvzUuzsMhyKBbTrzfh/bmLzOygr4in9cZooNWe9UgEJ3h6bgckZcWohkShF+p42383d/+HhZsUv/7jwMyArFk+qenWjmoLiUIEvd/dD3mew97EcNT2KSfHb3k4V1fDAuTl2xGSJoJI/hOhEf3q6afJlkasmZ1+qw/FIMeXQtamlCV+5XkZN78CCsXM2ihN/Bhw5XmwIm/m1T69Dl3Fa29D0t16Ou1oYAy5+xnENmkyHyJhUMOlCzKmVREYskQIoesW2qrmoxSpsZZ5vrrnsmgTZSjmBiNwaDjQKyTT1HbpGiSI3vYbzo2pfDJiIRO1ArpfBhqOpD5mIBD/RqyamoBolDsv9QvDhhXAz0QTpaTO9Nnil/q3SgEwkDRNqJ7zZC87hsPrtUpBL67RUvSpQHjG/8N5WxvIYHXMHQ6+7NFYQEdwhAv0gdlk812+f/k+anGm3s8exqNU+1gNF6Mc/yNjVl20mRJv54PUT4rXnW5oiVCOQwwOwmlbbm5N9iPrqMP3iXbjzbyG8mHUWp7GyACQzSqwe9Qv/cYW0UmowO9xtNvxvsYKGLOjFxENLcbmxQF/lYdYQL9ZIYehlm98FlHB0WR/L31cXmwll8nRF+RvorsX7uv1akmJtOnyY6CdLFNnhZKP/m17IaKDIohlepJs2EFWA6D6JhFMT/uh/FKMnDKFD62lFfOg7NSKJB9+NBKfFKaqvMQc7DZ4bgW91oEvMkPa0d730/uoEr1P4QhYTP8fYLCb/vvRG8/MZ6SyNCdVOytdX3t7/y+nY4twb8yAAF7+Gzd9iqdxvR4RHFpm2UlaqxYCa/IW/2VZTIsWOVmaMQzqg8WYoDRzq88fciJ+EgyBiFZKa32pZZZmTUZ9K5kpLv3rz7Nv/axbbiYKzmxYaQDpNKgteQtErH0JHJofYUZvVPxNyQEP9H2CgQG9kzrhcrv9HTtRuX9iP3vZ6GNtT+c80kY0pWspi3l9FQY0kL3xZ6rqTr5c70TfAzME/iwF9HGTpQIpeKywnlvEK9XVkvzB6zo4kOu4+hBVnK+RPlRWJNzGXsgOGTtRG3v7RV9fIOniZLJ4wkGRo1Cg8Q85U8oQaE94nLhCpkJVeHCKI5jsJ3PNz1kSNL3lSFT0PepqtGw/LYFlnF3qzurgXCMFm4ZGarTkiLErLbMmzBMDvfOG5E45ZCCV/jmAZsGEaMYlB3JbTD52r/lZeFDCpZ3FdiLj5owooFr8E5f1ROzBWNxzBvbdDXcqIpXhrkZokIrF0hoPkxlLmqPJI7LkqHupiB27XHMUt7xq3DEPSUVKWhc6/ISqKVfxGMX7NBztvEPpC8/XOZPb7siXDW4+BlDYAT8ryLA4mNBJicRhZje6UMv8/x3pzO1FBU7yu/FagcDrCZUpw++k8TbfJ7HaqYz4koCHzfcPuvw7BrjbWliDCTuI19SqVHBVwUeflEGN3pWqED9yiPwld2H5YLbw8yKAhwOGo0j9Nr9RnITSjdUuHqNUdG1CxVjs5BNrFNKPVxh/OS3aN0rFSFPTxwxX3mi8b6h69tTrrSothK2lcXOG8lqkRvME+/R4vsTHOCEv5MMlmTrc7R3XsMWujh8argdNRo5C//8UugeqVBanMalyMrpSsYzGvbbCmUvcI7OH8DwwPfIHUgl67U25A4MzCHTnf5bmqskolRRxFoc8MW3R3F7bdbvIazQ0YsswuIup8XB/rhDjx80oaeWNda5WlXtECRoDhNu84EuSaYH5hRcOQOwO0LJjDoOvaAGYRVW9sETzGrm97sxbn7Q+RObNVsevOsRbtzlAfn+CI7Down1XM4aIY136QlcEgeThLLkzOQNFwHYFhfjSPKOjXvE9f2abwcMcAG+FTl7vfKdJ5ADkbF7nNrXZ0kz6+X9cGCNcOZHHK9jENexu3+pd6P8+F+qoWwpq6DgdBZFqZFehL2+QGzgqWIKvJX28R8llbmt/Rd7XY98gwUK1yDhdBpp8qXWzRgu1fuuMu4q3L6zfLXOouqzylsm+ofDwc3q9lp0lM9nGyWOapHg30kSUwHSTCLvRoeww214oGr+bJk+tiME8NKjlOv3VLfxjk2J8EzRC2160+sWodLxWk3mvxHbckACsUZi4iGJ4OU5DZF+Tzw7nTr/F47lZ9eg+59/utRXCorJVHrZ/NcTUgWGVSyPxI23OPaKP/6w3tqLTXz8H25GFqpez++ilwo5Ynn8jvolB/GdvZIeleWZ3K9SGTw9so7OOdxm1A5T4tQ38R3O4UfuBc+A87PAIPXIN0Kfq6aXuiwj1QHoaScwRja6Evt2b1WKGRA03pHSgskmR8TsVYv3dZe18qKBh13XwM361yVj+yIVRo7yt/EQ4S76JWdi0OCokXSziZkKgFHirnAlYDpOi+oOP1EAX4NY8TCT+AYXKTaqgkD0ECD9nNnLZ/t20cgInducp5QCfi/ribAK3zVc1qsQD3FzSuCI2p+i7cofsIJ0yqxMzmhuwj2ENfwBxMHzVzjlw1XOpYmlatZaNfEHW4+NchqvwEP3NmkzE69nQb65AINrVkLn/aTNlCppHE+ceBGppw3oA4mEuU6E1VK22KcHZBe+xJN12XsLbgoLWG7XI8JBRV7UjYE9wNytcbOWsTkA58ql4q3xhjkmt3+gEkLYvqWyhKOz9m02N1Z6ikx12xzafZpDarJgkG/X3kfA928fXrWStgLesfa9AcwX+8FpVx+40y9ERlob4AGlUi9oZ+03M2ZTThioDBoMJQC75t1JMmJUUmUiiwe4DhVbOd4R/+0ATMlM5jdqfCx2oq7ieiAzhptfhOg5CwFouATmJyom6EM88RZ1D60DNjYE/xfYs+S0X83/KUDa0ZcyvwSu1StHe5f/8jGXJBYoWG27NRYVRpAWLyJAo/BrdV1YabfeM18vJoT6MJEH2kaVGXXclr27kq6v71AkPxUtbvrp8xSOANFB0juknzFN/yX9R7L5qyZf8alO515Gsia2YlUN3yQnYOfOLSzK5NQyr0/Xw3vDtN7hTMQfY+7dSCuca4sFKrUKqihL8smOw/+oXQzfmp3K4Z0Mt9Vxvk1qEfdBx2pXwWSW3Y9cNXyFTaeNhilluRFnzFWU3ZoPCrFh08+7W12K3lu9tq82AcVtjVxBoCR3+5/M+7CIJdDgPZUegtZCZsUU0OKjRJFQhxd73tO+1Wifs7//shDJXR59fnEmLCvu1kclONiICr7YQOMSiB46oHQ2vz4U5ED7MXrRuk2K2MjvtX6yikkZL1QWbqRCc2Rh18mz3+UGLQfsKzg1yaao1Z0dHXVZ1y7r7LTmOOHEjzjbVhdO1d8XpqZpWpXSDuEXgL99MzS9oPYmVouNGfbS/UFgylk1ulhz6QOgF3O7f2LoX7Kp66U65k9Vqgbg2+pH/UH0OL1R9SYxSHELbnS4JN6S12rwDA8WkEdcnGqDuOsoZhp5Llvjpsl95O0wBoPRef1NNr8fsKK6FzSwkmT5ofUmI1EdvYGmBskrSS5P1t70JIew8M549nkyi6DDhTV7ghx3X47NPh0RuJoFwP/w7nxKEEHjKH6cVpCmH2spg5X+lVrNcp16WzpApQVqwGW8uCTx6B5UjT55eWRQrKcM0n73ePzpsx2mIzVV3oPhEdg58vF9CNxmQJeBhmv8rWNUNXh6t3njWZNLIzR98ZvVm6UJu7jIYhLnCyw9qWcr9/uvsxV7qkjVt4WBhpKWYMr5oT/bp754DBr9IZoMGpUJ1SOd6QV3vxqZPRwiB7yyvvGxBHEZ4uqQ7NZLNwZtxAuhyrGgxGDmFcgDeilumpiZHZ+5szC3VUd4+IhcCanPg9GoUv/36UwS3gV7hgw3fpZl3p73WQNyTgH6d8mRvZqglvwAVFW6UgaK71Q8+lYClh44ZFiu7TC8fJXG8KOvgIZx255+z9CDbfqLmkLBCoFDrJzdgohtymEReifYSzP0pEIn3g+ihzP0ku3NhWCyVcQichY7Blhh0KdT3JW8u31XyJJIB8/jPOPS/qGqQoYpWXJsvDel2x/xAShAJjgp4Stwpt9P4O80lxoBEoUOhJlQrzawnW2nVn/Hkeet4OLdb+WKaFUqkQhATAOQoiAaPl41cDzaKJUt5k/flyNsUK8+QgogcTj/8yJPF1/WgzGkbS8sMlsgsQBck56hqj0Sx+Fb44TqTn5e0aObxblKxIlr7IHfMq9UniVi+rcwHWfFa6IeoTEYnMPNMgbiKpVd+4RWQU0eKnSyRNxAoYLgbxuzv+Smg8PHU86hrRSHRdeuMplszTdeK8u6J4KqwhIXzuYUOmWHtGR2ZNpL+/4vCeL+X9FmwB84RQznoWdW765vqvHcc6podH49wt6Nbog9PgDEU8NAxCtWVv3TM6PdkdBv9hn11YwG9VePMGOxdVQ07T8fnJUlAeO6yHIzwvtqdTxH5sSy+NQ7kDMF8GkatiayA5MXucdqMNHsLlUaW2scbrznSNGIpl0Z/Ssz/qL9z3iqimFnHdUG2FkQjv3iFmot6C4tpFFEWk7jA4FwGOmfeCw9PdVrEkdkTh+S8IAEGtY3wvPpkMrecI0K2wc7O8d0rhAqQycrrY6X3C124AAmgTohM69eabgrh7BUV7f19GKMXo2UiMAO+jK283SJMGERZi6RqIaRpmYFCNVfxDXa+bya5exg3OepgFBWW4UNRUnZpKIsFEbxDRcUZgysRuBMF5KuYjmbmDePjhfQlyorOuvtnz9NJk1pBWyxTunSfpPZ9PgVVNjFJQikweZD4EnI9oDQsiQz0juQ8K54RGDdGgGVZIKHljc893xoH3y08IBdHOKulBqH8zOV94UX6Akq8iz5oN576lmAYzGR6/+wjbTLDUhDUy750mqTd5Dr7WU6lD5pm2rjSKoYBG4PO5T5uVTNYbLnbcU+DZXWs/VNXNY0bkp74LOyBPYF58LRXZ0tW++TIdveYtK0b7U+QA+nPaa/pCP6NcYkfBelh8LERomChL9nLg6gzjYBXLeweu85R/isYAzu9VcS+au9WC9L/U3FTzEgNZ8BZTN8nGfp4Nyp6ctbji/30EvpxMhs1RCl+178gu8ylc3JmqG7Ubc3yGQZeVzSlf6T6fnxMEOXudnNErA2nSBfWzbeg5IT9amqBDx9k07M5nD28of/KauVs9YMZlP2zfusHYwjBcoz8Rc8k//wiNAZWZBF8WCQI6dWjxsjnOo5hqbtsYshNvreN9FQrqRKA7nm5oB0PmzvLK0s1MkokbQUNdT0tcn7y0FbA/mLIBEPTIgKd6BoU2cNi6yEMWxtgagofwEGiajK1f9sakbatecl30EHuwl53tBdyME8uaC2KU6suohLwbT5GiIsApHLUo0FG8iaykmXXZtSr5+Llppq/dIcMSu5FibCzryoowPCQfQ0b3xwuTYB4MWGqd46rwha9uihedqf6lNhmf1EUNhIZK4I8Rze+N5p9fTQgPPuKEWdvlVpiWbzXiFvn3/6cnmziQ/kFlnU0HC9UI6pWIievum35BuXaOD9yJmeXjTPigAaGS8IQAZ2hz7ZUfOSSyZ7Xo9873P5ogg2A0qcqiA1AVcJ3X2suLiamKaaJ+mFP89w8vTSEf29eOJNHSzSx/EHDn3H7gF7PgDlFCogV3VMxjG6tvvz1Vd9RsU7iujuuZ7uRa5UHlcgNI3sWdsNUK7VE5nZHZr0ONovvkiiri8NcMAxD4yxXUHu9cljd5mwLc12B2CC9Rw/UXal8D+31NQThhVCZZlHwKbc1RLMBrp0RQKQmEcAZUNi15gkr5b4/jmTFMQQ+20g0OQvNEpM2hGxEo7q4qwc5rczX1NNGVPAs9oI2EoODfP/aFlyRLIjcrtqi6vgpcdx4hs/QrNdoREwCl8FJ6xSpEwDLrwk+/a28duLKFDBj6nX8xfkHeNhR4fgGGdcjQdQmQ7qJ3/tYSY8mODYqJqAWV2Ghy01uK1KzLBz7BhnMGQFbyrmSaxWmf9rnTgOyXS3dfcDx6a51vkmmBu2LsVth1LxmdZNVBxcT5fZZ53UVXtn/KJmAUSjUD78CilUTnbu43Y5lawJvGE6xhloiRM7zcYT5aG5KgI5zBtU7r4KR393dHrUFP7EulsPd6+WBpPKdYEJvB/ue+0XFKw7g7eX0moiXu1vvUdFStrtt1SI1shu+7i0Otep0jGg4+1NZtJcQlWnY3pw5mQVF6hco+d8wKOTNp+f77Ka2uv5VNzkVEeEvjWojCQ9cCnkP4VBKUcOlKhye1I5CwEoj2eBrc0HJShpTDmRMwlCI0xXcYthChyo0YaDvxuG8+EOjlNhzm3J3C3n+YONQsnkfmz5nVdVk/S3ZXbIUegfeWl7YJ+dmkqAhndnxkRsjDN1uRVKkHGWUutEcrXstCfi30/ngTyPbG+AZwfGEn5s9FAITvQOr9Zs/ZC36WfqnXfq7vR3uf/zHAFKuIEUAM77xz9bcHheGRkWVmyFJD9XRRDUmV5eOgEVrT80dmnGhrdLsToprRNlPaLa1ORZhaAj7wRmXN2DuELRkiBsaYqf7i/CC+XqnUlA1wMyHmOAGwk4sje9kg5wsNgkuwD+/exKBhAwFsfQg5UQGIpwTTnmydTGvJB9eXtA9z7FixS76jx0YmMId1SRDcwt4+S93Bt3qZULZCkpsnezkmj6DLIjVeIR4LXDcaHAYTfRxvzScj5yh0NAMgpYr6hK5QlaLTGoLjTI4BK32FBNAQC5MS1xzNE43VIzwTZ87JDM2zE3LYX+e4Lk2M7qu2S7kh/yTsjMraJUAZs01aVsmlc7e0yfIe0soAGg/qZM58UhGNkB57jdgnZ4vcBOPSFWZrR1YNpwESeREJu+wQYBKFe7uxlRCfQZlx3ucHjsf8xZ/XNCE4UPl0287P3BE/TGzNhVt9pXJQrLzF2+OReQl6OVlnmnUV9k9VVzqCf6ALIrHCaNqCLmVXvBh9ZM4gNMJb6PjieJwL1dov0ICssbPKAITu4UThr2OKU9qbkrPXROXR0vA9UnXz775pZD8fhLUtOrDHd+iiYadtJNad+pJ8l2kTdNf90m9LMj33190nDeTklZVu3uD6Dpzv8/ouhLLR5qE+EyLSXjq2F687xLb+h/62MtNzTuzC2LrJqsMQ90pVPn+/AtZY80IBbCldVvX06pgYbBfzNUSFeVsKzNcAZZv7Nx+tHJvqObdO9unXMxEcgE8xl8RjebvfFg4xNqFWeov7PpIryQRJV3vBv8xf97LTOHE9KBQCYVVUj7tE2jTj6RYYGha91QEI5gXLK6NdhmYvGhfmmRtbZsZNVuPnx+zvgCT4Y9tZIMX58d8VmbPQKURX/8Oxj0eN6XQFSfJZK5qs/wucd/6ihbniHhb+DQb6Y5hJBZOuH6O6hUuzUKeLrW5H7QrUtf1Ni1jtNDUCL0D52b4rRRHAUBGC0rn1suOxCitdiwQlu5u8EQYommLNIHzzHq2ISS7VjPTW2QsrY7eDaRcJOFlzdJ8i3lPpymCaSJeXE2NnKJdp25/0CiOY8uyDsIFM3v7kYSVAebQZz6dwfjY33QjDYZeYTdtQ4C4GrtthycZWF0CKLlTmYsv5Qt3XJ4n/IfHcmCKqSmLnTJqaSYjCAsK+CTzGH96lX4wAqbzgMy3YfpyYwQrQj9nD0eL1EkPB0wd5c+u0ZO8QHf1ydUMvBxmGACGUOcNsLJcG/vruGkLxixyK0IhXKgiQ/94Wxq5p6GcO80SkagqafbrzhEENN/KsQ8lvdk/WrVG2xrp04tzX8lF3h2gMts/DQ8r3GdgahhAsGwwLSgX4Cv7QxAyi5uGWAcFMu133TbpnDaxb9h3q/FSDn3x9qwRbSwZvIKM4m45j4UKhkA/rG29rD3meEqshp54oWzFr0N7VkXmFYwclkVrZM0bDvgSrfiYv9JNFshEcqQdHVnVRJtdBRfHuVtK0/XqZCN36Pjg6uKJyAjcLXjgxJ3DXt02mbfH56CS/Damr+QjMztFWHwyTPXFDCZ8UBkCZtpBIzcH1XG9HeMz8RRDX2YzJeVSLVhy/ecKZUSXKV5K6e0uBCnPfVObdEKfbQ6sK0jZm5yK9p9NOBZrX3xLIXjPtKubxGMNKttaw42kwdaD+NYZI8Kh8s7MaJXSB2QpVhVzEyADLf3cjBunqLn+zjtGo2c44v1qcjEMp8ANVAFQz9z0VjaMs6Yej81MeXaLFm7c/aLuHPRbyDmPmYqY4ZnF1WaRtOpS2HAMIKXEdX+Lh5amjN2fX9ocWqzc6PlScMFGZxW+KSY+p49BhfK3NIaKSDAxKLJ/OpGsDVujccnRQuhhxlRgutCEVgBWs8TwsmvQSGYwdn+QSjUcVqQFiaM3A35U8KpVgj+wXTbYY2xnDVNhQFW45woPKNUPPMWp4BF28UCAKUN3xuh0xh0xPo311O4ee87GDZf6ceRAWY+qVKWhNO1a5jKv+xWkBEzPuwixKv97z8s4Hr8W550/p/7Sp3lVZAxLo36VN60hM7TSeUxwDRklHXj7cUuymD9b4jQxIQ1L4JrezBtsLVVTUyZ7vpdX3deS0GrIijs8JuTGG9NzT/0H1CGCwHhz88WuyOsMp5FIDvT1xGvNyN9a34TEk2R03HGTC/tBExklKPuHyUthuKWxtFHFWusxiAM0g1Di0fOfT70KTEI+ENU5JEShbUBtVXsksDq8HtttSaBYcZTRg9n3oCUJfFpiTiygE8CNRTo2YDNrku8IlDACBDciECnk6G5pr5b71tEvxcYXP5QHzZ0XYi8l6McH7rnJL1RL0RlOCBbUuRw1/Los+9RJxI619K3712BpTc30vhU2Os+HpQWHEurb7DB9oexmpxX0nSnjj3C3cGfgg5pp3boxOXnDN9BkZVcRioBtZV9sVJbqC8yABJdSnxP7vemckTEkUjJSFiyYkF7NK8foiqs+XPDQb53jCCODtrcawfhL7W7d/IvShucLTC3z/t7Ae+GlqgJ0qozK0wBVB0FbLd6zgisuA+LeNNCgPYCcocfr/EqPMu8KD4bIWmoyHBS8XmlNk0amQ4T1PTObnG1TaZMJhqETFKE0OT1BS95vE3QnEbjstn8lDly+ePMDR2/U7yYJfQruRkVfftXDXsDLxZnTin+jxGfhVzStinErFUmflAnnbrG0v021SBiR+Y9RxMw3GWQLHd89QEX3ZiNHAp22SWYyjRqAu8/Qn2r2aAd1zU7R9jpyfnR3R8tLpHFoBHueyz3Dg+5e9GhqVbTyJzl4BTwoOuqXJb106GU26VANZmwtxUFC1jwzKgMHM4vKEfmDKIOo22mcV05fqJvgkF2t0lZtxw864YIT9Ul14YD9RR+ZgB2WiW71Liyjb2g9Z1AAectLqDuFWBcU7xIeb7V+FRTGDv7WPpDcrNXI3qqbU7YN5T8i2BvREVm7+nW/lfDGBUz2tjYzH642rB9UkFb71abm59GXjUSaculBcZ7uCi6zQ+cwatLZxRt+QcwHlk+iJR2T2qo8ot94RxR7jjyhCnBaoB4Ad+6eMgUzjir2SoZeYHojN2wNdkC2IjDz6g9znDD60z7Qsy8aDMCBEuxlQ90aai9fKZHwGO9iDPs1NsRODjtJ4tPVsjygubuTNV+BZ9/M2N4O/Lz/nVculKJtKowTaB3wLVP9Eodx5ykbT7GoldLUu744lnX8EESv+6T/34+w1XlI1pPE68BJNUb+Zp0KtHcLP73ZtgmnoBy5qW1s6Kb3ecDAbdJiG3VhBkJ4Nh9j3bpFVC+K1Ji7DfH5Z87qls1T9nD0FPCAM6HkDS2lI7VaSttD/T5NmOKku4AJEiWnWAnWPSXRkau67QTiox0slnrDTkiatnSSaojDFYX/d3tjqlYZeXhgjVd8ZmCus/3vyAL8+RsT0sQ+qUIaGj05wH5ToNn5M9WyJRZr9gJ8WdpmpYAXdTuMMu0yQc/icIriVyVbwva6QP9Vu6zrJ4fVCf1jlbZIodA7ryseCI6EL8CeYRtPTz4yQSDOjHXooJbKu+bFQgseSeZjC3MK/BPxxebfaBjDF3MXolVfgjKhaX7aMsaN9v+1xpfGbSqtGaFa9a43yscPrqunJSIQb0ry4j7noOVdFn4Mq5yPBhliKlYF99ZHhbPbopqixpqLcl0K9o5lGw3v2VVy0QWxZvg5SfqdjefKKtoZGVBfYCLxObKWWXvtfnV1bqXAzmQbW+pdYiTAX0nQ8Af0JghPdmPJu2ipKhvXq9sjpcZTVC/MJ31g6kyRd4j1WXJoOX/yTbj+bfinecz6MKcdUn0kdkKnSZdDQFIkk36GSVbGjMXyfILZHif76rbQk6PZTLdbr6PixNNV/PVbxLlnVh+EfeCQnkhh3KZgx6Es3fNx+evsk/k61Y4hjFJyWMTliksBz+3kQ4LWG/ebAq5ptNUllcM0bn0hyLVutKVFt7nfDktVnMk4qLNr8E9Gt9O3cia5yPfMWoMYQ4mcJnGdM2tOCCJ+xa+GUUyLMFT8qzhu3QwcG/7baTnfvFnJ5H7UDOhFfUL6ACuS15d/izZeIdBA88Bw8LrUntB4HDpW/icLuflmGreJ1+fyykTGXVq8ZRjJp7dpT9JSoe+oMf8rqdDAZT1d8uuRVBqx+gpkvQNg3sjwGsn+xsiiDmp9+f3hsUfsxbCqM68PDQhSwe7TNOnY+Fk+ESWYZcL+Wuc64CyBQI0h5nGpIUYVXsFzUK5dnfg2UW28+BKhdHKWxrSrWaR1qpFA5veDOtGZQbE6VeAkiNQKkYpmYY67g7pD93MIx17B+aQdj3BKIEXGtGIfVLmbMgW1LlRBdo959hoSez+ZowIGSNDVduzbp12e9BRyNiCpWRLLZHe6XpsesXSSu48KY4EJI0mr40VPHUtLVQXHMuVSyBarmVhltNLgLwSPCzCwAkqaW13QOeI7/MeSYcVkWv2l99X3lENXqPIUqDHwH+6MctbSx8Ba7mXB8yn2oQBFZqTT381pV4c7MMwplOS8IDDNo/U5md9yzz20mD71wt4XltZ52hoAYYbTK/q7T9GEf9KC4Nsr4mrjd/odeFyQYaEoR5jAXDGn/8IFGx2K27M5lsUqaDmt7ZsYIHzOqkgq6RB4+1yQ6NKjlkL/3Kif3xheZwVbHEGjZyHhH5RklQjdedtd54O1us2J1Q9dc6sgAQQNvnO4acWWlR3WG4Qaz4zGUTQGEyhl3w9Y2oGExHTEZq24q2GaQBgLwH/cFbRkKvPmRhN+wf431cck+CaT+BXEsdTqneFKPlm0YVfDVNZR/e61gQ/lxjeGAlf3Ad94NFXAaap+FGIJpzxs8E+i16RSN0cG6FLE15VQG35/WieblhU64sAVEmqnC7ZZafz2XTBF1RrHwsVt8FO0aczqA4eeIJGdDGsyLtqk44O+GkDAvn84Ve+oeoB4tbFXpgeU4UueepqZdDkDhiJbnPviBUxrDdzLIPVQyNmayw4Bsi3d1IRmT0zWFmjQCeaKGtku4WdXY50YW3+7nfcG+YvpV1lE4d931ztBfgvjcXed7dpH3fj4o406q82m6il0F6rhk4tS9Q4NNfb7mY1tJ9JnSKmk4IgSIPoWn7AVPhScHMOtKCi54Uvli6nasE+5Pm4fLRrGnWTyFjjDPcfssiOJV5EFPng5VSRlXMJ+2i6hYyX68qn6FtIvYBZHlFB+cdW6pxln/QEWeELI42RgAKILDnoRTLooNTHov6t8jVIdwc4L+s5i6hwJFuReB93Li5mAkFT947QNVAl5ppPuFPumjtN4CA6YUbvcFtIsGIN/YvCpZKoVAoVHnczmCaZo62zEueg2/fvI+fXfKACM/z1ieD1m75AKBhTODtpcg88SaRXwKAPK2QtPB1OxzUyxrIYvEmneAl8yF9cCNCz1DyeQG6TNtkHs+rN7qj1lUEzaMnJ1Hs6ofaz5Vdz6wfN01f7Kx0nYPgHATEB6tLWWfYdSvsSf4Ad6ir2Vsc3vRD97IO9L6DC5ArUK7FjfROMqVFstt/7P/5WPgZ+V7358vD6t5TAYjowh6+v5L/bqWIeV8pz7gIlgpoiB4MjMXHJBnExEhKZj4jCAfd2x+0KDQoTSmBTH5M2o0K306Un0rNzWYpFLA6/tYKth/M3wJMYH+OwSKT97tKi52HjvoDx05c1XB0RaA5u+6n+cSK5zGGl9SxAGGqPJpThD+lt7Zz5A9OdyK8/WxUHVDCLBSjoz0TP8liYYuA4PJKE9FpcYEuAFcimoAtwCBs3KdJz7i/fovme0XxiD4inh8UHNqTilJkiiLjAxtZsySkc+IIQVVAjx8FTzU+DqxzouGl7LkIcK6vaQXnpygG/A98x16gCd6OkO2Wx0s+sBW4c5JnooMeT/Iorpm5kXBpGDhOnM37DZDxYVF1M1kum5GbWWeTIRsVGgyK78iK3KxJCWnqxOXM367vqum9jrXgKwxqWSOF8kbJ/7V5lFa6UiLNCywgoORJDQdhLSNVbuk9qAMiyyTaV9mKEGKKV3Q3zrGr5G5muLCTlILTO5uNC1z5WIBMJY+7CTPogHIr2oCzzTTUiNvRGMI0Qt2lcmXRFBVlUQbP20C9Z87C4WKFrGTICfipT/BVMJ8YnsFxNHHrCV+PsVWm9S5435IcgXIGzU9hPmZ1y3gxbmA/sHAq2Ns6R18Acx9Qdp3We0R5aekzeK3/3EYXjWxy2OT9n+uAozTxFxgqTnco+iAb/5qS2Su7upqwez9OuTJpmUtSGwVs3MtBQqjtpsCAVF5B5mIPQgFny+K7qhidOhMq4Y1NG1WHnYwDQI+7W1/Mnaz1oSxCJduA/lm/ZRzNZSPIn0pe2bJP01374fc6L5oqJuHkIAxbXiaaOlC0ihv1A9oJrgljX7EiiN0b2vQVdk1jtqlXyUmkxk0Jt5hUGF66KwInLa21ipEcegT00BjP2SAYEfiBD4Amq4Zp4AxzQmhB4iy/MVsclX3OB+r6J5xFu8LgdTxH+853PzOX2Vm3K2sZSV58SkxUVIUnhB5GrnKrpzp+hz9LWcg2B7TImuG3rCC9mUQUyZk3HJ2dhLJFl//zGUStqbiUqNl1OGtw/9AWOt/06AyvLgfetmIMaVy6+42MUyR5gELxZPS/rJPR951VyEFJQqZtg9fUX3T3uhHFqfGjf/Y73YuxBCEMuhlBeENLWze2nJEal0yYeQJWclTN8A2NnhTi3VPG+reDSoCthVGbaCIkIOpmE0Z+f65KdLYKIs16vNLX71LT+szSFulG2ou1WlUG+OGtKxPCznklLlMGUG8Oqn3kIlK8Ot6ZIA4e+qLsFHAnCcavoM4gAVA8DIezJqooOoYqU/3yZ5WHZAD7+S+up4h5iB2V25cIU/t+INdLksUxBENmnwOJ11f7xhKqZ87G0QjEdK3NmgSZCCJf430gRJOhtp3vTArbq2CcNVBnoCMdLa6YlOTwzj25RQ5iTWdUZVfEl9KAU00scLcmTLjSMzP5u7+ouQgz+uZKIu5kgVlyt77Ff4D9RR8TIa+pjmrG9jWoITvWh9BEtTC9001tYHvTyiAMHjwkCA7/Q2nsW0QP3L2lK1GfHjMn78LiuQ3uX+mviJKxr0/+sr4XQZlF+iyAN1wUKHxSqX8pDWLVXZuesAyDTvn7eObEQBdCu+ug8OeQRzwEy9Ow3Hk3Es31y3zTw2Q7I2pwZUmtmROE/pxbnuLUYeYhNAakijIfX+pAbduYPzqU06x4q22glg5CcunV7YszUTMbVLZxwopjbL4eajKSsyxSpGTRHYtW0QK54orIDA45QLXvxQdxJqULfoxxf6izzINGcqYyo2Tw8BxvSqQ+Cw/SwObeYh+FjntSLuccTqoZOnipdUX9OI/efPTX8ghesz5VDLobVVAhjD7wZRLvXz4ZbbI9QBfzRTj6roQkenn6YR2Uern/TuPAbGCJlBvQws81lFm7Ruij2wAxQWk881M44rGlyfVeKPKXLASJPMp24CG30EITYJ5TRw10wVD2h2m7U9Cq+Rc3VfjGu69a5gRBaazQoTTaA4+RTlMKuEm7Z0cVajbVqpP04px9ubEOOLO4rv3G8LvQSuT5XY+JzuGf+i8kRrnkpNOVe3zJgj4ET1fbhPVQ1vwfzOpQcSwIGb3265YKxXIQq5GUqYbLAq2HDE1OxGWLsD/aLTCJipxtPs3SseRdW1p4FtwL1yBLV8+RpMT7Fy9PLFjgSlVROxtyrpcyEDpbF5xOpaO3HX3wvWCOEIAATJ24uOjDk6CjxKJAAcrYNQ3z3aR1m5nUIap9aWvbBqKbjIjadakLfoXr+YjlIOaJ58n7EUM29VblRuHwwNKrGFcws25rcLZZsY8hnqRPbkXNa4DvBgWp2vZSXFNe78v64hRPqNssSmjxjifdIsSjyCQRssw27HVCVxo3R5g6GYffs8DrM9HjbScRq2SZrGAM6uBQHb7dqzd/j85JYitZFerisnaR2G578rgMxZf11oOcXbekBS+N4V7byhEsjkTGLcedeDdNk5PQWj5qZlQmfPO7+bIXUPVMzf6oQlN2PotWV7jFA6xoAb2AWQEVS5kdrZb5RJqs1qXrpgalh6uPVCGBPC7lVWMOpwvLBKnKyARkUN5fy3Zt3QfO89j4obLXrS4JFRRkHA1bwQfgPUifRQnWRYaVR0HurmAVgaiELtgDe6cmxq/FPx+u2I9BpfWoXCea8TY8+hk+Iz/wgs2Bl3XFYdxKhvF+eaG5Safk0Orp/rlIzJByLpHu9u73CvqH2omKnClqPR79YTCz/rJQv76Jck1rKctLjJZfPrjV7ol0hJGGrM4JgDoLsIGFnUWWBNdPRq69XXQo5VqrWYr1U/2bbfDHZI9mgJSEnUIOJ7Enac+BTFXp6Drh0n4mfhBihi3w4R4Zs9s8RQ6q0kRoTAb3fh9Pp5mfHA1Wby8y8EWXzKsoFW8pc53qoAF1umfpCmeD0oyBO88IgKalJj/0oM6NoL7ch6MtoPiZOz3rikxFSI1j3Gwq3pReutfKAsO2XuRWJHBERPKU4+Zva+h4Ad+SWDwyXOt4k7EpOVWI18tO9dzBce3ed9aXb7hxegOThq3jQmUn/fp2XSp02uVaftgn4H+TsnG6BoxLlqCLYTZF9Vv3eE7zjCAZLmzjASFqN1ekISuScrEZXh/vRsXlmtcLPX1c3/mDcTX0Z/VlP7JIB5tHoPxfi8JsTghyFduobQLgIJWFFwaXWj1bcIt8iQzQKDhYGp1nXctg2qJ+2lPZvcpDyZxt5B34iTMXCGhGG2OzKOdiglUYsawsE6kc9ODoeeAAdtCe76sFHlSGtipvipH0kmE+8o6nsjdxN9uyuYuu72tDUIL5IJdjEU5bU/HtNUY/uRAzPAp+4rD9o66kF9QFACxqhmS/Do3vrMxYAlSeqVvpu5rQvURPdFRbGgSZhyg2ilJJM9S+M9O/Jekvl8RwLKaG/1C612/mnkubaDkTwPmPaEKoVOy79NG+faFTJNbjxDDYuC2hbZg63udo4szWIfG3uXj8g+TCAamoQN1XI7JNz2zwC3OriGpKDxjWpdTf+PqPuws+dBARIX+g3eIRbnx98D88McjJcbT4qSL0qKI84MvE932BaqAZvG7qqtwAwVwVbSx/pewC4YfQLw071Sb5pTi2EVeRcrNpiuVo+InhMEyre9IFMwIkpK+J/73MTPywLrex3ofIV60+qU71s9xSStximtzhvoWINsekg6+V/tPYs4bF7TogywpiRI4ONz9q6N7oLK2/KG0qTxuiPX8CzW7LXrWtr6Ji4VA9cGmixx0JsPv8ZfeGqzR2f97nkGTNKAAdOPoQYUsIVCasySWOBlZeFEid2Q0CUk+WsFVh+D/insPuZrWX91Pq1lnw/+qf/PJCRy4U496eKmG9p0moOjcObATsDJ+H27fA5k+DBwTqe1RaoJIS6eV0GIIRC4UwFEPsfB76g0ggJx2F642W48Ok7tEkX4Ye5CjRQfXtExxpigPv7bCUQvVE9J+QY+vYKVWTQYJwlGSvUzCg+V4GNy8YjUQBr9T07JH/TObw6ipVwT84eJJomr9hWaNYCNOOELjc+LA2QfqOttmOE6FxessdVqTcvoRC2hdphe5Rm5X7JHNFZjsJuxpETj+5x5VTfDgZ0B92aMJuGZAo1J0vAV245TWaovvsFVI8Y9mgEjfhvvJlDj/msO9cyLBrQi7uaWL10o4su9xvoNv2hUprdk71Pi4r7YezC1GYIfppg/NWKpLCtmqaTDaX5157SGGHlF2oBEXXN3S7L/1YP2b1JFP83lHlqpslaoD3tSsizHFu0xDUrUnfBIknxGk7scPMETazIZpnqJllSsLFZy76jQvM982IyXUqv1BlXBeJccTYTcC0H6NaBOiGhimYD4CODyOD4OY/G41r0FaRvKv8l0XhiCvU98nQojBgJsqjlXssQPBq+Qv8jAvsz6nn+1oeKD4nPd8+POu4GUESDe/MUsiAOOEQaQpQnBmoNLh/wqzqW9o2ledFhyykrTuMA6WGxX1gbuAEk0Y++gdS2EK8BQwwTh1XbqwmT5Yl/u2c7hE2nYn4E6Kh6bdB/B7mRb+L+VjwuDowVu0KUWZ69RPLH08R6j28sFC3vOiLlKFfGSfGl1XJXLfurOa5cijzkerULdp8F/CXcKW5dTEMei3c98nnu9wNuuWBdG2/7Gml8pG7jztzU0F0FQCgJKOyDCko4J+mPIH/NrKwM6wFqqN02M5Gf9I6tygP4AVS7AuUJkfgF2E0xDyVssy2O4I2KWGk4fXrqJs0AlMG9lZoJK7C5F4yoWiUcnFeUOgbXHJ+pvyHcnTc2HDLR61vaG3HN+KqJgimF95fBybqV3QKm3o10w1PDjqzt0buNZhUymb7U5LoJuHmYjXuyV3/W6Qr5n2EB/76Iy2aN0reXClxU+15EhTd9ZuTvRMOxqQdRJQgQWBpXGev1aGwBeagV09QyDAurw4CHv6ZdqA8nUrLCPbpmCcJ+x4AmUQJKYCj+LdCSoNnBv3WAhA2r+VnRfjMveMAIdJgJ/uLNfnJ16xuS2nvWuCZlDgwDcpdyChupmTISEEJlHir90azCgIv0SkgOVjaDoP+vhfHKPPVM3om2M8Ambhivd12cXnrYG7e3GRgKRBn/DMVd5zdfDvQCU+6Pdd4ZdhuEtewjmdtf7ccyLpGRWuWBw4WMWRYjesVbRvKwAKVIkAWlE/C32hH3pfJXLyxbkoEnhhIJsQ9hDmQCcWm/fCX57CWxWWoBnEZbklepAuA7bWiRJHzJTmJHLRRr/RrrweTUpb6w1JJLmw1/3PdHFD11j3xFVIye0zWwAN0axfWCnajnaEDYcdRh/5cyKs+cOVUz9fANlld5GiZ1MdkC98x+VPP69BVAuVh0O+7igsPTr06gGMpT3lN04b4eiC2ONgH2H3wgjnOADzbhTYOCPlmgOZ3sSbin7xeD75ZrPNpdmWE9qFzL6wFC5lDZ3RhIKstFN4ZAaXa1d8B1ZX2bjErvLf72cTmHxYHYcRTmuc/qHdLCgdTMuZdTuAfmrE3OSCUiLV/+3pPyPXlO01LDytCVgMrTtoFpWQcZdQUhsXv4REexZdtZveHU0RtZrxkDGpOrR66jJmbrE/GmR87XDJq4oUvo/s0sbONBsCwRQEck6slUyoaxJ4xC2VYD6WruzSKdwcCQg6Z+KVTkXpe+Ln9Q/7PF0wFCWRCZrBY/D8Jv5o2QyTVGt8FLI7LdsZ8Oects0eBQYQFNMFLVN8DBqVTCAbaYhOPeifJdMnM3AmRFBL25dp6WVTXStfbT/nSk0GjNHObFdmz4MEDZUWKcgLI/FA2RIplRS5VkBXco+WJOrb/vVEzbb4fg+HFYeuMpuVFn9UcjL4UIJozmdFAlt/2BkvF7cUH9bbiu3AGV1OaWKOjdxhAHETquICRTZ0ATimLj/FTP1MnwHd5a/hltxBf++aGbXi504t9UjTxFTtM/dO0FGbAZH6xJvXzNaaQqFBmNj/bowBcY+0+XB1+0cWZUo6ixLy3s9NSHI5UFkpK0AZMvtC+QemwG/fVK8nu3+2UhJ2ENEZY9AMdUI1wEYk/UoJblT5B15P7R1QiAjZIwJ1UPqbdwTldser3JO4O+niiXobRYRIW13Lql5ql+DBtUMomHzjey948bE0iLiU9TfSLmje+sXnIRXZ0CznKbVhFRCN0seClC+ZrarUuZ6jAC51CNqCQAzq77F+9gVFWQOmkzM65hFRV8JG7Df7yVxSKbzGlu2UcHd8epS91lcSuAEBIZdev8mCBOpJxkTe7UGOZfqKDTKVD440CRNqMo2LVM6C+ErcecRFN+6i2hNiLqDomUuldQrHjhKnyfKUIXcpAMOrJcVMLnoReFEOIALORBfVELFUvroSzRdMpCTmM93wul3y56t/df/n5dVbopKkgjUchY00Il9sTrniOUpO/dAgJm3e4RmlPpOjuajNS34iIZqjURpg1hcDeWfBczVhHyeLxgCUsFJv9IvopiJN/5hHhL9QQ7/2MFabrXwjZcgoHJEJh3rt35xjbcCJ4YLna8P2608176kHM5VtRRM3wloQmC2Tl9kf/5iY1OCkQoYgMUtWe8mO/gg4iIpb5JeTKlNhFhKg84jrN3Zdn8jZ7KT7CnyuKoL5poehqQmcR/bC9sSwKC5DYROHW5XGC7IN/+BP765lk+xEr6vgF1eZ049qZPEUBHXoK80hMzRpbzD0XURp7H7tDIltU4c3XTlwlb+7zQR0XlafSfhQQfGn6fbyhDOmvyvNcPCNVLlZoWQWbRMnZtUn9ZMLfXyOb1YWciemzHLfKSQcbCEkANXDisZBolACPg//ltdrpqBF3ij1W5N2KyJ0ns4RfoQwNJCQoadasWa7zMR0gIZdR6W6qL4te46JCoh375m5yW93CgawaEO7dsUxh5Hjgg3ErlG5pdTpBlfLRJ076IH6bpVTH1KqVdP4T5+6zOI9N2bOUnvwciviSi/PL0aHVbnYXYreCg99pKxZUAuUWxWA0SsLhhyAj+vnLfaBcPMOoScpHeDm4ol+G0k14JaRmeZNPTnyBa7txB3fxW7r7LE2No9KyWgKH9y3BoeC2xERzlLd9PAsT1VUBqECmf3trP8Jo1zWgGZJDm+RX8wyBVSgZIcFdw9e2BzOhGF2zsv+ZW3+jgCC9bzMaHTyMzAIqkw8VxABk0ZFppQ9uiNUHYPojTOMJdWXqpfk7a6FpdFF7Ms44LOZGEe5+UPgo2TzPaLFYcE5Lsav06g6epkKuFlGdScbZ3Jel0/vF60CELymFLvXbRbXl0XGpkqrxaOhhDu8SqDWHkzB7MPRCAKV0cDtMmxU8nfjCfvctm9ke0QoHdzKMIzwFD3C+4fHfcxJKsGwMwe7ymw0uWSf1zeWvt+DHEdWEtDmjtT0ODfIWr1t/sguyC6tNEQFgAAAZLgvfiC8aiNOUZiGiPWIrGPo1ohiiMAAACF2U3+Lxsgz/HPljXHtth2et+7U3GV4KaD53mVMm/ysZCRUlLg9VEXRBVyPc5UaabIXHsZADVOvJGa4nUKHbZDwekJKdhcn39IA5/Lx8P/ER7beqSdt+2cfSWru+ppM6UVkSl3oH8FKerYl+PoHG6QEWWsBVG3dG0dmggVodKaji2WIoe+ZFAj8FyO2LpCfSdEm7Lggv09VcpfUFafU+nt32+jGJSVjyVawHdcNrzzDKFIvq10pAf6jlVhqAgbC9fyGMCKfXXa916kHS60Mw2zKlCoNbkLj+JZ25xNUwAXcVy9fJzm0jvIw3Uo0EUaVAfrgW7vplUx2w11ajSuP5EGeZFWgxe1bnkzhCORu6jOgiLFa/pgzp3W8u6MVwV5lK5USmSvtAK3d3nizF+y9CEv+HCzAO6klmytKglFFXhNtoUTWyfI5tNZNYmLBsPvBEapa4WksQhPjqvabSCLsy0XHG3a7ImUvh6LKdEd+H/O9dSJ1QV7W97W3l4JKWpx8+gpeizSxtIrtlRwXWcpH9qE2Ns85DJ7drNmrT4Qe10h07GqqC1FbJjLSiOXi1AZ3xuP6qamR5YzvJq1zvcD7HEf6qSnNJLFA5oYw5j/bPpzHxbF6I57UwbIa/8UNzmspiK/0oxv4HxpYQDMe8mqGkqE4VFpnJ119vyhs9kLlc9TW4hgQTTW7u56fdquE6JqrNlGfdH0kt2RNyz6J4FmlyUN2YovCzvseu4nUy0W6kbI3qRqHAn+qhRYj4YyFHFBuT80E8FzP/nQG3RIARKVXtZTsll9CXloUp+ongO6jLwBZlwf7qXnhb/vvnkWgO2Fsul5SUjxx7w6yNgs9I9QHXe1FpAnSQaFHc6B+UnP4s7qTYhwwqfZqBJukKh5Jz8pYRSSuX/Q4NZ/G4jp/XNsx0T+RE7tIxyt/7L/10yO1fNbuejd2bfC8C+UZO573fgVRAtBlti+RaWujZYCjxkgqxbPYjuLq28ddnqAtzn222bviEtFk+k8CY+vQFTuvRTfS21QwNtDwyUh35l+umGH6zEgFXL1dAUewgHI48+T4Wy5zndyljbcfwtwTKuD6FarShOMBygXd453vcq7Xr6vcoSs0XAynlsMb1HQqhTS+cOYFwvJjb/JPzC8bsiYs6qLbkod8BQU7EKqvnozpJinYVSggYaGQQdY0b8xUZ+Pvy7OSyMxg+qhn8iUMF6h0rgGw4NhRFHbbQNNdgqAq5+tNnpL1p3LilggK246+Y/K5ET6AB6MGXEkIIpjP4I+W4EnUuHJBR/lNV05hm9/RQuA3oonQpWBhTfCzkiw6vcpdCtAApxVOxbnO2t2XQ/ISGekSNN/517/UcXq10aN1tK2Yq45R3PDMlnYI1XQgiWWwOg/GUh2gLdwzx0mt8xMU6GAB1XzdLMCOcV5TA1rnw171Cp3H3R+0UV+Drps/aVD3VF6TAwAqgF6b8ehGKCDCv/xNC+lBAzkcCBmK5hh/seelWJ/n15mvlSZtJdl0OUkPcLCl3QeKXeDPKN/fDkgS32V0BPHd5wakKF/9xmJVH3zyIII5OJbkbPjhsA67KhZxzq6njCLNVbPv6HVr/Ur03P/lFEXIwP1BrWxSjgYVCZjdbhT5FiVT4N8bvPXivrh6fGnYWLH92BaFLKVcntS9K1zDChsTeg7ohtUr1I4Tr5SErqixli0YUvx6QMTJKA1/ElO6rHPjVUA4iwxIjdC/QEtSpeTTommzBipWlYFZiWZm8C6lsnVumr2TyUkKt+vcp7df+6TusWqojK5sAsMurP7pfR+h72hEi5enqrUhKD0spy+OMYu83/JGgDY9KZtdqGXBctX61nLElJdIL4UC2k/x5/Na5u9KU8f1GSXJKvWzt9jGpcufVBalGMdl2Jrz2BASjI3LTRPxHZlQsFjwvCvKFz/iLVAjsapUvb262LVGlj8sOQtCwbl6LlY+jDvNpDcg0phWm0jj9gbbq1OYRxlEoSEheu1p9f39aYZ/DIHm/OWwymlqmJchelFLJGPvfju/N/gELg1/UYpmQ/NofN4Vw9OFFDbalxYDip6GvDnYoQGT4hU5N2K0Fl/k3rMw4lD/Zgf0T79aM0Rc94mnOiMHPYXn9oEBdOpnIV8JdTA/ijY/aHuNXWZpktlOp/Wo9OAPpzBzqdmrQRc/GOAdxsRlVOJH2MuT/atDH8QaUEFucxiSnxR9eLdylxlnqnGZ7SQtzPhq2bM8fsTNpGD0PCcm0DIYdvpt+fsTjA7SplQBKDFMI1zPiqzseqyVD4738kDMnne8APJGhYwevNCktyl/UP9VygUMBKMS7EIwLokvDN/aUfplqG+8j7bd7129TaZJKrRyHxp2NDGaO5kE5ffYeYLC7DQ25EuE1zKhisRnal+Uuh8hNsbwfn1bd2e6iZZ1MQSNAjYX6WZkTZ2ruYrywVZqQqs0XIzGxd5BUULwkFXiBx5XYu3nfIdPgO4rc1P+3cESfD2MK6rFq+uoJhSKu13a+12W07Gm86wkbtOaMTQfo8591p1ugePSJkennWYejNO05TnsSEWwuBj9mLHVYThxLMWt4G6qgnIixZfVt/u0tU+Wip9MoUTZbJ+FhYGUBHMo83ixcGeY4GFFjyA0rQRI0HPQf3zN6PSO/JyHUbhdgOL6TPqqW8gkEYxS5E7qJXMCvQ4Fqj01AjftettBFi3M7v88mGka173KDpwAdjc2vO/E6EKYN0FFuGL5iJbnHBuJppGAaePfnLTgt+lpez1k9goZEX2QVbIHuiZtukd3YErzLwOt0XH+ju0P1j7DQffOJ/aTDvk45sQc+Xe/OaZMycW97iR+JWkrbsF1hQvgYfcZCl7VLKCYyrbJTEeSgQOtXlIvvZxOGhnE5xXHf8WVleRMZclDIfVY4BPD/I11JtAM21pjVZwbqFIEi201Qymt1SSK7J+wuxJYvKbzK9tR0jAX283pxodwzOfi8Nbrng+PvD0ZWiizF6mbuyZwI5qcjDgdmK7QMzmqDoTtQ1l0owsB38yrx4kMKZXjG3pMHDERRoxeUirWPzysH4g0vRQBVutO6fFhZRgJ3RIUzCuow2haprRejp43u6n4cglIhNVvix0Rbn+xRLuJHwKNKKPgn0zOO9L4QhzFstRSq3se5oxoVrhU6SUwX0uGhq+RGPT4h2tKCoE+g6cSHNXvdGCH6088RpIAHO0BUL2FFbzJAlapT5FnnG8A5gOVUJjmPtMy5AfrEbpQMvGTYiRCA4fHFA/fNY5ZOPkXIOnjdwJj6wQUacwY8OsmtBgnzy+IhM+mx/iM9N5KaGQ1qMda41TQPfvAweXan8NxdGbqxKUAeIoYjFcE6FyPakdQ2r2aWnxgjtm9YAO4d1N5pohX8oIveZtZjLnm2ddLmXy7orrSd+gQFnfC0hd5qkTToYOZDgVQRH0nx98zLJ039Cw8vLjkCgQ7UBuPpABf43CM9trY9w8p/Mb9G2dtMuH1OwPgv5b6pnY27llFmtrzt07+YYQbHZuC8s/lFGO0H60PNUPy3czTVdrxY6E3GXuXGVnvwsl8yHqXDM6GksMaPMGtwPKlGg0Bw4+KkCE7SdHEHPfLwHB1MhtDuuXFV0xJezwQI3oJG2tYU2/edtCOHrd2Bg/FZk33z1ou5qs7sPSOQfuY4jyWIzldW4n01U1fdPewd3F3UCdCoqGU2tFL56BE4mNKWnYTsIqmi+Qv44uCGygN6+q6HDL1nZ56/TvalYotfI+6wL/4EfD8ncioZkwtWuAdBFty0oodvtBageYJc+6EYALuCyHdXTJpTstkMuKBphvM02xp22Mtx04RwOSCp1Jc8IpWrr4LIvqg5G9L7A9h7SM3IDk5LVcsBsKeMWshI9fwIJphjogHHT5FZnSqfpC4LLAitmeq3KS4hqsFqVTMGYm2Ey0QXtM5SLbfkAJiuIqWON90IhjC/R5N8A8Nlxw8xPbFqEIkiRAoQ0mitU7A1qBi+FyGg+W9WIy8Sdmjgf5zogYTQxiMN0V+Aet4vKdE60V3PoBQuCS4fg0WtteoLqpakShgEYMT96m32yXKOXbxtPdYAZ3mEbHMQ18yzXiKHsp9ApK80WK6+xfEpiqSuBSuJb/YBfGBVFecAMz+/fIoL0DcPrBDTvcj3t6a8rO4kDJDPb5fm4N0u6XNJll9tGVt7s/5nySC4imrbsNrOEuuKuFTklWI8gBu+W/Bykw4KdmIY+zFnqcIJFCVkQXA+RhT6tibJmvQUeEMZU7bGErxVTGFC9JV6t8cV09lwIj1r9RiT6LS9LHdc1Yu+qkKwYIQQZpvv3UZznMXsSbn29byZHpM0nUx9A6YhD5CmbsHEELQmfyb6kwveujRYngVF5LqDpl5fF1DMC31+SvUxOcTJldA/uKkAP+pxlYK27abf4/8yeIHbpzipC0b/8DsjxuP32oJKRP1+YTHZsf5hTOQi5nb+GngvWFBpvyS3JoIKv76ql56N5jsy4UQVLvvgJSi7X4jMA9DYPLF6+7gSWmM+DaQqY/RJt4Se10z924ja/ITiMK4CdWj2bUqP5/DoT0uP7bcpf0jv97Y9M1mz5A5fhVl3pxbjXgGvJScAaWP3BISjibsAMgIVrq9qPNJUE3pRMbgFqkK8Y+FqHne20fyoCrrGBFF69uY//7OXj9kznD2nIyVtl+wRJPL/cRYoo80kkfVEG9ZXJwq4IOYZkaPnGz1X7x3a63FwRUvXotjEk89BiT1PNzDBbaVHmVuD6MZw9jHYUyOxqb+CKAa07cpxG2/1BJ1cRkuwG/AjLvGZEcw8hwACcQVoopAsjk+2e/GvEBf0u3iyxyfZJ0Z00EjaGFFWVRlvtmyltwylJbiiFNaTuLdvo7EgUpo1fpJvZPGf4HlOYV009Oy5Ix5T2JkkcJOjtvE0SghbfG0a5+0+HiWsMQGIT95VwsR9vbHSqPNyOxJLNq015GZRPqkstwoPbAPD7qFQCfGapCj22UrXpwj2+6tc9/thZ7egijSPQf8vHamDPHUYGzbBjardU7qLocRTAZGkjaROP2CggfJpaxjfbEDb9GpUz7lNs2+HrcQ3I/Vcr4bXyhr3oZmz8JGXN2FMLY6VOOpaaOfBUH4EPrSrmHkQZtbu2ags4m7Xa9OsrCYj+IpMhDYOlhKB1t+xHP/x9HKz9hT20I7OcdCrHQejFBsYP3BZwHBFYLuBh+BTWqkRveHCxjz3T+t5eB61fOFH3dea/crg4t0LZPBr6RSKsAvt90s21P8vcEPXV/E4+2bYKvzdp8UgEL1IQ9mxXmy6CqfLFssXYanaPl5lc2C+vhNKN3TMMFz9EUVCZNda84+HTK+3KxXRG7EhMrl/u3rEkBUpofZQjvPZYADWEl04Ze8+zR1kv9xP3cs2P0D0encJpXUuGb+Tjr1vbvNMifV7+tFTamvRyqxshRyx09E9SALu7X7II2E6N2Ud1yrkBFt5Fb8bjiX/QaQxK++uMLqoJpYvVPmysrT48qTD/tL4aezsfphTdUWrcr5BdK20AFedpsWGPma/GCt7fZWDeTegH6vdNKfu5fuuX24OWblCC4oDXugKYafkN1J5ou2oTbepjdBMPknXq5VcDJm3MakL/lcnciPNfBsAi7MCnPyh0nYeGp+fdmG8vB8AyrWS35KlkurtQbs2LYmNp85dAXDnSaGqsYh+42HtMLrJNwVOrdpUK4dEvoNRjKHFcpHcCgMeB/t46irQvTynh9mmybQx45mWhFxtIj8wEru39hPA+GTNFjQXzLtsPv6TF15imZzHEe+c8l9wFPW0WSx/74qDU+WUpZRXNu7ne7SMfxeSRvQpdlQNZ/FAODUfUPiBu3S1Kmlaf5pGszA7hzLZ/LV6ayTGnN8gDQYGApfwHmLtWmYLWfKtWVrVHyZH8Rc7x5mD9DrmcYbRKIJNWtwSRPa6hX1VqlZoZqSEyhiD0qSO1LCSMzAVSPNw2sIXCBE02CghGyZ2XRTkclNvD0OWju9DERHIHXIC4PakyLQTnoRPLiS0PhryMPNmMuAJso2ATF4jxkndk42m6ZC/hJpJVgs9ycZsvSw9XErHcjZOmqzDq/6f1FJcE16kq7o7rhCN6trdf43038HkCZc7xMTJU3k9WwZYEJ97rqNYXJHFNM6nrmFUB1t/wvgONNwEFlM20pQJAHOPezPOzLCcIQAHqfMNi+lEnOUzYHaNL+orbtgCyJkFsXL0fzc8DmdcXW2FMfDn5B9+QZmR8VRPSxPG+JkKXMbXFzCIQkPi89VzSUVkEYmAxW2Q9UILcQhXcH7K6/1JznqQbw4fD6armdLT+TmbM3qhAOYmDX0NdZqd7zNACv7ruNHx6wUMgnqronCcxGiCwyqGn88uIZa2szBcbMj5hJ2x/emfGXizsFgqDJnK6WQ2kKHCTH/ziuCj0MfeVTlOm8A4Fs4zpFOVu8Df6Px7wMn3ZWlYJEUzZSqaeLNIkoE3jn8AX567bjO1oiSptvT6Xh5qf6PlCDSAl4SzzE2lA0zAPNgb2/vq+JsQbhvFyev0IngWyPaOol3DAJfCEY03oqF78xzUZa75OIE4x2UG3dHRGcmiI/xe+iUEvDLB6CnOMA6dU9zyoMhhoY3J39h499U21+70KhSPjYk9BKFPFQPfacbkw4IoN0JRRRyZ4WXBQIjTHFpAUcoO/xlxBrjlHO4W3MNi0TknVLwkdisng8fNzhBFQyPLXHEjpbfmZYjktTeQuoYHVf1/o5qwI1cnnLbXUMWRZEyDQe5wQXPlyi/uVYU1HNjzBaoJODulL6mArdOTly5qm3utD7perI+RaSh8mLEi6Z+GIWSYI/Hz2LWXD+lKRkXmqS9x9Sd1tukDblLNxLqLcbaaI4PFXm8+HJt9JfHQ70Xh9BFwIMkkelCuu7QPvhYyZDNiTka0lMTr8nubaPZvAT1aRtTJkK5wmxjZ8JIQ3LO+dqvkGRtzHVA0bMk3Ks7B1zBUUvXUztdJGRs6X77GFMzHs9GUzEGBiCt39zdxLaMfVw+EraInM0T1Tjc+3ebEKQ1hBG/c64rwutECNHdS1RFxUHpMxjYSA+f6YbXFWAQxC8ClaJYbwiqeCcait0KCSBHia9JMhQMh37iHKx6uf86acFPHRiJ50L5p4655u0ywOrmOFKV26iQpQHIVxNf2TJ0t3wVkDDo5TAURAGg01KG9w7L3x1XlxU8bWWbTUdC4kLOZxCumTSvD73tdFs145onUWheV7eoGwE1kTCov76gMrY2YbGL2j3T3AEdzR2TG3Ba9RwUOvyILVC9o8Y8jGd+Qg3mobe2r61psTh7nj6596EEaa6B1eoipmg35urc6q1dqzOjsI2USXByx1swjGxEETHvbfsRk2IYVA9jncMG70WSF6p21MCXzmszXAkOEv4XHS9JPyPrwEtIUMpzTJntd/B4MjQkCFWQ5MjGFxlDo7OvrkHhygy7Ip4lnwKqsDG8RCXjRojZTyGq5VXnV63cIzZRd8VBdwfzkMR3jkYOKJbfZA6cc0j4OPHvPo4d5BsgNw3HCNux9mk6+Ap4L0zuxe248dP6mQNKhIdJr0TSAV8g1FXQRUsqQ6oYRt5eHa+uMjIMT9IJJXK7uwXpYtLuUX4z13D0+0+Y3bbf8OyptTPI7DfjtT36FZ+ZBQbhfyJfwi1DEhgLq+MzXgA/9UUewkj+B43b0kLKnS8mwIipxr/SxuCuIAyfxQF4Fmp4KAJ1BF0mqQhCJI0iEZsMTtV+1q4slpGD75X4LkRoN08NBibln7iOvp8BMDbUA5s0XrmPXkKGa0CrrxIPcWrHPQ0BiUiLzf0hNMOH7Puk43pA4evzs7NXoGVPAcSmk+MPJ7buPXO1Sl4EgogMYDALqqvx30tPV0Oq1QGlRhCvfAEGW3YbQV4Vrgh0gEzhaX5BRF0W1mzSc7lfKLdfVggTs8BPcWfKJT/6/EdPvKg6qixrJvoL8r9TutVPxQJRbsSDqdHbM1ExEpeFuVYc6h3d43r98GxVc+zEbcPob95izUapZxoq035ufHF4DGxu58OYvfDWt5H9B3SmG1r4pRJDQX1dFzCOW0nl4QmCNDAR8KN7IuSSSyBtuJR5Hggs4eQ+8dvbuH6Xik12DTGF+3AND3CTOa3NogA/TBjQZ4e53tqZr+VSGgTlYDeWKMJGP3wO8ND3aBzBQxv+Xa18Wrm0yx1PAjavaBq14+/iZV7SIZKC5xvm8z7H8DZ8VqVu+bYRRwb7mP8LJHpgdhz5RZIosB/XzeNavV+q8bLnuiubbUaX8I0rXLs78gcbKMxWaRiHOhJUhRo1dkgHjCqYkqYWJl361cs/EqdGVb1yG2yL1IF4NnBDQ/SYLTcGdAMn7sPyiUPxaV47HO+QD47Q/iwLroNWBWB7tA0HMrOz9lgD8LMHY4+6L+3pIvZPqIB2NAPZbLk1HMmdRmi1qlDcNGEzGETt/A/USyBoxfNRt5RbdTzckNGp1hse/KohrlHtS/qDIPlfPWTGx+Kd/GH7J2THQoVdK/P2bXIGeAyct/rXXUqf2v0fuFJmtBRN06ipjtKRi3L8WmfQqu5jfLe6VeWHncpyL9iy+dATJf0biMiNPKv8LBl2xdCnT37sM3QId6BT+J2ZcD4me6V7B2hglTLzSaquRcQAyM+AHkWmc324MOSyPjGYSVAz8+flRC0zhfFSQFkqgYj6kpkO+EeFkrnI6+E8wbAGN1Sapz3AMBI5bm6ZNI4Dix1n363eMbjMcmjGS5wxY49WMMY6F+4+s4vxtPIozen9yqib6I3+wgnHg9G6XJnwTsh1hNoTCFLbI7AHq7m/88nsvp22SC1QdT4rwj/aeuRnan0ddXVLaEx3KjWBzOWz87+5zCbD6NR77TOJx+Foc7pnY1V+d7Ryvn6P0rz4atLiu6qFw4gfT6LGgc/TdEcYOloRGk+DTuu7hDjvDwaBvwbp6TJzxiU35OhIBX9dkqpRLIRq6O7UVikowDJ81ygBQpywhT5b8WodPv6dP2cJJTPYGjkJcwadxuNKL0EdV0Ut+o6M0dIhaRavJv++w79XAoksMarJMfsMpmkzj53tldLDuI85TO8Rv7EKCwYlYsBjDpwepZ25qtvt0DIxoOgoLCY5brcJURf5gt7UTDHykh7v2cISzTaW7GyL58G/SzkuYtfZd+2L42u6URdc3boHuAMkT0jqZ3Hmh9ysX2uEeik3JFiCYlIt+H2djH5G6H5pY4bt6nI41BFWhLtGfzDHPgf42jTtqAMCv62I/4xoHr/kJ1u5/nVKzZD/nff0GHHB/2VyuWqghXL98476CxZgLt+WNibkIxDOhAxco+wsZswPPDDwQ1i5cjJYg/FBqi426S65zXZpbh7KTf1W9Qmr48pz/Jp4+tXCIV1IxiVhBsP2U4cb0TATO1KYFTuv1JLwhT61eaQ02RaYW3Bg6FuaK2AbeNTK6sJYBN4iPTjV6gS3WCSy1lD35KIlaZXVY/t7dlQYL0mfb23JN2t7ZFlCYuHOKGsMfhCIIIQEx3wcxtzg9+V0fijnbefB/blrvgYEhGeW0+SpMWnf4bUx/kXUKNkxrYjLWHnXZ1YBHyHGK+6ZRt01ivOaburv7Vk0d4Vbtq1ahBhbaShUhKpPANiImyjh+ivK8F8Lwa8e53hNe3Aqy6Sy/2JtnQbZfCNgz4xjl8kFLurjkniVGWu3KOAJbR5Kxc+aCjbRP8PEleGe7McRpVNt702GEJlH2L12DufwtM/O1FIh3d2oK7J1SRbX6edZ42oRnmcxfOmIhbDAfQAO27lLz2WLnR6x4CPebpY18++USeTavPJgvKMqPRBZ9AcusiwxirrZqnqELcv3yLZ/fOhhtD2H6ESOMT7jsh4XRpoPZvpuypNk3zn9MuXZdShW6oY2AbnqXcGQ+1KRZDGru4APQfkIfqfIUKYhE/HqZTINZvi2ltZ6rLXlyeL9y9edMw0eE0cM6LM7EJwXgwR24D3ay5NiEsmQqINb98JH9rhNUxqNZwIaRja20qks/lLptRXYN3NyNe9BpUPR1OVxs34uy3JPDG1XcfddYw+IEIFSgMyxAjzeqb69ZHaTgtGbOkZBVdM0HUKDBEBz85QLE3bXrNubFBrM2NP/QnA5zxYmDkoBydMka/NTy5c0xpIQ0vh+y6uyqO846ilWoSlKC/6bM/uPPnBVGWAEbCDXHjlgc2LA1ks5eV3UYRU1PFKtEHzBW1SORpyG/SAAf2YfhEI8S4tPyJQsl23FNyB1a/90oG6dZsxiFYrtzOXSLUpT8EF3a6eC5y7dloAS37Ycxfhd4JYKXYAH6CK/IbiCJQAL5jTZrKLmP1+gIHk6kn0ajtZ8Ta1q4Jw1HIClS9FrJbbi0vbb5wjPoEXrgNqm9YLwkps52x6iC8WUew9lm/NOQzUgEiEPU7OG+EPv+XYGnbJJmXSvduiOhU5Ly4zAaydlW5XPNTv8b9vnkm9FzIBsxwMcilvas0PSZq74DIPnvBzFLng3aDlKT0J17eKant04EJ6eXXzAQzn9CTrDPtoMfhd0vnanpzbXlLtccs1SR5oCwn2SGP071ohSX8Pk1a3sY8Inv4uBOKVz0DZOor7iiM3vJYaRc1ubIby/kUw8qkMI/kjNwekBpDaRUQCXd6M1sv+Z385VzDBlA8Bv7Hb9lPgBDzrBFI3j/h9F1n4l3glVHNOuaFkQziB0sOzcqNlZUIW/Ym+QLHunFWVX82qU76EFAalrUpMNX0qVIU8GE1tYADjFsLvkpkcz1T1vNpDcfTFCkTQJ9QAbnYMvPsmzpsLxC761jiUIX2pFwsd3HU1EAuTMVBROMyhnvJZgu4fuFr6LSOu2Xhry+IVAM/gOpwEryc/6gtgy9uGFXjQhGzaAuzGlftRylkctQY+DEeuudZUmJMIUYNQDu7r5EbRnbIztYP9x06V57gDG7SzZbPG6FbWpCQMPOnoX/xxRow1YBH9BeqRJuWdyK8dnfsXzJW5Xv2YJX8TvxoCw5Xw6vcMSKH/2ayenn6A/uNtzmdEqW5XIByDE8YwUKjAdi/Bi+Pd1LiBY9nZXaPqxvbEUPJ5oYigPbj4z2qT9NVaDpLZPbwZghRkhgLtICqOMOihlSqZw+mdQ8oGUySL1K6L35qefkC6L1/K0XfpZ4jL96BUYjHndTfZRZ6DxncK20ezKKwSmvhqM+rqsCNJYhSOTaHRCNI58uOTNArtaBCDEOTzEefWak18xiVxCS0jclxlcSFiOS+BdzoNJN4AdcQHwouvUXbZ+NLi0y7wYfyLYA+XL284Okr7309M3ypMgaT4/aUwMdE6np4erbYKnX2WLiRZRvStLw+aW76LO+nWaPATuoAkD2qGD8hYVv2UPY+d3tSXbu/nKgqC71nZYw2m6KERopIeKlcn2lrlzOTCbH6HIvAtEZTcnSsd8hoMihONviIVMTEJI2ybI6GGTFO+cGRPl8fvfP7hMCQxWms0wX0TlUUhVsVdiDgdRiJKy16CNfLnN9fqCmHdUrcvFR1BkeHgqVHIw3OoUuF+mc8FlI61ivcD5pW9SCag9Smsnc462otoMzQcrjAE7qC+WAQ3eEn4uJfCxk80whkJA9TY/+ckCCG+W93T1PWz1kJKiNOu/oPRJnKnapPCvMcKQamH5sm2TXdPDvw+Fmchrx64NhW15kljyO+YhyaOdLUz2O7tvTPshzXXuXJCgPhgEk5GVLDiplei6x3LajOurj2vBtCmBUK5XvKFq02HtDIv6iNLrsUKihrbxi+qDnHLqxwNzxMPMk6GJqzfwhFjUNUH9mnJDMuUJteqx7XxDrwc5p6syBu5+mj2NiQnCK50PgYuNofnQFs/dZYNgt9sS/3GFdWc8lt1vkFPLO2/1YnSXJHkO/sjqWv16XPICHweSNrTckVYKUH9OuLDv3Ctx9LE8kHZARAu0ITzzDDbPm0Hfymi5OBvqYC6Y+PHfv+DlORHU3wvHirAo/wXOTOqt3xEE8VX6x7YtIS+XNTA6jjr+WAIaxwJi0CbPzH4n6eSjo9Kp7SnkKxb+Uc90G7kLCdw0MSuCFNFkGoOnql/ds6hM0akJ+6c0Pplrwk1rogJRklQoSTGvC/hPQ4YLbIrZc+ivPuMEZwp1Q1Z5E7Fr3OEaKSaLBZlcwoBDOVOJ/DAmhI8XVg78DTp2Jf9g3x5RUdH7rikB7/f10RTKGCjWs2Y+eLOtqjy+1Lzx5hUVW2Ctqk1MYw6NHt05WrPa10Kw/HeEE/riOQ4XH/mVG3UjxpNZntbcAT7B3lCvNUPD8nukoI17Np8ZSFi3gBBTr0KWeP+p870gSmFKLLXodsrpQMADtDzzAM++NgZf5KGnFzyKHgl1aa62kQXf4OD66qDDZlbciS9MzteZ04oZ2pu7tJN7GJ6cG5SiyxzyBMAfTuSMLYoeZMkgbY1msudHjJ9u+VTb6pjnfxs4yz3tKvq/jbZCSKN4cHzvaWjna/rTXxvd9T2xO+cHufOtkoqhUj5EIEBmsOdpvZ1JPElzazHiesg510JYmwCCcVQc2zNQqwd5vHxQyO+ObogGFw/x40K6DzVotbKkN63dF2PoW84DOjwUD9TUwg4E47uhI58nJHRr6KW5jqVKhPcJj4xGX9pD4Dr9IWIAm09yPktqdQCBhVi1J8STzUIGHGlEZaQQkQh21+GOuY1ZFKEFQ1ZcBKeDT31lO3naFGLwnKXpyP0LRM4Y8oNoYujOOklq53v8YnADWDNB2knBbTSbiGQarvArybvKcSVq4PjtOClyGfY9MoBuIAcQEbD2/Lcc36mfp+wpOIF+gQmmTj+hnHU7aDlDQlkEvCDjeRg+g6WBPX85IiaGnj3jQ8oXnlBY8ZcuxXXSEqUCC+JXJXilH/gWq4I1KkJZlR7WwxS9p5NYg2+RK6CIELR3MH9Tw1A2NfJ+k6cAl3E8tpyeupQ69CKf/K65cv/P6ZHMkxqUgG7O9qnTptSrZmWdQyzIneQZaFwJaj938pBOoFEGyEcnfX20khzy3TFKvvJmGRPCYjA30vu23woAZsUKd8Tnav5HbPYez/pKssBekUaQutsyR6zk5YIKEP6zOC/iWmwLwC2/1ys4BYlzMTA74gMuXra9Qk8T+0yE3VV1EtpLlaeyZIbyIysxGWe81KanPUOgGZcgHYJPVTY65GlbS4p3H/X8huQglnr3+1tS1juedQ+bI7ZX13IKLvJUbEl+enEteS/Mh6j0Qtm2VcKIEUQsw01iYV1CQ1M54OJi27GNf5+HiwAZhwPbGvqZfCueR8ViY5S1sIbyPoFOG0m+gtjYYdqBKGIG9lbDCJlYrPYkeb1ZTIzfYw0OcnkzC8RLnaM7PmnzJmSX64OSARdLSsQC0F82n1IkfUFgmIbF2PG4hLpNSVnDzdl+7kG1xB12QrJ8/k7ECFmQCIkNUSEoUAFJZz/+Xc5MO48SyuiotwBxbP/X7T/jvibjbYjhgHUGHWVa7jyVQesTE5z22wB9GJ2993jJFDsRh56ZMKBVv2p67J9OonY0uNSPNSnjchHCS/6TZPMJSlHDZ8Oc3tIOH1QBwVXdGBEIDRiyjBiMSpx950Wltkthj0E7f5jUQzcFOFGHgQmD25lh6eDbX2rBnRmwXnMT/ozW2kXKYY1I3wyTtCwp7/UoEVijNwnmE6DaMqcD4a+Exy3scHFpwoFuf36QHDqDvpeLUA+Zq7jeEcfoJWYtv+ltMbwu2ZrUcsFfdSZ3g1x5jqJVaeuXKPXYSu9NqV6AcnSbCSZ/XkvKEmg01lB6vLk77k4v0QYAJbUTI0X1obVZtYQUoEDQMO8JE4dr7IXAdEaImme9pgXvfeGzQn02BVDeWDYA0WaakcsdUDZNim4pFlKRf+M8objd5ZYKbm9EWxsV49CvGxyrCpuQNC3Y1qJ+bDZniPJyNtttPWvIbWx+MbwiJCWW7nc6QwJFew062YrnF42aswYqC5CKUAxxnyCPwTdKpTW/NBvP1vZiLnv2Pg9VfW1OY9H6lwlwkU/AVVYda9Aa0K3T2YFQny5FOgAYL/gAHHaXhcEDYvyiMGQ5wQitrJHgcMc1xYVpMguYcqY7Eym7Wdq8solONWEQNZRz/+iqoO5MWF457V66Amy+VkvABd8/jT8e/SHJJMpIHgmzLdD+bOrVE8rteRa1fNar7aaSF9ipYx0DL5E+uPP1BJyOtzJTYgtKvZ0VoNW3KD+dNfbqjYXGl2ZYkwAKwezu+SD3JkL/ip7HndaSP86ShkYXxQWQ6zkFjvOuZQOASBOjpccDRrF44wf6vs1z94estECE3H1SCNrJRbWVbap7ZhPKQcL1oWvTkds5bj4xIuayNbxSVJ8aFkkr4va8SFkcdvaPK8rHKGLqeHL2Yq13nDeAu5GcCnjy00cKQFjnGhfN+M7RKuJ/+Tag+gEls8KTo0n1qcvrPyCuJWU3FYU+jMMIFpHLXyTQjQyn/1LgSjPagKnW5VF2TlCMCsVXepg0Yf/37UFM9KY0la4vDbpAcSxT7cBUF6rGSH95UbIzZ3x0PajTS5VfXT6m1w3XyOEUnCmzX4CnQCWdgj6Zcf0E53SIQo4qbMsDj0oDiB3ND41NuX7Qh5Lu/u6Bb29b2HLfJP8qUUfqYuhNmKJ95zQplvta1Zkg/V/di5tQ8+hw/g09ZL+YNKt0krw269YbgUoqronEk23mn3nq+6u6o8wG3UllCmYjpjAcJC2YhhROC4zvN4nQ3i2ti9mjqQQfP1fQTkFi3PqojRqZ7ncXo8jaylLAUQeynBwH9TTChJlcyV3HZlJKV5+sVx3OxdG6mCs+MG4+1YMd7hI3+ccI3nXfRSAdVI2pPf3S8fCg16pJWkzgEoyRFkJ9Z3zhQWiFKzktyZzcURpCIFZZrQfufLer1fFnfbT6f6UAkwwey+HvShf0Q4KzqxSKNKjdM2onlbEoCcDbldLUuDkXGZLljE9EgkdHwPF6XJg00XRo+kkwKo2A8e6I7jdcRmyhLv8HpmFQWb6ELZQ9+CtTfYKrH296QiP3qVgyBrMAIaInUJxeOOOwEt8Uuq6vlfY5ggB6CVJaugiq065YkOly5bRPjf5GVBdn2CDq3beqLdXPCZUVP7J2950p/fXdxfsx2fnQK+8MLjaLJZRXBeo7LsvP+J7OKYPLqgRSBdgVXhMF0/tT4Tn4lMhpKKy5us6DKz24Fb9NdzP0EF47oLGkaVxfMPr8qkuMzvGGqaxtLeQwPKoK25VI3xk4eI6RJSe3Feg9Zh8K5wusr1loe9khDPuFmdhoJAI3cI3xkkLEyFAzQiJ5SpRPS+kfcosFPfhoyOBjU2YJ08bNybRQtV37AQCSiGa7m03xKGkKjJc3zlJo8FfDMOtQxdqdTWOYchp65ATrwps+ddBobhef1yG8CWNY0v5VeZwImWplvPeOZej0CeqyR4K9KERjpsZrjxEhtm//l4c2h/PgKDI4JwVDJeXlSt9ZJbMmy9M1nveFMJz7EKt46BGCzaJDkJvVPV4MpX00xc7t2lWWttnt2gne55D+XdtkOp/yyfERZXK4v4VqxGbZJpMU13JplxhH24MhkDElB6EJrg8QPPzjbOuTMbCke+JUdOnfKYzl6SbrcFtACMJfJDcqtgdnz79jfWhZBqbz31sLeEJePtzK7nDXY/Asv/0qxb4XDuIFSwUakTUgrpQDCQSB7YQqBfhYXBbHE5759tviZ+MCXvc3LFyVA+xOzL5BRe+KEiXGIJBKbOWuxbof3eaXz3vgd+uWcN+PDe+Pm/9n014I1DTwuNNib3iQwCrcbPy35Ll8jWmVTjGHUzSUfxNZT6spFotBWP70TQAHvF1Qb/hJE+k+K6E0ajAbovucNV34vEIKmrcVuZ83LoeTEDFs+lte3zVGPZ9JGTNKdqe8HAhz3juoIONg8xqezrzjApp8od+7r77Pjr+TYzBDQekr5MgdDyyRrBPgQqVRj9w07cz8135zIy8H7GE+0Ou5iWBsnnH5HJi7EfDHsipFaA5zqLpqDJs2vi1bmqvsCXOVrbH8+mO4XJnDzOC0wt5S3aiNEUD85mt/hN4IlqEVzya+x7n9O0rlbgFQpNO+D0Az3c/HNRz5tZWYQhzGvRD/MBAGJUm+L+zuAHu8tB5TAYUc2pyOdvz6gG3sAtZMSbXNKT2SXkNL53wmUmnJPO2gBtiiOBdLKrpwUPQIp/6Rh/oFWAfYQ6P4cKXt8sq1macu8JPsiGAH8eSqzuUnQFSYkQxFYIpvsie/AT/3K0n3x0/lfnE7yKSBdqDIjNe5emsaU6AH/8fobe+HJOpvdYNGrWiY48cR+AiMrK56aw0NyX2g+VF/F5xIBLmcktodm3/pELxlObzAf9o9OtKsB+9jXX5cnajTejcZasTVmjlBiYCYT8xKOdraDUcpI6D8Xm6JYNthSqrsnqakGksFxmq6Nr4M4770vCXIpbjtyh5jmG5/EYrvoN7YrGXtFJJPcBqbEGBGq2wsHrCt1N99j9RzQHhGr+0ChIhftqF/S2Zh0bIrQpG9xiHL6D43G0sHUngO3YkyLnyZ3tm9Bc5e/glfTtuEg37PuGRL91XOpTTgIexBHYzcmFISAOiVbZ/DMyiFjLs0l60PIiU7M+yGYvOVbpMe35lhV8szzkEwrdZgxHcavJkktKutlMZLmtVBAICiQKG2ZPfKj8GdsVa+XO/9hFvzb1VHUJxp7U0aOKIS6qSHIkTohl70ZMy/aGmrdT4zpuiIm91KjNInc/II6ALpKAbMTdym5NYE0FA9lQajj37r5jdBzFo4JkI//AUpU+lKZsVoCcTTUxvth6v0ICmabUlbuXz+L1QbTkXdQ1QptELhZq+YVMqKMnVDtOm+sD/yktmZxcsiEL0GsSyFaKsNT5CP86DkEDPtInmOXrIObtvRlGBTqqX5Z9bmgWMyAVR3IQoL0UMXDFIfL68SUE/tBv6sdOanh7eA69v8rHFayJXl5It0hisSgm0q9m9DPAQN7Dqk+wo8uk3VPVdiExE5hRrhI5RrjV2WvtSfGGjmw5I7fflUFrspbgKN4b3af0VgG8fb6eBrHjZr8jMwNOQUKR/lZXqsMQQQ9FsXmngpQiP0/NRHuW641vm+03IitmnbvKcGq2AzEqLAG72KU91MODq0djgJngMAMx9zvMKoCDmdUU3fMfIST/mUIRhb2YNdqKwFIkkpf1N800Ur1ktvvEnSLq5U21PHmTyS58wwFQnL6QD5NxZko8USkX81Nm4ngqcu55h5+AuATyOUHLH8sRU6pyg3fYlUCvCK53lt02gXUqSZ0aCMq/ikf1uxXEUvyRwu2Ldl7zgrU+wWdQ+MgCUWD03++LVIrE2lY9y8hudBK4Bdi6b74arpq00i4HVAMfWVOJijhIbYGvqgwimzOQXxKvTIoKbfRw/jn3gqoQ/X5UGJfZATimxn6Gn+sLyVT91Q4+xpCnO+RPTP65kQAqf7g9j+ji2nRgNdy7JwVjyywTPZDec+WIyn4rFW5ObuL/2Bip10HlTT3makMs5/8MX/+OnCqdsudyIyIoMfHVJgyQzV7vleg2zKzng1QjhssOYJ1X9zpg20dLNKUkN361OY5Mt1NCdj9EnWcaYNzs8Zzle8pVm6yJH4vWqWGo0CCXJCf6tvbN6fUwAQOHxi/uYhYygKGkJjPFrwabw33dVfJoS5hLlZdJsF1DghpuJ9ssw5k3YJmHNRwEvFDs51kj2MGYkQQTAgbLFtI/KCr1Zo4exz6lhJq+QI8nFngECal8iVIfPpI7XInjKZXYBK5Wt6t0KdXZDKoFktiDGt6B7PtEU7K7ApCW75RvgcspELECgWVL205jY0OjZUbDrIxArw37NdQ/WeJmqFz1H66l2fFPKFsaYSPBgSICks56yErXr3m01PEmr0d3xiXDkRBske9FaWM+k9K7ijk6SWsbsVsn569cx1LD98yi+DJjuYSRYKmX8cUhZr0PEHrLVEzhf6nri9IqPfYcIAIwmNdroru2z1onBJKuAnFq61E6pgcEH7AHp+zyUlbD/0/CXPj5vlwdf7Cy3SgO+Z0mdQ5yRVa2RWmSqnFnOawWUEOEd3Ko6rW/E2HaaErcp+Wpunq2kd5ky0XIRr8yyC+P1xXfIbRoJ9o1BQhQFVkBuFWpp/oUC1JX23dLT1KD/VUWAXx9ryHvF4RnnuS8uiK++Vi/tm+CjMRPS0nB4mjqkEe0cZwJPIsYhDEZAyBDddXQ4bkEEsrzfO3YnWGSSSdmXePB4i4LxP0d4l4XCeHRu5k373Yzj6xEGn7jiU9ZRSlTRlyWlq/Lgbb/FLdrPtrwnZCgGg8T8wLSwvQ0S9oKxojpA/Hw3EH/lWZQvrrUplZGiDrRFwnEWyOalvpx5xxzpz++2x/HiE3VSvYzaLrgcFl6ZkuvIsqUacbzlFsb0hPeZE6CtP/3fqjtd3S8yfMJscTuEI9NncHJ4b8k9bxK7oR5Rii2ofF7QljZH856ykqD4CvgkAjFWdHiuCbn9+CIni3/B3IlnFJ14nF5HO85s3/XbTEk1Ku2r0dSygXgxUDn0wETW9pBu16MNs58mysotdbqFxaT+G+zAEeETQ2e2VwJv+GRPWLq4Bs4dvjyxklGRVe/W3CN38hm9hmp7MV2e+tQd7oUoI24EfCshu+69cSfPgmQyEuq7qUBQCT6XQadPFRuifK0fYO2I62ELiRCRJ4Ei5ldm+90V5m+BmXEhtusz0cAaNkcYRPxKH74YMxvMxoHud1RnRaw8OY5lEeMJBRxhV/R3qRXOdiYYIvx/saWvC35dBrFfTF9cuusRBcdg0bIBG/Kkd7esW5pL9AfkQLARHgKeVLLbPneoiQhEKhszfDZdFurfBQKIgiIdUnlSVUBZFf4vFttY9j4s6ZPdcXTR8qjoIFCT7phMgjQa/z4UUQF6RP0kQHfz4DEPFb5GkAQMk0/EaFcAtn6hcOksARLjN3D3QO1LzwVrgbnTmSyoUnhJbTDM2ug8Ur5kFJDeX8GpF8inlndw/L9GLFxxnR4tbgaZFsBw7sINvZeaq3vn8/pr6RTtM9dDrnJFaMbPGGM2RlyHD9wswwJ9RTNMoG+xReYBE9AD9N9gO4gWB40n/7gWI5Plg0d6d4i2Qr5BDe5WFMO2swsszh1MLBPG40jsd6zhKetnFRx7kp0GX4ThSxgjptcTNRe+ZEoeosvqOfBU9Dw7kbwNPFFpFHrTtcySiuACYlecyGHHXMgrllaUVhj41Mb8zBsn25klHJYhc67MtX1/a+lIld6o1DofVcVay/rl6XkduQn9i07sd2e+QraIjkq2J4pI76JfM6Iq4Ybg+mxrb366tSMHW1ig2xFjY/B19ILoODj4oyarfq0O1C2PJtMYMv1TnuBLgMCSUyDIFeRf5zc+PvO/OfRKh9jbKUMlp/iBlHLuuOP6jBiSFrzVnaJJXQK/IEEwcnSz8XV+PLeEe9jje97Nphdk7ilMceSQJDlH07I0Q3vOh4E37yOfi0hklB9smpRBCXnC3U+eUrtgYXcfGfQhRtE4vYiO93e1+NMBnXFkM1FyNEzkbd2SicR3Fy0HrW1DvNVFrQwdKgzRTJ3F4vuyqahbNUTX7Oi0+GydooNUw80gH/Mh/sftli6wKWyLOdlDsVKala7BOc6AjG/wBRy+X8P2AtXgBkHOQj0Yv+YKunz9Qd3PsZdOdaqHEHpT6hVnmmD7KiwPCDtezQxZAYcg+ZbvTKsM8h74NGHUm7FODNsB9TkdP5SUmRQOGKjoS2HCSivpgfcklokUwiNXxQnaaAtXDT4yP+gWnORWzMLpAMeVB7ZhoiQwkNIXGL6Vb7X0suRL49jnpUbg5a7Kn2jkcOy6QTlA+imc4SWPL0UCWL4MfReE7yc/l5iJ69ddhTGxsiTmvrBuhSnX/u7I8tg1vsS3AG5YJOFhlEjra8iRNNm4H31LAcydCX/WI6NLYy+2gF0CSPuG6HXJm73rnE4T7iYZYdCBFc8q21hc8dlujBbdDSThmj0lrKhVnskn9QSB9gm5n1Iq9dxQB7qhVlvJChJbfWBiqDnG3wX0V626Owz77cRE+RNDY6ASHeVXPfcjS9kunVmK322ARgUDm2cQzBhsGIDoeRsr5yh4RTLudrXfupMcyh9joim3BrB80ZTeZvaHbQKPbs+p6eoWTZkL6H80U11BWT7m5//N9iAmvQf2l74ZBUPySzcPQYA7faRfwlqPhFyF7g2nGpmRKSwb56dPiLD6TEuWcMureE/aoybNgdk+yvGsHhFDVJMk6Vo/nMtJ/EL+ZxVqJPrZiqOawa5JcOHcCZdJ0h8OrQx+gE0AQ/t1GwdNCjLnq9I9IND2py+jXt2n77gJoZKJTZzCAGJuzI/Al8dwoncioZITwEWE9jaerXABak19DA7GKJijRoJ0bMk1B1yaLfWM4r4B+Cdo/uSZ60R2PgGeUDb4KcwdJ96/W980SSxETIG5V8UqHpt/0C2nguBKzrmrxSIPDHPt5GqejWj3CNkJA4y7CI6pSPhTmRqBo3+BszRCtlE+sWba3p9gnYLJoRY0H3HaTPpROpAVUS3J11yxLESSCRHt+zMUVbUJ3K6wXu/04nnXxO/foLKiiBF0yDAs+HUOk7H4jCehUq9brLDPp+tAcl7z1P4NPiIR70KMZvNJKKTtoDcDnv7bmlkDUS9dEbdrIXN542NJyxzg3aSEcpucMLH7Elp/JIk3vrs3YLzRPumhCQJ4iynBWFnsxBj6IqPANwXf3ZeYMJab/4shWQ/WW6FUGv44EfLnrnQqDNQ/8tAvrI5EOLo66OvXPwkbqIeBVBwE1vZD+3LDZJj5itEO8myClBQzupxZNxImGxqYVXsZae0C8r+aoasiV9bamWlROA4DLRbyM4GpYnWpJeSdLeHbZwZljiXjGT4cHM/c4JDhOxU5j3vpMWh4QSElZOd0LsqIVS8lfLiPt3oBGyWrJnBmQe1GGWeCnpOc8AZhduZu/fRNH2rQyejM+Mn+AGi7Xec4EU0StMMG2V32vPn9rF4HX/8wde0YhE2cnG6ee/bATP//";
  const UNPACKER = "H4sIAAAAAAACA7Rab4xc1XW/9743772Z92bnrXe9tnfW+L7H0mwaO0YCjfmX4Gth44UGSBuqfqlKVFCbWdOwy7IyAnkHSojJH8tK+UClqlohlLTUBKjUqB/SyiV8CNAPrksr1LSSW/EhYJq4Cqn4wGT7O+feN/Pe7uCYEnZ1Z+7fc8+995zfOefeEV+8/14phJCfadwVrPKfuEvRh0TyUJSrVMZnjVuRkfQhKIm7fFvnbRkXUnl+LQj9IJL1IAwDvybvk1LWfCleVUEdo8zaT77diMMr/ODee+798tKDSgT3ffH3F+65W4wF93757geO3CNawQN/RHUibfzd3eP/O6mi1eQh88h9WWBEFnr71X4dmp7UgVkXi3m0gEz4gJHLed2sHe/1RPfTUhzRka6bpwfFrjktuuiWN25pCkUkGkZ281iHC3liovmmAE25bM7wiCzSoU7M0cW82c1CHfTTbEw3s7q3H2TH+rEUOjIpdaubo9283hSxTnTzUFPGG8g0MAEmckOD63mksiNX7chYx1kYYxHgJzC99GbU8RLXdzGvpqeJy2A0lwFx2SAuG3aSfrIeVv9H8xvohuO3dxf4qxImQma9VWFXOnZNr9c76rqcfqV3XHT7idjwl2OTfBr7AnfQRXGtWjxZLfaqxQs/rBTPVYtnqsUe2IvAnhHmxU90FJMyop8szgjxpzuEOLhNiDu3CoHuTJfarrpKiGd/XYhvzYJlzW3nijaogxA9jLkTbfu57cywTZwuJ15t7zVuZYYuvDrMnyvlz5Typ0v5F0r5tVL+ZCnfK+UvvFKiX8qfKeVPl/IvlPJrpTzvP85zxR3n2j9+zR4nLbGUBsd5kjsMN71avPBapXiuWjxTLZ6uFl+oFteqxZMbWovD7i0WgvijKrVqca1aPFkt9qrFC/9WXUW1eKZaPF0tvlAtrlWLJzeMHayi97BbRu9HJ6qsnKiycqLKyokqKyeqrJyosnKiysqJkdoz2NC/fYs6HPiXZx/pnXl26z6PSY6o+4sRdWsj6p4aUXdyRN2VhRpnoW3PAo/A8CVxJAeGXS+5Urvs88ehjjUIaYAUIkVIWaufkD1TSB6ST3UpKNLKAh0Bx4Bp/QTaLcopH9epCft/JQGhLSHKCQrwPZlv6Ser6FdO+UT/tnyy/6LUaBTvra+XU761/10JiqdkPtVPUnQvp3wbWkGz7RHy9hh5QaWtqkVZLYphsR9J0b9TCkkfij68/ndk/2+kntSYbxxzlFO+/eOaD3T7yX6Lk4OEXSktHhsiyinf0b9Nj+sW77e2u6tpLyd4L/Vw58b1x7dPE2Dh49wVPdyDLRor7j8ujd//OgnYhj89hU24FgvHZ78ppF+L6kkzHZ/cun3HzM7+b+bW66ibR3tZ17kgaT+JnMgXCd2+K7NUtzRnWmz2oTenxc1s86FG3SwgW9/NYfhtNWmGhkm4XkgttLyObOHQpBN39N2P1XY01zpqEl9+R6U0pqMSlLyOAgWtOspHpdc1AkTgw8gmumQBct5B+C5qjxAmWoYfJ7OIVZw9sUh75NlEWZ04SeCTROwyaQVdxRD0Jd9piQihe912r9uu5JeAfaXrXUedfal0WYdL7DDWq3OEA/rhgH49BvOhXUodE3XUbBzfIdWqFnNqMlP0tT3zmJDAABDytCLviVam1e2oQJdUe123fdyfqEKquh21vRWL+KySPlPUmfwAwrl/UdJm+wpTJ579EglHsDRljhPZDgq+kYsXJ5n+6klGv3KSH7in39wZtVblQ8qlJtLlcE97wpwTC5mn5ZyazXzeX7lH+HnNyEOQydCGEk7cOLtLK+JI/cECrAMpmrilDbnySVIaZhUDVtm/9o043JSaLEhmpS9PIKoNHa9wFADxA70mJHwMqYV8qmvZOEctTePZdYItYaaWdYtM0fknn3/+6BGEIqjdbl782X/8z4MIV57/1z959+Fu3jCtFd243/z3e++cU0dQbFIxb3TUHaDTwF6b0+vr4eKcgnfagzpeSeT7v6siIE69PwOoefHBfX++8Or5rxQKTcC3hTDGxWouae4veHA6bE7Ht0xMbp3a1k+IBtEqUgH8e8+//om953uf33t+90N7z7/xDOOpafWfo2k+30/uvaG9u5wwDu1N1w7ojX06cUbVTcvRtkVubpm1LWpzy5xt8Ta37EYL7/NMaZ9/YOgUsM31wTbXaZvr9+f1jvoChtQ3U7q6oKRLlH52Ql2M1O+MJnUNgRQky6MQFTAG2chjM7aSNVhuPaNdrY7NL9a9RSOX8gS4jdMPlg0TgSgSrCGkvR91+cSgVk+4aXQCudcxj4EU2XYdzynfgBfdmFOvUxUV5ts5x3i9ox11g44PUPY4fazuw7JjtgwV14mOEMcRa/qedN8+vpOOgkpg0ZgJWSzep/2ZYaMDBdEe6XRMX5NZg77SLKGvJJuggHrMqOV8kjekTpztES+RyQWdiRXzixsXPy05Xj1iggf641DBS+w6I7Mt4O7SekO3Pdr7SXcupd7xSDbQ27/U3uBkKw2ILnEAHajr2ih3bWzo6kQnIKyC2dXBChA2m9K+rnVdYRsJTKrDw9k2fEWHs6lYb8Xpziiw1LBzMSKobDsENGGCBH75xEG26jtIbIkIlGAOB+WC+XwHYVuFHbKvTNrDvku7zgjgB+9vXSwi9lhCrqfm29182tRAiCLpbtYGXoaU5tsQjth4R7IZvV0zOi/obW2itxVMTYAdaZTlIz3czpKYjMVMXifMr+U7abIGCC/BuRQ+x2TwLwkFNVVwVGbBDC5yW8AjbMsufSr+hDsz9kB+mXnkPk0ft7SRX29p+jiM/CliDRMsmQT4fLV6iiKrY5DemS7mzGdoytdKU1IFh7O/dMqYpoztlDFNGdspd50ifX2S5sn1qWO6DYppQZ4K/3/SGUhfrTg4PPbwwwfS49/5wK45377FODprwPTOEhL+898DCRNCwmSAhAkhIYrrNy5SNGc4euvml+vcXd8l3XzW5N29Eo09qeOFfKeeBfrt5fu7cAU6O+1GUtyYz+qEJMaO0DvROOzbhbigKinfCAJSRt0IXoFj6proXqwuxeJSXudP14Hv9Hm4/Rw7L3kCqXvuGG0JcHXoCKIN0Pc5qA9ryBT5uYLgTpNukBbTvVlHzcA1iKG+7hIg26ln3K1GNg3ptPF4NgMSMVkPON3hrU1BboOby8ib6TaQ/aC8wX7VwEdqAGAL55AcLasAgC52mhrER8M6TcwUWCZHOYEGNyzFJJ+gr4gpgknqm1CNryfYRbY0dMK+MbnJIGCXRUuMyKaswy7RutENC4C9oPtKLHlGzxCAZnrKJBijr1jI4yMUe5AkdskuzGitd+lKpW+HRfqyan2k2wRLJB+ZFcAFZKz8NKqH3Rhx2Atm8kh/PP81UpBEbLgA4ADZpIjWnBbBu6HrkTbQi0boantq21M9XXC0q+Bo14fhqFFwVKI/XZ5/evP80+X5dxbzX1bMf9lHnX9nef6dm+ffWZ5/FhpsifElfBdqCFyIoYoEGOseAHuqDZGNF0xtpUt3ypdr26uu69SL3Of6oNGZW2q0tqKxQtK1vi4tIfReINCF/UOjWr5a8cWsVU3TWMZCY5PMd5dItJw1Jn6GxPSHJRF9dBKkYR+ZSAoU+shEJvPGRiJtEGl/KCLbc3Kg8kk9SUQmy0QmmUh9FBEcaUHEeRPAmx16h3XEQGOyOOdteupQ3m7rSRCsXxJBkFvV7XbmMxA7/2f1FkwwpdMuXQPoKb42SBMV0xdh2G1NSaUpPQ7RXcrGdUDOSv0gR3irdFWSUsUUXFFqH0OuxbkWHBNEhk2mJ4Fy47q2EF8F9HRWEHGwtYsDcyjJHMqBOZRkDuX98T9Ne2pVPRSuusD1yoW8NstZb78B8J986wxdghoYgOtsgZ6KFinYrMGfphsbeHie9lMepPabOXLQnuSe1MPMvd8QfMsT0OPFnuX24sFD1z299qkD+26+9vJZeh54++wT/LChTTqXdfK421TJTV5/mp4LbBvd9JwcZo+//a0i+32ayOjM5xA3AJaEIARENe6ec45izn0atRlyHbqlQoq5FnGmHyXp5PaZIjqlfl1BptVe4CbcL4/gyvS3RRrfsr+tTt+qv61B315/W0yjbnLXvX2k6fKoxI1qulFjblSLRsG4iWWkNtLigNODyB1CgkUVT1+E0zV8fwrpANK+S+b0ZvS8FulypFk7KnScho7T0HEaWk77d/R/q0kizscBH55MPd9N+MOXQ+Uu8+jCPHA9CcdB/AnZ/0vJrNHQtXfQxAzS2KVSBUIFo8oVHiq8QUUIfpp0K1B+66sQN/7SBvq1jfSDjfTDKv2o3og/mH60kX59I/3GRvpxlX7SHGuNoB9a+smws6XfLFcQ/bFyBdFvDSoCum0dnMR7vZeKw2BtHPVOGiJUHox7r/eo5JERDTMyfZw0eppwDM1W4yOGMtZxCoWg3DHXr9K9R81IuE5oLmk/nLg1VlFk/owy8+kfE9mD5F0Wc2R++lX+bgz6gx9kT9mhewRThGecKUbuBvh0QxKLA6eLSdYKwHKD6P5NJ01aZUGQb/zamQJyevvV4J+r8yZ1zXy+mJtTTzEJOeA+U9hQHMOhpjLCir7fsXMCCINuBiQEbHu7CYAO83s1TTeYudnOxxxoqf12BXnAe2EL0yO2PTZXVs6RlsuyTof2Q3eHruko/91uwgGxT7371tki+46tpWHvc63MmgTumY/RTNkf0IYpTB+zR2Jn8Gg15g17ge/DPrYWaUdpRQzIDAtqeU59gzCZ10K2YgDXOuigCVmGBu5LYxnBO3aQZe2xt8/SngzOjQOODeLARzDc+s5QtJ6ylomDhYBe4XFGe6xapMfZsFlAoltu1VG9DZMNLJZKH+HeIMl9MhWr/Zf+r5X5LNl8ZY51x66QUk7YP6W8Cb82MfiLkIIgCPE3EfMw0x0L4pjBwVa8AApefaKBbVfmMRRUK92CWD99gsUjSWPjF/lWbMYyZWq2zHh8sElPjhLn7GqnNUsxb7M7YjmQsWQLpCxwHQfdIPcptAQzhUVTOKLPOPq04vRr1JCATr1gqwF2i+nTr9t9Rf8Z9E+oSZYqz0jUfgATZ6kNxNJiRBLBGxzR8R9wXtTWHNH2ErWF2Chs29eLMy4af0CNkJuWiTY3vkyNtdiMW6pZUGpkN48iTZO6OWPzPtgloL61CUDRwbLpPSsXD6JQdEn8ATHI9Sk4ev5A4DaekXKuZDLPmla/tQlgahTri4tJXa9ji4buZs0WzGV3SpKBXuiaJsJ5M1FsIKlyWK0pLYp8UpJI8yVaWGPTZgaDeXWwSabsiwY+AKLmDQvG/PAdmIcBJwAY9uEZCyB82KJbLYBBLV8ukGpOvUnZjvpxUfNJC2771DlbAxCWdspOAXs07D0COGgxtxA0cwXtzmCHseXpvPsVVmB+rzvmKykVP09O80+SAnNL10S80fzSaEGTQYqpxbpJZv0Q/fLrWNd48928acQtvIoCT9QA8vOmHluAFEkgajPz6KY9p7ceshR5wD4UWQ4THuEXnICAFwGA56yoERaR3G5BVVUc29N6hje3RY9LZI5bWhGtMd1cgPwhQuhSCOExvHt72JkEkq/yxPTluycnviUJLIUxxBRsGAQPbPLzl/ZX3E2pcQ9nEO/59pJ1AkOmBKKBZr8jNuKiRjz324TA3x+emTXd9j2O8wgnEr68ISCkiwMs/Hb2F4Qzjhd3E7TvRl/UTyl5KTrY6J642cUglkkfdVpCj8snC7Nzyso3iFzZtVGTDuJve7IcTknbgC1Vhs2Ueaa6IV4bSoE9t8bM+gm2zqM5eKeyWrEaSV4VOVZuTVILuq+Sdmk4W/IKcLy0i7WFLKRHVgIYSSdqmBBaSPntG2kNuq5rQ7TBCfvU6JNCMlD4dMLC0eRzMiG7A5K6aF6YoGdkHRraedZ0Iu1Rl9B4i9orVHXWquJoG++VbHwha5tsvMekVeyOj7YD+s6HRjxsNumeVSDwMjwkj15vPyu9VTAunJ10jheUE8KuJdwUjNDzbS2WMspC0LFgNJKmaxH/ZzQ85pNyIVeOtjLvjvK1ydOmbUL7m4Kun6wbp+j47kblkw0t6GnkOvGHWpHbdgSV4nqJ1RmLi4xeOAh1iITjOvGlAtbY1SJsMKtZzTmu7HPtEccZsO0ZI26mWN3Hkd4F2Fqhlz3fZPNtgPCNyN14uA2PDLtEwTRJ0iaf0GNpyGuQh5q5xsV7NTegNmJAzQ5gUDODn3sE8Cd5SDBiSGCHhBgSmnPW72TmD9M9Q0fdRO/ltDUdLN7OHI4gE1oyEchEzknG+LCjfqMYT7vElqOQzTvIHb4kemdK9L5Q0HPGhx5amd85y++s5VVfAnG7r28UxAN6Tuc5dlNpqERXOzkaTnmNnUQU63q5vC7/Uk/0Bjcx/Z6GpihY/qUDXxfDkXSt71vmHLAXfKRU+0nL8j41iRK9OCsSQ2iBiQ61WbjzWtsC32Nvny1MhHWNelD1WrsQLQrESJWAeAhLGfno6rZWTCcsh7578HX+PY+QDi/KgUzu2dCl0B36sUbXxS4Oi8gd0DWnVIfaLsaJLRGOaABh6+s3kmNVoBdXE3PX2WHOPPLa+AqlYNfWKEBJAVJ+PM8IpYtWdpRtCCrSbzJYeQxWFFPRRgKs5BKjFMAKp1GAlYwfr8loAHajMdiGumoYQ5eiXs85BTWWBmlDMMmBRhH9wh/r7qYrBeaotqz9JdJ6cFMjbmrQZg6IOYgU8K7sFeycjVRzOc+2DbD7LksaT1XTkq7ka/RrF0CJlrcCHnjakIIXF/h2LIkY6CftaB5M/Wj2vdJaaEcjGDgpblcB/RE6r0v+mG/beDGHycuDLiP/I8eIEPimX+8A+u0C+DXsQy1A0AJCuwAPFEO7AK9YgKbf9e2VdgnSuR/EcrdEFnwxaYLxY9h/LI+mCFgR4SLW3KUDJn634mfQKPJCQbfGN7iFg0lvNxIfJD10eEtFDDy4QYm5gTbfxzJgCleG28+em+yUtfUd67tfcJ46GrmGbO5uUZJnxYd0mDy7QqApSsUiJC0i3sKd7QVz+hU24sekXP1gEbZuhNzgRshRboRkN4LfSKU9cSK62XuQA++B2I+EWfsJ6Txn/guZtqvRrsL0eqdF+g0eE/+2RDmKb5dCCU8EoiFS0cYU8+KoeEl05I/lefU5vxGshz+v/3U82dw29srYZ1pfbX2vdbb1ZuunrZ+3/m8/+f/w/+X/x88go6JlYGJh4wACALyalzkyMwAA";

  globalThis.unroll = { states: (id, states) => page.states.set(id, states) };
  start();
})();
