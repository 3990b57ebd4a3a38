"""Parentheses: what brackets after a name say, and the sentence without them.

"Ruiz (born 4 May 1961) is a painter" reads as the sentence with blanks in the bracket's place, so that offsets stay,
and one more sentence: "Ruiz was born 4 May 1961."
"""

from __future__ import annotations

import re

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,200})[)\]]")
_NAME_BEFORE = re.compile(r"((?:[^\W\d_][\w.'’-]{0,30}\s){0,4}[^\W\d_][\w.'’-]{0,30})\s?\Z")
_BORN = re.compile(r"\s*(?:born|b\.)\s(?P<born>[^–—]{0,40}\d[^–—]{0,40})", re.IGNORECASE)
_LIFE = re.compile(
    r"\s*(?:born\s)?(?P<born>[^()–—-]{4,40}\d{4})\s?(?:--|[–—-])\s?(?P<died>[^()–—-]{4,40}\d{4})\s*\Z", re.IGNORECASE
)


def set_aside(text: str) -> tuple[str, tuple[str, ...]]:
    """Blank the brackets of a sentence and give the sentences that some of them stand for."""
    if "(" not in text and "[" not in text:
        return text, ()
    asides: list[str] = []
    for match in _BRACKETS.finditer(text):
        name = _NAME_BEFORE.search(text[: match.start()])
        if name is not None:
            for part in match.group(1).split(";"):
                asides += _life_of(name.group(1), part)
    return _BRACKETS.sub(lambda match: " " * len(match.group()), text), tuple(asides)


def _life_of(name: str, inside: str) -> list[str]:
    """Give the sentences on birth and death that a bracket after a name says."""
    life = _LIFE.match(inside)
    if life is not None:
        return [f"{name} was born on {life['born'].strip()}.", f"{name} died on {life['died'].strip()}."]
    born = _BORN.match(inside)
    return [f"{name} was born on {born['born'].strip()}."] if born is not None else []
