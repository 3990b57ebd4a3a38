"""How the verdicts on the variants of a fact make its score."""

from factcheck.facts import parse_facts
from factcheck.facts.mutation import try_facts
from factcheck.model import Outcome, Verdict

FACTS = b"""\
version: 1
sources:
  log: {title: Harbour log, publisher: Port, url: "https://www.example.org/log", published: 2031-02-01}
facts:
  - id: cranes
    statement: The quay has 12 cranes.
    sources: [log]
  - id: depth
    statement: The basin is 14 metres deep.
    sources: [log]
"""


def score_with(answer):
    base = parse_facts([("facts.yaml", FACTS)])
    return list(try_facts(base, answer, base.facts[:1]))


def verdict(outcome):
    return Verdict(outcome, None, None, "")


def test_a_check_that_is_always_right_scores_one():
    (score,) = score_with(lambda variant: verdict(Outcome.SUPPORTED if variant.true else Outcome.CONTRADICTED))
    assert score.fact.id == "cranes"
    assert score.score == 1
    assert not any(tried.passed or tried.rejected for tried in score.tried)


def test_a_check_that_supports_everything_lets_the_false_pass():
    (score,) = score_with(lambda variant: verdict(Outcome.SUPPORTED))
    assert all(tried.passed for tried in score.false)
    assert not any(tried.rejected for tried in score.true)
    assert 0 < score.score < 1


def test_a_check_that_contradicts_everything_rejects_the_true():
    (score,) = score_with(lambda variant: verdict(Outcome.CONTRADICTED))
    assert score.true
    assert all(tried.rejected for tried in score.true)


def test_a_sentence_without_a_claim_is_neither_caught_nor_rejected():
    (score,) = score_with(lambda variant: None)
    assert score.score == 0
    assert {tried.outcome for tried in score.tried} == {Outcome.NOT_CHECKABLE}
    assert not any(tried.rejected for tried in score.tried)
