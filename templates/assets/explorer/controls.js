// What a reader sets: a slider with its number box, a choice, and the draw of the random numbers.

// A number as a control shows it: the shortest decimal, with a real minus.
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

  // Its value as an address says it.
  get text() { return String(this.value); }

  // Takes a written value; nothing means the author's. False, and all as it was, if it cannot be understood.
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
    // One whose states are all in the page, where it works without scripts.
    this.isPlain = this.element.classList.contains("plain");
    this.radios = [...this.element.querySelectorAll("[type=radio]")];
    // Browsers restore what was chosen before a reload; the page begins at the author's settings.
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

  // As a reader hears it: "precision float32".
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

  // As a reader hears it: "gain 1.3".
  get words() { return `${this.label} ${shown(Number(this.value.toPrecision(6)))}`; }

  // The place that comes nearest to a value.
  nearest(value) {
    let best = 0;
    this.values.forEach((each, place) => {
      if (Math.abs(each - value) < Math.abs(this.values[best] - value)) best = place;
    });
    return best;
  }

  // Any number within the ends; what lies beyond is an end.
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

// Another draw of the random numbers.
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
