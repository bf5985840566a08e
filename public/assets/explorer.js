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

  const MODULE = "/wY5tjLPQFS5oTEZya0n1p+uB8//YsBio8TP0jGJv22p0TQ7kYzPH6bBnwyE+qROHNbw2cXYkLW1nsF5LJP+S47WZFCP2xkdoPMTVpxOD75X2qp6di+rJwZCGn1AbRw+cRpULpXt9va6oNdjtYSw+WSWzTa95p886WParVtT5txhtYVE9DfiSCa8SBnfAWHNv0wgEK4XItntT7WrocN5oY97z9sklu6WsJfpgFtNk0XzhpZ8nroOMY2s7dXU0h4qi0fXE3BJbNr/5aOCNssbwbkZ3Zg5ZDRWpa1d+cjQ6f77Z87i2grK8EXufLnX0aFVwOXTTAElz8fbZYkmogSxKv5exWey0UUoRGZu4vD1HVHm4Z+VCoV2dj6vWD7MovB8KKkEz+dghQIDH+GUJfcP4EWDRBlnr7/TaDpfRdyDWAMVRP/mRpZf2AmckmuV2RuCtEGxNgiVG1uFGolGfL9SnboSoaDb/iM8b9nfKzFRXeNpgGBFcewXiDIwC+aJWazZBK7Emqv4cn5mkIV2gpwmc8gTGf7mkPVtWraEED0iOkUu5gMCzFsZAS1oxJ9BTQ48Ovitn5mv7J5iRjl8OK3L+kH4gMwiknvL6KMrHOoyFYIxv7ZcQtTvp/2FN7pgJpsTikjrkFJSO5WxREE+hfUqo5jImEnHtx3Cg2wo9AHu9/XAmC6q7vpxca9UJfT4Eq/9ec5oiK3aUOJzESgD4D+4BO7WWCbL3NeY+SzXUgcDCU9sDq28oW51Ibpzm7WT2X2jklLts1YxlVdpr+vuU79Hge18eLQugNfhdq7ShJn6hvRMbu9qHXpN/XRo4ZSKBTydgxAYU/tnOnML2m4D/maJYDHEs+geN20K5MgebeRXVd6pykCHkLQBRm+LZkKC0+kV4l2CgILtmNe4g0BkCjnyqj4gI06x+3EcuYXQzJbOB9FWol9qZbBiJtMD9R+5CS+s55hUuS+qD1+QfrRxAnhxQVsowdkfLKZ0yMffJSbqrKJjfYDys9P5Scp9DfEd6YU0cF6Ufrdy3nuPKlc0OFIcd+doCof3pjQoqVt4f1c6i9N8BYWijIolh+nsVwR6QbPSM/EAR6SY6q2Lx7fGT43BDN2YXN6CVNd2LPg8lrNVupzAliWuGpwtTNu8SUtq+7EuWUfm1fLq7XTcnvXhd7bacHHydGQ3948bCTgrxXlSH/qarM4zNvoZcMTDBmNq15UktI2RFBBOn33IHxl/yc6M6amBzFlJ9msKESDzC7JUWPpIomhkeK+tItX0Tmwg/d1WmPZu8Sizan6teshzUY6E0a8M5iIBidqxxVkz3WT8H0C6O05s26ZMS6j34e1DxkfGc/gOLAMwOOx0dwYS9sKs3aQptUTldsZ4wjiYyw3fSFhm+/EdIqcCYl+hqz/73EBy5quDlSK9tBdEVsHkeIfefcXKlixezKDt00hP4JYNMAixhASZHGLPfGPSB25cH5jz5pxLoDxUu5yFSCZpwItp4bKRet1OGGvruhV8+NwcJh2S2WBYYcOOU2BSvDC2YaDmUBS+p30OcceyiHNpek5r8WbiFQiR3zU5PKYmHn5ZITXDvmIzkkpa+d5en4R6bK0TRNCpvnzAFNPYBJxTEKKc+bYJvIFV8PFoJdw6sZwVAQCO/077CSAro5jr6AMUhpCDba11QVjInFhfAGEW8niBfI9+BV3Pj2WSBtEkSj4dvY315bR+yuBIcTzcBIGrbVtv9KnFlLCd2bvQGwDK7mgRxvXAdaH0SE3/+E5IJoigL5uwH6o0tWsS5O3K0ZSINoz8DvO899l8Sh2EQm/sKOhgdvZfx9WZn4kiGYLkdhjRRJ0eFHahgxO2E3sC7xBW0jKRETfSJps3/ASBE/7/YYfKLCSyMXW2kn7ChYe1RQ+qyypDu8X9RuQFRIHa09jwMkfGzLbvLdljDChbhBxQDCNHkb6cqb4QeitAyh6sHNixmx03mYihvM0SZVWIXIdO4/CLgjmAg9EkirDaka+hds2CJypFdm153qFUh3D4PFQ4Nfok3pAYV4p8Svtkvp/FRMrIXgDRA+i20jyRghAf5snSOHQPId98va7VGcCky3E6MeKDk1nZ24D+ouE0AZCkYdgi/E6dl5E7Zzc0+TnlKyt4qSNmlyAX178eI9TS7WW1CFlGTavPYcW0+EOvQm5W/rxR644kp3Fa5v0cAbTlzUiytoamDPuKm99r//oJvUlVf8EkZN3JN+fcNWMpd9bKm7ft26XotAPOFiOE8CKl28m+fMrmRDFfF2VY7hSgFu5XZh3SOar0N6ikTZLcbG0gKU5lGNIdGtBGfeigfLEgTsimoHX7SnJ5U0Q/wHOk3z3uMaBDsV2v3sfH2A0PzaTMLAzL4kXVeTOvOseqFzd06W1vwa0RQQXtNnc80JNTMMEApK7VYQZiUAqbQhiGrRVchlR9HGZKFJNyKfqheZyDpiXCGuSVRAb9AWTrWQG/Jzge/Wd32kTQkFfOvYxiqu+MMxsdxKq0DOzkpRttgCwCKbzVwYaAQTz4D9sKSLLdK6youLsQzgfNsrQNVM2jQGlmId7QF52TprE2+Xjl7HBKyQMUwf//KCxEvK/7/ifnoNEgR81PyIRvKLtrvVY//RH8AI2GekOTW4qjuWTbpIE+OGfgMULhhFwd5j5KZJVg5vX+AOspx5/ukfb5R65Yhd8ig4m60It/6NQGzSO5W9aZhxXSmg4bf5O7+xadgRLm0iaJRfGNMQv53advpvEjew8ORsjRyin7rGvDV56fDE8n4A6Kxr0fa50RkBDHSALU33MX+5GzxJu3OF1+E08Eq41YjKu3gzMmF14Ca5v6tVfCnGMuN1Bdds6iHZ3FwnvkWgXUPiMGCLjpn9mqvAdq9PB0Hxc01ivjLMbTuY08l3xQqjv7+/3+V/0yf1jNtIiqj21xdC/ovSvKHzDwBZGvhpLo/49nvSW0SuDlHAUaalZPG3/M1tK5jk9iymj2tYwzIZr////GdcfkTtASO58gwRHM9EGUU7ypEprG/ncrjPrdQ8HyHs861NGhYOauQqoRS7PEghOsrlISQf5gqxd3mnFGq8IMDQAAFQYoG/U9XSZ+fn0tAjcJehkZf3NmTl5+iaOSz37w3ZUG/Az1KEmkEvl74RZnYlyk6RQOhYkIZL+JCNnDz2XpeloX7U4QVlLdrV60Sop5pXS7eerePgghGJbrhSEeckDIanjZYwBT10zCu+FuAr6yGfsJ1F46cnMLh9AqWsyIwE4cGl9JFlYpNJ2QPy9ZkeM6sLJfhy1DDQAAAAQZOTuyLiRBxNYk9pCW2pEDJItXXI6JJn4GMA9O9X87pfw72+2WhNxO9zrBdJ1PKf1yj9KhQW3KobUDNF/8kZrUkNRqtR4Q3f3lJMYF6Ygl7xKcv8VtiMSiUVwVx30697EGLxxTEp0Bg3UpnlZxayit1/q83Gx8JT0pwMbTdsIGsejXdkGr3ZebId4nKQa5Uc6CKI3FGZSG2znsRIagjIX///4HX6wPZVu7vewmZZKJavLMNzHCB4A9V2kxm4yUSKKFcLJsCwyxYSaRaAWgKC0mSPueRgC7mvylA29LVJzFXjEmZYYaoaVC9v31yxzob4fZuWVvGqwTCn4bIfijxmVLAjl/5HbD3gMm96x+vLc8EdbnwmVLN/xxppKWNN6xITHayiU5pNnAanfNE5wTEEBkIhj+IQz8MpjvosMRoZZVJLam443Ge0V9gChYlhpEjEB5H2sKMBLHBp6xRISjrifnb6iCDkgICy5mzJjpHuFI8QD/HWPzd73T8Vg2S+Lk7qNY8Le6dVQm5zVDLcvoh83crseX4E4hLv8jmZhmcApSr+fveyvoZh3vVhEAEalEIp0K+Pmwbm25/+6xqcl+wquay3UCscPsmz5eHb0sRlpData79ghRtgXwyDaEl7hEfDDbm/kiZsDSBc15JuLlGL41dab84lQHKI/av1PMEI/XqyYsk38v8UcdQsFnmEPVwDzXNhp9nBt/BPa/4imHwv7xwyKHFjNZEjfzuNvhtTzMQb1/SwEab/YdzW/3zDjN7GEBI3bujcrcal3wiQk5nSiTNFvkWZa2WjW32dTBGMGaIcRqBHEPYJc/P9Ogg8IHeajP2zKGelRiXki84xyxCTUNYqU2PA5w12/L2NF90qhv9xe+cXyg8jEUH1eOJibqkR1mcN13h9cPnCIr8Z2hBcrMcTHYO4T64z1kw4n6tBa96wOBwggKKxLU47L7t1BBNJjt5/kd6YwdUk6LpHa+5tLytVUSyqrNSLv54CMMz3w8S/fpbdpbHIN12Ey2i5el+tQJyIzi0uTcAMqR7bcdz1kzB1zt0psbwpMaAUCqTUGD7UI3AcrYJr/4ldJSwNybpc4+sj0X7o74M4NXMFsUZiBRjDuOds7lji3KCsC8nBWmvodfZNTN3w3krvgMhpkoNcOyMg+BuMcI95l2b0I3xL7Ejvk5GxwBVXEcwm1Lc//ZrsyPUoVjW6LmDtByuG+qPZVrt7DoGaHSZwvp87KWeA+LMxdFuIv8SZTuO1q51DqaidrCmFxnUtyS4MZKfLhhtC3lJRZMwc7hV+ntSkB3/ZYTz7b2iU4vipOPKKB+LXlhsvLdE/AkMakHx1vnJHZ1fqExKMM/LmP/iwsYMPHTBC9EfpY3l+rWtgE6JJmJDrJxqInaNQLI0xQzHN7lSPJG3TGBOUJHzN/ullLGr5Wsn79e6HOPeBAbtgkaCyFpgj0cEx5/AqxerBoHxCtFCpF2YbPpfP0HikduIp/xpsqeJfH7+x6z8tfAu3urpz1yYMP9Bxyl9xTyOSFyzBE9bsLLCrAZ6XiFmNdoiSr/O10YA1cIblBtPUeVxYwpzTCALRxLb3ip3/WztJtzJbzHHmo4jc/hzs0Uf7VFU7AzCHd1fEut9ghO2FHX5uD1XfcgmlUsw50g7T5whMuihphYkRiV/W7smNN6dHP42KfWRM592f3HjM1AhMKB4nljfRc3F/E5KgttAxTfkjskAGzOcVzGbdDhWjlkSy204xr8/AdpctuCeMJWpGE9gCq8Nt5ZQHSw71dop22p/+sWY8wuitNrF1PForhAKUsafWdROjg4MDBYjVokYgTBinzGM00vAzMeRXeb+aWpHjvAG4t/yB84c6cpC6IxaRPtwP9ngWAr94cWKQJcbPTOfBbLmxcRLER1eMZ9cXWjmz5Nn5rsgUEJg3Mm8AiowUBeLizMEQxk7t52MBIHMlRI7bFTTOSP4j4WKu/CbynS1fWIvZv+r9X4m302ICQwQffuuOlmOu4gKg57c4G3R3DovUoHW2tPzP7v2uyEzGQ8zW74nQoeyXIz/JTKTZ18qJp756/l0g3T6HZiib2oD0vZP7VhhnHEWJtcqKKIfxRDGfbALZn+Rk9mlZnTI3QL9j8Ez6aP1xKL1zwyd/untRWJTMgmTaFA0z/6hj1Yo+6Y4jSjP5M+yAhY99cA4v/lhfT0lI4PdifMSTXg5rCwzSCY/V/wuyflycTMvfg6kNGlZ5C1BXKZ3E448NSHjR1/39N2wdrD40FVr2kuw0jq6+K+HnPABois5dnYj9QR8q8TuviCUo0rdpmMd9jgoE30QZjytKPgBT46E9R1AYDetNofi50Af7bE5SJpbZM9ZAsMozFlLW7MoZUWvTMTS924FP4vvikURBMsqYflWJ8bbYG0CdgFsmX/TLnGZ0uWoi9tc1gtUekHk7KAmzhWU3MZVRC6xCfXXGZz+ZkBks4BbGHSMd0u8o0h2v12TYNYyRISVpiugoCNZMlPC7kShZ0U/m+xm3WuR9rijoYWLVd/7pgP18PIwr+NpccOsLPsZPcQz87jzhoL/99DPSaN6wE9UZSFlXzY/O72//BTMm4dkVOndd/NHP4xHS7/ccDaVddOzAJiQHXUzT4JO3rYItun2pnNEfObbYZVcYCJ59pJRXuJUtQWd0lTcblhVZhTOP522+iZThv8ZfiwtCljB6qCSTX4tXdeMhEchbWd1PaX+gx6ABDtmUTqf8r79NCQ9s6dARRNHhfj8BsSZm9lnHsKXJfbeHvafsc/B5CJePnTFSq9c/8IZwS4jq2DwhCYueoOB1KYs0n/b8Gi0I41+Ad8Pl3XXb1fQAPs+vKlJB/xJpmmuFWI5xLp1rVWbpCs/cv5rwvru4WlgzZ2KaNs87+eB2tfFekN0jRrSSjMbagogBl/C3bIdlaimE3j+Qlo/ATkottra4+7CJ7pbGCRbYH5mEmbw3Zdi9ubBO8Gyl2SwsmgeN7kZrlkkv68SuW80Y2d0HdHmSu+lSaQlcMaQUaEmk3djWULo3Q21ksWhcmImOt3O6MqCSWjaBZ8M2+FUfDTNzoY57vT4yPX00Dd/S6CfEiG/O1OKWQFaGqw7bKZirLpoB8F2pV7s8kWWdXwFCHQCpcw5CE2q+VY1NNJv7dpLiLKZzSPmvpV5y8UfYlTOhFJi/58lBS2Zt1bC5rjLHErr/VqX/rKhSWYT9xmELgJkslDe8ZdF+0mGsCgd4ME/e0fO1E78VCTGQaSOPM0fghs7m3Lq5Q2t3jMR5RC/VHKMGbfPmes3O8Nhs9trDNimQVRt1Q1XNxPrRQHaN4JBlPPfv4O1Z4o/PAeiZnvO+ausHUd3R4pAWEx+Y7GSlQ2tf5Ngsko/2r14g1N/YovZPXNjKdOxihq3a7cI19onDngbtmTfov3pQMId+OpPByqiEc1ilmmOqjBD4uCjxAGWJwVa4SjCqkdkuGHKN1MsrQ4j/k8U/kVySTwXVXNBzQG75k3EUcozG4UC3Szs9581s3L62H/BMWEaJaOb6ROBbK7zv+4BVkbaVtYfO8m7+TYksMlNsVtwnT1ALgT02SBYyS91u53laYEdZTA7NCt0dk7Mk+lOW34RFquP53eve1UoIq9AxZcyzXvrh+OjaxiOCTi6oyh8wcD5d5pVOfEwna9h+LOBqAeNQlRgY6MRGCeutqsoSDMEYgPT5dzlZED/X5daVsD4CMz6XUWAn82zk5iygzL4Kvsa4QvifKJtS1JU1aeSZZqhJiiA5SRQvZBlwUZU0JjyKOs/W3hQy5+PFxiWybcKAezy2tAngljNs2J036fDQgEIRxznhnwtAc77KI8q0CIKvcBKc3SM3YEnSRp5ESNDqIoXFDW4donyzi8pKOqJDMVsgyvk+gVITGC7E7KXEkmH7Q0SgsUG4xq+b0hd5cH8XRAeGlvgNJP79W1am9Col3fP5QXKGImQ6co4Q07ok0J+Fe5461cxNBj1ZD5kpowBSpiy3bZih4MvDEZycxG6T2WUrld34XP73qyHxdUtUWd+KgbbTlu8FCcL5PTCZuSs22mZzfGz6j9YTfktzGjyGjQO9ixe03SY32LCMGoZtm07MNi1Les8YbcemTocRFRr9XJOOUDAUwKfzpRiqmzJ/+camBQSnRzvrs2Ij6uRqOVez5qOud+ekiusteFzuJfyiCHeY5G120wq9K/c6Qv7Rr5+v5fAXsRVm0jvphTuEgWEYlgioDO5tRtPRiEBx0YuIYgM+YAJNBR4bOUf7LUKCb7rrcVUg2GkeWwLdZk3x6fzLUpuTMd3EEbeML7u0SX1zswpiEcAwlKmkJaRWIhnVh7ljyltPtrtI9kXwBG9RzLgJJf8hmh/NX9dqNQ9RRWInzx2TW2i3R68zPotbQfzEzh6oGrJbACzTci0/06wTLyXYqLY3Hrwa/bsFuxG1J4xCNxfEyhC2eqQiEoKfo8lxhb5aq7PfRChayL0RyzkoW00oJWJXhdQbkoUQLzIVQvT4bfxYu2w3uHxUsZsfvxDSH3pgpn7DlKQSGfCvbCxp+UtXVbuEUZULpNFYv+0UJngDtkth+hS0TzHUDabN5aRmIPY0wIj80aYZ9MbwdO0yzgu+Ah66CzVsJPZMiTvw35II8zpDCTFfG9CfZ1G2/p4x9+a9H42jrXWLTLt+LWQCVHTZ/iROzCg5W+vIv626g4FHVKTXOYLBhIf2gXN05hiVMi4PZ98M4AZY0ufWnJ3obLmL9oRAnVNlNXHej7Gl26vFc1AO5v9FzInmRyz9nqEncQQLX6cP4OPHYp8vhERbKmoaXiII5xx4RmKXBghOq8OxhOKPlP1/pwwRx0ClsF1Dv7q+ImZL3ffZUp2K4YiwwDe5ttd6ZzQfTpQ4Wykg0BC4/XqnKM/hnQMQU5EsBi4qL2IAGsGD6dGnMvKo7P0EXwi6eAnfJvJrL9mwaym45jJ0JHhrXiSf9tX/hcgS0Y4N7kaW6SlASKhIC9fanBrIvgJzc61UWzQHqtiSQ5PcXzs4LRUM25IcEe/rS4ocfWvHYWEt89gMcH+iabX62i4Ae8metbGhuAiAV1oa8/CdQoFLwRVSHKhk2qHMo/RChDLMyiqTAMzOmsrVAG+IeZg0SZUkMVy6D4viEZ0CEi4N+/mNkVH2ZWByMaqBnN1pRLaA5HKIifzH6cn0LeysfRpe2f9yOGM4YAGwi09XdNIMIgzq9KL3G40qXL9G3H/7DPKiDcEypL6pSfhdV2KijXQA5yplzY1TG3JGa8K0jcuSiR4yzLVZcuF/yL8x9HoUO+SoqSM8E/aFbCcDfvmwvIAXs31oHDCApI0Vf+kmJP+RS2tA6wR5xtPr2jZoQoqSNGvuopxG8KsNVpbTB0Q6kjJZc0uRNpeQisOh1fhcow2XtECaBiSoiSAh9mEcdatiNOJzexpMzLrn6Hb8VkP0kkH8hIIwfaMlqEMCqz6Ul+bW3opzlyLo9khjdoVVsW7Gfgf11/k/zdScRLShVAk8j3XtZp1GWaVF92twuFnKhyAPDqhG40ywJI4YJLWI+sz9D8P23O4/NKH4LUXlaseo4lh+2jAKVK/4nBVN5UNab+BRmrMAzvY3CLXz17NXpbsQkI+9ZVgdfyjpdrYDUsbG2Kx7wYNRuqRYf6M1n57yoD6C3jR3CnHuBN0lIfjjVqIwQ9XCtt7L7TB3a/W9P6u7FIFpGywbkB6sZg0yobAtoN719W8uHSsGRh3XfeRAV3jxrlYKcbZyPjYJhh1OXd863/pxCvmWtzLSclAFXtVauT09PROaC8HYjdbwEclnZMBUO1Z0mSIt+JMt5q9AGp1lkC9p3SUoJd0juuQQ36Bk0pSRKt36ZzY5oWnkYLjZ82Fw/ifdYnyfSYvhHhvvfM8pbdEh/x3309zFLgNEWRX68bYBqP0aILG138dh2wyqWR3aS8vxFmmws1hqH5UrI6hNBbjQGkQF3FTDLaBxDks3WYJHFKv3xHNzVYndfEB5/tdnxjbngat+ooc2cTvxAByAjBk88tI3jdqZfn3/bOX6KGSp4D6AvU9i9u9UeO3oMHHzPSDzgI94KpFnuO69Fy4ZUhWRIt5IPxQAG5KMMIlOojTA39emawK2pOFhLAhnw7RnZ2VQL23pBreBjeQ13OpcGOWPb/tAqeCRN4glajA+nOOWfBXWG4P1ydM9mWGhemFnIvdeMAAAAjLNGcAAAd+8DS6KeP//zyBK5GBE1R+IrXUXXPb8QgXceRhKX6aDdibAWE6qVWJJ/vLE/5rLqdY/ujsgpqZg2P4sjx/uHAEshxtmuf688vkOKDTNgbQfx6wO2+GQi1U9Qv7hRTwsM0tAxlP+bVVd4MVeW9GIgpGiDk9jDeUcPhw2Z81SOnfRSUxj5pqjIT6UaJKpRy7QeXOYPy6C7TLDMO2+J/PEY3TZXBEPoq1XLxTGHUhNkyLyu/ZM61hmz64PtBt0Wzfg5eHWzNVth6jR5d5UH8mR8FgpX8ZP5zSYQSpZMhZZajv0s311KLZlTGD59S13+SFTq/XZ3zlSj6D3p1Rvlp7FB5PK/8I9hBBqnph3rCASySewBtZ4Z/zKZhwh2nGg2EdIBvhFbckzUiq9kLGW7vxOL8WlLz6MLyZyU9zTHrrZYRgGnM02gcNwdTVWMcAxAfO1MU0ds1c86h5+jf1mKw/ArAzHE8VwpWFP9rz0xIeMj5wqBt8jPSSYltytUD/F9ldueepEQ4Z8PcMvT2D0kFIAIRSdbhvzdTXzTK8ZkR8I9NSUJQ8JcXlqZTqbVAYd0ModBIiMvCfzzT4uzlya5wyq3jTYrGLqjL8VHAGdufHOk84Tve/qvYpd8ppLAjevbtnUMSsxwk/SN6ywscAIuqIU0uAF0kgDBaZF2tBN711hHQcWaVNNFQwoIl4qc4AdCw+k2lY715EmE5wMh7u4m/Dv282t4A8/sshfroQG08YBGwzLi+frla9pIuM0q3fXA89OswUph5Hv5HWhQVoEkeBy/3fwZHxtgNGecaVQVhilCAMeg+GQ5j741s2Xx47f34ArRfsGGU2V9yXKEJuDneKrYwn7kUNDDyWWaAS794vS5qLglVUJkQqnRzP1OOAhu2rRMPqIUgSohAXrHHOHF4euFJ/0rPhx+PzLNzcIxBHXB2MD+ai7U+tMvIOpMzMw+BVMvGHaJAVW4OUJwES9CGKRvwXVH1Eh3OH2kc0IvpMGjZRTHUlmIAOjrCP3Gos/pYILGlT9jWHHWD9jdX0nffbsvICjloMsPcyktgzIZHKvB9xh4tnfSXeikp5CZmRLQzq36TuspAQTgko6X6HaRG2zpIFxaT4Z3zmrRtYYiC4dAiHp/C3p531fpsCOx/OQsiSj/bntiHa/SdTapQXCMdLZWdKjnhyGX8GvA2YDCC1mHUhSS97gIqbCg+AFlmqR05QKMJ1ayskqEmmDTrN2y+VhHvmOB6wO96uz4vOuMnA7yZs9TZTBoMmphYaQGM2FDbNPvYEiWDrYlBmHohy2RnlFW6VjENw8vYbrqP1f/WF3kbdZlsvdASU94stEVP6rfYJ21l4ap8oebeoQou0lCughAl52R8nSvyoYsMDPlcGHJwHya5BQqH59bUp62JjfQUaczq49e/ojwVJSlpZ2y15aRmRsR/cw5c8DFpBygQ/axA0uAwHyaCZQAzikqCrfHO5HKRL1gF1iHoL+nqOUje80IdA74xfJdQ8Auh3X7qexhf8rEwd0cugfxt6AtpVmWnZugTChjuMKoL3artGpGPmt8EhB/EzULDjooQ3CIRA8X/ltFAy4YhlkwJnOmUikRCbdtpsR/XUDBf7CG7BvI5AXMSkf86hZunwW9iHbdemrntmZ5esTnuhOlgfG6Y+UD1eW1TnpzfDiKsrXC1ueQgJByhhm6ibQdrKv5PhBsbXfB3WV7n+0/QMVO/EpV7/rVwJ/1e7C4U4aFG+4h0AAPHpFkzq/xOHimQK2r3/XAyIXpt4Lkv+3nfJhDqIt4H5PAKHel3HpQ5Zugn2M6OpnBPRnNFKBNhhOVtm6jfqsVilQrLs8G6YsJV9wlX4JjiBYfuKqw4weIUfXwtbYFcpoIHi+3T6TNDqLO1fnagY+mgPEJWQt9xUgArIz7hOjhQCZjEl86UjK0qEpfgdmTjfMNST7QRPeevTEUYeSh6jdzrvxoCgAa5TcCpin4F4Sj2squaHyLr5jhJEyIHSU65B4xXIk/psk6YvSuorguavjulIkvJPhhiMbJV69p0QWRRlaVQpxBgDKc9OM/+lQOX/Z/nDtQ/xb05wV0yJZY+3gTc0WdiW2sMqhB7+6h1JgA4BmF3rJ1D61ndpliRHV1dubYOc3bfF2476MNvg4LM0cWdlH4e7vY3riGJUcDA1ccRRj0yy2dF4LaoU8j9BiCqNzK5o/iarg2+b64kWIydJxo5EpEAnebW3HnMn+2WhpibeRfKFdAcPn0+wWKmchi7exWz9t4gXh1b54p9E1H/9U5p3eZdBFNc6w4B75sS2UXmEKEO83JAJS/ZwKm7QnAZut2kYD4WCyun27WdiKsVzVPolkI7Ys9AoLvhnAdtPif2YTbwc6gGseKc3pki8siAqHBerwr4AoA0sFuQBJs+PhRXIRqNtDR+Xv+DBYS5C1A9rsyXnFrym50a/Qt2iMXBVnxCsVJBMhnRZWkxcjIhwVIOOjHuuEySPkGRwxBULe9KAbNHnN+1h+vSxX9w2lXsmnol3NVuSIbbmb4FYbMaOhuydc1Fpj5ZuQcyFCNDwuGvQLsNl+6tUdih6Z/5ymaQ+IZO6TEHWEfWf/v1TQ0oUWn5HRECTng1DPG+qyx+bOpFwP34KQLs81q/cbMbSdBMrnIR9h0ObzfWTk0Dv97cf8SV5sBKC7XD8n80MmIbICDYKrPwhcbxA6jIbOpttM11mog0guD1cymNiih/cMoL3iWSrXZD5f0ZbTkdbb+EJhVObYFGgp0LwMRNNd/ALESc0EqplbBb3IrGVkZjKypiSlFhFmLOar2VP13d7WszySm/bVkMDjPgv4U3eSc9wy34psOB1cq005yRGpsD6A20N8kCHiHiOGO+HLZD75MaEFqvj7+/f9ax5pzoRZBBZjV7MogEzECy3kh7p1ndsoExICl/BJ4prFmTo7aEQasX53+G/yKZ7ayvZcWkaQnqNZpO/H/VTew5Dt9OTGbiQCCi6CMMeaDl5HxawekUJKgdcjj80NFKC5Abp2J/c088vwgZAt4E8CpNiHBXcCphfc5okhHtYk68Twxv2fxs4x/r6L/7XS8/z1V+U1BAvw9NipV3lsf3CIacO3r3dBkELsN70wlu7eLsWbpUJUfMHTlG2UYlHuu37BcW9pvnf2OWFcoE5o7GW7QQvLy8mYafhWmL1kMwlh5a3cpj6FeUXgKwD39oCpNN92JEL5fIrXWmGF639HpuuxVCk8qeja/XWGRgSqnq9JzxR3l2A18r4R2+6H1PXNUw+6c9dAG7U5EMggvbt/8FamG2OSPEDkPvu2IIRpUbI+ZC1KvduokIcl6cHs57/LWMa7KSMgBFLDqP6evRYV5A8Fp2pcvYp55MEffSYkQ5sn6epweJ/QWz/l74hhE0NoAMhoQz0dkr8kz6IKPmtr24oVg5LxsAmUqiniBzOhPlbOQ8DQ+gD4o6eklnBsLn/q+hS3OjPZw+DODVLuoqa6jM+ws7S4glKMZcHuJZRV+o0GuxNXg3jV4jcpyRUFy47lYX8T/UsSVuJKDDQ0H2dP5widFw+EEujmzNkWF5T7SoAIz1AgE352wY6SIbSdiwzgRGZkfwB6bvT47AdsKadsPNUApGIcEx+rkjSbM9WjZJbeILWLXDSOE66pO3uZKAx7NYG3luYiUP9MAMHxHtp2TSYkUNJ8CFvK40YR9wC6Ik3Rr6F6CQSijl5txbHVkOsrMElXLOxxFeYpj0Q2SrKD56cYog6tCCcDHcqUkhe6bDkKqg5p+5CG8gPlzl8dxAjQtM1paS8r/wI59P3yjASP57VDb87cMr2fZUjmitiSw6o/23+dcOLX9/DBooCVA0BeCr9E5bOZ+QKcJ+N7QM0hZEdBg5nK8lI/cxrolc1zrGlC5/WuIaGTjxbk2RSDaQGMIX4mwJuzzJDOdVxfD++mxVzYg/nMP2eDGmgJ6ZI5eFzA01291NbJyIme1J32/PTBFU1jXiU3pklenNlCQFOf2EhGWKZDuul0IwVIVXhgRc8pEdKgHZQkBGHu7awRhZ5DvSoeWnzr8FuQ/Y7C43xDCeL4pbtgmvC7viQw5q5Ku5CtGECNBgZekTpZcDX+WDBWB6N5dyRv/Hjx2QXPmNBwxA7chxeuKxXy5NoP70mwKel9ZEc9gDVZjj5LYDS+IWdK7aHmXxRzSJoODQiwW6/q2uhaf6W+VLfBe0pt/WH7R5AymeXixLwDKKXBCfuQlOpb/g1MxnSBqqAX50x5JW47+jCM/oGL8PiHVlkOPArT4F6bzOqL4WI9konYYB9Ki6TOCqNWomHOI4NX27GDYyG/gh2twYN+gx5SwP6iSZOH2xtX9FiJsEPTHIjQbGtVCTMrvKpDLRnkK3li00vLj8qAO6JcasufCrCalBrLaap4QB5gHBvb4bAzE/glATay8776sKzv87wSri5o/aknyQb59soVlG07L6p0rwAGlcQxc+xpmndBQgyb8Vc+TJJm0qbbWNtDj5fnfGh762B99lQtIiduvfB6PJs/xQaNIDoaiJzdOfTvrSSUmAjmWMwxP9C2VT4xkTrvmQNv5z+ejBxgTCVFRlAB/+fXccgXsoHphL2/1iSMSPLHuyPRDGvuxo32tYtamuHC4FuPBrWrvLkRFDZ9QgnJE5fhEXG5AK/p4OyME9vWGVcImIXgrMwfj9/QqocJjBhT8j0JrlbhR+r8mq4aLYfLLWh3LDhH5ZMsD7a2BwPM/KS7WNYgxM8peX4IorfBAjKIsEmige+g4b8OFHwyNVZYZLjx8CJJZCOhf6cLGlhLa87rE1nxfelGZsgjgeVvUva6oF2GNAqcjpDQFKzl/kiselv61eTgoux/Y9gIgf10Gdb8TVeqML81pVros27racewdVMQHBRndX6BpRXez/WnCVMrZAL/NYYnoax9FyBVLOHUhfYA2ZwD9c+HicKAGM64g9qSDQZ0flafvBVVfrwdUlkFPaZDzMLwLurQuA0R6wVST8MPNnPUtI/jZNy6GebAV0skNnWcxQjXu/AkI9T3ITCxY22X4Ki9ftIaea/YsQ/h/udaXSnEQ+DGPfNBfZ9YhBOH2+MGXIkV4H9muJggxU3DR0e+dH9ukCxLUi5BQa9azIV5/ezHTSHUMz1t8W4NXOBOwGu8Mfl5N3NAswF0YwElzIQLMUoVCzmUzoo1HaD5SVwAjq7uOnttaBNBBLXTD9l1vSJ2LXOzgEL2QWhEf7GUT3Mz14TP0zARVBjSI8pnVmm/SUWvVtIrt5nCaGt1RkyKLIyIsquf4uPfl1a98xIrUqCVXMORdUXKs+sRAirOLivo0j4lS73QGsrgZE5ZvHtuSqEUkgf2YkAl0uTk5pTyC9kiItpWfYuvaOISyC5AWx+2cYkZ/MTGHfCCBp8VJ7+JNDu09gi972LZUBLZxgYxeH0lsCp4F2Mb3KodRVM/OnhDlgjkj6lZmRHsLBdUQk0RnBY2PQzdVGiInY3CIbAbAV7UT/msQkYHrNu25E7BAAt2L2idQ3zjRui2yxnzlAnh7DhHP1YlWKWj4zNQqwezgJCM9napxGXIWmGJz4v3aAlj4jDz8lS36udlCyyubNUHlQbqETXQCayc4Dy/KhvIik7xVgP562GqiYI6upBoo2QphhEvyUUvjZuxIZyhEoIKwwzBoL57yyh6Yg1V28nvGwmGwCkhG/b1vnHfSB7o8lNm9SIXap9Yeb2/SyF91es23aqTxLyq6wMx2ev3zzAgk75VNu/6jKdTjmmHWsvbqhAMyJc1Mlb1al3FH3leTQZydS6k0ufYEc/O6p0A+tS7b8fHpwBExw+D5xTVEJnYu8UsgsIt+LvFj6NAzxarHirq0iJ4TYfeYJJ1JLzUPABu1zn4iRcipzw5AP+iOAIObWQ9L2fo68nN8P/4O1KJX3M+oSazFM2P8cwSQ2vct02+4bJN3yv5XuwFFv0f17XJq3sPh6lH7BZ3i8tvQE+LO7Yo/mX+wqUPREraiWhCWq1b776PgYEOlCLcCoUao4AY/0Ezi2Hpst/+6rqLmBiM/ZgGBkuG9VoK8Aey2VliDwL9y7hS0uIpJnP8fcPX6gcVnN5nq7NGXSKQogoPSnKWekm4dSCbR69TLIOOYAmyPLCdEsA8BDi7PK/B7hoj6yDDzhaf8Qh2ugxeVtTDgq6QQ9ldmKEmxkeWt8C8jq4D/WFeDbTxfj+KK9wG6q02xXe8nD4H9FDc0gRcSHxkDBCMAJOc5GmLSbJ3QR/OLL6hdAocg1ReloRr1gNmC9bMAMB/5sIRCSoj1XN53wxjAxHAvUzX8R4ehaMwSvsBWFw/oFMSZ80RBJlMgS+WpdjB15xIcip08UK6ZbUuJMdw++eNI2jq12ySjIp4bybRohipvGSyuzoN6JQGleRin8kiljHzM2yDXdWwKJewEZxhbz8NcafMdW6tTlSDVk39RLdiTlmSOl4uhV8LtZ/hmMvXGXXa8qhkQ573JeujVmxUY/EMfa2h6ZIQre0IaLEG+AeD+xyj0nfrBqlK8Cck8MmTjtHzb6mcECtb07v2rAnjW0DXuQT7nxD28SuJgwTQ+3D9R2dNQOVLHGuyfd1VYU5Y26wcAYrhrm3hKn8/fVm9BgO+2ie9Spz8k7rZcw92LwPH7u/5d+Rrq6z/VaWsnkckzc6CQeALORGPNWlvFVFqLOvaBwF9M4ryuvZnHKrWhMOP/4Rl+2FVFR6GEL1dCeiZ75Xcd/N9DcnjV817c7YguwYFDUlpuoL2L/+5vlrhYfYUfH9BsSF1x2Th8zH2E2Q85SjTNeKPFfY/bWSxts20yCENAFU2lIIZWl09TO/y8CpjAM5AL6WuaxYRMAi0s+Swe77x9tkRyrcvFHP928yw4jkrjEo2IkJlKLiacP0Ha/FvSMVkkY75YZ8v0zkW18wAt4//c8drdEL1MDl0Z8r1KjK9juLK7Mj3eakGgPJm1XrM8qdlQxbUMlNYebr3E0mWAV9HpjFY0T5mUNBTey/7YKlgP9Cz49RIq998y1vyXR7srdBt2Gz0Qpia2tonuDVDkPv68W7t/drzqhc2xwKUpYmJvrgMBAqre5cE+MpHJqxVa0gekAX844kQ7jjgYY8ZRc+8/+lt4y/E44enA+ZODXQquUlt11zI1YS2oE2Hcvfrj161NNQ7z2yU8msErtKd4k6mekH5B83+CRB90vGJwiG/xUsCZ6a1ajYksbD/aB2DUbgZcZcfwULNOZ18L4zzvypRJTLgWEz2rLlNjv0J576ktiSyM4wnyPdYMxf4n+uRu01QqbTit818eSfvWxfMOKKv5Sp48BXh1g20DQnGTozv7kob7nIVK6FLGjGuFdluwEuUxbfcnQdx6sGBT5GM0zakjt/4JSiWXCeX5JkDIBA4FoVXemt1lK4jbRppaTBUXw04I462rX1CRDldcAGP3wvplFNprUOFt3K13p3UHIsEgqkLefK0n8lvy1sVcQYJyWDLI+pYaPuAzWenXbegZ8ypBfmc7XpNMvycD33q8sbY82AiJRBnWXx32L+weVEQtf4AedfZQsYOA6H2f1s9JKI10Mt9qgCR5fqEebJgNR/USFZvq3faXqAUqgExm5yb0eKqoMXcbs0TdPED7Pcwgsasqq6hrUmw7Umt6liOtV3R2F1SGr3aM4JAp3WYCpt2lDK2YKKastbS6CVckYxfbBW6835fkEx9Md/zfOfPBj1RvS/H+Xg2dOnDgPEtLDEyYo+I2OoFsZ3s9dAT1KM3eDCcD7I8VCypae6A1r/0ti4Mb9inmJ9+9tzflBt4ipClmJxhMpr62XpNk5/V9fDIncS3i7mCRkiHsCb3f8Y/2DfJuEh/Dv43TTaNG0OYsBF97gw1xqCm8UquYPBQ3GNye3RV55RUaS7X1Qw0WspjS1Uq5SZEadK3evJZWwCi6V/HMACmfxcPHShvYtlBYlYu8wPQpnZuJWq4vb0xpNnkHtSNcoADPow9leoKb3xOD2E8mssfd6mExy6qviTXB7IvCfpn4QF0Q+gO9KOVhLKhfIWOyfugSVl1C+fMBrrGNg6DEKmKWgv/0wt+7Vsmcv8QKmoqnDxsQl7ABMvtCzdY1+egdW48K8+yNeHh70QQs7WydPWm4tkcyuPj1SvE46+OoJMXSoIdXoJclJGNerR7tyPLIzF95jiFHHxbgkEl8vWv5I1vTK6K8PBgAdki+zZfGys2LuF15gGbNP+Q338x8bDSW1ZaFCpfiTxE8fDmKJLtyA71y3gqg9XBenMIJpx0hf5eptmz+rAkyZJZWfCcjuiX3/9KBx8ByVK3yW9POeibrCCMsGq377QVh5GeNbGqJ/8nTEFNnU3ipfVEvz8YruT75C2Lrfmb0GpOfHFaaEUBK1rocGRBqPALqgvBHZz+vdm7CDfhW3IGsExoyhpMSvgN1Gt6qrtuy0JJsWNSZpx1Fe8hmJTogSTmvyv0KvZuNrbbrhrgsOUd16+fV96fcYnUs+vd5LumH2Wz+N0JJ2u7SbnjRmq3qykJ5mmjq3xAv8J/nVHY+b69ixWvSms+cboQSamEObfofIQIFsKkibpDYKVoCYDsRZlNs/Ml8h459fCtq80/k9nBeR0xE5gW4nJLmPQGyRcxVN5413E765/qHPu8O18urXOLhNHsxq5fsu7egjDz794yleBwv2u3kX68C+3GRHsgR3XLvjaSktEDVGT6UCQ/P4//z7JguSqw4dkOVVnYTj1H/b8I0NEfUSYn9JsbIAVTahyyWG0NtxgEmJuRr3Blv4nYVmBVFuQ1079T9VLZAUs4dEwa34dBOmhYZszivucQZwwFHNcuFiyEqpkay39+G3SEZmGF/kSpM6nvSgpt4xBbeWeAgeLt0rFmB3A9VGjLtDLBSF06DOoXe/kmAKNy5jFQaFC9OztatP09kSBHcgu/CIORAwnaGQCKkzsEQy7NUwZvHeP0FSi2XZY3KE5w72MiMn1jbE6R2oR/pFnxiNXbmobGymkZnKZCgodvK31TEHHV+ERgYem+zJNaCkNSt2j3JurX2NtWldkNQHzJd5wdkYmK0FNrizWAM6GtgXvY1JnYe1yPPVojJg1TSY/nm0nrw1uMWNKC+AeAcX7VoigHxudxkaw77eZ2s8S8qSMGqip10idslGsvNQ50M8mqnzG1lf+lDA/lSbobtSDB44EIB7Cn2/asm7VGVbkXVdeLKvbVSfYfPto68T6f3N8hnRKG8dM4kOXri5qka5Ci4Selg4FC3KsoQ6TKYKNfDzX1K8rJ1C/mbUp/oRrYwEf0rfczVmOBJcvVQIKN541AKrmWIm4qkuhG1gFVCzz6IFyw/PU5piEYSwymEZsIAqHo1A2xkh2WfuMqtw1ZwooU/+IC4Vq8T1e1TOSQHvFofx1A7g3+KIkGOA163VBzK/vbRWWiOZ7BJhn2YdpvVSmgzAx3vXnuuQA1NZdI4iUNYWhZQU/I5kbnKT/5SHs2msiUbuIZTGKbjaq9cn/0lxU9lxm7W+Sqdtgb79m4qbq4dFKlnSxGmUCJNDQbvLYTdtv44LWk+dKxbVnN1hk3nG6dbWXnUVoXmhpLUIQ8ifGyZfGk8HTmTX4GxL6UApq28tqDGL9TIulLa7rt+X1Qp4WsI5FKHdN5zoO9TtwSH2yJzVZLv+RhJbljf1t9oP5pEdlOVA/KP5/KRMHgH0FjpLMkphmCOtOuysDOGM0WZ4KX5zpnrnArZKjGZ/inAiXvFTBTMQi3/BfB+Jj/4wSsyT/Sx5oUW6O1DfOj6c9CbvWCv+zyEWbH+2kutCqH7CnIV8hhFYdjILHa+osB00TEVwfIG6HMnd+6Tfu92P1M/TQz0R1PFGtEjtDW8w1iCEwTdffPpmqjwh/hhQXgahn9QZeR+a42OmMfYDoKKVSIy5aM4UhKF3BJLYujsHcqam1VNT/eq2/nSa5m85tUSkPflEcFk1DcAb4ZkgZ4SFpuTy6Rxme7F42KsWEFKw/aKDmD2hQn1f61wWd+qKWAuRwS5IbAnYUxUmnyBwVDYYtJD3p+WRTMUU7zAFiOoX1ehd78dOqiDtMfX9PQMPzcu72DRoRoCzF1imcq5LKoGShNgHvcPTBo1PTnJSwBYrhwUvH5lBBNc6yr5+nad7Jd7qfahsBbiT1aA1e0u6Kc9wdGy2UGLvJcZLZBKfo4O2d6yrRx8P3lR6e/X04qZrNK7Il1byk3iQKLq7cq3+wVgNUMb4YSlebBoVRwC5hKCqv3+onWtIbrYCq/Dj2mm91R2fOGqYhIFHMHubVJzw5iq1TLKhC0aKusXPZ/7Qqun6gMr2C0n78Djna5SFlpR1taayH09vb3/u9aSdH4JFcg/AepSPrnJJHNFkbL8jtSPhNuQXSTjv3IRt4p8oRzg7L77QTJb2XKtnWu6w5r6fIjfh8KteJvFqpbu6p+6D44J8IUV3tHoQ7C6KdQQIqH8fE8r+YF0gqHWl7gCn1hRLUzKX6RaAbSVOcEJ4mPhmwnn/e4bZ0qNmWE1XJp/7mEfu6uU9dpPjxrCKdpjPXg/CS2En/EJOG0WH3beD8Y39w2hQUWJS5eNO6mm8rkeTr+mzlCvAXdfC6qVgstgpYaffdHA1dyRz00L4O1u75mhQkgdk2bEosihtH4AIq8Az8fucV9Ri5IiXX6ayyIqtxGCCRS7POF8zxZwKJPLcmJ47FO3MR7yZGyT1eLiNSlnb9uJs8T/aGJZPoWGQCY7AnnnuX/rH3HnbEJ4aMDvj2Pn1U2rGSLhYo4JFj91OXOlWFUCCsm2CikC+KYMEZej4lWxHIctHkBjdHSSZJHGGLWRyCC1h+rGSYLaPR3nvPjalim6T1yGKZbX0h8o6P9yOTrC8OUEdrD7vi8DPJLJ+ZvcNv3Hed2Q2agoT+La/6HHk3KsnczVKyOELfpSj02CK/qMLLhDYPUq835fZ7wOR3hks3MqbdKwOXNvaspiGSgkIyhll96QQQzPb8xJTrriMDNywUDmDHO5OHtIKRvxw1cy2tb8fq1uMQpH6WJ6YxaVq3Y1hYXLDM8LKA8Us6GPNNWNYegmK1sh0gVAppTYI1OdU/FmhxPt6UDxcc3U9mC3kZdoj9gu2Zm6GLkoKMXEoIwVgab298hjy//CmTZmAFOgKuKeMFfaqe2Hn0+T7bdAjA0XFC9EnYR3NA84o6NIaL+Cil+dsmDhqyIqwbRs1vZ78Eqds9sZOihqK+5cRexg+XEuPP9YW3WICiEo8dpqD1NWKdXFmfJAGksiS8DL1516jlUhPfJr3AuiSdQb746bIArehZetH65a5g8cj+PtaPcpO5v/Rm9dSOdDoA7UefauNXguNpF2o06ZmBB2pMEXSbCO58bARLGODZseRnPtT6ihcbC2/VHLNMRTseCFd3SNN0k6uH9XIDDoROGXHY3WKR4BU2StrEy8QzvUHL0CYaVqBPDCFElmrgqMy9PUKFQVIewQREVxbGx5JAC+NCwufKZeq1xhu58cyBmqUsNq1gl+uAV1wI7wXP8uXxakAtAYcN8KgTI3HaeTPEwvpoFUsmmQUDQJzfCmHQY4le7s/YLyTFUuTHZtLLOnjKuHIWFSVwharm6k9VhPwEmEe/lQ4M3RS8vV4CwmrnWQroGEhf0EDWi6Xb1OhWYYiaFNz/e2MZ+G1l+vb5sX3AiYAGiLK9izMTE48e5UufwhVtNevk73lgTrQHc479tHLpKvchtkLON3IYo9qh8bceWm+KcatriHp5RHUdoLoUaKMfUbX0A57imFY99z46lAxhGr0C16Ky1jkStd1GD4OwDQH1/Y51xDaC9SsEDuvW83rOCDHGR+/LF0Ii7k9b7fKHWXILa3fxSwH/suZGyNrfnDMV9sMx+Ou2bHM0VZrM8NFIMUsKxRmy0hCEMLB9j1lHJwcqZMpvmFxto4vclxLKFzYnv8kb2boPGgGZRcaFGrPmdxqe0hp/Lvv6LuZCxwU7IwYZ4bTdbzZV1TISjcZyWQHgUMLfImclkKFMsNOa0TBYo9HV4c7+czeNg1zwCswRMKbCIzamJgZt09U36Gdodepkw3GAv0JJLFN3MCgm+7CA/t8MlxT+HlcBBRetqcp8z5Xq+Oz/1P8S+EoGfd5z7yX5rHNmqD333WgKYVNoMrqXMdMK/+SRLFsM3uaq+WpN2yZGuHWJW4VN+Ejvu/1F2M3oiMeQ3F8kdCJhEm1AqPA1LU1Ll2xUvpGz06O8+HPGaMhUWWyajDwKRJpwF1RVF33+puAimQLNd61K0ZwcZi1lnya87hEwGVut5UHmEnS0ukDz2RL+TE+ssVz/CZPQHIsnjMTX8aU5SXGQNGnw5fpsb0kpy5JNaSYAGt4+jiNVhed67QQoP9PdUs8TCE6w08qV2Et+cM3Vs7P7z7MO17jxYTpc8repC/WefwenFC1GtlRqpjsVE28mpXe7GBCnOlacGDQA38iUXN0d6pYamNcSNXz33p5rDGV6cPFcJAh9yTN59aQux+UGMstyQjlWPZwbAm2Y3Pb0yPoUTZeuboeAWjZgaTdzZgMlTk5opE2OW2uPBzhQyR5tKRvuwhVy5O1zC7yh1aXsiIp9NZW3kXrja3r1w1OMvPfKZNhXKXlq9rmEEKW0lqfEaCP4NtaqGNgyw0c5u46o4Usodv2BRaGF/aqj35zCcXxrfjAy793PBT3VKRoC79/0dmb5a6WsJ9xQAZ9w013Q1CqYI+b5JVsUo461z9hjucKAxbyVOiCu84+DPS1nRBroChAzQtpd1jylqLRbYUNBJFyHCkQ4XfSSMNRgFLU4oFx5qehqCd1vBR1FXI3ekBA+MZWpIjoZuQyOK5yu7n1ej4GJC2mJfvEq4JXg6kjObWnLltFPtIelAp1qVB5Tm53OLKzEmYyJFskJE1dUq/W9Wk+QS9Np4lxzCCP9dU1ct5ElMtVScjunw+zbQ6uXmh5iieo+QKgypE1LexAq4QJClKCvFD8PtIpTmrOp4xPYPn8VFRcKMxpglfgdwkMW+7to9TFom48hqYCF9y2pomih1QeKXVRi9lZFxysMmz3oMPnGKgTw7gpipWvQU0lv3uP8OtMCy7yfiFGpYJJnSl9qc3DoidIrd8OwCgeSxfTugNi4NrCLVySLyiLOZYpbR7iS9xIzJB4ffmtpI2WQ6g6+bFI78UlAD/RabDKRpuwi09JCgtky8T3mLfZ1jCQ6wcyqG9afRSwcx7B1FlLrd2BKqetvd27aFT5vxFZoP6xTCld3ZGxJlwmp46/rjdVmZY9HVfQPwbMFsHRN59YL+unMiQZFS+MYyBxYxK5CLyMTBjYpSKGI8TK+nYCH6Pcbkr5nu0UGeTzEYCEJ8ux2rcn/S4sPB4KGIjKOXxggA8WZcqUbWg+KT4PsAMHn3OlGNVko3bMUnaoe5Azlm3RJW8c4eJAKKJU2ZiSBzATEGCWq47GnbVmQt42sK+Pc8SF0AG9fbgWvin2uaFOlsYRlFgr/YMfdkKz0Ypiak4Bu4R7mzaU/yiI/jB0B+EQjGnyVcjdkvck/a5ibT2L0oe7ngKnG5SyIcKDn85YXlj244vTC+Py5HZ2ywhDRFZYCKpP4DmKggNksSaXp0WdHCBLsNhd7yb23Q9Hwi4Sa/i2EJiBYmS9iRqn01+YiEgEZnm+7Jcgw9SwYus97jXrktJmt1yPwVd4MgbCmQQclrxHKX2zS+5Gv3ud5b4+0fQ2K0ywq0HOI906+1h/+4wVsmzJj9nkeDbdrrj3FViXLyZu9FR0MRf/vjS2LrNyCgvZYZxBspwQKJwtLE6P5XK1vY49Qa9ukzMfFNMO0e74sfREupfXN+FJSyg29eyquFvTodEJ5ZCRKvb0j3kqMWTUaR1iRjlssWN0J60HxVaTQziUgK1VfjuiQxbDB25o5thxTwWWjK3SK0yIMnXX2SRxSjCUlimx8fMSB+LB1SlLcH4FhGryQ0VLhtp7uMBgWbnULV4kzBPDqBv1/Cs+DmUYhZbd1BcN88JUWqMylL+LwPyhd6gCwqTGNs+kzzNuvyHPkWAN+j3jptOdiIVZWQ/+05AS6EOsJRAq8DF0rKTNA8GwjYAmCuy5W9FJgzAKw8X9a+TELmXD1bedAYiT+/zNW1ZwYtTPwI+oZFoDEAPzNpcjFo1BR1u2lJb6RTUInN94iESQrbOcmiEfYUIuD1JjNXI4ToHorcU2DOgfjxBhqvmlZeV9dWi9vLoZTMTLm1EPWtXziWC69jfprV0CRKkTmcb9sipavwXixkax/onkOF4/TSybMw/Udj5kVXlc8ItelAtWMHZdIWdO84MISAd59uoVon07C2NgqXfeCm218zqCg7/Qgztj3qTTchIO8W8/8fM0OLyrr25evN7S3QNkBMw3cnUHt7WL7aAig5Jz9PMQeqXPsk4+4vIWRLDYYqjOr6rEE/EFcEkgOLacLwJJ2oSA2LwQs+HzWWLWnaKhvnNRRhAujokUK9F/x3gqF/ieXogLCa6qG1j01JDH+eFriP7hsxZWNxbuNQgLPgFmvorbYnGuVmAZFlYpN08KGKM1Beh91vkFV16DKHDkBDHjU4tYTq2IuLcVlRYluJ9Zffvm3Ku8nhcz8ZlSeinPOjrb3X8GkF2fB5tJUK2CeXy961FzVP4XWIB9UJoNVnE0tC0HqM0rtFPO/xzh/HkeYG0584AwLbOT5xK0oY14/u5S4NPQsvRKOrG1bWNaSfE3mEElFg+tcGEE70+S8hv77icVUtOnCwqx6URGoInPmrlURdeEH98RgjMcwS+iUnEemF4yjR6LbqKE7YZnY/9D4/KC6cynBlTIyl6ZuubiV1On9c+TbhPcItkzE8cZDuurzUVZBRLeq0cRlWXpqzmZH19IeBpsg2hx28Tt4SNzO1RoxYQ6XyfDFL0+d7qPmP5wxg/pkSOQVKEcuJpMFKDFjDeL6BKolTNGz0FGv8WcEIXp75umNnczvHv6Im/qWwCI3qU0hR3T92qJUFlabOHu0kViS5d4BLpFXv8TSbjTCBEK3kzy8+zPpaEGFps9BbrnG6gcSrMb7Iih8T5iGOtKvMj1S3UN+26edUp+wqXltrTm5jjHUa6+zRWOKuCclII37TiJEnQKYmfBxPIhaT75f06pqLX1jry3Rz/zeaGhl4LSlRx6pK16NWL2kiF4SL7k6BbJ67z4dtZ+qC1RJ9XZ0bH5DnMcupDgKYKUzy9d5uZC3ra5w/yRUYE5SQFB8tUTkzRzYagBpij2U+fcZCtzS3NJ/M51BzCVLKI/rTF7rABjptOG6E5/n1nWLERMizgL0Vwhjrcob/h0qyp03TKdN2TgZivlgmJijo9kW6ESUHpxqHJiB5XqEa5+Gmr7BWwqeG8C9B1qW4hLdWQV2bYxPBSn3+j7WAxsBekhPMdcohMvLO5AE1bH58C+ON/ZtVFd0fXEcEKbLx0eeD8DoiM6QoUu6+vk6hO9KTFcdbavaDIXWc70KZJKRs89FMheYM/rrSoV++6msBTtbu/Jkwyn4FaJzNMtlvS0YispcvxM47b2GO4ZjGaVifrL358FvEL4F741RSkInWTwzJTuGNyjEvVwx3eXD8dPNWHZQOS/cxivqMpWVJ9ZzYEQRBkXh4jWDzTo+l9kSkDWV3EhUNkH/MFFOU9BY+XoUrXa4pkiYyeG/N7/nPSPqcCJ/FQMuI1X9+dsrraeWkacazYfCTptQoT9nG6zih/9O24F60XpOEVcb5/8dJ2/pujFaH6UveAygYiQsfFCwq41pVRgnnsVZivj49s0T7E/Ku9VHKBvYaM8DCCXMQMb6mNN5PbPkUb/DDyZTwPtPvH/9dxtBjQm+jFHkFu6kpjRuL2JL31m1jwQ5yJndCXisaHzf06yX1TiM3yQ7Qs8/vLsN5QYzOMIsv7G2GiUmyd/OnmIVugfp/GC0R4btn5Jn/h1y8asECuqRJHDdHcMYcjT2J8+T5A46aFOJLgvs1JKbTtUchxGDpaguvhc2IHrth3T5bIqUhG/DElampQTI46DyfVFkzEPGOG4DaQlFZ15TR6XJBEcjky6lMnb7V+TooceOe2cPdLQwu2r3U7pOvqL7hNUJijqKC8f1B674uJ3mWvcKLAKiY3P6SFDOMgVjIH9PRulmC/po9R989tNWeAZT+Ca67v/2Un+V/8qfD9vE7yd16L9bE2xOZbuhtwz9/1vbbyTEgu68JHQPH1pVQYqtcvb+w1nGzMephsBU3KolxkkPm98m5Mn8wEKwVAj989VyJXmADQcP2qYxd2JI/XZjLzIR6v3/JbZt3AficgLtgq/ddZV/dTs5/BVtvNydYYiI+7nLDf81VNtemc/5M8qNQz4btYjMC9pS2IfWJYehOBd+3dgegOA7ITvShN4DAMu0bYDJqSlP6Dbad1/Kk0BJ+y7lOzQxE+fJTibETZLOFztQdWSedQCUZlBlIRXNuWH7BKF106xWt33eVvNHge/VUqi4m8TCP8Yq5jXswnfPUJfyqtG5b/DgOqRzbr2xrW/hsDXuPF5sbNzcmltkfNiBJxLQY4x3wKO4Blxw66NG/ELD58mb6bmpFY+3hilKNrpIV2BpM+UQgLVgZ7lrkBZnoNupdgL0XB0urhVOoq+Wp1+bo58E2k6V7dKe5GMU839zubO41do3AByvuOACJObUgdtB6bJaYWkT1YERVgIOi1hYbVEjz+jVpUUyrPlpezXQtsKPHbeZ1Ra91iDIFKjlGof1X7fsXfYCABIoLQikkMPslbKehU4ivNcQMC4MYFqK6MHFn4q0pTZZmkQlqMocf/XdpIMo5bOZWUpcDoiNi5jA/mqFarbN+r4yc3p8u/RDbyp0BzkeqI6ZQHB/lNInXcHJ7sN90xypiY+u7jv7tkBYHLhlBOeIsJTaZZKsu+ewz2KPvxjvF0orq7X67DhTFbyvolNR84e+//E1RCNF+RrQEctWa9O3/iKPWGISsmgapB4M0sYWk5Cx8IBH1lXX+tPoKV+MkMRtLZZXeAQZE+DU1eSO2y6RuyOCFHKVRpKnZtID8p3dqJEykY4gx3jUfzvH+yIy4u1HNBmBStGb5Am2d3yvH5nKrJ/JPL5W+MS+ZsNvZE0DZv1KgJDjLgbMHAYVlkFswo0gIlCdV1l419xkmJdft30I7dO3qnUrJUVJkTUXsrfAOUP3QRyhF9yn7NHFNhfqtruWdWobCwOBsPS1YOSB6wK/J892op8Kd4LETgfIKRGlKhGDA5m4ZK6o5SJUYhkAoHVPomIdMfJslvY4AWZRjNfoPQ8Vrmr9NGvxhYjgvkxqAnpCemWVp45TMi6xpZEiNopNE3BGvgmnqRTDutnjM4cC/o575NBu5asxDIRvHBhRVKovYO5JWXGiBlMjt2lrHTBe3uip0eVyyITq94GqZJzCaJrUaJ9UPiXjsc5fO3YU7blsV50tMnhwfaZhVm5YWZMoj2hFQESBIa+a7mGIsOJYJdPsvmmDzg7HFGSRzjLKsGntdP9MezMIVqYWsDoOIs4RwlZEdyB1MEyXXg+T/biVbmO3xJ5KVaZjwCSr3aXuapFaz3s0Ru2EumAgaa7GtacfD9tTRohaG8cqmWaT579kPVio2kwkfpNDOy+MwC6Lk67YjtJB6Edp/LopQANB6W8/rUK9dlDf5DDL4Mxyu679OuHsYcrduLJj8JjYHJN8or60OPWnTwOa0nrprHMqS5Hbz9HwpzpEDOrnbAoEGAFDr63vdNeKLwtPGNzDLq5RWELf39oJUX9ld/nrtzXi9n/PnSAHRanXGS28e+MQjAYAGfYgR97yt8x4mj9SIWOAKtpK4x4dRomuSpvwW0e97aiXbDrDT304aVtpYI7lyk0P98HNMqEJLWswdTGzntxanJ+qcNTPTYqK33ts5A7rImwFSrWfzBMcHSgTnr4V6VLQ09I8UA2EZyPXCqcgBHpLUY31C654aM/8PObbSxQWp2MBlf2WdFTRk9kVCENkaHukhEPXpC2/81YOyiBR2iLNIoI8cYz4SjFfcnkB71gA4YS5LTGCoxDHdvloNLNSMa+uIpTKpHZtDd7GeqLWTRAmoGZA0C2Wx/h202S9bXzVZD6FFx7CP2YEVUYBwWsQbYE3nzYUj8Kw59b3sh4ptjqYyqNi33fIqHRKzKToidPXIf5dOMN+Q5ztpi4N1/7iIHlzmBOa9KsIl/kPdkbswWGIcT+CF/pankzME7a0+bS6qRZZwyAmQ3Pjkn+QsFPTMhfwT3BnleKxSCiEnUt29IbYilj8WZ/Kfehtj/wYi9i+1WrJTMhuluslkd2274Br/V4FfgDXhL3J1yT85YDN9vATgTsf+q69fXSleWexQ+rpWckO414s7mgi9HwkBMWXzcx2m6VAfCEY2HEIVD8YE3kdXQlp7ZaQosq/2U8OAcP1FwKcT/O6eMr7AFzVY39XpYVAdyDo2xhLIaZb32NwS6UmQ4SjNqmSThIdddQOj6BJWeb4tFGO8fV1X7URrMWo+RJc9dh+n90iUaaC9Mn75q70glLToQHMigG9Xv07OeMaBxJVTKar9ugU8zofT1YpwJ9FOyMMeIqsVn4FJljEuP/gbgW5t2r7H2t1fmhNYpqLocNEifxbgLl8yTW/FmgifjWE9dYs5+alZtvMeWLf7tyLVoCaKJy4jP+U8lMSWnuov8LVY7sqD6zAy7ul3IZ6xg54sn4RAx46OKjiMIdkKtTPFkHp8dO5Q2VqjmAPG2+KkfSY89KUJW4kd2JDlXirIPu1g79vN7UtgScxDZmYHbzofylJ+3+5R/aeKZrlGN5J72K0GCAxU6HiqwkjQ2KE+hAWsjzUXz0qIjbqHEE5+ZtmQnLMf2vxy8iOV98f0S2dgBYSwu2c235Z4R5+XaBvmwrxbJ2xD6VPs6aBUT9yGrAJ8sgdeW7lwObA23N2jgKspgubOsJU0slpnYX7FFTe7hTJ8z4ssON1da22YAvBQzClC5r29E7thOwifcNYL/vgCiAxo0mfcRsqjcbqW1XyuzRxwA/8nj3ALk0tmXkIApRXWSO2Xy7NMj9aX4LFdvnqoBfnDnrEEs/6SC7NGgakVE3pam+wxMV6sjtvCc8JDSkQpQwo2t/0Vmjs11AlU2p4COciXsws9NMh4Mr+EeKSYN+i2g8Xzh18ziiI2gnhAZG1YsprbWQ/Dnvt2e8hgP9MNPP84HsRKJi71SvBWuWVUsQ0iXPPpJ89pnPYIq6JLutlS+RF10AMqvYn4gINONyLWDCzMTJcKmwE632wJRyoamL+nALFCots27DPkoOVXDvGKQG/0cI3gWdD4hmus729nJ+zQjDSiUSkE8TH+fKOrfOGRcVQ2VLkO4DCcLA/8RhaEVfdhOX/5WKf5OYbuWxeXqVsZrj1vdeGgjHYk1ZcibJ9ABMJ0kF+Ms080Ef5SwTEF9vQjUljsyL1bBJwO0VbdsHsw8odAGgUJCiHg8xIbzjsQrtfEmt3CAxJuS6sHkeQp4zJC7ZzqF6tdUQtcmbSjAy3EW5urqw5JthIA1JvRYTv0bDjVVhfQcMCHk+lBMSmSWPPrrbWjU2AU9YLO4w3jq5m7DsWX5bfgolE4fqgZM78V1dcUmGTpqPu3nIIz+t2iVU6Pt3HWPp9K6aUKLUp/kdr4LgftNIh2v38UC8KoaedJbHCApAGb9HUyypmraNchvhL0bSObxSBJ6kROuGyreY3SH4K2biKoV3qtpRfOnANUIdX0KC7SXct/8GUjYjeRtck/rkvEY9c4wUmzedi42kSHT+QTIRN5EhgJllcALW114LCiuhKCWu/HGi/OywLfbpVZIUxmf49O1p8PlaOFayS3I3uXl53OrsjdXWY5o5jG+Mw4dPur2XZwPpwjLpikdB7klYqTEp4XYom+F/3Sp8MjkFVPjNZLW5YSnUE/ksY5UywDyvCp/x9HOhQdhTBWy9Fsak0xxx1U0e/zoch2gBJqShnM6YrmBwN6zFFOAzRRcvXDHwLGRq14t3vebjM24WAhTDMRCn8/Qezl17gpjTBCe/YJ1iVGZp2qM/Jm/Hhff+ZznXT55tUR/V4HjldMrvFGEtlEAh0zTs+HrojQDLM7sv4DokilhEZjknAGT/fPVm0e8Gfu2/wA5LccB/zJdbqfc/CKd3doa4hwCEWwNaaXr20JKunDNZkHDkWdQxK7PCc40tGM5SpY8EL5V4cWGiuu5kKvXYDzjab2ym5BbKjRCQYdINelull6A/EARdsQ6id6oBy1ErkwnPLSRmWj8+lI5YnHagkpV4KnqeC30zvFkEgxI7Q3PU7MtBwbfGWoNZ7VAeUn0v3z15a4hqgJxWMGfIrhl8qBzeAdO7qifXvi+DpWktOt7w94BZuMOtLZ18FcDM+/5YUxUBlaP+jlKRyFdE1SwXiEHOyJK/OECuQzzTTRVxrgPpEdipx8tDHMFAYsRhMAc2qj+UAdzpIuIZOOyA/04FGMOwfHnf1Audts+fjqKVvLRwQTFbHmbEn4t3GAxnA8IQppWDX/qM94uGWhPNCVBokcI+63vZgt1W+Brf68q2HW26f66VjkhAoMAQuwLydPwW2hHeW1XZ5fu20/oIfm6nHCVHpfhEEKVY02TfS3EFURKwrAy/5NA2XMotvWVeYPXWmW7/CnQx1pdqnOydkU7OFJSfkAePsZfFDYLi9oPxbawnpzzfq7S/uX7ty5tczg2s7hcPAaSHU4Vcnhx74TrPMW0wstvGZEyC6ByAm5pYYTvru2Kalm2P23y1TdDvInqrQm7GGIVolLqQkGHmbUr+o17izPlGNu1U+oA2R8861CghQ7wePjArYPY3pqWpBImTADaxbzqR7RQ9bOB2AZHEFkIU31PBonOzPRbA4C51Uw5ic1wy3yH+3Qf+JDWFhU8Uq2ZOFO1nFN0E06U2hH/NOxiLvylVd50NxYLHoNLy75NrhuR1kZnMNvHlcunwo16PZgFJRvvPjTk16t16qFXPW2DnNW4U8+16y7FOAbB+9sIRAdmUodstHVvahcbG7qJld8iYdMQgK015p57Z7HQGshBccuz4VCwsfOm8aso8S0IXF4n38waNgW8CMAQSDTaKXkCAawqQkmI7BrEFfyd2+3KiHK1a317KOXJLCSkxNsphyUJrSxh24VYiQ+ukRHGz/DDjErNx4zB9lsK85RxRKciqzclLS4ycjKpISjlgXxbNiZE0aqMRYWer8Mr4hXg7i21f4iVjXIGubImIf0xDUMHNI1J9NmGreLE/3umGQP+YAo5Rhc0DrVJ4KHpNCjU53+aoJQiYAWacvgNT1HDtpFjPsZgS9nfzLitKyZWRZxvFoWeBrIyK3snCG8vIvN9Uc5IWGua3SYdOfGhw+9VEdpLzdwagaGhLUSm3a8/U5CMQz3b87Zn0ClQYe+7nhaCXH37OexV+Jm/XYEaq+mj441hihqFGrCxrjlVwHQ1LJWC9bjX32h2hN9nKZuQLlfqWC1gtg8jfsM1EPHIDSVmcDRY1K27yYqjZx8WmgAp+XPNyAIWgYt7HQTIHwpwuKzqHWt/JKpe6TlcbF1EEXaULZy9b2G+yOjfk4qzUyl9zxbA9CIYqvqtas6RCC3y04/dP5MVCKJkpDf5sZ8LEJTfrYQ0yV8UINflzEK3vzw1WkoUSTdltwiG8Z7Q2qWh2jIY9bb5QvfmPP5yMWV8MP+i5D6k1qv3sKJYs4uhU33Eo0UDLAQuVFTKunMvwn78vH1CKwJchARmjqx27pI+undlqP4U2W7+HLF9WrVP23DaxEuy74suE/nX9u2QGlxHtnyTS/vXjiVIXbDtooYvMb/ASvYl4I/OweZZG68t2o0/d+Tc1M9V7Fo+p+xp+OJVPYVt1BavLei/fUIoMyVvixYLuMW+Jt1LXyH5u/TE2O1xES7477WoMInoDhZi3UBjOR3IjlYV9PSWYwB4FQIA62qVDW6sjG/tnbrKj/7jOA2xihFIyHu+P++K6lGNt8LM0pb+WIPUZFcYrVH2pge1P+paVEiTHMIFnUyjCXRNUMDy2y32tawXfHGHNHuEm7mEMsO6QH4+3oZsio2YbkgrxasMQM/EAlCfO6tFdzFyoOMOTl41jXtXEx0ys5DfRpzWlTH4yKNwrJIHCTkb7Guxlg4CjLNt26NZQqIdUuSepNxLtTJv8vdKP9k2ksWdVSZbqRasa9iTiCu+b6QXxtgP7IbW9PQZXoYwNX2jvhnV3h3hIxmEGL8ZqhMUguIIf0GXzqYA0n7GEqDjYg0/p/T6ar6+4zNu00e6fcN9NQPOvtv2vmhWKl+E1KbX8EETrSw7ylGn5HbVGhfmd07k5eWOMsXHYcoy2jG3ir5OzEbDdOb3OOlHbFT5VSWq+rJngeLIHDawzHJtsrcxsB3eSHvrWkLXTzWB0ZBHI8CMV8SyUgRXwh94rIjJDbInRG3J9F/66Hi2umyqbxrB1NUNBd7T8OqD+1B5pH0nBcpe9pyUT8uQW0BjKHqs77fhjtfj8IT9EBOTx66XrW/JIr2a5T4nf1aYGhXREfyzxwivehDPz5yVXYSEY+vSIWh6tKtP2cUNtNBIU23tYJG8v7RKUuZvw0lTAlEsYRTLh0iz9iU+IYyICud9QwmxZveFzPZnw/gVos2Pw7xxOjFRwSB3VjvANMmh1TFSjtmCuvcLMJHTVgLVp7uoln1YQmLLVm0F78y4mlfA7vzXQ+kiLoEuwb+++d4OJK2H78RhsD+7Rj8SSi+TskTbLyRghn3MBVw/JZbd2cizQOD0qTZ7RLGKW988hSrhsuH4WZq4+QTfjjRwO+P8s30Sfrnh11wK0m+N9P6HphQEsewKSsWjP9ouzYXYG7m0fkSqjjJqf8lp0xX9N4oABhIVLloxgoutwrJy5iomjxBadLEITW+LiHolFJFCsycU0xdVuFk8OOkk0KGcxaIrGg0zR5MzwWhBn8WobliSWPgqjQui57mlWhUKkCQR1qdIIbuQ6cJSTTLQkB5B1JxKAVyiXyZ+BZWmGqtfTdTtKgLnHbu6OxaFjgdvoO8GsWkGQ14chxfRidtIjXby95o2DvC29/+uQTnKPvPYnUWYmkud0yQUNrYh86BhXJcafIpfOHtXbBd6oz7wdst4bdamUk4TBfXV8Jl6kXMgkpPYaY2TFldIdYfgyMdAJd9TxPQNXlhz0WFX0lZ60Qdw1bKTEuc7G8mIZ1muG5KTAOR7jzi1LmU7WFNfaqjRx96BZDeiNee0GbRSs3NDomt2z/K5ubYXkxRd4O3fkVmRRwSQTUhr66eDkwR5Suy0sG+gSpya9RJ9QQDpnkb8RrmDIctGtzx7LGn90j2vCOQ0NKN99vMD3WweEq/aeWZUJI+FbJNShuee1rAp1uG+VMxdhBdXRpxWIEXKxX7pTczUfTc4kjbl+8ymo9tEErfdiHPdT818PFCJfK/O8Wvmm3gW0j+EgigrvimaOGsdgkKELxFAVWk2TEz0uOIdPhubAFjDW54/eDcVIW/93JEzED+Je6aIgzHxore0Ya3Vxhhi9kcAWVWanYTq2qmFkSf7/HK7PlHLAJus+oH0MvsMHPz+FWZ96nG8EghEDAPcbjrptVN/+uiHKemefwt1bU+/fxRjhizfnUy9Ek4eyecc4PkuvzzJbxz1tCLmFYD2vCxYw4wdOG9KohTQAqRmeRSO4IZWhgZtiJviHw2YJGxWzJXkuVy8QPrRNDJ6LbYxrgXY6QnoOX5wS2w7Usc0fnRevLCXjCW/cR1D0KjIKzFntgYMCap0i1owJ5C3kQGfiNGr4bj753kEtQFQlcDI29udYybDhyg6YzN/WkZ+4PBpc8jVQ2UnmK0AbvdxhVquv68yhvaMiZLm9DYMJZiQbB2dGocaoGMNM195VvEVu8bYZpdSISWu7TQY68L/uzvc4tBXEl++BxHFWdyOQeS3QqH3Gb907qk1Q7DVG3hN3IdbHQgIOVoWfuALy2VhUPFemhzzJGYYrhIv8kGEj7GFxMYz8pFraCBLaQGxMMaS6Tz8dGSZHktjsmhfzisGIH5m3i8HcmTx5RwWrphv9U5bAqBUznVjh+JkPwBp1qJjBZ+WwPzHOLk0APnJcoUy+RAwFJYP5Aw0NHSQeCusXKAy6hTistdUIazcJebOvU5ST29YbA6ZqAnOeGje3LVjzSRikxlvTLJ+izjJSmJcRuxgb+8WHkb/82b53lgMvro2eYOm0Ny1l4AxOvVQwyJXGr3SOu4BPhjX7g5+aDGENXZnrpQumJNRfVNPaODZg++Bj33p1l9EPN+IAJIJL9L6jtJejLNL4gbq2iiFLu6luw0WNpEaQDtZFsRUNZfJof/YZhW/3+CpjHuRDEzyklPydK9iCu9Q21zcV2elBW6WWVkXSO9tXDL0X4VYHf+zRY1SHn9CzvPzdzwDKTEz1MDxzcyz1zT0sH45LJkCOOXbTOdeRZS+MCPmA49OUeLX5V48fqibakys2X9lBrnUXaZKDGKCA8VJXVgDdQzkD8cOTZdFf5NMRlj8kbZHMDDxLrRScFjnd8BdAfmFDU4JVnMjuWlNIBydcGb1xAEDXzGVc5TLgl1nShJaYfHT0YPLcZeTkoP9NZC6qx/YffvAamzW2BIo1UJIR++1BCwFDMbEfxJT9PzCx3fpaMGsj9SSBP6GObkj489ctkAwMp+P91jeWyw0m8+WvmsSdZONX1f4xZsI2JVKgpCt94yjLvB88Ba14Ol5bFax/aZDvPFPisQDjMUs29cxRcrxecuaZDwgBmtyc+HSz9AZsXWv6wnpXQMnOoC7+joTPa6iVgSWfQs8tAEyRRIS+PRU4lmJtdihoVPq3R9FepiYVu7ea9sf6ObHgsqU8Lj602B5Lly0FEzMjJdNZQIp/bxNlOgcuIYZ3o80rgBW2EVih2c5bL0ifpOgl/Cox3MZaSEY0ijlNJEVz2RpbxWPGB/945amRFW551REphwvpzMg0Ai3q9g1eo+0byfoSRGP6qVL7C6nL3iMDDCiWZ+JqWIh3C88q95BJKYm5Qpkiy/tdbk4saJP6gJ00rULGTfXTaawA9L+56dr0qopMeaOETYIhQbR57+LhtSJvMzWi/s93lHlSAMGThIo6a1I2n7cYGK31WEVP4ZPjOskuDj6hSICcMYXVoRWrMTD4b+sje3LRRzdnDzJ+zqyZhePTOSfMbtEuMgP9LhjQYu/xs/l7txCY0/3sHt4U1wPwyJBecKYVZ2Vgj+53i5aISLEIvs4X2C8m1MNZvLMd9TFZe0NrvUIFh+bZBa4IOkQsQqrUEDs7QhnpbqFCddQggUXUZl0QTAoDVfIulVuPc5apozoLvH0q/neE0pnnXknwFFFBVmsuzehG4Wbpo7IwrRl5XW4EGwgUzDbEpUD0rp9Sr6CsfDOBQRVkdQv31RATl6YLGh3z1nMy5xq+SSTADtqdNMGn/4HyTMsfiYBQjkUbzV9tnQBopqo7rUTklY7r80K4JqQ4cC+O9892sNYXg3kM3ZjXN+SPlHuL0zdpAG3191qw2GEiif1xUIY1rhGX+bkRDsEE/71vMZXQafkZdIQk02wP2RKBVliauSafU8mrryfAvkpa2kAy6r+rgbrmDhqv5dzxmLru3Rf+jXD9w6I/RQg28A8vlMKBsF4uCeA38tbqoLDaxHOK5NxR4XF3J7q5Ur7bgZQF/q1TTgRin8rZws1vQbGSahawm4is9Eac5HPkukoBSPDkXdiZmHQyg3GPuoEiPQaOiwmN6jiRw98SqQjOKBar52MkYoLq277y1n2otzCGk2txYC7Xp81jo73QK8gj/JuCVBHGAbgCNryUI125tc4R2TzVPeV9m30QafsIX0oR6FhCPBnpgXsvgXp0aunqj6U/Nxn0uS8RXZFeXTbSWdQt6CgcqNctFlftj/NMgaApvyf2gLzoHHtUnZYhXhVk6gCy7gnMOFNCogMQPQdRbNN3L63OjXuLmLqaZr+AI7pHAkWaq6I4eEjo9v8DJ+oIqpGXreNVhQogI8bDjiyRoPu0d1D17Pywczi6tgMapACq/PlmFHzCHyi9184UVAM8YH2Hq/b4K8gQZjoF4Z8J9j619ufXHtU2iL6eRHGEKEEpt/GKwVS4rqk0mGercS/VhPaFoEWzEku3oJ5zhpAgMMgRl6SQDfWMYueWtG6bjhgcHI6TXQzQ/D8x2Y6Tf5MVjVyf97n30yJIOLaQh54b9b/e2Zbu57MIawWIzskBTKKNaDW4WsWEbBfCGqU4mGbBBB5X+WQoKkMRdytIsVA9TB7NsmPqGE+50QkLbzm9FLi2fKlswkYw0df+SBBetu5Ag0H6ujIbEoUIDECL79w7RQ570tGPd+UzSV6lvD9yQsB9HOAGFaPoPlzukEnIJ/zNSmpBJaGpJcRHdxki/TfKAQiaTtUL2keq7njgwsRPF9NK9aRzA5BM+gHYkkvmskPR48Ve7Lp6GdmV6fatpDltn9K7INI+SYZtJv3i1yj3rxDR/f24Q0WS9HGScCBH5s06JpMKWgvpgj0hqdoC2sX3iZW23VPwIRVvWXlwKeFroBEGjATHibnSHLr5rRroT9rlg79vuTH/VT264eJVYfHxr2Bf+dzzAgOJKXPygA3xXmYnc6ML3+mfpd/HJeXcyVLB1keAfontfZJitHVpNfwJH2TbQGP3W2zKRWydIq910iHRJuLQhXG8kVNNE1uLCOMjE9oJDnUrZfqihdTtNwY0DfK1t1pEJzSOp0eOMegJWU9GuRX3EY7gKCkTS7dQ1/vv+kxx8sKAhQePVz6blnEAS6f8XD5Ylmx6TYWhxjm/YJPeLu+STyLcK4BumbU5x0uB35MfmN3AD3XeoQ6dUKf9poFYmIrFN+9rYs/pQOiyN5tUgDkGlQ+ZuCGM0D1YXo3a3ydzutPAEQ80bxCX2FwajpNnhEpFyL1SIxM3M1eqjYozlcFzKEECal0TJil3BG3WM3u9MkfA4ZFZ0ImQ0FXBxT5m3I4095eNR3zGSHOUntkzWhw6lgp8u4cBqhP4jEbAWS7rfyGZVd5yu9JMUHLQJojCCHv5zVKXRNGzRA6NNV9Rd4iTx3QWun5t+etKImbWHJq4N9+spOj+mFLBBkwh/BugoqdGiyUuIX8GQMIGrqpq5T0VhOs/Q11XYsaE2IOWmN9Jt6nqaf/Zq1GlEw/55DNh9++9fzBa1PybYxDyWqOE47KDV4Bs4VD/sT/AYX8+Zw2O4u/75JWgTgXIvU/qsCAfMgwyVmAjcG49QunucFeHlfTuNFjAnA5cq981nBhMBPLIf0xEZf/lkZ3kjSCwpm297c60mO5owb4GIKv5DbjB6h61JzimjYrLvQDvSPdMmL9s4XYcZk+StTqSyKtwoRu/Nf/K6uuPbydRk30JeJz1QjcCUorTLRBApmoQ/yVgW7+U4q73AAT+kcit3w4OniuiR0L561NI+pQ3KvvAHVLxzjenvlt5Y172+qDPozEmoJopyI46uFTexbGYm0ApfVNvR0ev7nC6Znh5Cr6m3LZBVtFTSyoFm6jDZvMosTxxwTtlhzXqmq6U5xduAb8TztjPOhG6A4gkXAK4uIlZpGAVdl6B1PdCOes37M0IEEIueEHw1mntRCLGKKk1HCAOB7BE4ywyLR9y9/Nesip7NWi6yFOUIduzBckc9/YqfoiH3k7k3d2WoO77uvS2Wq3Nb4HGdmXDnFIi0SKjP1iw8JMgzalCVM+bU+BMbRF6ZDVAUVGKW7CmR1iJXmUOQ2O4A9RJUl/j4s4FQOAGJ44ysHu1h7yHzrTVOJ43fRqUzD6htQCooqezDkeXZY7pmylDPRpUe0xkP9lqipNCSCyw4jwHevneVF4PKHF/XzCvv+AWfS3P4T8r2iEItB2cFknvxB+RJcCpg5ZSNs94MByvNSE4E2CEImw+CPNHYRDCaB5B69GmEvZbxNXJOGDpItclUbuXYVz4Xwyo0diF0wqjmfBhq9Tu+TQgaeH7Ga7Uqxd0DTEFJnW/2ku0mEhcVEPQqsfEl7UNwZ/63HK0WT4DCpA6xh2fYDPdm7XMVUuryLlyk5eFQMr3uS51+xTcAZrdVpqpZ5mG8fQYirKuzMmIG4dhbQsfZxB8o7cxTfCLazoYN7yqFwTlhKRafl7f2TuOejwhMbJSAnW0T1S7lYBwrPrKgSIjOtZ9zez7bixUndoWhcAo4Jr942TxmiANhy8uwTL+30+4EKzvcZmiOqcalJrCMIZGrvT7SAhzLEOImUBaIxxvv+PtQiaNvFADa0q6w9MmvH3mmcoLhWIceSHTuHYVwoS2+MbYhsc0WJMR18HCxLEp3HotWrtnyAkdHmdw8/MrXKqZnpijlnunowMKb/FahfayBEGbo5u+wPEe8sdLj0LXFNr2SHgDs4yE0R+hG0qZ4BfAYkBeTVcBzitZHEdoQRbMuy5wj7nqRtaMETGKek4pHQQ4dwspGTSrvLSWl/j89cnl9REsYUISsbPpwny1XrkVVK4MTOueXS5TNCVzlsfe9cfSZseXZZ17TcSGrD7yxKw+gI7CwGO/ser2zrEtotxyLkwU6qEq89NyrJ6vvZvtWdZmAVg2u273Mglho4DuN6yp70K9hJ1FTs0VMdKLV94yLklT1psaTwSPoW7PIBl12lO2LaCZfPHnPuvxgMH6hQBTiUWN/aXAOwWiV9FqUHP4KJqT9qN821foO5E6fDXDgwRUjlwIPbH/gBancMdH/P10r6y/DirOG3ZtARtyX6iwQyyfys/LyVHLFtVJLe7roLhFuNu8JgC3ZA9uM2e4ZmbH+BiRPKmBjVj/MHwMC3V4c3r1etrlmhureNA0sapBcZnBseDY3qo72i/avMqXy/8pD8maAMmiqiGilkpnHYgqsVcvg5Vl4ennHdeOQ9Q8ukuglKLHiGdz7aBRuRXe4fL697TgejhuCjlYFqQbqo4C+3nLGRgJ8apn3OiJzoGOwNdlYZpNNvu69n2ViW+UxXY9t0WeLdLsNE7Gx8sac11TFbuH1SXg8QEOnDYaMj/zppw94OrxhYM0De3G22y0R91+oIp0PuBze8uZrbKwIQWDMnMiQ4uHIgfrWu2NSUZY2gsyCwRHzk1Z0ljKSt0FXpYJI+XQs5BkF28lXb98rxQu0SPkID6jKtltFpILf91yL7rgHuQRFXhMl672tViqQ5FdBZ4BVBjfgywqOUvSgxsfvJCEOJtJRgw0dkVLd40nW0gPJ+4ZrlD7cbJVpzbpUcv6h/mdiDWYj9wYPBT7HQ98CDv+UxUjY+/NzHK2iyH3foPojOygmP/Ed4KTDRSIed7Zk+dPB375jrDNDqv42OPOaCnm1MMeRECMk4oWYIvLiOIN4WltiXz7dySrU+CymMcwumGEXhTb4EF0dad3N2IljAvUh/DmFOqy5XeFf02GZtdIK/+7IHnOtU83Cp9jM2nBXVM0xOXyuERwxjDuoPoIo4WGz3fKUB7qJkfgdVjS/zoFXhZJzpikypiTsXryuBPuHEbD1wmt1iw4KIIJiBeF9BVv08afQmpXoGXXG47UyRdbREdl85hr4Y7lRtF0HyDxNW9SeYgTbSZHA8P8AM9tV66qsvYPY5HTNp0X0ASNSsUa69CqGp1sAaOtvTuLZrOEVxW//CYJ+8nyCIYKxIApFwwJ3O2nUmpH8PxvfALOKBrZJy5UrAkc2/0aEaV1F4eC86+wbLLUCDgctUA+Zz2SZrlJe5ijKfK8NMQDW6tjWsfnBoCCWImFwL8lwftPdG8fYFkhktZ0H3xwrVoOqEn7Zi1NhHWicvNNeOwQYqjGeLbgglorDp9V6t9fuPXpLcMtCyOXzkn/WOEYhBwwly8jR+l+uoO7Lkuk538JcQYawAowvazzKr7OI7W2xo+vlOZx553GceSFij7TrD+A6i6TAbeSTzU9vNnPV3yaTtATKnWTlX68mIT5LDWG1vcoDrfY+1iULAmTSmqE+m1z+H1mBFOY70RN4LklKxG4ifhHyRe0fPrY1/m81y2E2NktSPSgAqJ3PVGyZcgBltsSY168TRH4QCKcfFihZIebyps6DQ4oCi12EzXkpHrZTi90rjHQ6Cqwc1EgPDeBbRBZzv4RT3SmOxCvWjyT5Ah9uD3lCJbhHmerdPEyeivTP+qfzJOJpILEL8qoJvrZaeHyFDiVCVV0HL05EToD/WNH6sALkzT5oAQfHRlLeARvWSeJN51hxIv8YHwzTtT+84iefO6UyGB3ebiTzkbfClHAL/SmdT08uU0PI0Yy6dI8x/lqTTRLEEqgv8ILRmufLuDZ2jk+ZqxNKJ41pg24Kk3fgrw/FrzmOfwQVsR28PkYLwyH+qb3RDkDKAiCmYmYj3N1Gslq5hRyuv0GGnNjdamDvnaivfyCtIdbVyDzw3jSZbTvmUXaOUAP+QY/6JL53//mNZyfI4BCuh8etI5m4Y6yIpYFytYuqdgvcDEVPtbc/7GqFSFS5f0nKs/PJoyAK0uk9C/psC0yTr7fH5hxI1CK9qbhGb8xORjOuE1/pyJt5RftvM8UOqkKEvxv2EkWkBeZpBKF/X8Ug1hRtJh6Yej+yOFt6xp9W+sEyEOmJvoXkPyoXxGztOTCpinoWBvIVshEaKOxdSbiGgf6vcuNAj/ls2IKG1Emn61wGtRG1dmihTbPK+1uI83eozFyf91Ka3C+e0gGeTmw14VBM1OXXNrmVWnUj0flA9C//otn1aUmbWd+WVrVTF/LDQs9XXIInhmhDJkbDkXZhmTz7coc4X8khCTelFZq58z2Vx6fZiluub4G7pz/G10ox05o0O8SXC0crGooqb94j4zauyfnWXD8IhVvlcgyiJvt2AMuuICKWMQiVyt6V8KVZoOawst2AhQH0ggC+xvaGbug+iELkCYUf5Zcrif24n/yJ6SaITHlZnsUAwuQ6D1SQWuiw1OAoN9od1SUIhOimvSO3DzLmBnNo7IFbZpVeideCHZzo1PIdgGElsz240k9vdcsDu9iX4aRR8M3c0rCzzH5rBGhbwP9485EWLWaz5sNHurpYa1yT4pFOycLMgi6QPa9ZbCR7jEuoFaglzEbRK1Ib8h+i93CgbGHMLWGwuYelqgT2P/B0WrbuT69XMFZ8QLrQvXc6ZtUlNe+DjASD5T4DSRoVqnzAy2qiuasZJfuooAKkeULQDVS7IDTHgDmu199ubAXyxIzeJov0J/6VF5oktC587NL6zx8EJzJiPmkDLDS1c0EzEUuTTHaBs1rFnlcF4gBzOvs3iTKJNCOXh7Hvj2P3gAUA1nwAbyptor/MkP0RPPaPfv5JgWhD8iHQrg3ffb3PSKNUU3HtYoXZ+ASosXEzdpUB9eJI9c1f10DbtvEbGBPXhs9rByIrFzV2k9ULFwvu10+O09ghljCKeO6oLCRJmeV0PDPPuv3f2UdimtiKTVJPfN9SdXDMkFc2dwsBwAFXzVSBJq2VEbnraygpIxL62gaqu/T4g3+rWk6dP9owO9uutgvYC5vR+a4q7TxmzboY1ow5Yc3TLw4609ZMcUE5kGrM6j3mioP+9qQ7hwhRAge6Xi+dfT7J+pGw97aRKYMrvfkPJvz6npoRvCaDPkEaIoGBx4gU8CEE+wb33dUarjJrFYftjFhvlJkdtjlMSIRDhMPVnFlQy5NPSrzYicT/zdX/Ngc+Yg/No+KnkPQaemDvFOLSRahQXu3zan03raBux83uMuaNYP7WjzoTEPfCIJMhmSap+fz7TctkIn/7K0L+t/Oi1s0Y6s1qlz1O5y9nA3cknp3U7Ow40KgrUI68VNGHvZ9G0yqm8NQH8nyS2uca68iFMKMwcOBz2D8ye5m1pIObTH5qO6otuk7uq4Y9kIKhDZu93nV2rela+7vvGQKTIkd5VptIi5r31dcNIkQGsuoiu98ZoNFhU5a6I73tDoKHHfQTA2PVdtYP78giVUVe0+FNUOgNWaH97xfwf043pW9mAzIupLqs62vRhYigLz6a5D3Nw0zOW+4/SNmcntiDwiaxFkC6Cbz3jJwJFy1RVPtiPUoyEPhj99Se1oYq8K1ztEslEGvHKG4voB/wuNlQp8nnZ2YJcr2gsYARhNQO4TOMLbrC0BYiFQ36iGye9/cdaO9QIEfrkcgxlyVVg+QqyHxAmqeMSNiW1Lp9EhFi0jIJNd7Tqg8lheVpGvlex5etEU97O7fYm0yx5qsb+bAN92L/UIuXyU6uH4W/mNBOfkk7yxUZp58qUWHtegDhKrvZPwWH8vzPg0MAfXmaly106GQCLBLR1Enkc2CT1hggCkr/CuJKadK6ixqOnLVshd6iuK+baCQZcGVuZFX95NeAoAwFnG76bHvcfQBOihdAeb3goYr8N3WRSSwh15wKfGcrdqs3MXjdEwSe6RPnm1TWzXBMmZtlRmZZBSGDzcxzwxpLJ7hof8eC7vcz+ulrs8CdwKqnT8A3E8yJbvQALRq0FVktIzu4WHk7M08IdhYYxw6ULqD7/a+RdCcyPKNA4CwCBEaIq375yT/vQ4tMlLa4vkp6QAUHzHCVRQgJNhO9VJ6LDGZsKNSbRslUnoM823YApaXmmtMHc4wxpPvt2w3mW42IDenmF5CyD3TPchRvhuV0L/tAAvQ6QRquEjuIy49COXsZfAeoJANbMguct7gJHUANSH/SyIERQ+rRiriXGjm/sXUfwR0PJi6RsKngPu1iDtZ+ivMXtlhLUUV/dqCv8JB7v5HS1gF0tXBj6oSy3mlWLJC8CdLLSxB92fep3WOH9NqUJVAigHN/xmzsEaeqSPxrcNnoMzKECgnBG2HDtBzPXs9bGjqi0gjNZtsSeY+FC/XyAv7I1MsCWm0a7JwSTtTvXw/jvlGQJEil5OpOZ0/Y6k6n1zhCeKgvKQ60GybMD68qjJ4G4BrFSaSm8bD3EJCV6NiMxtGVafLsCqfDSizuWSz3YsV2RdHkopS6JFiaJQEnob3qeN7pu7s7mFLlrTpkGvhQpFtkzfAJ+KKtogLqTzLp/ojnjkwpf/P+P2pbqOXZPT/7hBsvRRFSNqJn023pU4SvFzfmqSd08hpUyGFBtJhwtAdeIj4nbymMOQU7VX3KUfW/fyXyUyJFlvlJY+0ajHegB+HcQRm2NBh89ld03tYpvbmOPA5mSD74ZrGbPZgj6xlXbwywn7XVVOcCRVJuiz0BtTihVyCWeZvYrmIVb3soDaVilFrCU8p5bm5+3JigJPi4EpjJsEbaGwhiexeNfYKuBvJNiWmLZNj5OCMtnx4rq5JdH9wRQ5CJfppZAl4m0UHM8fYmHqS8W4+xqovOaUFS3H8SLsRx+LF6KJubp4G6vg6NidaV5La4JxTredp8BIuXym1bVOug0+WEL8xNGLn+3sd+7NPcwstfh1wPnQKHHZXhkBEQl1qOzKu0olQQtPmXb7xMvkNOV6g5XduRRgPKFIkTAIXRmolJojV3vqmMJlqIRubstx1tFvAD5TP9MHmo9e6phYT0YNi+6OS5iwR1jaWRoUYDTmnR0XgCFEo0Hgb4s3FCmjTorPtrLDcs0LNc5X8aRwrymSBsei0xY6VSmFTsXZnyipW8uaT+GXbej0GPXhRa1sOwOzQ47CyJeJA46hCQuqqz7Ds30UB/EqpDyurgsNn0A0kKTEuwfT1EWHZ7UgBZstNDu7vtgoNNa3HvAFUevqlzFQbn5z/v1+BkmK2fP4Ga8b3o11km3YlongUYHrQXYDkWzpsWviIoWUh+2kFQD0kjKWFVGbqflN9i/Zm0zc5G0RA2J2OFR8GULAnTIlN2RuAhWLhNuzm7lRTjj+RlBg1gLS6ZZsqmHmi5V/K58PKQRm3gJsiBkiJrABi+S7aWPg3oiYotygIpM+aWKCqEiTmoE6rij3VStCmHxds/a31IjxXA8g3pTj+umgGDmkU00GIG+lmXjbzsb97zjP4dsY3/ZbkrdwCYnjra4NGA+l511isxZj8tM/YoLk5PpZ8fGAhIJaqed6WD3Ur5G4zrrgjJT1pht+jBSsW6MaWHUzhf7GU3YMpMhtjY/3wqzc15KsjulZB5qYtt1GPPSP81+P9e3qG3oXOq00d3NAV/Y19vy/7faAV3OgbhzFfcrXRzth9Y9q8o8l8BC2Xt3zgXXArRKs+P6Bdzjwpvs7bPHOE5d6AHEWHOdlnLB6Brc1K6/PWQJOoJ+ipQy8B9ChNvUj0R/Fhl8ZZw+xZmxlCnd2+/S8vno5tlEoceMz19Fyiol2lsD6BAJ0OAfUOl7m+xurg1QOTbFioO7j1iQZFm574hezC+vQDPOw3q6G6ht38X2dR+XlHZjvQCPJ4/WZRRe1Yd7cpDySuY1y8PSnK6387H9tUQPCu6I0+6PUMFj58HCCVdNc9voPsXf7rcSSpsfaIQ3qCC6TZGofmeDjMKJJE1KpC4z9zLlXMbst6I/DpTI/kRXYSoZasQ+dn5P3f/BoHm1xygMoa1mLi2OUiYsBL+OK3hYvROaEqumF0/sr2RkATchco8v7exMHWxk9yhC8yJhj33MT8y5J/nojqLcnftpWKM2cAjKe6FCjFCkwYTJXaz1HUdm1fLiqWUHr4q34Gt9747wcbHvCyIyHQcbFcvi9cl08kJZnRDUlnTHO0TpPyXozMCnPguAU6mcKytOcJMvAEU+iJQHKGuSSZ3sdXk3pl1SAiOrbELzZS5CZzY9Jj18W2x+LORvwM66XAG34qi4iZ5uQdWfxgQbZqbkbz27mqeOFP/0kaON98JzFE9X5tKIyNDjxESHR6Q2lUn1BP/YgS3Oh7+2+pGogmWaxxMe3hIHtnU464GvynlkPeeZeAdvjbAwPiJlKvDZVN+CzJKymualTxaIFZuk3XrUBXJ7zODPWyL7aiINe6JYpZMtIpmBggdkpoEgdaxCUt7sPFpPSusW+yH8tfnPaKZEMVAfLNfCUH7xLLtaqost8zd1xibFDIBOlxfKti0enVmr53tUWXQHYoOdd/G6Aeeiv7R5FiTLt30QHW2/8LLx/8JuYrV0mltsMUuQcrSLW24tozBfVM0mWlYToy+R4l39gUchRhEpzsyi0q5XGFljioRjcKloijnAjEIgmBHeRQtQBqEUxQzA2RmgWCxi+dKTZult86Wisua4L6AHTz/y6aGq7wq/UcralwyMNIo97YDMhWthpvHuOcPdNmooNYINeuYxS+8mLUd4AzxM/OTWUKC7DkHEvy7duQXIJyjIQqXnUwhhEm1P8RlaY4jdrYwBUJ1qN1d/VPPXMIBHbK2Sx7qEGCWFcUtT6YNrTlpD/sQPq6N8HpuAbmRUxsl2YYJDClO/LTsTeH2TwaQfxOIs2I7yrzxE0AyaIcy8uXDM9Ymi/SMgcg9dDCIhrWSS4OpYzCLxv9/4k3wz4UauvhoY1mVz0MD43gVekanFLfzh5xw+GkScpBfECFPKI4Hxvb74tM1+tuEGymYsSvvaksMeKNAqmAjOUN/9lT7jBzBQq0cCf6BC11Nca0r5Vy97pojnYB0qohnp++YFxs7g5+2CWnfgyzCBV6CWI4lUv4wlkOHWTeLCDdi4WJ7/4yWLPMA527xskbWvFx6NBSC3oE6ez2WFf+Py+ELd6mO7PrQf+LJ6u35vVWFfuUlsXhIFzHNTfYm4fcQyCDVMB/cRQh0SajxGJTF/AN7AvVersTc61TzkZyFSOS2Q0ssLs6dk+PvFBh5i834BuIY0EcD44AIMv4CUQab3MbFpOL0VAxF2xpND5p9G6HmyoF7xXgaymvSwvLr20qh4qQjQpWGFlnZf0hmvAZNJqBPYYEcAvdb0tAsdEiCWypLkdJn7YRl8R1kwHNEq5ExwpRRYod3HYMzRe8QTxevZvePeEgECdx+qTyD6vtOmATmp6nxIQ6+gnTDuHTN9XpKmp5cnoJ4Bo2EL0+d8cJCLnLfl1Ozxi6vV2qfaX48C/XTmD2apdzh8JeqiJiMAc+Uefu87jkbdhpgDTqW6FyjobLihNEbDybaJ2ZeSQLptK6odmq1tc6q1ta8UJpZWsnYoq9Xd8DBIk/E/McwyrVTN/GF17heI6tsDZOqu0YTB7QCxMCcIPvo1ZedkXq8Pjmb+s1nu9Tw78y/blH98POhBiR46XTG83bKp98HddhroWf6Lr2SbVjTuTEQluKhVGgCV0n0seT+mWpQjq0NBBfJrYyvWCYDmxK2hFTM1xWus28ZlP+ZLGrK+IKxrvplU+rrnVSOapqeBpUImjvxqsuP2q4Onqw9Ro/SkRgSpimrtrldrS4qGA/nTyspd2rgC/H1FLFEmQ7dSdUKHXFqAZx5220HcGckPBGUn/RuqPFavwBb1hkpG1coKHuNUtUnjsE1AYKetI2mN+jaQ6H8exz2FgyoumBYsr/CHU4190ITc2qi2sVRArtd5O51zCp3TP3ryL45tHwZd9vH+bYowQMKPQxc7JMttCPWBK7d1f2v6qD+Z/fUqteUhmOeOtB6fkg8TjXRDiRL2Sj4FVPUVaXgid4d1eRtmrQmvWRKDRdYNCeHYCy1uQvukiLS9ZyF94H8Khvw0MD3i8Z0JxTZ9Ydmw7zcnKE3NA6Jiw18sISmjyhe1f7G/1W83AAOsgxl+IqXBwInABWmEAxGfOAuxJekfsdSGhw8OTlyy8axKvQr18miz1gSukgYWVqxiy/PJZDSvzWxf4cJ6hRCqVEBHhFDif6Wx6KKQYwvuyXhpNPpNkEJDzqNYS7UY/vCO6oCYbofEOGwii7LoThBUVo3U8IoM8v4zk6/Qei2JN0x+kBbFyqO8LGTImIW47PmYxBO2zIYQ1IeKh9rtu+Zvrz0ZSEoH4qhEFIB8/Tvi6ciFpuAbmoytFJCGtKPzVgVDcX2p20qjV0cbn5qNAupyM0oaKvNEUAGgzdlEjN5dd+zHYMYwSxiAt/SwsNByPFH80k0BQ+qsib7lqo03BX8GJS0QBIh+UoujzXkG2FNxAb0p3Ppf+8PsNDyfASwhLmruUNabiXJUcrfbbB9kIfeoiw4mU/lt6IdWR5MZ6OLKYRCGcaB1hu4A3DLX+eI7tlM8xUg6wLMb0NvGSDI2/tuxDQ/2Wl7XeLjTUp4CP/K56jPJE6g/SAIHJLbDN2Xl0YD7wBYrGY97upw6msejHH86Z1Roji6CnVsCqdCZ6mz8mqjwQJAsl3x/AOLhvEnhPUCBHwk87A5Qn1daqc0u25NZQGiBSXFZtf8BaJ24QD8Vf68l8RMrdAn+2S1rT6U048FNTs7jF5yxED/Or52jXfJu7gHsBE9cV9VRmSpY2betyjt1JGqK77MrdKr+rvBkrE69MHpomoR3zsuIKS02Cin38GAQnBjX+gSsdNuUnVJrtwUK1573Hver1RwHcAwb8YL9XZSHbXCPSmIN6xXcNBoRZuH84P/kJT52JwxCUkrhmzNA/XBE7lnuKPCkdwaVUapY5wFYtftP3NeUSuKJunj11FL8dfr6lb2nT8kJoB6ggbbFU8kHx/JNeMcY532GyAaI2c/X/cP1Xk8vy3CQpyQuiSSBCYIQwPvlGqc53cDIiqx5r3UbaC5GrkFJwz7hECsem9z8Kx6ITJnBe8lfiV1BxyYxC5cmdebGsOG+DZoee5NN79qKK385ESJE0QWwmqvGWSIeuByYRylkwdpdX1tJBPoqakB65cUirZzBYuiSw9DwSCzYgjxLu4Mb45gTVM9bwWj3F0sRlX03Us9DKXGf/9K1OBpFiuwGyBLAlrxvKrKb22tp6ouav1tJUZabysKhZqqE/wIIt5B1mTXjHVAuMuSC2q5OzsgSapjo2Nyoo7slQE8fBN1S9BmpQoKsk+oLsR+ufbUBLLRRKR30NryDAAoJo0hyI3Ky4PfMAtwYGLke0bpH/1kH4C5pQoJmlkuHvWAKRlsr5SdqAobeSarFZrOyJr4S2SDMwbQ8zgu1msFuP0Nh5Xkh3OrwEu1m/mwEvT9dloMztqnsGOgooBHsP0BL/BWQGWPcAffvxD2OIbJD+8AUoUAIN/c3rvQ2A4dayKScNuQgl+BUiNMTvrXhk1bTY57gkIQMLVY18Mep5m/BZTPxOEMoQcRajwR4XGoM3NBbtdBblp09V5ykmfJqwFA57KeFasyxi/LDudF8lzPR5vM5ZcpuFIZKVmG0cCJ0RIvm9DzsMAFtZssdKqIl96x5fEtT5axHLn5PxbVXWgg16jjD/wIFRMliBIOqo0HBr/TJzC1AnKHm0wYCJo3gjZGNkWGDK701oFKUcA3Wkcp5tgdGEf1ugGm3a+YAFDF5CZ2C92zqK8QnAUyCElWLT5w6HXBDeChMS0MN2diPsvMA+FJUn9O+i8Fr3mbCBlOpJF8TLeqEKLh3gynuk9lUQ9CNBEx54C4ZrPuNsA87qSkMa0dMetObhfSai7qwxi7sx7T+3VOa+XzV/UCCX3TnSmpbN/CpOfpUpTAVaAaIR2uSMN1lFsBUcAU+U1G6tHaP4mdrj3IP1ore9Fo4NPljCZX/I79UnRKQ4TrNPJhfnp44CgfeXpKAjbAuNMnaLex6x4kL/eYmPxxTYsFBmxfJX9RUyS5VFAZOFm4GYsINiK8a/wkLMB7mU2OnAj11fxZM13ncPX2VCc33mZ2J860kg3HJb6n7db7pPUwXZWwdYbKnZP8OF1apaHDfsTMqzDgi5e2+bZMLv/BICAF/PsOfN7p++cXv2IpMX8Lq/sQgygc6zyrIJoc+NL7wy3xFahnQjxJWjSiFvkNRycJTxV4zCWyg5f6cz7wHRTPdkXA4D6XyjANa2Rf6jc7qi4BnR7RJKu39se7HezT+a4V8v7wlHs9JHWiLuyggnunedcLO+9rZbwRtU4KWX/c2W5Vl+sAOZB7XOKE8eZkCOIKX3t9jQwg3a9qp5ErGuuaByQ1A6wCmTDSkXxLNwi+FQYrXgeXar87ImDwZIvj2RYauyEToEZN3mbi7gAaT4rILxlBWhKz16kAh6V1uxcqaMtfoh557gvmYHd3DwaANPj7oJz4gEt1IScaGsnSRoYbW8bu2VQTv0KZQkKcVoDlAZiulXX8en+tEQ1rxeWX7AhM2nJCYo7UfWP3vodK5cXDS2/Ljtp8rgJyIguWdEkwZuSvJlcQOjfnFhHPaDL11HMna/aNp823Di3p/2ETPwIntWTNa8F5/hGO8J97HOsH+7IxfHetGQhsZij5/GFsOy5kHuLWVarWNGN+0eJ0HIGDTS1jxmGML7YLKzgfA8PZNn9eJfGWy9OQi9yShnI56R0w0yNaXH2+D1fHqCce6qvnsB5Bh2uM2XFB568TWHXrvIFQs5ZWifvK+doio9jOZNI4d9prF6Fu63aQlL2I8o8aWi5CZ3Aw+2U7i7OcKnl0SBhOWuzUhR2qx4/lIMvdbTwE/YgVq8IvGFkWi72fEGfDi7tgCYS3g7W4TO5ewh616YKsvK9o/3Zkri0mOAd0G9EngHCVbitrDuBZhC1uAZp7h65zWdnDXVMRWg2/sfs026fnS+hI97T1DqDY0egdIAbgqr3eFHzEkYJkNhSnXgNViE68vBTSqOokXWKA2A+LDQn3E4qx/64hyKf8IqeTaB0u30jKkelF3xoqj1adyXxu3mqgN4lJkmsaA+jEyMQzJ9oFImFato4Ri9vjEhQ/yeSafZ4WANkk4KVpcjnk7/i2QleUZDzqlareWMZo+MAbYkXIAn+dr5N8hc1AZrXF8e9PuAUdExY7sKAhmDrc8NmcWO/okmyrWTAxSchiAuznSnkXWR/pB+m+MHNU4TOCPEjnCh6TFojfALTYS074o65RublVTTkSZfHibatrMZU+eElj5aDgTlXZwVpsm7vuQ5nwGaO/zI/W2QVRSDfkrHiLD0qkzPGmEv/Dpbdr7UEAAMrSfX3Uo/17owGpAdw/i6wfi5QUrsd/0VfJ94vQFdwQTSRZc5lJNpr2Sf+G4vcj8hryo+Z4opi625V2Vd7VMrNDeXlF13v1zvEkLLoQ2Bu2bD7II8XG3wn6NuEP50AbF0QKA2Zb3c87LgSt/telTBoX9KrZgHs7vLQcMGmyDPw1u0E6d8lHBk0Z7AJQsierIoGNGIgqCLSDn8X15+HhBjwcVs+QSzBasJdiHZOcF90uI0x9zbgv0pvsUgStuR+Dq1bUVt57cTWfss6r8A7Y8N0ImppS1cQkhmvTJilUdrSeZzjSKuo61Kyj8huraOC1itjk/RvSogOXXnD6zhNF7bkGV/vU5GX+DwFzfFuuDUhBxOA9GeEwaXyko/k0UPvcDwo9YyJQ+1JwjsXUUwCf60wyR4ObPoNukqWAAA4aPo2VJHhXtWoF6khXslX2tPFigTDvP6J4NTLp5YBRzexwKCWXaU8hURlZX2E6eKiqu2velCRf6FjXTbdgIVf/lCIbjIHjjDxWVQXHUwU62W7iaNEIspK8+6m+8KN3XVOhvEmRPShXGoMnSmfX1MkDoG7wFZtHFaiHx1ongSRuNTqv8K7+1G/sqsEBKaoIEaMh+zzCsZtbt8BIS9wY2VqCCTjxKZD+NuZToKD9pKeLvZSvHySk81SUqOhus/52/c5w2oGnjG2BuNuegICfHAihv3IkmnWG7QLM/SDbMewPNjSgoP3Xd3QKIdXzFx75JrF5jInZ2kJifQenPhvzE6GajbAevyaxZgUp3muEPvlDG6ogZVZV8H7HGKwHT6UHeq72x0DJ2j6+skiYYkSFfxxauQb6pLxJ3cdjqVUeusZfn/zmxeQsYd04r0IqwfEC+qXFnON1GrpWo3NAPXFVqujas9OdxOt+LfDmPYqiJQk5/POezq8DqDB5O08SsfYISF4A0iWUD2WcuGkHhMLGWFUPBaiGl9RARnNHvUII3IvLNA7JC2ykbyic27GqTL6OGLCVx+1+flomJ/7UhKfiULTyfYFUa9pwRHSZRUkPfJXaHdijxiHtLQnBXEWhI44hr/Wl5oaaDi8o146xtfYY7joq6QMVv1vZOf16rC0eSieDTTG580HLPmFPtskiCpSBfsZZpbE0u90pFE4/1OORDMgGvQ11wsJooXp3BXQXk1RzNPUWhqs2tfvqVKDi5aoN6n7ipTmV+VT03+EQ7z1tMDT/imU3bmOMdmBJ36wBEw+rW75o37XiQ0g4lKqAebSssyiSD8W4jM3Ggpouw6tbiJxT0cBZk7K5hRxY97c4hGpfsiJpYaSZigjZSfx77qK9eF9c1sEAaMwYXeDWto2LquwQLPHV+pULihyZzGjSVnbgliKSIJECNAM9syszuqaxzGPxUmCGQz8rgugMRb/lEAIonAI+4LDgWJIMxI7vZkMeQyPdER+pGf+mD/0EJCHwc5k6PY7/UJpwCvz5gDfeSLAwo5kgZ/yKi/1uzgm4eH25gLgxnXPEzQfw0WSkfkxFPMD4+tHyvkr4RPbsKaPjlyUPMU9O1LDAXZwcIubs9mu553X3z4yXCUyRuyYr3XI8ybNPG3z0UVC7NUrmqB77LHiujlkf/3DwROncxYIOV5OluFh7LvuPNxSrD7/R0Tu8Y5+TS0WS/4rRPNz3Nu/6/2td477Hc897EUgjKvJp6Y3tHrok54mW+ZbJklrwyK9WEwEpTvTp/6rD2kPW94DSTgThO+5+aFj6QkkQ5EefIyfbAWiGVLSQRl3j7EEwoRboug42xI8AD5lZOLyh+ZFZJD1qjxZ/DV4PVPjYchGvn2rw0HHTuHvUCAPtTS0cD0SUasS55e67ttVCuuI3M5cAVyV+1M4cXBwm3Y4b4QggM2LczpgYtkDMJwn38JLe9Lwxi8i6gpJGnF6cgdmIHLoqZDgUVrONr2aG9Kmp4L93mqXAdV1SJGdfsSI7z29a+fLqLfLTrCu4/0BA7Rx7YIkgJswsOYoENWYOLby4MX7I2+r/F5trqXUmuwwsrdekIzqp5l2YD3rQ5h4hEEty41VbHM5ivuNdQWIT3o+7srDvE3EnxmOq1FmkAgFgimY2fXVv7sH2Gp2rW68qpP112KqRafvnSM74AtpZogI0X8zfXSkvjgZTzN4y9HhJpWdMub2BvwlJIgDW1aELMqtXgMFKQXb4QWast22ikxSDL3OagOcrWkvdJIOi0QnvMqrs089h6XybzrWpWAj+OMSOjYp0mmck0iE7taUykkbKdQ1rMkqpG7Dy//Ah8yLLgMb2pV7a49+6QbmEmM6qabML3fFVerI2fp96VxL9GA5j8+1/z+w9OUq3B3fMLjdrLzA29p96u6UEEPfHydC09hcEhURMr4h7oaZVTRR7MhfG5PW+pfuqQHWIYaDFCsphH0cho47toPtxX/QL6E1rueXwEWZ0ecUsYxkZovCA8kmBK5pHUo0LN4uFQySou1hdJ86R7no5LSibhjRcI/5mEZ1bNnheWtI4Cnz09ObxBlB6q+/oU1Qk3jW3TJT4UAK4LjSNgEgTuiYZEygCE3KeJaF0Vd59TmNXD3oRjJ3GSPcmz//bY7DayCLXZ8thbRccvnGGPuMqw1z0VgtES2E9YzRcjLGBVpt9CjhESwafd9ilYs84XfS36HyfqCeZRfFbb7RxbeJh7TJcc71EmI8g2i1I6YweecpbmCL1kQQZjq0Ek/DHzaTzm2252oTqo+CMmhgRItCzGZ9q1qgu35g088roN025CPPo8Tua1DfDpHRplAkmtuAsf2Y5y7YL+DGjozrdp6SzxooJaJ2QNWAsgqsc+7v6oGUEtBDj6lqLNP39sVUKa4XcJUYBlfqV83LqUAkvFB05Wl2WVeWosqrR5elSwM8ATludXOD/PTIfwP5TqlqwVkxvvAIZhVyyTDKeGCQ0z+Lg112Oy5kFPfrUrGARnvYa3pNxaxWjsGArHOUeyGLFWAJbj/SNiYoLmLpWTPLoh4tMG2Tdm9atXi/9OKk/WUxOzJfNqwMilxxtRF0J9R0cJ3WfMhwNRFC5ycSCjT6JVuc/nVcm8scwPF2OCFzKB+KWyKy2Dkgj2L8VQkW/oPoyji3kqZ176mhy3LmuYFsKNJydTm7JKnuOZmUIB8aOk5hLZatoG5TGUBdAd8thNTw1654tJDDbZzbn0uWl41uJYWuP8pmdpkZT5i9EbhxOuN+RcD3SkWrr9vhCGTBLNsyl0J0eW45JTQspw0kDnLP/8w7xhBIPsx56MMMfv5sDJBJNjtsdO8HUBrBsBDy8Vtg/m/tvfGETSIGeTRlJurnqjRJB+4jpnlrMO1FGa41C24MjORKq0LFUBSv3nEcoFIiD+mVQ8iH6RVb4uFTZmI8Lax6V5P1lPrG9pcvkLduPyBsO9VSeNQbRukTgD7tnkC55iYPu4V82Zh2RuF54921lM1Gfk79FRd3+ZSdZPkRxebC5Hf1wA0GotREB3uWNOc9XGS/0LOBkkhNKIzDqmnd8rQskp3uzxKxl6Qi/zIfzUtOrGht3itUUL3vG+4AGogc5kJBlH6iE2B4DZ7y+Da19FRiJ9pj8wRWcenR2VhvgOLJ/MJNwUFI71w8o9Hjrt3u32BK8RAs23yB8IbX3vGVxQy4srONMsMlGSAUdwb3k0/FLDIYw7PGGpsjWcPKAt0rHSt1sYvFnCS3B+zSpqTooem8HjxpxJJdN4uIlApxx/mdSzK7Qv56YVy/BOUqjdTPHysmutkSoqA85XVXw/y1nWhlbCpXJwF4QohWStPF5katAgMIh3QNiOWER0DKaSG5/d57n8FgizzlspclYVQbk3QPn7ymmMKQ1JqNklGE/dXCo2mB9AH2PgLSEZbR4Gr8b7NF5BCyRKn5XDjaBI+wOXaf+J4kPeIsRBmjzd6yyia9GAEH20ZNyrAKip+ombJI0s5Z3OXkBhJggcJTnppdT5krcgkSHBjb9dVgjOc6Qh098RQ0XFBBJINUKEaq5Nm1RM0fURtCOvEgSrLhy5J5JcWQLdbgrSWM3lfTy26cHxKp4kSzsdjuXc/zYLOG+NdZOUXKwRnX21VvLs4GSWC39YnP3Qmo5vauzuZhuwA8J4fs5Fi1oWqJMPwgXoNeEO1KXvCrLEmD9GxXcqS+1gOTRZqvplVl8oFSoHd4RRjx3DuX4v7iQ69brf+0g2nnBeQhVHLy60X/hJDR8D2s4ONA9c5jfu5ATnmxdJpMl970GGDSLYzBkF81S/dTM5iDvqMd63A3bWV88v9Vr2wi2f3W5efFLddu1RRQALStER69CHgYkELE4WfLZ/PiWSBIHMKfBwVcHWgmDs0WVIXUd89viH6LsSTyJug5p/+ssq8OmDRXdMPeB8sBObs1mma+0TbCIdbLyvgT4BI7wemVzc3n11SUXAdvmu5+0e1npPqyDeuq1N7K2qXDDmPTBIqCll+HV000dNxQmukuyIWwzMVdIktjr/Ost6JkPMtGrOYSd7d57TvY1i57H1ZHaC/CmDQxhIgiCk3VA3Ib2IoOmn8VKiJthsOb8nUF1jcSQpdb2wvyLuZBUmGgZ6Tk3MywPmaGWBYop5bLuch8MEszuGDQM40Sl47n6Zazk4IJngZtjS90iTH5lrJitHVhlYWjAMUjoLzMt5Bo26pNtSjFdX7ASCCnVwTROguUcmDAsuqSxc9X1eyI0Mit9/lXXZNGC1aLWzORV5h5HHL+m+NgJ3CGEY8ZqCXm6XpxxTXE7C8w2hUGvG0fyIWz4aik5dr71EpI4X9K9eTm4PrSy6NbM/RXJuh0hbiX/naeAxF7UD9pOp6gijHobfBwVnvGuFxOiuKoqzGIAa8ShO3rg0PNMtqU1oi+/jjH+Wst2tJlQE3Vz1Pl0E2cbmhahLxru1XMQeq5IKEMAfuz1nysCYIl4D4Grzh69GDFax/TeI3gf4mzNcDE7hiT11ypXN/jtmX9iolA0jPvfThKYTRxt9JKhZ6mdy8kBclmqWsq3KtNa9SitE0k0ZT50sykWwTlDpnUso3tEBRB3UUmbamysfp1PJZ11B1MnTskPMPblEllWj7h5X5/iunGxmdeDFkNQ9C2IqZReahGHuAJHQUPUWoxkb0dhBzBrVuR17gR7cszmRtWmwr/STK56DHXbupAXFa+MUSLTW7242RlAQI9wVhVWzuw6WQCd52AAIBIGK9Q60J0CDcDxzEEgaDJR8u1wzua9kTMXdhwiJzRuPWyQLA/nQLVcUjZFlj9l5eiR2/FuM/e8KnANXd/3e6DuxQQDg7Ts/P1qBrQ5H/DTmMTS86VyHPAfrD3yqJOpgKzcIsvw49/rmnlQG+5IWYJRRWxHO69gKSVEJSZHPGzLp6Qqhh5eUdHaWYtGgaS7trMMkrv9EQuvB8nhqMhnEzigV17POAChxWfCd9dVEM9g08ycmSz2rYjjWpxS/ZmiPBr0pxYi9u8fToHe4G1zeP8DhdGJF0kdeVxVw2nKbQ54Vw42BD853xNdACpfs/e8F70uhrH01lGCD5ZoElS+TOx7dFg8ftI15a5FijMrR0B0iidshpYMaQm3N/pop9dgt8oGWlMaOXektOuS8xGDG25G0UTw2MooJkMqqByLl0MW/jYqT7JzRVUlh/2qGIVC5etw/CljXTXQhFRona4/nXEdVxXhbsN/8Zf/iphCahAJVYOju1/G8z7mdeO/UxLrhaYwJZH+/z0bftwIP5kSKfXbQMuxKgZBH8EiKrVW1V6T1HE9TCwV0I+vjdo+CRvI1vs63DC3Bf785mA9E6HQQV2iJCtJ0vyE6vEpGaK0y6Ul7Kh7mOXqKLWkqfXoXoIR3JgjfoeLZ3441T9B0/LaP1Znn6YOeddu2DbbDcq4ceMAtLUlDJpWfxTd29rqYpZlOoN/My1TfUoMhxkWJc5BFUHGSQDoLneryphMjQpZbn1S4Ea02N7e/wluimaCrKii158h6paM3KIKVwkMu+5v0jUctMgXr4nLy7+Et9/e/3P80N0nokHF0KonIm+gYTmc/U4K+QOBb+7uxS5c241r68lKNT7w+3ygu4QzcXEXaBR34vNK99WKIARaLbGyDE/XRcDoIiesuKl18OAJUHmRPLcMF++DqYC4zVXZylAm4UnxB7ONy3H87XH7aYYBeqNEzB6j/h08T4EpmwZio4Ut6CrsTNWvfOMw5PkfxtCLoDgq9Ar/meGKZTmDK1+agRP/sXqPdev4/YRMrckPenVznSx8NPS29fHhhrnLBt3ySDYAYT+lEk42jQLWc/a7lKnkOqQy9nsGjHSXVMRpvZWp182XFjx/M3zTk9ZqZWqKMK6WuQRh/7G3dn7taNb0S3/aP0TbR4loFTUzJjcam8CK26j3TT7suehKrF+qe+PF/b1jiVSnPtxjdq4CreY4GjipAcai3+HhLBi+u+PgnLdYEsJO87wfHFUXdo+FAZp3uydCnPCp49dVNinCfv69Plrd6zkQwp94ncHG960rlQDrdvehAidgIMgnEG1OC0DjaNngmbPEJ2sG3qMsKeEnLwBVJyBtrJgwhVYgxaCAfcCkXLOUG0cUSO4XvhljMP3zo65+bQtw/x9XbwyT30SZBPhZoIg7M+Op94YJxTUnEBVYHqJ/t0WI3oSE1r6q/+0kG2dvb/i4/O2zu/kpbLhjpJ5zQbXpwzfInZUVYBM0kRmPEiycw4PhaBCrZ6Hux/QXXAGRbEEHhySs5XU7mH6u0IsDE616TzIJVddSm6cHYt8z8W5ggPbFpXWBysJxTV5mJDNFj68BpvVe269zZw7WcrM5i4NBNBN7dBzNMNu1RFZBBSjQRl5OnGVBWNbwZ6grhv/X88cmp30D+RFtPYK6z8ewKgMB8yVigykhOwKYHL4M+3+q/tu2K5IMQGqNYhBPorYbIDep0V2OD4o3z+/XGu7ghHIWh8A9/4rE4buDSGOVsVVE05Zt/80LJt06q8k8LwufnziejcADwON/njsbaOlCQ930pseVoZdJzvb6FiEaQLyzduS0b0ZN0fnAbvlTGWCGiAMzlV8eWvISJHe3EB1qP3IN5TZiFbt/1BKD4Sx6HeB3BppNKRKZqV7xfMAt9OucrO9gQ5uwVRg+BdNOoTO4dPIVmtz2IlY9jWkzTgUy3QFJrgPmPOOESiPu7iOZNSpi7gOIoAk9eiQuciTcyqNqnZ+gokn7m3zoRtJjKLzAZ8IEzCpAsrfzng62HZsjlTX6S7in1NKs1sE3TjIW/arssHXw/ZQo2usalvrvHOVQIv2M8VhHOSneccHlOaVStaqT9ubb6NCS/4nzj75E9vQLr8FuiPoALW+eUbHbYiI+lVpMHmUSptMXHgkIenEjAcVRaQUVleAUeMtKEEQdwA14JnXM3nXfs6J3C9QWHlEQSP144L3FsFYSo7q/TL18IXtwzczH632p7s5AfC9rtaKtzA0TQuOLigB5B8UUrYpKCIvAE/xmlidEffPnqexFXeGUc9S7TAYwlZn7Mh7xBD4IODPP8UXgagd1ug2j6iBP6DrPuqgD2629Wd/w47WPe+EspSFxDqVtDsz+y9Apm7SOZz1aQPVF0R1CyXHK2kIyVg4dno2ZJ4DslVmuPaVXWkEa/Hmu9KXabFJJe6+uNHa9wZC/nMVCxt0neQaBxti+GW4+LoCLv0+QVRrrJ7ekoLonukv+xTXwgyXYt8tj/OoIVBKrT/UkVpkOmACCxXAhWbWbNlrOoZeMEClagt836yCdeVnfNfHvQAMhY+u4cZvsvB8fXnmAqqDqR+x1qdqGcL+oMV3bW9cU6+XobL0gj8dT/NZ6Rq+C+yFMmM+xtSbh1egD6qDH6QH+dt8jHjGCKa4Vj2JeFTFNAtIBaj7UYy/BdCbcgpQ7Ffr4xBbc+gMkzLBhiQE/nsEZlVjWDhw9AKhjFXbWbknN1TBmqOhWyRvxGzEUxR44iwEyOqwvrIJ890G9ICMtB5u8MsJqbYXD/gHi94cr9HsGkR/pV8lBddEKwBNNbCKopJDQUAJ/pf3s7uuCXnPbSPzczVzTJS/mN7YVdgEkE/fPMwETgXPFHEppOmRrAavHOddEtORshw/347PxCKV1Vc/ZpyxdXYPMeLkcLwZMOyrMVIMG6oHPK1c+zDnqzOPQK4AnbLbXPT8TzQAbrBNFP+r5z3Ds6BAD4V36vJFW+L0y0RO8G2XQbCd6RmdRHK9aYCipVbBpIPnGJrQTUoYM3p6jU1MurYCefAr8mZIBsbzIUt9qMrxAT0H+/oHvhwosY319dt5hnoIL6mDBcO2cmY2gGqrkg4JmnnCyGU26FZA4McL6XhDabhSeeDTY6pT8bc2KTz34fBwqksClaSS4iju0FwDYExaCBDaAli6tyj298sChINMzzTY9/MYcHzI4PhPMsDFIG32OqfWHUyabZboFrXOewNTAWiCrv4rlhOsSF0a9ndpbZUcU0rMg4uNBmKfa9ixEBaUhj4IZspV5WAyEvc81B6IQr/41d/GkE0Dh3k5LSO6Z7zo9HH+5JXLDSqEOzhgoyrrj7K2+GoBaFg/zct9AkIeDGrjNDGGdQLbhbMMQ2GWhUvKoAEjKF731f0QMU8ruuV/oE7hmGtWL51GdHPuswOjSdSp/wHMiFlQyyNAPoGBmSvZWGzaUWAw5D9BYodE5gD/1GqQmHncirQXuWNWg9iGCqcLnvYv7K+zNGQlj4Zk3xYwxLnheCkA+WTBRIeHAXHbuXUXQv3Dfa4xUlefh4q3yRKqlGxuRyWLUPy1HAS7P40TeDqXmoeX1oGH9vBv3WegqYSq0GtaOlN7ho9R8fUOy77cTrUlsNnbrA5Y4WIhZpXDHarzKHkr1OJ5Xn4y8PNUGbeaxGgtxKPYeRJj8dQS2A2KZLK4FBORhrkeO1gMpobjNn8O+vIN8iZRbmVYUMXpS2nZ1SLKclMmYXRtUqqRNrs4HRgVPF5DP4hfXrVtF9UtySYIBwgs7L+LbaV7UGXB3FXnTW0QIWdDbAMVbpe9B5R4Igqgaz66tuAds3D3yjczGooK8IGx+IeDdF5yWQm7ve/O4BCuIpedCwDKC0hJgR0uLvnqdagwxW6DwRncvwGiqZIPjQWD52z58HEvBPgLqcopA4Oz/Bil7to97A3uLJDZIxCgViVpiC3pQADLGMDBbSyaeLbPysXjE10RmTubuSt1SQTI3xf8xvN6EnV0+7zFvYLAkNbSg4oeh9g/5U10RwO3vH+nM5kVl677gP5FgA5618RZNO4Uc01BDEbVqlpRSzLdTa23YvH53lgQd7dI9nks29sRtJeKZwa+0QpQ0N8qD7brOHE4ILjIkds76kA2MIUd9DbhKjgHLx64RU+IRA3reXzifJAP+v36NczmzmVa3fb5WF+Yk07mKHCVDoq3b/fzVm6IC6iq4jeU8nDdNEHdJodHC7OOFUaVJX7TM1ch4dEO9YP0AoWxbqnKlf9w115PDlieJ6sHjuYddLKMBuPhfv/fQWb9FM0sU1OStxJWhf+Csj8r34S4JYPaW1rmn8V/cRFTni3onXcnjVW+OfVdnyWN2xXkKtVBdo707XD2cUPZXrC2NluY+g5VxfySyVfCzb6sPZNTUJ8NXUmOlb289swaQ3sI3TKxGtrv9PayAFRiSkVbSeShx6pBQSskaH1zu5Ds0oSOPWzLc33uigIS3md2zle9xh+SUDJxmiKlxE9XkvvkAR9ZDozufXrMSLp2iYolKtPFBy+b0stusZql3teafKEAo0D/0bYy/VTdlj2AbfwmhlnNwhZA+mx9dQZTbB+pfquyMHo3keS2hi9AUhQ3u+cN48T6e09yqr8kOHlG2VzKTpamMkdf9XfTGUHDdvYW+xVVrOyYhUIyWxuv2OR3AAoY2OSoR7GxD8ZRb7hUsdswLiiM+7Cv4IgZ1EtoFtJNLhUlkajAY+1ctMm5L/AqVz85J+dlg6HQp2+ZBt+XNfF8bs9yARdOXcAlkEDRUJCT8Iqbm6S4Oin/PyWDkTzZU5Z+T/76QyB8TecE6nl8vYUrmmnUOcYlUYrnQnSZ0qqhhyVGilow1NQASCMLRZL759f4gTdc+Nd1CUPIL33EY6phe25KUGgqrz1u8UQtLFa7c13TEh/M/qVb26b/htX8iPSqSGaW0LVFN5BUDR48Uf7StBsGwVrc9pTl5y0POzCHUxfWJGHbDosSd8QZDLnhaoR8VHHxLFfxr56kX4zzoHd8aMRC9NV7OwYKCbRBuT/e9G6nk70TnnjQPxuGXPQAHd2X8vPr7dFkIcKyhdLFA00Owm47gD0ESelG6gqf/vWoQG+vEzGJHR2/TXuuBEjBVieB+88eOlnuIQVgffy2zfHSrnLRqA/Af+sPwRXIu/gRJ5cc9UGb8d35Mqqja4WSerUgvqY/yjP4IvZ9y9WYg0Fe5Jbku5DFLPjvpreg6IZkMmJJxMRJ4LOfC8ZD5qCEkwAEOFJxO9u3jHqBVq7jcHjpVU4Zlb10c6mAFj61Jw5jvTfUKCh0Js5+dGNbtwRWaMzaPxn7hHTle4Ov3Cn7hZ+3mSxTys60pvncpA3H9qIucO51brvZl+Goq0ywgYt7ju4MBayg1Ypv+YOztNE4WbrKN8njLhp9PKvVg+KuUDX4nv1YNyIB4ifuxJ5xoZLjB+L9Zsp3CIH4AmVgPiIiPKLyW7uOo656YAvnhmKxuihwUSNipF9ZjFzv/IS/aYrjykruEXasKphdQxjUQbpIvkWBnOS4q3qJzVp9JGMTtemrrcMxxIKoXanbqz68j7ppnpFbbGz+59fbJrwdd2F7qGbSjuhHTD+bnGXn1rk++O3tL8DQHVNJG9c57USXYMFfsgJ6oUdxbSAOZXiR2u/8Guir01mOBbO4gUxywlaNbqAKISDMr/VPHr8S3L+rheviQCE33n+rftg6Dc5L7p+uOe+angGXMgvgzHi3Gr2Q21aOnXxcY93AdOmdAJBc6k5/hrkqXRh8R43dt5VpJ9URI94DDUB1IamRKa3hsfbsun9/VB4fraH51JoxTik+wtc/b42YViIP/0eD8QXs8nNUREqOXUOqKHqrLfKeMKOFsNRx14t5BxXvLEpDyh2rt5SnFOJUTEYyn2cc2lVo+CBia6Hh1rdNq/tNsL+4I/qMSjXCA5eLdCJJqs/beTSsMabqnk/bXtkAfoYsMG6QcDzDr2MYiu/T8g1ef/sPLEeXAxJyrwWuS8DwFKIKxcj3RYyVuLFqMV3KKn1oVcsFDxPhVxkZOMjrMESbj7dVdZos1aPym0YJO1HiH/yatEVG0JnyEDCu/dNrxMlbzh92124hky1TwXDCfZl8Hw5LQPEjr0MzJXfgvLtxb5Fo6UXg2ZsKsQTAyb1fkNsq3G+/fmMvOylyJclrah8vHbFBEDguvtw++gRd+nFoK+OS32zGWkbz7jvJElOi965LTtt3E12h+TO5AWbE5jkKdk1qaFhHRW08kKsARK6VHUlTKywQLK9lF+AhqsbncNXROBh543qLQEfsp+0kA/agOZqRDKeqAtudIvcetSDq9Zj5G8mlUdzhac9YYHIkBRdi+N6abPmhjfZX0ghTqlofy28+RyRmn1vHaqrVZHz8mRzggPNrLdjsGvdgtrhk/JFMedzwei/4CIZXBllaaZZyqu6XNSheYOcnsO21qiUmqId7D/ANlRLHwLIPPXcrk15MZTPTGZSBmgTIb8Gjjp5KzU5MbODDX5aGJihzdd9ZwWtkjmKY1okISQBCl9CqAY54OQtzm5pu87T5z3BxIvzq/qtfBTQPS3zggqDORQYRCv30cxxgkRksI0AGd1DgZUrDdnSSnqKv9L+BccAZAbNyjS4z1Oq92eZFcpNJUNmyuCmRhurtemXuIlbj/UWLzxHYqX/SV7vDcjqwCpu/+7BsWTK4Rbm/T099qdS+QtJDNssw5GHBXz6W6vDdKG9H30OTxN317Zf/MKTUocyWn6b9LapeI5F+/QECyUuWI0mXf5ALC4SWBWhCmqergC6hSbwzhKTCW6IrL3mtc5RF3SJYi0QvGLYOWUwmeylCnU7B3lpmiXqXrEtIxnIrExuHzRaBzeXL/XBLKn6qubCKg3E7aSAXqKKOwTuDfU9iobodv9hef7LCt6WJHa3C35Syp+s9MBn0q1LzzpvI3Q0mgJGDAwFe+GodYmUwzgqWI/Qn0AVeOjheKtYTt/ESHMYlDJRqvE44usZDhJINisEYyWEPCdTE0POx3/UplLOCu/C6f0NLlEjngDDgThJ4R4erZV8wHZgBRCV5v90nRVnHq9oV/dUuG3ax4Oy4vp5g+MkgXT0TN7rK5pm1nXZH4UpiLLrUAXrsHAP5hG7zInvJYb0Y9pWrjA9ZlEnsBi86XuRP/YeORkLramlqCoxc2iZJmNruSGrJempbPKtKSj+gKW+016dL5b01R6eYS9/HXmg5iXhhjPAH/w44qQDn6RsNeE0pl65fnV+uDRHGppTQFUcnui784qdlSuyf6YCxiewdSrG+STP1odXrK75mTfIOuzvLOXvPRrwJCyWoQAAaiZxD7EHIQtEwvvWtKIBVVv6Pao8f9+PZPaLOcptumZjlwPB1J1D9wzR2Ni+l1bEkhiPO7ZtoPzVuf/YdGzTuQZNiJEp1hUCxJOcTn3kGMx9nswKZww90fseCeFksZjYN4/muYgJ2VtVPUzgcK09bOMhbM3LsB93ygSYF7VcWH86zuUKDxRpTILl3o555+/wYYXzlUxesHWMX7bqIxRAzdWg9illCxNDTA0i4tgMeU3enV5/18edZgkm5CPGtAEqSZzJOeovcWlMJi9wdPR7CrerUkT+rJ0Gl39Sv74VlNOknQlT+0lU4vNAbNaIQtON2bJmZpxCDHnZUucP8g7PmFBTHDv8bNgsVGe4h0rsCHw1DRxTkaE2qSi4vJ67RpWgKA2Mkkr9vmTY+fnBiTbs3UaeF+mpOa1t8vj4Qqfz6FsLE/AUGaFS1AIsTAodTH8OneNJUka5wzB0ADnHsYYvG3pR4ABlG4tPhBIfngcSv32skoca1sVetvHj/8W64xzWqy/CvY9X2eAyUIFxgu+dxJU5OntOg01MgY98dmJ0VZ24g7FdiO8HGbUbNgXHbxfZA+8geZm0XAt3PORIsr7l0shYcVdXGdRr/5zypGmQif4cae3wRNVijLRliO+4ZXfUslYoNJZqAadQmHb7p4z1jM6PYMxM5edlvzhWnreh0ha0EAoCD8cnD6T3ZtOkXgzg1oPwkHiCo8TJRmRjHM0cw78oqY4h7d2JBfmdiQ+ZOsV2F+AkirsTjpPEeYgyx0QoTctuyGm31BI20eeF4w5J0L1uLc+T5fooPiG145zcxqd7B6mlLYhY+jwwZrJ36RJCHLWGUfcUsBXa3OA4Cq1IoAIbZLViFhFr5Crl62Nz8GoZvn19g98lOmGzflbRg1uRR2cw3QTrVlW/a5GA6Uf/zrEZO9/0XNPWGcRU7EyTCax00AdXii9D5dvzmWm5aeKRBjzdE2Uwq4aV452rGK3stqMPGUsnd04RePLwZ92pvlK3rVCcSjpF+T+Qs2yXY0Uaoj0xr/GBB2ujBLi5BU9MgIqvRbXb+pBIC3DtdBmOV/tIpit0JEaTfO1olKu6EjDszET/diKa2lxFWt3Vw66vbcj1+sqmci/e+9i9rjHAAcOM7iqBenujnZrjcvc9KDb5ifbCI+zJ5CrLDNNdhl7SvDUGrEZp0hEsdn6cQ42AWxEBy+/u0Q0D58+232l4kDt9PIMv5D8qmHvgFsKeRicc+tmAd/J85awlRofW+mpKGAEVej0E4qQEHJ4c1tI2NACyXzsr/7K08qroJ1uvpOWHVQqrxnNk3ncEciL4lh9A0X6nFdrLk8TP3poYGVnI5giwlDBRgNNF8Z+22vqE0HTCL7q7QVdxoVVcMacYa8fyXbTndj/83CYahyYQJM1iw7sYY0+OCwPUF348m9GadEss/Qfyj97vuH5JM3UhA195mxOhQVvtj+aiwXk8UGpcKv2zm6uA+2icUfwgVgsS5B9k6oCmKr66/lfr5LfTSt/Ran5ab5fFcK6vIwxPCRvkGzWmhFjltmx/UMgVIhLbRPfKABsXjtf+FQcRY/70wc1J6LBK+pGlqT3RYjEN+nfj6d2+6gE73LC11Q8xuCqLlRURcaSMcvPBeT5nfV2xIZRefKeRc+xYbYkLAA75szOU5tIBP6HBqPzJy9q/+KIMVzJOMYRlFtm7O87tHll35ZkYFbxerNEU2PMwL2RbQa3JUVzaeXWM0sn2Tm/MnvNCF3i4kNGzBBc0Wx+iLiAw/Hma0eQnbXvgbyh3RNXXIM9wgYB2KxbdXwxf6Ed0hFoJmc1Q4I3fAknT+grMI2kMiAUqNY86wMxLkgaspSTn8kJlQpk1MJRb5h6/DjXlnDueXzZxVMlJHmM1hz0Y8pLPkCiHZplLquakfpROHywkmIQPSiXROCMr3twLNKIGt1NEPN/ejln5v/gkfl3g6y25gQiiSrJf79okQUEu3ufkKoSTghVA9a75EunEBRgGoiMqHgs3G5MgybC3lQIqOBsdksGgETJQJaqZaIQki7+dAiLcsDQFDPzKX8jBCssi4elD1dMw0/so1ckx/QJFuM7EtKaZrIvwOxloevGl5QT42/Hi8ddH+JugdeiirYC4lfoonds1BnmLK7dj9LdVaHspMDvNgPU6ETc6xXapYvErYocxyZ0Gd6dRpiNsK5ooqXAuWBcu6UOm8j8dnAOklT3VXR9LdU3YGPRkHhYMdRh0fm5CNBfuy95b2nA4XQRIQhCtb3V29z2YPI196eVFBebBt4dsB89w2u/m9WdMeAU8AjQtBfBJQM01VheN51db9vPrJqbdzoT+LbyEGa5S+CAPV0YIeLIrMfDxdbb/6WvMJXji2c56mtapsn5cWAyCM4RBK7s/d5izLr8iu6wXNOfPpxK7lbiaifBgNRYCk/AH7Ko7K46zdpQEIwdlzacR3TuJiRbw5rKWRO0IBV3UVnZpmCFBFO5hFxf2Esfg1O8GTAFx2lxHJQ6aAaR08LAOanCw/7KaftbMe1w84ezhTHDPIUIa8duQ2ybYenbNIgfhkD2NNvDBSDUV8Ff0A8EVikPGgLGESIuBMMXxocDIJ60IvIO8ZpdBzSu3CHap8AgnBhbn5Mxaq3m9NcET5LAs/JBZO+fNQ/aGE225uMKoE0b/dZxlUOhzLcImoNOFl6LLEqNh8ng8/F6PjzArh9zqwGy76FnoxIPJYuHrYEvrAN6kC8sGTVN+kq1lLKPT62E5UxiadlUaoN0iqFKHgW9Sev7UIZeRJhVr3ULEQcyYQqdO/JHy1aNIJyfxGhKWvGjy8X0TNWXitv7DBJyAPpdPUrgfB+3QmywTCwnfNXuxoPtZW1tfaiaVUT0igVwhl5r/qHfuwh3rNOilON62+g7+Sv7VnHOTEsLKXqz7EwFuxVCWsy0oyKc5ByLacHYLqHsl22wqnktsh487rvGQ18mFGgWwzQxL7AOQ+1rXRIIF1v8kY1T4QY+0tii8uS8gBM5MBAZekcuiwqH21ea95/KjC6GfHmTCD5JjrsNr/CwNLA8/UKwWX2LTdbmEVRRIzhvgcmPPqGgAKWac+SoIIvyQ9iIVNeF1zZ7yB9y7vAF9UXFHf6LxxASNDtvRxwoX009GdOLegTfNlj77EJENabP4ktW7BKjddiNOktZDypjGjcw9gMYT4tlTMXyWx42PDoWa94y/edRabHGHbiQKVWyElnZvTUtYGlhOt2JaLPqTiY+Gb8Z5NlRATo3sOkUM+nFU1hbU61dr8Fv3Nq3dBqC6CxpaP4LNMwzpIkx6MXnFX+KK2uGQ+bUsX2ei9l9nveyT5EQXeHDw28ppK4pbiTb0pRBjdlM4nmJIsNT8rA73xdWqEdcHxsqciMp1W0phvm4px8RSedrcwL46xsF7HfQrYjIL9L9ZzXJ/mcVQZQfBWo1V+ng1Qlx/FPHeKNCQsGMEknmXoyyHTZNQ+AEnrPDb6s/0VY3ZJuZdvrQiEWKCbpA92S2R6Oap8hQJC1yQAXPab4mXDxXBWn3cY5QcdXq49fbH2H2tk5PsCji4nhNO8jY8DMpDFKi0l5EaZlKT3Z5ELkXm6VM85ISx7c2SNyE59+8aAekn9I74K6DqqbSbc+4ppfp+A5rR13l9yrTFhM8k9cycgeXsLqRemEuHiO/Y6V7s5zkAtamAscJnZiZrAZ1KKI3XSPtWIhXeHV+ffBFbCuZ054YkQY7KAYjiO0MsMekSNL+hLXyJrRywfoNXntlb9a4HkzUws8YLILJrOIWl02BW2K0Ls0JDWkQqJfsejo30SjJsN11n2ic3KWKGlA0Tu0RWHnoPUzWBgDlJ/HssXj7AgeUucsPVxxPfb58Zh6XJIKGnW7GsY8gPyqp45eCXYqlgROtX/Pc4dnSbGrx30VJH+KuW+CtKA2n35nTk2eP4kOGlNeq9QYKcP+t3t3ycaqwZs03B38JErCSrB5vWHO70SrQtYVNQRuFkbIZX+zmpjKZ4tq94aSm77VmFL1khRLgMWwFLdSizQ1iy4Ii8l/3+TEtCPpEqfvUr6x8PWLKCrdem3OkCUeK731JN0qxaJoWKdy6EtrtOGNRz1dSqguQY8TSixNJyher4DW4z/yyAz2w9TwiHzP9OuVcsIeYrmHuwrUF3s2yjcIGCyz11Kh1p+b9LuwrLS05F8s+TjcyQrQSXViv5ut9YCzqq8QcsbdJkWWxraLFdXSp1TS7s/VYAlwdlDe47R5L/7u7AsO89NoABojDj+lC7/6PQVEBGSJV8XfOTIkEN2i0gW637HMHKDKXWFdyZA9yfXYinw8VKLM3tvkQzoolH/XKBLl8+vdblcLQamaH+SHXzSrZ73cgYLxSkBm/x23aTPuVVdh74z7vh1dq/8yRPgFJrpUHj/BO/MheKBGmN/DiVjovvOn8LfUP3F4uTQB5Nl26vkLwzghQHG+5q71JDHskj8mx2/Tx4rvvf9EE6bOSw7Eqmijl8Lak1FKdTnZ88J3CwAlRihieYC7QGy5RwsIHB6EeZa/kSE7u3xS6PpiOBgcIIPGdk6Sy+LGP/Gt0i/V81z//4ParFEqSpKvYshG3R4xJH30VhF6qhTOYey/1qczNFqfJnih5IYc9Ux6NvDcBQEoMVeUQmLN9aYeVJmt+tgGmp+6xayfWqWaXdVjeJOwOHXiuadiP+7srqtznNgk6t0ARnZ2IbCvH67nLlNS+PR53hHopBK3PuB60DB+60gnG/hHRVN6fvNi7mKVfCG2BO9RQhYboFR3cePK/L+2G0Fp8m/8ePwdTNsaofP5IYWlrekjn6w0sT0FEeVYJd8GXr9KjvQM5NdUGhPLINDxnPMPh/eu4Q5WtdQAJtjDnLOrCtjcs/mrs6MTHrQsXy+/Y+fWm8re8G7JbzlZq6/HhONSBiIJGwSDUmRqZQfmISa/n6i4jiICGmNnRZZh1AEwsdSrkZorZLZWdj1jm/5j5OIJ0fmWgIb3eN3l7agxL/+6lWXLPLC3KKOC2hBvNn5WolaelV/Ns2vfYruLdSa9GmZcJwFgDG5rqOskFEqSHIkwVIXrp85gZ8g5J9lCb1LVTypNJy20sUA8htmXRGQouQ7SjIRQwUTOov32QeA26hoS7UFordy//dymj0llQjyqeIVgjAAiVpjF1dPHoGuDCiiOBzpdDln/zCnWeP6qzwJ3qTJ7BEY32cskUygSEhpEkFsvKDa/zaj+jVzHVot6PA0KhocueVOyrpjwnZknK1cfI1JnMMtZuZHybtjLfE30MslXQK2MQ6xYzFS73y97Bs0Gq3MEh9NrJtlv43PzM8BMROC4tQtuIc/g8UqEBCBRm+jZeYJFfr4Y6qi6Jfn/EZE4Q/kHWFO3+vTygb+YZz16YyMb9QgeKPs+zcPBUNfkE1bo2Io93rNSgSZkvXIR30QLWCkuvj2zdRAeNwYv4QE5WiaJZ311PVXfbM+PSZJq5hU/Tez2lx4copQcBhPnxmAEk51U+cim98qyxMcncCV7Cwh3wEcM7a7zj4Wy3Gng1CzkpkBlHfTfaf6Hy7YM1GDPLRkIG0pytvFVysRlJefxq0cVuKgo5RrcLTwoJ9LfVrbXCJ19cQ4tfP32czVXTmqcV9oWJuS/717plQ7FUaCBt7jkJ8+VpGjilEItaCf1AdME6dzoYZeQhL/Zs5i4VL/ATQzie+FzRrgtFT6YubkHUfnTAbqN1f05DXSuw53JaBP0aWMjGhLvkO5Xa9qCqoRreLx24z2Pg5SCkNlGqW60LHh35N4Pgv9Pwzg/u9V2d427h3BF0KOmOmKTp2CWug9riMFpuXLyArQiEkWEalkFQkK/Z+OFUQXmXgdXjOEzoRrhyQemaFThdUVWu8lgXYaZQ7W4gk2zrUgXmmMbL3RxOUo2uX/q1WdEkMW9Bu3eH1lEhoCSbtNTk4GkcrLK2k7KwE/Ys7v8GsIYmHTr7smZK0sLloU36gCdG5f0nJ26HZ1LrSgr9b29E3N6PQF8ZlI/fY+YqrtS0rexxmmiZUC1dvfdMxKKvzyw8uFQl7xn7yifHOG+lENwcw+fTTTFo/wZzKPyHUYUPHva8Old8s8OWzHMjWMsfo2c728Jf3Jq7NkzBfYsJhlIuCafBlw99VEpS/+piwuPtTZunMsjU3f3Uy/ysNwicRGR6iwqH5F8egMX5Dz2CWcphA7QrGFSjbwcgVCQYLDusumPjhbS50irGEbSgBiN7xhAJZ6N5bM1sPcZR2RjJJ16VVHtbnA3aUoaNfdW/ExM9qKNNFye5GRl1ca6U+Xv8LbI8xIeEd8KS45BIJcmmUd5yerQKnQQluX+MT300o/RYqM901NkUMyT71wl1EcYPgpt/NUoeOZ1CR5mZ/dfF4Wcc2+L6qp46N52sCHE6SmS97GpP/TzRtVk9TWLc2fG3xC/WEsI4xB40MrHv8yqJSOjx1wUAH+475jGR69tWwgbanqoL8iyz9ov1YaUUr7936baPumGprrPoMx2djGJY7wKXcRMfvyJo5NeymIx8V5M7Q/k1t7xezUhFi6Hmu1FU/3eE7F47djnmNCcrGMDC6lsVXgi1g8uTQ9o82o2NGXtqhxFpnhR/KoNbD0VCN/Db9TdncbymO/1dYOfoteF2+ySRgyL2ls+GjQ9V7gI7pP2srQ5A+jfesYSCHa4BOCa8EV8QIOFsBk2jTk1g8xDwKUWRb5aSN9CQE0ADDLTtVX2lFSdVoVW3Tu8AEfX5nbwjhUjbEnLAKu3w0zVR/KAN2Ih3Hx53Zp9nfQSQn7mEbQSguyzDEaktF793skXAwKuxjsfYDzLnenHGlXwfPGm5BDvxECxeA2gAbY0OuHf2EWb/WAeJnupv7l8X8YdPofhjf0HMU90CBfL4RfbspPSSPvbhv/fjiGC7i07ekNBs6vk4P257yxB+oD/CYshjDt6du2d4RTQ4AL3Db81ICucgYO8i89+loyv1NU930DezIqIe+hSyTCgfqbILetCuPDLt6+q3PFDj2pMpQU5kjKDiiPbdufBc8BD0g8qY7oygP0IHPbAW4i5cWl1TZY1nCdgFAISP9AhQWDSB+YtF1lMKiu1piEQ0sBQWTmyQvlm0CdZnVNMgaZB8AgDSNnhKyIILlF8D3xQM07ZeKYhhEJW1EKf/13ra8Kiy5iovUEBHLHxzGOKze9KgAQHQqq8nWO/V7U7ed93FBFkic7yr/V+xttFddmPcpWMscj0JXziV1d7SRD+4aRUbvxWMoRMgsi/ddzUbLBXvgK+khPdOBdDCach98LcHNnl14de+4PJJ1QmnYSYetH+kyTjosnO6bE0fijSADjif9NvtsAdwQh+e4NTWOoQiab4bE6JvjhIjY/E6V0WKi2JqDjwVeVDTQNzfCwkrbQQn9kBPw3Zg9JbmyH0Bote21ZlsVZlMeY2gqNAAi0qjUwyukET7pcoTAtSfbRb3mkg/RYuE5o8wkEKmAnWSgjUcLKj0618XlusocDetpGiM1oQ+ajr4RLb7jmJ9CSuUKiBQlNuHZsxkEWD5kIUsI+YTrukvpmHa6cFWo5ZMPfryZcUlfb0tcJfsHAlxpEMlPZNdh3D9Owo/xhmhW4nAHlloixsoL8dtukakSL+paFBvNZ+MNE2ObarelXA0ZKDrqlFlfBUatGnWkNJjiRr3tHfjbdIMIBdm6wnSmnZst6Gd5TKZ0d4tdIcIVm1GOco5jCXShxcnOPQqRh0OvC8mRznIIB0mrAIFRqBa4oArVFjJGmzt3wnLsRax+lfov3odRR6DehduXRnfOI6ZbC2ht91qSQOBpx2aVNmYZ0tCjqY1DKSIgSEDnpag0tcMzdJNtIsFarAaYV3Lu3oO8cYDoq/T9b9SLDSlYLClvhEtJpQkBXSA4oaA1N0mIGInCDhAM2cThDhu8Z9J1JbnKwfqZPmcR0ag4yAqZIIGvZ75bbhnjBwVpd1ARERSgBSyfALAtBUOu6S8kz/zUw/1a4TQqS6jLi7ulqDWTPlwrRq5wGr7dbNE6gKh/EN29eX64KEGRKxWKUUlNreOSoffqYJK8VPJj1iLhsIY3HRNOuoMLCGL8Q+keVd00wawBEmsIfuBhUc6tlYOc5oeY6BnNjLSNMBc75EAa8v6OhqlGsdB6Z/lU3yP8EmjRRa0WMkUt8COwo22GsciR7JzTzdVseSjvvkogkpxUNwRNJSf90r68UwjcuT4P1MLbK3uJiUmTD3MEzBCQKvCil2jARM/Cc6tdSvnA9NJOxOf3FlpkTwNiv8XoGZq8Yt5rycE9VRKuFV3mtsvHTvAdf2OJnNWCy9GQx6WTWUZj52u336ksZuEhkBmtjVBlUjru+4jNQZnjaIno1Zg5/BdHFj9G/DTCg/c5J7U8dOlxD0xBhMYpN4FSGOa7fGWshVO+MJZL9/0XW3kDJ8xjSuJfVCdYQ6MXOKHZ0qVZqZjYfgIEyj2OLpoUzI0c8xbZqGNOAI/psa+viXaxl56ERAo0tWnXFYF9aEFmSHGNqwd2hdfBqpat2SQzM9j/H0NqZuhweb/yyO53l8/vtdDhO8zD4cipLXs+lhcY1A3vahRvG07aw83VGKJ00qeLWgXbtVr0lpkJMSowwPc5ooJPsuQfp9RZvmaroCEqUTqlUwmfLAPjF7xEHsQR0n0JPvC+OGoJIZERrYMK+GpmW/0JOszQ1V4UN83VHfRzbjlDACiwPTtk8/Uvvlh0qEYin7UzT3OiczcfA26x7PWNHGgeLdgtnDBQ6pK1lMCmnv0YHi+WflEg7IxKZJPmd1cV7zvofaf3THicslKxJia+dYLdTwpe5Qj7e8wnpxeif+VcdSYJxvufeBDDLCS5Oa3INENGFhI9NViFlXme/mm/T6bImj0Wf1cMEnjXJ0GxxGMyrfGE4OqMrDd5NCNPFT/jK9JneddClePs0jucfweeHlyA4isHKEhTSOAoT5o8aa7Ex4w8XYO40uj67YPJ71Hh0pLb9RVRmghHuez1voMOYbopIpgNbBSoFDx5XPp+ayXg05TrXmqpN2lZJPMMCTyAoN5ySaYpsUKMs7w0pWPwbx8sO26RrHxfKio0pag1U9XjKb/xC6UTRwgkYdT894E45rU2ncuSCxSq1FjT/iecpmqCh8MHjkHpLOAgneAe7ZUrveyaSVV0EunMKL09qKxE1fQlw6cnqp1mVXus8+apigTDCpSRCY1IplSUaKULtaX31Tl5dRZUza0GiMulbwegOhXHDnzCGiVScCQIlbi1aYjNnlWpLqroEN0gqu5SQ8Y3tjagEopqBxcKYbMraMr3i6pfsVlECWvfROudrABeVbBGOA8f3gtiQFxJPQlHqlWLwwbCzaTqwqL7Yo5Uvh+FP8RVo0UKH+BT8P55gf9CsCyb8eclgZvXAzAj4DtuTY9MN1rxVZYKiMUMh41NXbkr5vSaVpAdKzx3i2yk/bBPJHS4KmJleqR9wH7iHFXjB75Dc99zPmTZUYHCHwLxJv8oopIzypGJCpQTZzVJRXSYmsDM7pkJ3EZ0ukAjq0jmUqhKKtVRWRKR+xv90YioyCHP6ySNvpI6k159WOvwfEKOEC8PAm8JPNDbuMgxPAzuQpI6F13gUUFlWMtSdEAnNqu0U8TCNIJl1RbvC/+pjDPwPTNYc29jnTbRgDu2h4uC+hPc5U7jOHqy8CWnO8ZU517mj7bStiS2sTqli22u9/KTBo7oiILCzCyogADc/7k/JOxpN+PlZO3HxS++SSd9h7ru1JJCvRY7LfjjdVeo5/HdTtX9zFu8aX1+9JUTU5YwUKU3rthj7rxw94gpl4u9lD350S+meosoY0PD8RBBhbef/zA4voEUzX91FZJcfzL3gJcc6GikrkGiHEXwwM2ZMQZG1quzRUeSst6yUWrLCjxcTgSxKcCU2YJcY1L26snG1ZUKUwDDnwMeZItcq091i9SLh9VPa8Dx/gZEr95ep4/0QDo53opvDbt2AHPnNYxsOrthRoW5zgf2u7OrTI2U2V55r7e73SvZZf9Ks80UTqRev2UMnTk4NUk/5ZUK9VSxBHvnnbvRQt7YZNv2yjZ5U3QXddLaZpdi4Bx1/467sy7msmvNLFJrKKm5xX249p1OP7ai0zSro2IndwiW0xndfl6tTyvSAIWIfIQzwMObMkUJnXvtY74RsBAx3ddzh5LiyYEa80zKCToStt2hYZ+QB8xollZUSGx7UchIfFVt4Ikcr6vmpUTAtywuzIjxQvyw+mCmNB1a5vS4RkMNuNLnRzICM4aJN/9NKGbC/EDPZOpyix/tm82L88RUobt80Y1h8yJhQkrKeu5Ls03WaZcXFbpQaxmA5ugTt2RXxNgjjEwkMdc3F8TpyKt7peVoSndG+BBpOhj3NZWvmbuO+GeYAztZPGCmQ43RcJ2H9CVxLz7M/QJLfyxD+nwQhAIgHo2fDoZH0nGhjkdYNUfnoyapp3lkANkEKF+nMV+++Go/85dFbMo/nfYxQ/7CdevgbOAnO6poSTZ6yNNJAVat4vWaW3kTzahg6axhSqY+N7tg5MS1oxPAjQE9bApIE5FzOevazifX2XHVQL8aPY2UKDZs2iAlyELWZpvyraTFk3Mwy9YDzAxSzlaQ+byn/2Z+/0Xux5yUVTz255/7H+EOR339GBKnyqQZxJuS2Oitdodkr2T1wF+Cx6Lh4vHtBTmFlwrnoj2Bm8Gnom2lTDxXBHiVEvWZX4uXecim6N5PRPoAIfjDz/96tQFqzetWymuXLkYzvxd4Sh3Qb34aKNtQljfhnjFSt0ZMmBxGhr0r4ZBTYRJy6nBT+4/cTkuwRJNwwV3UZ+7Ofa4hGLu+LN9nzzAQvwge544vSAJ7qtZt1Fmjgu0ey7m2+ZaPDtpZO6hy1UTUA8Nh7oNyhX7jU6eiaAHH9pt3wInHoTtqNMLvBbq/92AcwvpibMvMuxaP1+PO/S61WQyYkYbIUniA+Lwqv3KZAs1ElWoGZ2M1GwAQYKaw0rotxZ+LdP8FFJMQRqOVaQNWRLNnBJL3eB1RuZzgsZLcPLxEyYrPbAL5zVz6Qo6eNNieMXlEiOJy5kzSkRDto0gZnOKsRBLCIps1MwKpdjCYbNRlZuJmp8w5fshHaBpL1Ad1vVlyA/0c/VLdfR56PAtgRmMXyfK3uhDiOzGVR3Tn4awd/TygDuFZThzLatZjibRBdkGscor3rMsif4tl44rL1bWFAAejy3+lCvvIc0LYCGtSGKQ7IHk/H/njeDD5kKH9eF9+rS/HhqKM9JxVdR5+YcEX+qw5VQ13pZnFGQTa410LkZARNNgWZfsWufcsS+n48T3Vs9VF9Y4O5b0Iw1w1o9SRhNdEe+NcF9IeBAG0GhNdITJmg36UHDn9IIPCQLa5W+ntWNCDdY1q49xCWEMHAY9BDkx638SdyRIdqGT+idGzwNIoJg6jn+VUTK+XaY4m6gdZ03uSOhAeuV6cy9BGSz4v3OMyQXwsTy3pwUuCtQjzsV2OF7G5+S5biQQwLIYEIjnqO6Pqd0mtkFU49ZqPFCa+OFRrDCqApsmESsMDT+W8F0DrhHyDT1qp5zRfFGGGvaJaB89208GzOPR00ehGVkr2xsSulx42G73QvpnT2rgmALcMtZhfYZ7znxPmJlf2VQL4mWpn7EkHEbp6JAZEa8VoGHo0xbuR8AHSP3ElY/6U4hMngZgjPWzwq8uT1Uf4N1whVc/ba6Pi9oIGH4JRizkaQCOZMMEmGII5i4UvERrnEm1xa9dTjuDX1VS8OZi0hFxY4afg+ksisvOJ32s21ETFnEF6t3lJIN94D0nJqJFSJPtY7fqybxmuB2IHRP3QqreqpFooRjCKvcq4uBcC758ADIy1hkPx/BgVF7Qvk8/PfzzSllReLaLKBwDkgyAPnSJUEKxXbbK9whuvklhsA8elY70j2TQ+WhRXM2kereQ14ErwrNADJvxyYag551pIGEh2dZnMKCbrhISSehdt7pEijEnKMGggiemsHBNGoM4jTGr0E3bdg90SMdox/t4Fgylc3ah7c4349u97CxhliS0wTDQOD0u2YwKKn0qzHfWWaloL5Ra7nwCB6o5Eo0p5ggrfTVi4X5Gsp7qwDGzT4MumBKZEdQeUoXT0UYhsLKvyYq7MUj5VcBWlK1YQWuRX7d0iAghmTS+VyboyISGSykb1uXD+touogA4lWN2hjNTG08RRrUCamT0+u6F4uFcU2OcEpdGA0MMmBH4fSnhVRfQrjeeWZjsc6XNxxGeSkXda0/F3TobuTQi42ZTa2vsHnPy/y05nWZnaaX5jJX44qOpm6N7HRqe337ifQfPNzyYQ3jLHJMYV8dhhBQqVM/OKnKAF7fJeUHBg/jo/7IEfbbcLFVpFvQRpsBov2jIJ1+xN11XzIwkCFec7pd0RDbPyzSGFEX9BhFYyXD9eP0zqw4XqcZel+aKB1rJ2Vg/Avh3fZBfRu7NFmIXlt3F1gxmwaGD6+qUzmnV+l+ABL1x2YwFoRnOItRpy1FP73xPS2P9XGpqdXe5YEJK9GJ2EMjUyiDUblM/lp3WVDyWa46XsT2NYc2DoIr/FG2z/b+ziy27q6mwd3xtMGi6K/T7FUGwPH5Wr2ijVfEOgMrcoNuF42lgO2Rc+F6xcXWbpLdgOIkehqAe2sISRNTrkqxZGctWLVI7ti6OIC3AYEfR5SosC1f/jh6ONMjrbx83lWdNUWGVGLtqlZ8FKw7a488GiavetGwGIA8kNqXXUCvU4WyLUbnmfMTP+o8FdX/ijLCT24TUv26Q4jkZvMgSYQKvMjNCm1DNCjPzh0OAdgrdPGLlDYRNzjM92j6UPGQVaK0RZR/3VqLzSzRo38q4isAzL85v0wygN4uHkUXQmirwyNZnVTiX1hoCwHuN3l7ut5CasyPJ80kiLEgSRXBoGPoltt0XT9l1uabLAHVyoGqEqsORdQMnYA600EE5kdv41P74xXRzOxfktY7LlhzjyDQJxlteZ8qKTIbItZ8FfiIjOHpPhGe6M+pxZuC0bxbN1m48/nUYSwX1cO2QNVrwF42MhRmAiWcRO+UCeq7GIQtiFHRjMl+4dTYrtI71l9mJQNxSKRt2IgxPrVeLerj5c8/reNJWA3ukloWC+iurof1agGjcAJNXjL7hnO1bO9taWnRqi8t6jdYCCYWCfOwmwyECVI9nIAYvtJtcQiUHC+SJ/42H8p6BOm9Q4GgFW5cqFHkA/ArRDc/3OBMKOWxRDvSS9pn1Z74i9OpA3WEQSZr6KH8CEBB9M09KYfWvvmW5FU/g4//U/A0Jp1VMGCDTEveX/EnnB+e1CYivIhqx3i2OChu+RFITb6UU5jTMyvac2qDkg/JqZ/3L332EBREXXNsdlivw5NrnrW+1LrxFENcHVU2tSUqNzvlyALViRtao0BhdYsqaF4WYKDEzDVOYIzwarPLkdHg5jRM+rx1t1DIuEup5ozR4jTstHZF9xUcyF2/Qx5pVL3P5Vb6tviCuuxLpqlndra2nrhdJoVZVrOTTmck8GNt57ASJ8N3enH7mieNgleSWRqMTG9OC0AvUSeGZ8Ys77pUSoxAo1IRbMq3LNy0W7aB5Jsn9e25muS6AhnhIhrga2lQzEpbXx8efjc5WjCglJl1D5kgu2FwB4aCjfOcRpNxMbi3Zd8iOPr8qM1f8MjpHLjTBjVKMUFNYH/fxm25LTUWihzI/KRycZ0x7+AUNj1brLcbYGjKZmtYcEyRhOVKozuqSlFOo94SWXQNP/iXDgmvg+6MSi+cglb5cwpllZG2WZ12IslA7g89r74kaUhfxfA67OVSNmoOnE1fLRuD9up5f0Iv139VvuF2d+WAOP5F6T2KtVbWLOXseBfYRVUWKWblMJLY9QZDB5ZEVxG59jNPYuc2VNJEzwpzPeCauos2beyDRyz6r/zTkCrlfTfHT0iMtHBnIzpVfPrymB5ORdgKDH+c8XD4YnbdoyNckzIvDCO/dppZbmBb+jKDD4owhk55Rcaad3SlJdasNuvQUjZflYYKpGdJiT4XWKAdPTQnHRtQRTeE7TWv/CETSJrTZByP5fozzYhC9aN5YZpemUGjwiy6nTabVSixoME8+kmP2gA2GC2wMIs727MHg8G6/Hh/5TMXtACsPbEHujdmNQaVK+DGZ6yH6TqS1N16Pu17FRWPLl6fZwNcUS5CY+mkGkdut5ZQ1UrwKiJ4w+h5hU5Uv5qo+TcCMXTSWGn2v8FB9DklzPO/Kc84z4kPvIszClb2KsVx5y1EWYKWaYMNgaHDXNp3BDLTmVLAoexT9gjSX8V3M3jzL8SKI7GYQMSPHMqkc/WtWPDx7fPLUtJAyGVHln7dxwbumf/Nh+HV8atWFjuRtMFB/iPl022YqNn7oAxtPewiRK5pRnTlMQdvVqnFXE+4P66110ECBIp45Vw5p6kvDfisI1XFFGwGjt7CBqgFxKIPre852c2ec94PL9b1gJWFUh+uyGaJeKSBfr6nRjAK2ZMuIXjwsQQsMKG3O9SvIY1q1HgKSofmKen27SQvPoJuD5y7ZTgSxwFU1nHowg1EfEiOgquDKKx0JPXxltb98orquBqiu9MzZ/0uE/xDWFm5t7ZyULsYfiIQNjGbAkb2qCq9vLjOJfZUqELm9y0VEkHMCvAumYV9NeUKzknslSdm4ARYVwZ1hJc5ILeRws5EKVD3gZdZHmblp60tt+nUtbp3kyyV8Zm75djA/TpOHiDY/Cvd96WaPQVxcgM/J57gBqsAQH+WjBAP4nslAWv7H44fj2gCAR/oNwQyJEt68fC3SqXr6O0D/me37PpaZlDooOme2B0MPmM8qIlyN3ZTG919gXZgKYcaZzNUIy34frYmIUkw5ZPXQekYtd6ej8fvYgGlJ2Sap8e57s7fsSpuPecWK47pjOAxalQlJ0R6AaEmQMt68xHAfiDaAbP/HZPbmp9/STg/j9+nD/zKiz390hE7arrMwFM+9YjPCIEapBhzcjHE8g7tcJyDXDs9yODOxe8mdWjfr5m3QDmswHVFx14FDcHq6243xpKXVwpXWnUFi3vRY/AGlcqZ2w15Ix/l/py5FQda6GSgolvWBAO1XkQE/8moZIIaUSsJvtTyzc74AkkHKdMh0Ivw+ZoM4bMTA6P1FkR7yyMV37HA1yYD9TP1TeBf2n1ZG6182MCWWCQNJ5B7EooovJLCMewOa+KLZstAlEzMDT0ePfiCRmmg7KtaNHeobLor6Uwu3YyDsY2DPQT8Nzb7cgZjt9ZoUpl+gVeaGgSSyEcvwWX4s2ThAcxihXjNoKQLOcRJIE5T9fuAAwJYHAvC90m/NHkhcCqaPia1sZVi6hcwhuRx5ALvyCQ8a9u9VEnput8eU4W+GLh0oZgVp1YDmMqe5FgQU+a9ZuxBLF+dVvn+0VFL1z5gJKyAA1Z8lipxG+oqNbDb6Ov794pSE1twuP0mEnJ7UeBO1Hj4Or2f82gb5Q7i6rZw1gkSpSp7cW7+OqFeEGgGCRdAkACDw+qnSdxd/9rjmZeQdadCylnoCfR+KWXvV6EwWT0fgJzccQ+QRMCAYPzj2CViJMuHEZfCHP37r+M6fjS5Q4AKpqIDcHRCeN2Kao851A4+WheEU3VFzm6nokgln/sdpMXp/il33ZHnO63EAXjLLRbm4N+CnX+fYbEhS5slM7FlIZ9x2Y1JdJYZrV/wONywUvC97Rw/lxaFL/m79rm8A5bDpVmgio8Lkx1xYVvD0OYIWfBcJo994UlVj3oxqxoBRj3ZnUzZ3Xi7NKEa+UVTdhzu/PHKdNKjLyre20jLoLfGTjls9Ab/zCeVRD/pEomqjkWyGGiwgFTKShAGM3BdEuqF2f/HCsET5rjsPtD+pgpfGWIuhk+B71WLZ2n6yvLQibDCQoS5d7sGmdVThXJSCpaMQ/z5s5JIE0wT2+sjSGz15xBzC3x+HDRGj5U2k+q7zexBrBnhbIb+w9nhL/2M49si8m2xEwqK7B2wIL+JIKcBun63nAJPydwpj+6G002t2R88TgyCTE+/6qQ5Tw074v9DNa1YC1xQsqNqPaetu0CnzxpLvg69gv0CS0RVs1FIkwsTpsmSGY8fgViUdh7HctKI3zEJ/dgtzTuv0TUQJ3y4WyDpkZ0QsFB0EjJ+6c6/bIuoJMNGRpJxjmNK4OCJFDwuuJGyb+44WG8E6jFNzZuBzakX+Uap8xOG929GnAXYfWn1lOkDgezk7YOFrE7XIifR3XE9em15L7MQ5Qfbpa/2X+uYdsk6WKC/YBmSvcdkCtomeExsPixwjo+4nfv4W5/04kGR5MlnfRy5onr1cu0Ap+QLHXFC0/7uckCW6lLOXMAEqCp59skbP6gKO5+QAMMo+Ii/d/FaK/ikbC2j8U16oUD8TJQi7dKEdg/O1amjxyjGhWINhQIEqiIXMmTnEZWFi468RHV3PCc0XuEPktF30FQgtvRfy3TJSuUX6vC5tNjy94YgzOPOVCi9aQQ0pvT0KMeqPLzADtCpIuG71+AMh/Gdj/0ppU1WptM2G2IL/AeN5+MgybHepeLfv7n5vJAQUlcdFqs8jU1+v5ptOkwvBZcPujX+9mL6odE202B19OEweg7mVh17hdmsMOmj3oajUfJ+tKnqkiohjL7ogA+XlHJKx3iz+EoL0SCBb7G1PmQrBmxYQJ/4GlT75jJ17v0fhX+Wl1ewL8+x90EJjtygScVRCj8MqIAkiGlAb4g/Hbvi0O6aEYWhLNEfFONGKdJn5SbQqUAC2q/4v8Scu1Q1pZtzI9B1kHFu3VoyBUlPvr4+yKz82imUEDyR6rRMIG/GXzARytM3jt5pe2deuM1NYMJluEL/mn3QlJQPzL4qxSelAmMY7ZuDB3lm5waw2p5Z96GEMeEKeshKfKAfzBZ9oliEOWXwgCn7aZspkyXBncyA5ctxm606ovcuEOHIwFIRqH12Pk591hcYY8oHWS58J4EEWH8fWpliFLs+D8loSCGaUu8kD/KomlcAtGLrlm1Q/mwI3RWV/BMDZ17A8FqJdvKWdSRLjtX1avt92T49GF5eFT/eCcW1Xf2etP1+C+F7D9w8aGQjvUv8iyqEe5K77N0AcjaX30Q7tURx3KRcTVNe94HwCs1/g4XiqmE5KCsGP92ufKf5SX+ZRnig5fdAY5TvGGMoF+pmQrxoS5L8g646LLw1Cd7ZSeU/M0Fa7HLBXS+hesgI6T1F+attCj8LQ9iCOplXQ1qcn56LH+dJ0vh7BFBUIMV3seurRGKjJhTMdfZ0nlCTtwllM947pJckLaSTf4LF8tDKm0X5XQT6FAfcgYSKBia4r0CJAJMuXd/1FjFakqnl8/DFEd9aa5MVeOZP3qPKVVwjyQFlUxXt3KOZCZudtc8kfey+7QQS8LrpKEl0rcvs6+DmA626xxYbJr/zhLGoAh4RpdduFvYSUW7k2A0HL8wXn3/wxacKszz2Y/QSs+IXm1nlhY1yH/2+DmYJYTUL2Ge/rH2eiTre+xEGRQ8jAjros7fwx3ki4ODfYaI5FWMUDsoDqgMbVdZxbm4WfhT+eTsw0C1JFF8ldwB/7kwSqcexBrphhdMbSmwxIVBeO7uCGzhpuL2PijZFUozwtYSCpY5aeUIiNgAUmeTRFNs2R3r/KllqsuIOe9UAhZl2wyNR3CkMA7/dPL+lIAxKYiA/mBI3xj94fS8+ybrwvCjq91zAy4i25BSqdM8VnnNvf79fatYdktqm4WvL3olLkAyJ1wUTyGRzBTwu+z1zIOpQoteLeRy+AWqI6Mk7jAXTkWgXsRvQGKKJhW4+3yzw9epBgq+CY1ZfDgvFH1ja0OBKTNORqAbFtiFspMZOUd35GBSvFIvtjzRTWqTWkQkY2LJCCK1fnNxnrgDr4jpG8XivI/bh/KQ6vLw1JtnNsQSBLJwtos7Mn2oiDmPUKwhXv4/Tx4/EhfnXRyel9YTd4H4qOurQO6idLdm0VGv1fDwrOmWF32ph3+THthOEnO1wYXuPM4QxsM6Ds/qxA9xIsX+K4hzdSrAA0aFab7nUfY6TSyoiDyql10BUA/69HSMTshRYqdpHTJiIooc1z8VEPO2hx7u7lA2BG1f0vfhUKv+S0keqizYyRB6+S6Np7ar9m/G2fel+IEYTfdMTH9eocYeD37hSzXXhTilvJaNGKPZfqdMy+/bM7h3OKXh2Xx7CQPCyslgrzNMLphjzlcUYfSaHzQylQeTFP5Yug56OaHKwCVyaS45HRohSPWT2a9i5xwDHFYWTdpMlenTbLgmW6umelofK1fvgcVjXNUgUNpKtTI+EfTIzffeWtEMRwQg+/17sDg84x+BpzcB4cltniVMm+fSonb7YFL3iWP4SdVvyeayFfsEI8IWmXQfEy7T20ajDfskg59CM7zcD6btwxOaQbaLEarjfhUe++G6eQylpCu8aDASF6CRFJ/7xUtGlD+lnYiXW8oB5XsEaTgp8sZHladvY9iupOq457atlCWBT/qtXDTZssLbLPxqtn7NpyL2rYM+gByq9QgY0NfWN6i/OSF79/sUJ3eEzH1AlcmOFTGYc89e4XlQ5ns11ZfiVOOwJSko+g0cphi58CKA7cnyEgab95bRW+aADL9bc/FYfCjw0kbSExsE1c5Wg6qDwf2iK5BkTS2Y6081K2pBmRO48oDzlFUjL2yp2VRauDw9/1UfzsCsQbET6s2Q29Wd5hFQ8ggYBG1bfCPK6tEaoYGuPJ0vaNQGu6u3aXPhkBcyDIhk7jwAvHFPeJKgnFdcFDaEA6hoT5ruclpRi4G7H74GsGC0KeyeHlOkQaRpZnYvGuTS1Uwsj7+LfV9QhctGSmmd4CmL/BxMUyDgZ7/HQ7A+WpnF4isHeWP5VCLpc7B/yhdlO2nrCUbYWnodjY24o5Nqy2bHhO8migTOExL6r/ynrzJFRsbqz5fkqo4L71SJ0bdFGFQlx98RcHjbw/nhFcBIlIPbJFRxCTQlo1ufi8FhilkIYGIGT1xXRtAeQpHgK9l8tuQV+IeTD0XD2tEJHL/iTLBUfc3KukWfGXqMt7MeHxu/Pj93E7FBX/1vU8lfQrqE85vahdBL2AlgxaoxL86DA+/npx9OliIEaLcfQfRtrpikhwYKibZxxAAB8ipoSmti+DJXtJPotQXnGEqnn3zJAAAJeSDzIyaFkAYR0Y+GQNYN2LX5wmVWe/8Er+eZejKW8LCpTl6vGGGAMhmJmoHK8puHZXtT+0QNpnPI+lg/F+zxum0yQ/+noyoftlFDoph2dSXQE2rEcAhBsLODAI4+yMRvYUWjufI4GQl/0Cs3qw/mJhHnwBcCuwJZEz83FOcTNP6g74wL9iqhpV3LLVPKkOu/ZgsC+K3laSTFkgbdhyEtG6fXYuik1m+N2sAUMQTWkq3pOmMD4Zm8RKLTJFW+YVTJBLLH45K6sVzQkiHKNg5dUmkfJJn3JqDUhXu23EQ/j53T2W7YcZyx+ODUcbjC7Y3/KypjJy6wA4lkwmBp241BlVthub2GMlrCzZ2weZoW4XiiqzTlMN8ulnZNEGz/LZE/ET6TVY/1SrzcC2D1PXDyfc8xbIavIwCBK4XGtwsFnzqco1NN5m//HO/BSNgOspzHhdye0izB8oXrcDPI8pW1vYIwZd1k+UOCi8PyQ0/ElKN/ijb6AUDGzis5PvKLczUTfEXpGtLG1y8F4rcKMC/7DRgwFBwmaGvjXGI19tEBBzJbJCQ+LxdKlCfxpwURlN0IESkJOjHiJBgigyU9f9ZRuTlPNv3vE5aURvgaDbFpeZS8idgm7+P6EJmnTmgkHiOWKejxfEQyg/Hagp57PllGwW2krrI8D3GRolAENgosbNZKaMfKflqririRQ+2ZQ9ecqz5P56F1jO03gRBZ4qZOvG53yBe5499yMBlBcPJilnzm1Vm7/ELX78Pc5IaquoL/ywWF/Iy+tWigCBIAW17UW1lOfDYP1mqWRkTypqQrh4Grrk2/fO6hzPCRt4DvRJ6PGJYO2v/jyGsW1rz4kbZGNSI/gXLBKpybtju84wUYuzeSvW7jf9xki05NHCO8zsGANvy2Ed6GlD7CxoAoHmlIxZdd+2PqsKfK5p3biNmDlPaLtMb4nFUJlXsZce8/nk25UY1HxXHSr3ORQL9eqT7mfFLh7VhiKs9Ia0WQnhnuAeNkHIf0hlcXUOV46qbSkvQXimmak+mcAi65UAdyKdhsyHfcnnlE6yOoHsibcnrbiLm3QH9GuNq50D6rVKqDWwChPkLxYCmTsG+UYvn88QFEmV5wA8pYMhIkcdiEyBZ61T6NVLJl3OI+OCEeB5+W2zhrMOFusTsMZknmkJqCutIbhFyd1MPPO+UQUAwB8kKMYa/4HVLTyccCu0SuEIFCd8lB4TI79gPm32VRk3WFCh9d/ugLNiwx5MBJFweqQJGKh12rbxHU6vZyxTXiF5qfs7pkcxBIM2mUPi3VR8W2BVSNgqDvRgJy3dxgkAHfbrV9Xu1wHg/d30tcghTSKSppvWWvgr5SkO7YGPBkScU9VEcvvO9T1Zq3Duan+84vhSeFQXO5x2hQeeUTycN3UT9FZDqdgCZu6MuJ4pVQnT9qIuaWv1+s3LW28fpQ5+4JaEhgGBjVMEI453P/iTvQvwjcUFGXZVBSATTjmvTWVblltVOLeBCvzouwnld+J83uX6iRUCBvGbvXxPs2GIWtV6iJpe8YdIzyH167cSi4T5QaHYHYLLVqeciLjICfFrzC+8g3qbWVgBl9kv2F01k3jUudDszenmzwPtsPkg2SfQoq4JBudTbBA98ORXJWfKiK7yipODKJP7ckxyMzNCvfy4U1kCzethOuyN0QY5bveeVW6V4kkAaVJHV7lr1JVe+S52VCF+KOIXKhp1Jun8iC0pxQrhvtgFKkWRjUKENveonktaHHzQbErBmAqsUs6KxcRLBwdjblPFho8ToviNcOvZK36mLiNVzRcXcwDc2Rlio8UW1Izm9QPTkJFaY7Lv9P134Lw62GEuBBonVgViGqmJ33avt0rGKig7ZAjVL3tDkR4Zx0DvWTZc+Q2y6tLMU3HMFs381GN9i/gx4mlsfKtu1RLREtwwcKEagje+ITwp/7v2jSrROjLoKML5nPHE2XRaWMP5+XXKzp6tSXY7Agt8umZwzz6/LHdrivXu7nUI3QY9nvFTojJYcx6Uxzf/SPdTsMPmNE2oVXIMUDFVM01+ia68mzbMAjhiytieZv6SU0rPgTvpfwhJpBeC0L/BVg1yYuzWAAET7QPXGsuQeDyudvOdvd2HvWv0k+VnQOmX726+qmCqb9hf2QJ+YyyVHxScP919lbBXklGpLE/BuiI4Emu19cDo3/QFXiB3UWDxq601zg7S1MQdnUw+2ije1Lhi/dKBe9b9jzEc0g77G3T+THNCpqQHYIoIhjeIxoU0SOpM+kajAalJAl1g1hi38Kc2estJ0fHbZgInSErpZ41bmk5ei9NmihiGX7NpM7gghywPyQXKrpsuIyXnWk5RCgkJPyO9bGBzwq7gtb1ELJqy7anuvy4IG/s9UqYN+BqExLVkiqe7JpZAMYH6Clao4v6vhT7b4ZBm2CEBp72VJw37+gU4Bbsp9/ov46Wbjg8K+BHvsV9KVQET2aH3hWxhmC+7/6AR8Fvv2a2ZSYuuvxld/SObcHgUQi7qkJGd5FYWmwRWa0USFbOmFQdQI5HU4Rx3CSqj4P2+yDHdQGBPow+WltNqGIpi1a8jwlSNVFliKov+RvAxi9XkoWsgXIaAbO1nzgEEmFN54/LX7N6yOmdOslVIK7B4sYTOYeIrj5u1SfDrO4MPfbrUZxZ+qo61AvRKHrzpulrwiaeTlm5FkkA7YfjcWlgjrsO+XUatG609HtkRUzxoVnSGWKYgfpUlVOjPz+BfiCHFfMhIfOPEIaX1hgmSX0QIleNN+9MilNhtDuysuNIRkPAnqA0yVBSaVmQ36sp0WbkKCQHJBuw96wWDRvsW+RX0EemRxFi8X/tqnTbcsYcgXcLygWR96aEAzx43LpNViwYCRirtm7yCILP3uKv2VQqBP8q6sxURQEZvGbmlo5+XETBWV8SjugSChev0n37LkRB9sHjoDI+9r8+pWQKOaEA2Harq2/XS/t0aDJJb1UKULm6jcGOJWkXjJ9odGEEcPhg3pLoecpqjdyIU4dI70HmeWA/pIjA0vnFGRmZK0ryjaVcjIkMYPulOm3tMSY4iThVSRbrsGpbIJ8Qg04Dy1rVOOJq3TX0jZnWaq/SpNpujxRP7LSeM4lux8WmhpkEcTJhbpzh6YUez0M8SDuRgtXQt64nCCQ//RT6FDRuhJ/r3uecO8LKM7EluesknO4nmo4aSmI5xNEn9sBLkqHyjtS17zaQUJiaatV9wITxx0+eyfvIoZEcupJ6Aggp8rjRI4PEVHC3KdaSOo6b8gwVgu1MIAXkSx/JraulM6VFg/wbbkR21jrOfrAE9XvZuk42jFjTokybCnvMLE1qs0nLrYrxAUmCWMRXxVOM2c9A8phdTY2XgvqJ6SPOGrf3RMiVaU4xI+jS6nDai7Ob5is4mXCVOLhVVJ6QYYLWzxNtnP4KMUN4vHSPRKXoHwuZ3/CRWFtVYF2UO+0duLMnZU76XW2+VX9vCCqRryiZMQ4G3R1pGwtGluK/JNhWAS3lhjpjL1X5yoGfmEnpMHKWzf88eJYWN/f2xWaPhEoROHdGMLpx81C9518ZUOwwl+V5Y3z3Jwa9hutYroAImN6Y+lZxHoXDx8n7GjS/iwBHmAyldcygby5ulCyqkQ2UQ3a5ZA1I9llpCtnFPZok/EmsqOk4mMd1NLkQz0Wqmn/6mKeq7GF86GCZkb1MDJfg6SuNkN7w6SnvOT8H73v9zdYRAlKUfP0lu+LbZOsX8tT1Q7aBFhoBx04kA7XLnbzgOsNAYBfK3ZQydghgBt5FzYilWfyEY2UVE8sTO0FzQsUnEfn71gXEuM1FAzCijCqjULoDCPvP7gcdwZmjDoPi4Z8XWajPi7jpjvHyL2lpC1Vn3/ZBndLCgW05Hcw9UL3qgvIuspCtd9ZGjP2R0J8VSY7R2pIFdumW0lB4om2Q9apOzE/aa658cGL/8JI3oWQe1fBmTODFnHkNGmKXk84hQgw3slmIS5Ts8c5hx4G/fkSG5Fo5I2q9loMIUGHmtSHErNdsOjJ17O99JoVfxTuKj43D9uv3AV7TGLd43WHfykolMoBYMiEE2xPWyhvHndgidP1suBjhSUTlCKbg9WJtSWsOJq1tw8367WssankITRD61Qf8oqsjBKtSBS9FZ8fIv5nUQVtK2V1rpi1CY/JdeU95d+EZx9lj4T51P46aXBokkjx8eF9n1/KjKAJ3G/4MPwONcj+8kJ5wLJGpLnqE77klD70RKLHC3e1agioqdmC0tPMOfjeRJleJtoZS0EbjeBz5RY9rC3e9SB2njNMfh6BcrZXA55S4Gvw0U4W021S1ufS6Pv8Srmn/gbc/DiiX+gV2YoXCqaYpxGmywXRPlMYUaZwYFTDbZYG2Ty/ENKsF2au5HON5zGrlg725XvquXJFo0eDKOY/OopLTDkKrufy/ytjKr0ycz9GMbx0OtDyQdgv5f/n/rCSpUPQHQqxUmuYZfIIEUUcMjGH21sfxxSGZx3KX0kNR1jwIn9QhCjfovvguhXm0U5i342Z41Rt5P3MbNGx392Rxc4e1oOBWJAAaRYk0MEkTxc6kUkK/FhG7E4U2nke0C/wP8WTzW6I2a2fk4TzIsmxc6BAc0djrROUuwtupnapyoYQbA6reLQTN5U887qp7dT0jAyEDb1RP+bqzTYjn7i1NI/yUNSqxPYMKwYEAr1R2/b4u/3G35x301tn8XWYjqVG9NkDCuPYYUX2QeHTmEyUYCInFniANkrvTYP4YyXgBCqygvdLlvAFAkq5cHWzE1sinB3Y/aVrlQ4b/1IJtClObDiwqfBcFmEdaej0u3OU0k6eQMTj+x8eGz2onKlu/TOWPHfZHb5HuFpjDQtI6CbN8ymNAqJSRKjG3gLoFqIWzJkj5UoMevYYwwphcrWlwswQxfgvEtimHKTi5k7xJI2DfZ033/eLRuh5bGNOx7fNn+A9Y0nvPJuZHuJoLD2mgss3CwIPesEu495i3H5+gY37Lse6ohRN75zTZ/Kkn0kMBhfNR9cxZg5I6PZu1H9O7bbHUXdEaaSldV3AiSyJSf5skIsYdA9bFUlGuRh1pt7Y5SaQ6OgWNlKkEgMyYX2rnCKfDI/en6DFYSHIY5vvbM/wceFGSLNoL9KCnKwRb3XOyydoueNXO8Pw1a3P50uQPQZFnL4FTBCNpw0KdEumncNc54mZmGqCiOO/YfDCVUmmaKbyXuv+SmHS71f70vbS8FkmqS4owPregPdDYEbLSWn5n4LSKSbwxrnZpHC1HRMfj83XAYNI3BKqCwIOzWUK6sv5xVkYOC1t1mtcb//u+YFQOIOxAo+4zehbdtyYwASlrHV+P3exLwcu+tUYPOti/UDYvALWBBMfrWaW6jAtfVZ2lJ61moTDsNzXD2beR7jy2MmcHNzMkAhJFrvHy0x702kCgzzZhiEkcOVBXQTA+nKmgTTmVzDSurmvrKV7F4yptH3eTdQULi+GMszv5zxKT9qEp/8zjEHhIoho8fyCCrwfdYubgz1VxhN9eSiYfp7ee8HSVHCKRhKir6tY3+3l0upmYWxEEKEw1uJ9dfc9Ln90RCVoLv3j/xZjKuPXAEfaj/5sKjxVZecI1KOufo8RoHID25/d7SYaRln1Gz3ceyrkar4IwxcWiOTR3cydxCkWfZ5TTAI4SDc26xWEop3okV58Ul2SawpX2i6ayYYlNbDIqFIuKboEDFRua+rHBzlAkWwQ+0JjN+P0bPCgoFWQUNqkIvAHQmDqRJpGCi1NBRa1kR04S6Ivkcnez8CDcjL8GAyfOJdyMlGt+ycrAM5AQJebMzOdS/Z0ce9o5dVAZP6rIqSY8QD1FSYcixr2Wm/7CF/z/+SE+Ekm3ZqWL19OtmbRAtREViB+UKyoKGfPdA+RIPSw1tem3NSvDFqyYKOmY3qbS48gX2wa+M2HgHre2fzPe6Wd+M9Scrc0Z34cCUUcHy7vJi/ReYosxjt5nos/U1jErT0zLU+eBQZPKaKEtyh5iNMPNUfxYfsEEHhgwBbOvbq+UuDN2HKpP4CR7q18l+HtW2snsbqA9zu1Jen+pLCFo63cUfJazP7+RicSvkLrIKeRHwlE45occT03aiLBlMdMStudq2mhFvCiBQuNMQMuTxPhPSOpPhZjvQ1x8Kzt2O4WZMZhg7l6bQN1b5kjDtlwwhAYrO80lpataLw0WfkHINcZVvOGGK628UAY7WEBvyT9hP4OTWSvgZPqtPsPlHUciu0yvIJD+jOfQJvc1neEpYkIf3k9C8InvoTmSJM37qX0Oj2M6zsBj8f0JiLfZrueWa6cRJbdQRdhEvozzlvV94pFPjVYUF4yJSpDST9ZSl15IBd45cLZea4W0x6XloPaz/JvfUVCwaK90iZlb2uI6SkmmCccSn9f1qLDabcLiEXtwh/TlZYckgfxRxLMQ5d/bqsNyZ4IaehVpsv1JS25uoIUOUIDCzfE/vDKazdXmjMiY8YxLnEoInM1AsbBB8TRevtoC5HdW1lnL4BJFZeSQ83yewmUBREezdZEOH9an9AwISZ/akIGhvsZ4nDnBpe1MmeE3LxUdDBVoHfGqAAGSHXRpgFW0OkuTZMiWn3dR0Q9HN/XGObO37XAw0YfjxPptEfKxF4BhQRC8wgYtxBrq8scbxuoSFBWPSYb0DnRXY+EMYm6viv4Cm2TY9CtQV19vqNqY7R7VDA6lMHglVUFeeJE2QAwR3EHDH3ncXoRhVzY7NVDXoxoNnnfeJzlvge/NpSZePeEKDxpFr+QOcERv5dNSE3CAvZvIbRflibsyR1Pxyecw0y8XofIEBGD0SucHdxO38kenACbXFWKQ9j3PZENxT+1f0hIOp3Et9rEEPf1QTPapjcF/LrDIvtEd5C07vOQuwRcVeLufciQ11ObKX7luLLd5Rhd6Yo15gqwJfTurjB/V2wJfC+uLkLqrlguEVUZrzYq66xNp9jqkJF24AZrVNwPDiqbDuUbYc27GC1crpiT1GdkVx0QiqQ6wiqEziaKC5hHxmAlTWjIWcHDUQoQO51uiywycObQLk44anOc20WCkNuT8LlEV2nIzmT8jnddAw8FdEbA+FHeYF1yxM28IJJS/8hsRvSNX5ldyQJK40eESZWQ26RoI5+o1/erANbkcmrVoslAO1lXfGEwd6PAJgk5O+ewVc+veSIe4CPvngQjRS7xSW8p7qzbCzpQreQI3YvhG1Zm5QT/OInvkNncbREeuJLTsC4JpEWDXK/A+pCwj3vNJXpgbRdC7UFSya+sJQw6XUKK7MFXlxuaR088WGZBD8dIkIPPTGlEMRHIVvNR2fvYy8PXQ50eKnMM1UnS+wtfkMZ5ztpijH1TSux8YatG1aIxrITv7fFNSCZf1//+bKM5VBgTCyciMZHTLAVuY9VYmHAff0SXh7CzCgCwXyj52wiBlCij6/mmIgPKidXFKrPkFil5w9SeJ2y6ugMdJ/NOXmrRbPpXrS05yCSPWm6P0MuA0AAK8gLpwXo7CtOgy3ZPQnrHs4ZEKG4RaDn8LphZmdm1A053Ygm0rx3AkQS1UBLhN30UleMZULb67CgO1WiPXy11/n13rYoMMIsO0JrqTATAKy3VnwZ1Jaykx1utNXBOZ55E8u1eWFTGH7PIuFu1L/EGUDbBoN0C2XOFbxF12P+W9R6oGa1g+mYljjMCV7hDslTA1HJa36odxbqkfB3zXn+rci//gLX2vJBSjcJfIhjrDjYg3HtsEAaOlXGK9VnMszouEAJQ3Kn1/X60aP1ezG3/oYOVlfWneO4lSOgVxQLwry8cVN7Ob0x1uUtgQAHzWmDsVvTVnlIB9Mofuj3PahYfDeXqTcRmTGr9QJ6GQYtNMtjAsCoKoFZmE3a6n6By0nALPxWPq3R+8qg8db6WSGMJCggvKL6VAhnVZjF5rsBQ8jlX5/h4DCOp4TXLb5jKlCQRcO518vyXY04Lcf7LxoWp8gBPqhjoqMHdNt5uXTyOA7FIuhgZR2qtR30bf7O0wll79S1yIVH1mOfE3+vF6GwYWJbxRQH0Co3BolW9u1A+Z1Z790ogQRl4MH61QpqICiXwD1Xt74gR1YE5DWt6mFNWiRgEq1Vby3SThhyksP5gudPegUg/NeKFwlCCc0Vs1hcoaEvPfpBFCBDTkdhaE36Ts7C/rnOrQHMh7CEZsx9ReukmVrT79G1z8BsVWiaM9sUq/Xe5BcjQ3o75+VvaTVvDQHbqkqekp+yTWgLU9gAeWPjjcwsXL5rsT66ikk3HH/bpgus4GWOoEqRkN3IYHgiqrs0X1rSPJ4i1Y77YJbG/EKvG5K7LBx59lfwgxbIkF42VCV/CdW36QcLOzb93bpSF76OYNUvbHhMoNQ6PyAZX/E+oEmLHy1rPIQiK45kie8vNXMEHiIkhxafa434+Y2SotO+g3wS26OrHKqfOqgYvYeLuAtZTaBsp3SIRsfAHQv+8iOfdRkku/cVUYSaF+I/9B0nVpehVH33w8eFXFOL5pcObrIQFGPDmngL2R+oJQXWaEZ14XSNRMLVb/IC1LwotWUFNUPekto7SUsnNKvKBnLobhpgoF+IH20Qzflt81vzp/RBNp4Ox9QQ91hHzveNI/cfPMK5eumK1yynS8Vi9svPZBqGzLzBFNkzt2rnYdF694uVXuR1dbpAO3U2uPXiMvMC6tPmjWIqdhdyX5M1HEoxpH3WiNv6QEQ+yfMGw5CsYo8wJ20MjaKyvjaY+8h9n4KKc11U5ofWz8w7AD9pA7d7edD1e6KcDIJ44OsETscbMWxZ4z0RPTXRf1gQELEWMF+gKhOG6cB0DhQFzjM0p497d0D0emoh7vMG37SytJmScGo4ceHXj12EE59/SJbhG04YPb4pKNL1+ENUBO0TUTPiXQEd+agBwKFpP7Oh7nq/cBhjCf5BskG4caxcmB6XRJywA36jrkthMzRAo6hNcvdAeUa3g0sk80zX4H97SjVgWIiMKBqBphnlW4+Ga/n1CUMTkIlpkrbxQ46wIWnOB3ky6ZuYgYAEiuIqwYp/QkSX/h201f181CVjiHaZZoMWSKLBINr2inuW7cbrL8tXCS/WP+5EldtPpF2e9GgTzLUyUkOULfuPa573la+wK7b2Vh9BDhEOxXTozkzhKTfGU8cqgYLmVfXA/yNL1xst4dqaF35FQ0jVh+h6IWiGWxyfJsu0yuX4pPzad9FEpGS7i82f2NkxZhfx9C82P1wvoHq8yETwWWZhVCoTEscutPXpZ9xyT7t8OAgHAeuqCw1VF2EbvAzGkXvt4XIfHpHo8grD2dU3DPjaMnDiAZcPeZkQNDfNfbhkXiE6lHMMD2w2p9s+QGt8sU54HSnn46s21y9WeIbmBlVdnqSrdB9Vs7CZ2anpmDGGi2dlPPWFwQxW9N+SIzuKHiSDl5TqcHdt0qzUSL7aq0TsInXfhwXSZkcXS1oYIvI2Jdo/oOz1Wi1WH0EjMon77jTxn3Lfm0kMrHVP2EEGP9kBOPk0NQahIFGfxkGQkpiJVQ0ytm6WEEh8ATc7OWHS9rAKQAKRqUNGz86tOstaKMofMoH/eNelUjXEbec2OJU48RS5I/p2vFA6WJwVdmuKEjiYeUr8yT031QM8/EFzVe7XSU8Ttu8ActtKiqY6Vqzv8y4B004s4CHvSYMwvCn3swafX3IdMj66a+BT5CyBw7uJsBQkP4wKog+DjdTl0TjCabi3aCCGQ+VuXeTdRVri/rWewj7xNrwdOBuV/LhdfSiIEeJoLwVnEeprjWt8L0DA4bBsoX60cmies2Sd2BYjvzF34JV2eFrzzXiOk6w1SnYoGDNSwOvgyubTkyqg4G/X3c9GVmnXYKM8FK9xNOXpNl71ENbgDgKE3DiMk7azBl70mxg99HdycqZnOAkeF4ans8biUdPHc/c9mHpGNTxQau0eJWCxYgaKn36hPHsFQz0bDBY00yBBYHdSkk+XSqHTITXUOHdHERxJUy27TgFr05NeBw2w8Nx2+cnd0ElO33g0jDScs7vM+A0Ot6d9t3B0sQomBEFLysJ4Tt3wSGu98H3J/NvH3ZDoNgK0RKAzz9a+xkjqiht6PziDMmVAqnv24PbbcqIe/YcWnqv8O9ewPT4XujyUovKuRCwXO0LTVERNyaI1rKW/VfbfciHazDnP6Hnz4qLTw2wPDKLGFxqUTk2WxnHHQuhuNjlCEBK/mMlOX+myp4Aw7b2w1PYc6DM9egkMksM0ntYTAAP8tMBaptVeUANomUgr3zyImn6pLGF78sfDN/DKYvBuIY2RqCah3LLZG4dB4KBffmvAPOws7q/0ovnay5M6zL+uVT7jQpL1NUGmH7kSMuntpghFTyUYxu1nP7ON79FRzrTVwphXL6dhcECFPaxSmBLTZApYjPx+yQTV84C71KiD3cwB3kpoU2ttCC4DjxFWKidmNQOiEYE/hvjlcNaggBUq1IuVPNdnEcngP7wb6bnaawzXmaoWZ4BCQDJ4e/A4vZfwXBfDpK00xnTwfDhln8KMCHCCe7SV2KYM34mJZUrCXLeLZvFnnSoFxoRuw9kR02Cuq+2mPF+T87jo09gLzOJw7iXSZ0APUZMUDEAhpqsobsikx4/g7Qzke0PYaSkAhX1eYNM+PGa/Uu557mc593eEA7P+Pbu89SbygNo3lD70dLxPHoC0AEdmoDpPO/gLNSMSzLm990yYyHBONzOs5dsuOqkglAeBs3BbNBsMpqLHyxnzHpdplnMWcAAs6rj0r7rjsQMGE26xHcY7m4+5W2UhTl7D7wFp0N7KTThwO/OL3aNVNJLlyrQTJhVdPwgemBfAiDzgMrlKbEOkUhtBeNCNhXXicMZG9AeR3mtoZQf+e8YmZ50fM+mE5JS+6ZxfNTM8juZezmUvVdJp6jFym1Wtq1Y3MFZjlSHg/+SKHQkfu2UFJ89LM4lkAVZEFs3JnBGtoqOOwuAZbFUiK4vywfrpe4b8VgXTvmrbceo00Xb5Nt5itSRUpeg58wJP/E08Pgo/UY1uVfbbWXRUKq0eqHRRRT8aipPI+KGBvAi3XGgVsM1g71yKM+h2vjuXlIlRRLiJM6dcYdeIwiypz1QDo3bauXxR0nIiol+eJgcRs49IzO8Ba3/2XzMnVs//2kZ4QY64pc3Eabx5lwUNGAmBAQCozQ2cAgd9cYYpNq/1HGhjIGu5a+r2JZht+Kenb1PKtWLTW1+0I44P9fzz0dVwNQbCx03oDPz4WH+RaDzE0EH3v2gZQDvuPUO6OC+u8STCsWtkIyPWdUZ/+eAesuurcOmc6dyHg5+aFfgcCnp2uKRIHAR5to+hzHD7HBptksTLmgpgM63FPeF7E2t65jlOvIvnB4MiXPFMjPd8IOAPkxoNWJ04oKkiZsvCCpcImOZhgycyePy/aNK/WvMz3w9asyn2cmEoxgfjni5lzaFe7b79peLSgaWUasjD/iADxR8WAO5KEQ3sjOSXTukS22AoAd0bHJIiBSsRXJKVmCEJ8W2p39LgOBSaOTISgreeh90x6k9NrPs7ZvVsXT/LQ81t7XQ3hTlqE2BIwU6c9I3olP05BALXJHfz43O6lO5P9C1swc8uKZ15XKFVi6Bo0pH3BAl/0joFG5FXGPz/Lj5iHJ8wyxxm+p99PFeBcc2qK7PpKxpcCb1VmSuIKHkRTG93mErQ3xuoh/iynbPt7NPOFGSxSh857BaR8g//NukKLxzLN7lFREbjbS+i4X3y3GEwerZD+d6t86CGTRpS88LrfxW2iHxDl5ZCUaMMdPzIGOQjc+iJ1zvmBtDJTbdTUZcNNdYQjoxf0LGfnJVG/5HcguqjiZl8F2jNm4/SIgk12/cbUcVhFu2PIY/0wHlO72iQ0MNiiba69e87q/8/TOZyGc7/o3bJNnIIJzYsNoIcLNtklZ0oGtVF7FDKSD/ZwUYqoq6bUHPUizItxxx18VSjb7Mbeu60ZFA2XJKem8HCSW+NKpiVLw6iJvFl8PvoTy8w0chzy7u78XBLYB/GxRHuxvHdqMy444GhWUfBIK7cO2R2IHEzONCQwEjE+Dcd0cKaeYupl2n8NisHpmwKu/i2X9PXacNMFVQK6uS/adS8T5YPpWjEj89lGqhxGGa7EsIqvsiX53d8fZjyY58bu7EPf6cFcj4opdpPV+PX3OJ6qe0F8OfidueBgU1lAF7qEWUFzB0ASvZjrRR0MgxR4rqPiwNrjKBazHjMJlXWbBsYI5WkhyAgmI1nyrEZpr/wzUMP4Zwqy1gt1luxEk6X8H1j/f1e+0xs4Z8VTgQAmoJnV1PNyOVsXWtjR74ZQzoe9nFDTtmVtP1+v11O7KnVJzmfPyx43DmifymHt5QF+3AMx/JqiPpigZ/tD4/qG0co0dfgzMKaqDzsegHbELnsacVCCCR1ke3LP0AkskEAAGzwi4L0e7huC9B9g0Yi+Zu6shW5oIBHZX+xeTIYV7WsQUth2d21L1u3e3VFlOnP8w1u/W8iYLRoALi0J8cvJqZO+SmEYWKZ8Ytr808XYnGp7TsvzQ0cbyGaDeiLkGXyLh4bSAZ8KrRUvbdIeALLqTH+gCIRNiwt4drspy2mPs1N6lbqCiB7t/Bw5Z+hRQocqi9PQ3qNI+kMcChI8oi6L8L6PqNHNj+vNINUXJMEMRePI5/E9uvGdgQRs8mScdsgTex76LwH+/8HCHnbFuoR3H/C3Ar2CeCYx7S2h2U/f6kg2O/mT9epYe/MtNOKxL/awVN3g378Asqai+5lZASsLrTp+PmpuaLM0EHTIDa+aFg/eVikjpypCakS8tyUCOscx3NAKH11t1hbNDDpBNoqiVgLxmsagHOxp+d2E9bvf/bJ2HF6fmygoRtDrH8arBKx8ErVX6ZdKcu3oDKYV7uNRVs+ow+4HEWdAYwJRGQqELr9MUnE0ItRmchlxBQkZBv7cdyqa4HV1y7m2rHrJUN3p7awOx7M8h9jjzPUNhMIlnCChIy5dQmHaDqr7K2KabtynJpb8JXnVelyj+LnJ+8mWErp2YDptrifr+RU021g1oUXqqvrUjZ5toKVRFNvLST7VVNcrjLRNkeUH4HT2GyD315sUR1LQmmRllYHCbMTt8vmKw+Un2vy7HzYT/5DxTli9vg12PmpVB07ZkX1sCGxFojL4Ux0zOlFJPRjrv9wrT10KeYnRaTD4oQ/MT4iYhaTWQcC+s/oczpVv4wr5UZp1XiA4/EVQZJoTs62gNghrt3kWxxAzyNC23Cbnb3MugDpaU/e5czH8jjdpN30CFrfSeGyqaNo8RCWDeBI2rCNdv54vxNVrJSn51ENSsNTh7v7p4zzaqF3mUsC/tPaz4WnfR0eq4dUogWL6Nf7coX7ies9WO4DY7IWweCGTCcZFEyccKl5O8Mahx4nF+5NQHfODtHKoFx++0sDtY1BfVeNxaOrDorjnw85fj01rkFvHFyUKRj/v+n6A1Sjb+tgetWTWaSx2Xn0OJMWoGvOboo8tQO9WtLEZknxAzeGRAex0STp+vl56rbS419Nu099UYuXVJrh4eqbjW5nUwM4PJashLBqU/YpDnJxXSrreGq2W7I05uplpgP8kwoCBUqriygJ2t78TtXC7/4WsJOtdaw7P/Nowdl6O42ovGC8wwaXcrXbU68IwuXtCQY7dNUmfelNFMqbOe5Waq014Pz2Fe+RwWZM9WHZmIwuRvq0rIj6u9S1K+r+W3ZHS11FVOYiMra8J08VmvFnnAV7iOVK38LEUd/4l3wlpRZs2GtAJa/m548OPEPjwAYV3xFhgjCPgN6N8xXe22jexWEoIB43K0ay/zdkd7kQ2OPUl5Gl1gDPnaEfjNEP8qMfHFlfPnm4GpBfgEhmnRmGGxJLAiPASu4Ev/fwdPiPYdI9kN+v52DEbh4OrkMa87L6fJ/b4EA0TI/m3EOO5eXdd1jOBum/7qM/ItSTI8KPsCpCSA+AiPhzBm2obTzma+QKS+cdrC6aswfpSb8pcpbxEYLL98HRzmzQmGQOm3RMgLLXC4cx7e1DXdlQQD9CBLiQJA4SZXgJwvhLs/BjVkll+Z3TgYk5IhF+aip6FeGaMVP7LV7qdD9lZVZJnPMh73l5QQrrqDmHq8oOX1RUu4SvHofsUlgo6zelyYbv3jH1xwe1OiXaYEZ6uUemRpyS7QC4CNS3PkFy3nK8uZZghunH19prX0ll2huccxRESePIS/zF31OqYbT5dLZibzKJlSpY/aik6QkQM9ya6AP07VQXbByj3VDEGVSnj8yWIS2iDM7tOq8PzpY8yf4LugxSpyaH5BmCKEyiyYrsNfxa2FNBEqskkHQ3N0Tc3uhRiLXehAop3sM7xjvFIKGCwk1HrpLqiegrf/rIK2ANzAJxf3FtF85ZPNSrUxdK8eKpTHFJmJ5dmlBAW8JwzqVZc8mbZHQwFY8O/m4X8oCpkvljmhXFdoQZEdQobC3M4h4lykYndI3AYbzafAbQ1WdL7dxkh//btaJtkYRoVKTxiW/xz1jU5K9rf3L60JIl5/Syeeu1D1RHQOPCL94K9bisV8L/9N/Xb5Utl6AxIJoAAtHJPwOBx9mmxDK9OSDO4B+IM/ynyONH2mWdBI6NXcVjkr49pdMiGK2mPJSEeidW9KXp8IISIInXuJzCR8F2DSI/vjFmYAntanbsDnXSyGQ9sqX3DXML/BkXuR1yjAx1Q+2w6VPbZ3rC8g7jdP1TVDjK3Ql95yzX01KQYznu8Tlz9REe6PopWDX6KXPMCItQ1h6/Z6nB9K7l8HWPW1ib7ep/UBjz/0L4clTmBLJNRHXtK+dablvroJZa+2Z52l/JPzTt6EItRlI3UpugfAyWBNVtRBETB4SPejKf+IchQzeacd6OcgijdRm/uqzzglb6LDyJ7HBO58DdLQXnrNIGavMmRX5OECfJbUd0iDb42a3HuHRu+ZSl/Hrxep/uuJESATbFihyHVAyu7yKNGZE7Ok3j+u/rk6KOTWHrBl6yZFUP6mwpQ6XezvuSKTgf4gTC03Gz9cqklW+6tHVmncuQYLbeM/WtwiYJkVb41KZW8aUVEWfxUbIW0wn0Z0qfNPmV7nTAOv2xF3hfqM/cLVX9X1SS1/U5BpwW7ara58P+kMSktEwJ3XIWMFJ+DiJZxVbW7GHb6NBl8zClREm3VuOH3drwcKE+3UJOvOi6swu4kLQT29e7htNNaKJRhYyVGXsWlX54XNcOPD7ucrfR9YYL1EE4KkC+pKMXzzgcEjF4lgRV/Qd++/KkzGOcQ+U1YcYYy9+oA5GQBzqN7JgGl764pNL/QjfSAbpeH0N80P19yzU9NL2lweOPN9WjlvxrMhXndpqOxkOz2Kbti69qj2lqsAEwohpyN7pe9/Itq9AphsfDXikezNLrlnZXj/Fuz5oISpip7anfOn7/WpZcr69hBsJyXyBTf8o0yH8RS2ACOnTJmEl94qBqhYIKUPfsirxZVNNCGWU5PTAyMr0iIwxVZAj+ut1qVBjwLfbd4FcaicCm3X6rYEcB/7rV0ud+OPmYKGpiDCWbzJluRdxcn1PenTcMOcgxAcGHrKpl813yL/mewkg/16yN+uXusoVqr+38mEseFWneirajleZJUqnWnV+s2Z9v20lYqahfNlxonowEYegTqwKEBApwe+/RbMEfyBmPimreKX/KcJtiaLN7dyS54idl/+ZZC3kQZxvKNmU5EiGrQP51tpBiMOgoPh5aeh+EPVOdKfCwb4qLXqpfP7JdiQMeSJips7foayc5X/C5/d42KdEstlIvRlj/CxabOH3rWseqlLcoHpmRyNT6DG+flUL2MsZXU2qFXfTo3omZp16WyWc+Zp2nUbAr6VtuLokJ75eewTcf2DlvUI0VZWzGmE8HLqxmaUSlbt32qNt69Xij6jmvPojLEUGkD4vw6jwcnrCBmar7pII+mvxzr8CUbAFccXbuRwucKoIy/ZuhLUTBpgTDYD0evv832aUMd8olqUlX170Y4ta3sNtG1CIhueOF608/xUnnFPOhRs12BXyCyqTp6AE2Vo2PRwcl1hrHY6HsubpebJifNuix8QS1uGLkZzk1H2KMRqMGmu3zAVYwMXBIRxL5eThOQUvPWoH+kJ7NZPJqMCq56uHG3caY5v+gO23DHG9QfpLT5afZOf6q8QUw2vEbxMR1aG6Q4csI4IL7sP5Z1wwEu8rs2uzgfgSk1stoYnzvu/2BCn/yOOn/9D1/rT7BfRlIMgtvskiazTbla6YO40J16gVNleiPi2N5RDzpvOg5nDSdRMfQCEY75YcvuBmHikUwWk/Qo+CoSSUDZmAm3ix95K25bqz0i7Y47SdRVMBsCN2isDDwajZdhxUukfv7deu02RryX8myQ7gqAQof2X1OP5cYR+DsxhwqycnWaztYAdfvrBxRCf1k/cg+kf8WmgQt5E+nl88jgA5mdDypORvF+NhdrGQcICidT/Ya7uzssMbSNKG5ma4g6gzM2fxbkbOoce5zwTBAz/EYhPzqEH+gOw83PjH5uQ8JUXETbNSKaV+unJZSHYFcOJcgEO+Kq1tu3MRMKl5fjFS1thQQVdgbXpBqNoqgh86QqhtXgKuWWXv0Vy+LSiNwPqWjY3y4SwxQjolXmnXd6Hp9PA48LXgvCHptEU1jgwi/tNNpR0LYV4PRuQY1M5RzGXqxGq6lVFX6dAuL4UPMxL+BNS1tL/MAVMoiZL7LocNgGAw2PZ33kEVKUiymZWa41BbU4Mw/e9US25tDr8J6V15Ci0uezlBf6d4w/ktGvYsN67LNT+XAguK5c0LWJeDqGpcg4XUUIsc7IpQ9GWGt4oTWdx/PStkSShU8MG604L/EjPEkyYv/+/GTqkJHvdrVeYfcWgeDuXF5UXmnRvfsaPMX09TXHU+moHVTLREsxeMiwkpF+XzdGQlZt5W+uNiZmbZCH/b+kauXnae5uXpuatQl9FYdiVzjev+1MWRSe6igzJYSlDQ/NjaDoPckudMFLByQ/NR781wTstQsR5QvD23X2ZNy48y2g2HBOYO5sDtDkECZWZg5Y0Zq7gSUVQDySWtbzj3YMj2MG9q7A2PmMGYppyy/XxslBA1cBQevYOhcLWLCk61cIwrsZWkuQAm1+tWuvyS+9wVj/trCxDSv1vefHLF8aCJ6RfWnH1bTMtSf6FU++sOzwSGH/xOLNl2qKu4d06p2fnxtdyGbbY8AvglE7/GNlbJCSE5DLyBI4z6pCqbGFMauaTO5bAOlWLNQ/WYo+tiKFescr/VRJjzDPFLDSRKK6mTsHUiqya3ZBbi7QUWM7PgD+J37e894b4rlRX4HnHXweaTI9rg+Z4wcCCroa6lq5VmbRDh8EW5SHV5OWV3+NaB89z1dn14qMpFk0YD1oGP5ZH1eZlgLIypI+UGUWvW9jnT4WgDXI88pg6/MT8zE+w2yD+D2J9xWFB6QkGy0LWKTHlzzJjXv3UaNEh4ZOAdk+pp+t6vrTXWRwhHbiXhtp3HFsEi74sAyOVg6euGdY+6ZsSELo8/Y1460av4vv2lPUf+gNYezOuJXo6ydiLn1ZAOTS3cqF5a64zt5zptRaKedobMvWcWsAFK/NQA4UvP8j4FfzRKeybe7MqIVk631amfbxxvR3QPxj64z+xy4Wk8XFx45P11dHxXho2e1TVTdGv3vuQXbXBwqVE71EvZM30TlNMYPh07vBUR5jhKLxpIE1bN0W6CAOAn5e3VCmCAHQ0YV+own91UcV41DtiDUehJo3NdQCCEfWXCLAfHmECVQJ1lfdZVS3V0hoCtzfoCrJEgXAKNugJpj1e4pMFGUnaqZvJcoqGVXILyoj6wDtnGaSvkSvvahxbNYCt5+kXyB1204wSF1SOjPiZHx69KMLZzcp4hOfbpHKM7VksLkiLC2vLrLf4Ps7G3M+wTBn3jzTUbaDJ01dNnxFNF9+R69AXwI0DVgrpLcQsVJR5TI+o0JnDSwgVktU/Z99DZ0EBLAEmCrf4/30ZGdPYinPXC063Aa3FX0JZNoZfFpNLqsWL8pqb3ARzFEcEQ1RvB9OFX5Wzs/LMfsVJEZeDNU3G2mFkfMNUaGyEtQ+LuaTbktNVkPaKs3z4v2yTTgHCkNUSkKafH2LANubc7NVM0lm5D5LneFWXR04Sbj6axWJub54ebGD4z50Y1Xis02QxNWUv2kXog4GBJGRF1EPh2lSnEwR7rRupW14Kg0iUNyxN8GC3m42jNRX61+3aOg2/6vNeBLi4NG5bAnMqP1WKk0RHnuRSjJjmv6LlASK3nYWJf0WshyZIhwiRlUEH47t2+3YhDVDZ747WacdrWPVe4i5UqYkOWieF8XC5SqUukOj/FESmMSmDDZkaNw9EgPXUcovOxc0DC8wGXzoJoUCwi8U3udl5xmzp3b7qd2Gvg0Pu94DCkOlMgSnRhipnR72fcq8qMP79LucC0LDP0pqsjPvVptH+35Lcbgn5jT8yCX9yqY0hbPZHBx9kBP1Y5cs49kOYny924FnXBTf6+KciKR4Be6DqBdDr7CuXg01GdbXAz/lOs//WINmsHQ+Ne/qyYY/YNJzmp282OkdwavrGGBCaERJBF/kKpiAgk5zc+jJA08yigLl3hdSGECq1flXwlz5l8/GOGw1mWNPtT+1FOhA3IyypnAUa/Oh/aQQK1bCH8Xvo12FL/P/qBDeEM84Awbi8z0QESHLcx4jU5UpNwoO5AuRSHfUknb/FruvGRlQYUdXGF+gN9afT16saHEaN/A4q5dkugNHk6iC69XeXPOu1Qexw0e1sG+/+/qKD12B/PcHIQUD9c8oYce0sImzrnPSd66lYe4ETdwec6qFixJlhZVlvbrUi0R26X+HtXTA5pOPiHepKDyBkRYLtjAbNYVVo0Ymulp7CJ3lWKuWUY0AhJiKvNlctmm5XeYkVA+aoibblho6/DX98f/dV8nqqg+DPrxCw02L5vJKlIupd25MjtjzRg5FBQoYW5+6rzuqpkDziGX8wbaG/ealkMUX4WQ1cy94rix8BBkkZcQ2woyD1y3x4PXbTVqoX8CN7LsBQuMUAtRjbpr7+U0bPwA2n3+0pI4YakJColBssI0VBRQXKzkG6/YMVt0H58T5U+VLnjb4YgJgdeZgH2Q7cDD8WThBFAr1LHx1I+a98QFizlVJ1ybtLkeF/l22lORpcSv3Ra3dQH8YM7e4Ec3TLntU+c4/Hd5BtaODzz1jtJesUJsucIKxZ7LtE2JvXs3zWM2dN+GnwEgzAasp80XWwiSWgJbNasRWuWeJcNym4PCwvVHVlhEfKMCggvsMPk53mf01Hy7qplOueFj3+uDA4KIfBjk+lwSdMeFUCxU1SAa/IgbSCVpLeHPKu4YidmRIVIJbcENuTIZqbPKojL/aTGebo3dNSfUTyYZrDW9iGHuIy4tJRl2shZGGfCHt2ekGsuyVkeCkFf/5LTnQt6k7DBa7ros9/tsn+6DY9ajmXzu6jjuyv3LUIJ/+PSynSENMRHnLz65MLNKhN/oe0+HY5Dwo1d230Ov7j84baCgN5TIMjlTmdQ9jaYIqjLl6GDiaiXpOxju3AAiCi2ZzqlPhEZEDPx/oF/2DDmmAWVAFMpNLVgo3OPJ+xHNZknAh5DiHuPo1HoyqQOVql6Kl5ynPe5wNm21GwJQYbQ1BXgmssNWzJaNBNyZ8lDm50YWD9cdETwcX7J3LjOWU71v+KU8WyryLDyITN4qZzZ9jKFz2n4g2z3pggcXyuWJhWQJRBJiHji/C9FNkUrzuIB/CfsVbaijRtIknIEk+jLyy6HfYowtIXM7U5mDov1OhmA9SI13C3t1uNwF3ajwxO0mcnTLGlcX1blayPFzcGCGlE6zL+//S4Gki8ofdTFfRYzDrLorZK06wZVXzPmz5rKeSqAivg/fxOMB7uZM3zA5R+YQxHpioL1QeMfGHyDM5Fu5flHcwC/koQJT+z52ycGTEFpilSMIJ/Fx5TvTd4Iz+6vhmWlbUukwiBFNjlqcN4Wws/ucdsxemttW4GQvskJ34oQba6ZhKVjDA3G0JicUz193GdpZuoSDaSr0GeZqVal2HNz1iQh9g2Tv7sWxD05mmDG+c8Kz/P5LEJtPmBuesLNKGHnq3zc9LuAgnu3pP1BblW+cGiEmsVVmwvlAbbfBymTj+SDCEPPLATDCMiHUn91jFYM66V4BS6CfEozcWdW1At2gqyM8BaFIipTSejHoTo998M1ITjillfyBC4KCKiWofAw98ovGozKApqwRHAzThmwO6WmqV7OKby7oYSxSq5QnYx8OavQJ5+tce95LnsBCgUZXcZbU3F/xmbgB8YJeGmHnQm1ZOe/NVwnILG0Fwo+UYMPv1fCSPytHFyGOrzqn87kWXvoVN58A170DShSChPS1OSI6UhLk+RJGxTpZ4nvCeQCk4lmQIR25pBNxADq5Tp6lkouvzpCoaEArqtm2c+v/HTieSHZGVFbsycMCaSP9xBcAwk1K3MsQi1XZNM4Q92lbrbvAXqeJotxrZKqapx+LJY5vjZ7WeJmWrgOFo2OTgIPN8qVHRlbtSbK0QzJF/TdE17PZNHd0s+eFrvoYofbmPLji38X4uLRL3f5USWMQM6PZ3k/lcWVqrkur+flXNKSrBwp+mdtAH89LBhRU3X9rb32YpB/TyGDMj/RdWKF5K0HdRbgs5kK8quNPLTGLEzhwzF9vFAIDTGOfGZFUtOGtODlHoe6KBwjYnBi5XrNKhUuQhDhDPND8tGeO2QyzimjEdbgvAmxkux7YKopK+hcu56Cwj/iz99Wse9430j2HCIic03jdpSa3pgbfik6Lch/EhOQiGlfD2KAuV2HbF+PTkaXO0PYfbRM56gXDlS4NFP94C5CIpcYsddDtwBesbMMkE+NBx61gxjGa6m6jI2Nf3qSvjp3MoWASrMCHR/4l1imKyO9H+1KzwI8j1m+sVHJFxGjwSiZBr5FBSbUODlZPQfQoNFOzgFf/xy/Luw8Ns//8=";
  const UNPACKER = "H4sIAAAAAAACA61ab4xdxXWfmfv33XvfvuvdZb3sW9tzL0u7aezYUq1nYkjwWHjxmqYQNarypSpRQW3urhN2WVYgkPeRksSkBFkpH1BVVSuEUjUyJanUfooql/Ahf744Lq1Q1Uq04kPANEkVIlGJx/Z3zsx9e/cPjilZ6747d/6cc+bMOb9zZsbicw+elUII+Ynk3nCN/8S9in4kHg+fco2+8RtwKwqSfgQ94l7f1nljo0JK5flBGPlhLFthFIV+IB+QUga+FD9UYQvDzPpPv5mk0c1+ePb+s19cfkSJ8IHP/dHC/feJTnj2i/c9tHi/yMOHvkB1Yk/yF58d7UcyXDOiCM3jDxSROuGdUCd0ZPr5nW2hQyNXzOXz/b6oihhffc0/Z7o6XCjCTKWmL9F5QyyV8QIK0UMYULbMOg/5mBSLOtYt89zwszKXRIVuRWsrbeKrQ90605YYEd0qhY6NskxlBVYiTUEfxYiKtvsp6mw2Olt6r7ne5vL3QbqIMTWeFc2pn8+1Jc2VJxlCFppkTDJhrCOvUkgQVkb0FCnAd/SY4HkiKIfjRzDc9M/V3/i48CP0Mf3Z/PE+uOPza/i8rf76N/rq5+4TgqHqaaLpBFyXW+XLrHjZLtL9y7fkdvlEkZgLbxA96McuJKgkpn9JzLWJXajTIs4k9Yw1Km4VUgstjwuhxSAT7m8Df/QepGoSzUFPjePl91ROY3oqw5fXU6CgVU/5qPSgLCIi257xYUiiaNnl8azyIbF3N2aidFwdEqjCnDCZOHXLpSPYSLyyXLQ219b0izleXhgYTICeM90SpnaA7O3AaS7D7Fpkdv0HKmd6UdP0WmjaaXro46+YtSEZaz39flFts7v+0PBS8xIsJIUuUZVwFfpZVbR6aibt0FR47StQ6vcf27o2TN/X4ReoOqbqpl3/GF69Jh/V0nhLhcIrWDH9taWCtOdDF1B+VUosEC1R4ymDQepD6+bnotJ1+bVG+XKjfKlRPrJZ1JvFvC562qe5lz6sD6uh1SmsHQlRSEgjdw4gMoXUCotZqjbZ4j1SrWkxq8YxH7wmC49tUWD128RAYW2JNEpkGOiSa69ypsj9ScMeVNRTk51UpFeU9JmiBqPdCZf+NUmbyVWmTgboN0g4gg2WJax7EhR8I5euTTL/9ZOMf+0k31enX98Xd2B3yj1tPDf1GZleEwuFp+Wsmil81q88JPwyMJJwJGIPjwhELJZE5gDWHhKpP14A9sMljDjThYn77C5mDQPWGBJ8I07DqVvkYSleGJMhEiQ6XYXZ6KyIiF4bCDuCp4NyroNiD6NhG97B84RYwkys6E4FZlefefHFhxfLlGonzXd+8R//8wgc/cV//fO3H6vKxHRWdfKg+e933npNLeKzTZ9l0lP3gE4CXZtLGxvR0qziWNFTR4j84A9UXI7q1mAaPvedR4791cIPr365BsfB30s9OmiLOhC7R3N/wYPzzeZ8z+jY+A0TewcZ0SBa9QM6g78F/cNXX/nNw1f7nz589eCjh6+++jwqy1HTGbxAbD49yM7e1j3YfDAO7W3XXo7C/2jFRwddsXM62rbInS0ztkXtbJm1Ld7OloNoYT1PN/T8PUOrADW3hmpukZpbD5YAxs9gSGsnpaM1Jd2g9Iun1bVIfXZ3Ure4YOMxwLUq2EaZmpHVImG79QjguBYY/t6Gt2TkcslRNTHhik0RYIqwY8L2B1FXjg1r9ZhjozPYvU55DKzItut0VvkGsuhkVr1CVfQx3wV7cqKHe+o2nZ6k4nn6WTuGaaccZfvNh5YQy5Fqeo+7t493hliR0qTBicJGC2EDCpkmUCYH0R75dEqv8SKhV15k9MqKMYzWI0atlOOskBZJdki8RKEQdMZWzXu3L31Mcu61aMKHBnvggtfZdVoWo5Du+nrDtz3S/bhbl0bvdFcx0Nu/3t6Q5AYaEF/nAFpQ1zVpdk22dXWmExJWUc4SrgJhiwnt66ByH3vJYHIdnS724hWfLiZSfQNWd1pBpMTyYkRQxSQMNGOCBH7l2CnOxG4ksyUicIJZLJS58APKHcobCdu2iFO0HGkPepd2njHAT3co/UGcXkapr+a7VTlFiYNNQoou8DKiZ74L40iNt1hM60nN6Lyg93aJ3g0QagziSKOsHPnpbpGlFCymyxZhflDuI2YJCC+XYwPhr1MGq29gFNRUwSmtBbNyEiCk8SMr+lX8i9Rw5KFyP/YWmn6Qwu1Hwq7pB7nX/oskGhgsmwz4fFQ9S+nwOVjvdAWe5TSx/FGDJVVwTv0rWabEMrUsU2KZWpYHLpK/PkN8Sn3xnO6CYl6Tp4//P+kCpI8qzujPPfbYyfz8X79v15Jz1xRLZwOY3tdAwn/+RyBhRkiYDZEwIyTE58btS8hFF5Hnv0j2cpMuXeKbVeWMKavDSHQpZU4Xyn16Buh3mDPfaBU+O+VGPk0jZ3RGFmNH6H1o3OxbwVxQlTVzaUDKbrn0zVimysRnMbsck8t5nj/bAL7T7+nuC5y8lBms7oVzpJKKNid1Iog2QN+n4D7sIRM20QTcafIN8mJkCAD/aaQGyKLH7A6qKvbpabu1qoopWCervCqmQSKl6IENTHRXW7gNEPEyErBJZWBmmXBeNcyREgBsnRxSomUdANDFSVNCciQ2aWKhIDJ8oshou2UpZuUYvWKmCCGpb0Y1vh7j/Y6lobNl2irQlgEE7LRoijHFlA3EJZo3umECiBfxPCXSelpPE4AWesJkGKNvXijTRdrRkSVWFBemtdYH9JZK3w6L9f6t9bHuEiyRfRTWABdQsPaTbF3sZJfFXjDji4M95W+Qg2Rboxiy70k4jckHF6XzImQ3tDfoAr1ohN7antv2XE/VEh2oJTrwQSRKaoka9Kea/Kd28p9q8t9X899f89//Yfnva/Lft5P/vib/GXiwJcYnJxXcELiQwhUJMDawB9QTXZhsumCC1Yr2pzdp26ulW9SL0ufWsNGFW2q0sSJZJeva2JCWEHovEOgi/qFRrRxVfKphXdMkK5o2u9l8tUym5aIxybNJTH9QEvGHJ0Ee9qGJ5EChD01kvEy2E+mCSPcDEZksKYEqx/U4ERlvEhlnIq3diGBJayIumwDe3KhvtIkYaIzX67xXT8yV3a4eB8HWdREEuTXd7RY+A7HLf9bOgMGEzquiReCMj1aR0wEUXoRhv9uW9DWh98B0l4s9OqRkpXWKd3h8rpNTxQRSUWofQanDpQ4SE+wM20xPAuX26GAh/W2gp4uC2AfbuDgMh5LCoRyGQ0nhUD6Y/njKU2vq0WjNbVyPLJTBDBe9EwbAf+GNy+fpaBMB4Lj9oHOXJdpsBsin6fQLGZ6n/ZwHqRNmlhK0Z7gn9TCz7yZCpHw+KgbZoZXu0qm548+tf/TksTs/ftMMXPjbb155UlCbNvls0SvTqq2yO7zBFNrWbRudml3YLJ5/8xt18bvEyGg65iGVA0siEAKiGjw5nlnacx7TqC1Q6uEp8aRci32mH2f5+OR0vTulfpWg0CqEcgdFg2NljFRmsDfWeMvB3ha91WBvQm9vsDelUXegp0e98Uw1R2VuVNuNGnGjOjQKwU2s4OniWRpKegqlOTyIqOK5a0i6jvdH8ZzEc+y6Jb0TPT+O5yY8M3ZU5CSNnKSRkzSykg7uGfxem0yclwM5PIV6PpvwUz6GK0Nk0Lyv4qNX1NmehOMg/qQc/I1k0Wjo+ltoYgFp7HKjAlsFo5oVHiq8YUUEedp0KiAaf1uIG395G/1gO/1wO/1oK/24laTvTz/eTr+1nX6ynX66lX7WHunsQj+y9LPNzpZ+u1lB9EeaFUS/M6wITd5YiXf6L9WLwd5YbR5Q13/gmqrhuHf6X5I8MqZhRuZfJY+e4iPmMrQeHzOUsY/TVgjOnXL9Gp17BEYidUJzw/uRxK2zi6Lwl1SYz58gsqcou6x5FH5+nt/JsD/kQfGiHXpIMEVkxoVi5E4gpxuSWRy4VDNZrwHLDaLzN53xTUxNkE/8uoUCcnon1PAfV5dt6lr4fDA3q55lEnIofaGgUCzDXFsZYU3f71meAMKwKoCEgG3vIAHQaUpADbEbcm53yxEHWuqEnUEZsi7sx9Quak/NkS3ruHmvAiV9X1i307SU/26VcFIcU2+/caUuvmVradi7XCuLNoF74WM0U/aHtBEK8y/bJbEcPJqNeZW5YCIbG50l0ijNiAGZYUGtzKqnCJN5LhQrhnCtwx6aUGRo4L40lhG8ZwdZ0Z548wrpZLhuvOHYZg68BJuq722a1rM2MvFmIQQrbMjDQ9Yt8ic5sFlAolNu1VP9bcyGEUvlX7I3S7O2T6FSdeL6/2llPkkxX5lz1cjNUsox+6eUN+YHY8O/GE8YhhH+xviCwJhqJExTBgdb8W1Q8FpjCdSuzBP4UJ18FHv9/GtsHlmeGr8ud1IzUigT2G/G41PtHAqXWGdXO6XZilnNbonl0MayUVhZ6DoOu8Huc3gJOEV1U7RLnz3o00nzP6OGDHRatVgJxK3Z50+5GztpptE/oybZqLwsUfs+QlyhNhDL6xFZjGxwl47/hPWitvYubS9RWwRFQW1P1WtcN36PGmE3HRPvbHyZGoPU7LFUi7DRyGke7TRN7nim5l2IS0B9V9una7cV0/+WXDqFj7pL5g+Jwa4vItHzhwa3fY2USyWzefa01l1tAFNSzy+tmbpe55b4xtOMgpfVlKQAvVCZNrbzZqxWILlytLWmMSnKSckizedpYskOZYZDvjrcYVP2RgM/AFHzqgVjvpkOzWOAEwAM5/CMBTA+qOguC2Bwy5drpJpVr1Oxp35S13zEgtsx9ZqtAQhLy7JXwx4Ne4cADl7MLQTNXEHaGWoYKs/n28Jp7A+rEV9JSSfFoZmiCyC8z1QmZkXzra0FTQYpppbqNoX1uQVSeGW8+apsG3GGZ1HjiRpCftnWIwuwIglEbRcenbSXdNdDkaLkK0yfIoeJFvkGJyTgxQbAc1HUCItITltwVZWmdrWeZ+V26HKJwnFHK6I1otsLsD/sECraQngM794hTiaB5GvMmF6+u3LiU5LQUhjBnoIDg+CBbb7+0v6qOyk17uIM5j3fXbZJYMSUQDTUnHekRlwziJd+lxD4u5trZkO3vY/jMrYTGR/eEBDSwQEmfjfnC8IFx2unCdp3o6+ZpzSyFB1uT08cdzHcy+R/6ryELuov1GHnorVvEDlS2V2TDtNverK5nZK2ASpVhsOUeX6rQrwunAI6t8HM5gm2ziMerKkiqGcjKauixMrNSWpB51XSTs3TnBVgeUmLwUIR8TUzqEtaUcOE0ELOb+9IA/i6DjbRBivsU6NPDslA4dMKC0eT18lEnA5I6qJ5YoKukXVkSPPs6UTaoy6R8Za0V7vqjHXF3WO814jxta3tiPEek1apWz5SB/ydF41k2BnSPetAKV/bu0Xy6Pb2k9Kj/7YjXJx0iRecE8auJdIUupaf72qxXFAxsjf0G+zpWqT/GW8u8wW5UCpHW5m3d8u1KdMmNaH9dUHHTzaNU7R896HymUQLuho5Lv5EK0rbFlEpbpWYnbG4yOiFhVBzZBzHxedrWONUi7DBrBWBS1w55zokzjNg2zXGvpn26j6W9F7A1ird7PmmmO8ChG9H6fbTXWRk0BL/nwlCie05ocfWUAawh8Dc4vZ7gRsQ7DIgsAMY1Oz/FbIHAa/a/5cR7jIktEMiDInMazbvZOFP0zlDT91B9+Wkmh4mbzlHu5CJLJkYZGKXJGN81FO/U48nLXHkqG3zHkqHr4ve5Qa9z9T0XPChi1aWd9bKO2Nl1ddB3Or11Zp4SNfpzOMgfW060VFnR5ssb7FMRD2vl5vz8q93RW9zjOn/JhGLWuRfOfAVsTmSjvV9K5wD9lqOnGo/YkU+psbxRTfOiswQXmDiuS4bdxl0LfA98eaVOkTY1KgPVw+6tWnRRoxcCYiHbSkjHx3dBjU7YSX03YWvy+95hHR40dzIlJ7dutS+Q/9Zo3J7F4dFlA7owDnVXNftcVJLhHc0gLCNjdspsarRi6tJuON2mAuPPDc+QqnFtTUKUFKDlJ/OM0LpupUTZbsFFfnTDFYegxXtqUiRACu5zCgFsMJq1GAl068EMh6C3e4YbLe6anMP3dj1ei4pCNgapN2CSd5o1Ltf5GPVQTpSYImCFe0vk9dDmoCkCeDNvCHmTaRAdmWPYGftTrWU8xzbALtvs6Uxq0BLOpIP6H+7AEq0vAvwwGwj2ry4jW/PkkiBftKO5sHUj7gfljZCOxrhMElxWgX0x+i8Iflnvmv3iyVCXhlWjPyPnyNCkJv+9w6g306Ab8M+0AQETSCyE/BAMbIT8OoJgJxcOSztFKRLP0jkqkEWcjFpgvFz0D+mRyxCdkSkiIE7dADjt7fkGTSKslDQDfgEt04w6e5G4oeshxZvud4DD09QUm4g5fuYBkLh6qb6OXOTvaa3vmVz95+7TB2NXEMx96Bo2LPiRTpNmV1t0LRLxSQk/x+4Ue5sD5jzr3AQPyfl2vubsE0j5LY0Qu6WRkhOI/iOVNoVJ6I7swc5zB5I/FiY9Z+Sz3Phv1DouhrtKky/f0nkX+cx6e9LfMfp3VIo4YlQJCIXXbCYFw+Ll0RP/kReVZ/yk3Aj+mXr79Lx9t6RH4x8ovPVzj90rnRe7/ys88vO/3be7Qw673XE9MxvHTl6y20n6O//ADo6xS8QLQAA";

  globalThis.unroll = { states: (id, states) => page.states.set(id, states) };
  start();
})();
