// A figure that follows its controls: what is set, and when it is drawn.

// How long nothing must change, in ms, before the table is drawn and the change is announced.
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

  // Whether its experiment runs in the browser.
  get isLive() { return this.states instanceof ModuleStates; }

  get isChanged() { return this.controls.some((control) => control.isChanged); }

  // The values of the controls, by the places of their parameters.
  get values() { return new Map(this.controls.map((control) => [control.parameter, control.value])); }

  // What is set, by name; only what differs from the author's settings.
  get state() {
    return Object.fromEntries(
      this.controls.filter((control) => control.isChanged).map((control) => [control.name, control.text]));
  }

  // Sets every control, those that are not named to the author's setting. Returns what could not be understood.
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

  // A control has moved: draw what is seen at once, and what is not when the hand rests. A figure that only follows
  // another's control says nothing.
  changed(isFollowing = false) {
    this.view.isBusy = true;
    this.isResting = false;
    this.isSilent = isFollowing;
    // Asked for first: the worker runs while the page changes what it can itself.
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

  // Whether a drawing is under way or wanted.
  get isMoving() { return this.isDrawing || this.isWanted; }

  // Draws the latest state; while a run is under way, those in between are left out.
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
    // A drawing under way goes first, and comes back here.
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

  // The place of the author's state among those in the page.
  get authorPlace() { return this.controls.find((control) => control.isPlain)?.author ?? 0; }

  // Follows its controls from now on.
  takeOver() {
    this.view.takeOver(this.authorPlace);
    if (this.isWanted || this.isChanged) this.changed();
  }

  // Whether the module draws what the build put into the page.
  async prove() {
    this.view.badge.dataset.state = "waiting";
    this.view.compare(await this.states.author(), this.authorPlace);
  }

  // A change has come to rest.
  commit() { page.commit(this); }

  fail(error) {
    console.warn(error);
    this.view.fail();
  }
}
