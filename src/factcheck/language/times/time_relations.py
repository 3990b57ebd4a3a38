"""Time relations: what the words before a time say of it: the preposition, and the part of a period that they keep."""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.patterns import regex

_WINDOW = 28  # characters that hold the words before
_WORD_OR_MARK = regex(r"[a-z]+-?(?=[\s-]|\Z)|[,.;:()\"“”%\d]")  # "by 9% this year" is not "by this year"


@cache
def _relations() -> dict[str, str]:
    return {word: relation for relation, words in lexicon.read_table("times", "relations").items() for word in words}


@cache
def _parts() -> dict[str, str]:
    return {word: part for part, words in lexicon.read_table("times", "halves").items() for word in words}


def relation_before(lowered: str, start: int) -> str | None:
    """Give what the preposition before an offset says of a time there ("after", "until")."""
    return relation_told(words_before(lowered, start))


def relation_told(words: list[tuple[str, int]]) -> str | None:
    """Give what the last of some words say of a time behind them; what was "estimated in May" may only be compared."""
    told = [word for word, _ in words[-5:]]
    if told[-2:-1] and told[-2] in lexicon.read_words("neighbours", "expectations") and "than" in told[:-2]:
        return "than"
    return _longest(words, _relations())[0]


def part_told(words: list[tuple[str, int]]) -> tuple[str | None, int]:
    """Give what the last of some words keep of a period behind them ("early", "the end of"), and where they start."""
    return _longest(words, _parts())


def words_before(lowered: str, start: int) -> list[tuple[str, int]]:
    """List the last words before an offset with their places, articles left out."""
    window = max(0, start - _WINDOW)
    found = [(match[0], match.start()) for match in _WORD_OR_MARK.finditer(lowered[window:start])]
    words = [(word, window + offset) for word, offset in found]
    while words and words[-1][0] in lexicon.read_words("times", "passed over"):
        words.pop()
    return words


def _longest(words: list[tuple[str, int]], table: dict[str, str]) -> tuple[str | None, int]:
    """Find the longest run of last words in a table; gives its meaning and where it starts."""
    for count in (3, 2, 1):
        if len(words) < count:
            continue
        run = words[-count:]
        phrase = " ".join([word for word, _ in run])
        for key in (phrase, phrase.rstrip("-")):
            if key in table:
                return table[key], run[0][1]
    return None, 0
