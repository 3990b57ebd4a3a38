"""Figures in other plain words: halves of lengths, what was spent, and a particle before a time."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person}
facts:
  - {id: trip, statement: The crossing took seven months., sources: [gazette]}
  - {id: film, statement: The concert lasted 84 minutes., sources: [gazette]}
  - {id: weir, statement: The weir cost 64 million crowns., sources: [gazette]}
  - {id: sales, statement: Turnover rose by 7 percent to 612 million crowns., sources: [gazette]}
  - {id: heat, statement: The temperature at the harbour was 14 degrees., sources: [gazette]}
  - {id: lift, statement: The crane broke down on 2 May 2031., date: 2031-05-02, sources: [gazette]}
  - {id: loans, statement: The bank has 900000 clients., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The crossing took more than half a year.", Outcome.SUPPORTED),
        ("The crossing took less than half a year.", Outcome.CONTRADICTED),
        ("The concert lasted almost an hour and a half.", Outcome.SUPPORTED),
        ("The concert lasted less than half an hour.", Outcome.CONTRADICTED),
        ("Sixty-four million crowns were spent on the weir.", Outcome.SUPPORTED),
        ("Forty-six million crowns were spent on the weir.", Outcome.CONTRADICTED),
        ("Forty-six million crowns were spent on the dike.", Outcome.UNVERIFIED),
        ("Turnover was 612 million crowns, up 7 percent.", Outcome.SUPPORTED),
        ("Turnover was 612 million crowns, down 7 percent.", Outcome.CONTRADICTED),
        ("It was 14 degrees at the harbour.", Outcome.SUPPORTED),
        ("It was 24 degrees at the harbour.", Outcome.CONTRADICTED),
        ("It was 24 degrees at the market.", Outcome.UNVERIFIED),
        ("The crane broke down last week.", Outcome.SUPPORTED),
        ("The crane broke down last month.", Outcome.CONTRADICTED),
        ("The bank has almost a million clients.", Outcome.SUPPORTED),
        ("The bank has almost two million clients.", Outcome.CONTRADICTED),
    ],
)
def test_plain_figures_are_read_in_other_words(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome
