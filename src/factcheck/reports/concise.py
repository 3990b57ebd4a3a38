"""One line a finding, as compilers and linters print them: `path:line:column: CODE verdict: reason`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reports import FINDINGS
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose, flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Report
    from factcheck.reports import View


def render(report: Report, view: View) -> str:
    """Write one line for every finding that the view shows; nothing at all where there is none."""
    return "".join(f"{line}\n" for line in _lines(report, view))


def _lines(report: Report, view: View) -> Iterator[str]:
    for checked in report.articles:
        lines = LineMap(checked.article.text)
        path = expose(checked.article.path)
        for claim in checked.claims:
            verdict = claim.verdict
            if claim.suppression is not None or not view.shows(verdict.outcome, FINDINGS):
                continue
            line, column = lines.locate(claim.claim.span.start)
            words = (verdict.rule or "-", f"{verdict.outcome.value}:", flatten(verdict.reason or claim.claim.assertion))
            yield f"{path}:{line}:{column}: {' '.join(words)}"
