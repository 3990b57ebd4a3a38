"""Attributes: a figure that somebody has, said once more of what it measures ("has a debt of 4 million")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import read_argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.nominals import take_apart
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_among, stems_of
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.clauses.clauses import Phrase
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.readings import Reading

_VOICES = frozenset({Voice.ACTIVE, Voice.SHARE})


def draw_attributes(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that somebody has a deficit of 3% of the budget once more as this deficit being 3% of it."""
    if proposition.predicate.stem in stems_of("settings"):
        return _draw_setting(reading, proposition)
    owner, noun = proposition.subject, proposition.object
    if owner is None or noun is None or proposition.voice not in _VOICES or proposition.negated:
        return ()
    if noun.head not in stems_of("attributes") or len(noun.quantities) != 1 or owner.pronoun or proposition.extra:
        return ()
    if proposition.predicate.concepts.isdisjoint(stems_among("having", "attribute verbs")):
        return ()
    phrase = _find_phrase(reading, noun)
    if phrase is None:
        return ()
    parts = take_apart(reading, phrase)
    core = read_argument(reading, parts.core, describe=False)
    if core.entities or parts.possessor is not None or not core.symbols:
        return ()
    of = take_apart(reading, parts.of).of if parts.of is not None else None
    measure = read_argument(reading, of, describe=False) if of is not None else None
    if noun.symbols - core.symbols - (measure.symbols if measure is not None else frozenset()):
        return ()  # "a budget of 4 million for books"
    told = replace(
        core, text=name_of(core, owner), symbols=core.symbols | owner.symbols, names=core.names | owner.names,
        quantities=(), owner=owner, definite=True, preposition=None, orderings=(),
    )  # fmt: skip
    return (
        replace(
            proposition, predicate=predicate_of(reading, "be", proposition.predicate.text), subject=told,
            object=measure, variant=True,
        ),
    )  # fmt: skip


def name_of(noun: Argument, owner: Argument) -> str:
    """Name somebody's deficit as the one that he has, where it is told which owner is meant."""
    return f"the {noun.head_word} of {owner.text}" if owner.definite or owner.entities or owner.names else noun.text


def draw_passing(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that inflation is above the bank's 2% target once more as this target being 2%."""
    if proposition.negated or proposition.modality is not Modality.ASSERTED or proposition.voice is Voice.SHARE:
        return ()
    done = {proposition.predicate.stem, *proposition.predicate.concepts}
    if not done.isdisjoint(stems_of("overtaken")):
        return ()
    others = tuple(c for c in proposition.complements if c.preposition in listed("of what there is"))
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, "be", "is"), object=None, voice=Voice.SHARE,
            complements=tuple(c for c in others if c is not noun),
            subject=replace(noun, preposition=None, quantities=(), orderings=(), definite=True), main=False,
            quantities=(reading.quantities[noun.quantities[0]],), orderings=(), extra=frozenset(), extra_figures=(),
        )
        for noun in proposition.arguments
        if noun.head in stems_of("attributes told in passing") and _has_own_figure(noun)
    )  # fmt: skip


def _has_own_figure(noun: Argument) -> bool:
    """Tell whether a noun with a named owner has one figure, and nothing else beside it."""
    owner = noun.owner
    known = owner is not None and bool(owner.entities or owner.names) and not noun.entities and not noun.members
    return known and len(noun.quantities) == 1 and not noun.orderings


def _draw_setting(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that somebody set a quota at 40 tonnes once more as this quota being so much."""
    noun, owner = proposition.object, proposition.subject
    if noun is None or noun.head not in stems_of("attributes") or noun.quantities or noun.entities or noun.members:
        return ()
    if len(proposition.quantities) != 1 or proposition.negated or proposition.extra:
        return ()
    text = proposition.text.partition(proposition.quantities[0].text)[0].rstrip()
    if not text.endswith(" at"):
        return ()
    if owner is not None and not owner.pronoun and noun.owner is None:
        noun = replace(noun, symbols=noun.symbols | owner.symbols, names=noun.names | owner.names, owner=owner)
    predicate = predicate_of(reading, "be", proposition.predicate.text)
    level = replace(noun, definite=True, preposition=None)
    return (replace(proposition, predicate=predicate, subject=level, object=None, voice=Voice.ACTIVE, variant=True),)


def _find_phrase(reading: Reading, noun: Argument) -> Phrase | None:
    """Find the phrase that an argument was read from."""
    for clause in reading.clauses:
        for phrase in (*clause.objects, *clause.complements):
            figures = {reading.quantity_at[i] for i in range(phrase.start, phrase.end) if i in reading.quantity_at}
            if figures == set(noun.quantities) and reading.tagged.slice(phrase.start, phrase.end) == noun.text:
                return phrase
    return None
