"""Whether two printed figures can both be right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.language.quantities.agreement import agree, difference
from factcheck.language.quantities.quantities import find_quantities
from factcheck.model import Quantity, QuantityKind


def first(text: str) -> Quantity:
    return find_quantities(text)[0]


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("58%", "58.16%"),
        ("58.16%", "58%"),
        ("58.2%", "58.16%"),
        ("58.1%", "58.16%"),
        ("about 60%", "58.16%"),
        ("nearly 60%", "58.16%"),
        ("at least 50%", "58.16%"),
        ("more than half", "58.16%"),
        ("six in ten farmers", "58.16%"),
        ("a majority of farmers", "58%"),
        ("a quarter of homes", "25.4%"),
        ("rents doubled", "rents rose 100%"),
        ("more than 300 boats", "400 boats"),
        ("more than 300 boats", "more than 400 boats"),
        ("7.1 million votes", "7,114,222 ballots"),
        ("two years", "24 months"),
        ("10 miles", "16 km"),
        ("86°F", "30°C"),
        ("16 points", "16.32 points"),
        ("between 3 and 5 percent", "4.2%"),
        ("won 3-1", "lost 1-3"),
        ("rose to 3%", "it is 3%"),
    ],
)
def test_compatible_figures_agree(claim: str, fact: str) -> None:
    assert agree(first(claim), first(fact)) is True


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("62%", "58.16%"),
        ("59%", "58.16%"),
        ("58.0%", "58.16%"),
        ("more than 60%", "58.16%"),
        ("more than ten cups", "ten cups"),
        ("nearly 60%", "63%"),
        ("a majority of farmers", "45%"),
        ("a quarter of homes", "31%"),
        ("rents doubled", "rents rose 20%"),
        ("more than 300 boats", "200 boats"),
        ("200 boats", "more than 300 boats"),
        ("8 million votes", "7.1 million votes"),
        ("two boats", "three boats"),
        ("10 miles", "20 km"),
        ("won 2-1", "won 3-1"),
        ("a third term", "a second term"),
    ],
)
def test_figures_beyond_print_and_hedge_disagree(claim: str, fact: str) -> None:
    assert agree(first(claim), first(fact)) is False


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("16%", "16 points"),
        ("$5 million", "€5 million"),
        ("two boats", "two horses"),
        ("rose by 3%", "rose to 3%"),
        ("a 3% rise", "3% of homes"),
        ("more than 300 boats", "900 boats"),
        ("350 boats", "more than 300 boats"),
        ("5 km", "5 kg"),
        ("nearly 60%", "60.2%"),
        ("doubled", "two boats"),
        ("between 15 and 180 crowns", "between 15 and 140 crowns"),  # neither is the other range
    ],
)
def test_figures_of_different_things_are_not_compared(claim: str, fact: str) -> None:
    assert agree(first(claim), first(fact)) is None


@pytest.mark.parametrize(
    ("claim", "fact", "tolerance", "expected"),
    [
        ("58%", "58.6%", "0.7 percentage points", True),
        ("58%", "58.16%", "0.1 percentage points", False),
        ("105 km", "100 km", "5 km", True),
        ("106 boats", "100 boats", "5", False),
        ("101 boats", "100 boats", "2%", True),
        ("103 boats", "100 boats", "2%", False),
        ("more than 60%", "58%", "3 percentage points", None),
    ],
)
def test_a_tolerance_replaces_the_rounding(claim: str, fact: str, tolerance: str, expected: bool | None) -> None:
    assert agree(first(claim), first(fact), tolerance) is expected


def test_two_percentages_differ_by_points() -> None:
    left, right = find_quantities("She won 58.16% to 41.84%.")
    gap = difference(left, right)
    assert gap is not None
    assert (gap.kind, gap.value, gap.change) == (QuantityKind.POINTS, Decimal("16.32"), "by")
    assert agree(first("by 16 points"), gap) is True
    assert agree(first("by 18 points"), gap) is False


def test_the_coarser_of_two_levels_is_as_exact_as_the_other() -> None:
    left, right = find_quantities("The rate fell from 6% to 5.25%.")
    gap = difference(left, right)
    assert gap is not None
    assert agree(first("by three quarters of a percentage point"), gap) is True
    assert agree(first("by half a percentage point"), gap) is False
    hedged, right = find_quantities("The rate fell from about 6% to 5.25%.")
    gap = difference(hedged, right)
    assert gap is not None
    assert agree(first("by half a percentage point"), gap) is True


def test_different_currencies_have_no_difference() -> None:
    assert difference(first("$5 million"), first("€4 million")) is None


def test_months_meet_days_and_weeks_within_their_lengths() -> None:
    assert agree(first("three months"), first("90 days")) is True
    assert agree(first("seven months"), first("seven weeks")) is False


@pytest.mark.parametrize(
    ("claim", "fact", "expected"),
    [
        ("It closed at 214 crowns.", "It closed at 214.30 crowns.", None),
        ("It closed at 210 crowns.", "It closed at 214.30 crowns.", None),
        ("It closed at 211 crowns.", "It closed at 214.30 crowns.", False),
        ("It closed at 18 to the dollar.", "It closed at 18.42 to the dollar.", None),
        ("It closed at 17 to the dollar.", "It closed at 18.42 to the dollar.", False),
    ],
)
def test_a_whole_figure_may_be_one_with_decimals_rounded(claim, fact, expected):
    (left,), (right,) = find_quantities(claim), find_quantities(fact)
    assert agree(left, right) is expected
