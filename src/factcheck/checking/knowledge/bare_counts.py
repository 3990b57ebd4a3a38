"""Bare counts: what a figure without a noun counts, by the only thing that is counted just before it.

"Three were jailed", behind "21 officers were charged", tells of three officers; "of the 800 works that it owns, 90 are
on show" tells of 90 works.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.printed_tellings import PrintedTelling
from factcheck.checking.knowledge.tellings import Telling
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.text.sentences import begin_sentence
from factcheck.language.words.counted import counted_noun
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Claim, Quantity

_OF_THOSE = worded(r"Of\s{definite or owned}\s")
_DONE = worded(r"\s(?:{auxiliaries}|{modals})\b")
_ENDED = worded(r"(?=[.,;]|\Z|\s(?:{temporal prepositions}|{and or but}|{last or this})\s)")
_VERB = regex(r"(?:\A|\s)([a-z]{3,14})\s\Z")
_NOUN = regex(r"\s((?:[a-z][a-z-]{2,14}\s){0,2}[a-z][a-z-]{2,14})")
_PRESENT = worded(r"\s{present auxiliaries}\b")
_YEAR = regex(r"\b(?:1[89]|20|21)\d\d\b")
_MOST_PIECES = 2


def name_counted(claim: Claim, text: str) -> Iterator[Telling]:
    """Tell a claim whose figure counts nothing by name with what was counted just before it."""
    told = claim.assertion
    figures = [one for one in find_quantities(told) if one.kind is QuantityKind.COUNT and one.value > 1]
    if _OF_THOSE.match(told) is not None:
        yield from _tell_of_those(told, figures)
        return
    bare = next((one for one in figures if _is_bare(told, one)), None)
    found = _find_noun(text, claim.span.start) if bare is not None else None
    if bare is None or found is None:
        return
    noun, years = found
    phrase = told[bare.span.start : bare.span.end]
    if not years or _PRESENT.match(told, bare.span.end) is not None or _YEAR.search(told) is not None:
        yield PrintedTelling(bare.span.start, bare.span.end, f"{phrase} {noun}", sure=True)
    elif len(years) == 1:
        yield PrintedTelling(bare.span.start, bare.span.end, f"{phrase} {noun} in {years.pop()}", sure=True)


def _tell_of_those(told: str, figures: list[Quantity]) -> Iterator[Telling]:
    """Tell "of its 300 workers, 40 are ill" as that 40 workers are."""
    if len(figures) < len(("whole", "part")):
        return
    whole, part = figures[:2]
    noun = _noun_behind(told, whole)
    led = told[: part.span.start].endswith(", ") and not set(told[whole.span.end : part.span.start - 2]) & set(";:.")
    if noun is not None and led and _is_bare(told, part):
        yield Telling(0, part.span.end, f"{told[part.span.start : part.span.end]} {noun}", sure=True)


def _is_bare(told: str, figure: Quantity) -> bool:
    """Tell whether a figure counts what it does not name, as what something was done to, or what somebody has."""
    if figure.counted is not None or figure.second is not None or figure.change is not None:
        return False
    before, end = told[: figure.span.start], figure.span.end
    if _DONE.match(told, end) is not None:
        return not before or before.endswith(", ") or before.lower().rstrip() in listed("only")
    verb = _VERB.search(before)
    if verb is None or _ENDED.match(told, end) is None:
        return False
    return verb[1] not in lexicon.read_words("closed_classes", "preposition") | lexicon.read_words(
        "counted", "no counts"
    )


def _find_noun(text: str, at: int) -> tuple[str, set[str]] | None:
    """Find the only noun that the words before a claim in its sentence, or else the sentence before, count.

    With it go the years of which that is told.
    """
    start = begin_sentence(text, at)
    for _ in range(_MOST_PIECES):
        piece = text[start:at]
        counts = [one for one in find_quantities(piece) if one.kind is QuantityKind.COUNT]
        nouns = {_noun_behind(piece, one) for one in counts if one.counted is not None}
        if nouns:
            noun = nouns.pop() if len(nouns) == 1 else None
            return (noun, set(_YEAR.findall(piece))) if noun is not None else None
        if piece.strip() and not counts:
            return None
        before = text[:start].rstrip(" ")
        if not before or before[-1] == "\n":
            return None
        start, at = begin_sentence(text, len(before) - 1), start
    return None


def _noun_behind(text: str, figure: Quantity) -> str | None:
    """Give the plural noun behind a figure, with the small words that tell its kind ("police officers")."""
    counted = counted_noun(text, figure.span.end)
    if counted is None or not counted.plural:
        return None
    found = _NOUN.fullmatch(text, figure.span.end, counted.end)
    return found[1] if found is not None else None
