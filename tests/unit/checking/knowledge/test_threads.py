"""Who "she" or "it" is in the article's own voice."""

import pytest

from factcheck.model import Attribution, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female}
  teth: {name: Dario Teth, kind: person, gender: male}
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - {id: choice, statement: The members elected Orla Venn by 40 votes to 9., date: 2031-05-01, sources: [gazette]}
  - {id: prize, statement: Orla Venn won the essay prize., date: 2031-05-02, sources: [gazette]}
  - {id: coach, statement: Ruth Calder has coached Orla Venn since 2024., sources: [gazette]}
  - {id: debt, statement: Marrow Rovers owe 4 million crowns., sources: [gazette]}
"""


@pytest.fixture
def second(check, make_claim):
    """Give the verdict on the second of two claims."""

    def judge_second(first, then, *, at=0, **more):
        claims = make_claim(first, 1, said="2031-05-04"), make_claim(then, 2, said="2031-05-04", paragraph=at, **more)
        return check(FACTS, *claims)[1]

    return judge_second


@pytest.mark.parametrize(
    ("first", "then", "rule"),
    [
        ("Orla Venn sings.", "She did not win the essay prize.", "FC102"),
        ("Marrow Rovers lost on Friday.", "It owes 9 million crowns.", "FC101"),
        ("Orla Venn sings.", "The members elected her by 30 votes to 19.", "FC101"),
        ("Orla Venn sings.", "Since 2026 she has been coached by Ruth Calder.", "FC105"),
    ],
)
def test_a_pronoun_goes_on_with_the_subject_before(second, first, then, rule):
    assert second(first, then).rule == rule


@pytest.mark.parametrize(
    ("first", "then"),
    [
        # the wrong gender or kind
        ("Dario Teth sings.", "She did not win the essay prize."),
        ("Orla Venn sings.", "He did not win the essay prize."),
        ("Dario Teth sings.", "Since 2026 she has been coached by Ruth Calder."),
        ("Orla Venn sings.", "It did not win the essay prize."),
        ("Orla Venn sings.", "The members elected him by 30 votes to 19."),
        # a clause about another one, in which "it" is nobody
        ("Marrow Rovers lost on Friday.", "For Tarn Rovers it was the essay prize."),
        # somebody else who could be meant
        ("Orla Venn met Ruth Calder.", "She did not win the essay prize."),
        ("Ruth Calder sings.", "She did not win the essay prize."),
    ],
)
def test_a_pronoun_that_may_mean_another_stays_open(second, first, then):
    assert second(first, then).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("first", "then", "at", "outcome"),
    [
        ("Orla Venn sings.", "She did not win the essay prize.", 1, Outcome.CONTRADICTED),
        ("Orla Venn sings.", "She did not win the essay prize.", 2, Outcome.UNVERIFIED),
        ("Orla Venn sings with Dario Teth.", "She did not win the essay prize.", 1, Outcome.UNVERIFIED),
        ("Orla Venn sings with Ruth Calder.", "She did not win the essay prize.", 1, Outcome.UNVERIFIED),
        ("Marrow Rovers lost on Friday.", "It owes 9 million crowns.", 1, Outcome.UNVERIFIED),
    ],
)
def test_only_a_person_who_is_alone_is_followed_into_the_next_paragraph(second, first, then, at, outcome):
    assert second(first, then, at=at).outcome is outcome


def test_a_speakers_pronoun_is_the_speakers_own(second):
    verdict = second("Orla Venn sings.", "She did not win the essay prize.", speaker="Ruth Calder")
    assert verdict.outcome is Outcome.UNVERIFIED


def test_a_handle_that_nobody_has_stands_for_nobody(second):
    verdict = second("@nobody333 thanked the nurses on Tuesday.", "She lost the essay prize.")
    assert verdict.outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("told", "said_by", "outcome"),
    [
        ("Marrow Rovers would move.", {"speaker": "Orla Venn", "entity": "venn"}, Outcome.SUPPORTED),
        ("Marrow Rovers had hired a coach.", {"speaker": "Dario Teth", "entity": "teth"}, Outcome.SUPPORTED),
        ("Marrow Rovers would move.", {"speaker": "the league", "entity": None}, Outcome.UNVERIFIED),
        ("Orla Venn would move.", {"speaker": "Dario Teth", "entity": "teth"}, Outcome.UNVERIFIED),
        ("The league would move.", {"speaker": "Orla Venn", "entity": "venn"}, Outcome.UNVERIFIED),
    ],
)
def test_it_goes_on_with_what_a_person_spoke_of(check, make_claim, told, said_by, outcome):
    first = make_claim(told, 1, said="2031-05-04", attribution=Attribution.INDIRECT, paragraph=1, **said_by)
    then = make_claim("It owes 4 million crowns.", 2, said="2031-05-04", paragraph=1)
    assert check(FACTS, first, then)[1].outcome is outcome


@pytest.mark.parametrize(
    ("between", "outcome"),
    [
        ("Of these, 12 are new.", "contradicted"),
        ("Of them, 3 are Swedish.", "contradicted"),
        ("Of these, one plays for the town.", "unverified"),
        ("Of these, three play for the town.", "unverified"),
        ("Of these, 3 went to Sund Albion.", "unverified"),
        ("These, 12 in all, left a club in debt.", "unverified"),
    ],
)
def test_a_sentence_about_some_of_those_counted_does_not_break_a_thread(check_draft, between, outcome):
    draft = f"News\n\nMarrow Rovers have 40 players. {between} It owes 9 million crowns."
    assert check_draft(FACTS, draft)["It owes 9 million crowns"] == outcome
