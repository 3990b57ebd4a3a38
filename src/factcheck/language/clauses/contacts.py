"""Contact clauses: those set beside their noun without a pronoun ("the bridge | the firm built | has closed")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.parts import end_of_phrase, left_of, start_of_phrase
from factcheck.language.clauses.steps import time_words
from factcheck.language.words.demonstratives import clause_takers
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.clauses.parts import ChunkedSentence


def is_contact_subject(sentence: ChunkedSentence, start: int) -> bool:
    """Tell whether a noun that nothing governs stands right before a phrase, which then opens a clause about it."""
    if not start or not _is_thing(sentence, start - 1):
        return False
    before = left_of(sentence, start_of_phrase(sentence, start - 1))
    return before is None or sentence.chunks[before].kind is not _K.PREPOSITION


def is_told_in_opening(sentence: ChunkedSentence, noun: int, subject: int) -> bool:
    """Tell whether a clause only tells of the noun that opens the sentence ("In a note | he sent in May, Venn asked").

    Another clause follows behind its comma, which does not report it.
    """
    chunks = sentence.chunks
    if noun != 1 or chunks[0].kind is not _K.PREPOSITION or subject != noun + 1 or not _is_thing(sentence, noun):
        return False
    comma = next((k for k in range(subject, len(chunks)) if chunks[k].kind is _K.COMMA), len(chunks))
    if comma + 2 >= len(chunks) or chunks[comma + 1].kind is not _K.NOUN:
        return False
    verb = end_of_phrase(sentence, comma + 1) + 1
    follows = verb < len(chunks) and chunks[verb].kind is _K.VERB
    return follows and stem(sentence.word(verb)) not in clause_takers()


def _is_thing(sentence: ChunkedSentence, k: int) -> bool:
    """Tell whether a chunk is a common noun with an article, and no time."""
    piece, classes = sentence.chunks[k], sentence.tagged.classes
    if piece.kind is not _K.NOUN or sentence.word(k) in time_words():
        return False
    return classes[piece.start] == "D" and classes[piece.end - 1] == "N"
