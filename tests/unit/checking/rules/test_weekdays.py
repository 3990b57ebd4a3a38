"""FC105 on a day that a claim calls by the wrong weekday."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: hearing, statement: The hearing will be held on 24 January 2031., sources: [gazette]}
  - {id: step, statement: Orla Venn resigned on 24 January 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "The hearing will be held on Thursday, 24 January 2031.",
        "The hearing will be held on Thursday 24 January 2031.",
        "On Thursday, 24 January 2031, Venn resigned.",
    ],
)
def test_a_day_that_falls_on_another_weekday_is_contradicted(judge, claim):
    verdict = judge(claim, FACTS, said="2031-01-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")
    assert verdict.reason == "The draft says Thursday, 24 January 2031; 24 January 2031 is a Friday."


def test_the_weekday_of_the_calendar_is_supported(judge):
    verdict = judge("The hearing will be held on Friday, 24 January 2031.", FACTS, said="2031-01-04")
    assert verdict.outcome is Outcome.SUPPORTED


def test_another_day_is_told_as_such(judge):
    verdict = judge("Venn resigned on Thursday, 23 January 2031.", FACTS, said="2031-02-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")
    assert "24 January 2031" in verdict.reason
    assert "Friday" not in verdict.reason
