"""Stances: whether both sides speak of what is, or both of what is forecast, planned or decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.timing import Timing
from factcheck.checking.alignment.told_times import FORECAST, looks_ahead
from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.relations import UP_TO
from factcheck.model import Modality, QuantityKind, TimeSpan

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression


OF_LATE = 31  # days within which what was decided may be taken to stand, and what is denied without a day to be of then


def same_stance(alignment: Alignment) -> bool:
    """Tell whether both sides speak of what is, or both of what is forecast or planned, in the same voice."""
    claim, fact = alignment.claim, alignment.fact
    if claim.duty or fact.duty:
        return _bind_alike(claim, fact)
    if tells_what_was_spared(claim) and tells_what_was_spared(fact):
        return True
    if _may_alike(alignment):
        return True
    if Modality.CONDITIONAL in {claim.modality, fact.modality} or claim.is_reported or fact.is_reported:
        return False
    alike = (claim.modality in FORECAST) is (fact.modality in FORECAST)
    ahead = looks_ahead(fact) and (looks_ahead(claim) or _is_scheduled(alignment))
    ahead = ahead or _is_to_begin(alignment)
    return alike or _goes_on(alignment) or ahead or _decide_otherwise(claim, fact) or _refuses_plan(alignment)


def tells_what_was_spared(side: Proposition) -> bool:
    """Tell whether a side says what would have been so without something ("would have cost 9 million without aid")."""
    if side.modality is not Modality.CONDITIONAL or not side.predicate.text.lower().startswith("would have "):
        return False
    return any(complement.preposition == "without" for complement in side.complements)


def tells_permission(side: Proposition) -> bool:
    """Tell whether a side tells what can or may be done at any time ("can process 900 barrels a day")."""
    return side.predicate.text.lower().partition(" ")[0] in lexicon.read_words("modality", "ability")


def _may_alike(alignment: Alignment) -> bool:
    """Tell whether both sides tell what can or may be done, with the same verbs and on no condition or exception."""
    claim, fact = alignment.claim, alignment.fact
    verbs = [side.predicate.text.lower().partition(" ")[0] for side in (claim, fact)]
    same = tells_permission(claim) and verbs[0] == verbs[1] and claim.predicate.stem == fact.predicate.stem
    excepting = lexicon.read_words("modality", "excepting") - set(alignment.statement.words)
    free = excepting.isdisjoint(words_of(alignment.query.around.sentence or claim.text))
    return same and free and claim.negated is fact.negated and not (claim.is_reported or fact.is_reported)


def _is_to_begin(alignment: Alignment) -> bool:
    """Tell whether a claim foretells what a fact tells in the present of a day to come ("rises to 4%")."""
    claim, fact, said_on = alignment.claim, alignment.fact, alignment.query.said_on
    begins = alignment.statement.period or alignment.statement.fact.event
    if claim.modality is not Modality.PREDICTED or fact.tense is not Tense.PRESENT:
        return False
    return said_on is not None and begins is not None and begins.first is not None and said_on < begins.first


def repeats_sum(alignment: Alignment) -> bool:
    """Tell whether a claim foretells just the sum that a fact gives in the present ("will receive 2.4 million").

    A sum of money is no chance, where any other figure may be that of another time.
    """
    claim, fact = alignment.claim, alignment.fact
    if (claim.modality, fact.modality) != (Modality.PREDICTED, Modality.ASSERTED) or claim.negated or claim.is_reported:
        return False
    paired = alignment.figures
    exact = all(pair.claim.value == pair.fact.value and pair.claim.hedge is None for pair in paired)
    sums = [pair for pair in paired if pair.claim.kind is QuantityKind.MONEY]
    return fact.tense is Tense.PRESENT and exact and bool(sums) and not alignment.time.stated


def _is_scheduled(alignment: Alignment) -> bool:
    """Tell whether a claim gives the coming day of what it tells in the present tense ("meets on 12 May").

    Another day than the fact's may be that of another meeting, unless both are the first.
    """
    claim, said_on, time = alignment.claim, alignment.query.said_on, alignment.time
    if claim.tense is not Tense.PRESENT or claim.predicate.copular or said_on is None:
        return False
    first = time.claim.first if time.stated and time.claim is not None else None
    one = bool(alignment.orderings) or time.timing is Timing.SAME or _names_occasion(alignment)
    return one and first is not None and first > said_on


def _names_occasion(alignment: Alignment) -> bool:
    """Tell whether both sides name the occasion in a phrase of the same words ("in the Lake Cup")."""
    told = [(c.preposition, c.symbols) for c in alignment.fact.complements if c.names]
    return any((c.preposition, c.symbols) in told for c in alignment.claim.complements if c.names)


def _bind_alike(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides tell what must be done, by no other day; what must be paid may never be paid."""
    reported = claim.is_reported or fact.is_reported
    said, known = ([time for time in side.times if time.relation in UP_TO] for side in (claim, fact))
    return claim.duty and fact.duty and not reported and all(any(_are_one_day(a, b) for b in known) for a in said)


def _are_one_day(one: TimeExpression, other: TimeExpression) -> bool:
    """Tell whether two times are the same, or of the same words where one cannot be told ("by 31 May")."""
    if one.period is None or other.period is None:
        return one.text.lower() == other.text.lower()
    return one.period.overlaps(other.period)


def _decide_otherwise(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether one side says that somebody agreed to do what the other says that he refused to do."""
    words = [frozenset(side.text.lower().split()) for side in (claim, fact)]
    consent, refusal = (lexicon.read_words("polarity", section) for section in ("consent", "refusal"))
    apart = claim.negated is not fact.negated and claim.tense is fact.tense
    if not apart or not words[0].isdisjoint(lexicon.read_words("polarity", "at first")):
        return False
    return any(not (one.isdisjoint(consent) or other.isdisjoint(refusal)) for one, other in (words, words[::-1]))


def _refuses_plan(alignment: Alignment) -> bool:
    """Tell whether by one side somebody refused what he will do by the other, where nothing else was decided since."""
    claim, fact = alignment.claim, alignment.fact
    plan, refused = (claim, fact) if claim.modality is Modality.PREDICTED else (fact, claim)
    words, refusal = frozenset(refused.text.lower().split()), lexicon.read_words("polarity", "refusal")
    if not refusal.isdisjoint(plan.text.lower().split()):
        return False
    if plan.modality is not Modality.PREDICTED or plan.negated or not refused.negated or plan.is_reported:
        return False
    if refused.modality is not Modality.ASSERTED or words.isdisjoint(refusal):
        return False
    if refused is claim:
        return words.isdisjoint(lexicon.read_words("polarity", "at first"))
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    return event is not None and said_on is not None and days_apart(event, TimeSpan(said_on, said_on)) <= OF_LATE


def _goes_on(alignment: Alignment) -> bool:
    """Tell whether one side says that something is so until a day, and the other that it will stay so until then.

    So does what is so for some time from a day on, of which the claim gives the same start or none.
    """
    sides = alignment.claim, alignment.fact
    ends = [{t.period for t in side.times if t.relation == "until"} for side in sides]
    if ends[0] and ends[0] == ends[1] and None not in ends[0]:
        return True
    lasting = all(any(t.relation == "for" and t.duration_days for t in side.times) for side in sides)
    starts = [{t.period for t in side.times if t.relation == "since"} for side in sides]
    return lasting and bool(starts[1]) and Tense.PAST not in {side.tense for side in sides}
