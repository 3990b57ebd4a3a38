"""Times of a text: what they name, and when that stays open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck.language.times.times import find_times

if TYPE_CHECKING:
    from factcheck.model import TimeExpression

# A Wednesday.
ANCHOR = date(2021, 6, 16)


def only(text: str, anchor: date | None = ANCHOR, tense: str | None = None) -> TimeExpression:
    found = find_times(text, anchor, tense)
    assert len(found) == 1, [time.text for time in found]
    return found[0]


def ends(time: TimeExpression) -> tuple[str, str] | None:
    period = time.period
    return (str(period.first), str(period.last)) if period else None


@pytest.mark.parametrize(
    ("text", "span", "first", "last"),
    [
        ("on 14 May 2019", "14 May 2019", "2019-05-14", "2019-05-14"),
        ("on May 14, 2019", "May 14, 2019", "2019-05-14", "2019-05-14"),
        ("on 14.05.2019", "14.05.2019", "2019-05-14", "2019-05-14"),
        ("on 2019-05-14", "2019-05-14", "2019-05-14", "2019-05-14"),
        ("on 05/14/2019", "05/14/2019", "2019-05-14", "2019-05-14"),
        ("on 14/05/2019", "14/05/2019", "2019-05-14", "2019-05-14"),
        ("from 14 to 16 May 2019", "14 to 16 May 2019", "2019-05-14", "2019-05-16"),
        ("in May 2019", "May 2019", "2019-05-01", "2019-05-31"),
        ("in late May 2019", "late May 2019", "2019-05-16", "2019-05-31"),
        ("in 2019", "2019", "2019-01-01", "2019-12-31"),
        ("the 2019 vote", "2019", "2019-01-01", "2019-12-31"),
        ("1990-2007", "1990-2007", "1990-01-01", "2007-12-31"),
        ("from 1990 to 2007", "1990 to 2007", "1990-01-01", "2007-12-31"),
        ("between 1990 and 2007", "1990 and 2007", "1990-01-01", "2007-12-31"),
        ("in 2010-14", "2010-14", "2010-01-01", "2014-12-31"),
        ("in the 1990s", "1990s", "1990-01-01", "1999-12-31"),
        ("in the 19th century", "19th century", "1801-01-01", "1900-12-31"),
        ("in the first quarter of 2019", "first quarter of 2019", "2019-01-01", "2019-03-31"),
        ("in Q3 2019", "Q3 2019", "2019-07-01", "2019-09-30"),
        ("in the second half of 2019", "second half of 2019", "2019-07-01", "2019-12-31"),
    ],
)
def test_calendar_times_need_no_anchor(text: str, span: str, first: str, last: str) -> None:
    time = only(text, anchor=None)
    assert (time.text, ends(time), time.explicit) == (span, (first, last), True)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It rained yesterday.", "2021-06-15", "2021-06-15"),
        ("It rained last night.", "2021-06-15", "2021-06-15"),
        ("It will rain tomorrow.", "2021-06-17", "2021-06-17"),
        ("It rained on Tuesday.", "2021-06-15", "2021-06-15"),
        ("He came in 47 seconds ahead of the field on 2 June.", "2021-06-02", "2021-06-02"),
        ("The vote was put off ahead of the congress on 2 July.", "2021-07-02", "2021-07-02"),
        ("It rained on Friday.", "2021-06-11", "2021-06-11"),
        ("It rained last Wednesday.", "2021-06-09", "2021-06-09"),
        ("It rained Monday night.", "2021-06-14", "2021-06-14"),
        ("The vote will be held on Friday.", "2021-06-18", "2021-06-18"),
        ("She will resign, she said on Monday.", "2021-06-14", "2021-06-14"),
        ("The vote is next Wednesday.", "2021-06-23", "2021-06-23"),
        ("It rained this week.", "2021-06-14", "2021-06-20"),
        ("It rained last month.", "2021-05-01", "2021-05-31"),
        ("It may rain next year.", "2022-01-01", "2022-12-31"),
        ("It rained this past weekend.", "2021-06-12", "2021-06-13"),
        ("It rained on the 15th.", "2021-06-15", "2021-06-15"),
        ("It rained on the 17th.", "2021-05-17", "2021-05-17"),
        ("It rained on June 14.", "2021-06-14", "2021-06-14"),
        ("It rained in March.", "2021-03-01", "2021-03-31"),
        ("It rained in October.", "2020-10-01", "2020-10-31"),
        ("It rained over the past 35 years.", "1986-06-16", "2021-06-16"),
        ("It rained in the past decade.", "2011-06-16", "2021-06-16"),
        ("It rained three days ago.", "2021-06-13", "2021-06-13"),
        ("It rained two weeks ago.", "2021-05-30", "2021-06-05"),
    ],
)
def test_relative_times_lean_on_the_anchor(text: str, first: str, last: str) -> None:
    time = only(text)
    assert ends(time) == (first, last)
    assert not time.explicit
    assert only(text, anchor=None).period is None


def test_years_ago_name_a_loose_year_around_the_day() -> None:
    period = only("It opened 50 years ago.").period
    assert period is not None
    assert period.holds_on(date(1971, 6, 16))
    assert period.holds_on(date(1971, 2, 1))
    assert not period.holds_on(date(1973, 6, 16))


def test_so_many_months_ago_may_be_nearly_one_more() -> None:
    period = only("It opened eight months ago.").period
    assert period is not None
    assert period.holds_on(date(2020, 9, 20))
    assert not period.holds_on(date(2020, 9, 10))
    assert not period.holds_on(date(2020, 11, 10))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It shut in the spring to save money.", ["the spring"]),
        ("It shut over the summer.", ["the summer"]),
        ("It shut in the summer holidays.", []),
        ("It shut after the fall of the wall.", []),
        ("They drank from the spring.", []),
    ],
)
def test_a_season_is_a_time_of_no_year(text: str, found: list[str]) -> None:
    times = find_times(text, date(2031, 9, 12))
    assert [time.text for time in times] == found
    assert all(time.period is None for time in times)


@pytest.mark.parametrize(
    "text",
    [
        "It rained the next day.",
        "It rained on 03/04/2019.",
        "It rained last summer.",
        "It rained last season.",
        "It rained in fiscal 2019.",
        "It rained three weeks later.",
        "They must finish by March.",
        "She holds the post until March 11.",
        "It rained for several months.",
    ],
)
def test_what_the_words_do_not_tell_is_not_invented(text: str) -> None:
    assert only(text).period is None


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("more than in 2031", "than"),
        ("compared with 2031", "than"),
        ("down from 70 in 2031", "than"),
        ("Rents rose by 3%, compared with 2% in 2031.", "than"),
        ("Grants went to 9% of them, against 12% last year.", "than"),
        ("Turnout was 61%, down from 70% five years earlier.", "than"),
        ("It was up 3% in 2031.", "on"),
        ("It opened in 1990.", "on"),
        ("It has been shut since 1990.", "since"),
        ("It was shut until 1990.", "until"),
        ("It was shut before 1990.", "before"),
        ("It was shut after 1990.", "after"),
        ("It was shut by 1990.", "by"),
        ("It fell by 9% this year.", "on"),
        ("As of 1 May 1990 it was shut.", "as of"),
        ("It was shut from 1990 to 1995.", "between"),
        ("It was shut during 1990.", "during"),
        ("It was shut for two years.", "for"),
        ("The 1990 fire shut it.", None),
    ],
)
def test_the_preposition_gives_the_relation(text: str, relation: str | None) -> None:
    assert only(text).relation == relation


def test_a_stretch_has_a_length() -> None:
    assert only("It was shut for two years.").duration_days == 730
    assert only("It was shut for several months.").duration_days is None


@pytest.mark.parametrize(
    "text",
    [
        "She may march to the sun.",
        "The second man sat in the sun.",
        "More than 2000 people came.",
        "April Jones won.",
        "He paid $2019.",
        "It is 2,019 metres high.",
    ],
)
def test_words_and_figures_that_only_look_like_times(text: str) -> None:
    assert find_times(text, ANCHOR) == ()


def test_the_tense_decides_where_a_weekday_looks() -> None:
    assert ends(only("on Friday", tense="future")) == ("2021-06-18", "2021-06-18")
    assert ends(only("on Friday", tense="past")) == ("2021-06-11", "2021-06-11")


def test_decades_in_words_are_of_the_last_century() -> None:
    assert ends(only("She left in the forties.", anchor=None)) == ("1940-01-01", "1949-12-31")
    assert find_times("She left in her forties.", None) == ()


@pytest.mark.parametrize("text", ["The truce is to last 60 days.", "It will not last two weeks."])
def test_what_lasts_tells_no_time_before_now(text: str) -> None:
    assert not any(time.text.startswith("last") for time in find_times(text, date(2021, 6, 16)))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("sales fell in the first half of the year", date(2031, 1, 1), date(2031, 6, 30)),
        ("sales fell in the second quarter of this year", date(2031, 4, 1), date(2031, 6, 30)),
        ("sales will fall in the fourth quarter of this year", date(2031, 10, 1), date(2031, 12, 31)),
        ("the pier burned in the early hours of 4 June 2031", date(2031, 6, 4), date(2031, 6, 4)),
    ],
)
def test_a_part_of_the_year_or_day_is_dated(text, first, last):
    (found,) = find_times(text, date(2031, 9, 12))
    assert (found.period.first, found.period.last) == (first, last)


def test_last_may_is_a_month():
    (found,) = find_times("She bought the pier for 40 crowns last May.", date(2031, 9, 12))
    assert (found.text, found.period.first) == ("last May", date(2031, 5, 1))
    assert find_times("the last may win", date(2031, 9, 12)) == ()


def test_a_part_of_the_year_that_is_not_over_may_be_the_last_one():
    (found,) = find_times("sales fell in the second half of the year", date(2031, 9, 12))
    assert found.period is None


def test_a_first_name_is_no_month():
    assert find_times("The trial of Jan Omer went on.", date(2031, 9, 12)) == ()
    assert find_times("She spoke for April Moss.", date(2031, 9, 12)) == ()
    (found,) = find_times("In May Ruiz resigned.", date(2031, 9, 12))
    assert found.text == "May"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("At the end of August Velt Mills recalled its carts.", "end of August"),
        ("At the start of June Dorn said so.", "start of June"),
    ],
)
def test_a_month_may_end_before_a_name(text, words):
    assert only(text).text == words


def test_a_name_may_be_that_of_a_month():
    assert find_times("He met June Carter and April Stone.", ANCHOR) == ()


def test_a_doer_may_have_the_name_of_a_month():
    assert find_times("It was written by June Omer and sung by April Venn.", ANCHOR) == ()
    assert [time.text for time in find_times("It was done by June Omer said.", ANCHOR)] == ["June"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("She said that she would resign in June.", ANCHOR.year + (ANCHOR.month > 6)),
        ("She would have resigned in June.", ANCHOR.year - (ANCHOR.month < 6)),
    ],
)
def test_what_somebody_said_would_come_is_yet_to_come(text, year):
    period = only(text).period
    assert period.first.year == year
