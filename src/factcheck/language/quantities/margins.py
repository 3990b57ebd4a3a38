"""Margins of votes and wins: which words for a margin do not go with the figures of both sides."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Quantity

_CLOSE, _CLEAR = Decimal("0.1"), Decimal("0.2")  # of all votes for and against
_CLOSE_POINTS, _CLEAR_POINTS = 5, 12  # between two shares of one vote
_ALL, _BOTH = 101, 2  # percent that two shares may come to, rounded
_MOST = 58  # percent that nobody narrowly wins
_CLOSE_GOALS, _CLEAR_GOALS = 1, 3
_CLEAR_PART = Decimal("0.3")  # of what both sides scored


def other_margins(score: Quantity) -> tuple[str, ...]:
    """Give the adverbs that tell another margin than that of a vote ("narrowly", of 120 votes to 30)."""
    if score.kind is not QuantityKind.SCORE or not score.second:
        return ()
    margin = abs(score.value - score.second) / (score.value + score.second)
    words = lexicon.read_words("ordering", "no margin")
    if margin >= _CLEAR:
        words |= lexicon.read_words("ordering", "narrow margins")
    elif margin <= _CLOSE:
        words |= lexicon.read_words("ordering", "wide margins")
    return tuple(sorted(words))


def words_of_other_margins(figures: Iterable[Quantity]) -> frozenset[str]:
    """Give the words that tell another margin than the figures of a win ("edged", of 58% to 42%)."""
    close, clear = _read_margin(tuple(figures))
    narrow = lexicon.read_words("ordering", "narrow wins") if clear else frozenset()
    return narrow | (lexicon.read_words("ordering", "wide wins") if close else frozenset())


def _read_margin(figures: tuple[Quantity, ...]) -> tuple[bool, bool]:
    """Tell whether a result was surely close, and surely clear."""
    shares = [figure.value for figure in figures if figure.kind is QuantityKind.PERCENT]
    scores = [figure for figure in figures if figure.kind is QuantityKind.SCORE and figure.second is not None]
    if len(shares) == _BOTH and sum(shares) <= _ALL:
        lead = abs(shares[0] - shares[1])
        return lead <= _CLOSE_POINTS, lead >= _CLEAR_POINTS
    if len(shares) == 1 and not scores:
        return False, _MOST <= shares[0] < _ALL
    if len(scores) != 1 or shares or scores[0].second is None:
        return False, False
    won, lost = scores[0].value, scores[0].second
    lead = abs(won - lost)
    return lead <= _CLOSE_GOALS, lead >= _CLEAR_GOALS and lead >= _CLEAR_PART * (won + lost)
