"""Set scores: whether both sides give the same sets of a match, in the same order and from one player's side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.pairs import FigurePair
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_SEVERAL = 2


def find_other_sets(alignment: Alignment) -> FigurePair | None:
    """Give the first sets that differ, where both sides tell a match set by set and not the same."""
    said, known = _scores_of(alignment.claim), _scores_of(alignment.fact)
    if min(len(said), len(known)) < _SEVERAL:
        return None
    mine, theirs = ([(q.value, q.second) for q in scores] for scores in (said, known))
    if mine in (theirs, [(second, first) for first, second in theirs]):
        return None
    return FigurePair(_join(said), _join(known), agrees=False)


def gives_other_sets(alignment: Alignment) -> bool:
    """Tell whether a claim tells a match set by set and not as the fact does ("6-4, 6-3", of "6-4, 3-6, 7-5")."""
    return find_other_sets(alignment) is not None


def _scores_of(side: Proposition) -> list[Quantity]:
    return sorted((q for q in side.quantities if q.kind is QuantityKind.SCORE), key=lambda q: q.span.start)


def _join(scores: list[Quantity]) -> Quantity:
    """Give the scores of all sets as one figure, by the first of them."""
    return replace(scores[0], text=", ".join(score.text for score in scores))
