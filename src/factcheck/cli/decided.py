"""The claims that a fact decided in an earlier run, read from that run's JSON report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_report(path: str) -> list[dict[str, Any]]:
    """Read the articles of a report written with `--format json`. Raises UsageError for anything else."""
    mend = "write one with: factcheck --format json --output PATH DRAFT..."
    try:
        report = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"the report {path} can't be read ({error})", mend=mend) from error
    articles = report.get("articles") if isinstance(report, dict) else None
    if not isinstance(articles, list) or not all(isinstance(article, dict) for article in articles):
        raise UsageError(f"{path} is no JSON report", mend=mend)
    return articles


def list_decided(articles: list[dict[str, Any]], fact: str) -> Iterator[str]:
    """Give a line for each claim whose verdict rests on the fact: where it stands, the verdict, and its words."""
    for article in articles:
        for claim in article.get("claims", ()):
            if any(evidence.get("id") == fact for evidence in claim.get("facts", ())):
                place = f"{article.get('path')}:{claim.get('line')}:{claim.get('column')}"
                yield f"{place} {claim.get('verdict')}: {claim.get('text')}"
