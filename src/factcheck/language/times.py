"""Times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from factcheck.model import Span, TimeSpan


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time."""

    span: Span
    text: str
    period: TimeSpan | None = None
    relation: str | None = None
    explicit: bool = False
    duration_days: int | None = None


def find_times(text: str, anchor: date | None = None, tense: str | None = None) -> tuple[TimeExpression, ...]:
    """Find."""
    return ()
