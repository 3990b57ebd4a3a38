"""Colours: phrases that change nothing of whether a statement is true ("of course", "in the end")."""

from __future__ import annotations

import re
from functools import cache

from factcheck.language import lexicon
from factcheck.language.text.signals import signals_of, words_in
from factcheck.patterns import regex


def blank_colours(text: str) -> str:
    """Put blanks in the place of the phrases that only colour a sentence, so that offsets stay."""
    if signals_of("colours").isdisjoint(words_in(text)):
        return text
    return _colours().sub(lambda match: " " * len(match.group()), text)


@cache
def _colours() -> re.Pattern[str]:
    phrases = sorted(sorted(lexicon.read_words("colours")), key=len, reverse=True)
    return regex(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b(?! of\b)", re.IGNORECASE)
