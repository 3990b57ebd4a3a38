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


@needing(lists=(("restatements", "scheduled"), ("restatements", "on the calendar")))
def tell_schedules(text: str) -> str:
    """Tell what is due, scheduled or held on a day as what will take place on it."""
    return _due().sub(_take_place, _held_on().sub(r"\1 will take place on ", text))


def _take_place(found: re.Match[str]) -> str:
    being = "was to" if found[1] == "was" else "will"
    within = _MONTH_OR_YEAR.match(found.string, found.end()) is not None
    return f" {being} take place {'in' if within else 'on'} "


def _words() -> str:
    return alternatives(lexicon.read_words("restatements", "scheduled"))


@cache
def _due() -> re.Pattern[str]:
    """Match "is due on", "has been scheduled for" before a day or month."""
    due = rf"\s({{is or has been}})\s(?:{{now or next}}\s)?(?:{_words()})\s({{on, for or in}})\s"
    return worded(rf"{due}(?={_day()}|\d{{4}}\b)")


@cache
def _held_on() -> re.Pattern[str]:
    """Match "the hearing in the case is on" before a day."""
    held = alternatives(lexicon.read_words("restatements", "on the calendar"))
    whose = r"(?:{definite of things}|{possessives}|[A-Z][\w'’-]{1,20}['’]s)"
    of = r"(?:\s(?:{in, at or for}|{of or from})\s[^.,;]{2,50}?)?"
    return worded(rf"(?i:\A({whose}\s(?:[\w'’-]{{2,20}}\s){{0,3}}(?:{held}){of})\sis\son\s)(?={_day()})")


@cache
def _day() -> str:
    """Match a day of a month or a week."""
    names = alternatives(name.title() for name in months())
    return rf"\d{{1,2}}\s(?:{names})|(?:{names})\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
