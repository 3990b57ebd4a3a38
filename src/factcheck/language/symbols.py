"""Symbols: the content of a stretch of text as a set, for finding facts and for what a setting speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.gazetteer import symbol_of
from factcheck.language.morphology import stem
from factcheck.language.stopwords import stopwords
from factcheck.language.tokens import tokenise

if TYPE_CHECKING:
    from factcheck.language.concepts import Thesaurus
    from factcheck.language.gazetteer import Gazetteer


def read_symbols(text: str, gazetteer: Gazetteer | None, thesaurus: Thesaurus | None = None) -> frozenset[str]:
    """Give the entities, places and word stems of a text, without function words and figures.

    With a thesaurus, its noun phrases ("second round") count as the one concept that they stand for.
    """
    tokens = tokenise(text)
    mentions = gazetteer.mentions(tokens) if gazetteer is not None else ()
    named = {token for mention in mentions for token in range(mention.start, mention.end)}
    symbols = set()
    if gazetteer is not None:
        symbols = {gazetteer.symbol(entity) for mention in mentions for entity in mention.entities}
    if thesaurus is not None:
        for start, end, concept in thesaurus.find_phrases(tokens):
            symbols.add(concept)
            named.update(range(start, end))
    ignored = stopwords()
    for i, word in enumerate(tokens.words):
        if i not in named and word not in ignored and word.lstrip("@#")[:1].isalpha():
            symbols.add(symbol_of(tokens.printed[i], word))
            if "-" in word:
                symbols.update(stem(part) for part in word.split("-") if part.isalpha() and part not in ignored)
    return frozenset(symbols)
