"""The number of those to whom something happened, told again as so many to whom it did."""

import pytest

from factcheck.language.restating.dimensions import tell_dimensions
from factcheck.language.restating.numbers_of import count_numbers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The number of cases recorded in Tal now stands at 40.", "40 cases have been recorded in Tal."),
        ("The number of homes built in 2030 was 1,200.", "1,200 homes were built in 2030."),
        ("The number of people who use the ferry is 400.", "400 people use the ferry."),
        ("The number of people who use the ferry rose to 400.", "The number of people who use the ferry rose to 400."),
        ("The number of beds is 40.", "The number of beds is 40."),
    ],
)
def test_numbers_are_told_as_so_many(text, told):
    assert count_numbers(text) == told


@pytest.mark.parametrize(
    "text",
    ["The cost of living rose by 4%.", "The cost of the war is high.", "The pier has a length to be proud of."],
)
def test_what_gives_no_figure_is_left_as_it_is(text):
    assert tell_dimensions(text) == text
