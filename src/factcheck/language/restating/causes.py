"""Causes: why something came about, told again in one plain way: "because of".

"The flight was cancelled due to fog" and "Fog forced the airline to cancel the flight" say why, and so does "The cause
of the fire was a faulty cable" of the fire.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passes import needing
from factcheck.language.words.morphology import verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re


_DUE = regex(r"(?<=\s)due\sto\s(?=(\w{1,20}))")
_CAUSE = worded(
    r"\A[Tt]he\s(?:{causes/main}\s)?cause\sof\s({definite}\s[^.,;]{2,60}?)\s({is or was})\s(?!not\b|that\b|still\b|un)"
)


@needing(
    "due",
    "cause",
    "reasons",
    lists=tuple(("causes", name) for name in ("markers", "forcing", "on purpose", "falling victim", "befalling")),
)
def tell_causes(text: str) -> str:
    """Tell why something came about as what it was because of, or caused by."""
    text = _own_reasons().sub("because of ", text)
    text = _purposes().sub("caused by arson", text)
    text = _victims().sub("was cancelled because of", text)
    text = _CAUSE.sub(lambda found: f"{found[1][:1].upper()}{found[1][1:]} {found[2]} caused by ", text)
    text = _markers().sub("because of", _DUE.sub(_as_because, text))
    return _befalling().sub(_as_befallen, _forcing().sub(_as_done, text))


def _as_because(found: re.Match[str]) -> str:
    """Leave "due to" where it says when something is to be, or what something is put down to."""
    before = found.string[: found.start()].split()[-1].lower()
    planned = found[1] in verbs() and found[1] not in _nouns()
    timed = before.endswith(",") or before in lexicon.read_words("causes", "before due")
    return found[0] if planned or timed else "because of "


@cache
def _nouns() -> frozenset[str]:
    """Give the verbs that are nouns as well ("due to strike action")."""
    families = ("weather", "fog", "snow", "wind", "heat", "labour")
    return frozenset().union(*(lexicon.read_words("causes", family) for family in families))


@cache
def _markers() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(lexicon.read_words('causes', 'markers'))})\b(?!\sof\b)")


@cache
def _own_reasons() -> re.Pattern[str]:
    reasons = alternatives(lexicon.read_words("causes", "own reasons"))
    return regex(rf"(?<=\s)for\s(?=(?:{reasons})\sreasons\b)")


@cache
def _purposes() -> re.Pattern[str]:
    ways = alternatives(lexicon.read_words("causes", "on purpose"))
    return regex(rf"(?:(?<=\bwas\s)|(?<=\bwere\s)|(?<=\bbeen\s))(?:{ways})\b")


@cache
def _victims() -> re.Pattern[str]:
    return regex(rf"(?<=\s)(?:{alternatives(lexicon.read_words('causes', 'falling victim'))})(?=\s[a-z])")


@cache
def _forcing() -> re.Pattern[str]:
    forcing = alternatives(lexicon.read_words("causes", "forcing"))
    return worded(
        rf"\A([A-Z][^.,;]{{1,40}}?)\s(?:({{numerals/once or twice}})\s)?(?:{forcing})"
        rf"\s({{determiners}}\s[^.,;]{{2,40}}?|"
        r"[A-Z][^.,;]{1,30}?)\sto\s([a-z-]{2,15})\s((?:[^.,;]|[.,](?=\d)){3,80})(?=[.,;]|\Z)"
    )


@cache
def _befalling() -> re.Pattern[str]:
    """Match a known cause that did something to what was planned ("Bad weather delayed the opening of the line")."""
    families = ("weather", "fog", "snow", "wind", "heat", "labour", "illness")
    causes = alternatives(frozenset().union(*(lexicon.read_words("causes", family) for family in families)))
    verbs = alternatives(lexicon.read_words("causes", "befalling"))
    return worded(
        rf"\A((?:(?:A|An|The)\s)?(?:[A-Za-z][a-z]{{2,12}}\s){{0,2}}(?i:{causes})"
        rf"(?:\s{{by or over}}\s[^.,;]{{2,30}}?)?)\s"
        rf"(?:has\s|(had)\s)?({verbs})\s({{articles, its or all}}\s[^.,;]{{2,60}}?|[A-Z][^.,;]{{2,60}}?)"
        r"(\s{by or for}\s[^.,;]{2,40})?(?=[.,;]|\Z)"
    )


def _as_befallen(found: re.Match[str]) -> str:
    """Tell what a cause did to something as what befell that because of it."""
    cause, perfect, verb, what, far = found.groups()
    been = "had been" if perfect else "was"
    return f"{what[:1].upper()}{what[1:]} {been} {verb}{far or ''} because of {cause[:1].lower()}{cause[1:]}"


def _as_done(found: re.Match[str]) -> str:
    """Tell what somebody was forced to do as done because of what forced him."""
    cause, times, who, verb, rest = found.groups()
    forms = verbs().get(verb)
    if forms is None:
        return found[0]
    cause = f"{cause[:1].lower()}{cause[1:]}" if cause.split()[0] in {"A", "An", "The"} else cause
    often = f" {times}" if times else ""
    return f"{who[:1].upper()}{who[1:]} {forms.past} {rest.rstrip()}{often} because of {cause}"
