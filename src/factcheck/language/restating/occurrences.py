"""Occurrences: how many of something there were in a place, told again as their number there.

"Sarn recorded 340 burglaries in 2033", "there were 340 burglaries in Sarn in 2033" and "police in Sarn counted 340
burglaries in 2033" say that the number of burglaries in Sarn was 340 in 2033; "burglaries in Sarn were down 4%" says
that this number fell by 4%.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.language.times.dates import months
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives

if TYPE_CHECKING:
    import re

    from factcheck.model import Quantity

_LIST = "occurrences"
_PLACE = r"(?:the\s)?[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}?"
_TOTAL = r"(?:(?:a|an|A|An)\s{occurrences/total}\sof\s)?"
_AGAINST = r"(?:,?\s{up or down}\sfrom\s|,?\scompared\s|,\s(?:up|down|more|fewer|an?|the|about|nearly|\d))[^;]{0,80}?"


@needing("asylum", lists=((_LIST, "nouns"),))
def count_occurrences(text: str) -> str:
    """Tell how many of something there were in a place as their number there, or how that number went."""
    opened = _openings().match(text)
    body, when = (text[opened.end() :], _as_behind(opened[1])) if opened is not None else (text, "")
    for told in (_as_number(body), _as_movement(body)):
        if told is not None:
            plain, comma, beside = told.partition(", ")
            return f"{plain}{when}{comma}{beside}."
    return text


def _as_behind(opening: str) -> str:
    """Put a time that opens the sentence as it stands at its end."""
    return f" {opening[:1].lower()}{opening[1:]}"


def _as_number(text: str) -> str | None:
    """Tell a number of occurrences that somebody in a place counted, or that there were."""
    for figure in find_quantities(text):
        for lead, behind in _counts():
            before, after = lead.fullmatch(text, 0, figure.span.start), behind.fullmatch(text, figure.span.end)
            if before is None or after is None:
                continue
            told = before.groupdict() | after.groupdict()
            return _write(told, figure)
    return None


def _write(told: dict[str, str | None], figure: Quantity) -> str | None:
    """Write the number of occurrences in a place, or which way a share of them says that it went."""
    what = f"The number of {_name(told)} in {told['place']}"
    rest = told["rest"] or ""
    share = told.get("share")
    if figure.kind is QuantityKind.PERCENT and share is not None:
        return f"{what} {lexicon.read_table(_LIST, 'shares')[share][0]} by {figure.text}{rest}"
    if figure.kind is not QuantityKind.COUNT or share is not None:
        return None
    number = f"{figure.text[:1].lower()}{figure.text[1:]}"
    return f"{what} was {number}{rest}"


def _name(told: dict[str, str | None]) -> str:
    """Give the plain name of what is counted."""
    done = told.get("done")
    if done is not None:
        return lexicon.read_table(_LIST, "applying")[done][0]
    what = told["what"] or ""
    return lexicon.read_table(_LIST, "alike").get(what, (what,))[0]


def tell_changes(text: str) -> tuple[str, ...]:
    """Tell apart which way a number of occurrences went that a sentence compares ("was 340 in 2033, 4% fewer than")."""
    found = _compared().match(text) if text.startswith("The number of ") else None
    if found is None:
        return ()
    way = lexicon.read_table(_LIST, "shares")[found["share"]][0]
    return (f"{found['what']} {way} by {found['by']}{found['when'] or ''}.",)


def _as_movement(text: str) -> str | None:
    """Tell which way the occurrences in a place went, as the way that their number went."""
    for pattern in _movements():
        found = pattern.match(text)
        if found is not None:
            ways = lexicon.read_table(_LIST, "falling") | lexicon.read_table(_LIST, "moved")
            what = f"{found['what'][:1].lower()}{found['what'][1:]}"
            by = " by" if text[found.end() + 1 :][:1].isdigit() else ""
            rest = text[found.end() :].rstrip(". ")
            return f"The number of {what} in {found['place']} {ways[found['way']][0]}{by}{rest}"
    return None


@cache
def _times() -> str:
    named = alternatives(map(str.capitalize, months()))
    return (
        rf"{{in, during or since}}\s(?:{named}|(?:{named}\s)?\d{{4}})|{{last or this}}"
        rf"\s{{times/counted months and seasons}}"
        r"|{in, during or within}\sthe\s{times/first or past}\s[^.,;]{3,40}"
    )


@cache
def _openings() -> re.Pattern[str]:
    return worded(rf"\A((?i:{_times()})),?\s(?=\S)")


@cache
def _counts() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Give what stands before and behind the figure, for each way to say how many there were."""
    lists = ("taking count", "having", "counters", "made", "bodies")
    counting, having, counters, made, bodies = (alternatives(lexicon.read_words(_LIST, name)) for name in lists)
    share = alternatives(lexicon.read_table(_LIST, "shares"))
    applying = alternatives(lexicon.read_table(_LIST, "applying"))
    counted = rf"\s(?:(?P<share>{share})\s)?(?P<what>{_nouns()})"
    there = rf"[Tt]here\s{{there were}}\s{_TOTAL}"
    rest = rf"(?P<rest>(?:\s(?:{_times()}))?(?:{_AGAINST})?)[.\s]*"
    keeping = rf"(?:{{forms of have}}\s)?(?:{counting})"
    in_place = rf"\sin\s(?P<place>{_PLACE})"
    return (
        (worded(there), worded(rf"{counted}(?:\s(?:{made}))?{in_place}{rest}")),
        (worded(rf"(?P<place>{_PLACE})\s(?:{keeping}|{having})\s{_TOTAL}"), worded(counted + rest)),
        (worded(rf"(?P<place>{_PLACE})(?:['’]s)?\s(?:{bodies})\s{keeping}\s{_TOTAL}"), worded(counted + rest)),
        (worded(rf"(?i:{counters})\sin\s(?P<place>{_PLACE})\s{keeping}\s{_TOTAL}"), worded(counted + rest)),
        (worded(_TOTAL), worded(rf"{counted}\s{{there were}}\s(?:{made}){in_place}{rest}")),
        (worded(_TOTAL), worded(rf"\s{{occurrences/people on the move}}\s(?P<done>{applying}){in_place}{rest}")),
        (worded(_TOTAL), worded(rf"{counted}{in_place}\s{{were or have been}}\s(?:{made}){rest}")),
        (
            worded(
                rf"[Tt]he\s(?:total\s)?number\sof\s(?P<what>{_nouns()})\s(?:{made})\sin\s(?P<place>{_PLACE})"
                r"\s{occurrences/amounting to}\s"
            ),
            worded(rest),
        ),
    )  # fmt: skip


@cache
def _compared() -> re.Pattern[str]:
    share = alternatives(lexicon.read_table(_LIST, "shares"))
    return worded(
        rf"(?P<what>The\snumber\sof\s[^.,;]{{3,60}}?)\swas\s[^;]{{1,30}}?(?P<when>\s(?:{_times()}))?,\s"
        rf"(?P<by>[\d.]{{1,5}}\s?(?:%|percent|per\scent))\s(?P<share>{share})\sthan\s"
    )


@cache
def _movements() -> tuple[re.Pattern[str], ...]:
    """Give the ways to say that there were more or fewer of something in a place."""
    falling, moved = (alternatives(lexicon.read_table(_LIST, name)) for name in ("falling", "moved"))
    what = rf"(?P<what>(?i:{_nouns()}))"
    return (
        worded(
            rf"\A(?:[Tt]he\snumber\sof\s)?{what}\sin\s(?P<place>{_PLACE})\s(?:{{has or have}}"
            rf"\s)?(?P<way>{falling})(?=\s)(?!\sto\s[a-z])"
        ),
        worded(rf"\A(?P<place>{_PLACE})\s{{occurrences/saw}}\s(?:the\snumber\sof\s)?{what}\s(?P<way>{moved})(?=\s)"),
    )


@cache
def _nouns() -> str:
    """Give the pattern of what is counted, with the words before it."""
    return rf"(?:[a-z][a-z-]{{2,14}}\s){{0,2}}?(?:{alternatives(lexicon.read_words(_LIST, 'nouns'))})"
