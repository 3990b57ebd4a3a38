"""Penalties: what somebody was given by what he does about it, told as a sentence.

"Ruiz appealed against his four-year sentence", "is serving a four-year sentence" and "paid its fine of 3 million euros"
say what he was sentenced to and what it was fined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passing import OWNER, Told
from factcheck.language.text.signals import words_in
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_WHO = rf"\A(?P<who>{OWNER})(?:,\s(?:who|which))?"
_HELPED = r"(?:\s{granted/before what is borne}){0,4}"
_DONE = worded(
    rf"{_WHO}{_HELPED}\s(?:{{granted/bearing a penalty}}\s"
    r"(?:{possessives}|{definite of things}|(?P<any>{articles}))"
    r"|{granted/contesting a penalty}\s{possessives})\s(?P<what>(?=\S)[^,;:]{3,60})"
)
_LENGTH = worded(
    r"(?P<number>\d{1,2}|[a-z]{3,10})-(?P<unit>year|month|week|day|match|game|race)\s"
    r"(?:{granted/of a penalty}\s)?(?P<noun>[a-z]{3,10})\b"
)
_OF = worded(r"(?:{granted/of a penalty}\s)?(?P<noun>[a-z]{3,10})\sof\s(?=\S)")
_NOUN = regex(r"[\s-](?P<noun>[a-z]{3,10})\b")
_JOINED, _MAY = " and ", " may "
_NOW = worded(r"\A\S.{1,60}?\s{be of now}\s[a-z]{3,9}ing\s")


def find_penalties(text: str) -> Iterator[Told]:
    """Give what the subject of a sentence was given as a penalty that it bears or contests."""
    words = words_in(text) - {"would"} - (set() if _MAY in text else {_MAY.strip()})
    if _penalties().keys().isdisjoint(words) or not lexicon.read_words("granted", "open").isdisjoint(words):
        return
    found = _DONE.match(text)
    if found is None or (found["any"] is not None and _NOW.match(text) is None):
        return
    told = _read_length(text, found) or _read_amount(text, found)
    if told is not None:
        much, noun, end = told
        if not text.startswith(_JOINED, end):
            were = "were" if found["who"].endswith("s") and found["who"].startswith("The ") else "was"
            yield Told(f"{found['who']} {were} {_penalties()[noun][0]} {much}.", found.start("what"), end)


def _penalties() -> dict[str, tuple[str, ...]]:
    return lexicon.read_table("granted", "penalties")


def _read_length(text: str, found: re.Match[str]) -> tuple[str, str, int] | None:
    """Read "four-year sentence" as four years, with the noun and where it ends."""
    told = _LENGTH.match(text, found.start("what"))
    if told is None or told["noun"] not in _penalties():
        return None
    plural = "es" if told["unit"].endswith("ch") else "s"
    return f"{told['number']} {told['unit']}{plural}", told["noun"], told.end()


def _read_amount(text: str, found: re.Match[str]) -> tuple[str, str, int] | None:
    """Read "sentence of four years" and "fine of 3 million euros" with the noun and where the amount ends."""
    start = found.start("what")
    sums = (q for q in find_quantities(text) if q.span.start == start and q.kind is QuantityKind.MONEY)
    if (fine := next(sums, None)) is not None:
        noun = _NOUN.match(text, fine.span.end)
        known = noun is not None and noun["noun"] in _penalties()
        return (fine.text.replace("-", " "), noun["noun"], noun.end()) if noun is not None and known else None
    told = _OF.match(text, start)
    if told is None or told["noun"] not in _penalties():
        return None
    figure = next((q for q in find_quantities(text) if q.span.start == told.end()), None)
    if figure is None or figure.kind not in {QuantityKind.DURATION, QuantityKind.MONEY}:
        return None
    return figure.text, told["noun"], figure.span.end
