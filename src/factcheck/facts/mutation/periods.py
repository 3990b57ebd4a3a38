"""Periods missed: said when it no longer held, or before it did."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.facts.mutation.variants import DATED, Family
from factcheck.facts.mutation.wordings import is_past

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.facts.mutation.wordings import Wording

_LATE = timedelta(days=60)
_EARLY = timedelta(days=40)


def miss_period(wording: Wording) -> Iterator[Variant]:
    """Say a wording after its fact ceased to hold, or before it began to or happened."""
    reading, event, period = wording.reading, wording.fact.event, wording.fact.period
    if wording.main is None or reading.times:
        return
    past = is_past(wording)
    ahead = not past and (reading.classes[wording.verb[0]] == "m" or "due" in reading.words)
    if period is not None and period.last is not None and not past and not ahead and not wording.fact.series:
        yield wording.variant(wording.text, Family.PERIOD, DATED, period.last + _LATE, true=False)
    known = event is None or not past or wording.names()  # an earlier "two men died" may be told of two others
    begins = event.first if event is not None else period.first if period is not None else None
    if begins is not None and known and not ahead and (past or event is None):
        yield wording.variant(wording.text, Family.PERIOD, DATED, begins - _EARLY, true=False)
