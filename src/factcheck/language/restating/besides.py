"""Besides: what a phrase of a sentence tells besides the sentence, by idioms that a word list holds.

"At 212 metres, the tower is the tallest in the city" says in its first words that the tower is 212 metres tall.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.restating.passes import Pass
from factcheck.language.restating.passing import Told
from factcheck.language.restating.rewordings import find_idioms
from factcheck.language.text.signals import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECTION = "besides"
_PHRASE = "PHRASE"  # the group of the words that tell it, where the idiom takes more


def tell_besides(text: str) -> tuple[str, ...]:
    """Give what the phrases of a sentence tell besides."""
    return tuple(told.sentence for told in find_besides(text))


def find_besides(text: str) -> Iterator[Told]:
    """Give what the phrases of a sentence tell besides, with their places."""
    words = words_in(text)
    if words.isdisjoint(_words()):
        return
    for idiom in find_idioms(_SECTION):
        for found in () if words.isdisjoint(idiom.words) else idiom.expression.finditer(text):
            told, phrase = idiom.say(found), _PHRASE if _PHRASE in found.re.groupindex else 0
            yield Told(f"{told[:1].upper()}{told[1:]}.", *found.span(phrase))


@cache
def leaving_front() -> Pass:
    """Give the pass that leaves the measure in front of a sentence out, which is told besides."""
    return Pass(_leave_front, tuple(sorted(_words())))


def _leave_front(text: str) -> str:
    """Begin a sentence behind the phrase in front that is told besides."""
    end = max((told.end for told in find_besides(text) if told.start == 0), default=0)
    rest = text[end:].lstrip(" ,")
    return f"{rest[:1].upper()}{rest[1:]}" if end else text


@cache
def _words() -> frozenset[str]:
    """Give the words of which one stands in every sentence with such a phrase."""
    return frozenset(word for idiom in find_idioms(_SECTION) for word in idiom.words)
