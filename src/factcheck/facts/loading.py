"""Facts files as one base: read, checked, joined, every problem with its file and line."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactsError
from factcheck.facts.files import digest_files, read_files
from factcheck.facts.records import RecordReader, read_vocabulary
from factcheck.facts.transcripts import add_transcripts
from factcheck.facts.tree import MOST_SLIPS, Keyed, Value, decode, read_tree
from factcheck.facts.validation import check_file, record_checks
from factcheck.model import Entity, Fact, FactBase, QuoteRecord, Source, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_PROBLEMS = 100
"""Problems told of one run; more would bury the first."""


def load_facts(paths: Sequence[str]) -> FactBase:
    """Read facts files, and directories of them, as one base.

    The transcripts that their quote records name are read as well. Raises FactsError with all that is wrong in them.
    """
    files = read_files(paths)
    return add_transcripts(parse_facts(files), files)


def parse_facts(files: Sequence[tuple[str, bytes]]) -> FactBase:
    """Read facts files given as names and bytes as one base; ids are unique across all of them.

    Raises FactsError with all that is wrong in them, in `problems`.
    """
    with _collector_paused():
        joiner = _Joiner()
        for path, data in files:
            joiner.take(path, data)
        return joiner.join(files)


def join_trees(trees: Sequence[tuple[str, Value]], files: Sequence[tuple[str, bytes]]) -> FactBase:
    """Join trees that were read from other formats as one base; `files` are what they were read from.

    Raises FactsError with all that is wrong in them, in `problems`.
    """
    joiner = _Joiner()
    for path, tree in trees:
        joiner.take_tree(path, tree, len(joiner.problems))
    return joiner.join(files)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the garbage collector: a load makes many objects and no cycles, and twice as fast without it."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


class _Problems(list[FactsError]):
    """The first problems of a run, and the number of all, so that a wholly broken file can't fill the memory."""

    total = 0

    def append(self, problem: FactsError) -> None:
        """Count a problem, and keep it while they are few."""
        self.total += 1
        if len(self) < MOST_SLIPS:
            super().append(problem)


class _File:
    """One file on the way into the base."""

    def __init__(self, path: str, tree: Keyed, *, sound: bool) -> None:
        self.path = path
        self.tree = tree
        self.sound = sound

    def section(self, name: str, kind: type[dict[Any, Any]] | type[list[Any]]) -> Any:
        """Give a top-level section, empty where it is missing or not of its kind."""
        found = self.tree.get(name)
        return found if isinstance(found, kind) else kind()

    def accepts(self, title: str, node: Value) -> bool:
        """Tell whether a record is sound; in a sound file every one is."""
        if self.sound:
            return True
        faults: list[int] = []
        record_checks()[title](node, 0, lambda line, problem, mend: faults.append(line))
        return not faults


class _Joiner:
    """Joins files into one base, gathering problems and warnings on the way."""

    def __init__(self) -> None:
        self.files: list[_File] = []
        self.problems = _Problems()
        self.warnings: list[str] = []
        self.places: dict[tuple[str, str], str] = {}
        self.sources: dict[str, Source | None] = {}
        self.entities: dict[str, Entity | None] = {}

    def take(self, path: str, data: bytes) -> None:
        """Read and check one file by itself."""
        before = len(self.problems)
        try:
            tree = read_tree(path, decode(path, data), self.problems)
        except FactsError as error:
            self.problems.append(error)
            return
        self.take_tree(path, tree, before)

    def take_tree(self, path: str, tree: Value, before: int) -> None:
        """Check one file's tree; `before` is the number of problems before the file was read."""
        check_file(path, tree, self.problems)
        if isinstance(tree, Keyed):
            self.files.append(_File(path, tree, sound=len(self.problems) == before))

    def join(self, files: Sequence[tuple[str, bytes]]) -> FactBase:
        """Join what was taken; raises FactsError where anything was wrong."""
        for file in self.files:
            self._define(file)
        facts: list[Fact] = []
        quotes: list[QuoteRecord] = []
        for file in self.files:
            self._read_facts(file, facts)
            self._read_quotes(file, quotes)
        if self.problems:
            raise _gather(self.problems)
        return FactBase(
            files=tuple(path for path, _ in files),
            digest=digest_files(files),
            facts=tuple(facts),
            entities=tuple(entity for entity in self.entities.values() if entity),
            sources=tuple(source for source in self.sources.values() if source),
            quotes=tuple(quotes),
            vocabulary=self._vocabulary(),
            warnings=tuple(self.warnings),
        )

    def _reader(self, file: _File) -> RecordReader:
        def note(line: int, problem: str, mend: str | None) -> None:
            self.problems.append(FactsError(problem, path=file.path, line=line, mend=mend))

        topic = file.tree.get("topic")
        return RecordReader(file.path, topic if isinstance(topic, str) else None, note, self.sources)

    def _is_new(self, kind: str, key: str, file: _File, line: int) -> bool:
        """Note where an id is defined; a second place for the same id is a problem."""
        place = f"{file.path}:{line}"
        first = self.places.setdefault((kind, key), place)
        if first != place:
            problem = f"{kind} id `{key}` stands twice, first at {first}"
            self.problems.append(FactsError(problem, path=file.path, line=line, mend="give one of them another id"))
        return first == place

    def _define(self, file: _File) -> None:
        """Read the sources and entities of a file; a broken one is known by its id, so that it can be named."""
        reader = self._reader(file)
        sources = file.section("sources", dict)
        for (key, node), line in zip(sources.items(), getattr(sources, "lines", ()), strict=True):
            if self._is_new("source", key, file, line):
                self.sources[key] = reader.source(key, node) if file.accepts("source", node) else None
        entities = file.section("entities", dict)
        for (key, node), line in zip(entities.items(), getattr(entities, "lines", ()), strict=True):
            if self._is_new("entity", key, file, line):
                self.entities[key] = reader.entity(key, node) if file.accepts("entity", node) else None

    def _read_facts(self, file: _File, facts: list[Fact]) -> None:
        reader = self._reader(file)
        for node in file.section("facts", list):
            if not file.accepts("fact", node):
                reader.survey(node, self.entities)
            elif self._is_new("fact", node["id"], file, node.line):
                fact = reader.fact(node, self.entities)
                facts.append(fact)
                self._warn(file, fact)

    def _read_quotes(self, file: _File, quotes: list[QuoteRecord]) -> None:
        reader = self._reader(file)
        for node in file.section("quotes", list):
            if not file.accepts("quote", node):
                reader.survey(node, self.entities)
            elif self._is_new("fact", node["id"], file, node.line):
                quotes.append(reader.quote(node, self.entities))

    def _warn(self, file: _File, fact: Fact) -> None:
        place = f"{file.path}:{fact.line}: fact `{fact.id}`"
        if not fact.citations and fact.min_sources:
            self.warnings.append(f"{place} has no source (name one under `sources:`)")
        if fact.series and fact.event is None:
            self.warnings.append(f"{place} belongs to the series `{fact.series}` but has no `date:` (add one)")

    def _vocabulary(self) -> Vocabulary:
        parts = [read_vocabulary(file.section("vocabulary", dict)) for file in self.files]
        return Vocabulary(
            tuple(group for part in parts for group in part.synonyms),
            tuple(pair for part in parts for pair in part.opposites),
        )


def _gather(found: _Problems) -> FactsError:
    """Make one error of several, the first ones in full."""
    order = {path: position for position, path in enumerate(dict.fromkeys(problem.path for problem in found))}
    problems = sorted(found, key=lambda problem: (order[problem.path], problem.line or 0))
    told = problems[:MOST_PROBLEMS]
    if found.total > len(told):
        told.append(FactsError(f"and {found.total - len(told)} more problems"))
    return told[0] if len(told) == 1 else FactsError("problems in the facts files", problems=tuple(told))
