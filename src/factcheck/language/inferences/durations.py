"""Durations: how long an act lasted, by its verb or its noun ("talked for three days", "after three days of talks")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.inferences.attributes import name_of
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality, QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading
    from factcheck.model import Quantity

_LAST = "last"
_ENDS = frozenset({"begin", "end"})  # when it ended is not when it lasted so long
_ENDING = frozenset({"end"})
_CANCELLED = frozenset({"cancel"})
_DONE = frozenset({Tense.PAST, Tense.PERFECT})


def draw_durations(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say how long something was done once more as how long it lasted."""
    lengths = [quantity for quantity in proposition.quantities if quantity.kind is QuantityKind.DURATION]
    if len(lengths) != 1 or proposition.modality is not Modality.ASSERTED or proposition.negated:
        return ()
    if proposition.orderings or (proposition.subject is not None and proposition.subject.orderings):
        return ()  # "the first jury deliberated for five days"
    if proposition.tense not in _DONE or proposition.voice not in {Voice.ACTIVE, Voice.PASSIVE}:
        return ()
    length = lengths[0]
    told = _tell_of_noun(reading, proposition, length) or _tell_of_verb(proposition, length)
    told = told or _tell_of_end(reading, proposition, length)
    if told is None:
        return ()
    act, rest = told
    ends = not proposition.predicate.concepts.isdisjoint(_ENDS)  # "called off" may be in the month that it lasted
    times = () if ends else tuple(time for time in proposition.times if lengths[0].text not in time.text)
    return (
        replace(
            proposition, predicate=predicate_of(reading, _LAST, proposition.predicate.text), subject=act, object=None,
            complements=rest, quantities=(replace(lengths[0], counted=None),), voice=Voice.ACTIVE, variant=True,
            times=times, orderings=(), tense=Tense.PAST,
        ),
    )  # fmt: skip


def _tell_of_noun(
    reading: Reading, proposition: Proposition, length: Quantity
) -> tuple[Argument, tuple[Argument, ...]] | None:
    """Give the act before whose noun a length stands, or which follows it, with those who do it."""
    for noun in proposition.arguments:
        if noun.head != length.counted or noun.head not in _acts() or noun.members or noun.entities:
            continue
        if [reading.quantities[n].span for n in noun.quantities] != [length.span]:
            continue
        loose = not noun.definite  # "three days of talks" may be others than those of a fact, and gainsay nothing
        text = f"a {noun.head_word}" if loose else noun.text
        act = replace(noun, text=text, quantities=(), preposition=None, definite=not loose)
        doer = proposition.subject
        held = noun is proposition.object and not proposition.predicate.concepts.isdisjoint(stems_of("holding acts"))
        if held and doer is not None and proposition.voice is Voice.ACTIVE:
            act = (
                replace(_add_party(act, doer), text=act.text)
                if loose and not proposition.times
                else _add_party(act, doer)
            )
        elif noun is proposition.object and proposition.predicate.concepts.isdisjoint(stems_of("following")):
            return None
        return act, tuple(c for c in proposition.complements if c is not noun)
    return None


def _tell_of_end(
    reading: Reading, proposition: Proposition, length: Quantity
) -> tuple[Argument, tuple[Argument, ...]] | None:
    """Give the act that somebody ended, or that ended, after so long."""
    if (ended := _tell_of_ended(reading, proposition, length)) is not None:
        return ended
    act, doer = proposition.object, proposition.subject
    if (
        act is None
        or act.head not in _acts()
        or act.quantities
        or doer is None
        or opens_with(act.text, "indefinite article")
    ):
        return None
    if proposition.predicate.concepts.isdisjoint(stems_of("ending activities") | _CANCELLED):
        return None
    return (_add_party(act, doer), proposition.complements) if _is_behind_after(reading, length) else None


def _tell_of_ended(
    reading: Reading, proposition: Proposition, length: Quantity
) -> tuple[Argument, tuple[Argument, ...]] | None:
    """Give the known act that ended after so long ("the strike at the port ended after 11 days")."""
    act = proposition.subject
    if act is None or proposition.object is not None or act.head not in _acts() or not act.definite or act.quantities:
        return None
    ends = stems_of("ending activities") | _ENDING
    if proposition.predicate.concepts.isdisjoint(ends) or not _is_behind_after(reading, length):
        return None
    return act, proposition.complements


def _is_behind_after(reading: Reading, length: Quantity) -> bool:
    return reading.tagged.text[: length.span.start].rstrip().lower().endswith(" after")


def _tell_of_verb(proposition: Proposition, length: Quantity) -> tuple[Argument, tuple[Argument, ...]] | None:
    """Give the act that a verb tells as its noun, with those who do it and to whom."""
    if not any(length.text in time.text for time in proposition.times):
        return None
    noun = _nouns().get(proposition.predicate.stem)
    parties = [p for p in (proposition.subject, proposition.object) if p is not None]
    if noun is None or not parties or any(party.quantities or party.pronoun for party in parties):
        return None
    act = Argument(noun, stem(noun), frozenset({stem(noun)}), head_word=noun, definite=True)
    for party in reversed(parties):
        act = _add_party(act, party)
    return act, proposition.complements


def _add_party(act: Argument, party: Argument) -> Argument:
    """Make an act that of somebody."""
    return replace(
        act, text=name_of(act, party), symbols=act.symbols | party.symbols, names=act.names | party.names, owner=party
    )


@cache
def _nouns() -> dict[str, str]:
    """Map the stem of each verb for what lasts a while to its noun."""
    return {stem(verb): nouns[0] for verb, nouns in lexicon.read_table("predicates", "lasting acts").items()}


@cache
def _acts() -> frozenset[str]:
    """Give the stems of the nouns for what lasts a while."""
    table = lexicon.read_table("predicates", "lasting acts")
    return frozenset(stem(noun) for nouns in table.values() for noun in nouns)
