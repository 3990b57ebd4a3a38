"""Two figures that belong together: ranges ("between 3 and 5 percent") and scores ("3-1", "51 votes to 49")."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.numbers.changes import change_of
from factcheck.language.numbers.hedges import hedge_before
from factcheck.language.quantities.figures import Figure, Passage, quantity_of, read_figure
from factcheck.language.words.counted import counted_noun, is_plural, noun_stem
from factcheck.model import Quantity, QuantityKind, Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.numbers.units import Unit

_JOINT = worded(r"\s?[-–‑—]\s?(?=[\d$€£¥.])|\s{to, and or or}\s(?=[\da-z$€£¥.])|-to-(?=\d)")
_VOTES_TO = worded(r"\s([a-z]{4,10})\s{to or against}\s(?=[\da-z])")
_CUES_BEFORE = regex(r"(?:\bbetween|\bfrom)\s\Z")
# Two of these side by side are results as often as ranges ("42% to 58%").
_SHARES = frozenset((QuantityKind.PERCENT, QuantityKind.POINTS))
_VOTED = worded(r"\b{numerals/before a score of votes}\s\Z")
_VOTED_BEFORE = 14  # characters that hold these words
_LEVEL_OF_STEPS = 4  # so many times its last step, or more, a level is
_LARGEST_SCORE = 600
_SCORE_WINDOW = 70
_OF_VOTE = " vote"  # of those for and those against there may be any number


class _Pair(Struct, frozen=True):
    """Two figures, the word or dash between them, "between" or "from" before them; `one_unit`: only one has a unit."""

    first: Figure
    second: Figure
    joint: str
    cue: str
    one_unit: bool


@cache
def _score_cues() -> frozenset[str]:
    return lexicon.read_words("changes", "score cues")


def read_pair(passage: Passage, first: Figure) -> Quantity | None:
    """Read the range or score that a figure opens; None when the figure stands for itself."""
    votes = _VOTES_TO.match(passage.lowered, first.end)
    if votes and first.unit is None and is_plural(votes[1]):
        return _read_votes(passage, first, votes)
    joint = _JOINT.match(passage.lowered, first.end)
    if joint is None:
        return None
    second = read_figure(passage, joint.end())
    if second is None or second.start > joint.end():
        second = read_figure(passage, joint.end() + 1) if passage.lowered[joint.end()] in "$€£¥" else None
    if second is None:
        return None
    score = _read_score(passage, first, second, joint[0])
    return score or _read_range(passage, first, second, joint[0])


def _read_votes(passage: Passage, first: Figure, votes: re.Match[str]) -> Quantity | None:
    second = read_figure(passage, votes.end())
    if second is None or second.unit is not None or second.start != votes.end():
        return None
    if second.numeral.worded and counted_noun(passage.text, second.end) is not None:
        return None
    return _score(passage, first, second, noun_stem(votes[1]))


def _read_score(passage: Passage, first: Figure, second: Figure, joint: str) -> Quantity | None:
    """Read "3-1" and "312 to 114": two bare whole numbers, nothing counted behind, the greater first or a cue near."""
    if first.unit or second.unit or joint.strip() in listed("and or or"):
        return None
    if joint.strip() == "to" and passage.lowered.endswith("from ", 0, first.start):
        return None  # "fell from 66 to 64"
    left, right = first.numeral, second.numeral
    voted = joint.strip() == "to" and _VOTED.search(passage.lowered, max(0, first.start - _VOTED_BEFORE), first.start)
    if (left.worded or right.worded) and not voted:
        return None
    if left.scaled or right.scaled or any(number.step != 1 and not number.worded for number in (left, right)):
        return None
    if max(left.value, right.value) > _LARGEST_SCORE and _OF_VOTE not in passage.lowered[: first.start]:
        return None
    window = passage.lowered[max(0, first.start - _SCORE_WINDOW) : second.end + 20]
    cued = not _score_cues().isdisjoint(re.findall(r"[a-z]{3,12}", window))
    dash, _descending = joint.strip() != "to", left.value > right.value
    noun = counted_noun(passage.text, second.end)
    counting = noun is not None and noun.plural
    if not counting and (left.value > right.value or (dash and (cued or left.value == right.value))):
        return _score(passage, first, second, None)
    return None


def _score(passage: Passage, first: Figure, second: Figure, counted: str | None) -> Quantity:
    return Quantity(
        span=Span(first.start, second.end),
        text=passage.text[first.start : second.end],
        value=first.numeral.value,
        low=first.numeral.value,
        high=first.numeral.value,
        kind=QuantityKind.SCORE,
        counted=counted,
        second=second.numeral.value,
    )


def _read_range(passage: Passage, first: Figure, second: Figure, joint: str) -> Quantity | None:
    """Read a range of uncertainty as one interval: ascending, of one unit, and not the two ends of a change."""
    shared = _shared_unit(first, second)
    if shared is None or (joint.strip() == "to" and _is_closed(passage, first, second)):
        return None
    first, second = replace(first, unit=shared[0]), replace(second, unit=shared[0])
    if first.numeral.scaled != second.numeral.scaled and not first.numeral.worded:
        first = _scale_alike(first, second)
    if first.numeral.value >= second.numeral.value:
        return None
    cue = _CUES_BEFORE.search(passage.lowered, max(0, first.start - 9), first.start)
    between = cue is not None and cue[0].startswith("between")
    pair = _Pair(first, second, joint.strip(), cue[0].strip() if cue else "", one_unit=shared[1])
    if not _is_range(passage, pair):
        return None
    kind = first.unit.kind if first.unit else QuantityKind.COUNT
    upper, lower = quantity_of(passage, replace(second, start=first.start), kind), quantity_of(passage, first, kind)
    hedge = hedge_before(passage.lowered, first.start)
    start = cue.start() if cue and between else hedge.start if hedge else first.start
    change = change_of(passage.lowered, start, second.end, difference=kind is QuantityKind.POINTS)
    return Quantity(
        span=Span(start, second.end),
        text=passage.text[start : second.end],
        value=(lower.value + upper.value) / 2,
        low=min(lower.value, lower.low),
        high=max(upper.value, upper.high),
        kind=kind,
        unit=upper.unit,
        counted=upper.counted,
        hedge="between",
        change=change,
    )


def _is_closed(passage: Passage, first: Figure, second: Figure) -> bool:
    """Tell whether the first of two figures has a unit behind it that the second lacks ("fell by 12% to 3,410")."""
    return first.unit is not None and second.unit is None and passage.lowered[first.start] not in "$€£¥"


def _is_step_to_level(passage: Passage, first: Figure, second: Figure) -> bool:
    """Tell whether something moves by the first of two figures to the second ("rose by $8 million to $90 million")."""
    moved = change_of(passage.lowered, first.start, first.end) == "by"
    return moved and second.numeral.value >= _LEVEL_OF_STEPS * first.numeral.value


def _shared_unit(first: Figure, second: Figure) -> tuple[Unit | None, bool] | None:
    """Give the unit that both ends are in, and whether only one end names it; None when they differ."""
    left, right = first.unit, second.unit
    if left is None or right is None:
        return left or right, left is not right
    return (right, False) if left.name == right.name else None


def _scale_alike(first: Figure, second: Figure) -> Figure:
    """Give the first of two ends the scale word of the second: "5-7 million"."""
    plain = second.numeral.value
    factor = 1
    while plain / factor >= 1000 and first.numeral.value * factor * 1000 < plain:
        factor *= 1000
    if first.numeral.value * factor * 100 < plain:
        factor *= 1000
    numeral = first.numeral
    return replace(
        first, numeral=replace(numeral, value=numeral.value * factor, step=numeral.step * factor, scaled=True)
    )


def _is_range(passage: Passage, pair: _Pair) -> bool:
    """Tell a range from two figures that stand side by side ("42% to 58%") or end a change ("rose from 3% to 5%")."""
    first, second, word, cue, one_unit = pair.first, pair.second, pair.joint, pair.cue, pair.one_unit
    if word == "and":
        return cue == "between"
    if word == "or":
        return second.numeral.value - first.numeral.value == 1 and (one_unit or first.unit is None)
    if cue == "from" and change_of(passage.lowered, first.start, first.start + 1) == "from":
        return False
    if word != "to" or one_unit or cue:
        return True
    if first.unit is not None:
        return first.unit.kind not in _SHARES and not _is_step_to_level(passage, first, second)
    noun = counted_noun(passage.text, second.end)
    return noun is not None and noun.plural
