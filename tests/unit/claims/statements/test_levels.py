"""The level before, with which a statement compares its figure, becomes a statement of its own."""

import pytest

from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.nested import find_nested
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence


def say(text: str) -> list[str]:
    """Each nested statement of a sentence as one plain sentence."""
    sentence = outline(text)
    nested = (clause for piece in split_sentence(sentence) for clause in find_nested(sentence, piece))
    return [assert_piece(sentence, clause, NOBODY) for clause in nested]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Inflation was 3.4% in June, up from 3.1% in May.", "Inflation was 3.1% in May."),
        ("Unemployment rose to 7% in June, from 5% in May.", "Unemployment was 5% in May."),
        (
            "The airline flew 2 million people last year, down from 2.4 million in 2030.",
            "The airline flew 2.4 million people in 2030.",
        ),
        ("The clinic treated 62 people in July, compared with 40 in June.", "The clinic treated 40 people in June."),
        (
            "The firm made a profit of 3 million euros in 2030, compared with 2 million in 2029.",
            "The firm made a profit of 2 million euros in 2029.",
        ),
    ],
)
def test_the_level_before_is_told(text: str, level: str) -> None:
    assert say(text) == [level]


@pytest.mark.parametrize(
    "text",
    [
        "Inflation was 3.4% in June, up from a low in May.",
        "Inflation was not 3.4% in June, up from 3.1% in May.",
        "Inflation could be 3.4% in June, up from 3.1% in May.",
        "The bank paid 3 million for 12 flats, up from 10 in May.",
        "Inflation was 3.4%, up from 3.1%.",
    ],
)
def test_a_level_without_its_time_or_of_an_open_figure_is_not(text: str) -> None:
    assert say(text) == []
