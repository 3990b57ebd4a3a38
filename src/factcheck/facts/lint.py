"""What in a sound facts base wants another look: each finding with its place, its code and how to mend it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.facts.mentions import EntityMentions
from factcheck.facts.pairs import candidate_pairs, repeated_statements, says_more, share_days
from factcheck.facts.series import effective_periods
from factcheck.language.text.folding import fold
from factcheck.model import Entity, Fact, FactBase, Level, QuoteRecord, Relation, Source
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

CODES = {
    "contradicting-facts": Level.ERROR,
    "repeated-fact": Level.WARNING,
    "like-fact": Level.NOTE,
    "no-source": Level.WARNING,
    "few-sources": Level.WARNING,
    "stale-fact": Level.WARNING,
    "undated-series": Level.WARNING,
    "undated-figure": Level.NOTE,
    "unclear-statement": Level.WARNING,
    "unreadable-tolerance": Level.WARNING,
    "shared-name": Level.WARNING,
    "unused-entity": Level.WARNING,
    "unused-source": Level.NOTE,
    "dead-looking-link": Level.WARNING,
}
"""The codes of the findings and how grave each is."""

_LINK = regex(r"https?://(?:[^/\s?#@]{1,200}@)?([^/\s?#:]{1,253})(?::[0-9]{1,5})?(?:[/?#]\S{0,4000})?", re.IGNORECASE)
_NOWHERE = regex(r"localhost|(?:.{0,240}\.)?(?:invalid|test|local)|127\..{1,20}|[^.]{1,250}", re.IGNORECASE)


class FactProblem(Struct, frozen=True):
    """One finding: where it is, how grave, its code, what is wrong and how to mend it."""

    path: str | None
    line: int | None
    level: Level
    code: str
    message: str
    mend: str | None = None


def lint(
    base: FactBase,
    *,
    as_of: date | None = None,
    relate: Callable[[Fact, Fact], Relation | None] | None = None,
    understands: Callable[[str], bool] | None = None,
    lacks_day: Callable[[str], bool] | None = None,
) -> tuple[FactProblem, ...]:
    """Look a base over, in the order of its files and lines.

    `as_of` is the day by which `review_by` is judged (None: not at all); `relate` tells how the first fact stands to
    the second, and is asked only about pairs that share words; `understands` tells whether the language stage made
    sense of a statement; `lacks_day` whether it gives a figure of something that happened and doesn't say when.
    """
    found = [
        *_entities(base),
        *_sources(base),
        *_facts(base, as_of, understands),
        *_undated(base, lacks_day),
        *_quotes(base),
        *_pairs(base, relate),
    ]
    order = {path: position for position, path in enumerate(base.files)}
    return tuple(sorted(found, key=lambda problem: (order.get(problem.path or "", 0), problem.line or 0, problem.code)))


def _problem(
    record: Entity | Source | Fact | QuoteRecord, code: str, message: str, mend: str | None = None
) -> FactProblem:
    return FactProblem(record.path, record.line, CODES[code], code, message, mend)


def _records(base: FactBase) -> tuple[Fact | QuoteRecord, ...]:
    return (*base.facts, *base.quotes)


def _entities(base: FactBase) -> Iterator[FactProblem]:
    """Find names that two entities share, and entities that nothing speaks of, no role either, and that hold none."""
    owners: dict[str, dict[str, Entity]] = defaultdict(dict)
    for entity in base.entities:
        for name in (entity.name, *entity.aliases):
            owners[fold(name)].setdefault(entity.id, entity)
    for name, sharing in owners.items():
        if len(sharing) > 1:
            first, *others = sharing.values()
            for other in others:
                message = f"`{name}` is a name of `{other.id}` and of `{first.id}` ({first.path}:{first.line})"
                yield _problem(other, "shared-name", message, "keep a name for one entity only; use fuller names")
    mentions = EntityMentions(base.entities)
    used: set[str] = set()
    for record in _records(base):
        used |= mentions.in_record(record)
    for role in (role for entity in base.entities for role in entity.roles):
        used.update(mentions.in_text(role.title))
    for entity in base.entities:
        if entity.id not in used and not entity.roles:
            message = f"nothing in the facts speaks of the entity `{entity.id}`"
            yield _problem(entity, "unused-entity", message, "add the name the facts use as an alias, or take it out")


def _sources(base: FactBase) -> Iterator[FactProblem]:
    """Find links that can't lead anywhere, and sources that nothing cites."""
    cited = {citation.source.id for record in _records(base) for citation in record.citations}
    for source in base.sources:
        if source.url is not None and not leads_somewhere(source.url):
            message = f"the link of source `{source.id}` looks dead: {source.url[:200]}"
            yield _problem(source, "dead-looking-link", message, "write the whole address, from https:// on")
        if source.id not in cited:
            yield _problem(source, "unused-source", f"nothing cites the source `{source.id}`", "cite it or take it out")


def leads_somewhere(url: str) -> bool:
    """Tell whether a link is a whole web address of a host that others can reach; nothing is fetched."""
    match = _LINK.fullmatch(url)
    return match is not None and not _NOWHERE.fullmatch(match[1]) and not url.endswith(("...", "…"))


def _facts(base: FactBase, as_of: date | None, understands: Callable[[str], bool] | None) -> Iterator[FactProblem]:
    """Find what is missing, stale or unclear in each fact by itself."""
    for fact in base.facts:
        sources = {citation.source.id for citation in fact.citations}
        if not sources and fact.min_sources:
            message = f"fact `{fact.id}` has no source"
            yield _problem(fact, "no-source", message, "name one under `sources:`")
        elif len(sources) < fact.min_sources:
            message = f"fact `{fact.id}` rests on {len(sources)} of the {fact.min_sources} sources it needs"
            yield _problem(fact, "few-sources", message, "add another source, or lower `min_sources`")
        if as_of is not None and fact.review_by is not None and fact.review_by < as_of:
            message = f"fact `{fact.id}` wanted another look by {fact.review_by}"
            yield _problem(fact, "stale-fact", message, "check it and move `review_by` on")
        if fact.series is not None and fact.event is None:
            message = f"fact `{fact.id}` belongs to the series `{fact.series}` but has no date"
            yield _problem(fact, "undated-series", message, "add the `date:` of its figure")
        if fact.tolerance is not None and not any(mark.isdigit() for mark in fact.tolerance):
            message = f"the tolerance of fact `{fact.id}` names no figure: {fact.tolerance}"
            yield _problem(fact, "unreadable-tolerance", message, "write it as in `0.5 percentage points`")
        if understands is not None and not understands(fact.statement):
            message = f"the statement of fact `{fact.id}` was not understood well"
            yield _problem(fact, "unclear-statement", message, "say it in one plain sentence, or add `understood:`")


def _undated(base: FactBase, lacks_day: Callable[[str], bool] | None) -> Iterator[FactProblem]:
    """Find figures of events without a time: those of another event of the kind would be held against them."""
    if lacks_day is None:
        return
    for fact in base.facts:
        if fact.series is None and fact.event is None and fact.period is None and lacks_day(fact.statement):
            message = f"fact `{fact.id}` tells how much or how many there were, but not when"
            yield _problem(
                fact, "undated-figure", message, "add the `date:`, so that no other event is held against it"
            )


def _quotes(base: FactBase) -> Iterator[FactProblem]:
    """Find records of what was said that lack their source."""
    for quote in base.quotes:
        if not quote.citations:
            yield _problem(quote, "no-source", f"quote `{quote.id}` has no source", "name one under `sources:`")


def _pairs(base: FactBase, relate: Callable[[Fact, Fact], Relation | None] | None) -> Iterator[FactProblem]:
    """Find facts that say the same, and facts that contradict each other while both hold."""
    periods = effective_periods(base.facts)
    told: set[tuple[str, str]] = set()
    for first, second in repeated_statements(base.facts):
        if share_days(first, second, periods):
            told.add((first.id, second.id))
            yield _repeated(first, second)
    if relate is None:
        return
    for first, second in candidate_pairs(base.facts):
        if (first.id, second.id) in told or not share_days(first, second, periods):
            continue
        relations = {relate(first, second), relate(second, first)}
        if Relation.CONTRADICTS in relations:
            message = f"fact `{second.id}` contradicts `{first.id}` ({first.path}:{first.line}) on days when both hold"
            yield _problem(second, "contradicting-facts", message, "mend one, or give each its period")
        elif relations == {Relation.SUPPORTS} and not says_more(first, second):
            message = f"fact `{second.id}` seems to say the same as `{first.id}` ({first.path}:{first.line})"
            yield _problem(second, "like-fact", message, "keep one if so, with the other's wording under `also:`")


def _repeated(first: Fact, second: Fact) -> FactProblem:
    message = f"fact `{second.id}` says the same as `{first.id}` ({first.path}:{first.line})"
    return _problem(second, "repeated-fact", message, "keep one, with the other's wording under `also:`")
