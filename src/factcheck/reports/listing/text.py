"""The list that people read: one short paragraph a claim, with where it stands, what it says, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reports.listing import explain_unchecked, order_claims, summarise
from factcheck.reports.painting import Line, paint
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose, flatten
from factcheck.reports.text import describe_voice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reports import View
    from factcheck.reports.listing import Listing


def render(listing: Listing, view: View) -> str:
    """Write the list, painted and wrapped as the view says; plain and unwrapped by default."""
    return paint(list(_lay_out(listing)), view.color, view.width)


def _lay_out(listing: Listing) -> Iterator[Line]:
    for article, extraction in listing.drafts:
        lines = LineMap(article.text)
        for claim in order_claims(extraction):
            line, column = lines.locate(claim.span.start)
            aside = "" if claim.checkable else f" (not checkable: {explain_unchecked(claim)})"
            yield Line(
                (f"{expose(article.path)}:{line}:{column}: ", "bold"), (flatten(claim.assertion), ""), (aside, "dim")
            )
            yield Line((describe_voice(claim), "dim"), indent=4)
    yield Line((summarise(listing), "bold"))
