"""The sentences of an article with the utterances in each, and the article's own words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.claims.attribution.readings import READ
from factcheck.language.lexicon.patterns import worded
from factcheck.model import Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factcheck.claims.attribution.readings import Reading
    from factcheck.model import Article, BlockKind, Utterance

_DATELINE = regex(
    r"[A-Z][A-Z.'’ -]{2,40}(?:,\s[\w.]{2,15}){0,2}"
    r"(?:,?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?))?"
    r"(?:\s\([^()]{2,30}\))?\s?[-–—]{1,2}\s"
    r"|[A-Z][\w.'’ ]{2,40}\s\([A-Z][^()]{1,30}\)\s?[-–—]{1,2}\s"
)
_STAMP = regex(
    r"(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|PT))?\s?[-–—:|]?\s(?=[A-Z\"“‘«])"
)
_LONGEST_DATELINE = 200  # characters
_GLOSS = worded(r",\s{articles and who}\s")
_NAME_AT_END = regex(r"(?:[A-Z][\w.’'-]{0,30} ){0,5}[A-Z][\w’'-]{0,30}\Z")
_LETTER = regex(r"[^\W\d_]")


class Passage(Struct):
    """One sentence of a block, its utterances in order, and the stretches of it that lie outside them."""

    span: Span
    paragraph: int
    kind: BlockKind
    line: Span
    utterances: list[Utterance] = field(default_factory=list)

    def gaps(self, text: str) -> Iterator[Span]:
        """Give the stretches with words outside the utterances; a gloss at the end has the name that it is about."""
        at = self.span.start
        for utterance in self.utterances:
            if utterance.span.start > at and _LETTER.search(text, at, utterance.span.start):
                yield Span(at, utterance.span.start)
            at = max(at, utterance.span.end)
        if at < self.span.end and _LETTER.search(text, at, self.span.end):
            yield Span(self._start_of_gloss(text, at), self.span.end)

    def _start_of_gloss(self, text: str, at: int) -> int:
        """Step back to the name before a gloss that follows what somebody says ("he met Lee | , who is ill")."""
        if not self.utterances or _GLOSS.match(text, at, self.span.end) is None:
            return at
        gloss = text[at : text.find(",", at + 1) % (self.span.end + 1)]
        if self.utterances[-1].cue is not None and self.utterances[-1].cue in gloss:
            return at  # ", the mayor said"
        name = _NAME_AT_END.search(text[max(self.utterances[-1].span.start, at - 120) : at])
        return at - len(name.group()) if name is not None else at


def _find_dateline(text: str, span: Span) -> re.Match[str] | None:
    """Find the place and day that open an article, which a dash ends."""
    opening = text[span.start : min(span.end, span.start + _LONGEST_DATELINE)]
    dashed = "-" in opening or "–" in opening or "—" in opening
    return _DATELINE.match(text, span.start, span.end) if dashed else None


def read_passages(article: Article, readings: Sequence[Reading], utterances: Sequence[Utterance]) -> Iterator[Passage]:
    """Give the sentences of an article's body in order, each with its utterances."""
    text = article.text
    paragraphs = [number for number, block in enumerate(article.blocks) if block.kind in READ and len(block.span)]
    upcoming = 0
    for reading in readings:
        number, span = paragraphs[reading.paragraph], reading.span
        block = article.blocks[number]
        opens = span.start == block.span.start
        dateline = (_find_dateline(text, span) or _STAMP.match(text, span.start, span.end)) if opens else None
        own = span if dateline is None else Span(dateline.end(), span.end)
        passage = Passage(own, number, block.kind, block.span)
        while upcoming < len(utterances) and utterances[upcoming].span.end <= span.start:
            upcoming += 1
        place = upcoming
        while place < len(utterances) and utterances[place].span.start < span.end:
            passage.utterances.append(utterances[place])
            place += 1
        yield passage
