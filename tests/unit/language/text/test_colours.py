"""Phrases that only colour a sentence."""

from factcheck.language.text.colours import blank_colours


def test_phrases_that_only_colour_a_sentence_are_blanked():
    text = "In the end the ferry, of course, sank by a whisker."
    assert blank_colours(text).split() == ["the", "ferry,", ",", "sank", "."]
    assert len(blank_colours(text)) == len(text)


def test_a_phrase_that_goes_on_is_no_idiom():
    text = "He lives in the end of the street."
    assert blank_colours(text) == text


def test_both_commas_round_such_a_phrase_go_but_not_where_a_phrase_before_it_ends():
    assert blank_colours("Moss, for his part, sang.").split() == ["Moss", "sang."]
    assert blank_colours("When it rained, of course, Moss sang.").count(",") == 2
