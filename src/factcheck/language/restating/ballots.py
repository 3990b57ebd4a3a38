"""Ballots: how a vote went, told again behind what was voted.

"Parliament voted 112-98 to approve the budget" is "Parliament approved the budget by 112 votes to 98", and what a body
votes to approve or reject it has approved or rejected by that vote.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.language.words.morphology import verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


_COUNTS = r"(\d{1,4})(?:\svotes)?(?:[-–]|\sto\s)(\d{1,4})(?:\svotes)?"
_COUNTED = regex(
    rf"\bvoted,?\s(?:by\s)?(?:a\s(?:vote|margin|majority)\sof\s)?{_COUNTS},?\s(to\s[a-z]{{3,12}}|for|in\sfavou?r\sof|against)"
    r"\s([^.,;:()]{2,90}?)(?=[.,;:]|\Z)"
)
_BY_COUNT = regex(rf",?\s(?:by|in|with|on)\sa\s(?:vote|margin|majority)\sof\s{_COUNTS}(?=[\s.,;]|\Z)")
_MARGIN = regex(
    r"\A([A-Z][^,.;:'’]{1,50})['’]s?\s(?:winning\s)?margin(?:\sof\svictory)?(\sin\s[A-Z][\w -]{1,30}?)?\swas\s"
    r"(?:only\s|just\s|a\smere\s)?(\d[\d,]{0,9}\s(?:votes?|points?|seconds?|lengths?|strokes?|runs)\b)"
)


@needing("margin", "majority", "vote", "voted")
def tell_ballots(text: str) -> str:
    """Tell a sentence again in plain words, where it says how a vote went."""
    if "margin" in text:
        text = _MARGIN.sub(r"\1 won\2 by \3", text)
    if "vot" not in text:
        return text
    text = _COUNTED.sub(r"voted \3 \4 by \1 votes to \2", text)
    text = _BY_COUNT.sub(r" by \1 votes to \2", text)
    return _acts_by_vote().sub(lambda found: verbs()[found[1]].past, text)


@cache
def _acts_by_vote() -> re.Pattern[str]:
    acts = alternatives(lexicon.read_words("restatements", "done by a vote"))
    return regex(rf"\bvoted\sto\s({acts})\b(?!\s(?:on|whether|that)\b)")
