"""Counts of more, of fewer or of other ones than the fact counts."""

import pytest

FACTS = """
entities:
  ardo: {name: Ardo Foods, kind: organisation}
  lorn: {name: Lorn, kind: place}
  stags: {name: Lorn Stags, kind: organisation}
  rail: {name: Lorn Rail, kind: organisation}
  tove: {name: Tove Orme, kind: person, gender: female}
facts:
  - {id: staff, statement: The school has 14 cooks and 60 teachers.}
  - {id: doses, statement: The patients received two doses.}
  - {id: jams, statement: Ardo Foods has made jams since 1971.}
  - {id: race, statement: Tove Orme won the marathon in 2:24:10.}
  - {id: jobs, statement: Ardo Foods employs 400 people in Lorn.}
  - {id: games, statement: The Lorn Stags lost four of their first ten games.}
  - {id: rail, statement: Lorn Rail carried 32 million passengers in 2031., date: 2031-12-31}
"""
VERDICTS = [
    ("The school has 74 cooks and teachers.", "unverified"),
    ("The school has 16 cooks.", "contradicted"),
    ("One patient received a single dose.", "unverified"),
    ("The patients received a single dose.", "contradicted"),
    ("Ardo Foods has made losses since 2029.", "unverified"),
    ("Tove Orme won the half marathon in 1:09:40.", "unverified"),
    ("Tove Orme won the marathon in 2:29:10.", "contradicted"),
    ("Ardo Foods employs 900 people.", "unverified"),
    ("Ardo Foods employs 900 people in Lorn.", "contradicted"),
    ("Ardo Foods employs 300 people in Lorn.", "contradicted"),
    ("The Lorn Stags lost one of their last ten games.", "unverified"),
    ("Lorn Rail carried 21 million passengers in Lorn in 2031.", "unverified"),
    ("Lorn Rail carried 21 million passengers in 2031.", "contradicted"),
]


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS)
def test_what_is_counted_of_another_lot_is_left_open(judge, claim, verdict):
    assert judge(claim, FACTS, said="2032-09-10").outcome == verdict
