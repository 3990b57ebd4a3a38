"""Wholeness: whether what was cut out of a sentence is a statement, or breaks off or says too little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.pieces import PieceKind
from factcheck.language import lexicon
from factcheck.language.words.demonstratives import clause_takers
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece

_NO_MARKS = str.maketrans("", "", '.,:()-"U')


def breaks_off(assertion: str) -> bool:
    """Tell whether a sentence ends where what it is about would begin ("The poll also found that.")."""
    words = assertion.rstrip(".!?’'”").rsplit(maxsplit=2)[-2:]
    last = words[-1].lower()
    told = last == "that" and stem(words[0].lower()) in clause_takers()  # but "better than that"
    return told or last in lexicon.read_words("splitting", "never last")


def tells_enough(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a piece is more than a figure or a word that stands alone, and more than figures."""
    letters = sentence.classes(piece.core).translate(_NO_MARKS)
    if piece.kind is PieceKind.FRAGMENT and set(letters) <= {"Q"}:
        return False
    return len(letters) > (2 if piece.kind is PieceKind.FRAGMENT or piece.subject is None else 0)


def is_whole(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a piece has a verb, or is a noun phrase with a figure that stands alone ("some 40 dead")."""
    if piece.kind is not PieceKind.FRAGMENT:
        return True
    return "Q" in sentence.classes(piece.core) and sentence.kinds[piece.core[0]] not in "RJeg"
