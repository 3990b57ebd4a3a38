"""What words mean to each other, and what a facts file adds."""

import pytest

from factcheck.language import lexicon
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.concepts import (
    built_in_thesaurus,
    circumstance_prepositions,
    clashing_prepositions,
    extend_thesaurus,
    stems_of,
)
from factcheck.language.words.morphology import stem
from factcheck.model import Vocabulary

THESAURUS = built_in_thesaurus()


def concepts(word):
    return THESAURUS.concepts(stem(word))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("rose", "climbed"),
        ("rose", "increase"),
        ("won", "victory"),
        ("film", "movie"),
        ("resigned", "quit"),
        ("approved", "ratified"),
        ("jailed", "imprisoned"),
        ("wildfire", "blaze"),
    ],
)
def test_words_that_can_mean_the_same_share_a_concept(left, right):
    assert THESAURUS.share(stem(left), stem(right))


@pytest.mark.parametrize(("left", "right"), [("rose", "fell"), ("film", "ferry"), ("won", "led"), ("die", "injure")])
def test_words_that_do_not_mean_the_same_share_none(left, right):
    assert not THESAURUS.share(stem(left), stem(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [("won", "lost"), ("led", "trailed"), ("climbed", "plunged"), ("approved", "rejected"), ("acquitted", "convicted")],
)
def test_opposites_oppose_either_way_round(left, right):
    assert THESAURUS.oppose(concepts(left), concepts(right))
    assert THESAURUS.oppose(concepts(right), concepts(left))


@pytest.mark.parametrize(("left", "right"), [("rose", "climbed"), ("won", "trailed"), ("film", "ferry")])
def test_other_words_do_not_oppose(left, right):
    assert not THESAURUS.oppose(concepts(left), concepts(right))


def test_only_pairs_with_nothing_between_are_complements():
    assert THESAURUS.complement(concepts("approved"), concepts("rejected"))
    assert not THESAURUS.complement(concepts("rose"), concepts("fell"))
    assert not THESAURUS.complement(concepts("led"), concepts("trailed"))


def test_converses_say_the_same_of_two_the_other_way_round():
    assert THESAURUS.converse(concepts("bought"), concepts("sold"))
    assert not THESAURUS.converse(concepts("bought"), concepts("built"))


def test_an_unknown_word_is_its_own_concept():
    assert concepts("quillon") == {"quillon"}


def test_a_vocabulary_adds_to_the_lexicon():
    thesaurus = extend_thesaurus(Vocabulary(synonyms=(("cable car", "gondola"),), opposites=(("thaw", "freeze"),)))
    assert thesaurus.oppose(thesaurus.concepts(stem("thawed")), thesaurus.concepts(stem("froze")))
    assert not THESAURUS.oppose(concepts("thawed"), concepts("froze"))
    (found,) = thesaurus.find_phrases(tokenise("the cable cars stopped"))
    assert found[:2] == (1, 3)
    assert found[2] in thesaurus.concepts(stem("gondola"))
    assert THESAURUS.share(stem("film"), stem("movie"))


def test_word_lists_are_given_as_stems():
    assert stem("winning") in stems_of("unique")
    assert stem("denied") in stems_of("denying verbs", "polarity")


def test_for_and_against_clash():
    assert ("for", "against") in clashing_prepositions()
    assert ("against", "for") in clashing_prepositions()
    assert ("for", "with") not in clashing_prepositions()


def test_circumstances_are_no_places():
    assert "despite" in circumstance_prepositions()
    assert "in" not in circumstance_prepositions()


def test_every_line_of_the_words_stands_under_a_heading():
    assert "" not in lexicon.read_sections("predicates")
