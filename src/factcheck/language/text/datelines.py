"""Datelines: the place and the day that open a report ("TAL, 3 May 2031 - "), no part of its first sentence."""

from __future__ import annotations

from factcheck.patterns import regex

_DATELINE = regex(r"(?:\A|(?<=\n))[A-Z][A-Z.'’ -]{1,40},[^-–—\n]{0,40}\d{4}\s[-–—]{1,2}\s")


def skip_dateline(text: str, start: int, end: int) -> int:
    """Give where a stretch of text begins that may open with a dateline."""
    found = _DATELINE.match(text, start, end)
    return found.end() if found is not None else start
