"""Times borne out: whether a fact bears out whenever a claim says that something was so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.occasions import is_of_another_edition, is_of_another_weekday
from factcheck.checking.alignment.spells import lasts_otherwise
from factcheck.checking.alignment.stretches import is_held_throughout
from factcheck.checking.alignment.timing import starts_agree, tell_same_times, tells_hour
from factcheck.checking.knowledge.stated_times import is_quoted, leaves_time_open
from factcheck.language.inferences.delays import is_put_off

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def tells_time(alignment: Alignment) -> bool:
    """Tell whether the fact bears out whenever the claim says that it was, as far as it says so."""
    claim, fact = alignment.claim, alignment.fact
    if is_put_off(fact, alignment.statement.text) and not (claim.times or claim.timed_by_clause):
        return False  # what was not so until May is so since
    if is_of_another_weekday(alignment) or is_of_another_edition(alignment):
        return False
    settled = len(claim.times) == 1 and alignment.time.stated and alignment.time.claim is not None
    if leaves_time_open(claim, alignment.statement.text) and not (settled or tell_same_times(claim, fact)):
        return False
    told = alignment.statement.text
    if any(t.relation == "until" and t.period is None and not is_quoted(t.text, told) for t in claim.times):
        return False
    if lasts_otherwise(alignment) or _is_dated_finer(alignment):
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
