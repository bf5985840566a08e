// The figures of the page together: controls that are linked, and the address and the history, which hold what is set.

// What an address says may be of any length.
const shortened = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const sorted = (state) => Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1));

// A part of an address without its percent-escapes; null if they are none, as in an address that was cut short.
const decoded = (part) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

const page = {
  figures: [],

  // Moves the controls of the same name in other figures that are linked.
  link(figure) {
    for (const control of figure.controls.filter((control) => control.isLinked)) {
      for (const other of page.figures) {
        const twin = other !== figure && other.controls.find((each) => each.isLinked && each.name === control.name);
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

  // The figure that an address names, and what it says about its controls: `#vanish?gain=3`. What cannot be decoded is
  // the name of nothing.
  target(hash) {
    // Some programs escape all that they pass on, the `?` too.
    const whole = hash.includes("?") ? hash : decoded(hash) ?? "";
    const [id, ...query] = whole.slice(1).split("?");
    const figure = page.figures.find((each) => each.id === decoded(id));
    return figure && { figure, state: Object.fromEntries(new URLSearchParams(query.join("?"))) };
  },

  // Says which names of an address a figure could not understand, or takes that back.
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

  // State links whose state is in force.
  mark() {
    for (const link of document.querySelectorAll("a[data-state]")) {
      const { figure, state } = page.target(link.hash) ?? {};
      const isInForce = figure && JSON.stringify(sorted(state)) === JSON.stringify(sorted(figure.state));
      if (isInForce) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  },

  // Of a state that no link of the page names there is no place in it to jump to.
  scroll() {
    const { figure } = page.target(location.hash) ?? {};
    if (figure && !document.getElementById(decoded(location.hash.slice(1)) ?? "")) figure.view.element.scrollIntoView();
  },
};
