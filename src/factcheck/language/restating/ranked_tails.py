"""Ranked tails: a level with its rank behind a comma, told again as a sentence of its own.

"The harvest in Sarn was 4 million tonnes in 2032, the lowest since 2018" says that the harvest in Sarn in 2032 was the
lowest since 2018, and "rents rose to 900 euros, their highest level ever" that rents were the highest ever.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.moved_levels import be_in_past
from factcheck.language.restating.told_changes import way_of
from factcheck.language.text.letters import lower_article
from factcheck.language.times.times import find_times
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

_CUE = worded(r",\s{definite of things}\s(?:[a-z]{2,10}est|worst|best)\s")
_WORD = regex(r"(?<=\s)[a-z]{2,14}(?=\s)")
_ON = "on"
_BEING = worded(r"\s{was or were}\Z")  # "was trading"
_PLACED = worded(r"\s{of a former time}\s(?:the\s)?\Z")


def tell_ranked_tail(text: str) -> tuple[str, ...]:
    """Tell apart the rank that stands behind a level or a move, if one does."""
    if _CUE.search(text) is None:
        return ()
    found = _tail().search(text)
    if found is None or ", " in text[: found.start()]:
        return ()
    body = text[: found.start()]
    verbs = (
        word
        for word in _WORD.finditer(body)
        if word[0] in listed("restatements/standing at or hitting") or way_of(word[0]) is not None
    )
    verb = next(verbs, None)
    times = [time for time in find_times(body) if time.period is not None or time.relation == _ON]
    if verb is None or len(times) > 1 or not any(map(str.isdigit, body[verb.end() :])):
        return ()
    subject, when = body[: verb.start()].removesuffix(" has ").removesuffix(" have ").strip(), ""
    subject = _BEING.sub("", subject)
    if times and times[0].span.start > verb.start():
        placed = _PLACED.search(body[: times[0].span.start])
        when = f"{placed[0] if placed is not None else ' '}{times[0].text}"
    bound = found["bound"].strip()
    noun = (found["noun"] or "").split()[-1:]
    if noun and noun[0] not in lexicon.read_words("ordering", "nouns of levels"):
        return _rank_move((subject, when), (verb[0], noun[0]), (found["rank"], bound))
    return (f"{subject}{when} {be_in_past(subject)} the {found['rank']} {bound}.",)


def _rank_move(moved: tuple[str, str], words: tuple[str, str], ranked: tuple[str, str]) -> tuple[str, ...]:
    """Tell the rank of a rise or fall, where verb and noun say that it was the same."""
    (subject, when), (verb, noun), (rank, bound) = moved, words, ranked
    rises = way_of(verb)
    sizes = [size for size in ("largest", "smallest") if rank in lexicon.read_words("ordering", f"{size} moves")]
    if rises is None or way_of(noun) is not rises or not sizes:
        return ()
    return (f"The {'rise' if rises else 'fall'} in {lower_article(subject)}{when} was the {sizes[0]} {bound}.",)


@cache
def _tail() -> re.Pattern[str]:
    """Match ", the lowest figure since 2018", "their highest level ever", "the largest drop in two years"."""
    return worded(
        r",\s{definite of things}\s(?P<rank>[a-z]{2,10}est|worst|best)(?:\s(?P<noun>(?:[a-z]{3,10}\s)?[a-z]{3,12}))??"
        r"\s(?P<bound>{restatements/ever}\b[^.,;]{0,40}|{in or for}\s(?:[\w-]{1,12}\s){1,3}{times/day to decade})"
        r"\.?\s?\Z"
    )
