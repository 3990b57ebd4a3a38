"""Contraries: what is told by a verb of its own and denies or grants what another verb says, told again by that verb.

Who "kept his job as mayor" did not resign as mayor, a court that "let the verdict stand" or "confirmed" it upheld it,
and a film that "left the Orion Awards empty-handed" did not win any of them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.restating.passes import needing
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


@needing("stand", "confirmed", "handed", lists=(("contraries", "keeping"),))
def tell_contraries(text: str) -> str:
    """Tell a sentence again by the plain verb, where it says that things stayed as they were or came to nothing."""
    text = _keeping().sub("did not resign as", text)
    text = _confirming().sub(r"\g<court> upheld \g<ruling>", text)
    text = _letting_stand().sub(r"upheld \g<ruling>", text)
    return _empty_handed().sub(_as_no_prize, text)


@cache
def _keeping() -> re.Pattern[str]:
    keeping, posts = (alternatives(lexicon.read_words("contraries", name)) for name in ("keeping", "posts"))
    return regex(rf"(?<!had\s)\b(?:has\s)?(?:{keeping})\s(?:his|her|their)\s(?:{posts})\sas\b")


@cache
def _rulings() -> str:
    rulings = alternatives(lexicon.read_words("contraries", "rulings"))
    owner = r"(?:the|a|an|his|her|its|their|[A-Z][^\s.,;]{1,20}['’]s?)"
    rest = r"(?:\s(?:of|against|for)\s[^.,;]{2,40}?)?"
    return rf"(?P<ruling>{owner}\s(?:[^\s.,;]{{2,20}}\s){{0,3}}?(?:{rulings}){rest})"


@cache
def _confirming() -> re.Pattern[str]:
    courts = alternatives(lexicon.read_words("contraries", "courts"))
    return regex(
        rf"(?P<court>\b(?:{courts})(?:\s(?:of|in|for)\s[A-Z][^.,;]{{2,30}}?)?)\s(?:has\s)?confirmed\s{_rulings()}(?=[.,;\s]|\Z)"
    )


@cache
def _letting_stand() -> re.Pattern[str]:
    return regex(rf"\b(?:let|lets|has\slet|allowed)\s{_rulings()}\s(?:to\s)?stand\b")


@cache
def _empty_handed() -> re.Pattern[str]:
    prizes = alternatives(lexicon.read_words("contraries", "prizes"))
    leaving = r"(?:left|went\shome\sfrom|came\saway\sfrom|walked\saway\sfrom|returned\sfrom)"
    return regex(
        rf"\b(?:has\s|had\s)?{leaving}\s(?:the\s|this\syear[’']s\s)?(?P<prize>(?:[A-Z][\w’'-]{{1,20}}\s){{0,3}}(?i:{prizes}))\sempty-handed\b"
    )


def _as_no_prize(found: re.Match[str]) -> str:
    return f"did not win any {found['prize']}"
