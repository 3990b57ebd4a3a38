"""Told strikes: when a strike began and ended and how long it was, of those who "were on strike from 3 to 11 May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.times.dates import print_day
from factcheck.language.times.times import find_times

if TYPE_CHECKING:
    from datetime import date

_ON_STRIKE = worded(r"(?P<who>[A-Z][^,;:]{2,60}?)\s{restatements/went}\son\sstrike\s(?={between or from}\s)")
_ENDS = worded(r"{between or from}\s(?P<first>[^,;]{1,24}?)\s{to, till or and}\s(?P<last>[^,;]{3,24}?)(?=[.,;]|\Z)")
_WORKERS = worded(r"(?:The\s)?(?:[Ww]orkers|[Ss]taff|[Ee]mployees)\s(?={of or at}\s)")
_BOUND = worded(
    r"(?P<who>[A-Z][^,;:]{2,60}?)\s(?:have\s)?(?P<verb>{restatements/ended or began})"
    r"\s{their or a}\s(?:[\w-]{2,16}\s){0,2}strike"
    r"\s(?P<when>on\s[^,;.]{3,24}?)(?=[.,;]|\safter|\Z)"
)
_ENDED = frozenset({"ended", "called off"})
_FEWEST, _MOST = 2, 400


def tell_strike(text: str) -> tuple[str, ...]:
    """Give the beginning, the end and the length of a strike, as far as a sentence tells them of those on strike."""
    bound = _BOUND.match(text)
    if bound is not None:
        ended = bound["verb"] in _ENDED
        return (f"The strike {_name(bound['who'])} {'ended' if ended else 'began'} {bound['when']}.",)
    found = _ON_STRIKE.match(text)
    ends = _ENDS.match(text, found.end()) if found is not None else None
    if found is None or ends is None:
        return ()
    first, last = _days_of(ends["first"], ends["last"])
    if first is None or last is None or not _FEWEST <= (days := (last - first).days + 1) <= _MOST:
        return ()
    who = found["who"]
    of = _name(who)
    return (
        f"{who} went on strike on {print_day(first)}.",
        f"The strike {of} began on {print_day(first)}.",
        f"The strike {of} ended on {print_day(last)}.",
        f"The strike {of} lasted {days} days.",
    )


def _name(who: str) -> str:
    """Name a strike by those who are on it, or by where they work."""
    return _WORKERS.sub("", who) if _WORKERS.match(who) is not None else f"of {who[:1].lower()}{who[1:]}"


def _days_of(first: str, last: str) -> tuple[date | None, date | None]:
    """Read the two days, of which the first may leave out the month and the year of the second."""
    end = find_times(f"on {last}")
    if len(end) != 1 or not end[0].explicit or end[0].period is None:
        return None, None
    day = end[0].period.first
    words = last.split()
    for told in (first, f"{first} {words[-1]}", f"{first} {' '.join(words[1:])}"):
        begin = find_times(f"on {told}")
        if len(begin) == 1 and begin[0].explicit and begin[0].period is not None:
            start = begin[0].period.first
            return (start if begin[0].period.last == start else None), (day if end[0].period.last == day else None)
    return None, None
