"""Rates: how much for each second, day or year a figure is ("310 litres of water a second", "$40 per night")."""

from __future__ import annotations

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.patterns import regex

_RATE = worded(r"(?<=[\w%]) {per} ([a-z]{3,8})(?=[\s,.;:!?]|$)")
_BACK = regex(r"\d|\bmillions?\b|\bthousands?\b|\bdozens?\b|\bhundreds?\b")
_REACH = 60  # characters between a figure and its rate


def find_rate(text: str) -> str | None:
    """Give the unit of time that the one rate of a text is for, None where it has none or several."""
    lowered = text.lower()
    units = lexicon.read_words("units", "rates")
    found = []
    for match in _RATE.finditer(lowered):
        if match.group(1) not in units or _BACK.search(lowered, max(0, match.start() - _REACH), match.start()) is None:
            continue
        following = lowered[match.end() :].split(maxsplit=1)[:1]
        if not following or following[0].strip(",.;:") not in lexicon.read_words("units", "after a time"):
            found.append(match.group(1))
    return found[0] if len(found) == 1 else None
