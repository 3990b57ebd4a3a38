"""Nth times: what somebody won for the fifth time, told again as won five times."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.numerals import ordinals
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re


def count_nth_time(text: str) -> tuple[str, ...]:
    """Say how often somebody has won what they "won for the fifth time"."""
    found = _nth().match(text) if " time" in text else None
    if found is None:
        return ()
    word = found["nth"].lower()
    count = int(word[:-2]) if word[0].isdigit() else int(ordinals()[word])
    return (f"{found['who']} has won{found['what']} {count} times.",) if count > 1 else ()


@cache
def _nth() -> re.Pattern[str]:
    words = alternatives(ordinals())
    return worded(
        r"\A(?P<who>[A-Z][^,;]{1,50}?)\swon(?P<what>\s{definite of things}\s[^,;\d]{3,50}?)\s"
        rf"for\s{{a or the}}\s(?P<nth>{words}|\d{{1,3}}{{numerals/ordinal endings}})"
        rf"\stime\b(?!\s(?:in\s(?!\d{{4}}|[A-Z])|since|this))"
    )
