"""A sum without its currency is one in the currency of the fact, where the claim speaks of money."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  kolm: {name: Kolm Bank, kind: organisation}
  osk: {name: Osk, kind: organisation}
facts:
  - {id: roof, statement: The city paid 95 million euros for the roof of the hall., date: 2031-10-18}
  - {id: profit, statement: Kolm Bank made a profit of 4.2 billion crowns., date: 2031-10-18}
  - {id: fine, statement: The fine was 40 million euros., date: 2031-10-18}
  - {id: shares, statement: Kolm Bank sold its shares in Osk for 40 million euros., date: 2031-10-18}
  - {id: raised, statement: Osk raised 60 million euros from investors., date: 2031-10-18}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The city paid 95 million for the roof of the hall.", Outcome.SUPPORTED),
        ("The city paid 59 million for the roof of the hall.", Outcome.CONTRADICTED),
        ("Kolm Bank made a profit of 4.2 billion.", Outcome.SUPPORTED),
        ("Kolm Bank made a profit of 2.4 billion.", Outcome.CONTRADICTED),
        ("The fine was 14 million.", Outcome.CONTRADICTED),
        ("Kolm Bank sold its shares in Osk for 14 million.", Outcome.CONTRADICTED),
        ("Kolm Bank sold 14 million of them.", Outcome.UNVERIFIED),
        ("Kolm Bank sold 14 million shares in Osk.", Outcome.UNVERIFIED),
        ("14 million raised their hands.", Outcome.UNVERIFIED),
    ],
)
def test_a_bare_sum_is_in_the_currency_of_the_fact(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-11-20").outcome is outcome
