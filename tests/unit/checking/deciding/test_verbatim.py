"""A claim and a fact in the same words meet, whichever of them holds an idiom that is told plainly."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  dale: {name: Dale Ferry, kind: organisation}
  maud: {name: Storm Maud, kind: event, aliases: [the storm, Maud]}
  orla: {name: Orla, kind: place}
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
facts:
  - {id: c, statement: Maud reached the coast of Orla near Pell on 7 May 2031., date: 2031-05-07, sources: [gazette]}
  - {id: office, statement: Ida Moss took office as mayor of Orla in May 2030., date: 2030-05}
  - {id: prices, statement: Consumer prices in Orla rose by 3.3% in the year to January 2031., date: 2031-01}
  - {id: people, statement: "Orla had 1.72 million inhabitants on 1 May 2031.", date: 2031-05-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The storm reached the coast near Pell on Wednesday.", Outcome.SUPPORTED),
        ("The storm reached the coast near Pell on Monday.", Outcome.CONTRADICTED),
        ("The storm reached the border near Pell on Monday.", Outcome.UNVERIFIED),
        ("The storm could have reached the coast near Pell on Monday.", Outcome.UNVERIFIED),
        ("Orla has 1.27 million inhabitants.", Outcome.CONTRADICTED),
        ("Orla has 1.27 million registered voters.", Outcome.UNVERIFIED),
        ("Moss did not take office as mayor of Orla in May 2030.", Outcome.CONTRADICTED),
        ("Moss did not happily take office as mayor of Orla in May 2030.", Outcome.UNVERIFIED),
        ("Consumer prices in Orla fell by 3.3% in the year to January 2031.", Outcome.CONTRADICTED),
    ],
)
def test_the_same_words_meet(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-09").outcome is outcome
