"""Plain reports of sport and local life: results from either side, the only goal, how often a bus runs."""

import pytest

FACTS = """
entities:
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  rovers: {name: Orrin Rovers, kind: organisation, aliases: [Rovers]}
  sarn: {name: Sarn Town, kind: organisation, aliases: [Sarn]}
  lorn: {name: Lorn Albion, kind: organisation, aliases: [Lorn]}
  city: {name: Pell City, kind: organisation}
  museum: {name: Harbour Museum, kind: organisation, aliases: [the museum]}
facts:
  - id: match
    statement: Tom Eke scored the only goal as Orrin Rovers beat Sarn Town 1-0 on 29 May 2031.
    date: 2031-05-29
    sources: [gazette]
  - {id: draw, statement: Lorn Albion drew 2-2 with Orrin Rovers., date: 2031-05-22, sources: [gazette]}
  - {id: down, statement: Sarn Town were relegated from the top tier in May 2031., date: 2031-05, sources: [gazette]}
  - id: race
    statement: Ida Moss became the youngest winner of the Tidal Run on 18 May 2031.
    date: 2031-05-18
    sources: [gazette]
  - {id: bus, statement: The bus between Orrin and Pell takes 40 minutes and runs every two hours., sources: [gazette]}
  - id: wing
    statement: The Harbour Museum opened its north wing on 4 May 2031.
    date: 2031-05-04
    sources: [gazette]
  - id: mill
    statement: The old boathouse in Pell burned down on 27 May 2031; nobody was hurt.
    date: 2031-05-27
    sources: [gazette]
  - id: prizes
    statement: Ida Moss won three prizes at the Pell film week, including best director.
    date: 2031-05-09
    sources: [gazette]
"""

WRONG = [
    "Eke scored twice as Rovers beat Sarn.",
    "Eke scored three goals as Rovers beat Sarn.",
    "Moss scored the only goal as Rovers beat Sarn.",
    "Rovers beat Sarn 2-0.",
    "Sarn beat Rovers 1-0.",
    "Moss became the oldest winner of the Tidal Run.",
    "The bus between Orrin and Pell runs every hour.",
    "The bus between Orrin and Pell runs every half hour.",
    "The museum opened its north wing on 14 May.",
    "Two people were hurt when the old boathouse in Pell burned down.",
]
RIGHT = [
    "Eke scored the only goal as Rovers beat Sarn.",
    "Rovers won the match against Sarn 1-0.",
    "Sarn lost 1-0.",
    "Sarn lost their game against Rovers.",
    "It was a 2-2 draw between Lorn and Rovers.",
    "The match between Lorn and Rovers ended 2-2.",
    "Rovers held Lorn to a 2-2 draw.",
    "Moss won the Tidal Run.",
    "Moss is the winner of the Tidal Run.",
    "The bus between Orrin and Pell runs every two hours.",
    "The museum's new north wing opened on 4 May.",
    "Nobody was injured when the old boathouse in Pell burned down.",
    "Moss won best director at the Pell film week.",
]
OPEN = [
    "Eke scored twice as Rovers beat Pell City.",
    "Eke scored the only goal as Rovers beat Pell City.",
    "Eke scored two goals.",  # against whom?
    "Rovers lost.",  # another match, it may be
    "Sarn lost 3-0 to Lorn.",
    "Rovers won 3-0 at Lorn.",
    "Sarn were relegated on goal difference.",
    "The museum opened its new wing in June.",  # which of its wings?
    "The museum's new wing opened on 4 May.",
    "Two people were hurt when the new boathouse in Pell burned down.",
    "Two people were hurt when the old boathouse in Orrin burned down.",
    "Moss won best film at the Pell film week.",
]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        *((claim, "contradicted") for claim in WRONG),
        *((claim, "supported") for claim in RIGHT),
        *((claim, "unverified") for claim in OPEN),
    ],
)
def test_plain_reports_of_sport_are_held_against_the_facts(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-01").outcome.value == verdict
