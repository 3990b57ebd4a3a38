"""Demonstratives: "that" which points at a noun ("that record") or stands for one, and opens no clause."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_THAT = regex("T")
_OPENING = regex('["C(]{0,3}')
_FRONTED = regex("[CR]?(?:I[DJNPQO]{1,5}){1,3}")
_NOUN = regex("J{0,2}N{1,3}")
_ASIDE = regex(",[^,]{1,200},")
_CLAUSE = regex("[^.:WSTC]{0,200}")
_VERB_GROUP = regex("(?:[mbhd][Rn]{0,2}){1,4}[VEKBG]?|[VE]")
_CLOSING = regex("[IRJ]?[.:)]")
_NOMINAL = frozenset("NPJKQ")
_FINITE = frozenset("VEbhmd")
_SET_PHRASE = frozenset({"said", "being"})
_SUBJECT = frozenset("DOPQN,.")


def settle_demonstratives(words: Sequence[str], classes: str) -> str:
    """Class "that" as a determiner or pronoun where it can open no clause."""
    letters = list(classes)
    for match in _THAT.finditer(classes):
        letters[match.start()] = _settle(words, classes, match.start())
    return "".join(letters)


def _settle(words: Sequence[str], classes: str, at: int) -> str:
    noun = _NOUN.match(classes, at + 1)
    single = noun is not None and not is_plural(words[noun.end() - 1])
    if single and words[at + 1] in listed("same or very"):
        return "D"  # "Today, that same ticket costs more"
    if _OPENING.fullmatch(classes, 0, at) is not None:
        if classes[at + 1 : at + 2] in _FINITE and words[at + 1] not in _SET_PHRASE:
            return "O"  # "That left the door open"
        if classes[at + 1 : at + 2] == "R" and classes[at + 2 : at + 3] in _FINITE:
            return "O"  # "That only made it worse"
        return "D" if noun is not None and single and _has_one_verb(words, classes, noun.end()) else "T"
    if classes[at + 1 : at + 2] == "b" and _FRONTED.fullmatch(classes, 0, at) is not None:
        return "O" if _has_one_verb(words, classes, at + 1) else "T"  # "For some of us that is all"
    if words[at - 1] == "in":  # "in that year she left", but "in that demand fell"
        return "D" if noun is not None and single and classes[noun.end() : noun.end() + 1] in _SUBJECT else "T"
    if words[at - 1] in lexicon.read_words("neighbours", "before pronouns"):
        return "D" if single else "O" if noun is None else "T"
    if single and classes[at - 1] in "VEB" and stem(words[at - 1]) in stems_of("naming") - clause_takers():
        return "D"  # "called that claim a lie"
    if _CLOSING.match(classes, at + 1) is not None:
        return "O"  # "Lee has heard that before."
    if single and _ends_object(words, classes, at, noun):
        return "D"  # "the man who led that inquiry, Ruiz, left"
    timed = noun is not None and words[noun.end() - 1] in lexicon.read_words("clause_links", "time nouns")
    return "D" if timed and classes[at - 1] in _NOMINAL else "T"


def _ends_object(words: Sequence[str], classes: str, at: int, noun: re.Match[str] | None) -> bool:
    """Tell whether "that" and its noun are the object of a verb which takes no clause, and end it."""
    closed = noun is not None and classes[noun.end() : noun.end() + 1] in {",", "."}
    return closed and classes[at - 1] in "VEBK" and stem(words[at - 1]) not in clause_takers()


@cache
def clause_takers() -> frozenset[str]:
    """Give the stems of the verbs after which a clause may stand without "that" ("she said it fell")."""
    return frozenset(stem(word) for word in lexicon.read_words("clause_links", "clause takers"))


def _has_one_verb(words: Sequence[str], classes: str, end: int) -> bool:
    """Tell whether a sentence has but one verb behind the noun that opens it, as a clause in it would need two."""
    if words[end - 1] in lexicon.read_words("clause_links", "time nouns"):
        return True
    clause = _CLAUSE.match(_ASIDE.sub("", classes[end:]))
    return clause is not None and len(_VERB_GROUP.findall(clause[0])) == 1
