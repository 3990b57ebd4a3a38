"""Done once: what both sides tell in such a way that it hardly came about twice, so that two dates are one too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.pairs import repeats_figure
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

CLOSE_DAYS = 45
_MANY = 100  # of which two lots are hardly alike


def is_made_once(alignment: Alignment) -> bool:
    """Tell whether both sides give a year to the same thing by the same maker ("is a 1930 comedy by Ida Marr")."""
    claim, fact = alignment.claim, alignment.fact
    if not (claim.predicate.copular and fact.predicate.copular and alignment.subject.anchored):
        return False
    if any(time.relation is not None for side in (claim, fact) for time in side.times):
        return False
    makers = [{n for c in side.complements if c.preposition == "by" for n in c.names} for side in (claim, fact)]
    return bool(makers[0]) and makers[0] == makers[1]


def is_set_once(alignment: Alignment) -> bool:
    """Tell whether a named one set the same rate for the same, with nothing left out ("put a levy of 8% on tin")."""
    rates = all(pair.claim.kind is QuantityKind.PERCENT and pair.claim.change is None for pair in alignment.figures)
    by_whom = (alignment.subject.match is Match.SAME and alignment.subject.anchored) or _is_owners(alignment)
    sets = not alignment.fact.predicate.concepts.isdisjoint(stems_of("set once"))
    return sets and rates and by_whom and not alignment.missing and alignment.object.match is Match.SAME


def is_moved_once(alignment: Alignment) -> bool:
    """Tell whether a named one moved the same to the same level ("raised its main rate to 3%"), not to do so twice."""
    slots = (alignment.subject, alignment.object)
    named = alignment.subject.anchored and all(slot.match is Match.SAME for slot in slots)
    moves = not alignment.fact.predicate.concepts.isdisjoint(stems_of("movement"))
    levels = all(pair.agrees and pair.claim.change == pair.fact.change == "to" for pair in alignment.figures)
    days = alignment.time.claim, alignment.time.fact
    close = days[0] is not None and days[1] is not None and days_apart(days[0], days[1]) <= CLOSE_DAYS
    return close and named and moves and levels and alignment.claim.object is not None and not alignment.missing


def is_for_one_sum(alignment: Alignment) -> bool:
    """Tell whether something of the same named one was done for the very same sum ("fined 12 million euros")."""
    sums = not alignment.fact.predicate.concepts.isdisjoint(stems_of("done for a sum"))
    exact = any(
        pair.agrees and pair.claim.kind is QuantityKind.MONEY and pair.claim.value == pair.fact.value
        for pair in alignment.figures
    )
    return sums and exact and (alignment.anchored or not alignment.missing)


def is_of_one_lot(alignment: Alignment) -> bool:
    """Tell whether somebody did the same to so many of the same that it is one lot ("recalled 26,000 jars")."""
    figures = (pair for pair in alignment.figures if pair.claim.kind is QuantityKind.COUNT)
    many = any(repeats_figure(pair) and pair.fact.hedge is None and pair.fact.value >= _MANY for pair in figures)
    done = alignment.claim.object, alignment.fact.object
    same = all(one is not None and one.quantities for one in done) and alignment.object.match is Match.SAME
    doer = alignment.subject.match in {Match.SAME, Match.LEFT_OUT}
    lots = not alignment.fact.predicate.concepts.isdisjoint(stems_of("done to a lot"))
    return lots and many and same and doer and not alignment.missing


def _is_owners(alignment: Alignment) -> bool:
    """Tell whether the claim names who did it as the owner of what was done ("Peru's duty on tin was imposed")."""
    said, known = alignment.claim.object, alignment.fact.subject
    owner = said.owner if said is not None and alignment.subject.match is Match.LEFT_OUT else None
    return owner is not None and known is not None and bool(owner.entities) and owner.entities == known.entities
