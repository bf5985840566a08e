// Runs a figure again when its controls move. The experiments, the plots and every text come from the WebAssembly module,
// made from the source that made the page; this script moves numbers between the controls, the module and the page.
"use strict";

// What a script adds to every page: the theme, the way between languages, the place in the contents, and numbers read off
// curves. Without it the page reads the same.
(() => {
  "use strict";

  // The theme. A script in the head of the page has already set it, before anything was painted.
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
        // Storage is forbidden: the theme holds for this page alone.
      }
    });
    addEventListener("storage", ({ key, newValue }) => {
      if (key !== "unroll.theme") return;
      document.documentElement.dataset.theme = newValue ?? "auto";
      showTheme();
    });
  }

  // The menu closes like one.
  const menu = document.querySelector(".menu");
  const close = () => { if (menu) menu.open = false; };
  addEventListener("click", ({ target }) => { if (!menu?.contains(target)) close(); });
  menu?.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    close();
    menu.querySelector("summary").focus();
  });

  // The place: ids that hold a dot are the page's own.
  const headings = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)[id]")].filter(
    ({ id }) => !id.includes("."));
  const figures = [...document.querySelectorAll("main .figure")];
  const line = () => innerHeight / 3;
  const isAbove = (element) => element.getBoundingClientRect().top <= line();

  // The section being read, in the contents.
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

  // In another language the same place has another id, but a figure keeps its own, and its state. The link is at the top of the
  // page, so a reader who has just come up to it means the place they came from.
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

  // A number that the controls make longer has no room kept for that in its line, which would be a hole. Its paragraph keeps
  // the height that it has with the longest numbers instead, so that words may move in it, and nothing below it.
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

  // On a wide screen notes float in the margin, where their paragraphs end: each goes up to the line that names it, or as far
  // as the note before it leaves room.
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

  // A vertical line over the curves, and their numbers there: those of the experiment, which the page carries.
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
      // What a finger has asked for stays, so that it can be read, until the page is touched elsewhere or scrolled.
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

    // The drawing that is seen, its scale, and the numbers that belong to it.
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

    // One slider for each group of panels, over their frames: what the keyboard and a screen reader find.
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

    // What is read off at an abscissa, panel by panel: curves that have no point there are left out.
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
      // Beside the line, on the side that has more room, and within the plot.
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

  // A number with its exponent raised: not every font has all the raised digits of Unicode.
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

  // Requests: little-endian words and numbers, strings with their length in front.
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
    // Making room may replace the bytes and the view, so it comes first.
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

  // The module, in a worker, so that a long run never holds up a drag. Runs inside the worker: no outer names.
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

  // Asks the module; `ask` resolves to a response, in the order of the questions.
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

  // A number as a control shows it: the shortest decimal, with a real minus.
  const text = (number) => String(number).replace("-", "\u2212");

  // One figure with its controls.
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
      // Says the new readings once a change has come to rest, to those who do not see them.
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

    // The author's state among those in the page.
    get authorState() { return this.element.querySelector(".plain") ? this.plainChoice() : 0; }
    plainChoice() {
      const plain = this.controls.find((control) => control.isPlain);
      return plain ? plain.author : 0;
    }

    get isChanged() { return this.controls.some((control) => control.isChanged); }

    // What is set, by name; only what differs from the author's settings.
    get state() {
      return Object.fromEntries(
        this.controls.filter((control) => control.isChanged).map((control) => [control.name, control.text]));
    }

    // Sets every control, those that are not named to the author's setting. Returns what could not be understood.
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

    // A control has moved: draw what is seen at once, and what is not when the hand rests. A figure that only follows
    // another's control says nothing.
    changed(isFollowing = false) {
      // Asked for first: the worker runs while the page changes what it can itself.
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

    // The states of a figure that is too dear to run here, from the file that the build made of them.
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

    // Where the state that is set stands among them.
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

    // Draws the latest state; while a run is under way, those in between are left out.
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
      // A drawing under way goes first, and comes back here.
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

    // The numbers that can be read off the drawing; none while it is still moving.
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

    // What the text says about the figure: the numbers that it quotes, and the claims.
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

    // The readings of each run, as bytes of the module or as lists.
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

    // Brings the module the weights that the build trained.
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

    // Leaves one state in the page, which follows the controls from now on.
    takeOver() {
      const chosen = this.authorState;
      for (const parent of [this.plot, this.element.querySelector(".reading")]) {
        const states = [...parent.querySelectorAll(".state")];
        states.forEach((state, index) => index !== chosen && state.remove());
      }
      this.element.dataset.live = "on";
      if (this.controls.some((control) => control.isChanged)) this.changed();
    }

    // Whether the module draws, byte for byte, what the build put into the page.
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

  // The link to a figure's data or to its picture as a file: at the author's settings and for each state that the build ran
  // one that lies beside the page, else one made when it is asked for.
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

    // "vanish.gain-1.3.csv"
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

  // A slider with its number box, or a choice.
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
        // Browsers restore what was chosen before a reload; the page begins at the author's settings.
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
    // As a reader hears it: "gain 1.3".
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

    // Takes a written value, within the ends; nothing means the author's. False if it cannot be understood.
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

  // Another draw of the random numbers.
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

    // Moves the controls of the same name in other figures that are linked.
    link(figure) {
      for (const control of figure.controls.filter((control) => control.linked)) {
        for (const other of page.figures) {
          const twin = other !== figure && other.controls.find((each) => each.linked && each.name === control.name);
          if (twin && twin.text !== control.text && twin.take(control.text)) other.changed(true);
        }
      }
    },

    // A change has come to rest: it becomes part of the address and of the history.
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

    // The state that the address or the history names.
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

    // Says which names of an address could not be understood, or takes that back.
    note(figure, strange) {
      figure.element.querySelector(".strange")?.remove();
      if (strange.length === 0) return;
      const note = document.createElement("p");
      note.className = "strange";
      note.setAttribute("role", "status");
      note.textContent = `${words.ignored} ${strange.join(", ")}`;
      figure.form?.after(note);
    },

    // State links whose state is in force.
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
      // Of a state that no link of the page names there is no place in it to jump to.
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

  // Both in base64: the module of the experiments, packed, and the one that unpacks it, in gzip. Behind all else, which gzip
  // likes better.
  const MODULE = "/wZCwMD0PW6eSqkRUmlACHHQ4wlC2H1ctqggO3aQDDMzwpq+UV0X14n3aenqxnBROWr9JR3FGTT13RjEyDrKf5JbZszp+1Y3MUbJcvFb1nCss+Rdb/UCntMbjCZmNIPXLwqVXbUhZpdECWePzt++B8fBq+r9bJVfF6GmKUCAoOPrD/VMQ3J8JgCmSLAeJZ4622HsxGtTxd5fG67tj2LaGXTVc4QueAGsH0GHIBYHy09xoWn51oxsBJBo+fqBely9ro3xH1F7B4RFE23OA39y5DC/VhxavQiHFVkIQqhO4YDLSAaWOobGq2bfvvWGs9/R7bhtxGZaxJPqNeg1Y0h4KssgGAbUmmhKoEtH4MHxHvm9OFUw8yz9NcIxC+rReKzM5HVea8HZ8FN0zyYAlXrM0Ub077stAJUf58bwMGiFzbpqjcrPdmeuJ9MU/Uvydm0MMZIf/VOniMrOsE/8zaIvzJ46r3dcLdBgL7dD6J44HFiNErfdLyh8r0IeJ4VbOroMzec1iJRFERClIiKiwrDnWuQdUGV2j92S9w4B0DK+D+SXYdvv+vbqMye3e90nUI/Blp56UgkFYN2ZVxN3IlclnADEnOoG19wMZR9IH40nuo+pJWQaZI6/gOgB+xfXO36d+nclKrz4V1igXr5uGfXVunnG3mJ+YaMrtxHhnHz5Cz6wQDXS4ebNnsTxvyAkNzR9++8LrR2JQvZAmapk/wvyiVjaD2Jb69l3fRLvTLAVD5aUWPXtp/CEdo0zE/nJmpimKJE92wnEF+4udjhKw5LLexWQGwXEMlkHI95d7pI/y6Q/AIniv3elUOZr1lhX8lYrB/KUFnsFRJaYye6oRPQmJIIFep7So1O0T7ryctSuAXDE8tP45F/7P82QcrNLEzOJDPnvGPK8WuNBGJmJCJ/TB3wApG+U4F4DZbKAMwyiMgl7nR88ai4VcUzaTNoD8LdC7xcDgZMXG5DmaZmWoNdY6+pH7emNVT4W5xNROTUKayTwdYqkztosa3t3GfuKjDTvb3YlGN6ALBdbIFLYEcopfWViDbjK5HsEW+GYXrkYxrcMr1EPFyAyOm247HJcYpU3Xw6PGhkAW+mfVXXtW3SE/zGnBmNuAp5sEdVv+MLkMQHD/WHvyi2AY1iHxp0Z6q0zJN4NkeDyXraU2nir1b8Wgdb5tOqtVkmrUFD6aQQArOUk2JRMWoQD5MP2oNZ/PqUKfAZK5EQjgnkZlBJDa4ZomGKgtbkL+V0xphi6qCET3sIJKgDERkUsJKtXGptK192tSurIFEP0WMVKbpD+wvWECfrwBdRoD+j4LHoPPQECOpKR4vVdur7nGyGoPbJYwNUik5VS2Rvxp/GUB/BnlsTe9l663I/c/6DuSg/m+XYb+lIBYK9mviZD49Aa85JB3+z/PeBSMGMsfM03GgWZXKpR/x2SC4AyQkRxIWoHmcWJIg5hTDB+Bg9iofh+i2Z0bUKVwk4JqMlXWXkICKoCuNqqK2o84O3hLQgtyZzy9xWk1PGUYit+1w8YwTIonHeh43iaKB0imtRPrtbframaU0ohSSxt+lyyvOQ89vVDX/3zQEDzhbo+ATiWUBoF1/SCx2fCuIp4jkVTGh2GRp08XxiqlFRDlZEJTRqpoUGbfJcFsMhLVCDRhQg5MPLVQBkr3soFlcFcBbOUZTU28XhWJPRrtdZFqXa+6G78XfQwj8hB0AThWQSkAdh3TNQN5pVlqPj+v+TfU952YpyN3oGnQHJ1HFC4o/nCBng+h1wp42YBKZr8c6P2JFKw/14xOrBZAPfvix9GK7LRWmVSHAkZoxO437haeMwVqThSXlLB+yDS0SHF3b3MFF7D8FvILfQfufIdDe2JfTnc4lhacs8MsAhd4yhPRXfL2LPjt3qPyyob5AmrLscSJ8+RtW4tHAiouKQ6zmSrZJhAnigJ8mzU6gck6HQT0nG20sHspY1ZjQBmbZXP1NDZeXsIUPS1zj5m7GVeLgNb6gLsK1EDNIw5XEra48DcPnNlL8hQt7V37U9hIrWQ1nlCuq0eZGEd0LKpJohDY6diPkmY4hEjQTdZjvYyKmHFhcfZtA45XBWgyp5DZcYvLmN2QdqPmnGjCQuuo3tWPw4pWAZTeyPCNAmhJ/b/b+XovCV5qKvXPNEJUQsGNnHZm+wbU8P93QUF67LSnPVRTvuJGghtyBk7TTOtGElNd6k+HEhq/cR9Rpw5h6uuc2ekNL/eC02kVxuS40ge2e5A0gRqka3kbXB8ElLBrFY9qNj3YcDc1zFC/xKrKBNJGSV7ndemTt1sfUe6MZHJz0nxJV7AuTKPphRAPRcjZHmUAiMcfzaAxV1jMFNRFptjCyS4TB19WpOAfYo/UUDn937betdZhdidEwlJHCvKIqH9oJKK2DckABV0m64PTZKXSieGYx0fX3DRfba+OqtRXJdBM2XxNvHsxLBa0ULaLLentbD1AEwLpXjE6I1dhrW7qZ5Zu6YrTlpro+GXkG1B5ImzI16+3nOUcjoJMX7Ge/xuFnnE8HYRGYmyCUpHPyKiA962Iv///0PRpVVZYb/b8q2PJgECmexagO3DLb5BTxckiqX7pfpUzotcaztSkpcwb2Yrpzw136m73NXXrPCZfH5FMVKVpZk+qXxxdKLYyukB0n2kNn9jxMDJxDiitI0X0FFVH/vffEmWBgKiJupnf3agpnCPyrUuwJUWAphwVM0mU0TmibN9An4E7EG9rnQP/LNZJ0HxoRR72rBOUc7ErAGiP0+g6a1AqgoTRIKU11jBR1X5KErBFldD65w5ZkiNa+NNODkpQXOtI/nH13VL+nnceJhAMp4Ufg1ggTBmAZ59ncP9br5aTFxgbyFSY3pMHtkJ36EJuY1V5CvEwGfM9qNx8Ip3ktIiddXtml5oGZr3Az+0/n0pCgqgJGpKL4Hp+uHEAKJFWbS0yhRR5N2gfcdNcrqEhNzFMiB9k9Kwoe/yykEhdSAesjXGpwpzsz4N1tn86dBHwDKaUuvMK9KI27mclwzPop1K/PYoraAk6Fn8dn36j3C7DDpccmXobg97FzRejuhuG2AIk8gTxPCJSiRYdhb5YeRYJEBlA17AD56Qe4bM3rl1lGYkEcErlbA1MM/y3JG0WlM6ml68oTiIesuxRoHkTdnlsGkTV5gBgk82pOjGbsZm+LrmsXuCoSc0gI28RaLFgTdD+ULTCrJXd3jWbRABUcU8Q0h1iDhNjZDblZbQTRD/3QWpThSF/NIl737Zm6SXVwknAAAAATHgWilroBGiLCDr7EMBIpMnbBlrDw6uJIkYrvRDhR1dk4zFgF2HXl4nF782Dc+GI62gxK7JOv6dRf/////4XNmAvuwGX7fUN38ipqGWtgLWJDsMPwQQ433PX4e7MgfwSY4TBjPTwaRrFDIQfNTATWFBlkVm5kc3tN2xso1RJbJPdpDYF71fTiJwMTklPUl54btmT86qknHnOqH6ovuDqMyCQQQn//////u9irDDao45MdApBFde3e9rng7LwnX7lIuvg6SdBrdpuzvC3XLdCkBFhUi5IOTc96SZhMeXtnJjit+mm16hJWxyFryrQz9iI0TrJI/hHxseMTEHujuJEQgqTe3fLDqMNhG4js7os2G5eKbyrZJl8VbsVOrzFjH09ODmzEhueZYkdYFb5MMe6eTIZdC2r5dKrPD7fyb29X8ZecoGXQD7jJ/C3kfE3b4c9G40DoI9IoWqxl56TYUiSf445lAABFraOlHlz2iMsh3z7/oMVYKL3cFLxEy8O7TCp/m/ArA0OJ9wxlmO/4UFxH3g5g1vKt+FYg+537qHvPRfOhREO+NqTFL9KKZIfa71y6ezrF9Vt1WFvLsaLmc4PpEY6zGyvbtPT30ukl4jyXGUVh0SmgHAPTlKI8hY3ZFloqVkn5QzBIzWp2wPPiI7ptT9oZVlHlm42VAELrkRByoyJpYqnq+ufBNJ1S5aoSObjcEuGtyJ6zS+P4BOVayzx+1insC1u/CZuUZdpqQ7uU/o1YyiyCpPH4ovwCG5Zx1Q/7FtCtIl+YtSs+K0Epy8gPgQEAJVJ/kAeAroOOBc2Y0X+sMOlD9vKyPHJ9NiFR3YBBPAMbCTP9sE1NTVKOq+QV5hHc5tNGG3/RIYNDYe05ICdLpFr0biqgiw30fv2k2k6wVowVY7MIlobos5wG/JwsqZ7ppYj+tfri/9kH8XutvhxvXlUQHhF+f9ymGinDG6t1eDCyXZ92vRqDocjJeAo6CjZrmYK5Bq9qLXDiz1ETa7WdaZH+5zYiKNtTCK+MJLfRfjLEWO+PkFsolEYiGQI2NjjKTSs0DYLge8nqtpOccR/ltdKi0sYGGyI6k74gXTF3zVGNiVgyXsOC3nkNJh3wWS60I2ifaajxSMveYfRZy2XnmER61I12va3y2w//5T6Aqbn9gVavsQfRLmGXQjg/dy+gX///////////////njdU/+XsIpD+rXij9n9S7cKNYATn4KNlRNMfwmXIsxX5mzbRzbG/qr6kz6Uid8RXdnDav7G5vaNSMPxaWwv7bgil1k26KCqX567MbtyeF9xO3YIkNdcBzBORA0MHo8Pj5hEXJWSOVHIUEGRISJPGOKpmKJ0fjNyjpRFayZJnP0yKp7xsgQGS/HJoeetHTfvI7FOtSW9GTN0JsDGOY2yw1ZoPvI7bz2PU2UnsL44TuI8DP4DHiIbj2kzNUYD64Z8yqLzZg4//347qk6vRlV1pD2JYbnJDWoCCZYwp/yybBfVrPd6vrDS8+V8W51XZkoSHrWaxunKX5DP1LIPzjPG+fx9n3jDfFztvyWCF9ASu3aZtMupcqr7JJ0bfHH7AFjbsCfHE0bYaY/os2TfBKAdo0bd3sttdxuriAH4+el3V35qefdo95d0iO/MADo76FKTV6HJ6BA+AkBD5Ex7FF2CUige0o/RN1LhmR5Wn2Y8+VFzCtArx80ZqfUU9uXkwfxdOv3L0FOkehNXK/VdtSf4DR0X2S0baYEEErZS593tQAB20ozq5h5RnV1LN1cUjqijihnbzfNeWv/QlRo/z4mWYX0A10wkgfo1hXcKhGObHI0VaGDCjQIc/10RluANUUTUTYPTnmDgnAxxvtuaIk9ACvPbplvICSt8sar2EKk5FSgoP3AMT1bxd3NroUZ5RMBXkWLMMdRCuMvY18Kg9bTGMt8PhvGsG16Y9R9M4OjBSxJa5XtyjH3v8nKTyKiC11AOmIZnBBBWNx7KVJANUY0/13QKGhEBwNq7fqaO7KplSDX6mE1s/yA1i9cSobhjah9DzrYBKspbi36PuteuQ5Pc/KVkC3/uyQqSaeJ2ZffX1gSVvHiRWovtIHD69u4DAc0JAf/CecPEI/89CJMbPu6RahpUxokXspZvNtjkIkcMhVraxcKuEGrwkrTK2DyAqVhGgFdIY7fa4opSfZgfIq7TznJtV4QE9p8J1mhUYhAqyxbVPAPrI1NZVZOsdwCNrdYUGyCUEC67n9ROIjBNsoUmhPt5B8LfOUdVn6NosSCjJtAo7pmZo3JKctE6kxv5MuAZgYXvCHaMkMxaALA0ouI0FTYt/gcdgdnr0NDdklT0CKwRTI0LIsf+ffnQtmSJHFM3rAA+dM5H2CZdQzcn47ur3bH8au/1oAA6YlYPVPvKCRQeGiMm+d+wNWGyVlAznuLEGBkFpyC9hamH9fsLxIYtNllJ9hHzc2iBwGWodCEWEutQ0LfsOwTsKC+G5HOsbPSkmnbkJNnKM4Bj1me82gdEDDYVeIkOdjD+Fx3fg1FTSfGuMXiv8chJP3YP/NXH/JXR8tWKGBKaOLXhiN8C4hybPgOSQRPWitLthsVKurFqMEKm8s3NJIMTh0FOb7Rr8MwDeSmWPYhPYUotulCx1sYuEe5HMGcruayJuKbjyqz019hs1p381nE3PuidbmR02GrZF7TNkFx1AmgZn2QX/AUSO8XxwJ1XwbEecigRMoFgfpX/L8YZaPJJC19+AZ1dmmwe3LEjm8aT+1ypStnxyHRg9GPlSPXLp+pjTRgWMbeVbmgK3ATxpPSyikDZfNICM0ClXK7iMmDClTuTa0Gfz+E6qwIZYWbvY8HC7tZGU5LM6BeiFSZ2eJIUEkNzpUbOQ8gmDtCw+Y8cpgWOmmmtet36ClHFD13Qs+JyuQ+l04EVWSn3XOS5VTF6dp5+mSNnvEFIwdEX7uDGlKzcGZdRO5/glC/eDM1jeBc16YksTI8T6bDyLsVFvTTrO1ZWZydxarWI5+i9/6cqhXFm+UKWb//FntWD2lleU9FjUB2tPmu4aAKObvMdCGoW3TQ2jWEDhf7DooVOmwMOmS03EwAAVDm4wVBFYZrOlNk8pB4YGtk6yVLm0/xSV/9AKzG2QnF+wiHbxiWf+O2MPxNK9fp60wr/fhH98F4XYJD7R944a5h+OlzrFOy2Luf17TzrrPq1SL2m1gmIyCPanO62R+PGO8rqyAtlZA269EwylGMtf4he+cnVIeAX6MfSRly0gJsuLf6faYeMiTcnn+d9L4eCIx+qkrZHVK4iNjQ744CNRROgvd+1jBKo4f74a5TeToKeohClRaGEW4Cmq30fbSnoRodcBgzVbVP8wiX7tKi9OzH2iaK3al5wyUWzE32F206tSYi/6sAjhCZX+Vuy+scGCvkKBMJfuQJFlReb4M15Znywf0Xij44Bhg921I/20HMOkfnCdASt1ChIbgTu8M5WKaNEA97WxUhhLykqSaa3/s2fVGo0cAByIZ0VD/EQv2ArTZMjavr6R5bLUun9odSBrjetOIBGqKuBEOMX96ZrpcPaY+M9CqA+sckNTMIcv1yH9ki/nCQSAsi/p1paorkFAexZWJcdklvn19/ROBDiqiBs1ox/lcWsIKMK2Ui6+aPkKW/MtqUvZwf9tGEc37yWUKOZl+T4XYM3hWDSGpG5PolFdSb8WFPxdDTDB7dEj/grKZVwtLob3UqEi233ms9hLnY/c6ArCo15Ifr+LgY8hZS/cfDB2SKILXWtfT//jEMuPq58QUKg7x38hNNMA+PsjNACxCrDBIz8OxK+uCul5ts5qy7T4MRyPXMPQn+Rls1Y/kdzfeHG9744GJq+gQY3oFXdcAwj5sW8FvHcCwHmX8FftrYt3g7FXsf5iAQ/dThajGBln8VtwUGDMtZ25lQuSWom3nodiVN19EBICPfET80Q7tCNYhGVTkTeZAKeRJ/oT8GhAcbSjKS//2nGCcr05DKUBhdw+Hxq3G4DUlJC4AyktQVGfMhIGjbsblcez6YEN4qQR9KxUV0cJ58S8o9NYHI7KUhyR0tIY80GX8/eMirLQDfPsojL9oVARXKKIRtIjyh21MSryhXMIqtboYdrBYczCBT3/j2p3tfVQSoZyKoLKHUoEjc7pXrVeSVrmw7SiMGEMKahiDngT5FH5BH7W/Jh/Pv+y/k6YLDDD35g1r9X+9HkHthrdp9243swdjYMRkhx/aSE2fy9assRC4quGp39Vvbu0H2tAilICbacOZzITOPK4nLF8+znkRKQTNFKu3cuFoSjNPF4oVA62z+u1EpsvHFgQ5w7ybzGXS+83+Burel6CXFjTJL5Lb/CSTOnSbbvgplXc6EFn/X6GJZhmrtKQKKhKr2Ilv9AMa+18j7XguazNQ6yyLbAeegkBZlmDf7oqO8k6EtB/BVZWm8qG/N3WZNplIfV0xpLVpfDk61iasP1XZGlbmor9k+c8SpmWMkAXJTenWBmozUlDUD1RzMNc5FzKGFuTvYJfLyJFTuD0uaMOPrwtKntRLQbYcaX3iZh3WW9wdPuxKQl2d+HcOlPH93ZROKMew2bgP8/jAStF5LhSi8k4KtE1fN5dD9mJEuvn/IXLmrnJZTE0UMJ8+7r4pwo6cq/xWdJjT8USbm5pBG2Eo0mwWLUx464cHpKkV6fCYoryc2AWyWNj5v3sJ6F3AOOY2KQTCC3vCLM5oPsMxGDpsNUtoBF5qjF7YTyuQypNPKhl2IH2FrhqrMxgQk4TC/nyadkJaonCvHxQWaeS1tdRVFBHMUNJw3dDJrUnFUBHOG4IdYx9hMeMsDKfZr6CV6qOj1P+WzoKpgg63dRQz9eVNg6OyDj4XzcmwlaHYg58/MVA8NDP8cbM2NyixwxGgjAj7qdUB8pkJX0iyR4SVIGQQQKESItUBHpTZ0rsKQISPc9jtF9dHahAFzl3GXLgfCpWDo4CjsTPGNV/q7EItHgwzdSHa5Hfqo/DvdsvuzDv/uaqkDCspWZnaOz8ga4KypjKDtfv5NUv9YjiMvxbttFpaoQrIQCrrHLItKz2xioW+m+TK0qKlwUeyGPSS9DVZIv9OdJD2WysHU8sfIm2Z/vZHmusqaz2jzJUv1He0XgBlh4kRQ8v9+3qj23stG1zQC0Mb+fMuCSJVwTpopKH49huMq1cPF6U98t3wYkROtthdHIN2l9W3PcSSICpO8dK+ud3TcYvQaEXYwHmTOCxLqC99PNrpXTQJYXwAU3hFOOHy0wWcP19o5K5mPEB9SSddPskkwIGrsmWZaWVpc/1TXYr8roudHhZ13KiH+Npk5W8S9w+DKBTbsozL5r/josICzCh1/zPgVt5Ii4xBSeDh1tnRhcCGPcbPYSe6DFK7afirnO1z9f/uPgeK9sSiEQNbhAGGQbg/ED+38uaSmcDPlIjUzu8vaMt6ZvtTofXwWQwb02cgn96jWASbQVoEzSs+irufB2/9a2xa7aN3279fzXsTOfmhpuhbhKOluxGD67fI0h5C9ancr4S1uiBfMCFl7wswFilKNpn0cCtRrlU07gQgwODn8pXNt8yCIAQ3WqVVa5OmKZekv1mTa0E/RTd2er4xwvfquWkPOQ3kn1mBc61JSCRao4R3Npn7yudEXxrhm+hGtrqVyD2rTOlA+j5h+6UNNv3W7HCdJRvu6+GyZsMR/+IN4un1c3rd9CWBkIYm4QxYFZt91nn/pPZlZhA/KXlOwstFakgQDms60DSN1azKnUy8i+OmaixnPHiWlj4iXFwMyIV2ud2Mz/3gz+xm3e1a9VodN4v6xQCsQvYE1xkXhVVBIVHkiN9SxJQ1Ad9diyAn9iSWrXwv8keiVNIIpQA4tJRQZ5l1qPVd2gEWSqo1mz0fW0P28XouMeHUgaiFf9XJcJ2xLz9pNgCEYmwnhaLvZEyaJLFmiLLAbln46KbwAsL17vpw7M+vweglGTITWEOUdl8jrkuru2cjNfU2xl99oA5vbQrqF47AN2fJfW+xlgIaO6kJueUMb7fUJoQr83tHdIAa+gJAQsQta99CJpOZ2tKbpi7kr0OJS4USdui9kTXs9TIRsto8Vonk8ZeUnmdgcHR5r1ulmq0HweRSKcPhc72B1OvIwjeWF6hp7yH3GPhfymdUnPycY36ppBio+ETjMj89oTC6yLBVoPf9jWyngo8cQkFJHJ61xLOp0+ngxRJ4juM/NWI9Xo05/q6BuIuKffYMdqz5uteSIvnmWfml3PSPtIvkD0n5vkjPGRV2njasg474s39CrzKHPOo/6SXQ4iWt0ItLEifzHuvKVRBbtlRfOPrip+uc3SLoBb7aqDQAjKG4+hjeFYSUjCw6wVdrJjoI08OcqK8BeZgiqaOdp2r4v6bvwwy0NWRAuS8+IKIhEE8dRRY7TMX2uZlu3Q7hagVOI001vjGDa8+9/+zgVYRdoQxtrlSmhgjBNsLJifsklqnRzxruvsDtYMEILhoe2QAUggqqp2ua0i2rCMQUYN0LgZ8BkD24hNDdHoPi8LyouqHTRZwgwviqWDJOV3Ng2eQw5oeaySBe4qr9KyjZwmNjziPme+3sSY4XCoiRHpxa2SSf0yXtNFSCg9L34oXg9Mytad5AypeJv//yHCab8eeyA/GbyQ6nXzRx7FTPuNsdEQBxcxeYJG2G/XJkiDpPhqFToHm9TOnYnT2g8IbB6sxsnDVotdiZYtuVwVpeqAEejJ39FetmfsP/4xoZc+f2qGfnm+Gxa5lV2bvp6T4ix1AuWK3DHAh8M/uj3t0ar8wANzVkwzjt/66UoRIH3nZ9rOIABbK7G2Jx3hQrzP45H6xm5I3icd63WYSrtVYb3ar/RNrqAD496TwWKbH502jqWSEQezDnK1gVRjMxpVAulBsEHGzQ5aVQaUkmG0+qWfLaaDFiNztp0smLBYqESemeQXJq+IsxXaj6bUL/ZU36CFnGM7M7/ZjVFvDlwcJW+/697tNoGOA6YxeJ0Zk6407l7IyMVcWk07QiBN1SL2LlZUp2IL03r28Q/7oPM77uv6c3XRYvKDO/7Ib/x+nkSTjBO3dBgfahCO+gd4bA0/1q9oxBXltr18v+S3Auq1qaMq4bGiBp9OPHNuYaqUlC5Lkafp38q59Cb6sqPrUezl0rFN976JS2/2T3N0x0S4tNOL36gUEm7pZH+32ggtPhWQiaUQN+17gq8vDctzMvSb2o939RwMtyAgHb+r6hXQ+D8PexZU9wHZW2hTfEqXipFaWiKBLcNZ8yLpkieLKsAiNo/dEGAMDHAzps72NtDLStZE1Zsti8fUwMn9F/JJlg9ObH4WmnLK9NgXecbw04iPi08DQxKXcfSyvhQjKqbMvOkBunB1wqv+CfiV2vfplf2H2SB9ra7O/s0aCmqBGAnVwYjrPr1cRVL3VAgOqONzMNca+1/nw/ZDGXYYyeVwvw/8MNZmEuS9MroLScl+z4jqEo3wD+U/w5bQZ7pl9WaNjrbJbz/89h8iNs9jB206kiEh2vzlosDRKM4kJIUpn7hmX8U5Vd9+2GiVx3hptmWhz3U96+eHBW47nwozL/vr3Bfe8SC4MtkYzIKdkgy1FhxuJCAk8rJ4zORMqekagLplBpLhoabgAIyEDXxSh3E5d0EBcTM5xgcRO1XeZ4X1iyJQZf21YOKNujvPbV/Vur65bX5HK8BTBR8kJZ/9C9OTJh54A03K9x3fVtogZ4KvYNdfVYWpxQTZ8taOeTb1wxdHqjmSIRSD8osX26zy/fnt4UsdSGojUcmw/rihGc0YFg2MQJah/pgP/+HvrQC4CESakUT2W9Lm6wUnWvzgr33w/s/MyRKy37//0E5FP/////sH3bBD5vqhvQqDFCn9FSDu2IPGlW0VArBMCOhCL6UTJrpiHZSiby/VLiK2XX0svU1WIYhZ9M96KdCDC6DU9RUKJi/dPyBWY6aPQzBCM0p2P2c9GfyA/rVH8xFoZGGTD0lzuOj7y/apdKe+hn5ZqtQOvgrG8db3DstfVVsKe2TF7FzfOamVlt212TqZlF6uXwZJ8oMDfGODH7XthjiFwdSmjrF68lFLLFgP7eWfnGaojjv7xmMu31dG34IKolopL/Yzsxu5NV622NQzLKOZ3PZkdLBZkcLZZdl09OGc6qaIXaVHP37cRIX1d44tbgrVbBqi7GZ1cUQWn3BcGLugWoywBylnYrTgHDIV826yv3WbktIysWnO1tqJGyn/LKcRkGKzw+btbnlDTuh0Conimgbgmvijd8zFgkWN7m6QTZpkJ/4y9aYmuKrdUtJ0dCrY+KHX+UNb4wC/V7M+uTBmJ3Ni/KOZuX1wpCUoNywlQ+cSnQVl5pWvtMGdOp/hERZx71aYAW/NcPAZNtyu7V2ZqVHRIZncZHFpcOIc7BZUClR5x3NbdpNafLCEU6J62e1GriuZUw5GqLa1KZXZHJxaVzF23CWi3ckfMRPIL7bEcjfkmaMu1CxdViwcXD381pQlyb20X+Zqij1veEsB2V22q9AB1HTB/QoJH4IzPW0hp+egMsoNcKNk+fEE4edAlP5+jnUh7jdwde2PxLhUaVufWPmE/6KsrODydlpnPzxdRTENJpgaEwh25nm4/IyFh3THAod63waAEZ70d5D47UUGsiD0iLKzJYxoFlsbAf51wbhO0MLDFInHLkKZqDF4S2YQQ28TXNxXH/pUucfbqMPk8sGgHW0OTFDPiEFYLARC2zZpK8zkIcdAQYWc/0OL7kJCJQHYCIFb7ANU+y44JgA98BDBW9ZXZopIvgwpjs+KutkMfhgaLEm+2IUixlxNnEQP99YCRP+ZZKaPjln5RngYjxmInBAO/cKdvsdO/gKDkoetWQR4rYfytV1qWZUSEBSydLdhDMo0DnFe0CnJRod/U3E4gVBLUlUth2Boyq6KLfZCU7bmvjq1DjZA27l8Zq+Lqp7CUgNdMYi8M+9VKglRUJ4y22WtzPBxzPlbrqVqsFBnXP3j6fFk+4p3k80Mi0XxeGAMHSB4s9svwIxk6raRVbqeRH0FknCb8x/ZuPMPR1T1MPNXkarIuTc9oR8cF5mgXh42c5nFjSUbXkRWCw2rq6mXN4ZnkXoHyl6s2AOXCkgjjrAeSKhfOh/6yZOIH3CwkI39ZWLsEMViGhlwetAqIS2d1iuLR+sJyQXPvPnG/9VdPrzJtESGRLB+cjq0saJbQbze9NMdstqe5OeUyx+6DvbFCZFNkhzG9ng4Q6jHif6IEHytDsH/AShRV81/E0UmKtVLAoLOQvVn8avKkmJlObr816XqwsLEngdRRk5QOATURkE1shwSp+K+Q+QkKMkVzDZWKHaKJb5gO8vm4NcGXNLZ05N+laUpyKNEdUWDzHQhAG1NEBVf5KX9LLjQj8Bq2qKrhjqV6XER93tLjkfJbiDxvFZQEvqb4sBxGsJmRZQC+liT/CSDf2e7cBFrzNP7vLeLO0wQ3HOh8YG6s6Q2BV19GPGuurQWIDt8xRw85MHPgde3cMZHCCYSmOUpPGw6S9BvgV/R1gPS2f153IMv89J+wmTxhia7Qr55UjhJ/qFxzgC0753WfGPuo00zSsVmVLPRtD4GjATn/5BcOs+adaqC36EbmXE2by2oWHdz2Ig4ueVUQDY75fFfoFCWB4HDzDQva0AUaAc6PYG9eqgp1naOsND+iBR2Ms/g/ne0HZvEDt+Ev/FWGYZ2FinEe/54VDm9kESL1UaYRp67jLvmv/Il03VWQraN4m8Qo9msjwJwT+FLvyNxloEa+MBxuuEpo1d97Q5rOIGKEqVTKF7KidPP+A4GuyOseYYlCZYWgdLilcrLThWKJ2PU0w5x89ac2DDpJxe4ALrMA3EOubvdv+uHzFA6Jvey0VQ/pK9/c3KBGbD7/xWkTZ3XzHFXuKwFID8SSNVf0bmVWmiWKIqgc8ooiBxesRMIByijNoAhHehFkfApOB4DLpX+YlxTdjwZj6PnFRqQ1fdzmgZUDLgLWaS8bEL8Q0qApTUQgPRNxHGhrf/3G6Q/Qfcc1R7p1PRMph8yuKimK+AfpSEROzdohjpyHu5/4dU19wxkYbBpUQf3IBJsgxQ9lM8pa7x/fQotvgdu9C1MCrmtrzryb9gLCzWFSUo6Nbmmim0Wzj+1vqR2md4whQBAbJcQ07gvYat2wXVfL8O05YzrtfUWuoglFv/aE3qkflWVjCTn8aBMDEzF1We1LMCmptTu71vyiucY7dxJVeaqTD21kWQv7dm6vCVLMk2ZASQpFAhqmw2Aeh9tK6QNm9y4+Q6C3z40trWFRgmkPR63emtkNX1j3amupxPjvF5MVDV2JZNTozk6T38HosaEsr1t575B4/T4H4NK3At9D4I9ah1JSE02DDpxte8KLTR/097sKTWIINkLofoNZnDXMPelegx1ad1XxoUdSOBIPyxm2a6XltRcKCdSVA0VpN0tidLb9Aw71K+eSX4Wnq4VkuRC6whoT1/OCUjQ4g83UiFGCPEeNyT73gyfrBPun5uOj8HYPMfSF9if+ccHWruWIMQzx/9o9NaAkGVEdh0K4g3wuFoM3F6+MGYK5ePG0KcmhGryvP/7DY6kdWwbgqYh0fqxAPviu2JUMmHrDgMFpjQqjIFAuMwxOGsETCqKgDYyYOIsOvVOb/V/iceCcaO2MEYotKLFk2tQkcVPE0/rCG4ms4GODWGz5t+QGRohp3LkejtAbkojmmMveYkV0KODevf42RYkcim5sBcEyNtuRnicSL10/+/9TLmsTs6tdTGA8b1WlCAbfORrbA290whUlN1greB55ZEhimZFi2LsHaM49qdTEPpICferkD7Aalrd8g9BVvVepBnDeXRWun50V+gZL/sc4nroH1Ntr0MK1wzogegbvyAAMyfFciGJjekud1NuVdpQWt5Xy+L/sJiSX+mU85Rban7sf7M+NHWTPDpAwT77hUTTHOnpOCmfeA/yDRwK2xxW/sH6ZdEKMpllgLZVcTzbgLK/ZbraTU72Rtm+FO2GXBexuREzIikVpqnNEenLpeWL/AaXw8HtbyoXBCPnif7kpzUOgLmOAsf70+nHfPV8LxdCt2dg5u4Z5GaULr02fZp5vmjGpeyKVpIi1j5y0IZR+S2ju2O3/AfgxTTnkxvq1w+S0NRtTpIHyNC0jFSTa5WVocOuNnt46YLJ8AuT41MxJbA0+1Qv21TO1lU9F+XDv5BXjkPeHV2/kVuluD6qg7nu6aozRgEbyKW6i7v72OjmQLm6W+GKDsj538Vb3idjUhIiGa33Lkz9pNwuRId972EAz3OU5abS7Tk20c0pmXNOGM/xQcPoWwMGuG6jQP+rK5LnORtyjrupzlhzZDonusxfTBRtzJt3xs/Bg8JdCz7ZKKgq3ApDpAoFdKkQKK81+4EJlo707tbibczx171WfuHe2BplidJYUjuo5JiYOz9qwydELJnN6OLmKS284SkNENgK35c+7dNALwzdviTfW7EiPjtMZ0/Y4BKH5WxBV2CXN1aq+c1g3DaqKBqdPHPQO+Kr+IF41giWiP3FZuNwHkZZaWLFCc3wuMhdLif/KUmaCyQNtIUk8qheQW2U4BXz6tAEzHpu8LiSlHHBsCwByZtf6ZWt/wi0fzEseWdHb4K8opuUUfufa7AQ/1syg7Hrfdj4l4ldPCJVaIjq4CpziH4gFzlhUV+cwhrrBDabjrswumJzQSKCUO2FQwT75Fc/H3kGXLTUTh7Mn8/13MWQeeNepLhANX5/c5xdGpz58fUJX9QhqWeWOiqIUq6jRT6QhbQaBtGF7xIZ5/9eWfEiPKFb1EvXsWscNadFA7HIQ8rdvqsNZQq/dErfL4tLP8GaH0jf1fJLgFg2fBoOpZOP6yTAYQKSo5qqoDodXlUL+n32yVmzRxwJt8VvBKvQgVL2Dw58vRfoUyoRFDH09zA2m3YuRvwxSTDI70D6ZPt66Bwnj0NwJ8aT4z96+FSGJfThbT1ECS8N0Yg86Dli/fnGnqBpsSYYTF6oUEfWGlDtQs9SLm3F5T2+8jgqqjNyON+7gbc0D+CHDbILMFLcQYZgvk1aTT6+6FXzEMUhEjhIZVOXOIyu2+iLqhOKjMku5aZpiCmlw67+0UbcHa1fyV7hNgWCQ3g1j+tdxdphLwawabNrzVr1uWRpsCkZ61ctOtDBaGEJm7DmgLwiHK1umwGkbeI2WzJD9RQ+8JcKnMLo4+hBJWS9EMRI19/5pdTe6qgXmv4zpKGtWfMnQvKDhl6ZohL/MM0BfHXQTjC/SleIgUGDJnkNIPDSGmjGxKERjp8xpU34vnPR+JKGTxP6a8PFabDbhQEzLk6E/JD9+DjWJ1g8iB0JLzrMniNYNbo8x8sg65PUglUuRLgI+hwZfUbh+fosOwTeUFuH4LDy71jpjtc3E1W/bhJ3c9nAOP5Iu8MgaretQCYf25jfx0cUSDtLd6yCc4TEXD41Xzy/SI/wHAcH+A5Jei6FJp8g0CawAi13wzKusepaCx40ewq+5fWime5jxTElPl/nPb1E1Uq0LZMEQoKnp8j3nFj1a/5Jcb8mx4ggOqqzEHIs8tMiJAsYJTQp7lZEkQskVZGgi5lBIHigjLUew7N1FCnEkQwD/brd8kDkjoI+/muMVbR/sHa8+x5dXhrPFiJtS6m7q+hjZUU9iIdFKuoqC/jucxMMGBb9BYhb21pkqEeyQcym/mENnNyiSVAMOVpoquwRJBvkTt0zC/aIK4JtqFx2DYhWmOlt2PJWipV3W3gv8bK9w48Vi3oEnZiSVJUtEGXQqGgXm6G+tAGXAmCp1dMHRPDVZ6Szjh1p3JNHLG5FK6pt2xZi/J3Abocgl/zTjUD2jj+D3z0RHgYIK7Mx2Rvb6kkK3aLddTzDw3Uxiz26zgXo/PoQ09t/i1Id/NtK8hXo5VAsSMAiomY5XDcCJb7VQK82FvuhL4GZQ1BnG0Ks4thpbpNKZBQ1Nuq9ZosWJjAzclhjzfEFVf5OdGJArHelk1reEdFv2Uh2H7ihKfe99n2+9a3J/m++EKiiB8F9wAd5T+UHtXjOK/PnCv2eR49+SnVVm7gs8E79uH4wH8i0lM1cw+hQZOXCqvrvRA280zhtwTpYPIqeEQMhTVo35JCu62NFf8Vw/88wnq/2pKJ+nsetfWvkZ81ZD+lpI+0OEgZaHr3LE/cWzUGmleoEMwB+8ohOPj4kBXaYf2N9m9MDcfBUivVUbecfIGCrmqywu5UXXCVMLituRCghfPt4viSAmQFleC9EHkk8gTg3PprzSQSrz6l++RvCGZG7V5ZLV3G6qocI3NalZgvN8IOL4q4bH3ZTweKLylqwOI0VTF1YcsiTnnL1C8oLHZJ+KZpC7zNMFqpqW84WNXLE1CgusKTi0sHIz1D2K3m3AZ8Sur8t6K2lbvIRWd7o/rFq6UhJV0/FLSMJ6haDggKt3QecNqVtdBmwMwb1t/oPo1FBbp3amSVqJbDJM73xBYxPCxUJ3ZqFHwSSpNwfqL55ZNflk9XMR6iY3T48mw1ZtP2aNv9rswi/MRaZtmRflu/8JiwSW7KE29czl9hsaYAgE58Pj2227aYo7lSoLVSxiwR2uwNCRNXi4aynW4btcfwX+YsiC12Z8XihzkL+M9za5qtvC88CBqe5mVQNd1PGqeMHqppHbDmen+7fZzARRrW+rKXK3ldJKn0awoB6Tf4fyaR1bp6IjTqzdFYxpoAMGz5y0bI6KeDgqUCzAQg3YWoE6+kCpgcRE0eg4DdrTYJOfc/do8ARm76BDiemI0BY2v2Q8t21vwVoW5Dhpy+WsKvRIcpiVXnyLjVZvyp+wB1RUDIHioOkCkjxm6vf66AFCjZs6swzzmhEEBHOj0PHDc1oNHVEZedNistV2iXUgCHmy+miX2lbYoyFEIUo5RvT7SJKEElLz2W3FhiOKit4VsfTYnpqSWntWAF8gEIwroXC8yLbXHo6mXZpUf4yhwYPB4rTiAtyjPdHewG2aRTpz3QUDJc00cWy3wySYuc0Wfz28kAVzvG7950t/N2MLzqbsjRTZnFbsEHwxo9HkEyb91mY8xnqgrvEPjPkX3ktI0osd10vLbxp07Gu9xdiWTAhQgxfJKxVLNiTlDCMGPKdWXMuoptIQjZCMBo6tekbJHyxCuAUx5Y7EpmUoi87KoDF6qY8nrUQPFOKG7a6HqlRMEQeGo7Hj5UVvk/miVAYZwdN94ShjfHthAh+MExD6OLQrUCyBy0Y3727HvV6OKpC+Q6fyjuYxLA6asrP9Uf0AJF19GBQSa6IzJHieGxorSmUAtRsOR99KS2W5mcDnZsJ0GXDDdCsm1VYwsRxe3DBJZldumsm8ZfOJ8ub9EaG3dbVyU3mpP2RRmr+JsrlwRL0lL4+WRTKtGSq4vPQf5iCDXUWnsZoV10zgkQalVaryQTXXjMlps2T1Gix/b+k9NRdqnsQYjFqEPBLa4Qk1lG75tn7lqpmE6VtVniKAkqCnyFRrNMEf+D2LvoZYU1QPKQdZsuboSalwNMEhbqwn6dKSYiTgUgkJRQ17N9dyOuQwlB6RlcKK6Kyy+w1uoUnfH0GAN+isDmGB0e+/I8v0KOEGy269roNTjYQ1NHWjmG3OYUTMAQ5kL7owhPKwEYroC7FcxvqTkrYQoUWO2giQWynoIGnRct3k9s/hxRMCYJ2YU8nzSithjB540Qjz1htbjFXR4v0udOVQcrv0yZXhtsKm/nhaatsWNjkpIrKNZYgJKXZgJEaPpoIU3C5I+wWEDDhJH9DXhIf5gIZ5i1RgIkMP4J7j9M/4mZZI24TDmGhXZbXu6Flxv2tCWQPK5AS5ifXd9dwurXZlXeaNjxNL7a8C9dvH1BA8DaR5pNe/RaT5qGOUa82brZoeNbsatPw3+89LpSL+/tLuRX4x2CJLbyy6FGAjs+vgGaQaz0gUh3c68WTOS6RsRNrIN6+TJsfTvWYOW04NDU8w/u5Y4TySxI3ifGWJz9l3Ow1xDKND+IbDJ2F8ZWIhfIILMktNR/f1fRDG+QyUZnE7UYghQiPWpdql1O8hhZpxRNtb6RJBL73emCPSzjP+5QCJoHFpxAjYKejfm8uELOluHuL0hAIHHo1LoHbeo1MxORmRYvhIpPvkTt1CYs+El/bBZN+mrUZidhGTAp25eqSo7QPQf8UjcWJUMNqlAFQm7nAUZe4uMRRon/orstLGFz7UK7PNX7CWidCOJm1+NUiNmRv5gOWow33vcLH6uNgm3BN0b+w9KeK1HQfLPkddZsyRh3qu1NDG/ggF4FclUgY7BfvcGjoboGs3r8fnE2t8uJYRAHhALlVX160MdGHvVYf8eX1eqT3+bjWkvYOpsuxcI1xbUzDAiuubRv1i6dAtBli8cxz1EMLIAmXW+UneCoBTfWEPAXRd66TnI4a4pPTL4YeymZ+t/3kqQSInNTSGQA2lNW4Y9wbzSWImLsifDZPIB0lLNabrhkcUpbMPe4NQSHUF0G8J0dhBAO0uyQe2PKnFy7L+b+CWyOwW8mD80HPHIlF8GFJy0G8OHb4FA5XTIyqgpy9rvZG58X6mKAhkY28BNHZmYN8XBFrfqdzVmWjGHkAY8w8gByONuHKv9diuTm0ayYudzHZ1MZSaX7LS9shA7wCKNFREKFCefrmtNy81+H2OnD7MlAb1IEc5uzi1oqyN7EUc0ykyzHiqCvELx7mm68HZI9knGT6l4RW82t9LxTabwxXpgaxLKBwTu/uJO4V6afDZEQEdbvglOm8fuwIMzOZi1md+j6Mlc3SrXeAS7AFym4otIyWih8SxMTtGLZDlrmo9dn9PxitLKhHvBV/urzbNjem4H7Wv3NSAzHv+prXvQHBiKyzHrfkebW8YyMM5sDBtG3OjEQNPoDVQkaXB2qplistMZA0uZBE8FWV4aGX0z5IqarJLiJbbK9PtoSoSCtb0VCfDrhnhUjRahTCJN/WgPVYi/xxJzUdPJZet9SQvQbBgJDng7/zgmBoyraSDHQyD0VICd3KcCV+OPVzuQ1XfZmv28ZAEpI3reZn+gPpYv85GPH2gFP0YoRB59TG63mnavAsxTZcNEBf0nXM411sB5oHci2EDRRgF+Aybfc2Fs0ESAbhlsO9piVcFV+CxrQaH/g2pkJKF/Wi7XEOmsY/MJBVrhMSKzyRGEzSC+SEMuvmb0izlNXZelIsjquPbAuu8NDmLw4/nzlxuBDHRAvD3LOuyQny9M+LEPA/v/n0krLzIx0GE5u0waza1U/t+h7axWM1Nwb+z/7OwYbYTCh+hDVZKXVM9JqM6E4sUn603J6i9KmOJ4cOcENa3tIvjfVoMW2mGj/x+0wC++q5node6eNfYPF7yZcvOyGGDcwS3o1RCnZXb8rmeW0/Gjnca8WCF/96XlCVJJA72YGisFDWq2mnsRjqX5naKFvNsuFVxfCNQ3MvkWT16eaYkElUqtu+F6OBqCmOdksqPAzjQIVIxuCUyVMlSuN1YU74+Lla8KJ4/+hiJQjT9wwB92ShivkiHMGJbUvuoMjPpLlo0IzX5ko4Qc+ZCC14PX57r7pJkjxg2Zrm9a3oKD0tpSIs23QGo7RKgs4NLL7oR1L1sx1fqSqRywhFy9Erh/HkqkYuuXJm+xgflRbfBdIkfOFeMVmg+SakRPDCElvECHH7GjAZYBH3vYMmptKRjuo72hze8D5dg9fgJrru8ZQNfZnN1MnnSzEovtkhd9SAfm+jYniihr9cgdVriBYCii5CRNoGB+JCu/X7n8n64mO8EfQXO43oUnsjbLcqa/rGzVx53+7Tv+XM7Nq08UyIMpde20fnUrLQ7rVsYkkqUWN9OvIjMw9jeU9wtaui4iv+FOw0kIlnCk9ItYvHSyhhcN09ehh1sZVhTVOj0iw+Hn3neHeJhRH0uy3N36JL+gNCc1MQOS9aLGmSFPq1dF4sGz64jqhWvUipcnl/vPhA0lVRZ44lpxvA3zdckEGH93AhJFq0IJQfS3LygWgcV4d1bbtXmPlFad7t4MhmF+3BUDNk5os2lPb2mLNKFR9qX3YyHrHMH4z8U63zkP+0Fep5mwlInPeyL0kRZVmbyF37Xkqhww5G9yGpMSnu5gU9NKL1ptqvbS5jhocYGWAWZFv/2E5pZXvPigymer8WJc14Jhv8RvWBymd0RctjMzc5ymXlAWUGI3BeqQOcw6z+qtyATC28JV0LrSyX39z75elR9U+Ow0aRs/ZLryLIzJipuh3D/aIEv3n2dwIUFhmvHws1qsxOJa5tmrbgXUZJz1/CSaCTbQU41Bl+hgHzlAmBeHLMYSn21N1GlH1QGWRn8bzVDsh+jfGiHtZCvQ7DPyltY6+OdrD/JrFG6yDRN8Kmg4svtIc9DC50IbKiXG9vyA2NRV7WMEtglTM4ryPZt8WyubSKY8JvwMvnWs5TLBiTiEkBW5KX5QpxMxKKmEFw3eZruC0kjuUD858kBLW2ehYuTqyDAZJvXfRid7ll2xBYi/5p+swmI2J6SZRCRpNrvjGhwNOMwe1U6YBEwJPqk0JB7GfOwCiMSjqfLZtqGe9ivXqil2YsDCU5dbYhWyR6uEB++esWOm5At3ZLjagsvywk28Lb615KwPiz1uj6nEpBx5t/vGoWDIPmfs/HA63eoj1rQ3TAvTNxI9TkjwuO73FIyDS9ycesd+rUNPk448mYXGTR/0I83Yim1SOs1kxpMPmUn/8AGCkP/D8dIRDP719l/plGEdLQf92mpR5JL2ojOZpZfysQxLiwClJ3jBCOd8jGDO+obHGBekld0wYFWaE44vS+avl6I3moiyXHab9rztK/1DNdsuXj8maqyI4s1jroKnr3q3LFQl8H7mfbZqs0rnAlMJIkhoSCry4FUC6n/ggWrdUCVjskGfT+R+0Hr/tyVCqBa186PuL9wsS3VldDPKTZIefVQ7X205iZK5xL8SzvEDnjMxqZ5fSbtbmacPtApGl53tLXC0OrVdI6YAROv98KHWd8uKzcJ2IT5zlAy3erhJE8GclYFteQUtpT2Y5ZR2ciNavBYLEDuqOf6Rt3EC4yFc449KM4LFlbhWof7bA9QW4sY2c/xuNO+l5TyOoDYRsLt0KYXdlsnDe9g7FRD2uhF6Dn0zKoJwoQMyZSHknT+vNZjIg1GevGul1iADBZMVpV3BTmrkpUYk+DfCyX29ET90ggqqUryFthXWGOAopZv+lpp8zp5uPOZ8rqwtAkybNQuWTwq5ngd6GBi/aDXgSyjFhtytn+OH6MPZB1v2zBUPxZUZk962aK9PmbacA9zWuf8Mt/Ii6VruQklrZZFY7m1b/8lsaZmU86K0JOs/RBFQ9oevGWgRe/n4ptj+DhV5+SevskPI8ww/GIL2g9NqaKZCMq8wEWNngnhUtjgWL9tOlt6M9YYWO+ZCvEDNqE24OOt4i/yjSkOJ7npzH8tiyz5JhhfnR6wAbEDlUdyyS0w3ye2kvv7Cz8019KckcyQ+/cjXPj/8Gj0akU9WCuRK7z8Hl8GHz+uyqxsDgozrkAaxlBLCk8jY9BLFZ4BOld64KzUIZ9PIs08q1RA5LZ+I5NSF3cEomxuu/eoH6YBoIs3SWpWsmvMozF8QqgAhvbGVb3ypMLI3W/uX3ScYn5BDS4PGmOXWr+NkGfei66YNjp8HfKX7zZaP2N2nS2t3Z7MkRcp/0QE+XlOuCqaqWhZPwALZvEVwCuyii7WXEFbBGJpkUvxEmtWqPSoy6mLWbwhc6Lbm/r8X5ORUJDT1SAptaDf4j0Fg24nHosfqHjt2gpTIXYOr1nXoCyVGZTU9d64E7bD8FB/Jvnp5v/jaSzZKVHDI/KvyKG9AWt0ArGq6AZI4en8H6zuDQ5l43bC/pm6rcpPhwQ2ulJOIBExvCYhsKn9fBLlvsCafqqZehpYs/ULyLkCLr5KXYECLlQJqvQgib3PO9wHwwhWhTaFJIq62phyH3adLE9DYJFuKj1HBWX4xIQBFSCj/K0xzobVVZtKu7oeG3ei3Nfi8eGwgr3SkNyMoTLXps9nW4aA1qpBpA75hnVnfDqUMD8J7mmdgs2U9xDLJGOaNlP9vPAttzFMWwF41uk6bTsJXxBoJ4YEvtWVNYe0BrW+ONtJOQMRCIZsAq0296qRwgsYAIyyJAib82Cq7rnjFoLpVkYO5ZMC89AFWWAFssdwDY7FHJkvdHHzWDsEshdMUeruPw7MZqKPVifhy5pJw5uMIGhjHYgipZEJ80vpKbI6Ag0BxvJtpsObXQutOhyxtTA0vnWTYxVn8IT7FiFYU89SVsPkO+S/lk8Gtm2rvXFdTqiLq0aiafF9SHc/WlSA2HS/VvG2UB3oePu7ya1MGjf5nzt3+C5NKO4MQGtJQZ6rrHTY7S5sumNiD0Xm89HfP4wL5ZxLvoQGedzJ/axvk1jIyqb2sLrd/OgaqDI5CRJqnYAAXzfWeDfg6aPcjvV4UKi5FZ9yrs2vkAlOBS3A2a9gJ3dGFmkNCLZybVRtsiYLVUXgWw94tGxVibiV2eZ93q5Pj9PPjaPbzQE254xdpsuT4ODComrQGKrUwVpAaFCodii7vUTyPhUOEsC1cejUXSf4xpzJEFF8zbX/tIv1caIaG2z0J3J7l8fhSnpai65S0/BuIrGFXCStFwtyVOkc4ym6TNIiTSl0XfOpR0Q00cGBruHK4XfdfXABIUlVJYaRTAmeawAd1UdTXLSA9lp0vA9BJIiBeLpv45qGWGL/+8D5r9rZBw4slCUydm/Of9hGrr5AKuDaz8J7LzxJwyUBBjZZamjTl5i29+UrqNX18M3zp2GuKBDUF32hPfsZjSjsNGejVrUwe5H9VvO36o6c/Bo45mHEspCUWJPosOefrFybykun5VJRjlFrR5Vg0tsng9RHorVFzi4ybO4U2CeZWiX3TrmtYrK5t4KPzcKCG3B+JA3bEa95Vcz6+WdZ1ibD+wpyBOYTvWv038IBm2dlNrt9N43YkC73rEOy5Eq8U5MUVl7M6bBxMq5LeagAly5NBdvedmgPjVRDONLRTq29MVvhYGdp1GSzKbDN+aUbrlXL2bgmYYMsCz+qaFNbzPWO1eY5ny8HHLUjw8g8q/gC4f+45qJZjhCEGs7GMAI7Bpbl/dVk5Kc8etw605y/xOty1ZlI7oS6h3yJnAJqqkgNJHxpiykkYKJwGvgHWId4ImsfuicTNQbZOyUCAir+KoEfdk+wzqNiGQZ7HqDRrBZR1XPtRbvMeW6V9FcrVMQiCp06gMnxn+WRwmuEHylY5HsvjcQM7c0xQjP6gqZx78VZQkyU/bDIG4e6dVItBrSEeX2HhqpqumrhPEjGyNzizaWx/fl72bA4XdKPHlrBqvkH0Rhc6e1llCaZDCLXOWfp8vVq5nNoAF/3LRJscxnUWuhifOIZdOF+Q8nWyYct6mcgEoljK6ERs5wo+zDaQV2iUxSYqRlcl/09weQ48Pff4gW991KzyzEDmP6DYaL/6gJh0ZVzHhlp7snQvM5h/BAxy2g0LDnrm/v1jZYRz5TjLBhaGlGJe+ay0RwITK7W0HVTWihDSaPzMMC+kxOi5fIs+zbRvgfygEKmC9gGMCO5n2Jl36HSXiOGkP2YT0sRWlnBGUS5yLi97/gCRxslv/J42l6Xv9ys702qddvAOJMM8BF/bo2fqwFqjjzwk83JhL4PdFPq0ri1MCHDHyqrQB01r86ewkeOg5cUTzCc246LOTyZSf4/tXzh+UEzna31G7bnYq5d/yH/+hSKRBXvLqTzBweZRaB0X63OotpYiwyChKNGh8wXPBhvXdd31hfuJayiYc46/dVOjkEwwPpgiL57Kx7AkJ5s+5ylF1drPzpds+HksmHKjxKd8kBlc+7zeffZPGiGJQkQJUgxgqtC97+ew9/xbQA9hR7uraXTN9M7d5LgAizSP1hKfjOoGSbVZgc/BGRtoHNCkgPz2yD7pFcOVZQvJqRzTC1XyWvCUp3erkFD/lg2xFUlRZP2kVpLF9iHE1svbOL5rP45lOFT0pXHuNoKDX1Z7vx650hRC22HjPId60nm+80CiQ2xtY5DQqs7UjODor5lIObggPA4eKsyYEFSvx0rLW3vVqZq0o3B0xl6u5pwuFHzF1aCqaHvI9Xn2+SabY32YYkGDXTU5Btjmcb+9iWMk/sGjLlAv3r8fEq5xWg3hxJPbHGuUw3L9DdTeW3X+iGV19L2daTKaemD48M05evwg9nK3cX0MeCfBxooCqf5MYIkZUAEZ8wireZkCxW8wH8FN8uN0Oq6yVCjkCImzDBNl+XNmWDctggM8/8NyrZ/n6uj9j7w3AKTAL0KCFlDhOfHKU19KbZLArJO0ZPduNq9ZrJQq6wgu9QFsOUZvj+OGddPk6t20qUXSzggLQga+f55d6IZAUwl4t/23pk2GBzPevpz/JmzPaDYt8UqCVUF9p8ug1PjDKBATIH8GFT4jWFyf+QNenkMLbGOaO3h/7OrZMJLU+48UZajEWlqZ4IT78m8hbnOMDyjEt28YCzOLCc55d7UmbQ0kzVRygIEk5FsDEfkpuPQWuiBo31YRwo4zXQQcxN/G4JoA6aZtm9rMuAEyDCm/IbDTf9pyV3Esg27gwre6izPDNtWqaFwYNzHQSNwDsjSL+P+7lgGR151UQwnfQ7aRIExhIiImmdoIgDdKSmbE4sm6SwboQysg/qaGIEIno6qMzKn3UaLr7y3tueTLvVZQb/kP0sMFn2d7H8ebSOVbizZEFXqxYXQT3KrHOFjFkU02SR+71yfXgYFU9PmV03f+0bzyFof05CyTOqCYeXmDEepLj8lV1ZjiF7cuB3812+e53S2KmeBa9hbNS+Ow6N2otQsw71MJXjCvuHlOKMa3N5XaDjaEZmAs6ro3F1yrGL7JwQBVN08geJvLaZUE5toI8OuBP/yIS4M3zEec40s73fSG/mweP72DCOMzScycC0vmj74JNakTQxS6yP3T2hcdc0FHEFgG2dbfPxAAa51XbobVWJEqBmFqqVuSPFkclgLOj7YlEfT7yhPYytuidcf1J39ILYh8WaQpRDYvEUlF04/TPJWqjRaQQBxPFx9525VlPn0GeDE9JD08LP5OtGvs8sWj4GuGzyWkJun+JC+bO74Htd7zbZc0isrtWrV7uaeLVq+RqOLhvE3NygVMMcmiFw4VnVxbgY5AuFTI1ru27IKAyc939ADpsYn6qmMkxNnc8Tzo6iInD4+fY7HNimT+BA7PzXhBGfvBP0trQ6GlDpMu0tYyaQITCAJAw06DRtzGN/bkB8Ll3AbVehQZ6ahu6qBRdmMDizl3qBsjC8REGRjzivG3tFUTYNhmjoj7KLdj9HSn+yX5Z2NMLgiij7ayTdXbU/WlOaBL8cF8iNEpXfZUdWPYmmIaiJLftOm/jAQHCa6OgYaKHW1vAJ8T3B/OT2yd44adm/f/G6dkzOYcvC5FdVRjEkw+X1tEhkiasaA0/wHem+4X7m5Lyg5uoC4kKg3MlESVZXPhOpJrZM9zHlUyC3spfNFc/hxbbjVpMsMoKXtbpEtWZtF1nB3XE/AprW4AbXZ39bBn4eVY+3q1ZxnsMg+JIWLYkVAQVmUwWNDs9KprHSUbzzvmYVD5tkpifW0Pfz8hNTMvGlaphivWgEEFJKZPNUXZroAqKWQfaQoE2+2lv/8oCwxoR3dbv+uzpZ4r1Yx8+E0iZJCHeuHC2qfeWXo7oC3ZwWUPf0NvkXS8unf+0Wk8jS3LSEtvSvP7QdgkTRtTTLj/aELVrK5OGCbs1VRZ3xvbHv0Z+bYAlGQiHhfkIIjTuP6E0cm2zEcG/hyclQsbglk04ZZGmAnrsmL0ExYgYbqiyPawGSt6wgr7xMO/GZmknxKKAq1yboe5g2EEzg0LODV/565933jdqJDFpv/KgIwgNKFSfmGMdWOFidNU7tM3ntBY3Rxk4+5gvllTmq++hqh+WFAZsH51XXH5Nt2uc4bSVdGoydBdvdpp4X+SRvV1vL3p9+oxb1DTSyIAXumxW4GUH99XnyP0hnF8zZ4So3MQ53D8jTX2bAxWFmcLAGMnULNvCTyGu1IowX0OsyJiKh6p2atjwd/GMs/G+YVstD80KHCInOGhTwbzqwfm41umcZ/CrCDWfqP/g/9zY3rfXkN439vm8U4Dq9jXpdVP+ktcQtbji5g+nspAsrmxCX11tYdI2J7m7h/+uxVbs4FiokoJhsNvRzsD/ix2YzZM5t+j8CqiF5+hMKj5LKuxYT+CoGAIaMiwDi7Z+UmnY+aX4LP/RymXnUTgHXHjF+ctvytflp00zGiXZ4kRgNuTWe3wFtTzw2YGOmnzWvYyIydrb14tQKheAvd+T61ocu473RkmsBzCYDKf+kxadZKDodxhH6Hbl+73zRKf9c3ih3pR8ZTQX8GFMyw3K4B8VIdhK4lo5Srtu24MUAZrYBMO8gqbgHPl7JGxcOPmXANFH9fUYg3P5XohHaYQ9yK/fSEC83unzSDrftxF8RD1oxdbSXTdnuH4AJLBYVWSbvL8waizZnMczm/UqQWrlBROz9ai79EP3W2fLR9jmgHvVFbjs5VR8ohGqOuX4da1tePweQWtB1NQwWk1scscOjI7V1cFtQnkeQDCNXFbuHVZGTteuRj6KMGA31XaTWu7sFOjXjN8DrnN9/+lidg2J8M4QngghokyKiTL6WHTBs1pf0GNsW1URgsuWCIimz6EDAmWVl+yKYScDuaTSvDYxTiQ9tLr6YnndqNWBo8X9EaiwH+xU7knpUq0ayvbQtz/tVX7slm35zorYqQNE5umX+U0GhXZUxT5oDOuaj1tOQk7Tn8n8IrZNVkRhAsVPerVaBlVacDwTIqm/RHaKu6RCYWBMdZqtD20zwlJs3cDBFWGJ9CVnGfw/yaW+0TQXDU3/rBhRmhjj5Y5DJE2q6jDZTEqYToWPN8PKLldm5+AhJo5sqWmTyw9BWyPcGNUKbr+cQlS1NWrFuJLpBZ68EbKco3F4Invd6orJKKrvLi+YenNAStT3d30vJUVu/Xo/pWMxCJ6dFXAtGih+Wc/zjpT8jytXzdIqIfpv2PYsPSmVTRJx9AeVQV2AR02IuBUyJh/9UjwTcz+hpyopWJEo5TKy6E91lJwKswdR+GxrBAUP3fY3y5uGDP8kgdx9/gFP2JIOAxsev0kf5OV/pIDO9UolJwLv92UdpgNfvJZpFgcPGBLJRi5gdvhMCelva5HrDmCXBoSbCDLg6H67LNxz0whFqlctmDWbdHaLpuL0kUI1v0ojCfjlkeR11QrmXWAHgnQeNvq7ZIGvbgjS5fXcIBJ2do8PPvLR8fYGn6auwaOxsTrvuQnYqIhD6rCrN2ADcIjToZ0tB4at+DZBMyH6uCuDNb+W2s6zXh+aEQqZPZmbP+jiZEonJZKhXGimkMyTixKjlsM4GzGN3dMKOcWCmpXtFq394mIoDgGcH3gk8ShSO77T7t0Y8WNb9gExYwYeXVMBQR69JnJRRbWZxGRLovkSOVPELKfBr6eitHtUqvAUeUwuxfyT3rAT+Ne8si5DejS7ke1xHjCScrmhaGONy4Uy1UZVYINzz33GRZyJ2GivaaGp+IkrReyPWpD7+sCPLzAH3rCb9qpHjeF2kbHETGpo8WkgfPnc1KCw7DUm5XPGVrNrHYVzuOaacOrubG2417AhC6a7wsGcXUokv88JuYCM4FBRBoUMtVCySO+bPm6BhvPpoob9OyCyM8O2iAxFwOCiAhvDWzTPLHGPnFVb+ZBWWWC2l4l6WctdmRH2FA0LYOaF75vbyui3lbDPuBYVwcTdSOIrcsZNDDCun6Z4Lj2zPp+MgsiS1i0/iC+jDKrZDnusykqqqaZzff2AcjflQ5jbXT6r9M+sSWafj/SE+Vz9nKm/yn+UuDF8beohJH9BmQko5mBwJs9UOmdlA4R69EspaqJlmQOUA2gZYJtUaWQ+cybdXjxgfTsmwIUfK1WGfQFKQx/BIbjObVQHwRhylihnfUoYKzeEw/xD7vAhe2kX2Mtnaot5RBtRnWkp46PyWxhF6zfnQ/KY3I5z3xvqJi3dMmrP4/YMaiE4ZIUcsbmxvnxxeEOCTrzDVGHA8Hge1+hrC4iTzed9rqTEcmMNif+QF1WxerTWfcWimg+QkgMk20rH1FxQ9QjGI3u7j319HKVHonQxgJMGykqFsfL/3iVfYREQl77E56hhlcK/XorZQvFCjfmYekPeq3indnrqeXlbRmGcDxHZ6rOWWthdqanuiHcmw/vhO0TnzbgT4J2sTxwnwmAtlCxmf8OBGgO8FRBQbYcd43Ho00sdNS6v0p3c4SIxDBdDmFAegpAM681/KF2xZH/XztXD6jd4ShuYOAHRiYPa932nEM6qzQKFA/BrIFGWbsPDz4wmDMDPHBFo6AVmGg0OcJ/Im6PJTpt6lVlDUpGCiGMdmq/sIO9FfRcIxwvHDBwxgj/2d0Q2ObJlYUx9IyFe2ihmroXLXy3y9YFt4N+kcw8RHaVO0msAPtCFvshqrv78WYlChv2eBGF/UaFr4LWSUyKKE811I65+KX6SWJRRtVfLMJkLV9A3t7vUXwYftDUPqx6/uQB87H413PT/G8lYlc3Kcb96JTfKrvyfdAcQ6AdS7pi9DVVwe/ywjgk/hehq5HzZqBzUUrwAGYnVU6FwZP5rSCPTjf+IYqtf/CK8Yc8eIPFTj7Qj0UCx5VBXv6chjdvPv9RDV5kWH8LwdAsKR1+HYK3bA13a/qpPoh3QpvM1nvEroja92rqEfNWtXxAhOr/uQkbpvQ+BshW+d0elg1EAfvaclfqcy0RiN5iYYkL4Rb3LOVzJi2cPfbzC3l2j7j23n82Et0HyKRrzrScpsq5J1xk54wbL4gUZfWJGNa0LLXmTEh5VyITT3H3bngrOqD/5r+hSQ+GGjoavTUFPzJAt1YbMkhNeNeEdRAX7eEJ36LafdLIGYLAIraQjFvG1bnYFfMeO/tq2sVp5DuFEMfQRy2nui9btlzycaeI8smVf1jlfpaBZUxoueZO0kbOWBgPgDgStXOsD/zFHgDMh2IO19zkm7oZskUEIp5zSPcUaLF33Qwi6VFYk61MrIdcpw87+CS5/9mhkZI5AnVzOuNdMSkMd9azp1VMZ7XfBWucP2GfyS5uA3vWE5VPuHl9PLihh7xiWXQN69Crl3YXy+jD/BY8tFkMdDmG1a7BtmSMCrK0qfvxFHWmJPUK1/KT8w4fjfWx68NTNXI9n/0JgzQoSatqg3JcOln0nzsOvNB4min2K9XG2COtStR49cLZtVzkCyPuyzwS9h2Lm+fU8BXxMAFC+ZE9CL9ireRACXC1qdmFb6eZzHunHSv/Ag932k1CgR75DhsxFaKuj2Gyvs0MP21LxZ08pfpbz4ohrKZf7TiQVKPXzzzBzvGcRjZRHQ+IF+EbSIn0jgrB6GdNvx4LRD7MCyg29dtGKcuUsWr4B0G91+lB2mrdvVTIhPHrGWUSrP3/9CcNt/EMNBTvSXnzwMKqZM79Vst7GkjwPUeVGS2FH6TBZyMkphrmijvt0T6ZijFfsCRxJnYUwUiWfAF+UxAAgtQiR0UwrQ1jXnTeeSaWiWJHhrUTXZSaE8s3swma+t1hIiPWjRXyP8UqUdKb+J+UE0u0h9Aj4l7ggUaOeuK1Quh/hVRfFZGeA4D2fEbN7Yfk6voEnuolda2MFFAf69ElGPvTdr/WbSfZfJF8S/Aft9WqTTwXfFEOm2SWGE2sWbiONUQuEj2G+93a9xudlM1XLWuA+mPOYk3XpMBYcqkJw0fdsdbpWmy1x3vpZC4Co2OdM1TGvI43UrXCtd6PufPfyZ2ICl625AIU/uDraOb3ppZFRBao2/2t0tRvx8D3Xy/UnCfEEoPrcZrLp6736HYcj91mHi6DYfsElPZFypE15v0PKdbkPJALuiEETPSJDht/cSEhzp0c2ecjlmj2E/nuev3Z1VCpPtYwAE7coV7zRqj4Casbr1M0FoPxBkNrgby53bWqs4kjRUXuu2bs6kTRY+JZO4ypIPAjfSxOMEeghluU3tJ8YBhEZzep/EAcWEPoMofMYWzrEClro52F3x5w8FL/Bdl5vh6+BW6ltpza5i4/fe8+fbnkjcN+u3O4lFSMqQbsKET8jDmg3O87dz2m0JHLHJQyo8Jr3uDlYj2IoDWouYL8elS+oIevNghyLv+5EfhbZf/gAlC6eBuwQJjPnUfkX3J3kXs+NqDL6cHkA3IdbRAlGIQLciS5/8V7/GVlUfGj42Ba/64Fm7NJSTrcmJkueNRVVWF/pzCE7fKFTzhM3oqnYVjnyY7hsRqEg0NTh2xwlIhDPw3HmezFUtmX1xXP3q1p6bbXX0Cqhv6KBbvD9EHDAZNdPoIPCk7ug7mU7ANmsL4qI7Yc/MUYtNkA+ekUy6KKrOSBM2Tuq2Lp3YpY2HNLx7TcSZCcKJMwoy+V/fld3+acLi3LOnTlvDeBwtLh6BP3uQmynDmi7/dr/6+3m4S5F3ccF1UfYqGFpt1K7QJtjsu/x15yJbSfUhdT3swVf79RdGXLeIrNHZNpSQ4qqsOG/Zbh8CHc4dZPGCBUzy0H5NKvDeuOwJCMuLWv26RSxvR1koILIMVROT/2TqTAMIducKmEJSafvExni3DOyqKcRfsC/q2g9LCyjGjR0NrmDEX4tklWaP0zO5J6ggHWQnHAah1u2CxMJmx6oCwU0ZlFQVjNmR9maioePGbBDHeU3SGmFfatG91dDHU7A2Ni76ZeHDrmZRXYDCM+ZIObDCvqgE0TLroizqZvAQgH3YI01MOXHjFRudBZj9HvtIPu8N7AvfhMQEIV06d+G4d2vVp95y5RJBwUM0wM+MS5YSnkriefu3bzfx3TaxO6xqiOnX0ODU9fCqrUMJeHh/hS6lU2/lkeGNxJYlMyXhM7MPjKOXtEVf3CiNLe3CxxrtSThbT3yyAQH9QsVjDqTS/kJvOwKurngdvVw+uv5+5KxlShsbdyqlUj+pVvvI+0ATDHCLO4GCZlsv9HIDC/VPRnjcsPhk3k36X6WDjp6EiPGlX8bOmaUDGnzqCHorEvHKMWST4ylHceXv1r0dvG5DcuKqjDbH4IvLo3mEl9pVA8/r0DTJw3vxqRuETZlA9kHApf9cFab6O6kQXoWJ0AvYVqzoIq11m9PnV4bCWPPAZzCjG3po7LAcWH4jxh7AddYCgcLxspTQJ1osRoIlNb734EtJXt1+nV6YIuLetGZHWxDMNOVBHHDm86cDH7x11wQrzY/TOaYMjNkfLRj14bwRIqxR2YoPXbqjIj2/e1+NFfSHpL0bSAc2rTmAkTQVzOAnKJdT+szoisiLNbrI4owCHNJEdHBqUVguFt1gDbKce++K9q7to5YyON8PBHNjZ2pI2xfA6jdvEMbhNNfRSdmo2bTNGCDiVqr0XWxUEngSpghOkBgHxyxqCAPp+fPa5fhHNxghSiHE88ll95ba9tSl7BhaKHCQ/L12btPF3FrO83YOVsXfqLS0+m6SurczhQdziZb3J8jrgCcpKd3+cXPI4Rt8IFMxX55OSzQE02UIBLLRFOYdYP0by/On0owfY5QRqwztRmD5KXMyn33MF4K4Ke0DmFxoQ5Rfir93B0gQVdhlP118uwcNoBJH0LB/KsoZUh2PEkrlvtEypIBx9/9jxgdBZvH3XALe/KTCNbNgMYpL1ZbCkPnAPeQhVDeqq+TNH44Dv7kd1dw1Bo1giK8NEdP4ZaBQGdt1IeCzO3tDzEKK7wn20s96ylcF4oOe3wrlzXB2Z7JwZmOVe668hKMoiU7zUAImoNryawGumsyKT7rITo8YYMhG9ICH/cXWBGvl9tg3IEf6voEyFr/lXeYS96xWrn+GE2v+1KCthgLQDDtm3gjr03Z5iGuk440pZIKy0zH3kWS2M78i362+3fk5R0+J5tkmrDuIN31okWWtFwSQ3nTzR2fVI21rjf/iOrRcFkTi8HGdH6ly9SjsiggBrwD0VpTURUo7HcAg3KIDTxk3qkMuSOvGlb/zDsVmykB47xv4l8EZTv8KCHYBrWJ01HBuKgUXVzspvkpjAu23+hP6htBMKOOg4cMIAJWkurQMeC27BNDvzKxLu3wv1+KgjMTA6OTR1fyvABqw8N9kGjapiDP5uaH910mPUyoDlI3Vusb54XD1R5ABMBxeqMLsXG8NO6MJEscVzG1V7rY8Smfby9z+bCr2t3wYcllS7cpg/glc6EmrGFrZWCAin7CES75FqbDlG6P91CBXu3x0z6wDnSk6ZMSuVjFJk9QV/0BFA3nWy0EO6EQ5QkjNlfClhP34yaFyPM6oWrtpeEyEw4suAaD3Hx96zZL9IMYOfvsG/7pXa8kV/EA6eJ/5UggENS0L97bQ9qe2kZpNW+vk9cL6IaSpSdGSV3HZnx+mP0u51rDYe3dbKW2rRe3NSvzKj2X++To5O5ViTztK58MrK9ksU0PKkkuEv++XKcwOXqbna+W2MCv2JwJj0PH+m2xbHPIlb5bHSKH/qwfF6GB8VbUk/5MY/li4DmFzb4tPkBcRqZ27XD70txtCcVqOQgy64fjf2UIHIzyips9Ja418LIeto+LXsVVSK8mJfuw3Aj4mwQlTxY0EMuPNSCvZQCys/KS9i8Jqu9XaYnY1mQO0uBHYHNZSgIz5q4i10hXpPbiEwGwz0T0pAOmCL9zYFQAb0jYOpFO7uBS102yLBXkepsE918ZY8krYCyNmoXW/L0W49LSvj8bcJG4l0FB7NBFh5i3F6LE3RJFuftCWyOZyBsDE1wwyXA9Tlqe4jCgQtT7a3IuiVioNfrQwWjCV9fkTfO637ptM0lBWbB5qVdPB+oKMqB8Lbsurp5cOR1a5D56gRxA1NuKJ3cI5Q9DKFft97GBsMN7WANpK7I88bYNnJXRe84SMSYZbEl8t+1MpZoLMkt4bvVERwndg/b88Yho7dOyIKF1cIiH+SlwBXdmRd+PJ5OCgvDbO6yUnUTIQ2Mntue8uFrLaMx9vWuvNptLEA8lXmTnULeXmYF9NNE4sqNWVcg0HRQg9Zyg3qZ7cAT8ymHJB8mSt3CcaRg1RCmSIncrIT09j61ihT+h7+N6tpB7NXfPE+OdSEDX49I9SmjuWqwBuIcYcGYMJam+SwPXdppE9cNkTiRuCjjmtWx1Kb1vqOaIMLcsFH4Now/5HEiO7/V5pPOvfepHs4G2hgy/Ige9uXYXk9uPIU9el6dnAbtqOKCm4xgk6xgb0eakariOOcuuVS44Ojv9zeUVLfxbVV9Q/piWpKASvStSpUHWd9Ka5SrTqWLjWTtL4Fztz8sSvoGdpugzzy9OV3Xk5FRewM4ajLfAXwcsBD9bx3al5ktc/GP/Rvc40/7q0KNXFBx9yVimFHTVGMw+6WTmJVgSxZJZrR+ET5yDb34FSvPIW/b8scUK2R6O9ls1CF4TDZXKBa/J7CFvb7ax2OYStQMyHrNZMf+vzKF2IwO4Yn8d5NbRC1zTlWFhmauuZCK7dWdM74C9wCCJwXote6FKF4rnmtOHgoOmWp7mNmB6/4HtzI11VT0VIftPwjDRcomymPxTNYjrk61hZRPIZhO7PtRP/fi6N9UPCeZB3FgzkxHuURjTbaKQvNd92st8bfR+EFGaSR+uqZohQGFJ/ZjjPbLu1vP5FAy1//MfeT+CdPOGAVA8mu6YYiN4u3diPdyvtqGhOTfk9Ht5lD7x4xk3sbFzYkzee/kzm+oXs9CMcQJWBiXauqC5ZZRRJRE1Vp4qRrlRyDBt5amuiCe38+Qbx9dKJ5t5wQ5CXPX4YNadjioyHCM+xht+0eRYzYe4zt13q6ryTa3pwYaGSp/ScmW5mm9aurfO6YZAFnw9Z4Krorv8zB0lG31f9q98GbejiWG8oZpNkxw4iaEMSibJIYCGA5bsNdf06WsaVlJLFfX7X4hwDQA+7vUobz6J3BiTRFWhX//cADuvSvLDXPKPHxmsvXNAULEUB884VEkU3EndYeWk2p6yuSMq1fEuMbuS42IayOEkzhIDnAsu8E1S7vABwStGTEwtCFwmOWNiQL3UP1wly49MHiQtxmqoypR7BzDmEbdR43uVHFsSTXylZynTv02RrYJkvClFhCMgeL0FT/3ZW5l3+xOGTt3CJxpE2CzBO4swqSwC1o7YzyeDvHMoowNp8mEMgOu9OK6ZLHEXG72qEhq65C0JlMBneo24piCeac0ay4UDPzTx+7tXCqAjzFHb8OBuRcqN8fCTwv0nk9UsmWqat1ixJEFhunbjSOLttZfeRtP0KOQ72n1+mptT48CiwRCrZbJ9zvl5wglqpExCY6DIU9e+nCD9fniB0UYa4ehH0D1K9uJO+bsK44dEmOxYTatnqFHOeFkWhJyJ5siL5xypLJaztWCXzyl+VsKibF0Lbs4ijGw4Nd9K9XXgVM1CIuZnejZg8Gi8GowVKegeVe0iRSf+R92x3bBUtxGkc/rmeuLRn9b9MX+1WS/ikxtv1fdq/xeOWCVYbNelFyqvKx54D0ifCLVZgbiODfL96FuxQgg4k6XUlQZi+QWJ3BsAzR/NjsYdlMUmlXq2KBF0rkusJfZRM14AMB9BpFKQpN9YK0l9S8c90yOvxGeo9A4Lx7jwjEmB88NFl02fAPPm2Q5tu/ygdM48MINP3aq5MVI3nGi4mMasiph5oVEJDFC+gwR0CZUTLRz+3Uw4jCnWLGJUNMe8rAWd1uTXl2JOae45EzMeWV06n0CzAYwz4C+j5KZ4yFIFscouMPy6oAbj5promogfMit+wuxVs8sMF+YOAy+oKEyKlkLJ3/fAeO8GlnCa+F+mNdPNhQ3DzHtRyT0N6s7hBfD6AgnuAdLak8MtkDF68eaCfUlIByiNEJRIEwJkyT28qaJBBg0Y2XY8kxGiCg2y9xjzVcAwXFad4lYXS1DusOst/pokcKvcq3EFc5vhriuJPhYPV0ttav5v/ae9l2Rrtm93i0J71c4hGvf64lkFz4z/kjkpJR+D/MFVTaqz83KhjBFHOAK6OlubTcXh2yK//TCWulwL7NrW3FqQ1dizdosqXysbyec5/KvNYSGgNWB9qGp0KWwG4Wv3V7m5a8Gsn+WEyV/V7M46A0gogwVXG8Dsn/g3TWJh8AGASSHkWYH5Kjr/rB9UumMec6EFbn/MDlOI9Kq8r99vaAWs9ZKqSxSGNJEmw3Ew0+oilRJJau5DNikyXXlTWpRc6mGQN1r1SQ+S/BEqWPmu3zqSkVTX+3OpmlXBktR6xW1OREfiJYCaJdOkE5NqIwEvxJduwNb3rqhJCWpchax/No2P0/E26RGXy1k9Z37IOdb36c182X0zIqkXEbhVXYBvHg9Su+qivcdmlJLARAXQN+jISKRB8WNQ1VP7pcNgxFQsM/8Os3gZnly5Fn/oJnzH7/AXlSqOgpbqEa+NY8q6Vo+e4DDHbh4Ss1i0FKYovTFnyU//Sz4PPeeA8bPI8LtVsTEGZO+fM0D86fR0nqmAZv29Hyexyt7MpY9hosQALU+Emd7XJHEkerQ8bHhSKJuaS9XnYDO7RP56S8qMX8qURl0uCbq8moyLDeY69lloQ8fVR9Fq9hDyycy8BeDsp3PjTMygKVAmqtL8tgKxTdGSesAIgahv2vl8+tk7oOWRfSf+zexY/O2aK1J8mB0UdxdSzGmazfeXmMNpvdfsvmRj+IxP9hwXx+uG6q++vlmkJet9gynZMXLxIN/noRN3Dp36kKL2mOXYzFL34efAVmGhu8w5dZf6bIbxsGnnIFJ2SW9MXssNirJuOGD46gxG0YOIzagw3ERmx1UiyQBhqrl4YVJf/GlzrxNI3+3O+KZ/bKP4BYGENhPChL4BgSF5SvdNuUCzzNMjbCj3ReWEoEESTIkpPCIAaVsXwCIT055QVxTx6gqTyrRejqVEMTd5BfP5AKn++Ih9eQKvfPFYmOh+g8jodaLk+A6OALErzVzQM8Xsxo7Gx3mLodooSeCQe6ETPMNJrOeIWvd+Ml7qq5O16SJPqpgKOWYIiFU+15a9WgXluZH5WjHd1A2x+CYajApmPRnOzveW8vC1UjcC+qkXdFq//ktEY377tOGaBS41MRHGTeDFFC+bplp6fthO3Mr5ktNuXH0nXa0G8YGy9fMWC91wGN328rtXRhPV2cGnfoYnUtHXB5raOj9M8aIcgo+1SoNQdNokVOmNEZlvvgjsbhYJDp6Fz1tVHOx+ohPJmqPEntONtyXxrTlhWLDCyHWRuHJvN9rpEBraZccqb1qxJdhiAF1X75zo42YwbjORLRZAch5PJ+kwg70rzuW1CK88EoX1cYHrqZ1NkzqfENn90EpQcsq3KX7UNUuG6c5fA2uCjjRiJvStfsHHpsp5xBi9dQB+lMZFPzDSlbUybo8SXHEhBxrhO090/L25nhXJeTnBEuMhJzL7ltmIHIM/gZ9llfEeIQve7+momm1PJoiGt1SGQqfyfONwUHTQDzBsyXWTXaXl8IgLvf29N0UIjfC6SXO2SViGs8mNUKSU4/xNl0t3Me49rSoGgAvEZd+NL7kMyHntVbfdC5xIfCn/KL2jeIIhLPqS1ePYKOeE7A1VAjVFbs42ZT9p47GTWfjaZjPVnPUTFISglxX9xGQIlWWZa3soJKLuacsVL29TqAfgwo0fbzOzICw9lztyTpU2UzyJR7QjBheao+KlXJte7RYMxo06DEYgFbQ0JLabTcMcpwlc/DXA2q5XEBYGQhrR5Yyd2W56fCIWzZ+2xZb1mYKU6byG+AfQFq8/8ED5sTzJVQDKD6LNDrrsY/MdtXBMITVFM5O/B6Gpvqu4lf4NIVYbZxXwlN9lZoXBP/aIYMcsr3zIqMr/fvGMjjDV4jy7aT8fieRD+WzIp3oXU+hW09Xtoc623Z7MxTMPQ+7XqCcEcuJ/4edyOz29ZI/mOgPJceXJ6y/ejp6nEBA/ryuRTh58qtooiyfv5XvLGZW4z7mIM7RyKFfHHLz3yCCCh3yHo0BXfYASCkoK1r4nS5VFzTFCYyyB5Ve3iHAs8IXZFir9yQvMQfWWjDN40JxYQQrzAoMIOG7wT1sHbQcgIRjpa+CoMgky9DfBEI2swE/idG74fNj8SWm5H7kx0bNG0wDNOly6rvVhWph2rrpP83a01Gj2NGS40SkPSjzFJ5uChOKfe1+K4NoF00tDIxC7p4eag0OvM+RY+QZsPLEi8mXYqaO/3rwetkEpwoFzx5hibpiIEciJYn57DRef1IgiarWAI1aZ5FVysqvFxI5YENJNjQauGSX8yXRWviLQDxjiuoiZPURN6ksWP8x6bLodsvKBftvjzdJMp18It66139kT0ad2OopeC+bm8WON3Hj2cUKilSoDboufsRVQa7k2cunKdTDvIYLwNreS3JSB7PpJtCTaNvSzmJzV7X6S20mZPLwcnFmzyUKBWRD6zsUzsR+eYPenKkdbwf5d3/uwceF54s7BydYLaQQN1EggZeTbZeA8VCzlE78Cld8AGoOZSf0nypY+sBZ60GPWRbyzgitWPWMT+rfTkWGKKb6Js1/+/XJTESpIDBY1nxIn4oElraTXVc9PNjuSEYLjdWrv+gyANVz8DVRi++5wKH54a9sLQ3P7nL/J8Bw08uttfBF5rTR3IzzVFSDnqYKe8lA9XGFMiKDxhZkX7chHuwU0QicoJBBotQY9f7rGYcAuL5IPAtIkn+ZoA9/lVE7L3KNId7xzLy4zc7x3J/+dbcd5aiX4byncoXLaKyp+Ej9owicqeXNpZz2W/IbEPt+DumwfYvLhC6Z5BmMPgFfGNwo2Nt9MOVaL7Hxn+Bk1TEeQVM7d8Sww64jCnYOu/g8uHoC4Rl0xrlowC5vVu5DPLXV02+s++QycUjbJbtTajg7u4M8lh9br2SUUdXcWa9Fxch9Yb0KM2QwzTxklp0CKZXHJVJqXkkYPRjDdI33beW7A0PdyeAkWa/b5LkH2fsr0Du/dNsp9bMF98nJ80RyTNOdlEkYujEzfsSquWZd5bNkmIFy3toWa7neCPPtN0a3KSDpmw9BR75926vDWIGpwXLO79QozegyMW6MdcR7nfR+q2OLq2DThxkIic+Bb3E7ozXjyBrGeZovXAJJ/mGhGpvXUfD54DrD2loU4OrmtFjNRzJEu8CaSTWBCJp4KRJuElmShi9KhrPlO8rjXoavbuebjui5pZS6pXHxRej+X4a4S/HPXPKPxGT8EtR3f/0UTDmBBojC6KTqEYIE84jNfbmwyNnk5RWaMOm+FdJdm1bYpxFqqzBHYLnHXgt5bZKqsMOw7R9JR3obXoy6gWqugrT9ciTtVtNT5oFUmrTONxuxDZ8Hc9n2s1wfs7d8Hfig6oh2rPqTB0pqngZhfuxGSHg7EykHMH2/xwkeM10bZnLQMiRkbbzV/vbNE3ZxXEm4v7fs4AnJT1yFd5Z27czXIc41s6JXxM/NvPD6czaIcfF0MBgVu564ygiXKr4uN6Ek7a5bganSpyOdzN4uM5RBQtgmTzmK/wupGGUMA/23MpfJnpKVXWK9EwEuFn/HPjhiLBAxE0fSLJoZsKtbZw7Z4hCu+sbGyY6VOY3G8K7mgk9IbdSqNnFwihOXyZOpRUebldPSlGBf2H/zAC6zzEa/YeHGPCAssdtuDi3IjOhPbb8sW6HLT2EYrwWkcgGhFX7mQlU96f2Q0nEhJy+zop4oxFAswZOyJjvY4jPOoLFJKxBDIBIuEf8mueD41yxThzpCHGpPi3rSDmQVDvAVZtaUXL/yaTJ2Zd00xJJDqYlr7z2vClFeZTBPpvXXwcyKOD+Ebm4/LLC+BcDq1we/yrVgYUIgZqY1WcuYfJ3QSYMtzCmUuiUB1Pd+n1gv7TMSB7hI4+E7LkzM6IZB76F6LotsB++w2vnlAa1GqfTDkKm7ZKYvW6aN25q4SiBAPUUpmEZOR9hC3re51e0OgIruuaDSPtPe5Q0WczeyfW0w2TySnaikWvZCkeaL4MDiwCEcob+ZCumBlfQj70FUlWZjeDBiB8HowwcrL+xCG0BSFRMQvZkurqhSyzzFQCO3DFlQrvKCMlk7F1x6FZFue9x7kCoxbZxzdKEzPTX58PK3dU2D+AcCRCaU7N8R+2zZ3YBsu6L7vYGvw+WE4vHTEBV3rMkyrbM3nz99pLHMXwJLaj230ho4AKsikg/q5nNLHWrlai0J7/CA/YwM35u/da6BQ/9KixUmRX5AEbvfQUfyjzIJ5mW4D/X/YbA7WDBwYhWqdmtWsQw31dZzKTTaYn7haJ12iYrEm2lI/x3iqJreyl1/Ib3tQV7iN+mBKKR5qeYCjt5TkCqoOYaSVYPYkV491y8YRfK4PgAvhtFC0Ra705lRnEx4creXJa6uWl9I1cx6bJg4xocuPV41L7z96YIxZ9mcz1onL6P0KKiOu8d8pMHAv5kKCy/892S6624uYQMQPnPfWl9Y2dlkPd9XTvgZf7JNIXBZ0zBIAD2ruOQBQJ1Z5yxea6sEUSzMOjqXCPsKzpi2dzu4hstztdp+FA2ntnr4NdNtkUvttzter/aqRonWG05xt6mHK6oPUUdlGxFpQKbPEocNV2T+rK4QI2+yoTIQEsqmmJd0D+k2BhYd12z6TK3AN8d4NatHITACypSKoMNS7M+6lly4l8xESE7z3mLRfCeZ4Dfn2WxoOx7c4OmphHtygPgpxLOCs8r8yvf9vKBV48QL8Fu0zN7SH3cJtkzOUQeK7LfFdvPqa27rd6vfZCCKWtBuQPwrE2nu6bAn9o/Xv1C7yphUPaMrJ6y4fog7kulp2SHbv82gV9t+pbJuByPDkIzWLrA45Du/8gMFgRYer4jxgIY+Uayw2QanwgYgIa4+rxNx9Pedj080gDMlT6HDWJMCrYVziclF2b/VDbqcNanGpDM5En/usGq+zI/CXtxiEuJE76XjGtW6BCq2E21EDfZaGDKX+CvS1ZGaagI1bLKARJHdzwxTPDNGInckgxzVYYlwIV9QgdjyI8RX8U3gdA7VpC2zXo37sAYTlCUXCUGuazy8yfViKd9oXUN6zyeiWOqBK4FUSrX18dpCgKU3+RwIlDXmCMPGYJHar9t/sU3LTU6GRiYw/7ZJkOMICuEaDHgvlza+c6MajWg8JctwEY5WYsmXoklIfz/Aq6mXEqsWLQSctGbNib2q42Q4rHlOYwAFCDMDf9LnYZuOj0WESbV4PmlKlywCnATvazQIuH7nqNeb30wOaskXbMGZQnnKMTbtxv/9XYYC8ZzfMNsohC2ZC/QAfUDpz0/s27nnC0+f2r1ghoYUs7Exqm5jwjEgH+J4090SYn3qdYD+UNjsDJxNX5NH6M2Ujf8beNsmURcepIR0vDwX06RYxXILopOrcQaEZO7yDEpOqo/TacefKpqOruQ1lYzt+GVeZqku/ZnAiMmAZzFZZ4jq1H74vKphzC7Oc/prrrhxrc3GSFXOREoW42K6OTg5uXho69j0pob66PRejHN0+gQyrEz3TIfT7ctS/REOzjMIbl0rO4D4cGprwfluS8yRbaY2/N189Z+fDzmqXQHDA7c3AgGF/M2aMPBfAiDjB7BuqXR+75Hq8D4OuRYkF9/tPyQ6M3vnplbqlW49VxzkLNj/lcU1dtMSHxkwg6GsYKmTXDD0WvKTxImG3OgEnGu6E3TTi5sczIcsLiKnh96A0reVijJKUv8D8v1SNnl6CPWgyrZw7WZ9cPcSQO3fwSnkVsyeIsQMmVk4lG9tUK4SdBbu/9mJvz36rU6/o8tFlszvL7thKH4/42IoZWloKxT9DJ2GAbN8RAePweyw4xF3OUzKiCwtAgyWdMohlGfocTD1TuZxD7TivdFK5Iys93kX8yBVgFApFk6kRW1zLT5hIcZM/g288svNNQ7YoJK065rNncBaXezbpuEckZoKP7l+xCff3nH48Q8+KiAVMxJxWTTJurXV/FjsyfFxIadpG3SMN9TZCuBwDuUBZAbd5BG379UaSeUmLtD+dH1WWvlgiimJpI+hACYYZmWb/+xCIEL1MOWuR5e/wG3i5e7UoR6878yK6x4E9LqFUgm5Ml0fsUb/wldzJjfvP7pqOR6957wxV+KpVNCSWEsR2Jo31j3jwELU6lXBt2o3sL/czA+PIZ+Eglp/02bLXlW93q/m1SLlIfJsv4Eb1MY2qdopOoC8w2HP3sCoj6tKE6svtEqPqWomz2QnADajCmkfFPw0OFCdDf6PB0Y9kXFBoMPjw1EWcM69IyM/HG60NVtNcsgVxbYfCo6ZkS5S3+HlMKaBZb0KZWMX3UEuyAPYAhoBHJRTk1YcoY88yU58bN2SRg52bXWItN0HOUC/Oy560bJ1zMcV6O8Y7wMI+JAIjxWNVgopJLCsuRTbfvTcDUu5kKLY6bKduSU9O7agExLvNzglTZkGA/xFos69LhWP2oePzDFrOVzXnAOHZlGtCSTgSOGQEfKBgcYwmkKxNKJ0eT+2kGtTTdCtV0fFzUWWNHBBp8DJTKRGcL+o6NDXwa/TNd61NONkgn8ZCwfWC8qJjSu3nsgibVFZs5kP5hVL3jC+sM+Hh+t5Ymqaa2sQ6HUzvh3EhT9dz01Q/x98mlIm1I7ftTe8/vlz/x1dCanOVYrPdtLZKgd1gRpgghdxIU85ARJN0LV8lyJjj7sfkZv+f5/p/ZNZL4HibpS1XorujclOHLioK7evgFIJbozp14ONwOhxjggc8S1v7C9M1MEbXUIYYATPYqLxXNvlo5whiMwBraN59prVt43XwgZAk3ImViuENVrbs/vc/ijZ8PY4mpxFilaRuiDta5JexAtjtvqLLuIIsXWqtji8oNFX+2alZf//j4JjPU77c+hf7HSWyrGebeUMw3UcOZw5n4ZL2VuQ9MYwEWPAtaldi2gzUQv8dPhj01HpRaMltKXJB+HwZ/d+Oa2ZQRfOxLqV4nywUF0ZIdiqlFhOZq7MaXvwi/1liiS6Q7d1w+jYJj27riZTNVsFReGqUAldm96a1emPNprBk97QxGlZ4dFJWZZb5nThMAW/Dr5WhdsPQvja/pWSDiY6TyygBRkHTvCNPqp5McU6gof7EAh1wcRUgBcCFPc6mwkBfzFfxJWOpu4H1/YFtaod0M0wLnHaC8Rq0ZhjX5d0cXvpC+ya+S+8xLNAml6FbwSdz5yGqHRAiUNzw3MlsayATpSorMBFS4WG+iKgjFaNGrsZXjwpXjAZt/qeQZaYxMO95iZQVbTNTktJoCD1zrCE2uAnO5ETYMU5onMU9P7N1JB2nxmzju5HZfvXCREiFPW0ciyJxUbfRO/8fw7huu3NH1OrGVWJFbDE5SlyUHwqza/ybOJ6aDNlnF7TY44xlnbHyMzK9aoj6r6HXQkoSxMt7fBf8gdocIhlX+JSRtGS1iifaKclRGs0wWiBd2uFCs/VaYiip0jPeVxzQcsUoNf3xmQ//PlEP5cbWRGNtyeu1bbv7qB6EobDx8KjKDOUjW27w1Lxc2Ev9y3WY1LSQ+RbochOOolEnx3PIcQvWfzgXX7oiVdOAxdHgv/NjIyBuI1MmMCzWJ13GFs5xaW16C3fJvNFLvm1IOCLDVjG+wJh71HENw1dh+ClvFyE/jzdE1cbEd/fp3+LQjS8VodWCjo6iPBxEjM+1IZbMcEYpudqCzguAdBu3aFKs8O4g5s2GtE0zASEVNzAMXPzUv29OqUYcE1ts5wHQNhlgni4vd065ylv+Z6xt0qoJP0Prwap6lU2W1M89IjFBrdP2yLsQS8UFviwekMlb9TPZhM4e5e+g8OZZmKzcsd977ub0MfnGX51RBsbFbTRVYksGAHDRia90mk284SfRiG48R4o7FFln3282wHYuOaHcUna6He3upYvnxukSd6XE5J1Cbj22jf8hsldovetRftJACG2OJqeWOZjrVBFgKHPl0qSLPedB4U+7x9utKCc8ujDMnNzYfj1UNCPU8phDRCeqqwnpJ8qi0LGnDjuuxgAO7pFCq0KeOqsVLNp1n0L7NBIea7P2xHz7HQ8a9XbC27JkoJj/6Y3sf1T/jf6oEV9C/OLSUbcjQqq1wWVhGvW90zwxgs/aq5Q2oflaejIFo/GAV7YvCtnfPvPc2Ac9Ql5mV7dMYgngioX3X9+XxgDWUrsyCnob7lvsQe7AwSssswqLTREDFcriVhIb4AcSI9aYu7dir71NjplJ+IsdA7SiPKVlPe8HfBRMBn4ixMA67NZapVWnWBzfuMZmk/VGXZzO3Nn6hHs3SC2EhE34uNVH7PmJtKuaGNhyoPT64ucHbamim2JfxYPty0fx8oeURakDu/CDB5LjPuU6DKQaezYLSRBjL+OORMWBKAUo3eV9jkOOy2QsnvTQoJq79p1eSoC/KSMLjl3CRwKAeB58IO9fd77ELJ6EiCsoB4cXOa+u9Re1QmbVy83dkH7uKX5f6Wr4ZAbswlbqKErR06rF+OHMcpb8RVC6ogHfYCk4CY5GsH9YmyQbOq/8iDqysg6BTCOtTsoBDZw1UhB0yYBM5HQAAqhGkWj2TxEuDywjrC9PnWZlC/UuyJpewLJbKmNBwEVPVPtK9m96KgVs/2xfhwVbzhcfmlMRfn8KaN7X+7D6W4uxwwNknnismSUgpez1v1L/1WmrFT21eoI+GNbARffqHkRi5IH/1QvOXkJ6Q4g8EpJLF284x1OlwGbFOxBeNas8/6o5QkcnVC3NacSvS2VERDmvKVSj2tH7L9Dun0ppP9uWMDydePoFmmOMLTMJO8qvEvDF+M1jSJVrxUxJffE5Ua0V2b0PBN6qR+lgiaGNvHh0YpUd71NsjdcZbf9vOvK5hAMmyJXDklQI7cHvVAXybcS1S7pj/I1uPDNbccQQ/NFRqRcfL334PEldY3NsVPv+L4sPARR07OlZOUmozDYVTzddJDLtnMqPlhqBMt5rVIrr9SvlqzoX36Yl/fperYJ8jKgEUlJNf+4tur8f459xdf1ylMaqCES3qtryqV2TmDX05Q58BbRRoilqzZX3lAIMf7oLFrENOHw1eH2TYbF27deaxdahDt6NSQ/JmMVyZXmKEbGHmrq+EEqG2qi0CEpDGxnArml1zeF+PhSAbzJ5xCLtC2ILEILo9dTzMnBQidbNo1KLOHq052leKP8hUT/G0NSZVduboymtXgq0mYVBZuQsDiEgoRRBYPCXPRR3lEuFIbsPZAOsmewd7/UFP1mA6jS6j89R2pNrxsHSWZvYDMTfdoWe5gGuoDaU2kCsYdfyvKCpopuku/DmpGOuiqW2iHtBphMtU7Q1jgeqz8s1JpTDyW8W/VNuZteIpEbmkXk/qgJT6w/Dq6oGwN7oLusBI16O7j2rQS2qzkTXzZtE+COD4wQDaub+HuUBgVHSuvffRuFW80uO4ScOQdjTzJtTBOJ8KRVIy0amNm3PkqsvJfNYtzHR6kzDa2mkt25Qw5AZt2gt8OIJQ4pOpGPnMOoZQKNx4prvTMVIcsecNlReAejRua0SiA1upiaNag5n6u+/wtUjtLU3W8yBhYIXJNf+RlMQML6bKgtcog+/eHM3xF8Gr6X719WPCK/Ws++Cdtyh3ZAn74Vs8Al+2BMKaD8KrHVQv5PozULuxLtlrBLOEtsCrJepZcInfYa/ay5ifrW7JToCouLCHfRi9xK3ryR6oF6ceIoa92SQvZiUZB9o+1lz5p/eSsP+MDtqH5FHX0IANxqx81zJ7KRBTFGTRxeXnszFosOuAth/xwSEeQfCHgbkctEW2t+8U+XhAEmsh+0S4d17qVw8JwGVIykmaV6XtArr0yKusCmZTOsDwv5QfJXX6xRKxRfbGbkQa8anGaDpbbf2GSbWFINIpbiU4NTf+pVttjZMSmGSD5mBN1xAlk73Hi2PSsPXh/kt8ZYaa0DHSZzKapxrTxZHmjrZk0n07cUJr/FVXwlfgE2acmtpjf2d+mLleJBowYnnw8uynYQJi+FQnAQ/sG1dWi67qIAs66ADfgeoHzHyp8gqCtqC7PAYPwG0J35Lnte2X3T4gxxkXhW2+w1xg5caS13z4t0BSJRdQ7ocFPpH0REG1ZkvslKwVcvINi9D+plSobpCQy6GbipiyBBN2ExOlOZpUrToLk7OqwSBmRPyojUcBIs0fEilK+7iDOpu70Bn0GANvRo39yNJJbPdP0x4T4wDjnULeJTI9f56mcbJWXtw218iPx6PS0TVXfUrMD3sFvVDv2pyBWGARpxdUgcWNlqTjuGGQ/7o3lxIKr9gz6PRwmiDjWOPzlnI14NAzRqFjPqsg3KTINQLbVvf7VJz4NJjRonWcq4/MpKLtAYHAKCvidBzcZfai/emMFSryyXBjXIyYEFVqMv5cR7ZFxW1TGbgvwjcpFvsAdrvpXNLimppArNVnzA9SKD0ystDVchi52ci512LOBEqEJHZogYYUC+uHFqoVHbO8A0hBUrH3gcc+e8gKJJbGf4cg2J+r2/ztAGtUpVMFeq/MO3mq/ZhklHZ+qu8ew2ysHBywYiADFFqKBnq6hopOFC0f+Z1uXLmzplPM8dZ7nuMUC8D+E1yS3TiiUxpIYQ0m8eYiRbS7+n2iQ3L1lpJKDDgKzGl6JBPJIByIEYun+xiVgdMWTSybsmk6cEiLoCxn1sgAyhkiTtg6PppfGyyM1kETnvx/7H3aVtLWDwsf+JE8/knsOAcqZitSeggl/eq2vanEO5M4dQcTTTxnVrd2vMk/qLc2fupKgZ13+Hmglz7DCqU5wh3NZd2ctO1UTlwc8VL/gJXZo7uqrvXiOxx5guB6qFQe+Y7Pm/G5JPKa/jPtHfrmO2F2JuHSlBUtqVu/rdTrVldLSczarKwDo+baZaKP3j8YvykcLp/PNEYOajsvWtxPvaU6UbcIgebP7s5s8bQf3KvnuHWwkdUnQaQNoTIDIdcJUb0nTJZROQmAjaLI1aum5JEGogKpSAbwPwaeG7t2RiZ5SiwA6NBxcRJytZtox3nAlVO7BUcVkWcLqPpe7GMB4iDQibc0zyfrh2nZnKI9am/4UTioT00qoVHPYxtjs+Av/uOY371Hd3NTf6IxbIFLtFLOyVIrfJfI4/GhgR3kXagcYi+fcy1+5Wit8zughnxAzkzMoa1aJSZ2Qw83uHvWlMAbAwfXWckjc6CWxejWZlR6uLJpkxnJ5OK+W0pJkC+3v4xIfV7gQtbUkQQk2IaY/cY/yZwk/AEXdi9A59NhtJVIbLJN/Oxy/hoFFR2Um0tZ4OSJLaQVVbDGhRLJKcWNiwfQSX025lDpXDJJXUrMbiyaJEL1CVo3+VHHDYs3tIZtbOdmBtGABoL/J28+5mL2ONdMVzw77AranODpu0zxOHDjB7H1wZHDgZwZOhEjdIgGKPVuajo65kvaqRAiGK8uBBInWX3UO2VwIth/nqsBFf2DFWOwEx8k6D8AOcn2mI6jsfvhEP285HeFnv5emk2yLb474eVZeVX5XEPAK2qg555W0uDEvS+EH3gJtRJ/tVHdAlkKr57SEVLlYGgCifk0fGWJuIYTfRr16KP1T1hgkytUEew58Oj8G56GfYnAQqu16sUycN1gn4JMWbMxFm9DzhM18t/0+2YP2UeKk+erOfp4QooXnYfh322lMRGMGsKsUJaOH7Rl5dCq14fKtBuVjRGYWVzBrnpKqpzwOohbLyShz8Zjii/13U3fT9/4FXSPvDYKdc/yOq4tzd8QqQB/fZy52jOwPm1s3ApwyVfMZOTj5YTq3A1b1MMyC1KNnvTR86acbTgFrXJDhasAMVtoHED7ae5R4JZKZ7CP3eVxTGsGgIOX8qB/M1UjvyFej71X6QWhSObELuBnu06iX67W94LgO2Jmok0Rp07dqBWYdf7TmY6vQANm/7e6EEk4Aa0guJY2x4Sak1ST8lXy+FblXUiOc+h9HiRew332fFq6JVTJnq8ztWl5B8BeaHT+dCIsPpUbrY3rATx5M25wO4hGGyifIHCMYqzfcobA8MYiFdBIXLsBMDFykjdzlZ3DXz4Tpc7R7jRCb1E3eL5KnTtZGcnB0sEx0FxGxn9GJMxjas3AaRxahtLPQnKnfbgNL26yD1RKFrrf9zvUh8UuhK0TwpjxqCeSsPvUlxwC9F0qDOcqptxiOdNQLjYd4JJpHhTXvf3QpZ4hfNlWP83xBhi4iEgrD182HxlWB2o7jrHlfBcqXygnj7y3Tu4mKECXZMjbMI+unBBVjV/5M3kzL0GUTehqT6UZKeyLauFHDa+Y3XO7eOLiVaoxTYRBBAvSWdWApdVdlocFXN8aCQTeqhwSrYtyE8DkswA2BhXY7ssTI9B3eB8mTOdOzEK/9ED2k3bRBLXUHUe5Pc8Uc7opRdw4tF6veqcpis7nWGsU7nmj6qdQUjEP/sI9hXk3QGDsmzSwKhzIg9JgWxStiCqdsde3JeozgT0Edrhezr74ZHl2LU1DEqQuduoFk49U0qw7ahyvXSMlIFT3ouz7qftyBF30p9xao2VnZTVLVT7hV/wISf6l0mmhQU7rWXQ2QoWQ95Fbye2tEP3r4RQLrfMh4s7ZXRndfJwTA6LkS7cJkbYGLty6Qr8ZstLw6sSR0iilcnVtCkOxwhHsA+tTm9DzobDgy2oASU8JfdEC1cjyQfijr4u/lEAkekiuMCLp8zC8uZWm+waldIUTFjAdKz3saEDcKQKq2m3HYAVQrEKzhsKm1NwZZT5ENaWP1RykcOaLpxL+HnKIHsk5PtnJmK0CeZtcrP10avRCi/8tNZ2EySgqodZclD1XA4GLFFYLXlrAn26ZbNUu0Z1/sZjxaG25IxJ/7ZbMjRfha9Xg24KV/eFDx0sYVlT1bPh4Np5nTqnAGY6cqll8TIpXkCye1El02wRS6u/ZqSOaSO7u4CiQH2yZXWDn1CvZUZuJ2f1pAXu5DTRimejGwuioBq1ZQvpVyik1Zj5B26lDu05aeFkSrJJc/DhpR1V6Jo+xvlWU6iNKsRozBlBI2OldkjAVNSxTFqSKekfZIAIqhPFOZqHAtnXc9wPwU+obciaiS6stBFD0jZWXhd27up9zbGV8OnnXfg1fCx+Fja+3BSZ1H722KL+exBrVTT8Ab4mL2FoS91Ib9z+5AhgLI2hY+fpMfwAZcveUCAfwO1T+qyOnsNOQdY82ESRnphj2WTsxX92JHsmWOij0zWcjb+v9LOAxcFIc76jhKTV5C58hG8gb8qo0KeIXy0o5uU4Qs60xsxxW3Pp072MKFlYW1/QZd//hQnfx9mFkIpfZ1Qz0VBC4kkDC29KAxVgGV9+bvuZnGIgf//DZfk3rqRJ34zX3Ta7vmWbKWk2AIdUSYi/EptFuDJarU+6LV1nSin3omLQP19vCUcZe8CF9t7feC8y4Ni1DXxLK7YG+ewH5GX7RbU1Tawrm1ebBkfGqRm/ASKbJEYx8Caet+19gyqT35cZ2GN+VSGo11looeaHx3Vup3x0//50AHTzQvf7oVcX2rZphISX4QOi5WlcYKPxHg2JaIAndBiRZ/7RA8kn3eNodiFYRGvJyFvDUIhneFT2DIN1WUJwhgz54Ei7y79ecK1dORjzXCyxXQ20tdHGFl1SLtSUWVtdkJDUmvF7ol+vyxvPSBD8NipafPuMRB/kqxoVL2q/ad+z0Xjgb2iSS2gIxjoZH0PtSA/qkmIXwPYnwNcmbaNW4tOBHhFnZ3pk/Z7S7y87lWCCxuhTHUzFC1EXrOAzZbs/38aViOz1oPrGl4jp6yoVfQcsfW/QIiZEV/M1+1x01ZHx2kTB7zR4N9Sewg7BO9gd/P0j/WT/Vkke8VxlFG7zlzG/eC2Yi2DnDv7NnkWPvAet+vNgOzE7xkZpG8stSfTFV5xzBq1X2hXXDKu54hzqqLgR1xCmM368eKu5wE8gw4icr8WRMEM0i1hy/uCQXgFrarYpb7qGi4ZyVhHfsqCJlydXUMPBw2ZOmbiGF6nZWBcsm8PIanTUCJfDroVMhtgqaaaiGTAT1z5uxzDiySSNvvpNEtcSE2mO4apZXcH0xNgc4nss3NV+xFM3AfXvPCnUwgDhsXguOt8dp3Nf170oIAE4Y3hIobhx9F9hx6l/w00GPOcsBlvvCVUkD+nGrVOhrtFD71EkmnnpXQ/pneP62iC7VRWpcpH+DrEsOLK53DCmTaFGbpXnJp/ZsqemNz8wkl8Z/u08HZneptvoyGcXq3cZSc9Q3YR8eIvyKI5xWfapjsyzC/AzitD0S8CDIGUubBVhYOzYY4ysIDDF4yXWewy8sk1OClwIWwjs3UekPMb2HOi0FdPmDAT3D0/B/tZHpkWS4T/yIxhefoKIchw2Htc0l+telNk71GFHNDo0dkh7aNwP9Jk0TBS0oX1fY9B4oD0qQ9RBgxk3hy/vUt7tAoVhMFG94nd3/jjDtAneW2QLb9+EX8PFiYRGTFLrkPYVU3UvqneZbD8CDrtAlnm1edcWXwUQSDKzDPspof+cXvoF7b9LpY4Yn2SvMBfvGP+5HvmTAigfCM1d7L83NdF+bPLtabRJn8t+541Du7QS65O+rs0XFpvjAdqSiSBUZRepbdTahmVZ07lDzSJ7wb6OfTX4ySsZYHZf1DQhQcHY9SZ2iJIsWd7QiVvkSKoyn2Ltzr5yTvAWcf5J9oG1VSCc8GwiwCfQJmsYUtwSdeU7mKv/5vzjJxv1hQ+vSM/fN3iXl4HanHggv5KyY39aNM0h673zKk32d8bv9JsRm2mtxW+2dTVWf0hlYPOb6Rh8wEyO0otG6ymRtbZQAKd9ooFqGumdVlz3XEjetIGuCM/tCvA1e1M5i7lZN0lgz4bw4Wa3kCNTiZFpXTa+WKZKFimzDmJrbXiHBJ9CTNjGx3bLd2WLZtzajIDqmWxYyq/zqJxvcxWpG5xUiFPBAwxfE04oLLZRXYoe2WXyDwjQsSIq0napEzPHy2ItLTxtL8gCzlZieK3tGq+F5vRCUFkej0oLFoIBACNBpbM1ajz9qOtMJGt+Vtg8qeBE2zmkMPNvcVgG79W2YWgajb837samBwMi7E+gSwrajfwBh9YcBI+IANfbZ5ykA2sC32tFJerLLOJG7372rzq/+C5rXB+UzQ5GvhKiw3C31RqPGFSJ4GU4l2av9aZIBUK7wbP0ORu0RPRWp/FcJN+skjwTuibi2JnqEeduL86vciUNjIOCAveyvoxCuPkm3vCbCyFiMDlStqDfYBAvlxLOJreSqv9v7k6hsw7A5bsDJtpUnz3Tn32I5iQ3+yM3lsyelwyAisCj2s8NRPGwhCIFG00JtAev9S1NZOd+GaHBIjFo5N76xkW7zjtKZoBgbQSfmE69EKFEdmaPFEk8DXSFcgz1IanX7ffNbxDGF46grZsknMXmPHCETs26dRioE9J7nb9liXjUd0Kkw6mRNibF3ezMBUpqS6kTnSQOpQYMmcGRK0g2N48iFHWRBAR28Sv9+LqA9w7xhlrCWYWXdBPQ+Vdt3MaCJjrOUOfuN5Y9wy+FMZFMLIIr7x0NeqnIa9WjZCpqlqs9MS85EIW7aiJhZAz7Lh0CKYoUt4r6WTt+DQCa/Qay2MgrBkb5yriBg+xl82OBM4HUktqQak3Em/Er5bM1tqWyp64belooPfMiirTppUCXFNzIAOJyU1wvyafwTL1WxrMtwh24NWsyvjB97p64TSlToeOCq9pyeEeq8uFA9a3aZ+7iC8HrfhOv5jdOviUhCRalkQEjw/L07Q3YSAJcCe9l3QP8CD1Ti1i3LjjuJjWjaE/3ucyAwgMv5f3bM7tn/r8JR+S/LnwFTzWAwYKmJM/PZD+ZQVWqleJs99HsoHjnFoasHVGa0Y9dfwexOGQisSeRLQx8xEfXKlVGaoRdKwsYeyTyHPt+VKJHmrEvQJk5EsVo//gz+u5WmrPyAUVFtxjY5zTnxi3adImL0JOazEn6UWpUpdFlAyoCdo72rnXPeYukg3dz4OtanQSI3aWmyckOBooeXyfl1/NpmJpK1ZpMQMws2JMwcTgBasSq/b4M9I+cJotrb23Uqqb7S4KzEwMpB+ynSrVKI1uohLtLxQZc3V+I/2n6OGnJQPQJNMMDuNghlhnq4WoVGDjCBoQLQPqzWc7XGSZcW4bXOD/uvvYJZMbFib758Nir/nuFopXS5UY2eUJJKQqgAgkir4/uqUj3IuyIT7NlRK1vomGIyWqz+5j3CWnm/koSydbyoSlA4W4vv2S3LBHP/KFO5jUeNkzqdLPvTWc5U86mIZ9ngYkdFDhPSq40OTyD2FztyccTyMCtlgC3Rj0gMRSOEsBwm+rdX6BWFC8J80WuhygTabFtkhI6BSvTGbtZ1tU/pM6ysoOWS2kZ2JjHO9yQf2sjQYN47eEe2ir2RPmmmtBSkzNn3cegFn4x5t5CSWBmxB6xbbHxEtHlBB0t0seivrq8ullrdb5oYL6NBtTm/Vk7kiCauVsIG4+s9GtEDF9MVsfL/Vt6AeemKPO2uFdiV92vfdcuRJLECdxwVQqrhq02v7GlKpX3dek4Yo6P/PEz+jTdNJPW7MaLSjIHrLBlapqof3WMIub9qxNnwA9aAYiAgpYbF2/+4A2gBUQqzgi1ThNWCREcEipw3LP6NJ6OlXWJpZDbrotbHALdDfHCogxPHq8Cn6OtH1gToBPR9SevzSU9YnrWgu+vhl5Vcco8/QhMg8E/Km3tXFIQjtsYKvHgAhzOjiJRC/K0qeXMDG8lIJJTyr+GiD6DNm7el2OKVflcMJ2gepYNDpfijzc3tRpUgg+VTxXwbvR3UfCEBCLl5Tq3FqZDxLxIWJqLtSooWCDJnmus8StVncuEygDXbQwPyFPs1/IdabuYhz8KwkXnlxfdKB76jJrvMkB+VORrwcEda5kjFcBc+mcPI8VnZZIsF6ImS/lsDWEi2VmISPi7rXwjVxcXX1wQLjJbUmQNLwy8/JHZHxyYwWLQuqui1UEmqSZUVQ5SXTyLvNE9+KJWiR0T+Zr8Q7HC2MQ/y4aJuGAOe4TKn3PDkLHfnqT/csN7cqFbD5vKi/UK3OKSiY+JdDrD7oiWFS/zPqa0tWVZnXP1GUcbnmq/PwuGuXb5RBfxccsftCgxwovTITUbLeGDEiVm3y3vDaGgBwXwxx7QB4nPI4vbtpDStvZIOPEDkAhy3f9+GDR++m9EXJXPhl4FxUOZ/Xlnkg7fXTSx6bXvjDRzT0tEx0pHMLVaEmk1AVwbsYpN6jfKYNYXmWd0VZjsNu8rbz3QuwlbG8B/Q/R2oQ+YzAM5sqnC1U2QACT4buYz+LI5WKOCNIH02Z32khc/nNB5+Qe3rWtxEI8CHengMJOzYZ3abxbZ6G3il+UVWubw7TeQzcxNRsJS5G6aE7EkIx4KuHt0Pe5n1z+ote7hcFRL0tTJrAo/fpiN9L5fKiDJyL+g1Lk0KzmYJ25j1KPfyUtQYv11XuSZYO2NyKYrAMEP0VlMbLCt03YN1Tb1LvzTV/QBfCqQMfVuCA1OHgbfECgJika/PWDcM2c84WK2drpvvPb/3ZF//kGJCPb4z7LjLnTqWgZ4xqv/YPY+5iZTmVlcAK8BCW+N//IzlhA4taYLi1TIBxl6f/WQeHlg5fr4nTevIskjBK5KDacWjofJ3YzkTsUaVCesDoJze1PLEyUkCNk/c7y4YZnJ4QYOCA6ix3t/xAo/LIKjjliodd/3xgbfZrQnR91xzU5yj/uDQyneoZv5GB6KNnv3+xs/LRthsuyho+eUxjJu4SLxPdX0WAtxnDAjRkGktsfwuWzl6AiKTzo0X4AFYY/mOiwoCt2lvFaiN+PHCW8B3dRCVogj+953FiwfnNZGEi4E4Zr6U0rTRPKSgIt+wk3kiI5gYvakEVYWUOwt0yKVqIAdQeKL3Iw151BHOI6LM8CpjpF0LQgG4F9XT51Ly7jmDaScmTqyh2yISDjQc8Wg8eOT0SKrbBEZOjFJ91n0WjL1Q4VJ+5nozEq9SYuF6cMmEcW1pn/6QSnWcSpJvRhpcF+auOx1jcAN3jTgvnRkA4lSAcLYcfOc540nHc/s48mF19kSik7vnnA57NKetQLBx3rx4C/apgzWHvmrMTlufoXHBvo2aUiaioJI3hvAbB+y3/mAPvJJWbVukz6/7+wTpd7kl+92yavTwgK0GTXcXManAhlGFdwzQy/y5iML53/fsFsdOxkboAayuR23y955RvUZ676SQDrxsaRJ3UYEzDwPpK7a9v2SXoKa6Dnx9RDDUBxpKSw7D9oII3DATmfK7cZcmP9vhxmgYatGoNfZjXBJRnGlM8zKRsq07OIR7u+8sfoIUT5yjkFOAz+d3FYmK7U8jQqHthEuRIfGLrNF7RBd1tMbIHtd/nQiw///////NBXf9NjxITdk/Msms7nCVHIJCm37+sFY8gJI/73OknrDGPWq14YpE/9cbcpuWeA2QylBzcDccVWwqOsyKv/////hDsOot4KUhbedYp1ge2JOMVFikJydiNdWtTJpkgBJTwLJfT4g+kKcT7BdlEaIA/nUT8z0rm6NP6K7zzXLbjFWf482NohJAcXHqE1uEjhLw7UASrj2x1VKdEkjjP/yCd38//////GcCdLFZIbZUb9L6cvy5S/EGk9WoXKB+HaAj0lIKWS2rmJ0xuf/8h7HOh/QpCAq+WWgd7yDJ+tKEtzp0mD6LuM+hzRoNQ640da/yJ1Jh07ShpPGZmc84fsRTqSM9vvOQ/eInKBPdnyxxBCSYmVAECVMcVhlwRm4FiFYMCo0okW3t0mwqqzP310u8oIAJqXbFtvP4zqCn/1wLiNP8lsHqNPmo5iN8LXCDQa38yxuMGf8zHoXGSJIovnvA4xme7t9DyTGUPW/OT5OhEUgVOfgFXkK0s7WHPK+G8jp7ySkvonUf/I1t6QQ4gcSdjTSomOQlnVkbjBXr9MABp3QBAc/GhmUtmPLe0BH8/2uG6SKXMkbRRQodPZwegeOByUsRJNlgGPDNAr9VLVMejFJIr5sBFArtg6KjUPKbqwU/JfcboTR+5a1jM/2dY+xOkMYMTwx+ORLOrzgRopMShjRZDY7Lb4FZFsWnAIzQoPXLMIruIDynGJsO/Lhc+manRNDKxIPZjEHfbVFU36SD7yLerawkZkSXrQcpxBm1yVEWVggxVQJttdrxsZkBK7CoLWqoCo5JnWn0GjrD873mDjs3Mfk7Bu+NycmUG7GpEIRIlvTiT3sd1pZZ/zyEjk6MozNmgc6Lyag+hKHtjPNFRCQ4mACYHz9K9QEaQNQo4x70N9XGgAUOMC/q8g0Kk0ScdxWfFLrbGVGCnacxXt/qMTWNF40PNOCjLlLVWo8/90xD81IgcDOr45PdDqgCLBTRrp5Gsq69+4ysNiwRw9I7MwkJcuxfnFMygJguqkLFy1NaKuhoGDwArwi8gmQ4rYvBm//wumOSIwXwKbKuHd5lBeXc4DVUpj0lzS/FaOloUusRklyRw+PdwArtP3hLvGcHcuYORHU/gFycfX8hdmlw7saM/IMt/WYkZ9eO543dLYeMG+lO7fbw64UZIU//HwJts0VFRb4GvYKwKx1oaPF3VYhmR14Qw7sZ8vixvcH3pa5SJEOPwk+Q73q2Ev0gMKIHw51e+Y13G8AWwhvUyVbM/niBn9BsnOC6M4uTyB2AQ2wTZfigD/qp1rHk4wRuOaARd9xgmXNZGdnDMIZQff9ScUTKLuzBHpUqLRaojgWiJzp9K/LvqqaINdjUphy+9yrSLDamkyFFjOzxBXN32fVfCYUq94w2eECgi0LbspyTWRBbmGvq/3Ve9ObWtpmCKurCaKJeHTzs61Bf7O05qy6TwL/YAEKJwkCRX7RjrS+VDhtdXuTVodrftL6+7ohYDcqvisQn8kFzcY4Coa5YwNy5stoH7ffb4DKpW7Ux8UeM008b7LvdprdpIh9ncFzVk6I4fFJSsQFYE7PYSKXy/fF5D9MCFbxIwZ5V+KIPVbZCYf4IRSaYr2mPygs+d6ONrGH33HFkbcBHjG+0tz/+0lAhvHLKAzulab2PPQhh9Wnm3sMsK2d0t6ePPDLV214k9JWV0Ze5S7o1th6px893+rx6OrztPHUMh9X/CuVUP3t7R0AlsN8fkNnz5n5yLA8iNZrl8t2IuyyTPpSSooDYBcx9tp2yZ5fK+w3eqikShmXWdNINArQ4p/8vzjdrJcdDEfIQ0QVDswGSMsaYa3/iJtXqXssDxQ1lR4j6BR16UeHMeQMjYNkWLCX+LP99YkUNkp5esZog4/7vRArhvlMxxSV7eoW4rV+hYRzEbOW4icFnbK/cICP1SEcco5B9FafZc42K7bYwgK56o9/OvUykcU3ldrqyaJCygx7DtmA7vTgRzuMkLTiQYaqmMco++eRl5UG8saUK6L0Grej8w+xxfWU0FvVnNKPDQh04iIqTcDCHoQMJZmY/O9WnywepGqG1P0pDW6airazvI9WmtRaex13ZRZyCqUIg1+R86AeVXIHSH7qp7GV5H5EEdO//Nr/2mGj6EwJqJo+UmfeUYcB8chO4KlOxovnZjbv/lpbGyibqzTYDA7+zaAChRLAs4sexr8xYxkX/083uWgTH9xpt1XDRVeMBThV/+sG0ObrrI+gOLKpWgLytixcunh4qYIbjJcK48AuyaDYhXXbsRmsz1b0fv1PofNNBGGNusHA7yEvpz2RIgKvias+ud7vp5FZx0hBV2p0SLaQhmAdot8Fch/OZZ43zLTivZM1pVT4DSQhY/BTBnB3OErWC5tbqeS6YhGTyWDDsRORGxs5yGHK4goas2FXPNUZUnApEzmBL59Tryjw77cQQBwlGExz3EOZv2DqNYOPATRjAwUreQgbSJHWKZhV7EeJnSv79YA0Iqd8JrmGjlS0mMBQK8mYGkb3WGE/gfFNeiiBbXHk41y5gdXGKnQ9QLEwmAsD2xWn3QnOADbFHYP8i/zRvOK1iHKjai3uF9jqe++fErsKiTMhuV9D8K760Wie+dmPB6CHR2u/jp0c1bHZAltIwcTD7tQOX7cCAtNZlYBbg8cE0RqFmadX1pSTqAhn7rjAwNIvCsDvANZ7xrs77nFDkOFnje0ff7lzCJIMlYhdKRCaNY5XShHWBCXaR624RfW3OvzSWPjGrDN5GnW19d9ic/zjylgi7TuAezoe/fJ5wasJBvxqbHdknTy7rMIt1BPwf4H9qC3z7KOifc/fd1lvcyaTsjSaQCEP6UHaVbYec4HF6hMMxEZe9TPWznO3vPydxLTKXYcwkmZ1MBdUKKyF+EQ4d+935CZyUz8qdql2Y3s9ltV8rppP9SNayuQc3O4BqXuIJQQ+LBcyTSX7V1LN+UAozXbfSZNPvMX3lFkHrHSG+K8mLmX+4J6rhuoIOJCPkRUzVOX5C5xbMWJxpxlnFfmwbU6PfT2WuU3aW6TNCUC2ohe5EzGeZ2EcbWIXychMnYeZFtpYebmebqX2DQ3T0xpEQ70UFZ6gTIMc6/yZkG+wrkG55Fhq3Odc+47syUWE3LQT3/r11TNyEvzm8ajlNMqsWehUze5HSADAZ83Q5iGsyTNv4fkSPiM7IYOpDLjC3lwtmqY4+k3Ahf8YXQ4TLYYMTHuJW0MjgG8Z9vLjTRt12GpS8UJv7PJZwCXN5NVh/z2nyefkCrU2+xyP358NbVAMFnEZEkDiI4jGPmsSBnpahXnqF5nZhSlnq3lS+ZjPFXH/Gn0dC5aptbYUxvYlRm7ggk0XEKmDsXkrnj22hWUV8r2aui9O01soBYHPrZwpBvcO+msixYm3CeDZw8ujZ1oYK4Mbpb4+ZvjjePP0E7GmobFbmzw08JD03dMoB6/OzbRp5H6l0QhDgjlDz06Ky8JFneBgWXcces7aGG4UgZx2FXj9QI8gjUVs2Y1iimOkr9mgakgfFQIwnDwa/flfKIORIhd9wzgaVBeoj6T2o8bFtcBLFg9y1OWvyORbzztn0+n7Nn6u22WImzZEvkD/cPNx96Yzu77H8axF6z6jBGLY9KAEy7H/9V09+AiO0dddU+FaXRNYsCzxW0k1kv53tP//+zNbJhN1XiNKBTKOQYEf89R+AMuc20eEsWUpOCvk5Ux4PnLOp6H8DwejCnEh+nb1JJHLM4Vz4yjQQToQnP1R8/9s66+romL4SbldV0pg875LGXDSi1lapVK0mMJeMU2rdtkLPNFwELGKRh0Ri/1VYQu/Yu6Nhed9IlDZ/b8c87bp+kpYXCWNNv/vOWqx+VrXonvfU34ddgykz7Y6Ge4+xXenLNtb7LbElSBdrH9J3Gk+HdHBsJRvEdcvHNeH4Lubasfso5Pqiyftj3jdFjXSHs1t2+Ypq3azWhfvPbe1jNIgqWX4x6vjHC729IpfvOpA3rSS0kxadi11zoGVdt5ucmf4gjROIX6s3UVHEP6DI4lo+ntuJbbqIenAK/uATUddOY3gp3Ki36XDixrrD/sbFaMX/cgPjAf2+w6q4HaRZMHrA+2n79EKV4XlCYW7BnTs8YR/hw3gzxwJIfbE0FGKBNueX43V+Ph+Wyoo2KaYOip84ytbg603+kjmu7ylILZPrA1dh5L6J9n6BYNAHM6GbsHqZe80aBid5j921qjNQI504zzbl0BIKoHDxX0ihx1BJ95IgjdowXL5C2KQ6zpSusP6aPua90A5lR5MutNAkIAfhlPuzKqFjbmIADJPDJjiWbIN31R5HOQISJrGYmGR4ldrS0bD+m3RnuYm9XLZHHfg3ldnsT3M3VLj1GU3zn+aPVKlrMoxrPtAURguAnMKpf4GpPyJcraWSaPYwq/BYOylcmzyqTJd7y3tfD9CcXNypQZpa0yktoSTqna4rpRWZFPEAhUPyS5S2ufN0joXeaoLHyF/Up/3PSwps7WS1OXVwqP6OCrPelZzzfmIIUVUfYzCQQszc1NX9XPvyKGoYqPgB43+uzPufLUyzpUOtZtHx5ND6CuSsi2Uu9IKIOXpqZ5VJvGoeH4vp8TFiLLl782rCpLLEuQFshxCdZoxXqQkqcdr0cJsy8yWPhchBqMflZ65NSWfnadyEGScOzLdcVb3QigxkOaHBL9zHfAuILXPbg2fxNxej3qX1rMxodXfc8KvDv2z/+590EK4b8mHvjDdmYvgxT+ZTWCpWX6N2JH6j0NsPsFGIBoAVppUutMsVGqIAoYzTsqktU4RmBJ4L0i1BZrtsStsZKqVLO4+ZYWJm0YygxKO74/gQz4mIZUYbkFTFPlk08k4dS7N6scBf28TQHGNplYpJo4Zy84blOUX++Ee1u6/nm7t1l8VrdzbolFlIcHQ/7ClgoVb0ae2RTVGjK2bOYiGWFSF6xK832mc7zq//r5KgxChJBsEjF3QLdHCthksPTdpSKeZBnxMBgGJfwNrtWg/GQdS8cE+tm9Zo3toux6p75sfoRUzIGBr+bAf27XfdXfbHd41n0QP61Od0PoKe1HeKIZDMPDea9IPbU8qAx33eyHeifV7cZURfp1vfAVMFWhO8PfMIQYDLBy0xZb966sFK+uNOjGKQZw6umL/3EfdwD5EWc7awhEfqW2/9qqDKKrlNnyoupXLn4y7H+H8VagltXUGi6hteb76az/AI/zjU/w44LA/TBNJxHEp4mh/vGsKBzwgq+CX2yCLd/YpoZHCwBXIBZwsJdNBFF1aUY4A////5PVFnR/QexwU2YURcn2XY1sfJHbl662M35R2EqVSI+FVdfJcIeyHFbzbWL8qaVvkwV+a/P2wKmmf6rhXx8o1KY+nuijTlnuN3ew4fHhKP88rmmw/sheOsrw4Xa8jxSbDXxphznZiRyV2WjQiWnztsCKhfiC3OMUaSJRnYeXabETjM56gcSiYB1b4mE3lkkmEBr2CDY713KDQoHWEbYXT3yo4UbwPUVrTq5FglWhC1zz/8cSIRrabGRkNpoDxnB4trri87RoFhkNyutLYhx1ry+5WEq8cmCQ/CaMIKCbaafGSmC7XdH3mu3gD9A9ShFuP55risI3vEkeJX0g78ZDSnL+7fE7qZ24OHin9lOq/XwwhX41/dp4jCxSnxSQf4xY7pOZ7FOm0dICQzdDcOkIs6Go+FxGlgPbKHCD+8hT4j8iF6gprWQQ9GVZOlAkjiNqtDEOM5mrsB520fyqAq+++xwSGVYQl+fhZwzKzK5e1+Sy1zgSZOECBI8m7DJqDa8vBOQ6AbSUR+sjvTejLWPLdgUgRTIIjn5bHhdOSBPXoYsDib7wGRxsH60n9RDHZX4GK3FsXalKH66rrL15yWrMAzpGbZPiyp5ycGeaAnPxP9/K0euMjialTLVAi1+f7NCMafKFe/nkgOSB6r6B9tJdxg2ObF3TLBkbaRsSSVyyeJ1U2N51CltnypB118Sx0F1//HXksq5dgf3BuKzZTt5V/36v5RlzwseWUPkWe97udi1JVRwpoNtFG5mHOpXwQbS2AqD5iVuhJ4Mivu+QP7jXSQ5iLTMn3zHfrH1sjmKAUQBNcvlshfYlHr8Tpv2Y3OG9A1EoMnAT5+jCnn04tVN9eMvKyeoT4ndDO59egBYhUjaKW9ipT2pR9NknApuLa4QFHql3aWh6RNSE6kChh1+4IyAl2xg2rc+kDMJVD0D3eJ4qDd25TPLJyGRMb0sYUWIHutxwpOVNkfsNO/c+r5QSdPDnLSDmC5bVJyHdSOXXIccdXZeQ0sfw4UQSbB5GE7n+XZJTHd89urAnc0BUp1v5EVCUZAaje6p0wh2+5Blc49+ft7wdR8Yunp9P2UcGjC6MGTLWcfMO0aAUHoQmUVkl2lY50/smB/d2E2+yfwBiEGLqABc0u7uRmUvnW1w0HLP//hgbM+borwkj9mknPqs1MtlwhbR4CKX5Yredca95EaO8kTq8D/ENhYwx2k+WNStqV/Km8pdrNeudrgtVGnqGb0CspNGmeMubrL7069fl0NpybLkwkO+xnwOvKhT4q6+IZEIIfgWc6zHzxLXoLFa/7E6gSUXgU/YN7TvxHk6PMuOgUbJGpDrfCSHsocHQxQfF+dX6qX42ufW/aNqQn0R3qriplnh9LCXwhImyLfR1Qg57IxCuQu0x7DpMag/Gg9sHNQ/QRvVkNNNUJ0/UJFxVrWlXqKMyx1VmOowrRXDsJ4NtcXHStXnEyH/44dUaxFqagIA2LzrI3nLmbSHTmst8d+SIYt+Wv1Skq4nyE/qiU8bDjnLnYzM535kbgAJRVw1OmUaxyOUGMLr81StcO91WOyNUaRfIGDPQ2+dUShWz7I1Rw/xXI4DCXnweKe/hZYt6+fUv3vOr9GuxiXSz4cEgKYTSHzdH+kZiwyeduh3+CTY++zjVEvLvgk2q9piKOpu+XG20+ojbrnqzPngoxhS4NqSEDbCGV6AvUDK2lo84yEK7eKeAzvOhWOL/87JsJ+o7uzX7XrbLoTDF3l+ptLir5m0vcPqd0FzEqdObCb3akK+xY4pYsJVvABaUX7qakj2+QBKCHsLPckQM+2Gn/tGm9vmU3PI94fOGjtvXqWSFSfmaOF/t7MSZg56169BMMKX1Pu0utzneOr2MChsVHX1vpEu2rKSqT+B4PSYyMCBHCzTc+QPiHf5hxbnOMRebXvmiY25CixUKCtQk2ZY0TvqR8YP5Gp7LRwa8xT++JLGrvc+REQcoBIapuDzm4GkTwMtvV5UB8LJRXXDpRPv1WwdIAE2g6C5IpNdlkIGYZZb6BGVZXYLOtQboy/ur38xlCSjEkrCVDrRBxwuQoMjc/vUUPURF8yjvuOMClIE+mbMnZ+ctPTvdryw4pAtUx+q78+80xmR6QMwIK76MKXYr9+A+uTupqKmk+H8GrvwA8jz2eue6RjbDLbX7vKR1fFTrsXwA08x8lxwb1vMm5/3QMTmeYHxWyLvUQnMdQjPs3pq7Ym7XTkOZOmE9eNw/FM0fQVJPhie2FmE+kR9k5xdpCl4wZWtZ00kxF/pe1Nazg3k3gZxzeiPotJ5kwdKf9K5JY+h5FTcJ4XY4h4Oxp5b2PMFzZAjMTzOkm4d0Q8/l8XFA1VVq7QV7VSL0gPH3wkD7UH0BZTJRVbd7Exx+9ycqlYegEDNKpLy/FhFRXaKfOY5kC+k9hNMfpChlTeAlo+ToBELEQ+/yW+PAEhJRgGMbt1/JJYbh5FWJVPSNQQxJ1x67JpqPxNCgYLNKy9WKFJnpt5qsTgRvI2ebvEy/vlMnEZ0Dj0BOufI7Pghib5NRInAixdcAXSpFRx/CI3vlYL9XKjT5IbCEamdoCBHRDx04dkuDsPjq1QCPaYK7qg7v/B5DKi0D49X1ozJI0fCe5TGZAUa3iej25kaC58pqQzPVJm5DKwgITRcv/Cw7MjW88RJrzNzNneNUvrCP85Utt8Apdu8tfvwiRmncynaNE7ZLaCFADXwyIwA38H707kocASf3l/niTWOZsGcwpJu0BLit04jROGd/gHzQESACQXioeAkUvnLSIPNwnvGFRWYXxng0fg5v1bOmAWr4axlAxIP1U3mKSJ4LreizzSR9zDWsDxSPix6cM6jrYPnzX+fbGccaEvrn1shJWADhi4lsdkd4xqvLV3pJXe8okJAdvwa5auWsMYD+UWED9Zf0CpCoMCTWbNbziGH2hnhlkJrYVv5DA2DLb6/mJ49VqlnP+qy1FLGmBaRutoUSe9qZNCEXdX2gLx0JrhVL7MzajVjUxVg4jLFZdNhVnPKh2Pu9Oddrv07terQoP2tsa0mNUaONzJvprxJvPxzX/9gz+lZnr7WDwt9IBRUzzqvrJH9cPvc+/nDsx/1XEUdjCv++l1qmHO9oTCX+L0JqQ587DGVlM1vjfZm1l65ZbU0GTLkZ79HMvmVZF+JYM/aZStvVjcieEXEom5V2kIK92WmIOPMtJ0YrX0rTJ0JD7EByM5/Yp4ZbES30JKvPuMefNb6GDg9CA8iu4ze85NIkPrD4YTyQaotF+kAJCRTwJliTWZpMAngvRqF2vmdZuba8QJxTX2fL0MTO6yFpSJHLi72ts/AOIV8EEfYydHZuWQukT6K9XIfffmj66785qjPzF9IvyYGuCtkbG3nMb62brCryKo4d36l+jt2P+7O5+WRxBQxFT8lHg21W3WvRL9JQ7RySFIufkZ+IGKJhVHlmVXQzXgR3302YI4Bhl9h8DNpRxGRzP+Qf0zhOcl1EIsnwS19mgwVoz6ZjdVZL1/cY+nRLkdqy6mtQ6IMmGIiA8KDHzRLSeY3Kx50IfwWKA+DDQjGV8idRD4NAPV8Jck3OMkytrW4OJ7T4Wc2UOf3eQcUyAWt0ZyYWa0/KtJnO50xwf2D4Buu0jmhnZ1zin7nwJQQALmmI1K1ZQJLpX6c6Gckf7EToF3nMiKyStRcQkCtXq+/8oA9Dn4NMgfWdJKq6AHmSI8uRijSyBrwahnz2IEd+4ZE0tJcOw5QeH1YeiJWJg6O2L3KY5nVQXrqmeSjbsx8jfTxPPjGnPHW1OUc+P/amv2qBTrTNGTCkZZ56iRBd3+v/EhQVtp7IYpOzn12cA8dr1L580rBq2Le3ot8xZwp/6HRey++u0GN5SjB24EduPpT59qvsqjpFEL5g3HHRR29fRzWmsO47D/ScJ7Hfrel37jgrFytvP5Lhm8I7aNshQsBbVUZLR1Q5ImeOSEgfMwR0L0Y2TwWbIndUW970euzeGYaPoRlz7YRsYqgca+7SE5qax0Xe5cymoibxOK7wjRvpP82qhqe/yHdfbnMiGG2tH0LRZBNncSvv2vrm8pLAXM8cjHbCx0mwZ/LpPDB+DKlxA/pcXfbdUMGsL2SFU5X06cicEl04A8GfyGQk0/hraW/YT0QDypuhsixI1v+RQfMrhrJ5dEwwOJ6N4FDfhUsvgMTspmL7QuVLl+SqYVw+Sq/fvxdQtYyDqBYH6ID1jIh5Zt6LhjVIZsTHAntMrNTBscX6yk+MsEFtrlVLRnv+YeZDySGEH6nsIAbddEiZigLom8atY2L7e/ZH8EM9WLSy8a8QtnQHyRnznEcSIupj7pPSKoFW0AeKpCCm3WqeqHjmG/nuCa3tPi8fWUQDAZ16/3u+xVr5n6S2x247tlpiM1p3iMvOsbE4IhH2JATyOPaWVIEfBu5zwzU5iL06LZ49gemgOGipsLbsfnUHH/Wgq8l6RZqQ45rbloWDQMl2L4fSLcto/nd2zWCv4S49H+QfBSqP5jtIh+p945ztMqLKHlo5okh23DnqKNbTx1nJrU1H+LQLOYR03ILT4fAVjVDRwDjcXlRiFEGO5GrHtYWAD9Cfri0b06uzv0xlW38I6V40kB9gsh3UhzztIOEYAVIeRbin/gaxo77rc0pzvnD8bvGvxMmJG0T/c75oObY/ofbN84XrBY/6wKL/6vWlnSVw9GqonibvB/K5bIXSAKZcnqpN5jXn2boBNV1easokKeowqmKIgjyUz9YSTRdtUM3ES8ICCvBTkyTCRN2L8vAMVUGNf/1WPY6OycltJnnqbJq+j7UMETd4bVWap4xNZMtfsIpU8g3FKmTRhSShO7xb6kSKU0YUdaYILWMGZtKI1yWwM+9uaZCK3t2T1QJ183I92NGmR+eEMmCgE+oRTuoEX54Fah+LzpMkuVSn2cp6GdRbB5tQZpJ47Rt2xvSENw8+8J6a4cLZRcOmxKVJL+jfEwt7VDeiz7aXH+9IyxBuZy4Odz2Ee5+X5QqEeHFGQS4oGF8wtZh5kmzA1r9UIVbLHmp2bXJPBggwPTIOjwvpZVNo0/xlI1cPal8/nL1VAPt3wOWr1Q/5r80satq0PGy6vjmZ1DZGUu5V4WXWfXYi5Pjy2WxdVJnNxZBv+3oyfmVgKSuXYLbKqNmRtwGTa51sKycuALUbmoztYAYX7VXxeOWD/JGh5e2kGOh4Emz43Nybu0l4guHcW2lsLWftzRtBWZ6DKOOWc9DvOxkvruzm9HlkMi/0LZIUnbart+4VJNtVhSUXPuWsKElqcvEc9rjSonJNpZxOtv+r3hXzRHO7CU98oLz7BraHE9rNw7zKqllZMasKLnJAWYhXeX/H9J7rz7QoSSKEQUPC4dW9g+OE0lGCemGt5VnRwkyiDRaPZIm0KP4lgCVLmcVCpKDqkKmmEyBP29tcQr4k8jZY95YT7mgFJC0YRG+WD1n58oPAPRbDWXeP//////yYM6Kn94STGlXrB/o9CV4YOkQ48dtjwaRaDMMqqihwKN6LjvfLhTxH+1rb/////g8l0zldx229DEecuziRk3Tc95aJD1UcYNVZt6CPP9HFvnMp7/ywMx2gP3EsA5kEvlX+98lBnmxTup5XKBrAlKU+Vwf/JupueT6eV6Qb2bHNza6cI3QlLgnErVjtEBe4P6yh8S5PCbxSH2GlWRmidI9om5E0IWcut/o7V3HSF1Uuj6tcUkguJhuKBXLPggRdBxhZLEfkhZcnA6KCoisj8fNBmWVDUvPkANQySRNbA2qo9+R7niRrdNgXDAWRNr0euWLP7q/OONbD3Tipp2xPRQNvpCpnkT2LMCMF7mwx3DTxCdl0vDWPjrN+k9dtECE95EQT6F9a0hpIQfn9s3EjkX0WGef1+UM8ymKy66SyyHnxC3z9IoYShk4m1nIrgecqWdnyoP3Eufvu/Ip3fkoYlXF0TK1AHvqjEP1XLaKeS6bc5Lz5/km7P7L30VkdkRNt7BhxpCJYW04OARj6hgFceOVHe3HiCgBe7oph4FqnJq3Wgt0aUX1cid7FchKTZZYfZOVavzC79m9vnqi4szY+Kt5zK9e3IG6/AShLPsXeYmN0OIReoc8zPWbAXyEFFTqtCMgbQ64UHMcYEm7/sGlX3pXVpJNt//ZkaEbENkaJedRh6OEkT4LCV7rkSPSOWQstHCoPyblRT4S1CcYhqBZ8ZAPJYIXpJLFkW6qg8HFaRYTanH3KOuFzsZq8y0B7g3Fstc7QtnWt4BX6CAwjmNB536l8+ZGjkMwMP1N2DwAB85dkDlGyd9A2AfBfli2XtWjWg0rwzBzxZj1V5A1SEjU7fxkzIrgXWpZ4dEy02lkd398/rsvTspsf1YHbK5njXE5IDkuchASpdOk7UkOqEqAhypphUdnJ5sEYCI5sF4y7MT4PYkpPcDpQomfJa0xyqIBbRn0FxkLKlNKFBZPA3FCjWytFauHUrpFoyYSte1vKq7MMtDk4bD+NT767RZW16ks7MS2WfeV6hVwx9zMhrG1ObURF+3nDQ0i5mPJ7c3l7Y/CMPMNtmYjJB2CrqGPwYhkzdHoKOG75te+XqriLck79z5LbeWuka8nOyrsoTL0sgvhMMuT53VcxQNKTHAsAGte2WiAfaOx9Win4V3kSLVvsN2bsgnIviMcezZSvAlAUxhLEjHctxJ9m6ipqdsO1ViPrLHAKL5pgrn9/fgcS+v0X1pgJCeHkFh3HqvNIvUMTqavOHfUwzycf4/c4OuHTdgDNS2M2IJamgJkIZiae/XXD+GD5/nZ9fU/ba9zHLrpkc2zUK1vjs0TJ1Sn7NUm53GQag2oi+OOS70TaFUwaVK3FQGEVJH+zwZHt3tGw+4gJCWtmtG+DC/syHi4h1b3sBzSDCWotzmkiuQ2O74Jcg32UGyMsVN1PTNfApKyRE03zQPh1NEdgC9gJzB4xSBx65HLkWGBUFWYHxnAJZWr7fcfhcfxtkjC7yCajIQpFtmcOng3jtjITc9xiXPCz/3jekBgJWWYCD78znXMsxqmqurGHPumgxyvP/dmWJMgz8CdHqU3AVpvk4YTOQKnpjdXcMLcIXmp8dMi4ylnLn2jsSVJHcydxs6tO0ZQIpizCGGKiw9ItZpfZCCiSYLsI2/0VVeGdlV23Fu6oWUEb+HHV/lyimd0H9yfXRZo7KR6NKisHYaVFQjPYLBpexpA9GyFDSchbbCYr+xVk8+vDp/+RFqBHeU/w8sfTRbh2RjlvsY9Xg2BuyVEBGcPmxD0x2joiq2+eVIDdmccrGWnFZxh/yMf7KsOCiUZaANQbNhyP7I2ipP9e+aAdGZmZfSwsV7uCJyOAEMMROY/oPPgyfg7VhWTw063liL51AwYrlahi2YTJAQQxJ3QVyMMGeGRSe918hVV+TQ/Mdna7wUfo4aQQxpjO0imCGmAdknCtwwLaUfWHl2oV2GqHk1yMZf9itJlz/bvh88m5YifOr0i6yzHiexhIBu6XPIo5B9lMRDDSXQidkMhja2Y6IXM1BwJd4CqEVLmvnOWigJ/0cVzqNJmRgzqVZhR7G1kuqaWnhRLk+vmDvk00bZN5KDYoL2cyIhJgfkmO+M3AFCiIH0D+u7bGuYPiFJ3MndxBluYPesi5lPOxzsL12emLYybHU0lXxRko0GovJKz9el4wjRpv7QbqIqk0Aj4d5h4/9UPq8ItGES01Nf5fj58jDd5WcIEV1JOSiHjYDmV9YHEX24uxEFRR54zMU8yg1aiFOAcGcKj/uBVc7/QkUCoiwboDa8kXa+IXky3jLPDFZA8VbQFcYHLjDPPaj0aFZGuweM2wKT5oddIhrQtM1F+VVRB55yGxztX/Dfk9Y/v////9kso6bK2KerPnGH1y/OGQAwS70so/9BfYihToPlWmqKw3klRR19Msm8H15kiGrgMBZDsTZfSDK+hCbLIphWKHKvA76CugY2O0d9URiFI4WtztkjMn6vUvdpLJ5O31RlSjGuKGhY55FaEDKTCMlvCZjiqSYswLb+YrnNVEwDYKaxNJgLHuXsKWXqYK0frgw1Iv+iXvfYp59Hwdkt8zrwwjt+3wY72yxkU7hKKztFFhXfYu8om6HlsO2a5WmTzu2f2T6S/PIBvo5m2oUWY4rHTPkthqnAjWOxLr8qgT3ZL5077PN3ab7R2ZJtOT96QKxjrrp9HGY9IJBgVaM+iB1CybrrViQiFYE070UPDH5NnGKf5ON4++QzZj3Gg2ysf45CcpzGoUpMjFZ3judh69KYreyqBVcj7Q5jOUcF0wrZgEDYncewVH4j2lhsCMis5f49/9M6U5lxBqKAgrqF4QwEvmrx6QfND2ILluOuV6++92CzV++lv7LbeD955GrTFLNrVwqhuhey0munU1uBwieNjuO0Cv0VFltLWkbkl1D8nTOqLgrxBjF8+wvYkBd/Bg8Q8PEVcNLf6+fDt9royZedYOTtqhqILtvTbvtqky26k4Fqyvn7C96XQFeUKIhlR7pKAiNX4VgVlWtxjd+SFnRvpJOYSVE/XCiLI4mXDcRHx48MKGUYriCmeRKrijX3MueXa1jvYlT9bJaEesCJgoOcoPYRDJGS8dN+5hJKQWIeOZT+dnTGhqVlCnYDrnaeRvZCyusGzJxI5cTvl33TJB7ivmxkMg/gkPggyKOJ8mb7+yq2F6Hoc0DI6sQWsFfACBoPp8z/nBMaJ8XkTeE4AAGju+d8qfnhEO8HDpQB4/FsQJ0xUR6ymRv9w7vC+HrBR+FWJ2ADJJ3/////6PAwZrcbfreaQKTjgal42KQ4aV6eMxYXtJLJXroxYGdgV4bRqovAi3yrvqTAUqvdiY/TDR5w/iStEdL0ef6N21+mx1cYvvuDA0QFeDma/kIbtEHtZGhbYx+L/Q1I49qxbTwj0WR8IXzTmSvVazIkFcMuMF1SIHg9NuFYvj/pgjsSM886xTvMxeDyfHvttMXb3/uxWhoz9djLFoYoStfnCpXpRtSSmegSFAXwe2+ctqb4yjzt9f+sm0dUCUPk64f0j7DYEsVkPcF+Z351vvN8AybsKwxVOYLIKzR4nxDgIJWN7hI9+kunxwlkFA31SOXej3wFnIFLRa3vS26DGCnSDL7vO9HsNBmng+CnUJ1yB0xuAZivL4gxoH0iTFuxpN4aPODV/QwRx9plndI8MCTPK6inW4aiAQDUaYUxG7BqES8uTizXGYwUvFBgR0nwPhjr8pCf/otLeqIh/ko/+gEBqDl2wIObcqw0r42GLQ3ZseM2+pY660sj+JGN2lPJHg6g3oudSaMH58V0AT7ILZxzljNJd8lvVk2vKVr/fzhl3kF0FsybBlLUHfNPDy5pr3j7/cNK/9xPn5nzSZSoZzLYOEzgd4t4da1f5PTWAaxBNC2d0Gi7rPs/coGYdvu+luj52ZKZU+0PDw2KzeFYHYJ73sJ6UC6F+4JPtx3ZCEaRj7hRbcfEC9VBqVZDLFlCVS+gxAbXaYznp7aNXUiYT6dYVt/rMISuisrgw/uyT94+WmpCWlUGZcSvy/US0Op5peS721g/7MPdlnlH04BqvcProy0ikbb7/JVQtV4vlrm1qAGf8FMDd6gbbvnKLJ/EOW+SXGfEU/bP1KP7cHZvapLO+bQepYJCud9PnxO+oGCrmNMosMMsAy+vp5Xd8DpA40Drk/LoovcBdH0X/ws0B200Yx59xBixfkIJ2YioFDbMib1xN+FCtADEbR5JqyasFRvgJn1OdXKgLxBfQSxUmNoSUGtdPQLGFP0p/dTAoIs/4NB3HnnXuvOKw9uF8gXkQGTO/Yej6LnrqpMpfnUQlZzjVRWCaJ5i6r1gDGATOUkzC04nZ0YHaZNfl7IEg6ctZqDOaW0D9aaNJVW4uNXEaEgMswhUmWu0RANqvAto8TWU8uOxy/0tsRj31pHJW9t1vZXA1gtASYfkpxpqA0wbY1nQUuiLu43WKax7KzcpzoQnLo0QB9FOzxL3d7JuoZU48kZDueFkB4lhuAwA0Xx6WeMdHvQ0TLD41edZuv8bLVtxwKPzRWU5pwCk44g5d9eqB9S1XK2PbboDhjNFqXHVIKx2eZQhx+XczE8cVdzRgOANAay0I97eFvH8nS4VS9z2Sm0tj9rDlmchJK5IC/HTZJKmr1OG2aOaFVq60oYEkIhum+ayBaJRKSyVqxOKO+j/gIrz+kuXgJBvDQ9lSRSFzyrk3aHXBALHlTXr58JInaoTJa2YW5NjaOJBJ9kKaUesSUA0JqRDxzbjXHKRL/j5aKHr5ZewWMhp7cHgb7xFFeYiU7xBHT8C2S11omnFZJKd+GhB+dc3BoH8kTWJfEmvb87gVI6InPnWddRWIPRAaL6ycAvYhakqjUzi1oIk0Iu+iHMFu0Bf+aTEFaX7W7utOkLgdhli/RM80IZuu1zKAgydHHxtR1I5zAhAYGdKIHFFJnOqbrszlUlgsdHFBk0tFX20MMlCNP6k1DWwhwd5GkUkPPIY7SHK7QGahvUn8UOKGaCFjv4ANb0nggUQVZvdHjo51nwKD0vZJFgGl0ftqm+JWGrx6FPPDmVcHgVbQcr922qONx0n4W+TrG3hpzl6FNxEgs2YIgYgcP31htNtLPabTv99poawt+X0z7B8sDXTxj3OEoc2uNiokqcrkGcEsTRDXcrAY8lHOktL2AcEJBmMFr+xvoOm897/vQkPD9DdsvtwrP+I/W2u1pTQ7WfexsrH2x67owC2Rj4aFEaxrDTP1gw/TBbiXzChIGjcdQR15cQddKroGxQNWXwbvqp61A8tABHkKWR7wCOpI3DdFvspVBIenGYTPLOoHMfKvVvnDEpAfXY9cUX9CXdoytPQFzzBLGGBpSKnVRp7Nd4tsA2uZ5qLh3eRR5ZWwUumjF2uiNhMt+UpHOuf1aOM2fAnUxkRwyPCtbEjoPCSX5LTct3laR/WCH188zda1jTLk5fEbeiXtyCEhw9ENIDdFRlXFqDfCQaOLE8+SG5JTXzg05KzdixXLoFBocUeXlmIsIbG/g/u3OIP43+5Nil/c9RTs8MaDcSJPBA7BQ9vjkjohC3E+xFXmJLBmj3m9Tp2x9Oytqo5ks7n40gJPpRPukfp1frWm2EFjb5Q7o2NKEVfDG0Wz+NiR4FkIyDOm6vQVw2UvvGku+mSjpwJ5Lk84QU+uNetTxWH8DeMNxe9EMpOQA7P0ve03n8oyUel/mEAlIaWoqtISzehYzkUt6hYrCcD6xXkzvaBU838GqOfJrJ0E4mXFFig9pSmvUbunaKXbd8/DEmcX5OX3S+IHZPJ2vYI4QIfW30vEbj7DUY199jko/azY1SarHceHPwS5wyZrCTbYy60oZ+n2ELUBJzpxo5Zv7zOvewp5yXtuKMzzxjHc40V42+RecFOUKue67mSYKKeGXnc9lQPBnWintFQ3cDEK9hmZfYkgmsWW6qEncbMWDy0HUJliOdoR7euJqW3AQWpX0BxNSGtqD07aCmfpgULhou5XiTRRRgV+aCApM709KTzWxxYcbIjo+nHqSWe2ZlXwJt0Vm/CvC+e+VVw9FfFNtrJ9IxBCrjiaJqgvt/dJwR2W3zzrnI/kfR5WErxFSUR9KGyY4bKK80MOzkvxgteEApaPdLWzMDRZc9/WLCQwO0+UEj9C/5SoTnUXP2w0tq6YZBU43ctLGG8ba5lIa88dmO2y4ozuV/E4wPHMNA1XbOwDxnC+J4nCUx5l7PzvTwjLNXRdmqqedRQDiYSzP+ZHCNoUlEQYYQFL7pYtc124jzKg/bhgU8hJs+9ZG45TDrsHh8S3mTAUTPXvn87ZeikFLDinQvvuMzXarcMqJSmGAPfDy6ZymLHwIfYNWENnqWzYzKA4J8StnGwvwoelOnDbv45SRdl86T4IXm0SiHud2RU5IsHvhOLmXi7fKi+4Ww1V+MPbpE2H85qYO/yCWg/74ZIJIiih5/PFew52mGF7lk9Zy8WzlCfINFDpNlL/wHJhgUvRPkh5C4y1fl5AEJpK9mUiuPfZ7IicEXZ260+Dneixw/YxUZVzViPpnc0E0Uf/7pCCSL7HDHJAlc0UhZXLPn56jZbGUVglyPR6cMRcDTjHb2m8ewxkqRcXkM2HG9cyK3i8G6KnWVdvwVj11noX5v5aImVc8ZY6xcjUTHyoFfvmwESeOiOntEFwjrqOINrlWqef0tLvmIrj2DRMtSnYRWOeUhyZULGZ2OvtWCWIliHqZSoIwnOGjroOMjqqxdtVeW1mMIkvJXhHKjVQAr0dPCpIXSu8bz1xwEjJv33iayYu3XeuaILwbg9suYEwdFSpD9JbVxKw6bICUbNjGM4V4FYgJCq96SkxJcP4TZoE1wnVmzWXZTaEHaWu2XO/ijSIFgKWfUu/3N/s7NPlTE49pj6TB100Brs1Qeke1rezk4Sv9chRn3JLSSu9YWkumL7ueeyY9TRMBciHHBGiVcvJ+f8anMB41lZ8piPvcZz4Bxbz+cFlYnUpjnJzGzUpZAz3jSj53hP/ZIklzKZDRl4ODCldnlGmSW4AiZrPAt+NW31f36anPGIGz+7XkHmry/0dZThi8ZKlxaxN5BIo8n1FdFCCy8/VrLdgQ0WPGB2NPZun4xh2O5V/Z9Qmk+q3/p2EUbjwKOsFW+5ChQaGZPahVLyZzSt/bkiXaheJtXAFvohcLCLuLO8oWwYT207R0W7nXiQE52t53jRaM7kYGNh5Pr3bnuonF58mEh7G/bHY1hoJWXjIGCoJoIscINT3hDEicKYO4lsHvzObEPfyc9UwGhSOZwi926e9evrw1PkXkzCZ4VYUNmAAYfe7QBLS9YIwI16Tyu4jE2ugSDHs1RsoY40S4mU2OvoF1wE4j3M+BgisTVkiC1np4nW4CHabOtQNpNfS2U2kMwK71zXNKM+6ZDEx+myBB6m9ptErefMiUU9+jp+y+dSMrYxH/qz3yUJN4XXMyQEHAGi/fL0WfvEeAyQcrk5rzTq5vA2Q1J+TGW5k9r3uWNeBOynUMiGAZIKk11ffMERWxLRS63Cmyvf2w/PyH/AdJEoyyhG/KtMFFpF36KbaSIYbGahJcePr1GL5hnrMtnqc1mVjRz44WjLIKD+UXhWfl6/Mge2WVNQ+Q2KGdT3p90tU9RDfvdOE61HrEV3t9MsknI2c5+7R3QrxZ2par4TnsvyCa3JPIwHU7IRruVjoUPbbj6U5UFWyArzTHPT3h8YRQCjyhfvc9k8g97nuS9AW5sib8Qn/Ayt+XKASl2rvFRscGNVVa+F/ogLKmVeO44YLaX6yQg5uQwHdeg66KftgfnEa09f7crUEaOw68rVlsmbgF8+HVVDioASq8kHMqAuethhPjPKjbeMx76BXWUrGAt3qgXlhPCXtj0GWy6z72P4U2nTGvKtE5LVqz4nTXC2i1OiBacSDbyblEIxO9Jfv8eL8mIgBzdW5R+YtFPGxlf7c040nRTfMfVM/Ta9nejolFGSNE0y5EaPhmYe+t15UT8gv0lct8zPJIl3Mpz9xY/Go7J0Vwlt+BB5TvLBTl2fafRfzIB18bFAYn/Je7fDm8DRNukh4QLrrbmrEMRe4H0Nc1l98iODFLNlYcxDzCGbTVgZMD1CG6OJyQntfI/CbyMwh4iy4CHSfMItwQ+p+Xz6Tx2fBDpncH6ZX31gVdHv7Z6baXlQHInJkVS63DLhhjVgtQFXKZgGf35+WGyjrTcbN1peaDjto8DZk20QC0C5XMJHa0aL8cAK9eXswvCiLEpkbuuEpKKnceKHbbHuiblhdC8cpLeCMQB/bBeJUpBraCSCQrdn54Nf4eUQyLoRLLVnEgZ9puNOMRaGNG1pyxpxL0Zgn+9z/w/ioCD8r3d20poFjqYsD55kUqht5aZPJ2CkiEHn2DKq+iga1hztazNL1PebagE4TJAeM/LqNOHwkvPq8TTY4QwN5HdxkR6t1hde1/ViE8E3AqHS6+ACknk5q/2DPuFiBh6wNNnlhxCLNTpvNeIgLudwSTXngMYgoyYav3o93ZZeLl2y96dX4fHD0ZGBaKCVFf9lQ30iESndX65PMbkBmcT89KGVY1Eitkd0yP6oFnWe3qvhx09DbhussC+LKwr0Owcb5QXNWj6lZhq6yuDNYaV3pwxXWs4Ya7vbnmw+8YWQGEfGfZqIcmBqYtq3NnsAkt1D36l6NAcuIgxF1L0IG5P+QGmD3LtKnmektLgq5uO3hqZZJzyMjy63rphTexs2cgcI0TF5Pb7U9CXbKIw++roIxaO9UCmCThhUV1BQL0QX9MDjq86cL6FO8xz7V2hAdUho50B5mj3kdCYh2dhr7B8I2v2ZoKVHltOVcMKdg5tdLhRL6lmvVa6NxorCRRutu+nQ7Ce+gxucXvayzM2NxLl3JIjpv8VSZX5KVeUoNmHYse50DET+mxuHyXqIaffVFaEFdk7aRDmEolDTIKr0G1nSRgiz5bWI095NJJk9j6X58Hihk1vhVAes9bLEkaN2aySDbc2LcxEf6qCIZ4hu744cbEYuJgsl4QdH8Bey1Ds6ilf/8IG016jpQzS1Is3b3Mq7NuUcKTh8NP6/wNN1GIIik1Lv2QE820q3zPfcn33QbbBHRmVjEXV+ABU02cRaLv6wjw9WKL82b2y56wDMLcSAgKHE4qF4dQvzZZy/BeshXWmT7/qWY77vr3gNb6Dgs9Jqhq4pdcWI7f9BHXrSWuEBW1bXBrNl254eCNYz9s5FN6yGd3UBmYzkH82NhNsZawGkaElqtpG2Wm72HQVgHym7dzvnUadWWKJVrZplUQwfRNKxkr7tieIYhQqCUxtFJ4L8nAKDLZ+mK5AOQI5cY4vcAdgM8jlSwHIhXqu6jhm3Uejl1NpfUndQMfqlIZXysYwMSMlu/miSQ941x/OGwfjtFBu7gdudbhc/XVQ31bw4ETRcmS7f8+PDbnBbCDuDQ5M5bSB3DuF89p2cT0jQ5tLBivAM/hz8vL37/cSmYqd+C/T3eCGxRR7NaUsNjQmxMuqTjbwts8Gvi8leveutyti8qJPtW6Wy7Fi2HmM0JayzpB2Zn0oWwqWuq9v8jynrzx3SxrDhY+hy8BL4vkCqNzCBHDK4xbEnoD8tlOgszE84ebDglwc0klqSR2Ht7PbzFxtyol7iwiSxRw1YYzDURQQ2DX//Ogukv/////+Z7nk0VaViatJH6laSOrJryL6WH02mteCT8NtFoKojlFBsGprWU7+xwBSbd4pqXGJZssi8YHCk9nEj3ACDutQQ7au+xfyogEoL3HNe0siJX3yXwaGFIEZ4T/rqZqtPCdjZZ1bqbhCfg/AdJ5H+VDsB8OgrOT+HJBZwx2IgxPSDxH2cyE3QYuXk3HdjzWeQgCr5ivDFZAm46jDEzmmhqyVRZQDwXpsLRKwNCuPAZUY0zpEdqOIgGv2H8qMWQebdTzIhtJEsWQ7dw8KW1V/kFAmpo+GaWKe9mwnA7P1zaxGlCqTUD3XSU9vzZhJiyWYKKoo6qXXBRph7c+B3C0BjNjFuewSfZqRwLMzl6LiACZLD/S6tQx1dXmrLBPdnXE7hY3izU1U8/0XeiS8PLwDaC07sjTptyfQduhfJa+vGTML/lDS5CfpdF0YNeXBZuLG4w1fPpGl7lfAGzUsomzdEZ1XwymBSc3kVGMVa+xe7Rv/ogKnJc2ubEw3eTca8sH/P/XYQCRnlALQZJ/Oyj0KR4/nvzU8ISSS3NKEb3Lo7O9bhk5BiPSI6Q25EkL3y0XUQEdZNv1BMTS2txu4hTOy5ArozaXJIBi+/8GxX+mFZDUKTQh4yWJOnEsuBlnYPYMoc7n///////+01kcHEXo52oRofw8L00IWDfT1rotgelIjN8vTrbemjLtNho/zbKTtaM5D+c5oAWjpzlzwneP+snR5OHQsDC+bMgLivPeC9jrE5ETlp8D+NQJpmw1KAStZssq9im/vD8QNjUp/ynJEx43EuAgsz0RcBuLZpEvJMfTB7t6S7/VdSP+gLOue7avGksFnFkMG5UeudYqx97naTLIb/qXMo2EJARw9mTH/NpD6lais5cPHBpjf4h8ytuQId7ZKliGmQy/0uQQ7JTvJFzM9SyYeXYteI8aKqI1+a5qzop2KwnJTL5bDUYo9bMLRzLM6s9PW27lMEcu/eoFpjh3Gw5OkPhGrvzrfpgPVdnaV5MWgzViMWaJjTpBbSlyaAAn8CxfFFj6uu+ayP261Lm/928RGHNMHyn2/18gyCO5P88Ze22Y0CgAAAAC4UIRKVmAPPhnRkAS/lZBpWAZPEC6o/nxfYHR0fo2PpGdFmQvwUkKxBHsZw6tfKSADP7H68KpQTbyiMPedlay5lbRZrOoToDQ6XUY7KQhjh4rkpEJeUBq6wA3gzapxvr8YH1AsQ7Jdrm1ksMh6OYKHvMkLcmffqzBxvG9ed2im7IjwrRI097r/awQfyNag////+3tP/0/kQpr/ztRCaqZ/sLELvXMUmXIcO6OksJF6svhRL1R0sq6gJkjaUe6vUc7xwshUk/YiuZVEHYLqx2bXVhJTDh2AG9L81fSLQIMKRTBJLnxzw7d+eRhB5bezLFf0cpFahpPgp/2ubMRpVNQ3lHFcwnHr3QSjigTax3LVR49cszcrWx6umMdSAugtKqs5MOh7mW6S46S+j5z3cpEHy7S0EcDCrPnbTBbr8i2jz59567dkOJeeSv1ET+b5r/4j6aYFw9lr99bNtE0d15pF9Oa+5Esn6yMBmzsT+Sq65SXgH4AD1U/4nTg9N3N5stG83S1ul0eL6Z9sVTfkMFs01o44ALAzbStgUsbsW8Lk0jG4T0FJeIxAXk/HR2CwiCgp3VGK+bHOG3NCMJI1TgUjkNz8M88C1gqFoL7runV9/3G6F83/////6f8A328Wyg0hiwu+G000WdyI2qGoBfbKTGIiXlDEyQ2451m3TH4SRCIfe4krAT37BnzxJeU17t95uVIBx35F3g6wlCACnkuiILmyai5fR2+zsW0HNjeJkGGWVScd92MGcV0/I09MLCapTxNDndf4KkiG04xUiPspxhzlrvpy5xm53Ld2sEemlbu3nDvgzB5txJk5WIy9nOy2IM22x0L5KabjEzBi8osO47BnVsglN2Ec3dnajhFargsv9Zuxz83qmsnzDqrN5YexwZrLREndRiIMQPUcvxWN+ypWK4UgQxVTyouXT8TU3YAQLgDnfBveooS1zk0W02dNil4dZiTY5e6P66n/SpqXmEtuxobFRAgchcyC6o7l8OVmLaqSL03CBld40IBUZFFojHoiZRXj5Dq6VZgnr/srWw5ZstflrzKezeKaDVXwD6wkzeDXS91wTb2GzoKrOJHg+I9Oq4r5+rYcd/rOodviInYmbMIySUmri2D6OeONJlBTH3C5/gQ2Z3rbAgsR93vuzIvsYtRrg/WS1dxwIWfErJV4CBo6HqmvGaCEwAFm8AhGtDx11VlarSuaW1uTSVVDs0yMvA+5E5k3uCGYfk6jxetGwrS1X1E9J0ABxWw6CMOFBw2U/5PhPIbKw87pXmNbPYFC45JpNogGK4lyt/YFlT1Lji3MhHYU4s9vj+k5CVzpPxoZabuaTypbHFxMe8v8/zedKe4R7ltHni/KDbp5IaDy6b84izET29UeAzjXH+UWDAeMoE1WJjvNhqTKq/5q2wLURXilvoLCQY5kFz9ONYapLVqBOTdrKbUAr2pphjT4b46Qswrjnb8Vu0k/L+qjjpeZjY9DpbwXqEn22WsT2y6cqlmULeAhgYLFfFZb+z6yhjZvOdBVUz2lEj0EU6SfvDd8N4/d9A1GfI4tV1SmjRBUdsBWwaoeFbhMUR/t13d+mSFyAchtBZw2jUghOyb5im3Z97q8NJhEukcS28WHOJJiilS+iI9/GP3LLL/1sFaFyv9AIOtoHyPz0jcwgwWvCbZhTXAXB1kAkXnR4rF5BSjr7a6q1OVYzc1BHtyVnwLOuDHl7g338BlA+XU0RL2yfmtqEAUBtvT4MSX6JXL76BhpmMD/m7TXp2jzqm0uznId07PxeJu+LhDESJYR4X02G5K9D5Nc4U8kWjbmrNfQBoldpbCV/Wiy+OXJzX3mGda1TGzM60d4srWZmHolo1IU+/T7JhQADlshA+HRz0PbB0OwS00EziNA6pu7qEAZan66FvE9UhuEt4lJ0Z8XZZ/CxeUWxcXesKOrwxWiaFuBy9PhUgUQJY39VuDXC7HmhVg74JRkcouwZHIdCOHkL14UE9pREYIT60hZ+lJnn2TVO/5FhwFDg/JwFFNR54aM8IKHKup/pQXa9GTh8MxrzIan/+RUq7lOp0NeZmWyy6alHaOx/D1THh/zDWqvcXApGCy9kfhZ1B5ARAxDVKriljUrJULF22WC4iTQ9v+ZToB8ku+CMuRNvK3rCrnyovPnvFGPzkTcKJWcaHt6qj6wM8N6n2kosSqQQsgopGl16ZtHNYmC16zRX2NcoxeR5ua6+W5TgY8tkNwUjG9LsmuJ1a4om8qspIrTkS6FUxvochqm9umcum6qsnDFIfkxYsGEE8RuYd+VQh4tIfJoct58L/VvIU4ihym44LVMac8I4F7lHczEDdBe4kwmmqUDx2RCy4dhp8nWTZmIvbpMDe0lLviPhUG37AHiKZqJ21pdIS6Hbp9BvWFxc/QvMar6Q9W2oKW2r3nwtbOq9n+pV28d6xwGevljbFEronE1mRUVKxWmAUQ731ppZ/KlHJedN0i5ZVkRYCnmSJWuu5GGotwY+L3QNbqG5LgC1kO2W9KneilVgtKi/xz4G+Kl69ATbI0TLOGH/PD3ue2mHyJJnzZ2qFP19ISe66CuXoAzjorVKtnLlyia+dvqLiOTkr14bMBfxKM7kXzT/V11HLqwR8kwAXAWsPq5mpldgsRe3xiIl1pHTOzJO9h9IcoNSH0wlWyjxqkwhLdpv0cwCFObsLRCQD4slgumM7AnfTgJgVILtnP5XtLieOww4kH00eBnQvLVBOSOcqTFZE7/+sq6owzp2T18I8UF/+RIAhNhU/Hn52OMcB5GhPAqjFAVAIF2VZEsnPgNEZyZUQXZy4QGjW7CdRdphjsXUTH8D9u7ReeohABv0omj/3XECB4wg2KjLeHIKP3/CGsGaoTQZzDRPriKoQO/XuNY2VgLYli76H7+xorTjMX6usOSCVA8mBf4WO25x8qXjchB9WHBhKp7FgGr2Txnx76jeL03ksnNQhgONTwoatskyAftlXQEKsfVDKTHIB3x2izmgWLARJq1W3iT9hcilTJYDh8Wy+W+Px3d/ayBd3UTZnlBbaan0mEN533KpI3c4hAre+xXelbdl8cYFkrg7NArcSXAodz0okEslclY4Sb7AAlZqXpvDJVbHVDA+YF6aXE3/M7QutR87uTSVoPVtHQ62k6GlX1b/Or9Z62IbsSGX+LkCVN7+/UPU3+t3+KkZcbuZuwYaqrOMCt0s6+TzLPuQ/G3V9CZgJGAxvfzhFIibsiRvG4+HVq4uoIN58E/BoQ89Ch69v//////eEQK0ngolRDwUU2EEAgFvXw7jsC1WXeHZDO/tT8WadWCIQI2EhmEIa7BxaC7aLMeNMBr0rIie5daWkf2j99TSnQMy46ES59ylMioAhKbKFoK/hM6JtAVf7ueyv8YmWJcKuAI0LuZ13+I8WAOTWE1dqEkwDS0xFloqUvUvl40FNGmVkTaL/VkPj73c3cVFS8vDgj2L0s6EhNM35wkwGf9JXI8zXwdjKQHtynPlXPoYbLm0vpqsYQsRFxjTv8a8XZEq4BPssl7cVaTrFyXxpVEQMfxUMAvlX8xvCbvTvuqy/Xkpc0T4ha97ae2CGHe8mSPGCQYDRoZN09Gbe3OXZGGuNSv5GOJp9u5Gcn8od34g8CbxGB91lsu1x4FQraV9I0/oswl/0vxJ8O3Kz6Oi8A9e+NFDkLDHqKbZ0DXPLzvDM+ddjtStGyLLTXT3wyF1OQECE8aKcwrxWvSkfKsUfHtHegpDHmrkIckytGnnMFF7gXlixa8PmChjUQazw+mGgyhec+cOq0a4j5ZpSV0j7n5xhzALgEcAKJDwiIz0Gih183zJlcL/EIH/gb7opvRC45AxTuQ/uRq2d4S4rgbll/maVLSFGI+SIP7fNJVXodItD+bizXsD8a7UiTdHZQoJhj9+uJ3OKfFYzz40OFw1HOjK8T/0jGTRdyf4PlLPBI0ngEjyBZpnegaZhHCiRbSe/tX8fND4hMhEIULC6nu7LnBgqrC7l/Ddr/tQWVci/OD5Jy46geG9TV2VhOwdQMzcKvS+oQ1UY5czsEldGVYqyKv/WBJiB7XZItIXoN7J15JeoRLsoZONi7CP7quy5eg8TluVtgjUu6tpT3u+3fJMQhJCfXBOxVEV8WvkLicMj8aFu9SLAzLo3rgFb8tUwkaHsfCiXcsflX1f+/gU54GyVbg6yXDWthKCjlUypI69KPEmsiDajkAD9oGWRHXFpsRHjiZIO46fFo4thHTrm2NcodDzvphDXCX9M7KLWyaLaMC9YMtYP0e64bK1UF1jb2RPze+Vm2fIAm+JLwdpbjh55DJtm3OO/kY3m/oczyJOwzAzdKSSua/kX4ZtHlViDMBPLoeoylo4fGppn0bFpbdX39Fm6Qbl5zx1qsUnPr4tMDDfxjSm+ViGMbN70+4oe40cfYsa/qdUNiVvDqZ49xR9YaL+dTVK41rkZpkeFzpx8csALklJ/WEkY0hlmPnjwBx7jaZoAtVx47dtWDFowQ3CX9NiPJKDJqZF5ip/3qdZbB8p0Pzz2cN4pyAFj9781ZYDE3N/jXKxK/5NRWXo+0vSTn6fCPUf/IkVXd4oSGz9uwy78jAQFndiUpOcQEQVCBCGE+Yb9W7w61c5MkyyYWVmgkfIjF3dOL6j9x0/iGQf8Kyy4UCLdKyAJtMO8PqyR5Q7Uza/6fkHq6EpAVRFzZT6eMy9Xb6Bg/RntC6j9nyCZchAtYSIEQb3H8AnCu7bLHqcLU0BjuhEML5apVRaqvC3qRqg2Fq6sNYV/3NjE+tLtNyXwXGdCIYGGXlfovvE6KeADgSVJQF582VUdf8nR0p/QWLqfkcA9CIhLUVXRzkalQLTBoyJEnBJlvJaUbTVIjFjJJYSdShIA2j9cgH82C28WrSbW3KUs2o0b1tOGroThYP7w94fHJx1rgCOwZbBp+OAcwSgnXFtcdJW6G8mZmk/bnZXAbNRNrPeki5y3y1u9ljDXzIdLXnuR/rmWYvd53oFisXVvfmPBL00DVgfVAulioI1HXa1FSmGQ9KjYFgjZSKW6jPoUtUiTSGH6laQPVrSlhHYt7yr3+bX+VTHjvNCZhm4d4r2s+nGGx+PhExjD/tJu+ngtQnK1kLeHWTjUDI0B/RU+Ukh7kITtJTdPyP3wH/+2t/cs1ZwrK0706Y0uf+7nny4iQfDxi7mbP5tdnrUNxoCWfLn6HmXE/hwtwHXvvxUfu2imWfOkTSFI8VvFAnV0+EIuN4WqS/KjCNDWqITkHBxYPNGIaFhZyzDeozKANoKqabCqo/EWIzbdVDymAjq0EtjWh4BHR36xP6e5Lpe1/NgIxWoYQuq07J8b1kwIyUaJC+4OS/5HbWz2d+CdUBkuTkRKHLFIAUoWX0oorN7+eY/2gRO2a2dYH89bQDztaanUCkWDD/dfg7LthE8KCJPA8Mm8pqabcQXhhcnNtQiEWB3Qcej3foB1k6j2ckuP62Lt7T+SiSQB3BpBX2d7TZ4gD0yDTz0WgpOLS1z4rPKy1weQnWMKzRQbxN9EcJts81h6XAoGrNpuhq8fZiGPnayB1/9n/R1FJxwF4m/fXiRnNiB6Qg7n8ftS9wIjpBdMcL1qRgIQEwqpThATJCcyO1tt4LTXAUVNXJ0/4impWIKPb9EN2zPLseEVyq0j85GoYtzKIx6pWk+v9EAuUdfSqWUTP5RkhKPFkuqzOxtW5tS1J7XpR7Y+3o1bf93cPFd9fIGu/6PR6jRalopxnUocfC+yP0JN+g7NNfmFWs/milMeCB1AnCw9p0rV4FaDyezkd4rJvB0iTBzbhk7h2GFuBV76Nc/Wm8YZoEsrKaIgJuUJhuab4RDqE9TNbZSCVUQnJnqVASVy5FdK23FEvkw9ovlFQJLOq39YRy33v85whpWKYPYfzgkG8+IpkNu5ThcyP+ud/zibDYa76/lDXasFCjsGdoMsw+H2hd5R0bKGQCxehVJKzQ9vvt/P1N/ezn9igD/zh+RfRZQi8d4iT9gFzD+kWpfl2Ph8ECqmW9cIJkaTDX4xoVZ6dOpim3SZZFEvjaQhtauc6LFOnay6vp7cAv5x4g+8Netn8G4hDKCAsUHqTpSkOZZVr//xTJjP//////tCnS2oUH1oj5DW6um5xt2H5NHH15cyMQGwmNhDXH5ePsLAxM4avg7xlP77lTUi366iu58SX9KChWCnvLK0ycmAjKBje2/Iseu0NQU1Lt46PyQQIEhUg/qXJQtSVHGhGbeX4/EyxicrWOxEonFbKE++iK0xf12XH24LJi8ZS/QTNlSXmPossHRZQy15MPg0RUOayFglxtw0tHIVFV4lCbwlvEtq8AcH/MZTRzMUdI3HbA7A9x9k7wPHgvQagI2UA8kT++p3KgOUIgfQ1/S/ocz0ad50/hkXWNjGN4mSX8lFOVyWR+LwJWU69k9hxDSQEBOu+JyfHDnmuR0MCe+dRYDsHkhVoV7KEnci1f1YMEdIeyTDLvFDR4N8v+U4qJgVBq2y5AKQELNncuU/gUKhUZ+zQWp/fggmV0Iy5QmPkMhYxtJcbCXzfm7flztMSj3oKGEzQlPKR+7P4plfSpEiycY3f1LCL82KiSN6lDWwCTLAL6nIXmWECXDLUvZ4ljMn1MJg2v3aLf6r2tUm247rZao+ymr2ZSV79CoWja/nfTCzoWLPMCdHq8H3S6GqZoxXoE0lAtMC+nRjam0+NS7wmk/oyoRnKSYLOuL4wNq3I1gkWEVOTAs/mQKSeKkPTeiLAjDK7nzI4VHGwHAWGZlqrnQN54vTG7cR0pg86Z7a/xMH6vgHEV4OrTF7oUvdA7JmpcvlyHsmQZP8tfUhTFAoWrEmcRRzYR28r7YD3aFbJI2wbg3pdvp55+AuNr20E379OnACrZYNuANRl3EwcZ3+9pDNCPhpO83shhn5RXS6bwbqiLcIvz+Aiq5Fu63nTuuQ9dbH4E5pjHgsD1zShcm1jdZ3ll/eA2HsiRVS49qD+M0QCaUW/HeOgl8ZA5CycFbMEwY+QvsnThzWn6rZ61NTNP3nM+Myt0jILvlcWMsIu6fnUXSylAVulfN3BJILTYf6f/O1p5wcbkYn+15xQvorLTxiAKbcvW55ApyAocVGztUzbgfbUIIq337qWaau92Z2+KKJGsFpRBvBx6I8pADddFE9wO9TG0Rpxb51J2Dp/aSOkkdd39DDgJnEFOJ+gk5Qo+MKLPDW9B8IN2BjdgstaA6pCS8nFOK8ypFlL9I7TvRBSzJArRYwbOt/st6dfJaBSAyFGd4TK8/F3E4ZOesy5vtGXiCMc7moB67RYcQ8+ys7iKZk/lnMOfGt1/CfJbfqQj1wIVxgE1WvByaRMq/nIgFnBACWcPd0MFAX1+x6SytsIxfSntyeG4B8Mtb2TFWV3k9h4j75aRNwuzj6zM/VNX9agT26blrvM/fjYbzZFAV0gV4FmuMf97meUOxIyKz5rlF736/MYstcNr3ABiJDWOOiX9HCdl6xcSa5QfsFqeiHn9EFYEFgTvJf8Gjx/k2PiT8GWNtclZusz0uUhzYngYroV4M+jFzYQ114ef4oUk56milVOKaw8g9DzSU9+gnzyIp29VsNoLpu6ryZG3QAO6sB7KCFcqHBW2p5VN70h5kqebI5EI1pWJ0n3Mx6QMBCYvyihB2bBQ3hbzKfBH8GIBKYiEFzBO1MjAbuWWlNi2vN7mnFiESYeuFTS/xbcOFKQGRMFsdBO9d30+5ffNWdaWgZHzhha/Gp1unKt6XOpePzmSvJPYCkwCnH7ygM0ovr/j00KOMdIjBCBCIg2bC5gZJXjg8XqTKhu9rePfG5n/Td1N1g48sSAgBK9697fn9J8D/4iYJyIk1o4ojhiLI1FUBHR5AO4o/LHYKYf3gb7Ddb6rtmPNkUJMfFPwgacZMPbuQNQ2lE8TsUWvNiLvg7qJwPewVePvZdQ12vlOcQz/VJLD3fmN/g2/SvXS93gbmyLzWxV6IG47ZyKa85uiL6AK/Ql0sESAb5d72qjHq5dSnzmjCMPxMs8q/2tyy6qkJH21tNNMDF5MyiUoxb1Hr4rzZJXGJEH4XWmOhZOSSD7Ps6320g3fIVqXPnVzPJ3b3xFJpUXR9qzK0WTkZ64TywjOcmUv3lpeXacM0ihnXDcdqDKhkffofOndX9yj6KXgdE5B4FlFbN3Exi2yZbRkv+mK1au6PPC9dcntjL7bs/A0PIzGvstMb/PpI4J5sP1qBwok1B7w47GFwPiAbyPbbr7ixqsrRDRnsVSkL5VN7AtEj0pLN06CynwxBXWx7PKCjgX0VtR5zp9aLNZl6OF5hewid7vHTfbrizhl5PeIdTCS4zWcPECC/joUpygeHbuAdvbIeL1YoEFzeok8H+iPN40ecjA0z6ZvgN8UUGYLSQpPQkWxvm0i5ozj6WlACx0/sF0HZQyB6Ez4F08t/2hDG8WAzs/PsoHZSKtL9xy2X624dacGc145Tqg+L28GtCTs2+nKrDD/ks21NN7P4b2J3Qd2dBuFpoExffkrTqId7x5nuEJ/0nyiZOi+aMAWIRYZsFrX1NuQcAAUrg17HgJYkgpzMbdWNZUpm4xq7uw9NtiVshyXEtwkq5FNzW7IR6JrS+h4cNUGkXlAdyxDDyVCIfrQMXeuBbVcCn/QsEpukV7qqdli/tM7Yu8NJo3sqQONxjjsgD02PXSpMWliieysyCHozRxxuZ8Zqi6wMjs6Gen5pKuxo7f7+XywSKhEm3QAFHYDjYAzZjAdz06Xe2szG8nrH4wjOViaFgsD01DXa26pwHJjHLDhuOA+595Q/gji4/Zx9glCRmBOQsij3juNEG1nYRsQo9v7Dd44SpxpGMiIJfNLjzV87otFAFAVei1muiM4baNV6fi6dW9TV5wrlMMJrxbU3tSKBwcwWy+VdOvHZdNMrpYBHpdXTSNtCCI14QWJy3kNkI2tqrkn8qL3Df5XnHUR4SgVoh/bdQ2i9y8MfR4I3JrqlcFKPlFyRYKUChJkvOjPrJQVXHnflXmofseJVRtV6PMQ+vp2vyCs7UBiiVJ+GbDxFRFDrpd+UbBwb09Fy7qSVMgA/QkqyIa03I1yz5HoDy4akIu5giEEGQwlNOOxrUvTgX56MhOY4cEj50OOQ1OLAf4CLsyePKJDyO3epr1UD4LerhO/6WnqoRjwSU5mXIxtXZiM78BDug/ojDBliGBrqp4//cFznix9fGKkkBnqyX8uqi/he35oqdmk1FfDjzx6MMU16WYbmTmRv9QPudV2zWwuK+rsqGDiVdHkfS3+azHtaxVxwfCYZHFoJ/kGUNmiy84jz4wSVAGA0tPam20crj/7iSmmqjb9GiwJq3Z/JGcBet255gC/op6KPyl3QOed6nJnzjfMXt32Dap8pvihiASx9zwyXJZtQ/SwEY5KDQ5SdnHIvNPzAcLeqzMGWci85KeUj/o0g/r0bw1LPGrR+mN1dJXnEc9w0O9OoJEqUIrt/7omRq91/f07RhvZX5sZJKAwO1x1nZ41FCTZllxSuV0L32aJlbhIK0kuU5XjaXGfF0OQz2b+auy5DmcdczuK7UOOBBH5jCbgMrrvflVSPD2cseX/BfouGJmdRV3adaErVHAUZaTPuxzysaWfbm7PxuJRGy5V0NydTRjlY7EHb7DpS0c2HSl8lWBKGWZK8GPW7rUwk1OsgrkKHTwmSs46/LHghWQoPJsnqeoBzXeuJ0fUinpAtpxiXKHiqQAaolbW6ZTf/Y7kyKJ7B1ukefTtraEW6jpNaiqJ48MMzqmAU0N5j+wvHZafWsLDWZbJ1BLuUlDHNzRXDF33Hx6YpOQanyHBdetHUdRkxnvPI01jnG0phjocymLDHvjOVA3r6k3wB5ZtZ908W77o5N0vnaHvMGq7uuT6UNc7ihQgoqrA2PTEBzTIQH2Fkbogi430uIOiZzfugVpyL7ad9Yir73K00ZueRjAqryCiXhP0XWEmS2hf2kySwy6ORblIuK33SYdwTaqIsL1TFJeSc/ds73iyqhv1AMWTuhoEaTZP7QBoUXTH7BroxX/0RcnwL540MPujhuwY2bEUCloIx0GL00I1rIYhp6+ntFzMn65dy6BMiO5oB1iPemk5FVTaMLBUOCvzgZdkw4l6bxONftpppiCab8vDebHFjzSk1q4GyPK/Bdu7V9cTYA77WSgTgbTwZeFxjPRfuc7GBorKqa1ToQjpK7jBuHEgicZiQ5SgDMJMMDBKS1uLpEGtG91ihc0C2ipzR4zxnbSBbHzEVbMskFAAC3XjoSyod3K2Zyj4T6CbBODqT7iXHuu7VkgsAbU+KhoCLYF++FDkbmajD60mUQ29pkSKNlr4J0F2KMlo1KZhghjr0GxZwY3G5cyCYT7IwuDHhOBmMfDHyJDGPrJN6X+tz9jDW3WF/94BPsqgsaK1mk7ugu6+nGq2011nebwwNeOp3tgDWFsBQTqYNzIiA4RNdmHi/FuaaVDRsbgM4gtqWljOflLWQBugx1RsO1HDRv5JIM/HMV8xsIF/LXdZiwp4ohOYfVQwaHM418zVEIo6psl172T3bhgxJYWXJyU07xnf4xDwBkZkQHLD2DP7HvgLffzh8nWbHhiHNfax0/PEdIagbD1Cc9T8PKJ37VQ8vzTB1Dbf4R1YyCb325C/SJmeVlbSuYvzHV3tm+TG98101OcvujH6/np5l9lreW/z9ygWilRM80cegFR0djEZI9q9umH1TeAl4VRyzCTv5cLzhRoJ7fnuScoIIlID+ro/STRDA4sLk38gjG88fuzVuQZ3AsYKU3imJ7bklV4dZvX8Ywn8DogB6W4hQrWoEHp8DbyvyLlmMl9HUoi4umvST8CmL2xpS/DpWdwjMjoKK1KQE4yj5Usu17+Juv+WceJyhZhMF9i96mZQPx3KaJL5NjgP12bv8rdxyc10D28HeJRueC2hGW0cjNfXm3oMAlWBONPye/9wZjBVWZjNnUNlyAb2iIAI0aLVRROsoa24jHWI5Mer5+D9293MiM/nolyQdEvxnM7ZFCi7iPsYfZ1GOfBLisSZC7PWz6xDAFFwTm5SYGA4t/QjUuSJ5AcCKQhbVZ9lLYeHqPn2ejkrxtkCxAht23EZ9CSaIgL5UHd7H+5p3UTQbaKAaD/Ep/ff/ZJvaLInPRXSoOP/////53zlggAAAYpdBDqy+7eatzmONRc7EC4HYJOtEw7MAAABO6qMx255Qm81X7tjRgh0cX4QyCN8gAuDxNH2jf+zNw4k5u7+RItFCDZvRKjObb6b6BpJY1p/V2N4rhdc+k7adEBtwt38EIRZA7mBStm7Qjw9dnxqw3yyr3zpgDDPvZ1bZFgI16BkiNT13kyDowB+A9ADZ8fZG74J8WIkocmbzhDukTO/6KPO54pB3rRHRmq7KFMu/WlHNbbZ7iOKTpYpSQK3W8U7ttAmG8t4iUdcn5bl/j+oJ1t1/ewHJB9vv+hz72S/dmEeUlIH4273lFL/lJ+9mo7rYPOY5XehFBEhzHTtdF9Ui8M5nugY4vlT/lGUo/KG8POFA+rtrEp8lN3MjWxnGFjs4JREowfhMiSXKJh6Y3qNknm35sdQ8HPO6iSF4wz2QMZnOdUtPdlS4VBIy7JZLFupIdt/dlwqkd6QzNyXPTczOu455fqPJGFB832rt5sst4xHAxN6Le/jHjfeQKdWGt03wgbseeu3NEKbooFedIsNRJRN/187STqHmqwblVhf12vECi44/h+gaiC8tFXpzkp/ztljSQdbG5TRkmrEnw10ahTaw+S2d366JxMeH3e9Q/VVqJWC/iaRoxgZCTeTqLJM0TKlYhJRKjAvTCKPBAAefpchSSC3JKBdYmuTMtf1APUWma48HXeCl2v+t/+DuNPRr4BIwja5dcGYHTYvsm6Mt/E6VDDVxg2ONJ49TuefH2kgX+86QFbP8Heft4S8U84iM32E59cAmkkvGY71+OqtAT9A8mV1SN6lx06RTYNZTC7kCoy7gdTSZsvpR0XkhbyWPheswySOKm8IftdKsjKpT7CciiPpKBQ3PCfrs+EifTVyAslpKRFsStm/nPYdgYy8UeLqyJLG1Al2Jfq0WyDGv7IsifDDgfueT4Ic03aP3CsCDCsLTTp2AiAEAtvXkzRAgNm1Um2rL+9O9CvirmT6/Lgv50tVEZ99oRRNlWqY3uHkeWd6qxvRa09D4AyWTVi5B+BY0HtEZZ2i3jp2FIswGIw7C269h8Hn2Kk63ZrAxTkPwCnDB8eIxMUXZbgmpveT5rRE6l1O+5fQHF2Zouy4301pr45UgqMnXKQz2viNIiV/ABjvsG65ZjvyY5UOtbQKPWOz9cWgG/BMebSKAMGgeFJ/IkubPr+yRW+CE537Jne1vqUaK7JvtD0eLHLysaM5m3Seb3/ViiVIuK7v9dH0StihuPxGO4bWZBGbUViY6t263h3ifZ4yH1QdK41WuHh/uoA24u2G/cEbAu+JQuet+hslW/pqVJQRr4iM+dXn7UwDa4O7iEISOmF+xoPVm/n4A75p+gPGhPI0B3F0Zr+tapmkGiQ1JlUDDhAJ2nf+iAsr88jb1a0qTQamjixCpmFWCBI3SFHn1F+9CpNTjgLoOAI6WhrF+w+4+lvwh1SJX635lLpKXjATc5rcHeFQn/9OclgWRMIr+U1WLDu/2ttJtdxJNUVP9AzA4+irBi6R5JCwJrsfoA8G4JooovnzkeA6OySem8tRrwEmTPX/GEkfZWoWYTYEsVHU+Hq2J61qA5i2jjPaGgcWLMXlI+mzd/96O304liC8e2pEGmX7HdWe7A+B0RIFWz36EuYAsySvUo3dghjc5UzeKCbYk6wsIlZ+tlMiGZLKYKys1oK+xxYQwMOT71LmiKF4ZrXGSVRvgD7tYrKRS0RvtPC/lluXJXR4CttHL9+KR/kcAwiOKBcR7R71AHkdH83DUZ1vJgMzWq5iTYb3voWgShzLXPXfSLHW1J8SES+958wts/hItRWlXkhsjq/ix31FvmGfzcNw+sptBRA2t6D0k3K5lFBhLkgLWdfBVY2+Q1AKyTgOdis+uxHk66+kuxATZE6BBk5BfBsr/wXUx6/zMoXCOVl9snBUqpSCxh7F4ck5ROKgqkJgBY3tAn87CcYJGW9W4NARyRaJAf5iwLFuYDb6CmmDbvUv78RBn6c+QDWvl7vI+yoCmiQaPtQpz2lt9GPzYX/3qiWGBQz7m0cLtXPlx2lsIatNZzZsoF3LAAdeGD2F3FwN4kQ/fuj/VDVhXaVGbD4MTf2hifqkH/mR1Bgy7x8UsX1v6e5O2RFGcvqxgLenCkHQM9DpCsItk5uqeSq8KXHkZOl/cRM0fdPIKdG3QRK73fFusY9GKopxbdRCWcvkH2Vzk/NlgkZTyW7Qpiad3ABzb0E3sUTDPmebKI/9mcww6sRJjPdkAlnh9xPsYqdsVovJve9XQqeSfBiUJSPhVHxzFxnK5XHHFIWQjnFq4llgU8gJEglcqvM3Zq8t/B9qYkjnwt+fPnYYNTMWtaaeQN3ji7zK0R0V7+uX8lpiq/uRI1RmDA8sF04PuD1hxhZxaxBsOF+U6wTiLI1tp4KOL4RhyiXpkanzZ/cZn4AYNaQZ6oiaC1W3MMY86QkHRXfYNJ3XqX8KCmYFFhybiOcRcXo8AdzJ2+w9luPNOTl6CriMSuZ4NW1QlcEo1G9rbCBSJPw9rGADONQaNSXvQJf6vxn71aW0zvUpUVk6dDvWyxFp9Y3B1+gFq+wpNtE6a17BmsrSTUrZpOZX2rE7g64J8Sm1aXbvxGQjld2qt4QQAx4Ok4IzVMYVD85arR1uRIT3PDftn8IdfkoGBh7CA3E/9EF7O0YELIA6mlgh74dQoyL19md8Zq2nElcR65xQhhjrvGIaX8rAhjccWtg5HYr5+/rMIGbqJ1pp0mgls3OJ6RjSagafixU9fAYz7V0kQizPA8ifS4p5DO218TP3YrG8IOJBPj69xpfi+LiyJ93lxLwB7YG1txPTmvGrWX8Gm3D/tytkohTZHWnmO+dNvinHdbjxYAdZaOVozssGxkG+evePsCCqiXfdSVwGBt6utfpESl9b3l+xK+bilvTxkdnyNeySn1D4oK/xIvPS6n5qC1B4zLKcOBnUhNnHlZC4hyqpZvLZglJm54o8F31gP2l5FzvPbdGPeWGR5NJll9RXxNb9uZEXWZOxSK1EtBb7nOpBXU0+FNnQzK9rzp1kyMKU1IgvRAG8U3wtGhRC5G1oNz9wayANE10O4VPyrB4ODK1ptgCfcS0//KhiTwxOzsrtxWdAN5DoB/2knshbpwrMyuwFtWqyQ3hj5u+IKGVfoiXPJRZYu4mlscbUBfk72PJ5h3MJYsBFGQ6zgnLQWh0A5/w7eazkL5cMw1p3WOgy1PAub0RF6VzhegZJElaH0GgRke0fRV9tXLS3vyzMAVnu5290oqC5rezMJn4dcFi85dcyM1FS8hw9QE4flSKrd4wUV1mzRHJbhiNDBRdXfO2fFezoBcodznWivN02+93ufE7OvIKnLrS9W2YMzu1c3AcOQGTFRAirtsUMm7KjOEx+KVIdSjzg8biM1DVjeDRKCLDO4dOfNu0XaAkUUDx6EauvrKoUdB1qhLHYc27XZGfrxJdwSQJ82eVi3nSJMO2+xtX6gM7IZiZ+vXsUqIZAGw1t7Al3+Gs6MltPWnKR/RzqFvTqWFM5ISEMxHHJL1X+iplBaiuW/YRhtf+/m2G81NAQ8J9XXF/9QZjncUkFb7EqcE2xZ9m5gXv34vQR5Ko6eBsNIl3Dyxcx0jIAFqU9T19AM46rOJnC3cV24Y7nGEgO93Bs73AHh6Kkcp+PKoOe4N8U7jgsqwUt4O5Inxc68VQLh0hyoHtQFiAwXDjkYKdRwPDWTY9HYx8fY4Q+F7NhMm4QTS8F9lsMVLTZx4KsuNu18OOsEYbCfY3bLVpmyeEZHNLFurW0tAqccWPDvG5u9Ro7drAQlt2R8OnC/5ebcRFqzzSJQhhLC0Q5IpaqmQoUVW8J+/u20Y/3IKq9NDWBf8AA4SOlWlZeDb+xusqejNh5SxAr6vKBPOWJ38H2/vjVdNX9m/7G1cx5gIjwDs6oxtEe6puJe9g3EY/zofaFtNdYTIN47oU/LntVqMTZyYpA7Fnp0kdOXai31MIWWtCCjRZJ1T04g37mORplkZkqNzqGyJ/6SiK69vKB5fkqmzMAFHr9OAV3z+INncO37WMHSjdqKQm20ERojPz711IQDBLf5Ah+9s9xE3nHD+IuM0u2CdxFK25lAe+c2ZWBaprz4rNUq3X/ule7mXKhXRMlEHc/72YpbxxBa3/7rKtAuo3VmP+rBGxHXi4LTnZATrR+6cRZUkE3q0Id12KjSC6a9/GotiTVPAN+hpSPX8BztZkn8nJ7e9Ajje7QobdwLzkIVig39Oy4Fajdl657kA0Sl37IKbnlZhWCrEw6SwGSQbvuun04ljBIJBSK9UXsOm9hH+EMrMYhz1LWzbvyDQjr3tLc9r2oHyjBigt14T/ki1q7VPqxSTzY3PTJvPkRWKyKfGR/GoDDeG5+vD4h6tLGSFr4jurNZJXwIJTrJl+8sPlHaZ7Jb8Htzt6Xi2CN5MkPDv5Te81jVKgWpHSBLEw8MymJ8K58jD8keWmarlIoJB/DY6twe0YbdBLoNfJuDIYlIIVuN3IUnw9lY/SmNv5lUxpvN5jE4eVL+f2YmF3sbzGSYLvqlhkRvZfZFiACeTDARX+subB2m/exqdE12I2yXZ9dug7pvvkK/M3I/J/RsKNP9twia/DHtec+exajd5y2BqEIxiuEO2sZJYrb/OsahbuC/EN/dLBa9HVpwDzVtm6CIjOxwcUYPera9jNhBnES8n5bp9LkuttvxYTduBXpz8DWRaIoJ3UzVr3z9no3qS9k4xxZpdT73ajQVlbQ7Zz/ANF/0W8X6DpBIFTsetLD38NNDb81MgkJ8dPaHLcOEnUL5Mb3WG+xvKbgMX91r+Ji3/DcE1TdxCT30JGPt4JXks1RxVLSBEZLylDrNaIbGvG5FbUXMdLkhME1Bd7bU9RkfsJtQkiZIX2T8hz0j8C7PNz0RWdOfTZEvk9C4sbzlp4njpZOxJjdK8kpSRhLWTW/nmQHXbxlFk+hLN60TjRwyFeBmVEWA7vplH+QCvxJ7f10GoXdC+ZdvsnycFIk2zTIrXMFhjik4our5/P7NlJJdzzWbIfvr2SQXYA8a79WxZ/+6iP8GK5/w97pFUST0GbAILtSirK7u4JYuxSWtyLg6zPmOXaQwRWIUt0n/djzBmODxfdcRr4zBkTubf5IdwTjcbAHyUM5TBM6LlsGjb1Ne8H3v9kZJsFAzIzTDKXWeD/XRAfWM9u3STS2uoo0zJtIm4rGlrCbkirQ0S1wSnL0LpK8PN4pGxw4MqR2FvW59y9bGKUMnsdGGA5PsEkPwDVp+WAsrXlZmVZbrEpLJ+HBZzr0/euHb0cYFT3WaxIFEktv2qXnA/R5/TsVzcT8tj4rfLaHJsoooT50Ue8/5qIrUi8LWJtAuDknWMgRIBDRW1Az+rhAKWGkhOORRU8VJoO2GNQxiXtGZXHsNCpgTw+tOPWND35ifBqvw++gd3jKyWAbd61cQ7X2msB70GbgthqS+QYupka7M9uqcxXt45l/Z3DGPGZYOITQA8FUr9Bub4jGW58Tfm3+bhzMbhg+ltlulrxrPysq4OnuFNMn8klUgvKBHBdodRCCw7gr+M7DSOOmvbMZP7y+WXUnD/FgHHaBveuG8DYU7Azr7LWJSmwvsB/CJ6KW0FGnrdvfcE97+mZvZHjB6K4lOlzyeCIDpf1p4ykHjj32LiApWb+FayHeOecpShy/Ui2/y5QEDLMvo9RUrhy3eCVQBs0hFi+ICZJvEazGcBkwTv2Z+i9ydC6v7seTeFSQ+AvvsE8Wdccvha7tirK32shFzPny/ICs82LJm5qCtg7SsCponjD53zYwYy7qVSFFeIKd55fagHnA1mIjmn6ryne2shjHEoYABErnP3JUYW1J7iB/jHVwGgWDnOdZayoh09MFkpSZ7EUDBOWfpA3mVQfpCj8j24I+tq3dyAyMwyuuX5rDb4ezDEdTYW2/9qg+AJTytOBDXRyGm8c+XT7m0ck+D7jjC+BHvGACMsO38gdYylozId4otSmhJFj4spPPwCbPxqYPABL3TZlinHEySdMy3AlJc2IuMrE0RSL/qaM5lwoNPjs6M+w+Q+QcMt2kltWuZ9EvcGtp35lhz2HY/h1izlUQEX6j5jRGCywOChSLI0c8fbn0w1WxpH8H0VvAAayWyfr+/Uxlsjiq3vbUrquEGfAGzBVyjmoKhsQoaDn2MRUiYJtXjhGhIrs+0+a4j94HjwpZIiDQWNbyIV1NZKiYnFhz8pTk8bpg6UOGIUHrm/vO2r503jEfb2QMHbHGneKp1SqRRSgwQbyuuSw9z49D/8Y6MJCRitTz8101Qm2g7+mC+TjM5+qaAtEanulADb/pxZwkpNNAU+XThcyMVCLN8LdYxock9lzuHsxsKPqUn5jztrZ9qRQfNfvdmpN/tAJNNLSfBs6BbfGKzwZqtFc7w6mFPSQQ9Kv0eA8nBUDqXhA5jBAmmxY2iAD5Wifyl7ba7cEBKdwGUic1zmOzrV7D12XsCQEe8CcZi+2R0xkFy/Wb1D1LD2yIYXGMKUk4SrZg2t5XcN39BiqQ8T0N2xH5rKtWX0+BoJzf4Hrl2m57FP8M1KzX/ytBa/5ppS7CUBCQmmDofX5gvWcRf0HK9yXEXy7QKzCJKQPfWd/jwnYwhS8CscHVLpmscLG3xDJnXWck6Pky+0mrfGQX/VdPotYNJZs+U5txKU7F06V7xq378mWRWNk1lDb694745lfx8wYYswxBMzn+DvtqwC47s4VUKBW0URFSoHqUYaB7/d7XibupM1/E2BXGU61d8HnJwIbmjkn4rRikXOnxSF1KL16YzpYuSU1Qp5C8zl4bSd5+FOq1QGkO66AiSgZ0HXpiznlYzXbY64vteIaOjYF33LYNlA6+5nrjwpuUrJ+GhOPdVr5Xov8YVmQRBgfpkrsnQQCAD7BcY2XFT4SDo+kHPiZ5e/ClsddUVKiTIxnZJZmyX5/77wPXHOBBkTm4EEnCUp18GrC1zHtD8KaQ3DrgLuWdwpcbGY9bDcFpKLwN+K2kb4Os+2HAu0trNR+hwd4yypK2y97BBrRI2hAJon+I2wqrn2rEdY8jn/c+17+XJDj5gyefLs4/Vttbd9HoczppBdNt/ZVmHNI6aRDJ0mDU+UbIE3DCK0QpmWtURTOG8EFfFZVzIB6BH0ZFpNzWRVvcN8lyf4gSOWw4GPd2yZKvN4rTFCi30v8yDtt967Y/zR/R6l+rDcNu3Pf7YY3lUkJ3o/6NwsSpqnAJMIISIkSQ0tPqNfIhbIwDkCUEg8N5AL3sD1CM/2vY3cjARi+jdW7/w+XtOvcZMJJ5vNc8auqVtNCLSb5H3IS9YPPBZQwZOdFC4yDKa8k9PnMsNGUGaqTlOpQiI4PXaaxbO/xoyjhnBEPWAlhDDOKvCU/svZ2NElxxwUYTazMox4oUL95xQ5nGs2HW0LYRVMw8Ax2cLCeOghrOyvsj8RVQmXzZFjldI49gBea+eHIB8Yt8uwBR/jDv/uvw/QOZiDyg2PzTstIaXX+5RRmE5VHUpr8zP298EYrs9hbWCyi6DYKHb3lABqTtJ5wjo4pRjrjxHx/pQS/1BZOTdymO8AHT/YSCWZUdHm7GdJp/ZVOI8Rwq1vYWdK/u6m+I2Yi6gOEgGiYddHSG10vvBRt99/dlPSA4X+dgRmS7qiMQl+njCx5ljJyTVg/AfemWEOsW5vmsd5uu6ljZfJuCQ1KotFtEb139vnhKk4ltMM4+MPFQRnRY6rncP2vZ1T7zrlpbG7CyVtAmRi1wcndrTwTOuMjOQAMpvO7zJa057AgmPjgMUeqI8D2bwpWe/pTQlhNMZJPfy9NaFr7pmE7Ee0K+IXc/FmATckl2BmMmRQcTMj24QTs8loaxp3Ahs4MjclVLyfKChVvT14TTNaBLhU0VHfkaGz+gDrnSyNhI/ppVE/OpaqhkPnAvmmHBSzBanw0JI9qnJjFAPcbo01EB2u7y69c7Cim6nd49AkqEcbaQ59sO5hWT0bTZ9Mz6lpNyiTzvKdHHNzq5F7LMwqBz/WA8BGo1c88XfykYT1OTe4YO2IPHL9rBt3XNezoNwZmiGnW6mWmo5F2TXHUgsxJ5xQkfscfh6qq8Te6f6+bR9MXiVckIN+UwoYAC9bJtB3y12HVUzR/BRF9ESlpfFiLzF5t4DjYtgPgAOGxULYtQPMESGhm+dec5gR2lojqYfIX60U0J69rcVyrQKYnD4ZfTFi9Mdl/qIlPNML8d434Z28UAQ0+i1Q7mXeGo0PFdbTcd5gwDtt81eX7t3ljGUSD9m0PD5qMcmfsx57WT7M8ZnoyLGb9iQBGk3thD3NSeZvmKkRi/x9WxjP/yxVo/4SLvAaOMIk0kBaUnSnJNmi4vJjNU6zfKW+2Y9dskiDxzOFtReT+cRcJ2YqS19c9oA1AML7Hg1IVFS+JbgICHOcKgBYID0EzQ2LJ4+kouyEhObiYL80zaJ2eYhZGFRkVR8OeiMa/nQNMNiqL6P26WKDwBUtyQM/kDcFdyc3RtDgepbGUHUI8QvK+yhUjs0Zlj4hjO5lVfUHd44dy+gyq8vkD+uAvERZCDWfv4bpDy3tN9coXGO15KFxb1Vx35LgJfxwXghLP416eDL1gDi9Ngfx+P49Zy53Xuw9cyuwZebwCWxXGpqHQLdeFFyHg1jaC4pmno6mOW+Sy9ile4BVGVBdXEtvyQDffPtyf1BwhGg6mhezOLdxHS46iC9m+07+aTPSygdaiNSjabDOu7cEawNa2/zvDvoip8UVg6yyW4EZgJWCXXL9WKoV5G9avBqlqRFnhLkXjyIAboyiPa3Lg0tCFcNUlH/9A6eW1VNCLjwtiP3R09xySUzPXLjOhBSJKoqv67NEMYzHsPAsxCdVHSIjkipIUXfKOpGd+g9Io8AKPJbob30y3KYlcTTi2lIdKj6Bc6+QnkuDFD85LOMgbIfpxyNSBMqT6G6ZiN+W4xXuujQYv2G9/n7BOboOzT2hfJrgkZrES6vP/SO+TrU8PT73l5W+SKrEWo+R/esy2A7ozEMdajmHjKfLr5pTA5upp1M6HDhIqHcdC5yn0JSBpwMx1zB+IzLlFrHAKGv5cBhM8aM/UWLj5O1hfFVuWr3/TO5+++RqDYmjhviqz2Ad1Eu6ohT7NRzs8UTrvuiNQ6econnCb4rWHZFn3+XP+UXQAlh2ua2HU7M2YSu8AHAyvqhO4qBdzY3axVO5f9/MzTMrTTV1lrgWGHNadjRF2MO68tw7VFgnl/XA6A8bei036MeA4ZcbDysJGrSwJoXt5NvCOnhmCZ7iu6pGCt5/lLqi2TUqa27DnSVUEjN9aHLoIEihF5YY8RQLYl9QXtuMSGJI8m4T+yAWna6DseukCnND9V3MHGne3Uzyz8jUQsA0JG3fOqb+zdP3465CAPvJBZ9g6BOxvlAKYXcAuZ5VFJhnjoEoFXbjFLivs0Bv0O4EnWPeXIRCbNdzVquKf8MfH5af931sVwBExHcsMUm/Nx31NOkDAoKGUq+ey58KBIEIKHEODZRHO0Kp6HTOl/h/HZly6HHCuNB0yOSoveig5CdFg1NqfBli+ewyfGK9vtbV+DqMpjaMllMI8/iLSuUF4GOu0nZNK3qDOh4dBZtikYfeeJhGZPedGIgrS6fRgKkht4QmWqbC2QqlXAUXqECQ4ZjbvjtlW5CoqwClFHn8nXG4qHwYglByJXiimeSc6gKxMsA1jnsOQ7W6Y6GBwrKd9gaBMx5mT/iiMt44DQz6dq5xXrsVW/xjhDGb93/dCH9tB8nQbkr+MXydhE3KChyj/XVF6LfyIhuDEZm/JNvbfcS3Eu3kSn0KHwQPzhq2M9fPNbQfsQwJeS/Ng6wurMr+Gsker28dH+SARudDQLbDITeJqVFtUMWng9urVcmKfOFsXhfXY5q4Jcf2JrweYke6sEBdiE7G3pB02QgqWBfUUpDrO37PjFdELjRQd8O1fmekqG/i5vnqBCu3Pcpc9RIFlr66A3Cog1DqtEkzE2o29QEfSC4d0x8ZHNak0PnW6xH4AW/IYEaEPY4lPZpV6aobKn99JxhHhhOzDfGKzO0Bpm6q1pTeBAuYZAZ6rLqOVQDe90OGuSQQfzYPIfr6vx0dj8WPmp1BuFs5w3x5wQjitRgqKK7bPeNZTgv/tr7zzAcuvsf88egxe5uUuc4/btGjq0AuSWnfjDCt2sQw6U4DQd5bN+a4burRbNrkJLiPV/r/k4YB5leQa578zKogPftVUCBtGBAEUiV8ccO7ZesrtvQd9HuvKlI2dRVKFGe20hAk5trcAA8GD3eRJ0ehDzfS97V7dbbgk+lBw33SOB9VE414Qc9MZn7S5GnqFRTf/JE5tWel5ZEI7ONuWHCPnIOKmpN92eoWynrbx9S3JOdquoZBx4IYIghzAji2V9rsuE3EfIpKCsSLW9xo4jncpXijW3s6NpkKFv8OdjjZSC9wUK+mtxjY3QWaf20a3EQ123HWLtYRCMc/kNLrEIIGuWCU70rXYx7ByHVK4XHG/15ydkD/sz7dyFjS0c2MojsrK5fxLcEGgiIde0EIQfHZiPmiZL0Zw4zhDmEwp0PmaVC9OtF7uIDFoevl8uAm20m0QQACl4GDqxsp/ChupkPd1X0ukI2qFOwFct9zBdmbZZet3U9PGpPgoSsYhHnUFiFn0Lh/ZGVg6Gi1cqb3GKyKfUKEihNfGJq5evLmG+xPQw4sybsPPG+mxyE/jmQ1n7OdpDOleIpSGvWUcsF4EsM6T6W4YqcD9Xgzhab9a0IMSCa9xVFg3JAUPLggFJ1d3d9w162hcamxPN9tkNyGuBt1zDCZC3H0041bhWe3/0WxbMb0XMN+nIpqKLjUuYMyP4uOssTQGYKenS9d4bIZ4jd6Zsc88jgXKu7Fa6nfPCUM/HTYYpqdsSLi16B0aw0wa9QOremWgWNbJP+o90Cyh+Thgoe4rnXcY0O+3oSlfJjhrq8dkQXASVEvE6WXkJU6OW4jmH3m0ywxxTjNAefUJGDSfeqX/H6TDYX8KKPbotHvYsQjngT2PT83XzHtQCjMiIa2LnrFq8V5XJyzkpBpLQ7ERwV9bb96J8iIwmzGf9dR0QrjK5F0IVYiBQ/EEM3/h963zhYou/pZ3JssL8g7N3qHkQOKSdBqnxdoG/ecDFdXaFortU/LLBhqlFpoCz0ahgcffXyZLuWeg41xSQ4a5SOGnDmpVkrLG2cPkyly5cKmwdhTv5fZ/o2mYex9ClCpNnXC7y1NH6X3vHiV3KuMIRsI13UNmMJ3fy8wqYuj3Nltj6wXVhiu87PKkvXxOEjhPBhn+JzimQS+7+/SRbmUWlIOysR+KOPKS53hoQpLQKzRWn+2hxt3ex8SrQ2SLk7hZfSxp/vvT8nosJnVwk1aKB3/v8nsW8MlrfgJ61QJN96INiBmVGV+gDVWA3OCBd8Uj8AlC2ygi5HL7x6+2mTeHDD3zJ4CWoJJtlVWJF9Kj3NcHqO57yIHse/NSvVYwRnvS29o/hb0/rOa+rnFjNQszoBFMz03AujbbBYBrYMXSdn7lInQW4dkhIYevkptiug1QrWStSdnjcQQnFwQW1osBfgMSScBhZzafvQs49mksZQXk9WjK1N3ruw436IBz0JYAs4Uks4dIViHE5meu5IWRKeF8z8Op5OHcs+Uihrn98cpNObf0bXOpFTbTiYTTfNeI2y7qFVvWfBx54d6ZcXKeJ88ydBPsXG5Ytj4JCjI4SH6vYcFJsuQOHtBas1zodm5rKAfbdf7GkDGY7+RQAG3YYW8/jq//Deu/u7+nNlUvJrxaFnoZrB+idXNxeWQzqwrtwhaPAUVWRs+7viSfu7S7mOY5igBmG9gaG8ulghGScFKzzBrSi834yeYLSDTGs3RszgqBEM9gxT4oAOyRyXmIMx8KNYu0VYB5QPumDj3x99mhsOitPYIaO1AlqUCvk7scgifbjJfOAvdk4mcS/mbCE0nuinvVjPljnGOXcms8ARbI2odRevaQxkJrII7WgSt8ueiVsWE3/MLBbU16+sdhlqbMft156OqBukhJCjuncvRVenxkKTN8vrfXp5v6rDCvWyJi2Cc7q7JPNbPIPjqWAEL3axk4DW6c+JdWxjCX9NEL+Qnb0o1ua2bmPYpT5VaUGxddoLrZC24LI+F5YqMMYKm2JugTY76Pcxk+icG/j0B+hAUtsWjUnUiUh1ZCQFL/oed3WeV9dZyJEFn5meyQb9Bu0QBK3EojR04VzU+A7S6FBYwFjANrKE0LavyL7pQp0QbRjHdSX0ksnrPyeWKi6qP2p7PWEp2526HtPnssBtsDW4CTO1xY+k8wNfgyJp02m70Foq8a+FHcNUAheUYvnDt/iDvh9m0+PvtCMTVAHQ/124rCPlTww/je7GDnSMQoATJx6spFk8IS/g8cjpSPjzAQKSzlSzDjgSVFT27iUEqZ8LSQSwTRrTa3b7RaPseNRLBqXPSaDBhRWyekueJVmK/La3E37c8QkW/FUuHxab68K7jPd05ho1tPjEjIMmP5RBOavewsPwl/HYYThnyZXa6Y/DbDcUdqKBqDQmvjLeWmyyrQrbQB4O2gkpCLWyqoheMv+5IzK75AgTKReNdq07eKjvNILIrUuOPdot6JNPepTX2iTm5txrVhUVAQ72KtZnDGYsDnYn9zxBfDmufsg2/crq1J+Gm9xfYg+k37DDejTInCqG7LV8JxMmfzZs7tEVvo4zQyus9Aizr2Y5Ckgji4l+bxa2MBW2HRsna92YuxIn2KBC9voWWoGYKWG1CSkChhF2HwHZgPzyzD6tvxmNbFr4YAPEQyY4EbOXA32r+RR/RN0i4qv9Lo+LogQJU/+vrHZLE+YeQ6iKyVpe79gXSkD68jstPtsWJu+kOEsiVQq6TzhrJuPVkx8OB+tuIN0M2xrTMsgRm5oVkMG1gSZ1dUQ+tWC+9axgyhkBLdw5pWYy94b71lsNPwZmtoJQBIyIEf8Shz7FypGPmyIDTUCVqaXHTngBpAXfkMLYyUnIcr1BvgyQvoZrJqC97lSt5ezCti4/H83qyfwDZKMsugYmg3YBqrbTiQzYX+oOc/gk2oLgzS3UPQFJnGzNB9L9NP9oSxU6j8P08zOC9563RjS/Kjv04FipcLLZeQd4mL+KrZl0Dm0K/vUCoujSOfJYQ1RQ0LqEqqzkcnZ/bcWZksPLsANGr+7QjNNQPS61mH9et9yZxbFoV2YrbbBzdatRC2nuyPnWumjHYby8xslNnhkDQ7gOc5plQAAqWhB/sou50eufqWYnUZZZKM15JKJGSyO5/NQ7cn7GKI2PvLJfEdJb7heqFFgXq1ETLrzuxDZYbQH/teFqblolORrNgqP6FzhUZcWbPofmTExFzbNVfPbGAoj4XJUuVYAb3rURAoqvIxipEAXHlqYNOwVXcg53uS3Un7Ziqpkq0ExPdleV6wFiIGthiH15Rhl6MrzFL+Op0NOZ8gkSls1IrOgNuq5QPape9ehVF0khm4lrXpMCOVX1uw51MM7jZ8Su7KqaokAxtopmjBjC+LbIGID3P/jvLqT7vvJH2aRhLi0vAxD/3InBmoooDl+cmGdTCzfkweC2BqnkMnUi+ck/U33gEYphSdO56slOLfotWo23EWaYad0sCeX9GevN/1T8Z1xaffoYssp0BWS3XAY6fZMiz0eNneyilw2qH9RVSPiSeiv+7UCSsePscA++Z0sPxQQmjsc1uDr44fd7JBPGx3OOrY0A2l2hh3j5bi69lRFNmfuRyhijPBPq6xa6235T47TvHST0KPVQo5fMlU2lnv3eJu5Joe2yWStT845Ye5Zp6oG7TFfMVbC2wh/LsOfHm/Qf4ailBD0n/vkdNv9yhbKa9pNNJRbzQt50M/edcgEjmaJLK9HfbyGKtP93EKLrpVj4aKgjf/vVXGjkmafcnljgMp2Xfry0Y+pGeXoLNGMNNKXH1IBrDFTtZIc7rE6ouMvkvkLRh8DgTDcN9iexp73EiRW1V1q0gSGeZ3WkuyZGtu6N4s09+yNbWPxyegW1xGVTj5oiz9QDFlv+L7RYoJGsi1vekcTXtGzmh/EDLZSnXQlpAWsLyFAegRnpKgdkxa6Xs8AfrwstgIb+6L2Znm68IUbgncIw2lLjawMC+KzcQuiXWHImueX/rx29oZ1Nc8BaPYAPYKHRLwYOY8vEpWvTzwcSA2rkrFVuWEBSacqk6168+D8KSlisN++oVOdMNGHwbshCxHLraaQZFcLPqKrNDMymcBeKo8naE9Cx63ejkiZthoBKWPg+G5XLWuQm0LIQFK9LrgD5xQXHyweOltZ7R+qnNwLm4k4VRV1TrcNbXUhs7/9fYQoy3RMCYqJOzUq6oPcRccDfZ5Scy6lMTSsDdPQGn32o9beqPDlFQjS9FP60msIMsC6ugYoRd2T1PdmvQr854sHGflan1ZVixDcLVnD0r0/D/x3IxjAccJs74faeV+Jwxpv7OjOqEnALC24z3JVP/RAMdiiE8dFy29GbD9SqFSGaFWoYQJWOA89rUUk498jt/NSExDjzmRb3PSlRK7Ox4nUWaOeaZutqxrxOGZT9ItSPhCETx2h3EN9sqP+o7WKM9uBvRe2r543OIgKmBNzZerQ5ct5oeYjWw1SmwsE3ypHh4U2HsXjEHl5Yk5eWG3OBD9pd8LZhjfzPFJ82NvcHyYqBIKoy6Cbgp3n7Zveyky/nEgR4q9YoHiaeX0ac6yqX7QepqU1Pkgpb8f19cC4tqS3fNq0mnAqrS/EEci1TRTdih6llvv+Kke72uD2tQWqVpnGtizJPz+IUaFPSxazaWfBGGcgN/EDsAqs/n7C6awEiSV0ZhO4h2d2gqXbRWrwS2UFg98Jk0D4k6wsb+xEu4/KRs9FTrFptF2NsS3WsnqjetXnAP1ISf+pPVwTRiI7/LueTDAgv4zpl0nZURAU/OzJDkvbIMnIsS9+tjbrlkze4oz51nHiBwduN0FOVmV6HWILFScdgOJ1ohpIftH3EpJxg3V50OIdSfH5utGylEyQskHU/0wPYUkVVnVNSSWfd9jo63Bn98Cvi/N1dyT+MdbLZTKLjS30w4YWjgFfBaKKR3bNXaOtuRYFfY7GpSqCs8I8Vs02nA/QsVxDgRsD0uTOja7zo4Zk7b+YEKJcoUePXSa65rGy10isIPEkyPhlM8J9lpeB2KNLTVU0NinnnGzIvyQ08n1g5Gv8QWslE8+6lqmBHqtTguxZq6FX5Wt1iJtqg2rTcqHvvkYXD3eLwpNnsjrxeD2ILOBeeqtIzcXQMMXKoQzYnxLcHHViq1VCcX6HBcsftzI6vtcR3WlVpRapf8833uyZLpm24Fco3o3NTp3t4LItSYDxXOJVHya1g2YByASkPqweflSuZrch9nh+mj3xyIvtmBqxf7qnqgrtC5HVNJpgTRoVq5RDwo77o1RqjB4QAVKQez/+IAMF3IjsDs5+xsH64SZlmd8/XLBZQDtOe/vKedemgjUOXIS8GsfKHXbmpMsjR+fjJov7W4c4V5X8Vfsu45oWaJAOQxoHzGDae7R7kg0EXt04+mfb3nvYCTsGJQjphaUXD1WnKK2KrTUBa2PQzqFOCgfFjPYVpdwkmZjh4R348fSez1Mky2+b7zk9+e7ZSTyKPKo5xjimYNl7SzDfCMxMV6bAfzek+Zbq6xnE9QTZqTcSCwdXsyWVDkKBGtUt8nlZphNdBOLJ0v9T28pUnW1SPl5iADgI7UxrDmtfCQlX7AkA3zTxCiEpOPvkfsRgvMcBr09r33qQuhSsz+xB5SmcF9y/KKPTEWWBBWKiTKkLgYb2LZghGdvSxvumHFgui3aywIZeKFI0ShsSUbXFVRJrhpSJK2N3VJgU3Y6+Vys7IXSL/cDtRsIyivukLPBDDt56BmJ0J0iC16HGRqLNBiR0C+NN1ZoEcCARjDo2xrzs6ea1cITG9/S9adWtm6NcQtpKSBTvmBriIjRPGD4ilh/TMcgj+yp0K0HAz8YobyqfDqtU0pGdn1jPXv/v9G46vAvrBdnsNQgnHVXGEETESuofi+3y6HL75xFbXkDG+2k205gfi7xkahGTgXIpcVT1wBzfac6WTJYJTbofGe/m+vM2ABH92sIoZKi1p/bYdgy+lAKojTBf+c6xoflKWwd5YI4GlpcwdHGuaU8vbJAFIQkmX4HedgMToErrnNORPKPyjblZJH4bbpZdNL4fs4smTltmlrJTQKLd80+BZ+ea36FtJuf6mLVjeERC78qTHFgyIQixUecYCr3C0Wr8ff95VBVTuHjNuO8WAV5GvnY5zwrqL8FsB+sBUAMNKK2ypV7aD9KVRWv2ato/P0yc7YLVZcN1KwoFOPdNwJM3NLTnHIk9WY//u863tVTBgIPIglze3JRW4oi2qDixvqd+L9iWGh+09pYg3MYMaK4NTQoYkzB11yYCswr3NXoHOSlZQ3Ugm5uxl/phdJT4783i+KoyzkFOJkOGva3D1h8tDQWi87pwd+9Nn1psLplnnUKUKQcAptX/Z9VYIs8OZVrTpV+16e+tqChEyj1slRD8Tpb1ACwwGkvr/tT9E1Rp7iw2o09A0j3B6fp1KnING0mqMACJnJEe7VQJGnKYni8cl5jcqO/S8VOphhPgr/snKCxgvV8LrpD66G4gfS/snspylesEvWdnElzCMHTbzMz/TuXgZK3RBB+QKmmxKBJwKjghFFO8yueuBYhdHVGd4eHFvKB6z8399Q3q8lCSunVw5bP50nALrbqxI/zGRbst8+hPuzh7Y2UuDWNkoWW151S7AYD8bAUr84vRwLLIQMpQ/rYOiPMc/ZynjKGAzjvEXOVs19AMb2UXD8lY3PoOL2FwE3fFG/2xzQLCOQSVuOxa6SRr5WOxHBkrqAHuz8VMwMg6RoBHsmmuHZ6mGBi7dQkadSYEG0JN3l7xHMNvl0ehNxrFcqJDXRGB20hNUNmmxrYmj2mcumaD2OrAv0cX9yJICpxy5m5YgFm4+M074BYqDzCcMdOaqGS6Ablr4QLZapHTlRzFf/BehNydbSGCuc1pt57Rug7a1MG0Su6aK7R28/gSIoIK6LX1nMvsZ4F9xDFUTfjeme7FJmPWyWCBZnBbj+NDQQWXywtr8W+CRlUJMLI43Ljr0KE3OBNHROAbQCZJSQ29equHL/oCNa3HTn/GTX0rPSSYaL7YYhHrNXVFom+vEhwxWNFqkI5qrIbIz+zl2gh6VkG3HBQVoIXwi9HypyQb7B/gzfr/xvn2u9dPX5kF0a7lKuxDgtKq51LgXhlB+tnudVmO8Fi1ZlNC53acylEIf+S7cxawyJxupEvht9qjdNJVlgqsf/A99i1I2tc7d2N+goBGA5Ldbl4swfdLwX2bk0IYKAIuuZKYc+rRqGRRYMZecG+4chJNRy/po1v8zoXDmZpjOUKoRNYlNprSIjaTLFNI+2ExyEXYzklNhxDZv+xiwsUVrBVdkfpmARV4SsTs0/MmveVoIGFb5TbeGl8ZcUz1P+S7bKUIalGweq+3XYuY2p8WNsFKfu1wz9pk9Yp6POOeiSAYFm4vpslQax4UlTUx+LLhBvs5kn+e4yOw3oaofz1hpdw85TfIXovlfu+q5RIS3APKC0Xrxqi6ycqUaFBQjkHVU2AQ8mAvyjYd27lYDYM+mHMBuOHnWn9TBd++N24zvJno54F2j+wnn8crp2dtFEYztbQs2HDsdihkrziOb7EH4yp0FeAUhSI/lIbQbkQdwAOB0DQCReSmbNuMmeDR8+AFQHGEax8BB3fwijTzZTRF9Q7t1Ip/lrjLFTx5D/B/G1tmiY9e7oX1KhiLh8iy8iSUs27y+2e6hLurn/yvnXmoPjxdtjiX50StOq+lZukHKx27vJ4ww3K/gEOaHhlXkcpWkRFg3Kuzr2GgjY0RqJnvey7EkMIf4atj3cf/NsfbGFFmz+VeWhHjMF0S/J50gAlM7nbznS4YRanntnI9LDUG1NZODF8KfbDM/vefxTQTwvNuDXQsglAAXRnBMrvdBlS/lhJ5xJj9nwY6qOjeH9h1kItuDQ1qx/nxKsjBAv4LssZ0PiYANmJ0LnPHFJle1C3/ieatp/3aEQG+45nx282j1uB3BlWUAY8TSifhichxi49C0zmLuT6InflC2JGLYcbW4j4pQZx8jBFy6YMNWyHjI7yv028O3nPmDHS1Me3/lVbVZ0PkFgu+IVd61tOCUsC3UCXFrgp8fgZh6r9JTCq0jhbUTEjNgBAyDFQToF01Bvxgoj6loEk6Qs73eynolMAxZItwnTYCRFp+H+1RAd+DEWCiJ3BknoRZKZ2z4ZzV9Dnt7qCAaLexOeew9NRaAX0GF4SYw2USNo920DAjLbTqLlX8qL7p6S1o42i/Ap2cPVXQN6RCwJvW3ic2Okev/Wa/iWXvJv+Xt8kymM7Jnx99n8nJLmXNYRcQtUoXC8KvU/DaXwBV5QbXgzkm6saKpirbKwGhEA/6qLUKpIj45w/DE1z9uQ08f8dCp5leTUNk+bUNY8OEwggQDfQ+oQRqDmazZJHCnJKAalIHuonKemtD2uRPeW+3wJp68VnJe9NAweQzFPOR2nn1bZY2oLx06noHulSTptZ0SeTTy3mAfJ2st9MnrQ55hUafLLjJbmx6q83R6dhS47oxN092zeCXRsTRFx6Sosgar0wOJbxwHnw+WMGGzrp3WE/BsP+oj7TdUfZHCjnKlyKrOF9LtKMybyJX9lcUJ4wav3ISCPMfqHz0muoI6vSQYQSMXqllyo+FMJI6pHdY3t2ZMrXdPYgUVJvG9iw6U/xCsKepA/Pf+IxZfAl2hGrOjNB1S9mDawIO3prHUiNFpU+H7gpJkyNw3eZ+u96oPp/2qwITsY/ZgesZyQpnYcrNyxn2XmQwlYjQZ8AQVj9X1dgUMHFB+uzD7wVx13x8Nja3YASl2kW90GuxJacPGr01O3yvIdp172BALbnHyD9K3p/0sNwtrPGpmGFpN5Za0kV1jTGFiGsJlrsRTi7/I3EivrOop9v16u1cmvsdbURThF71XxYeXTV7N+V4B7GwUYuAu/vWQWWpg4KlIVL3Q+av1bZq1xG09TuXs8KIT+QbC5gbqFF2A5uzwutLeHDKkZyUiCmb6Ln+fErUwXGAUC3jODBVNlCe9c/5xrsAMOR697I3GHIDSAsrQfqMa03aefNcO6aedujhOFEviIIKejljri4lGs5iFi8RqfLS/JzP0TdR3Yzr5zK/yRWAawcWyq86p0C4ZRubhVpJgWNMvn+BnPB1Mne0PXmPa3XQ41JjRjnsUat3lAvcjwhp1RQDEuyVmaz0/JVcwmObbhIh/mbhna+XeiJrUB5UV+zGmQ7ofG70brExkihM6rg9ij9ZhlizxTTffSuWTLCvHUgHhTuW/J16jYTam3mKL+1mSEFjOYmDupmHQj/ZPZJSDxmejeW92MM/psEXRcz1+Pd8Naf0NMFdahKfyvMFr6PggKySTm8bHb6qi3syTT8wrAHemxMPixck8uhDbTfaQgS7V2WheY8+QLN+Mv0ZUpJc26RYrg7ALEcaiEzftcpMznxmm5fa7gPUyyXfrMM+H7ZNeSO9CcTiIk9efYCI5jPWhP8LdCMlvO7HbvDeS1IEO+mKmdWUJ/XclKH3JLmXpKwQw+7NqxVMAJ49M1XH830/eRYVePLiYUm+tLG3f2xBg0sMJadOYiWI2xLB2149A9v3RdtetHjJoc/Gy5heg7JmEBKouzckE8dBLE8k1QQgqyJEez+N0/tDZi/5+nmjM0NjpbgdPsG2k2jet0V8k+ooGpFtVm30MRR5DHoaxBInqSaX5Io3bV3Zpg4nNc3sqr1A8rkPJxTJ5hJSAryH0EUllUPSsytT0A+DLz6rSekfZUo7IwUr+fyHenbyoJFVSPq+fb2igS2Halqx4C5l3zJ3p5jPXPmGAurq/gkeSms8rVKwNF0e9f21+XAP5OVK3ngZ9LqDwsvDtYfaD46N1m6fl/86vg4wIrL+00+O7Heu6bk4Ghg+5UFiJUb388q8GdyPjeAiVfjN7tI+LzfwBR+4QyHgiWRBAUmBtQ3G0yAyri3/wOiob0r6pdfM1H9zw/8zd7H8viskOyAMfhcI2c4GGC4FBj0+om07+oYhRn5+BSSm42G4WshYrGKK2yOk8SbKIvzKpPWPtS04OFxkKYNL2QRggnm3qFd+v8ZEDuDC1JmgmIxf4dEYT5USSv7fJ+xDQ7v5CrcVJtWB1xYWvtH6IAG6dzKyS+y/ju1UjX5bzlnBKTd3213g9cTLUAr2KzK7yZ4FzRzMz+rRx+tz23w3aDY17KtT9ubGUlKiMFgpOLSG3LUrEJ6o8vs0tLPp6qOoQp6vxPYe5Wz+Kx3ieB7AxhZRPJJbjSCOKpe4nOazvrUiPa9x+C7mPsEmyN+AXdmKM+XRVbzIZv1hTpccjxKm1CpfMxawzVz9lpDN68DbgYxSjSW7atIhbdRK5bQ4JwNQkK0jVXCpwP2BhrA2zbTgyRX21tLDva2MKwQPRZc2hRqAfBaxEt7ziMFV1UyZc6Oy2BsmmCjJ8WKnd0e+w4KR9XgUNPVH+i8s0yQouoJmb9gb08EjXevFr36L8fZW5t7VhPJDsRsXFGTfGldVwfHT2XgB8fsb3GszZopu1BzXUiBVSsfrCx0vVdULudZQAxZ0AUXAhshHpIvnswmMdKKG3PXAAr6oc5rOw3RUJkwHYK1ycVLHcugjqEAGcIJ/YD9GHLqlywOw0PyTA40Iht54d6JBSmrXf2ZoIuHlI8+bZKpyniyXZgXXH0iTh6sRloCc6rVSJ7XvO6J3wKeFWRV4toaPBXEoXUlKgX4RuhkTDNV190nS7u0Y5WcVAq5ZXt2SyEsPy+YFe6IfIsrXq/KsQZkqL2OmjHI7VMnkFjEmQM0/kqNavdnpuXdLjA9xF2FHYYJeK3ZTrK43sK9wDBCVC8UzTNXj3FO0taxze0Ga2KS4d4/8vFPPcoVUGQrJdHoeKzzmcpabjVAK4Dla4fHuDR0Zto4KZNAkQu2TuzNAnAvSuUUiK60ps+ym5b7CR2ctciG4+baRuyKRT6/ysYOE2ssVogOzBuE3jRqcjIGTk0Nt9AfwUwYFVExHRzMuQWUvPOtDIO1dr7YuBhzWl8Lc/Q8EKzn9KW4Yv8uBCyasnRx+FF6hORCjcx8BFC1jTMHQxPfDToJsR5rTkim500YGqHn6EdL5uFUvO/IQNhH6gsbBDutos7YOhdT587RFWu8n8OTJAuULKG2Cg8I7E5S7GVs2HMU04WpOwfRD9fLykktZ7YCcPt5lKVQ3BBPI55zHVfn+l3TgbyYhlt9ptzbauslxj4nBzBkp5+KVZysNw6TLrs1M+StQ67Hv5O7eCnjhu2D40tbljpcSnqCvKjSPyFXrY4Z7AYokZbfdgtX31PRpTg+BHX4+aPvzGyqcYo+GoW2hLTBh+k4Mil3bT0S91NDq2eclyiO5moM30vFAT59SHJs9w7jfS6B27tkCpi7jwVnLnjgYK2LzC5F6d1qNStSnjsckH43P3ytNlgjnO8RtGQqr3wVer7jYz6vrwjLBE0Xh/2GJvapW3Mns2nBEQ4idI5lkVdDY1dUdVEAqsVGpdXGMt7e8fnfPAmpAUrU7PNhu7cPMopRt+v/cQtyRO+V8tnBWooJ32f3KRbzfKzcjDQBzb43qTRIklRwXbD3su81fiRJVSNUGqH4rPaCCrBh19BF8vAsoS/8hHJu7iGvkOhDSaNiQrWyZH0kZv0/kMMP1i022ejR+10K/5CPieggjYKPNwXNHsMPAsyOS6oHCA5sQFO22M1esu03jntSVrDOGbQ3tflnT8VCeoIed6AIg0oO1yrPJ+iK1+Ve1SbvBNKlbkrcuRs+Hr1tcSgNjEfy5dai+M91hPLgC/V2Hk14LbmpAVEEpHQg5plpcnN4wwXfd8A3I0jKBmSm/4yv2MoJVTQW3/Zu1JxZT3GyRfBAUuDlU121ocf3df5tOr0KdOk9lMcf4QnNxbHO7Xr8TSfn4JwFGZLO9TXy0CoGnqr/RxUdIomvJZPJjOWHMKEE51hAkKmD0wE/DtyJNiLgE3KQCaEP3RuNHD9yA8Mi/iya3YVWWqNjraZfkwOF7b7O18B86BWr4ygmt2tjEGWES3d+wq6X17bfLFBb+kisJuk9LoALFwXUOqMY85n0SxuOXbwQJRfp68+00P14rHRPXs3lUUm+YlB2LiYXZ7A0/KBG/bZ73qFlP6oHUHaD4it8hcsyo2wpaemZzWZqNUrCGyzfN0CB9aYoXfALPL///";
  const UNPACKER = "H4sIAAAAAAACA61aXWwdx3Wemd27u3f3/ix/RFK8jDW7VlAmkSIDNq4c24k5gvVDuWkcNAHah6IKaiPNpdSYNE3IiCFep04iJ6mgtn5IgaAgjKD5gV0zRdqHIihkpw9x7AfVNQqjRhAV8EMApaiKOIUL+Jr9zpnZe3dJWpHrkNh75/ebM3POfHPO7BWfeeiMFELIj8angnX+E6cUfUg8HrJynfL4rHEtEpI+BD3ilG/LvPExIZXn14LQDyJZD8Iw8GvyQSllzZfiH1VQRy+z+bPX60n4fj8488CZz688okTw4Gf+aOmB+0UrOPP5+x8+/YBoBw//CZWJNH7u98f+vKmidfkFI7LAPPZgFnoLakEHpi91aLbEch4tIRE+bORqXjcb5/t90fuwFKd1pOvmqWG2Zy6JHprl8cmmUAQRG9nLEx0s5Q0TLTYFMOWqucI9skgHumHOLufNXhbocJBmLd3M6t4CYFuDRAodmZSa1c3ZXl5vikQ3dPNYUybbYGIMgIFc1/BO7qlsz3XbM9FJFiSYBOQJTT89jjKe4tY+ltX0NUkZ7i5lSFLGJGVsBxk0tsLq/+7yhjp28vZPQb4qMAGZrXZFXOnENf1+/6xrcvmF/nnRGzTEtr8ci+RT30vcQBfZzWp2o5q9WM32q9lrP65kr1SzfYgXQTwjBo3vTwixOC7E2BhESYVAE4amuuU5If5qrxBHp4X49B6u6xd1t94qxPc+KMRf7Ec/zXU8KNVhewjRR59Po26B666M6sSl8sOzv/gi17KA/VL62k9G6Sul9OVS+lIpvVlKb5TSF0vpfil97YUSfil9uZS+VEpvltKsD+h3zal386WvWvXSFEvPUL0b3GCkwGq2X81ee7GSvVLNXq5mL1Wzm9XsxrZsofz+cmGYr1XRqtnNanajmr1Yzfar2Wv/Xp1FNXu5mr1UzW5WsxvbGg9n0X/UTePiaxeqolyoinKhKsqFqigXqqJcqIpyoSrKhd13E7Y+rONOIbXQ8g7aFqPdvoU/+h4kagbVta6axJffVSn16aoGcl5XAUGrrvJR6PWMAAjoTTbRJAuR8o6C1tRBIUy0moEFs4iGDZikI+0R6UVZnSRpgK4iZlOtdNRDF7QlWl0hIDSv2+Z125QoC+IrXe85dKbZdFUH6ADAenWMYIgfDPHrCYQP7FTqGKir9ifJfVKtazGvJjNFXzOZx0ACHQDkaUXESjPT6hMoQJNUez23fNyeUD2M1FUz7UQkLyvpM6LO5DsA5/51oc3MGqOTzH4JwgGWhsyhkRkg+EYuXx8y/c1DRr9xyHdc0//ZG7XhNyj3hHhuxsnVF+aKWMo8LefV/szn9ZUHhZ/XjDwGmwzhZgi2DrIhTu7TiiRSn12ChwEzMOJkB3blk6XEZh0d1vno9Y040ZSox4FprS9vwFRjnayxg5CFhNeEhbfwtJFOdS0bY4cmNZ6dJ8QSZmpVt3DamqtPPvvs2dPwUlA6Y77/y5/+9yPwZJ79t79849FeHpv2mo4fMv/55i+uqNPINimbx111H3BirLW5tLUVLs8rHFR9bMdbCH7wByrKx3V9MCdxUD5y+K+XfnL1S8WGHvy91OOD5tCNc4/m9oI7p6PqdGx8YnLP1PSgQRiEVTzAGfwt8A9dfeW3Dl3tf/LQ1QNfOHT11W+hMB837cEzNMwnB40zd3UOlB/0Q33T1efjYCPS+PigI3ZOR9saubNmv61RO2vmbY23s+YAanid50rr/CNDWsAy14fLXKdlrj+U17vqU+hS34l0W4GkS0i/vKCuB/V7u0PdTiQFy/LIewWNwTbyxLTWspjt1jPalerEvL3lLRu5kjfgP0L7waphEJgi0Rq83YdQlk8MS/WEG0Y3YPc64T6wIluvk3nlG8ii43n1OhVRZrGTs/vXP9tVd+nkCCXP08f6YUw74ZOhX35IhVBHoul70n37+G50FbYEJo2RkMTkfVqfOXJ+aXNoj/Z0Ql+TWUxfadagr0Y2Qb5226jVfJIXpE6SHRSXyXUFzsSaefvu5Q9LdmVPm+DhwRi24A02nZPZOKS7sdbY2x6t/aTTS6l1sqsYaO3faGtIsoc6RDfYgRTqmsblpvG2ps50AuIqHLs6WAPDZlPa17Wey0yTwTR1eCKbxld0IptK9B5od05BpJjGii0jqGwGBpowIJFf3jjKp/peMlsCwSaYh6Kcn5/vJW6riEPnKzAHcx7WXVrhI5CfblFsBzdkBam+Wuz0TA0w5Eb3slkI4Z3OJvSMZj5e0tMdQtgDMRoQQBplR05PdDKEVzge5qBMRIwg+hrhpyakZ7ED1JU8HgifPTO9hwlQUwH7ZpbH8hnwj8aH7NGn4k94Mq2HETo+9qCmj5MdpLfamj5OdPIOjGiCZM4bBP5iCZwK2H39teAJgScWPCHwxILP6VlgpAUgZf7/YO/r9Yx35jkqQzA9sYRyG0wn5WB6AsW7BNPYqqiQFnIfQe470XmGT/R8Aop55tyRxvlv98hECu8IdeCDj8Om2GymyPkTxAGaDIZMm+LMrprTE6S72DnJ2U1YWuv1Z/vQLyEehfsZ3tsUdIC6AYw8TiEzewR5zB7G0FuIQTWFm0QuhzUMbGJ2H2IaPLbuA0sCOcllbMCWY4vYwJzwFTGinuC2DSrxoWtyaSyGbrCXSA4jAOxcaF4RsesWGJomi2aYAJiTgnrMcxaKnDKNVWun72NlJEtIWGXEZWXQquxUxpKZPD0YyzVZQqPKwvAeZ2AdJh08LZ254HQmT38Wu4966Gp9autTvY82Okk0V0g0924kiguJSvj7yuPv2zn+vvL4NxXjd4rxO+91/JvK49+0c/ybyuM7fs/rum5JOF4jJW5tSRDPVAfl8dLTmrkZlWr1NsWXAueOpDB7E69CssS0F3srdMY5+oc7l4zA9LuFiN47BBnyewZJ88Z7B5nM4+0gswCZfVcgMzmd2PmkniSQyTLIJIPUdwOBSgsQd3xhW+/Ve+3JD4zJQs/TeupYPtvRkwCs3xAg4Nb1bCfzmeTcgbt+EgNM6WYvaxLxIdPEKakS+tJNE/1OU1JuSo/BvleyMR3Q6Vg/yiHFeo+C1yn4PVTXRqrFqRbOMYQhKSgr0WO6tpTcCnJyjicCLhtBkAf6r/8ED1SSByqHHqgkD1Q+lPzLrKfWFWIkFyHdspTX9nPSWzDgVb4doMDIIN7iDF0XLlNUU4PjRlcDcCU87afcSS2YefIEvsUtqYWZfysWfJ0Q0IXZwdXO8tFjdzy18aEjh49/5Ob9dCX12sUn+DJNm3Q+6+ZJr6ka93iDWbqisnV0pbAxSn7jtcvnXfIlGsjozLeXw9j0IYBAfcZeAIp5Cm4Oa5RmSHXphhJPwqUIaPyokU7OzBVhELXrCTquhFDu1mtwOI9wuA6mI41vOZiu07caTMf07Q2mE+p1D1p61BrPbLlXw/Vqul4t16tNvXB2iFU8HTzLQ0mPInUMDw4s8dR1JN3A94fwHMFz+IYlPY6WH8FzM579tlfoJA2dpKGTNLSSDu4b/G6TTJvVAWeRTlIOgn2+9e7lAVy14/bWKPDI5G1LIlyAPyEH35UsGnXd/CmqWEDqu1IqgE9qVLnAQ4E3LAghT5PCz/J9cwXc+Cvb8Gvb8YPt+GEVP6rHyTvjR9vx69vx4+34SRW/0Wy1d8EPLX5j1NjiN8sFhN8qFxB+e1gQmLSkiTf7zxfK4N242119iJhs2O/N/hcl94yom5Hpl2lHzxJ/odru+KhHV2e8x8kDx+ZOuHydAuyakV3lo7q0++Ej8X0jJZ6mxGL6pwR7lJy3YozMT7/C3/GwPeRB8oe260HBiPA1M8WMHUNO16VheeByMchmQViuE130UGygR4B8tdTJFJjTW1DDfy7Om9Q08/kGaF59hyHkUPpMYUGhhmNNZYQ1fb9rxwQRBr0MTJgF2jtABHSC35nQcMORm5285UhLLdgZ5AGvhc3M7rLsibmlokeaLts6Ke3Hwm47Tar8hV2EI+Kwevy1i0XyLVtK3b7OpTJrErlnPnozsj/ExhGYPm5VYkfwaDbmVR4FE9naai/TitKMmJCZFtTqvPomcTLPhc6KIV3TDeo3KcnUwG2pLzN413ayoj1JoqmFod7Yn99mDqyC0dJ3R6b1HXsysS8eYCjEgcFBuy3S83ywWUKi61TVVRe3DTY8sVT6GLcGJLfJVKIWbvxfK/MxOuuVOddrvV9KOWH/lPIm/NrE8C/CEwRBiL+JhLuZXitIEiYHW7AJBK8+EWPZlXkcGdVOxxPjpU+weTTSxPhFup2YVqZMzeaZj482Uyy4hJ5d6axmK+ZldiqWQxtrjMPKAtdw2Ax2n2KXYKSwqAp3aTOGNu0k/SpVNIBTL8SKIW4xfPo1u65oP4f2DaqSpcLLEqXvIMTLVAewtOjRiBLT2KXhc9AX1TV3qXue6kIsFJbta4WOi8ofUSXspm2inZX/TJW1xIxZ1CwoVbJ7R4GcSd2YiXkL4hJR39sEoehg1fS/J5ePIlM0afhDMNj103Dw/KHBbdeRci5kY5F3Wv3eJogpLuaXFIO6VueWDV0CmnGMZVeKX/Mu9UwT0bKZKBaQtnJYLSlNinxRskjzOZpYvGMxg+G4OthhU/bqHB8gUfNzS8ZEXmj6KOgEBMO+O3MBjA9LdK8lMGzLVwqmmldvULKr3ixKPmDJ7bC6ZktAwtIO2S1oj7qdJ1Gwi7mGqPm83emWsXiFseTpovslQGD+sNfylZR0JRmYWfda/GTPRLzQ/ErLkiaTFKPRDRmW4NgSLXjPeIu9vGnESZ5FwSdqSPl5U7eWYEUSjNrMPLrSzemlAp0UecA+FJ0cJjzNrwoCIl44/p47RY2wjORWC1tVJYnV1g94cdv0FoOO47ZWhNXSzSXYXxvRBoUOHtO7d5CdSTD5Og9MX757t8GXEIFFaCFC4YNBcMcmv2fR/pq7kjPuDQ3Me7GzYp3AkJEAGmj2OxIjrnuI536HGPilkc7s0W1f/HAa4USD70aICCnCx8Q/wf6CcIfj9d0E7bve1/VTSl6KDra7J250MYxl0i+6XUJvMTeKY+eH1r4BckvPRk06SP7Gk+VwStoKLKkyfEyZH1QXxOtgU2DN7WFm/QRb5tEYvFJZrZiNJK+KHCs3J6kFvWCVdmrQLXkFUC+tYm0pC+ltHhGMJI0aBkINbX77Mq6Gva5rI7aBhn2q9GlDMlH4pGHhMFlPJmR3QFITzRMT9L5Sh8a3P1R5lA9ij5qExlvWXrFV99utuPsZ75XO+MLWdpzxHkOrxKmPlgP7nZVGMuw80j27gSDLSEkevSb8mPTWIbhw56RzvLA5Yexawk1BD73Y0WIloyQMHRNGJe10LZL/iEZqviiXcuWwlXljN1+bPG1aJtS/Dh9OOzdOkfruR+GTsRZ0B3+H+GOtyG07jUJxp8TsjOVFZi8oQh0j47hDfK6gNXa1iBvMelZzjiv7XAfFN5iwrY5BXxSr+1DpKdDWGr1C8k222AEJ343U3Sc6IDusEgXTZEk7fEKPrSGvwR5q5nYX79Vch9ouHWq2A5OauSSKCBH+JHcJdukS2C4huoTmivU7WfgTdM/QVffQi1lami4mb0cOd4EJLUwEmMg5yegfdtVvF/1plfjkKGzzPnKHbwjvcgnvUwWeO3zojR7LO2/l3W9l1TcAbtf11QI8oPe2PMYByo020W3OjkZD3m4HEcW8XinPy79Rjd7lBqYfbtAQhci/tuMrYtSTbs19K5wj9kKOlEo/YEU+rCaRo1ebiswQu8BExzps3HmtY4nvyeLcLVyjPrZ6rVOYFgVitJXAeAhLmfnoyrZWDCeshL57s+j8e+4hHV+UA5ncs6FLsXfoVwE9F7s4LiJ3QNfcpjrWcTFOYkE4ogGFbW3dTY5VwV5cTMLdYbu545Hnxlcohbi2RIFKCpLyk0VmKF3UsqNsQ1CR/hmTlcdkRTEVLSTISq4wS4GsoI2CrGTy5ZqMhmS3OwfbUFeNYuhS1Os5p6DG1iBtCCY50CiiX/hjvQN0pcAS1Va1v0K7HtLUSJoadjMHxBxECnhX9up13kaquVzksw20+zj/0omHqmlJv0Os0c8qQCVa3gt64GFDCl5c4Nu1EAnYT9re3Jna0eiHpD2hHUYwdFLcqoL6IzTekvyx2LHxYo4jLw96zPyPnSMgyE0/EwH12wnwy6Z3NQFBEwjtBDwghnYCXjEBwMnVQ9JOQTr3g0TulWAhF0MTjZ/D+mN6NETAGxEuYs1dOmBg7jG6CKnRIcfXITW+wS0cTH49ig+yHlLeShEDD29QEq6gxfcxDRyFa6PlZ89Ndsu79S3ru/ft8BqVXEJn7gFRsmfFSjpBnl1h0BSlYhKSJpGMc2N7wZx+iQ/xc1Kuv7MJWzdCbnMj5G5uhGQ3gt87SqtxAt3pPcih90DiR8Js/oz2PCc2kOi4Eu0KTL9/SaRf5z7JZyXyUXJKCiU8EYhYpKKDIRbFWfG86Mqfy6vq434cbIW/qv9dMtmcbr3Q+mj7K+1/aL/cfr39X+1ftf+3/VZ70H67vc2ZmNv/wVtuu/2uBff3f1G043HHLQAA";

  globalThis.unroll = { states: (id, states) => page.states.set(id, states) };
  start();
})();
