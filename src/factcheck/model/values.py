"""Values that the others are made of: spans, periods, figures, and the closed lists of kinds."""

from __future__ import annotations

import enum
from datetime import date
from decimal import Decimal

from msgspec import Struct


class BlockKind(enum.StrEnum):
    """What a stretch of an article is for."""

    HEADLINE = "headline"
    SUBHEADING = "subheading"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    FURNITURE = "furniture"


class Attribution(enum.StrEnum):
    """How a claim reaches the reader: in the speaker's words, in the article's, in both, or unattributed."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    NARRATION = "narration"


class ClaimKind(enum.StrEnum):
    """What a claim asserts: something about the world, that words were said, or a name."""

    STATEMENT = "statement"
    QUOTATION = "quotation"
    NAME = "name"


class Modality(enum.StrEnum):
    """The stance that a clause takes to what it says."""

    ASSERTED = "asserted"
    PREDICTED = "predicted"
    WISHED = "wished"
    ASKED = "asked"
    ORDERED = "ordered"
    CONDITIONAL = "conditional"
    OPINION = "opinion"


class Outcome(enum.StrEnum):
    """The verdict on one claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    OUTDATED = "outdated"
    AMBIGUOUS = "ambiguous"
    UNVERIFIED = "unverified"
    NOT_CHECKABLE = "not-checkable"


REJECTED = frozenset({Outcome.CONTRADICTED, Outcome.OUTDATED})
"""The outcomes by which a claim is held to be wrong."""


class Level(enum.StrEnum):
    """How grave a finding is; it belongs to the rule and can be configured."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NONE = "none"


class Relation(enum.StrEnum):
    """How a fact stands to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    OUTDATES = "outdates"
    NEAR = "near"


class Span(Struct, frozen=True, order=True):
    """A stretch of text, by code points, end exclusive."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Slice the words of the span out of its text."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


_ENDLESS = 10**6  # days


class TimeSpan(Struct, frozen=True):
    """A period of whole days, both ends included; an open end is None."""

    first: date | None = None
    last: date | None = None

    def overlaps(self, other: TimeSpan) -> bool:
        """Tell whether the two periods share at least one day."""
        return not (
            (self.last is not None and other.first is not None and self.last < other.first)
            or (other.last is not None and self.first is not None and other.last < self.first)
        )

    @property
    def length_days(self) -> int:
        """The days from the first to the last; a very large number where an end is open."""
        return (self.last - self.first).days if self.first is not None and self.last is not None else _ENDLESS

    def holds_on(self, day: date) -> bool:
        """Tell whether the day lies in the period."""
        return self.overlaps(TimeSpan(day, day))

    def lies_within(self, other: TimeSpan) -> bool:
        """Tell whether the period is wholly within another; an open end only within an open end."""
        begins = other.first is None or (self.first is not None and self.first >= other.first)
        ends = other.last is None or (self.last is not None and self.last <= other.last)
        return begins and ends


class TimeExpression(Struct, frozen=True, tag=True):
    """A stretch of text that says when, or for how long.

    `span` leaves out the preposition, which `relation` names: "on" (also "in", "at" and adverbs), "since", "until",
    "before", "after", "by", "during", "between", "as of", "for", "than" (another time's level is compared); None where
    the time stands as an adjective ("the 2024 vote"). `period` is what the words themselves name: 1990 in "since 1990".
    `explicit` tells that they need no anchor. `duration_days` is the length named by "for two years", in days, a month
    being 30 and a year 365.
    """

    span: Span
    text: str
    period: TimeSpan | None = None
    relation: str | None = None
    explicit: bool = False
    duration_days: int | None = None


class QuantityKind(enum.StrEnum):
    """What sort of figure a quantity is; figures of different sorts are never compared."""

    COUNT = "count"
    PERCENT = "percent"
    POINTS = "percentage points"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    ORDINAL = "ordinal"
    SCORE = "score"


class Quantity(Struct, frozen=True):
    """A figure as printed, with the interval of true values that it stands for.

    `low` and `high` bound the values compatible with the printed digits and the hedge (rounding interval, or wider;
    infinite for "more than"). `value` is in `unit` after scaling (7.1 million is 7100000). `counted` is the stem of
    the noun counted or measured ("vote"), None where the figure stands alone.
    """

    span: Span
    text: str
    value: Decimal
    low: Decimal
    high: Decimal
    kind: QuantityKind
    unit: str | None = None  # "USD", "km", "year"; None for bare counts
    counted: str | None = None
    hedge: str | None = None
    change: str | None = None  # "by" for a difference ("rose by 3%"), "to" and "from" for levels, "of" for a whole
    second: Decimal | None = None  # the other side of a score ("3-1", "51 votes to 49")
