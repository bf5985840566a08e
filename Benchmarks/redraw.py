"""Times what a reader feels: from a slider's event to the new drawing in the page, for every live kind at its defaults.

    python redraw.py UNROLL TEMPLATES

UNROLL is the program, TEMPLATES the folder of the site's templates. CHROMIUM names the browser (/usr/bin/chromium if unset).
Prints milliseconds: the median and the 95th percentile of 60 events.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

# A slider for each kind; the range is one that a lesson would offer.
SLIDERS = {
    "power": "factor: { from: 0.5, to: 2, step: 0.01 }",
    "depth": "gain: { from: 0.5, to: 3, step: 0.05 }",
    "isometry": "a: { from: 0.5, to: 1.1, step: 0.01 }",
    "gradient-flow": "gain: { from: 0.5, to: 3, step: 0.05 }",
    "sentence": "distance: { from: 1, to: 60, step: 1 }",
    "explode": "start: { from: 1.01, to: 1.2, step: 0.01 }",
    "precision": "gain: { from: 0.5, to: 4, step: 0.05 }",
    "wall": "learning_rate: { from: 0.05, to: 1, step: 0.05 }",
    "clip-geometry": "threshold: { from: 0.5, to: 5, step: 0.1 }",
    "gates": "update_bias: { from: -6, to: 0, step: 0.1 }",
}

MEASURE = """async (id) => {
  const figure = document.getElementById(id);
  const slider = figure.querySelector("[type=range]");
  const plot = figure.querySelector(".plot");
  const times = [];
  for (let turn = 0; turn < 60; turn++) {
    await new Promise((next) => setTimeout(next, 30));
    const drawn = new Promise((done) => {
      const observer = new MutationObserver(() => { observer.disconnect(); done(); });
      observer.observe(plot, { childList: true, subtree: true });
    });
    const start = performance.now();
    slider.value = (Number(slider.value) + 1) % (Number(slider.max) + 1);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return [times[30], times[56]];
}"""


def main() -> int:
    if len(sys.argv) != 3:
        print("usage: redraw.py UNROLL TEMPLATES", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder)
        shutil.copytree(sys.argv[2], root / "templates")
        for language in (root / "templates" / "languages").iterdir():
            if language.stem != "en":
                language.unlink()
        (root / "content" / "en").mkdir(parents=True)
        figures = "\n".join(
            f"```yaml experiment\nid: f-{kind}\nrun: {kind}\ncontrols:\n  {slider}\ncaption: c\n```\n"
            for kind, slider in SLIDERS.items())
        (root / "content" / "en" / "index.md").write_text(f"---\ntitle: Redraw\n---\n{figures}", encoding="utf-8")
        subprocess.run([sys.argv[1], "build", "--root", folder, "--no-cache"], check=True, stdout=subprocess.DEVNULL)
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto((root / "public" / "index.html").as_uri())
        page.wait_for_selector("html[data-explorer=ready]", state="attached", timeout=120_000)
        print(f"{'redraw after a drag':<24}{'median':>10}{'p95':>10}  ms")
        for kind in SLIDERS:
            page.evaluate(MEASURE, f"f-{kind}")  # warm
            median, high = page.evaluate(MEASURE, f"f-{kind}")
            print(f"{kind:<24}{median:>10.1f}{high:>10.1f}")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
