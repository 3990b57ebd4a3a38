"""Apposed: what a statement calls its subject in passing, as a sentence of its own, and told of that name alone.

"Reik, the owner of Tarvex, has a fortune" says that he is its owner, and so do "the owner of Tarvex, Reik, has" and
"Tarvex's owner, Reik, has".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

_NOUN = r"[a-z][a-z-]{2,15}(?:\s[a-z][a-z-]{2,15}){0,3}\s{attributes/before what somebody is of}\s[^,;:.]{3,50}?"
_SINCE = regex(r"\ssince\s(?:[A-Z][a-z]{2,8}\s)?\d{4}\Z")
_FORMER = worded(r"\b{attributes/no plain description}\b")
_VERBAL = frozenset("VEbhdm")
_THE = "the"


def tell_apposed(text: str) -> tuple[str, ...]:
    """Give who or what somebody is, where the subject of a statement has it in an apposition."""
    found = _find(text)
    if found is None:
        return ()
    being = "has been" if _SINCE.search(found["noun"]) is not None else "is"
    return (f"{found['name']} {being} {_name_post(found)}.",)


def tell_by_other_name(text: str) -> tuple[str, ...]:
    """Tell a statement of what its apposition calls the subject, be it the name or the post."""
    found = _find(text)
    if found is None:
        return ()
    rest = text[found.end() :]
    if found.start("name") > 0:
        return (f"{found['name']} {rest}",)
    post = _name_post(found)
    known = post.startswith(_THE) and _SINCE.search(post) is None
    return (f"{post[:1].upper()}{post[1:]} {rest}",) if known else ()


def _find(text: str) -> re.Match[str] | None:
    """Find an apposition behind or before the name that opens a statement, of one who is it still."""
    found = _named_first().match(text) or _named_last().match(text) or _owned().match(text)
    if found is None or _FORMER.search(found["noun"]) is not None or not _goes_on(text[found.end() :]):
        return None
    return found


def _name_post(found: re.Match[str]) -> str:
    """Name what somebody is with its article, and whose it is behind it."""
    told = found.groupdict()
    if told.get("owner"):
        return f"the {told['noun']} of {told['owner']}"
    return f"{(told['article'] or '').lower()}{told['noun']}"


def _goes_on(rest: str) -> bool:
    """Tell whether a verb follows, so that the apposition was no part of a list."""
    tagged = tag(rest[:40])
    return bool(tagged.classes) and tagged.classes[0] in _VERBAL


@cache
def _named_first() -> re.Pattern[str]:
    return worded(rf"(?P<name>{CAPITALISED}),\s(?P<article>{{articles}}\s)?(?P<noun>{_NOUN}),\s")


@cache
def _named_last() -> re.Pattern[str]:
    return worded(rf"(?P<article>The\s)(?P<noun>{_NOUN}),\s(?P<name>{CAPITALISED}),\s")


@cache
def _owned() -> re.Pattern[str]:
    return regex(
        rf"(?P<owner>{CAPITALISED})['’]s\s(?:new\s)?(?P<noun>[a-z][a-z-]{{2,15}}(?:\s[a-z][a-z-]{{2,15}}){{0,2}}),\s(?P<name>{CAPITALISED}),\s"
    )
