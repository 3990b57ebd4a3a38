"""What a draft tells of another place, another one of a kind, another hour or a wish is held against no fact."""

import pytest
from msgspec.structs import replace

from factcheck.model import Outcome

FACTS = """
entities:
  party: {name: Coast Party, kind: organisation, aliases: [the party]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
facts:
  - {id: seats, statement: The Coast Party won 41 seats in the election., date: 2031-05-04, sources: [gazette]}
  - {id: fire, statement: The fire in Tal killed 12 people., date: 2031-05-06, sources: [gazette]}
  - {id: term, statement: Dario Teth was sentenced to four years in prison., date: 2031-06-06, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Teth was sentenced to nine years in prison.", Outcome.CONTRADICTED),
        ("Prosecutors wanted Teth sentenced to nine years in prison.", Outcome.UNVERIFIED),
        ("The party won 50 seats in the election.", Outcome.CONTRADICTED),
        ("The party had won 50 seats by midnight.", Outcome.UNVERIFIED),
    ],
)
def test_a_wish_or_another_hour_is_another_case(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-07-09").outcome is outcome


def test_one_of_a_kind_in_a_clause_may_be_another_one(check, make_claim):
    nested = replace(make_claim("A fire killed 30 people.", said="2031-07-09"), text="that killed 30 people")
    assert check(FACTS, nested)[0].outcome is Outcome.UNVERIFIED
