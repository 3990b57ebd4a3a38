"""Periods missed: said when it no longer held, or before it did."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import DATED, Family
from factcheck.facts.mutation.verb_places import find_verb
from factcheck.facts.mutation.wordings import forms_of, is_denial, is_past
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording

_LATE = timedelta(days=60)
_EARLY = timedelta(days=40)
_STILL = "still"


def miss_period(wording: Wording) -> Iterator[Variant]:
    """Say a wording after its fact ceased to hold, or before it began to or happened.

    What goes on, what is planned and what was not so may have been so before as well.
    """
    reading, event, period = wording.reading, wording.fact.event, wording.fact.period
    if wording.main is None or reading.times:
        return
    past = is_past(wording)
    ahead = not past and _looks_ahead(wording)
    if period is not None and period.last is not None and not past and not ahead and not wording.fact.series:
        yield wording.variant(wording.text, Family.PERIOD, DATED, period.last + _LATE, true=False)
    counted = _counts_doers(wording)  # "two men died" may be told of two others
    known = (not counted and (event is None or not past)) or _names_something(wording, place=not counted)
    known = known and not (is_denial(wording) or _goes_on(wording) or (event is not None and _is_bare(wording)))
    begins = event.first if event is not None else period.first if period is not None else None
    if begins is not None and known and not ahead and (past or event is None):
        yield wording.variant(wording.text, Family.PERIOD, DATED, begins - _EARLY, true=False)


def _looks_ahead(wording: Wording) -> bool:
    """Tell whether a wording tells of what is to come ("will open", "is to open", "plans to open")."""
    start, end = wording.verb
    words = wording.reading.words
    is_to = words[end - 1] in listed("is or are") and words[end : end + 1] == ("to",)
    return wording.reading.classes[start] == "m" or is_to or not listed("mutations/plans").isdisjoint(words[start:end])


def _goes_on(wording: Wording) -> bool:
    """Tell whether a wording says that something stays as it is."""
    words = wording.reading.words
    return _STILL in words or not listed("mutations/going on").isdisjoint(words[slice(*wording.verb)])


def _counts_doers(wording: Wording) -> bool:
    """Tell whether the subject of a wording is some number of people or things."""
    main, reading = wording.main, wording.reading
    return main is not None and main.subject is not None and main.subject.start in reading.quantity_at


def _is_bare(wording: Wording) -> bool:
    """Tell whether a verb of what comes more than once stands alone ("dissented")."""
    place, words = find_verb(wording), wording.reading.words
    forms = forms_of(words[place]) if place is not None else None
    once = forms is not None and forms.base in listed("mutations/once") | listed("mutations/once ever")
    return wording.verb[1] >= len(words) - 1 and not once


def _names_something(wording: Wording, *, place: bool) -> bool:
    """Tell whether a wording names somebody or something, or a `place`."""
    entities = wording.reading.gazetteer.entities
    return any(place or entities[mention.entities[0]].kind != "place" for mention in wording.names())
