"""A subject that an aside parts from its verb keeps it, and is not given that of another clause."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each statement of a sentence as one plain sentence."""
    sentence = outline(text)
    return [assert_piece(sentence, piece, NOBODY) for piece in split_sentence(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Burglaries fell by 8%, while car thefts, which had been falling for years, rose by 3%.",
            ["Burglaries fell by 8%.", "Car thefts had been falling for years.", "Car thefts rose by 3%."],
        ),
        (
            "Marta Hens now runs Brandt, while Jan Olde, her counterpart at Colvane, is to step down.",
            [
                "Marta Hens now runs Brandt.",
                "Jan Olde is her counterpart at Colvane.",
                "Jan Olde is to step down.",
            ],
        ),
        (
            "While Jan Olde, a baker, lost his post, Marta Hens kept hers.",
            ["Jan Olde was a baker.", "Jan Olde lost his post.", "Marta Hens kept hers."],
        ),
    ],
)
def test_a_contrast_has_its_own_subject(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Brandi, who resigned last week, and two other officials face charges.",
            ["Brandi resigned last week.", "Brandi and two other officials face charges."],
        ),
        (
            "The Greens, who won nine seats, and the Centre Party, which won 14, have lost votes.",
            [
                "The Greens won nine seats.",
                "The Centre Party won 14.",
                "The Greens and the Centre Party have lost votes.",
            ],
        ),
        (
            "The mayor, who is 61, and his wife, Lisa, a lawyer, were robbed.",
            ["The mayor is 61.", "Lisa was a lawyer.", "The mayor and his wife, Lisa, were robbed."],
        ),
        (
            "Ardenia's minister, Tara Venn, and her counterpart, Olek Brun, shook hands but did not speak.",
            [
                "Ardenia's minister, Tara Venn, and her counterpart, Olek Brun, shook hands.",
                "Ardenia's minister, Tara Venn, and her counterpart, Olek Brun, did not speak.",
            ],
        ),
    ],
)
def test_two_subjects_share_their_verb(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turnout was 47%, which the clerk, Hana Dees, called high.", ["Turnout was 47%."]),
        (
            "Turnout was 61%, which the panel, led by Omar Haddad, called low, and fell in May.",
            ["Turnout was 61%.", "Turnout fell in May."],
        ),
    ],
)
def test_a_relative_clause_that_breaks_off_leaves_the_statement_alone(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bank, which has offices in Oslo, Bergen, and Tal, failed.",
            ["The bank has offices in Oslo, Bergen, and Tal.", "The bank failed."],
        ),
        (
            "The firm will close its plant in Lyon, which employs 2,300 people, and move production to Peru.",
            [
                "The firm will close its plant in Lyon and move production to Peru.",
                "Its plant in Lyon employs 2,300 people.",
            ],
        ),
        ("Ek, who was mayor, and governor, died in May.", ["Ek was mayor.", "Ek died in May."]),
        ("She met Ek, who owns a mill, and Bo Lind.", ["She met Ek and Bo Lind.", "Ek owns a mill."]),
    ],
)
def test_a_list_ends_where_its_clause_does(text: str, expected: list[str]) -> None:
    assert say(text) == expected
