"""Uses the live figures of a page as a reader does: drags, types, goes back, shares, and does without what fails."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from playwright.sync_api import Browser, Page

# Selectors, since the pages' policy forbids the eval with which conditions are waited for.
READY = "html[data-explorer=ready]"
LIVE = "figure[data-tier=live]"
FOLLOWS = f"{LIVE}, figure[data-tier=grid]"
# Longer than the script waits before it draws what is not seen.
REST = 600


def settle(page: Page) -> None:
    """Waits until the page's script has taken over its figures, which it does some time after the page has loaded."""
    if page.query_selector(FOLLOWS):
        page.wait_for_selector(READY, state="attached", timeout=60_000)


def figures(page: Page, tiers: str = FOLLOWS) -> list[str]:
    return page.evaluate("(tiers) => [...document.querySelectorAll(tiers)].map((figure) => figure.id)", tiers)


def drawing(page: Page, figure: str) -> str:
    """The markup of both drawings of a figure that is in the page."""
    return page.evaluate(
        "(id) => [...document.getElementById(id).querySelectorAll('.plot .state')]"
        ".filter((state) => getComputedStyle(state).display !== 'none').map((state) => state.innerHTML.trim()).join()",
        figure)


def paths(page: Page, figure: str) -> list[str]:
    """The curves of a figure."""
    return page.evaluate(
        "(id) => [...document.getElementById(id).querySelectorAll('path.s1')].map((path) => path.getAttribute('d'))"
        # An arrow is a straight line, and has no ghost.
        ".filter((path) => path.length > 80)",
        figure)


def becomes(page: Page, figure: str, is_right) -> bool:
    """Whether the figure's drawings become right; a busy machine takes its time."""
    for _ in range(100):
        if is_right(drawing(page, figure)):
            return True
        page.wait_for_timeout(100)
    return False


def open_ready(browser: Browser, address: str, watch, base: str):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    seen = watch(page, base)
    page.goto(address, wait_until="load")
    settle(page)
    return context, page, seen


def check(browser: Browser, base: str, path: str, folder: Path, report, watch) -> None:
    name = f"{path} ({base.split(':')[0]})"
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(base + path, wait_until="load")
    live, following = figures(page, LIVE), figures(page)
    context.close()
    if following:
        check_drags(browser, base, path, folder, name, report, watch)
    if live:
        check_without_webassembly(browser, base, path, name, report)
    check_plain_choices(browser, base, path, name, report)


def check_drags(browser: Browser, base: str, path: str, folder: Path, name: str, report, watch) -> None:
    context, page, seen = open_ready(browser, base + path, watch, base)
    badges = {figure: page.locator(f'[id="{figure}"] .badge') for figure in figures(page, LIVE)}
    problems = [
        f"{figure}: {badge.inner_text()}"
        for figure, badge in badges.items()
        if badge.get_attribute("data-state") != "identical"
    ]
    report(name, "recomputed, byte for byte", problems)
    shift = page.evaluate(
        "new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()"
        ".reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true })"
        " || setTimeout(() => done(0), 300))")
    report(name, "layout shift while loading", [] if shift < 0.01 else [f"{shift:.3f}"])
    for figure in figures(page):
        for control in page.query_selector_all(f'[id="{figure}"] .range'):
            problems = drag(page, figure, control, folder)
            report(name, f"{figure}: {control.get_attribute('data-name')}", problems)
        for choice in page.query_selector_all(f'[id="{figure}"] .choice'):
            report(name, f"{figure}: {choice.get_attribute('data-name')}", choose(page, figure, choice, folder))
    for check_name, problems in seen.items():
        report(name, f"while dragging: {check_name}", problems)
    context.close()


def drag(page: Page, figure: str, control, folder: Path) -> list[str]:
    """Keys and numbers off the grid, then Reset."""
    problems = []
    before = drawing(page, figure)
    curves = paths(page, figure)
    files = downloads(page, figure, folder)
    place = f'[id="{figure}"] '
    reset = page.locator(place + "[type=reset]")
    slider = control.query_selector("[type=range]")
    box = control.query_selector("[type=number]")
    height = page.evaluate("document.documentElement.scrollHeight")
    address = page.url
    start = slider.input_value()
    slider.focus()
    page.keyboard.press("End" if start != slider.get_attribute("max") else "Home")
    if not becomes(page, figure, lambda now: now != before):
        problems.append("the drawing stays as it is at the end of the slider")
    page.wait_for_timeout(REST)
    # A slider may be without effect at the author's settings: the bias of a gate that his net does not have.
    if paths(page, figure) != curves:
        problems += compare_downloads(files, downloads(page, figure, folder), control.get_attribute("data-name"))
    if page.locator(place + "path.ghost").count() == 0 and paths(page, figure) != curves:
        problems.append("no ghost of the author's setting")
    if page.evaluate("document.documentElement.scrollHeight") != height:
        problems.append("the page changes its height")
    if page.url == address:
        problems.append("the address stays as it is")
    shared = page.url
    low, high = float(box.get_attribute("min")), float(box.get_attribute("max"))
    for number, expected in [(high + 9 * abs(high) + 1, high), (low - 1e6, low), (low + (high - low) * 0.61803, None)]:
        box.fill(repr(number) if expected is not None else f"{number:.5g}")
        page.keyboard.press("Enter")
        if expected is not None and abs(float(box.input_value()) - expected) > 1e-9 * abs(expected):
            problems.append(f"{number} becomes {box.input_value()}, not {expected}")
    reset.click()
    if not becomes(page, figure, lambda now: now == before):
        problems.append("after Reset the drawing is not the author's")
    if not reset.is_disabled():
        problems.append("Reset can still be pressed")
    page.go_back()
    if not becomes(page, figure, lambda now: now != before):
        problems.append("going back does not bring back the last setting")
    problems += permalink(page, shared, figure, control.get_attribute("data-name"))
    reset.click()
    becomes(page, figure, lambda now: now == before)
    return problems


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


def permalink(page: Page, address: str, figure: str, name: str) -> list[str]:
    other = page.context.new_page()
    other.goto(address, wait_until="load")
    settle(other)
    is_changed = other.locator(f'[id="{figure}"] [data-name="{name}"][data-changed]').count() == 1
    other.close()
    return [] if is_changed else [f"{address} does not open at its setting"]


def choose(page: Page, figure: str, choice, folder: Path) -> list[str]:
    problems = []
    before = drawing(page, figure)
    files = downloads(page, figure, folder)
    radios = choice.query_selector_all("[type=radio]")
    author = next(index for index, radio in enumerate(radios) if radio.is_checked())
    radios[(author + 1) % len(radios)].check()
    if not becomes(page, figure, lambda now: now != before):
        problems.append("the drawing stays as it is at another choice")
    problems += compare_downloads(files, downloads(page, figure, folder), choice.get_attribute("data-name"))
    page.locator(f'[id="{figure}"] [type=reset]').click()
    if not becomes(page, figure, lambda now: now == before) or not radios[author].is_checked():
        problems.append("after Reset it is not the author's")
    return problems


def check_without_webassembly(browser: Browser, base: str, path: str, name: str, report) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script("delete globalThis.WebAssembly")
    page = context.new_page()
    page.goto(base + path, wait_until="load")
    page.wait_for_selector("figure[data-live=off]", timeout=20_000)
    problems = []
    for figure in figures(page, LIVE):
        if not drawing(page, figure):
            problems.append(f"{figure}: no drawing")
        if page.locator(f'[id="{figure}"] .badge').get_attribute("data-state") != "off":
            problems.append(f"{figure}: the page does not say that it cannot recompute")
        if page.locator(f'[id="{figure}"] [type=range]:visible').count():
            problems.append(f"{figure}: a slider that does nothing")
    report(name, "without WebAssembly", problems)
    context.close()


def check_plain_choices(browser: Browser, base: str, path: str, name: str, report) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto(base + path, wait_until="load")
    problems = []
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
    report(name, "choices without JavaScript", problems)
    context.close()
