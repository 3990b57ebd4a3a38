"""One row a claim, for spreadsheets (RFC 4180 quoting, line feeds); no cell can start a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from factcheck.model import Level
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose, flatten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import CheckedClaim, Report
    from factcheck.reports import View

COLUMNS = (
    "path", "line", "column", "verdict", "rule", "level", "challenged", "kind", "text", "assertion",
    "speaker", "attribution", "said_on", "reason", "facts", "sources", "suppressed", "fingerprint",
)  # fmt: skip
FORMULA_STARTS = ("=", "+", "-", "@")


def render(report: Report, view: View) -> str:
    """Write every claim of the run under one line of column names."""
    return write_rows(COLUMNS, _rows(report, view))


def write_rows(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """Write rows under a line of column names, every cell on one line and none of them a formula."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_disarm(cell) for cell in row] for row in rows)
    return written.getvalue()


def _rows(report: Report, view: View) -> Iterator[tuple[object, ...]]:
    for article in report.articles:
        lines = LineMap(article.article.text)
        path = expose(view.name(article.article.path))
        for claim in article.claims:
            yield (path, *_row(claim, lines))


def _row(checked: CheckedClaim, lines: LineMap) -> tuple[object, ...]:
    claim, verdict = checked.claim, checked.verdict
    citations = [citation for evidence in verdict.evidence for citation in evidence.citations]
    return (
        *lines.locate(claim.span.start),
        verdict.outcome.value,
        verdict.rule,
        None if verdict.level in (None, Level.NONE) else verdict.level.value,
        "yes" if verdict.challenged else "no",
        claim.kind.value,
        claim.text,
        claim.assertion,
        claim.speaker.name if claim.speaker else None,
        claim.attribution.value,
        claim.said_on,
        verdict.reason,
        "; ".join(evidence.fact for evidence in verdict.evidence),
        "; ".join(citation.source.url or citation.source.title for citation in citations),
        checked.suppression.reason if checked.suppression else None,
        claim.id,
    )


def _disarm(cell: object) -> object:
    """Keep a spreadsheet from reading a cell as a formula (OWASP, "CSV Injection")."""
    if cell is None or isinstance(cell, int):
        return cell
    text = flatten(str(cell))
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
