"""Listings: who or what a sentence lists as being of a kind ("firms based in Orm include Holm Steel and Kesto").

Holm Steel is based in Orm, and one of the firms based there.
"""

from __future__ import annotations

from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.capitals import CAPITALISED
from factcheck.patterns import regex

_LISTED = worded(
    r"\A(?:The\s)?(?P<kind>(?:[A-Za-z][\w’'-]{1,20}\s){0,2}?[A-Za-z][a-z]{2,19}s)\s(?:{now or still today}\s)?"
    r"(?P<how>(?P<done>[a-z]{2,13}(?:ed|en|wn|nt|lt|ld)\s)?{wholes/where those of a list are}\s[^.,;:]{2,60}?)\s"
    r"(?P<verb>includes?|included)\s(?P<items>[A-Z\"“][^;:]{3,400}?)\.?\Z"
)
_NEXT = worded(r",?\s{and or or}\s|,\s")
_VOWELS = frozenset("aeiou")
_NAME = regex(rf"(?:[Tt]he\s)?{CAPITALISED}|[\"“][^\"“”]{{2,60}}[\"”]")


def tell_listed(text: str) -> tuple[str, ...]:
    """Give what holds of each of those that a sentence lists by name, as sentences."""
    found = _LISTED.match(text) if " include" in text else None
    if found is None:
        return ()
    being = "was" if found["verb"].endswith("d") else "is"
    kind = f"{found['kind'][:1].lower()}{found['kind'][1:]}"
    told: list[str] = []
    for item in _NEXT.split(found["items"]):
        if _NAME.fullmatch(item) is None:
            break
        told.append(f"{item} {being} one of the {kind} {found['how']}.")
        told.append(f"{item} {being} {found['how'] if found['done'] else _single(kind, found['how'])}.")
    return tuple(told)


def _single(kind: str, how: str) -> str:
    """Tell of one of a kind ("a member of the club")."""
    noun = f"{kind[:-3]}y" if kind.endswith("ies") else kind[:-1]
    return f"{'an' if noun[0] in _VOWELS else 'a'} {noun} {how}"
