"""Reviewdog's diagnostic format, which posts findings as review comments on many hosts; columns count UTF-8 bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.model import Level
from factcheck.reports.findings import Finding, list_findings
from factcheck.reports.json import serialise
from factcheck.reports.sanitising import expose

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.reports import View

SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NOTE: "INFO"}


def render(report: Report, view: View) -> str:
    """Write a DiagnosticResult with one diagnostic a finding; ends of ranges are exclusive."""
    return serialise(
        {
            "source": {"name": "factcheck"},
            "diagnostics": [_describe(finding) for finding in list_findings(report, view)],
        }
    )


def _describe(finding: Finding) -> dict[str, Any]:
    place, lines, span = finding.place, finding.lines, finding.checked.claim.span
    return {
        "message": finding.message,
        "location": {
            "path": expose(finding.path),
            "range": {
                "start": {"line": place.line, "column": lines.utf8_column(span.start)},
                "end": {"line": lines.locate(span.end)[0], "column": lines.utf8_column(span.end)},
            },
        },
        "severity": SEVERITIES[finding.level],
        "code": {"value": finding.rule.code},
    }
