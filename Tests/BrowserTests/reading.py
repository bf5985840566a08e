"""Reads a page as a reader does beside its figures: the theme stays as chosen, nothing moves unasked, and not too much has to be
loaded."""

import gzip
import re
from pathlib import Path
from urllib.parse import unquote

from playwright.sync_api import Browser

from browsing import tab
from report import Report, Subject

# What a page of five figures may cost before it can be read: its HTML, style sheet and script, each as gzip -9 makes it;
# what each further figure may, and the weights of trained nets.
MOST_BYTES, MOST_BYTES_OF_FIGURE, MOST_BYTES_OF_WEIGHTS = 68_000, 12_000, 28_000


def check(browser: Browser, base: str, subject: Subject, report: Report) -> None:
    report.run(subject, "theme", theme, browser, base + subject.path)
    report.run(subject, "reduced motion", motion, browser, base + subject.path)


def weight(page: Path) -> list[str]:
    """The page with what its head loads: what has to come before it can be read."""
    html = page.read_bytes()
    files = [page] + [
        (page.parent / unquote(link)).resolve()
        for link in re.findall(r'(?:<link rel="stylesheet" href|<script defer src)="([^"]+)"', html.decode())
    ]
    sizes = {file.name: len(gzip.compress(file.read_bytes(), 9)) for file in files}
    total = sum(sizes.values())
    most = MOST_BYTES + MOST_BYTES_OF_FIGURE * max(0, html.count(b"<figure") - 5)
    most += MOST_BYTES_OF_WEIGHTS if b'"trainings":[{' in html else 0
    return [] if total <= most else [f"{total} bytes of gzip, over {most}: {sizes}"]


# Notes the theme in force when the body begins, before anything can be painted.
NOTE_THEME = """new MutationObserver((_, observer) => {
  if (!document.body) return;
  globalThis.earlyTheme = document.documentElement.dataset.theme;
  observer.disconnect();
}).observe(document, { childList: true, subtree: true })"""


def theme(browser: Browser, address: str) -> list[str]:
    problems = []
    with tab(browser, color_scheme="light") as page:
        page.add_init_script(NOTE_THEME)
        page.goto(address, wait_until="load")
        if page.locator(".theme select").count() == 0:
            return []

        def expect(what: str, scheme: str) -> None:
            found = page.evaluate("getComputedStyle(document.documentElement).colorScheme")
            if found != scheme:
                problems.append(f"{what}: {found}, not {scheme}")

        expect("at first", "light dark")
        paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        other = page.context.new_page()
        other.goto(address, wait_until="load")
        page.select_option(".theme select", "dark")
        expect("after choosing dark", "dark")
        if page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == paper:
            problems.append("dark looks like light")
        # What a page from a disk stores, Chromium now and then loses: no promise is made for it.
        if not address.startswith("file:"):
            # A browser stores in its own time what a page has set. When another page follows, it has.
            other.wait_for_selector("html[data-theme=dark]", state="attached")
            page.reload(wait_until="load")
            expect("after a reload", "dark")
            early = page.evaluate("globalThis.earlyTheme")
            if early != "dark":
                problems.append(f"when the body begins it is {early}: it would flash")
            if page.input_value(".theme select") != "dark":
                problems.append("after a reload the switch is not at dark")
        other.close()
        page.emulate_media(media="print")
        expect("printed", "light")
        page.emulate_media(media="screen")
        page.select_option(".theme select", "auto")
        expect("back at auto", "light dark")
    return problems


def motion(browser: Browser, address: str) -> list[str]:
    with tab(browser, reduced_motion="reduce") as page:
        page.goto(address, wait_until="load")
        moving = page.evaluate("""[...document.querySelectorAll("*")].filter((element) => {
          const style = getComputedStyle(element);
          return style.scrollBehavior === "smooth" || style.animationName !== "none"
            || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
        }).map((element) => element.outerHTML.slice(0, 80))""")
    return [f"moves: {element}" for element in moving]
