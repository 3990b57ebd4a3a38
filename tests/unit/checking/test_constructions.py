"""Constructions of a verb and a noun in claims and facts."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  orre: {name: Orre Mill, kind: organisation}
  guild: {name: Dyers' Guild, kind: organisation}
facts:
  - {id: suit, statement: The Dyers' Guild sued Orre Mill in May 2031., date: 2031-05, sources: [gazette]}
  - {id: staff, statement: Orre Mill employs 90 people., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The Dyers' Guild took legal action against Orre Mill.", Outcome.SUPPORTED),
        ("Orre Mill took legal action against the Dyers' Guild.", Outcome.CONTRADICTED),
        ("Orre Mill has a staff of 90.", Outcome.SUPPORTED),
        ("Orre Mill has 190 employees.", Outcome.CONTRADICTED),
        ("Orre Mill has 190 looms.", Outcome.UNVERIFIED),
    ],
)
def test_a_construction_is_held_against_the_plain_verb(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-06-02").outcome is outcome
