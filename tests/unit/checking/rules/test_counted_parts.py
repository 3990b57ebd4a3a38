"""FC101 on a whole of which the fact's sentence counts a part apart."""

import pytest

FACTS = """
entities:
  orm: {name: Orm, kind: place}
  lind: {name: Lind Foods, kind: organisation, aliases: [Lind]}
  brask: {name: Brask Dairy, kind: organisation, aliases: [Brask]}
facts:
  - {id: town, statement: "Orm has 18,400 inhabitants, of whom 2,300 are over 75.", sources: [gazette]}
  - {id: staff, statement: "Lind Foods has 640 employees, of whom 120 work in Orm.", sources: [gazette]}
  - {id: beds, statement: "Lorn Hospital has 480 beds, of which 62 are in intensive care.", sources: [gazette]}
  - {id: flood, statement: "The flood killed 40 people, of whom 12 lived in Orm.", sources: [gazette]}
  - id: hens
    statement: "Bird flu was found on 14 farms in Orm in March 2031, and 310,000 hens were culled."
    sources: [gazette]
  - {id: shops, statement: "Brask Dairy has 48 shops, 12 of them in Orm.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Orm has 18,400 inhabitants.", "supported"),
        ("Orm has a population of 14,800.", "contradicted"),
        ("In Orm, 3,200 people are over 75.", "contradicted"),
        ("A quarter of the people in Orm are over 75.", "contradicted"),
        ("Lind has 640 employees.", "supported"),
        ("Lind employs 460 people.", "contradicted"),
        ("Lind employs 120 people in Orm.", "supported"),
        ("Lind employs 210 people in Orm.", "contradicted"),
        ("Lind employs 120 people in Sarn.", "unverified"),
        ("Brask has 48 shops.", "supported"),
        ("Brask has 84 shops.", "contradicted"),
        ("Brask has 21 shops in Orm.", "contradicted"),
        ("Brask has 12 shops in Orm.", "supported"),
        ("Brask has 12 shops in Sarn.", "unverified"),
        ("Lorn Hospital has 62 beds in intensive care.", "supported"),
        ("Lorn Hospital has 26 beds in intensive care.", "contradicted"),
        ("Lorn Hospital has 62 beds.", "contradicted"),
        ("Lorn Hospital has 26 beds in the maternity ward.", "unverified"),
        ("The flood killed 12 people in Orm.", "unverified"),
        ("Some 130,000 hens were culled in Orm in March.", "contradicted"),
        ("Some 130,000 hens were culled in Sarn in March.", "unverified"),
    ],
)
def test_the_whole_is_not_held_against_a_part(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-09-10").outcome.value == verdict


def test_a_part_is_held_against_its_own_figure(judge):
    verdict = judge("Brask has 21 shops in Orm.", FACTS, said="2031-09-10")
    assert verdict.reason == "The draft says 21; the Pellmoor Gazette gives 12."
