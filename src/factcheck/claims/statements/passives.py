"""Passives: past forms that have their "was" from the passive before them ("was arrested in May and | fined")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import has_time, intransitives
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline


def is_passive(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb group is a passive with all its auxiliaries, and nothing that denies it."""
    classes = sentence.classes((verb, verb + 1))
    whole = sentence.kinds[verb] == "v" and "b" in classes and "n" not in classes
    return whole and classes.rstrip("R")[-1] in "EK"


def goes_on_passive(sentence: Outline, model: int | None, verb: int) -> bool:
    """Tell whether a past form can only tell what was done to the subject of the passive group before it."""
    if model is None or sentence.kinds[verb] not in "ep" or not is_passive(sentence, model):
        return False
    if sentence.kinds[verb] == "p":
        return True
    return is_done(sentence, verb) or _was_dated(sentence, verb)


def _was_dated(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb that things do as well is told with a time ("was built in 1964 and | closed in 2030")."""
    either = morphology.stem(sentence.last_word(verb)) in stems_of("passives either way")
    return either and sentence.kinds[verb + 1 : verb + 3] == "IN" and has_time(sentence, (verb + 2, verb + 3))


def is_done(sentence: Outline, verb: int) -> bool:
    """Tell whether a past form without an object can only tell what was done."""
    after = verb + 1
    while sentence.kinds[after : after + 1] == "R":
        after += 1
    following = sentence.kinds[after : after + 2]
    if following == "IN" and sentence.last_word(after) == "by" and sentence.last_word(verb) not in intransitives():
        return _may_do(sentence, after + 1)  # "signed by the king", not "widened by 3%"
    stem = morphology.stem(sentence.last_word(verb))
    if following[:1] == "N":
        return stem in _done() and (stem in stems_of("summed passives") or _is_when(sentence, after))
    tried = following[:1] != "i" and stem in stems_of("passives without infinitive")
    return following[:1] not in {"T", "W", "v"} and (tried or stem in _done())


def _may_do(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase behind "by" is who did it, not a figure."""
    word = sentence.last_word(chunk)
    people = lexicon.read_words("people", "plural")
    several = word in people or word.removesuffix("s") in lexicon.read_words("people", "person")
    return several or "Q" not in sentence.classes((chunk, chunk + 1))


@cache
def _done() -> frozenset[str]:
    return stems_of("headline passives") | stems_of("joined passives")


def _is_when(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase only says when something was ("five years | later", "last month")."""
    words = sentence.words((chunk, chunk + 1))
    if words[0] in listed("last or every") and words[-1] in lexicon.read_words("clause_links", "time nouns"):
        return True
    return sentence.kinds[chunk + 1 : chunk + 2] == "R" and "Q" in sentence.classes((chunk, chunk + 1))
