"""Triumphs: when somebody's title or victory came, told again as winning it.

"Sarn's only Lake Cup came in 2031" and "Sarn's last league title dates from 2031" say when Sarn won them.
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

_COMING = r"(?:{restatements/was won}\s({in or on})|dat(?:es|ed)(?:\sback)?\s{from and to})"
_DAY = r"(?=\d{4}|\d{1,2}\s[A-Z]|[A-Z][a-z]{2,8}\s\d)"
_NAME = r"[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}"


@needing("came", "dates", "dated", "won")
def tell_triumphs(text: str) -> str:
    """Tell a sentence again with "won", where it tells when a title or victory of somebody came."""
    return _titles().sub(_as_winning, text)


@cache
def _titles() -> re.Pattern[str]:
    """Match "Sarn's only Lake Cup triumph came in", "Sarn's first league title dates from"."""
    prizes, acts = _words("titles"), _words("triumphs")
    ranks = alternatives((*lexicon.read_table("numerals", "ordinals"), "first", "only", "sole", "last", "latest"))
    what = rf"({_NAME}\s(?i:{prizes})|(?:[a-z-]{{3,14}}\s){{0,2}}(?:{prizes})|{_NAME}(?=\s(?:{acts})\s))"
    return worded(
        rf"\A({CAPITALISED})['’]s?\s({ranks})\s(?:{{other or previous}}\s)?"
        rf"(?:{what}(?:\s(?:{acts}))?|(?:{acts})\sin\s(?:the\s)?({CAPITALISED}))\s{_COMING}\s{_DAY}"
    )


def _words(section: str) -> str:
    return alternatives(lexicon.read_words("prizes", section))


def _as_winning(found: re.Match[str]) -> str:
    """Tell whose title came as who won it."""
    return f"{found[1]} won its {found[2]} {found[3] or found[4]} {found[5] or 'in'} "
