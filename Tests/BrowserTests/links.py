"""What can be checked in the HTML without a browser: links that lead somewhere, ids that are unique."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from report import Report, Subject

CARRIES_A_LINK = {"href", "src"}


class PageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.references: list[str] = []  # ids that ARIA attributes name
        self.links: list[str] = []
        self.first_level_headings = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.first_level_headings += tag == "h1"
        for name, value in attributes:
            if name == "id":
                self.ids.append(value or "")
            elif name in CARRIES_A_LINK:
                self.links.append(value or "")
            elif name in {"aria-labelledby", "aria-describedby"}:
                self.references += (value or "").split()


def read(page: Path) -> PageReader:
    reader = PageReader()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader


def is_redirect(page: Path) -> bool:
    return '<meta http-equiv="refresh"' in page.read_text(encoding="utf-8")


def check(folder: Path, pages: list[Path], paths: list[str], report: Report) -> None:
    """Checks the pages at the paths, whose links may lead to all."""
    readers = {page: read(page) for page in pages}
    for path in paths:
        page, subject = folder / path, Subject(path)
        reader = readers[page]
        repeated = sorted({i for i in reader.ids if reader.ids.count(i) > 1})
        report(subject, "unique ids", [f"id “{i}” is used twice" for i in repeated])
        missing = sorted(set(reader.references) - set(reader.ids))
        report(subject, "ARIA references", [f"no element has the id “{i}”" for i in missing])
        count = reader.first_level_headings
        report(subject, "one h1", [] if count == 1 or is_redirect(page) else [f"{count} h1 elements"])
        report(subject, "links", [p for link in reader.links for p in problems_of(link, page, folder, readers)])


def problems_of(link: str, page: Path, folder: Path, readers: dict[Path, PageReader]) -> list[str]:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return []
    if parts.path.startswith("/"):
        return [f"“{link}” starts at the root of a server, and there is none under file://"]
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if not target.is_relative_to(folder):
        return [f"“{link}” leaves the output folder"]
    if not target.is_file():
        return [f"“{link}” leads to no file"]
    if parts.fragment and target in readers and unquote(parts.fragment) not in readers[target].ids:
        return [f"“{link}”: {target.name} has no such id"]
    return []
