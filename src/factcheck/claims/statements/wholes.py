"""Sentences taken whole: those of which no half says what the sentence does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.pieces import Piece, PieceKind, own_subject
from factcheck.claims.statements.subordination import find_finite, opens_reason
from factcheck.language.restating.frames import find_denial_end
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline

_THAT = regex("N[ve]R?J?T")


def is_framed(sentence: Outline, pieces: list[Piece]) -> bool:
    """Tell whether a sentence denies several things, of which it is open which is meant, or goes on within "that".

    So does "It was feared that the dam had burst | and drowned six", where "it" drowned nobody.
    """
    if find_denial_end(sentence.tagged.text):
        return True
    if sentence.first_word(0) != "it" or _THAT.match(sentence.kinds) is None:
        return False
    return any(piece.kind is PieceKind.COORDINATED and piece.subject == (0, 1) for piece in pieces)


def take_whole(sentence: Outline, end: int) -> Piece:
    """Take all of a sentence as one piece, as of several things that it denies it is open which is meant."""
    verb = find_finite(sentence, (0, end))
    kind = PieceKind.FRAGMENT if verb is None else PieceKind.MAIN
    start = int(opens_reason(sentence, verb))
    return Piece(kind, [(start, end)], (start, end), verb, *own_subject(sentence, start, start, verb))
