"""Units of measure, durations and currencies: from the words of a text to a unit with an exact factor."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.model import QuantityKind
from factcheck.patterns import regex


class Unit(Struct, frozen=True):
    """A unit as a text names it: `base` equals (value - offset) x factor of it."""

    kind: QuantityKind
    name: str
    base: str
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)

    def convert(self, value: Decimal, *, change: bool = False) -> Decimal:
        """Turn a value in this unit into its base unit; a change has no zero point to shift."""
        return (value - (0 if change else self.offset)) * self.factor


def _read_factor(text: str) -> Decimal:
    numerator, _, denominator = text.partition("/")
    return Decimal(numerator) / Decimal(denominator or 1)


@cache
def units() -> dict[str, Unit]:
    """Map every surface form behind a figure to its unit; longest forms are matched first."""
    table = {surface: Unit(QuantityKind.PERCENT, "%", "%") for surface in lexicon.read_words("units", "percent")}
    for surface, (factor,) in lexicon.read_table("units", "points").items():
        table[surface] = Unit(QuantityKind.POINTS, "points", "points", Decimal(factor))
    for section, kind in (("measures", QuantityKind.MEASURE), ("durations", QuantityKind.DURATION)):
        for name, (base, factor, *surfaces) in lexicon.read_table("units", section).items():
            table.update(dict.fromkeys(surfaces, Unit(kind, name, base, _read_factor(factor))))
    for name, (base, factor, offset, *surfaces) in lexicon.read_table("units", "temperatures").items():
        unit = Unit(QuantityKind.MEASURE, name, base, _read_factor(factor), Decimal(offset))
        table.update(dict.fromkeys(surfaces, unit))
    for section in ("codes", "words"):
        for code, names in lexicon.read_table("currencies", section).items():
            table.update({name: Unit(QuantityKind.MONEY, code, code) for name in names})
    for surface, code in currency_signs().items():
        table.setdefault(surface, Unit(QuantityKind.MONEY, code, code))
    return table


@cache
def currency_signs() -> dict[str, str]:
    """Map what stands before a figure ("us$", "€", "rs.", "usd") to its currency."""
    signs: dict[str, str] = {}
    for section in ("signs", "codes"):
        for code, surfaces in lexicon.read_table("currencies", section).items():
            signs.update(dict.fromkeys(surfaces, code))
    return signs


@cache
def duration_units() -> dict[str, Unit]:
    """Map the names of the duration units ("year") to their factors."""
    return {unit.name: unit for unit in units().values() if unit.kind is QuantityKind.DURATION}


@cache
def temperature_units() -> dict[str, Unit]:
    """Map the names of the units of temperature to their factors."""
    names = lexicon.read_table("units", "temperatures")
    return {unit.name: unit for unit in units().values() if unit.name in names}


_GLUED = frozenset({"p"})  # units only right behind a figure ("3p")
_PER = regex(r"/[a-z]{1,6}(?![^\W_])")
_GAP = regex(r"[\s\u00a0]?-?")
_WORDS = regex(r"(?:[^\W\d_]{1,16}[²³23]?|[%％°℃℉$€£¥₹₩₽₺₦₪₴₱₫]{1,2}\s?[cf]?)(?:[\s\u00a0-][^\W\d_]{1,16}[²³23]?){0,3}")
_BREAK = regex(r"[\s\u00a0-]")
_SIGN = regex(r"(?<![^\W_])((?:(?:[a-z]\.?){1,4}\s?)?[$€£¥₹₩₽₺₦₪₴₱₫]|[a-z]{2,3}\.?)[\s\u00a0]?\Z")


def unit_behind(lowered: str, end: int, *, scaled: bool) -> tuple[Unit, int] | None:
    """Read the unit behind a figure that ends at an offset; gives the unit and where its words end.

    "Pounds" are money when a scale word stands before them and no "of" behind.
    """
    gap = _GAP.match(lowered, end)
    match = _WORDS.match(lowered, gap.end() if gap else end)
    if match is None:
        return None
    found = _longest(match[0])
    if found is None:
        return None
    surface, length = found
    if surface in _GLUED and match.start() > end:
        return None
    unit, stop = units()[surface], match.start() + length
    rate = _PER.match(lowered, stop)
    if rate is not None and surface + rate[0] in units():
        return units()[surface + rate[0]], rate.end()
    if scaled and not lowered.startswith(" of", stop):
        for code, words in lexicon.read_table("currencies", "ambiguous words").items():
            if surface in words:
                return Unit(QuantityKind.MONEY, code, code), stop
    return unit, stop


def _longest(words: str) -> tuple[str, int] | None:
    """Find the longest run of leading words that names a unit, and its length."""
    stops = [len(words), *(gap.start() for gap in reversed(list(_BREAK.finditer(words))))]
    for stop in stops:
        surface = _BREAK.sub(" ", words[:stop])
        if surface in units():
            return surface, stop
        if words[:stop] in units():
            return words[:stop], stop
    return next(((sign, 1) for sign in words[:1] if sign in units()), None)


def currency_before(lowered: str, start: int) -> tuple[str, int] | None:
    """Read the currency sign or code that ends where a figure starts; gives the code and where the sign starts."""
    window = max(0, start - 8)
    match = _SIGN.search(lowered[window:start])
    if match is None or (window and match.start() == 0 and lowered[window - 1].isalnum()):
        return None
    for begin in (0, len(match[1]) - 1):
        code = currency_signs().get(_BREAK.sub(" ", match[1][begin:]))
        if code is not None:
            return code, window + match.start() + begin
    return None
