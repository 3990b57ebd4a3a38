"""Levels: two levels of one measure of which a sentence only tells the difference or the ratio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.model import Quantity

GAP = "\ufffc"
"""Stands in a sentence for the figure of a level."""

BREAK = regex(r"[,;:.()\"“”?!]")
"""A mark at which one part of a sentence ends."""
PERCENT = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MULTIPLE})
NEAR = 70
"""Characters between a figure and the words of its comparison."""
DIFFERENCES = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.POINTS, QuantityKind.MEASURE, QuantityKind.DURATION}
)
VERB = worded(r"\s(?:{forms of have}\s)?([a-z]{2,14})\s(?:[a-z]{3,16}ly\s)?(?:by\s)?\Z")
"""The verb before a figure, with its auxiliary and "by"."""


class Comparison(Struct, frozen=True):
    """A difference or ratio as a sentence tells it, and the two levels as sentences, each in one or more wordings.

    `greater` and `lesser` are the sides as the sentence has them; `falls` tells that the greater is the one that the
    other is measured against ("fell by 3%", "3% fewer than"). Where it is not `sure` which two times are meant, a
    figure that does not fit says nothing. A `plain` one has no figure, and a `steady` one says that both are the same.
    """

    figure: Quantity
    greater: tuple[str, ...]
    lesser: tuple[str, ...]
    falls: bool
    moves: bool = False
    sure: bool = True
    plain: bool = False
    steady: bool = False


class FigureIn(Struct, frozen=True):
    """A sentence with one of its figures and the subject of the figure's clause."""

    text: str
    lowered: str
    figure: Quantity
    subject: str

    @property
    def before(self) -> str:
        """What stands before the figure."""
        return self.text[: self.figure.span.start]

    @property
    def after(self) -> str:
        """What stands behind the figure."""
        return self.text[self.figure.span.end :]

    def about(self, other: str, sentence: str) -> str | None:
        """Put another in the place of the subject; None where it stands nowhere before the figure."""
        at = self.before.find(self.subject) if self.subject else -1
        return None if at < 0 else f"{sentence[:at]}{other}{sentence[at + len(self.subject) :]}"


def order(sentence: FigureIn, then: tuple[str, ...], now: tuple[str, ...], *, falls: bool) -> Comparison:
    """Make the comparison of an earlier and a later level."""
    return Comparison(sentence.figure, then if falls else now, now if falls else then, falls=falls, moves=True)


def words_for(section: str) -> frozenset[str]:
    """Give the words of one sort by which levels are compared."""
    return lexicon.read_words("comparisons", section)
