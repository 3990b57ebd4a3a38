"""Headcounts: how many died in something or live somewhere, told again in one plain way each.

"The death toll from the quake has risen to 214" says that the quake killed 214 people, "8 million people live in Tolma"
that the population of Tolma is 8 million.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.text.letters import lower_article
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_HAVING = worded(
    rf"\A((?:[Tt]he\s{{restatements/inhabited}}\sof\s)?{CAPITALISED})"
    r"\s(?:{now or still today}\s)?"
    r"(?:({restatements/numbering})\s(?:a\spopulation\sof\s)?"
    r"|({is or was})\s(?:{now or still}\s)?(home\sto|an?\s[a-z]{3,15}\sof)\s)"
)
_ATTENDANCE = worded(r"\A(?:The\s)?(?i:attendance)\s{for or at}\s([^.,;]{3,60}?)\s{restatements/standing}\s")
_DATED = (
    r"{times/opening a year}\s(?:\w{1,10}\s){0,2}\d{4}"
    r"|on\s(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2})"
)
_COUNTED = r"{in or according to}\sthe\s(?:{last, latest or new}\s)?census(?:\sof\s\d{4})?"
_YEAR = worded(
    rf"(?:\s(?:{_DATED}|{_COUNTED}|{{last or this}}\s{{times/month or year}}|at\spresent|today|now))?[.\s]*\Z"
)
_CHANGE = worded(r",\s(?=\d|{up or down}\s|an?\s{changes/nouns of moves}\sof\s)")
_OPENING_YEAR = regex(r"\AIn\s(\d{4}),?\s")


@needing(
    "people", "souls", "population", "attendance",
    lists=(("restatements", "tolls"), ("restatements", "inhabitants"), ("restatements", "dwelt in")),
)  # fmt: skip
def count_heads(text: str) -> str:
    """Tell a sentence again in plain words, where it counts the dead or those who live somewhere."""
    opening = _OPENING_YEAR.match(text)
    body, when = (text[opening.end() :], f" in {opening[1]}") if opening is not None else (text, "")
    for told in (_as_killing(body), _as_population(body, when), _as_dwellers(body, when), _as_watching(body)):
        if told is not None:
            return told if opening is None or when in told else f"{text[: opening.end()]}{told}"
    return text


def _as_killing(text: str) -> str | None:
    """Tell a death toll as what killed so many."""
    found = _tolls().match(text)
    figure = _count_at(text, found.end()) if found is not None else None
    if found is None or figure is None:
        return None
    people = _killed().match(text, figure[1])
    rest = text[people.end() if people is not None else figure[1] :]
    return f"{found[1][:1].upper()}{found[1][1:]} killed {text[figure[0] : figure[1]]} people{rest}"


def _as_population(text: str, when: str) -> str | None:
    """Tell how many inhabitants a place has as its population."""
    found = _HAVING.match(text)
    figure = _count_at(text, found.end()) if found is not None else None
    if found is None or figure is None:
        return None
    counting = found[2] is not None and found[2].startswith(("count", "number"))
    people = (_people() if found[4] or counting else _inhabitants()).match(text, figure[1])
    settlement = bool(found[4]) and _dwelt_in().search(found[4]) is not None  # "a town of 8,000"
    if people is None and "population" not in found[0] and not settlement:
        return None
    if found[4] and found[4] != "home to" and not settlement:
        return None
    rest = text[people.end() if people is not None else figure[1] :]
    change = _CHANGE.search(rest)
    if _YEAR.fullmatch(rest[: change.start()] if change is not None else rest) is None:
        return None
    being = "was" if found[3] == "was" or (found[2] or "").endswith(("had", "ed")) else "is"
    named = lower_article(found[1])
    return f"The population of {named} {being} {text[figure[0] : figure[1]]}{when}{rest}"


def _as_dwellers(text: str, when: str) -> str | None:
    """Tell how many people live in a place as its population."""
    figure = _count_at(text, 0) if _living().search(text) is not None else None
    found = _living().match(text, figure[1]) if figure is not None else None
    if figure is None or found is None or _YEAR.fullmatch(text, found.end()) is None:
        return None
    being = _verbs_of_living()[found[1]][0]
    number = f"{text[:1].lower()}{text[1 : figure[1]]}"
    return f"The population of {found[2]} {being} {number}{when}{text[found.end() :]}"


def _as_watching(text: str) -> str | None:
    """Tell "attendance at the derby was 9,000" as how many spectators watched it."""
    found = _ATTENDANCE.match(text)
    figure = _count_at(text, found.end()) if found is not None else None
    if found is None or figure is None:
        return None
    return f"{text[figure[0] : figure[1]]} spectators watched {found[1]}{text[figure[1] :]}"


def _count_at(text: str, start: int) -> tuple[int, int] | None:
    """Give where a count that begins at an offset begins and ends, its hedge included."""
    figure = next((q for q in find_quantities(text) if q.span.start >= start), None)
    if figure is None or figure.kind is not QuantityKind.COUNT or figure.span.start != start:
        return None
    return figure.span.start, figure.span.end


@cache
def _tolls() -> re.Pattern[str]:
    tolls, standing = (alternatives(lexicon.read_words("restatements", name)) for name in ("tolls", "standing at"))
    return worded(rf"(?i:the\s)?(?i:{tolls})\s{{from, of or in}}\s([^,.;]{{3,60}}?)\s(?:{standing})\s")


@cache
def _killed() -> re.Pattern[str]:
    words = lexicon.read_words("restatements", "killed") | lexicon.read_words("restatements", "inhabitants")
    return regex(rf"\s(?:{alternatives(words)})\b")


@cache
def _inhabitants() -> re.Pattern[str]:
    return regex(rf"\s(?:{alternatives(lexicon.read_words('restatements', 'inhabitants'))})\b")


@cache
def _people() -> re.Pattern[str]:
    return regex(rf"\s(?:{alternatives(lexicon.read_words('restatements', 'inhabitants') | {'people', 'souls'})})\b")


@cache
def _dwelt_in() -> re.Pattern[str]:
    """Match "a small country of" by the noun that closes it."""
    return regex(rf"\b(?:{alternatives(lexicon.read_words('restatements', 'dwelt in'))})\sof\Z")


@cache
def _living() -> re.Pattern[str]:
    people = alternatives(lexicon.read_words("restatements", "inhabitants") | {"people"})
    return regex(rf"\s(?:{people})\s({alternatives(_verbs_of_living())})\sin\s({CAPITALISED})")


def _verbs_of_living() -> dict[str, tuple[str, ...]]:
    """Map the verbs of living somewhere to the form of "be" of their own time."""
    return lexicon.read_table("restatements", "living")
