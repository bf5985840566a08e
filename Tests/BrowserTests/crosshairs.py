"""Reads numbers off curves, with keys and with the mouse: what is shown and said is what the data to download say."""

import csv
import re
from pathlib import Path
from urllib.parse import unquote

from playwright.sync_api import Browser, Page

from browsing import tab, visit
from report import Report, Subject

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def check(browser: Browser, base: str, subject: Subject, folder: Path, report: Report) -> None:
    name = "numbers read off curves"
    report.run(subject, name, crosshairs, browser, base + subject.path, folder / subject.path)


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
    problems = []
    with tab(browser) as page:
        visit(page, address)
        ids = page.evaluate("[...document.querySelectorAll('.figure:has(.curves)')].map((figure) => figure.id)")
        for figure in ids:
            problems += [f"{figure}: {problem}" for problem in crosshair(page, figure, file)]
    return problems


def crosshair(page: Page, figure: str, file: Path) -> list[str]:
    place = f'[id="{figure}"] '
    readout = page.locator(place + ".readout")
    slider = page.locator(place + ".crosshair").first
    # The layout of the page gives the curves their sliders.
    slider.wait_for(state="attached")
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
    readout.wait_for(state="visible")
    line = page.locator(place + ".crosshair-line").first.bounding_box()
    if not line or not -2 < line["x"] - box["x"] < box["width"] + 2:
        problems.append("the line is not over the curves")
    # Numbers do not stay when the mouse has left.
    page.mouse.move(0, 0)
    readout.wait_for(state="hidden")
    return problems
