// The elements of a figure, and what is put into them.

class FigureView {
  constructor(element) {
    this.element = element;
    this.plot = element.querySelector(".plot");
    this.reading = element.querySelector(".reading");
    this.badge = element.querySelector(".badge");
    this.table = element.querySelector(".table");
    this.alternative = document.getElementById(`${element.id}.alt`);
    this.built = this.drawings.map((drawing) => drawing.innerHTML);
    // Says the new readings once a change has come to rest, to those who do not see them.
    this.status = document.createElement("p");
    this.status.className = "unseen";
    this.status.setAttribute("role", "status");
    element.append(this.status);
  }

  get drawings() { return [...this.plot.querySelectorAll(".state")]; }

  // What it shows, in words, without its number.
  get caption() {
    const caption = this.element.querySelector("figcaption").cloneNode(true);
    caption.querySelector("b").remove();
    return caption.textContent.trim();
  }

  // Whether it follows its controls: `waiting` for the module, `on`, or `off` for good.
  get live() { return this.element.dataset.live; }
  set live(live) { this.element.dataset.live = live; }

  // Whether something is still to be drawn or to be said, for those who wait for the figure: styles, scripts and tests.
  set isBusy(isBusy) { this.element.toggleAttribute("data-busy", isBusy && this.live !== "off"); }

  set isChanged(isChanged) { this.element.toggleAttribute("data-changed", isChanged); }

  // The layout of the drawing that is seen.
  get visibleSize() {
    const slim = this.plot.querySelector("svg.slim");
    return slim && getComputedStyle(slim).display !== "none" ? "slim" : "broad";
  }

  // Leaves one of the states in the page, which follows the controls from now on.
  takeOver(chosen) {
    for (const parent of [this.plot, this.reading]) {
      const states = [...parent.querySelectorAll(".state")];
      states.forEach((state, place) => place !== chosen && state.remove());
    }
    this.live = "on";
  }

  // Puts in what is there of the parts of a state.
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

  // The numbers that can be read off the drawing; none while it is still moving.
  showCurves(text) {
    const script = this.drawings[0].querySelector(".curves");
    if (!script || script.textContent === text) return;
    script.textContent = text;
    if (text) this.plot.dispatchEvent(new Event("unroll:drawn"));
  }

  // For each run, its values by name.
  showReadings(runs) {
    const list = this.reading.querySelector(".state");
    for (const row of list?.querySelectorAll("[data-value]") ?? []) {
      row.querySelectorAll("output").forEach((output, run) => {
        output.innerHTML = runs[run][row.dataset.value];
      });
    }
  }

  // What can be read off no longer belongs to the controls.
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

  // Says whether the module draws, byte for byte, what the build put into the page as one of its states.
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
