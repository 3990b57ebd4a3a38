"""Whether an article lets a speaker's wrong claim stand."""

import pytest

from factcheck.model import Level, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  council: {name: Pellmoor Council, kind: organisation}
facts:
  - {id: plan, statement: Pellmoor Council approved the tram plan., date: 2031-03-03, sources: [gazette]}
  - {id: score, statement: Orla Venn won the election with 53% of the vote., date: 2031-05-02, sources: [gazette]}
  - {id: polls, statement: Orla Venn led the polls before the election., sources: [gazette]}
"""
WRONG = "Pellmoor Council rejected the tram plan."
RIGHT = "Pellmoor Council approved the tram plan."


@pytest.fixture
def first(check, make_claim):
    """Give the verdict on a speaker's wrong claim with another claim near by."""

    def judge_first(other=RIGHT, *, by=None, at=2, here=1, wrong=WRONG, **more):
        claims = [make_claim(wrong, 1, speaker="Ruth Calder", said="2031-05-04", paragraph=here, **more)]
        claims.append(make_claim(other, 2, speaker=by, said="2031-05-04", paragraph=at))
        return check(FACTS, *claims)[0]

    return judge_first


def test_a_correction_in_the_articles_own_voice_challenges(first):
    verdict = first()
    assert verdict.outcome is Outcome.CONTRADICTED
    assert verdict.challenged
    assert verdict.level is Level.NOTE


def test_another_speaker_challenges_and_the_same_one_does_not(first):
    assert first(by="Maud Ellery").challenged
    assert not first(by="Ruth Calder").challenged


@pytest.mark.parametrize(("at", "challenged"), [(4, True), (5, True), (6, True), (7, True), (3, False), (8, False)])
def test_only_the_paragraph_before_and_the_two_after_count(first, at, challenged):
    assert first(at=at, here=5).challenged is challenged


def test_a_denial_close_by_challenges_without_a_fact_for_it(first):
    assert first(
        "Orla Venn did not win the election with 99% of the vote.",
        wrong="Orla Venn won the election with 99% of the vote.",
    ).challenged


def test_a_claim_about_something_else_does_not_challenge(first):
    verdict = first("Orla Venn won the election with 53% of the vote.")
    assert not verdict.challenged
    assert verdict.level is Level.ERROR


def test_another_act_that_shares_a_word_does_not_challenge(first):
    verdict = first("Orla Venn won the election with 53% of the vote.", wrong="Orla Venn never led the polls.")
    assert verdict.outcome is Outcome.CONTRADICTED
    assert not verdict.challenged


def test_a_marked_claim_is_challenged_by_the_mark(first):
    assert first("It rained.", marked=True).challenged


def test_a_right_claim_that_the_article_marks_as_false_is_not_supported(first):
    assert first("It rained.", wrong=RIGHT, marked=True).outcome is Outcome.UNVERIFIED


def test_a_right_claim_is_never_challenged(first):
    verdict = first("Pellmoor Council did not approve the tram plan.", wrong=RIGHT)
    assert verdict.outcome is Outcome.SUPPORTED
    assert not verdict.challenged


def test_the_articles_own_error_is_not_challenged_by_itself(check, make_claim):
    verdict = check(FACTS, make_claim(WRONG, 1, said="2031-05-04"), make_claim(RIGHT, 2, said="2031-05-04"))[0]
    assert verdict.outcome is Outcome.CONTRADICTED
    assert not verdict.challenged
