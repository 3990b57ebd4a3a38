"""FC105: dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.colours import leave_out_beside_day_slip, leave_out_setting
from factcheck.checking.alignment.done_once import (
    CLOSE_DAYS,
    is_for_one_sum,
    is_made_once,
    is_moved_once,
    is_of_one_lot,
    is_set_once,
)
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import is_unique, orderings_agree, repeats_figures, same_case
from factcheck.checking.alignment.lapses import comes_again, comes_every_period, comes_yearly, is_recurring
from factcheck.checking.alignment.limits import find_ends, find_inceptions, find_starts, is_of_other_time
from factcheck.checking.alignment.occasions import is_indefinite
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.stretches import find_other_stretch, find_other_stretch_beneath
from factcheck.checking.alignment.sufficiency import says_enough, words_of_places, words_of_reasons
from factcheck.checking.alignment.timing import Timing
from factcheck.checking.knowledge.stated_times import clock_of, days_apart, time_since
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times.clocks import clocks_agree
from factcheck.language.times.times import find_times
from factcheck.language.words.concepts import stems_of
from factcheck.model import Difference, Level, Modality, RuleCard, TimeSpan
from factcheck.model.days import note_period, tell_period

if TYPE_CHECKING:
    from factcheck.language.propositions import Proposition

CARD = RuleCard(
    "FC105",
    "date",
    Level.ERROR,
    "The claim gives another date for the same event than the fact does. It needs a date on both sides, and an event "
    "that comes once or two dates close enough that they can't be two events; a figure for another month is another "
    "statement and no contradiction.",
    'A draft says "the bridge opened on 3 May 1932"; the fact says "The bridge opened on 19 March 1932."',
)


_CLOSE_YEARS, _TWO_SIDES = 2, 2
_ONLY, _ORDER = "only", "order"
_THAT = worded(r"(?:\s[\w-]{1,20}){0,4},?\s{that or which}\s")


def check_date(alignment: Alignment) -> Finding | None:
    """Find another date for the same event, or another starting point for the same "since"."""
    checks = (_check_start, _check_end, _check_stretch, _check_event)
    return next((found for check in checks if (found := check(alignment)) is not None), None)


def _check_start(alignment: Alignment) -> Finding | None:
    """Find that a claim counts from another time than the fact ("the first since 1990")."""
    starts = find_inceptions(alignment.claim, alignment.fact) or find_starts(alignment.claim, alignment.fact)
    if starts is None:
        return None
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial:
        return None
    if is_of_other_time(alignment.claim, alignment.fact, alignment.statement.fact.event):
        return None
    if not same_case(alignment) or not says_enough(alignment) or not orderings_agree(alignment):
        return None
    said, known = (start.text for start in starts)
    if said == known:
        return None  # of which year it is was only inferred
    reason = f"The draft counts since {said}; {teller(alignment)} since {known}."
    return find(CARD, alignment, reason, Difference("date", said, known))


def _check_end(alignment: Alignment) -> Finding | None:
    """Find that a claim lets something go on until another time than the fact ("runs until 4 May")."""
    ends = find_ends(alignment.claim, alignment.fact)
    if ends is None or alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.wrong_figures:
        return None
    past = [side.tense is Tense.PAST for side in (alignment.claim, alignment.fact)]
    if alignment.denial or alignment.claim.negated or past[0] is not past[1] or _may_be_earlier_plan(alignment):
        return None
    if not same_case(alignment) or not says_enough(alignment) or not orderings_agree(alignment):
        return None
    said, known = (end.text for end in ends)
    reason = f"The draft says until {said}; {teller(alignment)} until {known}."
    return find(CARD, alignment, reason, Difference("date", said, known))


def _check_stretch(alignment: Alignment) -> Finding | None:
    """Find that a claim gives another beginning or end of what the fact lets last from one time to another."""
    claim, fact = alignment.claim, alignment.fact
    apart = find_other_stretch(claim, fact, alignment.statement.period) or find_other_stretch_beneath(claim, fact)
    if apart is None or alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial:
        return None
    if not same_case(alignment) or not says_enough(alignment):
        return None
    said, known = (stretch.text for stretch in apart)
    return find(
        CARD, alignment, f"The draft says {said}; {teller(alignment)} gives {known}.", Difference("date", said, known)
    )


def _check_event(alignment: Alignment) -> Finding | None:
    """Find another date for the same event."""
    time = alignment.time
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial:
        return None
    if alignment.claim.negated and not (_is_first_in_vain(alignment) or _tells_stop(alignment)):
        return None
    if time.timing is not Timing.APART or time.clocks or not time.stated or time.claim is None or time.fact is None:
        return None
    reasons = (is_unique, is_made_once, is_set_once, is_moved_once, is_for_one_sum, is_of_one_lot)
    if alignment.figures and not any(comes_once(alignment) for comes_once in reasons):
        return None
    if not (says_enough(alignment) or _befalls_once(alignment) or _befalls_there(alignment)) or _may_be_earlier_plan(
        alignment
    ):
        return None
    known = is_unique(alignment) or (alignment.subject.anchored and alignment.object.anchored)
    once = leave_out_setting(alignment) if known and alignment.fact.main else alignment
    if is_unique(alignment) and not is_recurring(alignment.fact):
        once = leave_out_beside_day_slip(once)
    if not same_case(once) or not orderings_agree(alignment):
        return None
    if alignment.fact.predicate.copular and alignment.fact.orderings and not alignment.orderings and alignment.missing:
        return None  # when the first mayor to be recalled was so is not when he became mayor
    again = comes_every_period(alignment.claim, alignment.fact) or not repeats_figures(alignment)
    if again or _is_one_that(alignment) or not _one_event(alignment, time.claim, time.fact):
        return None
    if _tells_of_that_time(alignment) or _tells_other_hour(alignment):
        return None
    reason = f"The draft says {time.claim_text}; {teller(alignment)} gives {tell_period(time.fact)}."
    return find(CARD, alignment, reason, Difference("date", time.claim_text, note_period(time.fact)))


def _tells_other_hour(alignment: Alignment) -> bool:
    """Tell whether both sides give an hour too, and not the same, as of what comes every day."""
    said, known = clock_of(alignment.claim), clock_of(alignment.fact)
    return said is not None and known is not None and clocks_agree(said, known) is False


def _tells_of_that_time(alignment: Alignment) -> bool:
    """Tell whether the fact has a figure for the claim's time too, as it does where it compares two years.

    Or it says in another clause that the same was so then ("shrank in May, after shrinking in April").
    """
    said = alignment.time.claim
    if said is None:
        return False
    fact = alignment.fact
    others = (p for p in alignment.statement.propositions if p is not fact and p.predicate.stem == fact.predicate.stem)
    if any(t.explicit and t.period is not None and said.overlaps(t.period) for p in others for t in p.times):
        return True
    if not alignment.figures:
        return False
    told = (t.period for t in find_times(alignment.statement.fact.statement) if t.explicit and t.period is not None)
    return any(said.overlaps(period) for period in told)


def _tells_stop(alignment: Alignment) -> bool:
    """Tell whether both sides say when somebody stopped doing something ("stopped taking new patients on 3 May")."""
    stopping = lexicon.read_words("predicates", "stopping")
    texts = alignment.query.around.text, alignment.statement.text
    return alignment.fact.negated and all(not stopping.isdisjoint(text.lower().split()) for text in texts)


def _is_first_in_vain(alignment: Alignment) -> bool:
    """Tell whether both sides say of the first or last of a kind what it did not do ("the first search found none")."""
    subject = alignment.claim.subject
    first = subject is not None and any(abs(ordering.rank) == 1 for ordering in subject.orderings)
    return first and alignment.subject.match is Match.SAME and bool(alignment.orderings)


def _befalls_once(alignment: Alignment) -> bool:
    """Tell whether somebody named was born, or something founded, whose place may go unsaid."""
    fact = alignment.fact
    if fact.predicate.concepts.isdisjoint(stems_of("once")) or not alignment.anchored:
        return False
    return alignment.missing <= words_of_places(fact)


def _befalls_there(alignment: Alignment) -> bool:
    """Tell whether a claim names where a known thing happened, if not as closely ("the crash at Tal was in May")."""
    subject, sides = alignment.subject, (alignment.claim.subject, alignment.fact.subject)
    same = subject.match is Match.SAME and len({side.text.lower() for side in sides if side is not None}) == 1
    places = [frozenset(e for c in side.complements for e in c.entities) for side in (alignment.claim, alignment.fact)]
    known = same and subject.definite and not places[0].isdisjoint(places[1])
    return known and alignment.missing <= words_of_places(alignment.fact) | words_of_reasons(alignment.fact)


def _one_event(alignment: Alignment, claim: TimeSpan, fact: TimeSpan) -> bool:
    """Tell whether two dates must be of one event."""
    loose = lexicon.read_words("ordering", "loose ranks")  # "its main rate" may rise again
    ranked = any(abs(o.rank) == 1 and o.text.lower() not in loose for o in alignment.fact.orderings)
    since = any(pair.fact.scale != _ORDER for pair in alignment.orderings) and time_since(alignment.claim) is not None
    if days_apart(claim, fact) <= CLOSE_DAYS and not since:  # what is so may be so twice, but not for the first time
        once = is_unique(alignment) or (ranked and bool(alignment.orderings))
        return once or alignment.fact.tense is not Tense.PRESENT
    if is_made_once(alignment) or is_for_one_sum(alignment) or _is_planned_once(alignment):
        return True
    if since:
        return False  # the driest year since 1990 need not be the driest since then for good
    if _tells_last(alignment) and not _is_since_known(alignment, claim):
        return True
    if not is_unique(alignment) and not ranked:
        return False  # the first or the oldest is one
    if any(pair.agrees and pair.fact.scale == _ONLY for pair in alignment.orderings):
        return True  # the only cup that it ever won
    years = [day.year for day in (claim.first, fact.first) if day is not None]
    near = len(years) == _TWO_SIDES and abs(years[0] - years[1]) <= (_CLOSE_YEARS if _is_one_known(alignment) else 0)
    return near or not comes_again(alignment.fact) or _is_slip_of_year(alignment, claim, fact)


def _is_one_known(alignment: Alignment) -> bool:
    """Tell whether both sides speak in the very same words of one known thing that comes but once ("the trial")."""
    sides = alignment.claim, alignment.fact
    told = [side.object if side.voice is Voice.PASSIVE else side.subject for side in sides]
    texts = {one.text.lower() for one in told if one is not None and one.definite}
    return len(texts) == 1 and all(told) and not comes_yearly(alignment.fact)


def _is_slip_of_year(alignment: Alignment, claim: TimeSpan, fact: TimeSpan) -> bool:
    """Tell whether both sides give one month of years close by for what hardly comes again then, to the same end."""
    days = (claim.first, claim.last, fact.first, fact.last)
    months = {(day.month, day.year) for day in days if day is not None}
    if None in days or len({month for month, _ in months}) > 1 or len(months) != _TWO_SIDES:
        return False
    years = sorted(year for _, year in months)
    ends = [{(c.preposition, c.head) for c in side.complements} for side in (alignment.claim, alignment.fact)]
    seldom = not alignment.fact.predicate.concepts.isdisjoint(stems_of("seldom repeated"))
    known = alignment.anchored and not alignment.missing and not is_recurring(alignment.fact)
    return seldom and known and bool(ends[0] & ends[1]) and years[-1] - years[0] <= _CLOSE_YEARS


def _is_one_that(alignment: Alignment) -> bool:
    """Tell whether a clause says which of a kind it was that came about ("signed a truce in 1998 that held")."""
    done = alignment.claim.object
    if done is None or not is_indefinite(done):
        return False
    mine, theirs = (side.partition(done.text)[2] for side in (alignment.query.around.text, alignment.statement.text))
    return _THAT.match(mine) is not None and _THAT.match(theirs) is None


def _may_be_earlier_plan(alignment: Alignment) -> bool:
    """Tell whether a claim of what is to come may be a plan of before the fact's ("was to open in 2033")."""
    said_on, period = alignment.query.said_on, alignment.statement.period
    if Modality.PREDICTED not in {alignment.claim.modality, alignment.fact.modality}:
        return False
    earlier = said_on is not None and period is not None and period.first is not None and said_on < period.first
    sides = (alignment.claim, alignment.fact)
    past = (side.text for side in sides if side.modality is Modality.PREDICTED and side.tense is Tense.PAST)
    return earlier or any(
        not listed("was, were or had").isdisjoint(text.lower().split()) for text in past
    )  # "was to open", not "agreed to"


def _is_planned_once(alignment: Alignment) -> bool:
    """Tell whether both sides say when the same known thing is to begin, open or the like, which comes but once."""
    once = is_unique(alignment) or _is_step(alignment)
    if not once or not all(map(_is_due, (alignment.claim, alignment.fact))):
        return False
    slots = (alignment.subject, alignment.object)
    known = any(slot.match is Match.SAME and (slot.anchored or slot.definite) for slot in slots)
    return known and not comes_yearly(alignment.fact)


def _is_step(alignment: Alignment) -> bool:
    """Tell whether both are plans of a step that is taken once, with the same thing beside it ("apply for leave")."""
    sides = alignment.claim, alignment.fact
    if alignment.fact.predicate.concepts.isdisjoint(stems_of("planned once")):
        return False
    heads = [{(c.preposition, c.head) for c in side.complements} for side in sides]
    done = alignment.object.match is Match.SAME and alignment.claim.object is not None
    plans = all(side.modality is Modality.PREDICTED and side.tense is not Tense.PAST for side in sides)
    return plans and (done or bool(heads[0] & heads[1]))


def _is_due(side: Proposition) -> bool:
    """Tell whether a side says what is to come about, in the present tense as well ("takes effect on 1 May")."""
    return (side.modality is Modality.PREDICTED or side.tense is Tense.PRESENT) and not side.predicate.copular


def _tells_last(alignment: Alignment) -> bool:
    """Tell whether both sides say when something was last done, or first."""
    sides = alignment.claim, alignment.fact
    said, known = (side.extra | frozenset(side.predicate.text.lower().split()) for side in sides)
    return not listed("first or last").isdisjoint(said & known)


def _is_since_known(alignment: Alignment, claim: TimeSpan) -> bool:
    """Tell whether a claim's time comes after the fact was known, since when something may have been done again."""
    days = [day for c in alignment.statement.fact.citations if (day := c.source.published) is not None]
    return bool(days) and claim.last is not None and claim.last > max(days)
