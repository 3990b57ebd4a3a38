"""The nouns of factcheck, as frozen values.

Everything here is plain data: the stages of the pipeline pass these values on and none of them changes one.
Offsets count Unicode code points of the decoded text from 0, end exclusive; lines and columns count from 1.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


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


@dataclass(frozen=True, slots=True, order=True)
class Span:
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


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A period of whole days, both ends included; an open end is None."""

    first: date | None = None
    last: date | None = None

    def overlaps(self, other: TimeSpan) -> bool:
        """Tell whether the two periods share at least one day."""
        return not (
            (self.last is not None and other.first is not None and self.last < other.first)
            or (other.last is not None and self.first is not None and other.last < self.first)
        )

    def holds_on(self, day: date) -> bool:
        """Tell whether the day lies in the period."""
        return self.overlaps(TimeSpan(day, day))


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like stretch of an article and what it is for."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Article:
    """A decoded draft, laid out in blocks over its own, unchanged text."""

    path: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    published: date | None = None
    published_basis: str | None = None  # "option", "front matter", "dateline", "text"
    language: str = "en"
    source: str | None = None
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: the mention in the article, and the name and entity behind it where they are certain."""

    name: str
    mention: str
    entity: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """One stretch of attributed speech, whole."""

    id: str
    span: Span
    attribution: Attribution
    cue: str | None
    speaker: Speaker | None
    said_on: date | None = None
    said_on_basis: str | None = None  # "explicit", "relative", "article"


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of an article that can be compared with a fact.

    `assertion` says it as one self-contained sentence; `setting` is the text before it that its places and periods
    may come from; `marked` tells that the article itself marks it as false or unproven ("falsely claimed").
    """

    id: str
    kind: ClaimKind
    span: Span
    text: str
    assertion: str
    attribution: Attribution
    modality: Modality = Modality.ASSERTED
    checkable: bool = True
    utterance: str | None = None
    speaker: Speaker | None = None
    cue: str | None = None
    said_on: date | None = None
    said_on_basis: str | None = None
    setting: str = ""
    marked: bool = False
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that the claims stage found in one article."""

    utterances: tuple[Utterance, ...]
    claims: tuple[Claim, ...]


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


@dataclass(frozen=True, slots=True)
class Quantity:
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
    change: str | None = None  # "by" for a difference ("rose by 3%"), "to" and "from" for the levels of a change
    second: Decimal | None = None  # the other side of a score ("3-1", "51 votes to 49")


@dataclass(frozen=True, slots=True)
class Role:
    """An office or part that an entity has over a period."""

    title: str
    period: TimeSpan = TimeSpan()


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that facts speak of."""

    id: str
    name: str
    kind: str = "other"
    gender: str | None = None
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    path: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from."""

    id: str
    title: str
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    path: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as one fact cites it."""

    source: Source
    quote: str | None = None
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A plain sentence that an editor vouches for, with what a sentence can't say.

    `period` is when the statement holds (`from`, `until`); `event` is when what it tells of happened (`date`).
    `slots` are the editor's corrections of how the statement is understood (`understood`), by name of slot.
    """

    id: str
    statement: str
    citations: tuple[Citation, ...] = ()
    also: tuple[str, ...] = ()
    refutes: tuple[str, ...] = ()
    period: TimeSpan | None = None
    event: TimeSpan | None = None
    tolerance: str | None = None
    only: bool = False
    according_to: str | None = None
    series: str | None = None
    min_sources: int = 1
    review_by: date | None = None
    topic: str | None = None
    slots: tuple[tuple[str, str], ...] = ()
    path: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class QuoteRecord:
    """What somebody said, as recorded."""

    id: str
    speaker: str
    text: str
    date: date | None = None
    translation_of: str | None = None
    transcript: str | None = None
    citations: tuple[Citation, ...] = ()
    path: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker said at one go in a transcript, under the name that stands there, and the line it starts on."""

    name: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Transcript:
    """The transcript that a quote record names, turn by turn; `quote` is the record's id."""

    quote: str
    path: str
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a facts file adds to the built-in lexicon."""

    synonyms: tuple[tuple[str, ...], ...] = ()
    opposites: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class FactBase:
    """The facts files of a run, read and joined."""

    files: tuple[str, ...] = ()
    digest: str = ""
    facts: tuple[Fact, ...] = ()
    entities: tuple[Entity, ...] = ()
    sources: tuple[Source, ...] = ()
    quotes: tuple[QuoteRecord, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    warnings: tuple[str, ...] = ()
    transcripts: tuple[Transcript, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One slot in which a claim and a fact differ, each side in its own words."""

    slot: str
    claim: str
    fact: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact that bears on a verdict."""

    fact: str
    statement: str
    relation: Relation
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the facts say of one claim, by which rule, in words a reporter understands."""

    outcome: Outcome
    rule: str | None
    level: Level | None
    reason: str
    challenged: bool = False
    differences: tuple[Difference, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding does not count: in whose words, by what, and until when."""

    reason: str
    basis: str  # "file", "comment", "baseline"
    author: str | None = None
    until: date | None = None
    path: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim with its verdict, and with what suppresses the finding, if anything does."""

    claim: Claim
    verdict: Verdict
    suppression: Suppression | None = None


@dataclass(frozen=True, slots=True)
class CheckedArticle:
    """An article with everything found in it."""

    article: Article
    utterances: tuple[Utterance, ...]
    claims: tuple[CheckedClaim, ...]


@dataclass(frozen=True, slots=True)
class RuleCard:
    """A rule as people and reports need to know it: `factcheck explain`, the docs and SARIF all read this."""

    code: str
    name: str
    level: Level
    explanation: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """A draft that could not be checked, and why."""

    path: str
    problem: str
    line: int | None = None
    mend: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The result of one run."""

    articles: tuple[CheckedArticle, ...]
    version: str
    as_of: date | None = None
    facts_files: tuple[str, ...] = ()
    facts_count: int = 0
    facts_digest: str = ""
    rules: tuple[RuleCard, ...] = ()
    failures: tuple[Failure, ...] = ()
