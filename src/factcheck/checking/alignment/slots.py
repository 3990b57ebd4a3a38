"""Slots: how one participant of a claim stands to the same participant of a fact."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.introductions import (
    calling_words,
    describing_words,
    presenting_words,
    words_before_name,
)
from factcheck.checking.alignment.likenesses import (
    are_among,
    are_as_many,
    are_described_alike,
    are_one_model,
    are_turned,
    belong_to_others,
    is_of_the_kind,
    is_somebody,
    shortens,
    tell_sides_apart,
)
from factcheck.checking.knowledge.namings import country_of
from factcheck.checking.knowledge.referents import is_named, is_nameless, leaves_open
from factcheck.language import lexicon
from factcheck.language.names.places import place_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import people_like
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument


_NOBODY, _NOTHING = stem("nobody"), stem("nothing")


class Match(enum.StrEnum):
    """How two participants compare."""

    SAME = "same"
    LEFT_OUT = "left out"  # the claim does not say
    ADDED = "added"  # the fact does not say
    OTHER = "other"  # both say, and mean different ones
    UNKNOWN = "unknown"  # can't be told


class Slot(Struct, frozen=True):
    """One compared participant, with both sides' words."""

    match: Match
    claim: str = ""
    fact: str = ""
    anchored: bool = False  # the same named one, not just the same word
    entities: tuple[str, ...] = ()
    named: frozenset[str] = frozenset()  # the words of a name that both sides give in part
    broader: bool = False  # the claim's word says less than the fact's ("people", "spectators")
    definite: bool = False  # both sides speak of a known one ("the captain")
    assumed: bool = False  # taken to be the same, as "412 people" for "412 residents"
    other_names: bool = False  # both sides name somebody or something, and it is not the same


class Party(Struct, frozen=True):
    """An argument with the entities it stands for once descriptions are answered; one may only be `supposed` to be."""

    argument: Argument
    entities: tuple[str, ...]
    supposed: bool = False


def compare(claim: Party | None, fact: Party | None, knowledge: Knowledge) -> Slot:
    """Compare two participants; "Line 5" is not "Line 7", and whether "the line" is can't be told."""
    if fact is None:
        return Slot(Match.SAME) if claim is None else Slot(Match.ADDED, claim.argument.text)
    if claim is None:
        return Slot(Match.LEFT_OUT, fact=fact.argument.text, entities=fact.entities)
    slot = _compare_parties(claim, fact, knowledge)
    if claim.argument.presumed:
        slot = replace(slot, assumed=True)
    if fact.supposed:
        texts = slot.claim.lower(), slot.fact.lower()
        if slot.match is not Match.SAME or not (texts[0] in texts[1] or texts[1] in texts[0]):
            return Slot(Match.UNKNOWN, slot.claim, slot.fact)
        return replace(slot, assumed=True, named=slot.named | claim.argument.symbols)
    if slot.match is Match.SAME and not slot.anchored and _are_of_others(claim.argument, fact.argument):
        return Slot(Match.UNKNOWN, slot.claim, slot.fact, other_names=True)
    numbers = claim.argument.numbers, fact.argument.numbers
    if slot.match is Match.SAME and numbers[0] != numbers[1] and not slot.assumed:
        return Slot(Match.OTHER if all(numbers) else Match.UNKNOWN, slot.claim, slot.fact)
    return slot


def _are_of_others(claim: Argument, fact: Argument) -> bool:
    """Tell whether both are of somebody known, and not the same ("the board of Lumen", "the board of Orm")."""
    mine, theirs = ({s for s in argument.symbols if s.startswith("@")} for argument in (claim, fact))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _compare_parties(claim: Party, fact: Party, knowledge: Knowledge) -> Slot:
    """Compare two participants by the entities they stand for, else by their words."""
    said, known = claim.argument.text, fact.argument.text
    if claim.entities and fact.entities:
        if set(claim.entities) == set(fact.entities):
            words = describing_words(claim.argument, claim.entities, knowledge) | presenting_words(
                fact.argument, fact.entities
            )
            return Slot(Match.SAME, said, known, anchored=True, entities=claim.entities, named=words)
        if set(claim.entities) & set(fact.entities):
            sure = len(claim.argument.members) > 1 or len(fact.argument.members) > 1
            return Slot(Match.SAME if sure and set(claim.entities) < set(fact.entities) else Match.UNKNOWN, said, known)
        return Slot(Match.OTHER, said, known, entities=claim.entities, other_names=True)
    if claim.argument.pronoun and fact.argument.pronoun and claim.argument.head == fact.argument.head:
        return Slot(Match.SAME, said, known)
    if claim.argument.head_word in lexicon.listed("anyone at all"):  # of whom something is denied
        claim = replace(claim, argument=replace(claim.argument, head=_NOBODY))
    if _NOBODY in {claim.argument.head, fact.argument.head}:
        match = Match.SAME if _nobody_of(claim.argument, fact.argument, knowledge) else Match.UNKNOWN
        return Slot(match, said, known, named=claim.argument.symbols | fact.argument.symbols)
    if _NOTHING in {claim.argument.head, fact.argument.head}:
        match = Match.SAME if _nothing_of(claim.argument, fact.argument, knowledge) else Match.UNKNOWN
        return Slot(match, said, known, named=claim.argument.symbols | fact.argument.symbols)
    if _is_told_of(claim, fact, knowledge) and not claim.argument.pronoun and claim.argument.description is None:
        match = Match.UNKNOWN if claim.entities or leaves_open(claim.argument) else Match.SAME
        told = bool(claim.argument.symbols)  # "the storm" need not be it, as "this" is
        return Slot(match, said, known, named=claim.argument.symbols, assumed=told)
    if are_described_alike(claim.argument, fact.argument):
        return Slot(Match.SAME, said, known)
    if claim.argument.pronoun or claim.argument.description is not None:
        return Slot(Match.UNKNOWN, said, known)
    if fact.entities or claim.entities:
        return _compare_with_entity(claim, fact, knowledge)
    return _compare_unknown(claim.argument, fact.argument, knowledge)


def _is_told_of(claim: Party, fact: Party, knowledge: Knowledge) -> bool:
    """Tell whether a fact speaks by a pronoun that can mean a participant: "he" no debate."""
    pronoun = fact.argument.head_word
    if not fact.argument.pronoun or pronoun not in lexicon.read_words("clause_links", "told pronouns"):
        return False
    if pronoun not in lexicon.read_words("clause_links", "pronouns of people"):
        return True
    if claim.entities:
        return any(knowledge.gazetteer.entities[entity].kind == "person" for entity in claim.entities)
    return bool(claim.argument.names) or claim.argument.head in knowledge.person_nouns


def _compare_unknown(claim: Argument, fact: Argument, knowledge: Knowledge) -> Slot:
    """Compare two participants that no entity stands for, by any name that the fact's own sentence gives."""
    for alias in fact.aliases:
        slot = _compare_words(claim, alias, knowledge)
        if slot.match is Match.SAME:
            return replace(slot, fact=fact.text, named=slot.named | fact.symbols)
    if are_one_model(claim, fact):
        return Slot(Match.SAME, claim.text, fact.text, anchored=True, named=claim.symbols | fact.symbols)
    slot = _compare_words(claim, fact, knowledge)
    if slot.match is Match.UNKNOWN and _is_bare_figure(claim) and _is_bare_figure(fact):
        return Slot(Match.SAME)  # "54% backed the strike": that figures differ is for their rule to say
    if slot.match is not Match.SAME or not is_nameless(fact) or claim.symbols == fact.symbols or not is_named(claim):
        return slot
    sure = claim.numbers == fact.numbers  # "the dam" need not be Tal Dam
    return Slot(Match.SAME if sure else Match.UNKNOWN, slot.claim, slot.fact, broader=slot.broader, assumed=True)


def _is_bare_figure(argument: Argument) -> bool:
    """Tell whether a participant is a figure without anything that it counts ("54%", "14")."""
    return bool(argument.quantities) and not (argument.symbols or argument.pronoun or argument.members)


def _nobody_of(claim: Argument, fact: Argument, knowledge: Knowledge) -> bool:
    """Tell whether what one side says of nobody the other says of people, so that it denies or follows from it."""
    if claim.head == fact.head:
        return True
    people, other = (fact, claim) if claim.head == _NOBODY else (claim, fact)
    if other is claim and people.negative:
        return False  # that no resident died does not say that nobody did
    return people.head_word in people_like() or people.head in knowledge.person_nouns


def _nothing_of(claim: Argument, fact: Argument, knowledge: Knowledge) -> bool:
    """Tell whether what one side says of nothing the other says of some thing, so that it denies or follows from it."""
    if claim.head == fact.head:
        return True
    other = fact if claim.head == _NOTHING else claim
    if other is fact and other.negative:
        return False  # that it won no prize does not say that it won nothing
    return bool(other.symbols) and not (other.pronoun or other.head in knowledge.person_nouns)


def _compare_with_entity(claim: Party, fact: Party, knowledge: Knowledge) -> Slot:
    """Compare where only one side is an entity of the facts: by a name of its own, or by what kind of thing it is."""
    said, known = claim.argument.text, fact.argument.text
    if any(member.entities == claim.entities != () for member in fact.argument.members):
        return Slot(Match.SAME, said, known, anchored=True, entities=claim.entities)
    named, common = (claim, fact) if claim.entities else (fact, claim)
    head = common.argument.head
    if common.argument.symbols == {head} and knowledge.sole_bearer(head) in named.entities:
        return Slot(Match.SAME, said, known, named=claim.argument.symbols | fact.argument.symbols)  # "Police arrested"
    if common is claim and is_of_the_kind(claim.argument, fact.argument):
        return Slot(Match.SAME, said, known, named=fact.argument.symbols | claim.argument.symbols, assumed=True)
    if common is claim and _is_native(claim.argument):
        return Slot(Match.UNKNOWN, said, known)  # "the Swede" may be anybody from there
    if common.argument.names and common.argument.head in common.argument.names:
        if any(common.argument.names & knowledge.name_words(entity) for entity in named.entities):
            return Slot(Match.UNKNOWN, said, known)
        return Slot(Match.OTHER, said, known, other_names=True)
    if common is claim and common.argument.definite:
        kinds = {knowledge.gazetteer.entities[e].kind for e in named.entities}
        person_noun = common.argument.head in knowledge.person_nouns
        if ("person" in kinds) is person_noun:
            return Slot(Match.UNKNOWN, said, known)
    return Slot(Match.OTHER, said, known)


def _is_native(argument: Argument) -> bool:
    """Tell whether an argument is somebody by a country alone ("the Italian", "the Swede")."""
    told = argument.text.lower().startswith("the ") and argument.head in argument.names
    return told and len(argument.symbols) == 1 and country_of(argument.head_word)[0] is not None


def _names_in(argument: Argument) -> frozenset[str]:
    """Give the names in a noun phrase, for a public body also those of known places ("the Tal council")."""
    if argument.head not in stems_of("public bodies", "bodies") | stems_of("chambers"):
        return argument.names
    return argument.names | frozenset(symbol for symbol in argument.symbols if symbol.startswith("@"))


def _compare_members(claim: Argument, fact: Argument, knowledge: Knowledge) -> Slot:
    """Compare with several participants: each that the claim names must be one of the fact's."""
    found: list[Slot] = []
    for one in claim.members or (claim,):
        slots = [_compare_words(replace(one, members=()), other, knowledge) for other in fact.members]
        found.append(next((slot for slot in slots if slot.match is Match.SAME), slots[-1]))
    same = all(slot.match is Match.SAME for slot in found)
    return Slot(
        Match.SAME if same else next(slot.match for slot in found if slot.match is not Match.SAME),
        claim.text,
        fact.text,
        anchored=same and all(slot.anchored for slot in found),
        named=frozenset(symbol for slot in found for symbol in slot.named),
        other_names=any(slot.other_names for slot in found),
    )


def _compare_words(claim: Argument, fact: Argument, knowledge: Knowledge) -> Slot:
    """Compare two participants that no entity stands for: names by their words, other nouns by their heads."""
    if fact.members:
        return _compare_members(claim, fact, knowledge)
    if belong_to_others(claim, fact):
        return Slot(Match.OTHER, claim.text, fact.text)
    if place_of(claim.head) and place_of(fact.head):
        same = place_of(claim.head) == place_of(fact.head)
        return Slot(Match.SAME if same else Match.OTHER, claim.text, fact.text, anchored=same, other_names=not same)
    described = not claim.definite and claim.head not in claim.names and claim.symbols <= fact.symbols
    if claim.names and fact.names and not described and (claim.head in claim.names or fact.head in fact.names):
        same = are_among(claim.names, fact.names) or are_among(fact.names, claim.names)
        alike = claim.head == fact.head or are_turned(claim, fact)
        if same and (alike or shortens(claim.text, fact.text) or shortens(fact.text, claim.text)):
            words = claim.names | fact.names | words_before_name(claim, fact) | calling_words(claim)
            return Slot(Match.SAME, claim.text, fact.text, anchored=True, named=words)
        return Slot(Match.OTHER, claim.text, fact.text, other_names=not same and claim.head in claim.names)
    named = claim.head in claim.names or fact.head in fact.names
    if claim.head == fact.head and named and min(len(claim.symbols), len(fact.symbols)) == 1:
        mine = claim.names if claim.head in claim.names else frozenset()  # "the Chinese rover" may be another one
        return Slot(Match.SAME, claim.text, fact.text, anchored=True, named=mine | fact.names | calling_words(claim))
    if is_somebody(claim, fact):
        return Slot(Match.SAME, claim.text, fact.text, named=claim.symbols)
    alike = knowledge.thesaurus.share(claim.head, fact.head)
    broader = not alike and knowledge.thesaurus.covers(claim.head, fact.head)
    if tell_sides_apart(claim, fact):
        return Slot(Match.UNKNOWN, claim.text, fact.text)
    if alike or broader or claim.head in fact.symbols or fact.head in claim.symbols:
        anchored = bool(_names_in(claim) & _names_in(fact)) and not described
        known = claim.definite and fact.definite and claim.head == fact.head
        return Slot(Match.SAME, claim.text, fact.text, anchored=anchored, definite=known, broader=broader)
    if are_as_many(claim, fact):
        return Slot(Match.SAME, claim.text, fact.text, named=claim.symbols, assumed=True)
    if not claim.symbols or not fact.symbols:
        return Slot(Match.UNKNOWN, claim.text, fact.text)
    return Slot(Match.OTHER, claim.text, fact.text)
