"""From the findings of all rules on all facts to one verdict."""

from factcheck.checking.deciding.deciding import NOT_CHECKABLE, decide
from factcheck.model import Outcome, Relation

ENTITIES = """
entities:
  council: {name: Pellmoor Council, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation}
"""


def test_nothing_found_is_unverified():
    verdict = decide([])
    assert (verdict.outcome, verdict.rule) == (Outcome.UNVERIFIED, "FC601")


def test_what_is_no_statement_has_no_rule_and_no_level():
    assert (NOT_CHECKABLE.rule, NOT_CHECKABLE.level) == (None, None)


def test_all_facts_that_agree_are_listed_once(judge):
    facts = (
        ENTITIES
        + """
facts:
  - {id: short, statement: Pellmoor Council approved the tram plan., sources: [gazette]}
  - {id: long, statement: Pellmoor Council passed the tram plan., also: [The council approved the tram plan.]}
"""
    )
    verdict = judge("Pellmoor Council approved the tram plan.", facts)
    assert verdict.outcome is Outcome.SUPPORTED
    assert sorted(item.fact for item in verdict.evidence) == ["long", "short"]
    assert {item.relation for item in verdict.evidence} == {Relation.SUPPORTS}


def test_a_fact_does_not_contradict_itself(judge):
    text = "Pellmoor Council made a net loss of $210 million in 2030."
    facts = f"{ENTITIES}\nfacts: [{{id: it, statement: {text}, date: 2030, sources: [gazette]}}]"
    assert judge(text, facts, said="2031-05-04").outcome is Outcome.SUPPORTED


def test_the_more_specific_fact_decides(judge):
    facts = (
        ENTITIES
        + """
facts:
  - {id: plain, statement: Marrow Rovers beat Sandford United., sources: [gazette]}
  - {id: scored, statement: Marrow Rovers beat Sandford United 3-1., sources: [gazette]}
"""
    )
    assert judge("Marrow Rovers beat Sandford United 3-1.", facts).evidence[0].fact == "scored"
    wrong = judge("Marrow Rovers beat Sandford United 5-1.", facts)
    assert (wrong.outcome, wrong.rule, wrong.evidence[0].fact) == (Outcome.CONTRADICTED, "FC101", "scored")


def test_facts_equally_specific_that_disagree_settle_nothing(judge):
    facts = (
        ENTITIES
        + """
facts:
  - {id: yes, statement: Pellmoor Council approved the tram plan., sources: [gazette]}
  - {id: no, statement: Pellmoor Council did not approve the tram plan., sources: [gazette]}
"""
    )
    verdict = judge("Pellmoor Council approved the tram plan.", facts)
    assert verdict.outcome is Outcome.AMBIGUOUS
    assert {item.fact for item in verdict.evidence} == {"yes", "no"}


def test_a_fact_that_supports_wins_over_one_of_another_time(judge):
    facts = (
        ENTITIES
        + """
facts:
  - {id: old, statement: The toll is 3 crowns., until: 2031-01-31, sources: [gazette]}
  - {id: new, statement: The toll is 3 crowns., from: 2031-04-01, sources: [gazette]}
"""
    )
    verdict = judge("The toll is 3 crowns.", facts, said="2031-05-04")
    assert verdict.outcome is Outcome.SUPPORTED
    assert [item.fact for item in verdict.evidence] == ["new"]
