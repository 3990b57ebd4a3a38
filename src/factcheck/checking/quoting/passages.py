"""Passages: the recorded words of a run, indexed by the words that quotations of them share."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.quoting.wording import Wording, is_content, read_wording
from factcheck.facts.index import Postings
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from factcheck.checking.quoting.wording import QuotedWords
    from factcheck.facts.indexed import IndexedFacts
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import QuoteRecord

MOST_CANDIDATES = 24
_SHOWN_AROUND = 12  # words of the record shown on either side of what is quoted


class Passage(Struct, frozen=True, dict=True):
    """What somebody said at one go, as recorded; `speaker` is an entity's id, None where only the name is known."""

    record: QuoteRecord
    speaker: str | None
    name: str
    text: str
    day: date | None
    place: str = ""

    @cached_property
    def wording(self) -> Wording:
        """The words, made comparable."""
        return read_wording(self.text)

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """The places of each word."""
        found: dict[str, list[int]] = {}
        for position, word in enumerate(self.wording.words):
            found.setdefault(word, []).append(position)
        return found

    def excerpt(self, first: int, stop: int) -> str:
        """Show the words from `first` to `stop` with some around them, an ellipsis where more is left out."""
        start, end = max(0, first - _SHOWN_AROUND), min(len(self.wording), stop + _SHOWN_AROUND)
        if start >= end:
            return self.text
        tail = self.text[self.wording.ends[end - 1] :]
        words = self.text[
            self.wording.starts[start] : len(self.text) if end == len(self.wording) else self.wording.ends[end - 1]
        ]
        return f"{'… ' if start else ''}{words.strip()}{' …' if end < len(self.wording) and tail.strip() else ''}"


class PassageIndex:
    """Finds the passages that share rare words, or words in a row, with a quotation."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self.passages = tuple(passages)
        self._postings: Postings[str] = Postings(terms_of(passage.wording.words) for passage in self.passages)

    def find(self, quoted: QuotedWords) -> list[Passage]:
        """Give the passages that share most with a quotation, best first."""
        shared = self._postings.count_shared(sorted(terms_of(quoted.wording.words)))
        ranked = sorted(shared, key=lambda number: (-shared[number], number))
        return [self.passages[number] for number in ranked[:MOST_CANDIDATES]]


def terms_of(words: Sequence[str]) -> set[str]:
    """Give the terms by which recorded words are found: pairs in a row, and the stems of content words."""
    terms = {f"{left} {right}" for left, right in pairwise(words)}
    return terms | {stem(word) for word in words if is_content(word)}


def read_passages(base: IndexedFacts, gazetteer: Gazetteer) -> Iterator[Passage]:
    """Give the recorded words of a base: of each quote record, and of each turn of its transcript."""
    records = {quote.id: quote for quote in base.quotes}
    for quote in base.quotes:
        name = gazetteer.entities[quote.speaker].name if quote.speaker in gazetteer.entities else quote.speaker
        if quote.text:
            yield Passage(quote, quote.speaker, name, quote.text, quote.date)
    for transcript in base.transcripts:
        record = records[transcript.quote]
        known: dict[str, str | None] = {}
        for turn in transcript.turns:
            if turn.name not in known:
                found = gazetteer.resolve(turn.name.title() if turn.name.isupper() else turn.name, record.date)
                known[turn.name] = found[0] if len(found) == 1 else None
            entity = known[turn.name]
            name = gazetteer.entities[entity].name if entity is not None else turn.name
            yield Passage(record, entity, name, turn.text, record.date, f"{transcript.path}, line {turn.line}")


def find_window(quoted: Wording, first: int, stop: int, passage: Passage) -> tuple[int, int] | None:
    """Find the words of a passage that a stretch of quoted words most probably renders, with some to spare.

    Words that both have vote for how far apart they stand; the distance with most votes around it wins.
    """
    votes: Counter[int] = Counter()
    for i in range(first, stop):
        places = passage.positions.get(quoted.words[i], ())
        if len(places) <= 60:
            weight = 2 if is_content(quoted.words[i]) else 1
            for place in places:
                votes[place - (i - first)] += weight
    if not votes:
        return None
    length = stop - first
    spare = max(3, length // 3)
    best = max(
        votes, key=lambda shift: (sum(votes[shift + near] for near in range(-spare, spare + 1)), votes[shift], -shift)
    )
    return max(0, best - spare), min(len(passage.wording), best + length + spare)
