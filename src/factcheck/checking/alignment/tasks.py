"""Tasks: what something took so long to do, which may be another on either side ("a year to build", "to restore")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition

_TO = "to"


def is_of_another_task(alignment: Alignment) -> bool:
    """Tell whether both sides say by an infinitive what took its time, and not the same."""
    mine, theirs = _task_of(alignment.claim), _task_of(alignment.fact)
    return bool(mine and theirs) and mine != theirs


def _task_of(side: Proposition) -> str:
    """Give the verb for what took a length of time, nothing where a clause tells no such thing."""
    if side.predicate.stem not in stems_of("taking its time"):
        return ""
    return next((c.head for c in side.complements if c.preposition == _TO and c.text.startswith(side.text)), "")
