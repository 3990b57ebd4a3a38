"""What a noun phrase takes for granted, told as a sentence of its own."""

import pytest

from factcheck.language.restating.granted import tell_granted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The port's target of 4,000 ships a year was bold.", "The port's target is 4,000 ships a year."),
        ("The mayor's majority of 15 seats is safe.", "The mayor has a majority of 15 seats."),
        ("Critics mocked Orre's budget of 40 million euros.", "Orre's budget is 40 million euros."),
        ("The jury's decision to clear Venn was booed.", "The jury decided to clear Venn."),
        ("The decision by the jury to clear Venn was booed.", "The jury decided to clear Venn."),
        (
            "The board's 6-2 decision to reject the bid fell flat.",
            "The board decided to reject the bid by 6 votes to 2.",
        ),
        ("The jury's decision to clear Venn was told on 3 May.", "The jury decided to clear Venn."),
        ("Venn's refusal to sign the treaty angered Orre.", "Venn refused to sign the treaty."),
        (
            "Tal Mill's plan to close its Lorn plant in 2034 will hurt.",
            "Tal Mill plans to close its Lorn plant in 2034.",
        ),
    ],
)
def test_it_is_told_plainly(text, told):
    assert tell_granted(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "The port's former target of 4,000 ships a year was bold.",
        "The port's target of 4,000 ships in 2029 was bold.",
        "The port scrapped its target of 4,000 ships a year.",
        "The port cut Orre's target of 4,000 ships.",
        "The jury's decision to clear Venn would be wrong.",
        "The jury's decision was booed.",
        "In Sarn, the council's target of 900 homes a year was met.",
        "The jury's decision to clear Venn was booed in Sarn.",
        "The mayor's majority of 15 seats in the old council was safe.",
        "Venn booed the jury's decision to clear her on Monday.",
    ],
)
def test_what_may_not_hold_is_not_told(text):
    assert tell_granted(text) == ()
