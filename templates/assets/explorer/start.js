// Takes over the figures of the page: those that the build drew at once, the others when the module is there.

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

// Asks the module for what is in the page already, when nothing else is to be done.
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
