"""Stories: what a draft tells of as a whole, so that its sentences need not say it again.

A draft that opens with the derailment at Hollin tells of its dead when it says "four people died".
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.cast import Cast
from factcheck.checking.knowledge.scenes import Scenes, looks_back
from factcheck.checking.knowledge.steadiness import find_turn
from factcheck.checking.knowledge.strangers import Strangers, find_strangers
from factcheck.model import BlockKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Article, Claim, Entity

_OPENING = 600  # characters, about the headline and the first paragraphs
_SINCE = regex(r"\bsince \d{4}\b")
_YEAR = regex(r"(?:1[89]|2[01])(?<!\w\d\d)\d\d\b")


class Story(Struct, frozen=True):
    """The facts files that a draft is strange to, the symbols that it opens with, its year, and its sentences."""

    strangers: Strangers
    opening: frozenset[str]
    year: int | None
    scenes: Scenes
    lead: frozenset[str] = frozenset()  # the symbols of the headline and the first paragraph
    steady: range = range(0)  # the stretch behind the lead that tells of nothing else

    def opening_for(self, claim: Claim) -> frozenset[str]:
        """Give what the draft opens with; nothing where another year stands before a claim, which may tell of then."""
        return self.opening if self._is_of_now(f"{claim.setting} {claim.text}") else frozenset()

    def _is_of_now(self, text: str) -> bool:
        """Tell whether a text has no year but the draft's own."""
        return {int(year) for year in _YEAR.findall(text)} <= {self.year}

    def lead_for(self, claim: Claim, entities: Mapping[str, Entity]) -> frozenset[str]:
        """Give what the lead tells, where nothing else comes between; only whom and what it names alone of a kind."""
        near = _SINCE.sub("", f"{claim.setting} {claim.text}")
        if claim.span.end not in self.steady or not self._is_of_now(near) or looks_back(near):
            return frozenset()
        kinds = Counter(entities[s[1:]].kind for s in self.lead if s.startswith("@"))
        return frozenset(s for s in self.lead if not s.startswith("@") or _is_alone(entities[s[1:]].kind, kinds))


def _is_alone(kind: str, kinds: Counter[str]) -> bool:
    """Tell whether a lead names one of a kind; who else does or says something there may be another person."""
    return kind != "person" and kinds[kind] == 1


def read_story(article: Article, knowledge: Knowledge) -> Story:
    """Read what an article tells of as a whole."""
    opening = knowledge.symbols_around(f"{article.title or ''}\n{article.text[:_OPENING]}")
    strangers = find_strangers(article.text, knowledge.gazetteer)
    year = article.published.year if article.published is not None else None
    paragraphs = [block.span for block in article.blocks if block.kind is BlockKind.PARAGRAPH]
    start, end = (paragraphs[0].start, paragraphs[0].end) if paragraphs else (0, 0)
    lead = knowledge.symbols_around(f"{article.title or ''}\n{article.text[start:end]}")
    named = any(symbol.startswith("@") for symbol in lead)
    turn = find_turn(article.text, lead, Cast(article, knowledge.gazetteer), knowledge) if named else 0
    return Story(strangers, opening, year, Scenes(knowledge), lead, range(end + 1, turn + 1))
