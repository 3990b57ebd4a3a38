"""What each kind of customer pays is told as a price."""

import pytest

from factcheck.language.restating.payers import tell_payers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Adults pay 22 francs for admission to the zoo.", "Admission to the zoo for adults costs 22 francs."),
        ("Students have to pay about $30 for a pass.", "A pass for students costs about $30."),
        (
            "Children under 12 pay 30 cents for a ticket in summer.",
            "A ticket for children under 12 costs 30 cents in summer.",
        ),
        ("Admission costs pensioners 40 euros.", "Admission for pensioners costs 40 euros."),
        ("The tour is 40 euros for members.", "The tour for members costs 40 euros."),
        (
            "Lorries pay a toll of 95 crowns on the Sund bridge.",
            "The toll for lorries on the Sund bridge is 95 crowns.",
        ),
    ],
)
def test_what_some_pay_for_a_thing_is_its_price(text, told):
    assert tell_payers(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Adults pay 22 francs.",
        "Adults pay 4 francs more for admission than students.",
        "Residents paid 4 euros for a ticket in 2025.",
        "Students will pay 40 euros for a pass from May.",
        "The city pays 40 euros for a tree.",
        "The strike costs the company 40 million euros.",
        "Tourists pay attention for a day.",
    ],
)
def test_other_payments_stay_as_they_are(text):
    assert tell_payers(text) == text
