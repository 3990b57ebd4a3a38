"""The list as one row a claim, for spreadsheets and pandas; written and guarded as the CSV report is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reports.csv import write_rows
from factcheck.reports.listing import explain_unchecked, order_claims
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Article, Claim
    from factcheck.reports import View
    from factcheck.reports.listing import Listing

COLUMNS = (
    "path", "published", "line", "column", "id", "kind", "attribution", "speaker", "entity", "role", "cue",
    "said_on", "said_on_basis", "modality", "checkable", "reason", "assertion", "text",
    "about", "about_first", "about_last",
)  # fmt: skip
"""Named as in the JSON list where they hold the same; `speaker`, `entity` and `role` are those of its `speaker`.

`about` joins the words of its times; `about_first` and `about_last` are the earliest and the latest day that they name.
"""


def render(listing: Listing, view: View) -> str:
    """Write every claim under one line of column names."""
    return write_rows(COLUMNS, _rows(listing))


def _rows(listing: Listing) -> Iterator[tuple[object, ...]]:
    for article, extraction in listing.drafts:
        lines = LineMap(article.text)
        for claim in order_claims(extraction):
            yield _row(claim, article, lines)


def _row(claim: Claim, article: Article, lines: LineMap) -> tuple[object, ...]:
    speaker = claim.speaker
    periods = [time.period for time in claim.about if time.period is not None]
    return (
        expose(article.path),
        article.published,
        *lines.locate(claim.span.start),
        claim.id,
        claim.kind.value,
        claim.attribution.value,
        speaker.name if speaker else None,
        speaker.entity if speaker else None,
        speaker.role if speaker else None,
        claim.cue,
        claim.said_on,
        claim.said_on_basis,
        claim.modality.value,
        "true" if claim.checkable else "false",  # as pandas and spreadsheets read a truth value
        explain_unchecked(claim),
        claim.assertion,
        claim.text,
        "; ".join(time.text for time in claim.about),
        min((period.first for period in periods if period.first is not None), default=None),
        max((period.last for period in periods if period.last is not None), default=None),
    )
