"""How far something is so, for whom a rule holds and by how much a figure is rounded."""

import pytest

FACTS = """
entities:
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
facts:
  - {id: dam, statement: The Tal dam is 80% full.}
  - {id: seats, statement: "Some 18,000 seats for the Orre play had been sold."}
  - {id: fee, statement: Admission to the Orre Museum costs 14 euros.}
  - {id: ride, statement: Children under 12 travel free on the buses of Sarn.}
  - {id: test, statement: Drivers over 75 must take a sight test.}
  - {id: port, statement: "The port of Sarn handled 8.2 million boxes in 2030, 6% more than in 2029."}
"""

WRONG = [
    "The Tal dam is full.",
    "The Tal dam is 18% full.",
    "Hardly any seats for the Orre play had been sold.",
    "Admission to the Orre Museum is free.",
    "Children under 14 travel free on the buses of Sarn.",
    "Children under 12 pay half price on the buses of Sarn.",
    "Drivers over 70 must take a sight test.",
    "The port of Sarn had fewer boxes in 2030 than in 2029.",
]
RIGHT = [
    "The Tal dam is 80% full.",
    "Children under 12 pay nothing on the buses of Sarn.",
    "Some 8 million boxes were handled by the port of Sarn in 2030.",
    "The port of Sarn had more boxes in 2030 than in 2029.",
]
OPEN = [
    "The Tal dam is nearly full.",
    "The Tal dam is not full.",
    "The Orre dam is full.",
    "Hardly any seats for the Tal play had been sold.",
    "Admission to the Orre Museum is free on Sundays.",
    "Children under 14 travel free on the trams of Sarn.",
    "Drivers over 70 must renew their licence.",
    "Some 9 million boxes were handled by the port of Sarn in 2030.",
]


@pytest.mark.parametrize("claim", WRONG)
def test_another_degree_or_rule_is_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "contradicted"


@pytest.mark.parametrize("claim", RIGHT)
def test_the_same_degree_or_rule_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "supported"


@pytest.mark.parametrize("claim", OPEN)
def test_what_is_nearly_so_or_of_others_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "unverified"


def test_it_is_not_held_to_a_topic_that_is_no_name(judge):
    facts = """
topic: Novel prize
entities:
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
facts:
  - {id: prize, statement: Ida Moss won the Tal Prize for her novel Low Tide.}
  - {id: second, statement: It is Moss's second novel.}
"""
    assert judge("Low Tide is Moss's second novel.", facts, said="2031-05-30").outcome != "contradicted"
