"""Places taken: the many ways to say who came where, told again as a verb and a rank.

"Ended the season in third place", "settled for third place" and "third place went to Lee" say that Lee finished third,
and "from ninth on the grid" that somebody started ninth.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_LIST = "restatements"
_GRID = r"on\sthe\s(?:starting\s)?grid"


@needing("place", "spot")
def tell_places(text: str) -> str:
    """Tell the place in which somebody finished, or that they took, as a rank."""
    text = _places().sub(_as_rank, text)
    text = _taking().sub(r"finished \1", text)
    return _given().sub(_as_finish, text, count=1)


@needing("grid", "pole", "place", "position")
def tell_starts(text: str) -> str:
    """Tell from where on the grid somebody started, or won, as a rank."""
    text = _pole().sub("started first", text)
    text = _from_grid().sub(r"started \1", text)
    text = _to_win().sub(
        lambda found: f"{lexicon.read_table(_LIST, 'won from')[found[2]][0]}{found[3]} {_after(found[1])}", text
    )
    return _won_from().sub(lambda found: f"{found[1]} {_after(found[2])}", text)


@needing(lists=((_LIST, "coming in"),))
def tell_ranks(text: str) -> str:
    """Tell "came in third" and "crossed the line third" as coming and finishing third."""
    return _coming_in().sub(_as_place, text)


def _after(rank: str) -> str:
    return f"after starting {rank}"


@cache
def ranks() -> str:
    """Match a rank by its source."""
    words = alternatives((*lexicon.read_table("numerals", "ordinals"), "first", "last"))
    return rf"{words}|\d{{1,3}}{{numerals/ordinal endings}}"


@cache
def _places() -> re.Pattern[str]:
    verbs = alternatives(lexicon.read_table(_LIST, "finishing"))
    return worded(rf"\b({verbs})\s(?:({{definite of things}}\s[^.,;]{{2,40}}?)\s)?in\s({ranks()})\splace\b")


@cache
def _taking() -> re.Pattern[str]:
    """Match "settled for third place", but not who took it "from" somebody while all was under way."""
    return worded(
        rf"\b{{restatements/taking a place}}\s(?:the\s)?({ranks()})\s(?:place|spot)\b"
        r"(?!\s{restatements/behind no last place}\b)"
    )


@cache
def _given() -> re.Pattern[str]:
    """Match to whom a place went that opens a sentence."""
    return worded(
        rf"\A(?P<rank>(?i:{ranks()}))\splace(?P<where>\s{{in, at or for}}\s[^.,;]{{3,50}}?)?"
        r"\s{restatements/going to a winner}\s(?P<who>[^.,;]{2,60}?)(?=[.,;]|\Z|\s{restatements/behind a winner}\s)"
    )


@cache
def _coming_in() -> re.Pattern[str]:
    """Match "came in third", with nothing behind that the rank could belong to."""
    verbs = alternatives(lexicon.read_table(_LIST, "coming in"))
    return worded(rf"\b({verbs})\s({ranks()})(?=[.,;]|\s{{restatements/behind a rank}}\b|\Z)")


@cache
def _pole() -> re.Pattern[str]:
    starts = r"{restatements/starting}(?:\sthe\s{restatements/races})?\s{restatements/starting from}"
    return worded(rf"\b(?:{starts}|{{was or were}}\son|sat\son)\s(?:the\s)?pole(?:\sposition)?\b")


@cache
def _from_grid() -> re.Pattern[str]:
    """Match "started the race from ninth on the grid"."""
    starts = r"{restatements/starting}(?:\sthe\s{restatements/races})?\s(?:{restatements/starting from}\s)?(?:the\s)?"
    place = r"(?:place|position|spot)"
    return worded(rf"\b{starts}({ranks()})\s(?:row|{place}(?!\son\sthe)|(?:{place}\s)?{_GRID})\b")


@cache
def _won_from() -> re.Pattern[str]:
    """Match "won the race from ninth on the grid"."""
    return worded(
        rf"\b(won\b[^.,;]{{0,50}}?|finished\s(?:{ranks()}))\sfrom\s({ranks()})\s(?:place\s)?on\sthe\s(?:starting\s)?grid\b"
    )


@cache
def _to_win() -> re.Pattern[str]:
    """Match "came through the field from ninth on the grid to win the race"."""
    forms = alternatives(lexicon.read_table(_LIST, "won from"))
    return worded(
        rf"\b{{restatements/charging}}(?:\s[a-z]{{2,8}}){{0,4}}?\sfrom\s({ranks()})\s(?:place\s)?{_GRID}"
        rf"\sto\s({forms})\b((?:\s(?!{{on or last}}\b)[^\s.,;]{{1,20}}){{0,6}})"
    )


def _as_finish(found: re.Match[str]) -> str:
    """Tell "third place went to Lee" as "Lee finished third"."""
    who = found["who"]
    return f"{who[:1].upper()}{who[1:]} finished {found['rank'].lower()}{found['where'] or ''}"


def _as_place(found: re.Match[str]) -> str:
    return f"{lexicon.read_table(_LIST, 'coming in')[found[1]][0]} {found[2]}"


def _as_rank(found: re.Match[str]) -> str:
    """Tell the place in which somebody finished as a rank."""
    verb = lexicon.read_table(_LIST, "finishing")[found[1]][0]
    what = _seasons().sub(_leave_out_season, found[2] or "")
    whole = not what or what in lexicon.read_words(_LIST, "whole seasons")
    return f"{verb} {found[3]}" + ("" if whole else f" in {what}")


def _leave_out_season(found: re.Match[str]) -> str:
    """Give what somebody finishes without "season", unless only that says what it is ("the regular season")."""
    kind = found[1].rpartition(" ")[2]
    return found[0] if kind in lexicon.read_words(_LIST, "kinds of season") else found[1]


@cache
def _seasons() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_words(_LIST, "seasons"))
    return worded(rf"\A({{definite of things}}\s\S.{{0,30}})\s(?:{nouns})\Z")
