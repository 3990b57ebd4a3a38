"""Gaps: clauses that leave out the verb of the one before them ("The Greens won 18 seats | and the Liberals 11")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import has_time, is_denied, is_unreal
from factcheck.claims.statements.levels import find_figure, say_counted
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.pronouns import reword
from factcheck.language import lexicon
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pronouns import Voice

_TAIL = regex("((?:,N)*),?CN")
_NAME_AND_FIGURE = regex("D?P+Q+N?")
_NAMED = regex("D?P+")


def cut_gaps(sentence: Outline, piece: Piece) -> list[Piece]:
    """Cut the clauses without a verb off a piece that counts something for somebody named; gives them as its equals."""
    verb, subject = piece.verb or 0, piece.subject
    end = piece.core[1]
    if subject is None or subject[1] > verb or sentence.kinds[end - 1] != "N" or not _gives(sentence, end - 1):
        return []
    if _NAMED.fullmatch(sentence.classes(subject)) is None:
        return []
    start = end - 2
    while sentence.kinds[start - 1] == "N" and sentence.kinds[start - 2] == "," and _gives(sentence, start - 1):
        start -= 2
    start -= sentence.kinds[start - 1] == ","
    match = _TAIL.fullmatch(sentence.kinds, start, end)
    figure = find_figure(sentence, verb, start) if match is not None else None
    around = (piece.core[0], start)
    if figure is None or is_denied(sentence, around) or is_unreal(sentence, (verb, verb + 1)):
        return []
    if sentence.last_word(end - 2) != "and" or not _limiting().isdisjoint(sentence.words(around)):
        return []
    piece.parts[-1] = piece.core = around
    chunks = [at for at in range(start, end) if sentence.kinds[at] == "N"]
    told = (figure, start)
    return [Piece(PieceKind.GAP, [(at, at + 1)], (at, at + 1), verb, told, None, figure) for at in chunks]


def _gives(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase is a name with a figure behind it that numbers it not ("the Liberals 11", but "Line 5")."""
    stretch = (chunk, chunk + 1)
    if _NAME_AND_FIGURE.fullmatch(sentence.classes(stretch)) is None or has_time(sentence, stretch):
        return False
    name = sentence.words(stretch)[sentence.classes(stretch).index("Q") - 1]
    return name not in lexicon.read_words("designations", "designators")


@cache
def _limiting() -> frozenset[str]:
    return lexicon.read_words("splitting", "limiting")


def say_gap(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    """Say "won 18 seats in May and | the Liberals 11" as "the Liberals won 11 seats in May"."""
    chunk, verb, figure = piece.core[0], piece.verb or 0, piece.model or 0
    classes = sentence.classes((chunk, chunk + 1))
    at = sentence.bounds[chunk] + classes.index("Q")
    name = sentence.tagged.slice(sentence.bounds[chunk], at)
    count = sentence.tagged.slice(at, sentence.bounds[chunk + 1])
    counted = "" if classes.endswith("N") else say_counted(sentence, figure)
    end = piece.subject[1] if piece.subject is not None else figure + 1
    rest = reword(sentence, (figure + 1, end), voice) if end > figure + 1 else ""
    return [name, reword(sentence, (verb, figure), voice), count, counted, rest]
