"""Facts picked by what they are about, where they come from and when they hold, and laid out in rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.facts.days import print_period
from factcheck.facts.mentions import EntityMentions
from factcheck.facts.series import effective_periods
from factcheck.language.text.folding import fold

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Fact, FactBase, TimeSpan

COLUMNS = ("id", "statement", "holds", "happened", "sources", "topic", "review_by", "place")
"""The columns of a listing, in order."""


class Selection(Struct, frozen=True):
    """What facts to list; every condition given must be met.

    `entity` is an id or a name, `source` an id or a part of a title or publisher, `topic` a part of a topic; `period`
    is met by facts that hold or happened in it, or always hold; `stale_on` by facts whose `review_by` lies before it.
    """

    entity: str | None = None
    source: str | None = None
    topic: str | None = None
    period: TimeSpan | None = None
    stale_on: date | None = None


def list_facts(base: FactBase, selection: Selection) -> tuple[Fact, ...]:
    """Give the facts that meet the selection, in the order of the files."""
    wanted = _entities_named(base, selection.entity)
    mentions = EntityMentions(base.entities) if wanted is not None else None
    series = effective_periods(base.facts) if selection.period else {}
    return tuple(
        fact
        for fact in base.facts
        if (wanted is None or mentions is None or wanted & mentions.in_record(fact))
        and (selection.source is None or _cites(fact, selection.source))
        and (selection.topic is None or fold(selection.topic) in fold(fact.topic or ""))
        and (selection.period is None or _falls_in(fact, selection.period, series))
        and (selection.stale_on is None or is_stale(fact, selection.stale_on))
    )


def is_stale(fact: Fact, on: date) -> bool:
    """Tell whether the day by which the fact wanted another look is past."""
    return fact.review_by is not None and fact.review_by < on


def lay_out(fact: Fact) -> dict[str, str]:
    """Give a fact as one row of texts, by the names of COLUMNS; an empty text where it has nothing to say."""
    return {
        "id": fact.id,
        "statement": fact.statement,
        "holds": _print(fact.period),
        "happened": _print(fact.event),
        "sources": "; ".join(citation.source.id for citation in fact.citations),
        "topic": fact.topic or "",
        "review_by": fact.review_by.isoformat() if fact.review_by else "",
        "place": f"{fact.path}:{fact.line}" if fact.path else "",
    }


def _print(period: TimeSpan | None) -> str:
    if period is None:
        return ""
    try:
        return print_period(period)
    except ValueError:
        return f"{period.first or ''}..{period.last or ''}"


def _entities_named(base: FactBase, name: str | None) -> set[str] | None:
    """Give the ids of the entities with that id, name or alias; None where no name is asked for."""
    if name is None:
        return None
    folded = fold(name)
    return {
        entity.id
        for entity in base.entities
        if entity.id == name or any(fold(known) == folded for known in (entity.name, *entity.aliases))
    }


def _cites(fact: Fact, wanted: str) -> bool:
    folded = fold(wanted)
    return any(
        source.id == wanted or folded in fold(source.title) or folded in fold(source.publisher or "")
        for source in (citation.source for citation in fact.citations)
    )


def _falls_in(fact: Fact, period: TimeSpan, series: dict[str, TimeSpan]) -> bool:
    spans = [span for span in (series.get(fact.id), fact.event, fact.period) if span is not None]
    return not spans or any(span.overlaps(period) for span in spans)
