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
