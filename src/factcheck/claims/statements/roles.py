"""Roles: whether what stands beside a name is told in the tense of its sentence, is over, or is so today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.inflection import Tense, read_tense
from factcheck.claims.statements.pieces import PieceKind
from factcheck.language import lexicon

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece
    from factcheck.claims.statements.units import Unit

_YEAR = 4


def date_roles(sentence: Outline, pieces: list[Piece]) -> None:
    """Let what stands beside a name, before the verb of its sentence, be told in the tense of that verb."""
    for place, piece in enumerate(pieces):
        if piece.model is not None or not piece.beside:
            continue
        main = next((other for other in pieces[place:] if other.kind is PieceKind.MAIN), None)
        if main is None:
            continue
        lasting = piece.kind is PieceKind.ROLE or is_current(sentence)
        if lasting or (read_tense(sentence, main.verb)[0] is not Tense.PAST and not _is_dated(sentence, piece)):
            piece.model = main.verb


def _is_dated(sentence: Outline, piece: Piece) -> bool:
    """Tell whether what stands beside a name tells of a time that is over, with its year or "then"."""
    words = sentence.words(piece.core)
    over = not lexicon.read_words("splitting", "past roles").isdisjoint(words)
    return over or ("since" not in words and any(len(word) == _YEAR and word.isdigit() for word in words))


def is_over(sentence: Outline, unit: Unit) -> bool:
    """Tell whether an apposition speaks of a role that may be over: "the former mayor", or in a year long past."""
    words = sentence.words(unit.stretch)
    if not lexicon.read_words("splitting", "past roles").isdisjoint(words):
        return True
    others = sentence.tagged.tokens.words
    return any(len(word) == _YEAR and word.isdigit() for word in others if word not in words)


def is_current(sentence: Outline) -> bool:
    """Tell whether a role beside a name can only be the one of today: the sentence names no time but days of late."""
    words = sentence.tagged.tokens.words
    dated = any(len(word) == _YEAR and word.isdigit() for word in words)
    return not dated and lexicon.read_words("splitting", "past times").isdisjoint(words)
