"""Report -> text, JSON and the formats of other tools: one file a format, each with a `render(report, view) -> str`.

A renderer is pure: it returns the whole output as text and leaves writing to the command. Formats are imported when
they are asked for, so that the terminal report does not pay for the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.model import Level, Outcome

if TYPE_CHECKING:
    from factcheck.model import Report

FORMATS = (
    "text",
    "concise",
    "json",
    "jsonl",
    "github",
    "sarif",
    "gitlab",
    "junit",
    "rdjson",
    "markdown",
    "csv",
)

DRAFTS_DISAGREE = "FC401"
"""The rule whose evidence is other drafts, not facts."""

FINDINGS = frozenset({Outcome.CONTRADICTED, Outcome.OUTDATED, Outcome.AMBIGUOUS})


class View(Struct, frozen=True):
    """What of a report to show, and how.

    `outcomes` are the verdicts listed one by one, None for the format's own choice; the rest is only counted. `color`
    paints with terminal codes; `width` is the terminal's in columns, None where nothing is wrapped. `fail_on` is the
    level that fails the run, for formats that tell failures from the rest; `names` are the paths of drafts as other
    tools need them, relative to the repository's root, where they differ from those of the report.
    `statistics` adds counts by rule, verdict and speaker to the report for people.
    """

    outcomes: frozenset[Outcome] | None = None
    color: bool = False
    width: int | None = None
    fail_on: Level = Level.ERROR
    names: tuple[tuple[str, str], ...] = ()
    statistics: bool = False

    def shows(self, outcome: Outcome, default: frozenset[Outcome]) -> bool:
        """Tell whether claims with this verdict are listed, given the format's own choice."""
        return outcome in (default if self.outcomes is None else self.outcomes)

    def name(self, path: str) -> str:
        """Give a draft's path as other tools need it."""
        return dict(self.names).get(path, path)


def render(report: Report, name: str, view: View | None = None) -> str:
    """Write a report in one of the FORMATS; the text ends with a line end. Raises KeyError for an unknown format."""
    if name not in FORMATS:
        raise KeyError(name)
    module = import_module(f"factcheck.reports.{name}")
    text: str = module.render(report, view or View())
    return text
