"""The claims of drafts without verdicts, for `factcheck claims`: as text, or as JSON by `schemas/claims-1.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reports.json import SCHEMA_VERSION, describe_claim, describe_draft, describe_failure, serialise
from factcheck.reports.painting import Line, paint
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose, flatten
from factcheck.reports.text import describe_voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Article, Extraction, Failure
    from factcheck.reports import View

Listing = tuple["Article", "Extraction"]


def render_listing(drafts: Sequence[Listing], view: View) -> str:
    """Write one short paragraph a claim: where it stands, what it says, and whose it is."""
    return paint(list(_lay_out(drafts)), view.color, view.width)


def render_listing_as_json(drafts: Sequence[Listing], failures: Sequence[Failure], version: str) -> str:
    """Write the claims as JSON."""
    return serialise(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "factcheck", "version": version},
            "articles": [_describe(article, extraction) for article, extraction in drafts],
            "failures": [describe_failure(failure) for failure in failures],
        }
    )


def _describe(article: Article, extraction: Extraction) -> dict[str, object]:
    lines = LineMap(article.text)
    return {
        **describe_draft(article, extraction.utterances),
        "claims": [
            {**describe_claim(claim, lines), "modality": claim.modality.value, "checkable": claim.checkable}
            for claim in extraction.claims
        ],
    }


def _lay_out(drafts: Sequence[Listing]) -> Iterator[Line]:
    count = 0
    for article, extraction in drafts:
        lines = LineMap(article.text)
        for claim in sorted(extraction.claims, key=lambda claim: (claim.span.start, -claim.span.end)):
            line, column = lines.locate(claim.span.start)
            aside = "" if claim.checkable else f" (not checkable: {claim.modality.value})"
            yield Line(
                (f"{expose(article.path)}:{line}:{column}: ", "bold"), (flatten(claim.assertion), ""), (aside, "dim")
            )
            yield Line((describe_voice(claim), "dim"), indent=4)
            count += 1
    claims = "1 claim" if count == 1 else f"{count:,} claims"
    yield Line((f"{claims} in {len(drafts):,} draft{'' if len(drafts) == 1 else 's'}", "bold"))
