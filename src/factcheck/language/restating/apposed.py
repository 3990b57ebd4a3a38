"""Apposed: what a statement calls somebody or something in passing, as a sentence of its own.

"Reik, the owner of Tarvex, has a fortune" says that he is its owner, and so does "the owner of Tarvex, Reik,".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

_NOUN = r"[a-z][a-z-]{2,15}(?:\s[a-z][a-z-]{2,15}){0,3}\s(?:of|at|for)\s[^,;:.]{3,50}?"
_SINCE = regex(r"\ssince\s(?:[A-Z][a-z]{2,8}\s)?\d{4}\Z")
_FORMER = regex(r"\b(?:then|former|late|outgoing|designate|acting|one|son|daughter|wife|husband)\b")
_VERBAL = frozenset("VEbhdm")


def tell_apposed(text: str) -> tuple[str, ...]:
    """Give who or what somebody is, where the subject of a statement has it in an apposition."""
    found = _named_first().match(text) or _named_last().match(text)
    if found is None or _FORMER.search(found["noun"]) is not None or not _goes_on(text[found.end() :]):
        return ()
    name, noun = found["name"], found["noun"]
    being = "has been" if _SINCE.search(noun) is not None else "is"
    return (f"{name} {being} {(found['article'] or '').lower()}{noun}.",)


def _goes_on(rest: str) -> bool:
    """Tell whether a verb follows, so that the apposition was no part of a list."""
    tagged = tag(rest[:40])
    return bool(tagged.classes) and tagged.classes[0] in _VERBAL


@cache
def _named_first() -> re.Pattern[str]:
    return regex(rf"(?P<name>{CAPITALISED}),\s(?P<article>the\s|an?\s)?(?P<noun>{_NOUN}),\s")


@cache
def _named_last() -> re.Pattern[str]:
    return regex(rf"(?P<article>The\s)(?P<noun>{_NOUN}),\s(?P<name>{CAPITALISED}),\s")
