"""Records of a checked tree as values of the model.

What a schema can't say is noted here: days that no calendar has, periods that end before they start, and ids that
nothing defines.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from factcheck.facts.days import parse_period
from factcheck.facts.tree import Keyed, Listed
from factcheck.facts.validation import DAY, suggest
from factcheck.model import Citation, Entity, Fact, QuoteRecord, Role, Source, TimeSpan, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.facts.validation import Note

MOST_SUGGESTIONS = 100
"""Suggestions made for one file; each compares with every id there is."""

_parse_period = lru_cache(maxsize=4096)(parse_period)


class RecordReader:
    """Reads the records of one file; `sources` and `entities` are those of the whole run, by id.

    The mappings given to its methods have passed the schema, so their types are taken for granted.
    """

    def __init__(self, path: str, topic: str | None, note: Note, sources: Mapping[str, Any]) -> None:
        self.path = path
        self.topic = topic
        self.note = note
        self.sources = sources
        self.suggestions = 0

    def source(self, key: str, node: Any) -> Source:
        """Read a source."""
        published = self._period(node, "published")
        return Source(
            id=key,
            title=node["title"],
            publisher=node.get("publisher"),
            url=node.get("url"),
            published=published.first if published else None,
            path=self.path,
            line=node.line,
        )

    def entity(self, key: str, node: Any) -> Entity:
        """Read an entity with its roles."""
        return Entity(
            id=key,
            name=node["name"],
            kind=node.get("kind") or "other",
            gender=node.get("gender"),
            aliases=_texts(node, "aliases"),
            roles=tuple(
                Role(role) if isinstance(role, str) else Role(role["title"], self._holding(role) or TimeSpan())
                for role in node.get("roles") or ()
            ),
            path=self.path,
            line=node.line,
        )

    def fact(self, node: Any, entities: Mapping[str, Any]) -> Fact:
        """Read a fact with its citations."""
        review_by = self._period(node, "review_by")
        understood = node.get("understood") or {}
        return Fact(
            id=node["id"],
            statement=node["statement"],
            citations=self._citations(node),
            also=_texts(node, "also"),
            refutes=_texts(node, "refutes"),
            period=self._holding(node),
            event=self._period(node, "date"),
            tolerance=node.get("tolerance"),
            only=(node.get("only") or "").lower() == "true",
            according_to=self._entity(node, "according_to", entities),
            series=node.get("series"),
            min_sources=int(node.get("min_sources") or 1),
            review_by=review_by.last if review_by else None,
            topic=self.topic,
            slots=tuple((name, value) for name, value in understood.items() if value is not None),
            path=self.path,
            line=node.line,
        )

    def quote(self, node: Any, entities: Mapping[str, Any]) -> QuoteRecord:
        """Read a record of what was said."""
        said = self._period(node, "date")
        return QuoteRecord(
            id=node["id"],
            speaker=self._entity(node, "speaker", entities) or "",
            text=self._spoken(node),
            date=said.first if said else None,
            translation_of=node.get("translation_of"),
            transcript=node.get("transcript"),
            citations=self._citations(node),
            path=self.path,
            line=node.line,
        )

    def _spoken(self, node: Any) -> str:
        """Give the recorded words; a record has none only where a transcript stands for them."""
        words = _text(node, "text")
        if words is None and not node.get("transcript"):
            self.note(node.line, "a quote without `text`", "add the words as recorded, or `transcript:`")
        return words or ""

    def survey(self, node: Any, entities: Mapping[str, Any]) -> None:
        """Note what is wrong with the days and ids of a fact or quote that did not pass the schema."""
        if isinstance(node, Keyed):
            for key in ("date", "review_by"):
                self._period(node, key)
            self._holding(node)
            for key in ("according_to", "speaker"):
                self._entity(node, key, entities)
            self._citations(node)

    def _suggest(self, word: str, known: Mapping[str, Any]) -> str:
        """Suggest an id; in a file with many unknown ones, which has another trouble, only for the first."""
        self.suggestions += 1
        return suggest(word, list(known)) if self.suggestions <= MOST_SUGGESTIONS else "or mend the id"

    def _period(self, node: Keyed, key: str) -> TimeSpan | None:
        text: Any = node.get(key)
        if not isinstance(text, str) or not DAY.fullmatch(text):
            return None
        try:
            return _parse_period(text)
        except ValueError:
            mend = "look up the day, or write the month or the year only"
            self.note(node.line_of(key), f"`{key}`: {text} is a day that no calendar has", mend)
            return None

    def _holding(self, node: Keyed) -> TimeSpan | None:
        """Read `from` and `until` as the period in which something holds."""
        start, end = self._period(node, "from"), self._period(node, "until")
        first, last = start.first if start else None, end.last if end else None
        if first is not None and last is not None and first > last:
            self.note(node.line_of("until"), f"`until` {last} is before `from` {first}", "swap the two or mend one")
        return TimeSpan(first, last) if first or last else None

    def _entity(self, node: Keyed, key: str, entities: Mapping[str, Any]) -> str | None:
        name: Any = node.get(key)
        if isinstance(name, str) and name not in entities:
            mend = f"add it under `entities:`; {self._suggest(name, entities)}"
            self.note(node.line_of(key), f"`{key}` names an unknown entity, `{name}`", mend)
        return name  # type: ignore[no-any-return]

    def _citations(self, node: Any) -> tuple[Citation, ...]:
        listed = node.get("sources")
        if not isinstance(listed, Listed):
            return ()
        citations = []
        for item, line in zip(listed, listed.lines, strict=True):
            key: Any = item.get("source") if isinstance(item, Keyed) else item
            if not isinstance(key, str):
                continue
            source = self.sources.get(key)
            if key not in self.sources:
                mend = f"add it under `sources:`; {self._suggest(key, self.sources)}"
                self.note(line, f"unknown source `{key}`", mend)
            elif source is None:
                continue
            elif isinstance(item, str):
                citations.append(Citation(source))
            elif isinstance(item, Keyed):
                citations.append(Citation(source, _text(item, "quote"), _text(item, "locator")))
        return tuple(citations)


def read_vocabulary(node: Any) -> Vocabulary:
    """Read what a file adds to the lexicon."""
    groups, pairs = node.get("synonyms") or (), node.get("opposites") or ()
    return Vocabulary(tuple(tuple(group) for group in groups), tuple(tuple(pair) for pair in pairs))


def _text(node: Keyed, key: str) -> str | None:
    value = node.get(key)
    return value if isinstance(value, str) else None


def _texts(node: Any, key: str) -> tuple[str, ...]:
    return tuple(node.get(key) or ())
