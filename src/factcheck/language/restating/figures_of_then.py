"""Figures of then: a figure given beside that of an earlier time, told again as two sentences, wherever it stands.

"38% of pupils passed in 2032, compared with 51% in 2031" says that 38% passed in 2032 and 51% in 2031. What a
measure stood at after its verb is told by `moved_levels`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.former_levels import pasts_of_being, start_of_time
from factcheck.language.restating.moved_levels import with_unit
from factcheck.language.restating.times_before import find_then
from factcheck.language.restating.told_changes import way_of
from factcheck.language.times.times import find_times
from factcheck.language.words.morphology import stem, verb_forms
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

    from factcheck.model import Quantity, TimeExpression

_TAIL = worded(r",?\s(?:as\s)?{comparisons/level of then}\s(?:{only}\s)?\Z")
_COUNTED = regex(r"(?:\s(?!in\b|on\b|at\b|the\b|a\b|an\b|one\b|last\b)[a-z-]{2,15}){0,2}")
_PRESENT = worded(r"(?<=[a-z]\s)([a-z]{2,12})(?=\s(?:{hedges/about a level}\s){0,2}\S{0,2}\d)")
_PLAIN = frozenset({QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.MULTIPLE})
_WITH_UNIT = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MEASURE})
_LONGEST = 320


def split_figures(text: str) -> tuple[str, str] | None:
    """Give the sentences of now and of then of a figure that stands beside one of an earlier time."""
    if len(text) > _LONGEST or _cue().search(text) is None:
        return None
    figures = [q for q in find_quantities(text) if q.kind not in _PLAIN]
    found = next(((q, tail) for q in figures if (tail := _TAIL.search(text[: q.span.start])) is not None), None)
    if found is None:
        return None
    before, tail = found
    body = text[: tail.start()]
    levels = [q for q in figures if q.span.end <= tail.start() and _are_alike(q, before)]
    times = [time for time in find_times(body) if time.period is not None]
    if len(levels) != 1 or len(times) > 1 or any(way_of(word) is not None for word in body.lower().split()):
        return None
    rest = text[before.span.end :]
    counted = _COUNTED.match(rest)
    then = find_then(rest[counted.end() if counted is not None else 0 :], times[0] if times else None, None)
    if then is None:
        return None
    return f"{body}.", f"{_as_then(body, (levels[0], before), times, then)}."


def _are_alike(level: Quantity, before: Quantity) -> bool:
    """Tell whether two figures may be of one measure; the second may leave its unit out."""
    bare = before.kind is QuantityKind.COUNT and level.kind in _WITH_UNIT
    return level.change is None and (bare or (level.kind, level.unit) == (before.kind, before.unit))


def _as_then(body: str, pair: tuple[Quantity, Quantity], times: list[TimeExpression], then: str) -> str:
    """Put the earlier figure and its time into the places of the later ones."""
    level, before = pair
    figure = with_unit(before, level)
    changes = [(level.span.start, level.span.end, figure)]
    if times:
        start = start_of_time(body, times[0])
        changes.append((start, times[0].span.end, f" {then}" if start else then.capitalize()))
    for start, end, words in sorted(changes, reverse=True):
        body = f"{body[:start]}{words}{body[end:]}"
    told = _PRESENT.sub(_as_past, body if times else f"{body} {then}", count=1)
    return f"{told[:1].upper()}{told[1:]}"


def _as_past(found: re.Match[str]) -> str:
    """Put the verb before a figure into the past ("costs", "has")."""
    if found[1] in pasts_of_being():
        return pasts_of_being()[found[1]][0]
    forms = verb_forms(stem(found[1]))
    return forms.past if forms is not None and forms.third == found[1] else found[1]


@cache
def _cue() -> re.Pattern[str]:
    return worded(r"\s(?:{comparisons/beside a level}\s)")
