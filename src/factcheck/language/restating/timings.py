"""Timings: how long a race or a journey took, printed as a clock shows it ("in 2:04:30"), told again as a length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded

if TYPE_CHECKING:
    import re

_LONG = worded(r"(?<![\d:.])(?<!\bat )(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d{1,2})?)(?:\s{clock hours})?(?![\d:])")
_SHORT = worded(r"(?<![\d:.])(?<!\bat )(\d{1,2}):([0-5]\d\.\d{1,2})(?:\s{clock minutes})?(?![\d:])")
_MINUTES = worded(r"(?<![\d:.])(\d{1,2}):([0-5]\d)\s{clock minutes}\b")
_HOURS = worded(r"(?<![\d:.])(\d{1,2}):([0-5]\d)\s{clock hours}\b")
_TIME = r"\d{1,2}:\d\d(?::\d\d(?:\.\d{1,2})?|\.\d{1,2})"
_CLOCKED = worded(rf"\b{{was or were}}\s(?:clocked|timed)\s(?:at|in)\s(?={_TIME}(?:[.,;]|\Z|\s{{clock hours}}))")
_TIME_OF = worded(rf"\A([A-Z][^.,;:]{{1,40}}?)['’]s?\stime(?:\sin\s(the\s[^.,;:]{{3,40}}?))?\swas\s(?={_TIME}[.,;]?\Z)")


def tell_timings(text: str) -> str:
    """Tell "ran it in 2:04:30" as "ran it in 2 hours, 4 minutes and 30 seconds"; the time of day stays as it is."""
    if ":" not in text:
        return text
    if "time" in text or "clocked" in text:
        text = _TIME_OF.sub(_as_finish, _CLOCKED.sub("finished in ", text))
    text = _LONG.sub(_as_hours, text)
    text = _MINUTES.sub(_as_minutes, _SHORT.sub(_as_minutes, text))
    return _HOURS.sub(lambda found: f"{int(found[1])} hours and {int(found[2])} minutes", text)


def _as_finish(found: re.Match[str]) -> str:
    """Tell what somebody's time was as the time in which they finished."""
    return f"{found[1]} finished {found[2]} in " if found[2] else f"{found[1]} finished in "


def _as_hours(found: re.Match[str]) -> str:
    return f"{int(found[1])} hours, {int(found[2])} minutes and {_seconds(found[3])} seconds"


def _as_minutes(found: re.Match[str]) -> str:
    return f"{int(found[1])} minutes and {_seconds(found[2])} seconds"


def _seconds(digits: str) -> str:
    """Write seconds without the nought that opens them."""
    return digits[1:] if digits.startswith("0") else digits
