"""Absolutes: what "with" and a verb form without "be" say of others ("with Ruiz finishing second")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import has_modal, is_denied, is_unreal
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.language import lexicon
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.units import Unit

_ABSOLUTE = regex(r'IN(?:IN)?["R]*([gep])')
_LEAST = 3  # chunks


def read_absolute(sentence: Outline, unit: Unit, clause: Piece) -> Piece | None:
    """Make ", with" and what somebody did or had done a statement, where it has a name or a figure."""
    start, end = unit.lead, unit.stretch[1]
    if end - start < _LEAST or not unit.after_comma or sentence.first_word(start) != "with" or clause.verb is None:
        return None
    match = _ABSOLUTE.match(sentence.kinds, start, end)
    if match is None or {"P", "Q"}.isdisjoint(sentence.classes((start, end))):
        return None
    subject, verb = (start + 1, match.start(1)), match.start(1)
    while sentence.kinds[subject[1] - 1] in '"R':
        subject = (subject[0], subject[1] - 1)
    if "O" in sentence.classes(subject) or is_denied(sentence, clause.core) or is_denied(sentence, (start, verb)):
        return None
    if _is_to_come(sentence, clause.verb, start):
        return None
    kind = PieceKind.GERUND if match[1] == "g" else PieceKind.PARTICIPLE
    stretch = (subject[1], end)
    return Piece(kind, [stretch], (start, end), verb, subject, None, clause.verb)


def _is_to_come(sentence: Outline, verb: int, end: int) -> bool:
    """Tell whether a clause tells of what may, shall or is to be, or of a plan."""
    group = (verb, verb + 1)
    planned = not lexicon.read_words("splitting", "designs").isdisjoint(sentence.tagged.tokens.words)
    return planned or "i" in sentence.kinds[verb:end] or has_modal(sentence, group) or is_unreal(sentence, group)
