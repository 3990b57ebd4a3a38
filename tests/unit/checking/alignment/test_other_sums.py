"""Sums that are another sum than the fact's: of each one, no profit, told by another."""

import pytest

FACTS = """
entities:
  ardo: {name: Ardo Foods, kind: organisation}
facts:
  - {id: relief, statement: The province gave 40 million crowns to the farmers.}
  - {id: profit, statement: Ardo Foods made a profit of 85 million crowns in 2031., date: 2031-12-31}
  - {id: order, statement: The court ordered Ardo Foods to pay 2 million crowns.}
  - {id: road, statement: The road was blocked for five hours.}
"""
VERDICTS = [
    ("The province gave up to 5,000 crowns to the farmers.", "unverified"),
    ("The province gave 5,000 crowns to the farmers.", "unverified"),
    ("The province gave 30 million crowns to the farmers.", "contradicted"),
    ("The province gave 40,000 crowns to the farmers.", "contradicted"),
    ("Ardo Foods paid 9 million crowns in 2031.", "unverified"),
    ("Ardo Foods received 9 million crowns in 2031.", "unverified"),
    ("Ardo Foods earned 58 million crowns in 2031.", "contradicted"),
    ("A court in Oslo ordered Ardo Foods to pay 700,000 crowns.", "unverified"),
    ("The court ordered Ardo Foods to pay 700,000 crowns.", "contradicted"),
    ("The road was blocked for two hours by hauliers.", "unverified"),
    ("The road was blocked for two hours.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_another_sum_is_held_against_none(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict
