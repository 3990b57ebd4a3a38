"""Facts and their parts as short JSON texts, and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from factcheck.language.names.name_index import KnownRole, Named, NameWord
from factcheck.model import Citation, Entity, Fact, QuoteRecord, Role, Source, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = msgspec.json.Decoder(NameWord)
_NAMED = msgspec.json.Decoder(Named)
_ROLES = msgspec.json.Decoder(tuple[KnownRole, ...])
_TEXTS = msgspec.json.Decoder(tuple[str, ...])
_PAIRS = msgspec.json.Decoder(tuple[tuple[str, str], ...])


def pack_fact(fact: Fact) -> str:
    """Write a fact; its sources by their ids."""
    return _dump(
        [
            *(fact.id, fact.statement, [_citation(citation) for citation in fact.citations], fact.also, fact.refutes),
            *(_period(fact.period), _period(fact.event), fact.tolerance, fact.only, fact.according_to, fact.series),
            *(fact.min_sources, _day(fact.review_by), fact.topic, fact.slots, fact.path, fact.line),
        ]
    )


def unpack_fact(text: str, source: Callable[[str], Source]) -> Fact:
    """Read a fact; `source` gives a source by its id."""
    key, statement, cited, also, refutes, period, event, tolerance, only, authority, series, *rest = (
        msgspec.json.decode(text)
    )
    min_sources, review_by, topic, slots, path, line = rest
    return Fact(
        key,
        statement,
        _citations(cited, source),
        tuple(also),
        tuple(refutes),
        _to_period(period),
        _to_period(event),
        tolerance,
        only,
        authority,
        series,
        min_sources,
        _to_day(review_by),
        topic,
        tuple((name, value) for name, value in slots),
        path,
        line,
    )


def pack_quote(quote: QuoteRecord) -> str:
    """Write a record of what was said."""
    return _dump(
        [
            *(quote.id, quote.speaker, quote.text, _day(quote.date), quote.translation_of, quote.transcript),
            *([_citation(citation) for citation in quote.citations], quote.path, quote.line),
        ]
    )


def unpack_quote(text: str, source: Callable[[str], Source]) -> QuoteRecord:
    """Read a record of what was said."""
    key, speaker, words, day, translation_of, transcript, cited, path, line = msgspec.json.decode(text)
    citations = _citations(cited, source)
    return QuoteRecord(key, speaker, words, _to_day(day), translation_of, transcript, citations, path, line)


def pack_source(source: Source) -> str:
    """Write a source."""
    published = _day(source.published)
    return _dump([source.id, source.title, source.publisher, source.url, published, source.path, source.line])


def unpack_source(text: str) -> Source:
    """Read a source."""
    key, title, publisher, url, published, path, line = msgspec.json.decode(text)
    return Source(key, title, publisher, url, _to_day(published), path, line)


def pack_entity(entity: Entity) -> str:
    """Write an entity."""
    roles = [(role.title, _period(role.period)) for role in entity.roles]
    return _dump([entity.id, entity.name, entity.kind, entity.gender, entity.aliases, roles, entity.path, entity.line])


def unpack_entity(text: str) -> Entity:
    """Read an entity."""
    key, name, kind, gender, aliases, roles, path, line = msgspec.json.decode(text)
    held = tuple(Role(title, _to_period(period) or TimeSpan()) for title, period in roles)
    return Entity(key, name, kind, gender, tuple(aliases), held, path, line)


def pack_period(period: TimeSpan) -> str:
    """Write a period."""
    return _dump(_period(period))


def unpack_period(text: str) -> TimeSpan:
    """Read a period."""
    return _to_period(msgspec.json.decode(text)) or TimeSpan()


def pack_row(row: NameWord | Named | tuple[Any, ...]) -> str:
    """Write a row of the tables of names."""
    return msgspec.json.encode(row, order="deterministic").decode()


def unpack_word(text: str) -> NameWord:
    """Read what is known of a word."""
    return _WORD.decode(text)


def unpack_named(text: str) -> Named:
    """Read who has a name."""
    return _NAMED.decode(text)


def unpack_roles(text: str) -> tuple[KnownRole, ...]:
    """Read the roles that have a word."""
    return _ROLES.decode(text)


def unpack_texts(text: str) -> tuple[str, ...]:
    """Read a row of ids."""
    return _TEXTS.decode(text)


def unpack_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Read a row of ids with a text each."""
    return _PAIRS.decode(text)


def _dump(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def _citation(citation: Citation) -> Any:
    if citation.quote is None and citation.locator is None:
        return citation.source.id
    return [citation.source.id, citation.quote, citation.locator]


def _citations(cited: list[Any], source: Callable[[str], Source]) -> tuple[Citation, ...]:
    return tuple(
        Citation(source(entry)) if isinstance(entry, str) else Citation(source(entry[0]), entry[1], entry[2])
        for entry in cited
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _to_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _period(period: TimeSpan | None) -> list[str | None] | None:
    return [_day(period.first), _day(period.last)] if period else None


def _to_period(ends: list[str | None] | None) -> TimeSpan | None:
    return TimeSpan(_to_day(ends[0]), _to_day(ends[1])) if ends else None
