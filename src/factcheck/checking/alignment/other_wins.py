"""Other wins: what else than this contest somebody won who by a fact did not come first in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.slots import Match
from factcheck.language.inferences.outcomes import is_unplaced
from factcheck.language.meaning.predicates import Tense
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})  # how often or what was won, no share and no score


def is_of_another_win(alignment: Alignment) -> bool:
    """Tell whether one side is of a prize in a contest, or of earlier wins, and the other says who did not win it."""
    for side, other in ((alignment.claim, alignment.fact), (alignment.fact, alignment.claim)):
        counted = side.orderings or any(q.kind in _COUNTED for q in (*side.quantities, *side.extra_figures))
        plain = not counted and side.tense is Tense.PAST and alignment.object.match is Match.SAME
        if is_unplaced(other) and not plain:
            return True
    return False
