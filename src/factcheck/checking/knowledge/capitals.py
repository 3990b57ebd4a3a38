"""Capitals: capital words of a draft that name nobody, being of a dateline or of the name of a body."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import is_given_name

if TYPE_CHECKING:
    from factcheck.language.text.tokens import Tokens

_LONGEST = 16  # tokens of a dateline
_DASHES = frozenset("-–—")
_LEAST = 3  # letters of a place in capitals


def is_of_dateline(tokens: Tokens, i: int) -> bool:
    """Tell whether a word is of a dateline, which tells a place in capitals or a date up to a dash.

    A sentence begins behind the dash ("LOWTON, 3 May - The ...").
    """
    start = next((k for k in range(i, max(-1, i - _LONGEST), -1) if _opens_line(tokens, k)), None)
    if start is None:
        return False
    end = next((k for k in range(start, min(len(tokens), start + _LONGEST)) if tokens.printed[k] in _DASHES), None)
    if end is None or end < i or any(word[:1].islower() for word in tokens.printed[start:end]):
        return False
    begins = tokens.printed[end + 1 : end + 2]
    place = tokens.printed[start]
    dated = not time_words().isdisjoint(tokens.words[start:end])
    return bool(begins) and not begins[0][:1].islower() and (dated or (place.isupper() and len(place) >= _LEAST))


def _opens_line(tokens: Tokens, i: int) -> bool:
    return i == 0 or "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]


def is_of_body(tokens: Tokens, i: int) -> bool:
    """Tell whether a capital word is of the name of a body or a thing, and of no person's.

    Such a name ends with the noun for it ("Lowton District Court"), or is letters with an article ("the BBC").
    """
    start, end = i, i + 1
    while start > 0 and tokens.printed[start - 1][:1].isupper():
        start -= 1
    while end < len(tokens) and tokens.printed[end][:1].isupper():
        end += 1
    first, last = tokens.words[start], tokens.words[end - 1]
    pointed = start > 0 and tokens.words[start - 1] in listed("articles")
    if end - start == 1:
        letters = tokens.printed[i].isupper() and len(tokens.printed[i]) > 1
        return pointed and (letters or last in _things())
    return last in _things() and not (is_given_name(first) or first in lexicon.read_words("titles", "title"))


@cache
def _things() -> frozenset[str]:
    sections = lexicon.read_words("people", "thing"), lexicon.read_words("people", "group")
    return lexicon.read_words("clause_links", "organisation nouns").union(*sections)
