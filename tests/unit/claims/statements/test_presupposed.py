"""A clause that a statement takes to be so is told by itself, whatever is thought of it."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.reading import read_article

PLAIN = "The mine had closed in 2029."


def told(text: str) -> list[str]:
    article = read_article("draft.txt", text.encode(), published=date(2031, 5, 21))
    return [claim.assertion for claim in extract_claims(article).claims if claim.checkable]


@pytest.mark.parametrize(
    "text",
    [
        "The fact that the mine had closed in 2029 was no surprise.",
        "Moss ignored the fact that the mine had closed in 2029.",
        "Many people were surprised that the mine had closed in 2029.",
        "Residents are happy that the mine had closed in 2029.",
        "Few noticed that the mine had closed in 2029.",
        "Moss did not know that the mine had closed in 2029.",
        "Remember that the mine had closed in 2029.",
    ],
)
def test_what_is_taken_to_be_so_is_a_statement(text: str) -> None:
    assert PLAIN in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Moss disputed the fact that the mine had closed in 2029.",
        "People would be surprised that the mine had closed in 2029.",
        "If people know that the mine had closed in 2029, they will leave.",
        "Did Moss know that the mine had closed in 2029?",
        "Residents are afraid that the mine had closed in 2029.",
    ],
)
def test_what_is_open_is_none(text: str) -> None:
    assert PLAIN not in told(text)


def test_what_is_said_of_it_is_told_without_it() -> None:
    text = "The fact that the mine had closed in 2029 was welcomed by 40 residents."
    assert told(text) == [PLAIN, "The fact was welcomed by 40 residents."]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The court heard how the mine had closed in 2029.", "The mine had closed in 2029."),
        ("Many remember how the mine had closed in 2029.", "The mine had closed in 2029."),
        ("A witness described how the mine had closed in 2029.", "The mine had closed in 2029."),
    ],
)
def test_what_is_told_with_how_is_a_statement(text: str, clause: str) -> None:
    assert clause in told(text)


@pytest.mark.parametrize(
    "text",
    ["The film shows how the mine had closed in 2029.", "How many men had closed the mine in 2029 is open."],
)
def test_what_a_film_shows_or_how_many_there_were_is_none(text: str) -> None:
    assert not any(claim.startswith(("The mine had", "Many men")) for claim in told(text))
