"""Rests: of how many of a whole it is not so, where a sentence tells of how many it is ("12 of the 19 were found")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.numbers.numerals import number_words, read_count
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_LARGEST = 1000


def tell_rest(text: str) -> tuple[str, ...]:
    """Deny of the rest what a sentence says of a part, unless it denies it itself."""
    found = _part().match(text) if " of " in text else None
    if found is None:
        return ()
    part, whole = read_count(found["part"]), read_count(found["whole"])
    if not 0 < part < whole <= _LARGEST:
        return ()
    said = found["rest"].removeprefix(" still").removeprefix(" now")
    return (f"{whole - part} of {found['which']} {found['whole']} {found['kind']} {found['be']} not{said}",)


@cache
def _part() -> re.Pattern[str]:
    number = rf"\d{{1,3}}|{alternatives(number_words())}"
    return regex(
        rf"\A(?:Only\s|Just\s)?(?P<part>(?i:{number}))\sof\s(?P<which>the|its|their|his|her)\s(?P<whole>(?i:{number}))\s"
        r"(?P<kind>(?:[a-z-]{3,16}\s){0,2}[a-z-]{3,16})\s(?P<be>are|were|have|had)(?P<rest>(?!\s(?:not|never|all)\b)\s[^.,;]{3,80}\.?)\Z"
    )
