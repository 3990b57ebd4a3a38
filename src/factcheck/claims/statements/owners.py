"""Owners: whom "whose" means behind a phrase of several nouns ("the murder of Ann Lee, whose widow")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.names.genders import is_given_name

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline


def is_owned_by(sentence: Outline, chunk: int, noun: str) -> bool:
    """Tell whether a noun is of what only a person has, and a phrase behind "of" is nobody but one by name."""
    words = sentence.words((chunk, chunk + 1))
    named = set(sentence.classes((chunk, chunk + 1))) == {"P"} and len(words) > 1 and is_given_name(words[0])
    return named and chunk > 0 and sentence.last_word(chunk - 1) == "of" and noun in _owned_by_people()


@cache
def _owned_by_people() -> frozenset[str]:
    return lexicon.read_words("roles", "kin") | lexicon.read_words("splitting", "of a person")
