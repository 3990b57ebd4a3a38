"""Openings: the time or place before a subject, parted from it by the comma that a sentence leaves out.

"In May exports fell" reads "In May, exports fell", and "At Tarn University Venn read law" likewise, so that neither
"May exports" nor "Tarn University Venn" is taken for the subject. "The firm last year sold 40 ships" reads "Last year,
the firm sold 40 ships".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.tokens import tokenise
from factcheck.language.times.dates import printed_pattern
from factcheck.language.times.spans import unit_pattern
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

    from factcheck.language.names.gazetteer import Gazetteer

_CUE = worded(
    r"\A(?:(?:In|On|Since|By|Until|At|From|Between)\s[A-Z\d]|On\sthe\s[A-Z]"
    r"|In\sthe\s[a-z\d]{1,8}\s{times/months or quarters}\s"
    r"|(?:Last|Next)\s[A-Z]|[A-Z\d][a-z\d]{0,8}\s(?:[a-z]{1,9}\s){1,4}{ago}\s)"
)
_PLACE = regex(r"\A(?:In|At)\s((?:[A-Z][\w’'-]{1,20}\s){2,6})")
_SUBJECT = regex("(?:[NPJQ]{1,6}|O)[Vbhmd]")
_FINITE = frozenset("VEbhmd")
_PAST = regex("(?:[NPJQ]{1,6}|O)E")


def part_opening(text: str, gazetteer: Gazetteer) -> str:
    """Put a comma behind the time or the place that a sentence opens with, where its subject follows at once."""
    if _CUE.match(text) is None:
        return _open_with_time(text) if " last " in text or " next " in text else text
    end = _find_time(text) or _find_place(text, gazetteer)
    return f"{text[:end]},{text[end:]}" if end else text


def _open_with_time(text: str) -> str:
    """Put "last year" before the subject that it stands behind ("the firm | last year | sold 40 ships")."""
    found = _interposed().match(text)
    if found is None:
        return text
    tagged = tag(tokenise(text))
    starts = tagged.tokens.starts
    behind = next((i for i, start in enumerate(starts) if start >= found.end()), None)
    first = next((i for i, start in enumerate(starts) if start >= found.start(2)), 0)
    if behind is None or tagged.classes[behind] not in _FINITE or not _FINITE.isdisjoint(tagged.classes[:first]):
        return text
    subject = found[1] if tagged.classes[0] == "P" else f"{found[1][:1].lower()}{found[1][1:]}"
    return f"{found[2].capitalize()}, {subject} {text[found.end() :]}"


@cache
def _interposed() -> re.Pattern[str]:
    units = "year|month|week|quarter|night|spring|summer|autumn|winter"
    return worded(rf"\A([^.,;:()\"]{{3,70}}?)\s({{last or next}}\s(?:{units}))\s(?=[a-z])")


def _find_time(text: str) -> int:
    """Give where the day, month or year ends that a bare subject and its verb follow; 0 where there is none."""
    found = _times().match(text)
    if found is None:
        return 0
    tagged = tag(tokenise(text))
    behind = next((i for i, start in enumerate(tagged.tokens.starts) if start > found.end()), None)
    if behind is None:
        return 0
    follows = _SUBJECT.match(tagged.classes, behind) or _PAST.match(tagged.classes, behind)
    return found.end() if follows is not None else 0


@cache
def _times() -> re.Pattern[str]:
    months, days = printed_pattern("months"), printed_pattern("weekdays")
    year = r"(?:1[89]|20)\d\d"
    of_year = rf"(?:\sof\s(?:{{the, this or last}}\syear|{year}))?"
    running = rf"\d{{1,2}}|[a-z]{{3,6}})\smonths\s{{to or ended}}\s(?:the\send\sof\s)?(?:{months})(?:\s{year})?"
    spans = (
        rf"(?:Last|Next)\s(?:{months}|{days})",
        rf"Between\s(?:{months})\sand\s(?:{months})(?:\s{year})?",
        rf"In\sthe\s(?:{{times/first, last or latest}}\s)?(?:{running}",
        rf"In\sthe\s{{times/first to fourth}}\s{{times/half or quarter}}{of_year}",
        rf"[A-Z\d][a-z\d]{{0,8}}(?:\s[a-z]{{1,9}}){{0,3}}\s(?:{unit_pattern()})\s{{ago}}",
    )
    return worded(
        rf"\A(?:{'|'.join(spans)}|On\sthe\s(?:{days})|On\s(?:{months})\s\d{{1,2}}(?:,\s{year})?|(?:In|On|Since|By|Until|From)\s(?:(?:\d{{1,2}}\s)?(?:{months})"
        rf"(?:,?\s{year})?|(?:{days})(?:\s(?:morning|afternoon|evening|night))?|{year}))"
        r"(?=\s[A-Za-z\d])(?!\s(?:Day|Street|Road|Square|Avenue|Revolution|Uprising)\b)(?!\s\d{4}\b)"
    )


def _find_place(text: str, gazetteer: Gazetteer) -> int:
    """Give where a known name ends that another known one follows, which only together make no name."""
    found = _PLACE.match(text)
    words = found[1].split() if found is not None else []
    for size in range(len(words) - 1, 0, -1):
        place, subject = " ".join(words[:size]), " ".join(words[size:])
        if gazetteer.resolve(place) and gazetteer.resolve(subject):
            return len("In ") + len(place)
    return 0
