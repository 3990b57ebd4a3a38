"""Moved levels: where a measure stands and where it stood before, told at once, as two sentences.

"Profit in the first half of 2031 fell to 148 million euros from 191 million a year earlier" says that it was 148
million in that half, and 191 million in the first half of 2030.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.levels import words_for
from factcheck.language.times.dates import print_day, print_month
from factcheck.language.times.periods import month, months, shifted, years
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind, TimeSpan
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.model import Quantity, TimeExpression

_KINDS = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.COUNT})
_FROM = regex(r"(?:,?\s(?P<way>up|down))?,?\sfrom\s\Z")
_LEVEL = regex(
    r"\A(?P<subject>[^,;:]{3,90}?)\s(?:(?:has|had|have)\s)?(?P<verb>[a-z]{2,12})(?:\s[a-z]{3,14}ly)?(?:\sto)?\s\Z"
)
_MOVED = regex(
    r"\A(?P<subject>[^,;:]{3,90}?)\s(?:(?:has|had|have)\s)?(?P<verb>[a-z]{2,12})(?:\s[a-z]{3,14}ly)?\sfrom\s\Z"
)
_ENDS_OF_MOVE = 2
_POINTS = frozenset({"in", "on", "at", "at the end of", "in the"})
_BEING = frozenset({"was", "were", "is", "are", "be", "been", "stood", "totalled", "reached"})
_PLACED = regex(r"\s(?:in|for|during|at|on|over|by)\s(?:the\s)?\Z")
_UNITS = {"year": 12, "quarter": 3, "month": 1}
_NOUN = regex(r"\s(?:of|in|at|for|from|to|on)\s")
_ENDS = " .,"


def split_moved_levels(text: str, on: date | None) -> tuple[str, str] | None:
    """Give the levels of now and of then that a sentence with a rise, a fall or a level tells at once."""
    if " from " not in text:
        return None
    figures = [q for q in find_quantities(text) if q.change != "by" and q.kind in _KINDS]
    if len(figures) != 2 or len(find_quantities(text)) > len(figures):
        return None
    level, before = figures
    between, told = text[level.span.end : before.span.start], _LEVEL.match(text[: level.span.start])
    parted = _FROM.search(between)
    if told is None or parted is None or not _moves_so(told["verb"], parted["way"], level, before):
        return None
    now = _find_one(text, (0, level.span.end + parted.start()), on)
    then = _find_then(text[before.span.end :], now.period if now is not None else None, on)
    if then is None:
        return None
    head = told["subject"]
    bare = _without(head, now) if now is not None and now.span.end <= len(head) else head
    being = _be(bare)
    figure = with_unit(before, level)
    return f"{head} {being} {level.text.strip()}{between[: parted.start()]}.", f"{bare} {being} {figure} {then}."


def tell_former_level(text: str) -> tuple[str, ...]:
    """Say where a measure stood in a year that is told beside where it stands ("was 61%, down from 66% in 2028")."""
    levels = split_moved_levels(text, None)
    return (levels[1],) if levels is not None else ()


def draw_moved_levels(text: str) -> tuple[str, ...]:
    """Say where a measure stood at both ends of a movement ("fell from 22 million in 2033 to 14 million in 2034")."""
    figures = [q for q in find_quantities(text) if q.change in {"from", "to"} and q.kind in _KINDS]
    if [q.change for q in figures] != ["from", "to"]:
        return ()
    start, end = figures
    told = _MOVED.match(text[: start.span.start])
    times = [time for time in find_times(text) if time.explicit and time.period is not None]
    if told is None or len(times) != _ENDS_OF_MOVE or not _moves_so(told["verb"], None, end, start):
        return ()
    first, last = times
    then, now = text[start.span.end : first.span.start], text[end.span.end : last.span.start]
    parted = text[first.span.end : end.span.start].strip() == "to" and not text[last.span.end :].strip(_ENDS)
    if not parted or {then.strip(), now.strip()} - _POINTS:
        return ()
    subject = told["subject"]
    being = _be(subject)
    return tuple(
        f"{subject} {being} {figure}{place}{time.text}."
        for figure, place, time in ((with_unit(start, end), then, first), (with_unit(end, start), now, last))
    )


def _be(subject: str) -> str:
    """Give the form of "be" that goes with a subject in the past."""
    noun = _NOUN.split(subject, maxsplit=1)[0].split()[-1].lower()
    return "were" if is_plural(noun) else "was"


def _moves_so(verb: str, way: str | None, level: Quantity, before: Quantity) -> bool:
    """Tell whether a verb of being or moving goes from the one figure to the other, as it says."""
    if level.value == before.value:
        return False
    rises = level.value > before.value
    if verb in _BEING:
        return way is not None and (way == "up") is rises
    meant = built_in_thesaurus().concepts(stem(verb))
    up, down = (
        stem("rise") in meant or verb in words_for("rising"),
        stem("fall") in meant or verb in words_for("falling"),
    )
    return (up and not down and rises) or (down and not up and not rises)


def _find_one(text: str, stretch: tuple[int, int], on: date | None) -> TimeExpression | None:
    """Give the one time within a stretch of a sentence, if it can be told."""
    start, end = stretch
    found = [time for time in find_times(text, on) if start <= time.span.start and time.span.end <= end]
    return found[0] if len(found) == 1 and found[0].period is not None else None


def _without(subject: str, time: TimeExpression) -> str:
    """Leave a time and its preposition out of a subject ("profit | in May")."""
    placed = _PLACED.search(subject[: time.span.start])
    start = placed.start() if placed is not None else time.span.start
    return f"{subject[:start]}{subject[time.span.end :]}".strip(_ENDS)


def with_unit(before: Quantity, level: Quantity) -> str:
    """Print the figure of then in the unit of that of now, which it may leave out ("from 191 million")."""
    if before.kind is not QuantityKind.COUNT or level.kind is QuantityKind.COUNT:
        return before.text.strip()
    symbol = level.text.strip()[:1]
    if level.kind is QuantityKind.PERCENT:
        return f"{before.text.strip()}%"
    told = before.text.strip()
    return f"{told} {level.text.split()[-1]}" if symbol.isalnum() else f"{symbol}{told}"


def _find_then(rest: str, now: TimeSpan | None, on: date | None) -> str | None:
    """Say when the earlier level was, told by its date or from the time of the later one."""
    told = rest.strip(_ENDS).lower()
    leaning = _leaning().fullmatch(told)
    if leaning is not None:
        unit = leaning["unit"] or leaning["same"] or leaning["other"] or "year"
        earlier = _move(now, _UNITS[unit]) if now is not None else None
        return _print(earlier) if earlier is not None else None
    found = find_times(rest, on)
    if len(found) != 1 or found[0].period is None or rest[found[0].span.end :].strip(_ENDS):
        return None
    return _print(found[0].period)


@cache
def _leaning() -> re.Pattern[str]:
    unit = alternatives(_UNITS)
    spans = alternatives(lexicon.read_words("comparisons", "same spans"))
    return regex(
        rf"(?:(?:a|one)\s(?P<unit>{unit})\s(?:earlier|before|ago|previously)"
        rf"|(?:in\s)?the\s(?:previous\s(?P<same>{unit})|(?P<other>{unit})\s(?:before|earlier))"
        rf"|in\sthe\ssame\s(?:{spans})\s(?:of\s)?(?:last\syear|a\syear\s(?:earlier|ago|before)|the\s(?:previous\syear|year\sbefore)))"
    )


def _move(period: TimeSpan, months_back: int) -> TimeSpan | None:
    """Give the same months, or the same day, so many months before."""
    if period.first is None or period.last is None:
        return None
    first, behind = shifted(period.first, months_on=-months_back), shifted(period.last, days_on=1)
    if period.first == period.last:
        return TimeSpan(first, first) if first is not None else None
    end = shifted(behind, months_on=-months_back) if behind is not None else None
    last = shifted(end, days_on=-1) if end is not None else None
    return TimeSpan(first, last) if first is not None and last is not None else None


def _print(period: TimeSpan) -> str | None:
    """Print a day, a month, a quarter, a half or a year, or the months that end with one."""
    first, last = period.first, period.last
    if first is None or last is None:
        return None
    if first == last:
        return f"on {print_day(first)}"
    if period == years(first.year, first.year):
        return f"in {first.year}"
    if period == month(first.year, first.month):
        return f"in {print_month(first.year, first.month)}"
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if period != months(first.year, first.month, count):
        return None
    return f"in the {count} months to the end of {print_month(last.year, last.month)}"
