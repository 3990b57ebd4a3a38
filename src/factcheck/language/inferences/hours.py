"""Hours: when something opens and closes that is "open from 10 a.m. to 4 p.m."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_OPEN, _CLOSE, _BETWEEN, _AT = "open", "close", "between", "on"
_ENDS = {"since": _OPEN, "until": _CLOSE}


def draw_hours(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of what is open between two hours once more at which it opens, and at which it closes."""
    if _OPEN not in proposition.predicate.concepts or proposition.negated:
        return ()
    told = [(_ENDS[c.relation], c) for c in find_opening_hours(proposition) if c.relation in _ENDS]
    others = tuple(time for time in proposition.times if not isinstance(time, ClockExpression))
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, verb, proposition.predicate.text), variant=True,
            times=(*others, replace(clock, relation=_AT)),
        )
        for verb, clock in told
    )  # fmt: skip


def tells_clock(proposition: Proposition) -> bool:
    """Tell whether a proposition gives a time of day."""
    return any(isinstance(time, ClockExpression) for time in proposition.times)


def is_drawn_hour(proposition: Proposition) -> bool:
    """Tell whether it is only drawn from the hours between which something is open that it closes at one."""
    drawn = proposition.variant and proposition.predicate.stem == _CLOSE and tells_clock(proposition)
    return drawn and any(stem(word) == _OPEN for word in proposition.predicate.text.lower().split())


def find_opening_hours(proposition: Proposition) -> tuple[ClockExpression, ...]:
    """Give the hours between which something is so, as those since and until when it is."""
    clocks = [time for time in proposition.times if isinstance(time, ClockExpression)]
    if [clock.relation for clock in clocks] == [_BETWEEN, _AT]:
        return replace(clocks[0], relation="since"), replace(clocks[1], relation="until")
    return tuple(clock for clock in clocks if clock.relation in _ENDS)
