"""Denials that leave the fact as it is: of some only, of a circumstance, of who did it."""

import pytest

FACTS = """
entities:
  ardo: {name: Ardo Foods, kind: organisation}
  lunn: {name: Lunn Bridge, kind: place}
  mora: {name: Ida Mora, kind: person, gender: female}
facts:
  - {id: cows, statement: 240 of 960 calves on the farm were tested.}
  - {id: bonus, statement: Ardo Foods raised bonuses by 6 per cent.}
  - {id: bridge, statement: Lunn Bridge was closed on 3 May 2033., date: 2033-05-03}
  - {id: barn, statement: Ida Mora sold the barn.}
  - {id: jobs, statement: Ardo Foods cut 40 jobs.}
"""
VERDICTS = [
    ("A quarter of the calves on the farm were not tested.", "unverified"),
    ("Several calves on the farm were not tested.", "unverified"),
    ("240 calves on the farm were not tested.", "unverified"),
    ("The 240 calves on the farm were not tested.", "contradicted"),
    ("Ardo Foods did not raise bonuses for managers.", "unverified"),
    ("Ardo Foods did not raise bonuses.", "contradicted"),
    ("Ida Mora did not sell the barn for the money.", "unverified"),
    ("Ida Mora did not sell the barn.", "contradicted"),
    ("Lunn Bridge was not closed by the flood.", "unverified"),
    ("Lunn Bridge was not closed on 3 May.", "contradicted"),
    ("Ardo Foods did not cut 40 jobs.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_what_is_denied_of_a_part_leaves_the_rest_as_it_is(judge, claim, verdict):
    assert judge(claim, FACTS, said="2033-05-20").outcome == verdict
