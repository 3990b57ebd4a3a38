"""Whether the sentence around a clause leaves it open, or denies it: a rumour, a fear, "a claim that she denies"."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.signals import signals_among, words_in

_TELLING = (
    "open nouns",
    "grounds",
    "far from",
    "against",
    "reports",
    "supposing",
    "labels",
    "earlier",
    "denying",
    "inverted",
    "unfounded",
    "tails",
)
_BEFORE = worded(
    r"(?:(?<!no )(?<!little )(?<!any )\b{disowned/open nouns}"
    r"|\b{disowned/none}\s(?:\w{1,14}\s){0,2}?{disowned/grounds}"
    r"|\b{disowned/against}\s(?:[\w’'-]{1,14}\s){0,4}?{disowned/reports})\s(?:{is or was}\s)?that[\s,\"“‘]*\Z"
)
_HAS_IT = worded(r"\b{disowned/open nouns}\s{disowned/had}\sit\s(?:that\s)?")
_WRONG_TO_SAY = worded(r"\b{disowned/unfounded}\sto\s\w{2,12}\s(?:that\s)?[\"“‘]?\Z")
_OPENING = worded(
    r"{disowned/dummies}\s(?:[\w’']{1,8}\s){1,3}(?:[^,;:.]{1,30}\s)??"
    r"(?:{disowned/open nouns}|{disowned/none}\s(?:\w{1,14}\s){0,2}?{disowned/grounds}"
    r"|{disowned/far from}\s(?:\w{1,14}\s)?\w{1,14})\sthat\s"
    r"|{disowned/one of several}\s(?:[\w’'-]{1,14}\s){0,2}?{disowned/open nouns}\s{forms of be}\sthat\s"
    r"|{disowned/supposing}\s|it\s(?:[\w’']{1,8}\s){1,3}{disowned/unfounded}\sto\s\w{2,12}\s"
)
_VOUCHED = worded(r"\b{disowned/none}\s(?:\w{1,12}\s)?doubt\s")
_LABELLED = worded(r"\A\W*{disowned/labels}(?:\s(?:no\.?\s?)?\d{1,2})?\s?:\W*\Z")
_SUPPOSED = worded(
    r"\A{disowned/supposing}\s[^.]*\Z"
    r"|\A{disowned/inverted}\s[^.?]{3,120},\s[^.]{1,60}\bwould\b[^.]{0,40}\Z"
)
_CORRECTED = worded(
    r"\b{disowned/earlier}\s{disowned/papers}s?\sof\s{disowned/this}\s(?:\w{1,14}\s)?{disowned/papers}"
    r"|\bthis\s{disowned/papers}\s(?:had\s)?{disowned/earlier}\b"
)
_REPORTED = worded(r"\b{disowned/reports}\sthat[\s\"“‘]*\Z")
_FOUND_FALSE = worded(
    r"[\"”’\s]*(?:[\w’']{1,14}\s){0,3}?{disowned/becoming}\s(?:\w{1,14}\s){0,3}?{disowned/unfounded}\b"
)
_DENIED_BEHIND = worded(
    r"[\"”’]?(?:,|\s[–—-])\s?(?:"
    r"{disowned/one of several}\s(?:[\w’'-]{1,14}\s){0,2}?{disowned/reports}\s(?:{disowned/joints}\s)?"
    r"(?:(?:[\w’'.-]{1,16}\s){1,5}?{disowned/denying}\b"
    r"|(?:{disowned/becoming}\s)?(?:\w{1,14}\s){0,3}?{disowned/unfounded}\b)"
    r"|{disowned/tails}\s|{disowned/joints}\s(?:[\w’'.-]{1,16}\s){1,5}?{forms of deny}\b)"
)

_FORESEEN = worded(r"\A(?:but\s|and\s)?as\s[^,;:.]{1,60}\s{disowned/foreseeing},\s?\Z")


def is_borne_out(before: str) -> bool:
    """Tell whether what stands before a clause says that it came as foreseen ("as he had hoped, | it closed")."""
    return _FORESEEN.match(before.lower()) is not None


@cache
def _signals() -> frozenset[str]:
    return frozenset().union(*(signals_among(lexicon.read_words("disowned", name)) for name in _TELLING))


def is_disowned(before: str, told: str, behind: str, *, spoken: bool) -> bool:
    """Tell whether a clause is only rumoured, feared, supposed, put up for a check, corrected or denied.

    `before` and `behind` are the rest of its sentence. What somebody says (`spoken`) is his claim, even if another
    denies it.
    """
    if _signals().isdisjoint(words_in(f"{before} {told} {behind}")):
        return False
    before, told, behind = before.lower(), told.lower(), behind.lower()
    if _LABELLED.match(before) is not None or _SUPPOSED.match(before) is not None:
        return True
    if _CORRECTED.search(before) is not None or _WRONG_TO_SAY.search(before) is not None:
        return True
    if _HAS_IT.match(before + told) is not None:
        return True
    if _OPENING.match(told) is not None and _VOUCHED.search(told) is None:
        return True
    if spoken:
        return False
    if _BEFORE.search(before) is not None or _DENIED_BEHIND.match(behind) is not None:
        return True
    return _REPORTED.search(before) is not None and _FOUND_FALSE.match(behind) is not None
