"""Reads a page as a reader does, beside its controls: theme, numbers read off curves, the way to the other language, and how
much has to be loaded."""

import csv
import gzip
import re
from pathlib import Path
from urllib.parse import unquote

from playwright.sync_api import Browser, Page

import explorer

# What a page of five figures may cost: its HTML, style sheet and script, each as gzip -9 makes it, more than half of it the
# core as WebAssembly; what each further figure may, and the weights of trained nets.
MOST_BYTES, MOST_BYTES_OF_FIGURE, MOST_BYTES_OF_WEIGHTS = 150_000, 12_000, 28_000
# The page, its style sheet, its script.
MOST_REQUESTS = 3

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def check(browser: Browser, base: str, path: str, folder: Path, report) -> None:
    name = f"{path} ({base.split(':')[0]})"
    report(name, "theme", theme(browser, base + path))
    report(name, "requests", requests(browser, base + path))
    report(name, "reduced motion", motion(browser, base + path))
    report(name, "numbers read off curves", crosshairs(browser, base + path, folder / path))
    report(name, "the other language", languages(browser, base + path))


def weight(page: Path) -> list[str]:
    """The page with what its head loads."""
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


def requests(browser: Browser, address: str) -> list[str]:
    context = browser.new_context()
    page = context.new_page()
    seen: list[str] = []
    page.on("request", lambda request: None if request.url.startswith(("data:", "blob:")) else seen.append(request.url))
    page.goto(address, wait_until="load")
    explorer.settle(page)
    context.close()
    return [] if len(seen) <= MOST_REQUESTS else [f"{len(seen)}: {' '.join(seen)}"]


# Notes the theme in force when the body begins, before anything can be painted.
NOTE_THEME = """new MutationObserver((_, observer) => {
  if (!document.body) return;
  globalThis.earlyTheme = document.documentElement.dataset.theme;
  observer.disconnect();
}).observe(document, { childList: true, subtree: true })"""


def theme(browser: Browser, address: str) -> list[str]:
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.add_init_script(NOTE_THEME)
    page.goto(address, wait_until="load")
    if page.locator(".theme select").count() == 0:
        context.close()
        return []
    problems = []

    def expect(what: str, scheme: str) -> None:
        found = page.evaluate("getComputedStyle(document.documentElement).colorScheme")
        if found != scheme:
            problems.append(f"{what}: {found}, not {scheme}")

    expect("at first", "light dark")
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.select_option(".theme select", "dark")
    expect("after choosing dark", "dark")
    if page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == paper:
        problems.append("dark looks like light")
    # A browser stores in its own time what a page has set; on a busy machine a reload at once may be faster.
    for wait in (500, 2_000, 5_000):
        page.wait_for_timeout(wait)
        page.reload(wait_until="load")
        if page.evaluate("document.documentElement.dataset.theme") == "dark":
            break
        page.select_option(".theme select", "dark")
    expect("after a reload", "dark")
    early = page.evaluate("globalThis.earlyTheme")
    if early != "dark":
        problems.append(f"when the body begins it is {early}: it would flash")
    if page.input_value(".theme select") != "dark":
        problems.append("after a reload the switch is not at dark")
    page.emulate_media(media="print")
    expect("printed", "light")
    page.emulate_media(media="screen")
    page.select_option(".theme select", "auto")
    expect("back at auto", "light dark")
    context.close()
    return problems


def motion(browser: Browser, address: str) -> list[str]:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(address, wait_until="load")
    moving = page.evaluate("""[...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      return style.scrollBehavior === "smooth" || style.animationName !== "none"
        || style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
    }).map((element) => element.outerHTML.slice(0, 80))""")
    context.close()
    return [f"moves: {element}" for element in moving]


def numbers_of(text: str) -> list[str]:
    """The numbers of a readout in the notation of a program."""
    text = text.replace("\u00a0", " ")
    found = re.findall(r"−?(?:\d+(?:\.\d+)?(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?|∞)|10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+|NaN", text)
    return [number.replace("−", "-").replace(" × 10", "e").translate(SUPERSCRIPTS) for number in found]


def is_in(number: str, known: list[float]) -> bool:
    if number == "NaN" or "∞" in number:
        return True
    value = float(number) if "e" in number or not re.fullmatch(r"10-?\d{1,3}", number) else 10.0 ** int(number[2:])
    return any(each == value or abs(each - value) <= 0.0051 * abs(each) for each in known)


def crosshairs(browser: Browser, address: str, file: Path) -> list[str]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address, wait_until="load")
    explorer.settle(page)
    problems = []
    for figure in page.evaluate("[...document.querySelectorAll('.figure:has(.curves)')].map((figure) => figure.id)"):
        problems += [f"{figure}: {problem}" for problem in crosshair(page, figure, file)]
    context.close()
    return problems


def crosshair(page: Page, figure: str, file: Path) -> list[str]:
    place = f'[id="{figure}"] '
    readout = page.locator(place + ".readout")
    slider = page.locator(place + ".crosshair").first
    href = page.locator(place + 'a[href$=".csv"]').get_attribute("href")
    with open(file.parent / unquote(href), newline="", encoding="utf-8") as lines:
        known = [float(field) for row in list(csv.reader(lines))[1:] for field in row if field]
    problems = []
    if readout.is_visible():
        problems.append("numbers are shown though nobody asked")
    slider.focus()
    told = []
    for key in ["Home", "ArrowRight", "ArrowRight", "PageUp", "End"]:
        page.keyboard.press(key)
        told.append(slider.get_attribute("aria-valuetext"))
        shown = readout.inner_text() if readout.is_visible() else ""
        rows = page.eval_on_selector_all(place + ".readout [data-number]", "(rows) => rows.map((row) => row.dataset.number)")
        if not rows:
            problems.append(f"{key} shows no number: “{shown}”")
        for number in rows:
            if number not in told[-1]:
                problems.append(f"{number} is shown, but “{told[-1]}” is said")
            if not all(is_in(each, known) for each in numbers_of(number)):
                problems.append(f"{number} ({key}) is not in {href}")
    if len(set(told)) < min(3, int(slider.get_attribute("aria-valuemax")) + 1):
        problems.append(f"the keys lead nowhere: {told}")
    page.keyboard.press("Escape")
    if readout.is_visible():
        problems.append("Escape does not hide the numbers")
    # The mouse, in the middle of the frame.
    box = slider.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 20)
    if not readout.is_visible():
        problems.append("the mouse shows nothing")
    line = page.locator(place + ".crosshair-line").first.bounding_box()
    if not line or not -2 < line["x"] - box["x"] < box["width"] + 2:
        problems.append("the line is not over the curves")
    page.mouse.move(0, 0)
    if readout.is_visible():
        problems.append("the numbers stay when the mouse has left")
    return problems


def languages(browser: Browser, address: str) -> list[str]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address, wait_until="load")
    explorer.settle(page)
    link = page.locator(".language").first
    if link.count() == 0:
        context.close()
        return []
    problems = []
    headings = "[...document.querySelectorAll('main :is(h2, h3)[id]')].filter((each) => !each.id.includes('.'))"
    # A heading that no figure precedes on the screen.
    index = page.evaluate(f"""{headings}.findIndex((each) => {{
      each.scrollIntoView();
      return each.getBoundingClientRect().top < innerHeight / 4 && ![...document.querySelectorAll(".figure")].some((figure) => {{
        const {{ top, bottom }} = figure.getBoundingClientRect();
        return top <= innerHeight / 3 && bottom > innerHeight / 3;
      }});
    }})""")
    if index >= 0 and link.get_attribute("data-places") is not None:
        expected = page.evaluate(f"{headings}.findLastIndex((each) => each.getBoundingClientRect().top <= innerHeight / 3)")
        # Long enough to have read there, from when the page knows that it was scrolled, which on a busy machine may be late; then
        # up to the link in the header.
        page.evaluate(
            "new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next, 1200))))")
        page.evaluate("scrollTo(0, 0)")
        with page.expect_navigation():
            link.click()
        found = page.evaluate(f"{headings}.findIndex((each) => each.id === decodeURIComponent(location.hash.slice(1)))")
        if found != expected:
            problems.append(f"from heading {expected} it leads to {page.url}")
        page.go_back()
        page.wait_for_load_state("load")
        explorer.settle(page)
    for figure in explorer.figures(page)[:1]:
        control = page.query_selector(f'[id="{figure}"] .range')
        if not control:
            continue
        slider = control.query_selector("[type=range]")
        slider.focus()
        page.keyboard.press("End" if slider.input_value() != slider.get_attribute("max") else "Home")
        page.wait_for_timeout(explorer.REST)
        value = slider.input_value()
        status = page.locator(f'[id="{figure}"] > [role=status]').inner_text()
        if slider.get_attribute("aria-valuetext") not in status:
            problems.append(f"{figure}: at rest “{status}” is said")
        page.evaluate("(id) => document.getElementById(id).scrollIntoView()", figure)
        with page.expect_navigation():
            link.dispatch_event("click", {"bubbles": True})
        explorer.settle(page)
        place = page.evaluate("location.hash")
        other = page.query_selector(f'[id="{figure}"] .range [type=range]')
        if not other or other.input_value() != value:
            problems.append(f"{figure}: its state is lost on the way ({place})")
        elif page.evaluate("(id) => document.getElementById(id).getBoundingClientRect().top > innerHeight", figure):
            problems.append(f"{figure}: {place} does not scroll to it")
    context.close()
    return problems
