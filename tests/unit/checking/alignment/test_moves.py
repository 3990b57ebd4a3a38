"""What rose and what fell, at one time and another, between these levels and others."""

import pytest

FACTS = """
entities:
  ardo: {name: Ardo Foods, kind: organisation}
  green: {name: Green League, kind: organisation}
facts:
  - {id: jobless, statement: Joblessness rose from 5.2 per cent in 2030 to 6.1 per cent in 2031., date: 2031-12-31}
  - {id: polls, statement: Backing for the Green League fell from 34 to 29 per cent.}
  - {id: butter, statement: Butter prices rose by 12 per cent in 2031., date: 2031-12-31}
"""
VERDICTS = [
    ("Joblessness is now falling.", "unverified"),
    ("Joblessness has fallen since January.", "unverified"),
    ("Joblessness fell to 5.2 per cent in 2030.", "unverified"),
    ("Joblessness fell from 6.1 per cent to 5.9 per cent.", "unverified"),
    ("Joblessness fell in 2031.", "contradicted"),
    ("Joblessness fell from 6.1 per cent in 2030 to 5.2 per cent in 2031.", "contradicted"),
    ("Backing for the Green League rose from 29 to 31 per cent.", "unverified"),
    ("Backing for the Green League is rising.", "unverified"),
    ("Backing for the Green League rose to 34 per cent from 29 per cent.", "contradicted"),
    ("Butter prices are falling.", "unverified"),
    ("Butter prices have stopped rising.", "unverified"),
    ("Butter prices fell by 12 per cent in 2031.", "contradicted"),
    ("Butter prices did not rise in 2031.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_a_movement_is_gainsaid_by_its_opposite_at_the_same_time_only(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict


LEVELS = """
entities:
  vesland: {name: Vesland, kind: place}
  zoo: {name: Mardle Zoo, kind: organisation}
facts:
  - id: prices
    statement: Vesland's inflation rate was 6.9% in August 2033, up from 6.7% in July.
    from: 2033-08-01
    until: 2033-08-31
  - {id: guests, statement: "Mardle Zoo had 640,000 visitors in 2032, up from 590,000 in 2031.", date: 2032-12-31}
"""
TOLD = [
    ("The inflation rate in Vesland edged up to 7.2 percent from 6.7 percent in July.", "contradicted"),
    ("The inflation rate in Vesland edged up to 6.9 percent from 6.7 percent in July.", "supported"),
    ("Inflation in Vesland climbs to 7.4 percent.", "contradicted"),
    ("Inflation in Vesland climbs to 6.9 percent.", "supported"),
    ("The inflation rate in Vesland edged up to 7.2 percent from 6.5 percent in June.", "unverified"),
    ("Core inflation in Vesland climbs to 7.4 percent.", "unverified"),
    ("The number of visitors of Mardle Zoo rose to 670,000 from 590,000 in 2031.", "contradicted"),
    ("The number of visitors of Mardle Zoo rose to 670,000 from 590,000 the year before.", "contradicted"),
    ("The number of visitors of Mardle Zoo fell to 640,000 from 690,000 in 2031.", "contradicted"),
    ("The number of animals of Mardle Zoo rose to 670 from 590 in 2031.", "unverified"),
]


@pytest.mark.parametrize(("claim", "verdict"), TOLD)
def test_the_time_behind_a_former_level_is_not_that_of_the_new_one(judge, claim, verdict):
    assert judge(claim, LEVELS, said="2033-09-14").outcome == verdict
