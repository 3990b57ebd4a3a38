"""Bans: what a ban on something has been in force since, told again as its having been banned since then.

"A hosepipe ban has been in force in Sarn since 1 May" and "a ban on hosepipes has been in place there since 1 May" say
that hosepipes have been banned there since that day.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.text.cues import pluralize
from factcheck.language.words.counted import is_plural
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_WHERE = r"((?:\s{bans/where it holds}\s[^.,;\d]{2,40}?)?)"
_SINCE = rf"\s{{has or have}}\s(?:now\s)?been\sin\s{{bans/in force}}{_WHERE}\ssince\s"
_ON = worded(rf"\A(?:An?|The)\sban\s(?:on|against)\s([^.,;]{{3,60}}?){_WHERE}{_SINCE}")


@needing("ban")
def tell_bans(text: str) -> str:
    """Tell a sentence again as what has been banned since a day, where it tells of the ban."""
    if " since " not in text:
        return text
    return _kinds().sub(_as_banned_kind, _ON.sub(_as_banned, text))


@cache
def _kinds() -> re.Pattern[str]:
    """Match "a hosepipe ban", but not "a two-year ban" or "a strict ban"."""
    others = alternatives(lexicon.read_words("bans", "of what kind"))
    return worded(
        rf"\A(?:An?|The)\s(?!(?:{others})\b|[\w-]+-(?:year|month|week|day)\b)"
        rf"((?:[a-z][a-z-]{{2,19}}\s)?[a-z][a-z-]{{2,19}})\sban{_WHERE}{_SINCE}"
    )


def _as_banned(found: re.Match[str]) -> str:
    """Tell a ban on something as its having been banned."""
    return f"{found[1][:1].upper()}{found[1][1:]} have been banned{found[2] or found[3]} since "


def _as_banned_kind(found: re.Match[str]) -> str:
    """Tell a ban that is named by its thing as that thing having been banned, all of them where they can be counted."""
    thing = found[1]
    last = thing.rpartition(" ")[2]
    whole = last.endswith("ing") or is_plural(last) or last in lexicon.read_words("bans", "not counted")
    things = thing if whole else pluralize(thing)
    return f"{things[:1].upper()}{things[1:]} have been banned{found[2] or found[3]} since "
