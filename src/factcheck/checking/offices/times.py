"""The time that a claim about an office speaks of: what it says itself, or, beside a name, that of its sentence."""

from __future__ import annotations

from calendar import monthrange
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.stated_times import days_apart, leaves_time_open, time_stated
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.predicates import Tense
from factcheck.language.text.cues import read_cues
from factcheck.language.text.tokens import tokenise
from factcheck.language.times.relations import AHEAD
from factcheck.language.times.times import find_times
from factcheck.model import Attribution, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim, TimeExpression

_DAY = timedelta(days=1)
_POSSESSIVE = ("'s", "’s")
_BEFORE = 2  # words that may stand before the one whom a sentence is about
_RECENT = timedelta(days=31)  # times further back make a text look back
_POINTS = frozenset({None, "on", "during", "between", "as of", "before", "after"})


class Window(Struct, frozen=True):
    """The days that a claim may be about; `sure` tells that it can't be about any other."""

    span: TimeSpan
    sure: bool
    stated: bool = False
    text: str = ""


def read_window(claim: Claim, proposition: Proposition, moment: date) -> Window | None:
    """Give the days that a claim about an office is about, None where it names some that can't be told."""
    if leaves_time_open(proposition) or proposition.tense is Tense.FUTURE:
        return None
    stated = time_stated(proposition)
    if stated is not None and stated.period is not None:
        last = min(stated.period.last or moment, moment)
        if stated.period.first is not None and stated.period.first > moment:
            return None
        return Window(TimeSpan(stated.period.first, last), sure=True, stated=True, text=stated.text)
    if proposition.tense is Tense.PRESENT and not claim.beside:
        return Window(TimeSpan(moment, moment), sure=True)
    name = proposition.subject.text if proposition.subject is not None else ""
    return _window_beside(claim, name, moment) if claim.beside else Window(TimeSpan(None, moment), sure=False)


def _window_beside(claim: Claim, name: str, moment: date) -> Window:
    """Give the days from those of which the sentence around a title speaks to the day on which it is written.

    A title may be that of the time or of today. A sentence without a day is taken to be of the day before, unless it or
    what stands before it looks back.
    """
    around = claim.beside.replace(claim.text, " ", 1)
    times = find_times(around, moment)
    past = list(_days_before(times, moment))
    words = tokenise(claim.beside).words
    looks_back = not lexicon.read_words("roles", "long ago").isdisjoint(words) or _tells_of_then(words)
    unclear = any(t.period is None and t.duration_days is None and t.relation not in AHEAD for t in times)
    sure = not (looks_back or unclear) and claim.attribution is not Attribution.DIRECT and _is_about(claim, name)
    if past:
        return Window(TimeSpan(min(past), moment), sure)
    before = claim.setting.rsplit("\n", 1)[-1] if _is_speech_tag(claim) else claim.setting
    # "last year's champion" leads nobody back to last year
    told = [time for time in find_times(before, moment) if not time.text.endswith(_POSSESSIVE)]
    told_before = _days_before(told, moment - _RECENT)
    return Window(TimeSpan(moment - _DAY, moment), sure and (_speaks_of_now(claim) or not any(told_before)))


def _tells_of_then(words: Sequence[str]) -> bool:
    """Tell whether a phrase sets a sentence in another time ("at the time")."""
    told = f" {' '.join(words)} "
    return any(f" {phrase} " in told for phrase in lexicon.read_words("roles", "at the time"))


def _speaks_of_now(claim: Claim) -> bool:
    """Tell whether the sentence goes on in the present or the perfect ("Ann Lee, the mayor, has promised")."""
    following = claim.beside.partition(claim.text)[2].lstrip(" ,").split(maxsplit=1)[:1] if claim.text else []
    return not listed("of the present").isdisjoint(following)


def _is_speech_tag(claim: Claim) -> bool:
    """Tell whether a sentence only says who speaks (""..." said Ann Lee, the mayor"), in the paragraph's own time."""
    return not read_cues().keys().isdisjoint(tokenise(claim.beside).words[:1])


def _is_about(claim: Claim, name: str) -> bool:
    """Tell whether a sentence begins with the one whose title it gives, or with who says it ("said Ann Lee")."""
    places = (claim.beside.find(words) for words in (claim.text, name))
    first = min((place for place in places if place >= 0), default=-1)
    return first >= 0 and len(claim.beside[:first].split()) <= _BEFORE


def _days_before(times: Iterable[TimeExpression], limit: date) -> Iterable[date]:
    """Give the first days of the times that begin on a day or before it."""
    return [
        t.period.first
        for t in times
        if t.period is not None and t.period.first is not None and t.relation in _POINTS and t.period.first <= limit
    ]


def is_apart(said: TimeSpan, day: date) -> bool:
    """Tell whether a day is so far from what is said that an announcement and a first day can't explain it."""
    return days_apart(said, TimeSpan(day, day)) > _RECENT.days


def ends_of(said: TimeSpan) -> tuple[TimeSpan, TimeSpan] | None:
    """Give the two ends of "from 2031 to 2035" as exactly as they are printed: years, months or days."""
    start, end = said.first, said.last
    if start is None or end is None:
        return None
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return TimeSpan(start, start.replace(month=12, day=31)), TimeSpan(end.replace(month=1, day=1), end)
    if start.day == 1 and end.day == monthrange(end.year, end.month)[1]:
        return TimeSpan(start, _month_end(start)), TimeSpan(end.replace(day=1), end)
    return TimeSpan(start, start), TimeSpan(end, end)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def covers(period: TimeSpan, window: TimeSpan, moment: date) -> bool:
    """Tell whether a tenure holds over all of a window; one without a beginning only over what is recent."""
    first, last = window.first, window.last
    if first is None or last is None:
        return False
    begun = period.first <= first if period.first is not None else first >= moment - 2 * _RECENT
    return begun and (period.last is None or period.last >= last)
