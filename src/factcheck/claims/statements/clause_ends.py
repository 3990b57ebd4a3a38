"""Ends: where a clause that tells of a phrase ends, and what behind it may belong to the statement around it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import has_time
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pieces import Piece

_NO_MORE = regex("[,:().WTSC-]")


def end_clause(sentence: Outline, piece: Piece, phrase: Stretch, verb: int) -> int | None:
    """Give where a relative clause ends, with the day behind it where that is its own; None where that is open.

    "The team that beat Oslo in May" may have done so at another time, but "hated the film that Lee made in 2004" not.
    """
    end, stop = find_end(sentence, piece, phrase, verb), _find_stop(sentence, piece, verb)
    if not has_time(sentence, (end, stop)):
        return end
    if _tells_attitude(sentence, piece):
        return stop
    return None if sentence.first_word(phrase[0]) == "the" else end


def _tells_attitude(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a statement says how somebody takes a thing, which needs no time of its own."""
    verb = piece.verb
    return verb is not None and morphology.stem(sentence.last_word(verb)) in _attitudes()


@cache
def _attitudes() -> frozenset[str]:
    return frozenset(morphology.stem(word) for word in lexicon.read_words("splitting", "attitudes"))


def find_end(sentence: Outline, piece: Piece, phrase: Stretch, verb: int) -> int:
    """Give where a clause ends: before the verb of the statement around it, at a mark or joint, or with it."""
    end = piece.core[1]
    main = piece.verb or 0
    if phrase[0] < main:
        owned = piece.subject is not None and piece.subject[0] <= phrase[0] < piece.subject[1]
        comma = sentence.kinds.find(",", verb, main)
        end = comma if comma > 0 else main if owned else verb
        while sentence.kinds[end - 1] == "R":
            end -= 1
        return end
    end = _find_stop(sentence, piece, verb)
    for chunk in range(verb + 1, end):
        if sentence.kinds[chunk] == "I" and sentence.last_word(chunk) in linking():
            return chunk
    return _leave_adjuncts(sentence, piece, phrase, (verb, end))


def _find_stop(sentence: Outline, piece: Piece, verb: int) -> int:
    """Give where the next clause or mark behind a verb is, or where the statement around it ends."""
    stop = _NO_MORE.search(sentence.kinds, verb + 1, piece.core[1])
    return stop.start() if stop is not None else piece.core[1]


@cache
def linking() -> frozenset[str]:
    """Give the prepositions that open a clause."""
    return lexicon.read_words("splitting", "subordinating prepositions") - {"like"}


def _leave_adjuncts(sentence: Outline, piece: Piece, phrase: Stretch, clause: Stretch) -> int:
    """Leave out times and places behind an object or another phrase, which may belong to the statement around."""
    verb, end = clause
    if has_time(sentence, (piece.core[0], phrase[0])):
        return end
    place = verb + 1
    while place < end and sentence.kinds[place] in 'RJ"':
        place += 1
    if sentence.kinds[place : place + 1] == "I":
        place += 1
        while place < end and sentence.kinds[place] == "I":
            place += 1
    place += 1
    for chunk in range(place, end):
        if sentence.kinds[chunk] == "I" and sentence.last_word(chunk) in _adjoining():
            return chunk
    return end


@cache
def _adjoining() -> frozenset[str]:
    return lexicon.read_words("splitting", "adjunct prepositions") | listed("adjunct openers")
