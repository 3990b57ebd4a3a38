"""Nested clauses: what a statement says besides in a clause of its own ("a war | that lasted 11 years").

Such a clause becomes a statement of its own, so that it can be checked by itself. It stays where it is as well, since
it may tell which war is meant or when something was so; but behind the last comma it only adds to what is said. Only
what the sentence takes to be so is told: nothing in questions or under a condition, and nothing of which it is open
what the clause tells of.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.claims.statements.gerunds import find_gerunds
from factcheck.claims.statements.grounds import is_denied
from factcheck.claims.statements.levels import find_levels
from factcheck.claims.statements.occasions import find_occasions
from factcheck.claims.statements.pieces import PieceKind
from factcheck.claims.statements.presupposed import find_presupposed, leave_presupposed
from factcheck.claims.statements.relatives import find_relatives
from factcheck.language import lexicon
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece

_NESTING = regex(r"[WTS]|,[RIpebJ]{1,2}NIN|N[ep]I|IR?N[veb]|IR?N(?:[ICR]{1,2}N){1,4}[vebp]|I[gv]")
_OPENER = regex('["R]*N?["R]*[IS]["R]*')  # ", nearly four months after"
_TELLING = frozenset({PieceKind.MAIN, PieceKind.COORDINATED, PieceKind.RELATIVE})


def find_nested(sentence: Outline, piece: Piece) -> Iterator[Piece]:
    """Give the statements that the clauses inside a statement make."""
    if piece.verb is None or piece.kind not in _TELLING or piece.parts[-1] != piece.core:
        return
    if _NESTING.search(sentence.kinds, *piece.core) is None:
        return
    yield from find_levels(sentence, piece)
    if _is_open(sentence):
        return
    yield from find_presupposed(sentence, piece)
    yield from find_relatives(sentence, piece)
    if piece.kind is not PieceKind.RELATIVE:
        yield from find_occasions(sentence, piece)
        yield from find_gerunds(sentence, piece)


def leave_told(sentence: Outline, piece: Piece, nested: Sequence[Piece]) -> Piece:
    """Give a statement without the clause behind its last comma or "as", where this is told as a statement of its own.

    A negated or restricted statement keeps it, since that may be all that it denies.
    """
    if not nested:
        return piece
    without = leave_presupposed(sentence, piece, nested[0])
    if without is not None:
        return without
    told = [clause.core for clause in nested if clause.kind is not PieceKind.LEVEL]  # whether "up" is right is open
    ends = [core[0] for core in told if core[1] == piece.core[1] and core[0] > piece.core[0]]
    verb = piece.verb or 0
    for start in ends:
        comma = sentence.kinds.rfind(",", verb + 1, start)
        if sentence.last_word(start - 1) == "as" and start - 1 > verb + 1:
            comma = start - 1  # "shares fell by 3% | as traders sold"
        elif comma < 0 or _OPENER.fullmatch(sentence.kinds, comma + 1, start) is None:
            continue
        rest = (piece.core[0], comma)
        if not is_denied(sentence, rest):
            return replace(piece, parts=[*piece.parts[:-1], rest], core=rest)
    return piece


def _is_open(sentence: Outline) -> bool:
    """Tell whether a sentence asks, or says something under a condition."""
    asked = sentence.tagged.text.rstrip("\"'”’» ").endswith("?")
    return asked or not _conditions().isdisjoint(sentence.tagged.tokens.words)


@cache
def _conditions() -> frozenset[str]:
    return lexicon.read_words("stances", "condition")
