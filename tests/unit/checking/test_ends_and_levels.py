"""Until when something goes on, how long a race took, and levels, places and works told in other constructions."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  mill: {name: Tal Mill, kind: organisation}
  lorn: {name: Lorn, kind: place}
  quarrow: {name: Quarrow, kind: place}
facts:
  - {id: show, statement: The exhibition runs until 4 October 2031., from: 2031-05-01, sources: [gazette]}
  - {id: race, statement: Venn ran the marathon in 2:24:30., date: 2031-05-04, sources: [gazette]}
  - {id: goals, statement: Teth scored twice against Lorn., date: 2031-05-04, sources: [gazette]}
  - {id: sales, statement: Tal Mill's revenue rose by 8% to 3.2 billion euros in 2030., sources: [gazette]}
  - {id: crash, statement: All 84 people on board survived., date: 2031-05-04, sources: [gazette]}
  - {id: film, statement: The film is set in Lorn., sources: [gazette]}
  - {id: bill, statement: Venn vetoed the bill on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: match, statement: "42,000 people watched the match.", date: 2031-05-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The exhibition runs until 14 October.", "contradicted"),
        ("The exhibition runs until 4 October.", "supported"),
        ("The exhibition of prints runs until 14 October.", "unverified"),
        ("The exhibition ran until 14 October 2030.", "unverified"),
        ("Venn ran the marathon in 2:25:30.", "contradicted"),
        ("Venn ran the half-marathon in 1:25:30.", "unverified"),
        ("Teth scored once against Lorn.", "contradicted"),
        ("Teth once scored against Lorn.", "unverified"),
        ("Tal Mill's revenue was 2.3 billion euros in 2030.", "contradicted"),
        ("Tal Mill reported revenue of 2.3 billion euros in 2030.", "contradicted"),
        ("Tal Mill's net revenue was 2.3 billion euros in 2030.", "unverified"),
        ("All 84 people on board died.", "contradicted"),
        ("All 84 passengers on the bus died.", "unverified"),
        ("The film is set in Quarrow.", "contradicted"),
        ("The sequel is set in Quarrow.", "unverified"),
        ("Venn signed the bill into law.", "contradicted"),
        ("Venn signed a bill on 4 May.", "unverified"),
        ("A crowd of 24,000 watched the match.", "contradicted"),
        ("A crowd of 24,000 watched the second match.", "unverified"),
    ],
)
def test_slips_are_contradicted_and_other_cases_left_alone(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-20").outcome.value == verdict
