"""Checks `unroll serve` in a real browser: edits reach open pages, which keep their place and controls; problems lie over
the page and vanish; fifty pages follow at once. What is waited for comes, or the preview hangs.

    python preview.py UNROLL ROOT

UNROLL is the program, ROOT the site, which is copied. CHROMIUM names the browser (/usr/bin/chromium if unset).
"""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import TimeoutError as Hang
from playwright.sync_api import sync_playwright

from browsing import HANG, READY, at_rest

PAGES = 50
failures: list[str] = []


def expect(condition: bool, what: str) -> None:
    if not condition:
        failures.append(what)


@contextmanager
def serving(unroll: str, site: Path):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ["content", "templates", ".unroll"]:
            if (site / name).is_dir():
                shutil.copytree(site / name, root / name)
        server = subprocess.Popen(
            [unroll, "serve", "--root", folder, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = server.stdout.readline().split()[1]
            server.stdout.readline()
            yield address, root
        finally:
            server.terminate()
            server.wait()


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text, f"{path} has no {old!r}"
    # As editors save: a new file, renamed into the place of the old one.
    fresh = path.with_name("." + path.name)
    fresh.write_text(text.replace(old, new, 1))
    fresh.replace(path)


class Stuck(Exception):
    """What was waited for never came, and the rest builds on it."""


def wait(page, expression: str, otherwise: str, arg=None) -> None:
    try:
        page.wait_for_function(expression, arg=arg)
    except Hang as error:
        raise Stuck(otherwise) from error


SAYS = "text => document.querySelector('main').textContent.includes(text)"
# Functions and not expressions, which the page's policy would not let a script evaluate.
OVERLAY = "() => document.querySelector('unroll-problems')?.shadowRoot.querySelector('section')?.textContent ?? ''"


def follow(page, address: str, root: Path) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    # Neither an address nor a resource that does not decode keeps a page from following.
    page.goto(address + "a-hundred-layers.html#%")
    page.wait_for_selector(READY, state="attached")
    page.evaluate("new Image().src = '/100%.png'")
    wait(
        page, "() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/100%.png'))",
        "a resource whose address does not decode is not asked for")
    lesson = root / "content/en/02-a-hundred-layers.md"
    slider = page.locator("figure#layers input[type=range]").first
    slider.evaluate("""slider => {
      slider.value = 3;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      slider.dispatchEvent(new Event("change", { bubbles: true }));
    }""")
    at_rest(page, "layers", is_changed=True)
    expect(page.evaluate("location.hash").startswith("#layers?"), "the address does not follow the slider")
    page.evaluate("window.scrollTo(0, 1500); window.mark = 1")
    scroll = page.evaluate("scrollY")

    # Prose: the page stays the same one.
    edit(lesson, "That sounds harmless;", "That sounds *quite* harmless;")
    wait(page, SAYS, "an edit of prose does not arrive", "That sounds quite harmless;")
    expect(page.evaluate("window.mark") == 1, "an edit of prose loads the page again")
    expect(slider.input_value() == "3", "an edit of prose moves the slider")
    expect(abs(page.evaluate("scrollY") - scroll) < 5, "an edit of prose scrolls the page")
    edit(lesson, "takeaway: A factor a tenth", "takeaway: A factor one tenth")
    wait(page, SAYS, "an edit of a takeaway does not arrive", "A factor one tenth")
    expect(page.evaluate("window.mark") == 1, "an edit of a takeaway loads the page again")
    edit(lesson, "## Many times the same factor", "## Many times one factor")
    wait(page, SAYS, "an edit of a heading does not arrive", "Many times one factor")
    expect("Many times one factor" in page.locator("nav.contents").inner_text(), "the contents keep the old heading")

    # A style: the page stays too.
    style = root / "templates/assets/style.css"
    style.write_text(style.read_text() + "\nh1 { letter-spacing: 3px }\n")
    wait(page, "() => getComputedStyle(document.querySelector('h1')).letterSpacing === '3px'", "an edit of a style does not arrive")
    expect(page.evaluate("window.mark") == 1, "an edit of a style loads the page again")

    # A mistake: told over the page as it was, and gone when it is mended.
    edit(lesson, "parameters: { activation: tanh, gain: 0.9", "parameters: { activation: tahn, gain: 0.9")
    wait(page, f"() => ({OVERLAY})().includes('did you mean tanh?')", "a mistake is not shown")
    expect(page.evaluate(OVERLAY).find("activation: tahn") > 0, "the overlay lacks the excerpt")
    expect(page.evaluate(SAYS, "That sounds quite harmless;"), "the last good page is gone")
    page.reload()
    wait(page, f"() => ({OVERLAY})().includes('did you mean tanh?')", "a mistake is not shown after a reload")
    page.keyboard.press("Escape")
    expect(page.evaluate(OVERLAY) == "", "Escape does not close the overlay")
    page.wait_for_selector(READY, state="attached")
    edit(lesson, "{ activation: tahn,", "{ activation: sigmoid,")
    wait(page, f"() => ({OVERLAY})().includes('first_norm')", "the next problems are not shown")
    edit(lesson, "{ activation: sigmoid,", "{ activation: tanh,")
    wait(page, f"() => ({OVERLAY})() === ''", "a mended mistake is still shown")

    # A figure: the page is loaded again, with the slider and the place that it had.
    page.evaluate("window.mark = 2; window.scrollTo(0, 1500)")
    # Translations show the same experiments.
    for language in ["zh", "en"]:
        chapter = root / "content" / language / lesson.name
        edit(chapter, "layers: { from: 10, to: 200, step: 10 }", "layers: { from: 10, to: 190, step: 10 }")
    wait(page, "() => window.mark === undefined", "an edit of a figure does not load the page again")
    page.wait_for_selector(READY, state="attached")
    at_rest(page, "layers", is_changed=True)
    expect(slider.input_value() == "3", "loading again moves the slider")
    wait(page, "() => Math.abs(scrollY - 1500) < 50", "loading again scrolls")

    # A page that goes and comes back; no other page links to it, which would be a mistake.
    page.goto(address + "lonely.html")
    lonely = root / "content/en/91-lonely.md"
    lonely.write_text("---\ntitle: Lonely\n---\nHere.\n")
    wait(page, "() => document.querySelector('h1').textContent.includes('Lonely')", "a page that is new is not shown")
    lonely.rename(root / "away.md")
    wait(page, "() => document.querySelector('h1').textContent === '404'", "a page that is gone is still shown")
    (root / "away.md").rename(lonely)
    wait(page, "() => document.querySelector('h1').textContent.includes('Lonely')", "a page that is back is not shown")
    expect(errors == [], f"errors in the page: {errors}")


def crowd(browser, address: str, root: Path) -> None:
    context = browser.new_context()
    context.set_default_timeout(HANG)
    # Without figures, whose experiments would run fifty times.
    lesson = root / "content/en/90-crowd.md"
    pages = [context.new_page() for _ in range(PAGES)]
    pages[0].goto(address + "crowd.html")
    lesson.write_text("---\ntitle: Crowd\n---\nThis is a sketch.\n")
    wait(pages[0], SAYS, "a page that is new is not shown", "a sketch")
    for page in pages[1:]:
        page.goto(address + "crowd.html", wait_until="commit")
    edit(lesson, "a sketch.", "a mere sketch.")
    for number, page in enumerate(pages):
        wait(page, SAYS, f"{number} of {PAGES} open pages follow an edit, and one does not", "mere sketch")
    context.close()


def main() -> int:
    if len(sys.argv) != 3:
        print("usage: preview.py UNROLL ROOT", file=sys.stderr)
        return 2
    with serving(sys.argv[1], Path(sys.argv[2])) as (address, root), sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.set_default_timeout(HANG)
        try:
            follow(page, address, root)
            crowd(browser, address, root)
        except (Stuck, Hang) as error:
            failures.append(str(error))
        browser.close()
    for failure in failures:
        print(f"serve: {failure}", file=sys.stderr)
    print(f"The preview: {len(failures)} problems")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
