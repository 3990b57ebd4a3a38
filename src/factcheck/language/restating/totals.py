"""Totals: what the parts that a sentence gives come to ("raised 40,000 euros in Orm and 25,000 in Tal, 65,000 in all").

It says besides that the fund raised 65,000 euros, and the parts stand without the total.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.words.counted import counted_noun

if TYPE_CHECKING:
    import re

_TOTAL = worded(
    r",\s{wholes/coming to}\s(?:an?\s(?:(?P<where>{wholes/everywhere})\s|{wholes/of all}\s)?total\sof\s)?(?P<sum>.*)"
)
_END = worded(r"(?:\s{wholes/in all})?[.\s]*\Z")
_LEAST = 2  # parts
TOTAL = "a total of"


def tell_totals(text: str) -> tuple[str, ...]:
    """Give the total of a sentence as one of its own."""
    found = _find_total(text)
    if found is None:
        return ()
    figures = find_quantities(text)
    total = next((q for q in figures if q.span.start == found.start("sum")), None)
    parts = [q for q in figures if q.span.end <= found.start()]
    if total is None or len(parts) < _LEAST or parts[0].kind is not total.kind:
        return ()
    noun, named = counted_noun(text, parts[0].span.end), counted_noun(text, total.span.end)
    end = named.end if named is not None else total.span.end
    if _END.match(text, end) is None:
        return ()
    counted = text[parts[0].span.end : noun.end] if noun is not None and named is None else ""
    where = f" {found['where']}" if found["where"] else ""
    return (f"{text[: parts[0].span.start]}{TOTAL} {text[total.span.start : end]}{counted}{where}.",)


def leave_out_total(text: str) -> str:
    """Give the parts of a sentence without what they come to."""
    found = _find_total(text)
    return f"{text[: found.start()]}." if found is not None and tell_totals(text) else text


def _find_total(text: str) -> re.Match[str] | None:
    return _TOTAL.search(text) if " total" in text else None
