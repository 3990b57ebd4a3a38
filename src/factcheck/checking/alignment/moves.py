"""Moves: which of the two figures of a movement goes with which of its times ("from 22 in 2033 to 14 in 2034")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.language.meaning.predicates import Tense
from factcheck.language.quantities.agreement import agree
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, TimeSpan

_DONE = frozenset({Tense.PAST, Tense.PERFECT})


def gives_level_of_other_time(alignment: Alignment) -> bool:
    """Tell whether a claim gives for one end of a movement the figure that the fact has for the other end."""
    if find_level_left(alignment) is not None:
        return True
    said = time_stated(alignment.claim)
    if said is None or said.period is None or len(alignment.fact.times) < 2:
        return False
    ends = [_find_time(alignment.fact, pair.fact) for pair in alignment.figures if pair.agrees]
    known = [end for end in ends if end is not None]
    return bool(known) and not any(said.period.overlaps(end) for end in known)


def find_level_left(alignment: Alignment) -> tuple[Quantity, Quantity] | None:
    """Give the level that a claim tells as today's and from which by the fact something has moved, and its new one."""
    claim, fact = alignment.claim, alignment.fact
    if claim.tense is not Tense.PRESENT or fact.tense not in _DONE or fact.modality is not Modality.ASSERTED:
        return None
    left = [pair for pair in alignment.figures if pair.agrees and pair.fact.change == "from"]
    reached = [figure for figure in fact.quantities if figure.change == "to"]
    if len(left) != 1 or len(reached) != 1 or agree(left[0].claim, reached[0]):
        return None
    return left[0].fact, reached[0]


def _find_time(fact: Proposition, figure: Quantity) -> TimeSpan | None:
    """Give the time that stands behind a figure, before the next one."""
    figures = sorted((q.span for q in fact.quantities), key=lambda span: span.start)
    limits = {one: other.start for one, other in pairwise(figures)}
    limit = limits.get(figure.span, 1 << 30)
    behind = (t for t in fact.times if t.period is not None and figure.span.end <= t.span.start < limit)
    return next((time.period for time in behind), None)
