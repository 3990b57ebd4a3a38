"""Wholeness: whether what was cut out of a sentence is a statement, or breaks off or says too little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.pieces import PieceKind
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.demonstratives import clause_takers
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pieces import Piece

_MARKS = '.,:()-"U'
_NO_MARKS = str.maketrans("", "", _MARKS)
_FEW = 2  # words


def breaks_off(assertion: str) -> bool:
    """Tell whether a sentence ends where what it is about would begin ("The poll also found that.")."""
    words = assertion.rstrip(".!?’'”").rsplit(maxsplit=2)[-2:]
    last = words[-1].lower()
    verb = words[0].lower()
    told = last == "that" and (stem(verb) in clause_takers() or verb in listed("is or was"))  # but "better than that"
    alone = last in listed("said") and listed("telling before").isdisjoint(
        assertion.lower().split()
    )  # but "heard what he said"
    return told or alone or last == "not" or last in lexicon.read_words("splitting", "never last")


def tells_enough(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a piece is more than a figure or a word that stands alone, and more than figures."""
    classes = sentence.classes(piece.core)
    if piece.kind is not PieceKind.FRAGMENT and piece.subject is not None:
        return bool(classes.strip(_MARKS))
    if piece.subject is None and sentence.first_word(piece.core[0]) == "asked":
        return False  # "Asked which they liked best, 40% named Ek"
    letters = classes.translate(_NO_MARKS)
    return len(letters) > _FEW and not (piece.kind is PieceKind.FRAGMENT and set(letters) == {"Q"})


def is_whole(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a piece has a verb, or is a noun phrase with a figure that stands alone ("some 40 dead")."""
    if piece.kind is not PieceKind.FRAGMENT:
        return True
    return "Q" in sentence.classes(piece.core) and sentence.kinds[piece.core[0]] not in "RJeg"
