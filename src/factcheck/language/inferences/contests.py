"""Contests: what somebody who beat another won, and the other lost."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_ELECT, _WIN = "elect", "win"
_RESULTS = {"lose": "to", "win": "against"}  # and what stands before the other side


def draw_wins(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out what was won and lost: who "beat Ruiz in the final of the cup" won the final and the cup."""
    beaten = reading.thesaurus.concepts("beat")
    if proposition.predicate.concepts.isdisjoint(beaten) or proposition.subject is None or proposition.object is None:
        return ()
    if proposition.voice is Voice.SHARE or not (proposition.object.entities or proposition.object.names):
        return ()
    places = [c for c in proposition.complements if c.preposition == "in" and _is_contest(c)]
    titles = [title for c in places if c.head == _FINAL for title in _titles_of(c)]
    winner, loser = proposition.subject, proposition.object
    sides = (("win", winner, loser), ("lose", loser, winner))
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, verb, proposition.predicate.text), subject=side,
            object=replace(contest, preposition=None), voice=Voice.NOMINAL, main=False,
            complements=tuple(c for c in proposition.complements if c not in places),
            extra=proposition.extra | _name(reading, other),
        )
        for verb, side, other in sides
        for contest in (places if verb == "lose" else (*places, *titles))
    )  # fmt: skip


def draw_defeats(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of whoever was beaten once more that they lost, and of whoever they lost to that these won."""
    if proposition.negated or proposition.voice in {Voice.SHARE, Voice.NOMINAL} or proposition.subject is None:
        return ()
    concepts, other = proposition.predicate.concepts, proposition.object
    if other is not None and proposition.predicate.stem == _WIN:
        return ()  # "won the Lake Cup"
    if not concepts.isdisjoint(reading.thesaurus.concepts("beat")) and other is not None and _is_known(other):
        return (_turn(reading, proposition, ("lose", other), proposition.subject),)
    winners = [c for c in proposition.complements if c.preposition == "to" and _is_known(c)]
    if "lose" not in concepts or other is not None or len(winners) != 1 or not _is_known(proposition.subject):
        return ()
    rest = replace(proposition, complements=tuple(c for c in proposition.complements if c is not winners[0]))
    winner = replace(winners[0], preposition=None)
    return (_turn(reading, rest, ("win", winner), proposition.subject),)


def _turn(reading: Reading, proposition: Proposition, outcome: tuple[str, Argument], other: Argument) -> Proposition:
    """Tell the result of a contest of one side, with the other side behind it."""
    verb, side = outcome
    other = replace(other, preposition=_RESULTS[verb])
    return replace(
        proposition, predicate=predicate_of(reading, verb, proposition.predicate.text), subject=side, object=None,
        complements=(other, *proposition.complements), voice=Voice.ACTIVE, variant=True, main=False,
    )  # fmt: skip


def is_told_of_other_side(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a result is only drawn from that of the other side, where a claim names both as it stands."""
    if _is_turned_result(claim):
        return True
    if not _is_turned_result(fact):
        return False
    others = (claim.object, *(c for c in claim.complements if c.preposition in listed("losing to")))
    return any(other is not None and _is_known(other) for other in others)


def _is_turned_result(proposition: Proposition) -> bool:
    """Tell whether a proposition tells of the other side of a contest what its sentence tells of the one."""
    plain = proposition.main or proposition.object is not None or proposition.predicate.stem not in _RESULTS
    if plain or not proposition.variant or _says(proposition, proposition.predicate.stem):
        return False
    behind = proposition.complements[0].preposition if proposition.complements else None
    return behind == _RESULTS[proposition.predicate.stem]


def _is_known(side: Argument) -> bool:
    return bool(side.entities or side.names)


def draw_elections(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of whoever won a presidential election once more that they were elected president."""
    won, winner = proposition.object, proposition.subject
    if won is None or winner is None or proposition.voice is Voice.SHARE or won.orderings:
        return ()
    if "win" not in proposition.predicate.concepts or won.head not in stems_of("polls that elect"):
        return ()
    called = {symbol: office for symbol, office in _offices().items() if symbol in won.symbols}
    if len(called) != 1 or not (winner.entities or winner.names):
        return ()
    ((kind, office),) = called.items()
    return (
        replace(
            proposition, predicate=predicate_of(reading, _ELECT, proposition.predicate.text), subject=None,
            object=winner, complements=(_office(office), *_rest_of(won, kind), *proposition.complements),
            voice=Voice.PASSIVE, variant=True,
        ),
    )  # fmt: skip


def is_drawn_from_win(proposition: Proposition) -> bool:
    """Tell whether it only follows from a win that somebody was elected; who was elected once may lose the next one."""
    return proposition.variant and proposition.predicate.stem == _ELECT and not _says(proposition, _ELECT)


def _says(proposition: Proposition, verb: str) -> bool:
    """Tell whether a verb stands in the words of a predicate."""
    return any(stem(word) == verb for word in proposition.predicate.text.lower().split())


@cache
def _offices() -> dict[str, str]:
    """Map the stems of what elections are called after to what their winners become."""
    return {stem(kind): offices[0] for kind, offices in lexicon.read_table("predicates", "elected").items()}


def _office(title: str) -> Argument:
    return Argument(title, stem(title), frozenset({stem(title)}), head_word=title)


def _rest_of(won: Argument, kind: str) -> tuple[Argument, ...]:
    """Give what else is said of an election ("the presidential election of Norvia") as a phrase of its own."""
    rest = won.symbols - {won.head, kind}
    return (replace(won, head=min(rest), symbols=rest, preposition="of", entities=()),) if rest else ()


def _name(reading: Reading, party: Argument) -> frozenset[str]:
    """Give the symbols of somebody who has no slot: of the entities meant, else of the words."""
    return frozenset(map(reading.gazetteer.symbol, party.entities)) or party.symbols


_FINAL = "final"


def _titles_of(final: Argument) -> tuple[Argument, ...]:
    """Give what a final is of ("the cup final", "the final of the Harbour Cup")."""
    rest = final.symbols - {_FINAL}
    named = sorted(symbol for symbol in rest if symbol.startswith("@")) or sorted(rest & stems_of("recurring"))
    if len(named) != 1:
        return ()
    entities = (named[0][1:],) if named[0].startswith("@") else ()
    return (replace(final, head=named[0], symbols=rest, entities=entities, description=None),)


def _is_contest(argument: Argument) -> bool:
    """Tell whether an argument names something that is won by whoever beats the others in it."""
    return argument.definite and argument.head in stems_of("contests")
