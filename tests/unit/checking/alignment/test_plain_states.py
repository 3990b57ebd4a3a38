"""When, where and from where something is, said without another verb."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person}
  sarn: {name: Mount Sarn, kind: place}
facts:
  - {id: slide, statement: The last landslide on Mount Sarn was in 1994., sources: [gazette]}
  - {id: talk, statement: The hearing was on 3 May 2031., sources: [gazette]}
  - {id: home, statement: Orla Venn comes from Chile., sources: [gazette]}
  - {id: dike, statement: The dike is the oldest in the valley., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The last landslide on Mount Sarn was in 1994.", Outcome.SUPPORTED),
        ("The last landslide on Mount Sarn was in 1949.", Outcome.CONTRADICTED),
        ("The first landslide on Mount Sarn was in 1849.", Outcome.UNVERIFIED),
        ("The hearing was on 5 May 2031.", Outcome.CONTRADICTED),
        ("The hearing was on 5 May 2029.", Outcome.UNVERIFIED),
        ("The dinner was on 5 May 2031.", Outcome.UNVERIFIED),
        ("Orla Venn is from Chile.", Outcome.SUPPORTED),
        ("Orla Venn is from Peru.", Outcome.CONTRADICTED),
        ("Orla Venn's coach is from Peru.", Outcome.UNVERIFIED),
        ("The dike is the youngest in the valley.", Outcome.CONTRADICTED),
        ("The dike is the longest in the valley.", Outcome.UNVERIFIED),
    ],
)
def test_what_is_told_by_no_more_than_a_copula(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome
