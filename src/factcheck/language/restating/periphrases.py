"""Periphrases: what a verb says, told in more words than it needs, told again as that verb.

"Tolma saw its exports rise by 3%" is "Tolma's exports rose by 3%", "has been in force since Monday" is "took effect on
Monday", and what rose in a year did so on the year before.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_DAY = r"(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\s\d{1,2}\b(?!\d))"
_IN_FORCE_ON = regex(rf"\b(?:has|have|had)\sbeen\sin\s(?:force|effect)\ssince\s(?={_DAY})")
_IN_FORCE_IN = regex(r"\b(?:has|have|had)\sbeen\sin\s(?:force|effect)\ssince\s(?=[A-Z\d])")
_ON_YEAR_BEFORE = regex(
    r"(\s(?:in\s\d{4}|last\syear|this\syear)),?\s(?:compared\s(?:with|to)|from|on|over)\s"
    r"(?:the\s(?:year\sbefore|previous\syear)|a\syear\searlier)(?=[.,;]|\Z)"
)
_CHARGES = regex(
    r"\b((?:cleared|acquitted|convicted|guilty|accused)\s(?:[^,.;]{2,40}?\s)?of\s)(?!(?:all|the|those|these|criminal|any)\s)"
    r"((?:[a-z-]{3,15}\s){1,2})charges\b"
)
_ON_CHARGES = regex(r"\b(guilty|convicted|acquitted|cleared)\son\s(?:a\scharge|charges)\sof\b")
_CLOSED = regex(
    r"\b(?:closed|ended|finished)\s(?:the\s(?:day|week|session)\s)?(?:(lower|higher|up|down)\sby\s)?"
    r"([\d.]{1,5}\s?(?:%|percent|per\scent))\s?(lower|higher|down|up)?\b"
)
_MEMBERS = regex(
    r"\A(?:The\s)?[Mm]embers\sof\s(?=the\s[A-Z][^,.;]{2,40}?\s(?:went\son\sstrike|walked\sout|stopped\swork))"
)
_FOUND_DEAD = regex(rf"\A({CAPITALISED})\s((?:has|had)\sbeen|was)\sfound\sdead\b")
_FROM_LEVEL = regex(
    r"\b((?:rose|risen|climbed|grown|grew|increased|fell|fallen|dropped|declined|dipped)\sto\s\S{1,12}(?:\s(?:million|billion))?)"
    r",?\sfrom\s(?=\S{1,12}(?:\s(?:million|billion))?\s(?:in\s(?:[A-Z][a-z]{2,8}\s)?\d{4}|a\syear\s(?:earlier|before|ago)))"
)
_RISING = ("r", "cl", "g", "i")


@needing(
    "since", "found", "charge", "charges", "closed", "ended", "finished", "members", "year", "from", "saw", "seen"
)  # fmt: skip
def shorten(text: str) -> str:
    """Tell a sentence again with the verb that says it alone."""
    if " since " in text:
        text = _IN_FORCE_IN.sub("took effect in ", _IN_FORCE_ON.sub("took effect on ", text))
    if " found dead" in text:
        text = _FOUND_DEAD.sub(r"The body of \1 \2 found", text)
    if "charge" in text:
        text = _ON_CHARGES.sub(r"\1 of", _CHARGES.sub(r"\1\2", text).replace("  ", " "))
    text = _MEMBERS.sub("", _CLOSED.sub(_as_close, text))
    if " year" in text:
        text = _ON_YEAR_BEFORE.sub(r"\1", text)
    if " from " in text:
        text = _FROM_LEVEL.sub(_as_level, text)
    if " saw " in text or " seen " in text:
        text = _saw_move().sub(_as_move, text)
    return text


def _as_close(found: re.Match[str]) -> str:
    """Tell that shares closed so much lower or higher as their fall or rise."""
    way = found[1] or found[3]
    if way is None:
        return found[0]
    return f"{'fell' if way in {'lower', 'down'} else 'rose'} by {found[2]}"


def _as_level(found: re.Match[str]) -> str:
    """Tell a level that something moved to with the earlier one as a comparison ("rose to 47%, up from 41%")."""
    return f"{found[1]}, {'up' if found[1].startswith(_RISING) else 'down'} from "


@cache
def _moved() -> dict[str, str]:
    """Map the verbs of movement to their past."""
    return {verb: past for verb, (past,) in lexicon.read_table("restatements", "moved").items()}


@cache
def _saw_move() -> re.Pattern[str]:
    verbs = alternatives(_moved())
    return regex(
        rf"\A({CAPITALISED})\s(?:saw|has\sseen|had\sseen)\s(?:its|their|his|her)\s([^.,;]{{3,50}}?)\s({verbs})\b"
    )


def _as_move(found: re.Match[str]) -> str:
    """Tell "Tolma saw its exports rise" as "Tolma's exports rose"."""
    return f"{found[1]}'s {found[2]} {_moved()[found[3]]}"
