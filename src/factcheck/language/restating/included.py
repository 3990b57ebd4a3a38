"""Included: what a sentence says of some that it counts among all ("bought 120 paintings, including 14 landscapes").

It says besides that the museum bought 14 landscapes. "Many engineers" counts all as well as a figure does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.words.counted import counted_noun, is_plural, people_like
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAKING_IN = worded(r",?\s{wholes/taking in a part}\s")
_NEXT = worded(r",?\s{and or or}\s|,\s")
_WHOLE = worded(
    r"\b(?i:{wholes/before a whole}\s)?"
    r"(?i:\d[\d,.]{0,11}(?:\s{closed_classes/number})?|{closed_classes/number}(?:[\s-]{closed_classes/number})?|{wholes/several})"
    r"\s(?:[\w’'-]{2,20}\s){0,3}?(?P<noun>[a-z][\w’'-]{2,20})(?=\s|,|\Z)(?P<behind>[^,;:.]{0,60})\Z"
)
_TIME = worded(r",?\s(?P<time>(?:{times/opening a year}|{last or this})\s[^,;:]{2,40}?)[.\s]*\Z")
_DATED = regex(r"(?P<name>(?:the\s)?[A-Z\"“][^(),;]{1,60}?)\s\(\s?(?P<year>\d{4})\s?\)")
_GOES_ON = worded(r",?\s{and, but or while}\s|;")
_PLACED = worded(r"\s{wholes/of a part}\s")
_END = regex(r"[.\s]*\Z")
_VERB_BEHIND = regex(r",\s(?=[a-z])")


class _Whole(Struct, frozen=True):
    """All that a sentence counts: the noun, what stands before them and behind, and whether that is a preposition."""

    noun: str
    before: str
    behind: str
    placed: bool


def tell_included(text: str) -> tuple[str, ...]:
    """Give what a sentence says of the counted parts that it names of a counted whole, as sentences."""
    if "includ" not in text and "among" not in text:
        return ()
    match = _TAKING_IN.search(text)
    whole = _read_whole(text[: match.start()]) if match is not None else None
    if match is None or whole is None:
        return ()
    if (dated := tuple(_read_dated(text[match.end() :], whole))) or whole.placed:
        return dated
    parts, end = _read_parts(text, match.end(), whole.noun)
    behind = _read_end(text, end, whole)
    kinds = _tell_kinds(text, parts, whole) if len(parts) == 1 else ()
    return (*(f"{whole.before}{part}{behind}." for part in parts), *kinds) if behind is not None else ()


def _tell_kinds(text: str, parts: list[str], whole: _Whole) -> tuple[str, ...]:
    """Say how many of all are of the one kind that is named ("14 of the 120 paintings were landscapes")."""
    figure = next((q for q in find_quantities(text) if q.span.start == len(whole.before)), None)
    named = find_quantities(parts[0])
    if (
        figure is None
        or figure.hedge is not None
        or len(named) != 1
        or named[0].span.start
        or whole.noun in parts[0].split()
    ):
        return ()
    return (f"{named[0].text} of the {figure.text} {whole.noun} were{parts[0][named[0].span.end :]}.",)


def _read_whole(before: str) -> _Whole | None:
    """Read what is counted, unless it is named by a preposition, by what something is, or denied."""
    found = _WHOLE.search(before)
    if found is None or not (is_plural(found["noun"]) or found["noun"] in people_like()):
        return None
    said = before[: found.start()]
    words = said.lower().split()
    last = words[-1] if words else ""
    placed = last in listed("wholes/taking part in")
    other = last in listed("closed_classes/preposition") or last in listed("forms of be")
    return None if (other and not placed) or _denies(words) else _Whole(found["noun"], said, found["behind"], placed)


def _denies(words: list[str]) -> bool:
    return any(word in listed("not, never or no") or word.endswith(("n't", "n’t")) for word in words)


def _read_parts(text: str, start: int, noun: str) -> tuple[list[str], int]:
    """Read the counted parts from an offset on, and where the last of them ends."""
    parts: list[str] = []
    figures = {q.span.start: q for q in find_quantities(text) if q.kind is QuantityKind.COUNT}
    for begin, end in _items(text, start):
        part = _read_part(text[begin:end], figures[begin].span.end - begin, noun) if begin in figures else None
        if part is None:
            break
        parts.append(part)
        start = end
    return parts, start


def _read_part(item: str, end: int, noun: str) -> str | None:
    """Read what an item counts, by the noun of the whole where it has none ("nine shops, including two in Sarn")."""
    if counted_noun(item, end) is not None:
        return item
    return f"{item[:end]} {noun}{item[end:]}" if _PLACED.match(item, end) is not None else None


def _read_dated(text: str, whole: _Whole) -> Iterator[str]:
    """Tell of each that is named with its year ("won several races, including the Tarn Mile (2019)")."""
    for begin, end in _items(text, 0):
        item = _DATED.fullmatch(text[begin:end])
        if item is None:
            return
        yield f"{whole.before}{item['name']}{whole.behind} in {item['year']}."


def _items(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Give where the items of a list begin and end."""
    while True:
        link = _NEXT.search(text, start)
        end = link.start() if link is not None else len(text.rstrip(". "))
        yield start, end
        if link is None:
            return
        start = link.end()


def _read_end(text: str, end: int, whole: _Whole) -> str | None:
    """Give what goes on behind the parts as it does behind the whole, None where that is not plain."""
    rest = text[end:]
    if _END.match(rest) is not None:
        return whole.behind
    time = _TIME.match(rest)
    if time is not None:
        return f"{whole.behind} {time['time']}"
    if not whole.before and not whole.behind and (link := _VERB_BEHIND.match(rest)) is not None:
        return f" {rest[link.end() :].rstrip('. ')}"  # "some 40 people, including six children, died"
    return whole.behind if whole.before and _GOES_ON.match(rest) is not None else None
