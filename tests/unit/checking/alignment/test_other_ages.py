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
