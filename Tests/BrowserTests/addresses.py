"""Opens a page at addresses that were cut short, mistyped or made up, and types them while it is open: what is no setting of a
figure is ignored, and the rest of the page works as ever."""

from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from browsing import LIVE, at_rest, drawing, figures, not_recomputed, tab, visit, watch
from report import Report, Subject

# What stands behind `#`, with {f} for a figure, {c} for one of its controls, {low} and {high} for the ends of that.
# These name no figure.
NOWHERE = [
    "%", "%zz", "%E0%A4%A", "%%%", "?", "??", "?=", "nowhere", "nowhere?{c}={high}", "%?{c}={high}", "{f}%?{c}={high}",
    "%00", "{f}%00?{c}={high}", "{f}#{f}?{c}={high}", "{f},{f}?{c}={high}", "[id]", "*", ":has(*)", "\\", "\"'`]",
    "__proto__?{c}={high}", "<img src=x onerror=alert(1)>", "x" * 1_000_000, "%" * 100_000,
]
# These name it, and nothing that it has.
NOTHING = ["{f}", "{f}?", "{f}?&&"]
# These say something of it that it does not know, and it says so.
STRANGE = [
    "{f}?=", "{f}?a", "{f}?{c}", "{f}?{c}=", "{f}?{c}=%zz", "{f}?{c}=%", "{f}?{c}=%E0%A4%A", "{f}?%E0%A4%A", "{f}?{c}=%00",
    "{f}?{c}=NaN", "{f}?{c}=1e999", "{f}?{c}=0x10", "{f}?{c}=1;2", "{f}?nothing=1", "{f}?__proto__=1", "{f}?constructor=1",
    "{f}?{c}={high}&{c}=%zz", "{f}?{c}='\"><img src=x onerror=alert(1)>", "{f}?<script>alert(1)</script>",
    "{f}?" + "a" * 1_000_000, "{f}?{c}=" + "1" * 1_000_000 + "x", "{f}?" + "&".join(f"a{n}" for n in range(50_000)),
]
# These can be understood: a number beyond an end is that end, the last of two counts, and a program may have escaped all.
UNDERSTOOD = {
    "{f}?{c}=1e300": "high", "{f}?{c}=-1e300": "low", "{f}?{c}={low}&{c}={high}": "high", "{f}%3F{c}%3D{high}": "high",
    "{f}?%zz&{c}={high}": "high",
}


@dataclass
class Figure:
    id: str
    control: str
    low: str
    high: str
    drawing: str

    def fill(self, fragment: str) -> str:
        names = {"{f}": self.id, "{c}": self.control, "{low}": self.low, "{high}": self.high}
        for name, value in names.items():
            fragment = fragment.replace(name, value)
        return "#" + fragment


def is_example(html: str) -> bool:
    """Whether a page has what these checks need: they are the same for all, so one is enough."""
    return '<figure' in html and 'data-tier="live"' in html and "range" in html


def check(browser: Browser, base: str, subject: Subject, report: Report) -> None:
    address = base + subject.path
    with tab(browser) as page:
        visit(page, address)
        figure = first_figure(page)
    cases = [(fragment, "author", False) for fragment in NOWHERE + NOTHING]
    cases += [(fragment, "author", True) for fragment in STRANGE]
    cases += [(fragment, end, "%zz" in fragment) for fragment, end in UNDERSTOOD.items()]
    for fragment, setting, is_noted in cases:
        name = f"address #{fragment if len(fragment) <= 60 else fragment[:20] + '…' + str(len(fragment))}"
        report.run(subject, name, opened, browser, base, address, figure, figure.fill(fragment), setting, is_noted)
    if report.wants("addresses typed"):
        with tab(browser) as page:
            seen = watch(page, base)
            visit(page, address)
            problems = [problem for case in cases for problem in typed(page, figure, *case)]
            report(subject, "addresses typed", problems + seen["console"] + seen["requests"])


def first_figure(page: Page) -> Figure:
    for figure in figures(page, LIVE):
        if control := page.query_selector(f'[id="{figure}"] .range'):
            box = control.query_selector("[type=number]")
            low, high = box.get_attribute("min"), box.get_attribute("max")
            return Figure(figure, control.get_attribute("data-name"), low, high, drawing(page, figure))
    raise AssertionError("no live figure has a slider")


def opened(
    browser: Browser, base: str, address: str, figure: Figure, fragment: str, setting: str, is_noted: bool
) -> list[str]:
    with tab(browser) as page:
        seen = watch(page, base)
        visit(page, address + fragment)
        at_rest(page, figure.id, is_changed=setting != "author")
        return not_recomputed(page) + problems_of(page, figure, setting, is_noted) + seen["console"] + seen["requests"]


def typed(page: Page, figure: Figure, fragment: str, setting: str, is_noted: bool) -> list[str]:
    """At a setting of the reader's, as when they edit the address."""
    go = "(fragment) => { location.hash = fragment }"
    other = "low" if setting == "high" else "high"
    page.evaluate(go, figure.fill("{f}?{c}={" + other + "}"))
    at_rest(page, figure.id, is_changed=True)
    problems = problems_of(page, figure, other, False)
    page.evaluate(go, figure.fill(fragment))
    at_rest(page, figure.id, is_changed=setting != "author")
    return [f"{fragment[:60]}: {problem}" for problem in problems + problems_of(page, figure, setting, is_noted)]


def problems_of(page: Page, figure: Figure, setting: str, is_noted: bool) -> list[str]:
    problems = []
    value = page.input_value(f'[id="{figure.id}"] [data-name="{figure.control}"] [type=number]')
    if setting == "author":
        if drawing(page, figure.id) != figure.drawing:
            problems.append("the drawing is not the author's")
    elif float(value) != float(getattr(figure, setting)):
        problems.append(f"{figure.control} is {value}, not {getattr(figure, setting)}")
    notes = page.locator(".strange")
    if notes.count() != is_noted:
        problems.append(f"{notes.count()} notes of what is not understood, not {int(is_noted)}")
    elif is_noted and len(notes.inner_text()) > 500:
        problems.append(f"a note of {len(notes.inner_text())} characters")
    return problems
