"""Tables and titles in the words of a sports desk: who leads by how much, and how often a title was won."""

import pytest

FACTS = """
entities:
  city: {name: Orre City, kind: organisation, aliases: [Orre]}
  port: {name: Port Vell, kind: organisation}
  bears: {name: Sarn Bears, kind: organisation, aliases: [Bears]}
  wolves: {name: Pell Wolves, kind: organisation, aliases: [Wolves]}
facts:
  - {id: top, statement: Orre City lead the league with 58 points.}
  - {id: gap, statement: Orre City are four points ahead of Port Vell.}
  - {id: cup, statement: Sarn Bears won the cup for the first time since 2009.}
  - {id: title, statement: Pell Wolves retained the title.}
  - {id: medals, statement: "Sarn Bears won 14 medals at the games, five of them gold."}
  - {id: run, statement: "The Tal marathon had 1,420 runners."}
  - {id: cost, statement: The new stand cost 8 million euros more than budgeted.}
  - {id: sale, statement: Port Vell stopped selling season tickets in May 2031., date: 2031-05}
"""

WRONG = [
    "Port Vell lead the league.",
    "Port Vell are top of the league.",
    "Orre have 54 points.",
    "Orre City are second in the league.",
    "Orre are six points clear of Port Vell.",
    "Port Vell trail Orre by five points.",
    "Port Vell are six points behind Orre.",
    "Orre's lead over Port Vell is three points.",
    "Orre trail Port Vell by four points.",
    "The Bears won the cup for the first time.",
    "The Bears have won the cup for the first time ever.",
    "The Wolves lost the title.",
    "The Bears won 12 medals at the games.",
    "Port Vell is still selling season tickets.",
]
RIGHT = [
    "Orre are top of the league.",
    "Port Vell trail Orre by four points.",
    "Orre's lead over Port Vell is four points.",
    "The Bears won the cup for the first time since 2009.",
    "The Wolves won the title.",
    "The Wolves defended the title.",
]
OPEN = [
    "Port Vell have 54 points.",
    "The Bears won the cup for the first time under coach Lind.",
    "The Bears won the cup for the first time at home.",
    "The Bears defended the cup.",
    "The Bears won 14 gold medals at the games.",
    "The Tal half-marathon had 1,240 runners.",
    "The new stand cost exactly what had been budgeted for it in 2020.",
]


@pytest.mark.parametrize("claim", WRONG)
def test_another_place_or_gap_is_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-06-10").outcome == "contradicted"


@pytest.mark.parametrize("claim", RIGHT)
def test_the_same_from_either_side_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-06-10").outcome == "supported"


@pytest.mark.parametrize("claim", OPEN)
def test_what_may_be_so_as_well_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-06-10").outcome == "unverified"
