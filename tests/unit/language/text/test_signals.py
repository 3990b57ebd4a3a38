"""Words that show what a sentence may hold."""

import pytest

from factcheck.language.text.colours import blank_colours
from factcheck.language.text.signals import signals_of, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ida's ferry-boats left.", {"ida", "s", "ferry", "boats", "left"}),
        ("It was 41°C in SARN.", {"it", "was", "41", "°", "c", "in", "sarn"}),
        ("", set()),
    ],
)
def test_the_words_of_a_sentence_stand_alone_and_in_lower_case(text, words):
    assert words_in(text) == words


def test_a_phrase_shows_by_its_longest_word():
    assert {"course", "again"} <= signals_of("colours")
    assert "of" not in signals_of("colours")


def test_a_table_shows_by_its_keys():
    assert signals_of("numerals", "how often") == {"twice", "thrice"}


def test_a_phrase_that_colours_is_still_blanked():
    assert blank_colours("Of course, Venn left.") == "         , Venn left."
