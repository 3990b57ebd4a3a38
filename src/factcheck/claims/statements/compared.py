"""Compared levels: what a figure is more or less than, told behind a comma, as a statement of its own.

"The town has 6,500 inhabitants, | some 300 more than a decade earlier" says that it has some 300 inhabitants more than
then, and "turnout was 63%, | higher than in 2030" that turnout was higher. Whether the level itself is right is no
matter of that statement.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.asides import part_hedges
from factcheck.claims.statements.grounds import has_modal, is_denied, is_unreal
from factcheck.claims.statements.levels import find_figure, say_counted
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.pronouns import reword
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.times.base_times import read_base
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pronouns import Voice

_BARE = worded(r"(?:[a-z]{2,8}\s){0,2}[$£€]?\d[\d.,]*(?:\s{numerals/large})?")


def tell_difference(sentence: Outline, piece: Piece, stretch: Stretch) -> Piece | None:
    """Make a statement of how much more or less a figure is than it was at another time."""
    verb = piece.verb
    if verb is None or piece.subject is None or piece.subject[0] > verb:
        return None
    start, end = sentence.offsets(stretch)
    found = _compared().match(sentence.tagged.text[start:end].strip(" ,"))
    if found is None or not _is_measured(sentence, found, stretch) or is_denied(sentence, (piece.core[0], stretch[0])):
        return None
    if has_modal(sentence, (verb, verb + 1)) or is_unreal(sentence, (verb, verb + 1)):
        return None
    figure = find_figure(sentence, verb, stretch[0])
    if figure is None:
        return None
    return Piece(PieceKind.COMPARED, [stretch], stretch, verb, piece.subject, piece.carried, figure)


def say_compared(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    """Say "has 6,500 inhabitants, | some 300 more than in 2030" as "has some 300 inhabitants more than in 2030"."""
    subject = reword(sentence, piece.subject, voice) if piece.subject is not None else ""
    verb, figure = piece.verb or 0, piece.model or 0
    told = _leave_hedge(reword(sentence, (verb, figure), voice))
    found = _compared().match(reword(sentence, piece.core, voice).strip(" ,"))
    if found is None:
        return []
    things, degree = say_counted(sentence, figure), found["degree"]
    amount = (found["amount"] or "").strip()
    if not amount or _BARE.fullmatch(amount):
        difference = f"{amount} {things} {degree}" if amount else f"{degree} {things}"
    else:
        difference = f"{amount} {degree} {things}"
    return [subject, told, difference, found["rest"]]


def _is_measured(sentence: Outline, found: re.Match[str], stretch: Stretch) -> bool:
    """Tell whether a level is compared with an earlier one, or by a figure with what was expected or with another's."""
    if read_base(found["rest"].removeprefix("than"), 0, None) is not None:
        return True
    expected = sentence.last_word(stretch[1] - 1) in lexicon.read_words("neighbours", "expectations")
    return bool(find_quantities(found["amount"])) and (expected or "P" in sentence.classes(stretch))


def _leave_hedge(told: str) -> str:
    """Leave out the hedge of the level ("has nearly | 6,500 inhabitants"), which is not that of the difference."""
    words = told.split()
    while len(words) > 1 and words[-1].lower() in part_hedges():
        words.pop()
    return " ".join(words)


@cache
def _compared() -> re.Pattern[str]:
    ways = alternatives(lexicon.read_words("comparisons", "more") | lexicon.read_words("comparisons", "fewer"))
    return regex(rf"(?P<amount>(?:[\w.,$£€%-]{{1,14}}\s){{0,6}})(?P<degree>{ways})\s(?P<rest>than\s.{{3,80}})")


def is_rank_of_level(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a phrase only says how a level ranks over some time ("the lowest since 2029")."""
    start, end = sentence.offsets(stretch)
    return _ranked().fullmatch(sentence.tagged.text[start:end].strip(" ,.")) is not None


def tells_measure(sentence: Outline, subject: Stretch) -> bool:
    """Tell whether the head of a subject is a measure, which has one level at a time ("inflation in Peru")."""
    return stem(sentence.last_word(subject[0])) in stems_of("attributes")


@cache
def _ranked() -> re.Pattern[str]:
    extremes = alternatives(lexicon.read_words("ordering", "superlatives"))
    return worded(rf"{{definite of things}}\s(?:{extremes})\ssince\s.{{3,30}}")
