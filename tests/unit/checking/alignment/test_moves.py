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
