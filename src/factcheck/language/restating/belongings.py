"""Belongings: what somebody has, by the words beside a name, told as sentences.

"Tal, home to 4,000 people, has no port", "the club thanked its 300 members", "two of the club's 40 courts" and "the
Tal-based club" say what the town and the club have, and where the club is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.restating.passing import NAME, OWNER, Told, stands_alone
from factcheck.language.text.signals import words_in
from factcheck.language.words.counted import counted_noun
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE_OF = worded(r"\A[Tt]he\s{granted/towns}\sof\s")
_PEOPLE = " people"
_FIGURE = r"(?:{hedges/about a size}\s)?\d[\d.,]{0,12}\d(?:\s(?:million|thousand))?"
_HAD = worded(
    rf"(?P<who>(?:[Tt]he\s[a-z]{{4,8}}\sof\s)?{NAME}),\s(?:with|(?P<home>home\sto))\s"
    rf"(?P<what>{_FIGURE}(?:\s[a-z-]{{3,14}}){{1,3}}(?:\sin\s{NAME})?),\s"
)
_TOWN = worded(
    rf"(?P<who>{NAME}),\sa\s(?:[a-z]{{3,12}}\s){{0,2}}{{granted/towns}}\s(?:of|with)\s(?P<what>{_FIGURE})"
    r"\s{granted/inhabitants}(?:\s(?:in|on)\s[^,]{3,40})?,\s"
)
_SEAT = regex(rf"(?P<seat>[A-Z][\w’'-]{{1,20}})-based\s(?P<who>{NAME})")
_WHOLE = worded(
    rf"\b(?i:{{granted/parts told}}|\d{{1,4}})\sof\s(?P<owner>{OWNER})['’]s?\s(?P<figure>{_FIGURE})(?=\s[a-z])"
)
_TOLD = worded(
    rf"(?P<who>{NAME})(?:\s(?:has\s|had\s)?{{granted/telling}}\s(?:all\s)?(?:its|their|his|her)\s(?P<figure>{_FIGURE})"
    rf"|['’]s?\s(?P<owned>{_FIGURE}))(?=\s[a-z])"
)
_BEING_TOLD = worded(r"\s(?:were|are|(?:have|had)\sbeen)\s{granted/telling}\b")
_ENDS = regex(r"[.,;]|\s(?:for|that|to|and|last|this)\b|\son\s[A-Z]")
_FINITE = frozenset("VbhmdE")
_OF = " of "


def find_belongings(text: str) -> Iterator[Told]:
    """Give what the words beside the names of a sentence say that they have, with their places."""
    if ", with " in text or ", home to " in text:
        yield from _tell_had(text)
    if ", a " in text and (town := _TOWN.match(text)) is not None:
        yield Told(f"{town['who']} has {town['what']} inhabitants.", town.start(), town.end("what"))
    if "-based " in text:
        yield from _tell_seats(text)
    if _OF in text:
        yield from _tell_wholes(text)
    if not lexicon.read_words("granted", "telling").isdisjoint(words_in(text)):
        yield from _tell_told(text)


def _tell_had(text: str) -> Iterator[Told]:
    """Say that "Tal, home to 4,000 people, has" is home to them, and "Tal, with 4,000 members, has" has these."""
    found = _HAD.match(text)
    if found is None or tag(text[found.end() :]).classes[:1] not in _FINITE:
        return
    who, what = found["who"], found["what"]
    if found["home"]:
        has = f"is home to {what}"
    elif what.endswith(_PEOPLE):
        has = f"has {what.removesuffix(_PEOPLE)} inhabitants"
    else:
        has = f"has {what}"
    named = who if found["home"] or not what.endswith(_PEOPLE) else _PLACE_OF.sub("", who)
    if named[:1].isupper() and not named.startswith("The "):
        yield Told(f"{named} {has}.", found.start(), found.end("what"))


def _tell_told(text: str) -> Iterator[Told]:
    """Say that "Tal Mill told its 85 workers" has them, and so where "Tal Mill's 85 workers were told" something."""
    found = _TOLD.match(text)
    if found is None:
        return
    which = "figure" if found["figure"] is not None else "owned"
    noun = counted_noun(text, found.end(which))
    behind = _ENDS if which == "figure" else _BEING_TOLD
    if noun is None or behind.match(text, noun.end) is None:
        return
    yield Told(f"{found['who']} has {text[found.start(which) : noun.end]}.", found.start(), noun.end)


def _tell_seats(text: str) -> Iterator[Told]:
    """Say that the "Tal-based" firm of a name is based in Tal."""
    for found in _SEAT.finditer(text):
        yield Told(f"{found['who']} is based in {found['seat']}.", found.start(), found.end())


def _tell_wholes(text: str) -> Iterator[Told]:
    """Say of how many somebody has some are told ("two of the club's 40 members")."""
    for found in _WHOLE.finditer(text):
        noun = counted_noun(text, found.end())
        if noun is not None and stands_alone(text, noun.end):
            what = text[found.start("figure") : noun.end]
            yield Told(f"{found['owner'][:1].upper()}{found['owner'][1:]} has {what}.", found.start("owner"), noun.end)
