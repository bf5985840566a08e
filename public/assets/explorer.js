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
"use strict";

const words = JSON.parse(document.getElementById("page.words")?.textContent ?? "{}");

const brought = new Map();
globalThis.unroll = {
  module: (compressed) => brought.set("module", compressed),
  states: (id, states) => brought.set(`states of ${id}`, states),
};

function load(address, key) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(brought.get(key));
    script.onerror = () => reject(new Error(`${address} cannot be read`));
    document.head.append(script);
  });
}

const moduleAddress = new URL("explorer-module.js", document.currentScript.src);

const loadModule = () => load(moduleAddress, "module");

const loadStates = ({ id, data }) => load(data.states, `states of ${id}`);

class ByteWriter {
  buffer = new Uint8Array(1024);
  view = new DataView(this.buffer.buffer);
  length = 0;

  room(count) {
    const start = this.length;
    this.length += count;
    if (this.length > this.buffer.length) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.buffer);
      [this.buffer, this.view] = [larger, new DataView(larger.buffer)];
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
    this.buffer.set(bytes, start);
  }

  string(text) { this.data(new TextEncoder().encode(text)); }

  list(items, write) {
    this.word(items.length);
    for (const item of items) write(item);
  }

  get bytes() { return this.buffer.slice(0, this.length); }
}

class ByteReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.offset = 0;
  }

  word() { return this.view.getUint32((this.offset += 4) - 4, true); }

  data() {
    const count = this.word();
    return this.bytes.subarray(this.offset, (this.offset += count));
  }

  string() { return new TextDecoder().decode(this.data()); }

  get isAtEnd() { return this.offset === this.bytes.length; }
}

const REQUESTS = { speak: 0, draw: 1, learn: 2, follow: 3 };
const PARTS = { broad: 0, slim: 1, table: 2, csv: 3, alternative: 4, readings: 5, curves: 6, picture: 7 };

function newRequest(kind) {
  const request = new ByteWriter();
  request.word(REQUESTS[kind]);
  return request;
}

function speakRequest(phrases) {
  const request = newRequest("speak");
  request.list(phrases, ([english, translation]) => {
    request.string(english);
    request.string(translation);
  });
  return request.bytes;
}

function learnRequest(kind, { settings, weights }) {
  const request = newRequest("learn");
  request.string(kind);
  settings.forEach((value) => request.number(value));
  request.data(Uint8Array.from(atob(weights), (character) => character.charCodeAt(0)));
  return request.bytes;
}

function drawRequest(data, { parts, values, hasGhosts, name }) {
  const request = newRequest("draw");
  const exhibit = (changed) => {
    request.word(data.seeds);
    request.list(data.facets, (facet) =>
      request.list(facet, (entry) => {
        entry.values.forEach((value, place) => request.number(changed.has(place) ? changed.get(place) : value));
        request.word(entry.facet);
        request.list(entry.compared, (place) => request.word(place));
      }));
  };
  request.string(data.kind);
  exhibit(values);
  request.word(hasGhosts ? 1 : 0);
  if (hasGhosts) exhibit(new Map());
  request.list(data.domains, ([fromX, toX, fromY, toY, ...rows]) => {
    [fromX, toX, fromY, toY].forEach((end) => request.number(end));
    rows.forEach((count) => request.word(count));
  });
  request.string(name);
  request.string(data.described);
  request.list(parts, (part) => request.word(PARTS[part]));
  return request.bytes;
}

function followRequest(data, values, quotes) {
  const request = newRequest("follow");
  const source = ([named, seeds, isSeries, index]) => {
    const changed = new Map([...values, ...named]);
    data.base.forEach((value, place) => request.number(changed.has(place) ? changed.get(place) : value));
    [seeds, isSeries, index].forEach((word) => request.word(word));
  };
  request.string(data.kind);
  request.list(quotes, (quote) => {
    source(quote.source);
    request.string(quote.written);
  });
  request.list(data.claims, ([text, sources]) => {
    request.string(text);
    request.list(sources, source);
  });
  return request.bytes;
}

function readingsOf(bytes, count) {
  const reader = new ByteReader(bytes);
  const runs = [];
  while (!reader.isAtEnd) runs.push(Array.from({ length: count }, () => (reader.word(), reader.string())));
  return runs;
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

class Explorer {
  waiting = new Map();
  tickets = 0;

  static async start() {
    if (!globalThis.WebAssembly) throw new Error("this browser has no WebAssembly");
    const compressed = await loadModule();
    const explorer = new Explorer();
    const source = new Blob([`(${serve})(self)`], { type: "text/javascript" });
    const address = URL.createObjectURL(source);
    explorer.worker = new Worker(address);
    await new Promise((ready, failed) => {
      explorer.worker.onerror = (event) => failed(new Error(event.message));
      explorer.worker.onmessage = ({ data }) => {
        if (data.ready) ready();
        else if (data.failed) failed(new Error(data.failed));
        else explorer.receive(data);
      };
      explorer.worker.postMessage({ compressed });
    });
    URL.revokeObjectURL(address);
    await explorer.ask(speakRequest(words.figures ?? []));
    return explorer;
  }

  ask(request) {
    return new Promise((resolve, reject) => {
      this.waiting.set(++this.tickets, { resolve, reject });
      this.worker.postMessage({ ticket: this.tickets, request }, [request.buffer]);
    });
  }

  receive({ ticket, response }) {
    const { resolve, reject } = this.waiting.get(ticket);
    this.waiting.delete(ticket);
    const answer = new ByteReader(response);
    if (answer.word() === 0) resolve(answer);
    else reject(new Error("the explorer did not understand"));
  }
}

const shown = (number) => String(number).replace("-", "\u2212");

class Control {
  isLinked = false;
  isPlain = false;

  constructor(figure, name, parameter) {
    this.figure = figure;
    this.name = name;
    this.parameter = parameter;
    this.default = figure.data.facets[0][0].values[parameter];
    this.value = this.default;
  }

  get isChanged() { return this.value !== this.default; }

  get text() { return String(this.value); }

  take(written) {
    const value = written === undefined ? this.default : this.read(written);
    if (value === undefined) return false;
    this.value = value;
    return true;
  }
}

class Choice extends Control {
  constructor(figure, { name, parameter, linked, values, texts }) {
    super(figure, name, parameter);
    this.isLinked = linked;
    this.values = values;
    this.texts = texts;
    this.element = figure.form.querySelector(`[data-name="${name}"]`);
    this.label = this.element.querySelector("legend").textContent;
    this.isPlain = this.element.classList.contains("plain");
    this.radios = [...this.element.querySelectorAll("[type=radio]")];
    this.author = this.place;
    this.radios[this.author].checked = true;
    this.element.addEventListener("change", () => {
      this.value = values[this.radios.findIndex((radio) => radio.checked)];
      figure.changed();
      figure.commit();
    });
  }

  get place() { return this.values.indexOf(this.value); }
  get text() { return this.texts[this.place]; }

  get words() { return `${this.label} ${this.radios[this.place].parentElement.textContent.trim()}`; }

  read(written) { return this.values[this.texts.indexOf(written)]; }

  show() {
    this.element.toggleAttribute("data-changed", this.isChanged);
    this.radios[this.place].checked = true;
  }
}

class Slider extends Control {
  constructor(figure, { name, parameter, linked, values, integer }) {
    super(figure, name, parameter);
    this.isLinked = linked;
    this.values = values;
    this.isInteger = integer;
    this.element = figure.form.querySelector(`[data-name="${name}"]`);
    this.label = this.element.querySelector("label").textContent;
    this.range = this.element.querySelector("[type=range]");
    this.box = this.element.querySelector("[type=number]");
    this.range.value = this.nearest(this.default);
    this.box.value = this.default;
    this.range.addEventListener("input", () => {
      this.value = values[this.range.valueAsNumber];
      figure.changed();
    });
    this.range.addEventListener("change", () => figure.commit());
    this.box.addEventListener("change", () => {
      if (this.take(this.box.value)) figure.changed();
      this.show();
      figure.commit();
    });
  }

  get place() { return this.values.indexOf(this.value); }

  get words() { return `${this.label} ${shown(Number(this.value.toPrecision(6)))}`; }

  nearest(value) {
    let best = 0;
    this.values.forEach((each, place) => {
      if (Math.abs(each - value) < Math.abs(this.values[best] - value)) best = place;
    });
    return best;
  }

  read(written) {
    const number = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(written) ? Number(written) : NaN;
    if (!Number.isFinite(number)) return undefined;
    const within = Math.min(Math.max(number, this.values[0]), this.values.at(-1));
    if (this.figure.data.states) return this.values[this.nearest(within)]; // only these were run
    return this.isInteger ? Math.round(within) : within;
  }

  show() {
    this.element.toggleAttribute("data-changed", this.isChanged);
    this.range.value = this.nearest(this.value);
    this.range.setAttribute("aria-valuetext", this.words);
    if (document.activeElement !== this.box || this.box.valueAsNumber !== this.value) this.box.value = this.value;
  }
}

class Seed extends Control {
  static most = 1000000;

  constructor(figure) {
    super(figure, "seed", figure.data.seed);
    this.element = figure.form.querySelector(".seed");
    this.output = this.element.querySelector("output");
    this.element.querySelector("button").addEventListener("click", () => {
      this.value = (this.value + 1) % (Seed.most + 1);
      figure.changed();
      figure.commit();
    });
  }

  get words() { return this.element.querySelector("span").textContent.trim(); }

  read(written) {
    const number = /^\d{1,7}$/.test(written) ? Number(written) : NaN;
    return number <= Seed.most ? number : undefined;
  }

  show() {
    this.output.textContent = this.value;
    this.element.toggleAttribute("data-changed", this.isChanged);
  }
}

function controlsOf(figure) {
  const controls = figure.data.controls.map((data) =>
    data.texts ? new Choice(figure, data) : new Slider(figure, data));
  if (figure.form?.querySelector(".seed")) controls.push(new Seed(figure));
  return controls;
}

class FigureView {
  constructor(element) {
    this.element = element;
    this.plot = element.querySelector(".plot");
    this.reading = element.querySelector(".reading");
    this.badge = element.querySelector(".badge");
    this.table = element.querySelector(".table");
    this.alternative = document.getElementById(`${element.id}.alt`);
    this.built = this.drawings.map((drawing) => drawing.innerHTML);
    this.status = document.createElement("p");
    this.status.className = "unseen";
    this.status.setAttribute("role", "status");
    element.append(this.status);
  }

  get drawings() { return [...this.plot.querySelectorAll(".state")]; }

  get caption() {
    const caption = this.element.querySelector("figcaption").cloneNode(true);
    caption.querySelector("b").remove();
    return caption.textContent.trim();
  }

  get live() { return this.element.dataset.live; }
  set live(live) { this.element.dataset.live = live; }

  set isBusy(isBusy) { this.element.toggleAttribute("data-busy", isBusy && this.live !== "off"); }

  set isChanged(isChanged) { this.element.toggleAttribute("data-changed", isChanged); }

  get visibleSize() {
    const slim = this.plot.querySelector("svg.slim");
    return slim && getComputedStyle(slim).display !== "none" ? "slim" : "broad";
  }

  takeOver(chosen) {
    for (const parent of [this.plot, this.reading]) {
      const states = [...parent.querySelectorAll(".state")];
      states.forEach((state, place) => place !== chosen && state.remove());
    }
    this.live = "on";
  }

  show({ broad, slim, curves, table, alternative, readings }) {
    if (broad) this.showDrawing("broad", broad);
    if (slim) this.showDrawing("slim", slim);
    if (table && this.table) this.table.innerHTML = table;
    if (alternative) this.alternative.innerHTML = alternative;
    if (readings) this.showReadings(readings);
    if (curves !== undefined) this.showCurves(curves);
  }

  showDrawing(size, markup) {
    const template = document.createElement("template");
    template.innerHTML = markup;
    this.drawings[0].querySelector(`svg.${size}`).replaceWith(template.content.firstElementChild);
  }

  showCurves(text) {
    const script = this.drawings[0].querySelector(".curves");
    if (!script || script.textContent === text) return;
    script.textContent = text;
    if (text) this.plot.dispatchEvent(new Event("unroll:drawn"));
  }

  showReadings(runs) {
    const list = this.reading.querySelector(".state");
    for (const row of list?.querySelectorAll("[data-value]") ?? []) {
      row.querySelectorAll("output").forEach((output, run) => {
        output.innerHTML = runs[run][row.dataset.value];
      });
    }
  }

  expire() {
    this.showCurves("");
    this.plot.dispatchEvent(new Event("unroll:stale"));
  }

  announce(settings) {
    const readings = [...this.reading.querySelectorAll("[data-value]:not([hidden])")].map((row) => {
      const numbers = [...row.querySelectorAll("dd")].map((entry) => entry.textContent.trim());
      return `${row.querySelector("dt").textContent}: ${numbers.join(", ")}`;
    });
    this.status.textContent = [settings.join(", "), ...readings].filter(Boolean).join("; ");
  }

  compare({ broad, slim, curves }, place) {
    const drawn = document.createElement("template");
    const built = document.createElement("template");
    drawn.innerHTML = broad + slim;
    if (curves) {
      const script = document.createElement("script");
      script.textContent = curves;
      drawn.content.append(script);
    }
    built.innerHTML = this.built[place];
    const markup = (template) => [...template.content.children].map((part) =>
      part.tagName === "SCRIPT" ? part.textContent : part.outerHTML).join("");
    this.say(markup(drawn) === markup(built) ? "identical" : "differs");
  }

  say(verdict) {
    this.badge.dataset.state = verdict;
    this.badge.textContent = words[verdict];
  }

  fail() {
    this.live = "off";
    this.isBusy = false;
    this.badge.dataset.state = "off";
    this.badge.textContent = words.not_live;
  }
}

class FigureText {
  constructor(element) {
    this.links = [...document.querySelectorAll(`a[data-figure="${element.id}"]`)];
    this.written = this.links.map((link) => link.innerHTML);
    this.claims = [...element.querySelectorAll(".claims li")];
  }

  get quotes() {
    return this.links.map(({ dataset }) => ({ source: JSON.parse(dataset.source), written: dataset.written }));
  }

  get keys() { return this.links.map(({ dataset }) => `${dataset.source}|${dataset.written}`); }

  show(numbers, claims) {
    for (const [place, link] of this.links.entries()) {
      link.innerHTML = numbers[place] || this.written[place];
      link.toggleAttribute("data-changed", link.innerHTML !== this.written[place]);
    }
    for (const [place, [holds, compared]] of claims.entries()) {
      const claim = this.claims[place];
      claim.classList.toggle("fails", !holds);
      claim.querySelector("output")?.remove();
      if (holds) continue;
      const note = document.createElement("output");
      note.innerHTML = `${words.claim_fails} ${compared}`;
      claim.append(note);
    }
  }
}

const named = (runs, names) => runs.map((run) => Object.fromEntries(names.map((name, place) => [name, run[place]])));

class ModuleStates {
  explorer = null;

  constructor(figure) {
    this.figure = figure;
    this.data = figure.data;
  }

  get areReady() { return this.explorer !== null; }

  async connect(explorer) {
    for (const training of this.data.trainings) await explorer.ask(learnRequest(this.data.kind, training));
    this.explorer = explorer;
  }

  ask(parts, name = `${this.figure.id}.cap`) {
    const { values, isChanged } = this.figure;
    const hasGhosts = isChanged && values.size > 0;
    return this.explorer.ask(drawRequest(this.data, { parts, values, hasGhosts, name }));
  }

  async draw() {
    const { view, text, values, isChanged } = this.figure;
    const size = view.visibleSize;
    const drawn = await this.ask([size, "readings"]);
    view.show({ [size]: drawn.string(), readings: this.readings(drawn) });
    const followed = await this.explorer.ask(followRequest(this.data, values, text.quotes));
    const numbers = text.links.map(() => followed.string());
    const claims = this.data.claims.map(() => [followed.word(), followed.string()]);
    text.show(isChanged ? numbers : [], claims);
  }

  readings(answer) {
    const names = this.data.values;
    return named(readingsOf(answer.data(), names.length), names);
  }

  async complete() {
    const answer = await this.ask(["broad", "slim", "table", "alternative", "curves"]);
    if (this.figure.isMoving) return false;
    const [broad, slim, table, alternative, curves] = Array.from({ length: 5 }, () => answer.string());
    this.figure.view.show({ broad, slim, table, alternative, curves });
    return true;
  }

  async file(part, name) { return (await this.ask([part], name)).data().slice(); }

  async author() {
    const parts = ["broad", "slim", "curves"];
    const name = `${this.figure.id}.cap`;
    const request = drawRequest(this.data, { parts, values: new Map(), hasGhosts: false, name });
    const answer = await this.explorer.ask(request);
    return { broad: answer.string(), slim: answer.string(), curves: answer.string() };
  }
}

class BuiltStates {
  areReady = true;

  constructor(figure) { this.figure = figure; }

  get place() {
    return this.figure.controls.reduce((place, { values, place: own }) => place * values.length + own, 0);
  }

  address(ending) { return `${this.figure.data.states.slice(0, -3)}/${this.place}${ending}`; }

  async draw() {
    this.states ??= loadStates(this.figure);
    const states = await this.states;
    const { view, text, data, isChanged } = this.figure;
    const state = states[this.place];
    view.show({ ...state, readings: named(state.readings, data.values) });
    text.show(text.keys.map((key) => isChanged && state.quotes[key]), state.claims);
  }

  async complete() { return true; }
}

class Download {
  constructor(figure, link) {
    this.figure = figure;
    this.link = link;
    [this.address, this.name] = [link.getAttribute("href"), link.download];
    this.ending = this.address.slice(-4);
    link.addEventListener("click", (event) => {
      if (!figure.isChanged || !figure.isLive || link.href.startsWith("blob:")) return;
      event.preventDefault();
      this.make().catch((error) => figure.fail(error));
    });
  }

  get stateName() {
    const settings = Object.entries(this.figure.state).map(([name, value]) => `.${name}-${value}`);
    return this.figure.id + settings.join("") + this.ending;
  }

  show() {
    const { isChanged, isLive, states } = this.figure;
    this.link.setAttribute("href", isChanged && !isLive ? states.address(this.ending) : this.address);
    this.link.download = isChanged ? this.stateName : this.name;
  }

  async make() {
    const isTable = this.ending === ".csv";
    const bytes = await this.figure.states.file(isTable ? "csv" : "picture", this.figure.view.caption);
    const type = isTable ? "text/csv" : "image/svg+xml";
    const address = URL.createObjectURL(new Blob([bytes], { type }));
    this.link.href = address;
    this.link.click();
    this.show();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

const quiet = 250;

class Figure {
  isWanted = false; // something to draw
  isDrawing = false;
  isResting = false; // something to complete once the drawing under way is done
  isSilent = false;

  constructor(element) {
    this.id = element.id;
    this.data = JSON.parse(element.querySelector(":scope > script").textContent);
    this.form = element.querySelector(".controls");
    this.reset = this.form?.querySelector("[type=reset]");
    this.view = new FigureView(element);
    this.text = new FigureText(element);
    this.controls = controlsOf(this);
    this.states = this.data.states ? new BuiltStates(this) : new ModuleStates(this);
    this.downloads = [...element.querySelectorAll(".proof [download]")].map((link) => new Download(this, link));
    this.form?.addEventListener("submit", (event) => event.preventDefault());
    this.form?.addEventListener("reset", (event) => {
      event.preventDefault();
      this.set({});
      this.commit();
    });
  }

  get isLive() { return this.states instanceof ModuleStates; }

  get isChanged() { return this.controls.some((control) => control.isChanged); }

  get values() { return new Map(this.controls.map((control) => [control.parameter, control.value])); }

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

  changed(isFollowing = false) {
    this.view.isBusy = true;
    this.isResting = false;
    this.isSilent = isFollowing;
    this.isWanted = true;
    this.draw();
    const { isChanged } = this;
    for (const control of this.controls) control.show();
    if (this.reset) this.reset.disabled = !isChanged;
    this.view.isChanged = isChanged;
    for (const download of this.downloads) download.show();
    page.link(this);
    this.view.expire();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.rested(), quiet);
  }

  get isMoving() { return this.isDrawing || this.isWanted; }

  async draw() {
    if (this.isDrawing || !this.states.areReady) return;
    this.isDrawing = true;
    try {
      while (this.isWanted) {
        this.isWanted = false;
        await this.states.draw();
      }
    } catch (error) {
      this.fail(error);
    }
    this.isDrawing = false;
    if (this.isResting) this.rested();
  }

  async rested() {
    this.isResting = this.isDrawing;
    if (this.isDrawing || !this.states.areReady) return;
    try {
      if (!(await this.states.complete())) return;
      if (!this.isSilent) this.view.announce(this.controls.map((control) => control.words));
      this.view.isBusy = false;
    } catch (error) {
      this.fail(error);
    }
  }

  get authorPlace() { return this.controls.find((control) => control.isPlain)?.author ?? 0; }

  takeOver() {
    this.view.takeOver(this.authorPlace);
    if (this.isWanted || this.isChanged) this.changed();
  }

  async prove() {
    this.view.badge.dataset.state = "waiting";
    this.view.compare(await this.states.author(), this.authorPlace);
  }

  commit() { page.commit(this); }

  fail(error) {
    console.warn(error);
    this.view.fail();
  }
}

const shortened = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const sorted = (state) => Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1));

const decoded = (part) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

const page = {
  figures: [],

  link(figure) {
    for (const control of figure.controls.filter((control) => control.isLinked)) {
      for (const other of page.figures) {
        const twin = other !== figure && other.controls.find((each) => each.isLinked && each.name === control.name);
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
    figure.view.element.querySelector(".strange")?.remove();
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

  scroll() {
    const { figure } = page.target(location.hash) ?? {};
    if (figure && !document.getElementById(decoded(location.hash.slice(1)) ?? "")) figure.view.element.scrollIntoView();
  },
};

async function connect(figures) {
  for (const figure of figures) figure.view.live = "waiting";
  try {
    const explorer = await Explorer.start();
    for (const figure of figures) {
      await figure.states.connect(explorer);
      figure.takeOver();
    }
    return true;
  } catch (error) {
    for (const figure of figures) figure.fail(error);
    return false;
  }
}

async function prove(figures) {
  const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));
  for (const figure of figures) {
    await new Promise(idle);
    await figure.prove().catch((error) => figure.fail(error));
  }
}

async function start() {
  const elements = document.querySelectorAll("figure[data-tier=live], figure[data-tier=grid]");
  page.figures = [...elements].map((element) => new Figure(element));
  addEventListener("popstate", () => page.restore());
  const live = page.figures.filter((figure) => figure.isLive);
  for (const figure of page.figures) if (!figure.isLive) figure.takeOver();
  const isConnected = live.length > 0 && (await connect(live));
  if (location.hash) {
    page.restore();
    page.scroll();
  }
  if (isConnected) await prove(live);
  document.documentElement.dataset.explorer = "ready";
}

start();
})();
