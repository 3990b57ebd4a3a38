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
        ("Orla Venn was aged 89.", Outcome.CONTRADICTED),
        ("Orla Venn was aged 87.", Outcome.CONTRADICTED),
        ("Peter Gaunt was aged 98.", Outcome.UNVERIFIED),
        ("Her sister was aged 98.", Outcome.UNVERIFIED),
    ],
)
def test_an_age_is_held_against_the_age_at_death(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome


@pytest.mark.parametrize(
    ("said", "age", "outcome"),
    [
        ("2031-05-04", 22, Outcome.SUPPORTED),
        ("2031-05-04", 23, Outcome.CONTRADICTED),
        ("2031-05-04", 21, Outcome.CONTRADICTED),
        ("2031-06-20", 23, Outcome.UNVERIFIED),  # there may have been a birthday since
        ("2031-06-20", 25, Outcome.CONTRADICTED),
        ("2034-05-04", 25, Outcome.SUPPORTED),
    ],
)
def test_a_year_more_is_wrong_in_the_week_of_which_the_age_is_known(judge, said, age, outcome):
    facts = FACTS.partition("facts:")[0] + (
        "facts:\n  - {id: age, statement: Orla Venn is 22 years old., date: 2031-05-03, sources: [gazette]}\n"
    )
    assert judge(f"Orla Venn is {age}.", facts, said=said).outcome is outcome
