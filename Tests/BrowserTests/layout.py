"""Looks at a page at every width and in every mode: nothing sticks out, overlaps or is too small, and axe finds nothing; and it
says the same without JavaScript."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from browsing import tab, visit, watch
from report import Report, Subject

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
# axe would fetch the style sheet again to look for locked orientations, which file:// forbids.
AXE_OPTIONS = {"preload": False, "resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
# The page, its style sheet, its script, the module of the experiments.
MOST_REQUESTS = 4
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


def check(browser: Browser, base: str, subject: Subject, is_first: bool, report: Report) -> None:
    """The first time that a page is opened, it is looked at; however it is opened, nothing may be missing."""
    with tab(browser, viewport={"width": WIDE, "height": 800}) as page:
        seen = watch(page, base)
        loaded: list[str] = []
        page.on("request", lambda request: loaded.append(request.url))
        visit(page, base + subject.path)
        files = [url for url in loaded if not url.startswith(("data:", "blob:"))]
        report(subject, "number of requests", [f"{len(files)}: {' '.join(files)}"] if len(files) > MOST_REQUESTS else [])
        text = plain_text(page)
        page.evaluate("document.adoptedStyleSheets = []")
        if is_first:
            look(page, subject, report)
        for kind, problems in seen.items():
            report(subject, kind, problems)

    report.run(subject, "without JavaScript", without_javascript, browser, base + subject.path, text)


def look(page: Page, subject: Subject, report: Report) -> None:
    for width, smallest in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": 800})
        report.run(subject, f"width {width}", sideways, page)
        report.run(subject, f"figures at {width}", page.evaluate, MEASURE, smallest)
    report.run(subject, f"axe at {NARROW}", axe, page)

    page.set_viewport_size({"width": WIDE, "height": 800})
    page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    for mode, media in MODES.items():
        page.emulate_media(**{**PLAIN, **media})
        report.run(subject, f"axe in {mode}", axe, page)
        report.run(subject, f"figures in {mode}", page.evaluate, MEASURE, WIDTHS[WIDE])


def sideways(page: Page) -> list[str]:
    over = page.evaluate(SIDEWAYS)
    return [f"scrolls sideways by {over} px"] if over > 0 else []


def axe(page: Page) -> list[str]:
    violations = Axe().run(page, options=AXE_OPTIONS).response["violations"]
    return [
        f"{violation['id']}: {violation['help']}: {' '.join(map(str, node['target']))}"
        for violation in violations
        for node in violation["nodes"]
    ]


def plain_text(page: Page) -> str:
    page.evaluate(HIDE_LIVE)
    return page.inner_text("body")


def without_javascript(browser: Browser, address: str, text: str) -> list[str]:
    with tab(browser, viewport={"width": WIDE, "height": 800}, java_script_enabled=False) as page:
        page.goto(address, wait_until="load")
        return [] if plain_text(page) == text else ["the text differs from the text with JavaScript"]
