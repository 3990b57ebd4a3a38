"""A claim has to say enough of a case for it to be the fact's, and no more than that."""

import pytest

from factcheck.model import Outcome

FACTS = """
facts:
  - {id: race, date: 2031-05-12, sources: [gazette],
     statement: The men's triathlon was postponed by a day because of the water quality in the Seine.}
  - {id: hearing, statement: The hearing was adjourned for a week because of a power cut in Tolby., sources: [gazette]}
  - {id: bridge, date: 2031-05-12, sources: [gazette],
     statement: The bridge at Stenby was closed for three weeks because of cracks in a pillar.}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The men's triathlon was postponed by a day.", Outcome.SUPPORTED),
        ("The men's triathlon was put off by two days because the river was too dirty.", Outcome.CONTRADICTED),
        ("The hearing was adjourned for a week.", Outcome.SUPPORTED),
        ("The hearing was adjourned for a month.", Outcome.CONTRADICTED),
        ("The bridge at Stenby was closed for three weeks.", Outcome.SUPPORTED),
        ("The bridge at Stenby was closed for five weeks.", Outcome.CONTRADICTED),
    ],
)
def test_why_it_came_about_may_go_unsaid_of_one_known_thing(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-20").outcome is outcome


@pytest.mark.parametrize(
    "claim",
    [
        "The women's triathlon was postponed by two days.",
        "The triathlon in Hamburg was postponed by two days.",
        "Another hearing was adjourned for a month.",
        "The bridge at Molby was closed for five weeks.",
        "The road at Stenby was closed for five weeks.",
    ],
)
def test_another_thing_is_none_of_which_the_reason_may_go_unsaid(judge, claim):
    assert judge(claim, FACTS, said="2031-05-20").outcome is Outcome.UNVERIFIED
