"""Wholes: of whom or what "most of them" or "14 of them" are some, named where the sentence leaves no doubt.

"The fire destroyed 40 homes, 12 of them in Sarn" says besides that 12 of the 40 homes were in Sarn, and that it
destroyed 12 homes in Sarn. The number of all stays with them: 12 of another number of homes are others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.kinds import PARTS
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.counted import counted_noun, is_plural, people_like
from factcheck.language.words.wordclasses import tag
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_THEM = regex(r"\sof\sthem\b")
_OF_WHOM = worded(r",\s(?:(?P<figure>[^\s,]{1,12})\s)?of\s{which or whom}\s")
_REST = regex(r"\s([^,;:.]{3,120}(?:\.\d[^,;:.]{0,40})?)")
_PRESENT = worded(r"\b{is or are}\b")
_BEING = worded(r"{forms of be}\s(?={wholes/of a part})")
_KIND = worded(r"{forms of be}\s")
_MANNER = regex(r"[a-z]{3,16}ly")
_PASSIVE = worded(r"(\s(?:{forms of have}\s)?(?:been|{forms of be}))\s([a-z]{3,14}),\s")
_PLACED = worded(r"{wholes/having their place}\s")
_HAVING = worded(r"\s{wholes/having on its books}\s\Z")
_PLACE = worded(r"{wholes/of a part}\s")
_WORD = regex(r"\w+(?:[-’']\w+)?")
_FINITE = frozenset("Vbhmd")


class Part(Struct, frozen=True):
    """Some of those that a sentence counts: where "14 of them" starts and ends, and the words for the whole."""

    start: int
    end: int
    whole: str


class Count(Struct, frozen=True):
    """A count with its noun: where it starts, where its figure ends, and where its noun does."""

    start: int
    figure_end: int
    end: int


def name_wholes(text: str, within: str | None = None) -> str:
    """Put the noun for "them" in "14 of them", told by the sentence `within` which a text stands or by the text."""
    if " of them" not in text:
        return text
    sentence = within or text
    found = {sentence[part.start : part.end].lower(): part.whole for part in _find_parts(sentence)}
    for printed, whole in found.items():
        at = text.lower().find(printed)
        if at >= 0:
            end = at + len(printed)
            text = f"{text[: end - len('them')]}the {whole}{text[end:]}"
    return text


def tell_parts(text: str) -> tuple[str, ...]:
    """Give what a phrase without a verb says of some of those that a sentence counts, as sentences."""
    told = list(_tell_relatives(text)) if " of wh" in text else []
    if " of them" not in text:
        return tuple(told)
    for part in _find_parts(text):
        rest = _REST.match(text, part.end)
        if rest is None or not text[: part.start].endswith(", ") or _has_verb(rest[1]):
            continue
        if _MANNER.fullmatch(rest[1]) is not None:
            told += _tell_manner(text, part, rest[1])
            continue
        be = "are" if _PRESENT.search(text[: part.start]) else "were"
        told.append(f"{text[part.start : part.end - len('them')]}the {part.whole} {be} {rest[1]}.")
        told += _tell_of_part(text, part.start, text[part.start : part.end - len(" of them")], rest[1])
    return tuple(told)


def _tell_relatives(text: str) -> Iterator[str]:
    """Say "raised $40,000, of which $9,000 was spent" once more as "$9,000 of $40,000 was spent"."""
    for match in _OF_WHOM.finditer(text):
        figures = find_quantities(text)
        at = match.start("figure") if match["figure"] else match.end()
        figure = next((q for q in figures if q.span.start == at), None)
        rest = _REST.match(text, max(figure.span.end, match.end() - 1)) if figure is not None else None
        money = next((q.text for q in figures if q.span.end == match.start() and q.kind is QuantityKind.MONEY), None)
        whole = money or _find_whole(text, match.start())
        if figure is not None and rest is not None and whole is not None:
            yield f"{figure.text} of {'' if money else 'the '}{whole} {rest[1]}."
            yield from _tell_of_part(text, match.start() + len(", "), figure.text, rest[1])


def _tell_of_part(text: str, at: int, figure: str, rest: str) -> Iterator[str]:
    """Say of the part at an offset what the clause before it says of the whole ("employs 120 people in Orm").

    What they are stands for the noun ("arrested 23 people, four of them minors").
    """
    count = _find_count(text, at)
    if count is None or count.end + len(", ") != at or count.start == 0 or not _counts(figure):
        return
    before = text[: count.start]
    being = _BEING.match(rest) or _KIND.match(rest) or (_PLACED.match(rest) if _HAVING.search(before) else None)
    place = rest[being.end() :] if being is not None else rest
    kind = _names_kind(place)
    if kind or _PLACE.match(place) is not None:
        noun = "" if kind else text[count.figure_end : count.end]
        yield f"{before}{figure}{noun} {place}."


def _tell_manner(text: str, part: Part, manner: str) -> Iterator[str]:
    """Say how it was done to some of those to whom it was done ("41 firefighters were hurt, six of them seriously")."""
    count = _find_count(text, part.start)
    figure = text[part.start : part.end - len(" of them")]
    done = _PASSIVE.fullmatch(text[count.end : part.start]) if count is not None and _counts(figure) else None
    if count is not None and done is not None:
        yield f"{text[: count.start]}{figure}{text[count.figure_end : count.end]}{done[1]} {manner} {done[2]}."


def _names_kind(words: str) -> bool:
    """Tell whether words are only a noun for several ("minors", "young women")."""
    classes = tag(tokenise(f"They saw {words}")).classes[2:]
    last = words.rsplit(maxsplit=1)[-1].rstrip(".").lower()
    return classes.rstrip(".,").strip("J") == "N" and (is_plural(last) or last in people_like())


def _counts(figure: str) -> bool:
    """Tell whether a figure is a number of people or things, and no share of them."""
    return [q.kind for q in find_quantities(figure)] == [QuantityKind.COUNT]


def _find_parts(text: str) -> Iterator[Part]:
    """Find the parts of a sentence whose whole is certain."""
    figures = find_quantities(text)
    for match in _OF_THEM.finditer(text):
        figure = next((q for q in figures if q.span.end == match.start() and q.kind in PARTS), None)
        start = figure.span.start if figure is not None else text.rfind(" ", 0, match.start()) + 1
        if figure is None and text[start : match.start()].lower() not in lexicon.read_words(
            "polarity", "partitive pronouns"
        ):
            continue
        whole = _find_whole(text, start)
        if whole is not None:
            yield Part(start, match.end(), whole)


def _find_whole(text: str, end: int) -> str | None:
    """Give the last count before an offset with the noun that it counts, unless another plural comes between."""
    count = _find_count(text, end)
    return f"{text[count.start].lower()}{text[count.start + 1 : count.end]}" if count is not None else None


def _find_count(text: str, end: int) -> Count | None:
    """Find the last count before an offset with the noun that it counts, unless another plural comes between."""
    counts = [q for q in find_quantities(text) if q.span.end < end and q.kind is QuantityKind.COUNT]
    if not counts:
        return None
    span = counts[-1].span
    noun = counted_noun(text, span.end)
    if noun is None or not noun.plural or noun.end > end:
        return None
    between = _WORD.findall(text[noun.end : end].lower())
    if between and len(counts) > 1:
        return None  # "40 films from 16 countries were shown, eight of them"
    plural = any(is_plural(word) and not word.endswith("ed") for word in between)  # "the injured" are, "injured" not
    return None if plural else Count(span.start, span.end, noun.end)


def _has_verb(words: str) -> bool:
    """Tell whether some words have a verb of their own, so that they are a clause or a participle's."""
    classes = tag(tokenise(f"They saw {words}")).classes[2:]
    return classes[0] in "EKG" or not _FINITE.isdisjoint(classes)
