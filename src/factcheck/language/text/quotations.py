"""Where the quotations of a text stand, paragraph by paragraph, whatever marks are used.

A quotation that is not closed runs to the end of its paragraph; it goes on if the next paragraph opens with marks.
An odd mark never turns inside and outside around for the rest of the text. Apostrophes and inch signs are no marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.lexicon import read_words
from factcheck.model import Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DOUBLE = regex("[\"“”„‟«»'`‘’](?:(?<=[\"“”„‟«»])|(?<=')'(?!')|(?<=`)`|(?<=‘)‘|(?<=’)’)")
_ANY = regex("[\"“”„‟«»'‘’‚`]")
_SINGLE_MARKS = "'‘‚"
_SINGLE_MARK = regex(f"[{_SINGLE_MARKS}]")
_SINGLE_OPENER = regex(rf"(?<![^\s(\[—–\-\"“«…/:])[{_SINGLE_MARKS}](?=[^\W_]|[“\"\[$£€…«])")
_SINGLE_CLOSER = regex(r"(?<=[^\s(\[—–])['’](?![^\W_])")
_SINGLE_ENDS = regex(r"[,.?!]['’] (?=[a-zA-Z])(?<=[a-z0-9].. )")
_DOUBLE_ENDS = regex(r"[,.?!»](?:(?<=»)|[\"”]|'')")
_FIRST_PAGES = 40_000  # characters by which the style of a text's quotation marks is judged
_MOST_POSSESSIVES = 20  # passed over in one quotation, so that a text of nothing else is read in linear time
_REACH = 4000  # characters within which a nested quotation must be closed
_CLOSERS = {"“": '”"', "„": '“”"', "«": "»", "»": "«", "”": '”"'}
_BEFORE_OPENER = frozenset(" \t\u00a0\u202f([{—–-/:'‘*>_")
_SENTENCE_END = frozenset(",.?!…;:—–")


class Quotation(Struct, frozen=True):
    """One stretch of quoted words within one paragraph.

    `span` has the marks, `inner` the words alone. `closed` is False where the closing mark is missing; `continued`
    tells that it goes on from the paragraph before, whose quotation was left open.
    """

    span: Span
    inner: Span
    closed: bool = True
    continued: bool = False


def find_quotations(text: str, paragraphs: Iterable[Span]) -> tuple[tuple[Quotation, ...], ...]:
    """Find the quotations of each paragraph, outermost only, in order.

    Where most quotations of a text stand in single marks (British style), those are the outer ones; elsewhere double
    marks are, and single marks count in what is left.
    """
    spans = list(paragraphs)
    single_first = _prefers_single(text, spans)
    found: list[tuple[Quotation, ...]] = []
    open_before = False
    for span in spans:
        if _ANY.search(text, span.start, span.end) is None:
            found.append(())
            open_before = False
            continue
        quotations = tuple(_scan(text, span, single_first, open_before))
        open_before = bool(quotations) and not quotations[-1].closed
        found.append(quotations)
    return tuple(found)


def _prefers_single(text: str, paragraphs: list[Span]) -> bool:
    """Tell whether single marks hold the sentences of this text, by its first pages: more of them end quotations."""
    singles = doubles = 0
    for span in paragraphs:
        first = text[span.start : span.start + 1]
        if first in {"'", "‘"} and text[span.start + 1 : span.start + 2] != first:
            singles += _SINGLE_OPENER.match(text, span.start) is not None
        elif first in {'"', "“", "«", "„", "'"}:
            doubles += 1
        if span.start > _FIRST_PAGES:
            break
    pages = text[:_FIRST_PAGES]
    singles += len(_SINGLE_ENDS.findall(pages))
    doubles += len(_DOUBLE_ENDS.findall(pages))
    return singles > doubles


def _scan(text: str, paragraph: Span, single_first: bool, open_before: bool) -> Iterator[Quotation]:
    start = paragraph.start
    outer = list((_scan_single if single_first else _scan_double)(text, start, paragraph.end, open_before))
    inner_scan = _scan_double if single_first else _scan_single
    position = start
    for quotation in outer:
        if position < quotation.span.start:
            yield from (q for q in inner_scan(text, position, quotation.span.start, False) if q.closed)
        yield quotation
        position = quotation.span.end
    if position < paragraph.end:
        rest = inner_scan(text, position, paragraph.end, open_before and not outer)
        yield from (q for q in rest if q.closed or (not outer and q.span.start == start))


def _scan_double(text: str, start: int, end: int, open_before: bool) -> Iterator[Quotation]:
    mark = ""
    opened = inside = depth = 0
    for match in _DOUBLE.finditer(text, start, end):
        sign, at = match.group(), match.start()
        if not mark:
            if _opens(text, sign, at, start, end):
                mark, opened, inside, depth = sign, at, match.end(), 0
        elif _closes(mark, sign):
            opener_like = sign in {'"', "''", "``"} and _looks_opening(text, at, match.end(), start, end)
            if opener_like and mark not in {"“", "„", "«"}:
                mark, opened, inside = sign, at, match.end()
            elif depth and sign not in {'"', "''"}:
                depth -= 1
            elif not opener_like:
                yield Quotation(Span(opened, match.end()), Span(inside, at), continued=open_before and opened == start)
                mark = ""
        elif sign == mark:
            closing = "”" if mark == "“" else "»"
            if text.count(closing, at, min(end, at + _REACH)) > depth + 1:
                depth += 1
            else:
                mark, opened, inside, depth = sign, at, match.end(), 0
    if mark and inside < end:
        yield Quotation(Span(opened, end), Span(inside, end), closed=False, continued=open_before and opened == start)


def _opens(text: str, sign: str, at: int, start: int, end: int) -> bool:
    after = at + len(sign)
    if sign in {"“", "„", "«", "‟", "``", "‘‘"}:
        return after < end and not (sign == "“" and _looks_closing(text, at, after, end))
    return _looks_opening(text, at, after, start, end)


def _closes(mark: str, sign: str) -> bool:
    if mark in _CLOSERS:
        return sign in _CLOSERS[mark] or (mark in {"“", "„"} and sign in {"''", "’’"})
    return sign in {'"', "”", "''", "’’"}


def _looks_opening(text: str, at: int, after: int, start: int, end: int) -> bool:
    """Tell whether a mark without direction opens: a break before it and a word after it."""
    if at == start and after < end and text[after].isspace():
        return True
    before_ok = at == start or text[at - 1] in _BEFORE_OPENER or text[at - 1].isspace()
    if not before_ok or after >= end or text[after].isspace():
        return False
    return text[after] not in ",.;:?!)" or text[after : after + 3] in {". .", "..."}


def _looks_closing(text: str, at: int, after: int, end: int) -> bool:
    return at > 0 and not text[at - 1].isspace() and (after >= end or text[after].isspace())


def _scan_single(text: str, start: int, end: int, open_before: bool) -> Iterator[Quotation]:
    if _SINGLE_MARK.search(text, start, end) is None:
        return
    position = start
    while (opener := _SINGLE_OPENER.search(text, position, end)) is not None:
        at = opener.start()
        position = at + 1
        if _is_apostrophe(text, at, end):
            continue
        closing = _find_single_close(text, at + 1, end)
        if closing is not None:
            yield Quotation(Span(at, closing + 1), Span(at + 1, closing), continued=open_before and at == start)
            position = closing + 1
            continue
        if at == start:
            yield Quotation(Span(at, end), Span(at + 1, end), closed=False, continued=open_before)
        return  # what does not close here closes nowhere further on


def _is_apostrophe(text: str, at: int, end: int) -> bool:
    """Tell whether a sign before a word stands for letters left out (’em, '90s) and not for a quotation."""
    stop = at + 1
    while stop < end and stop < at + 9 and text[stop].isalnum():
        stop += 1
    word = text[at + 1 : stop].lower()
    return word in read_words("clippings") or (word[:2].isdigit() and len(word) in {2, 3})


def _find_single_close(text: str, position: int, end: int) -> int | None:
    """Find the sign that closes a single quotation; a plural possessive ("workers' union") only as a last resort."""
    doubtful: int | None = None
    for _ in range(_MOST_POSSESSIVES):
        match = _SINGLE_CLOSER.search(text, position, end)
        if match is None:
            break
        at = match.start()
        after = text[at + 1 : at + 3]
        possessive = text[at - 1] == "s" and after[:1] == " " and after[1:2].islower()
        if text[at - 1] in _SENTENCE_END or not possessive:
            return at
        if doubtful is None:
            doubtful = at
        position = at + 1
    return doubtful
