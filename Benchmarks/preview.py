"""Times what an author feels: from a save to the refreshed page in the browser, for edits of the prose of the lesson.

    python preview.py UNROLL ROOT

UNROLL is the program, ROOT the site. CHROMIUM names the browser (/usr/bin/chromium if unset). The site is copied; its files
stay as they are. Prints milliseconds, the median and the slowest of 20 saves, and fails if the median is above 50.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

SAVES = 20
MOST_MILLISECONDS = 50

# Both clocks are the machine's wall clock, good to well under a millisecond.
WATCH = """() => {
  window.seen = null;
  new MutationObserver(() => {
    const found = document.querySelector("main").textContent.match(/turn \\d+/);
    if (found && found[0] !== window.seen) {
      window.seen = found[0];
      window.time = performance.timeOrigin + performance.now();
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}"""


def times(page, lesson: Path) -> list[float]:
    original = lesson.read_text()
    head, body = original.split("\n---\n", 1)
    found = []
    for turn in range(SAVES):
        text = f"{head}\n---\n\nThis is turn {turn}.\n{body}"
        time.sleep(0.15)
        start = time.time()
        lesson.write_text(text)
        page.wait_for_function("turn => window.seen === `turn ${turn}`", arg=turn)
        found.append(page.evaluate("window.time") - 1000 * start)
    lesson.write_text(original)
    return found


def main() -> int:
    if len(sys.argv) != 3:
        print("usage: preview.py UNROLL ROOT", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder)
        for name in ["content", "templates", ".unroll"]:
            if (Path(sys.argv[2]) / name).is_dir():
                shutil.copytree(Path(sys.argv[2]) / name, root / name)
        server = subprocess.Popen(
            [sys.argv[1], "serve", "--root", folder, "--port", "0"], stdout=subprocess.PIPE, text=True)
        try:
            address = server.stdout.readline().split()[1]
            server.stdout.readline()  # the first build
            browser = playwright.chromium.launch(
                executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
            page = browser.new_page()
            page.goto(address + "a-hundred-layers.html")
            page.wait_for_selector("html[data-explorer=ready]", timeout=60000)
            page.evaluate(WATCH)
            found = times(page, root / "content/en/02-a-hundred-layers.md")
            browser.close()
        finally:
            server.terminate()
            server.wait()
    median = statistics.median(found)
    print(f"Save to refreshed page, {len(found)} edits of prose, ms: median {median:.1f}, slowest {max(found):.1f}")
    if median > MOST_MILLISECONDS:
        print(f"The median is above {MOST_MILLISECONDS} ms.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
