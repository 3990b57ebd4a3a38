"""Deadlines: how long somebody has to do something, told again as by when they must.

"The owners have 30 days to clear the site" says that they must clear it within 30 days, "have until 5 May to pay" that
they must pay by 5 May.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_SPAN = r"(?:\d{1,4}|[a-z]{2,9}(?:-[a-z]{3,5})?)\s(?:working\s)?(?:hours?|days?|weeks?|months?|years?)"
_DAY = r"(?:the\send\sof\s)?(?:\d{1,2}\s)?[A-Z][a-z]{2,8}(?:\s\d{1,2})?(?:,?\s\d{4})?"


@needing("have", "has")
def tell_deadlines(text: str) -> str:
    """Tell a sentence again with "must" and its deadline, where it says how long somebody has."""
    if " to " not in text or not (" have " in text or " has " in text):
        return text
    return _having().sub(_as_duty, text)


@cache
def _having() -> re.Pattern[str]:
    lived = alternatives(lexicon.read_words("restatements", "time enjoyed"))
    return regex(
        rf"\b(?:have|has|will\shave)\s(?:({_SPAN})|until\s({_DAY}))\s(?:in\swhich\s)?to\s(?!(?:{lived})\b)"
        r"([a-z]{2,14}\s[^,.;]{0,80}?|[a-z]{2,14})(?=[,.;]|\Z)"
    )


def _as_duty(found: re.Match[str]) -> str:
    limit = f"within {found[1]}" if found[1] else f"by {found[2]}"
    return f"must {found[3]} {limit}"
