"""Compared levels: a level given beside that of an earlier time, told again with the way that it went.

"Turnout was 47% in 2035, compared with 41% in 2031" says that it was up from 41%, and "Holt Bank made a net profit of
2 million euros in 2035, compared with 3 million in 2034" that its net profit was down.
"""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.restating.passes import needing
from factcheck.model import QuantityKind

_KINDS = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.COUNT})
_MADE = worded(
    r"\A([A-Z][^.,;]{1,40}?)\s{restatements/reported}\san?\s"
    r"((?:[a-z-]{3,14}\s){0,2}{restatements/profit or loss})\sof\s(?=\S{0,3}\d)"
)
_COMPARED = worded(
    r"(\s{in or for}\s(?:[A-Z][a-z]{2,8}\s)?(\d{4}))?,\s{comparisons/former levels}\s"
    r"(?=\S{1,12}(?:\s{numerals/millions or percent})?(?:\s[a-z]{4,12})?\s(?:in\s(?:[A-Z][a-z]{2,8}"
    r"\s)?(\d{4})|{a or the}\syear\s{earlier or before}))"
)
_WAS = worded(r"\b{restatements/amounting to}\s\Z")


@needing("compared", "comparison", "against", "versus", "after", "from")
def tell_compared(text: str) -> str:
    """Tell a sentence again with "up from" or "down from", where it compares a level with an earlier one."""
    found = _COMPARED.search(text)
    if found is None or not _is_earlier(found[2], found[3]):
        return text
    figures = find_quantities(text)
    level = next((q for q in figures if q.span.end == found.start()), None)
    before = next((q for q in figures if q.span.start == found.end()), None)
    if level is None or before is None or level.kind not in _KINDS or _WAS.search(text[: level.span.start]) is None:
        return text
    if (level.kind, level.unit) != (before.kind, before.unit) or level.value == before.value:
        return text
    way = "up" if level.value > before.value else "down"
    return f"{text[: found.end(1) if found[1] else found.start()]}, {way} from {text[found.end() :]}"


def tell_earned(text: str) -> tuple[str, ...]:
    """Tell apart which way the profit went that a sentence compares with an earlier one."""
    if " of " not in text or _MADE.match(text) is None:
        return ()
    level = _MADE.sub(r"\1's \2 was ", text)
    told = tell_compared(level)
    return (told,) if told != level else ()


def _is_earlier(year: str | None, compared: str | None) -> bool:
    """Tell whether what a level is compared with is of an earlier year."""
    return compared is None or (year is not None and int(compared) < int(year))
