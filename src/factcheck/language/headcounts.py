"""Headcounts: how many died in something or live somewhere, and sums of money, told again in one plain way each.

"The death toll from the quake has risen to 214" says that the quake killed 214 people, "8 million people live in Tolma"
that the population of Tolma is 8 million, and "took 40,000 euros in bribes" that the bribes came to that much.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.language import lexicon
from factcheck.language.quantities import find_quantities
from factcheck.model import QuantityKind
from factcheck.patterns import regex

_CUES = regex(r"\b(?:toll|inhabitants|residents|population|live|lived|living|worth)\b|\bin\s[a-z]{3,14}\b")
_PLACE = r"(?:[Tt]he\s)?[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}"
_TOLL = regex(
    r"(?:The\s|the\s)?(?:[Dd]eath\s)?[Tt]oll\s(?:from|of|in)\s([^,.;]{3,60}?)\s"
    r"(?:is|was|stands\sat|stood\sat|(?:has\s|had\s)?reached|hit|(?:has\s|had\s)?risen\sto|rose\sto|climbed\sto|grew\sto"
    r"|now\sstands\sat|is\snow)\s"
)
_HAVING = regex(rf"\A({_PLACE})\s(has|had)\s(?:a\spopulation\sof\s)?")
_DWELLERS = regex(r"\s(?:inhabitants|residents|citizens)\Z")
_LIVING = regex(rf"\s(?:people|inhabitants|residents)\s(live|lived|were\sliving|are\sliving)\sin\s({_PLACE})")
_YEAR = regex(r"(?:\sin\s\d{4}|\sat\sthe\send\sof\s\d{4})?[.\s]*\Z")
_OPENING_YEAR = regex(r"\AIn\s(\d{4}),?\s")
_GIVING = regex(
    r"\b(pay|pays|paid|paying|give|gives|gave|given|handed|offered)\s([A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,4})\s\Z"
)
_PEOPLE = regex(r"\s(?:people|dead|deaths|inhabitants|residents|citizens)\b")


def count_heads(text: str) -> str:
    """Tell a sentence again in plain words, where it counts the dead, those who live somewhere, or money."""
    if _CUES.search(text) is None:
        return text
    opening = _OPENING_YEAR.match(text)
    body, when = (text[opening.end() :], f" in {opening[1]}") if opening is not None else (text, "")
    for told in (_as_killing(body), _as_population(body, when), _as_dwellers(body, when), _as_sum(body)):
        if told is not None:
            return told if not (opening is not None and when not in told) else f"{text[: opening.end()]}{told}"
    return text


def _as_killing(text: str) -> str | None:
    """Tell a death toll as what killed so many."""
    found = _TOLL.match(text)
    figure = _count_at(text, found.end()) if found is not None else None
    if found is None or figure is None:
        return None
    people = _PEOPLE.match(text, figure[1])
    rest = text[people.end() if people is not None else figure[1] :]
    return f"{found[1][:1].upper()}{found[1][1:]} killed {text[figure[0] : figure[1]]} people{rest}"


def _as_population(text: str, when: str) -> str | None:
    """Tell how many inhabitants a place has as its population."""
    found = _HAVING.match(text)
    figure = _count_at(text, found.end()) if found is not None else None
    if found is None or figure is None:
        return None
    people = _PEOPLE.match(text, figure[1])
    if people is None and "population" not in found[0]:
        return None
    rest = text[people.end() if people is not None else figure[1] :]
    if _YEAR.fullmatch(rest) is None or (people is not None and people[0] in {" people", " dead", " deaths"}):
        return None
    being = "is" if found[2] == "has" else "was"
    return f"The population of {found[1]} {being} {text[figure[0] : figure[1]]}{when}{rest}"


def _as_dwellers(text: str, when: str) -> str | None:
    """Tell how many people live in a place as its population."""
    figure = _count_at(text, 0)
    found = _LIVING.match(text, figure[1]) if figure is not None else None
    if figure is None or found is None or _YEAR.fullmatch(text, found.end()) is None:
        return None
    being = "is" if found[1] in {"live", "are living"} else "was"
    number = f"{text[:1].lower()}{text[1 : figure[1]]}"
    return f"The population of {found[2]} {being} {number}{when}{text[found.end() :]}"


def _count_at(text: str, start: int) -> tuple[int, int] | None:
    """Give where a count that begins at an offset begins and ends, its hedge included."""
    figure = next((q for q in find_quantities(text) if q.span.start >= start), None)
    if figure is None or figure.kind is not QuantityKind.COUNT or figure.span.start != start:
        return None
    return figure.span.start, figure.span.end


def _as_sum(text: str) -> str | None:
    """Tell "40,000 euros in bribes" and "bribes worth 40,000 euros" as "bribes of 40,000 euros"."""
    for figure in find_quantities(text) if _sums().search(text) is not None else ():
        if figure.kind is not QuantityKind.MONEY:
            continue
        behind = _sums().match(text, figure.span.end)
        given = _GIVING.search(text[: figure.span.start]) if behind is not None else None
        if behind is not None and given is not None:
            rest = text[behind.end() :]
            return f"{text[: given.start()]}{given[1]} {behind[1]} of {figure.text} to {given[2]}{rest}"
        if behind is not None:
            return f"{text[: figure.span.start]}{behind[1]} of {figure.text}{text[behind.end() :]}"
        if text.endswith(" worth ", 0, figure.span.start):
            return f"{text[: figure.span.start - 6]}of {text[figure.span.start :]}"
    return None


@cache
def _sums() -> re.Pattern[str]:
    nouns = "|".join(sorted(lexicon.read_words("restatements", "sums"), key=len, reverse=True))
    return re.compile(rf"\sin\s({nouns})\b|\b(?:{nouns})\sworth\b")
