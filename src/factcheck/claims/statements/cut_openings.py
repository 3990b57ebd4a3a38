"""Cut openings: where a date or fixed phrase that opens a clause ends and its subject begins ("In 2030 | 75 left")."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.names.genders import is_given_name
from factcheck.language.words.counted import is_plural
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.words.wordclasses import Tagged

_YEAR, _DAYS_OF_MONTH = 4, 31
_ACTS = frozenset("VEbhmd")
_COMMON_AND_NAME = regex("(D?J{0,2}N{1,2})P+")


def cut_opening(tagged: Tagged, phrase: str, first: int) -> list[str]:
    """Cut the noun phrase at some token, which opens a sentence, behind a fixed phrase or a date ("In fact | Ann")."""
    words = tagged.tokens.words[first - 1 :]
    length = 0
    if " ".join(words[:2]) in lexicon.read_words("splitting", "connective phrases"):
        length = 1
    else:
        while length < len(phrase) and (_is_date(words[1 + length]) or words[1 + length] in _months()):
            length += 1
            if len(words[length]) == _YEAR and words[length].isdigit():
                break  # "In 2030 | 75 people left"
        dated = "Q" in phrase[:length] or (length == 1 and not is_given_name(words[1]))
        told = dated and _opens_clause(tagged, first + length, first + len(phrase))  # "In 2030 | voters rejected it"
        if not told and (phrase[length : length + 1] not in {"P", "D", "Q"} or not dated):
            length = _common_end(words, phrase)
    return [phrase[:length], phrase[length:]] if 0 < length < len(phrase) else [phrase]


def _opens_clause(tagged: Tagged, start: int, end: int) -> bool:
    """Tell whether the words between two tokens are a noun for several right before a verb."""
    classes, words = tagged.classes, tagged.tokens.words
    several = classes[start:end].lstrip("J") == "N" and is_plural(words[end - 1])
    return several and classes[end : end + 1] in _ACTS


def cut_dated(tagged: Tagged, pieces: list[str]) -> list[str]:
    """Cut the year from the noun behind it where both open a later clause (", and in 2028 | voters rejected it")."""
    bounds = tuple(accumulate(map(len, pieces), initial=0))
    cut: list[str] = []
    for place, piece in enumerate(pieces):
        opens = place > 1 and pieces[place - 2 : place] == ["C", "I"] and piece[0] == "Q" and len(piece) > 1
        cut += cut_opening(tagged, piece, bounds[place]) if opens else [piece]
    return cut


def _is_date(word: str) -> bool:
    """Tell whether a figure may be a day of the month or a year ("In March | 71 people left" has none)."""
    return word.isdigit() and (len(word) == _YEAR or int(word) <= _DAYS_OF_MONTH)


def _common_end(words: tuple[str, ...], phrase: str) -> int:
    """Give where a common noun ends before the name that opens the clause ("At noon | Ann Lee left"), 0 if nowhere."""
    match = _COMMON_AND_NAME.fullmatch(phrase)
    if match is None or words[match.end(1)] in lexicon.read_words("people", "person"):
        return 0
    return match.end(1)


@cache
def _months() -> frozenset[str]:
    return frozenset(entry.partition(":")[0] for entry in lexicon.read_sections("times")["months"])
