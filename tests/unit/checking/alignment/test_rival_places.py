"""What one clause of a fact tells of one place is held against nothing in the place of another clause."""

import pytest

FACTS = """
entities:
  brix: {name: Brix, kind: organisation}
  tal: {name: Tal, kind: place}
  orm: {name: Orm, kind: place}
facts:
  - {id: mill, statement: Brix will close its mill in Tal in 2033 and move production to Orm., sources: [gazette]}
  - {id: park, statement: Brix's wind farm off Tal has 80 turbines and produces power for Orm., sources: [gazette]}
  - id: works
    statement: Brix will build a battery factory in Orm that will employ 850 people and open in 2034.
    sources: [gazette]
  - {id: cars, statement: Some 18% of households in Tal have no car., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Brix will close its mill in Tal in 2032.", "contradicted"),
        ("Brix will move production to Orm.", "supported"),
        ("Brix will close its mill in Orm in 2032.", "unverified"),
        ("Brix's wind farm off Tal has 60 turbines.", "contradicted"),
        ("Brix's wind farm off Orm has 60 turbines.", "unverified"),
        ("The battery factory in Orm will open in 2033.", "contradicted"),
        ("The battery factory in Orm is to open in 2034.", "supported"),
        ("The battery factory in Tal will open in 2033.", "unverified"),
        ("A third of households in Tal have no car.", "contradicted"),
        ("Most households in Tal have no car.", "contradicted"),
        ("A third of households in Tal have no garden.", "unverified"),
        ("A third of pensioners in Tal have no car.", "unverified"),
    ],
)
def test_every_clause_is_of_its_own_place(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-20").outcome.value == verdict
