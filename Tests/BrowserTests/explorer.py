"""What a page does with its live figures before anyone touches them: it recomputes them, and does without what fails."""

from playwright.sync_api import Browser, Page

from browsing import LIVE, drawing, figures, not_recomputed, painted, tab, visit
from report import Report, Subject

# With the entry of the navigation itself, which is always there, so that an answer comes of a page that never shifted too.
SHIFT = """new Promise((done) => {
  const observer = new PerformanceObserver((list) =>
    done(list.getEntriesByType("layout-shift").reduce((sum, entry) => sum + entry.value, 0)));
  for (const type of ["layout-shift", "navigation"]) observer.observe({ type, buffered: true });
})"""


def check(browser: Browser, base: str, subject: Subject, report: Report) -> None:
    address = base + subject.path
    with tab(browser) as page:
        visit(page, address)
        live = figures(page, LIVE)
        if figures(page):
            report.run(subject, "layout shift while loading", shift, page)
        if live:
            report.run(subject, "recomputed, byte for byte", not_recomputed, page)
    if live:
        report.run(subject, "without WebAssembly", without_webassembly, browser, address)
    report.run(subject, "choices without JavaScript", plain_choices, browser, address)


def shift(page: Page) -> list[str]:
    painted(page)
    sum = page.evaluate(SHIFT)
    return [] if sum < 0.01 else [f"{sum:.3f}"]


def without_webassembly(browser: Browser, address: str) -> list[str]:
    problems = []
    with tab(browser) as page:
        page.add_init_script("delete globalThis.WebAssembly")
        visit(page, address)
        for figure in figures(page, LIVE):
            if not drawing(page, figure):
                problems.append(f"{figure}: no drawing")
            if page.locator(f'[id="{figure}"] .badge').get_attribute("data-state") != "off":
                problems.append(f"{figure}: the page does not say that it cannot recompute")
            if page.locator(f'[id="{figure}"] [type=range]:visible').count():
                problems.append(f"{figure}: a slider that does nothing")
    return problems


def plain_choices(browser: Browser, address: str) -> list[str]:
    problems = []
    with tab(browser, java_script_enabled=False) as page:
        page.goto(address, wait_until="load")
        for choice in page.query_selector_all(".choice.plain"):
            figure = choice.evaluate("(choice) => choice.closest('figure').id")
            radios = choice.query_selector_all("[type=radio]")
            drawings = []
            for radio in radios:
                radio.check()
                drawings.append(drawing(page, figure))
            if len(set(drawings)) != len(radios) or not all(drawings):
                problems.append(f"{figure}: {len(set(drawings))} drawings for {len(radios)} choices")
        if page.locator(".range:visible").count():
            problems.append("a slider that does nothing")
    return problems
