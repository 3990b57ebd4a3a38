"""Borrowings: what a piece of a sentence takes over from the clauses around it, and its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import has_year
from factcheck.claims.statements.pronouns import Voice, reword
from factcheck.language import lexicon

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece

ENDS = " \t\n,;:-–—"
"""What is taken off the ends of a worded piece."""


def say_subject(sentence: Outline, piece: Piece, voice: Voice) -> str:
    """Word the subject that a piece borrows or has of its own, with the comma that closes what is set off in it."""
    if piece.subject is None:
        return ""
    closed = sentence.kinds[piece.subject[1] : piece.subject[1] + 1] == "," in sentence.kinds[slice(*piece.subject)]
    return reword(sentence, piece.subject, voice).strip(ENDS) + ("," if closed else "")


def say_carried(sentence: Outline, piece: Piece, voice: Voice) -> str:
    """Word the adjunct that opens the clause before and holds of the piece too."""
    words = reword(sentence, piece.carried, voice).strip(ENDS) if piece.carried else ""
    if piece.carried is not None and has_year(sentence, piece.carried) and sentence.kinds[piece.carried[0]] == "N":
        words = f"in {words}"  # the year of "since 1998, when ..."
    fixed = words.lower() in lexicon.read_words("splitting", "connective phrases")
    return f"{words}," if words and not fixed else ""


def say_own(sentence: Outline, piece: Piece, voice: Voice, start: int) -> list[str]:
    """Word the piece's parts from a chunk of its first part on."""
    first = (start, piece.parts[0][1])
    rest = [reword(sentence, part, voice) for part in piece.parts[1:]]
    return [reword(sentence, first, voice) if first[0] < first[1] else "", *rest]
