// The links to a figure's data and to its picture as files: at the author's settings, and for each state that the build
// drew, a file that lies beside the page; else one that is made when it is asked for.

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

  // "vanish.gain-1.3.csv"
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
