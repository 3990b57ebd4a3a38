"""What somebody was ready to do is not what came about."""

import pytest

FACTS = """
entities:
  mora: {name: Ida Mora, kind: person, gender: female}
  ardo: {name: Ardo Foods, kind: organisation}
facts:
  - {id: barn, statement: Ida Mora sold the barn for 3 million crowns.}
  - {id: fares, statement: Ardo Foods raised bonuses by 6 per cent.}
"""
VERDICTS = [
    ("Ida Mora was ready to sell the barn for 2 million crowns.", "unverified"),
    ("Ida Mora was not keen to sell the barn.", "unverified"),
    ("Ida Mora was reluctant to sell the barn.", "unverified"),
    ("Ida Mora was not free to sell the barn.", "unverified"),
    ("Ida Mora was unable to sell the barn.", "contradicted"),
    ("Ida Mora sold the barn for 2 million crowns.", "contradicted"),
    ("Ardo Foods was likely to raise bonuses by 9 per cent.", "unverified"),
    ("Ardo Foods was happy to raise bonuses by 4 per cent.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_readiness_is_no_deed(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict
