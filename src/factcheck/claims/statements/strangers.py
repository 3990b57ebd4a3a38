"""Strangers: the people whom a sentence brings in without a name, of whom the next "he" or "she" may tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.genders import gender_of_noun
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline

_OBJECT = regex("(?<=[ve])N")


def brings_in(sentence: Outline, chunk: int) -> bool:
    """Tell whether a chunk brings in a person without a name ("a nurse", "her brother", "Lee's coach")."""
    if sentence.last_word(chunk) not in lexicon.read_words("people", "person"):
        return False
    return sentence.first_word(chunk) in listed("bringing in people") or "p" in sentence.classes((chunk, chunk + 1))


def brought_in(sentence: Outline) -> set[str]:
    """Give the genders of those whom a sentence brings in behind its verb by a noun ("had a brother")."""
    genders = set()
    for match in _OBJECT.finditer(sentence.kinds):
        chunk = match.start()
        if brings_in(sentence, chunk) and sentence.last_word(chunk - 1) not in listed("told as"):
            genders.add(gender_of_noun(sentence.last_word(chunk)))
    return set(filter(None, genders))
