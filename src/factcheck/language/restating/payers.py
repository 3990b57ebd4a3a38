"""Payers: what each kind of customer pays for something, told again as what it costs for them.

"Adults pay 16 euros for a ticket" and "a ticket costs adults 16 euros" say that a ticket for adults costs 16 euros.
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

_THING = r"(?P<thing>(?:[Aa]n?\s|[Tt]he\s)?[A-Za-z][\w'’-]{1,20}(?:\s[\w'’-]{1,20}){0,4}?)"
_HEDGE = r"(?P<hedge>(?:[a-z]{2,8}\s){0,2}?)"
_TAIL = r"(?P<tail>(?:\s{payers/behind a price}\s[^.,;]{2,60})?[.;]?)\Z"
_FOR = regex(r"\sfor\s")


@needing(lists=(("payers", "payers"),))
def tell_payers(text: str) -> str:
    """Tell a sentence again as the price of a thing, where it names for whom that is the price."""
    figure = next((q for q in find_quantities(text) if q.kind is QuantityKind.MONEY), None)
    if figure is None:
        return text
    before, behind = text[: figure.span.start], text[figure.span.end :]
    charged = _charged().match(before)
    tail = _behind_fee().match(behind) if charged is not None else None
    if charged is not None and tail is not None:
        who = f"{charged['payers'][:1].lower()}{charged['payers'][1:]}"
        return f"The {charged['fee']} for {who}{tail[1]} is {charged['hedge']}{figure.text}{tail[2]}"
    paid = _paying().match(before)
    found = _paid_for().match(behind) if paid is not None else None
    if paid is not None and found is not None:
        return _tell_price(found["thing"], paid["payers"], f"{paid['hedge']}{figure.text}{found['tail']}")
    cost = _costing().match(before)
    if cost is not None and not _FOR.search(behind):
        return _tell_price(cost["thing"], cost["payers"], f"{cost['hedge']}{figure.text}{behind}")
    being = _being().match(before)
    last = _being_for().match(behind) if being is not None else None
    if being is not None and last is not None:
        return _tell_price(being["thing"], last["payers"], f"{being['hedge']}{figure.text}{last['tail']}")
    return text


def _tell_price(thing: str, payers: str, price: str) -> str:
    """Tell what a thing costs some people; who they are is no name, though the sentence began with it."""
    return f"{thing[:1].upper()}{thing[1:]} for {payers[:1].lower()}{payers[1:]} costs {price}"


@cache
def _payers() -> str:
    """Match those who pay by its source, with how old they are."""
    who = alternatives(lexicon.read_words("payers", "payers"))
    return rf"(?P<payers>(?i:{who})(?:\s{{payers/up to an age}}\s[^.,;]{{1,16}}?)?)"


@cache
def _paying() -> re.Pattern[str]:
    return worded(rf"\A{_payers()}\s(?:now\s)?{{payers/paying}}\s{_HEDGE}\Z")


@cache
def _charged() -> re.Pattern[str]:
    fees = alternatives(lexicon.read_words("payers", "fees"))
    return worded(rf"\A{_payers()}\s(?:now\s)?{{payers/paying}}\san?\s(?P<fee>{fees})\sof\s{_HEDGE}\Z")


@cache
def _behind_fee() -> re.Pattern[str]:
    return worded(r"((?:\s{payers/where it is charged}\s[^.,;]{2,60})?)([.;]?)\Z")


@cache
def _paid_for() -> re.Pattern[str]:
    return worded(rf"\sfor\s{_THING}{_TAIL}")


@cache
def _costing() -> re.Pattern[str]:
    return worded(rf"\A{_THING}\s(?:now\s)?{{payers/costing}}\s{_payers()}\s{_HEDGE}\Z")


@cache
def _being() -> re.Pattern[str]:
    return worded(rf"\A{_THING}\s(?:now\s)?{{payers/being}}\s{_HEDGE}\Z")


@cache
def _being_for() -> re.Pattern[str]:
    return worded(rf"\sfor\s{_payers()}{_TAIL}")
