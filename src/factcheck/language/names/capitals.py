"""Capitalised names of a sentence, without a gazetteer, and which of them a noun belongs to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.places import place_of
from factcheck.language.text.folding import fold
from factcheck.language.text.stopwords import stopwords

if TYPE_CHECKING:
    from factcheck.language.text.tokens import Tokens

Name = tuple[str, ...]
CAPITALISED = r"(?:[Tt]he\s)?[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}"
"""One to four capitalised words, with or without "the", for the patterns of sentences that may name a place."""
_REACH = 8  # tokens from a noun to the name that it belongs to


@cache
def _no_names() -> frozenset[str]:
    titles = lexicon.read_words("titles", "title") | lexicon.read_words("titles", "short")
    return titles | lexicon.read_words("roles", "calendar") | stopwords()


def find_names(tokens: Tokens) -> dict[int, tuple[int, Name]]:
    """Find the runs of capitalised words, by their first token: the token after the last, and the folded words.

    Titles, the calendar's names and bare kinds of things ("Port") are none. A demonym stands for its place.
    """
    found: dict[int, tuple[int, Name]] = {}
    start: int | None = None
    for i in range(len(tokens) + 1):
        named = i < len(tokens) and tokens.printed[i][0].isupper() and tokens.words[i] not in _no_names()
        if named and start is None:
            start = i
        elif not named and start is not None:
            if not set(tokens.words[start:i]) <= lexicon.read_words("roles", "things"):
                found[start] = (i, _fold_name(tokens.printed[start:i]))
            start = None
    return found


def _fold_name(printed: tuple[str, ...]) -> Name:
    place = place_of(" ".join(printed))
    return (place,) if place is not None else tuple(map(fold, printed))


def bind_names(tokens: Tokens, names: dict[int, tuple[int, Name]], start: int, last: int) -> frozenset[Name]:
    """Give the names that the noun phrase from `start` to `last` belongs to; without any, all of the sentence.

    They own it ("Norland's next leader"), tell where it is from ("the Norland election"), or follow a preposition.
    """
    bound = {name for end, name in names.values() if end == start - 1 and tokens.words[start - 1] == "'s"}
    bound |= {name for first, (end, name) in names.items() if start < first and end <= last}
    bound |= {name for end, name in names.values() if end == start and len(name) == 1 and place_of(name[0]) == name[0]}
    for first, (_, name) in names.items():
        lead = first - 2 if tokens.words[first - 1] == "the" else first - 1
        if last < lead <= last + _REACH and tokens.words[lead] in listed("of, in or for"):
            bound.add(name)
            break
    return frozenset(bound or (name for _, name in names.values()))


def is_one_name(left: Name, right: Name) -> bool:
    """Tell whether two names can be one: the same words, or the last word of the other."""
    short, long = sorted((left, right), key=len)
    return short == long or (len(short) == 1 and short[0] == long[-1])
