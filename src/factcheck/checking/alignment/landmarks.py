"""Landmarks: what something is told to have come before or after ("after the flood", "before the flood came")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.times.relations import SIDES
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import irregular_bases, stem

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition

_AFTER = "after"


class Landmark(Struct, frozen=True):
    """The side on which something lies of what some words tell of, and these as printed."""

    side: str
    event: frozenset[str]
    text: str


def find_reversed(claim: Proposition, fact: Proposition) -> tuple[str, str] | None:
    """Give the words by which one side puts it before and the other after the same."""
    mine, theirs = read_landmarks(claim), read_landmarks(fact)
    pairs = ((one, other) for one in mine for other in theirs if one.event == other.event)
    sides = {(one.side == other.side): (one.text, other.text) for one, other in pairs}
    return sides.get(False) if True not in sides else None


def read_landmarks(side: Proposition) -> tuple[Landmark, ...]:
    """Read the phrases and the clause that say what something came before or after."""
    phrases = [f"{c.preposition} {c.text}" for c in side.complements if c.preposition in SIDES and not c.quantities]
    read = map(_read, (*phrases, side.occasion.strip(" .,")))
    return tuple(landmark for landmark in read if landmark is not None)


def _read(text: str) -> Landmark | None:
    """Read a landmark; that something came about, or is over behind "after", says no more than the noun for it."""
    opener, _, told = text.lower().partition(" ")
    if opener not in SIDES:
        return None
    empty = lexicon.read_words("closed_classes", "determiner") | listed("forms of be") | listed("forms of have")
    words = {stem(irregular_bases().get(word, word)) for word in told.split() if word not in empty}
    event = words - stems_of("setting in", "orders")
    if opener == _AFTER:
        event -= stems_of("being over", "orders")
    return Landmark(opener, frozenset(event), text) if event else None
