"""Gaps: the noun that a relative clause with a subject of its own is about ("the mill that Ruiz bought")."""

from __future__ import annotations

from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.parts import ChunkedSentence, Phrase, left_of, start_of_phrase
from factcheck.language.clauses.steps import time_words


def find_gap(sentence: ChunkedSentence, first: int) -> Phrase | None:
    """Give the noun phrase that a relative clause, which begins with its own subject at chunk `first`, is about."""
    chunks, link = sentence.chunks, left_of(sentence, first)
    if link is not None and chunks[link].kind in {_K.THAT, _K.RELATIVE}:
        link = left_of(sentence, link)
    if link is not None and chunks[link].kind is _K.COMMA:
        link = left_of(sentence, link)
    if link is None or chunks[link].kind is not _K.NOUN:
        return None
    link = _before_time_of_noun(sentence, link)
    return Phrase(chunks[start_of_phrase(sentence, link)].start, chunks[link].end)


def _before_time_of_noun(sentence: ChunkedSentence, j: int) -> int:
    """Step over the time behind a noun that a clause tells of ("had something on Monday | that they lacked")."""
    before = left_of(sentence, start_of_phrase(sentence, j))
    if sentence.word(j) not in time_words() or before is None:
        return j
    noun = left_of(sentence, before) if sentence.chunks[before].kind is _K.PREPOSITION else before
    return noun if noun is not None and sentence.chunks[noun].kind is _K.NOUN and sentence.word(before) != "of" else j
