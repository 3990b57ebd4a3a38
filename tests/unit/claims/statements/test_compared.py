"""How much more or less a figure is than another one, told behind a comma, is a statement of its own."""

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
            "The museum had nearly 40,000 visitors, 3,000 fewer than in 2030.",
            ["The museum had nearly 40,000 visitors.", "The museum had 3,000 visitors fewer than in 2030."],
        ),
        (
            "The tunnel cost 162 million francs, 44 million more than had been planned.",
            ["The tunnel cost 162 million francs.", "The tunnel cost 44 million francs more than had been planned."],
        ),
        (
            "The pass rate was 61%, five points higher than four years earlier.",
            ["The pass rate was 61%.", "The pass rate was five points higher than four years earlier."],
        ),
        (
            "The fair sold 112,000 tickets, more than in 2025.",
            ["The fair sold 112,000 tickets.", "The fair sold more tickets than in 2025."],
        ),
        (
            "The pass rate, at 61%, was higher than four years ago.",
            ["The pass rate was 61%.", "The pass rate was higher than four years ago."],
        ),
    ],
)
def test_a_difference_is_a_statement_of_its_own(text, expected):
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        (
            "Inflation in Orre was 2.8% in August, the lowest since 2029.",
            "Inflation in Orre was the lowest since 2029.",
        ),
        ("The price of oil fell by 3% in May, its lowest since 2029.", "The price of oil was its lowest since 2029."),
    ],
)
def test_a_rank_behind_a_level_is_that_of_the_measure(text, rank):
    assert say(text)[1:] == [rank]


def test_a_rank_behind_what_somebody_did_is_none():
    assert say("Ida Moss won in May, the oldest since 2029.") == ["Ida Moss won in May."]
