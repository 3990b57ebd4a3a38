"""New events: those that a draft brings in by "a" ("a break-in at a gallery"), so that it tells of another story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.shifts import place_new
from factcheck.checking.knowledge.statements import names_among
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.scenes import Scene
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.words.concepts import Thesaurus


def find_new_events(text: str, known: frozenset[str], thesaurus: Thesaurus) -> Iterator[int]:
    """Give where a text brings in an event that is none of some known concepts."""
    for place, words in place_new(text):
        nouns = stems_of("events", "clause_links").intersection(map(stem, words))
        if any(thesaurus.concepts(noun).isdisjoint(known) for noun in nouns):
            yield place


def turns_to_event(scenes: Iterable[Scene], statement: Statement, knowledge: Knowledge) -> bool:
    """Tell whether the sentences before, the nearest first, have gone on from the event of a fact to another one."""
    own = statement.symbols & stems_of("events", "clause_links")
    for scene in scenes if own else ():
        told = knowledge.symbols_of(scene.text)
        if not told.isdisjoint(own) or names_among(told) & statement.symbols:
            return False
        if any(True for _ in find_new_events(scene.text, statement.concepts, knowledge.thesaurus)):
            return True
    return False
