"""Times of day: "at 9 a.m.", "5.40 pm", "half past six", "four in the morning", "at noon", and how two agree."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import number_words, read_count
from factcheck.language.text.letters import lower_alike
from factcheck.language.times.time_relations import relation_before
from factcheck.model import Span, TimeExpression
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

_HALF_DAY, _DAY = 720, 1440
# Two printed times this near to each other may be one moment told twice; no less than the second is another moment.
_SAME_MINUTES, _OTHER_MINUTES = 0, 30
_SIDES = {f"{near} {side}": way for near in ("shortly", "just") for side, way in (("before", -1), ("after", 1))}
_NEAR_MINUTES = 30  # "shortly before"
_FAR_MINUTES = 120  # a vague time ("around 9 a.m.") this far off is another one
_TRIGGERS = worded(
    r"\d:[0-5]\d|o['’]clock|noon|midnight|midday|{times/half or quarter}"
    r"\s{past or to}\s|in\sthe\s|at\snight|[ap](?:\.m\.|m\b)"
)


class Clock(Struct, frozen=True):
    """A time of day as the minute after midnight; `halved` where it may be of either half of the day."""

    minute: int
    halved: bool
    vague: bool
    side: int = 0  # -1 for what is shortly before it, 1 for what is shortly after it


class ClockExpression(TimeExpression, frozen=True):
    """A stretch of text that says at what time of day."""

    clock: Clock = Clock(0, halved=False, vague=False)


@cache
def _pattern() -> re.Pattern[str]:
    hours = alternatives(word for word, value in number_words().items() if 1 <= value <= 12)
    return worded(
        rf"(?<![\w.:,$€£-])(?:(?P<word>{{times/noon}})(?![^\W_])"
        rf"|(?P<long>[01]?\d|2[0-3]):(?P<past>[0-5]\d)(?![\d:])(?!\s?[ap]\.?m)"
        rf"|(?:(?P<shift>{{times/half or quarter}})\s(?P<way>{{past or to}})"
        rf"\s)?(?P<hour>\d{{1,2}}|{hours})(?:[:.](?P<minutes>[0-5]\d))?"
        r"(?P<oclock>\so['’]clock)?"
        r"(?:\s?(?P<noon>[ap])(?:\.m\.|m\b)|\s(?P<part>{times/parts of a day by the clock})(?![^\W_]))?)"
    )


@lru_cache(maxsize=64)
def find_clocks(text: str) -> tuple[ClockExpression, ...]:
    """Find the times of day in a text, in order."""
    lowered = lower_alike(text)
    if not _TRIGGERS.search(lowered):
        return ()
    found = []
    for match in _pattern().finditer(lowered):
        clock = _read(match)
        if clock is None:
            continue
        before = lowered[max(0, match.start() - 24) : match.start()].split()
        if match["long"] and lexicon.read_words("times", "before a clock").isdisjoint(before[-1:]):
            continue
        vague = not lexicon.read_words("times", "vaguely").isdisjoint(before[-2:])
        side = _SIDES.get(" ".join(before[-2:]), 0)
        relation = "on" if side else relation_before(lowered, match.start()) or "on"
        found.append(
            ClockExpression(
                Span(match.start(), match.end()), text[match.start() : match.end()], None, relation,
                clock=Clock(clock.minute, clock.halved, vague, side),
            )
        )  # fmt: skip
    return tuple(found)


def _read(match: re.Match[str]) -> Clock | None:
    """Read a match as a time of day."""
    if match["word"]:
        return Clock(0 if match["word"] == "midnight" else _HALF_DAY, halved=False, vague=False)
    if match["long"]:
        return Clock(60 * int(match["long"]) + int(match["past"]), halved=False, vague=False)
    if not (match["shift"] or match["oclock"] or match["noon"] or match["part"]):
        return None
    hour = read_count(match["hour"])
    if not 1 <= hour <= 12:
        return None
    minute = 60 * (hour % 12) + int(match["minutes"] or 0)
    if match["shift"]:
        step = 30 if match["shift"] == "half" else 15
        minute += step if match["way"] == "past" else -step
    part = match["part"] or ""
    if not match["noon"] and not part:
        return Clock(minute % _HALF_DAY, halved=True, vague=False)
    late = match["noon"] == "p" or part.endswith(("afternoon", "evening"))
    if part.endswith("night"):
        late = hour not in {12, 1, 2, 3, 4}
    return Clock((minute + (_HALF_DAY if late else 0)) % _DAY, halved=False, vague=False)


def clocks_agree(claim: ClockExpression, fact: ClockExpression) -> bool | None:
    """Tell whether two times of day are the same; None where that can't be told."""
    left, right = claim.clock, fact.clock
    if claim.relation != fact.relation:
        return None
    round_trip = _HALF_DAY if left.halved or right.halved else _DAY
    if left.side or right.side:
        return _agree_nearly(left, right, round_trip)
    apart = (left.minute - right.minute) % round_trip
    apart = min(apart, round_trip - apart)
    if apart <= _SAME_MINUTES and left.vague is right.vague:
        return True
    return False if apart >= (_FAR_MINUTES if left.vague or right.vague else _OTHER_MINUTES) else None


def _agree_nearly(left: Clock, right: Clock, round_trip: int) -> bool | None:
    """Tell whether a time of day lies shortly before or after another ("shortly before 7am", 6.52)."""
    half = round_trip // 2
    told, exact = (left, right) if left.side else (right, left)
    behind = (exact.minute - told.minute + half) % round_trip - half
    if exact.side or exact.vague:
        return True if (told.minute, told.side) == (exact.minute, exact.side) else None
    if 0 < behind * told.side <= _NEAR_MINUTES:
        return True
    return False if abs(behind) >= _FAR_MINUTES else None
