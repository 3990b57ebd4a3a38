"""Dates: moved, where the event comes once, and in other forms."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import DATED, SUPPORTING, Family
from factcheck.facts.mutation.verb_places import find_verb
from factcheck.facts.mutation.wordings import close, forms_of, is_past, open_end
from factcheck.language.lexicon import listed
from factcheck.language.times.dates import print_day, print_month

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording
    from factcheck.model import TimeExpression, TimeSpan

_MOVES = (timedelta(days=9), timedelta(days=-8), timedelta(days=61), timedelta(days=-61))
_MONTHS, _WEEKDAYS = calendar.month_name, calendar.day_name


def move_dates(wording: Wording) -> Iterator[Variant]:
    """Move the date of what happens once: within its year, or by years where no second time is possible."""
    verb = _verb(wording)
    if verb not in listed("mutations/once") | listed("mutations/once ever") or "n" in wording.reading.classes:
        return
    time = _one_time(wording)
    if time is not None and time.period is not None:
        for words in _moved(time.period, ever=verb in listed("mutations/once ever")):
            text = wording.edit((time.span.start, time.span.end, words))
            late = _years_later(wording.said_on)
            yield wording.variant(text, Family.DATE, DATED, late if is_past(wording) else wording.said_on, true=False)
    elif _takes_date(wording) and (day := _event_day(wording)):
        late = day + timedelta(days=75)
        for words in _moved(wording.fact.event, ever=False) if wording.fact.event else ():
            yield wording.variant(_append(wording, f"on {words}"), Family.DATE, DATED, late, true=False)
        wrong = _WEEKDAYS[(day.weekday() + 2) % 7]
        soon = day + timedelta(days=5)
        yield wording.variant(_append(wording, f"on {wrong}"), Family.DATE, DATED, soon, true=False)


def rewrite_dates(wording: Wording) -> Iterator[Variant]:
    """Give the date in other forms, relative to the day of writing, less exactly, or where a wording has none."""
    time = _one_time(wording)
    if time is not None and time.period is not None and time.explicit and time.relation in {"on", "in"}:
        yield from _respell(wording, time, time.period)
    elif _takes_date(wording) and _verb(wording) and (day := _event_day(wording)):
        yield wording.true(_append(wording, f"on {print_day(day)}"), Family.DATE_FORM)
        for words, days in _relative(day) if is_past(wording) else ():
            said_on = day + timedelta(days=days)
            yield wording.variant(_append(wording, words), Family.DATE_FORM, SUPPORTING, said_on, true=True)


def _respell(wording: Wording, time: TimeExpression, period: TimeSpan) -> Iterator[Variant]:
    day = _day(period)
    start, end = time.span.start, time.span.end
    before = wording.text[:start].rstrip().rpartition(" ")[2]
    if day is None or before.lower() != "on":
        return
    ends = wording.text[end : end + 1] in {".", ","}
    american = f"{_MONTHS[day.month]} {day.day}, {day.year}" + ("" if ends else ",")
    yield wording.true(wording.edit((start, end, american)), Family.DATE_FORM)
    preposition = wording.text.rindex(before, 0, start)
    yield wording.true(wording.edit((preposition, end, f"in {print_month(day.year, day.month)}")), Family.DATE_FORM)
    if is_past(wording):
        for words, days in _relative(day):
            text = wording.edit((preposition, end, words))
            yield wording.variant(text, Family.DATE_FORM, SUPPORTING, day + timedelta(days=days), true=True)


def _relative(day: date) -> tuple[tuple[str, int], ...]:
    """Give words for a day and how many days later they are right."""
    return (
        ("yesterday", 1),
        (f"on {_WEEKDAYS[day.weekday()]}", 3),
        (f"on {day.day} {_MONTHS[day.month]}", 20),
        ("last year", (date(day.year + 1, 6, 15) - day).days),
    )


def _moved(period: TimeSpan, *, ever: bool) -> Iterator[str]:
    """Give other dates of the same precision."""
    first, last = period.first, period.last
    if first is None or last is None:
        return
    if first == last:
        for move in _MOVES:
            moved = first + move
            if moved.year == first.year:
                yield print_day(moved)
    elif (first.day, (last - first).days) in {(1, 27), (1, 28), (1, 29), (1, 30)}:
        for months in (2, -3):
            if 1 <= first.month + months <= 12:
                yield print_month(first.year, first.month + months)
    if ever and (last - first).days in {364, 365}:
        yield from (str(first.year + years) for years in (3, -2))


def _one_time(wording: Wording) -> TimeExpression | None:
    """Give the time of a wording that has just one, and no duration beside it."""
    times = wording.reading.times
    good = (
        len(times) == 1 and times[0].explicit and times[0].relation in {"on", "in", None} and not times[0].duration_days
    )
    return times[0] if good else None


def _takes_date(wording: Wording) -> bool:
    """Tell whether a date can be put at the end of a wording and can only be that of its event."""
    reading = wording.reading
    said = listed("temporal").isdisjoint(reading.words)
    main = wording.main
    counted = main is not None and any(phrase.start in reading.quantity_at for phrase in main.objects)
    said = said and not counted and "," not in reading.words
    return said and not reading.times and "n" not in reading.classes and "never" not in reading.words


def _verb(wording: Wording) -> str | None:
    place = find_verb(wording)
    forms = forms_of(wording.reading.words[place]) if place is not None else None
    past = place is not None and is_past(wording)
    return forms.base if forms and (past or wording.reading.times) else None


def _event_day(wording: Wording) -> date | None:
    return _day(wording.fact.event) if wording.fact.event and is_past(wording) and wording.main else None


def _day(period: TimeSpan) -> date | None:
    return period.first if period.first == period.last else None


def _append(wording: Wording, words: str) -> str:
    return close(f"{open_end(wording.text)} {words}")


def _years_later(day: date | None) -> date | None:
    """Let a past date that was moved ahead still lie in the past of who says it."""
    return day + timedelta(days=90) if day else None
