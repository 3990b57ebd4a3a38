"""Onsets: "will be on sale from 1 May", told again as what is to begin on that day.

What has been so since a day began on it ("have been on strike since 8 May").
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re


@needing("from")
def tell_onsets(text: str) -> str:
    """Tell what will be so from a day on as what begins on that day."""
    return _lasting().sub(_begin, text) if " from " in text else text


def _begin(found: re.Match[str]) -> str:
    """Put the verb of beginning in the place of "be" and its state."""
    verb = lexicon.read_table("restatements", "states that begin")[found[2]][0]
    return f"{found[1]} {verb}{found[3] or ''} on "


def tell_begun(text: str) -> tuple[str, ...]:
    """Tell apart on which day something began that has been so since then."""
    found = _since().match(text) if " been " in text and " since " in text else None
    if found is None:
        return ()
    verb = lexicon.read_table("restatements", "states begun")[found[2]][0]
    return (f"{found[1]} {verb} on {found[3]}.",)


@cache
def _since() -> re.Pattern[str]:
    states = alternatives(lexicon.read_table("restatements", "states begun"))
    return worded(
        rf"([^.,;:]{{3,70}}?)\s{{has or have}}\sbeen\s({states})"
        rf"\ssince\s(\d[^.,;:]{{2,30}}|[A-Z][^.,;:]{{2,30}}\d)\.?\Z"
    )


@cache
def _lasting() -> re.Pattern[str]:
    states = alternatives(lexicon.read_table("restatements", "states that begin"))
    return worded(
        rf"\b({{will or would}})\sbe\s({states})(\s{{in, across or at}}\s[A-Z][^.,;\d]{{1,40}}?)?\sfrom\s(?=\d)"
    )
