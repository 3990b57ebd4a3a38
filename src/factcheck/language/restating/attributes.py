"""Attributes: the size, the parts and the cost that stand before a noun or beside it, told as sentences of their own.

"The 1,420-metre bridge crosses the Arden" says that the bridge is 1,420 metres long, "the 24-storey Calder Tower" that
it has 24 storeys, and "with a length of 90 metres, the yacht ..." how long the yacht is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.restating.passing import Told, may_be_elsewhere, stands_alone
from factcheck.language.text.tokens import tokenise
from factcheck.language.times.dates import PRINTED_YEAR
from factcheck.language.words.wordclasses import tag
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_NUMBER = r"\d[\d.,]{0,9}"
_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SMALL = rf"\d{{1,3}}(?:,\d{{3}})?|{_WORDS}"
_LENGTHS = r"{attributes/of a thousand}?met(?:re|er)|mile|foot|yard"
_MONEYS = r"euro|dollar|pound|crown|franc|peso|rupee|rouble|mark"
_PLURALS = {"foot": "feet", "story": "stories"}
_OWNER = r"[A-Z][\w’'-]{1,20}?(?:\s[A-Z][\w-]{1,20}?)?"
_NAME = rf"{CAPITALISED}(?:\s\d{{1,3}}\b)?"
_SIZE = rf"(?P<size>(?:{{hedges/about a size}}\s)?{_NUMBER}\s(?:(?:{_LENGTHS})s|feet))"
_THING = rf"(?P<thing>[Tt]he\s(?:[a-z]{{3,14}}\s){{0,2}}[a-z]{{3,14}}|{_NAME})"
_WORD = regex(r"\s[a-z]+")
_MONTH = r"(?:Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De)[a-z]{1,7}[.,;]"
_DATED = worded(rf"\s{{on or last}}\s(?:\d|[A-Z][a-z]{{2,8}}(?:day\b|\s\d)|week|month|year|{_MONTH})")
_PLACED = worded(
    r"\s{granted/before a place}\s(?:the\s)?[A-Z][\w-]{1,20}(?:\s[A-Z][\w-]{1,20}){0,2}"
    r"(?:\s{granted/kinds of places}\b)?"
)
_VERBS = frozenset("VEbhmd")
_CURRENCIES = "$€£"
_PRICE = regex(rf"\b(?:[Tt]he|['’]s?)\s[{_CURRENCIES}]\d")
_BUILT = ("tall", "priced", "holding")
_EXTENTS = {"tall": "tall", "ways": "long", "vessels": "long"}


def tell_attributes(text: str) -> tuple[str, ...]:
    """Give what stands before or beside the nouns of a sentence as sentences about them.

    Of another year it may be another race or quake.
    """
    priced = any(sign in text for sign in _CURRENCIES) and _PRICE.search(text) is not None
    before = priced or "-" in text or "illion " in text
    if not (before or "," in text):
        return ()
    dated = PRINTED_YEAR.search(text) is not None
    told = [one.sentence for one in find_compounds(text, dated=dated)] if before else []
    if dated:
        return tuple(told)
    if "magnitude" in text:
        told += _tell_strengths(text)
    if ", " in text:
        told += _tell_asides(text)
    return tuple(told)


def find_compounds(text: str, *, dated: bool | None = None) -> Iterator[Told]:
    """Say that "the 90-metre mast" is 90 metres tall, and "the 200-bed hospital" has 200 beds, and where it is told.

    Where the sentence is `dated` that is told of what is built alone.
    """
    dated = PRINTED_YEAR.search(text) is not None if dated is None else dated
    for found in _compounds().finditer(text):
        thing = found["thing"] or found["whole"]
        behind = _PLACED.match(text, found.end()) if thing[:1].islower() else None
        where = behind[0] if behind is not None and _stands_alone(text, behind.end()) else ""
        whole = thing[:1].isupper() and not _goes_on(text, found.end())
        if not (where or whole or _stands_alone(text, found.end())):
            continue
        placed = where or found["owner"] or thing[:1].isupper()
        if dated and not _is_built_since(text, found.start(), thing if placed else ""):
            continue
        known = " " in thing and thing.split()[-1].islower() and found[0][:3].lower() == "the"
        bare = thing[:1].isupper() and not known
        new = f"{found['new'] or ''}{thing}"
        named = f"{found['owner']} {new}" if found["owner"] else new if bare else f"the {new}"
        end = found.end() + len(where)
        told = _tell_compound(text, found, thing, future=" will " in text)
        if told is not None and not may_be_elsewhere(text, f"{named}{where}", found.start(), end):
            sentence = f"{named[:1].upper()}{named[1:]}{where} {told}."
            yield Told(sentence, found.start(), end)


def _tell_compound(text: str, found: re.Match[str], thing: str, *, future: bool) -> str | None:
    """Tell what stands before a noun as what is so of the thing, None where it may be something else."""
    if found["part"] is not None:
        return f"has {found['count']} {_plural(found['part'])}"
    if found["length"] is not None:
        extent = next((extent for kind, extent in _EXTENTS.items() if _is_one_of(kind, thing)), None)
        return f"is {found['size']} {_plural(found['length'])} {extent}" if extent is not None else None
    if found["power"] is not None:
        return f"has a capacity of {found['power']} {found['watts']}s"
    if found["price"] is not None:
        if _is_one_of("awards", thing):
            return f"is worth {found['price']}"
        priced = _is_one_of("priced", thing) or (thing[-1].isdigit() and _stands_alone(text, found.end()))
        return f"costs {found['price']}" if priced else None
    if not _is_one_of("priced", thing):
        return None
    sum_ = f"{found['sum'].replace('-', ' ')} {_plural(found['money'])}"
    return f"will cost {sum_}" if future and found["new"] else f"cost {sum_}"


def _is_built_since(text: str, start: int, thing: str) -> bool:
    """Tell whether a thing is a building with a name or place, of which no year is told before."""
    built = bool(thing) and any(_is_one_of(kind, thing) for kind in _BUILT)
    return built and PRINTED_YEAR.search(text, 0, start) is None


def _tell_strengths(text: str) -> Iterator[str]:
    """Say that "the 7.9-magnitude quake" and "the quake, of magnitude 7.9," had a magnitude of 7.9."""
    for found in _strengths().finditer(text):
        yield f"The {found['quake'] or found['named']} had a magnitude of {found['size'] or found['beside']}."


@cache
def _strengths() -> re.Pattern[str]:
    quake = r"(?:earth)?quake|tremor"
    return worded(
        rf"\b[Tt]he\s(?:(?:magnitude-?\s?)?(?P<size>\d\.\d)(?:-magnitude)?\s(?P<quake>{quake})"
        rf"(?!\s{{attributes/behind a quake}}\b)|(?P<named>{quake}),\s{{attributes/with a}}"
        rf"\smagnitude\s(?:of\s)?(?P<beside>\d\.\d),)"
    )


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a name is but the beginning of another thing's ("the Tal Theatre studio", "the Bank of Orre")."""
    word = _WORD.match(text, end)
    if word is None:
        return False
    tagged = tag(tokenise(text))
    position = next(i for i, start in enumerate(tagged.tokens.starts) if start >= end)
    noun = tagged.classes[position] == "N" and tagged.classes[position + 1 : position + 2] in _VERBS | {"I"}
    return noun or tagged.tokens.words[position] == "of"


def _stands_alone(text: str, end: int) -> bool:
    """Tell whether nothing behind a noun says which of several is meant ("the 900-metre bridge at Orre")."""
    return _WORD.match(text, end) is None or _DATED.match(text, end) is not None or stands_alone(text, end)


def _plural(unit: str) -> str:
    return _PLURALS.get(unit, f"{unit}s")


def _is_one_of(section: str, words: str) -> bool:
    """Tell whether some words end with a noun of a list, or are a name that begins with one ("Line 9")."""
    nouns = lexicon.read_words("attributes", section)
    told = words.lower()
    if told in nouns or told.rpartition(" ")[2] in nouns:
        return True
    return words[:1].isupper() and told.partition(" ")[0] in nouns


@cache
def _compounds() -> re.Pattern[str]:
    parts = alternatives(lexicon.read_words("attributes", "parts"))
    holding = alternatives(lexicon.read_words("attributes", "holding"))
    kinds = (*_EXTENTS, "priced", "powered")
    nouns = alternatives(frozenset().union(*(lexicon.read_words("attributes", name) for name in kinds)))
    return worded(
        rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|(?P<owner>(?:[Tt]he\s[a-z]{{3,14}}|{_OWNER})['’]s?))\s(?P<new>new\s)?"
        rf"(?:(?P<count>{_SMALL})-(?P<part>{parts})\s(?P<whole>{CAPITALISED}\s(?:{holding})\b|[a-z]{{3,14}}\b|{_NAME})"
        rf"|(?:(?P<size>{_NUMBER}|{_WORDS})-(?P<length>{_LENGTHS})"
        rf"|(?P<power>{_NUMBER})-(?P<watts>{{attributes/powers}})"
        rf"|(?P<price>[$€£]{_NUMBER}(?:\s{{numerals/millions}})?)"
        rf"|(?P<sum>{_NUMBER}[-\s]{{numerals/millions}})[-\s](?P<money>{_MONEYS}))"
        rf"\s(?P<thing>(?:[a-z]{{3,14}}\s){{0,2}}?(?:{nouns})\b|{_NAME}(?:\s(?:{nouns})\b)?))"
    )


def _tell_asides(text: str) -> Iterator[str]:
    """Say that "the bridge, 1,420 metres long, crosses the river" and "with a length of 90 metres" tell how long."""
    for pattern in (_opening_dimension(), _dimension_behind(), _size_behind(), _people_aboard()):
        found = pattern.match(text)
        if found is None:
            continue
        told = found.groupdict()
        thing = f"{told['thing'][:1].upper()}{told['thing'][1:]}"
        if told.get("people"):
            yield f"{thing} had {told['count']} {told['people']} on board."
        elif told.get("part"):
            yield f"{thing} has {told['count']} {_plural(told['part'])}."
        else:
            noun = told.get("noun")
            adjective = lexicon.read_table("restatements", "dimensions")[noun][0] if noun else told["extent"]
            yield f"{thing} is {told['size']} {adjective}."


@cache
def _dimension() -> str:
    nouns = alternatives(lexicon.read_table("restatements", "dimensions"))
    return rf"with\sa\s(?:total\s)?(?P<noun>{nouns})\sof\s{_SIZE},\s"


@cache
def _opening_dimension() -> re.Pattern[str]:
    return worded(rf"\A(?i:{_dimension()}){_THING}\s{{being or having}}\b")


@cache
def _dimension_behind() -> re.Pattern[str]:
    return worded(rf"\A{_THING},\s{_dimension()}")


@cache
def _size_behind() -> re.Pattern[str]:
    parts = alternatives(lexicon.read_words("attributes", "parts"))
    extents = alternatives(lexicon.read_words("restatements", "extents") - {"across"})
    return worded(
        rf"\A{_THING},\s(?:which\sis\s)?(?:{_SIZE}\s(?P<extent>{extents})"
        rf"|an?\s(?P<count>{_SMALL})-(?P<part>{parts})\s(?:[a-z]{{3,14}}\s){{0,2}}[a-z]{{3,14}}),\s"
    )


@cache
def _people_aboard() -> re.Pattern[str]:
    return worded(
        rf"\A{_THING},\s{{attributes/carrying}}\s(?P<count>{_NUMBER}|{_WORDS})\s(?P<people>{{attributes/on board}})"
        r"(?:\s{attributes/aboard})?,\s"
    )
