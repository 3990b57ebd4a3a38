"""Measures: whether the words of a claim say the same thing is measured as those of a fact."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.statements import names_among
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.content import colouring_stems
from factcheck.language.words.concepts import Reach, stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.deciding.ledger import Entry
    from factcheck.checking.deciding.records import Record
    from factcheck.language.words.concepts import Thesaurus


class Fit(Struct, frozen=True):
    """How the words of a claim fit those for a figure.

    `whole`: each side's words are met by the other's or are known from around; `exact`: they are so by the lexicon
    alone; `likely`: no name is against it and half of the claim's words are met. `left_over` counts what is not met.
    """

    whole: bool
    exact: bool
    likely: bool
    left_over: int


def fit_words(words: frozenset[str], entry: Entry, record: Record) -> Fit:
    """Lay the words of a claim for what it measures beside those of a fact."""
    own = _drop_plain(words, record.knowledge.thesaurus)
    if _is_of_other_kind(own, entry):
        return Fit(whole=False, exact=False, likely=False, left_over=len(own))
    near, wide = record.knowledge.thesaurus, record.knowledge.reaching(Reach.ALL).thesaurus
    told, asked = own - _light(), _drop_plain(entry.words, near) - _light() - entry.optional
    exact = not _unmet(told, asked | entry.optional, near) and not _unmet(
        asked, told | _around(record, entry, asked), near
    )
    unmet = _unmet(told, asked | entry.optional, wide)
    beyond = unmet - entry.known
    missing = _unmet(asked, told, wide)
    content = told - names_among(told)
    whole = bool(content - unmet) and not beyond and not missing - record.setting - entry.topic
    likely = not names_among(beyond) and 2 * len(unmet) <= len(told)
    return Fit(whole, exact and bool(content), likely, len(unmet) + len(missing))


def are_counted_alike(one: str, other: str, record: Record) -> bool:
    """Tell whether two wholes can be the same: one noun, two that mean the same, or a noun and a broader one."""
    wide = record.knowledge.reaching(Reach.ALL).thesaurus
    return one == other or _is_akin(one, other, wide) or _is_akin(other, one, wide)


def _around(record: Record, entry: Entry, asked: frozenset[str]) -> frozenset[str]:
    """Give what a claim need not repeat: the topic of the facts, and the names that stand around it."""
    return entry.topic | (names_among(asked) & record.setting)


def _unmet(words: frozenset[str], others: frozenset[str], thesaurus: Thesaurus) -> frozenset[str]:
    """Give the words that no other word means, or is a kind of."""
    return frozenset(w for w in words if w not in others and not any(_is_akin(w, o, thesaurus) for o in others))


def _is_akin(word: str, other: str, thesaurus: Thesaurus) -> bool:
    if "@" in {word[0], other[0]}:
        return False
    return other in _alike().get(word, ()) or thesaurus.are_akin(word, other)


def _is_of_other_kind(words: frozenset[str], entry: Entry) -> bool:
    """Tell whether a claim speaks of a share where a fact counts, or of a number where the fact gives a share."""
    share = entry.figure.kind is QuantityKind.PERCENT
    return not words.isdisjoint(stems_of("numbers" if share else "shares", "comparisons"))


def _drop_plain(words: frozenset[str], thesaurus: Thesaurus) -> frozenset[str]:
    """Leave out what only says that there was a figure, or which way it went."""
    kept = words - _plain() - colouring_stems()
    return frozenset(w for w in kept if w[0] == "@" or _moving().isdisjoint(thesaurus.concepts(w)))


def is_plain(phrase: str) -> bool:
    """Tell whether a verb with its particle says no more than which way something went ("go up")."""
    return phrase.split(maxsplit=1)[0] in _plain()


@cache
def _plain() -> frozenset[str]:
    """Give the stems of words that say nothing of what is measured."""
    return stems_of("having", "comparisons") | stems_of("asides of measures", "comparisons")


@cache
def _moving() -> frozenset[str]:
    return frozenset(map(stem, listed("predicates/moves")))


@cache
def _light() -> frozenset[str]:
    sections = ("measures", "places meant", "sources of figures", "having guests")
    return frozenset().union(*(stems_of(section, "comparisons") for section in sections))


@cache
def _alike() -> dict[str, frozenset[str]]:
    """Map what is counted to the stems of what it is the measure of, and the other way round."""
    table = lexicon.read_table("comparisons", "measured alike")
    rows = [frozenset(map(stem, (measure, *counted))) for measure, counted in table.items()]
    return {word: row for row in rows for word in row}
