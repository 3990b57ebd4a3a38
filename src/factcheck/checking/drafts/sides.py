"""Sides: what one draft says that another may say otherwise, with its place, its day, and what it is found by."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.text.folding import fold
from factcheck.model import Citation, Evidence, Source
from factcheck.model.days import tell_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.checking.naming import NameUse
    from factcheck.model import Article, Claim, Relation


_FEW_DRAFTS, _FEW_SHARE = 20, 0.02  # drafts that a rare name may stand in, and their share of a large run
_ANY_FOR_RARE = 3  # names of any kind that tell as much as a rare one


class Told(Struct, frozen=True):
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

    @property
    def place_and_day(self) -> str:
        """The place, with the day in brackets where it is known."""
        return f"{self.place} ({tell_day(self.day)})" if self.day else self.place

    def as_evidence(self, relation: Relation) -> Evidence:
        """Show this side beside another."""
        article = self.article
        words = " ".join(self.claim.text.split())
        day = f"{tell_day(self.day)}: " if self.day else ""
        source = Source(article.path, article.title or article.path, published=article.published)
        return Evidence(self.place, f"{day}“{words}”", relation, (Citation(source),))


class Story(Struct, frozen=True):
    """What tells the story of a draft from another: the last words of its names, folded, and those that are rare."""

    names: frozenset[str]
    rare: frozenset[str]

    def shares(self, other: Story, least: int, without: frozenset[str] = frozenset()) -> bool:
        """Tell whether two drafts have so many rare names in common, or several times as many of any, some apart."""
        if len((self.rare & other.rare) - without) >= least:
            return True
        return len((self.names & other.names) - without) >= _ANY_FOR_RARE * least


def read_stories(uses: Sequence[Sequence[NameUse]]) -> list[Story]:
    """Collect the names of each draft; a name is rare that stands in few drafts."""
    names = [frozenset(use.words[-1] for use in found if len(use.words[-1]) > 2) for found in uses]
    often = Counter(name for found in names for name in found)
    most = max(_FEW_DRAFTS, _FEW_SHARE * len(names))
    return [Story(found, frozenset(name for name in found if often[name] <= most)) for found in names]


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
