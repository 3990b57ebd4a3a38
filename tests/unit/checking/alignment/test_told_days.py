"""What was so "on the day" was so on the day of which a fact tells."""

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
