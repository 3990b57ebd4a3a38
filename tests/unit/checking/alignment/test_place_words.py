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
