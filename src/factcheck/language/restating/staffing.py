"""Staffing: how many jobs go, told again as how many are cut.

"Some 900 jobs will be lost at the mill" and "900 of its workers will lose their jobs" say that 900 jobs will be cut.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


_WHERE = r"(?:\s(?:at|in|with|across)\s[^.,;:()]{2,60}?)?"
_NUMBER = r"\d[\d.,]{0,9}(?:\s(?:thousand|hundred))?"
_BEING = r"(?:will|would|could|are\sto)\sbe|were|are\sbeing|have\sbeen|had\sbeen"


@needing(lists=(("restatements", "jobs"),))
def tell_job_cuts(text: str) -> str:
    """Tell a sentence again in plain words, where it says how many jobs go."""
    if "job" not in text and "post" not in text and "position" not in text:
        return text
    for pattern, plain in _ways_to_go():
        text = pattern.sub(plain, text)
    return text


@cache
def _ways_to_go() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Give the ways in which jobs go, each with the plain words for it."""
    jobs = alternatives(lexicon.read_words("restatements", "jobs"))
    people = rf"\b({_NUMBER})\s(?:{alternatives(lexicon.read_words('restatements', 'workers'))})({_WHERE})"
    ways = (
        (rf"\b((?:{jobs}){_WHERE})\s({_BEING})\slost\b", r"\1 \2 cut"),
        (rf"\b((?:{jobs}){_WHERE})\s(will|would|are\sto)\s(?:go|disappear)\b(?!\sto\b)", r"\1 \2 be cut"),
        (rf"{people}\s(will|would|could|are\sto)\slose\stheir\s(?:{jobs})\b", r"\1 jobs\2 \3 be cut"),
        (rf"{people}\s(have|had)\slost\stheir\s(?:{jobs})\b", r"\1 jobs\2 \3 been cut"),
        (rf"{people}\slost\stheir\s(?:{jobs})\b", r"\1 jobs\2 were cut"),
    )
    return tuple((regex(way), plain) for way, plain in ways)
