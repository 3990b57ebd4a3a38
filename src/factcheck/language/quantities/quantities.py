"""Every figure of a text as a `Quantity`: percentages, money, counts, ordinals, parts, multiples, ranges, scores.

Years, dates, clock times, telephone numbers and figures inside names ("Article 5", "F-16") are no quantities.
"""

from __future__ import annotations

import itertools
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.designations import end_of_designation, ranks_storm, run_end
from factcheck.language.numbers.numerals import number_words, ordinals, scales
from factcheck.language.quantities.ages import join_ages
from factcheck.language.quantities.figures import Passage, read_figure
from factcheck.language.quantities.intervals import find_intervals, mark_interval
from factcheck.language.quantities.lengths import find_race_times, find_single_lengths, join_lengths
from factcheck.language.quantities.lone_figures import read_lone
from factcheck.language.quantities.parts import part_words, read_part
from factcheck.language.quantities.parts_of_units import read_part_of_unit
from factcheck.language.quantities.ranges import read_pair
from factcheck.language.quantities.ranks import read_rank
from factcheck.language.text.letters import lower_alike
from factcheck.language.times.clocks import find_clocks
from factcheck.language.times.times import find_times
from factcheck.model import Quantity, QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_SCALE = worded(r"thousand|million|billion|trillion|\d{numerals/letters of scales}\b")
_PART_OF = worded(r"\s(?:out\s)?of\s(?:{all or only}\s)?(?:{of the named many}\s)?(?:[\w-]{2,20}['’]s?\s)?")
_PART_BEFORE = worded(r"\b{numerals/partitives}\sof\s(?:[a-z]{2,5}\s)?(?:[\w-]{2,20}['’]s?\s)?\Z")
_SUM_AND_LENGTH = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE})
_ENDS = frozenset({"from", "to"})
_MILLIONS = Decimal(10) ** 9  # as many millions as a length has metres, which is kept in kilometres
_MOMENT = worded(r"(?:\A|\W)at\s{numerals/moments}\Z")  # "at one point, the lead was ..."
_REACH = 16
_DIGIT = regex(r"[\d½¼¾⅓⅔⅕⅛]")
_LETTERS = regex(r"[a-z]+")


@cache
def _triggers() -> frozenset[str]:
    one_piece = {word for word in scales() if len(word) > 3}
    return frozenset((*number_words(), *ordinals(), *one_piece, *part_words()))


@cache
def _core() -> re.Pattern[str]:
    lone = alternatives({*number_words(), *ordinals(), *part_words()})
    scaled = alternatives(word for word in scales() if len(word) > 3)
    article = rf"{{a or half a}}\s(?:{scaled})(?![^\W_])|half a\s(?={{numerals/percent or point}})"
    return worded(rf"(?<![^\W_])(?:\d|[½¼¾⅓⅔⅕⅛]|\.\d|({article})|({lone})(?![^\W_]))")


@lru_cache(maxsize=64)
def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Find the quantities of a text, in order, their spans disjoint.

    The text is a sentence or longer; offsets are its own. Costs next to nothing where no figure stands; the latest
    texts are kept, as a fact is read for what it says and for what its figures stand for.
    """
    lowered = lower_alike(text)
    passage = Passage(text, lowered)
    single = find_single_lengths(passage) + find_race_times(passage) + find_intervals(passage)
    if not single and not _DIGIT.search(lowered) and _triggers().isdisjoint(_LETTERS.findall(lowered)):
        return ()
    scanned = list(_scan(passage))
    if single:
        taken = {offset for quantity in scanned for offset in range(quantity.span.start, quantity.span.end)}
        scanned += [quantity for quantity in single if quantity.span.start not in taken]
        scanned.sort(key=lambda quantity: quantity.span.start)
    found = [_mark(lowered, quantity) for quantity in join_ages(lowered, join_lengths(lowered, scanned))]
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        if _are_shares(lowered, left, right):
            found[index : index + 2] = replace(left, change=None), replace(right, change=None)
        elif left.kind is right.kind is QuantityKind.COUNT and _PART_OF.fullmatch(
            lowered, left.span.end, right.span.start
        ):
            found[index : index + 2] = replace(left, change=None), replace(right, change="of")
        elif _leaves_unit(lowered, left, right):
            found[index] = replace(left, kind=right.kind, unit=right.unit)
        elif {left.kind, right.kind} == _SUM_AND_LENGTH and {left.change, right.change} == _ENDS:
            found[index : index + 2] = _read_millions(left, right)
    return tuple(found)


def _mark(lowered: str, quantity: Quantity) -> Quantity:
    """Mark the figure behind "none of the", which tells of how many a part is taken, and how often something is so."""
    before = lowered[max(0, quantity.span.start - 48) : quantity.span.start]
    whole = quantity.kind is QuantityKind.COUNT and _PART_BEFORE.search(before)
    return replace(quantity, change="of") if whole else mark_interval(lowered, quantity)


def _leaves_unit(lowered: str, left: Quantity, right: Quantity) -> bool:
    """Tell whether a figure leaves its unit to the one that something goes to ("from 9.50 to 10.10 dollars")."""
    bare = left.kind is QuantityKind.COUNT and left.counted is None and left.change == "from"
    measured = right.kind in {QuantityKind.MONEY, QuantityKind.PERCENT} and right.change == "to"
    scaled = _SCALE.search(right.text.lower()) is not None  # "from 900 to 1.1 million euros"
    return bare and measured and not scaled and lowered[left.span.end : right.span.start].strip() == "to"


def _read_millions(left: Quantity, right: Quantity) -> tuple[Quantity, Quantity]:
    """Read "56m" as millions where it is what a sum of money came from or went to ("fell to $41m from 56m")."""
    money, length = (left, right) if left.kind is QuantityKind.MONEY else (right, left)
    if not length.text.endswith("m") or _SCALE.search(money.text.lower()) is None:
        return left, right
    value, low, high = (bound * _MILLIONS for bound in (length.value, length.low, length.high))
    told = replace(length, kind=QuantityKind.MONEY, unit=money.unit, value=value, low=low, high=high)
    return (money, told) if money is left else (told, money)


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
            if not _MOMENT.search(passage.lowered[: quantity.span.end][-_REACH:]):
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
    ranked = read_rank(passage, start)
    if ranked is not None:
        return ranked, ranked.span.end
    quantity = read_part_of_unit(passage, start, word) or read_part(passage, start, word)
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
    return read_lone(passage, figure), figure.end
