"""Open times: what a claim only says by a quarter, a half or a season, told from the fact's own time.

"In the second quarter" is the last one that is over, if the fact speaks of that, and "this spring" is April where the
fact says April. What does not fit stays open: in the south of the world spring is in October.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.times import periods
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.weekdays_of_months import settle_weekday

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression, TimeSpan

_POINTS = frozenset({None, "on", "during"})
_PART = worded(r"({times/first to fourth}|{times/first to fourth in figures}|q[1-4])(?:\s({times/half or quarter}))?\Z")
_SEASON = worded(r"(?:({times/modifiers})\s)?([a-z]{4,6})\Z")
_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_MONTHS = {"quarter": 3, "half": 6}
_OVER = frozenset({Tense.PAST, Tense.PERFECT})
_YEAR_DAYS = 366


def settle_open_time(
    claim: Proposition, fact: Proposition, statement: Statement, said_on: date | None
) -> TimeExpression | None:
    """Give the one open time of a claim the period of the fact, where that is the quarter, half or season it means."""
    if said_on is None or not claim.times or any(time.period is not None for time in claim.times):
        return None
    time = claim.times[0]
    if len(claim.times) > 1 or time.relation not in _POINTS or time.duration_days is not None:
        return None
    stated = time_stated(fact)
    known = stated.period if stated is not None else statement.fact.event or statement.period
    words = time.text.lower()
    if known is None or known.first is None or known.last is None:
        return None
    if not (_is_last_part(words, known, said_on) or _is_season(words, known, said_on)):
        return None
    return replace(time, period=known)


def settle_any_weekday(
    claim: Proposition, said: TimeExpression | None, known: TimeSpan | None
) -> TimeExpression | None:
    """Read "on a Monday in June" as the Monday nearest to the day that a fact gives, so that the weekdays are compared.

    What comes or came often ("met on a Monday") is told of in other tenses or held against no single day.
    """
    time = said if said is not None or len(claim.times) != 1 else claim.times[0]
    if time is None or isinstance(time, ClockExpression) or claim.tense not in _OVER:
        return said
    if known is None or known.first is None or known.first != known.last:
        return said
    settled = settle_weekday(time, known.first)
    return said if settled is time else settled


def _is_last_part(words: str, known: TimeSpan, said_on: date) -> bool:
    """Tell whether a period is the last quarter or half of that number that was over by then."""
    found = _PART.match(words)
    if found is None or known.first is None or known.last is None:
        return False
    order = _ORDER.get(found[1]) or int(found[1].strip("qstndrh"))
    length = _MONTHS.get(found[2] or "quarter", 0)
    part = periods.months(known.first.year, length * (order - 1) + 1, length) if order * length <= 12 else None
    return known == part and 0 < (said_on - known.last).days <= _YEAR_DAYS


def _is_season(words: str, known: TimeSpan, said_on: date) -> bool:
    """Tell whether a period lies in a season as the north has it, and in the one that is meant at that day."""
    found = _SEASON.match(words)
    months = _seasons().get(found[2]) if found is not None else None
    if found is None or months is None or known.first is None or known.last is None:
        return False
    short = (known.last - known.first).days < len(months) * 31
    if not short or not {known.first.month, known.last.month} <= months:
        return False
    ahead = (known.first - said_on).days
    if found[1] in listed("next or coming"):
        return 0 < ahead <= _YEAR_DAYS
    if found[1] == "this":
        return abs(ahead) <= _YEAR_DAYS // 2 or (ahead < 0 and known.first.year == said_on.year)
    return 0 < -ahead <= _YEAR_DAYS


@cache
def _seasons() -> dict[str, frozenset[int]]:
    """Map the names of seasons to the numbers of their months."""
    table = lexicon.read_table("times", "months of seasons")
    return {name: frozenset(map(int, numbers)) for name, numbers in table.items()}
