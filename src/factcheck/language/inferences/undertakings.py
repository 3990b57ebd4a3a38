"""Undertakings: what somebody is doing, said once more as what is to be done ("is closing its mill in July").

So is what a budget or a law does ("raises the pension age to 67").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_VOICES = frozenset({Voice.ACTIVE, Voice.PASSIVE})
_DOING = worded(r"\A{be of now}\s(?:[a-z]{3,12}ly\s)?[a-z]{2,14}ing\b")


def draw_undertakings(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that a firm is closing its mill once more as that it will close it, unless that is so already."""
    if proposition.voice not in _VOICES or proposition.modality is not Modality.ASSERTED or proposition.negated:
        return ()
    if _DOING.match(proposition.predicate.text) is None or not proposition.main:
        return ()
    done = {proposition.predicate.stem, *proposition.predicate.concepts}
    if done.isdisjoint(stems_of("undertakings")) or not _is_ahead(reading, proposition):
        return ()
    return (replace(proposition, modality=Modality.PREDICTED, tense=Tense.FUTURE, variant=True),)


def draw_timetables(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that something opens or is shown next March once more as that it will open or be shown then."""
    if proposition.tense is not Tense.PRESENT or proposition.modality is not Modality.ASSERTED or proposition.negated:
        return ()
    done = {proposition.predicate.stem, *proposition.predicate.concepts}
    if not proposition.main or proposition.predicate.copular or not proposition.times:
        return ()
    bare = all(not time.explicit and time.period is not None for time in proposition.times)  # "in March"
    if done.isdisjoint(stems_of("timetabled")) or not (bare or _is_ahead(reading, proposition)):
        return ()
    return (replace(proposition, modality=Modality.PREDICTED, tense=Tense.FUTURE, variant=True),)


def draw_provisions(proposition: Proposition) -> tuple[Proposition, ...]:
    """Say that a budget or law raises an age once more as that this age will be raised, by whomever."""
    rule, done = proposition.subject, proposition.object
    if rule is None or done is None or rule.head not in stems_of("binding rules") or proposition.negated:
        return ()
    if proposition.tense is not Tense.PRESENT or proposition.modality is not Modality.ASSERTED:
        return ()
    if proposition.predicate.concepts.isdisjoint(stems_of("provided for")):
        return ()
    return (
        replace(
            proposition, subject=None, voice=Voice.PASSIVE, modality=Modality.PREDICTED, tense=Tense.FUTURE,
            variant=True,
        ),
    )  # fmt: skip


def _is_ahead(reading: Reading, proposition: Proposition) -> bool:
    """Tell whether no time says that it has begun."""
    periods = [time.period for time in proposition.times if time.period is not None]
    if len(periods) < len(proposition.times):
        return False
    return all(reading.on is not None and p.first is not None and p.first > reading.on for p in periods)
