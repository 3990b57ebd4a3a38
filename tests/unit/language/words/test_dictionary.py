"""The broad vocabulary behind the lexicon's own."""

import pytest
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.words.concepts import Reach, built_in_thesaurus
from factcheck.language.words.dictionary import are_alike, is_kind, look_up
from factcheck.language.words.morphology import stem

LINES = lexicon.read_whole("thesaurus").splitlines()


@pytest.mark.parametrize(("left", "right"), [("abducted", "kidnap"), ("metropolis", "city"), ("salvage", "recovered")])
def test_likeness_goes_both_ways(left, right):
    assert are_alike(stem(left), stem(right))
    assert are_alike(stem(right), stem(left))


@pytest.mark.parametrize(("narrow", "broad"), [("salmon", "fish"), ("rifle", "firearm"), ("embezzle", "steal")])
def test_a_kind_is_what_it_is_a_kind_of_and_not_the_other_way_round(narrow, broad):
    assert is_kind(stem(narrow), stem(broad))
    assert not is_kind(stem(broad), stem(narrow))


@pytest.mark.parametrize(
    ("left", "right"), [("fire", "arouse"), ("ferry", "fairy"), ("arrest", "convict"), ("bank", "banker")]
)
def test_rare_senses_and_other_things_are_not_alike(left, right):
    assert not are_alike(stem(left), stem(right))


def test_an_unknown_word_has_no_likes():
    assert look_up("zzyzx").alike == look_up("zzyzx").broader == frozenset()


def test_the_lexicon_asks_the_dictionary_only_where_it_is_told_to():
    lexical = built_in_thesaurus()
    everywhere = replace(lexical, reach=Reach.ALL)
    words = frozenset({stem("salmon")}), frozenset({stem("fish")})
    assert not lexical.covers("fish", "salmon")
    assert everywhere.covers("fish", "salmon")
    assert lexical.find_broadened(*words) == frozenset()
    assert everywhere.find_broadened(*words) == words[0]
    assert everywhere.find_narrowed(words[1], words[0]) == words[1]


def test_the_file_has_one_line_a_stem_and_the_notice_of_its_source():
    notice = lexicon.read_whole("WORDNET-LICENSE").splitlines()
    told = [line.removeprefix("#").strip() for line in LINES if line.startswith("#")]
    stems = [line.partition(":")[0] for line in LINES if not line.startswith("#")]
    assert [line for line in notice if line and line not in told] == []
    assert stems == sorted(set(stems))


def test_lines_are_sorted_and_found_from_the_first_to_the_last():
    lines = [line.partition(":") for line in LINES if not line.startswith("#")]
    stems = [word for word, _, _ in lines]
    assert stems == sorted(set(stems))
    for word, _, told in (*lines[:3], *lines[:: len(lines) // 20], *lines[-3:]):
        assert set(told.partition(">")[2].split()) == look_up(word).broader
        assert set(told.partition(">")[0].split()) <= look_up(word).alike
    assert look_up("~") == look_up("!") == look_up(stems[0] + "!")
