"""Who beat somebody in a contest won it."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  rovers: {name: Marrow Rovers, kind: organisation}
  united: {name: Ostrow United, kind: organisation}
  cup: {name: Harbour Cup, kind: event}
facts:
  - id: final
    statement: Marrow Rovers beat Ostrow United 3-1 in the final of the Harbour Cup.
    date: 2031-05-02
    sources: [gazette]
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Marrow Rovers won the Harbour Cup.", Outcome.SUPPORTED),
        ("Marrow Rovers won the cup final by two goals.", Outcome.SUPPORTED),
        ("Ostrow United lost the final to Marrow Rovers.", Outcome.SUPPORTED),
        ("Ostrow United won the Harbour Cup.", Outcome.CONTRADICTED),
        ("Marrow Rovers won the Harbour Cup final by four goals.", Outcome.CONTRADICTED),
        ("Ostrow United won the Valley Cup.", Outcome.UNVERIFIED),
    ],
)
def test_the_winner_of_the_final_won_the_contest(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome
