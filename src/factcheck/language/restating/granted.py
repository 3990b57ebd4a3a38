"""Granted: what a noun phrase takes for granted, told as a sentence of its own.

"The council's target of 4,000 homes a year was ambitious" says that the target is 4,000 homes a year, and "the court's
decision to uphold the ban was criticised" that the court decided to uphold the ban.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.belongings import find_belongings
from factcheck.language.restating.passing import OWNER, Told, may_be_elsewhere, stands_alone
from factcheck.language.text.signals import words_in
from factcheck.language.times.dates import PRINTED_YEAR
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import counted_noun
from factcheck.language.words.morphology import stem
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_SPLIT = r"(?:(?P<ayes>\d{1,2})[-–](?P<noes>\d{1,2})\s)?"
_RATE = worded(r"\s(?:an?|per|each|every)\s{granted/over time}\b")
_CALENDAR = regex(r"\b(?:\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|next)\s[a-z]+)\b")
_MEASURES = worded(
    rf"\b(?P<owner>{OWNER})(?P<mark>['’]s?)\s"
    r"(?:(?P<noun>(?:[a-z]{3,14}\s){0,2}?{granted/measures})|(?P<held>{granted/held}))\sof\s(?=\S)"
)
_OF, _MAY = " of ", " may "
_FINITE, _LINKS = frozenset("VbhmdE"), frozenset("WSTC,.:")


def tell_granted(text: str) -> tuple[str, ...]:
    """Give what the noun phrases of a sentence take for granted, where nothing leaves it open."""
    return tuple(told.sentence for told in (*find_belongings(text), *find_granted(text)))


def find_granted(text: str) -> tuple[Told, ...]:
    """Give what the noun phrases of a sentence take for granted, with their places."""
    words = words_in(text)
    acts = not _nouns("acts").isdisjoint(words)
    measures = _OF in text and not _nouns("measures").isdisjoint(words)
    if not (acts or measures) or not lexicon.read_words("granted", "open").isdisjoint(_without_month(words, text)):
        return ()
    return (*(_tell_acts(text) if acts else ()), *(_tell_measures(text) if measures else ()))


def _without_month(words: frozenset[str], text: str) -> frozenset[str]:
    """Leave out "May" of the words of a sentence that has no "may"."""
    return words if _MAY in text else words - {_MAY.strip()}


@cache
def _nouns(section: str) -> frozenset[str]:
    if section == "acts":
        return frozenset(lexicon.read_table("granted", section))
    return lexicon.read_words("granted", section) | lexicon.read_words("granted", "held")


def _tell_acts(text: str) -> Iterator[Told]:
    """Say that somebody whose decision it is to do something has decided to do it."""
    for found in _acts().finditer(text):
        act = _act_of(text[found.end() :])
        if act is None:
            continue
        owner, did = found["owner"] or found["by"], lexicon.read_table("granted", "acts")[found["act"]][0]
        votes = f" by {found['ayes']} votes to {found['noes']}" if found["ayes"] else ""
        if may_be_elsewhere(text, owner, found.start(), found.end() + len(act)):
            continue
        sentence = f"{owner[:1].upper()}{owner[1:]} {did} to {act}{votes}."
        yield Told(sentence, found.start(), found.end() + len(act))


def _act_of(rest: str) -> str | None:
    """Give the words of an infinitive up to the verb of the sentence, or up to its end where no time is told."""
    tagged = tag(f"to {rest}")
    for i, letter in enumerate(tagged.classes[2:], 2):
        if letter in _LINKS or (letter in _FINITE and i > 2):
            act = tagged.slice(1, i)
            return act if letter in _FINITE or _CALENDAR.search(act) is None else None
    return None


def _tell_measures(text: str) -> Iterator[Told]:
    """Say how much the measure is that somebody has by a noun with "of" and a figure, unless it may be another's."""
    if PRINTED_YEAR.search(text) is not None or _CALENDAR.search(text) is not None:
        return
    overtaken = stems_of("overtaken")
    if any(stem(word) in overtaken for word in words_in(text)):
        return
    figures = {figure.span.start: figure for figure in find_quantities(text)}
    for found in _MEASURES.finditer(text):
        figure = figures.get(found.end())
        if figure is None:
            continue
        noun = counted_noun(text, figure.span.end) if figure.counted is not None else None
        end = noun.end if noun is not None else figure.span.end
        rate = _RATE.match(text, end)
        end = rate.end() if rate is not None else end
        if not stands_alone(text, end) or may_be_elsewhere(text, found["owner"], found.start(), end):
            continue  # "a majority of 15 seats in the upper house"
        owner = found["owner"]
        owner, much = f"{owner[:1].upper()}{owner[1:]}", text[figure.span.start : end]
        if found["held"]:
            sentence = f"{owner} has a {found['held']} of {much}."
        else:
            sentence = f"{owner}{found['mark']} {found['noun']} is {much}."
        yield Told(sentence, found.start(), end)


@cache
def _acts() -> re.Pattern[str]:
    acts = alternatives(lexicon.read_table("granted", "acts"))
    return regex(
        rf"\b(?:(?P<owner>{OWNER})['’]s?\s{_SPLIT}|[Tt]he\s)(?P<act>{acts})\s(?(owner)|by\s(?P<by>{OWNER})\s)to\s(?=[a-z])"
    )
