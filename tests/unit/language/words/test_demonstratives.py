"""Where "that" at the head of a sentence points at a noun, and where it opens a clause."""

import pytest

from factcheck.language.words.wordclasses import tag


@pytest.mark.parametrize(
    "text",
    [
        "That record fell in May.",
        "And that tax was invented by Lee.",
        '"But that bank made a profit,"',
        "That law, which Lee opposed, was passed.",
        "That club won the cup and sold its captain.",
        "That year the mill made a profit.",
        "That same night 40 people died.",
    ],
)
def test_before_a_noun_with_one_verb_behind_it_that_is_a_determiner(text):
    assert "T" not in tag(text).classes


@pytest.mark.parametrize(
    "text",
    [
        "That the bank made a profit surprised Lee.",
        "That prices fell surprised Lee.",
        "That money is short is known.",
        "That was in May.",
    ],
)
def test_before_a_clause_or_alone_it_is_none(text):
    assert "T" in tag(text).classes or tag(text).classes.startswith("O")
