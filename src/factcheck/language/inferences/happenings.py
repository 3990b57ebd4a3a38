"""Happenings: when an act came about that a noun tells, read as the act itself ("Holt's arrest came on 9 June")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.language.meaning.arguments import Argument

_COME = "come"
_MANNERS = frozenset({"as", "to", "with", "under", "from", "into", None})  # "came as a surprise", "came to nothing"


def draw_happenings(clauses: Iterable[Proposition], acts: Iterable[Proposition]) -> tuple[Proposition, ...]:
    """Give the acts of which a clause says that they came about, with all else that it says, as its variants."""
    told = tuple(acts)
    return tuple(
        _bring_about(clause, act)
        for clause in clauses
        if (noun := _what_comes_about(clause)) is not None
        for act in told
        if act.text.startswith(noun.text) and _others().isdisjoint(noun.text.lower().split())
    )


def _others() -> frozenset[str]:
    """Give the words by which a noun tells of another of several acts ("his next visit")."""
    return lexicon.read_words("predicates", "one of several")


def _what_comes_about(clause: Proposition) -> Argument | None:
    """Give what a clause says to take place, to happen, to come or to be held at some time."""
    about = stems_of("coming about") | lexicon.read_words("predicates", "coming about")  # "take place"
    placed = any(c.preposition in listed("at a place") for c in clause.complements) and clause.predicate.stem != _COME
    if clause.predicate.stem not in about or not (clause.times or placed):
        return None
    behind = clause.text.partition(clause.predicate.text)[2]  # "her resignation as mayor came in May"
    manners = (c for c in clause.complements if c.preposition in _MANNERS)
    if clause.predicate.stem == _COME and any(c.text in behind for c in manners):
        return None
    if clause.voice is Voice.PASSIVE:
        return clause.object if clause.subject is None else None
    return clause.subject if clause.object is None and clause.voice is Voice.ACTIVE else None


def _bring_about(clause: Proposition, act: Proposition) -> Proposition:
    """Say an act once more with what its clause says of it."""
    known = {text for argument in act.arguments for text in (argument.text, *(m.text for m in argument.members))}
    rest = tuple(c for c in clause.complements if c.text not in known)
    return replace(
        act, text=clause.text, complements=(*act.complements, *rest), quantities=clause.quantities, times=clause.times,
        orderings=(*act.orderings, *clause.orderings), negated=clause.negated, modality=clause.modality,
        tense=clause.tense, main=clause.main, extra=clause.extra - _words_of(act), extra_figures=clause.extra_figures,
        figure_spans=clause.figure_spans, timed_by_clause=clause.timed_by_clause, occasion=clause.occasion,
        variant=True,
    )  # fmt: skip


def _words_of(act: Proposition) -> frozenset[str]:
    """Give the words that an act accounts for."""
    return frozenset(symbol for argument in act.arguments for symbol in argument.symbols) | {act.predicate.stem}
