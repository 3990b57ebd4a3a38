"""Whom a clause of a fact means by a pronoun."""

import pytest

from factcheck.model import Outcome


def facts_of(statement):
    return f"facts: [{{id: it, statement: {statement!r}, sources: [gazette]}}]"


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        (
            "Maria Orme had children.",
            "In 1986, Orme married the painter Peter Gaunt, with whom she had three children.",
        ),
        ("The miners built homes.", "The miners moved to Sarn, where they built homes."),
        ("Maria Orme had children.", "Maria Orme was a painter in Sarn, where she had children."),
    ],
)
def test_a_pronoun_is_the_only_one_whom_the_main_clause_can_mean(judge, claim, fact):
    assert judge(claim, facts_of(fact)).outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("Maria Orme had children.", "Maria Orme met Ruth Calder, with whom she had children."),
        ("Maria Orme had children.", "Maria Orme met the mayor, with whom she had children."),
        ("Peter Gaunt had children.", "Peter Gaunt met Ruth Calder in Sarn, where she had children."),
        ("Workers fled.", "Workers attacked officers in Sarn, where they fled."),
        ("The ferry sank.", "The ferry hit a bridge in Sarn, where it sank."),
    ],
)
def test_a_pronoun_that_may_mean_another_is_left_open(judge, claim, fact):
    assert judge(claim, facts_of(fact)).outcome is Outcome.UNVERIFIED
