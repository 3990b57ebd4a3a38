"""The age at which somebody died is held against the age that a claim gives."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  gaunt: {name: Peter Gaunt, kind: person, gender: male, aliases: [Gaunt]}
facts:
  - {id: death, statement: "Orla Venn died in Sarn on 3 May 2031, aged 88.", date: 2031-05-03, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orla Venn was aged 88.", Outcome.SUPPORTED),
        ("Orla Venn was aged 98.", Outcome.CONTRADICTED),
        ("Venn was aged 68.", Outcome.CONTRADICTED),
        ("Orla Venn was aged 89.", Outcome.UNVERIFIED),  # so she might be a day later
        ("Peter Gaunt was aged 98.", Outcome.UNVERIFIED),
        ("Her sister was aged 98.", Outcome.UNVERIFIED),
    ],
)
def test_an_age_is_held_against_the_age_at_death(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome
