"""The list as JSON lines: one object a claim, with the keys of the JSON list and its draft, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reports.jsonl import serialise_line
from factcheck.reports.listing import order_claims
from factcheck.reports.listing.json import describe_listed_claim
from factcheck.reports.positions import LineMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reports import View
    from factcheck.reports.listing import Listing


def render(listing: Listing, view: View) -> str:
    """Write the lines; `$defs/line` of `schemas/claims-1.json` fixes their shape."""
    return "".join(f"{line}\n" for line in _lines(listing))


def _lines(listing: Listing) -> Iterator[str]:
    for article, extraction in listing.drafts:
        lines = LineMap(article.text)
        published = article.published.isoformat() if article.published else None
        draft = {"type": "claim", "path": article.path, "published": published}
        for claim in order_claims(extraction):
            yield serialise_line({**draft, **describe_listed_claim(claim, lines)})
