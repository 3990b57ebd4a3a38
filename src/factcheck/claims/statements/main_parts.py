"""Main parts: where most of those went or were of whom a clause tells, told with the verb of that clause.

"The yard sold 900 boats, most of them to Japan" says that it sold them mainly to Japan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import is_denied, is_link
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.units import Form
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.units import Unit

_BEHIND = regex("N(?:IN){0,2}")


def join_main_part(sentence: Outline, units: Sequence[Unit], pieces: list[Piece]) -> list[Piece]:
    """Tell of most of those behind the last comma what the one clause before it tells of all."""
    if not units:
        return pieces  # nothing but marks
    unit = units[-1]
    if unit.form is not Form.PHRASE or not unit.after_comma or _find_phrase(sentence, unit) is None:
        return pieces
    mains = [piece for piece in pieces if piece.kind is PieceKind.MAIN]
    main = mains[0] if len(mains) == 1 else None
    if main is None or main.verb is None or main.subject is None or len(main.parts) > 1:
        return pieces
    comma = unit.stretch[0] - 1
    if main.verb >= comma or is_denied(sentence, main.core) or is_link(sentence, main.verb):
        return pieces
    if main.core[1] > comma:
        main.parts[-1] = main.core = (main.core[0], comma)
    parts = [(main.verb, main.core[1]), unit.stretch]
    told = Piece(PieceKind.COORDINATED, parts, unit.stretch, main.verb, main.subject, main.carried)
    return [*(piece for piece in pieces if piece.core != unit.stretch), told]


def _find_phrase(sentence: Outline, unit: Unit) -> int | None:
    """Find the phrase that says where most of it was, behind "mainly" or "most of them"."""
    start, end = unit.stretch
    if sentence.first_word(start) in listed("splitting/for the most part"):
        at = start + 1
    elif sentence.last_word(start) in listed("splitting/most") and sentence.first_word(start + 1) == "of":
        at = start + 3
    else:
        return None
    told = sentence.first_word(at) in lexicon.read_words("splitting", "of most of it") and sentence.kinds[at] == "I"
    return at if told and _BEHIND.fullmatch(sentence.kinds, at + 1, end) is not None else None
