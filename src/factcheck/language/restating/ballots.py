"""Ballots: what a body votes to approve or reject, told again as what it has approved or rejected by that vote.

How the vote was split says besides how many were for it and how many against.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.times.times import find_times
from factcheck.language.words.morphology import verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_PLACE = worded(r"\b{of or in}\s([A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,2})")
_OWNER = regex(r"(?:\A|\s)([A-Z][\w-]{2,20})(?:(['’]s))?\s(?:[a-z]{3,12}\s){0,2}[a-z]{5,12}\Z")
_VOTED_GERUND = worded(
    r"\bvoted\s({restatements/for or against a proposal})\s([a-z]{3,14}ing)\s(?=(?:the|a|an|its|their|[A-Z]))"
)
_PLACED = worded(r"\b((?i:{in or on}))\s(?:the\s)?\Z")
_HALF, _ALL = Decimal(50), Decimal(100)
_THE = frozenset({"The", "Its", "Their", "This", "That"})


@needing("voted")
def tell_gerunds(text: str) -> str:
    """Tell "voted against selling it" as "voted not to sell it", and "voted for selling it" as "voted to sell it"."""

    def tell(found: re.Match[str]) -> str:
        base = _bases().get(found[2])
        if base is None:
            return found[0]
        return f"voted not to {base} " if found[1] == "against" else f"voted to {base} "

    return _VOTED_GERUND.sub(tell, text)


@cache
def _bases() -> dict[str, str]:
    """Map the -ing forms of verbs to their base."""
    return {forms.gerund: base for base, forms in verbs().items()}


@needing("voted", "decided", "ruled")
def tell_acts(text: str) -> str:
    """Tell "voted to approve" as "approved", and so "decided to uphold"."""
    return _acts_by_vote().sub(lambda found: verbs()[found[1] or found[2]].past, text)


def tell_sides(text: str) -> tuple[str, ...]:
    """Tell apart who voted for and against what a body approved or rejected by so many to so many."""
    if " with " in text and (shared := _shares().match(text)) is not None:
        return _tell_shares(shared)
    found = _splits().match(text) if " to " in text and " by " in text else None
    if found is None:
        return ()
    voters = _read_voters(found["body"])
    if voters is None:
        return ()
    for_it = lexicon.read_table("restatements", "outcomes of a vote")[found["act"]][0] == "for"
    ways = ("for", "against") if for_it else ("against", "for")
    sides = zip((found["ayes"], found["noes"]), (f"voted {way}" for way in ways), strict=True)
    absent = _abstentions().match(text[found.end() :])
    told = (*sides, *(((absent[1], "abstained on"),) if absent is not None else ()))
    when = _find_day(text, found.span("what"))
    return tuple(f"{_write(figure, voters)} {did} {found['what']}{when}." for figure, did in told)


def _find_day(text: str, what: tuple[int, int]) -> str:
    """Give when a vote was with its preposition, where its sentence says so outside of what the vote was on."""
    times = [time for time in find_times(text) if not what[0] <= time.span.start < what[1]]
    if len(times) != 1:
        return ""
    placed = _PLACED.search(text[: times[0].span.start])
    return f" {placed[1].lower()} {times[0].text}" if placed is not None else f" {times[0].text}"


def _tell_shares(found: re.Match[str]) -> tuple[str, ...]:
    """Tell apart who voted for and against what was approved or rejected with a share of the votes."""
    voters = _read_voters(found["body"])
    share = Decimal(found["share"].replace(",", "."))
    if voters is None or not _HALF < share < _ALL:
        return ()
    for_it = lexicon.read_table("restatements", "outcomes of a vote")[found["act"]][0] == "for"
    sides = (share, "for" if for_it else "against"), (_ALL - share, "against" if for_it else "for")
    when = _find_day(found.string, found.span("what"))
    return tuple(f"{part:f}% of {voters} voted {way} {found['what']}{when}." for part, way in sides)


def _write(figure: str, voters: str) -> str:
    """Write so many of those who vote; a share is one of them all."""
    return f"{figure} of {voters}" if figure.endswith(("%", "percent")) else f"{figure} {voters}"


def _read_voters(body: str) -> str | None:
    """Give who votes in a body and where it is ("councillors in Tal", "Norvian lawmakers")."""
    known = lexicon.read_table("restatements", "who votes in it")
    voters = next((known[word][0] for word in body.lower().split() if word in known), None)
    where, owner = _PLACE.search(body), _OWNER.search(body)
    if voters is None:
        return None
    if where is not None:
        return f"{voters} in {where[1]}"
    if owner is None or owner[1] in _THE:
        return voters
    return f"{voters} in {owner[1]}" if owner[2] else f"{owner[1]} {voters}"


def _number() -> str:
    """Give the words for a number, one of which may be joined to another ("thirty-two")."""
    words = alternatives(lexicon.read_words("closed_classes", "number"))
    return rf"(?:{words})(?:-(?:{words}))?"


@cache
def _abstentions() -> re.Pattern[str]:
    """Find how many abstained behind how a vote was split ("21 votes to 14, with two abstentions")."""
    return worded(rf"\A,?\s{{with or and}}\s(\d{{1,4}}|{_number()})\s(?:abstentions?|(?:[a-z]{{5,12}}\s)?abstaining)\b")


@cache
def _splits() -> re.Pattern[str]:
    acts = alternatives(lexicon.read_table("restatements", "outcomes of a vote"))
    figure = rf"(?:\d{{1,4}}(?:[.,]\d{{1,3}})?(?:%|\spercent)?|{_number()})"
    return worded(
        rf"(?P<body>[^.,;:]{{3,70}}?)\s(?P<act>{acts})\s(?P<what>{{determiners of things}}\s[^.,;:]{{3,70}}?)"
        rf"(?:\sin\sa\sreferendum)?\sby\s(?P<ayes>{figure})(?:\svotes)?\sto\s(?P<noes>{figure})(?:\svotes)?(?=[.,;\s]|\Z)"
    )


@cache
def _shares() -> re.Pattern[str]:
    """Find what was approved or rejected with a share of the votes ("approved a new dam on 3 May with 61%")."""
    acts = alternatives(lexicon.read_table("restatements", "outcomes of a vote"))
    return worded(
        rf"(?P<body>[^.,;:]{{3,50}}?)\s(?P<act>{acts})\s(?P<what>{{determiners of things}}"
        rf"\s[^.,;:]{{3,60}}?)(?:\sin\sa\sreferendum)?"
        r"(?:\s{in or on}\s(?:\d{1,2}\s)?[A-Z][a-z]{2,8}(?:\s\d{4})?)?,?\swith"
        r"\s(?P<share>\d{1,2}(?:[.,]\d)?)(?:%|\spercent)"
        r"(?:\sof\s(?:the\s)?votes?)?(?=[.,;]|\Z)"
    )


@cache
def _acts_by_vote() -> re.Pattern[str]:
    voted = alternatives(lexicon.read_words("restatements", "done by a vote"))
    decided = alternatives(lexicon.read_words("restatements", "done by a decision"))
    behind = r"\b(?!\s{on, whether or that}\b)"
    return worded(rf"\bvoted\sto\s({voted}){behind}|\b(?:decided|ruled)\sto\s({decided}){behind}")
