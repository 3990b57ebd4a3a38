"""Drafts: an article, who speaks in it, and what it claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.model.values import Attribution, BlockKind, ClaimKind, Modality, Span, TimeExpression, TimeSpan

if TYPE_CHECKING:
    from datetime import date


class Block(Struct, frozen=True):
    """One paragraph-like stretch of an article and what it is for."""

    span: Span
    kind: BlockKind


class Article(Struct, frozen=True):
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


class Speaker(Struct, frozen=True):
    """Who says something: the mention in the article, and the name and entity behind it where they are certain."""

    name: str
    mention: str
    entity: str | None = None
    role: str | None = None


class Utterance(Struct, frozen=True):
    """One stretch of attributed speech, whole; `said_within` is the period that its frame names instead of a day."""

    id: str
    span: Span
    attribution: Attribution
    cue: str | None
    speaker: Speaker | None
    said_on: date | None = None
    said_on_basis: str | None = None  # "explicit", "relative", "article"
    said_within: TimeSpan | None = None


class Claim(Struct, frozen=True):
    """One statement of an article that can be compared with a fact.

    `assertion` says it as one self-contained sentence; `setting` is the text before it that its places and periods
    may come from; `marked` tells that the article itself marks it as false or unproven ("falsely claimed"); `beside` is
    the sentence in whose time it is told where the claim is what stands beside a name ("Lee, the mayor, | said ...").
    `about` holds the times inside a statement's assertion, in order; claims have them once they are to be reported.
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
    said_within: TimeSpan | None = None
    beside: str = ""
    about: tuple[TimeExpression, ...] = ()

    def when_said(self, published: date | None) -> TimeSpan | None:
        """Give the day or period in which it was said; the article's own voice speaks on the day of publication.

        None where that is not known.
        """
        if self.said_on is not None:
            return TimeSpan(self.said_on, self.said_on)
        if self.said_within is not None:
            return self.said_within
        own = self.attribution is Attribution.NARRATION and published is not None
        return TimeSpan(published, published) if own else None


class Extraction(Struct, frozen=True):
    """All that the claims stage found in one article."""

    utterances: tuple[Utterance, ...]
    claims: tuple[Claim, ...]
