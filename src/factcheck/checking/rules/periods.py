"""FC201 and FC202: what held once, and what did not hold yet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Bond
from factcheck.checking.alignment.colours import leave_out_setting
from factcheck.checking.alignment.findings import Finding, find
from factcheck.checking.alignment.grounds import figures_agree, is_unique, orderings_agree, same_case
from factcheck.checking.alignment.lapses import STILL_DAYS, comes_again, event_of
from factcheck.checking.alignment.moves import find_level_left
from factcheck.checking.alignment.occasions import is_indefinite
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.alignment.timing import Timing
from factcheck.checking.alignment.told_times import looks_ahead
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.checking.rules.supported import says_the_same
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Difference, Level, Modality, Outcome, RuleCard
from factcheck.model.days import note_period, tell_period, tell_when

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeSpan

_DONE = frozenset({Tense.PAST, Tense.PERFECT})
_APART = frozenset({Timing.APART, Timing.EARLIER})
_FIRST = "first time"
_ALREADY = "already"
_LEVEL = "to"
_TWO = 2
_OF_LATE = timedelta(days=62)

OUTDATED = RuleCard(
    "FC201",
    "outdated",
    Level.WARNING,
    "What the claim says did hold, but no longer at the time the claim is about: the fact's `until`, or the next fact "
    "of its series, lies before it. The time of a claim is the one it states, or for present tenses the day it was "
    "said, the draft's date, or `--as-of`.",
    'A draft of May says "the rate is 5%"; by the facts it was 5% until March.',
)
PREMATURE = RuleCard(
    "FC202",
    "premature",
    Level.ERROR,
    "What the claim says came to hold only after it was said: the fact's date or `from` lies after it.",
    'A speaker says on 3 May "she has won"; by the facts the result was declared on 9 May.',
)


def _may_be_early(alignment: Alignment) -> bool:
    """Tell whether what was said before it was so cannot have been so before as well: of somebody known, and once."""
    if alignment.claim.modality is Modality.PREDICTED or alignment.fact.duty:
        return False  # what is planned, or to be done by a day, may have been so for long
    if not stems_of("staying").isdisjoint(map(stem, alignment.claim.text.lower().split())):
        return False  # what remains so is so already
    began = alignment.statement.period is not None and alignment.statement.period.first is not None
    pairs = (alignment.subject, alignment.claim.subject), (alignment.object, alignment.claim.object)
    known = alignment.anchored or any(slot.match is Match.SAME and a is not None and a.definite for slot, a in pairs)
    fact = alignment.fact
    telling = fact.predicate.copular or fact.object is not None or bool(fact.complements) or is_unique(alignment)
    return known and (began or telling)


def check_period(alignment: Alignment) -> Finding | None:
    """Find that a fact says the same, but of an earlier or a later time."""
    timing = alignment.time.timing
    if alignment.statement.refuting or timing not in {Timing.LATER, Timing.EARLIER} or not says_the_same(alignment):
        return None
    if not alignment.fact.main and not alignment.fact.times:
        return None  # "said that she had become mayor": the time is that of what the fact mainly tells
    if timing is Timing.EARLIER and not _may_be_early(alignment):
        return None
    time = alignment.time
    known, when = (note_period(time.fact), tell_when(time.fact)) if time.fact is not None else ("", "")
    noted, said = (note_period(time.claim), tell_period(time.claim)) if time.claim is not None else ("", "")
    difference = Difference("time", time.claim_text or noted, known)
    said = time.claim_text or said
    if timing is Timing.LATER:
        reason = f"This held {when}, no longer at the time that the draft speaks of ({said})."
        return find(OUTDATED, alignment, reason, difference, outcome=Outcome.OUTDATED)
    reason = f"This was not yet so when it was said ({said}), but only {when}."
    return find(PREMATURE, alignment, reason, difference, outcome=Outcome.OUTDATED)


def check_old_level(alignment: Alignment) -> Finding | None:
    """Find that a claim tells as today's the level from which something has moved since."""
    time, said_on = alignment.time, alignment.query.said_on
    levels = find_level_left(alignment) if alignment.bond is Bond.LEVEL else None
    if levels is None or said_on is None or alignment.claim.negated or alignment.statement.refuting:
        return None
    moved = event_of(alignment.fact, alignment.statement) or alignment.statement.period or _latest_of(alignment.fact)
    if moved is None or not _is_of_now(moved, said_on):
        return None
    today = not time.stated or (time.claim is not None and time.claim.holds_on(said_on))
    if not today or alignment.claim.modality is not Modality.ASSERTED:
        return None
    raised = alignment.subject.match is Match.LEFT_OUT and alignment.object.match is Match.SAME
    same = raised or alignment.subject.match is Match.SAME
    if not (same and same_case(leave_out_setting(alignment))):
        return None
    reason = f"This was so before; by the facts it has moved from {levels[0].text} to {levels[1].text}."
    difference = Difference("time", alignment.claim.text, note_period(moved))
    return find(OUTDATED, alignment, reason, difference, outcome=Outcome.OUTDATED)


def _latest_of(fact: Proposition) -> TimeSpan | None:
    """Give the later of the two times between which a level has moved ("from 900 in 2031 to 1,050 in 2032")."""
    told = [time.period for time in fact.times if time.period is not None and time.period.first is not None]
    return max(told, key=lambda period: period.first or date.min) if len(told) == _TWO else None


def _is_of_now(moved: TimeSpan, said_on: date) -> bool:
    """Tell whether a level moved not long before a day, or in the year or month of it."""
    if moved.first is None or moved.last is None or said_on < moved.first:
        return False
    return said_on - moved.last <= timedelta(days=STILL_DAYS)


def check_plan(alignment: Alignment) -> Finding | None:
    """Find that a claim tells as done of late what by the fact is still to come, and comes once or as the first."""
    claim, fact, time, said_on = alignment.claim, alignment.fact, alignment.time, alignment.query.said_on
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or said_on is None:
        return None
    if claim.modality is not Modality.ASSERTED or claim.tense not in _DONE or claim.negated or not looks_ahead(fact):
        return None
    due = time.fact if time.timing in _APART else _day_ahead(alignment)
    done = time.claim.last if time.stated and time.claim is not None else said_on
    if due is None or due.first is None or said_on >= due.first or not _is_of_late(done, said_on):
        return None
    if _tells_first_step(claim, fact) or _names_another(alignment):
        return None
    as_plan = replace(leave_out_setting(alignment), claim=replace(claim, modality=fact.modality, tense=fact.tense))
    if not (_comes_once(alignment) and same_case(as_plan) and says_enough(as_plan)):
        return None
    if not (orderings_agree(alignment) and figures_agree(alignment)):
        return None
    reason = f"The draft tells this as done; by the facts it is to come {tell_when(due)}."
    difference = Difference("time", said_on.isoformat(), note_period(due))
    return find(PREMATURE, alignment, reason, difference, outcome=Outcome.OUTDATED)


def _tells_first_step(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim only says that somebody has signed for what he does later ("has signed for the club")."""
    return claim.predicate.stem in stems_of("signing") and fact.predicate.stem != claim.predicate.stem


def _names_another(alignment: Alignment) -> bool:
    """Tell whether the fact names to whom something is done, and the claim only has a word of that name ("steel")."""
    named = alignment.fact.object is not None and bool(alignment.fact.object.entities)
    return named and alignment.object.match is Match.SAME and not alignment.object.anchored


def _day_ahead(alignment: Alignment) -> TimeSpan | None:
    """Give for when a plan of the fact is, where the claim gives no time at all."""
    planned = time_stated(alignment.fact)
    told = alignment.time.stated or alignment.time.timing is Timing.SAME
    return None if told or planned is None else planned.period


def _is_of_late(done: date | None, said_on: date) -> bool:
    """Tell whether something was done not long before it was told; what was done long ago was done at another time."""
    return done is not None and timedelta(0) <= said_on - done <= _OF_LATE


def _comes_once(alignment: Alignment) -> bool:
    """Tell whether what a fact foretells comes but once, or is the first of its kind, of things that are known."""
    if _is_step_told_alike(alignment) or _moves_to_level(alignment):
        return True
    if any(
        argument is not None and is_indefinite(argument)
        for argument in (alignment.claim.subject, alignment.claim.object)
    ):
        return False
    claim = alignment.claim
    already = _ALREADY in claim.predicate.text.lower().split()
    steps = claim.predicate.stem in stems_of("lasting steps")
    changes = steps or not claim.predicate.concepts.isdisjoint(stems_of("lasting changes"))
    settled = changes and (claim.tense is Tense.PERFECT or alignment.time.stated) and not alignment.missing
    once = settled or (is_unique(alignment) and (already or not comes_again(alignment.fact)))
    return once or _FIRST in alignment.statement.text.lower()


def _moves_to_level(alignment: Alignment) -> bool:
    """Tell whether both sides tell of a move to the very same level, which comes but once ("cut to 3 percent")."""
    sides, movement = (alignment.claim, alignment.fact), stems_of("movement")
    moves = not any(side.predicate.concepts.isdisjoint(movement) for side in sides)
    levels = [pair for pair in alignment.figures if pair.claim.change == _LEVEL]
    alike = not (alignment.residue or alignment.missing or alignment.loose_figures)
    return moves and alike and len(levels) == 1 and levels[0].claim.value == levels[0].fact.value


def _is_step_told_alike(alignment: Alignment) -> bool:
    """Tell whether somebody named takes a step of a plan, told with all that the fact tells ("a tax on tin")."""
    steps = not alignment.fact.predicate.concepts.isdisjoint(stems_of("planned once"))
    told = alignment.fact.object is not None or bool(alignment.fact.complements)
    alike = not (alignment.residue or alignment.missing or alignment.loose_figures)
    return steps and told and alike and alignment.subject.match is Match.SAME and alignment.subject.anchored
