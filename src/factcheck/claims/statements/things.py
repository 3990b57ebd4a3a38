"""Things in focus: what "it" goes on with, where the sentence before is about one thing with a name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.places import is_native
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import has_plural_ending
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_THING = regex("DP+")


def is_doing(sentence: Outline) -> bool:
    """Tell whether "it" at the head of a sentence does something, rather than is, happens or costs."""
    if sentence.kinds[1:2] not in {"v", "e"} or sentence.tagged.text.rstrip().endswith("?"):
        return False
    group, classes = sentence.words((1, 2)), sentence.classes((1, 2))
    verb = stem(group[-1])
    if verb in stems_of("setting out") and sentence.kinds[2:3] in {"g", "i"}:
        verb = stem(sentence.last_word(2))  # "would start selling bonds", but "began to rain"
    return classes[-1] not in "bhdm" and verb not in _event_verbs() and "T" not in sentence.kinds[:6]


def find_thing(sentence: Outline, subjects: list[Stretch]) -> str | None:
    """Give the thing with a name that all of a sentence is about, if it speaks of no other single thing."""
    if len(subjects) != 1 or _THING.fullmatch(sentence.classes((subjects[0][0], subjects[0][0] + 1))) is None:
        return None
    subject = subjects[0]
    noun = sentence.last_word(subject[0])
    if subject[1] - subject[0] != 1 or noun.endswith("s") or is_native(noun):
        return None
    for chunk, kind in enumerate(sentence.kinds):
        if kind == "N" and chunk != subject[0] and not _is_no_thing(sentence, chunk):
            return None
    start, end = sentence.offsets(subject)
    return sentence.tagged.text[start:end]


def _is_no_thing(sentence: Outline, chunk: int) -> bool:
    """Tell whether "it" can't stand for a phrase: a plural, a figure, a pronoun or a place."""
    last, classes = sentence.last_word(chunk), sentence.classes((chunk, chunk + 1))
    plural = classes[-1] == "N" and has_plural_ending(last)
    placed = classes.endswith("P") and chunk > 0 and sentence.last_word(chunk - 1) in listed("of or from a thing")
    return plural or classes[-1] in "QO" or placed


@cache
def _event_verbs() -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon.read_words("splitting", "event verbs"))
