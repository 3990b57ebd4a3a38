"""Statements: the wordings of the facts, read as propositions."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.names.places import place_of
from factcheck.language.propositions import Proposition, Voice
from factcheck.language.text.cues import read_cues
from factcheck.language.text.tokens import tokenise

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Fact, TimeSpan


class Statement(Struct, frozen=True):
    """One wording of a fact; `refuting` wordings are those that the fact makes false.

    `symbols` are the content of all wordings of the fact and of its topic, with the words of the entities' roles, so
    that a claim that adds none of its own says no more than the fact. `distinct` are the words of a refuting wording
    that the fact itself lacks: what makes it false.
    """

    fact: Fact
    text: str
    refuting: bool
    propositions: tuple[Proposition, ...]
    symbols: frozenset[str]
    concepts: frozenset[str]
    distinct: frozenset[str]
    period: TimeSpan | None
    places: frozenset[str]
    words: tuple[str, ...] = ()

    @property
    def verbs(self) -> frozenset[str]:
        """The stems of the verbs of the wording."""
        return frozenset(p.predicate.stem for p in self.propositions if p.voice in {Voice.ACTIVE, Voice.PASSIVE})

    @property
    def sources(self) -> frozenset[str]:
        """The names of who tells it, where the wording closes with that (", a Harrow poll found")."""
        return _find_sources(self.propositions)

    @property
    def implied(self) -> bool:
        """Whether the wording only follows from the fact's own."""
        return self.text not in {self.fact.statement, *self.fact.also, *self.fact.refutes}

    @property
    def known_on(self) -> date | None:
        """The day of the latest of its fact's sources, by which what it says in the present tense was so."""
        return max((c.source.published for c in self.fact.citations if c.source.published is not None), default=None)

    def holds_on(self, day: date | None) -> bool:
        """Tell whether nothing says that the fact does not hold on a day: its period, or the date of its event."""
        if day is None:
            return True
        begun = self.fact.event is None or self.fact.event.first is None or self.fact.event.first <= day
        return begun and (self.period is None or self.period.holds_on(day))


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[str, ...]:
    """Give the folded words of a wording without its marks, by which it is recognised; the latest are kept."""
    return tuple(word for word in tokenise(text).words if any(map(str.isalnum, word)))


def _find_sources(propositions: tuple[Proposition, ...]) -> frozenset[str]:
    """Give the names of who tells it, where a wording closes with that ("..., a Harrow poll found")."""
    told = propositions[-1] if len(propositions) > 1 else None
    if told is None or told.subject is None or told.object is not None or told.complements:
        return frozenset()
    cue = read_cues().get(told.predicate.text.split()[-1].lower())
    if cue is None or not (cue.plain or cue.clause):
        return frozenset()
    return names_among(told.subject.symbols) | told.subject.names


def names_among(symbols: frozenset[str]) -> frozenset[str]:
    """Keep the symbols that are entities or places: what tells one event from another."""
    return frozenset(filter(_is_name, symbols))


@lru_cache(maxsize=1 << 16)
def _is_name(symbol: str) -> bool:
    return symbol.startswith("@") or place_of(symbol) is not None
