"""Quarters, halves and seasons of no year, settled by the fact's own time."""

from datetime import date

import pytest

from factcheck.checking.alignment.open_times import settle_open_time
from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.facts import parse_facts
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.propositions import read_propositions
from factcheck.language.words.concepts import built_in_thesaurus


def settles(when: str, known: str, said: str, period: str = "") -> bool:
    """Tell whether a time of a claim said on a day is settled by the time that a fact gives."""
    fact = f"version: 1\nfacts: [{{id: it, statement: Exports fell by 4% {known}.{period}}}]"
    statement = Knowledge(parse_facts([("facts.yaml", fact.encode())])).statements(0)[0]
    day = date.fromisoformat(said)
    claim = read_propositions(f"Exports fell by 4% {when}.", Gazetteer(), built_in_thesaurus(), day)[0]
    return settle_open_time(claim, statement.propositions[0], statement, day) is not None


@pytest.mark.parametrize(
    ("when", "known", "said", "expected"),
    [
        ("in the second quarter", "in the second quarter of 2031", "2031-08-04", True),
        ("in the first half", "in the first half of 2031", "2031-08-04", True),
        ("in the fourth quarter", "in the fourth quarter of 2030", "2031-02-04", True),
        ("in the second quarter", "in the second quarter of 2030", "2031-08-04", False),
        ("in the second quarter", "in the second quarter of 2031", "2031-05-04", False),
        ("in the first half", "on 4 March 2031", "2031-08-04", False),
        ("this spring", "in April 2031", "2031-08-04", True),
        ("in the spring", "in April 2031", "2031-08-04", True),
        ("last winter", "in January 2031", "2031-08-04", True),
        ("last spring", "in November 2030", "2031-08-04", False),
        ("last spring", "in April 2029", "2031-08-04", False),
        ("next summer", "in June 2031", "2031-08-04", False),
        ("this spring", "in 2031", "2031-08-04", False),
    ],
)
def test_a_time_of_no_year_is_the_last_or_next_that_fits(when, known, said, expected):
    assert settles(when, known, said) is expected


def test_the_period_of_a_fact_settles_it_as_well():
    assert settles("in the second quarter", "", "2031-08-04", ", from: 2031-04-01, until: 2031-06-30")
    assert not settles("in the second quarter", "", "2031-08-04", ", from: 2031-01-01, until: 2031-06-30")
