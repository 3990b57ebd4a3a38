"""Joining: what several facts of one happening bear out together, each of them a part of what a claim says.

"The court jailed Moss for nine years for arson" is borne out by a fact that tells for how long and one that tells what
for, where both tell of the same day, or of what comes once. What counts people or things is never joined: of those who
died, and of those in the harbour, no fact tells how many died there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Bond
from factcheck.checking.alignment.grounds import Exempt, figures_agree, is_unique, orderings_agree, residue_beyond
from factcheck.checking.alignment.reservations import has_reservation
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.timing import Timing
from factcheck.checking.deciding.synonymy import apply_checks
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.rules import CHECKS
from factcheck.checking.rules.supported import check_support
from factcheck.model import Outcome, QuantityKind, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.deciding.synonymy import Pair
    from factcheck.model import Span

_PARTED = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.FRACTION})
_SAME = frozenset({Match.SAME, Match.ADDED, Match.LEFT_OUT})


class _Open(Struct, frozen=True):
    """What a fact leaves open of a claim: words, figures by where they stand, and how many ranks."""

    words: frozenset[str]
    figures: frozenset[Span]
    ranks: int

    def both(self, other: _Open) -> _Open:
        """Give what both leave open."""
        return _Open(self.words & other.words, self.figures & other.figures, min(self.ranks, other.ranks))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left open."""
        return not (self.words or self.figures or self.ranks)


def find_joined(pairs: Sequence[Pair]) -> list[Finding]:
    """Give the support of several facts for one thing that a claim says, where each leaves some of it open."""
    if not pairs or not _may_be_joined(pairs[0]):
        return []
    near = [pair.alignment for pair in pairs if pair.alignment is not None and _is_near(pair.alignment)]
    for first in near if len(near) > 1 else ():
        found = [_support(one) for one in _gather(first, near)]
        if len(found) > 1 and all(one is not None for one in found):
            return [one for one in found if one is not None]
    return []


def find_gainsaid(pairs: Sequence[Pair]) -> list[Finding]:
    """Hold a claim against a fact where what it says beyond that is borne out by others of the same happening."""
    if not pairs or not pairs[0].query.proposition.main:
        return []
    laid = [pair.alignment for pair in pairs if pair.alignment is not None and pair.alignment.bond is Bond.SAME]
    near = [one for one in laid if _is_near(one)]
    rests = [replace(one, residue=one.residue - _find_told(one, near)) for one in laid if near and _may_be_wrong(one)]
    return [one for one in apply_checks(CHECKS, rests) if one.outcome is not Outcome.SUPPORTED]


def _may_be_wrong(alignment: Alignment) -> bool:
    """Tell whether a figure or day of a claim is another than the fact's, which only some words keep from counting."""
    other = not figures_agree(alignment) or alignment.time.timing is Timing.APART
    return other and bool(alignment.residue) and alignment.anchored


def _find_told(alignment: Alignment, near: Iterable[Alignment]) -> frozenset[str]:
    """Give the words that one fact leaves open and others of the same happening tell."""
    others = (one for one in near if one.statement.fact.id != alignment.statement.fact.id)
    told = (alignment.residue - one.residue for one in others if _are_of_one_happening(alignment, one))
    return frozenset().union(*told)


def _may_be_joined(pair: Pair) -> bool:
    """Tell whether a claim asserts something and counts no people or things of which a fact may tell a part."""
    claim = pair.query.proposition
    counted = any(figure.kind in _PARTED for figure in (*claim.quantities, *claim.extra_figures))
    return claim.main and not claim.negated and not counted


def _is_near(alignment: Alignment) -> bool:
    """Tell whether a fact speaks of the same as a claim and goes against nothing that this says."""
    if alignment.bond is not Bond.SAME or alignment.denial or alignment.swapped or alignment.statement.refuting:
        return False
    same = alignment.subject.match in _SAME and alignment.object.match in _SAME
    return same and alignment.anchored and figures_agree(alignment) and orderings_agree(alignment)


def _gather(first: Alignment, near: Iterable[Alignment]) -> list[Alignment]:
    """Gather the facts of one happening that leave nothing of a claim open together; none where something is left."""
    group, left = [first], _find_open(first)
    for other in near:
        if any(other.statement.fact.id == one.statement.fact.id for one in group):
            continue
        fewer = left.both(_find_open(other))
        if fewer != left and all(_are_of_one_happening(one, other) for one in group):
            group.append(other)
            left = fewer
    return group if left.is_empty else []


def _find_open(alignment: Alignment) -> _Open:
    """Find what a fact leaves open of a claim."""
    words = residue_beyond(alignment, Exempt.NOTHING, whole=True)
    figures = frozenset(figure.span for figure in alignment.loose_figures)
    return _Open(words, figures, len(alignment.loose_orderings))


def _are_of_one_happening(one: Alignment, other: Alignment) -> bool:
    """Tell whether two facts of one file tell of the same day, or of what comes once and no two days."""
    if one.statement.fact.path != other.statement.fact.path:
        return False
    days = [_find_day(alignment) for alignment in (one, other)]
    if days[0] is None or days[1] is None:
        return is_unique(one) and is_unique(other)
    exact = all(day is not None and day.first == day.last for day in days)
    return days[0].overlaps(days[1]) and (exact or is_unique(one))


def _find_day(alignment: Alignment) -> TimeSpan | None:
    """Give the time that a fact tells of."""
    stated = time_stated(alignment.fact)
    return stated.period if stated is not None else alignment.statement.fact.event


def _support(alignment: Alignment) -> Finding | None:
    """Let a fact bear out a claim but for what others have to."""
    rest = replace(alignment, residue=frozenset(), loose_figures=(), loose_orderings=())
    found = check_support(rest)
    return found if found is not None and not has_reservation(rest, None) else None
