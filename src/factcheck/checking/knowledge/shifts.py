"""Shifts: whether the sentence just before a claim turns from the facts' own case to another one of its kind.

"Venice did better." moves on to another festival, "the union ran a warning strike in December" to another strike,
"Vell:" to another town; a bare noun or a pronoun behind it is of that one, though nothing says so.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.cues import read_cues
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_LABEL = regex(r"(?:\A|[\n.!?])\s*([A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,2}|\d{4}):\s*\Z")
_GOES_ON = worded(r"\A(?:He|She)(?:\s{has or had})? also\b")
_THAT = "that"
_OF_SAME_CASE = ("short whiles", "before a part of the same day", "parts of the same day", "those just told of")
_NEW = worded(r"\b(?:[Aa]n?|[Aa]nother|[Tt]he {other ones})\s((?:[a-z-]+\s){0,2}[a-z-]+)\b")
_NAMED = r"([A-Z][a-z][\w-]*(?:\s[A-Z][\w-]+){0,3})"
_OWNERS = worded(rf"\b[a-z]{{3,}}\s{{of or at}}\s{_NAMED}|\b{_NAMED}['’]s\s[a-z]")
_PLACES = regex(rf"\b[IiAa](?:n|t)\s{_NAMED}")


def find_label(before: str) -> str | None:
    """Give the name or year before a colon that a claim stands behind ("Vell: turnout was 58%")."""
    found = _LABEL.search(before)
    kinds = lexicon.read_words("clause_links", "kinds of news")  # "Report: eleven people died"
    return found[1] if found is not None and found[1].lower() not in kinds else None


def turns_away(sentence: str) -> bool:
    """Tell whether a sentence sets what it speaks of beside something else ("did better", "walked out, too").

    What somebody "also" did, another did not do ("She also pointed to the fees"); nothing is set beside what is "too
    long ago", by what was "later found", what a report "also says", what came minutes "later" or "the second of" some.
    """
    told = _same_case().sub("", _too_much().sub("", _GOES_ON.sub("", sentence)))
    return any(
        found[0] not in lexicon.listed("later or also") or not _is_report(told[found.end() :])
        for found in _contrast().finditer(told)
    )


def _is_report(words: str) -> bool:
    """Tell whether some words begin with the verb of a report ("later established that")."""
    told = words.split(maxsplit=2)[:2]
    cue = read_cues().get(told[0]) if told else None
    return cue is not None and (cue.clause or (cue.plain and told[1:] in ([], [_THAT])))


def find_owners(text: str) -> list[str]:
    """Give the names of the places or bodies whose somebody or something is ("the mayor of Ask", "Ask's mayor")."""
    return [of or owner for of, owner in _OWNERS.findall(text)]


def find_places(sentence: str) -> list[str]:
    """Give the names of the places or bodies in or at which a sentence is set."""
    return [name for name in _PLACES.findall(sentence) if name.lower() not in time_words()]


def find_new(sentence: str) -> tuple[tuple[str, ...], ...]:
    """Give the words of each thing that a sentence brings in ("a warning strike", "an older bridge")."""
    return tuple(words for _, words in place_new(sentence))


def place_new(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give where a text brings in each such thing, with its words."""
    return ((match.start(), tuple(match[1].split())) for match in _NEW.finditer(text))


@cache
def _too_much() -> re.Pattern[str]:
    """Compile the "too" of a degree ("came too late", "was too heavy"), as against that of another case."""
    before, behind = (alternatives(lexicon.read_words("clause_links", s)) for s in ("before a degree", "degrees"))
    return regex(rf"\b(?:{before})\stoo\s(?=[a-z])|\btoo\s(?=(?:{behind})\b)")


@cache
def _same_case() -> re.Pattern[str]:
    """Compile what comes a short while "later", and "the second of" those of the same case."""
    whiles, before, parts, known = (
        alternatives(lexicon.read_words("clause_links", section)) for section in _OF_SAME_CASE
    )
    return regex(
        rf"\b(?:{whiles})\slater\b|\b[Ll]ater\s(?=(?:{before})\s(?:{parts})\b)|\b(?:the|a)\ssecond\s(?=of\s(?:{known})\b)"
    )


@cache
def _contrast() -> re.Pattern[str]:
    words = alternatives(lexicon.read_words("clause_links", "contrasts"))
    return regex(rf"\b(?:{words})\b(?!-)")
