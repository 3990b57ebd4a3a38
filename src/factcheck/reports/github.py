"""Workflow commands of GitHub Actions, which show findings as annotations on the lines of a pull request.

Escaping follows the toolkit's `command.ts`: `%`, carriage return and line feed everywhere, `:` and `,` as well in
properties. A line can't start with `::` by accident, for foreign text stands only after the command's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Level
from factcheck.reports.findings import list_findings
from factcheck.reports.sanitising import expose, flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Report
    from factcheck.reports import View

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def render(report: Report, view: View) -> str:
    """Write one command a finding and one a draft that could not be checked."""
    return "".join(f"{line}\n" for line in _lines(report, view))


def _lines(report: Report, view: View) -> Iterator[str]:
    for finding in list_findings(report, view):
        place = finding.place
        properties: dict[str, object] = {"file": finding.path, "line": place.line, "endLine": place.end_line}
        if place.line == place.end_line:
            properties |= {"col": place.column, "endColumn": place.end_column}
        yield write_command(COMMANDS[finding.level], properties | {"title": finding.title}, finding.message)
    for failure in report.failures:
        properties = {"file": view.name(failure.path), "line": failure.line or 1, "title": "not checked"}
        yield write_command("error", properties, flatten(failure.told))


def write_command(name: str, properties: dict[str, object], message: str) -> str:
    """Write one workflow command with its properties, escaped."""
    written = ",".join(f"{key}={_escape_property(expose(str(value)))}" for key, value in properties.items())
    return f"::{name} {written}::{_escape(message)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
