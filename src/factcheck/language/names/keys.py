"""Keys under which words, names and roles are known, however they are printed."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.lexicon import listed
from factcheck.language.names.places import place_of
from factcheck.language.text.folding import fold
from factcheck.language.text.tokens import fold_word, tokenise
from factcheck.language.words.morphology import stem

_MAX_NAME = 8  # tokens


@lru_cache(maxsize=1 << 16)
def symbol_of(printed: str) -> str:
    """Give the symbol of a printed word that names no entity: the folded name of its place, or its stem.

    It never begins with "@", which marks the symbols of entities.
    """
    return place_of(printed) or stem(fold(fold_word(printed).lstrip("@#")))


def name_key(name: str) -> tuple[str, ...]:
    """Give the folded tokens of a name."""
    return tuple(fold(word) for word in tokenise(name.strip()).words)[:_MAX_NAME]


@lru_cache(maxsize=1 << 14)
def role_key(title: str) -> frozenset[str]:
    """Give the content of a role title, places under their own name ("Peruvian president" as "president of Peru")."""
    words = [
        word
        for word in tokenise(title).words
        if word not in listed("small words of titles") and any(map(str.isalnum, word))
    ]
    return frozenset(map(symbol_of, words))
