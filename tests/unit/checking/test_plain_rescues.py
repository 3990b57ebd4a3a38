"""Accidents and fires in the words of a report: what the accident is called, where it was, who put the fire out."""

import pytest

FACTS = """
facts:
  - id: crash
    statement: Eleven people died and 34 were injured when a goods train hit a coach near Vell on 2 May 2031.
    date: 2031-05-02
  - {id: wreck, statement: Six of the sailors were saved and two are missing.}
  - {id: fire, statement: The fire in the Orre hills was brought under control on 3 May 2031., date: 2031-05-03}
  - {id: burnt, statement: "The fire in the Orre hills has burnt 3,200 hectares."}
  - {id: alarm, statement: No flood warning was issued after the quake.}
  - {id: quake, statement: The quake destroyed 240 houses in Sarn.}
  - {id: centre, statement: The epicentre was 12 kilometres north of Sarn.}
  - {id: town, statement: Some 900 residents of Sarn were evacuated.}
"""
SETTING = "A goods train hit a coach near Vell."

WRONG = [
    "Fourteen people were killed in the crash.",
    "Fourteen people were killed in the crash near Vell.",
    "The collision left 14 people dead.",
    "Nobody died in the crash.",
    "Three sailors are missing.",
    "The Orre hills fire has burnt 4,200 hectares.",
    "The Orre hills fire has consumed 4,200 hectares.",
    "The fire in the Orre hills is still out of control.",
    "Firefighters brought the fire in the Orre hills under control on 5 May.",
    "A flood warning was issued after the quake.",
    "The quake left 420 houses in Sarn in ruins.",
    "The epicentre lay 20 kilometres north of Sarn.",
    "Some 1,900 residents of Sarn had to leave their homes.",
]
RIGHT = [
    "The collision left 11 people dead.",
    "Eleven people lost their lives in the crash.",
    "Two sailors are missing.",
    "Firefighters brought the fire in the Orre hills under control on 3 May.",
    "The epicentre lay 12 kilometres north of Sarn.",
]
OPEN = [
    "Fourteen people were killed in a crash.",
    "Fourteen people were killed in a similar crash.",
    "Fourteen people were killed in the crash near Pell.",
    "Fourteen people were killed in the fire.",
    "A flood warning was issued after the second quake.",
    "A flood warning was issued.",
    "The Pell hills fire has burnt 4,200 hectares.",
    "The quake left 420 houses in Pell in ruins.",
]


@pytest.mark.parametrize("claim", WRONG)
def test_another_course_of_it_is_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30", setting=SETTING).outcome == "contradicted"


@pytest.mark.parametrize("claim", RIGHT)
def test_the_same_in_other_words_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30", setting=SETTING).outcome == "supported"


@pytest.mark.parametrize("claim", OPEN)
def test_another_accident_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30", setting=SETTING).outcome == "unverified"
