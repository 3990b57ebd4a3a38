"""Outcomes: who came second did not win, and who lost the final to somebody left the win to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.inferences.placings import PLACE
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_among
from factcheck.model import Modality, QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_WIN, _LOSE, _BEAT = "win", "lose", "beat"
_SECOND = 2


def draw_outcomes(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out who won a contest, and who did not, from the place in which somebody finished or whom they lost to."""
    side = proposition.subject
    if side is None or not _is_named(side) or proposition.negated or proposition.voice is not Voice.ACTIVE:
        return ()
    if proposition.modality is not Modality.ASSERTED:
        return ()
    return _tell_unplaced(reading, proposition, side) or _tell_winner(reading, proposition, side)


def _tell_unplaced(reading: Reading, proposition: Proposition, side: Argument) -> tuple[Proposition, ...]:
    """Say of whoever finished second or later that they did not win, and of the one before the second that they did."""
    places = [ordering for ordering in proposition.orderings if ordering.scale == PLACE]
    contests = [
        c
        for c in proposition.complements
        if c.definite and _is_contest(reading, c) and c.preposition in listed("in, at, on or for")
    ]
    if len(places) != 1 or places[0].rank < _SECOND or places[0].within or len(contests) != 1:
        return ()
    contest = replace(contests[0], preposition=None)
    ahead = [c for c in proposition.complements if c.preposition in listed("behind")]
    rest = tuple(c for c in proposition.complements if c not in (*contests, *ahead))
    text = proposition.predicate.text
    told = replace(
        proposition, predicate=predicate_of(reading, _WIN, text), object=contest, complements=rest, quantities=(),
        orderings=(), variant=True, main=False,
    )  # fmt: skip
    lost = replace(told, negated=True)
    if places[0].rank != _SECOND or len(ahead) != 1 or not _is_named(ahead[0]) or ahead[0].members:
        return (lost,)
    winner = replace(ahead[0], preposition=None)
    beaten = replace(told, predicate=predicate_of(reading, _BEAT, text), subject=winner, object=side)
    return lost, replace(told, subject=winner), replace(beaten, complements=(*contests, *rest))


def _tell_winner(reading: Reading, proposition: Proposition, side: Argument) -> tuple[Proposition, ...]:
    """Say of the one to whom somebody lost a contest that they won it, and beat the other in it."""
    contest = proposition.object
    if contest is None or proposition.predicate.stem != _LOSE or not _is_contest(reading, contest) or contest.members:
        return ()
    winners = [c for c in proposition.complements if c.preposition == "to" and _is_named(c) and not c.members]
    if len(winners) != 1:
        return ()
    winner = replace(winners[0], preposition=None)
    rest = tuple(c for c in proposition.complements if c is not winners[0])
    text = proposition.predicate.text
    told = replace(proposition, subject=winner, complements=rest, variant=True, main=False)
    where = replace(contest, preposition="in")
    won = replace(told, predicate=predicate_of(reading, _WIN, text))
    beaten = replace(told, predicate=predicate_of(reading, _BEAT, text), object=side, complements=(where, *rest))
    return won, beaten


def is_unplaced(fact: Proposition) -> bool:
    """Tell whether it is only drawn from somebody's place that they did not win."""
    drawn = fact.variant and fact.negated and not fact.main and fact.predicate.stem == _WIN
    return drawn and _WIN not in fact.predicate.text.lower().split()


def _is_contest(reading: Reading, argument: Argument) -> bool:
    """Tell whether an argument is one contest, of two sides or of many, perhaps with its score."""
    if any(reading.quantities[number].kind is not QuantityKind.SCORE for number in argument.quantities):
        return False
    return argument.head in stems_among("contests", "contests of many") and not argument.members


def _is_named(argument: Argument) -> bool:
    return bool(argument.entities or argument.names)
