"""Story times: "three days later", "that day" and "the following year", told from the time that a draft gave before.

That time stands in the same sentence, or is the only one of the sentence before.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.sentences import sentence_around
from factcheck.language.times import periods
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.durations import count_before_unit
from factcheck.language.times.spans import units
from factcheck.language.times.times import find_times
from factcheck.model import Span, TimeSpan

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.language.propositions import Proposition
    from factcheck.model import Article, Claim, TimeExpression

_LEANING = worded(
    r"(?:(?P<count>[a-z\d]{1,9}(?:-[a-z]{3,5})?)\s(?P<unit>days?|weeks?|months?|years?)\s(?P<way>{later or afterwards})"
    r"|(?:the\s)?{next or following}\s(?P<next>{times/day, month or year})"
    r"|(?:(?P<date>[a-z\d]{1,9}(?:\s[a-z\d]{1,9})?)\s(?:of\s)?)?{same}\s(?P<that>{times/day, month or year}))\Z"
)
_CUE = worded(r"\b{shifted}\b")
_YEAR = "year"
_POINTS = frozenset({None, "on", "during"})
_LOOSE = {"day": 0, "week": 3, "month": 15, "year": 183}  # days to either side
_WHOLE_DAYS = 32  # longer times are whole years or the like


def settle_by_story(
    claim: Claim, propositions: tuple[Proposition, ...], article: Article, said_on: date | None
) -> tuple[Proposition, ...]:
    """Give the times of a claim that lean on the story their period, where the draft says from when they are told."""
    if not any(map(_leaning_time, propositions)) or _CUE.search(claim.text) is None:
        return propositions
    return tuple(_settle(one, claim, article, said_on) for one in propositions)


def _leaning_time(proposition: Proposition) -> TimeExpression | None:
    """Give the time of a proposition that leans on another, if it has no time of its own."""
    if not proposition.times or any(time.period is not None for time in proposition.times):
        return None
    return next(
        (
            time
            for time in proposition.times
            if not isinstance(time, ClockExpression)
            and time.relation in _POINTS
            and _LEANING.match(time.text.lower()) is not None
        ),
        None,
    )


def _settle(proposition: Proposition, claim: Claim, article: Article, said_on: date | None) -> Proposition:
    """Give the leaning time of a proposition its period."""
    time = _leaning_time(proposition)
    at = article.text.find(time.text, claim.span.start, claim.span.end) if time is not None else -1
    story = _find_story_time(article.text, claim, at, said_on) if at >= 0 else None
    period = _move(time.text.lower(), story) if time is not None and story is not None else None
    if time is None or period is None:
        return proposition
    settled = replace(time, period=period)
    return replace(proposition, times=tuple(settled if one is time else one for one in proposition.times))


def _find_story_time(text: str, claim: Claim, at: int, said_on: date | None) -> TimeSpan | None:
    """Give the last time of the sentence before a place in it, or the only time of the sentence before that."""
    own = sentence_around(text, claim.span)
    start = text.find(own, max(0, claim.span.start - len(own)))
    if start < 0:
        return None
    told = _find_points(text[start:at], said_on)
    before = text[:start].rstrip()
    if told or not before or text.count("\n", len(before), start) > 1:  # a sentence of another paragraph tells nothing
        return told[-1] if told else None
    told = _find_points(sentence_around(text, Span(len(before) - 2, len(before) - 1)), said_on)
    return told[0] if len(told) == 1 else None


def _find_points(text: str, said_on: date | None) -> list[TimeSpan]:
    """Give the times in some words at which something came about."""
    found = (time for time in find_times(text, said_on) if time.relation in _POINTS and time.duration_days is None)
    return [time.period for time in found if time.period is not None]


def _move(words: str, story: TimeSpan) -> TimeSpan | None:
    """Give what lies so many days, weeks, months or years off from a time, as loose as the unit is."""
    found = _LEANING.match(words)
    if found is None or story.first is None or story.last is None:
        return None
    if found["that"]:
        return _same(found, story.first, story.last)
    unit = units()[found["unit"] or found["next"]]
    count = 1 if found["next"] else count_before_unit(found["count"])
    if count is None or (unit.name != "year" and (story.last - story.first).days > _WHOLE_DAYS):
        return None
    way = -count if found["way"] == "earlier" else count
    first, last = unit.shift(story.first, way), unit.shift(story.last, way)
    if first is None or last is None:
        return None
    if found["next"] == _YEAR:
        return periods.years(first.year, first.year)
    if found["next"] == "month":
        return periods.month(first.year, first.month)
    loose = timedelta(_LOOSE[unit.name])
    return TimeSpan(first - loose, last + loose)


def _same(words: re.Match[str], first: date, last: date) -> TimeSpan | None:
    """Give the day, month or year in which a time lies ("that year"), or a date of that year ("18 May that year")."""
    unit = words["that"]
    if words["date"] and unit == _YEAR and first.year == last.year:
        dated = find_times(f"on {words['date'].title()} {first.year}")
        return dated[0].period if len(dated) == 1 and dated[0].explicit else None
    if words["date"]:
        return None
    if unit == "day":
        return TimeSpan(first, last) if first == last else None
    whole = periods.years(first.year, first.year) if unit == _YEAR else periods.month(first.year, first.month)
    return whole if whole is not None and whole.holds_on(last) else None
