"""Other wins: what else than this contest somebody won who by a fact did not come first in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.slots import Match
from factcheck.language.inferences.outcomes import is_unplaced
from factcheck.language.meaning.predicates import Tense

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def is_of_another_win(alignment: Alignment) -> bool:
    """Tell whether a claim is of a prize in a contest, or of earlier wins, where a fact says who did not win it."""
    claim = alignment.claim
    if not is_unplaced(alignment.fact):
        return False
    counted = claim.quantities or claim.extra_figures or claim.orderings
    return bool(counted) or claim.tense is not Tense.PAST or alignment.object.match is not Match.SAME
