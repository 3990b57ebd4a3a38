"""Parts of a year that are counted in months or quarters from one of its ends."""

from datetime import date

import pytest

from factcheck.language.times.times import find_times


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Sales fell in the first nine months of 2030.", date(2030, 1, 1), date(2030, 9, 30)),
        ("Output grew by 2% in the last three months of 2030.", date(2030, 10, 1), date(2030, 12, 31)),
        ("Sales fell in the first three quarters of last year.", date(2030, 1, 1), date(2030, 9, 30)),
        ("Sales fell in the final two quarters of 2030.", date(2030, 7, 1), date(2030, 12, 31)),
        ("Sales fell in the first six months of the year.", date(2031, 1, 1), date(2031, 6, 30)),
        ("Sales fell in the first three months of this year.", date(2031, 1, 1), date(2031, 3, 31)),
    ],
)
def test_months_at_an_end_of_a_year_are_one_time(text, first, last):
    (found,) = find_times(text, date(2031, 10, 24))
    assert (found.period.first, found.period.last) == (first, last)


@pytest.mark.parametrize(
    "text", ["Sales fell in the last three months of the year.", "Sales fell in the first eleven months of the year."]
)
def test_months_of_a_year_that_are_not_over_may_be_of_another(text):
    (found,) = find_times(text, date(2031, 10, 24))
    assert found.period is None


def test_the_last_three_months_end_today():
    (found,) = find_times("Sales fell in the last three months.", date(2031, 10, 24))
    assert found.period.last == date(2031, 10, 24)
