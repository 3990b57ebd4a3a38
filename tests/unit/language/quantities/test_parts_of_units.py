"""A part of one unit is a measure, and no share of anything."""

from decimal import Decimal

import pytest

from factcheck.language.quantities.quantities import find_quantities
from factcheck.model import QuantityKind


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("won by five hundredths of a second", "0.05", "second"),
        ("a tenth of a second ahead", "0.1", "second"),
        ("came in five thousandths of a second behind", "0.005", "second"),
        ("waited for half an hour", "0.5", "hour"),
        ("it took three quarters of an hour", "0.75", "hour"),
        ("after half a kilometre", "0.5", "km"),
        ("one tenth of a gram", "0.0001", "kg"),
    ],
)
def test_a_part_of_one_unit_is_read_as_a_measure(text, value, unit):
    (found,) = find_quantities(text)
    assert (found.value, found.unit) == (Decimal(value), unit)
    assert found.kind in {QuantityKind.DURATION, QuantityKind.MEASURE}


@pytest.mark.parametrize("text", ["a third of an apple", "half of the members", "a quarter of a percentage point"])
def test_a_part_of_anything_else_stays_what_it_is(text):
    (found,) = find_quantities(text)
    assert found.kind in {QuantityKind.FRACTION, QuantityKind.POINTS}


def test_greater_parts_are_loose_and_small_ones_exact():
    half, tenth = (find_quantities(text)[0] for text in ("half a mile", "two tenths of a second"))
    assert half.high / half.value == Decimal("1.1")
    assert (tenth.low, tenth.high) == (Decimal("0.15"), Decimal("0.25"))
