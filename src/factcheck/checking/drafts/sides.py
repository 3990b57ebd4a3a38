"""Sides: what one draft says that another may say otherwise, with its place, its day, and what it is found by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.language.gazetteer import fold
from factcheck.model import Citation, Evidence, Source

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.naming import NameUse
    from factcheck.model import Article, Claim, Relation


@dataclass(frozen=True, slots=True)
class Told:
    """A claim of one of the drafts; `draft` is the draft's number in the run, from 0."""

    draft: int
    article: Article
    claim: Claim

    @property
    def day(self) -> date | None:
        """The day on which it is told, as far as that is known."""
        return self.claim.said_on or self.article.published

    @property
    def place(self) -> str:
        """The draft's path and the line."""
        return f"{self.article.path}:{self.article.text.count(chr(10), 0, self.claim.span.start) + 1}"

    def as_evidence(self, relation: Relation) -> Evidence:
        """Show this side beside another."""
        article = self.article
        words = " ".join(self.claim.text.split())
        day = f"{self.day.isoformat()}: " if self.day else ""
        source = Source(article.path, article.title or article.path, published=article.published)
        return Evidence(self.place, f"{day}“{words}”", relation, (Citation(source),))


@dataclass(frozen=True, slots=True)
class Story:
    """What tells the story of a draft from another: the last words of the names in it, folded."""

    names: frozenset[str]

    def shares(self, other: Story, least: int, without: frozenset[str] = frozenset()) -> bool:
        """Tell whether two drafts have at least so many names in common, some names apart."""
        return len((self.names & other.names) - without) >= least


def read_story(uses: list[NameUse]) -> Story:
    """Collect the names of a draft."""
    return Story(frozenset(use.words[-1] for use in uses if len(use.words[-1]) > 2))


def same_speaker(left: Claim, right: Claim) -> bool | None:
    """Tell whether two claims are the same speaker's; None where that is open."""
    one, other = left.speaker, right.speaker
    if one is None or other is None:
        return None
    if one.entity is not None and other.entity is not None:
        return one.entity == other.entity
    if not (one.name[:1].isupper() and other.name[:1].isupper()):
        return None
    return fold(one.name.split()[-1]) == fold(other.name.split()[-1])
