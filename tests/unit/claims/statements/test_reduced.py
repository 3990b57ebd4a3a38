"""Participles without "was", sources and levels make no statement by themselves, whatever verb is in them."""

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
            "Economists polled by Noram, a news agency, had expected a figure of 4.3%.",
            ["Noram was a news agency.", "Economists polled by Noram had expected a figure of 4.3%."],
        ),
        (
            "Grey Valley, a party allied with the Greens, released a film in May.",
            ["Grey Valley was a party allied with the Greens.", "Grey Valley released a film in May."],
        ),
        (
            "The new owner, a private firm based in Tal, did not take over the debt.",
            ["The new owner was a private firm based in Tal.", "The new owner did not take over the debt."],
        ),
        ("The fund aired a film, a device used by the strikers.", ["The fund aired a film."]),
        (
            "The firm introduced in May a new fee that angered users.",
            ["The firm introduced in May a new fee that angered users."],
        ),
        ("A man shot in Tal on Monday, a baker of 40, has died.", ["A man shot in Tal on Monday has died."]),
        (
            "A suit brought by 260 residents, who are asking for 18 million crowns, is to be heard.",
            ["260 residents are asking for 18 million crowns.", "A suit brought by 260 residents is to be heard."],
        ),
        (
            "Prices dipped in May, the first month of the year, rose in June and fell in July.",
            [
                "Prices dipped in May.",
                "May was the first month of the year.",
                "Prices rose in June.",
                "Prices fell in July.",
            ],
        ),
        (
            "Some 84,000 people had left before the storm struck, many of them in buses sent by the army.",
            ["Some 84,000 people had left before the storm struck."],
        ),
        (
            "The firm now expects sales of 4.8 billion euros, down from the 5.1 billion it had forecast.",
            ["The firm now expects sales of 4.8 billion euros, down from the 5.1 billion it had forecast."],
        ),
        (
            "A satellite that is meant to give warning of storms in the seas was launched from Tal.",
            ["A satellite that is meant to give warning of storms in the seas was launched from Tal."],
        ),
        (
            "Tennis player Ana Ruiz, seeded fourth, beat Lucy Hart.",
            ["Tennis player Ana Ruiz was seeded fourth.", "Tennis player Ana Ruiz beat Lucy Hart."],
        ),
        (
            "The tournament, held every four years, begins on 10 June.",
            ["The tournament was held every four years.", "The tournament begins on 10 June."],
        ),
        (
            "The satellite, named Sturla 2 and built by Arden, will orbit in May.",
            [
                "The satellite was named Sturla 2.",
                "The satellite was built by Arden.",
                "The satellite will orbit in May.",
            ],
        ),
        (
            "Lee named Ek, the mayor, called a vote and left.",
            ["Lee named Ek.", "Ek is the mayor.", "Lee called a vote.", "Lee left."],
        ),
        ("Further tables, on schools and roads, will follow.", ["Further tables, on schools and roads, will follow."]),
    ],
)
def test_the_verb_of_a_statement_is_found(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She had a weakness for ceremony, and in 2009 accepted the Order of Merit.",
            ["She had a weakness for ceremony.", "In 2009, she accepted the Order of Merit."],
        ),
        ("Ek founded the firm and in May sold it.", ["Ek founded the firm.", "In May, Ek sold it."]),
    ],
)
def test_a_date_may_stand_before_the_second_verb(text: str, expected: list[str]) -> None:
    assert say(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The board turned down an offer of 5.50 crowns a share, which it called too low.",
            "It called an offer of 5.50 crowns too low.",
        ),
        (
            "The deal needs the approval of the competition authority, whose decision is expected by June.",
            "The competition authority’s decision is expected by June.",
        ),
        (
            "Prices of services, which the bank watches closely, were 5.2% higher.",
            "The bank watches prices of services closely.",
        ),
    ],
)
def test_a_relative_clause_is_told_of_what_it_means(text: str, told: str) -> None:
    assert told in say(text)
