"""Schedules: "will announce its verdict on 20 May", "the trial will open on 3 May" say when these will take place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.meaning.arguments import Argument
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_VOICES = frozenset({Voice.ACTIVE, Voice.PASSIVE})


def draw_schedules(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say when something is to be announced, given or begun once more as when it will take place."""
    if proposition.modality is not Modality.PREDICTED or proposition.negated or not proposition.times:
        return ()
    thing = _find_thing(proposition)
    if thing is None or thing.entities or thing.quantities:
        return ()
    predicate = predicate_of(reading, "take", proposition.predicate.text, "place")
    return (replace(proposition, predicate=predicate, subject=thing, object=None, voice=Voice.ACTIVE, variant=True),)


def _find_thing(proposition: Proposition) -> Argument | None:
    """Give what is to come about."""
    verb = proposition.predicate.stem
    thing = None
    if proposition.object is None and verb in _told_by_acts():
        noun = _told_by_acts()[verb]
        return Argument(f"the {noun}", stem(noun), frozenset({stem(noun)}), head_word=noun, definite=True)
    if proposition.object is not None and proposition.voice in _VOICES and verb in stems_of("announcing"):
        thing = proposition.object
    elif verb in stems_of("beginning"):
        thing = proposition.object or proposition.subject
    return thing if thing is not None and thing.head in stems_of("scheduled things") else None


@cache
def _told_by_acts() -> dict[str, str]:
    """Map the stems of verbs to the noun for what is due where somebody is to do it."""
    return {stem(verb): nouns[0] for verb, nouns in lexicon.read_table("predicates", "told by acts").items()}
