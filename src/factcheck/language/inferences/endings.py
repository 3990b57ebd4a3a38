"""Endings: what somebody has ended is done no longer ("has closed its inquiry into it", "the inquiry is over")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.readings import Reading

_BE = "be"
_IS_OVER = worded(r"\s{is or are}\s(?:{now or finally}\s)?over\.?\Z")
_NOW = frozenset({Tense.PERFECT, Tense.PRESENT})


def draw_endings(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that somebody has ended an inquiry once more as inquiring no longer."""
    if proposition.tense not in _NOW or proposition.modality is not Modality.ASSERTED or proposition.negated:
        return ()
    if proposition.times or proposition.voice not in {Voice.ACTIVE, Voice.PASSIVE}:
        return ()
    done = _what_ended(reading, proposition)
    verb = _activities().get(done.head) if done is not None and not done.quantities else None
    if done is None or verb is None:
        return ()
    doer = done.owner if done.owner is not None and not done.owner.pronoun else proposition.subject
    if doer is None or doer is done:
        return ()
    aims = lexicon.read_words("predicates", "aims of activities")
    aim = next((c for c in proposition.complements if c.preposition in aims), None)
    if aim is None or done.symbols - doer.symbols - {done.head}:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, verb, proposition.predicate.text),
            subject=replace(doer, preposition=None), object=replace(aim, preposition=None),
            complements=tuple(c for c in proposition.complements if c is not aim), negated=True,
            tense=Tense.PRESENT, voice=Voice.ACTIVE, variant=True,
        ),
    )  # fmt: skip


def _what_ended(reading: Reading, proposition: Proposition) -> Argument | None:
    """Give what a clause says to be ended or over."""
    concepts = {proposition.predicate.stem, *proposition.predicate.concepts}
    if proposition.main and proposition.predicate.stem == _BE and _IS_OVER.search(reading.tagged.text) is not None:
        return proposition.subject
    if concepts.isdisjoint(stems_of("ending activities")):
        return None
    return proposition.object if proposition.object is not None else proposition.subject


@cache
def _activities() -> dict[str, str]:
    """Map the stems of nouns for what somebody is doing to the stem of the verb."""
    return {stem(noun): stem(verbs[0]) for noun, verbs in lexicon.read_table("predicates", "activities").items()}
