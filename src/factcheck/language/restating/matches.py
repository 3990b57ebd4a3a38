"""Matches: how a match between two sides ended, told again as what the sides did.

"The match between Sarn and Lund ended 2-2" says that Sarn and Lund drew, "Lund held Sarn to a 2-2 draw" that Lund drew
with Sarn, and "the game ended in a 2-1 win for Sarn over Lund" that Sarn beat Lund. A match that is won or lost without
another word is no more than won or lost.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_SCORE = r"(\d{1,3})[-–](\d{1,3})"
_ENDING = r"{restatements/ended}"
_DRAWN = r"(?:\s{in or as})?(?:\sa)?"
_LOST = worded(rf"\b({{restatements/lost}})(\s{_SCORE})?\sagainst(?=\s[A-Z])")
_HELD = {"held": "drew", "hold": "draw", "holds": "draws"}


@needing("draw", "draws", "ended", "finished", "ends", "finishes", "against", lists=(("restatements", "matches"),))
def tell_matches(text: str) -> str:
    """Tell a sentence again by what the sides of a match did, where it tells how the match ended."""
    told = _between().sub(_as_drawn, text)
    told = _held().sub(lambda found: f"{_HELD[found[2]]} {found[4]}with {found[3]}", told)
    told = _drawn_with().sub(lambda found: f"drew {found[1]}-{found[2]}{' with' if found[3] else ''}", told)
    told = _victory().sub(_as_beaten, told)
    return _LOST.sub(r"\1\2 to", _bare().sub(r"\1\2", told))


@cache
def _noun() -> str:
    return alternatives(lexicon.read_words("restatements", "matches"))


@cache
def _between() -> re.Pattern[str]:
    """Match "the match between Sarn and Lund ended 2-2", "it was a 2-2 draw between Sarn and Lund"."""
    return worded(
        rf"\b(?:(?:The|the)\s(?:[a-z-]{{3,14}}\s){{0,2}}(?:{_noun()})\sbetween\s({CAPITALISED})\sand\s({CAPITALISED})\s"
        rf"{_ENDING}(?:{_DRAWN}\s{_SCORE}(?:\sdraw)?|\s{{restatements/level}})"
        rf"|(?:It|it)\s{{restatements/ended or was}}{_DRAWN}\s{_SCORE}(?:\sdraw)?"
        rf"\sbetween\s({CAPITALISED})\sand\s({CAPITALISED}))"
        rf"(?=[.,;]|\Z|\s{{restatements/behind a result}}\b)"
    )


def _as_drawn(found: re.Match[str]) -> str:
    """Tell of two sides that they drew, where neither is told to have scored more."""
    home, away = found[1] or found[7], found[2] or found[8]
    goals = [n for n in (found[3], found[4], found[5], found[6]) if n is not None]
    if len(set(goals)) > 1:
        return found[0]
    return f"{home} drew {'-'.join(goals)} with {away}" if goals else f"{home} drew with {away}"


@cache
def _held() -> re.Pattern[str]:
    """Match "Lund held Sarn to a 2-2 draw"."""
    return worded(rf"(?<=\w\s)(({{restatements/held}})\s({CAPITALISED})\sto\sa\s(?:goalless\s)?({_SCORE}\s)?draw)\b")


@cache
def _drawn_with() -> re.Pattern[str]:
    """Match "played out a 2-2 draw" and "were held to a 2-2 draw"."""
    acts = r"(?:{restatements/played to}\s)"
    return worded(
        rf"\b{acts}a\s{_SCORE}\sdraw(?:\s({{by or against}})(?=\s[A-Z]))?(?=\s{{with, at or in}}\b|\s[A-Z]|[.,;]|\Z)"
    )


@cache
def _victory() -> re.Pattern[str]:
    """Match "the match ended in a 2-1 win for Sarn over Lund"."""
    wins = alternatives(lexicon.read_words("prizes", "triumphs"))
    return worded(
        rf"\b(?:The|the)\s(?:[a-z-]{{3,14}}\s){{0,2}}(?:{_noun()})(?:\sbetween\s({CAPITALISED})\sand\s({CAPITALISED}))?\s"
        rf"{{restatements/finished}}\s{{in or with}}\sa\s(?:{_SCORE}\s)?(?:{wins})"
        rf"\sfor\s({CAPITALISED})(?:\s{{against or over}}\s({CAPITALISED}))?"
    )


def _as_beaten(found: re.Match[str]) -> str:
    """Tell who beat whom in a match, as far as it is told."""
    score = f" {found[3]}-{found[4]}" if found[3] else ""
    winner, sides = found[5], (found[1], found[2])
    loser = found[6] or next((side for side in sides if side and side != winner), None)
    return f"{winner} beat {loser}{score}" if loser else f"{winner} won{score}"


@cache
def _bare() -> re.Pattern[str]:
    """Match "won the match 2-1", "lost their game against Lund", which say no more than that a side won or lost."""
    return worded(
        rf"\b({{restatements/won, lost or drew}})\s{{of what is known}}\s(?:{_noun()})"
        rf"(\s{_SCORE})?(?=[.,;]|\Z|\s(?:against|to|with|at|by|on|in\s[A-Z])\b)"
    )
