"""Levels told: a claim about a level and its rank or change, told as the sentence that facts are told as.

"Its lowest in four years", behind "oil traded at 80 dollars", says that oil was the lowest in four years, and "sales
came to 4 million, down 8%" that they fell by 8% to 4 million.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.tellings import Telling
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.headcounts import count_heads
from factcheck.language.restating.ranked_tails import tell_ranked_tail
from factcheck.language.restating.told_rises import tell_rise
from factcheck.language.times.times import find_times
from factcheck.model import REJECTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.model import Claim, Verdict

_OPPOSITE, _ORDERING = "FC103", "FC106"
_RANK = worded(r"{definite of things}\s(?:[a-z]{2,10}est|{worst or best})\s")
_MOVE = worded(r"(?:an?\s{changes/nouns of moves}\sof\s|[\d.,]{1,12}%?\s)")
_BASE = worded(r"(?:\d%?|[a-z])\s{comparisons/compared to}\s[^,;]{3,40}\Z")
_YEAR_BEFORE = worded(r"\ba\syear\s{a time ago}\b|\bthe\s(?:previous\s)?year(?:\s{a time ago})?\b")
_NEXT_TO = 2  # characters of ", "


class RankTelling(Telling, frozen=True):
    """What the rank of a level is told as, which only another rank of the same gainsays.

    Another measure may have that rank as well, and what is the lowest in three years is so in two.
    """

    def allows(self, verdict: Verdict) -> bool:
        """Tell whether what was found for the telling holds for the claim."""
        return verdict.rule in {_OPPOSITE, _ORDERING} if verdict.outcome in REJECTED else Telling.allows(self, verdict)


def tell_levels(claim: Claim, before: Claim | None, said_on: date | None) -> Iterator[Telling]:
    """Tell a claim's rank of what the claim before it tells, or a level with its change as that change."""
    text = claim.assertion
    behind = before is not None and claim.span.start - before.span.end == _NEXT_TO
    joined = f"{before.assertion.rstrip('.')}, {claim.text}" if before is not None and behind else ""
    if joined and _RANK.match(claim.text):
        for sentence in tell_ranked_tail(joined):
            yield RankTelling(0, len(text), sentence, sure=True)
        return
    moved = joined if joined and _MOVE.match(claim.text) else text
    for sentence in tell_rise(count_heads(moved)):
        if _compares_with_year_before(moved, said_on):
            yield Telling(0, len(text), sentence, sure=True)


def _compares_with_year_before(text: str, said_on: date | None) -> bool:
    """Tell whether a change is one within a year, or since what time it is does not stand in the text."""
    if _BASE.search(text) is None or _YEAR_BEFORE.search(text) is not None:
        return True
    years = [time.period.first.year for time in find_times(text, said_on) if time.period and time.period.first]
    return len(years) > 1 and years[0] - years[-1] == 1
