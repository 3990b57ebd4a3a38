"""Tails: what trails behind a comma and only fills in what was said, or moves a level, and sizes beside a subject.

", mostly pine forest", ", money that had been given for beds" and ", from old psalters to cheap novels" tell of what
the rest was, and ", down from the first round" how a level that is given compares with one that is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import has_time, is_link
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.units import Unit

_MOSTLY = regex("RN(?:[IC]R?N)*R?")
_FILLING = regex("N(?:IN)?[TW].+")
_RANGE = regex("ININ")
_MOVED = regex("I{1,3}N.*|IR(?:I.*)?")
_SIZE = regex("NIN|N[RJ]")


def fills_in(sentence: Outline, tail: Stretch) -> bool:
    """Tell whether the words behind the first comma of a clause only tell what that was of which it told.

    They have no name and no figure, and open with a noun without an article that a clause describes, with what most of
    it was, or with a range.
    """
    if not {"P", "Q"}.isdisjoint(sentence.classes(tail)) or has_time(sentence, tail):
        return False
    word = sentence.first_word(tail[0])
    if _MOSTLY.fullmatch(sentence.kinds, *tail) is not None:
        return word in listed("splitting/most of it")
    if _RANGE.fullmatch(sentence.kinds, *tail) is not None:
        return (word, sentence.first_word(tail[0] + 2)) == ("from", "to")
    described = _FILLING.fullmatch(sentence.kinds, *tail) is not None
    return described and sentence.classes((tail[0], tail[0] + 1))[0] in "JN" and "C" not in sentence.kinds[slice(*tail)]


def moves_level(sentence: Outline, verb: int, tail: Stretch) -> bool:
    """Tell whether words behind a level that something "is" say only by what it moved, or from what time's level."""
    if not is_link(sentence, verb) or sentence.first_word(tail[0]) not in listed("up or down"):
        return False
    moved = sentence.words((tail[0] + 1, tail[0] + 2))
    bare = "Q" not in sentence.classes(tail)
    return _MOVED.fullmatch(sentence.kinds, *tail) is not None and (bare or moved == ("by",))


def gives_size(sentence: Outline, unit: Unit) -> bool:
    """Tell whether a unit gives the size or whole number of the one before it ("the report, 212 pages long, ...")."""
    stretch = (unit.lead, unit.stretch[1])
    if _SIZE.fullmatch(sentence.kinds, *stretch) is None or sentence.classes(stretch)[0] != "Q":
        return False
    behind = " ".join(sentence.words((unit.lead + 1, unit.stretch[1])))
    return behind in lexicon.read_words("splitting", "sizes")
