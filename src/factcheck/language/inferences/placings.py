"""Placings: which place in a contest a win or a medal is ("won the marathon", "took silver in the 800 metres")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.orderings import Ordering
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_WIN, _FINISH, _LEAD = "win", "finish", "lead"
PLACE = "place"  # the scale of who came first, second and third


def draw_placings(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of whoever won a contest of many, or a medal in it, once more in which place they finished."""
    winner, won = proposition.subject, proposition.object
    if proposition.predicate.stem == _LEAD and won is not None and won.head in stems_of("tables"):
        return _place_leader(reading, proposition, won)
    if _WIN not in proposition.predicate.concepts or proposition.negated or proposition.orderings:
        return ()
    if winner is None or not (winner.entities or winner.names) or proposition.voice is not Voice.ACTIVE:
        return ()
    where = (*proposition.complements, *([won] if won is not None else []))
    contests = [c for c in where if c.definite and c.head in stems_of("contests of many")]
    distances = [q for q in proposition.quantities if q.kind is QuantityKind.MEASURE and q.change is None]
    others = [q for q in proposition.quantities if q not in distances]
    if len(contests) + len(distances) != 1 or any(q.counted == "time" for q in others):
        return ()
    rank = _rank_of(won, contests)
    if rank is None:
        return ()
    told = proposition.predicate.text if won is None or won in contests else won.text
    return (
        replace(
            proposition, predicate=predicate_of(reading, _FINISH, proposition.predicate.text), object=None,
            complements=(*_put_behind(contests), *(c for c in proposition.complements if c not in contests)),
            orderings=(Ordering(rank, PLACE, told),), variant=True, main=False,
        ),
    )  # fmt: skip


def _place_leader(reading: Reading, proposition: Proposition, table: Argument) -> tuple[Proposition, ...]:
    """Say of whoever leads a table once more that they are first in it."""
    leader = proposition.subject
    named = leader is not None and bool(leader.entities or leader.names)
    if not named or proposition.negated or proposition.orderings or proposition.voice is not Voice.ACTIVE:
        return ()
    gaps = tuple(q for q in proposition.quantities if q.change is None)
    return (
        replace(
            proposition, predicate=predicate_of(reading, PLACE, proposition.predicate.text), object=None,
            complements=(*_put_behind([table]), *proposition.complements), quantities=gaps,
            orderings=(Ordering(1, PLACE, proposition.predicate.text),), variant=True, main=False,
        ),
    )  # fmt: skip


def _rank_of(won: Argument | None, contests: list[Argument]) -> int | None:
    """Tell in which place somebody finished by what was won: the contest itself, or one of its medals."""
    if won is None or won in contests:
        return 1
    medals = lexicon.read_table("numerals", "medals")
    ranks = {int(rank) for medal, (rank,) in medals.items() if stem(medal) in won.symbols}
    return ranks.pop() if len(ranks) == 1 and not won.members else None


def _put_behind(contests: list[Argument]) -> tuple[Argument, ...]:
    """Put a contest behind the verb, as "finished first in the marathon" has it."""
    return tuple(replace(contest, preposition=contest.preposition or "in") for contest in contests)
