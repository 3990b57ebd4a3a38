"""Weekdays that are told by their month, or that may be of any week."""

from datetime import date

import pytest

from factcheck.language.times.times import find_times
from factcheck.language.times.weekdays_of_months import settle_weekday

SAID = date(2032, 5, 15)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It closed on the last Thursday of March last year.", date(2031, 3, 27)),
        ("It closed on the last Friday in April 2030.", date(2030, 4, 26)),
        ("It closed on the second Tuesday in May.", date(2032, 5, 11)),
        ("It has been closed since the first Monday of May.", date(2032, 5, 3)),
        ("It closed on the fifth Monday of March 2032.", date(2032, 3, 29)),
    ],
)
def test_a_counted_weekday_is_a_day_of_its_month(text, day):
    (time,) = find_times(text, SAID)
    assert (time.period.first, time.period.last) == (day, day)


def test_a_month_without_a_fifth_monday_has_none():
    (time,) = find_times("It closed on the fifth Monday of April 2032.", SAID)
    assert time.period is None


@pytest.mark.parametrize("text", ["It closed on a Saturday night.", "One Saturday it closed."])
def test_any_weekday_is_no_certain_day(text):
    assert all(time.period is None or time.text == "Saturday" for time in find_times(text, SAID))


def test_any_weekday_of_a_month_is_of_that_month():
    (time,) = find_times("It closed on a Monday in July.", SAID)
    assert (time.text, time.period.first, time.period.last) == ("a Monday in July", date(2031, 7, 1), date(2031, 7, 31))


def test_an_article_that_belongs_to_a_noun_leaves_the_weekday_as_it_was():
    (time,) = find_times("She flew home on a Friday flight.", SAID)
    assert (time.text, time.period.first) == ("Friday", date(2032, 5, 14))


def test_any_weekday_is_read_as_the_nearest_of_its_month_to_a_day():
    (time,) = find_times("It closed on a Friday in March 2033.", SAID)
    assert settle_weekday(time, date(2033, 3, 31)).period.first == date(2033, 3, 25)
    assert settle_weekday(time, date(2033, 3, 11)).period.first == date(2033, 3, 11)
