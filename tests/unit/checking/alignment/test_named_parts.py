"""Words that make a claim's time a part of the fact's."""

import pytest

FACTS = """
entities:
  ardo: {name: Ardo Boats, kind: organisation}
  mill: {name: Lunn Mill, kind: place}
facts:
  - {id: boats, statement: Ardo Boats built 900 canoes in 2031., date: 2031-12-31}
  - {id: rowing, statement: Ardo Boats built 70 skiffs in the spring of 2031., date: 2031-05-31}
  - {id: mill, statement: Lunn Mill opened in May 2031., date: 2031-05-01}
  - {id: yard, statement: Ardo Boats opened its yard in the spring of 2032., date: 2032-04-01}
  - {id: price, statement: Prices of canoes rose by 8 per cent in 2031., date: 2031-12-31}
"""
VERDICTS = [
    ("Ardo Boats built 200 canoes in the spring of 2031.", "unverified"),
    ("Ardo Boats built 900 canoes in the summer of 2031.", "unverified"),
    ("Ardo Boats built 200 canoes in the last weeks of 2031.", "unverified"),
    ("Ardo Boats built 700 canoes in 2031.", "contradicted"),
    ("Ardo Boats built 700 canoes last year.", "contradicted"),
    ("Ardo Boats built 70 skiffs in 2031.", "unverified"),
    ("Ardo Boats built 300 skiffs in 2031.", "unverified"),
    ("Ardo Boats built 90 skiffs in the spring of 2031.", "contradicted"),
    ("Ardo Boats opened its yard in the autumn of 2032.", "unverified"),
    ("Ardo Boats opened its yard in the spring of 2031.", "contradicted"),
    ("Lunn Mill opened in the spring of 2031.", "supported"),
    ("Prices of canoes fell in the autumn of 2031.", "unverified"),
    ("Prices of canoes fell in 2031.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_a_season_of_a_year_is_a_part_of_it(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict
