"""Derivations: propositions drawn out of others: of light verbs, idioms, act nouns, appointments and shares."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.steps import is_bare_time
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument, read_argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.nominals import take_apart
from factcheck.language.meaning.participants import read_participants
from factcheck.language.meaning.predicates import (
    Predicate,
    contest_concepts,
    doers,
    light_verbs,
    nominal_verbs,
    possessive_participles,
    predicate_of,
)
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.clauses.clauses import Clause, Phrase
    from factcheck.language.meaning.readings import Reading
    from factcheck.language.words.concepts import Concepts
    from factcheck.model import Quantity

_SCORE_MARKS = frozenset({"to", "-", "–", "against", "versus", "v", "vs"})


def lighten_verb(reading: Reading, clause: Clause, proposition: Proposition) -> Proposition:
    """Let a light verb give way to its noun: "paid a visit to Lima" is visiting Lima."""
    moved = _moves_by_share(proposition)
    if moved is not None:
        return replace(proposition, predicate=predicate_of(reading, moved, proposition.predicate.text))
    if (done := _done_by_doers(reading, proposition)) is not None:
        return done
    if proposition.voice is Voice.PASSIVE and (held := _read_possession(reading, proposition)) is not None:
        return held
    if proposition.object is not None and (concepts := _idiom(reading, proposition)) is not None:
        text = reading.tagged.slice(clause.verb.start, clause.last)
        named = f"{proposition.predicate.stem} {proposition.object.head}"
        return replace(proposition, predicate=Predicate(named, concepts, text), object=None)
    allowed = light_verbs().get(proposition.predicate.stem)
    if not allowed or not clause.objects or proposition.object is None:
        return proposition
    if proposition.voice is Voice.PASSIVE:
        return _lighten_passive(reading, proposition, allowed)
    verb = nominal_verbs().get(proposition.object.head)
    if verb not in allowed or any(member.quantities for member in proposition.object.members):
        return proposition
    parts = take_apart(reading, clause.objects[0])
    others = read_participants(reading, (parts.of,)) if parts.of else ()
    complements = others + proposition.complements
    kind = _read_kind(reading, parts.core)
    prepositions = listed("against or in") if verb not in stems_of("without target") else frozenset[str]()
    targets = (c for c in complements if c.preposition in prepositions and not _is_where(reading, c))
    target = next(targets, None)
    return replace(
        proposition,
        predicate=predicate_of(reading, verb, reading.tagged.slice(clause.verb.start, clause.objects[0].end)),
        object=target,
        complements=tuple(c for c in (*kind, *complements) if c is not target),
        voice=Voice.NOMINAL,
    )


def _is_where(reading: Reading, phrase: Argument) -> bool:
    """Tell whether a phrase says in which known place something was ("signed a deal in Lima")."""
    kinds = {reading.gazetteer.entities[entity].kind for entity in phrase.entities}
    return phrase.preposition == "in" and kinds == {"place"}


def _read_kind(reading: Reading, core: Phrase) -> tuple[Argument, ...]:
    """Read what stands before an act noun and tells its kind ("an operating profit") as a phrase of its own."""
    noun = read_argument(reading, core, describe=False)
    kind = replace(noun, symbols=noun.symbols - {noun.head}, entities=(), preposition="as", quantities=(), orderings=())
    return (kind,) if kind.symbols else ()


def _done_by_doers(reading: Reading, proposition: Proposition) -> Proposition | None:
    """Read "the museum had 300 visitors" as 300 visitors visiting it."""
    doer, place = proposition.object, proposition.subject
    if doer is None or place is None or proposition.predicate.stem not in stems_of("drawing"):
        return None
    verb = doers().get(doer.head)
    if verb is None or proposition.voice is not Voice.ACTIVE or not doer.quantities:
        return None
    done = predicate_of(reading, verb, f"{proposition.predicate.text} {doer.text}")
    return replace(proposition, predicate=done, subject=doer, object=place)


def _read_possession(reading: Reading, proposition: Proposition) -> Proposition | None:
    """Read "was fitted with belts" as having belts, and "was stripped of its licence" as losing it."""
    stems = proposition.predicate.stem.split()
    for complement in proposition.complements:
        verb = possessive_participles().get((stems[0], complement.preposition or ""))
        if verb is not None and proposition.object is not None:
            rest = tuple(c for c in proposition.complements if c is not complement)
            return replace(
                proposition, predicate=predicate_of(reading, verb, proposition.predicate.text),
                subject=proposition.object, object=replace(complement, preposition=None), complements=rest,
                voice=Voice.ACTIVE,
            )  # fmt: skip
    return None


def _moves_by_share(proposition: Proposition) -> str | None:
    """Give the movement that a verb such as "lost" tells of beside a percentage alone ("shares lost 3%")."""
    figures = proposition.quantities
    if (
        proposition.object is not None
        or not figures
        or any(q.kind is not QuantityKind.PERCENT or q.change != "by" for q in figures)
    ):
        return None
    return _movers().get(proposition.predicate.stem)


@cache
def _movers() -> dict[str, str]:
    return {stem(verb): stem(moved[0]) for verb, moved in lexicon.read_table("predicates", "moved by a share").items()}


def draw_tallies(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw the acts out of a list that counts several things: "reported 30 cases and 4 deaths" says that 4 died."""
    if proposition.object is None or proposition.voice is not Voice.ACTIVE:
        return ()
    allowed = light_verbs().get(proposition.predicate.stem, frozenset())
    found = []
    for member in proposition.object.members:
        verb = nominal_verbs().get(member.head)
        if verb not in allowed or not member.quantities:
            continue
        figures = tuple(reading.quantities[n] for n in member.quantities)
        predicate = predicate_of(reading, verb or "", f"{proposition.predicate.text} {member.text}")
        found.append(replace(proposition, predicate=predicate, object=None, quantities=figures, main=False))
    return tuple(found)


def _idiom(reading: Reading, proposition: Proposition) -> Concepts | None:
    """Give the concepts of a verb and its object that mean something together ("took place", "gave evidence")."""
    if proposition.object is None or len(proposition.object.symbols) != 1:
        return None
    return reading.thesaurus.by_phrase.get((proposition.predicate.stem, proposition.object.head))


def _lighten_passive(reading: Reading, proposition: Proposition, allowed: frozenset[str]) -> Proposition:
    """Read "was given a four-year sentence" as being sentenced."""
    act = proposition.complements[0] if proposition.complements else None
    verb = nominal_verbs().get(act.head) if act is not None and act.preposition is None else None
    if act is None or verb not in allowed:
        return proposition
    rest = replace(act, symbols=act.symbols - {act.head}, preposition="as")
    others = proposition.complements[1:]
    predicate = predicate_of(reading, verb, f"{proposition.predicate.text} {act.text}")
    return replace(proposition, predicate=predicate, complements=((rest, *others) if rest.symbols else others))


def _shares_along(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out the share of "With 58% of the vote, she is the first ...", whatever the sentence goes on to say."""
    found = []
    if proposition.predicate.stem in stems_of("beginning"):
        return ()  # who started the day with 52 seats need not have got them
    for complement in proposition.complements:
        if complement.preposition != "with" or not complement.quantities or complement.head not in stems_of("ballots"):
            continue
        figures = tuple(reading.quantities[n] for n in complement.quantities)
        obtain = predicate_of(reading, "obtain", complement.text)
        along = replace(
            proposition, predicate=obtain, object=complement, complements=(), quantities=figures, orderings=(),
            voice=Voice.SHARE, main=False, extra=frozenset(), negated=False,
        )  # fmt: skip
        found.append(along)
    return tuple(found)


@cache
def _contest_nouns() -> frozenset[str]:
    """Give the stems of nouns for winning a contest."""
    return frozenset(noun for noun, verb in nominal_verbs().items() if verb in contest_concepts())


def draw_appointments(proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out what somebody became: "was elected president" says that she is president."""
    if proposition.predicate.stem not in stems_of("naming") or proposition.object is None:
        return ()
    office = next((c for c in proposition.complements if c.preposition in {None, "as"} and c.head_word), None)
    if office is None or is_bare_time(office.text.lower().split()):
        return ()  # "made 41 saves that night"
    if office.head in office.names or office.entities not in {(), proposition.object.entities}:
        return ()
    predicate = Predicate(office.head, frozenset({office.head}), office.text, copular=True)
    rest = replace(office, symbols=office.symbols - {office.head}, entities=(), preposition="as", orderings=())
    others = tuple(c for c in proposition.complements if c is not office)
    namer = proposition.subject
    if namer is not None and proposition.voice is Voice.ACTIVE and not namer.pronoun:
        others += (replace(namer, preposition="of"),)  # who names a chief conductor commonly names its own
    return (
        replace(
            proposition, predicate=predicate, subject=proposition.object, object=None,
            complements=((rest, *others) if rest.symbols else others), voice=Voice.COPULA, main=False,
        ),
    )  # fmt: skip


def _is_share(reading: Reading, argument: Argument, shares: Sequence[Quantity]) -> bool:
    """Tell whether one of some shares stands in an argument itself."""
    return any(reading.quantities[n] in shares for n in argument.quantities)


def draw_shares(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out who got which share: "won with 58%", "beat Ruiz 58% to 42%"."""
    percents = [q for q in proposition.quantities if q.kind is QuantityKind.PERCENT]
    scored = (
        len(percents) == 2
        and reading.tagged.text[percents[0].span.end : percents[1].span.start].strip() in _SCORE_MARKS
    )
    shares = percents if scored else [q for q in percents if q.change != "by"]
    if proposition.subject is None:
        return ()
    if proposition.subject.owner is not None and shares and proposition.subject.head in _contest_nouns():
        return (replace(proposition, subject=proposition.subject.owner, voice=Voice.SHARE, main=False),)
    contest = not proposition.predicate.concepts.isdisjoint(contest_concepts())
    if not contest:
        return _shares_along(reading, proposition)
    if not shares:
        return ()
    holders: list[Argument | None] = [proposition.subject]
    if len(shares) == 2:
        holders.append(proposition.object if proposition.object and proposition.object.entities else None)
    obtain = predicate_of(reading, "obtain", proposition.predicate.text)
    won = proposition.object
    if won is not None and "lose" in proposition.predicate.concepts and _is_share(reading, won, shares):
        return ()  # who lost 4% of the vote did not get 4% of it
    beaten = won is None or bool(won.entities) or won.head in won.names  # somebody, not what was won
    occasion = () if won is None or beaten else (replace(won, preposition="in"),)
    return tuple(
        replace(
            proposition, predicate=obtain, subject=holder, object=None, quantities=(share,), orderings=(),
            complements=(*proposition.complements, *occasion), voice=Voice.SHARE, main=False,
        )
        for holder, share in zip(holders, shares, strict=False)
        if holder is not None
    )  # fmt: skip
