"""Stories: what a draft tells of as a whole, so that its sentences need not say it again.

A draft that opens with the derailment at Hollin tells of its dead when it says "four people died".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.scenes import Scenes
from factcheck.checking.knowledge.strangers import Strangers, find_strangers
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Article, Claim

_OPENING = 600  # characters, about the headline and the first paragraphs
_YEAR = regex(r"(?:1[89]|2[01])(?<!\w\d\d)\d\d\b")


class Story(Struct, frozen=True):
    """The facts files that a draft is strange to, the symbols that it opens with, its year, and its sentences."""

    strangers: Strangers
    opening: frozenset[str]
    year: int | None
    scenes: Scenes

    def opening_for(self, claim: Claim) -> frozenset[str]:
        """Give what the draft opens with; nothing where another year stands before a claim, which may tell of then."""
        years = {int(year) for year in _YEAR.findall(f"{claim.setting} {claim.text}")}
        return self.opening if years <= {self.year} else frozenset()


def read_story(article: Article, knowledge: Knowledge) -> Story:
    """Read what an article tells of as a whole."""
    opening = knowledge.symbols_around(f"{article.title or ''}\n{article.text[:_OPENING]}")
    strangers = find_strangers(article.text, knowledge.gazetteer)
    year = article.published.year if article.published is not None else None
    return Story(strangers, opening, year, Scenes(knowledge))
