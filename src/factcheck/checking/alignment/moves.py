"""Moves: which of the two figures of a movement goes with which of its times ("from 22 in 2033 to 14 in 2034").

What rose in one year may be falling now, or have fallen before: a movement is gainsaid by the opposite one only where
both are of one time and between the same levels.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.alignment.pairs import repeats_figure
from factcheck.checking.knowledge.stated_times import last_of, time_since, time_stated
from factcheck.language.meaning.predicates import Tense
from factcheck.language.quantities.agreement import agree
from factcheck.language.times.relations import BOUNDS
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import built_in_thesaurus, stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, TimeSpan

_DONE = frozenset({Tense.PAST, Tense.PERFECT})
_UNDER_WAY = "ing"
_NOW = frozenset({Tense.PRESENT, Tense.PERFECT})
_SAME_LENGTH_DAYS = 7


def gives_level_of_other_time(alignment: Alignment) -> bool:
    """Tell whether a claim gives for one end of a movement the figure that the fact has for the other end."""
    if find_level_left(alignment) is not None:
        return True
    said = time_stated(alignment.claim)
    if said is None or said.period is None:
        return False
    if len(alignment.fact.times) < 2:  # "was 9 euros in May", of what was cut from 9 to 7 euros in May
        met = [pair.fact.change for pair in alignment.figures if pair.agrees]
        return met == ["from"] and said.relation not in BOUNDS and alignment.claim.tense is not Tense.PERFECT
    ends = [_find_time(alignment.fact, pair.fact) for pair in alignment.figures if pair.agrees]
    known = [end for end in ends if end is not None]
    return bool(known) and not any(said.period.overlaps(end) for end in known)


def starts_alike(alignment: Alignment) -> bool:
    """Tell whether both sides tell of one movement, by the level that it started from."""
    return any(pair.agrees and pair.claim.change == pair.fact.change == "from" for pair in alignment.figures)


def has_moved_on(alignment: Alignment) -> bool:
    """Tell whether a claim tells to what a level has moved, and the fact what it was up to some day before."""
    period, said_on = alignment.statement.period, alignment.query.said_on
    if alignment.time.stated or period is None or period.last is None or said_on is None or said_on <= period.last:
        return False
    wrong = alignment.wrong_figures
    return bool(wrong) and all(pair.claim.change == "to" and pair.fact.change is None for pair in wrong)


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


def is_of_other_move(alignment: Alignment) -> bool:
    """Tell whether what a claim says to have risen or fallen need not have done so when the fact says the opposite."""
    claim, fact = alignment.claim, alignment.fact
    if alignment.bond is Bond.SAME or not (_moves(claim) and _moves(fact)):
        return False
    if any(pair.claim.change == "by" and repeats_figure(pair) for pair in alignment.figures):
        return False
    if fact.tense is Tense.PAST and _goes_on(claim):
        return True
    if time_since(claim) is not None and time_since(fact) is None:
        return True
    return _is_between_other_levels(claim, fact) or _is_of_one_end(claim, fact) or _is_since_long_before(alignment)


def denies_move_of_now(alignment: Alignment) -> bool:
    """Tell whether a claim says that something no longer moves, and the fact that it did ("has stopped rising")."""
    claim, fact = alignment.claim, alignment.fact
    moved = _moves(claim) and _moves(fact) and fact.tense is Tense.PAST
    return moved and claim.negated and claim.tense in _NOW and not alignment.time.stated


def _moves(side: Proposition) -> bool:
    return not side.predicate.concepts.isdisjoint(stems_of("movement"))


def _goes_on(claim: Proposition) -> bool:
    """Tell whether a claim says what is rising or falling now."""
    words = claim.predicate.text.lower().split()
    return claim.tense is Tense.PRESENT and len(words) > 1 and words[-1].endswith(_UNDER_WAY)


def _is_between_other_levels(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim gives levels of which the fact has none at the same end, nor all at the other ends."""
    said, known = ({q.change: q.value for q in side.quantities if q.change in {"from", "to"}} for side in (claim, fact))
    if not said or not known:
        return False
    turned = len(said) > 1 and said["from"] == known.get("to") and said["to"] == known.get("from")
    return not turned and not any(known.get(end) == value for end, value in said.items())


def _is_since_long_before(alignment: Alignment) -> bool:
    """Tell whether a claim is about one year, and the fact compares with a time long before ("from 40 in 2021")."""
    said, known = time_stated(alignment.claim), alignment.time.fact
    if said is None or said.relation in BOUNDS or known is None or known.first is None:
        return False
    moved = any(figure.change == "from" for figure in alignment.fact.quantities)
    told = (t.period for t in find_times(alignment.statement.fact.statement) if t.explicit and t.period is not None)
    years = [period.first.year for period in told if period.first is not None]
    return moved and any(known.first.year - year > 1 for year in years)


def _is_of_one_end(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim is about a part of the later of a fact's two times, or not about it at all."""
    said, ends = time_stated(claim), [t.period for t in fact.times if t.period is not None]
    if said is None or said.period is None or len(ends) < 2:
        return False
    later = last_of(ends)
    return later.length_days - said.period.length_days > _SAME_LENGTH_DAYS or not said.period.overlaps(later)


def moves_besides(alignment: Alignment) -> bool:
    """Tell whether only the claim says which way a sum went that it reads as earned or lost ("its profit fell to")."""
    claim = alignment.claim
    if not claim.variant or not claim.predicate.concepts.isdisjoint(stems_of("movement")):
        return False
    said, known = (_printed_move(side) for side in (alignment.claim, alignment.fact))
    return bool(said) and said.isdisjoint(known)


def _printed_move(side: Proposition) -> frozenset[str]:
    """Give the concepts of a verb as it is printed, where that says which way something went."""
    return built_in_thesaurus().concepts(stem(side.predicate.text.rpartition(" ")[2].lower())) & stems_of("movement")


def move_apart(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether one side says that something went up, and the other that it went down."""
    sides = [
        {way for way in ("upwards", "downwards") if not stems_of(way).isdisjoint(side.predicate.concepts)}
        for side in (claim, fact)
    ]
    return all(sides) and sides[0].isdisjoint(sides[1])
