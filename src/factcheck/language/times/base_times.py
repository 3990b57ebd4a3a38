"""Base times: the earlier time against which a level is measured ("than a year earlier", "compared with 2027")."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.times.durations import count_before_unit
from factcheck.language.times.spans import Unit, unit_pattern, units
from factcheck.language.times.times import find_times
from factcheck.model import TimeSpan
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re
    from datetime import date

_OPENING = worded(r"\s?(?:{before a base}\s){0,3}(?:[a-z-]{3,14}\s{of, in, for or on}\s)?(?:the\s)?")
_SLACK = 12  # a year may be a month longer or shorter where it lies between two counts


class BaseTime(Struct, frozen=True):
    """An earlier time, by its own date or by how far it lies back; `end` is where its words end."""

    end: int
    period: TimeSpan | None = None
    unit: Unit | None = None
    count: int = 0

    def is_met(self, then: TimeSpan, now: TimeSpan) -> bool:
        """Tell whether one of two periods is the base for the other."""
        if then.first is None or then.last is None or now.first is None or now.last is None:
            return False
        if self.period is not None:
            return self.period.overlaps(then)
        if self.unit is None:
            return False
        first, last = (self.unit.shift(day, -self.count) for day in (now.first, now.last))
        if first is None or last is None:
            return False
        slack = timedelta(self.unit.days * self.count // _SLACK)
        return then.overlaps(TimeSpan(first - slack, last + slack)) and then.last < now.first


def read_base(text: str, at: int, on: date | None) -> BaseTime | None:
    """Read the base time that opens at an offset; None where something else stands there."""
    back = _back().match(text, at)
    if back is not None:
        count = count_before_unit(back["count"]) if back["count"] else 1
        unit = units()[back["counted"] or back["whole"]]
        return BaseTime(back.end(), unit=unit, count=count) if count is not None and unit.days else None
    opening = _OPENING.match(text, at)
    begins = opening.end() if opening is not None else at
    for time in find_times(text, on):
        if at <= time.span.start <= begins and time.period is not None:
            return BaseTime(time.span.end, period=time.period)
    return None


def read_stretch(text: str, at: int) -> BaseTime | None:
    """Read the stretch of time over which something went on ("in five years", "within a decade")."""
    found = _over().match(text, at)
    count = count_before_unit(found["count"]) if found is not None else None
    if found is None or count is None or not units()[found["unit"]].days:
        return None
    return BaseTime(found.end(), unit=units()[found["unit"]], count=count)


@cache
def _back() -> re.Pattern[str]:
    """Find how far a time lies back from another: "a year earlier", "the year before", "in the previous year"."""
    unit, ways = unit_pattern(), alternatives(lexicon.read_words("comparisons", "lying back"))
    before = alternatives(lexicon.read_words("comparisons", "the one before"))
    return worded(
        rf"\s?(?:{{in, at, on or for}}\s)?(?:the\ssame\s[a-z]{{3,8}}\s(?:of\s)?)?"
        rf"(?:(?P<count>an?|(?!the\s)[a-z]{{3,9}}|\d{{1,3}})\s(?P<counted>{unit})\s(?:{ways})"
        rf"|the\s(?:(?:{before})\s)?(?P<whole>{unit})(?:\s(?:{ways}))?)(?![^\W_])"
    )


@cache
def _over() -> re.Pattern[str]:
    return worded(
        rf"\s{{in, during or within}}\s(?:{{the past}}\s)?(?P<count>[a-z]{{1,9}}"
        rf"|\d{{1,3}})\s(?P<unit>{unit_pattern()})(?![^\W_])"
    )
