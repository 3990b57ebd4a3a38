"""Times that two expressions tell together."""

from datetime import date

import pytest

from factcheck.language.times.times import find_times


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It opened in April of last year.", date(2031, 4, 1), date(2031, 4, 30)),
        ("It opened on April 12 last year.", date(2031, 4, 12), date(2031, 4, 12)),
        ("It fell between January and June 2030.", date(2030, 1, 1), date(2030, 6, 30)),
    ],
)
def test_a_month_is_read_with_the_year_behind_it(text, first, last):
    (found,) = find_times(text, date(2032, 11, 5))
    assert (found.period.first, found.period.last) == (first, last)


def test_two_days_of_one_sentence_stay_two():
    found = find_times("It opened in April and closed in June 2030.", date(2032, 11, 5))
    assert [time.text for time in found] == ["April", "June 2030"]
