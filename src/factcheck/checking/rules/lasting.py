"""FC105 once more: an end, told of what goes on by the fact."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.grounds import orderings_agree, same_case
from factcheck.checking.alignment.limits import find_end_of_lasting
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.rules.dates import CARD
from factcheck.model import Difference

if TYPE_CHECKING:
    from factcheck.model import TimeSpan

_NEWS = timedelta(days=90)  # within which the facts may not know yet that something has ended
_MONTH = 31  # days


def check_lasting(alignment: Alignment) -> Finding | None:
    """Find that a claim lets something end that goes on by the fact ("was mayor until 2031", of who is so since)."""
    limits, said_on = find_end_of_lasting(alignment.claim, alignment.fact), alignment.query.said_on
    if limits is None or alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial:
        return None
    end, since = limits
    if end.period is None or since.period is None or _may_be_earlier(end.period, since.period):
        return None
    last = end.period.last
    if last is None or said_on is None or said_on - last < _NEWS or not alignment.statement.holds_on(said_on):
        return None
    if not same_case(alignment) or not says_enough(alignment) or not orderings_agree(alignment):
        return None
    reason = f"The draft says until {end.text}; {teller(alignment)} has it since {since.text}, and going on."
    return find(CARD, alignment, reason, Difference("date", end.text, f"since {since.text}"))


def _may_be_earlier(end: TimeSpan, since: TimeSpan) -> bool:
    """Tell whether an end may be that of an earlier time than the one that began then."""
    if end.overlaps(since):
        return max(end.length_days, since.length_days) > _MONTH
    return end.last is not None and since.first is not None and end.last < since.first
