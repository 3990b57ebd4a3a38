"""Hedges beside a figure: how "nearly", "about", "more than" or "up to" change what the figure stands for.

"About" allows a tenth of the figure to both sides, "nearly" a tenth below, "just over" a tenth above: news uses them
for figures that round to the printed one or fall short of it by a few percent, seldom more.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

AROUND, NEARLY, JUST_OVER = "around", "nearly", "just over"
MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST = "more than", "at least", "less than", "at most"
INFINITE = Decimal("Infinity")
_TENTH = Decimal("0.1")
_WINDOW = 32
BOUNDS = frozenset((MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST))
_BEFORE = (AROUND, NEARLY, JUST_OVER, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST)


class Hedge(Struct, frozen=True):
    """A hedge in a text: what it does, and the stretch it takes up."""

    sense: str
    start: int
    end: int


@cache
def _senses_before() -> dict[str, str]:
    return {phrase: sense for sense in _BEFORE for phrase in lexicon.read_words("hedges", sense)}


@cache
def _senses_after() -> dict[str, str]:
    senses = (AROUND, AT_LEAST, AT_MOST)
    return {phrase: sense for sense in senses for phrase in lexicon.read_words("hedges", f"after {sense}")}


_TOKEN = regex(r"[^\s(\[\"“‘—–]{1,16}")
_AFTER_WORDS = regex(r"\s?([+]|-?[a-z]{2,10}(?:\s[a-z]{2,6})?)(?![^\W_])")
_NEXT_FIGURE = regex(r"\s(?:\d|[$€£¥]|an?\s|the\s|half\s)")  # "21 and over 40", "3 and above all the"
_LONGEST = 5


def hedge_before(lowered: str, start: int) -> Hedge | None:
    """Find the hedge that ends where a figure (with its currency sign) starts."""
    window = max(0, start - _WINDOW)
    tokens = list(_TOKEN.finditer(lowered, window, start))[-_LONGEST:]
    if tokens and tokens[-1][0] in listed("a, the or all") and tokens[-1].end() < start:
        tokens.pop()
    if not tokens or not _touches(lowered, tokens[-1].end(), start):
        return None
    words = [token[0] for token in tokens]
    for first in range(len(tokens)):
        begin = tokens[first].start()
        sense = _senses_before().get(" ".join(words[first:]))
        if sense and (begin == 0 or not lowered[begin - 1].isalnum()) and not _is_particle(tokens, first):
            return Hedge(sense, begin, start)
    last = tokens[-1][0][-1]
    if last in _senses_before() and tokens[-1].end() == start:
        return Hedge(_senses_before()[last], start - 1, start)
    return None


def _is_particle(tokens: list[re.Match[str]], first: int) -> bool:
    """Tell whether a word belongs to the verb before it and not to the figure ("handed over 40 hostages")."""
    verbs = lexicon.read_table("hedges", "particles").get(tokens[first][0], ())
    return first > 0 and first == len(tokens) - 1 and tokens[first - 1][0] in verbs


def _touches(lowered: str, end: int, start: int) -> bool:
    """Tell whether only blanks, a hyphen or an article stand between a hedge and its figure."""
    return lowered[end:start].strip(" \u00a0-\n\t") in {"", *listed("a, the or all")}


def hedge_after(lowered: str, end: int) -> Hedge | None:
    """Find the hedge that starts where a figure ends ("or more", "+", "or so")."""
    match = _AFTER_WORDS.match(lowered, end)
    if match is None:
        return None
    for phrase in (match[1], match[1].split()[0]):
        sense = _senses_after().get(phrase)
        if sense and not (phrase.startswith("and ") and _NEXT_FIGURE.match(lowered, match.start(1) + len(phrase))):
            return Hedge(sense, match.start(1), match.start(1) + len(phrase))
    return None


def hedged_interval(value: Decimal, low: Decimal, high: Decimal, sense: str | None) -> tuple[Decimal, Decimal]:
    """Widen or bound a rounding interval as a hedge says; bounds are given as if included."""
    tenth = abs(value) * _TENTH
    match sense:
        case "around":
            return min(low, value - tenth), max(high, value + tenth)
        case "nearly":
            return min(low, value - tenth), value
        case "just over":
            return value, max(high, value + tenth)
        case "more than" | "at least":
            return value, INFINITE
        case "less than" | "at most":
            return min(Decimal(0), value), value
        case _:
            return low, high
