"""FC501 and FC601: facts that do not settle a claim, and claims that no fact speaks to."""

import pytest

from factcheck.model import Attribution, Level, Outcome, Relation

FACTS = """
entities:
  clinic: {name: Sarn Clinic, kind: organisation}
  ministry: {name: Health Ministry, kind: organisation}
facts:
  - id: fever-clinic
    statement: River fever killed 41 people in Sarn.
    according_to: clinic
    sources: [gazette]
  - {id: road-1, statement: The Lorn road is 14 kilometres long., sources: [gazette]}
  - {id: road-2, statement: The Lorn road is 18 kilometres long., sources: [gazette]}
"""


def test_facts_that_disagree_leave_the_claim_ambiguous_and_are_both_shown(judge):
    verdict = judge("The Lorn road is 14 kilometres long.", FACTS)
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.AMBIGUOUS, "FC501", Level.WARNING)
    assert {item.fact for item in verdict.evidence} == {"road-1", "road-2"}
    assert "14 kilometres" in verdict.reason
    assert "18 kilometres" in verdict.reason


def reported(speaker, entity):
    return {"speaker": speaker, "entity": entity, "attribution": Attribution.INDIRECT, "cue": "said"}


def test_a_figure_of_another_authority_is_ambiguous(judge):
    verdict = judge("River fever killed 60 people in Sarn.", FACTS, **reported("the Health Ministry", "ministry"))
    assert (verdict.outcome, verdict.rule) == (Outcome.AMBIGUOUS, "FC501")
    assert "Sarn Clinic" in verdict.reason
    assert [(item.fact, item.relation) for item in verdict.evidence] == [("fever-clinic", Relation.NEAR)]


def test_a_figure_of_the_same_authority_is_held_against_it(judge):
    verdict = judge("River fever killed 60 people in Sarn.", FACTS, **reported("the Sarn Clinic", "clinic"))
    assert verdict.rule == "FC101"


@pytest.mark.parametrize("claim", ["The Lorn road is closed.", "A heron nested on the roof.", "Rain.", "?", ""])
def test_a_claim_that_no_fact_speaks_to_is_unverified(judge, claim):
    verdict = judge(claim, FACTS)
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.UNVERIFIED, "FC601", Level.NOTE)
    assert verdict.evidence == ()
