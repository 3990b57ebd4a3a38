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
        ("It fell between April and June.", date(2032, 4, 1), date(2032, 6, 30)),
        ("Between April and June Holt sold 40 ships.", date(2032, 4, 1), date(2032, 6, 30)),
        ("It fell between November and January.", date(2031, 11, 1), date(2032, 1, 31)),
    ],
)
def test_a_month_is_read_with_the_year_behind_it(text, first, last):
    (found,) = find_times(text, date(2032, 11, 5))
    assert (found.period.first, found.period.last) == (first, last)


def test_two_days_of_one_sentence_stay_two():
    found = find_times("It opened in April and closed in June 2030.", date(2032, 11, 5))
    assert [time.text for time in found] == ["April", "June 2030"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It lasted from 3 May to 9 June 2031.", date(2031, 5, 3)),
        ("It lasted from 3 November to 9 March 2031.", date(2030, 11, 3)),
        ("It runs from November through March 2031.", date(2030, 11, 1)),
        ("It lasted between 3 November and 9 March 2031.", date(2030, 11, 3)),
    ],
)
@pytest.mark.parametrize("anchor", [None, date(2033, 1, 4)])
def test_the_start_of_a_stretch_is_read_with_the_year_of_its_end(text, first, anchor):
    assert find_times(text, anchor)[0].period.first == first


def test_a_month_before_a_year_alone_is_left_as_it_was():
    assert find_times("It grew from May to 2031.", None)[0].period is None


@pytest.mark.parametrize("text", ["He left on 18 May of that year.", "It closed in May of the following year."])
def test_a_month_of_a_year_that_the_story_tells_has_no_period(text):
    (time,) = find_times(text, date(2031, 9, 13))
    assert time.text.endswith("year")
    assert time.period is None


def test_two_months_with_their_years_are_the_ends_of_one_stretch():
    (time,) = find_times("It fell between May 2030 and June 2032.", None)
    assert (time.relation, time.period.first, time.period.last) == ("between", date(2030, 5, 1), date(2032, 6, 30))


@pytest.mark.parametrize(
    ("text", "told", "relation"),
    [
        ("It opened on Monday 20 September 2032.", "Monday 20 September 2032", "on"),
        ("It is shut until Monday, September 20.", "Monday, September 20", "until"),
        ("It opened on Tuesday 20 September 2032.", None, None),  # no such day
    ],
)
def test_a_weekday_and_its_day_are_one_time(text, told, relation):
    found = find_times(text, date(2032, 9, 10))
    assert (len(found) == 1) is (told is not None)
    assert told is None or (found[0].text, found[0].relation, found[0].period.first) == (
        told,
        relation,
        date(2032, 9, 20),
    )


def test_a_weekday_before_a_count_stays_alone():
    (found,) = find_times("On Monday 20 people left.", date(2032, 9, 10))
    assert found.text == "Monday"
