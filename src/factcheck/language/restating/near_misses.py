"""Near misses: what somebody came close to doing, told besides as what did not come about ("came close to winning")."""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.times.dates import PRINTED_YEAR

_CLOSE = worded(
    r"\A(?P<who>[^.,;:]{2,80}?)\s(?:{has or had}\s)?came\s(?:[a-z]{2,12}ly\s|very\s|so\s)?"
    r"(?:close\sto|near\sto|within\s[^.,;:]{2,40}?\sof)\s(?P<act>[a-z]{2,14}ing\b[^;:]{0,120}?)\.?\Z"
)


def tell_near_misses(text: str) -> tuple[str, ...]:
    """Give what a sentence says that somebody came close to doing then as what they avoided.

    What came about at another time may have come close before.
    """
    found = _CLOSE.match(text) if " came " in text and PRINTED_YEAR.search(text) is not None else None
    return (f"{found['who']} avoided {found['act']}.",) if found is not None else ()
