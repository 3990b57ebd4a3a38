"""Words that a claim adds and that tell no more than the fact does."""

import pytest

FACTS = """
facts:
  - {id: shares, statement: Shares in Norr Steel fell 8.6% on 12 May 2031., date: 2031-05-12}
  - {id: year, statement: Shares in Tal Rail fell 8.6% in 2030., date: 2030}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Shares in Norr Steel lost 6.8 percent on the day.", "contradicted"),
        ("Shares in Norr Steel lost 8.6 percent on the day.", "supported"),
        ("Shares in Norr Steel lost 6.8 percent on the day before.", "unverified"),
        ("Shares in Norr Steel lost 6.8 percent in the week.", "unverified"),
        ("Shares in Tal Rail lost 6.8 percent on the day.", "unverified"),
    ],
)
def test_the_day_is_the_one_of_the_fact(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-14").outcome == verdict


OTHERS = """
facts:
  - {id: budget, statement: The budget of Norr Opera is 31 million crowns a year.}
  - {id: grant, statement: The grant of Norr Opera is 3 million crowns.}
  - {id: lawyer, statement: Karl Venn worked as a lawyer at Tarrow.}
  - {id: mayor, statement: Ada Berg has been mayor of Tal since 2024., from: 2024-01-01}
  - {id: seats, statement: "Norr Opera opened in 1962 and seats 1,600."}
  - {id: players, statement: The Orm Symphony Orchestra has 104 musicians.}
  - {id: sale, statement: Tickets for Norr Opera cost 20 crowns and go on sale on 3 May 2031., date: 2031-05-03}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Norr Opera has an annual budget of 31 million crowns.", "supported"),
        ("Norr Opera has an annual budget of 41 million crowns.", "contradicted"),
        ("Norr Opera has an annual grant of 4 million crowns.", "unverified"),
        ("Karl Venn is a former lawyer at Tarrow.", "supported"),
        ("Karl Venn was a lawyer at Tarrow.", "supported"),
        ("Karl Venn is a former teacher at Tarrow.", "unverified"),
        ("Ada Berg is a former mayor of Tal.", "contradicted"),
        ("Norr Opera has seats for 1,600 people.", "supported"),
        ("Norr Opera has a seating capacity of 1,900.", "contradicted"),
        ("The Orm Symphony employs 104 musicians.", "supported"),
        ("The Orm Symphony employs 140 musicians.", "contradicted"),
        ("The Orm Opera employs 140 musicians.", "unverified"),
    ],
)
def test_what_the_fact_tells_in_another_way(judge, claim, verdict):
    assert judge(claim, OTHERS, said="2031-04-14").outcome == verdict
