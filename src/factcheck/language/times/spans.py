"""Spans: the units that times are counted in ("two years", "a century"), and what lies so many of them off."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.times import periods
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    from datetime import date


class Unit(Struct, frozen=True):
    """A unit of time: about how many days it has, and how many months where it is one of the calendar."""

    name: str
    days: int
    months: int

    def shift(self, day: date, count: int) -> date | None:
        """Give the day that lies so many units after another, or before it; hours and less leave it as it is."""
        if self.months:
            return periods.shifted(day, months_on=count * self.months)
        return periods.shifted(day, days_on=count * self.days)


@cache
def units() -> dict[str, Unit]:
    """Map the forms of the units of time to them."""
    table: dict[str, Unit] = {}
    for name, (days, months, *forms) in lexicon.read_table("times", "spans").items():
        table |= dict.fromkeys(forms, Unit(name, int(days), int(months)))
    return table


@cache
def unit_pattern() -> str:
    """Give the alternatives of the forms of units for a pattern."""
    return alternatives(units())
