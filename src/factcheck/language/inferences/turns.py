"""Turns: what is said of some people, said once more of each other, of those for whom they work or where they live."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.inferences.taking_part import involve
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_EMPLOY, _HAVE, _PEOPLE = "employ", "have", stem("people")
_STUDY, _ATTEND = "studi", "attend"
_TESTIFY = stem("testify")
_HOLD, _SEAT = "hold", stem("seat")
_TWO = 2
_FINISHING = frozenset({"finish", "come"})


def turn_round(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say a proposition once more of whoever else it is about, in every way that there is."""
    found = [told for way in _WAYS for told in way(reading, proposition)]
    return (*found, *_pair_off(proposition))


def _act_at(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "400 jobs will be cut at Tal Mill" once more as the mill cutting them."""
    if proposition.voice is not Voice.PASSIVE or proposition.subject is not None or proposition.object is None:
        return ()
    if proposition.predicate.concepts.isdisjoint(stems_of("done by firms")) or proposition.negated:
        return ()
    places = [c for c in proposition.complements if c.preposition == "at"]
    if len(places) != 1 or len(places[0].entities) != 1:
        return ()
    if reading.gazetteer.entities[places[0].entities[0]].kind != "organisation":
        return ()
    rest = tuple(c for c in proposition.complements if c is not places[0])
    doer = replace(places[0], preposition=None)
    return (replace(proposition, subject=doer, complements=rest, voice=Voice.ACTIVE, variant=True),)


def _employ(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "the mill, with 90 employees" once more as the mill employing them."""
    staff = proposition.object
    if staff is None or not staff.quantities or staff.head not in stems_of("staff") or proposition.negated:
        return ()
    if "have" not in proposition.predicate.concepts or staff.symbols != {staff.head}:
        return ()
    people = replace(staff, head=_PEOPLE, symbols=frozenset({_PEOPLE}), head_word="people")
    figures = tuple(replace(q, counted=_PEOPLE) if q.counted == staff.head else q for q in proposition.quantities)
    employ = predicate_of(reading, _EMPLOY, proposition.predicate.text)
    return (replace(proposition, predicate=employ, object=people, quantities=figures, variant=True),)


def _tell_of_employer(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "90 people work for the mill" once more as the mill employing them, "90 live in Orre" as Orre having them."""
    if proposition.voice is not Voice.ACTIVE or proposition.subject is None or not proposition.subject.quantities:
        return ()
    serving = proposition.predicate.stem in stems_of("serving")
    if not serving and proposition.predicate.stem not in stems_of("dwelling"):
        return ()
    wanted = {"for", "at"} if serving else {"in"}
    place = next((c for c in proposition.complements if c.preposition in wanted), None)
    if place is None:
        return ()
    predicate = predicate_of(reading, _EMPLOY if serving else _HAVE, proposition.predicate.text)
    return (
        replace(
            proposition, predicate=predicate, subject=replace(place, preposition=None), object=proposition.subject,
            complements=tuple(c for c in proposition.complements if c is not place), variant=True,
        ),
    )  # fmt: skip


def _win_race(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "Ruiz finished first in the women's race" once more as Ruiz winning it; who leads a poll need not win it."""
    first = len(proposition.orderings) == 1 and proposition.orderings[0].rank == 1
    if not first or proposition.object is not None or proposition.predicate.stem.split()[0] not in _FINISHING:
        return ()
    races = stems_of("races", "restatements")
    race = next((c for c in proposition.complements if c.preposition == "in" and c.head in races), None)
    if race is None or proposition.negated or proposition.subject is None:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, "win", proposition.predicate.text), orderings=(),
            object=replace(race, preposition=None), variant=True,
            complements=tuple(c for c in proposition.complements if c is not race),
        ),
    )  # fmt: skip


def _attend(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "studied law at Tal University" once more as attending it."""
    if proposition.predicate.stem != _STUDY or proposition.negated or proposition.voice is not Voice.ACTIVE:
        return ()
    school = next((c for c in proposition.complements if c.preposition == "at"), None)
    if school is None:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, _ATTEND, proposition.predicate.text), variant=True,
            object=replace(school, preposition=None),
            complements=tuple(c for c in (proposition.object, *proposition.complements) if c not in (None, school)),
        ),
    )  # fmt: skip


def _hear(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "90 witnesses testified at the inquiry" once more as its hearing them."""
    heard = proposition.subject
    if proposition.predicate.stem != _TESTIFY or proposition.negated or heard is None or not heard.quantities:
        return ()
    place = next((c for c in proposition.complements if c.preposition in listed("before or at")), None)
    if place is None or proposition.voice is not Voice.ACTIVE or proposition.object is not None:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, "hear", proposition.predicate.text), object=heard,
            subject=replace(place, preposition=None), variant=True,
            complements=tuple(c for c in proposition.complements if c is not place),
        ),
    )  # fmt: skip


def _tell_tally(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "her haul is 90 goals" and "her visitor numbers came to 90" once more as her having so many."""
    tally, figures = proposition.subject, proposition.quantities
    owner = _owner_of(tally) if tally is not None else None
    if tally is None or owner is None or len(figures) != 1 or proposition.negated:
        return ()
    figure, left = figures[0], tally.symbols - owner.symbols - {tally.head}
    counted = next(iter(left)) if left else figure.counted or _collectives().get(tally.head)
    kinds = "tallies" if not left else "numbers of things"
    if counted is None or figure.counted not in {None, counted} or len(left) > 1 or tally.head not in stems_of(kinds):
        return ()
    moved = not proposition.predicate.concepts.isdisjoint(stems_of("movement")) and figure.change == "to"
    if figure.kind is not QuantityKind.COUNT or not (moved or proposition.predicate.stem in _standing(counted)):
        return ()
    numbers = tuple(n for n, q in enumerate(reading.quantities) if q == figure)
    things = Argument(figure.text, counted, frozenset({counted}), quantities=numbers)
    return (
        replace(
            proposition, predicate=predicate_of(reading, _HAVE, proposition.predicate.text), subject=owner,
            object=things, quantities=(replace(figure, counted=counted, change=None),), variant=True,
        ),
    )  # fmt: skip


def _owner_of(tally: Argument) -> Argument | None:
    """Give whose a number is, by a possessive or by the one known name behind "of"."""
    named = frozenset(symbol for symbol in tally.symbols if symbol.startswith("@"))
    text = tally.text.partition(" of ")[2]
    if tally.owner is not None or len(named) != 1 or not text:
        return tally.owner
    (symbol,) = named
    return Argument(text, symbol, named, entities=(symbol[1:],), head_word=text.rpartition(" ")[2], definite=True)


@cache
def _collectives() -> dict[str, str]:
    """Map the stems of nouns for many together to the stem of what they are ("membership")."""
    return {stem(noun): stem(ones[0]) for noun, ones in lexicon.read_table("predicates", "collectives").items()}


def _standing(counted: str) -> frozenset[str]:
    """Give the predicates that say what a number is: verbs of a level, and the noun counted, after a copula."""
    return stems_of("standing") | stems_of("level") | {counted}


def _seat(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "the ground holds 300 people" once more as its having so many seats."""
    held, figures = proposition.object, proposition.quantities
    if proposition.predicate.stem != _HOLD or len(figures) != 1 or figures[0].kind is not QuantityKind.COUNT:
        return ()
    if (held is not None and (held.head != _PEOPLE or not held.quantities)) or proposition.negated:
        return ()
    numbers = tuple(n for n, q in enumerate(reading.quantities) if q == figures[0])
    seats = Argument("seats", _SEAT, frozenset({_SEAT}), head_word="seats", quantities=numbers)
    have = predicate_of(reading, _HAVE, proposition.predicate.text)
    counted = (replace(figures[0], counted=_SEAT),)
    return (replace(proposition, predicate=have, object=seats, quantities=counted, variant=True),)


def _lose_in_place(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "Ruiz lost Orre to Holt" once more as Ruiz losing to Holt in Orre, where Holt is a person."""
    lost = proposition.object
    if "lose" not in proposition.predicate.concepts or not _is_place(reading, lost) or lost is None:
        return ()
    kinds = {
        reading.gazetteer.entities[entity].kind
        for complement in proposition.complements
        if complement.preposition == "to"
        for entity in complement.entities
    }
    if proposition.voice is not Voice.ACTIVE or kinds != {"person"}:
        return ()
    where = replace(lost, preposition="in")
    return (replace(proposition, object=None, complements=(*proposition.complements, where), variant=True),)


def _count_in_place(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say how many of something were recorded somewhere once more as the place having them.

    "The ministry recorded 310 cases in Orre" and "Orre reported 310 cases" both say so.
    """
    counted = proposition.object
    if counted is None or not counted.quantities or not counted.symbols or counted.entities or proposition.negated:
        return ()
    if proposition.predicate.stem not in stems_of("taking count") or proposition.voice is Voice.NOMINAL:
        return ()
    place = next((c for c in proposition.complements if c.preposition == "in" and _is_place(reading, c)), None)
    if place is None:
        place = proposition.subject if _is_place(reading, proposition.subject) else None
    if place is None:
        return ()
    rest = tuple(c for c in proposition.complements if c is not place)
    predicate = predicate_of(reading, _HAVE, proposition.predicate.text)
    had = replace(place, preposition=None)
    return (
        replace(
            proposition, predicate=predicate, subject=had, complements=rest, voice=Voice.ACTIVE, variant=True
        ),
    )  # fmt: skip


def _count_number(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say "the number of cases in Orre was 310" once more as Orre having so many cases."""
    noun = proposition.subject
    if noun is None or noun.head not in stems_of("numbers of") or proposition.voice is not Voice.ACTIVE:
        return ()
    place = next((c for c in proposition.complements if c.preposition == "in" and _is_place(reading, c)), None)
    moved = not proposition.predicate.concepts.isdisjoint(stems_of("movement"))
    levels = [q for q in proposition.quantities if not moved or q.change == "to"]
    figures = [n for n, q in enumerate(reading.quantities) if q in levels]
    counted = noun.symbols - {noun.head}
    stated = moved or proposition.predicate.stem in stems_of("standing")
    if place is None or len(figures) != 1 or not counted or not stated or proposition.object is not None:
        return ()
    had = replace(noun, symbols=counted, head=max(counted), quantities=tuple(figures), entities=(), definite=False)
    predicate = predicate_of(reading, _HAVE, proposition.predicate.text)
    rest = tuple(c for c in proposition.complements if c is not place)
    return (
        replace(
            proposition, predicate=predicate, subject=replace(place, preposition=None), object=had, complements=rest,
            quantities=tuple(replace(level, change=None) for level in levels), variant=True,
        ),
    )  # fmt: skip


def _is_place(reading: Reading, argument: Argument | None) -> bool:
    """Tell whether an argument is a place that the facts know."""
    known = argument.entities if argument is not None else ()
    return len(known) == 1 and reading.gazetteer.entities[known[0]].kind == "place"


def _pair_off(proposition: Proposition) -> tuple[Proposition, ...]:
    """Say what two do together once more as what one of them does with the other ("Ruiz and Lee met")."""
    subject = proposition.subject
    if proposition.voice is not Voice.ACTIVE or proposition.object is not None or subject is None:
        return ()
    named = all(member.names or member.entities for member in subject.members)
    if len(subject.members) != _TWO or not named or proposition.predicate.concepts.isdisjoint(stems_of("symmetric")):
        return ()
    if any(c.preposition in listed("with or from") for c in proposition.complements):
        return ()
    one, other = (replace(member, preposition=None) for member in subject.members)
    return (replace(proposition, subject=one, object=other, variant=True),)


_WAYS = (
    _act_at,
    _employ,
    _tell_of_employer,
    _count_in_place,
    _count_number,
    _lose_in_place,
    _win_race,
    _attend,
    _seat,
    _hear,
    involve,
    _tell_tally,
)
