"""Plain comparisons: which of two levels a sentence says is the greater, without saying by how much.

"Venn raised more than Ruiz did", "fewer people voted in 2030 than in 2026" and "the rate did not change between May and
June" speak of two levels each, as sentences with a gap for their figure.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.comparisons import compare_with
from factcheck.language.restating.levels import BREAK, GAP, NEAR, Comparison, FigureIn, words_for
from factcheck.language.text.letters import lower_alike
from factcheck.language.text.signals import signals_of, words_in
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

_PARTLY = regex(r"(?:\d|\bfar|\bslightly|\bmuch|%|percent|\bcent|\bpoints?|\bno|\bnot|\bany)\s\Z")
_AUXILIARY = worded(r"\s{restatements/behind a comparison}(?=[\s.,]|\Z)")
_SPAN = r"between\s([^,;.]{3,24}?)\sand\s([^,;.]{3,24}?)"
_YEAR = regex(r"\s\d{4}\Z")


def read_plain_comparison(text: str, subject: str) -> Comparison | None:
    """Read the one comparison without a figure that a sentence makes; `subject` is what it is about."""
    steady = _find_steady(text)
    if steady is not None:
        return _as_steady(steady)
    found = [match for match in _comparing().finditer(text) if _PARTLY.search(text[: match.start()]) is None]
    if len(found) != 1:
        return None
    word = found[0]
    at = text.find(" than ", word.end(), word.end() + NEAR)
    between = text[word.end() : max(at, 0)].strip()
    if at < 0 or BREAK.search(between):
        return None
    less = word[0].lower() in words_for("fewer")
    sentence = FigureIn(text, lower_alike(text), _figure_at(word.start(), word.end(), word[0]), subject)
    rest = _AUXILIARY.sub("", text[at + len(" than ") :], count=1)
    told = compare_with(sentence, between.removeprefix("money").strip(), rest, less=less)
    return replace(told, plain=True) if told is not None else None


def may_compare(text: str) -> bool:
    """Tell whether a sentence may make a comparison without a figure."""
    return (" than " in text and _comparing().search(text) is not None) or _find_steady(text) is not None


def _find_steady(text: str) -> re.Match[str] | None:
    """Find that a level was the same at two times."""
    return None if signals_of("comparisons", "steady").isdisjoint(words_in(text)) else _steady().match(text)


@cache
def _comparing() -> re.Pattern[str]:
    return regex(rf"(?i:\b(?:{alternatives(words_for('more') | words_for('fewer'))})\b)(?=[^.;]{{0,{NEAR}}}\sthan\s)")


@cache
def _steady() -> re.Pattern[str]:
    return regex(rf"([A-Z][^,;.]{{3,80}}?)\s(?:{alternatives(words_for('steady'))})\s{_SPAN}\.?\Z")


def _as_steady(found: re.Match[str]) -> Comparison:
    """Make the comparison of two times at which a level was the same."""
    then, now = found[2], found[3]
    year = _YEAR.search(now)
    if year is not None and _YEAR.search(then) is None:
        then += year[0]
    one, other = ((f"{found[1]} was {GAP} in {time}.",) for time in (then, now))
    return Comparison(_figure_at(0, 0, ""), one, other, falls=False, plain=True, steady=True)


def _figure_at(start: int, end: int, text: str) -> Quantity:
    """Stand in for the figure that such a comparison does not give."""
    return Quantity(Span(start, end), text, Decimal(0), Decimal(0), Decimal(0), QuantityKind.COUNT)
