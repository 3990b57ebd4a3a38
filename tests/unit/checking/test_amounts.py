"""Figures of act nouns."""

import pytest

FACTS = """
entities:
  orre: {name: Orre Mill, kind: organisation}
  pell: {name: Pell, kind: place}
facts:
  - {id: bales, statement: Orre Mill delivered 400 bales to Pell in May 2031., date: 2031-05, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orre Mill's deliveries to Pell came to 400 bales in May 2031.", "supported"),
        ("Deliveries by Orre Mill to Pell amounted to 900 bales in May 2031.", "contradicted"),
        ("Orre Mill's deliveries to Lund came to 900 bales in May 2031.", "unverified"),
        ("Orre Mill's deliveries to Pell rose by 900 bales in May 2031.", "unverified"),
        ("Orre Mill's orders from Pell came to 900 bales in May 2031.", "unverified"),
        ("Deliveries to Pell amounted to 900 bales in May 2031.", "unverified"),
    ],
)
def test_the_figure_of_acts_is_what_was_done_so_often(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-06-02").outcome == outcome
