"""Forecasts: what somebody foretells is that somebody's, and is held against facts about that forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.conditions import is_plan_on_condition
from factcheck.checking.alignment.stances import tells_permission, tells_what_was_spared
from factcheck.checking.knowledge.bodies import tells_plans_of
from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Attribution, Modality, Outcome, TimeSpan

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim

_JUDGED = frozenset({Outcome.SUPPORTED, Outcome.CONTRADICTED, Outcome.OUTDATED})
_SAME_FORECAST = 45  # days after which there may be a new one


def name_forecaster(claim: Claim) -> Claim:
    """Put the forecaster and the cue before what a claim reports as foretold: "Ruiz forecast that rents would fall"."""
    if claim.cue is None or claim.speaker is None or claim.attribution is not Attribution.INDIRECT:
        return claim
    if stem(claim.cue.lower()) not in stems_of("foretelling verbs", "modality"):
        return claim
    told = claim.assertion
    opening = told[:1].lower() if claim.text[:1].islower() else told[:1]
    return replace(claim, assertion=f"{claim.speaker.name} {claim.cue.lower()} that {opening}{told[1:]}")


def is_own_plan(
    claim: Claim, propositions: tuple[Proposition, ...], knowledge: Knowledge, day: date | None = None
) -> bool:
    """Tell whether a claim reports what its speaker said that he or it would do ("Orsan said it would cut jobs").

    Whoever has an office that decides for a body on the `day` tells its plans as well ("the mayor said Tal would").
    """
    speaker = claim.speaker.entity if claim.speaker is not None else None
    if speaker is None or not _reports_plan(claim):
        return False
    planning = [p.subject.entities for p in propositions if p.main and p.subject is not None and p.subject.entities]
    if (speaker,) in planning:
        return True
    return bool(planning) and all(tells_plans_of(speaker, bodies, day, knowledge) for bodies in planning)


def may_be_told(claim: Claim, propositions: tuple[Proposition, ...]) -> bool:
    """Tell whether facts may speak to what is no statement of what is.

    That is of what will be, of what has to or may be done, and of what would have been without something.
    """
    if claim.modality is Modality.PREDICTED or is_plan_on_condition(claim, propositions):
        return True
    return any(p.main and (p.duty or tells_what_was_spared(p) or tells_permission(p)) for p in propositions)


def told_of_plans(claim: Claim, propositions: tuple[Proposition, ...], *, own: bool) -> frozenset[Outcome]:
    """Give the verdicts that facts about a plan may give on "will"; what a speaker foresees is never held wrong.

    What may be done is a rule, as any other.
    """
    narrated = claim.attribution is Attribution.NARRATION
    if narrated and any(p.main and tells_permission(p) for p in propositions):
        return _JUDGED
    if is_plan_on_condition(claim, propositions):
        return frozenset({Outcome.SUPPORTED, Outcome.CONTRADICTED})
    if claim.modality is not Modality.PREDICTED:
        return frozenset({Outcome.SUPPORTED})
    return frozenset({Outcome.SUPPORTED, Outcome.CONTRADICTED} if own or narrated else {Outcome.SUPPORTED})


def _reports_plan(claim: Claim) -> bool:
    """Tell whether a claim reports what somebody said would come, on no condition."""
    if claim.attribution is not Attribution.INDIRECT or claim.modality is not Modality.PREDICTED:
        return False
    hangs_on = lexicon.read_words("modality", "conditional words") | {"would have"}
    return not any(f" {word} " in f" {claim.assertion.lower()} " for word in hangs_on)


def look_ahead(claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    """Read the "would" of a reported plan as the "will" that it was when it was said.

    Of a plan on a condition only the plan is told: whether the condition is so is open.
    """
    if is_plan_on_condition(claim, propositions):
        return tuple(p for p in propositions if p.modality is Modality.PREDICTED)
    if not _reports_plan(claim):
        return propositions
    modals = lexicon.read_words("modality", "conditional modals").intersection(claim.assertion.lower().split())
    return tuple(
        replace(p, modality=Modality.PREDICTED, tense=Tense.FUTURE)
        if p.main
        and p.modality is Modality.CONDITIONAL
        and ("would" in p.predicate.text.lower().split() or modals == {"would"})  # "would start | selling"
        else p
        for p in propositions
    )


def _was_foreseen_earlier(alignment: Alignment) -> bool:
    """Tell whether a claim tells what was expected once, and the fact what is ("had expected growth of 2%")."""
    foreseeing = stems_of("foreseeing", "modality")
    texts = words_of(alignment.query.around.text), alignment.statement.words
    told = [[word for word in words if stem(word) in foreseeing] for words in texts]
    if not all(told):
        return False
    past = [any(word.endswith("ed") for word in words) for words in told]
    return past[0] and not past[1]


def is_other_forecast(alignment: Alignment) -> bool:
    """Tell whether a claim about a forecast may be about another one than the fact's, made earlier or later."""
    fact = alignment.fact
    if _was_foreseen_earlier(alignment):
        return True
    if fact.modality is not Modality.PREDICTED or fact.reported_by is None:
        return False
    if not lexicon.read_words("modality", "of an earlier forecast").isdisjoint(alignment.query.around.sentence.split()):
        return True
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    return event is not None and said_on is not None and days_apart(event, TimeSpan(said_on, said_on)) > _SAME_FORECAST
