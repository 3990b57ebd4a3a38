"""Fronting: what a sentence puts before its verb, told again with its subject first.

"Next in line is Falk" reads "Falk is first in line", "Named captain was Ida Holt" reads "Ida Holt was named captain",
and "It is nine years since Falk left" reads "Falk left nine years ago".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_NEXT_IN_LINE = regex(r"(?i:\bnext)\sin\sline\b")
_COPULA = r"({is, are or will be})"
_SINCE = worded(
    r"\AIt\s{it has been}\s(?:{now or already}\s)?((?:[\w.,-]{1,14}\s){1,4}{times/day to decade})\ssince\s"
    r"(?=[A-Z]|the\s)([^;:]{8,200}?)\.?\Z"
)
_TAIL = worded(r",\s{opening a tail}\s.*\Z")
_SUBJECT = r"({determiners}\s[a-z][^;:.]{2,80}|[A-Z][^;:.]{1,80})"


@needing("next", "since", lists=(("fronting", "ranks"), ("fronting", "participles")))
def face_subject(text: str) -> str:
    """Put the subject of a turned sentence first again."""
    text = _NEXT_IN_LINE.sub("first in line", text)
    since = _SINCE.match(text)
    if since is not None:
        return f"{since[2][:1].upper()}{since[2][1:]} {since[1]} ago."
    for pattern in (_ranks(), _participles()):
        found = pattern.match(text)
        if found is not None:
            tail = _TAIL.search(found[3])
            subject = found[3][: tail.start()] if tail is not None else found[3]
            told = f"{subject[:1].upper()}{subject[1:]} {found[2]} {found[1][:1].lower()}{found[1][1:]}"
            return f"{told}{tail[0] if tail is not None else ''}{text[found.end() :]}"
    return text


@cache
def _ranks() -> re.Pattern[str]:
    ranks = alternatives(lexicon.read_words("fronting", "ranks"))
    return worded(rf"\A((?i:{ranks})(?:\s{{to, for or of}}\s[^,;:.]{{2,40}}?)?)\s{_COPULA}\s{_SUBJECT}(?=\.?\Z)")


@cache
def _participles() -> re.Pattern[str]:
    forms = alternatives(lexicon.read_words("fronting", "participles"))
    return worded(rf"\A((?i:{forms})\s[^;:.]{{2,60}}?)\s({{was or were}})\s(?=[A-Z]){_SUBJECT}(?=\.?\Z)")
