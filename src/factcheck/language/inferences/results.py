"""Results: what somebody or something was left as, read as done to them ("the crash left 17 people injured")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.clauses.clauses import ClauseKind
from factcheck.language.meaning.arguments import read_argument
from factcheck.language.meaning.participants import read_participants
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.meaning.remainders import own_tokens, pick_slot
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.clauses.clauses import Clause
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.predicates import VerbGroup
    from factcheck.language.meaning.readings import Reading


def read_result(
    reading: Reading, groups: tuple[VerbGroup, ...], position: int, proposition: Proposition
) -> Proposition:
    """Let the participle after "left" and its noun be the predicate and what it is done to."""
    if groups[position].stem not in stems_of("resultative") or proposition.object is not None:
        return proposition
    for n, clause in enumerate(reading.clauses):
        if clause.governor != position or not _is_result(reading, clause) or clause.subject is None:
            continue
        tokens = own_tokens(clause)
        hurt = read_argument(reading, clause.subject)
        text = f"{proposition.predicate.text} {reading.tagged.slice(clause.verb.start, clause.verb.end)}"
        return replace(
            proposition, predicate=predicate_of(reading, groups[n].stem, text), object=hurt,
            complements=(*read_participants(reading, clause.complements), *proposition.complements[1:]),
            quantities=(*proposition.quantities, *pick_slot(reading.quantities, reading.quantity_at, tokens)),
            negated=proposition.negated ^ hurt.negative, extra=frozenset(),
        )  # fmt: skip
    return proposition


def _is_result(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause is no more than a noun and a participle."""
    bare = clause.verb.end - clause.verb.start == 1 and reading.classes[clause.verb.start] in "EK"
    return bare and clause.kind is ClauseKind.COMPLEMENT
