"""Matches told set by set, and what ended: who won which set, and what is still so."""

import pytest

FACTS = """
entities:
  moss: {name: Ida Moss, kind: person, gender: female, aliases: [Moss]}
  eke: {name: Ada Eke, kind: person, gender: female, aliases: [Eke]}
facts:
  - {id: final, statement: "Ida Moss beat Ada Eke 6-4, 3-6, 7-5 in the final of the Tal Open."}
  - {id: semi, statement: "Ada Eke beat Una Wynn 6-1, 6-2 in the semi-final of the Tal Open on 2 May 2031."}
  - {id: road, statement: The A7 reopened at 6 a.m. on 5 May 2031., date: 2031-05-05}
  - {id: strike, statement: The strike at Orre Mill ended on 5 May 2031., date: 2031-05-05}
  - {id: rule, statement: The water ban in Sarn was lifted on 5 May 2031., date: 2031-05-05}
  - {id: ward, statement: Una Wynn left hospital on 5 May 2031., date: 2031-05-05}
"""

WRONG = [
    "Moss won the final of the Tal Open in straight sets.",
    "Moss beat Eke in two sets in the final of the Tal Open.",
    "Moss beat Eke 6-4, 6-3 in the final of the Tal Open.",
    "Moss beat Eke 4-6, 6-3, 7-5 in the final of the Tal Open.",
    "Moss dropped the first set in the final of the Tal Open.",
    "Eke won the first set of the final of the Tal Open.",
    "Eke won the Tal Open.",
    "Eke is the Tal Open champion.",
    "The A7 is still closed.",
    "The A7 remains closed.",
    "The strike at Orre Mill is still going on.",
    "The water ban in Sarn is still in force.",
    "Una Wynn is still in hospital.",
]
RIGHT = [
    "Moss beat Eke in three sets in the final of the Tal Open.",
    "Moss needed three sets to win the final of the Tal Open.",
    "Eke won the second set of the final of the Tal Open.",
    "Eke lost 6-4, 3-6, 7-5 to Moss in the final of the Tal Open.",
    "Eke beat Una Wynn in straight sets in the semi-final of the Tal Open.",
    "Moss won the Tal Open.",
    "Moss is the new Tal Open champion.",
    "The A7 is open.",
    "The strike at Orre Mill is over.",
    "Una Wynn is no longer in hospital.",
]
OPEN = [
    "Moss beat Eke 6-4, 6-3 in the final of the Orre Open.",
    "Moss beat Eke in straight sets in 2029.",
    "Moss beat Una Wynn in straight sets.",
    "Eke won the Tal Open in 2029.",
    "The A7 was closed in March.",
    "The A7 is closed to lorries.",
    "Una Wynn was in hospital in April.",
]


@pytest.mark.parametrize("claim", WRONG)
def test_another_course_of_the_match_is_contradicted(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome in {"contradicted", "outdated"}


@pytest.mark.parametrize("claim", RIGHT)
def test_what_follows_from_the_sets_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "supported"


@pytest.mark.parametrize("claim", OPEN)
def test_another_match_or_time_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-30").outcome == "unverified"
