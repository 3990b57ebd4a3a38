"""Last times: what somebody had not done since a year, told again as what they last did in it.

"Norland had not won the cup since 2019", "Norland's previous win in the cup was in 2019" and "it is Norland's first win
in the cup since 2019" say that Norland last won in the cup in 2019.
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
_DAY = r"(?P<day>(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\s)?\d{4})(?=[.,;]|\Z)"
_OWNER = r"(?P<owner>(?:The\s|the\s)?[A-Z][^.,;]{1,40}?)['’]s?"


@needing("since", "last", "previous")
def tell_last_times(text: str) -> str:
    """Tell since when somebody has not done something as when they last did it."""
    if " since " in text:
        text = _not_since().sub(r"last \g<verb>\g<rest> in \g<day>", text, count=1)
        text = _first_since().sub(_as_last, text, count=1)
    return _last_win().sub(_as_last, text, count=1)


def _as_last(found: re.Match[str]) -> str:
    """Tell "Norland's previous win in the cup was in 2019" as when Norland last won in the cup."""
    done = lexicon.read_table(_LIST, "done with a noun")[found["noun"]][0]
    return f"{found['owner']} last {done}{found['rest'] or ''} in {found['day']}"


@cache
def _not_since() -> re.Pattern[str]:
    """Match "had not won the cup since 2019"."""
    verb = r"(?P<verb>[a-z]{2,12}ed|{restatements/pasts that are participles})"
    return worded(rf"\bhad\snot\s{verb}(?P<rest>[^.,;]{{0,60}}?)\ssince\s{_DAY}")


@cache
def _first_since() -> re.Pattern[str]:
    """Match "it was Norland's first win in the cup since 2019"."""
    nouns = alternatives(lexicon.read_table(_LIST, "done with a noun"))
    return worded(
        rf"\A(?:{{restatements/it or this one}})\s(?:was|is)\s{_OWNER}\sfirst\s(?P<noun>{nouns})"
        rf"(?P<rest>\s{{in, at or for}}\s[^.,;]{{2,50}}?)?\ssince\s{_DAY}"
    )


@cache
def _last_win() -> re.Pattern[str]:
    """Match "Norland's previous win in the cup was in 2019"."""
    nouns = alternatives(lexicon.read_table(_LIST, "done with a noun"))
    what = rf"{_OWNER}\s(?:last|previous|most\srecent|latest)\s(?P<noun>{nouns})"
    where = r"(?P<rest>\s{in, at or for}\s[^.,;]{2,50}?)?"
    return worded(rf"\A{what}{where}\s(?:was|came|dates\sfrom|dated\sfrom)(?:\sin|\son)?\s{_DAY}")
