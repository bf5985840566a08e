"""Opens every page of a built site in Chromium and checks what only a browser can tell.

    pip install -r requirements.txt
    python check.py public
    python check.py public --page zh/index.html --check axe    # some of it: `--help`

CHROMIUM names the browser (/usr/bin/chromium if unset). Exits 1 and lists the problems if there are any.
"""

import argparse
import concurrent.futures
import difflib
import functools
import http.server
import os
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

import addresses
import controls
import crosshairs
import explorer
import languages
import layout
import links
import reading
from report import Abandoned, Report, Subject

WORKERS = 3
SCHEMES = ["file", "http"]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_) -> None:
        pass


def serve(folder: Path) -> http.server.ThreadingHTTPServer:
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def check_in_browser(
    base: str, subject: Subject, folder: Path, is_first: bool, is_example: bool, report: Report
) -> Report:
    """All checks of a page that need a browser, in one of their own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        try:
            layout.check(browser, base, subject, is_first, report)
            explorer.check(browser, base, subject, report)
            controls.check(browser, base, subject, folder, is_first, report)
            reading.check(browser, base, subject, report)
            crosshairs.check(browser, base, subject, folder, report)
            languages.check(browser, base, subject, report)
            if is_example:
                addresses.check(browser, base, subject, report)
        except Abandoned:
            pass
        except Exception as error:  # noqa: BLE001 - one page that cannot be used must not hide what is wrong with the others
            report.fail(subject, None, [f"{type(error).__name__}: {error}"])
        browser.close()
    return report


def check_pages(folder: Path, paths: list[str], schemes: list[str], example: str, report: Report) -> None:
    server = serve(folder)
    bases = {"file": folder.as_uri() + "/", "http": f"http://127.0.0.1:{server.server_port}/"}
    # Much of a check is waiting, so more than one at a time.
    with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
        checks = {}
        # Those that take longest first: the example is opened time and again.
        for path in sorted(paths, key=lambda path: (path != example, -(folder / path).stat().st_size)):
            for scheme in schemes:
                subject = Subject(path, scheme)
                own = Report(report.command, report.wanted)
                is_first = scheme == schemes[0]
                is_example = is_first and path == example
                checks[pool.submit(check_in_browser, bases[scheme], subject, folder, is_first, is_example, own)] = subject
        for check in concurrent.futures.as_completed(checks):
            report.add(check.result())
            print(f"checked {checks[check]}", flush=True)
    server.shutdown()


def select(options, pages: dict[str, Path]) -> list[str]:
    """The pages that are asked for; the program ends if there are none."""
    if options.page is None:
        return list(pages)
    if options.page not in pages:
        near = difflib.get_close_matches(options.page, pages, 1)
        sys.exit(f"{options.folder} has no page {options.page}" + "".join(f"; did you mean {name}?" for name in near))
    return [options.page]


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks every page of a built site in Chromium.")
    parser.add_argument("folder", type=Path, help="the built site, such as public")
    parser.add_argument("--page", help="only this page, by its path in the folder")
    parser.add_argument("--scheme", choices=SCHEMES, help="only opened from the disk, or only from a server")
    parser.add_argument("--check", default="", help="only checks with this in their name")
    options = parser.parse_args()
    folder = options.folder.resolve()
    pages = {page.relative_to(folder).as_posix(): page for page in sorted(folder.rglob("*.html"))}
    if not pages:
        sys.exit(f"no pages in {options.folder}")
    paths = select(options, pages)

    report = Report([sys.orig_argv[0], sys.argv[0], str(options.folder)], options.check)
    links.check(folder, list(pages.values()), paths, report)
    # The old address of a page leads on at once, and has nothing to look at.
    whole = {path: page for path, page in pages.items() if not links.is_redirect(page)}
    paths = [path for path in paths if path in whole]
    for path in paths:
        report(Subject(path), "weight", reading.weight(whole[path]))
    examples = [path for path, page in whole.items() if addresses.is_example(page.read_text(encoding="utf-8"))]
    example = min(examples, key=lambda path: whole[path].stat().st_size, default="")
    check_pages(folder, paths, [options.scheme] if options.scheme else SCHEMES, example, report)

    if report.passed + report.failed == 0:
        names = "\n  ".join(sorted(report.names))
        sys.exit(f"no check of {options.page or 'these pages'} has “{options.check}” in its name; there are:\n  {names}")
    print(f"browser tests: {report.passed} checks passed, {report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
