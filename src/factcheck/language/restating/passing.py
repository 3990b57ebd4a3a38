"""Passing: what words of a sentence tell in passing, and who may be named by the words before them."""

from __future__ import annotations

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.wordclasses import tag

NAME = r"[A-Z][\w-]{1,20}(?:\s(?:of\s)?[A-Z][\w-]{1,20}){0,3}"
"""A capitalised name without its article, for patterns."""
OWNER = rf"(?:[Tt]he\s(?:[a-z]{{3,14}}\s)?[a-z]{{3,14}}|{NAME}|[Tt]he\s{NAME})"
"""Somebody known, by name or as "the" one of a kind, for patterns."""
_PLACED = worded(r"\b(?i:{granted/before another place})\s(?:the\s)?([A-Z][\w-]{1,20})")
_FREE = frozenset("VEbhmd,.:)")


class Told(Struct, frozen=True):
    """A sentence that the words from `start` to `end` of another tell in passing."""

    sentence: str
    start: int
    end: int


def stands_alone(text: str, end: int) -> bool:
    """Tell whether no phrase follows a noun that ends at an offset, which may say of which of several it is told."""
    tagged = tag(text)
    position = next((i for i, start in enumerate(tagged.tokens.starts) if start >= end), None)
    return position is None or tagged.classes[position] in _FREE


def may_be_elsewhere(text: str, subject: str, start: int, end: int) -> bool:
    """Tell whether a thing without a name may be at a place that the sentence names elsewhere ("In Tal, the mill")."""
    if any(letter.isupper() for letter in subject[1:]):
        return False
    calendar = lexicon.read_words("roles", "calendar")
    places = (found for part in (text[:start], text[end:]) for found in _PLACED.findall(part))
    return any(place.lower() not in calendar for place in places)
