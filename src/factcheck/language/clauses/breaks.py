"""Breaks: where a phrase that opens a clause ends and the subject begins without a comma between them.

"In May Ruiz resigned", "Within two days 300 mm of rain fell", "In 2031 just 40 homes were built", "In the villages
turnout was lower".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.words.counted import is_plural
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from factcheck.language.words.wordclasses import Tagged

_OPENING_MARKS = frozenset(',:.-C"')
_IN_PHRASE = frozenset("DJNPQRB")
_IN_OPENING, _FINITE = frozenset("IDJNQP"), frozenset("EVhbmd")
_GOVERNED = regex(r"(?:\A|(?<=[,:.(]))I(?:D{0,2}[JNPQ]{1,6}[IC]){0,2}D{0,2}([JNPQ]{2,8})(?=R{0,2}[VEhbmd])")
_CONTENT = regex("bR?[JN]([NP]{1,5})(?=R?[Vbhmd])")
_NAMING = frozenset("NP")
_PARTS = frozenset("NPQ")


def find_breaks(tagged: Tagged, time_at: Mapping[int, int], quantity_at: Mapping[int, int]) -> frozenset[int]:
    """Give the tokens that follow a time directly and are no part of it."""
    return _find_names(tagged, time_at) | _find_figures(tagged, time_at, quantity_at)


def _find_names(tagged: Tagged, time_at: Mapping[int, int]) -> frozenset[int]:
    """Give the names behind a time; one that stands in a noun phrase ("a 2012 Peruvian film") does not end it.

    A time with a noun of its own does ("At the end of March | Ruiz left").
    """
    classes, found = tagged.classes, set[int]()
    for token, number in time_at.items():
        if time_at.get(token - 1) == number:
            continue
        end = token + 1
        while time_at.get(end) == number:
            end += 1
        if token and classes[token - 1] in "DJp" and "of" not in tagged.tokens.words[token:end]:
            continue
        opened = token == 1 and tagged.tokens.words[0] in listed(
            "around a time"
        )  # "Since 3 May | residents have had no water"
        opened |= token == 1 and classes[0] == "I" and _names_people(tagged, end)  # "In 2014 | doctors at the clinic"
        if end < len(classes) and (classes[end] == "P" or (opened and classes[end] in "NJ")):
            found.add(end)
    return frozenset(found)


def _names_people(tagged: Tagged, i: int) -> bool:
    """Tell whether a word names several people by what they do or are, and a phrase goes on about them."""
    word = tagged.tokens.words[i] if tagged.classes[i : i + 2] == "NI" else ""
    return word.endswith("s") and word[:-1] in lexicon.read_words("people", "person")


def _find_figures(tagged: Tagged, time_at: Mapping[int, int], quantity_at: Mapping[int, int]) -> frozenset[int]:
    """Give the figures behind a time that opens its clause, with the adverbs before them."""
    classes, found = tagged.classes, set()
    for token, number in quantity_at.items():
        if quantity_at.get(token - 1) == number or token in time_at:
            continue
        start = token
        while start > 1 and classes[start - 1] == "R" and start - 1 not in time_at:
            start -= 1
        limited = (
            tagged.tokens.words[start] in listed("hardly more") and classes[start - 1] in _NAMING
        )  # "In June | only 9 voted"
        parted = start > 1 and (limited or _ends_time(tagged, start - 1, time_at, number=start == token))
        if parted and _is_fronted(tagged, start, time_at):
            found.add(start)
    return frozenset(found)


def _ends_time(tagged: Tagged, i: int, time_at: Mapping[int, int], *, number: bool) -> bool:
    """Tell whether a time ends with a token; "week 12" is a time with its number."""
    words = tagged.tokens.words
    numbered = words[i] in lexicon.read_words("clause_links", "time nouns") and words[i + 1].isdigit()
    bare = number and numbered and i > 0 and tagged.classes[i - 1] in "IS"
    return (i in time_at or words[i] in time_words()) and not bare


def _is_fronted(tagged: Tagged, end: int, time_at: Mapping[int, int]) -> bool:
    """Tell whether what ends before a token opens its clause: a time alone or with its preposition."""
    classes, words = tagged.classes, tagged.tokens.words
    if all(i in time_at for i in range(end)):
        return True  # "Last year 40 ships sank"
    i = end - 1
    while i > 0 and (classes[i] in _IN_PHRASE or words[i] == "of"):
        i -= 1
    opens = classes[i] == "I" or words[i] in lexicon.read_words("clause_links", "clause openers")
    return opens and i < end - 1 and (i == 0 or classes[i - 1] in _OPENING_MARKS)


def find_subjects(tagged: Tagged) -> frozenset[int]:
    """Give the tokens that begin a subject without an article behind the phrase that opens its clause.

    Where a preposition governs every noun before the verb, the subject is among them: "In the villages | turnout was
    lower", "With 31 goals | Ida Moss is ahead", "During the night | rescuers came". So is one behind an adjective
    that tells what somebody thinks of it ("they are sure | Ida Moss will win").
    """
    classes = tagged.classes
    contents = lexicon.read_words("clause_links", "content adjectives")
    told = frozenset(
        match.start(1) for match in _CONTENT.finditer(classes) if tagged.tokens.words[match.start(1) - 1] in contents
    )
    if "I" not in classes:
        return told
    found = (_split_run(tagged, *match.span(1)) for match in _GOVERNED.finditer(classes) if _governs_all(tagged, match))
    return told.union(token for token in found if token is not None)


def _governs_all(tagged: Tagged, match: re.Match[str]) -> bool:
    """Tell whether nothing but "of" and "and" stands between the nouns of an opening phrase, before a finite verb."""
    inner = {tagged.tokens.words[i] for i in range(match.start() + 1, match.end()) if tagged.classes[i] in "IC"}
    if tagged.tokens.words[match.start()] in listed("likening") or not inner <= listed("of, and or or"):
        return False
    verb = match.end() + len(tagged.classes[match.end() :]) - len(tagged.classes[match.end() :].lstrip("R"))
    rest = tagged.classes[verb + 1 :].partition(",")[0]
    return tagged.classes[verb] != "E" or _FINITE.isdisjoint(rest)  # "In areas hit by floods people fled"


def _split_run(tagged: Tagged, start: int, end: int) -> int | None:
    """Give the token that begins the last phrase of a run of nouns: behind a plural, at a figure, or its last noun."""
    classes, words = tagged.classes, tagged.tokens.words
    if "of" in words[start:end]:
        return None  # a time such as "the end of March", whose end is known
    joints = [k for k in range(start + 1, end) if classes[k - 1] in _PARTS and not set(classes[start:k]) <= {"Q", "J"}]
    for k in joints:
        figure = classes[k - 1 : k + 1] == "NQ" and k + 1 < end  # but "on line 2"
        if figure or (classes[k - 1] == "N" and is_plural(words[k - 1])):
            return k
    last = end - 1
    while last > start and classes[last - 1] == "J":
        last -= 1
    return last if last in joints and classes[end - 1] == "N" else None


def find_adjoining(tagged: Tagged, names: Sequence[tuple[int, int]]) -> frozenset[int]:
    """Give the tokens that begin a known name behind another one that opens the sentence ("At Lund | Ida Moss led").

    `names` are the known names from their first token to the one behind them.
    """
    classes = tagged.classes
    return frozenset(
        meeting
        for (place, meeting), (start, end) in pairwise(names)
        if not classes[meeting:start].strip("P") and classes[end : end + 1] in _FINITE and end < len(classes)
        and place and classes[0] == classes[place - 1] == "I" and _IN_OPENING.issuperset(classes[:place])
    )  # fmt: skip


def find_lengths(tagged: Tagged, time_at: Mapping[int, int], amount_at: Mapping[int, int]) -> frozenset[int]:
    """Give the tokens that begin a length, a sum or a time behind a noun of which it is no part.

    "Found in a barn | six days after the raid", "moved the fence | 40 metres", but "a record 40 metres".
    """
    words, classes = tagged.tokens.words, tagged.classes
    timed = {token for token in time_at if time_at.get(token + 1) == time_at[token]}
    return frozenset(
        token
        for token in timed | amount_at.keys()
        if token and classes[token] == "Q" and classes[token - 1] == "N" and token - 1 not in time_at
        and token - 1 not in amount_at
        and words[token - 1] not in lexicon.read_words("clause_links", "measured nouns")
    )  # fmt: skip
