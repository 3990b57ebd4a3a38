"""Transfers: what is given, told once more of whoever gets it ("was paid 40 crowns" and "received 40 crowns")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.readings import Reading

_RECEIVE = stem("receive")
_GO_TO = "go to"
_WITH = "with"
_AWARDED = frozenset({"work", "event", "other"})  # "the Silver Heron went to"


def draw_receipts(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read "Lima gave Oslo a ship" as Oslo receiving a ship from Lima, as a variant of the clause."""
    if (prize := _goes_to(reading, proposition)) is not None:
        rest = tuple(c for c in proposition.complements if c is not prize[0])
        return (tell_receipt(reading, replace(proposition, complements=rest), *prize),)
    given = proposition.predicate.stem in stems_of("giving")
    if not given or proposition.voice not in {Voice.ACTIVE, Voice.PASSIVE} or proposition.object is None:
        return ()
    found = _find_parties(proposition)
    if found is None:
        return ()
    recipient, thing = found
    rest = tuple(c for c in proposition.complements if c is not recipient and c is not thing)
    refused = proposition.predicate.stem in stems_of("not giving")
    giver: tuple[Argument, ...] = ()
    if proposition.subject is not None and not refused:  # what one refuses, nobody gives
        giver = (replace(proposition.subject, preposition="from"),)
    told = replace(proposition, complements=(*rest, *giver), negated=proposition.negated ^ refused)
    return (tell_receipt(reading, told, recipient, thing),)


def _goes_to(reading: Reading, proposition: Proposition) -> tuple[Argument, Argument] | None:
    """Give who got what in "the contract went to Ruiz"; a person goes to Lima."""
    thing = proposition.subject
    if proposition.predicate.stem != _GO_TO or thing is None or proposition.voice is not Voice.ACTIVE:
        return None
    to = (c for c in proposition.complements if c.preposition == "to")
    recipient = proposition.object or next(to, None)
    kinds = {reading.gazetteer.entities[entity].kind for entity in thing.entities}
    prize = thing.head in stems_of("what goes to somebody") or (bool(kinds) and kinds <= _AWARDED)
    if not prize or recipient is None or not (recipient.entities or recipient.names):
        return None
    return recipient, thing


def tell_receipt(
    reading: Reading, proposition: Proposition, recipient: Argument, thing: Argument | None
) -> Proposition:
    """Tell a clause once more as somebody receiving something."""
    return replace(
        proposition, predicate=predicate_of(reading, _RECEIVE, proposition.predicate.text),
        subject=replace(recipient, preposition=None),
        object=replace(thing, preposition=None) if thing is not None else None, voice=Voice.ACTIVE, variant=True,
    )  # fmt: skip


def draw_acquired(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read "Ruiz is a 4 million signing from Oslo" as Ruiz having been signed from Oslo for so much."""
    verb = _acquired().get(proposition.predicate.stem)
    if verb is None or not proposition.predicate.copular or proposition.subject is None or proposition.negated:
        return ()
    buyer = proposition.object if proposition.object is not None and not proposition.object.quantities else None
    done = predicate_of(reading, verb, proposition.predicate.text)
    return (
        replace(
            proposition, predicate=done, subject=buyer, object=proposition.subject, tense=Tense.PAST,
            quantities=tuple(q for q in proposition.quantities if q.kind is QuantityKind.MONEY),
            voice=Voice.PASSIVE, variant=True,
        ),
    )  # fmt: skip


@cache
def _acquired() -> dict[str, str]:
    """Map the stems of nouns for who or what was got to the stem of the verb for it."""
    return {stem(noun): stem(verbs[0]) for noun, verbs in lexicon.read_table("predicates", "acquired").items()}


def draw_deals(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read "Lima sold a ship to Oslo" as Oslo buying it from Lima, and the other way round, as a variant."""
    deals = lexicon.read_table("predicates", "deals")
    lost = proposition.object
    if lost is not None and (lost.definite or lost.owner is not None):  # "lost the seat", but not "lost a contract"
        deals = {**deals, **lexicon.read_table("predicates", "lost to another")}
    found = next((c for c in proposition.complements if f"{proposition.predicate.stem} {c.preposition}" in deals), None)
    if found is None or proposition.subject is None or proposition.object is None:
        return ()
    verb, preposition = deals[f"{proposition.predicate.stem} {found.preposition}"][0].split()
    rest = tuple(c for c in proposition.complements if c is not found)
    other = replace(proposition.subject, preposition=preposition)
    return (
        replace(
            proposition, predicate=predicate_of(reading, stem(verb), proposition.predicate.text),
            subject=replace(found, preposition=None), complements=(*rest, other), voice=Voice.ACTIVE, variant=True,
        ),
    )  # fmt: skip


def draw_turned(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read "the ship belongs to Lima" as Lima owning the ship, as a variant of the clause."""
    if proposition.object is not None or proposition.subject is None or proposition.voice is not Voice.ACTIVE:
        return ()
    turned, verb = lexicon.read_table("predicates", "turned phrases"), proposition.predicate.stem
    found = next((c for c in proposition.complements if f"{verb} {c.preposition}" in turned), None)
    if found is None:
        return ()
    other = turned[f"{verb} {found.preposition}"][0]
    return (
        replace(
            proposition, predicate=predicate_of(reading, stem(other), proposition.predicate.text),
            subject=replace(found, preposition=None), object=proposition.subject,
            complements=tuple(c for c in proposition.complements if c is not found), variant=True,
        ),
    )  # fmt: skip


def draw_mutual(proposition: Proposition) -> tuple[Proposition, ...]:
    """Read "Lima merged with Oslo" as Oslo merging with Lima, as a variant of the clause."""
    mutual = not proposition.predicate.concepts.isdisjoint(stems_of("mutual with"))
    if not mutual or proposition.object is not None or proposition.subject is None:
        return ()
    other = next((c for c in proposition.complements if c.preposition == _WITH and (c.entities or c.names)), None)
    if other is None:
        return ()
    rest = tuple(c for c in proposition.complements if c is not other)
    turned = (*rest, replace(proposition.subject, preposition=_WITH))
    return (replace(proposition, subject=replace(other, preposition=None), complements=turned, variant=True),)


def _find_parties(proposition: Proposition) -> tuple[Argument, Argument | None] | None:
    """Give who gets something and what, which may be a sum of money alone."""
    first = proposition.object
    if first is None:
        return None
    second = next((c for c in proposition.complements if c.preposition is None and not _is_rate(c)), None)
    if second is not None:
        return first, second
    to = next((c for c in proposition.complements if c.preposition == "to" and c.head_word), None)
    if to is not None:
        return to, first
    apart = _part_recipient(first)
    if apart is not None:
        return apart
    money = [q for q in proposition.quantities if q.kind is QuantityKind.MONEY]
    return (first, None) if money and not first.quantities else None


def _is_rate(argument: Argument) -> bool:
    """Tell whether an argument only says for each of what a sum is paid ("12 crowns | an hour")."""
    article, _, unit = argument.text.partition(" ")
    return article in listed("a or each") and unit in lexicon.read_words("units", "rates")


def _part_recipient(phrase: Argument) -> tuple[Argument, Argument] | None:
    """Part a name from the bare noun behind it that it was read in one phrase with ("refused Ruiz bail")."""
    named = frozenset(symbol for symbol in phrase.symbols if symbol.startswith("@"))
    name, _, thing = phrase.text.rpartition(" ")
    if len(named) != 1 or phrase.entities or phrase.owner is not None or phrase.head in named:
        return None
    if not thing.islower() or not name.replace(" ", "").isalpha() or not name.istitle():
        return None
    (symbol,) = named
    recipient = replace(phrase, text=name, head=symbol, symbols=named, entities=(symbol[1:],), definite=True)
    return recipient, replace(phrase, text=thing, symbols=phrase.symbols - named)
