"""Documents: what somebody's report has so many of is what he has in it ("the report by the board lists 12 faults")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument

_BY = "by"


def draw_authors(proposition: Proposition) -> tuple[Proposition, ...]:
    """Say what a report by somebody has so many of once more of whose it is."""
    report, counted = proposition.subject, proposition.object
    if report is None or counted is None or proposition.voice is not Voice.ACTIVE or not counted.quantities:
        return ()
    if report.head not in stems_of("reports") or report.orderings or report.quantities:
        return ()
    author = _author_of(report, proposition)
    if author is None or report.symbols - author.symbols - {report.head}:
        return ()
    rest = tuple(c for c in proposition.complements if c is not author)
    return (replace(proposition, subject=replace(author, preposition=None), complements=rest, variant=True),)


def _author_of(report: Argument, proposition: Proposition) -> Argument | None:
    """Give by whom a report is, where that is told by name."""
    by = (c for c in proposition.complements if c.preposition == _BY)
    author = report.owner if report.owner is not None else next(by, None)
    return author if author is not None and (author.entities or author.names) else None
