"""Acts before: what a sentence names, by a noun, as having come about before what it mainly tells.

"After their 3-1 win over Sarn, Tarn lead the table" names Tarn's 3-1 win over Sarn, and "after a loss of 4 million
euros in 2031, Tal Bank will close" says that the bank made one.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.meaning.predicates import nominal_verbs
from factcheck.language.restating.passing import Told
from factcheck.language.text.signals import words_in
from factcheck.language.words.morphology import stem
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.language.words.wordclasses import Tagged

_PHRASES = r"(?P<more>(?:I[DJNQPp]{1,8}){0,4})"
_OPENING = regex(rf"I(?P<noun>[DJQNPp]{{1,9}}N){_PHRASES},(?:(?P<subject>D?P{{1,5}})(?=[RVEbhmd]))?")
_CLOSING = regex(rf"I(?P<noun>[DJQNPp]{{1,9}}N){_PHRASES}[.]?\Z")
_SUBJECT = regex(r"(D?P{1,5})(?=[RVEbhmd])")
_OWN = frozenset({"its", "their", "his", "her"})
_ANY = frozenset({"a", "an"})
_OF, _FINE = "of", "fine"
_YEAR = 4
_DAYS = frozenset({"last", "this", "next"})
_NAMES = regex("P+")


def find_acts_before(text: str) -> Iterator[Told]:
    """Give the acts with a figure or two parties that a sentence names behind "after" or the like."""
    words = words_in(text)
    if lexicon.read_words("granted", "before").isdisjoint(words):
        return
    if not lexicon.read_words("granted", "unsure").isdisjoint(words):
        return
    tagged = tag(text)
    for i, letter in enumerate(tagged.classes):
        if letter != "I" or tagged.tokens.words[i] not in lexicon.read_words("granted", "before"):
            continue
        opening = _OPENING.match(tagged.classes, i) if i == 0 else None
        closing = _CLOSING.match(tagged.classes, i) if i > 0 else None
        if opening is not None:
            subject = opening.span("subject") if opening["subject"] is not None else None
            yield from _tell(tagged, opening, opening.end("more"), subject)
        elif closing is not None:
            first = _SUBJECT.match(tagged.classes)
            if (end := _end_before_time(tagged, closing)) is not None:
                yield from _tell(tagged, closing, end, first.span(1) if first else None)


def _end_before_time(tagged: Tagged, found: re.Match[str]) -> int | None:
    """Give where an act at the end of a sentence ends, before a day that may be the sentence's; a year is its own.

    Without its day an act is known by two that take part in it alone, else None.
    """
    calendar, end = lexicon.read_words("roles", "calendar"), found.end("more")
    for i in range(found.start("more"), end):
        day = tagged.tokens.words[i + 1 : end]
        if tagged.classes[i] == "I" and day and (day[0] in calendar or day[0][0].isdigit() or day[0] in _DAYS):
            if len(day) == 1 and len(day[0]) == _YEAR:
                return end
            return i if _count_names(tagged.classes[found.start("noun") : i]) > 1 else None
    return end


def _tell(tagged: Tagged, found: re.Match[str], end: int, subject: tuple[int, int] | None) -> Iterator[Told]:
    """Name an act as that of whose it is, or say what result the subject of the sentence had."""
    start, noun = found.span("noun")
    words, head = tagged.tokens.words, tagged.tokens.words[noun - 1]
    owner = tagged.slice(*subject) if subject is not None else ""
    if stem(head) not in nominal_verbs() and head not in _results() | {_FINE}:
        return
    if not _tells_enough(tagged.classes[start:end]):
        return
    rest = tagged.slice(start + 1, end)
    if words[start] in _ANY and head in _results():
        of = words[noun : noun + 1] == (_OF,) or "Q" in tagged.classes[start:noun]
        sentence = f"{owner} made {tagged.slice(start, end)}." if owner and of else ""
    elif words[start] in _ANY and head == _FINE:
        sum_ = tagged.slice(noun + 1, end) if words[noun : noun + 1] == (_OF,) else ""
        sentence = f"{owner} was fined {sum_}." if owner and sum_ else ""
    elif words[start] in lexicon.read_words("roles", "calendar") and tagged.classes[start + 1] == "p":
        day = tagged.slice(start, start + 1)
        sentence = f"{owner}'s {tagged.slice(start + 2, end)} on {day}." if owner else ""
    elif words[start] in _OWN:
        sentence = f"{owner}'s {rest}." if owner else ""
    elif words[start] == "the" or "p" in tagged.classes[start:noun] or "Q" in tagged.classes[start:end]:
        sentence = f"{tagged.slice(start, end)}."
    else:
        return
    if sentence:
        named = subject[1] if subject is not None and subject[0] > start and owner in sentence else end
        offsets = tagged.tokens.starts[start - 1], tagged.tokens.ends[named - 1]
        yield Told(f"{sentence[:1].upper()}{sentence[1:]}", *offsets)


@cache
def _results() -> frozenset[str]:
    return lexicon.read_words("granted", "results")


def _tells_enough(classes: str) -> bool:
    """Tell whether an act has a figure, or names two that take part in it."""
    return "Q" in classes or _count_names(classes) > 1


def _count_names(classes: str) -> int:
    """Give how many runs of names there are."""
    return len(_NAMES.findall(classes))
