"""Shared counts: a bare number counts what the clause before it counts ("seven men were saved, and two died")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Voice
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.model import Quantity


def share_counted(clauses: list[Proposition]) -> list[Proposition]:
    """Give a number without a noun that opens a clause the noun counted at the opening of the clause before it."""
    shared = clauses[:1]
    for after in clauses[1:]:
        noun = _counted_first(shared[-1])
        shared.append(_count(after, noun) if noun is not None and shared[-1].main and after.main else after)
    return shared


def _opening(clause: Proposition) -> tuple[str, Argument | None]:
    """Give what a clause opens with, which a passive has as its object."""
    slot = "object" if clause.voice is Voice.PASSIVE and clause.subject is None else "subject"
    return slot, getattr(clause, slot)


def _counted_first(clause: Proposition) -> Argument | None:
    """Give the noun for several that a clause opens with and counts."""
    opened = _opening(clause)[1]
    plain = opened is not None and len(opened.quantities) == 1 and len(opened.symbols) == 1 and not opened.entities
    return opened if opened is not None and plain and is_plural(opened.head_word) else None


def _count(clause: Proposition, noun: Argument) -> Proposition:
    """Let a clause that opens with a bare number count a noun; any other clause is left as it is."""
    slot, opened = _opening(clause)
    figure = _bare_figure(clause, opened) if opened is not None else None
    if opened is None or figure is None:
        return clause
    counted = replace(figure, counted=noun.head)
    told = replace(
        opened,
        text=f"{opened.text} {noun.head_word}",
        head=noun.head,
        head_word=noun.head_word,
        symbols=noun.symbols,
        names=noun.names,
    )
    figures = tuple(counted if one is figure else one for one in clause.quantities)
    return replace(clause, quantities=figures, **{slot: told})


def _bare_figure(clause: Proposition, opened: Argument) -> Quantity | None:
    """Give the count that is all that a participant says."""
    if len(opened.quantities) != 1 or opened.members or opened.symbols - {stem(opened.head_word)}:
        return None
    counts = (q for q in clause.quantities if q.kind is QuantityKind.COUNT and q.counted is None)
    return next((q for q in counts if q.text.strip().lower() == opened.text.lower()), None)
