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
    opening = r"(?P<opening>(?:(?i:{in, during or since})\s(?:[A-Z][a-z]{2,8}\s)?\d{4},?\s)?)"
    who = rf"(?!(?i:{{pronouns}})\s)(?P<who>{CAPITALISED}|[Tt]he\s[a-z-]{{3,16}}(?:\s[a-z-]{{3,16}})?)"
    whose = r"(?:{possessives}\s(?P<whose>[^.,;]{3,50}?)|(?P<own>{restatements/own measures}))"
    return worded(rf"\A{opening}{who}\s{{occurrences/saw}}\s{whose}\s(?P<verb>{verbs})\b")


def _as_move(found: re.Match[str]) -> str:
    """Tell "Tolma saw its exports rise" as "Tolma's exports rose"."""
    what = found["whose"] or found["own"]
    return f"{found['opening']}{found['who']}'s {what} {_moved()[found['verb']]}"
