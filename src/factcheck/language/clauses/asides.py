"""Parentheses inside a clause: where the comma, dash or bracket stands that opens what another one closes."""

from __future__ import annotations

from factcheck.language.clauses.chunks import KINDS as _K
from factcheck.language.clauses.parts import VERBAL, ChunkedSentence, ClauseKind, left_of

_PARENTHETICAL = frozenset({_K.RELATIVE, _K.GERUND, _K.PARTICIPLE, _K.PREPOSITION, _K.SUBORDINATOR, _K.NOUN, _K.ADVERB})


def opening_comma(sentence: ChunkedSentence, j: int) -> int | None:
    """Find the comma or dash that opens the parenthesis which the one at chunk j closes."""
    chunks = sentence.chunks
    for k in range(j - 1, max(-1, j - 40), -1):
        if chunks[k].kind is chunks[j].kind:
            inside = chunks[k + 1 : j]
            position = sentence.clause_at.get(k + 1)
            reduced = position is not None and sentence.clauses[position].kind is ClauseKind.PARTICIPLE
            if not inside or not (reduced or inside[0].kind in _PARENTHETICAL):
                return None
            if (
                inside[0].kind is _K.NOUN
                and any(c.kind is _K.VERB for c in inside)
                and not any(c.kind is _K.RELATIVE for c in inside)
            ):
                return None
            left = left_of(sentence, k)
            return k if left is not None and chunks[left].kind in {_K.NOUN, _K.COMMA, _K.CLOSING, *VERBAL} else None
    return None


def before_bracket(sentence: ChunkedSentence, j: int) -> int | None:
    """Give the chunk before the bracket that chunk j closes."""
    for k in range(j - 1, -1, -1):
        if sentence.chunks[k].kind is _K.OPENING:
            return left_of(sentence, k)
    return None
