"""Noun phrases, verb groups and the words between them."""

import pytest

from factcheck.language.clauses.chunks import ChunkKind, chunk
from factcheck.language.words.wordclasses import tag


def chunks_of(text):
    tagged = tag(text)
    return [(piece.kind, tagged.slice(piece.start, piece.end)) for piece in chunk(tagged)]


def phrases(text, kind):
    return [words for found, words in chunks_of(text) if found is kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The old council met the 12 angry farmers.", ["The old council", "the 12 angry farmers"]),
        ("Lund's new boat sank.", ["Lund's new boat"]),
        ("She met him.", ["She", "him"]),
        ("The bitter, cold winter ended.", ["The bitter, cold winter"]),
        ("Pellmoor Council met.", ["Pellmoor Council"]),
        ("Rents in the old town rose by 3%.", ["Rents", "the old town", "3%"]),
    ],
)
def test_noun_phrases_are_whole(text, expected):
    assert phrases(text, ChunkKind.NOUN) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council will not approve it.", ["will not approve"]),
        ("The bridge has never been closed.", ["has never been closed"]),
        ("It rained and snowed.", ["rained", "snowed"]),
        ("The dam isn't leaking.", ["isn't leaking"]),
    ],
)
def test_verb_groups_take_auxiliaries_and_denials_along(text, expected):
    assert phrases(text, ChunkKind.VERB) == expected


def test_infinitives_and_gerunds_are_told_from_finite_verbs():
    assert phrases("She failed to win.", ChunkKind.INFINITIVE) == ["to win"]
    assert phrases("She failed to win.", ChunkKind.VERB) == ["failed"]
    assert phrases("She left, taking the boat.", ChunkKind.GERUND) == ["taking"]


@pytest.mark.parametrize("text", ["", "The mayor, who left, said: “No!” (twice) - in May…", "and and , , that who"])
def test_chunks_cover_all_tokens_in_order(text):
    tagged = tag(text)
    pieces = chunk(tagged)
    assert [n for piece in pieces for n in range(piece.start, piece.end)] == list(range(len(tagged.tokens)))
