"""Colours: phrases that change nothing of whether a statement is true ("of course", "in the end")."""

from __future__ import annotations

import re
from functools import cache

from factcheck.language import lexicon
from factcheck.language.text.signals import signals_of, words_in
from factcheck.patterns import regex


def blank_colours(text: str) -> str:
    """Put blanks in the place of the phrases that only colour a sentence, so that offsets stay.

    The commas on both sides of one go as well ("Lee, for once, | won"), unless a clause or a phrase ends before it.
    """
    if signals_of("colours").isdisjoint(words_in(text)):
        return text
    if "," in text and not _opens_fronted(text):
        text = _set_off().sub(_blank, text)
    return _colours().sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _opens_fronted(text: str) -> bool:
    """Tell whether a sentence opens with a preposition or a conjunction, whose phrase or clause a comma ends."""
    first = text.split(maxsplit=1)[0].lower()
    return any(first in lexicon.read_words("closed_classes", name) for name in ("preposition", "subordinator"))


@cache
def _colours() -> re.Pattern[str]:
    return regex(rf"\b(?:{_phrases()})\b(?! of\b)", re.IGNORECASE)


@cache
def _set_off() -> re.Pattern[str]:
    return regex(rf"(?<=\w),\s(?:{_phrases()}),(?=\s)", re.IGNORECASE)


@cache
def _phrases() -> str:
    return "|".join(map(re.escape, sorted(sorted(lexicon.read_words("colours")), key=len, reverse=True)))
