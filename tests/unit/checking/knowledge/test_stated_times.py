"""What a claim says of when something was so."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: quit, statement: Orla Venn resigned on 11 May 2031., date: 2031-05-11, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Venn resigned after Sunday's vote.", Outcome.UNVERIFIED),  # on that very Sunday, perhaps
        ("Venn resigned before Sunday's vote.", Outcome.UNVERIFIED),
        ("Venn resigned after Monday's vote.", Outcome.CONTRADICTED),
        ("Venn resigned after Sunday.", Outcome.CONTRADICTED),
    ],
)
def test_what_came_after_the_vote_of_a_day_may_be_of_that_day(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-14").outcome is outcome
