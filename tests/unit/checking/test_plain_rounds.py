"""In which round it came, by how many points it was won, who stands right behind whom, and who came out alive."""

import pytest

FACTS = """
entities:
  colby: {name: Ray Colby, kind: person, gender: male, aliases: [Colby]}
  sarto: {name: Luis Sarto, kind: person, gender: male, aliases: [Sarto]}
  giants: {name: Orm Giants, kind: organisation, aliases: [Giants]}
  hawks: {name: Tal Hawks, kind: organisation, aliases: [Hawks]}
  rovers: {name: Orre Rovers, kind: organisation, aliases: [Rovers]}
  town: {name: Pell Town, kind: organisation}
facts:
  - {id: fight, statement: Ray Colby knocked out Luis Sarto in the seventh round in Dorn.}
  - {id: lap, statement: Ray Colby retired on the third lap of the Tal Grand Prix.}
  - {id: stage, statement: Luis Sarto won the fourth stage of the Tour of Lorn ahead of Ray Colby.}
  - {id: game, statement: The Orm Giants beat the Tal Hawks 98-91.}
  - {id: semi, statement: Orre Rovers beat Pell Town 3-1 in the semi-final.}
  - {id: eight, statement: The eight from Senn won the regatta at Marle from the eight from Oberau.}
  - {id: snow, statement: Four of the skiers were dug out alive and two were found dead.}
  - {id: hurt, statement: Two passengers were seriously injured in the crash near Vell.}
  - {id: plane, statement: The plane crashed into a field near Vell shortly after take-off.}
"""

WRONG = [
    "Colby knocked out Sarto in the fourth round in Dorn.",
    "Colby retired on the fifth lap of the Tal Grand Prix.",
    "Colby won the fourth stage of the Tour of Lorn.",
    "The Giants beat the Hawks by nine points.",
    "Rovers beat Pell Town by a single goal in the semi-final.",
    "None of the skiers survived.",
    "Three passengers suffered serious injuries in the crash near Vell.",
]
RIGHT = [
    "Colby knocked out Sarto in the seventh round in Dorn.",
    "Colby finished second in the fourth stage of the Tour of Lorn.",
    "The Giants beat the Hawks by seven points.",
    "Rovers beat Pell Town by two goals in the semi-final.",
    "Two skiers died.",
    "Two passengers suffered serious injuries in the crash near Vell.",
]
OPEN = [
    "Colby knocked out Sarto in the fourth round in Lund.",
    "Colby knocked out Sarto in the last round in Dorn.",
    "Colby hit Sarto in the fourth round in Dorn.",
    "Colby won the second stage of the Tour of Lorn.",
    "Rovers beat Pell Town by three goals in the league.",
    "The eight from Oberau won the regatta at Marle.",
    "Three passengers suffered minor injuries in the crash near Vell.",
    "The plane crashed near Vell shortly before landing.",
]


@pytest.mark.parametrize("claim", WRONG)
def test_another_round_margin_or_winner_is_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "contradicted"


@pytest.mark.parametrize("claim", RIGHT)
def test_the_same_from_either_side_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "supported"


@pytest.mark.parametrize("claim", OPEN)
def test_another_fight_or_moment_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "unverified"
