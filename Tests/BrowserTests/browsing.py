"""Opens pages, and waits for what they say of themselves. Nothing here or in the checks waits for a time: how fast a machine is,
and what else it does, is not what they check."""

from contextlib import contextmanager

from playwright.sync_api import Browser, Page

# Longer than anything takes on a machine that is busy with other work: what is not there by then never comes.
HANG = 300_000  # ms
# Selectors, since the pages' policy forbids the eval with which conditions are waited for.
READY = "html[data-explorer=ready]"
LIVE = "figure[data-tier=live]"
FOLLOWS = f"{LIVE}, figure[data-tier=grid]"


@contextmanager
def tab(browser: Browser, **options):
    """A page of its own, with nothing in it yet."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    context.set_default_timeout(HANG)
    try:
        yield context.new_page()
    finally:
        context.close()


def visit(page: Page, address: str) -> None:
    """Loads a page, and waits until its script has taken over its figures, which it does some time after."""
    page.goto(address, wait_until="load")
    settle(page)


def settle(page: Page) -> None:
    if page.query_selector(FOLLOWS):
        page.wait_for_selector(READY, state="attached")


def at_rest(page: Page, figure: str, is_changed: bool) -> None:
    """Waits until a figure has drawn and said all that there is, at the author's settings or at others."""
    changed = "[data-changed]" if is_changed else ":not([data-changed])"
    page.wait_for_selector(f'[id="{figure}"]{changed}:not([data-busy])', state="attached")


def painted(page: Page) -> None:
    """Waits until the page has been painted as it is now."""
    page.evaluate("new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))")


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


def figures(page: Page, tiers: str = FOLLOWS) -> list[str]:
    return page.evaluate("(tiers) => [...document.querySelectorAll(tiers)].map((figure) => figure.id)", tiers)


def drawing(page: Page, figure: str) -> str:
    """The markup of both drawings of a figure that is in the page."""
    return page.evaluate(
        "(id) => [...document.getElementById(id).querySelectorAll('.plot .state')]"
        ".filter((state) => getComputedStyle(state).display !== 'none').map((state) => state.innerHTML.trim()).join()",
        figure)


def not_recomputed(page: Page) -> list[str]:
    """The live figures whose badge does not say that the page drew the same, byte for byte."""
    badges = {figure: page.locator(f'[id="{figure}"] .badge') for figure in figures(page, LIVE)}
    return [
        f"{figure}: {badge.inner_text()}"
        for figure, badge in badges.items()
        if badge.get_attribute("data-state") != "identical"
    ]
