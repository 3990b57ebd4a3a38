"""Placings: in which contest somebody came first, second or third, which only one side may say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.inferences.placings import PLACE
from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def leaves_contest_open(alignment: Alignment) -> bool:
    """Tell whether only the fact says in what somebody was placed, as there may have been another contest as well."""
    if not any(pair.fact.scale == PLACE for pair in alignment.orderings):
        return False
    contests = (c for c in alignment.fact.complements if c.head in stems_of("contests of many"))
    if any(c.head in alignment.missing for c in contests):
        return True
    paired = {pair.fact.span for pair in alignment.figures}
    return any(q.kind is QuantityKind.MEASURE and q.span not in paired for q in alignment.fact.quantities)


def leaves_ranking_open(alignment: Alignment) -> bool:
    """Tell whether only the fact says in which of several rankings somebody stands ("third in the medal table").

    There is but one where no more is said of it ("18th in the league"), and a figure that both give tells which it is.
    """
    if not any(pair.fact.scale == PLACE for pair in alignment.orderings):
        return False
    if any(pair.agrees for pair in alignment.figures):
        return False
    rankings = stems_of("rankings", "ordering")
    told = (c for c in alignment.fact.complements if c.head in rankings and c.head in alignment.missing)
    return any(c.text.lower() not in listed("ordering/standings") for c in told)


def is_drawn_place(alignment: Alignment) -> bool:
    """Tell whether a fact's place in a contest only follows from a win or a medal, which tells itself whose it is."""
    return alignment.fact.variant and any(pair.fact.scale == PLACE for pair in alignment.orderings)
