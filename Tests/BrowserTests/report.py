"""Counts checks, runs only those that are asked for, and says of each that fails how to run it alone."""

import shlex
import sys
from dataclasses import dataclass, field

from playwright.sync_api import TimeoutError as Hang


class Abandoned(Exception):
    """A check hung, and has been reported: what follows on the page would likely hang too."""


@dataclass(frozen=True)
class Subject:
    """A page, and how it is opened: `file`, `http`, or None for what can be told without a browser."""

    path: str
    scheme: str | None = None

    def __str__(self) -> str:
        return f"{self.path} ({self.scheme})" if self.scheme else self.path


@dataclass
class Report:
    """What has been found so far. `command` is how the checks were started, without a selection."""

    command: list[str]
    wanted: str = ""
    passed: int = 0
    failed: int = 0
    names: set[str] = field(default_factory=set)

    def add(self, other: "Report") -> None:
        self.passed += other.passed
        self.failed += other.failed
        self.names |= other.names

    def wants(self, check: str) -> bool:
        self.names.add(check)
        return self.wanted.casefold() in check.casefold()

    def __call__(self, subject: Subject, check: str, problems: list[str]) -> None:
        if not self.wants(check):
            return
        if problems:
            self.fail(subject, check, problems)
        else:
            self.passed += 1

    def fail(self, subject: Subject, check: str | None, problems: list[str]) -> None:
        """Without the name of a check: all of the page."""
        self.failed += 1
        what = f"{subject}: {check}" if check else str(subject)
        selection = ["--page", subject.path]
        selection += ["--scheme", subject.scheme] if subject.scheme else []
        selection += ["--check", check] if check else []
        lines = [f"{what}: {problem}" for problem in dict.fromkeys(problems)]
        print("\n".join([*lines, f"  alone: {shlex.join([*self.command, *selection])}"]), file=sys.stderr, flush=True)

    def run(self, subject: Subject, check: str, problems_of, *arguments) -> None:
        """Runs a check if it is wanted. One that cannot be run has failed."""
        if not self.wants(check):
            return
        try:
            problems = problems_of(*arguments)
        except Hang as error:
            self(subject, check, [str(error)])
            raise Abandoned from error
        except Exception as error:  # noqa: BLE001 - what it was is told
            problems = [f"{type(error).__name__}: {error}"]
        self(subject, check, problems)
