"""Facts from ClaimReview items (schema.org, JSON-LD): single items, lists, graphs, feeds and DataFeed files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from factcheck.errors import FactsError
from factcheck.facts.exchange.ratings import map_rating
from factcheck.facts.exchange.sections import Gathered
from factcheck.facts.loading import join_trees
from factcheck.facts.rendering import make_id
from factcheck.facts.terms import stop_words, words_of
from factcheck.facts.tree import decode
from factcheck.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model import FactBase

DEEPEST = 12
"""Levels of feeds within feeds that are looked through."""

Item = dict[str, Any]


class ImportedReviews(Struct, frozen=True):
    """The base that an import made, and what it left out, each with its reason."""

    base: FactBase
    left_out: tuple[str, ...]


def import_reviews(files: Sequence[tuple[str, bytes]], ratings: Mapping[str, Outcome] | None = None) -> ImportedReviews:
    """Read ClaimReview files as facts, the reviews as their sources.

    A claim rated true becomes a fact's statement; one rated false a wording that a fact refutes. Any other rating
    makes no fact, and is told. `ratings` maps further names of ratings onto verdicts. Raises FactsError for a file that
    is not JSON.
    """
    reader = _Reader(ratings or {})
    for path, data in files:
        reader.path = path
        for item in _reviews(_parse(path, data)):
            reader.take(item)
    trees = [tree for gathered in reader.gather() for tree in gathered.trees()]
    return ImportedReviews(join_trees(trees, files), tuple(reader.left_out))


def _parse(path: str, data: bytes) -> Any:
    try:
        return json.loads(decode(path, data))
    except (json.JSONDecodeError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        raise FactsError("not JSON", path=path, line=line, mend="give a JSON-LD file") from error


def _reviews(value: Any, depth: int = 0) -> Iterator[Item]:
    """Find the ClaimReview items in whatever they are wrapped in."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from _reviews(part, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if kinds == "ClaimReview" or (isinstance(kinds, list) and "ClaimReview" in kinds):
            yield value
        else:
            for key in ("@graph", "dataFeedElement", "item", "itemListElement", "mainEntity", "review"):
                yield from _reviews(value.get(key), depth + 1)


class _Reader:
    """Turns reviews into records; `path` is the file that is being read."""

    def __init__(self, ratings: Mapping[str, Outcome]) -> None:
        self.path = ""
        self.ratings = ratings
        self.left_out: list[str] = []
        self.facts: dict[str, Item] = {}
        self.sources: dict[str, Item] = {}
        self.entities: dict[str, Item] = {}
        self.homes: dict[tuple[str, str], str] = {}

    def take(self, review: Item) -> None:
        """Take one review up, or note why not."""
        claim = _text(review, "claimReviewed")
        rating = review.get("reviewRating")
        outcome = map_rating(rating, self.ratings) if isinstance(rating, dict) else None
        if claim is None:
            self.left_out.append(f"{self.path}: a review without `claimReviewed`: {_text(review, 'url') or 'no url'}")
        elif outcome is Outcome.SUPPORTED:
            self._state(review, claim)
        elif outcome is Outcome.CONTRADICTED:
            self._refute(review, claim)
        else:
            name = _text(rating, "alternateName") if isinstance(rating, dict) else None
            self.left_out.append(f"{self.path}: rated `{name or 'without a name'}`, no fact can be made of it: {claim}")

    def gather(self) -> list[Gathered]:
        """Give the records as the trees of facts files, each record under the path where it was first met."""
        gathered: dict[str, Gathered] = {}
        for kind, records in (("source", self.sources), ("entity", self.entities), ("fact", self.facts)):
            for key, keys in records.items():
                path = self.homes[kind, key]
                gathered.setdefault(path, Gathered(path)).add(kind, {"id": key} | keys, 1)
        return list(gathered.values())

    def _enter(self, kind: str, records: dict[str, Item], key: str, keys: Item) -> None:
        """Enter a record under its id, unless there is one."""
        if key not in records:
            records[key] = keys
            self.homes[kind, key] = self.path

    def _state(self, review: Item, claim: str) -> None:
        """Make a fact of a claim that is rated true."""
        claimed = _part(review, "itemReviewed")
        start, _, end = (_text(claimed, "temporalCoverage") or "").partition("/")
        authority = _part(claimed, "author")
        keys = {
            "statement": claim,
            "date": _text(claimed, "temporal"),
            "from": start if start not in ("", "..") else None,
            "until": end if end not in ("", "..") else None,
            "also": _texts(claimed, "alternateName"),
            "series": _text(_part(claimed, "isPartOf"), "name"),
            "according_to": self._entity(authority),
            "review_by": _text(review, "expires"),
            "sources": self._sources(review),
            "topic": _text(_part(review, "about"), "name"),
        }
        self._enter("fact", self.facts, self._new_id(_text(review, "identifier"), claim), _without_none(keys))

    def _refute(self, review: Item, claim: str) -> None:
        """Add a claim that is rated false to the fact that it is based on, or make a fact of its being false."""
        owner = _text(_part(review, "isBasedOn"), "identifier")
        if owner is not None and owner in self.facts:
            self.facts[owner].setdefault("refutes", []).append(claim)
            return
        first, _, rest = claim.rstrip(".!? ").partition(" ")
        opening = first.lower() if first.lower() in stop_words() else first
        statement = f"It is not true that {opening} {rest}".rstrip() + "."
        keys = {"statement": statement, "refutes": [claim], "sources": self._sources(review)}
        self._enter("fact", self.facts, self._new_id(_text(review, "identifier"), claim), keys)

    def _new_id(self, wanted: str | None, claim: str) -> str:
        sound = (
            wanted is not None
            and wanted not in self.facts
            and not any(mark.isspace() or mark in ",;" for mark in wanted)
        )
        return wanted if wanted is not None and sound else make_id(list(words_of(claim))[:5], self.facts)

    def _entity(self, author: Item) -> str | None:
        """Give the authority that a claim of ours names by its id; a mere claimant is none."""
        key, name = _text(author, "identifier"), _text(author, "name")
        if key is None or name is None:
            return None
        self._enter("entity", self.entities, key, {"name": name})
        return key

    def _sources(self, review: Item) -> list[Any]:
        """Give what the review cites, by our own ids, or else the review itself as the source."""
        cited = review.get("citation")
        own = [part for part in cited if isinstance(part, dict)] if isinstance(cited, list) else []
        if own and all(_text(part, "identifier") and _text(part, "name") for part in own):
            return [self._cite(part) for part in own]
        claimed = _part(review, "itemReviewed")
        said = [_text(_part(claimed, "author"), "name"), _text(claimed, "datePublished")]
        rating = _text(_part(review, "reviewRating"), "alternateName")
        url, publisher = _text(review, "url"), _text(_part(review, "author"), "name")
        title = (
            _text(review, "headline") or _text(review, "name") or f"Fact-check by {publisher or 'an unnamed author'}"
        )
        keys = {"title": title, "publisher": publisher, "url": url, "published": _day(_text(review, "datePublished"))}
        key = self._source_id(_without_none(keys))
        claimant = " on ".join(part for part in said if part)
        notes = [f"claim by {claimant}"] * bool(claimant) + [f"rated {rating}"] * bool(rating)
        locator = "; ".join(notes)
        return [{"source": key, "locator": locator} if locator else key]

    def _source_id(self, keys: Item) -> str:
        known = next((key for key, other in self.sources.items() if other == keys), None)
        if known is None:
            words = list(words_of(f"{keys.get('publisher') or ''} {keys['title']}"))[:4]
            known = make_id(words, self.sources)
            self._enter("source", self.sources, known, keys)
        return known

    def _cite(self, part: Item) -> Any:
        key = str(_text(part, "identifier"))
        keys = {
            "title": _text(part, "name"),
            "publisher": _text(_part(part, "publisher"), "name"),
            "url": _text(part, "url"),
            "published": _day(_text(part, "datePublished")),
        }
        self._enter("source", self.sources, key, _without_none(keys))
        places = _without_none({"quote": _text(part, "text"), "locator": _text(part, "pagination")})
        return {"source": key} | places if places else key


def _part(item: Item, key: str) -> Item:
    """Give a nested item, the first of several; an empty one where there is none."""
    found = item.get(key)
    if isinstance(found, list):
        found = next((part for part in found if isinstance(part, dict)), None)
    return found if isinstance(found, dict) else {}


def _text(item: Item, key: str) -> str | None:
    found = item.get(key)
    return found if isinstance(found, str) and found.strip() else None


def _texts(item: Item, key: str) -> list[str]:
    found = item.get(key)
    return [part for part in (found if isinstance(found, list) else [found]) if isinstance(part, str)]


def _day(text: str | None) -> str | None:
    """Give the day of a date or a moment (`2024-05-01T10:00:00Z`)."""
    return text[:10] if text is not None and len(text) >= 10 and text[4] == text[7] == "-" else None


def _without_none(keys: Item) -> Item:
    return {key: value for key, value in keys.items() if value is not None and value != []}
