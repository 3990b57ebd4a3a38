"""Claims that a level is above or below a round figure, however that is told."""

import pytest

FACTS = """
entities:
  vell: {name: Vell, kind: place}
facts:
  - {id: rent, statement: "The average rent in Vell was 1,120 euros in May 2034."}
  - {id: jobless, statement: The unemployment rate in Vell fell to 4.8% in July 2034.}
  - {id: people, statement: The population of Vell is 2.3 million.}
  - {id: heat, statement: The temperature in Vell reached 39.2 degrees on 3 July 2034.}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The average rent in Vell exceeded 1,100 euros in May.", "supported"),
        ("The average rent in Vell was above 1,100 euros in May.", "supported"),
        ("The average rent in Vell topped 1,200 euros in May.", "unverified"),
        ("The average rent in Vell was below 1,100 euros in May.", "contradicted"),
        ("The average rent in Vell exceeded 1,200 euros in June.", "unverified"),
        ("The average rent in Orm exceeded 1,200 euros in May.", "unverified"),
        ("The unemployment rate in Vell fell below 5% in July.", "supported"),
        ("The unemployment rate in Vell dropped below the 4% mark in July.", "contradicted"),
        ("The unemployment rate in Vell remained above 5% in July.", "contradicted"),
        ("The population of Vell has passed two million.", "supported"),
        ("The population of Vell has passed the three million mark.", "contradicted"),
        ("The population of Vell passed two million in 2010.", "unverified"),
        ("The population of Vell will exceed three million by 2050.", "unverified"),
        ("The temperature in Vell rose above 35 degrees on 3 July.", "supported"),
        ("The temperature in Vell exceeded 42 degrees on 3 July.", "contradicted"),
        ("The temperature in Vell fell below 20 degrees on 3 July.", "unverified"),
    ],
)
def test_a_threshold_is_held_against_the_level(judge, claim, outcome):
    assert judge(claim, FACTS, said="2034-09-10").outcome == outcome
