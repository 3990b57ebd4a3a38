"""Ages that stand behind a noun for somebody without a name count nobody ("a teacher, 59, and a nurse")."""

import pytest

from factcheck.model import Outcome


def facts_of(statement):
    return f"facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


ARREST = facts_of("Police arrested a teacher, 59, and a nurse in Sarn.")
FIRE = facts_of("The fire killed a woman, 59, and her son, 12.")
CRASH = facts_of("The crash killed Ida Marr, 59.")


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Police arrested 49 people in Sarn.", ARREST),
        ("Police arrested 59 people in Sarn.", ARREST),
        ("The fire killed 40 people.", FIRE),
        ("The fire killed 59 people.", FIRE),
        ("The fire killed 12 people.", FIRE),
        ("The crash killed 40 people.", CRASH),
        ("The crash killed 59 people.", CRASH),
    ],
)
def test_an_age_is_no_number_of_people(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Police arrested a nurse in Sarn.", ARREST),
        ("Police arrested a 59-year-old teacher in Sarn.", ARREST),
        ("The fire killed a woman.", FIRE),
        ("The crash killed Ida Marr.", CRASH),
    ],
)
def test_what_stands_around_it_is_read(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.SUPPORTED
