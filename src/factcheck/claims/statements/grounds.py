"""Grounds: what around a nested clause leaves it open whether the clause is so."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.demonstratives import clause_takers
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_VERBAL = regex("[vebigp]")
_FINITE = regex("[veb]")
_DIGITS_OF_YEAR = 4


def is_denied(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether anything in a stretch denies or restricts."""
    return not _limiting().isdisjoint(sentence.words(stretch))


def is_unreal(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a verb in a stretch wants, denies, imagines or merely reports what comes behind it."""
    stems = (morphology.stem(sentence.last_word(match.start())) for match in _VERBAL.finditer(sentence.kinds, *stretch))
    return any(one in _unreal() or one in clause_takers() for one in stems)


def takes_clause(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb tells what somebody said, thought or found; "was found" does not by itself."""
    passive = "b" in sentence.classes((verb, verb + 1))
    return not passive and morphology.stem(sentence.last_word(verb)) in clause_takers()


def lacks_content(sentence: Outline, verb: int, end: int) -> bool:
    """Tell whether a clause ends with a mere "was" or "had"."""
    return verb + 1 >= end and sentence.classes((verb, verb + 1))[-1] in "bhdm"


def breaks_off(sentence: Outline, verb: int, end: int) -> bool:
    """Tell whether a clause ends with a verb that needs more: a mere "was", or one whose object is to come."""
    if verb + 1 < end:
        return False
    if lacks_content(sentence, verb, end):
        return True
    classes = sentence.classes((verb, verb + 1))
    passive = "b" in classes and classes[-1] in "EKb"
    return not passive and sentence.kinds[end : end + 1] == "," and sentence.last_word(verb) not in intransitives()


@cache
def intransitives() -> frozenset[str]:
    """Give past forms that need no object."""
    return lexicon.read_words("splitting", "undone") | lexicon.read_words("splitting", "movable")


def is_invented(sentence: Outline) -> bool:
    """Tell whether a sentence may retell what only a work or a rumour tells of."""
    words = sentence.tagged.tokens.words
    fictions = lexicon.read_words("splitting", "fictions")
    return not (fictions.isdisjoint(words) and fictions.isdisjoint([word[:-1] for word in words if word[-1] == "s"]))


def has_modal(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a finite verb group in a stretch has a modal ("would", "must") or is bare."""
    groups = (match.start() for match in _FINITE.finditer(sentence.kinds, *stretch))
    return any(sentence.kinds[at] == "b" or "m" in sentence.classes((at, at + 1)) for at in groups)


def is_past(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb group is certainly of the past: "closed", "was closed", "had closed"."""
    classes, words = sentence.classes((verb, verb + 1)), sentence.words((verb, verb + 1))
    if "m" in classes or sentence.kinds[verb] == "b":
        return False
    if not listed("past auxiliaries").isdisjoint(words):
        return True
    plain = {"b", "h", "d"}.isdisjoint(classes)
    return plain and (words[-1].endswith("ed") or words[-1] in _past_forms())


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(forms.past for forms in morphology.verbs().values())


@cache
def _limiting() -> frozenset[str]:
    return lexicon.read_words("splitting", "limiting")


@cache
def _unreal() -> frozenset[str]:
    return frozenset(morphology.stem(word) for word in lexicon.read_words("splitting", "unreal"))


def has_year(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a stretch names a year."""
    return any(len(word) == _DIGITS_OF_YEAR and word.isdigit() for word in sentence.words(stretch))


def has_time(sentence: Outline, stretch: Stretch) -> bool:
    """Tell whether a stretch names a year, a month or a day."""
    return has_year(sentence, stretch) or not _calendar().isdisjoint(sentence.words(stretch))


@cache
def _calendar() -> frozenset[str]:
    return frozenset(word for section in ("months", "weekdays") for word in lexicon.read_table("times", section))


def is_link(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb group is no more than a form of "be" or "have", whose complement is the statement."""
    return not sentence.classes((verb, verb + 1)).strip("bhmRn")


@cache
def statives() -> frozenset[str]:
    """Give the stems of verbs that tell of what is so, not of what happens."""
    return frozenset(morphology.stem(word) for word in lexicon.read_words("splitting", "stative"))
