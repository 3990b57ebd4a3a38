from datetime import date

import pytest

from factcheck.facts.days import parse_period
from factcheck.model import TimeSpan
from factcheck.model.days import tell_day, tell_period, tell_when


def test_a_day_is_told_in_words():
    assert tell_day(date(2031, 9, 3)) == "3 September 2031"


@pytest.mark.parametrize(
    ("first", "last", "period", "when"),
    [
        ("2031-03-03", "2031-03-03", "3 March 2031", "on 3 March 2031"),
        ("2031", "2031", "2031", "in 2031"),
        ("2031-03", "2031-03", "March 2031", "in March 2031"),
        ("2032-02", "2032-02", "February 2032", "in February 2032"),
        ("2031-03", "2031-04", "1 March to 30 April 2031", "from 1 March to 30 April 2031"),
        ("2031-12-30", "2032-01-02", "30 December 2031 to 2 January 2032", "from 30 December 2031 to 2 January 2032"),
        ("2031-03-03", None, "from 3 March 2031", "from 3 March 2031"),
        (None, "2031-03-03", "until 3 March 2031", "until 3 March 2031"),
    ],
)
def test_a_period_is_told_in_the_fewest_words(first, last, period, when):
    span = TimeSpan(parse_period(first).first if first else None, parse_period(last).last if last else None)
    assert (tell_period(span), tell_when(span)) == (period, when)
