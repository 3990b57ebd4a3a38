"""Whom a relative clause picks out: others of a kind are another case."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  orre: {name: Orre, kind: place}
facts:
  - {id: porters, statement: The porters who joined the march were fined., sources: [gazette]}
  - {id: share, statement: The share of anglers who catch eel rose from 12 to 15 percent., sources: [gazette]}
  - {id: flats, statement: Tenants who heat with oil pay 90 crowns a month., sources: [gazette]}
  - {id: proof, statement: The panel found no proof that the mayor of Orre lied., sources: [gazette]}
  - {id: lake, statement: The lake that feeds Orre is 31% full., sources: [gazette]}
  - {id: clubs, statement: Sports clubs reject the tax., sources: [gazette]}
  - {id: lobby, statement: Farming groups reject the tax., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The porters who joined the march were fined.", Outcome.SUPPORTED),
        ("The porters who joined the march were not fined.", Outcome.CONTRADICTED),
        ("The porters who joined the choir were fined.", Outcome.UNVERIFIED),
        ("The porters who joined the choir were not fined.", Outcome.UNVERIFIED),
        ("The share of anglers who catch eel rose from 12 to 18 percent.", Outcome.CONTRADICTED),
        ("The share of anglers who catch trout rose from 30 to 34 percent.", Outcome.UNVERIFIED),
        ("Tenants who heat with oil pay 40 crowns a month.", Outcome.CONTRADICTED),
        ("Tenants who heat with gas pay 40 crowns a month.", Outcome.UNVERIFIED),
        ("The lake that feeds Orre is 13% full.", Outcome.CONTRADICTED),
        ("The lake that cools the mill in Orre is 13% full.", Outcome.UNVERIFIED),
        ("The panel found proof that the mayor of Orre lied.", Outcome.CONTRADICTED),
        ("Farming groups reject the tax.", Outcome.SUPPORTED),
        ("Company groups reject the tax.", Outcome.UNVERIFIED),
    ],
)
def test_others_of_a_kind_are_another_case(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome
