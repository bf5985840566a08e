// What the page says of a figure at some settings: the numbers that its text quotes, and the figure's claims.

class FigureText {
  constructor(element) {
    this.links = [...document.querySelectorAll(`a[data-figure="${element.id}"]`)];
    this.written = this.links.map((link) => link.innerHTML);
    this.claims = [...element.querySelectorAll(".claims li")];
  }

  // What each quoted number stands for, and how it is written at the author's settings.
  get quotes() {
    return this.links.map(({ dataset }) => ({ source: JSON.parse(dataset.source), written: dataset.written }));
  }

  // By what a quoted number is found among those of a state that the build drew.
  get keys() { return this.links.map(({ dataset }) => `${dataset.source}|${dataset.written}`); }

  // The numbers, none for those that stay as they were written; of each claim, whether it holds, and what was compared.
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
