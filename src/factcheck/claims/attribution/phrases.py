"""Noun phrases read backwards from a verb, in the class letters of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import read_words
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row, Stretch

_PHRASE = frozenset("NAnsSd0opegTl'&EyVWBGH")
_PLACED = regex("p[dNne]{1,3}$")
_HEADS = frozenset("NnS0sdAR")
_NAMES = regex("N['N]*(?:,N['N]*)*,?cN['N]*$")


def walk_back(row: Row, stop: int, floor: int) -> Stretch | None:
    """Find the noun phrase that ends at a token, without what opens its clause; None where no phrase ends there."""
    classes = row.classes
    first = stop
    while first > floor:
        letter = classes[first - 1]
        if letter in _PHRASE:
            if _breaks_phrase(row, first, stop, floor):
                break
            first -= 1
        elif (
            (letter == "t" and first < stop and classes[first] in "dNnAS")
            or (
                letter == "c"
                and row.words[first - 1] in {"and", "&", "or", "nor"}
                and _joins(classes, first - 1, floor)
            )
            or (letter == "," and _is_listed(classes, first, stop))
        ):
            first -= 1
        elif letter == ")":
            opening = classes.rfind("(", floor, first - 1)
            if opening < 0:
                break
            first = opening
        else:
            break
    placed = floor < first < stop and classes[first - 1] == "r" and classes[first] in "po"
    if placed and row.words[first - 1].lower() in read_words("people", "standing"):
        return (first - 1, stop)  # "others | in the party"
    antecedent = _before_clause(row, first, stop, floor)
    if antecedent is not None:
        return antecedent
    first = _trim_front(row, first, stop)
    return (first, stop) if first < stop and any(letter in _HEADS for letter in classes[first:stop]) else None


def _before_clause(row: Row, first: int, stop: int, floor: int) -> Stretch | None:
    """Find the phrase whose relative clause or participle ends where a verb's subject seems to begin at `first`."""
    classes = row.classes
    if first - 1 <= floor:
        return None
    letter = classes[first - 1]
    if letter in "vVWbma":
        antecedent = behind_relative(row, first - 1, floor)
        if antecedent is not None:
            return antecedent
        participle = classes[first] == "p" and (letter in "VW" or row.words[first] == "by")
        if participle and classes[first - 2] in "nNSB" and classes[stop : stop + 1] not in {"G", "H"}:
            return walk_back(row, first - 1, floor)
    if letter == "w" and row.words[first - 1] == "who" and classes[first - 2] in "nNSd0r":
        return walk_back(row, first - 1, floor)
    return None


def _is_listed(classes: str, first: int, stop: int) -> bool:
    """Tell whether the comma before a phrase is one of a list of names ("Lima, | Oslo and Rome")."""
    return classes[first - 2 : first - 1] in {"N", "A"} and _NAMES.match(classes, first, stop) is not None


def _breaks_phrase(row: Row, first: int, stop: int, floor: int) -> bool:
    """Tell whether the token before `first`, of a class that phrases have, begins another part of the sentence."""
    classes = row.classes
    letter = classes[first - 1]
    if letter in "SB" and classes[first : first + 1] == "N" and first < stop and is_document(row.words[first - 1]):
        return True  # "a claim | Lee denies"
    if letter in "VWBGHE":
        return not _inside_phrase(row, first - 1, floor)
    if letter == "y":
        return classes[first - 2 : first - 1] != "d"
    if letter == "e":
        return first < stop and classes[first] in "drRA0" and classes[first - 2 : first - 1] in {*"NnSrA'"}
    return letter == "T" and first < stop and classes[first] in "dNArS"


def _inside_phrase(row: Row, at: int, floor: int) -> bool:
    """Tell whether a form of a reporting verb stands in a phrase as an adjective or noun ("the proposed law")."""
    classes = row.classes
    if at > floor and classes[at - 1] in "dAsgnBWle" and _is_noun_too(row.words[at]):
        return True
    return at > floor and classes[at - 1] in "dAsopN0" and classes[at + 1 : at + 2] not in {"d", "r", "h"}


def _is_noun_too(word: str) -> bool:
    """Tell whether a form that may be a verb is as often a noun for somebody or something that speaks ("judge")."""
    return word.lower().removesuffix("s") in read_words("people", "person") or is_document(word)


def is_document(word: str) -> bool:
    """Tell whether a form that may be a verb can be something written or said that speaks ("text messages")."""
    noun = word.lower().removesuffix("s")
    return noun in read_words("cues", "also nouns") and noun in read_words("people", "group")


def _joins(classes: str, at: int, floor: int) -> bool:
    """Tell whether "and" goes on with a phrase: "Lee and Roe", "those in Tal and around the lake"."""
    if at <= floor or classes[at - 1] not in "NnSA)'":
        return False
    return classes[at + 1] in "NndASs0" or (classes[at + 1] == "p" and _PLACED.search(classes, floor, at) is not None)


def _trim_front(row: Row, first: int, stop: int) -> int:
    """Drop what opens a clause rather than its subject: adverbs, "on Tuesday", "in Ohio,"."""
    classes = row.classes
    while first < stop and classes[first] in "lpyoTec'VWBGHE&":
        if classes[first] in "eE" and first + 1 < stop and classes[first + 1] in "nN":
            break
        if classes[first] == "p":
            after = first + 1
            while after < stop and classes[after] in "d0T":
                after += 1
            if "T" in classes[first:after]:
                first = after
                continue
        first += 1
    return first


def behind_relative(row: Row, at: int, floor: int) -> Stretch | None:
    """Find the phrase before a relative clause without commas ("officials who knew her | said")."""
    classes = row.classes
    lowest = max(floor, at - 14)
    while at > lowest and classes[at] not in "wh,-;:Q":
        at -= 1
    relative = classes[at] == "h" or (classes[at] == "w" and row.words[at].lower() == "who")
    if at > floor and relative and classes[at - 1] == "r":
        return (at - 1, at)
    if at > floor and relative and classes[at - 1] in "nNSd0":
        return walk_back(row, at, floor)
    return None
