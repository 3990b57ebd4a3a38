"""Shares, margins and totals, by facts that give the parts."""

import pytest

FACTS = """\
topic: Orchard Show
entities:
  lorn: {name: Lorn, kind: place}
  tal: {name: Tal, kind: place}
  vane: {name: Ida Vane, kind: person, gender: female}
  moss: {name: Rolf Moss, kind: person, gender: male}
  pike: {name: Una Pike, kind: person, gender: female}
  show: {name: Orchard Show, kind: event}
facts:
  - {id: pears, statement: "The orchard of Lorn has 240 trees, of which 96 bear pears.", date: 2034-09-20}
  - {id: visitors, statement: Pensioners make up 34% of the visitors of the Orchard Show., date: 2034-09-20}
  - {id: first, statement: Ida Vane won the Orchard Show with 46.5 points., date: 2034-09-20}
  - {id: second, statement: Rolf Moss was second with 44 points., date: 2034-09-20}
  - {id: hail, statement: The hail destroyed 30 greenhouses in Lorn and 22 in Tal., date: 2034-06-02}
  - {id: plums, statement: Una Pike picked 310 kilos of plums on Friday and 270 kilos on Saturday., date: 2034-09-16}
  - {id: bus, statement: The bus to the show carried 40 pupils and three teachers., date: 2034-09-20}
"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Two in five of the trees in the orchard of Lorn bear pears.",
            "The facts add up to it: 96 of 240, which is 40%.",
        ),
        ("About a third of the visitors of the Orchard Show are pensioners.", "The facts add up to it: 34%."),
        (
            "With 46.5 points Ida Vane finished two and a half points ahead of Rolf Moss.",
            "The facts add up to it: 46.5 points less 44 points is 2.5 points.",
        ),
        (
            "The hail destroyed eight greenhouses more in Lorn than in Tal.",
            "The facts add up to it: 30 less 22 is 8.",
        ),
        ("The hail destroyed 52 greenhouses.", "The facts add up to it: 30 and 22 are 52 together."),
        (
            "Una Pike picked 580 kilos of plums.",
            "The facts add up to it: 310 kilos and 270 kilos are 580 kg together.",
        ),
        ("The bus to the show carried 43 people.", "The facts add up to it: 40 and three are 43 together."),
    ],
)
def test_what_the_parts_add_up_to_is_supported(judge, text, reason):
    verdict = judge(text, FACTS, said="2034-09-25")
    assert verdict.outcome == "supported"
    assert verdict.reason == reason


@pytest.mark.parametrize(
    "text",
    [
        # another whole, part or place
        "Two in five of the trees in the orchard of Tal bear pears.",
        "Two in five of the trees in the orchard of Lorn bear apples.",
        "A third of pensioners are visitors of the Orchard Show.",
        # another rival or unit
        "Ida Vane finished two and a half points ahead of Una Pike.",
        "With 46.5 points Ida Vane finished two and a half years ahead of Rolf Moss.",
        # other things
        "The hail destroyed 52 barns.",
        "The flood destroyed 52 greenhouses.",
        "Una Pike picked 580 kilos of cherries.",
        "Ida Vane picked 580 kilos of plums.",
        "The bus to the show carried 43 dogs.",
    ],
)
def test_other_parts_stay_open(judge, text):
    assert judge(text, FACTS, said="2034-09-25").outcome == "unverified"


def test_one_part_is_no_total(judge):
    assert judge("The hail destroyed 52 greenhouses in Tal.", FACTS, said="2034-09-25").outcome != "supported"
    assert judge("Una Pike picked 580 kilos of plums on Friday.", FACTS, said="2034-09-25").outcome != "supported"
