"""What is said to be had by a phrase with "with"."""

import pytest


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Sarn is a port with 8,000 inhabitants.", ["Sarn have 8,000 inhabitants"]),
        ("Sarn is the capital of Tal and the largest port, with 8,000 inhabitants.", ["Sarn have 8,000 inhabitants"]),
        ("It is a partnership with 12 firms.", []),
        ("Sarn is a port with a harbour.", []),
    ],
)
def test_the_noun_after_a_copula_has_so_many(say, text, held):
    assert sorted({words for words in say(text) if " have " in words}) == held


def test_the_part_that_has_them_is_kept(read):
    having = read("Sarn is a port with 8,000 inhabitants in the old town.")[1]
    assert [(place.preposition, place.text) for place in having.complements] == [("in", "the old town")]
