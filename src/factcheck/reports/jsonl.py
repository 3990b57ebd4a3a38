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
        draft = {"type": "claim", "path": article.article.path}
        for claim in article.claims:
            yield serialise_line({**draft, **describe_checked_claim(claim, lines)})
    for failure in report.failures:
        yield serialise_line({"type": "failure", **describe_failure(failure)})
    yield serialise_line({"type": "summary", **count_claims(report)})


def serialise_line(value: dict[str, object]) -> str:
    """Write a value as JSON on one line in readable UTF-8, with every control character escaped."""
    return escape_json(json.dumps(value, ensure_ascii=False))
