"""Margins of votes: which words for a margin do not go with how many votes there were to how many."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.model import Quantity

_CLOSE, _CLEAR = Decimal("0.1"), Decimal("0.2")  # of all votes for and against


def other_margins(score: Quantity) -> tuple[str, ...]:
    """Give the adverbs that tell another margin than that of a vote ("narrowly", of 120 votes to 30)."""
    if score.kind is not QuantityKind.SCORE or not score.second:
        return ()
    margin = abs(score.value - score.second) / (score.value + score.second)
    if margin >= _CLEAR:
        return tuple(sorted(lexicon.read_words("ordering", "narrow margins")))
    return tuple(sorted(lexicon.read_words("ordering", "wide margins"))) if margin <= _CLOSE else ()
