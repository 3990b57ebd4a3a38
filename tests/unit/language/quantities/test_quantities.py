"""Figures of a text: what is read, what it stands for, and what is left alone."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.quantities import find_quantities
from factcheck.model import Quantity, QuantityKind


def only(text: str) -> Quantity:
    found = find_quantities(text)
    assert len(found) == 1, [quantity.text for quantity in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit", "counted"),
    [
        ("Turnout reached 63% of the electorate.", "percent", "63", None, "elector"),
        ("It costs 14.60 crowns.", "money", "14.60", "crown", None),
        ("It costs 30 crowns.", "money", "30", "crown", None),
        ("It cost 4 million Swedish crowns.", "money", "4000000", "SEK", None),
        ("She has won three crowns.", "count", "3", None, "crown"),
        ("Turnout reached 63 per cent.", "percent", "63", None, None),
        ("Turnout reached 63pc.", "percent", "63", None, None),
        ("Sixty-three percent of farmers agreed.", "percent", "63", None, "farmer"),
        ("Another 63 percent prefer tea.", "percent", "63", None, None),
        ("They paid a 4 percent surcharge.", "percent", "4", None, "surcharg"),
        ("Nearly eight of 10 pupils passed.", "fraction", "0.8", None, "pupil"),
        ("A 2-to-1 vote ended it.", "score", "2", None, None),
        ("Half a percentage point is missing.", "percentage points", "0.5", None, None),
        ("Four plain-clothes police officers came.", "count", "4", None, "officer"),
        ("He kept a 9-point lead.", "percentage points", "9", None, None),
        ("The rate went up 0.5 percentage points.", "percentage points", "0.5", None, None),
        ("The bank moved by 25 basis points.", "percentage points", "0.25", None, None),
        ("The bridge cost $61 billion.", "money", "61000000000", "USD", None),
        ("The bridge cost US$1.2bn.", "money", "1200000000", "USD", None),
        ("The bridge cost €4m.", "money", "4000000", "EUR", None),
        ("The debt is £3 trillion.", "money", "3000000000000", "GBP", None),
        ("The debt is 61 billion dollars.", "money", "61000000000", "USD", None),
        ("The debt is 5 thousand million pesos.", "money", "5000000000", "peso", None),
        ("The dam cost Rs 500 crore.", "money", "5000000000", "INR", None),
        ("The library lent 7.1 million books.", "count", "7100000", None, "book"),
        ("The club sold 1 200 tickets.", "count", "1200", None, "ticket"),
        ("A dozen eggs broke.", "count", "12", None, "egg"),
        ("Two hundred and five cows were sold.", "count", "205", None, "cow"),
        ("Thirty-nine divers took part.", "count", "39", None, "diver"),
        ("The ministers signed eight free trade agreements.", "count", "8", None, "agreement"),
        ("The blast killed 41.", "count", "41", None, None),
        ("5m people live there.", "count", "5000000", None, "peopl"),
        ("The council spent 41m euros.", "money", "41000000", "EUR", None),
        ("Half a million visitors came.", "count", "500000", None, "visitor"),
        ("It was the 21st title.", "ordinal", "21", None, "titl"),
        ("She won a third term.", "ordinal", "3", None, "term"),
        ("Six in ten voters stayed at home.", "fraction", "0.6", None, "voter"),
        ("10 out of 20 pupils passed.", "fraction", "0.5", None, "pupil"),
        ("A quarter of the homes have no heating.", "fraction", "0.25", None, "home"),
        ("Half of the fish died.", "fraction", "0.5", None, "fish"),
        ("Prices doubled.", "multiple", "2", None, None),
        ("A nine-fold rise followed.", "multiple", "9", None, None),
        ("It is three times as large.", "multiple", "3", None, None),
        ("The club won 3-1.", "score", "3", None, None),
        ("The bill passed by 51 votes to 49.", "score", "51", None, "vote"),
        ("The talks took two and a half hours.", "duration", "2.5", "hour", None),
        ("A two-hour meeting followed.", "duration", "2", "hour", "meet"),
        ("A 52-year-old farmer drowned.", "duration", "52", "year", "age"),
        ("The driver, aged 52, survived.", "duration", "52", "year", "age"),
        ("Ann Holm, 52, survived.", "duration", "52", "year", "age"),
        ("The trail is 10 miles long.", "measure", "16.09344", "km", None),
        ("It weighed 2 tonnes.", "measure", "2000", "kg", None),
        ("It was 86°F.", "measure", "30", "°C", None),
        ("A magnitude 6.4 earthquake struck.", "measure", "6.4", "magnitude", None),
        ("It fell to -5°C.", "measure", "-5", "°C", None),
    ],
)
def test_figures_are_read_with_unit_and_noun(
    text: str, kind: str, value: str, unit: str | None, counted: str | None
) -> None:
    quantity = only(text)
    assert quantity.kind == QuantityKind(kind)
    assert quantity.value == pytest.approx(Decimal(value))
    assert (quantity.unit, quantity.counted) == (unit, counted)
    assert quantity.span.of(text) == quantity.text


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("63%", "62.5", "63.5"),
        ("63.2%", "63.15", "63.25"),
        ("fares rose by 3p", "3", "3"),
        ("8 million birds", "7500000", "8500000"),
        ("7.1 million birds", "7050000", "7150000"),
        ("1 million birds", "950000", "1500000"),
        ("two lakes", "2", "2"),
        ("41 lakes", "41", "41"),
        ("8,000 lakes", "7500", "8500"),
        ("12,500 lakes", "12450", "12550"),
        ("12,345 lakes", "12345", "12345"),
        ("300 lakes", "295", "305"),
        ("about 60%", "54", "66"),
        ("nearly 60%", "54", "60"),
        ("just over 60%", "60", "66"),
        ("more than 60%", "60", "Infinity"),
        ("at least 60%", "60", "Infinity"),
        ("60% or more", "60", "Infinity"),
        ("children aged 12 and over", "12", "Infinity"),
        ("children aged 12 and under", "0", "12"),
        ("fewer than 40 lakes", "0", "40"),
        ("up to 40 lakes", "0", "40"),
        ("as many as 40 lakes", "0", "40"),
        ("between 3 and 5 percent", "2.5", "5.5"),
        ("10-15 people", "10", "15"),
        ("The siege lasted over 20 days.", "20", "Infinity"),
        ("Venn taught for over 20 years.", "20", "Infinity"),
        ("Rents rose steadily over 20 years.", "19.5", "20.5"),
        ("a majority of farmers", "0.5", "1"),
        ("Most of the farmers left.", "0.5", "1"),
    ],
)
def test_a_figure_stands_for_its_rounding_interval_unless_hedged(text: str, low: str, high: str) -> None:
    quantity = only(text)
    assert (quantity.low, quantity.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Rents rose 3%.", "by"),
        ("Rents rose by 3%.", "by"),
        ("Rents rose to 3%.", "to"),
        ("A 3% rise in rents followed.", "by"),
        ("An increase of 3% followed.", "by"),
        ("Rents are 3% higher.", "by"),
        ("Rents make up 3%.", None),
        ("Rents fell by half.", "by"),
        ("Rents rose to 1.8 percent - better than before.", "to"),
        ("The rate is 3%.", None),
        ("It won 12 seats fewer than then.", "by"),
        ("It gained 12 seats compared with then.", "by"),
        ("It won 12 seats, not fewer than then.", None),
        ("It won 12 seats more in May than in June.", "by"),
        ("Sarn won it nine points clear of Lorn.", "by"),
        ("The rate fell by a quarter of a percentage point.", "by"),
        ("Venn won with a majority of just 5 votes.", "by"),
        ("Venn won by a margin of only 5 votes.", "by"),
        ("Venn won a majority of 58%.", None),
        ("It has 1,240 short-term lets.", None),
    ],
)
def test_a_change_is_told_from_a_level(text: str, change: str | None) -> None:
    assert only(text).change == change


def test_the_two_ends_of_a_change_are_two_quantities() -> None:
    found = find_quantities("The rate rose from 3% to 5%.")
    assert [(quantity.value, quantity.change) for quantity in found] == [(3, "from"), (5, "to")]


def test_a_result_in_percent_is_two_quantities_without_change() -> None:
    found = find_quantities("She won 58% to 42%.")
    assert [(quantity.value, quantity.change) for quantity in found] == [(58, None), (42, None)]
    assert [quantity.change for quantity in find_quantities("She won by 58% to 42%.")] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "The jury freed him by a majority of ten to two.",
        "It voted by 10 to 2.",
        "The board split ten to two.",
        "It backed him by ten to two.",
    ],
)
def test_a_vote_may_be_told_in_words(text: str) -> None:
    assert (only(text).kind, only(text).value, only(text).second) == (QuantityKind.SCORE, 10, 2)


def test_a_vote_may_have_any_number_of_voters() -> None:
    quantity = only("It was voted down by 1,012 to 304.")
    assert (quantity.value, quantity.second) == (1012, 304)


def test_both_sides_of_a_score_are_kept() -> None:
    quantity = only("The rowers lost 2-4.")
    assert (quantity.value, quantity.second) == (2, 4)


def test_spans_are_those_of_the_text_with_letters_that_grow_in_lower_case() -> None:
    text = "İİİ Ankara counted 58% of the votes."
    assert only(text).span.of(text) == "58%"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("The race took 2 hours 19 minutes.", "8340"), ("The talk lasted an hour and 5 minutes.", None)],
)
def test_hours_and_minutes_are_one_length(text, seconds):
    found = find_quantities(text)
    assert [str(quantity.value) for quantity in found] == ([seconds] if seconds else ["5"])


def test_the_whole_of_a_part_is_told_from_the_part():
    part, whole = find_quantities("They found 12 of the 46 boats.")
    assert (part.change, whole.change) == (None, "of")
    assert agree(only("They found 46 boats."), whole) is None
    assert agree(only("They found 46 boats."), part) is False


def test_bare_degrees_may_be_of_either_scale():
    celsius = only("It was 9 degrees Celsius.")
    assert agree(only("It was nine degrees."), celsius) is True
    assert agree(only("It was 48 degrees."), celsius) is not False
    assert agree(only("It was 19 degrees."), celsius) is False


@pytest.mark.parametrize("text", ["two and $", "5 and €", "between 3 and $", "from £", "two or $"])
def test_a_sign_of_money_may_end_the_text(text):
    assert all(quantity.span.of(text) == quantity.text for quantity in find_quantities(text))


def test_and_over_before_another_figure_bounds_none() -> None:
    assert [q.text for q in find_quantities("She sold 21 and over 40 more.")] == ["21", "over 40"]


def test_a_share_before_to_and_a_bare_number_is_no_range() -> None:
    figures = find_quantities("Thefts fell by 12% to 3,410 in Sarn.")
    assert [(q.text, q.change) for q in figures] == [("12%", "by"), ("3,410", "to")]
    assert [q.text for q in find_quantities("It takes 3 to 5 weeks.")] == ["3 to 5 weeks"]


def test_what_something_went_from_has_the_unit_of_what_it_went_to():
    first, second = find_quantities("The wage went up from 9.50 to 10.10 dollars.")
    assert (first.kind, first.unit) == (second.kind, second.unit)


def test_a_bare_figure_beside_millions_has_no_unit():
    first, second = find_quantities("Sales fell from 900 to 1.1 million euros.")
    assert first.kind is not second.kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Profit fell to $41m from 56m a year earlier.", ["money", "money"]),
        ("Profit rose from 56m to $61m.", ["money", "money"]),
        ("The $41m quay was lengthened to 80m.", ["money", "measure"]),
        ("The fee fell to $41 at 56m.", ["money", "measure"]),
    ],
)
def test_what_a_sum_in_millions_came_from_is_no_length(text, kinds):
    assert [quantity.kind.value for quantity in find_quantities(text)] == kinds


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Spending rose by $8 million to $90 million.", ["by", "to"]),
        ("Rents will rise by $20 to $30 a month.", ["by"]),
    ],
)
def test_a_step_and_the_level_that_it_leads_to_are_no_range(text, changes):
    assert [quantity.change for quantity in find_quantities(text)] == changes
