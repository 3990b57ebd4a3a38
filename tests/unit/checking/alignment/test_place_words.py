"""Nouns that stand for a fact's place, as its own words call it."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  sarn: {name: Sarn Bay, kind: place, aliases: [Sarn]}
facts:
  - {id: quay, statement: The quay belongs to the city of Sarn., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The quay belongs to the city.", Outcome.SUPPORTED),
        ("The quay belongs to the town.", Outcome.SUPPORTED),
        ("The quay belongs to the state.", Outcome.UNVERIFIED),
        ("The quay belongs to the country.", Outcome.UNVERIFIED),
    ],
)
def test_a_city_is_no_state(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome


def test_what_the_file_calls_a_town_is_no_country(judge):
    facts = """
entities:
  sarn: {name: Sarn, kind: place, aliases: [the town]}
facts:
  - {id: hurt, statement: Eleven people were injured in Sarn., date: 2031-05-03, sources: [gazette]}
"""
    assert judge("Eleven people were injured in the town.", facts, said="2031-05-09").outcome is Outcome.SUPPORTED
    assert judge("Fourteen people were injured in the country.", facts, said="2031-05-09").outcome is Outcome.UNVERIFIED
