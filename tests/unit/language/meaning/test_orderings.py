"""First, only, largest, second-largest and last, and words that look like them."""

import pytest

from factcheck.language.meaning.orderings import find_orderings, rank_after
from factcheck.language.meaning.readings import read_sentence
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.words.concepts import built_in_thesaurus


def read(text):
    return read_sentence(text, Gazetteer(), built_in_thesaurus())


def orderings_of(text):
    reading = read(text)
    return [(ordering.rank, ordering.scale) for ordering in find_orderings(reading, 0, len(reading.words))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the largest port in the country", [(1, "largest")]),
        ("the biggest port in the country", [(1, "largest")]),
        ("the smallest port", [(1, "smallest")]),
        ("the oldest quarry", [(1, "oldest")]),
        ("the second largest port", [(2, "largest")]),
        ("the second-largest port", [(2, "largest")]),
        ("the third-oldest bridge", [(3, "oldest")]),
        ("the first woman on the council", [(1, "order")]),
        ("the 21st winner of the prize", [(21, "order")]),
        ("the last witness", [(-1, "order")]),
        ("the only tin mine", [(1, "only")]),
        ("the sole survivor", [(1, "only")]),
        ("the most votes", [(1, "largest")]),
    ],
)
def test_ranks_and_superlatives_are_read(text, expected):
    assert orderings_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "most people in the port",
        "the second round of talks",
        "the third quarter",
        "the first half",
        "the first time",
        "only 40 wolves",
        "the large port",
        "a third of the homes",
        "a larger port",
        "on 21st May 2031",
        "First National Bank closed its branches",
        "Last Orders Lane reopened",
        "her 2²nd win",
    ],
)
def test_what_only_numbers_or_compares_is_no_rank(text):
    assert orderings_of(text) == []


@pytest.mark.parametrize(
    ("text", "rank"),
    [("Rovers finished third in the league.", 3), ("Rovers came second.", 2), ("Rovers finished late.", None)],
)
def test_a_rank_after_the_verb_is_a_place(text, rank):
    found = rank_after(read(text), 2)
    assert (found.rank if found else None) == rank
    assert found is None or found.scale == "place"


def test_nothing_follows_the_last_word():
    assert rank_after(read("Rovers finished"), 2) is None
