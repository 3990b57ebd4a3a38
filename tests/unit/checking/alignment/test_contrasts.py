"""Claims about the time before what a fact tells, or the time that it only compares with."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  kett: {name: Ada Kett, kind: person, gender: female, aliases: [Kett]}
  orm: {name: Orm Freight, kind: organisation}
  lund: {name: Lund Gas, kind: organisation}
facts:
  - {id: d, statement: "Debt is put at 62 million crowns this year, 9 million more than in spring.", date: 2031-10-02}
  - {id: stake, statement: Orm Freight has held a 7% stake in Lund Gas since August., from: 2031-08}
  - {id: duty, statement: Orm Freight has 40 days to make an offer., date: 2031-12-01}
  - {id: owner, statement: Ada Kett has owned the mill since 3 June 2031., from: 2031-06-03}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Debt is put at 62 million crowns this year.", Outcome.SUPPORTED),
        ("Debt is put at 71 million crowns this year.", Outcome.CONTRADICTED),
        ("Debt was put at 53 million crowns in spring.", Outcome.UNVERIFIED),
        ("Orm Freight has held a 3% stake in Lund Gas since August.", Outcome.CONTRADICTED),
        ("Orm Freight had held a 3% stake in Lund Gas before August.", Outcome.UNVERIFIED),
        ("Orm Freight held a 3% stake in Lund Gas until August.", Outcome.UNVERIFIED),
        # what is to be done by a day was to be done before that day
        ("Orm Freight has 40 days to make an offer.", Outcome.UNVERIFIED),
        ("Orm Freight must make an offer within 40 days.", Outcome.UNVERIFIED),
        # who holds something holds it no earlier
        ("Ada Kett has owned the mill since 3 June 2031.", Outcome.SUPPORTED),
    ],
)
def test_the_other_side_of_a_contrast_is_another_case(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-10-20").outcome is outcome
