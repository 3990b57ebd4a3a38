"""Ratings: how many percent approve of something, and by how many reviews, told again in one plain way each.

"The film holds a 70% rating based on 54 reviews" and "based on 54 reviews, the film scored 70%" say that it has 54
reviews and an approval rating of 70%.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.model import QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from factcheck.model import Quantity

_SHARE, _COUNT, _OTHER = 0xE000, 0xE100, 0xE200  # private characters that stand for figures
_MOST = 0x80
_FIGURE = regex("[\ue000-\ue2ff]")
_GAP = "\uf000"
_SITE = regex(
    r"\b[Oo]n\s((?:the\s)?(?:[a-z]{2,12}\s){0,3}([A-Z][\w’'-]{1,20})(?:\s[A-Z][\w’'-]{1,20}){0,2}),?(?=\s|\Z|[.;:])"
)
_AVERAGE = worded(r",?\s{with or and}\s(an\saverage\s(?:{ratings/score}\s)?of\s[\ue000-\ue2ff](?:/\d{1,3})?)")
_MARK = regex(r"\s([,.;:])")
_RATING = "{ratings/score}"
_NOUN = worded(rf"\b(?:{_RATING}|scored)\b")


@needing("rating", "score", "scored")
def tell_ratings(text: str) -> str:
    """Tell a sentence again in plain words, where it says how something is rated."""
    if _NOUN.search(text) is None:
        return text
    figures = find_quantities(text)[:_MOST]
    masked = _mask(text, figures)
    reviews = _reviews().search(masked)
    rest = f"{masked[: reviews.start()]} {masked[reviews.end() :]}" if reviews is not None else masked
    found = next((f for f in (pattern.search(rest) for pattern in _ratings(bool(reviews))) if f is not None), None)
    if found is None:
        return text
    whose = found.groupdict().get("whose")
    opening = f"{whose} " if whose is not None else rest[: found.start()]
    behind = _AVERAGE.sub(r" and has \1", rest[found.end() :], count=1)
    plain = f"{opening}{_tell(found, reviews)}{behind}"
    days = lexicon.read_words("roles", "calendar")
    site = next((site for site in _SITE.finditer(plain) if site[2].lower() not in days), None)
    if reviews is not None and site is not None:
        plain = f"{plain[: site.start()]}{plain[site.end() :]}".replace(_GAP, f" on {site[1]}")
    plain = _MARK.sub(r"\1", " ".join(plain.replace(_GAP, "").split())).lstrip(", ")
    return _unmask(f"{plain[:1].upper()}{plain[1:]}", text, figures)


def _tell(found: re.Match[str], reviews: re.Match[str] | None) -> str:
    """Tell a rating and its reviews in plain words, with a gap behind each for where they are told."""
    approval = "an approval" if reviews is not None or "approval" in found[0] else "a"
    told = f"has {approval} rating of {found['share']}{_GAP}"
    return told if reviews is None else f"has {reviews['count']} reviews{_GAP} and {told}"


def _mask(text: str, figures: Sequence[Quantity]) -> str:
    """Put a single character in the place of each figure, which tells its kind."""
    kinds = {QuantityKind.PERCENT: _SHARE, QuantityKind.COUNT: _COUNT}
    for number, figure in reversed(list(enumerate(figures))):
        mark = chr(kinds.get(figure.kind, _OTHER) + number)
        text = f"{text[: figure.span.start]}{mark}{text[figure.span.end :]}"
    return text


def _unmask(masked: str, text: str, figures: Sequence[Quantity]) -> str:
    def write(found: re.Match[str]) -> str:
        span = figures[ord(found[0]) % 0x100].span
        return text[span.start : span.end]

    return _FIGURE.sub(write, masked)


@cache
def _reviews() -> re.Pattern[str]:
    """Give the pattern of the phrase that tells by how many reviews something is rated."""
    nouns = alternatives(lexicon.read_words("restatements", "reviews"))
    return worded(
        r"(?:,\s|\s?\(|\s|\A)(?:[Bb]ased\son|[Aa]ccording\sto|[Ff]rom|[Ww]ith)\s(?:{ratings/reviews}\s)?"
        rf"(?P<count>[\ue100-\ue17f])\s(?:[a-z]{{3,12}}\s)?(?:{nouns})\)?"
    )


@cache
def _ratings(reviewed: bool) -> tuple[re.Pattern[str], ...]:
    """Give the patterns of a rating; without reviews, a score may be one of anything."""
    having = alternatives(lexicon.read_words("restatements", "holding"))
    kinds = rf"(?:(?:{alternatives(lexicon.read_words('restatements', 'approving'))})\s){{0,2}}"
    noun, share = (_RATING if reviewed else "rating"), r"(?P<share>[\ue000-\ue07f])"
    patterns = [
        rf"\b(?:{having})\s(?:{{articles}}\s)?{share}\s{kinds}{noun}\b",
        rf"\b(?:{having})\s(?:{{articles}}\s)?{kinds}{noun}\s(?:of\s)?{share}",
        rf"(?P<whose>\A[^,;]{{2,60}}?)[’']s\s{kinds}{noun}\s{{is or stands at}}\s{share}",
    ]
    if reviewed:
        patterns.append(rf"\bscored\s(?:an?\s)?{share}(?=\s|[.,]|\Z)")
    return tuple(worded(pattern) for pattern in patterns)
