"""Lone figures: what one figure is by its unit or its neighbours, a quantity, an age, or none: a name or a year."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.designations import follows_name, ranks_storm
from factcheck.language.numbers.hedges import hedge_before
from factcheck.language.quantities.ages import read_age
from factcheck.language.quantities.figures import Figure, Passage, quantity_of
from factcheck.language.words.counted import counted_noun, people_like
from factcheck.model import Quantity, QuantityKind
from factcheck.patterns import regex

_LONGEST_UNGROUPED = 9
_LENGTH = "km"
_LOWER_WORD = regex(r"(?<![^\W_])[a-z]{5,}")
_NOT_ONE = worded(r"{numerals/no count behind}[\s-]\Z")
_NO_ONE_NOUN = worded(r"\s{numerals/no count before}\b|-|['’]")
_OF_SEVERAL = regex(
    r"\sof\s(?:the|its|his|her|their|our|these|those|(?:the\s)?[\w-]{2,20}['’]s?)\s"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s[a-z]{2,20}s\b"
)
_MAGNITUDE = regex(r"magnitude(?:\sof)?(?:\sat)?\s\Z")
_YEAR_AFTER_APOSTROPHE = regex(r"['’]\Z")
_NOUN = regex(r"\s([a-z]{3,20})\b")
_IN_NAME = regex(r"[A-Z][\w'’.-]{0,20}\s(?:of\s)?\Z")
_OF = regex(r"(?i)\bof\s\Z")
_SMALL = regex(r"\s[a-z]")
_BEFORE = 32  # characters in which a name before a figure ends
_TIME_BEHIND = worded(r"\s{times/told from now or old}\b|\sfrom\snow\b")


def read_lone(passage: Passage, figure: Figure) -> Quantity | None:
    """Read one figure that stands for itself, by what its unit or its neighbours make of it."""
    lowered, unit = passage.lowered, figure.unit
    age = read_age(passage, figure)
    if age is not None:
        return age
    if unit is not None:
        if _names_work(passage, figure):
            return None
        if unit.kind is QuantityKind.DURATION and _TIME_BEHIND.match(lowered, figure.end):
            return None
        vague = lowered.startswith("one", figure.start) and unit.name in {"day", "second", "minute"}
        return None if vague and not figure.numeral.scaled else quantity_of(passage, figure, unit.kind)
    if ranks_storm(lowered, figure.start):
        return replace(quantity_of(passage, figure, QuantityKind.MEASURE), unit="category", counted=None)
    if _MAGNITUDE.search(lowered, max(0, figure.start - 16), figure.start):
        return replace(quantity_of(passage, figure, QuantityKind.MEASURE), unit="magnitude", counted=None)
    if figure.numeral.worded and figure.numeral.value == 1 and _is_pronoun(passage, figure):
        return None
    if _is_titled(passage, figure):
        return None
    return None if _is_name_or_year(passage, figure) else quantity_of(passage, figure, QuantityKind.COUNT)


def _is_pronoun(passage: Passage, figure: Figure) -> bool:
    """Tell "one of them", "no one" and "one can" from "one seat" and "one of its four seats"."""
    if _OF_SEVERAL.match(passage.lowered, figure.end) and not _NOT_ONE.search(
        passage.lowered, max(0, figure.start - 8), figure.start
    ):
        return False
    if _NOT_ONE.search(passage.lowered, max(0, figure.start - 8), figure.start):
        return True
    if _NO_ONE_NOUN.match(passage.lowered, figure.end) or passage.lowered.startswith(" of ", figure.end):
        return True
    if passage.text[figure.start].isupper() or passage.text[figure.end : figure.end + 2].strip()[:1].isupper():
        return True
    return counted_noun(passage.text, figure.end, one=True) is None


def _is_titled(passage: Passage, figure: Figure) -> bool:
    """Tell whether a capitalised number word belongs to a name ("Formula One"); headlines capitalise everything."""
    start = figure.numeral.start
    if not figure.numeral.worded or not passage.text[start].isupper():
        return False
    inside = passage.text[max(0, start - 2) : start].strip().isalnum()
    if not inside or _LOWER_WORD.search(passage.text) is None:
        return False
    return not counts_in_capitals(passage.text, start, figure.end)


def counts_in_capitals(text: str, start: int, end: int) -> bool:
    """Tell whether a capitalised number word counts what stands behind it ("Sixteen people bid"), and is no name.

    What it counts is a plural in small letters, and no word of a name stands before it ("the Big Five firms").
    Headlines capitalise everything.
    """
    if _LOWER_WORD.search(text) is None:
        counted = counted_noun(text.lower(), end)
        return counted is not None and counted.plural and not _OF.search(text, max(0, start - _BEFORE), start)
    if _IN_NAME.search(text, max(0, start - _BEFORE), start) is not None or not _SMALL.match(text, end):
        return False
    counted = counted_noun(text, end)
    return counted is not None and counted.plural


def _names_work(passage: Passage, figure: Figure) -> bool:
    """Tell whether a figure with a capitalised unit is a title ("88 Minutes"); headlines capitalise everything."""
    unit = figure.unit
    if unit is None or (unit.kind is not QuantityKind.DURATION and unit.base != _LENGTH):
        return False
    printed = passage.text[figure.numeral.end : figure.end].strip()
    return len(printed) > 3 and printed.istitle() and _LOWER_WORD.search(passage.text) is not None


def _is_name_or_year(passage: Passage, figure: Figure) -> bool:
    """Tell whether a bare figure is a year ("the 2024 vote") or part of a name ("Boeing 737")."""
    numeral, text = figure.numeral, passage.text
    if numeral.worded or numeral.scaled:
        return False
    if numeral.step != 1:
        return follows_name(text, figure.start) and counted_noun(text, figure.end) is None
    if _YEAR_AFTER_APOSTROPHE.search(text, max(0, figure.start - 1), figure.start):
        return True
    noun = _NOUN.match(text, figure.end)
    peopled = noun is not None and noun[1] in people_like()
    if figure.end - numeral.start == 4 and 1500 <= numeral.value <= 2100:
        return not (peopled or hedge_before(passage.lowered, figure.start))
    if text[numeral.start : numeral.end].isdigit() and numeral.end - numeral.start > _LONGEST_UNGROUPED:
        return True
    if not follows_name(text, figure.start):
        return False
    counted = counted_noun(text, figure.end)
    return not (peopled or (counted is not None and counted.plural))
