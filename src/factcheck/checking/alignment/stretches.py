"""Stretches: from when until when somebody held a post or something was so, where two sides part at one end.

Who was mayor "from 2019 until 2027" was not so "from 2019 to 2026"; but prices that rose until 2026 rose until 2024 as
well, and who was mayor from 2005 to 2009 may have come back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.language import lexicon
from factcheck.language.meaning.meanings import Voice
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.joined_times import part_ends
from factcheck.language.times.periods import years
from factcheck.language.words.concepts import stems_among, stems_of
from factcheck.model.days import tell_period

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression, TimeSpan

_BETWEEN = "between"
_YEAR = 366  # days


class Stretch(NamedTuple):
    """When something began and when it ended, either of which may be left open, and the words for it."""

    start: TimeSpan | None
    end: TimeSpan | None
    text: str


def find_other_stretch(
    claim: Proposition, fact: Proposition, period: TimeSpan | None
) -> tuple[Stretch, Stretch] | None:
    """Give the stretches of a claim and a fact that agree in one end and differ in the other, None where none do.

    `period` is that of the facts file, which counts by whole years where the fact's own words tell no stretch.
    """
    said = _read_stretch(claim) if _is_state(claim) else None
    known = (_read_stretch(fact) or _read_period(fact, period)) if said is not None and _is_state(fact) else None
    if said is None or known is None:
        return None
    starts, ends = _agree(said.start, known.start), _agree(said.end, known.end)
    later = said.start is None and _is_after(said.end, known.start)  # else it may be of an earlier time
    parted = {starts, ends} == {True, False} or (ends is False and later)
    return (said, known) if parted and (_is_held(claim) or _is_longer(said, known)) else None


def tells_another_span(time: TimeExpression, told: tuple[TimeExpression | ClockExpression, ...]) -> bool:
    """Tell whether a time names both ends of a stretch, and so does the only other one, but not the same."""
    stretches = [t for t in told if t.relation == _BETWEEN]
    if time.relation != _BETWEEN or len(stretches) != 1:
        return False
    said, known = part_ends(time), part_ends(stretches[0])
    if said is None or known is None:
        return False
    return not all(_agree(one.period, other.period) for one, other in zip(said, known, strict=True))


def tells_other_span(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides tell of a stretch, and the claim's is neither the fact's nor a part of what went on then.

    What fell by a tenth "between May 2031 and June 2033" may not have done so between 2030 and then.
    """
    if _tell_other_seasons(claim, fact):
        return True
    said, known = _read_stretch(claim), _read_stretch(fact)
    if said is None or known is None or said.start is None or known.start is None:
        return False
    same = _agree(said.start, known.start) and _agree(said.end, known.end)
    part = _is_state(claim) and _is_state(fact) and not _is_longer(said, known)
    return not (same or part)


def _tell_other_seasons(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides tell of years that overlap in part: the season of 2030-31 is not that of 2031-32."""
    spans = (
        (time.period, other.period)
        for time in claim.times
        for other in fact.times
        if time.period is not None and other.period is not None
    )
    return any(
        _is_over_a_year(said) and _is_over_a_year(known) and said.overlaps(known)
        and not (said.lies_within(known) or known.lies_within(said))
        for said, known in spans
    )  # fmt: skip


def _is_over_a_year(span: TimeSpan) -> bool:
    return span.first is not None and span.last is not None and (span.last - span.first).days > _YEAR


def find_other_stretch_beneath(claim: Proposition, fact: Proposition) -> tuple[Stretch, Stretch] | None:
    """Give the stretches that tell which things two sides mean ("vans built between"), where only one end differs."""
    said, known = (_read_stretch_of(side.times_beneath) for side in (claim, fact))
    if said is None or known is None:
        return None
    return (said, known) if {_agree(said.start, known.start), _agree(said.end, known.end)} == {True, False} else None


def _is_state(side: Proposition) -> bool:
    """Tell whether a side says what went on, and counts nothing: a sum of some years is not that of others."""
    if side.quantities or side.orderings or side.negated:
        return False
    comes_once = not side.predicate.concepts.isdisjoint(stems_among("movement", "unique"))
    shut = side.voice is Voice.PASSIVE and not side.predicate.concepts.isdisjoint(stems_of("shut"))
    return side.predicate.copular or shut or not comes_once


def _is_held(side: Proposition) -> bool:
    """Tell whether a side names a post or a home, whose years are told whole: "dear until 1990" may leave out some."""
    if side.predicate.copular:
        return not lexicon.read_words("people", "person").isdisjoint(side.predicate.text.lower().split())
    return not side.predicate.concepts.isdisjoint(stems_of("held over a time"))


def is_held_throughout(side: Proposition) -> bool:
    """Tell whether a side tells of a post or a home from when until when it was held, and so of any time between."""
    return _is_held(side) and _is_state(side) and _read_stretch(side) is not None


def _read_stretch(side: Proposition) -> Stretch | None:
    """Read the one stretch of a side: "from 2019 to 2026", "until 2027"."""
    return _read_stretch_of(side.times)


def _read_stretch_of(told: tuple[TimeExpression | ClockExpression, ...]) -> Stretch | None:
    """Read the one stretch that some times tell."""
    times = [time for time in told if not isinstance(time, ClockExpression) and time.period is not None]
    if len(times) != len(told) or any(time.duration_days is not None for time in times):
        return None
    text = " to ".join(time.text for time in times)
    match [time.relation for time in times]:
        case [one] if one == _BETWEEN:
            ends = part_ends(times[0])
            return Stretch(ends[0].period, ends[1].period, text) if ends is not None else None
        case ["since", "until"]:
            return Stretch(times[0].period, times[1].period, text)
        case ["until"]:
            return Stretch(None, times[0].period, f"until {text}")
        case _:
            return None


def _read_period(fact: Proposition, period: TimeSpan | None) -> Stretch | None:
    """Read the period of the facts file as a stretch of whole years, where the fact's own words give no time."""
    if period is None or period.first is None or period.last is None or fact.times:
        return None
    return Stretch(
        years(period.first.year, period.first.year), years(period.last.year, period.last.year), tell_period(period)
    )


def _agree(said: TimeSpan | None, known: TimeSpan | None) -> bool | None:
    """Tell whether two ends can be the same, None where one is open."""
    return said.overlaps(known) if said is not None and known is not None else None


def _is_longer(said: Stretch, known: Stretch) -> bool:
    """Tell whether a claim lets something begin earlier, or end later, than what is known."""
    return _is_after(known.start, said.start) or _is_after(said.end, known.end)


def _is_after(later: TimeSpan | None, earlier: TimeSpan | None) -> bool:
    if later is None or earlier is None or later.first is None or earlier.last is None:
        return False
    return later.first > earlier.last
