"""Figures and results of other spans than the fact's, of several where the fact has one, and of a part of the whole."""

import pytest

FACTS = """
entities:
  mill: {name: Orm Mill, kind: organisation}
  vell: {name: Vell, kind: place}
facts:
  - {id: sold, statement: "Orm Mill sold 41,000 tonnes of flour in 2033."}
  - {id: loss, statement: Orm Mill made a loss of 12 million euros in 2033.}
  - {id: fire, statement: A fire destroyed 14 houses in Vell on 2 August 2034., date: 2034-08-02}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orm Mill sold 41,000 tonnes of flour in 2033.", "supported"),
        ("Orm Mill sold fewer than 10,000 tonnes of flour in the second quarter of 2033.", "unverified"),
        ("Orm Mill sold 39,000 tonnes of flour in the twelve months to June 2033.", "unverified"),
        ("Orm Mill sold 44,000 tonnes of flour in 2033.", "contradicted"),
        ("Orm Mill made a profit in the fourth quarter of 2033.", "unverified"),
        ("Orm Mill made a profit in 2033.", "contradicted"),
        ("Fires have destroyed 60 houses in Vell this summer.", "unverified"),
        ("A fire destroyed 60 houses in Vell on 2 August.", "contradicted"),
        ("Orm Mill sold 41,000 tonnes of flour at record prices in 2033.", "unverified"),
    ],
)
def test_another_span_or_part_is_left_open(judge, claim, outcome):
    assert judge(claim, FACTS, said="2034-09-10").outcome == outcome
