"""Numbers as English prints them, in digits and in words, with the precision that the print shows.

A numeral keeps the value of its last printed digit (`step`): 7.1 million has a step of 100,000. How trailing zeros
count follows the convention of significant figures: zeros at the end of a whole number are not significant unless
something says so (ISO 80000-1:2009, annex B, on rounding; the reading of trailing zeros is the usual school one).
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

_DIGITS = regex(
    r"\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d|,\d)(?:\.\d{1,9})?"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,6}(?!\d)"
    r"|\d{1,3}(?:\.\d{3}){2,6}(?!\d)"
    r"|\d{1,3},\d{1,2}(?=\s?(?:%|per\s?cent|million|billion))"
    r"|\d{1,18}(?:\.\d{1,9})?"
    r"|\.\d{1,9}"
)
_SEPARATORS = str.maketrans("", "", ", \u00a0\u2009\u202f")
_DECIMAL_COMMA = regex(r"\d+,\d{1,2}")
_WORD = regex(r"[a-z]{1,12}")
_JOINT = regex(r"(?:\s?-\s?|\s)(?:and[\s-])?")
_SCALE_GAP = regex(r"\s?-?")
_AND_A_HALF = regex(r"[\s-]and[\s-]a[\s-]half(?![^\W_])")
_MAX_WORDS = 12
_UNIT, _QUARTER = Decimal(1), Decimal("0.25")


class Numeral(Struct, frozen=True):
    """A number in a text: its place, its value and the worth of its last printed digit.

    `worded` tells that it is in words; `scaled` that a scale word or letter multiplies the figure.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    worded: bool = False
    scaled: bool = False


@cache
def number_words() -> dict[str, Decimal]:
    """Map the words for 0 to 19 and the tens to their values."""
    return {**_section("units"), **_section("tens")}


def read_count(printed: str) -> int:
    """Give the whole number that is printed in digits ("1,200") or as one word of `number_words` ("Twelve")."""
    return int(printed.replace(",", "")) if printed[0].isdigit() else int(number_words()[printed.lower()])


@cache
def scales() -> dict[str, Decimal]:
    """Map "hundred", "million", "bn" and the like to their values."""
    return _section("scales")


@cache
def ordinals() -> dict[str, Decimal]:
    """Map ordinal words to their ranks, "first" excepted: it is an ordering, not a figure."""
    return _section("ordinals")


@cache
def denominators() -> dict[str, int]:
    """Map the words for parts ("third", "tenths") to how many of them make one."""
    return {word: int(value) for word, value in _section("denominators").items()}


@cache
def _section(name: str) -> dict[str, Decimal]:
    return {word: Decimal(values[0]) for word, values in lexicon.read_table("numerals", name).items()}


def read_numeral(lowered: str, start: int, *, letters: bool = False) -> Numeral | None:
    """Read the number that starts at an offset of a lower-cased text, with its scale words; None at the text's end.

    With `letters`, a glued m, b or t is a scale too ("4m" behind a currency sign).
    """
    return _read_numeral(lowered, start, letters)


@lru_cache(maxsize=16)
def _read_numeral(lowered: str, start: int, letters: bool) -> Numeral | None:
    """Read a number; the latest are kept, as one is tried as a part, as a figure and as the end of a range."""
    first = lowered[start : start + 1]
    if not first:
        return None
    numeral = _read_digits(lowered, start) if first.isdigit() or first == "." else _read_words(lowered, start)
    if numeral is None:
        numeral = _read_vulgar(lowered, start)
    if numeral is None:
        return None
    half = _AND_A_HALF.match(lowered, numeral.end)
    if half and numeral.value == numeral.value.to_integral_value() and not numeral.scaled:
        numeral = replace(numeral, end=half.end(), value=numeral.value + Decimal("0.5"), step=Decimal("0.5"))
    return _scale(lowered, numeral, letters=letters)


def _read_digits(lowered: str, start: int) -> Numeral | None:
    match = _DIGITS.match(lowered, start)
    if match is None or (not match[0].isascii() and match[0].translate(_SEPARATORS) == match[0]):
        return None
    printed, end = match[0], match.end()
    if printed.isascii() and printed.isdecimal():
        extra = _section("vulgar fractions").get(lowered[end : end + 1])
        value = Decimal(printed)
        return Numeral(start, end, value, _UNIT) if extra is None else Numeral(start, end + 1, value + extra, _QUARTER)
    if "," in printed and _DECIMAL_COMMA.fullmatch(printed):
        printed = printed.replace(",", ".")
    elif printed.count(".") > 1:
        printed = printed.replace(".", "")
    printed = printed.translate(_SEPARATORS)
    if not printed.isascii():
        return None
    places = len(printed.partition(".")[2])
    extra = _section("vulgar fractions").get(lowered[end : end + 1])
    if extra is not None and not places:
        return Numeral(start, end + 1, Decimal(printed) + extra, _QUARTER)
    return Numeral(start, end, Decimal(printed), _UNIT.scaleb(-places))


def _read_vulgar(lowered: str, start: int) -> Numeral | None:
    value = _section("vulgar fractions").get(lowered[start])
    return Numeral(start, start + 1, value, Decimal("0.1")) if value is not None else None


def _read_words(lowered: str, start: int) -> Numeral | None:
    """Read "two hundred and five", "thirty-nine", "a dozen", "half a million" as far as the words make one number."""
    for opening, value in (("half a ", Decimal("0.5")), ("a ", Decimal(1)), ("an ", Decimal(1))):
        if lowered.startswith(opening, start):
            word = _WORD.match(lowered, start + len(opening))
            if word and (word[0] in scales() or (value < 1 and word[0] in listed("numerals/words of measures"))):
                return Numeral(
                    start, start + len(opening) - 1, value, value if value == 1 else Decimal("0.1"), worded=True
                )
            return None
    total, group, least, end, position = Decimal(0), Decimal(0), Decimal("Infinity"), -1, start
    for _ in range(_MAX_WORDS):
        word = _WORD.match(lowered, position)
        value_of = number_words().get(word[0]) if word else None
        if word is None or not _ends_word(lowered, word.end()):
            break
        if value_of is not None and _fits(group, value_of):
            group += value_of
        elif word[0] == "hundred" and 0 < group < 20:
            group *= 100
        elif word[0] in scales() and Decimal(1000) <= scales()[word[0]] < least and group:
            least = scales()[word[0]]
            total, group = total + group * least, Decimal(0)
        else:
            break
        end = word.end()
        joint = _JOINT.match(lowered, end)
        if joint is None or ("and" in joint[0] and lowered[word.start() : end] not in scales()):
            break
        position = joint.end()
    if end < 0:
        return None
    value = total + group
    return Numeral(start, end, value, _last_digit(value), worded=True, scaled=value >= 1000)


def _fits(group: Decimal, value: Decimal) -> bool:
    """Tell whether a word's value can follow what its group holds: twenty + one, two hundred + five."""
    tail = group % 100
    return not tail or (tail >= 20 and not tail % 10 and 0 < value < 10)


def _ends_word(lowered: str, end: int) -> bool:
    return not (end < len(lowered) and (lowered[end].isalnum() or lowered[end] == "_"))


def _scale(lowered: str, numeral: Numeral, *, letters: bool) -> Numeral:
    """Multiply a number by the scale words behind it ("7.1 million", "5 thousand million", "4m")."""
    for _ in range(2):
        gap = _SCALE_GAP.match(lowered, numeral.end)
        word = _WORD.match(lowered, gap.end() if gap else numeral.end)
        if word is None or not _ends_word(lowered, word.end()):
            return numeral
        factor = scales().get(word[0])
        if factor is None and word.start() == numeral.end and (letters or word[0] == "k"):
            factor = _section("scale letters").get(word[0])
        if factor is None or (numeral.scaled and factor < 1000):
            return numeral
        exact = word[0] == "dozen" and numeral.value < 10
        step = Decimal(1) if exact else numeral.step * factor
        numeral = Numeral(numeral.start, word.end(), numeral.value * factor, step, numeral.worded, not exact)
    return numeral


def _last_digit(value: Decimal) -> Decimal:
    """Give the worth of the last non-zero digit of a whole number: 100 for 12,500."""
    if not value:
        return Decimal(1)
    step = Decimal(1)
    while not value % (step * 10):
        step *= 10
    return step


def rounding_interval(numeral: Numeral, *, continuous: bool) -> tuple[Decimal, Decimal]:
    """Give the least and the greatest value that would be printed as this number.

    A number with decimals or a scale word stands for half a step to both sides. A bare whole number that ends in two
    zeros or more stands for half of its last non-zero digit's worth from 1,000 on, and for half a ten below; other
    whole numbers are exact, unless what they measure is continuous ("58%", "5 km"): half a unit. A single leading 1
    is rounded to more finely from below: 1 million stands for 950,000 to 1.5 million.
    """
    value, step = numeral.value, numeral.step
    whole = step == 1 or (numeral.worded and value == value.to_integral_value())
    if whole and numeral.step <= value and not value % 100 and value:
        step = _last_digit(value) if value >= 1000 else Decimal(10)
    elif whole and not numeral.scaled and not continuous:
        return value, value
    elif whole:
        step = Decimal(1)
    below = step / 10 if value == step and step >= 1000 else step
    return value - below / 2, value + step / 2
