"""Rests: of how many of a whole it is not so, where a sentence tells of how many it is ("12 of the 19 were found")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.numbers.numerals import number_words, read_count
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_LARGEST = 1000
_HAVE = "have"
_OWNING = regex(r"\A\s(?:an?|any|their\sown)\s")


def tell_rest(text: str) -> tuple[str, ...]:
    """Deny of the rest what a sentence says of a part, unless it denies it itself, and tell how many there are."""
    found = _find_part(text)
    if found is None:
        return ()
    rest = read_count(found["whole"]) - read_count(found["part"])
    told = found["told"].removeprefix(" still").removeprefix(" now")
    lacking = f" not{told}"
    if found["verb"] == _HAVE and _OWNING.match(told) is not None:
        lacking = _OWNING.sub(" no ", told)
    where = found["where"] or ""
    whole = (f"There are {found['whole']} {found['kind']}{where}.",) if where else ()
    return (
        f"{rest} of {found['which']} {found['whole']} {found['kind']}{where} {found['verb']}{lacking}",
        *((f"{rest} {found['kind']}{where} {found['verb']}{lacking}",) if where else ()),
        *whole,
    )


def _find_part(text: str) -> re.Match[str] | None:
    """Match a sentence that says something of some of a number."""
    found = _part().match(text) if " of " in text else None
    return found if found and 0 < read_count(found["part"]) < read_count(found["whole"]) <= _LARGEST else None


@cache
def _part() -> re.Pattern[str]:
    number = rf"\d{{1,3}}|{alternatives(number_words())}"
    return worded(
        rf"\A(?:Only\s|Just\s)?(?P<part>(?i:{number}))\sof\s(?P<which>{{definite}})\s(?P<whole>(?i:{number}))\s"
        rf"(?P<kind>(?:[a-z-]{{3,16}}\s){{0,2}}[a-z-]{{3,16}})(?P<where>\s{{in or on}}\s(?:the\s)?{CAPITALISED})?\s"
        r"(?P<verb>{are, were or had})(?P<told>(?!\s(?:not|never|all|no)\b)\s[^.,;]{3,80}\.?)\Z"
    )
