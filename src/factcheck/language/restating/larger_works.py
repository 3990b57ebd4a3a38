"""Larger works: whose and of when the album is that a song is told to be on ("by Ida Venn for her album Grey Sea").

"A song by Ida Venn for her second album, Grey Sea (2008)" says besides that Grey Sea is her second album, and that it
came out in 2008.
"""

from __future__ import annotations

from functools import cache

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.signals import words_in

_VOWELS = "aeio"
_CAPITAL = r"[A-Z0-9][\w'’-]{0,24}"
_NAME = rf"{_CAPITAL}(?:\s(?:(?:of|the|in|a|on|to|for)\s){{0,2}}{_CAPITAL}){{0,6}}"
_OWN_WORK = worded(
    rf"\bby\s(?P<described>[^.;()]{{0,60}}?)(?P<name>{_NAME})\s{{about a work}}\s{{possessives}}\s"
    rf"(?:(?P<year>\d{{4}})\s)?(?P<kind>(?:[a-z-]{{2,20}}\s){{0,4}}?{{works/wholes}}),?\s(?P<title>{_NAME})"
    r"(?:\s?\(\s?(?P<released>\d{4})\s?\))?"
)


def tell_larger_works(text: str) -> tuple[str, ...]:
    """Say of a work that somebody's part is for or from whose it is, of what rank, and when it came out."""
    if _wholes().isdisjoint(words_in(text)):
        return ()
    found = _OWN_WORK.search(text)
    if found is None:
        return ()
    name, title, kind = found["name"], found["title"], found["kind"]
    year = found["year"] or found["released"]
    owner = f"{name}’" if name.endswith("s") else f"{name}’s"
    noun = kind.rpartition(" ")[2]
    came_out = (f"{title} was released in {year}.",) if year else ()
    article = "an" if noun[0] in _VOWELS else "a"
    return (f"{title} is {owner} {kind}.", f"{title} is {article} {noun} by {name}.", *came_out)


@cache
def _wholes() -> frozenset[str]:
    return lexicon.read_words("works", "wholes")
