"""Levels told as today's of which the facts give a later one."""

import pytest

FACTS = """
entities:
  lorn: {name: Lorn, kind: place}
  ardo: {name: Ardo Dairies, kind: organisation}
facts:
  - {id: may, statement: Turnover tax in Lorn was 4.1 percent in May 2031., sources: [gazette]}
  - {id: june, statement: Turnover tax in Lorn was 4.6 percent in June 2031., sources: [gazette]}
  - {id: flood, statement: The Lorn reservoir was 71 percent full on 1 August 2031., sources: [gazette]}
  - {id: low, statement: The Lorn reservoir was 38 percent full on 7 August 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict", "rule"),
    [
        ("Turnover tax in Lorn is 4.1 percent.", "outdated", "FC201"),
        ("Turnover tax in Lorn is 4.6 percent.", "supported", None),
        ("Turnover tax in Lorn was 4.1 percent.", "ambiguous", "FC501"),
        ("Turnover tax in Lorn was 4.1 percent in May 2031.", "supported", None),
        ("The Lorn reservoir is 38 percent full.", "supported", None),
    ],
)
def test_the_older_of_two_levels_is_outdated(judge, claim, verdict, rule):
    found = judge(claim, FACTS, said="2031-08-10", published="2031-08-10")
    assert (found.outcome.value, found.rule) == (verdict, rule)


def test_the_later_level_is_told(judge):
    found = judge("Turnover tax in Lorn is 4.1 percent.", FACTS, said="2031-08-10", published="2031-08-10")
    assert found.reason == "This held in May 2031; the facts give 4.6 percent in June 2031."
