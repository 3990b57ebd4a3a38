"""Claims that words were said: one for every quoted stretch of direct or mixed speech, to hold against the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.readings import READ
from factcheck.claims.attribution.voices import is_unsaid
from factcheck.model import Attribution, Claim, ClaimKind, Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.attribution.readings import Reading
    from factcheck.model import Article, Utterance

_WORD = regex(r"[^\W_]+")
_LEAST_WORDS = 2  # a single word in quotation marks is as often irony as speech
_QUOTED = frozenset({Attribution.DIRECT, Attribution.MIXED})


def list_quotations(article: Article, readings: Sequence[Reading], utterances: Sequence[Utterance]) -> Iterator[Claim]:
    """Give the quotation claims of an article in order, with ids q1, q2, ...; `utterances` are dated and in order."""
    spoken = [utterance for utterance in utterances if utterance.attribution in _QUOTED and not _is_unsaid(utterance)]
    if not spoken:
        return
    paragraphs = [number for number, block in enumerate(article.blocks) if block.kind in READ and len(block.span)]
    position = count = 0
    for reading in readings:
        paragraph = paragraphs[reading.paragraph]
        for quotation in reading.quotations:
            while position < len(spoken) and spoken[position].span.end <= quotation.span.start:
                position += 1
            if position == len(spoken):
                return
            utterance = spoken[position]
            if utterance.span.overlaps(quotation.inner) and _has_words(article.text, quotation.inner):
                count += 1
                yield _claim(article, utterance, _trim(article.text, quotation.inner), paragraph, f"q{count}")


def _is_unsaid(utterance: Utterance) -> bool:
    """Tell whether the report says that nobody said these words."""
    mention = utterance.speaker.mention if utterance.speaker is not None else ""
    return utterance.cue is not None and is_unsaid(utterance.cue, mention)


def _has_words(text: str, span: Span) -> bool:
    return (
        sum(1 for _ in zip(_WORD.finditer(text, span.start, span.end), range(_LEAST_WORDS), strict=False))
        == _LEAST_WORDS
    )


def _trim(text: str, span: Span) -> Span:
    """Let go of blanks inside the marks."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _claim(article: Article, utterance: Utterance, span: Span, paragraph: int, identifier: str) -> Claim:
    """Make the claim that a speaker said these words."""
    words = span.of(article.text)
    name = utterance.speaker.name if utterance.speaker is not None else "Somebody"
    return Claim(
        id=identifier,
        kind=ClaimKind.QUOTATION,
        span=span,
        text=words,
        assertion=f"{name} said: “{' '.join(words.split())}”",
        attribution=utterance.attribution,
        utterance=utterance.id,
        speaker=utterance.speaker,
        cue=utterance.cue,
        said_on=utterance.said_on,
        said_on_basis=utterance.said_on_basis,
        paragraph=paragraph,
    )
