"""Movements that somebody saw: "Tolma saw its exports rise by 3%", told again as "Tolma's exports rose by 3%"."""

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


@needing("saw", "seen")
def tell_sightings(text: str) -> str:
    """Tell what somebody saw rise or fall as what of theirs did."""
    return _saw_move().sub(_as_move, text)


@cache
def _moved() -> dict[str, str]:
    """Map the verbs of movement to their past."""
    return {verb: past for verb, (past,) in lexicon.read_table("restatements", "moved").items()}


@cache
def _saw_move() -> re.Pattern[str]:
    verbs = alternatives(_moved())
    return worded(rf"\A({CAPITALISED})\s{{occurrences/saw}}\s{{possessives}}\s([^.,;]{{3,50}}?)\s({verbs})\b")


def _as_move(found: re.Match[str]) -> str:
    """Tell "Tolma saw its exports rise" as "Tolma's exports rose"."""
    return f"{found[1]}'s {found[2]} {_moved()[found[3]]}"
