"""What "that" and "those" stand for in a second clause, and where they stand for nothing."""

import pytest

from factcheck.language.restating.repeated_nouns import repeat_noun


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Shares in Brix rose 8%, while those in Corvo fell.", "Shares in Brix rose 8%, while shares in Corvo fell."),
        ("The price of rye rose, but that of oats fell.", "The price of rye rose, but the price of oats fell."),
        (
            "Turnout among men is 41%, and that among women 46%.",
            "Turnout among men is 41%, and turnout among women 46%.",
        ),
        ("The mayor of Tal left and that of Sarn stayed.", "The mayor of Tal left, and the mayor of Sarn stayed."),
    ],
)
def test_the_noun_of_the_first_clause_is_repeated(text, told):
    assert repeat_noun(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Growth in Tal slowed, and that in itself was a surprise.",
        "Shares in Brix rose, while that of Corvo fell.",  # one share is none of several
        "The price of rye rose, and those in favour cheered.",
        "Brix said on Monday that in Tal shops were full.",
        "The board met in Tal, and those of Sarn stayed away.",
    ],
)
def test_other_words_stay(text):
    assert repeat_noun(text) == text
