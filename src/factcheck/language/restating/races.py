"""Races: who came first of all who ran in one, told again as whose race it was.

"Finished first among the women" and "was the first woman home" say that she won the women's race. Who came first in a
poll need not have won it, so only races are told again.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_RANKED = r"\b(finish|finishes|finished|come|comes|came|was|ran\sin|is|were)\sfirst\s"
_WON = {"finish": "win", "come": "win", "finishes": "wins", "comes": "wins", "is": "wins"}
_PLURALS = {"woman": "women", "man": "men", "girl": "girls", "boy": "boys", "junior": "juniors"}
_FIRST_HOME = regex(
    r"\bwas\sthe\sfirst\s(woman|man|girl|boy|junior)\s(?:home|(?:to\scross|across|over)\sthe\s(?:finish\s|finishing\s)?line)\b"
)


def tell_races(text: str) -> str:
    """Tell a sentence again with who won a race, where it says who came first in one."""
    if "first" in text:
        text = _FIRST_HOME.sub(lambda found: f"won the {_PLURALS[found[1]]}'s race", text)
        text = _in_race().sub(_as_win, _among().sub(_as_group_win, text))
    if "'s title" in text:
        text = _title().sub(r"\1 race", text)
    return text


@cache
def _among() -> re.Pattern[str]:
    """Match who was first among those who run a race of their own."""
    groups = alternatives(lexicon.read_words("restatements", "running apart"))
    return regex(rf"{_RANKED}(?:among|of)\s(?:all\s)?(?:the\s)?({groups})(?=[\s.,;]|\Z)")


@cache
def _in_race() -> re.Pattern[str]:
    return regex(rf"{_RANKED}in\s(the\s(?:[a-z'’-]{{3,14}}\s){{0,2}}(?:{_nouns()}))\b")


@cache
def _title() -> re.Pattern[str]:
    """Match a title that is won in one race ("the men's title at the Tarn Marathon")."""
    return regex(rf"\b(the\s(?:women|men)'s)\stitle(?=\s(?:at|in|of)\sthe\s[^,.;]{{2,40}}?\b(?i:{_nouns()})\b)")


def _nouns() -> str:
    return alternatives(lexicon.read_words("restatements", "races"))


def _as_group_win(found: re.Match[str]) -> str:
    group = found[2]
    return f"{_WON.get(found[1], 'won')} the {group}'s race" if group in _PLURALS.values() else found[0]


def _as_win(found: re.Match[str]) -> str:
    return f"{_WON.get(found[1], 'won')} {found[2]}"
