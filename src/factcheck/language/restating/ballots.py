"""Ballots: what a body votes to approve or reject, told again as what it has approved or rejected by that vote."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.language.words.morphology import verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


@needing("voted")
def tell_acts(text: str) -> str:
    """Tell "voted to approve" as "approved"."""
    return _acts_by_vote().sub(lambda found: verbs()[found[1]].past, text)


@cache
def _acts_by_vote() -> re.Pattern[str]:
    acts = alternatives(lexicon.read_words("restatements", "done by a vote"))
    return regex(rf"\bvoted\sto\s({acts})\b(?!\s(?:on|whether|that)\b)")
