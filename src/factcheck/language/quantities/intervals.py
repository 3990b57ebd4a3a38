"""Intervals: how often something is so by a length of time ("runs every two hours")."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import Numeral
from factcheck.language.numbers.units import duration_units
from factcheck.language.quantities.figures import Figure, Passage, quantity_of
from factcheck.model import Quantity, QuantityKind

EVERY = "every"
"""What is counted by a length of time that tells how often something is so ("every two hours")."""
_EVERY_SO_OFTEN = worded(r"\bevery ({times/intervals})(?![^\W_]|-)")
_PARTS = {"half hour": Decimal(30), "half-hour": Decimal(30), "quarter of an hour": Decimal(15)}
_BEFORE = f"{EVERY} "


def find_intervals(passage: Passage) -> list[Quantity]:
    """Find how often something is so where one unit of time tells it, which is no rate ("the bus runs every hour")."""
    found = []
    for match in _EVERY_SO_OFTEN.finditer(passage.lowered) if _BEFORE in passage.lowered else ():
        if any(map(str.isdigit, passage.lowered[: match.start()])):
            continue  # "40 buses every hour"
        value = _PARTS.get(match[1], Decimal(1))
        numeral = Numeral(*match.span(1), value, Decimal(1), worded=True)
        unit = duration_units()["minute" if match[1] in _PARTS else match[1]]
        length = quantity_of(passage, Figure(*match.span(1), numeral, unit), QuantityKind.DURATION)
        found.append(replace(length, low=value, high=value, counted=EVERY))
    return found


def mark_interval(lowered: str, quantity: Quantity) -> Quantity:
    """Mark a length of time that tells how often something is so ("runs every two hours")."""
    interval = quantity.kind is QuantityKind.DURATION and lowered.endswith(_BEFORE, 0, quantity.span.start)
    return replace(quantity, counted=EVERY) if interval else quantity
