// Where a figure gets the states from that its controls ask for: from the module, which runs the experiment, or, of an
// expensive one, from the file that the build made of all of them.

// A figure's readings, run by run, by the names of the values.
const named = (runs, names) => runs.map((run) => Object.fromEntries(names.map((name, place) => [name, run[place]])));

class ModuleStates {
  explorer = null;

  constructor(figure) {
    this.figure = figure;
    this.data = figure.data;
  }

  get areReady() { return this.explorer !== null; }

  // Brings the module the weights that the build trained.
  async connect(explorer) {
    for (const training of this.data.trainings) await explorer.ask(learnRequest(this.data.kind, training));
    this.explorer = explorer;
  }

  // Asks for parts of the figure at its controls' values.
  ask(parts, name = `${this.figure.id}.cap`) {
    const { values, isChanged } = this.figure;
    const hasGhosts = isChanged && values.size > 0;
    return this.explorer.ask(drawRequest(this.data, { parts, values, hasGhosts, name }));
  }

  // What is seen, so that it follows the hand.
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

  // What is not seen at once. The figure may have moved on by the time that it comes.
  async complete() {
    const answer = await this.ask(["broad", "slim", "table", "alternative", "curves"]);
    if (this.figure.isMoving) return false;
    const [broad, slim, table, alternative, curves] = Array.from({ length: 5 }, () => answer.string());
    this.figure.view.show({ broad, slim, table, alternative, curves });
    return true;
  }

  // A file of the figure as it is.
  async file(part, name) { return (await this.ask([part], name)).data().slice(); }

  // What the module draws at the author's settings.
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

  // Where the state that is set stands among them.
  get place() {
    return this.figure.controls.reduce((place, { values, place: own }) => place * values.length + own, 0);
  }

  // The address of one of its files.
  address(ending) { return `${this.figure.data.states.slice(0, -3)}/${this.place}${ending}`; }

  async draw() {
    this.states ??= loadStates(this.figure);
    const states = await this.states;
    // Asked for only now: the file takes its time, and the controls may have moved on.
    const { view, text, data, isChanged } = this.figure;
    const state = states[this.place];
    view.show({ ...state, readings: named(state.readings, data.values) });
    text.show(text.keys.map((key) => isChanged && state.quotes[key]), state.claims);
  }

  async complete() { return true; }
}
