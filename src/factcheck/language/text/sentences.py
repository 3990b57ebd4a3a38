"""Where the sentences of a paragraph begin and end.

A quotation is not cut inside: a sentence that holds one ends at or after its closing mark, and '"Why?" she asked.' is
one sentence. Abbreviations, initials and decimal points end nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed, read_words
from factcheck.language.text.cues import Form, read_cues
from factcheck.language.text.datelines import skip_dateline
from factcheck.model import Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.text.quotations import Quotation

_END = regex(r"[.!?…](?<![.!?…][.!?…])[.!?…]*+[\"”’'»“)\]]*+(?=\s|$)")
_LAST_WORD = regex(r"[^\W_]+(?:[.'’-][^\W_]+)*\Z")
_ATTRIBUTION = regex(r"\s+((?:[^\W\d_][\w.'’-]*(?:\s+|[,:;]|$)){1,6})")
_FINITE = frozenset({Form.PAST, Form.THIRD})


def split_sentences(text: str, paragraph: Span, quotations: Sequence[Quotation] = ()) -> tuple[Span, ...]:
    """Split one paragraph into sentences; `quotations` are those of this paragraph, in order."""
    spans: list[Span] = []
    start = _skip_blanks(text, paragraph.start, paragraph.end)
    upcoming = iter(quotations)
    quotation = next(upcoming, None)
    for match in _END.finditer(text, start, paragraph.end):
        end = match.end()
        while quotation is not None and quotation.span.end < end:
            quotation = next(upcoming, None)
        if quotation is not None and quotation.span.start < match.start() and end < quotation.span.end:
            continue
        if end <= start:
            continue
        gap = (end, _skip_blanks(text, end, paragraph.end))
        if gap[1] < paragraph.end and not _ends_sentence(text, match.start(), gap, paragraph, quotation):
            continue
        spans.append(Span(start, end))
        start = gap[1]
    if start < paragraph.end:
        end = paragraph.end
        while end > start and text[end - 1].isspace():
            end -= 1
        spans.append(Span(start, end))
    return tuple(spans)


_BREAK = regex(r"[.!?…\n](?:(?<=\n)|[\"”’'»“)\]]*+\s)")
_LONGEST_SIDE = 400  # characters looked at on either side


def sentence_around(text: str, span: Span) -> str:
    """Give a stretch of text with what stands beside it in its sentence, the nearest full stops taken for its ends."""
    start = begin_sentence(text, span.start)
    after = _BREAK.search(text, span.end, span.end + _LONGEST_SIDE)
    return text[start : after.start() if after is not None else span.end + _LONGEST_SIDE]


def begin_sentence(text: str, place: int) -> int:
    """Find where the sentence begins that holds a place, behind the nearest full stop."""
    first = max(0, place - _LONGEST_SIDE)
    breaks = [match.end() for match in _BREAK.finditer(text[first:place])]
    return skip_dateline(text, first + (breaks[-1] if breaks else 0), place)


def _skip_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _ends_sentence(text: str, stop: int, gap: tuple[int, int], paragraph: Span, quotation: Quotation | None) -> bool:
    """Tell whether a sentence ends with the mark at a place; the gap is the blanks before what follows."""
    end, following = gap
    first = text[following]
    if first.islower() or first in ",;)–—-":
        return False
    if quotation is not None and quotation.closed and quotation.span.end <= end:
        return text[stop] == "." or not _begins_attribution(text, end, paragraph.end)
    if text[stop] != "." or end - stop > 1:
        return True
    return not _is_abbreviation(text, stop, following, paragraph)


def _is_abbreviation(text: str, stop: int, following: int, paragraph: Span) -> bool:
    word = _word_before(text, max(paragraph.start, stop - 24), stop)
    if not word:
        return False
    if len(word) == 1 and word.isupper():
        return True
    lower = word.lower()
    if lower == "no":
        return text[following].isdigit()
    if "." in word and word.replace(".", "").isalpha() and len(word) <= 6:
        return not _begins_plainly(text, following)
    if lower not in read_words("clause_words", "abbreviation") or (
        word.islower() and lower in listed("no abbreviations")
    ):
        return False
    if text[following] in '"“«„':
        return False
    return lower in read_words("titles", "short") or not _begins_plainly(text, following)


def _word_before(text: str, start: int, stop: int) -> str:
    """Give the word that ends at a place, empty if none does."""
    if start < stop and text[stop - 1].isalpha():
        word = text[start:stop].rsplit(None, 1)[-1]
        if word.isalpha():
            return word
    match = _LAST_WORD.search(text, start, stop)
    return match.group() if match is not None else ""


def _begins_plainly(text: str, at: int) -> bool:
    """Tell whether the word here opens a sentence by its looks ("The", "He", "But"), and so ends the one before."""
    stop = at
    while stop < len(text) and text[stop].isalpha() and stop - at < 16:
        stop += 1
    word = text[at:stop]
    return word[:1].isupper() and word.lower() in _openers()


@cache
def _openers() -> frozenset[str]:
    names = ("determiner", "pronoun", "coordinator", "subordinator", "who", "as", "adverb", "preposition")
    return frozenset().union(*(read_words("clause_words", name) for name in names))


def _begins_attribution(text: str, at: int, end: int) -> bool:
    """Tell whether "he asked", "Smith said" or the like follows a quotation that ends in a question mark."""
    match = _ATTRIBUTION.match(text, at, min(end, at + 120))
    if match is None:
        return False
    words = match.group(1).split()
    for word in words[1:]:
        cue = read_cues().get(word.rstrip(".,:;"))
        if cue is not None and cue.form in _FINITE:
            return True
        if word.lower() in listed("going on in small letters"):
            return False
    return False
