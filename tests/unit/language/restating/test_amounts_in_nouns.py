"""Amounts that a noun tells, told again by the plain verb."""

import pytest

from factcheck.language.restating.amounts_in_nouns import tell_amounts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The fine that the regulator imposed on Vell comes to 3 million euros.",
            "The regulator fined Vell 3 million euros.",
        ),
        ("The penalty imposed on Vell by the court was $40,000.", "The court fined Vell $40,000."),
        ("The fine levied on Vell was $40,000.", "Vell was fined $40,000."),
        ("A fine of $40,000 was imposed on Vell by the court.", "The court fined Vell $40,000."),
        ("A penalty of $40,000 was imposed on Vell in May.", "Vell was fined $40,000 in May."),
        ("The bill for the new school will be 12 million euros.", "The new school will cost 12 million euros."),
        ("The television audience for the debate was 4 million.", "4 million people watched the debate on television."),
        ("The derby drew 2 million viewers.", "2 million people watched the derby on television."),
        ("A candidate needs 40 votes to win the presidency.", "40 votes are needed for the presidency."),
        ("The threshold for the presidency is 50 votes.", "50 votes are needed for the presidency."),
        ("King Otto's reign lasted 12 years.", "King Otto reigned for 12 years."),
        ("The rule of the Verra family lasted 60 years.", "The Verra family ruled for 60 years."),
    ],
)
def test_an_amount_is_told_by_its_verb(text, told):
    assert tell_amounts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The fine that the regulator imposed on Vell was upheld.",
        "The bill for the new school was rejected by 12 votes.",
        "The concert drew an audience of 4,000.",
        "The derby drew 2 million pounds.",
        "A candidate needs 40 votes.",
        "The threshold for the presidency is too high.",
        "King Otto's reign was peaceful.",
        "The new rule lasted 12 days.",
    ],
)
def test_what_tells_no_amount_stays(text):
    assert tell_amounts(text) == text
