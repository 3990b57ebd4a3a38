"""The claims of drafts without verdicts, for `factcheck claims`: one file a format, each imported when asked for.

Every format lists the claims in the order of their drafts, an outer one before what stands inside it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.model import Article, Claim, Extraction, Failure
    from factcheck.reports import View

FORMATS = ("text", "table", "json", "jsonl", "csv")
REASONS = {
    Modality.ASSERTED: "description",  # how things look or feel, with nothing in it to look up
    Modality.PREDICTED: "prediction",
    Modality.WISHED: "wish",
    Modality.ASKED: "question",
    Modality.ORDERED: "order",
    Modality.CONDITIONAL: "not asserted",
    Modality.OPINION: "opinion",
}
"""Why a claim is not checkable, by its modality."""


class Listing(Struct, frozen=True):
    """Drafts with those of their claims that are to be listed.

    `found` counts the claims before some were picked out, None where all are listed. `undated` counts those left out
    only because it can't be told when they were said.
    """

    drafts: tuple[tuple[Article, Extraction], ...]
    version: str
    failures: tuple[Failure, ...] = ()
    found: int | None = None
    undated: int = 0

    @property
    def listed(self) -> int:
        """Count the claims that are listed."""
        return sum(len(extraction.claims) for _, extraction in self.drafts)

    @property
    def total(self) -> int:
        """Count the claims of the drafts, listed or not."""
        return self.listed if self.found is None else self.found


def render(listing: Listing, name: str, view: View) -> str:
    """Write a listing in one of the FORMATS; the text ends with a line end. Raises KeyError for an unknown format."""
    if name not in FORMATS:
        raise KeyError(name)
    module = import_module(f"factcheck.reports.listing.{name}")
    text: str = module.render(listing, view)
    return text


def order_claims(extraction: Extraction) -> list[Claim]:
    """Give the claims in the order in which they stand in the draft."""
    return sorted(extraction.claims, key=lambda claim: (claim.span.start, -claim.span.end))


def explain_unchecked(claim: Claim) -> str | None:
    """Say in a word or two why a claim is not checkable; None where it is."""
    return None if claim.checkable else REASONS[claim.modality]


def summarise(listing: Listing) -> str:
    """Say how many claims of how many are listed, for example `3 of 14 claims in 2 drafts`."""
    total = listing.total
    claims = "1 claim" if total == 1 else f"{total:,} claims"
    part = "" if listing.found is None else f"{listing.listed:,} of "
    drafts = len(listing.drafts)
    line = f"{part}{claims} in {drafts:,} draft{'' if drafts == 1 else 's'}"
    return f"{line}; {listing.undated:,} left out whose day is not known" if listing.undated else line
