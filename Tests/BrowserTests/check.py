"""Opens every page of a built site in Chromium and checks what only a browser can tell.

    pip install -r requirements.txt
    python check.py public

CHROMIUM names the browser (/usr/bin/chromium if unset). Exits 1 and lists the problems if there are any.
"""

import concurrent.futures
import functools
import http.server
import os
import sys
import threading
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

import explorer
import links
import reading

# Widths of the window, and the size in pixels that no text of a figure may fall under there.
WIDTHS = {1280: 12, 768: 12, 360: 12, 320: 11}
WIDE, NARROW = max(WIDTHS), min(WIDTHS)
MODES = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "print": {"media": "print"},
}
PLAIN = {"color_scheme": "light", "forced_colors": "none", "media": "screen"}
WORKERS = 3
# axe would fetch the style sheet again to look for locked orientations, which file:// forbids.
AXE_OPTIONS = {"preload": False, "resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
# What is only there for readers with JavaScript; all else reads the same without it.
HIDE_LIVE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".controls, .badge, .theme, .figure > [role=status] { display: none }");
  document.adoptedStyleSheets = [sheet];
}"""
# By how much the page can be scrolled sideways, once the scripts that follow a change of the window have had their turn.
SIDEWAYS = """async () => {
  let over = 0;
  for (let frame = 0; frame < 60; frame++) {
    await new Promise(requestAnimationFrame);
    over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) break;
  }
  return over;
}"""
MEASURE = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")


class Report:
    """Counts checks and prints the problems of those that fail."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def add(self, other: "Report") -> None:
        self.passed += other.passed
        self.failed += other.failed

    def __call__(self, page: str, check: str, problems: list[str]) -> None:
        if not problems:
            self.passed += 1
            return
        self.failed += 1
        for problem in dict.fromkeys(problems):
            print(f"{page}: {check}: {problem}", file=sys.stderr)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_) -> None:
        pass


def serve(folder: Path) -> http.server.ThreadingHTTPServer:
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def watch(page: Page, base: str) -> dict[str, list[str]]:
    """Collects what goes wrong while a page loads and is looked at."""
    seen: dict[str, list[str]] = {"console": [], "requests": [], "external requests": []}

    def console(message) -> None:
        if message.type in ("error", "warning"):
            seen["console"].append(message.text)

    def request(request) -> None:
        if not request.url.startswith((base, "data:", "blob:")):
            seen["external requests"].append(request.url)

    def response(response) -> None:
        if response.status >= 400:
            seen["requests"].append(f"{response.status} {response.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: seen["console"].append(str(error)))
    page.on("request", request)
    page.on("response", response)
    page.on("requestfailed", lambda request: seen["requests"].append(f"failed: {request.url}"))
    return seen


def axe_problems(page: Page) -> list[str]:
    violations = Axe().run(page, options=AXE_OPTIONS).response["violations"]
    return [
        f"{violation['id']}: {violation['help']}: {' '.join(map(str, node['target']))}"
        for violation in violations
        for node in violation["nodes"]
    ]


def check_page(browser: Browser, base: str, path: str, report: Report) -> None:
    name = f"{path} ({base.split(':')[0]})"
    context = browser.new_context(viewport={"width": WIDE, "height": 800})
    page = context.new_page()
    seen = watch(page, base)
    page.goto(base + path, wait_until="load")
    explorer.settle(page)
    page.evaluate(HIDE_LIVE)
    text = page.inner_text("body")
    page.evaluate("document.adoptedStyleSheets = []")

    for width, smallest in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": 800})
        over = page.evaluate(SIDEWAYS)
        report(name, f"width {width}", [f"scrolls sideways by {over} px"] if over > 0 else [])
        report(name, f"figures at {width}", page.evaluate(MEASURE, smallest))
    report(name, f"axe at {NARROW}", axe_problems(page))

    page.set_viewport_size({"width": WIDE, "height": 800})
    page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    for mode, media in MODES.items():
        page.emulate_media(**{**PLAIN, **media})
        report(name, f"axe in {mode}", axe_problems(page))
        report(name, f"figures in {mode}", page.evaluate(MEASURE, WIDTHS[WIDE]))
    for check, problems in seen.items():
        report(name, check, problems)
    context.close()

    context = browser.new_context(viewport={"width": WIDE, "height": 800}, java_script_enabled=False)
    page = context.new_page()
    page.goto(base + path, wait_until="load")
    page.evaluate(HIDE_LIVE)
    same = page.inner_text("body") == text
    report(name, "without JavaScript", [] if same else ["the text differs from the text with JavaScript"])
    context.close()


def check_in_browser(base: str, path: str, folder: Path) -> Report:
    """All checks of a page that need a browser, in one of their own."""
    report = Report()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        try:
            check_page(browser, base, path, report)
            explorer.check(browser, base, path, folder, report, watch)
            reading.check(browser, base, path, folder, report)
        except Exception as error:  # one page that cannot be used must not hide what is wrong with the others
            report(f"{path} ({base.split(':')[0]})", "use", [str(error)])
        browser.close()
    return report


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: check.py FOLDER", file=sys.stderr)
        return 2
    folder = Path(sys.argv[1]).resolve()
    pages = sorted(folder.rglob("*.html"))
    if not pages:
        print(f"no pages in {folder}", file=sys.stderr)
        return 1

    report = Report()
    links.check(folder, pages, report)
    # The old address of a page leads on at once, and has nothing to look at.
    pages = [page for page in pages if not links.is_redirect(page)]
    for page in pages:
        report(page.relative_to(folder).as_posix(), "weight", reading.weight(page))
    server = serve(folder)
    bases = [folder.as_uri() + "/", f"http://127.0.0.1:{server.server_port}/"]
    # Much of a check is waiting, so more than one at a time.
    with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
        checks = {
            pool.submit(check_in_browser, base, page.relative_to(folder).as_posix(), folder): (base, page)
            for page in sorted(pages, key=lambda page: -page.stat().st_size)
            for base in bases
        }
        for check in concurrent.futures.as_completed(checks):
            base, page = checks[check]
            print(f"checked {base.split(':')[0]} {page.relative_to(folder)}", flush=True)
            report.add(check.result())
    server.shutdown()
    print(f"browser tests: {report.passed} checks passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
