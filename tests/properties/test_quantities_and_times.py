"""What holds of figures and times in any text at all."""

from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.quantities.agreement import agree, difference
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.times.times import find_times

if TYPE_CHECKING:
    from decimal import Decimal

_PIECES = st.sampled_from(
    [
        "two",
        "58%",
        "$",
        "€",
        "3-1",
        "1.2.3",
        "12,345",
        "between",
        "and",
        "to",
        "from",
        "of",
        "in",
        "the",
        "half",
        "a",
        "third",
        "million",
        "bn",
        "twice",
        "more",
        "than",
        "-5",
        "½",
        "10:30",
        "May",
        "14",
        "2019",
        "1990s",
        "last",
        "next",
        "year",
        "weeks",
        "ago",
        "on",
        "Tuesday",
        "for",
        "15th",
        "since",
        "point-blank",
        "years",
        "old",
        "%",
        ",",
        ".",
        "km",
        "Rs",
        "5m",
        "²",
    ]
)
_TEXTS = st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=14).map(" ".join), st.lists(_PIECES).map("".join))


@given(_TEXTS)
def test_quantities_are_ordered_disjoint_and_inside_their_intervals(text: str) -> None:
    found = find_quantities(text)
    for quantity in found:
        assert quantity.span.of(text) == quantity.text != ""
        assert quantity.low <= quantity.value <= quantity.high
    for left, right in itertools.pairwise(found):
        assert left.span.end <= right.span.start


@given(_TEXTS, st.one_of(st.none(), st.dates()))
def test_times_are_ordered_disjoint_and_in_order(text: str, anchor: date | None) -> None:
    found = find_times(text, anchor)
    for time in found:
        assert time.span.of(text) == time.text != ""
        if time.period is not None and time.period.first and time.period.last:
            assert time.period.first <= time.period.last
    for left, right in itertools.pairwise(found):
        assert left.span.end <= right.span.start


@given(_TEXTS)
def test_every_quantity_agrees_with_itself_or_is_only_a_bound(text: str) -> None:
    for quantity in find_quantities(text):
        assert agree(quantity, quantity) is not False
        difference(quantity, quantity)


@given(st.integers(0, 999_999_999))
def test_whole_numbers_come_back(number: int) -> None:
    (quantity,) = find_quantities(f"They counted {number:,} stones.")
    assert quantity.value == number
    assert quantity.counted == "stone"


@given(st.decimals(0, 1000, places=2), st.sampled_from(["million", "billion"]))
def test_scaled_money_comes_back(figure: Decimal, scale: str) -> None:
    (quantity,) = find_quantities(f"It cost ${figure} {scale}.")
    assert quantity.value == figure * (10**6 if scale == "million" else 10**9)


@given(
    st.dates(date(1500, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y"])
)
def test_dates_come_back(day: date, layout: str) -> None:
    (time,) = find_times(f"It opened on {day.strftime(layout)}.")
    assert time.period is not None
    assert (time.period.first, time.period.last, time.explicit) == (day, day, True)


@given(
    st.dates(date(1, 1, 1)),
    st.sampled_from(
        ["yesterday", "next year", "last decade", "on Friday", "900 years ago", "next weekend", "the past 999 weeks"]
    ),
)
def test_anchors_at_the_edge_of_the_calendar_do_no_harm(anchor: date, words: str) -> None:
    find_times(f"It happened {words}.", anchor)
