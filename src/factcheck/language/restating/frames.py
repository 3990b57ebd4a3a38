"""Frames: what a sentence says about a whole sentence inside it, told apart from that one.

"It is not true that in May the port was shut" denies "In May the port was shut", "It was the Port of Sunde that cost 4
million" says that the Port of Sunde cost 4 million, and "It was in May that the port was shut" when that was.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.times.dates import printed_pattern
from factcheck.language.words.morphology import irregular_bases
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_OPENING = "It "
_DENIAL = worded(r"\AIt\s{is or was}\s{restatements/untrue}\sthat\s")
_CONTRACTED_DENIAL = worded(r"\AIt\s{is or was}n['’]t\s{restatements/true}\sthat\s")
_CLEFT = worded(
    r"\AIt\s{is or was}(n['’]t|\snot)?\s((?:[Tt]he\s)?[A-Z][\w.'’&-]*(?:\s(?:of\s(?:the\s)?)?[A-Z][\w.'’&-]*){0,6})\s"
    r"{relatives}\s(?=([a-z]{2,16})\b)"
)


class Framed(NamedTuple):
    """A sentence without what is said about it, and whether that denies it."""

    text: str
    denied: bool = False


def take_out_frame(text: str) -> Framed:
    """Give the sentence that another only puts forward or denies; other sentences as they are."""
    if not text.startswith(_OPENING):
        return Framed(text)
    behind = find_denial_end(text)
    if behind:
        return Framed(_open(text[behind:]), denied=True)
    timed = _timed().match(text)
    if timed is not None:
        return Framed(f"{_open(timed[1])}, {text[timed.end() :]}")
    cleft = _CLEFT.match(text)
    if cleft is None or not _is_finite(cleft[3]):
        return Framed(text)
    return Framed(f"{_open(cleft[2])} {text[cleft.end() :]}", denied=cleft[1] is not None)


@cache
def _timed() -> re.Pattern[str]:
    """Match what puts first when something was so ("It was in the summer of 2020 that")."""
    months, days = printed_pattern("months"), printed_pattern("weekdays")
    seasons = alternatives(lexicon.read_table("times", "months of seasons"))
    part = rf"(?:\d{{1,2}}\s)?(?:{months})|(?:the\s)?(?:[a-z]{{3,6}}\s)?(?:{seasons})(?:\sof)?"
    year = r"(?:1[89]|20)\d\d"
    return worded(rf"\AIt\swas\s({{in or on}}\s(?:(?:(?:{part})\s)?{year}|{part}|{days}))\sthat\s")


def find_denial_end(text: str) -> int:
    """Give the offset behind the words that deny the sentence within ("It is false that "), 0 where none do."""
    found = (_DENIAL.match(text) or _CONTRACTED_DENIAL.match(text)) if text.startswith(_OPENING) else None
    return found.end() if found is not None else 0


def _open(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _is_finite(word: str) -> bool:
    """Tell whether a word behind "that" is the verb of what is said, not the subject of a clause."""
    known = word in irregular_bases() or word in lexicon.read_table("verbs", "irregular") or word in _auxiliaries()
    return known or word.endswith("ed") or (word.endswith("s") and word[:-1] in lexicon.read_words("verbs", "regular"))


@cache
def _auxiliaries() -> frozenset[str]:
    sections = ("modal", "do", "be", "have")
    return frozenset().union(*(lexicon.read_words("closed_classes", section) for section in sections))
