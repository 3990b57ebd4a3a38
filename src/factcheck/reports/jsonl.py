"""The report as JSON lines: one object a claim or failed draft, and last the summary; for streams and `jq`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.reports.counting import count_claims
from factcheck.reports.json import describe_checked_claim, describe_failure
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import escape_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Report
    from factcheck.reports import View


def render(report: Report, view: View) -> str:
    """Write the lines; the keys of a claim are those of the JSON report, with its draft's path."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    for article in report.articles:
        lines = LineMap(article.article.text)
        for claim in article.claims:
            yield _serialise({"type": "claim", "path": article.article.path, **describe_checked_claim(claim, lines)})
    for failure in report.failures:
        yield _serialise({"type": "failure", **describe_failure(failure)})
    yield _serialise({"type": "summary", **count_claims(report)})


def _serialise(value: dict[str, object]) -> str:
    return escape_json(json.dumps(value, ensure_ascii=False))
