"""Who came second or lost a final did not win, whoever was ahead did, and what else was won is another matter."""

import pytest

FACTS = """
entities:
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  lee: {name: Ann Lee, kind: person, gender: female, aliases: [Lee]}
  venn: {name: Karl Venn, kind: person, gender: male}
  kestrels: {name: Kestrels, kind: organisation}
  rovers: {name: Rovers, kind: organisation}
facts:
  - {id: run, statement: Ida Moss finished second behind Ann Lee in the Tal marathon., date: 2031-05-12}
  - {id: vote, statement: Karl Venn came third in the mayoral election in Sarn., date: 2031-05-12}
  - {id: final, statement: The Kestrels lost the final 2-1 to the Rovers., date: 2031-05-12}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Ida Moss won the Tal marathon.", "contradicted"),
        ("Ann Lee won the Tal marathon.", "supported"),
        ("Ann Lee beat Ida Moss in the Tal marathon.", "supported"),
        ("Ida Moss finished second in the Tal marathon.", "supported"),
        ("Karl Venn won the mayoral election in Sarn.", "contradicted"),
        ("The Rovers won the final.", "supported"),
        ("The Rovers beat the Kestrels 2-1 in the final.", "supported"),
        ("The Rovers won the final 3-1.", "contradicted"),
    ],
)
def test_a_place_or_a_defeat_tells_who_won(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-05-14").outcome == verdict


@pytest.mark.parametrize(
    "claim",
    [
        "Ida Moss won the Tal marathon in 2029.",
        "Ida Moss has won the Tal marathon three times.",
        "Ida Moss won 4,000 euros in the Tal marathon.",
        "Ida Moss won a medal in the Tal marathon.",
        "Ida Moss won the women's race.",
        "Ida Moss wants to win the Tal marathon.",
        "Ann Lee won the Sarn marathon.",
        "Karl Venn won 14 districts in the mayoral election in Sarn.",
        "The Kestrels won the semi-final.",
        "The Kestrels won the final in 2028.",
        "The Kestrels beat the Rovers 3-1 in April.",
    ],
)
def test_other_wins_are_left_open(judge, claim):
    assert judge(claim, FACTS, said="2031-05-14").outcome == "unverified"


WINS = """
facts:
  - {id: run, statement: Ida Moss won the Tal marathon., date: 2031-05-12}
  - {id: vote, statement: Karl Venn won the mayoral election in Sarn with 52% of the vote., date: 2031-05-12}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Ida Moss came third in the Tal marathon.",
        "Karl Venn came second in the mayoral election in Sarn.",
        "Karl Venn lost the mayoral election in Sarn.",
    ],
)
def test_who_won_did_not_come_second(judge, claim):
    assert judge(claim, WINS, said="2031-05-14").outcome == "contradicted"


RANKS = """
facts:
  - {id: copper, statement: Norr is the third largest producer of copper in the world after Chile and Peru.}
  - {id: hub, statement: "Arden is the second busiest airport in the country, behind Holm."}
  - {id: app, statement: Lumo is the second most used messaging app in the world.}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Norr is the world's third largest copper producer.", "supported"),
        ("Norr is the world's second largest copper producer.", "contradicted"),
        ("Norr is the world's second largest iron producer.", "unverified"),
        ("Norr is the world's second largest copper consumer.", "unverified"),
        ("Norr is the second largest copper producer in Asia.", "unverified"),
        ("Arden is the country's second busiest airport.", "supported"),
        ("Arden is the busiest airport in the country.", "contradicted"),
        ("Lumo is the world's most used messaging app.", "contradicted"),
        ("Lumo is the world's second most used messaging app.", "supported"),
        ("Lumo is the world's most used payment app.", "unverified"),
    ],
)
def test_ranks_are_told_without_those_ahead(judge, claim, verdict):
    assert judge(claim, RANKS).outcome == verdict
