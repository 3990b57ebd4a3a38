"""Shares of two: who beat whom, where a sentence gives the shares of the vote that two shared between them.

"Orr had 53.2% of the vote to Birk's 46.8%" says that Orr beat Birk by 53.2% to 46.8%.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing

if TYPE_CHECKING:
    import re

_SHARE = r"(\d{1,2}(?:\.\d{1,2})?)\s?(?:%|per\scent|percent)(?:\sof\s(?:the\s)?votes?)?"
_ONE = r"\A(?!(?i:{shares/where or when})\b)([A-Z][^.,;:\d]{1,50}?)\s{shares/getting}\s"
_RIVAL = r"([A-Z][^.,;:\d]{1,50}?)"
_WHOSE = worded(rf"{_ONE}{_SHARE},?\s{{shares/against}}\s(?:{_RIVAL}['’]s?|(his|her|their|its))\s{_SHARE}(?=[.]?\Z)")
_FOR = worded(rf"{_ONE}{_SHARE},?\s{{shares/against}}\s{_SHARE}\sfor\s{_RIVAL}(?=[.]?\Z)")
_OBJECTS = {"his": "him", "her": "her", "their": "them", "its": "it"}
_LEAST, _MOST = Decimal(99), Decimal("100.2")  # of the whole, but for rounding; where more ran, others have more


@needing(lists=(("shares", "getting"),))
def tell_shares_of_two(text: str) -> str:
    """Tell a sentence again as who beat whom by their shares, where they make up the whole."""
    return _FOR.sub(_as_beating_for, _WHOSE.sub(_as_beating, text))


def _as_beating(found: re.Match[str]) -> str:
    one, share, rival, whose, other = found.groups()
    return _tell(found[0], (one, share), (rival or _OBJECTS[whose], other))


def _as_beating_for(found: re.Match[str]) -> str:
    one, share, other, rival = found.groups()
    return _tell(found[0], (one, share), (rival, other))


def _tell(text: str, one: tuple[str, str], rival: tuple[str, str]) -> str:
    """Tell which of two beat the other."""
    mine, theirs = Decimal(one[1]), Decimal(rival[1])
    if mine == theirs or not _LEAST <= mine + theirs <= _MOST:
        return text
    verb = "beat" if mine > theirs else "lost to"
    return f"{one[0]} {verb} {rival[0]} by {one[1]}% to {rival[1]}%"
