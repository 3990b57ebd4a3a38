"""Amounts told by a noun: what a fine, a bill, an audience or a threshold comes to, told again by the plain verb.

"The fine that the court imposed on Orbis comes to 2 million euros" says that the court fined Orbis so much, "the bill
for the repair will be 2 million" what it will cost, and "the final drew an audience of 2 million" how many watched it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.text.letters import lower_article
from factcheck.language.text.signals import signals_of, words_in
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.model import Quantity

_PARTY = r"(?:the\s)?[A-Za-z][^.,;:]{1,40}?"
_THING = r"[^.,;:]{3,70}?"
_COSTS = {"will be": "will cost", "will come to": "will cost", "is": "costs", "comes to": "costs", "stands at": "costs"}
_SCREEN = worded(r"\b{amounts/online}\s|\bonline\b")
_NEEDS = worded(r"\A(?:An?|Any|The)\s[a-z]{3,15}\s{amounts/needing}\s(?=(?:[a-z]{2,8}\s){0,2}\d)")
_AIM = worded(r"\s([a-z]{3,20})\s{amounts/to win}\s(?={articles}\s)")
_THRESHOLD = worded(r"\AThe\sthreshold\s{amounts/to secure}\s({articles}\s[^.,;:]{3,60}?)\s{amounts/lying at}\s")
_NEEDED = worded(r"\s([a-z]{3,20})\s{are or were}\s{amounts/needed}\s{amounts/to secure}\s")


@needing(
    "viewers", "threshold", "needs", "needed", "required", "requires", "must", "has",
    lists=(("amounts", "fines"), ("amounts", "bills"), ("amounts", "audiences"), ("amounts", "lasting")),
)  # fmt: skip
def tell_amounts(text: str) -> str:
    """Tell a sentence again by its plain verb, where a noun tells an amount."""
    for told in (_as_fine(text), _as_cost(text), _as_watching(text), _as_need(text), _as_lasting(text)):
        if told is not None:
            return told
    return text


def _figure_at(text: str, start: int, *kinds: QuantityKind) -> Quantity | None:
    """Give the figure of one of some kinds that begins where a pattern ended, hedges passed over."""
    figure = next((q for q in find_quantities(text) if q.span.start >= start), None)
    return figure if figure is not None and figure.span.start == start and figure.kind in kinds else None


def _as_fine(text: str) -> str | None:
    """Tell what a fine imposed by one on another comes to as the one fining the other so much."""
    for pattern in _fines():
        found = pattern.match(text)
        figure = _figure_at(text, found.end(), QuantityKind.MONEY) if found is not None else None
        if found is not None and figure is not None:
            return _fined(found["on"], found["by"], f"{figure.text}{text[figure.span.end :]}")
    of = _fine_of().match(text)
    figure = _figure_at(text, of.end(), QuantityKind.MONEY) if of is not None else None
    imposed = _imposed_on().match(text, figure.span.end) if figure is not None else None
    return _fined(imposed["on"], imposed["by"], f"{figure.text}{imposed['rest']}") if figure and imposed else None


def _fined(whom: str, by: str | None, sum_: str) -> str:
    """Tell who was fined how much, and by whom where that is said."""
    return f"{_opening(by)} fined {whom} {sum_}" if by is not None else f"{_opening(whom)} was fined {sum_}"


@cache
def _fine_of() -> re.Pattern[str]:
    return regex(rf"\A(?:An?|The)\s(?:{alternatives(lexicon.read_words('amounts', 'fines'))})\sof\s")


@cache
def _imposed_on() -> re.Pattern[str]:
    imposed = alternatives(lexicon.read_words("amounts", "imposed"))
    return worded(
        rf"\s{{was or has been}}\s(?:{imposed})\s{{on or upon}}\s(?P<on>{_PARTY})(?:\sby\s(?P<by>{_PARTY}))?"
        r"(?P<rest>(?:\s{on or after}\s.{2,80})?\.?)\Z"
    )


@cache
def _fines() -> tuple[re.Pattern[str], ...]:
    being = alternatives(lexicon.read_words("amounts", "being"))
    fines = alternatives(lexicon.read_words("amounts", "fines"))
    imposed = alternatives(lexicon.read_words("amounts", "imposed"))
    return (
        worded(
            rf"\A[Tt]he\s(?:{fines})\s(?:{{that or which}}\s)?(?P<by>{_PARTY})\s(?:{{has or had}}"
            rf"\s)?(?:{imposed})\s{{on or upon}}\s(?P<on>{_PARTY})\s(?:{being})\s"
        ),
        worded(
            rf"\A[Tt]he\s(?:{fines})\s(?:{{which was}}\s)?(?:{imposed})\s{{on or upon}}"
            rf"\s(?P<on>{_PARTY})(?:\sby\s(?P<by>{_PARTY}))?\s(?:{being})\s"
        ),
    )


def _as_cost(text: str) -> str | None:
    """Tell what the bill for something is as what this costs."""
    found = _bills().match(text)
    figure = _figure_at(text, found.end(), QuantityKind.MONEY) if found is not None else None
    if found is None or figure is None:
        return None
    return f"{_opening(found['what'])} {_COSTS.get(found['being'], 'cost')} {text[figure.span.start :]}"


@cache
def _bills() -> re.Pattern[str]:
    being = alternatives(lexicon.read_words("amounts", "being") | set(_COSTS))
    bills = alternatives(lexicon.read_words("amounts", "bills"))
    return worded(
        rf"\A[Tt]he\s(?:{{amounts/whole bill}}\s)?(?:{bills})\s(?P<what>{{articles}}\s{_THING})\s(?P<being>{being})\s"
    )


def _as_watching(text: str) -> str | None:
    """Tell how large the audience of something was as how many people watched it."""
    found = _audience().match(text)
    figure = _figure_at(text, found.end(), QuantityKind.COUNT) if found is not None else None
    if found is not None and figure is not None:
        return _watched(found["what"], figure, text[figure.span.end :])
    if signals_of("amounts", "drawing").isdisjoint(words_in(text)):
        return None
    figure = next((q for q in find_quantities(text) if q.kind is QuantityKind.COUNT), None)
    found = _drawing().fullmatch(text[: figure.span.start]) if figure is not None else None
    if found is None or figure is None:
        return None
    viewers = _viewers().match(text, figure.span.end)
    if found["audience"] is None and viewers is None:
        return None
    rest = text[viewers.end() if viewers is not None else figure.span.end :]
    return _watched(found["what"], figure, rest)


def _watched(what: str, figure: Quantity, rest: str) -> str:
    inside = lower_article(what)
    where = "" if _SCREEN.search(rest) is not None else " on television"
    return f"{_opening(figure.text)} people watched {inside}{where}{rest}"


@cache
def _audience() -> re.Pattern[str]:
    being = alternatives(lexicon.read_words("amounts", "being"))
    kinds = alternatives(lexicon.read_words("amounts", "audiences"))
    return worded(rf"\A[Tt]he\s(?:{kinds})\s{{of or for}}\s(?P<what>{_THING})\s(?:{being})\s")


@cache
def _drawing() -> re.Pattern[str]:
    drawing = alternatives(lexicon.read_words("amounts", "drawing"))
    kinds = alternatives(lexicon.read_words("amounts", "audiences"))
    return regex(rf"(?P<what>(?:The\s|[A-Z])[^.,;:]{{2,60}}?)\s(?:{drawing})\s(?P<audience>an?\s(?:{kinds})\sof\s)?")


@cache
def _viewers() -> re.Pattern[str]:
    return regex(r"\s(?:television\s|TV\s)?viewers\b")


def _as_need(text: str) -> str | None:
    """Tell how much somebody needs to win something as how much is needed for it."""
    for opening in (_NEEDS, _THRESHOLD):
        found = opening.match(text)
        figure = _figure_at(text, found.end(), QuantityKind.COUNT) if found is not None else None
        if found is None or figure is None:
            continue
        if opening is _THRESHOLD:
            return f"{_opening(figure.text)}{text[figure.span.end :].rstrip('. ')} are needed for {found[1]}."
        aim = _AIM.match(text, figure.span.end)
        return f"{_opening(figure.text)} {aim[1]} are needed for {text[aim.end() :]}" if aim is not None else None
    figure = _figure_at(text, 0, QuantityKind.COUNT) if _NEEDED.search(text) is not None else None
    aim = _NEEDED.match(text, figure.span.end) if figure is not None else None
    return (
        f"{text[: figure.span.end]} {aim[1]} are needed for {text[aim.end() :]}"
        if figure is not None and aim is not None
        else None
    )


def _as_lasting(text: str) -> str | None:
    """Tell how long the reign of somebody lasted as how long he reigned."""
    found = next((found for pattern in _reigns() if (found := pattern.match(text)) is not None), None)
    figure = _figure_at(text, found.end(), QuantityKind.DURATION) if found is not None else None
    if found is None or figure is None:
        return None
    verb = lexicon.read_table("amounts", "lasting")[found["act"]][0]
    return f"{_opening(found['who'])} {verb} for {text[figure.span.start :]}"


@cache
def _reigns() -> tuple[re.Pattern[str], ...]:
    acts = alternatives(lexicon.read_table("amounts", "lasting"))
    lasted = r"{amounts/lasted}\s(?:for\s)?"
    return (
        worded(rf"\A(?P<who>[A-Z][^.,;:]{{1,40}}?)['’]s?\s(?P<act>{acts})\s{lasted}"),
        worded(rf"\A[Tt]he\s(?P<act>{acts})\sof\s(?P<who>[^.,;:]{{2,40}}?)\s{lasted}"),
    )


def _opening(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
