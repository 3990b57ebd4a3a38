"""The list as JSON, in the shape that `schemas/claims-1.json` fixes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reports.json import SCHEMA_VERSION, describe_claim, describe_draft, describe_failure, serialise
from factcheck.reports.listing import explain_unchecked, order_claims
from factcheck.reports.positions import LineMap

if TYPE_CHECKING:
    from factcheck.model import Article, Claim, Extraction
    from factcheck.reports import View
    from factcheck.reports.listing import Listing


def render(listing: Listing, view: View) -> str:
    """Write the list with the drafts, their utterances and the drafts that could not be read."""
    return serialise(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "factcheck", "version": listing.version},
            "articles": [_describe_draft(article, extraction) for article, extraction in listing.drafts],
            "failures": [describe_failure(failure) for failure in listing.failures],
            "summary": {
                "articles": len(listing.drafts),
                "claims": listing.total,
                "listed": listing.listed,
                "undated": listing.undated,
                "failures": len(listing.failures),
            },
        }
    )


def describe_listed_claim(claim: Claim, lines: LineMap) -> dict[str, object]:
    """Give a claim with whether it is checkable, and if not, why."""
    return {
        **describe_claim(claim, lines),
        "modality": claim.modality.value,
        "checkable": claim.checkable,
        "reason": explain_unchecked(claim),
    }


def _describe_draft(article: Article, extraction: Extraction) -> dict[str, object]:
    lines = LineMap(article.text)
    return {
        **describe_draft(article, extraction.utterances),
        "claims": [describe_listed_claim(claim, lines) for claim in order_claims(extraction)],
    }
