"""First times: whether a claim says that something came for the first time ever, and the fact since some year only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import OrderingPair

_SINCE = "since"
_EVER = worded(r"\b{times/first time}\s?(?:[.,;]|\Z|{and, but or while}\b|{times/ever or in history}\b)")


def is_first_ever(alignment: Alignment, pair: OrderingPair) -> bool:
    """Tell whether by the claim it was the first time, and by the fact the first since a year, before which it was so.

    A claim that goes on behind "the first time" may tell of fewer times ("for the first time at home").
    """
    if not pair.agrees or pair.claim.rank != 1 or pair.claim.within:
        return False
    looks_back = any(time.relation == _SINCE and time.text in alignment.fact.text for time in alignment.fact.times)
    if not looks_back or f"{pair.fact.text} {_SINCE}" not in alignment.statement.text:
        return False
    said = alignment.query.around.text
    return not alignment.claim.times and _SINCE not in said.split() and _EVER.search(said) is not None


def leave_out_since(alignment: Alignment) -> Alignment:
    """Take out since when a fact counts, where that is what it is held against a claim for."""
    times = tuple(time for time in alignment.fact.times if time.relation != _SINCE)
    return replace(alignment, fact=replace(alignment.fact, times=times))
