"""Knowledge: what a facts file holds, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.model.values import TimeSpan

if TYPE_CHECKING:
    from datetime import date


class Role(Struct, frozen=True):
    """An office or part that an entity has over a period."""

    title: str
    period: TimeSpan = field(default_factory=TimeSpan)


class Entity(Struct, frozen=True):
    """Somebody or something that facts speak of."""

    id: str
    name: str
    kind: str = "other"
    gender: str | None = None
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    path: str | None = None
    line: int | None = None


class Source(Struct, frozen=True):
    """Where a fact comes from."""

    id: str
    title: str
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    path: str | None = None
    line: int | None = None


class Citation(Struct, frozen=True):
    """A source as one fact cites it."""

    source: Source
    quote: str | None = None
    locator: str | None = None


class Fact(Struct, frozen=True):
    """A plain sentence that an editor vouches for, with what a sentence can't say.

    `period` is when the statement holds (`from`, `until`); `event` is when what it tells of happened (`date`).
    `slots` are the editor's corrections of how the statement is understood (`understood`), by name of slot.
    """

    id: str
    statement: str
    citations: tuple[Citation, ...] = ()
    also: tuple[str, ...] = ()
    refutes: tuple[str, ...] = ()
    period: TimeSpan | None = None
    event: TimeSpan | None = None
    tolerance: str | None = None
    only: bool = False
    according_to: str | None = None
    series: str | None = None
    min_sources: int = 1
    review_by: date | None = None
    topic: str | None = None
    slots: tuple[tuple[str, str], ...] = ()
    path: str | None = None
    line: int | None = None


class QuoteRecord(Struct, frozen=True):
    """What somebody said, as recorded."""

    id: str
    speaker: str
    text: str
    date: date | None = None
    translation_of: str | None = None
    transcript: str | None = None
    citations: tuple[Citation, ...] = ()
    path: str | None = None
    line: int | None = None


class Turn(Struct, frozen=True):
    """What one speaker said at one go in a transcript, under the name that stands there, and the line it starts on."""

    name: str
    text: str
    line: int


class Transcript(Struct, frozen=True):
    """The transcript that a quote record names, turn by turn; `quote` is the record's id."""

    quote: str
    path: str
    turns: tuple[Turn, ...]


class Vocabulary(Struct, frozen=True):
    """What a facts file adds to the built-in lexicon."""

    synonyms: tuple[tuple[str, ...], ...] = ()
    opposites: tuple[tuple[str, ...], ...] = ()


class FactBase(Struct, frozen=True):
    """The facts files of a run, read and joined."""

    files: tuple[str, ...] = ()
    digest: str = ""
    facts: tuple[Fact, ...] = ()
    entities: tuple[Entity, ...] = ()
    sources: tuple[Source, ...] = ()
    quotes: tuple[QuoteRecord, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    warnings: tuple[str, ...] = ()
    transcripts: tuple[Transcript, ...] = ()
