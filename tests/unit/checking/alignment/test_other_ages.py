"""Ages that a fact without a date tells in the present tense: they are as old as its sources."""

import pytest

from factcheck.model import Outcome

FACTS = """\
  register: {title: Register, publisher: Orre, url: "https://www.example.org/register", published: 2031-05-02}
entities:
  venn: {name: Orla Venn, kind: person, gender: female}
facts:
  - {id: age, statement: Orla Venn is 41 years old., sources: [register]}
  - {id: mean, statement: The average age of the drivers is 52 years., sources: [register]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Orla Venn is 41 years old.", Outcome.SUPPORTED),
        ("Orla Venn is 51 years old.", Outcome.CONTRADICTED),
        ("Orla Venn is 31.", Outcome.CONTRADICTED),
        ("Orla Venn is 42 years old.", Outcome.UNVERIFIED),
        ("Orla Venn is 40 years old.", Outcome.UNVERIFIED),
        ("Orla Venn is older than 45.", Outcome.CONTRADICTED),
        ("Orla Venn is younger than 30.", Outcome.CONTRADICTED),
        ("Orla Venn is older than 35.", Outcome.SUPPORTED),
        ("Orla Venn is older than Tom Rell.", Outcome.UNVERIFIED),
        ("Orla Venn was 30 years old when she moved to Orre.", Outcome.UNVERIFIED),
        ("The average age of the drivers is 52.", Outcome.SUPPORTED),
        ("The average age of the drivers is 25.", Outcome.CONTRADICTED),
        ("The average age of the drivers is below 50.", Outcome.CONTRADICTED),
        ("The average age of the cyclists is 25.", Outcome.UNVERIFIED),
    ],
)
def test_an_age_is_held_against_what_the_sources_tell_of_today(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome


@pytest.mark.parametrize("claim", ["Orla Venn is 51 years old.", "Orla Venn is older than 45."])
def test_an_age_without_any_day_is_left_open(judge, claim):
    undated = FACTS.replace("[register]", "[gazette]")
    assert judge(claim, undated, said="2031-05-09").outcome is Outcome.UNVERIFIED


def told(statement):
    return f"facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


COURT = told("The judge Ines Prado was 31 when she joined the appeal court.")
ENZYME = told("The chemist Olga Renn discovered the enzyme when she was 52.")
SENATOR = told("Senator Bo Lind retired in 2019 at the age of 67.")
CLINIC = told("Ida Falk founded the clinic aged 41.")
VALVE = told("Aged 29, Per Dahl invented the valve.")
TITLE = told("Arne Moe won the national title at the age of 20.")
HEAD = told("Jon Ek became chief executive of Varga at 34.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Ines Prado joined the appeal court at the age of 31.", COURT, Outcome.SUPPORTED),
        ("Ines Prado joined the appeal court when she was 26 years old.", COURT, Outcome.CONTRADICTED),
        ("Ines Prado joined the appeal court at 26.", COURT, Outcome.CONTRADICTED),
        ("Olga Renn was just 35 when she discovered the enzyme.", ENZYME, Outcome.CONTRADICTED),
        ("Bo Lind retired in his sixties.", SENATOR, Outcome.SUPPORTED),
        ("Bo Lind retired in his fifties.", SENATOR, Outcome.CONTRADICTED),
        ("Ida Falk was only 31 when she founded the clinic.", CLINIC, Outcome.CONTRADICTED),
        ("Ida Falk was 41 when she founded the clinic.", CLINIC, Outcome.SUPPORTED),
        ("Per Dahl invented the valve at the age of 29.", VALVE, Outcome.SUPPORTED),
        ("Per Dahl invented the valve when he was 39.", VALVE, Outcome.CONTRADICTED),
        ("Arne Moe won the national title when he was 20.", TITLE, Outcome.SUPPORTED),
        ("Jon Ek became chief executive of Varga at the age of 34.", HEAD, Outcome.SUPPORTED),
    ],
)
def test_an_age_at_which_something_was_done_is_held_against_another(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Ines Prado left the appeal court at the age of 41.", COURT),
        ("Ines Prado joined the appeal court at 9 on Monday.", COURT),
        ("Olga Renn was 35 when she married.", ENZYME),
        ("Olga Renn lived at 35 Mill Lane when she discovered the enzyme.", ENZYME),
        ("Bo Lind was 62 when he divorced.", SENATOR),
        ("Ida Falk founded a clinic at the age of 31.", CLINIC),
        ("Per Dahl is 39 years old.", VALVE),
        ("Arne Moe won the national title at the age of 24.", TITLE),  # it may be won again
        ("Arne Moe won the national title in 24 minutes.", TITLE),
        ("Jon Ek became chief executive of Varga in his forties.", HEAD),
        ("At the age of 45, the coach signed Ola Berg.", told("The coach signed the striker Ola Berg when he was 19.")),
    ],
)
def test_the_age_of_another_deed_or_of_somebody_else_gainsays_nothing(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.UNVERIFIED
