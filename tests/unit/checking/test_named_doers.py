"""Who does it by trade adds nothing where the fact names nobody, named or not; a court above may do it again."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - id: term
    statement: Orla Venn was sentenced to four years and six months in prison.
    date: 2031-05-02
    sources: [gazette]
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Sarn District Court sentenced Orla Venn to six years in prison.",
        "On 2 May the District Court of Sarn sentenced Venn to six years in prison.",
        "A judge sentenced Venn to six years in prison.",
    ],
)
def test_a_named_court_may_be_the_one_that_goes_unnamed(judge, claim):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC101")


@pytest.mark.parametrize(
    "claim",
    [
        "The court of appeal sentenced Orla Venn to six years in prison.",
        "The Supreme Court sentenced Venn to six years in prison.",
        "Sarn District Court sentenced Hugo Pell to six years in prison.",
    ],
)
def test_a_court_above_or_somebody_else_is_another_case(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED
