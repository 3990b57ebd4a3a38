"""Figures told: whose share, sum or price a figure is, told again as the sum, the turnout or the change of prices.

"58% of the electorate voted" is a turnout of 58%, "corn was 7% cheaper in May than a year earlier" a fall of its
prices, and "40,000 euros in bribes" are bribes of so much.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_EARLIER = worded(
    r"(?:\s(in\s[A-Z][a-z]{2,8}(?:\s\d{4})?))?\sthan\s(?:{it or they}\s{was or had been}\s)?{a or one}\syear"
    r"\s{a time ago}[.\s]*\Z"
)
_OPENING_MONTH = regex(r"In\s([A-Z][a-z]{2,8}(?:\s\d{4})?),?\s")
_PLACED = worded(r"\s{in, at or for}\s")
_BEING = worded(r"\s{forms of be}\s\Z")


@needing(
    "than",
    lists=tuple(("restatements", section) for section in ("sums", "who votes", "cheaper", "dearer")),
)
def tell_figures(text: str) -> str:
    """Tell what a figure is of by the first of these that fits."""
    for tell in (_as_sum, _as_turnout, _as_yearly_change, _as_price):
        told = tell(text)
        if told is not None:
            return told
    return text


def _as_sum(text: str) -> str | None:
    """Tell "40,000 euros in bribes" and "bribes worth 40,000 euros" as "bribes of 40,000 euros"."""
    for figure in find_quantities(text) if _sums().search(text) is not None else ():
        if figure.kind is not QuantityKind.MONEY:
            continue
        behind = _sums().match(text, figure.span.end)
        given = _paying().search(text[: figure.span.start]) if behind is not None else None
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
    nouns = alternatives(lexicon.read_words("restatements", "sums"))
    return regex(rf"\sin\s({nouns})\b|\b(?:{nouns})\sworth\b")


@cache
def _paying() -> re.Pattern[str]:
    verbs = alternatives(lexicon.read_words("restatements", "paying"))
    return regex(rf"\b({verbs})\s([A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){{0,4}})\s\Z")


def _as_turnout(text: str) -> str | None:
    """Tell a share of the voters that took part in a vote as the turnout in it."""
    for figure in find_quantities(text) if _voters().search(text) is not None else ():
        if figure.kind not in _SHARES or text[: figure.span.start].lower() not in {"", *_scornful()}:
            continue
        found = _voters().match(text, figure.span.end)
        if found is not None:
            told = f" in{found[1]}" if found[1] else ""
            return f"Turnout{told} was {figure.text[:1].lower()}{figure.text[1:]}."
    return None


@cache
def _scornful() -> frozenset[str]:
    """Give the words before a share that only say how small it is ("only 41% of voters")."""
    return frozenset(f"{word} " for word in lexicon.read_words("restatements", "scornful"))


@cache
def _voters() -> re.Pattern[str]:
    people = alternatives(lexicon.read_words("restatements", "who votes"))
    acts = alternatives(lexicon.read_words("restatements", "taking part"))
    return worded(
        rf"(?:\sof)?(?:\s{{the or all}})?\s(?:{people})\s(?:{acts})(?:(?:(?<=out)"
        rf"\sfor|\s{{at a place}})(\s[^,;]{{3,80}}?))?[.\s]*\Z"
    )


def _as_yearly_change(text: str) -> str | None:
    """Tell what was so much cheaper or higher than a year earlier as a fall or rise over the year."""
    opening = _OPENING_MONTH.match(text)
    body = text[opening.end() :] if opening is not None else text
    for figure in find_quantities(body) if _EARLIER.search(body) is not None else ():
        subject = _BEING.search(body[: figure.span.start])
        if figure.kind is not QuantityKind.PERCENT or subject is None:
            continue
        for words, (verb, _) in _compared().items():
            if not body.startswith(f" {words}", figure.span.end):
                continue
            earlier = _EARLIER.match(body, figure.span.end + len(words) + 1)
            month = (earlier[1] or "")[3:] if earlier is not None else ""
            month = month or (opening[1] if opening is not None else "")
            if earlier is not None and month:
                named = _priced(body[: subject.start()], words)
                return f"{named} {verb} by {figure.text} in the year to {month}."
    return None


@cache
def _compared() -> dict[str, tuple[str, str]]:
    """Map the adjectives of a comparison with an earlier level to what the level did, and will do."""
    sections = ("cheaper", "dearer", "than before")
    tables = [lexicon.read_table("restatements", section) for section in sections]
    return {words: (verb, base) for table in tables for words, (verb, base) in table.items()}


def _priced(subject: str, words: str) -> str:
    """Name the prices of what was cheaper or dearer; other levels are their own."""
    subject = subject[:1].upper() + subject[1:]
    own = words in lexicon.read_table("restatements", "than before")
    if own or not lexicon.read_words("restatements", "priced").isdisjoint(subject.lower().split()):
        return subject
    phrase = _PLACED.search(subject)
    at = phrase.start() if phrase is not None else len(subject)
    return f"{subject[:at]} prices{subject[at:]}"


@cache
def _pricing() -> re.Pattern[str]:
    becoming = alternatives(lexicon.read_words("restatements", "becoming"))
    words = alternatives(
        word for section in ("cheaper", "dearer") for word in lexicon.read_table("restatements", section)
    )
    told = r"(?P<by>[\w.$€£]{1,12}(?:\s[a-z]{4,8})?%?)\s"
    return worded(
        rf"(?P<what>[A-Z][^.,;]{{1,40}}?)\s(?:{becoming}|(?P<coming>{{will or is to}})\s{{be or become}})\s"
        rf"(?:{told})?(?P<words>{words})(?!\sthan\s(?!in\s))(?=[\s.]|\Z)"
    )


def _as_price(text: str) -> str | None:
    """Tell that something became cheaper as a fall of its prices, by so much if that is told."""
    found = _pricing().match(text)
    if found is None:
        return None
    (verb, base), by = _compared()[found["words"]], ""
    if found["by"] is not None:
        if len(find_quantities(found["by"])) != 1:
            return None
        by = f" by {found['by']}"
    verb = f"will {base}" if found["coming"] is not None else verb
    return f"{_priced(found['what'], found['words'])} {verb}{by}{text[found.end() :]}"
