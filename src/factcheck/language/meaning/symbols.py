"""Symbols: the content of a stretch of text as a set, for finding facts and for what a setting speaks of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.keys import symbol_of
from factcheck.language.names.places import find_places, place_of
from factcheck.language.text.stopwords import stopwords
from factcheck.language.text.tokens import fold_word, tokenise
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.words.concepts import Thesaurus


def read_symbols(text: str, gazetteer: Gazetteer | None, thesaurus: Thesaurus | None = None) -> frozenset[str]:
    """Give the entities, places and word stems of a text, without function words and figures.

    With a thesaurus, its noun phrases ("second round") count as the one concept that they stand for.
    """
    tokens = tokenise(text)
    mentions = gazetteer.mentions(tokens) if gazetteer is not None else ()
    words: list[str | None] = list(tokens.printed)
    for mention in mentions:
        words[mention.start : mention.end] = [None] * (mention.end - mention.start)
    symbols: set[str] = set()
    if gazetteer is not None:
        symbols = {gazetteer.symbol(entity) for mention in mentions for entity in mention.entities}
        symbols.update(filter(None, map(gazetteer.symbol_of_native, filter(None, set(words)))))
    for start, end, place in find_places(tokens):
        if None not in words[start:end]:
            symbols.add(place)
            words[start:end] = [None] * (end - start)
    if thesaurus is not None:
        for start, end, concept in thesaurus.find_phrases(tokens):
            symbols.add(concept)
            words[start:end] = [None] * (end - start)
    return frozenset(symbols.union(*map(_symbols_of, filter(None, set(words)))))


@lru_cache(maxsize=50_000)
def _symbols_of(printed: str) -> tuple[str, ...]:
    """Give the symbols of a word, and of the parts of a hyphenated one; none for function words and figures."""
    word, ignored = fold_word(printed), stopwords()
    country = word in ignored and printed.isupper() and place_of(printed) is not None  # "US" is not "us"
    if (word in ignored and not country) or not word.lstrip("@#")[:1].isalpha():
        return ()
    parts = word.split("-") if "-" in word else ()
    return (symbol_of(printed), *(stem(part) for part in parts if part.isalpha() and part not in ignored))


_BRINGING = worded(r"\b{several} ((?:[\w'’-]{1,30} ){0,3}[\w'’-]{1,30})", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def find_introduced(text: str) -> frozenset[str]:
    """Give a mark for each word that a text brings in as one of several ("a smaller dam"), as `introduced` makes it.

    The latest sentences are kept, as one stands around several claims.
    """
    found: set[str] = set()
    for match in _BRINGING.finditer(text):
        for word in match.group(1).split():
            if fold_word(word) in stopwords():
                break
            found.add(introduced(stem(fold_word(word))))
    return frozenset(found)


def introduced(symbol: str) -> str:
    """Give the mark that a setting has where it brings in another one of a kind than those that the facts know."""
    return f"+{symbol}"
