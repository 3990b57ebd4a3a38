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


DEATHS = (
    FACTS.partition("facts:")[0]
    + """facts:
  - {id: venn, statement: Orla Venn died of a stroke on 3 May 2031 at the age of 71., sources: [gazette]}
  - {id: gaunt, statement: "Peter Gaunt died, aged 64.", sources: [gazette]}
"""
)


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orla Venn died at the age of 77.", Outcome.CONTRADICTED),
        ("Orla Venn died in May at 77.", Outcome.CONTRADICTED),
        ("Orla Venn died in May at 71.", Outcome.SUPPORTED),
        ("Venn died aged 71.", Outcome.SUPPORTED),
        ("Peter Gaunt died at the age of 46.", Outcome.CONTRADICTED),
        ("Peter Gaunt died at the age of 64.", Outcome.SUPPORTED),
        ("Peter Gaunt was 70.", Outcome.CONTRADICTED),  # nobody outlives himself
        ("Peter Gaunt was 50 when he retired.", Outcome.UNVERIFIED),
        ("Her brother died at the age of 77.", Outcome.UNVERIFIED),
        ("Four people died at 77 Mill Road.", Outcome.UNVERIFIED),
    ],
)
def test_somebody_dies_at_one_age(judge, claim, outcome):
    assert judge(claim, DEATHS, said="2031-09-04").outcome is outcome


VICTIM = FACTS.partition("facts:")[0] + (
    "facts:\n  - {id: victim, statement: The victim was a 34-year-old woman., sources: [gazette]}\n"
)


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The victim was a 43-year-old woman.", Outcome.CONTRADICTED),
        ("The victim was 43.", Outcome.CONTRADICTED),
        ("The victim was 34.", Outcome.SUPPORTED),
        ("The victim was a man.", Outcome.CONTRADICTED),
        ("The victim was a 34-year-old man.", Outcome.CONTRADICTED),
        ("The victim was 35.", Outcome.UNVERIFIED),
        ("The suspect was a 43-year-old man.", Outcome.UNVERIFIED),
        ("Another victim was a 43-year-old man.", Outcome.UNVERIFIED),
    ],
)
def test_who_a_known_person_was_is_told_without_a_name(judge, claim, outcome):
    assert judge(claim, VICTIM, said="2031-09-04").outcome is outcome
