"""One figure by itself: what it counts, and when it is a name, a date or no figure at all."""

from __future__ import annotations

import pytest

from factcheck.language.meaning.readings import read_figures
from factcheck.language.quantities.quantities import find_quantities


def only(text):
    found = find_quantities(text)
    assert len(found) == 1, [quantity.text for quantity in found]
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2013.",
        "On December 14 the doors opened.",
        "From 2010-2014 the mine stood still.",
        "He grew up in the 1990s.",
        "It began at 10:30.",
        "It began at 7 p.m.",
        "Call 555-123-4567.",
        "The G20 met.",
        "A case of COVID-19 was found.",
        "A Boeing 737 landed.",
        "The attacks of 9/11 were recalled.",
        "They follow Formula 1 and Formula One.",
        "They cite Resolution 2254, Article 5, No. 10 and page 3.",
        "An F-16 took off.",
        "Nobody owns a 5G phone.",
        "1. Read the list",
        "No one came, and one can see why.",
        "One of them left.",
        "It left two years ago.",
        "It is the second-largest city.",
        "The plan is called Monroe Rules 2.0.1.",
        "He spoke of the Harbour Plan 2.0.",
        "The first half was dull.",
        "The record is numbered 778257943577919488.",
        "88 Minutes was shown to critics.",
        "They filmed 47 Metres Down twice.",
    ],
)
def test_figures_that_name_or_date_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman said Sixteen people bid.",
        "In all, Sixteen people bid.",
        "There, Sixteen masked men bid.",
        "Sale Draws Sixteen Bids",
    ],
)
def test_a_capitalised_number_word_counts_the_plural_behind_it(text: str) -> None:
    assert [quantity.value for quantity in find_quantities(text)] == [16]


@pytest.mark.parametrize(
    "text",
    ["He joined the Big Five firms.", "The Group of Seven countries agreed.", "They saw the Group of Seven paint."],
)
def test_a_number_word_within_a_name_counts_nothing(text: str) -> None:
    assert read_figures(text)[1] == ()


def test_the_group_and_not_the_pronoun_is_counted() -> None:
    quantity = only("It is one of only six countries with a glacier.")
    assert (quantity.value, quantity.counted) == (6, "countri")


def test_what_goes_on_as_a_sum_is_the_number_of_no_line() -> None:
    assert only("A court fined the Skarn Line 45 million kroner.").text == "45 million kroner"


def test_a_bare_year_like_number_before_people_is_a_count() -> None:
    assert only("More than 2000 people came.").value == 2000
