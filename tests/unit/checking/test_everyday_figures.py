"""Figures of named works, of lists and of what is usual, and states that a stretch bounds."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: novel, statement: "Orla Venn's novel Low Water sold 120,000 copies in 2030.", sources: [gazette]}
  - {id: ferry, statement: The ferry was carrying 214 passengers and 31 crew., date: 2031-05-02, sources: [gazette]}
  - {id: road, statement: The road will be closed from 1 June to 15 September 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Low Water sold 210,000 copies last year.",
        "Venn's Low Water sold 210,000 copies in 2030.",
        "The ferry was carrying 241 passengers.",
        "The ferry was carrying 13 crew.",
    ],
)
def test_another_figure_of_one_thing_is_contradicted(judge, claim):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC101")


@pytest.mark.parametrize(
    "claim",
    [
        "Tom Rusk's novel Low Water sold 210,000 copies in 2030.",
        "The ferry was carrying 40 cars.",
        "The ferry was carrying 245 people.",
        "The ferry carries 900 passengers.",
        "The road will reopen in September.",
        "The road will reopen on 20 September.",
    ],
)
def test_another_thing_or_time_is_not(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is not Outcome.CONTRADICTED
