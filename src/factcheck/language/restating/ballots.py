"""Ballots: what a body votes to approve or reject, told again as what it has approved or rejected by that vote.

How the vote was split says besides how many were for it and how many against.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.language.words.morphology import verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_PLACE = regex(r"\b(?:in|of)\s([A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,2})")


@needing("voted")
def tell_acts(text: str) -> str:
    """Tell "voted to approve" as "approved"."""
    return _acts_by_vote().sub(lambda found: verbs()[found[1]].past, text)


def tell_sides(text: str) -> tuple[str, ...]:
    """Tell apart who voted for and against what a body approved or rejected by so many to so many."""
    if " to " not in text or " by " not in text:
        return ()
    found = _splits().match(text)
    if found is None:
        return ()
    voters, place = _read_voters(found["body"])
    if voters is None:
        return ()
    for_it = lexicon.read_table("restatements", "outcomes of a vote")[found["act"]][0] == "for"
    ways = ("for", "against") if for_it else ("against", "for")
    return tuple(
        f"{_write(figure, voters)}{place} voted {way} {found['what']}."
        for figure, way in zip((found["ayes"], found["noes"]), ways, strict=True)
    )


def _write(figure: str, voters: str) -> str:
    return f"{figure} of {voters}" if figure.endswith(("%", "percent")) else f"{figure} {voters}"


def _read_voters(body: str) -> tuple[str | None, str]:
    """Give who votes in a body, and where it is."""
    where = _PLACE.search(body)
    place = f" in {where[1]}" if where is not None else ""
    known = lexicon.read_table("restatements", "who votes in it")
    return next((known[word][0] for word in body.lower().split() if word in known), None), place


@cache
def _splits() -> re.Pattern[str]:
    acts = alternatives(lexicon.read_table("restatements", "outcomes of a vote"))
    figure = r"\d{1,4}(?:[.,]\d{1,3})?(?:%|\spercent)?"
    return regex(
        rf"(?P<body>[^.,;:]{{3,70}}?)\s(?P<act>{acts})\s(?P<what>(?:the|a|an|its|their)\s[^.,;:]{{3,70}}?)"
        rf"(?:\sin\sa\sreferendum)?\sby\s(?P<ayes>{figure})(?:\svotes)?\sto\s(?P<noes>{figure})(?:\svotes)?(?=[.,;\s]|\Z)"
    )


@cache
def _acts_by_vote() -> re.Pattern[str]:
    acts = alternatives(lexicon.read_words("restatements", "done by a vote"))
    return regex(rf"\bvoted\sto\s({acts})\b(?!\s(?:on|whether|that)\b)")
