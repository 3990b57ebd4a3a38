"""Delays: what "did not open until May" says came about in May."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.relations import UP_TO
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.meaning.meanings import Proposition

_OPENERS = (["until"], ["before"], ["unless"], ["till"])
_HAPPENING = frozenset({Voice.ACTIVE, Voice.PASSIVE})


def tell_delays(proposition: Proposition) -> tuple[Proposition, ...]:
    """Read what did not come about until a time, and comes but once, as come about then; the denial is a variant."""
    if not proposition.negated or proposition.voice not in _HAPPENING or proposition.tense is not Tense.PAST:
        return (proposition,)
    if _end_of(proposition) != "until" or proposition.modality is not Modality.ASSERTED:
        return (proposition,)
    concepts = proposition.predicate.concepts
    if concepts.isdisjoint(stems_of("unique")) or not concepts.isdisjoint(stems_of("repeated")):
        return (proposition,)
    then = replace(proposition.times[0], relation="on")
    return replace(proposition, negated=False, times=(then,)), replace(proposition, variant=True)


def is_put_off(proposition: Proposition, sentence: str) -> bool:
    """Tell whether something is denied only until some time ("had not opened by May", "not until he left")."""
    if not proposition.negated:
        return False
    behind = sentence.partition(proposition.text)[2].split()
    return _end_of(proposition) in UP_TO or behind[:1] in _OPENERS


def _end_of(proposition: Proposition) -> str | None:
    return proposition.times[0].relation if len(proposition.times) == 1 else None
