"""Clauses without a pronoun stay with their noun, and who or what a relative clause tells of is told."""

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
    "text",
    [
        "In the letter he sent in May, Holt asked for aid.",
        "In a note she wrote last week, Holt asked for aid.",
        "The house he owns in the north is red.",
        "The bridge the firm built in May has closed.",
    ],
)
def test_a_clause_beside_its_noun_is_no_statement_of_its_own(text: str) -> None:
    assert say(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May Holt resigned, and Venn left.", ["In May Holt resigned.", "Venn left."]),
        (
            "Ann Lee, Democrat of Tal, who was a rival, left.",
            ["Ann Lee was Democrat of Tal.", "Ann Lee was a rival.", "Ann Lee left."],
        ),
        (
            "Holt is at odds over her deal with Tal, which the group tried to stop and which Ruiz has criticized.",
            ["Holt is at odds over her deal with Tal.", "The group tried to stop it.", "Ruiz has criticized it."],
        ),
        (
            "In 2008, Holt gave 750 crowns to the fund, and has spoken out for it.",
            ["In 2008, Holt gave 750 crowns to the fund.", "Holt has spoken out for it."],
        ),
        (
            "Venn accused Holt of hiding, moving, and selling facts about the fire.",
            ["Venn accused Holt of hiding."],
        ),
        ("The mill may be, by some counts, the oldest in Tal.", ["The mill may be the oldest in Tal."]),
        ("The mill was, in May 2031, the oldest in Tal.", ["The mill was, in May 2031, the oldest in Tal."]),
    ],
)
def test_what_is_told_of_whom(text: str, expected: list[str]) -> None:
    assert say(text) == expected
