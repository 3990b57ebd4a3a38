"""GitLab's code quality report, which merge requests show (docs.gitlab.com, "Code Quality report format")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Level
from factcheck.reports.findings import list_findings
from factcheck.reports.json import serialise
from factcheck.reports.sanitising import expose

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.reports import View

SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


def render(report: Report, view: View) -> str:
    """Write one issue a finding; GitLab knows no report of what could not be checked, so that stays with the job."""
    return serialise(
        [
            {
                "description": f"{finding.title}: {finding.message}",
                "check_name": finding.rule.code,
                "fingerprint": finding.fingerprint,
                "severity": SEVERITIES[finding.level],
                "location": {
                    "path": expose(finding.path),
                    "lines": {"begin": finding.place.line, "end": finding.place.end_line},
                },
            }
            for finding in list_findings(report, view)
        ]
    )
