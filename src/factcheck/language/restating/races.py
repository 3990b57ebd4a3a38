"""Races: where somebody came among those who run a race of their own, told again as the place in that race.

"Finished first among the women", "was the fastest of the women" and "was the first woman home" say that she finished
first in the women's race.
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

_RANKED = r"\b((?:finish|finishes|finished|come|comes|came|ran\sin)\s(?:first|second|third|fourth|fifth))\s"
_PLURALS = {"woman": "women", "man": "men", "girl": "girls", "boy": "boys", "junior": "juniors"}
_FIRST_HOME = worded(
    r"\bwas\sthe\sfirst\s({restatements/who wins a race})\s(?:home|(?:to\scross"
    r"|across|over)\sthe\s(?:finish\s|finishing\s)?line)\b"
)
_DAY = r"on\s(?:an?\s[a-z]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d)"


@needing("first", "fastest", "quickest", "title", lists=(("restatements", "running apart"),))
def tell_races(text: str) -> str:
    """Tell a sentence again with the race in which somebody came first, second or so on."""
    if "first" in text:
        text = _FIRST_HOME.sub(lambda found: f"finished first in the {_own(_PLURALS[found[1]])} race", text)
    if " among " in text or " of the " in text:
        text = _fastest().sub(lambda found: f"finished first in the {_own(found[1])} race", text)
        text = _among().sub(lambda found: f"{found[1]} in the {_own(found[2])} race", text)
    if "'s title" in text:
        text = _title().sub(r"\1 race", text)
    return text


@cache
def _among() -> re.Pattern[str]:
    """Match who came where among those who run a race of their own."""
    groups = alternatives(lexicon.read_words("restatements", "running apart"))
    return worded(rf"{_RANKED}{{among}}\s(?:all\s)?(?:the\s)?({groups})(?=[\s.,;]|\Z)")


@cache
def _fastest() -> re.Pattern[str]:
    """Match who was the fastest of those who run a race of their own, not in a part of it ("at halfway")."""
    groups = alternatives(lexicon.read_words("restatements", "running apart"))
    return worded(rf"\bwas\sthe\s(?:fastest|quickest)\s{{among}}\s(?:all\s)?(?:the\s)?({groups})(?=[.,;]|\Z|\s{_DAY})")


@cache
def _title() -> re.Pattern[str]:
    """Match a title that is won in one race ("the men's title at the Tarn Marathon")."""
    return worded(rf"\b(the\s(?:women|men)'s)\stitle(?=\s{{of or at}}\sthe\s[^,.;]{{2,40}}?\b(?i:{_nouns()})\b)")


def _own(group: str) -> str:
    return f"{group}'" if group.endswith("s") else f"{group}'s"


def _nouns() -> str:
    return alternatives(lexicon.read_words("restatements", "races"))
