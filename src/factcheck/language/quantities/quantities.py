"""Every figure of a text as a `Quantity`: percentages, money, counts, ordinals, parts, multiples, ranges, scores.

Years, dates, clock times, telephone numbers and figures inside names ("Article 5", "F-16") are no quantities.
"""

from __future__ import annotations

import itertools
import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.numbers.designations import end_of_designation, follows_name, ranks_storm, run_end
from factcheck.language.numbers.hedges import hedge_before
from factcheck.language.numbers.numerals import number_words, ordinals, scales
from factcheck.language.quantities.figures import Figure, Passage, quantity_of, read_figure
from factcheck.language.quantities.lengths import find_race_times, find_single_lengths, join_lengths
from factcheck.language.quantities.parts import part_words, read_part
from factcheck.language.quantities.ranges import read_pair
from factcheck.language.text.letters import lower_alike
from factcheck.language.times.clocks import find_clocks
from factcheck.language.times.times import find_times
from factcheck.language.words.counted import counted_noun, people_like
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PART_OF = regex(r"\s(?:out\s)?of\s(?:all\s|only\s)?(?:(?:the|its|his|her|their|our|those|these)\s)?")
_PART_BEFORE = regex(r"\b(?:none|half|most|some|any|many|few|each|one|neither)\sof\s(?:[a-z]{2,5}\s)?\Z")
_DIGIT = regex(r"[\d½¼¾⅓⅔⅕⅛]")
_LETTERS = regex(r"[a-z]+")
_RANK = regex(r"(\d{1,4})(?:st|nd|rd|th)(?![^\W_])")
_RANK_WORD = regex(r"(?:([a-z]{5,7})-)?([a-z]{5,11})(?![^\W_])")
_NO_RANK = regex(r"[\s-](?:century|centuries|quarter|half|largest|biggest|most|[a-z]{3,12}est|time|to)\b")
_RANK_OUT = regex(r"(?:\bper|\beach|\bevery|split|\d)[\s-]\Z")
_AGES = regex(r"\b(?:aged|ages|ages? of|aged (?:from|between|over|under|up to))\s\Z")
_LISTING = frozenset({" and ", " or ", ", and "})
_LISTED = regex(r"(?:,\s\d{1,2}){0,6}?,?\s(?:and|or)\s\d")
_AGED = regex(r"\b(?:aged|age|ages)\s\Z")
_YEAR_OLD = regex(r"[\s-]years?[\s-](?:old|olds)\b")
_OF_AGE = regex(r"\syears?\sof\sage\b")
_NAME_COMMA = regex(r"[A-Z][^\W\d_]{1,20}, \Z")
_LONGEST_UNGROUPED = 9
_LENGTH = "km"
_LOWER_WORD = regex(r"(?<![^\W_])[a-z]{5,}")
_NOT_ONE = regex(
    r"(?:no|the|this|that|any|every|which|each|first|only|another|day|last|next|in|than|at|by|on|for|as|is|was|be|number)[\s-]\Z"
)
_NO_ONE_NOUN = regex(
    r"\s(?:day|days|night|morning|afternoon|evening|time|thing|another|way|side|hand|point|reason|example|such)\b|-|['’]"
)
_MAGNITUDE = regex(r"magnitude(?:\sof)?(?:\sat)?\s\Z")
_YEAR_AFTER_APOSTROPHE = regex(r"['’]\Z")
_TIME_BEHIND = regex(r"\s(?:ago|earlier|later|hence|old)\b|\sfrom\snow\b")


@cache
def _triggers() -> frozenset[str]:
    one_piece = {word for word in scales() if len(word) > 3}
    return frozenset((*number_words(), *ordinals(), *one_piece, *part_words()))


@cache
def _core() -> re.Pattern[str]:
    lone = alternatives({*number_words(), *ordinals(), *part_words()})
    scaled = alternatives(word for word in scales() if len(word) > 3)
    article = rf"(?:half an?|an?)\s(?:{scaled})(?![^\W_])|half a\s(?=percent|point|per\scent)"
    return regex(rf"(?<![^\W_])(?:\d|[½¼¾⅓⅔⅕⅛]|\.\d|({article})|({lone})(?![^\W_]))")


@lru_cache(maxsize=64)
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Find the quantities of a text, in order, their spans disjoint.

    The text is a sentence or longer; offsets are its own. Costs next to nothing where no figure stands; the latest
    texts are kept, as a fact is read for what it says and for what its figures stand for.
    """
    lowered = lower_alike(text)
    passage = Passage(text, lowered)
    single = find_single_lengths(passage) + find_race_times(passage)
    if not single and not _DIGIT.search(lowered) and _triggers().isdisjoint(_LETTERS.findall(lowered)):
        return ()
    scanned = list(_scan(passage))
    if single:
        taken = {offset for quantity in scanned for offset in range(quantity.span.start, quantity.span.end)}
        scanned += [quantity for quantity in single if quantity.span.start not in taken]
        scanned.sort(key=lambda quantity: quantity.span.start)
    found = [_as_whole(lowered, quantity) for quantity in _join_ages(lowered, join_lengths(lowered, scanned))]
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        if _are_shares(lowered, left, right):
            found[index : index + 2] = replace(left, change=None), replace(right, change=None)
        elif left.kind is right.kind is QuantityKind.COUNT and _PART_OF.fullmatch(
            lowered, left.span.end, right.span.start
        ):
            found[index : index + 2] = replace(left, change=None), replace(right, change="of")
    return tuple(found)


def _join_ages(lowered: str, found: Iterable[Quantity]) -> list[Quantity]:
    """Read as ages the further figures of "aged 12 and 15", those of "aged between 30 and 60" and "the age of 9"."""
    joined: list[Quantity] = []
    for quantity in found:
        aged = _tells_age(lowered, joined[-1] if joined else None, quantity)
        age = (
            replace(quantity, kind=QuantityKind.DURATION, unit="year", counted="age", change=None) if aged else quantity
        )
        joined.append(age)
    return joined


def _tells_age(lowered: str, before: Quantity | None, quantity: Quantity) -> bool:
    """Tell whether a bare figure stands behind a word for an age, or goes on a list of ages."""
    if quantity.kind is not QuantityKind.COUNT or quantity.counted is not None or quantity.unit is not None:
        return False
    if _AGES.search(lowered, max(0, quantity.span.start - 24), quantity.span.start):
        return True
    if before is None or before.counted != "age":
        return False
    between = lowered[before.span.end : quantity.span.start]
    return between in _LISTING or (between == ", " and _LISTED.match(lowered, quantity.span.end) is not None)


def _as_whole(lowered: str, quantity: Quantity) -> Quantity:
    """Mark the figure behind "none of the" or "half of the": it tells of how many a part is taken."""
    before = lowered[max(0, quantity.span.start - 24) : quantity.span.start]
    whole = quantity.kind is QuantityKind.COUNT and _PART_BEFORE.search(before)
    return replace(quantity, change="of") if whole else quantity


def _are_shares(lowered: str, left: Quantity, right: Quantity) -> bool:
    """Tell whether two percentages are the two sides of a result ("by 58% to 42%") and no change."""
    both = left.kind is right.kind is QuantityKind.PERCENT and left.change != "from"
    return both and lowered[left.span.end : right.span.start].strip() == "to"


def _scan(passage: Passage) -> Iterator[Quantity]:
    dated = _dated_ends(passage.text)
    position, least = 0, 0
    while match := _core().search(passage.lowered, position):
        start = match.start()
        quantity, end = None, dated.get(start)
        if end is None:
            quantity, end = _read_at(passage, match)
        if quantity is not None and quantity.span.start >= least:
            yield quantity
            least = quantity.span.end
        position = max(end, match.start() + 1)


def _dated_ends(text: str) -> dict[int, int]:
    """Map every offset inside a date or a relative time to where that time ends; figures there count nothing."""
    ends: dict[int, int] = {}
    for time in (*find_times(text), *find_clocks(text)):
        if time.relation != "for":
            ends.update(dict.fromkeys(range(time.span.start, time.span.end), time.span.end))
    return ends


def _read_at(passage: Passage, match: re.Match[str]) -> tuple[Quantity | None, int]:
    """Read the quantity whose first word or digit was found; gives it, and where to go on."""
    start, word = match.start(), match[2]
    if word is None and match[1] is None:
        named = None if ranks_storm(passage.lowered, start) else end_of_designation(passage.lowered, start)
        if named is not None:
            return None, named
    ranked = _read_rank(passage, start)
    if ranked is not None:
        return ranked, ranked.span.end
    quantity = read_part(passage, start, word)
    if quantity is not None:
        return quantity, quantity.span.end
    if word is not None and word not in number_words():
        return None, match.end()
    figure = read_figure(passage, start)
    if figure is None:
        return None, run_end(passage.lowered, start)
    pair = read_pair(passage, figure)
    if pair is not None:
        return pair, pair.span.end
    return _read_single(passage, figure), figure.end


def _read_single(passage: Passage, figure: Figure) -> Quantity | None:
    """Read one figure that stands for itself, by what its unit or its neighbours make of it."""
    lowered, unit = passage.lowered, figure.unit
    age = _read_age(passage, figure)
    if age is not None:
        return age
    if unit is not None:
        if _names_work(passage, figure):
            return None
        if unit.kind is QuantityKind.DURATION and _TIME_BEHIND.match(lowered, figure.end):
            return None
        vague = lowered.startswith("one", figure.start) and unit.name in {"day", "second", "minute"}
        return None if vague and not figure.numeral.scaled else quantity_of(passage, figure, unit.kind)
    if ranks_storm(lowered, figure.start):
        return replace(quantity_of(passage, figure, QuantityKind.MEASURE), unit="category", counted=None)
    if _MAGNITUDE.search(lowered, max(0, figure.start - 16), figure.start):
        return replace(quantity_of(passage, figure, QuantityKind.MEASURE), unit="magnitude", counted=None)
    if figure.numeral.worded and figure.numeral.value == 1 and _is_pronoun(passage, figure):
        return None
    if _is_titled(passage, figure):
        return None
    return None if _is_name_or_year(passage, figure) else quantity_of(passage, figure, QuantityKind.COUNT)


def _is_pronoun(passage: Passage, figure: Figure) -> bool:
    """Tell "one of them", "no one" and "one can" from "one seat"."""
    if _NOT_ONE.search(passage.lowered, max(0, figure.start - 8), figure.start):
        return True
    if _NO_ONE_NOUN.match(passage.lowered, figure.end) or passage.lowered.startswith(" of ", figure.end):
        return True
    if passage.text[figure.start].isupper() or passage.text[figure.end : figure.end + 2].strip()[:1].isupper():
        return True
    return counted_noun(passage.text, figure.end, one=True) is None


def _is_titled(passage: Passage, figure: Figure) -> bool:
    """Tell whether a capitalised number word belongs to a name ("Formula One"); headlines capitalise everything."""
    start = figure.numeral.start
    if not figure.numeral.worded or not passage.text[start].isupper():
        return False
    inside = passage.text[max(0, start - 2) : start].strip().isalnum()
    return inside and _LOWER_WORD.search(passage.text) is not None


def _names_work(passage: Passage, figure: Figure) -> bool:
    """Tell whether a figure with a capitalised unit is a title ("88 Minutes"); headlines capitalise everything."""
    unit = figure.unit
    if unit is None or (unit.kind is not QuantityKind.DURATION and unit.base != _LENGTH):
        return False
    printed = passage.text[figure.numeral.end : figure.end].strip()
    return len(printed) > 3 and printed.istitle() and _LOWER_WORD.search(passage.text) is not None


def _is_name_or_year(passage: Passage, figure: Figure) -> bool:
    """Tell whether a bare figure is a year ("the 2024 vote") or part of a name ("Boeing 737")."""
    numeral, text = figure.numeral, passage.text
    if numeral.worded or numeral.scaled:
        return False
    if numeral.step != 1:
        return follows_name(text, figure.start) and counted_noun(text, figure.end) is None
    if _YEAR_AFTER_APOSTROPHE.search(text, max(0, figure.start - 1), figure.start):
        return True
    noun = re.match(r"\s([a-z]{3,20})\b", text[figure.end : figure.end + 24])
    peopled = noun is not None and noun[1] in people_like()
    if figure.end - numeral.start == 4 and 1500 <= numeral.value <= 2100:
        return not (peopled or hedge_before(passage.lowered, figure.start))
    if text[numeral.start : numeral.end].isdigit() and numeral.end - numeral.start > _LONGEST_UNGROUPED:
        return True
    if not follows_name(text, figure.start):
        return False
    counted = counted_noun(text, figure.end)
    return not (peopled or (counted is not None and counted.plural))


def _read_age(passage: Passage, figure: Figure) -> Quantity | None:
    """Read "52-year-old", "aged 52", "52 years old" and the age in ", 52,"."""
    lowered, numeral = passage.lowered, figure.numeral
    match = _YEAR_OLD.match(lowered, numeral.end) or _OF_AGE.match(lowered, numeral.end)
    end = match.end() if match else numeral.end
    whole = not numeral.scaled and numeral.step >= 1 and 0 < numeral.value < 130
    if match is None and not (whole and figure.unit is None and _states_age(passage, figure)):
        return None
    person = whole and not lowered.startswith("s", end)
    if not person and match is None:
        return None
    plain = quantity_of(passage, Figure(numeral.start, end, numeral, None), QuantityKind.COUNT)
    return replace(plain, kind=QuantityKind.DURATION, unit="year", counted="age", change=None)


def _states_age(passage: Passage, figure: Figure) -> bool:
    text, lowered = passage.text, passage.lowered
    if _AGED.search(lowered, max(0, figure.start - 5), figure.start):
        return True
    name = _NAME_COMMA.search(text, max(0, figure.start - 24), figure.start)
    return bool(name and text[figure.end : figure.end + 1] in {",", "."} and not figure.numeral.worded)


def _read_rank(passage: Passage, start: int) -> Quantity | None:
    """Read an ordinal that ranks or numbers what follows ("the 21st title", "a third term")."""
    digits = _RANK.match(passage.lowered, start)
    if digits:
        end, value = digits.end(), Decimal(digits[1])
    else:
        words = _RANK_WORD.match(passage.lowered, start)
        if words is None or words[2] not in ordinals() or _RANK_OUT.search(passage.lowered, max(0, start - 6), start):
            return None
        tens = number_words().get(words[1]) if words[1] else Decimal(0)
        if tens is None:
            return None
        end, value = words.end(), ordinals()[words[2]] + tens
    if _NO_RANK.match(passage.lowered, end) or passage.lowered.startswith("-", end):
        return None
    noun = counted_noun(passage.text, end, one=True)
    if noun is None or passage.lowered.startswith(" of ", end):
        return None
    text = passage.text[start:end]
    return Quantity(Span(start, end), text, value, value, value, QuantityKind.ORDINAL, counted=noun.stem)
