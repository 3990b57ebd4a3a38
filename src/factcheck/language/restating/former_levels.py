"""Former levels: the sentence that tells where a measure stood before, made from the one that tells where it stands."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.quantities.scales import CENT, IN_CENTS
from factcheck.model import QuantityKind, Span
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from factcheck.model import Quantity, TimeExpression

_PLACED = regex(r"(?:\A|\s)(?:[Ii]n|[Ff]or|[Dd]uring|[Aa]t|[Oo]n|[Oo]ver|[Bb]y)\s(?:the\s)?\Z")
_NUMBER = regex(r"\d[\d.,]{0,14}")
_ENDS = " .,"
_ROUNDED = 1000
_CENTS = Decimal(100)


class FormerLevel(Struct, frozen=True):
    """A sentence with its level, the figure of the former one as it is printed, and what is counted behind it."""

    text: str
    level: Quantity
    figure: str
    things: str


def tell_alike(former: FormerLevel, now: TimeExpression | None, then: str) -> str:
    """Tell the former level in the words of the present one, at the time of `then` instead of `now`."""
    text, start, end = former.text, former.level.span.start, former.level.span.end
    opens = now is not None and now.span.end <= start
    head = f"{without_time(text[:start], now)} " if now is not None and opens else text[:start]
    opening, things = _present().sub(_as_past, head, count=1), former.things
    if now is None:
        return f"{opening}{former.figure}{things} {then}."
    if opens:
        return f"{opening[:1].upper()}{opening[1:]}{former.figure}{things} {then}."
    rest = without_time(things, replace(now, span=Span(now.span.start - end, now.span.end - end)))
    return f"{opening}{former.figure}{' ' if rest else ''}{rest} {then}."


def pasts_of_being() -> Mapping[str, tuple[str, ...]]:
    """Give the verbs that a level of today is told with, with their pasts."""
    return lexicon.read_table("comparisons", "pasts of being")


@cache
def _present() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(pasts_of_being())})\b")


def _as_past(found: re.Match[str]) -> str:
    return pasts_of_being()[found[0]][0]


def without_time(part: str, time: TimeExpression) -> str:
    """Leave a time and its preposition out of a part of a sentence ("profit | in May")."""
    return f"{part[: start_of_time(part, time)]}{part[time.span.end :]}".strip(_ENDS)


def start_of_time(part: str, time: TimeExpression) -> int:
    """Give where a time begins with its preposition and article, if it has any."""
    placed = _PLACED.search(part[: time.span.start])
    return placed.start() if placed is not None else time.span.start


def shift_figure(level: Quantity, gap: Quantity, *, downwards: bool) -> str | None:
    """Print a level moved by a difference in its own words; None where they are of other units, or rounded."""
    number = _NUMBER.search(level.text)
    step = _in_unit_of(gap, level)
    if step is None or level.hedge is not None or gap.hedge is not None:
        return None
    value = level.value + (-step if downwards else step)
    if value <= 0 or _zeros(value) < _zeros(level.value):
        return None
    if number is None:
        return f"{value.normalize():,f}" if level.kind is QuantityKind.COUNT else None
    printed = number[0].rstrip(".,").replace(",", "")
    scale = level.value / Decimal(printed)
    places = len(printed.partition(".")[2])
    moved = (value / scale).normalize()
    shown = f"{moved:,.{places}f}" if Decimal(f"{moved:.{places}f}") == moved else f"{moved:,f}"
    return level.text.replace(number[0].rstrip(".,"), shown, 1)


def _in_unit_of(gap: Quantity, level: Quantity) -> Decimal | None:
    """Give how much a difference is in the unit of a level."""
    if level.kind is QuantityKind.PERCENT:
        return gap.value if gap.kind is QuantityKind.POINTS else None
    if gap.kind is not level.kind:
        return None
    if gap.unit == CENT and level.unit in IN_CENTS:
        return gap.value / _CENTS
    return gap.value if gap.unit == level.unit else None


def _zeros(value: Decimal) -> int:
    """Count the zeros at the end of a figure of a thousand or more, by which it may have been rounded."""
    printed = f"{value:f}"
    return len(printed) - len(printed.rstrip("0")) if value >= _ROUNDED else 0
