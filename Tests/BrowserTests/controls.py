"""Uses the controls of a page's figures as a reader does: drags, types, chooses, goes back, shares, takes files along."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from playwright.sync_api import Browser, Page

from browsing import at_rest, drawing, figures, tab, visit, watch
from report import Report, Subject


def check(browser: Browser, base: str, subject: Subject, folder: Path, is_first: bool, report: Report) -> None:
    """All controls the first time that a page is opened. However it is opened, the first of its kind has to do."""
    with tab(browser) as page:
        seen = watch(page, base)
        visit(page, base + subject.path)
        for kind, use in {"range": drag, "choice": choose}.items():
            used = 0
            for figure in figures(page):
                for index, control in enumerate(page.query_selector_all(f'[id="{figure}"] .{kind}')):
                    if is_first or used == 0:
                        name = control.get_attribute("data-name")
                        report.run(subject, f"{figure}: {name}", use, page, figure, name, control, folder, index == 0)
                        used += 1
        for kind, problems in seen.items():
            report(subject, f"{kind} while controls move", problems)


def drag(page: Page, figure: str, name: str, control, folder: Path, is_first: bool) -> list[str]:
    """Keys and numbers off the grid, then Reset, then back by history and by address."""
    problems = []
    before = drawing(page, figure)
    curves = paths(page, figure)
    files = downloads(page, figure, folder)
    place = f'[id="{figure}"] '
    reset = page.locator(place + "[type=reset]")
    slider = control.query_selector("[type=range]")
    box = control.query_selector("[type=number]")
    height = page.evaluate("document.documentElement.scrollHeight")
    address = page.evaluate("location.href")
    slider.focus()
    page.keyboard.press("End" if slider.input_value() != slider.get_attribute("max") else "Home")
    at_rest(page, figure, is_changed=True)
    # A slider may be without effect at the author's settings: the bias of a gate that his net does not have.
    changed_files = downloads(page, figure, folder)
    has_effect = numbers(changed_files) != numbers(files)
    if (drawing(page, figure) != before) != has_effect:
        problems.append(f"at the end of the slider the {'numbers' if has_effect else 'drawing'} alone change")
    if has_effect:
        problems += compare_downloads(files, changed_files, name)
    if page.locator(place + "path.ghost").count() == 0 and paths(page, figure) != curves:
        problems.append("no ghost of the author's setting")
    if page.evaluate("document.documentElement.scrollHeight") != height:
        problems.append("the page changes its height")
    shared = page.evaluate("location.href")
    if shared == address:
        problems.append("the address stays as it is")
    low, high = float(box.get_attribute("min")), float(box.get_attribute("max"))
    for number, expected in [(high + 9 * abs(high) + 1, high), (low - 1e6, low), (low + (high - low) * 0.61803, None)]:
        box.fill(repr(number) if expected is not None else f"{number:.5g}")
        page.keyboard.press("Enter")
        if expected is not None and abs(float(box.input_value()) - expected) > 1e-9 * abs(expected):
            problems.append(f"{number} becomes {box.input_value()}, not {expected}")
    reset.click()
    at_rest(page, figure, is_changed=False)
    if drawing(page, figure) != before:
        problems.append("after Reset the drawing is not the author's")
    if not reset.is_disabled():
        problems.append("Reset can still be pressed")
    page.go_back()
    at_rest(page, figure, is_changed=True)
    if has_effect and drawing(page, figure) == before:
        problems.append("going back does not bring back the last setting")
    reset.click()
    at_rest(page, figure, is_changed=False)
    # In a page of its own once a figure, since that takes as long as all the rest.
    if is_first:
        open_shared(page, shared, figure, name)
    else:
        page.evaluate("(address) => { location.href = address }", shared)
        at_setting(page, figure, name)
        at_rest(page, figure, is_changed=True)
        reset.click()
        at_rest(page, figure, is_changed=False)
    return problems


def choose(page: Page, figure: str, name: str, choice, folder: Path, _: bool) -> list[str]:
    """Another choice, then Reset."""
    problems = []
    before = drawing(page, figure)
    files = downloads(page, figure, folder)
    radios = choice.query_selector_all("[type=radio]")
    author = next(index for index, radio in enumerate(radios) if radio.is_checked())
    radios[(author + 1) % len(radios)].check()
    at_rest(page, figure, is_changed=True)
    if drawing(page, figure) == before:
        problems.append("the drawing stays as it is at another choice")
    problems += compare_downloads(files, downloads(page, figure, folder), name)
    page.locator(f'[id="{figure}"] [type=reset]').click()
    at_rest(page, figure, is_changed=False)
    if drawing(page, figure) != before or not radios[author].is_checked():
        problems.append("after Reset it is not the author's")
    return problems


def open_shared(page: Page, address: str, figure: str, name: str) -> None:
    """Waits until the address opens at its setting in a page of its own."""
    other = page.context.new_page()
    other.goto(address, wait_until="commit")
    at_setting(other, figure, name)
    other.close()


def at_setting(page: Page, figure: str, name: str) -> None:
    """Waits until a control is not as the author left it."""
    page.wait_for_selector(f'[id="{figure}"] [data-name="{name}"][data-changed]', state="attached")


def paths(page: Page, figure: str) -> list[str]:
    """The curves of a figure."""
    return page.evaluate(
        "(id) => [...document.getElementById(id).querySelectorAll('path.s1')].map((path) => path.getAttribute('d'))"
        # An arrow is a straight line, and has no ghost.
        ".filter((path) => path.length > 80)",
        figure)


def downloads(page: Page, figure: str, folder: Path) -> dict[str, str]:
    """What the figure offers to take along, its data and its picture, by the names of the files."""
    files = {}
    is_live = page.query_selector(f'[id="{figure}"][data-changed][data-tier=live]')
    for link in page.query_selector_all(f'[id="{figure}"] .proof a[download]'):
        if is_live:
            with page.expect_download() as offered:
                link.click()
            files[offered.value.suggested_filename] = Path(offered.value.path()).read_text(encoding="utf-8")
        else:
            # A page that is opened from a disk may not save another file of the disk.
            address = urlsplit(urljoin(page.url, link.get_attribute("href")))
            path = Path(unquote(address.path))
            file = path if address.scheme == "file" else folder / path.relative_to("/")
            name = link.get_attribute("download") or file.name
            files[name] = file.read_text(encoding="utf-8")
    return files


def numbers(files: dict[str, str]) -> list[str]:
    return [file for name, file in files.items() if name.endswith(".csv")]


def compare_downloads(author: dict[str, str], changed: dict[str, str], control: str) -> list[str]:
    problems = []
    for (author_name, author_file), (name, file) in zip(author.items(), changed.items(), strict=True):
        if f".{control}-" not in name or name[-4:] != author_name[-4:]:
            problems.append(f"a changed figure offers {name}")
        if file == author_file:
            problems.append(f"{name} is that of the author's settings")
        if file.split("\n")[0][:4] != author_file.split("\n")[0][:4]:
            problems.append(f"{name} begins with {file[:40]}")
    return problems
