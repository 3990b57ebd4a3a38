"""What "with" says of others behind a comma becomes a statement of its own, and leaves the one before it."""

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
            "The train derailed near Tal, with 300 people injured.",
            ["The train derailed near Tal.", "300 people were injured."],
        ),
        ("Ek won the race, with Falk finishing second.", ["Ek won the race.", "Falk finished second."]),
        ("The vote was close, with Falk winning by 12 votes.", ["The vote was close.", "Falk won by 12 votes."]),
    ],
)
def test_what_others_did_is_told_apart(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ek may win the race, with Falk finishing second.",
        "Ek never won a race, with Falk finishing second.",
        "They agreed to build a tower, with 3 lifts serving 40 floors.",
        "The plan was for a tower, with 3 lifts serving 40 floors.",
    ],
)
def test_what_may_not_be_so_or_is_nobodys_by_name_stays(text: str) -> None:
    assert say(text) == [text]
