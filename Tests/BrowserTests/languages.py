"""Goes to the other language and arrives where the reader was: at the same heading, or at the same figure with its settings."""

from playwright.sync_api import Browser, Page

from browsing import at_rest, figures, settle, tab, visit
from report import Report, Subject

HEADINGS = "[...document.querySelectorAll('main :is(h2, h3)[id]')].filter((each) => !each.id.includes('.'))"
# Scrolls to a heading that no figure precedes on the screen, and tells which.
GO_TO_HEADING = f"""{HEADINGS}.findIndex((each) => {{
  each.scrollIntoView();
  return scrollY >= 200 && each.getBoundingClientRect().top < innerHeight / 4
    && ![...document.querySelectorAll(".figure")].some((figure) => {{
      const {{ top, bottom }} = figure.getBoundingClientRect();
      return top <= innerHeight / 3 && bottom > innerHeight / 3;
    }});
}})"""


def check(browser: Browser, base: str, subject: Subject, report: Report) -> None:
    report.run(subject, "the other language", languages, browser, base + subject.path)


def languages(browser: Browser, address: str) -> list[str]:
    with tab(browser) as page:
        visit(page, address)
        if page.locator(".language").count() == 0:
            return []
        return heading(page) + [problem for figure in figures(page)[:1] for problem in state(page, figure)]


def heading(page: Page) -> list[str]:
    link = page.locator(".language").first
    if link.get_attribute("data-places") is None or page.evaluate(GO_TO_HEADING) < 0:
        return []
    # The link follows a reader who rests, so the page knows now where they read.
    page.wait_for_selector(".language[href*='#']", state="attached")
    expected = page.evaluate(f"{HEADINGS}.findLastIndex((each) => each.getBoundingClientRect().top <= innerHeight / 3)")
    # Up to the link in the header and on at once: who stays up there for long means the top.
    with page.expect_navigation():
        link.evaluate("(link) => { scrollTo(0, 0); link.click(); }")
    found = page.evaluate(f"{HEADINGS}.findIndex((each) => each.id === decodeURIComponent(location.hash.slice(1)))")
    problems = [] if found == expected else [f"from heading {expected} it leads to {page.url}"]
    page.go_back()
    page.wait_for_load_state("load")
    settle(page)
    return problems


def state(page: Page, figure: str) -> list[str]:
    problems = []
    control = page.query_selector(f'[id="{figure}"] .range')
    if not control:
        return []
    slider = control.query_selector("[type=range]")
    slider.focus()
    page.keyboard.press("End" if slider.input_value() != slider.get_attribute("max") else "Home")
    at_rest(page, figure, is_changed=True)
    value = slider.input_value()
    status = page.locator(f'[id="{figure}"] > [role=status]').inner_text()
    if slider.get_attribute("aria-valuetext") not in status:
        problems.append(f"{figure}: at rest “{status}” is said")
    page.evaluate("(id) => document.getElementById(id).scrollIntoView()", figure)
    with page.expect_navigation():
        page.locator(".language").first.dispatch_event("click", {"bubbles": True})
    settle(page)
    place = page.evaluate("location.hash")
    other = page.query_selector(f'[id="{figure}"] .range [type=range]')
    if not other or other.input_value() != value:
        problems.append(f"{figure}: its state is lost on the way ({place})")
    elif page.evaluate("(id) => document.getElementById(id).getBoundingClientRect().top > innerHeight", figure):
        problems.append(f"{figure}: {place} does not scroll to it")
    return problems
