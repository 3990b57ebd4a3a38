"""How much for each second, day or year a figure is."""

import pytest

from factcheck.language.numbers.rates import find_rate


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("The pump lifts 40 litres of water a second.", "second"),
        ("A bed costs $40 per night in May.", "night"),
        ("It makes three million nails every day", "day"),
        ("The pump was bought for $40 a year ago.", None),
        ("It lifts 40 litres a minute and 2,400 an hour.", None),
        ("The pump runs a day.", None),
        ("The pump lifts 40 litres.", None),
    ],
)
def test_the_unit_of_time_behind_a_figure_is_its_rate(text, rate):
    assert find_rate(text) == rate
