"""Acts that a sentence takes for granted in its subject."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article


def assertions(text):
    article = read_article("draft.txt", text.encode(), published=date(2031, 5, 21))
    return [claim.assertion for claim in extract_claims(article).claims if claim.checkable]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Tom Hale's arrest on 3 May stunned the town.", "Tom Hale's arrest on 3 May."),
        ("The collapse of the Lorn Bridge over the river Tal has cut off 6,000 people.",
         "The collapse of the Lorn Bridge over the river Tal."),
        ("The rescue of 14 swimmers took nine hours.", "The rescue of 14 swimmers."),
        ("The theft of two masks from the Lorn Museum has left the guards at a loss.",
         "The theft of two masks from the Lorn Museum."),
    ],
)  # fmt: skip
def test_an_act_that_is_taken_for_granted_is_a_claim_of_its_own(text, act):
    assert assertions(text) == [act, text]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hale's arrest stunned the town.",  # says nothing of it
        "Tom Hale's arrest on 3 May was called off.",
        "The Lorn Mill's profit in the three months to the end of June slipped by 11 percent.",
        "Tom Hale's arrest on 3 May would stun the town.",
        "Tom Hale's visit to the Lorn Museum comes in May.",
        "Tom Hale's purchase of the Lorn Mill for $3 million failed.",
        "A theft of two masks stunned the town.",
        "Tom Hale's house on 3 Mill Lane burned.",
    ],
)
def test_what_may_not_have_come_about_is_none(text):
    assert not any(said != text for said in assertions(text))
