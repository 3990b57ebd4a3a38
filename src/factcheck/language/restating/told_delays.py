"""Told delays: when something was to come about and when it is to now, of what a sentence says was put off.

"Norvall delayed the opening of its plant from May to June" says that the plant was to open in May, and will in June.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_DAY = regex(r"\d{1,2}\s[A-Z]|[A-Z][a-z]{2,8}\s\d{1,2}\b(?!\d)")


def tell_delay(text: str) -> tuple[str, ...]:
    """Give the new time of what was put off, and the old one where it is told."""
    found = _active().match(text) or _passive().match(text)
    if found is None:
        return ()
    verb = lexicon.read_table("restatements", "acts put off")[found["act"]][0]
    thing = _name(found["thing"], found.groupdict().get("who") or "")
    told = [f"{thing} will {verb} {_place(found['new'])}."]
    if found["old"]:
        told.append(f"{thing} was to {verb} {_place(found['old'])}.")
    return tuple(told)


def _name(thing: str, owner: str) -> str:
    """Name a thing by its owner instead of "its", at the beginning of a sentence."""
    own, _, owned = thing.partition(" ")
    if own in listed("possessives") and owner:
        thing = f"{owner}’s {owned}"
    return f"{thing[:1].upper()}{thing[1:]}"


def _place(time: str) -> str:
    """Put a time behind the preposition that it needs."""
    return f"on {time}" if _DAY.match(time) is not None else f"in {time}"


@cache
def _active() -> re.Pattern[str]:
    verbs = alternatives(lexicon.read_words("restatements", "putting off"))
    return worded(rf"(?P<who>[A-Z][^,;:]{{1,50}}?)\s(?:{{has or have}}\s)?(?:{verbs})\s(?:the\s)?{_act()}{_times()}")


@cache
def _passive() -> re.Pattern[str]:
    verbs = alternatives(lexicon.read_words("restatements", "putting off"))
    return worded(rf"The\s{_act()}\s{{was or were or has been}}\s(?:{verbs}){_times()}")


def _act() -> str:
    acts = alternatives(lexicon.read_table("restatements", "acts put off"))
    return rf"(?P<act>{acts})\sof\s(?P<thing>[^,;:]{{3,50}}?)"


def _times() -> str:
    time = r"(?:\d{1,2}\s)?[A-Z][a-z]{2,8}(?:\s\d{4})?|\d{4}"
    return rf"(?:\sfrom\s(?P<old>{time}))?\s{{to, until or till}}\s(?P<new>{time})(?=[.,;]|\s[a-z]|\Z)"
