"""Ages: figures that tell how old somebody is ("aged 12 and 15", "52-year-old", "Ida Moss, 52,")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.figures import Figure, Passage, quantity_of
from factcheck.model import Quantity, QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_AGES = worded(r"\b{aged}\s\Z")
_LISTING = frozenset({" and ", " or ", ", and "})
_LISTED = worded(r"(?:,\s\d{1,2}){0,6}?,?\s{and or or}\s\d")
_AGED = worded(r"\b{age}\s\Z")
_YEAR_OLD = worded(r"[\s-]years?[\s-]{old}\b")
_OF_AGE = regex(r"\syears?\sof\sage\b")
_SOMEBODY_IS = worded(r"(?:[A-Z][^\W\d_]{1,20}\s[A-Z][^\W\d_]{1,20}|\b(?:[Hh]e|[Ss]he)|,\swho)\s{is or was}\s\Z")
_THE_PERSON_IS = worded(r"\b[Tt]he\s([a-z-]{3,20})\s{is or was}\s\Z")
_ONE_IS = worded(r"\b(?:[A-Z][^\W\d_]{1,20}|he|she|who)\s{is or was}\s\Z")
_NOTHING_COUNTED = regex(r"[.,]?\s*\Z|,\s(?=[a-z])")
_WHEN_SO_OLD = worded(r"\swhen\s{he or she}\b")
_DIED_AT = regex(r"\bdie[ds]?\b(?:\s[\w'’-]{1,20}){0,6}\sat\s\Z")
_NAME_COMMA = regex(r"[A-Z][^\W\d_]{1,20}, \Z")


def join_ages(lowered: str, found: Iterable[Quantity]) -> list[Quantity]:
    """Read as ages the further figures of "aged 12 and 15", those of "aged between 30 and 60" and "the age of 9"."""
    joined: list[Quantity] = []
    for quantity in found:
        aged = _tells_age(lowered, joined[-1] if joined else None, quantity)
        age = (
            replace(quantity, kind=QuantityKind.DURATION, unit="year", counted="age", change=None) if aged else quantity
        )
        joined.append(age)
    return joined


def _tells_age(lowered: str, before: Quantity | None, quantity: Quantity) -> bool:
    """Tell whether a bare figure stands behind a word for an age, or goes on a list of ages."""
    if quantity.kind is not QuantityKind.COUNT or quantity.counted is not None or quantity.unit is not None:
        return False
    if _AGES.search(lowered, max(0, quantity.span.start - 24), quantity.span.start):
        return True
    if before is None or before.counted != "age":
        return False
    between = lowered[before.span.end : quantity.span.start]
    return between in _LISTING or (between == ", " and _LISTED.match(lowered, quantity.span.end) is not None)


def read_age(passage: Passage, figure: Figure) -> Quantity | None:
    """Read "52-year-old", "aged 52", "52 years old" and the age in ", 52,"."""
    lowered, numeral = passage.lowered, figure.numeral
    match = _YEAR_OLD.match(lowered, numeral.end) or _OF_AGE.match(lowered, numeral.end)
    end = match.end() if match else numeral.end
    whole = not numeral.scaled and numeral.step >= 1 and 0 < numeral.value < 130
    if match is None and not (whole and figure.unit is None and _states_age(passage, figure)):
        return None
    person = whole and not lowered.startswith("s", end)
    if not person and match is None:
        return None
    plain = quantity_of(passage, Figure(numeral.start, end, numeral, None), QuantityKind.COUNT)
    return replace(plain, kind=QuantityKind.DURATION, unit="year", counted="age", change=None)


def _states_age(passage: Passage, figure: Figure) -> bool:
    text, lowered = passage.text, passage.lowered
    if _AGED.search(lowered, max(0, figure.start - 5), figure.start):
        return True
    if _is_so_old(text, figure) or _died_so_old(passage, figure):
        return True
    name = _NAME_COMMA.search(text, max(0, figure.start - 24), figure.start)
    return bool(name and text[figure.end : figure.end + 1] in {",", "."} and not figure.numeral.worded)


def _died_so_old(passage: Passage, figure: Figure) -> bool:
    """Tell whether somebody "died in May at 77", with nothing behind it that the figure could count."""
    text, start = passage.text, max(0, figure.start - 60)
    ended = _NOTHING_COUNTED.match(text, figure.end) is not None and not figure.numeral.worded
    return ended and _DIED_AT.search(passage.lowered, start, figure.start) is not None


def _is_so_old(text: str, figure: Figure) -> bool:
    """Tell whether somebody "is 28" or "was 42 when she won", and nothing follows that the figure could count."""
    if figure.numeral.worded:
        return False
    before = max(0, figure.start - 50), figure.start
    if _WHEN_SO_OLD.match(text, figure.end) is not None:
        return _ONE_IS.search(text, *before) is not None
    if _NOTHING_COUNTED.match(text, figure.end) is None:
        return False
    person = _THE_PERSON_IS.search(text, *before)
    known = person is not None and person[1] in lexicon.read_words("people", "person")
    return known or _SOMEBODY_IS.search(text, *before) is not None
