"""Which way a measure went, where its former level stands beside it."""

import pytest

FACTS = """
entities:
  brix: {name: Brix, kind: organisation}
  tal: {name: Tal, kind: place}
facts:
  - id: profit
    statement: Brix reported a pre-tax profit of 41m crowns in 2030, down from 56m crowns in 2029.
    sources: [gazette]
  - {id: turnout, statement: "Turnout in Tal was 47% in 2030, up from 41% in 2029.", sources: [gazette]}
  - {id: loss, statement: "Brix's shipping arm made a loss of 9m crowns in 2030.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Brix's pre-tax profit rose to 41m crowns in 2030.", "contradicted"),
        ("Brix's pre-tax profit rose in 2030.", "contradicted"),
        ("Pre-tax profit at Brix fell to 41m crowns from 65m crowns.", "contradicted"),
        ("Brix's pre-tax profit fell to 41m crowns in 2030 from 56m the year before.", "supported"),
        ("Brix's pre-tax profit fell in 2030.", "supported"),
        ("Turnout in Tal fell to 47% in 2030.", "contradicted"),
        ("Turnout in Tal fell in 2030.", "contradicted"),
        ("Turnout in Tal rose in 2030.", "supported"),
        ("Brix's pre-tax profit rose in 2028.", "unverified"),
        ("Brix's operating profit rose in 2030.", "unverified"),
        ("Brix's sales rose in 2030.", "unverified"),
        ("Turnout in Sarn fell in 2030.", "unverified"),
        ("Turnout in Tal fell in 2027.", "unverified"),
    ],
)
def test_a_move_is_held_against_the_way_that_a_level_went(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-02-24").outcome.value == verdict
