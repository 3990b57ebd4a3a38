"""Schedules: "the verdict is due on 20 May", told again as what will take place on that day."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.times.dates import months
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_MONTH_OR_YEAR = regex(r"\d{4}\b|(?!\w{3,6}day)[A-Z][a-z]{2,8}(?!\s\d{1,2}\b)(?=\W|\Z)")


@needing(lists=(("restatements", "scheduled"),))
def tell_schedules(text: str) -> str:
    """Tell what is due or scheduled on a day as what will take place on it."""
    return _due().sub(_take_place, text)


def _take_place(found: re.Match[str]) -> str:
    being = "was to" if found[1] == "was" else "will"
    within = _MONTH_OR_YEAR.match(found.string, found.end()) is not None
    return f" {being} take place {'in' if within else 'on'} "


def _words() -> str:
    return alternatives(lexicon.read_words("restatements", "scheduled"))


@cache
def _due() -> re.Pattern[str]:
    """Match "is due on", "has been scheduled for" before a day or month."""
    names = alternatives(name.title() for name in months())
    days = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    return worded(
        rf"\s({{is or has been}})\s(?:{{now or next}}\s)?(?:{_words()})\s({{on, for or in}})\s"
        rf"(?=\d{{1,2}}\s(?:{names})|(?:{names})\b|{days}|\d{{4}}\b)"
    )
