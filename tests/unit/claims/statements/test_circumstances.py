"""A clause that tells what was so on the day or at the place named right before it is a statement of its own."""

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
    ("text", "told"),
    [
        ("The shops will close on 3 May, when the strike begins.", "On 3 May, the strike begins."),
        ("The pipes burst on Monday, when frost came back.", "On Monday, frost came back."),
        ("She flew home on 9 June 2031, when the talks collapsed.", "On 9 June 2031, the talks collapsed."),
        ("The toll ends on 1 July, when the new bridge opens.", "On 1 July, the new bridge opens."),
        ("It rained in Tal, where prices rose.", "In Tal, prices rose."),
    ],
)
def test_what_was_so_that_day_is_told(text, told):
    assert told in say(text)


@pytest.mark.parametrize(
    "text",
    [
        "The clock stopped in 1931, when the roof fell in.",
        "The shops close on holidays, when the trains stop.",
        "The shops close early, when the strike begins.",
        "Nobody knows when the strike begins.",
        "On 3 May, when the strike begins, the shops close.",
    ],
)
def test_no_other_clause_of_time_is(text):
    assert not any(statement.startswith("On ") and statement.count(" ") < 6 for statement in say(text))
