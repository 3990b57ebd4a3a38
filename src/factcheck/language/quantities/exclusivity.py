"""Exclusivity: whether a sentence says that something is so of this alone ("only works in Oslo")."""

from __future__ import annotations

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.numbers.numerals import number_words
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.text.tokens import tokenise


def says_only(text: str) -> bool:
    """Tell whether a text says "only" of more than a figure or a time ("only 12 copies", "only in May")."""
    tokens = tokenise(text)
    limited = {quantity.span.start for quantity in find_quantities(text)}
    words = lexicon.read_words("predicates", "solely")
    for i, word in enumerate(tokens.words):
        if word not in words or (i and tokens.words[i - 1] in listed("determiners and not")):
            continue
        following = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
        measured = bool(limited.intersection(range(tokens.starts[i], tokens.ends[i] + 2)))
        timed = following in lexicon.read_words("predicates", "beside only")
        if not (measured or timed or following in number_words()):
            return True
    return False
