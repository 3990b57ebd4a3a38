"""Ranks within the last so many years are held against ranks since a year."""

import pytest

FACTS = """
facts:
  - {id: jobless, statement: Unemployment in Orlo was the highest since 2011., date: 2031-04-30, sources: [gazette]}
  - {id: prices, statement: Inflation in Orlo fell to its lowest rate since 2027., date: 2031-04-30, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Unemployment in Orlo was the highest in 20 years.", "supported"),
        ("Unemployment in Orlo was the highest in two decades.", "supported"),
        ("Unemployment in Orlo was the highest in more than ten years.", "supported"),
        ("Unemployment in Orlo was the highest in 40 years.", "contradicted"),
        ("Unemployment in Orlo was the highest in more than 30 years.", "contradicted"),
        ("Unemployment in Orlo rose to its highest level in nearly four decades.", "contradicted"),
        ("Inflation in Orlo fell to its lowest rate in four years.", "supported"),
        ("Inflation in Orlo fell.", "supported"),
        ("Inflation in Orlo rose.", "contradicted"),
        ("Unemployment in Orlo was the lowest in 20 years.", "contradicted"),
        # of another place, or no such length
        ("Unemployment in Sunde was the highest in 40 years.", "unverified"),
        ("Unemployment in Orlo was the highest in 40 regions.", "unverified"),
        ("Unemployment in Orlo was higher in 40 years.", "unverified"),
    ],
)
def test_a_rank_that_looks_back_is_one_since_a_year(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome == outcome
