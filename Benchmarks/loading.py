"""Times pages of two built sites from opening to their live figures, in alternation.

    python loading.py BEFORE AFTER [PAGE…]

BEFORE and AFTER are folders such as public/, PAGE is one of both (through-time.html unless said otherwise), opened from the
disk. CHROMIUM names the browser (/usr/bin/chromium if unset). Prints medians of ten openings with their quartiles, at the
processor's speed and at a quarter of it: what the page's main thread worked until all figures are live, in milliseconds
(Performance.getMetrics, TaskDuration), and how long that was after the opening.
"""

import os
import statistics
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

OPENINGS = 10
SLOWDOWNS = [1, 4]


def opening(browser: Browser, address: str, slowdown: int) -> tuple[float, float]:
    """Milliseconds of the main thread and of the clock. A context of its own has nothing in its cache."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
    start = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_selector("html[data-explorer=ready]", state="attached", timeout=300_000)
    passed = time.perf_counter() - start
    metrics = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
    context.close()
    return metrics["TaskDuration"] * 1000, passed * 1000


def summary(times: list[float]) -> str:
    low, median, high = statistics.quantiles(times, n=4)
    return f"{median:6.0f} ({low:.0f}–{high:.0f})"


def main() -> int:
    if len(sys.argv) < 3:
        print("usage: loading.py BEFORE AFTER [PAGE…]", file=sys.stderr)
        return 2
    folders = [Path(folder).resolve() for folder in sys.argv[1:3]]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for path in sys.argv[3:] or ["through-time.html"]:
            for slowdown in SLOWDOWNS:
                times: list[list[tuple[float, float]]] = [[], []]
                for turn in range(OPENINGS + 1):
                    for folder, own in zip(folders, times):
                        took = opening(browser, (folder / path).as_uri(), slowdown)
                        # The first of each warms the disk's cache.
                        if turn > 0:
                            own.append(took)
                for name, own in zip(["before", "after"], times):
                    thread, clock = (summary(list(column)) for column in zip(*own))
                    print(f"{path}, processor 1/{slowdown}, {name}: main thread {thread} ms, live after {clock} ms", flush=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
