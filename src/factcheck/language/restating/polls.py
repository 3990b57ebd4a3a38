"""Polls: who leads whom by how much, by the shares that a poll gives two of them."""

from __future__ import annotations

from decimal import Decimal

from factcheck.language.lexicon.patterns import worded

_SHARE = r"{at or on}\s(\d{1,2}(?:[.,]\d)?)(?:%|\sper\scent|\spercent)"
_PUT = worded(
    r"\A(?:A|The|One|Another)\s((?:[\w-]{2,20}\s){0,3}{predicates/polls}(?:\sby"
    r"\s[^.,;]{2,30}?)?)\s{restatements/polls put}\s"
    rf"([^.,;]{{3,40}}?)\s{_SHARE}\sand\s([^.,;]{{3,40}}?)\s{_SHARE}(?=[\s.,;]|\Z)"
)


def tell_lead(text: str) -> str | None:
    """Tell by how many points the first of two is ahead in a poll, or behind, None where a text tells of none."""
    found = _PUT.match(text)
    if found is None:
        return None
    poll, one, first, other, second = found.groups()
    lead = Decimal(first.replace(",", ".")) - Decimal(second.replace(",", "."))
    if lead == 0:
        return None
    ahead, behind = (one, other) if lead > 0 else (other, one)
    return f"{ahead[:1].upper()}{ahead[1:]} leads {behind} by {abs(lead).normalize():f} points in a {poll}."
