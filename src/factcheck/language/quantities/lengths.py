"""Lengths of time: those of several parts ("2 hours 19 minutes"), and those with an article ("lasted a week")."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.hedges import hedged_interval
from factcheck.language.numbers.numerals import Numeral
from factcheck.language.numbers.units import duration_units
from factcheck.language.quantities.figures import Figure, Passage, quantity_of
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_LENGTH_END = (
    r"\Z|[^\w\s-]|\s(?:{closed_classes/preposition}|{closed_classes/conjunction}|{closed_classes/subordinator})\b"
)
"""What may stand behind "delayed by a day", where "by a second driver" tells who did it."""
_RACE_TIME = regex(
    r"(?<![^\W_])(?<![:.,])(?:(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)(?P<parts>\.\d{1,3})?"
    r"|(?P<shorter>\d{1,2}):(?P<least>[0-5]\d)(?P<tenths>\.\d{1,3}))(?![\d:])"
)


def find_single_lengths(passage: Passage) -> list[Quantity]:
    """Find the lengths of one unit that an article counts: how long something took, or by how much it moved."""
    if not any(article in passage.lowered for article in (" a ", " an ", " one ")):
        return []
    units = duration_units()
    found = []
    for match in _single_lengths().finditer(passage.lowered):
        article, unit = next((n, n + 1) for n in (1, 3, 5, 7) if match[n] is not None)
        start, end = match.span(article)
        numeral = Numeral(start, end, Decimal(1), Decimal(1), worded=True)
        figure = Figure(start, match.end(unit), numeral, units[match[unit]])
        found.append(quantity_of(passage, figure, QuantityKind.DURATION))
    return found


def find_race_times(passage: Passage) -> list[Quantity]:
    """Find the times that somebody took in hours, minutes and seconds ("won in 2:04:35", "ran 14:52.3")."""
    found = []
    for match in _RACE_TIME.finditer(passage.lowered) if ":" in passage.lowered else ():
        parts = match["parts"] or match["tenths"] or ""
        seconds = Decimal(f"{match['seconds'] or match['least']}{parts}")
        value = 3600 * int(match["hours"] or 0) + 60 * int(match["minutes"] or match["shorter"]) + seconds
        step = Decimal(1).scaleb(-len(parts[1:]))
        numeral = Numeral(*match.span(), value, step, worded=False)
        found.append(
            quantity_of(passage, Figure(*match.span(), numeral, duration_units()["second"]), QuantityKind.DURATION)
        )
    return found


@cache
def _single_lengths() -> re.Pattern[str]:
    verbs, hedges, whole = (
        alternatives(lexicon.read_words("lengths", name)) for name in ("lasting", "hedges", "whole")
    )
    units = alternatives(name for name, unit in duration_units().items() if name == unit.name)
    counted = rf"{verbs}|{alternatives(lexicon.read_words('lengths', 'lasting one'))}"
    return worded(
        rf"\b(?:(?:{verbs})\s(?:(?:{hedges})\s){{0,2}}(an?\s(?:(?:{whole})\s)?)({units})"
        rf"|(?:{counted})\s(?:(?:{hedges})\s){{0,2}}(one\s(?:(?:{whole})\s)?)({units})"
        rf"|for\s(?:(?:{hedges})\s){{0,2}}(an?\s(?:(?:{whole})\s)?)({{times/week or month}})"
        rf"|by\s(?:(?:{hedges})\s){{0,2}}(an?\s(?:(?:{whole})\s)?)({units})(?={_LENGTH_END}))"
        rf"(?![^\W_]|-|\s(?:{alternatives(lexicon.read_words('lengths', 'behind'))})\b)"
    )


def join_lengths(lowered: str, found: list[Quantity]) -> list[Quantity]:
    """Make one length of time of the parts of one ("2 hours 19 minutes", "a year and 3 months" apart)."""
    joined: list[Quantity] = []
    for quantity in found:
        whole = _joined_length(lowered, joined[-1], quantity) if joined else None
        joined[-1:] = [whole] if whole is not None else [*joined[-1:], quantity]
    return joined


def _joined_length(lowered: str, left: Quantity, right: Quantity) -> Quantity | None:
    """Join two lengths of time that stand side by side, the smaller unit behind the greater one."""
    names = duration_units()
    if not left.kind is right.kind is QuantityKind.DURATION or right.hedge or "age" in {left.counted, right.counted}:
        return None
    great, small = names.get(left.unit or ""), names.get(right.unit or "")
    if great is None or small is None or great.base != small.base or great.factor <= small.factor:
        return None
    if lowered[left.span.end : right.span.start].strip() not in {"", "and", ","}:
        return None
    value = left.value * great.factor + right.value * small.factor
    low, high = (value + (bound - right.value) * small.factor for bound in (right.low, right.high))
    low, high = hedged_interval(value, low, high, left.hedge)
    span = Span(left.span.start, right.span.end)
    text = left.text + lowered[left.span.end : right.span.start] + right.text
    return replace(left, span=span, text=text, value=value, low=low, high=high, unit=small.base, counted=right.counted)
