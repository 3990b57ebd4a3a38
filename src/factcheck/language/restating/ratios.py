"""Ratios: "one household in four", told again as "one in four households"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.text.cues import pluralize
from factcheck.language.words.counted import is_plural
from factcheck.language.words.word_letters import letter_of
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_GOES_ON = frozenset("VbhdmEBxyz.,It")


@needing("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
def tell_ratios(text: str) -> str:
    """Tell what part of all it is with the noun behind the ratio, where it stands within."""
    return _within().sub(_as_ratio, text) if " in " in text or " out of " in text else text


def _as_ratio(found: re.Match[str]) -> str:
    """Put the noun behind the ratio, unless what follows shows that the second number counts something else."""
    following = found.string[found.end() :].split(maxsplit=1)
    goes_on = not following or found.string[found.end()] != " " or letter_of(following[0]) in _GOES_ON
    noun = found[2]
    if not goes_on or noun in lexicon.read_words("units", "rates"):
        return found[0]
    one = found[1].lower() == "one"
    if one is is_plural(noun):
        return found[0]
    return f"{found[1]} in {found[4]} {pluralize(noun) if one else noun}{found[3] or ''}"


@cache
def _within() -> re.Pattern[str]:
    numbers = alternatives(listed("numerals/wholes of ratios"))
    return worded(
        rf"\b([Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)\s([a-z]{{3,15}})"
        rf"(\s{{of or in}}\s(?:the\s)?[A-Z][\w’'-]{{1,20}})?\s{{out of}}(?:"
        rf"\severy)?\s({numbers}|\d{{1,3}})(?![\w,-]|\.\d)"
    )
