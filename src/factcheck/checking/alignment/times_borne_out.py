"""Times borne out: whether a fact bears out whenever a claim says that something was so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.limits import ends_otherwise
from factcheck.checking.alignment.occasions import is_of_another_edition, is_of_another_weekday
from factcheck.checking.alignment.spells import lasts_otherwise
from factcheck.checking.alignment.stretches import is_held_throughout
from factcheck.checking.alignment.timing import starts_agree, tell_same_times, tells_hour
from factcheck.checking.alignment.weekdays import find_wrong_weekday
from factcheck.checking.knowledge.stated_times import is_quoted, leaves_time_open, time_stated
from factcheck.language.inferences.delays import is_put_off

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_MONTH_DAYS = 27


def tells_time(alignment: Alignment) -> bool:
    """Tell whether the fact bears out whenever the claim says that it was, as far as it says so."""
    claim, fact = alignment.claim, alignment.fact
    if is_put_off(fact, alignment.statement.text) and not (claim.times or claim.timed_by_clause):
        return False  # what was not so until May is so since
    if is_of_another_weekday(alignment) or is_of_another_edition(alignment):
        return False
    if find_wrong_weekday(claim) is not None:
        return False
    settled = len(claim.times) == 1 and alignment.time.stated and alignment.time.claim is not None
    if leaves_time_open(claim, alignment.statement.text) and not (settled or tell_same_times(claim, fact)):
        return False
    told = alignment.statement.text
    if any(t.relation == "until" and t.period is None and not is_quoted(t.text, told) for t in claim.times):
        return False
    if lasts_otherwise(alignment) or _is_dated_finer(alignment) or ends_otherwise(claim, fact):
        return False
    if _moves_over_other_span(alignment) or _is_for_another_time(alignment):
        return False
    return starts_agree(claim, fact, alignment.statement) and tells_hour(claim, fact)


def _is_dated_finer(alignment: Alignment) -> bool:
    """Tell whether the claim dates what happened more finely than the fact does ("in May 2030", "in 2030")."""
    said, known, time = alignment.time.claim, alignment.time.fact, alignment.time
    if said is None or known is None or not time.stated:
        return False
    if alignment.statement.period is not None and not (alignment.figures and happens(alignment.fact)):
        return False  # what was so over a time was so in a part of it, but what was counted was not all counted then
    if is_held_throughout(alignment.fact):
        return False
    if known.first is None or known.last is None or said.first is None or said.last is None:
        return False
    told = (known, *(t.period for t in alignment.fact.times if t.period is not None))
    return said.lies_within(known) and not any(period.lies_within(said) for period in told)


def _moves_over_other_span(alignment: Alignment) -> bool:
    """Tell whether a change is one over other months or years than the fact's ("over the past year", "in 2033")."""
    said, stated = alignment.time.claim, time_stated(alignment.fact)
    known = stated.period if stated is not None else alignment.time.fact
    if said is None or known is None or not any(pair.claim.change == "by" for pair in alignment.figures):
        return False
    if min(said.length_days, known.length_days) < _MONTH_DAYS:
        return False
    ends = ((said.first, known.first), (said.last, known.last))
    return any(abs((one - other).days) > _MONTH_DAYS for one, other in ends if one is not None and other is not None)


def _is_for_another_time(alignment: Alignment) -> bool:
    """Tell whether the claim says for when something is ("a rise of 3% for this year"), which the fact leaves open."""
    event = alignment.statement.fact.event
    if event is not None and event.length_days >= _MONTH_DAYS:
        return False
    return any(
        time.relation == "for"
        and time.period is not None
        and not any(time.period.overlaps(known.period) for known in alignment.fact.times if known.period is not None)
        for time in alignment.claim.times
    )
