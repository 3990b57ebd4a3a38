"""Months that are counted up to a day or month."""

from datetime import date

import pytest

from factcheck.language.times.times import find_times


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Profit rose in the three months to the end of June.", date(2031, 4, 1), date(2031, 6, 30)),
        ("Profit for the six months to 30 September 2031 rose.", date(2031, 4, 1), date(2031, 9, 30)),
        ("Sales in the three months ended March 31, 2031 rose.", date(2031, 1, 1), date(2031, 3, 31)),
        ("Sales in the 12 months to June 2031 rose.", date(2030, 7, 1), date(2031, 6, 30)),
        ("Exports fell in the six months to June.", date(2031, 1, 1), date(2031, 6, 30)),
        ("Prices rose in the year to May 2031.", date(2030, 6, 1), date(2031, 5, 31)),
        ("Profit in the quarter to 31 March 2031 fell.", date(2031, 1, 1), date(2031, 3, 31)),
        ("In the three months to March Holt sold 40 ships.", date(2031, 1, 1), date(2031, 3, 31)),
    ],
)
def test_months_up_to_a_day_are_one_time(text, first, last):
    (found,) = find_times(text, date(2031, 10, 24))
    assert (found.period.first, found.period.last, found.relation) == (first, last, "on")


@pytest.mark.parametrize(
    "text",
    ["It ran for three months until May 2031.", "It ran for a year until March 2031.", "Months ended in May 2031."],
)
def test_other_months_stay_as_they_are(text):
    assert find_times(text, date(2031, 10, 24))[-1].text in {"May 2031", "March 2031"}


def test_months_up_to_a_month_of_no_year_are_one_time():
    (found,) = find_times("Exports fell in the six months to June.")
    assert (found.text, found.period) == ("six months to June", None)


@pytest.mark.parametrize(
    ("text", "time"),
    [("Prices rose in the year to June.", "year to June"), ("It was built from April to June.", "June")],
)
def test_a_stretch_ends_in_a_month_whose_name_is_also_a_word(text, time):
    assert find_times(text, date(2031, 10, 24))[-1].text == time


def test_who_is_called_june_is_no_month():
    assert find_times("He gave the book to June.", date(2031, 10, 24)) == ()
