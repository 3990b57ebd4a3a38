"""Gapping: one verb for several, told once ("the Union won 15 seats, the Greens 11 and the Liberals six").

Each of the others makes a statement of its own with the verb and the noun of the first (J. Ross, "Gapping and the
order of constituents", 1970). A bare number is a count only behind verbs of having, getting and scoring: in "ordered 15
jets, Boeing 737 and Airbus 320" it belongs to a name.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import is_denied
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.language.clauses.steps import time_words
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

    from factcheck.claims.statements.outlines import Outline

_KINDS = frozenset({PieceKind.MAIN, PieceKind.COORDINATED})
_FIRST = regex(r"R?(?P<by>I?)R?(?P<figure>Q{1,3})(?P<noun>J{0,2}N{0,2})(?P<of>(?:I[DQJPN]{1,4}|[DJ]N)?)(?=,|C)")
_OTHER = regex(
    r"(?:,|,?C)(?P<who>[DH]?[JPNp]{0,4}[PN])(?P<by>I?)R?(?P<figure>Q{1,3})(?P<noun>J{0,2}N{0,2})(?=,|C|\.|I|\Z)"
)
_PERCENT = "%"
_HAVE = stem("have")


def part_gapped(sentence: Outline, piece: Piece, pieces: list[Piece]) -> list[Piece]:
    """Cut off a piece what it tells of others without a verb; gives a piece for each, none where one does not fit."""
    if piece.verb is None or piece.subject is None or piece.kind not in _KINDS or piece.parts[-1] != piece.core:
        return []
    classes, bounds = sentence.tagged.classes, sentence.bounds
    first = _FIRST.match(classes, bounds[piece.verb + 1])
    if first is None or is_denied(sentence, (piece.core[0], piece.verb + 1)):
        return []
    end = first.end()
    others: list[re.Match[str]] = []
    while (other := _OTHER.match(classes, end)) is not None:
        if not _fits(sentence, piece.verb, first, other):
            return []
        others.append(other)
        end = other.end()
    cut = bisect_left(bounds, first.end())
    if any(one is not piece and one.core[0] < bisect_left(bounds, end) and cut < one.core[1] for one in pieces):
        return []
    if others:
        piece.parts[-1] = piece.core = (piece.core[0], min(piece.core[1], cut))
    stretches = [(bisect_left(bounds, other.start("who")), bisect_left(bounds, other.end())) for other in others]
    return [Piece(PieceKind.GAPPED, [one], one, piece.verb, piece.subject) for one in stretches]


def say_gapped(sentence: Outline, piece: Piece) -> str:
    """Say what was told without a verb with that of the first."""
    classes, bounds = sentence.tagged.classes, sentence.bounds
    verb = piece.verb or 0
    first = _FIRST.match(classes, bounds[verb + 1])
    other = _OTHER.match(classes, bounds[piece.core[0]] - 1)
    if first is None or other is None:
        return ""
    noun = other.span("noun") if other["noun"] else first.span("noun")
    stretches = [
        other.span("who"), (bounds[verb], first.start("figure")), other.span("figure"), noun, first.span("of"),
    ]  # fmt: skip
    return " ".join(filter(None, (sentence.tagged.slice(*one) for one in stretches)))


def _fits(sentence: Outline, verb: int, first: re.Match[str], other: re.Match[str]) -> bool:
    """Tell whether somebody else's figure counts what the first one does."""
    words = sentence.tagged.tokens.words
    if words[other.end("who") - 1] in time_words():
        return False
    if other["by"] and words[other.start("by")] != words[first.start("by")]:
        return False
    percents = [_PERCENT in words[match.end("figure") - 1] for match in (first, other)]
    if percents[0] or other["noun"]:
        nouns = [stem(words[match.end("noun") - 1]) if match["noun"] else "" for match in (first, other)]
        return all(percents) or (not any(percents) and nouns[0] == nouns[1])
    counted = first["noun"] and stem(words[first.end("noun") - 1])
    act = stem(sentence.last_word(verb))
    if percents[1] or not counted or (act == _HAVE and counted in stems_of("person", "people")):
        return False  # "has two sons, Al 12 and Bo nine"
    return act in stems_of("counting", "splitting")
