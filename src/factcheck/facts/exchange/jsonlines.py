"""JSON Lines: one record a line, with what it is in `record` and the keys that it has in a facts file.

A record is a fact, quote, source, entity or vocabulary. Sources and entities have their `id` among their keys, facts
the `topic` of their file.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactsError
from factcheck.facts.exchange.sections import KINDS, Gathered
from factcheck.facts.loading import join_trees
from factcheck.facts.rendering import entity_keys, fact_keys, quote_keys, source_keys
from factcheck.facts.tree import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import FactBase

LOSSES = ("comments", "the order of sources, entities and facts among each other")
"""What JSON Lines can't hold of a facts file."""


def export_lines(base: FactBase) -> str:
    """Write a base as JSON Lines, in an order that can be read in one pass: sources and entities come first."""
    return "".join(f"{json.dumps(record, ensure_ascii=False, default=str)}\n" for record in _records(base))


def _records(base: FactBase) -> Iterator[dict[str, Any]]:
    for source in base.sources:
        yield {"record": "source", "id": source.id, **source_keys(source)}
    for entity in base.entities:
        yield {"record": "entity", "id": entity.id, **entity_keys(entity)}
    vocabulary = {"synonyms": base.vocabulary.synonyms, "opposites": base.vocabulary.opposites}
    if any(vocabulary.values()):
        yield {"record": "vocabulary", **vocabulary}
    for fact in base.facts:
        yield {"record": "fact", **fact_keys(fact), **({"topic": fact.topic} if fact.topic else {})}
    for quote in base.quotes:
        yield {"record": "quote", **quote_keys(quote)}


def import_lines(files: Sequence[tuple[str, bytes]]) -> FactBase:
    """Read JSON Lines files as one base. Raises FactsError with all that is wrong, by file and line."""
    trees = []
    problems: list[FactsError] = []
    for path, data in files:
        gathered = Gathered(path)
        for number, line in enumerate(decode(path, data).split("\n"), start=1):
            if line.strip():
                try:
                    _take(line, number, gathered)
                except FactsError as error:
                    problems.append(FactsError(error.problem, path=path, line=number, mend=error.mend))
        problems.extend(gathered.problems)
        trees.extend(gathered.trees())
    if problems:
        raise FactsError("problems in the JSON Lines", problems=tuple(problems))
    return join_trees(trees, files)


def _take(line: str, number: int, gathered: Gathered) -> None:
    """Take one line up. Raises FactsError without a place."""
    try:
        record = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise FactsError(f"not JSON: {error}", mend="write one record a line") from error
    if not isinstance(record, dict):
        raise FactsError("not a record", mend="write a mapping in braces")
    kind = record.pop("record", None)
    if kind == "vocabulary":
        gathered.add_vocabulary(record, number)
    elif kind in KINDS:
        gathered.add(kind, record, number)
    else:
        raise FactsError(f"unknown `record`, `{kind}`", mend="use one of: " + ", ".join((*KINDS, "vocabulary")))
