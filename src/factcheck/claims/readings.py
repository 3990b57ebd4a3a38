"""The sentences of an article as attribution sees them: reports, main subject, and what is all quotation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.claims.frames import Frame
from factcheck.claims.mentions import Mention, NameMention, find_names, read_mention
from factcheck.claims.reporting import find_frames
from factcheck.claims.rows import Row, build_row
from factcheck.claims.subjects import find_main_subject
from factcheck.language.quotations import Quotation, find_quotations
from factcheck.language.sentences import split_sentences
from factcheck.model import BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.names import NameIndex
    from factcheck.model import Article

_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEADING})
_ALL_QUOTED = re.compile(r"[.,'-]*Q[Q.,'?-]*")
_DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+|[A-Z][\w.’'-]*(?=[^()\n]{0,40}\())[\w .,’'/-]{0,40}?"
    r"(?:\([A-Z][\w /.]{1,30}\)\s*)?(?:--|[—–―-])\s+(?=[“\"'‘«]?[^\W\d_])"
)
_DASH = re.compile("--|[—–―]|[)A-Z.] - ")
_LINE = re.compile(r"[^\n\r]+")


@dataclass(slots=True)
class Report:
    """A report in offsets of the article's text: its cue, the mention of who speaks, and what is said."""

    cue: str
    cue_span: Span
    mention: Mention | None
    contents: list[Span]


@dataclass(slots=True)
class Reading:
    """One sentence: its reports, its subject, its quotations; `all_quoted` if it is nothing else."""

    span: Span
    paragraph: int
    kind: BlockKind
    quotations: tuple[Quotation, ...] = ()
    reports: list[Report] = field(default_factory=list)
    subject: Mention | None = None
    names: list[NameMention] = field(default_factory=list)
    all_quoted: bool = False
    colon: bool = False


def read_sentences(article: Article, index: NameIndex) -> Iterator[Reading]:
    """Read every sentence of an article in order, and enter the names it holds into the index."""
    text = article.text
    lines: list[tuple[Span, BlockKind]] = []
    for block in article.blocks:
        if block.kind in _READ:
            for match in _LINE.finditer(text, block.span.start, block.span.end):
                if not match.group().isspace():
                    lines.append((Span(*match.span()), block.kind))
    all_quotations = find_quotations(text, [span for span, _ in lines])
    for number, ((span, kind), quotations) in enumerate(zip(lines, all_quotations, strict=True)):
        for sentence in split_sentences(text, span, quotations):
            inside = tuple(q for q in quotations if q.span.start < sentence.end and q.span.end > sentence.start)
            yield _read_sentence(text, sentence, number, kind, inside, index, opening=sentence.start - span.start < 8)


def _read_sentence(
    text: str,
    span: Span,
    paragraph: int,
    kind: BlockKind,
    quotations: tuple[Quotation, ...],
    index: NameIndex,
    *,
    opening: bool,
) -> Reading:
    if opening and _DASH.search(text, span.start, min(span.end, span.start + 80)) is not None:
        dateline = _DATELINE.match(text, span.start, span.end)
        if dateline is not None and dateline.end() < span.end:
            span = Span(dateline.end(), span.end)
    row = build_row(text, span, quotations)
    reading = Reading(span, paragraph, kind, quotations)
    reading.names = find_names(row)
    if kind is not BlockKind.HEADLINE and kind is not BlockKind.SUBHEADING:
        for mention in reading.names:
            index.add(mention.name, doubtful=mention.doubtful, described=mention.described)
    reading.all_quoted = _ALL_QUOTED.fullmatch(row.classes) is not None
    if reading.all_quoted:
        return reading
    reading.colon = row.classes.endswith(":")
    limit = len(row.classes)
    subject = find_main_subject(row, 0, limit)
    if subject is not None:
        reading.subject = read_mention(row, subject, text)
    reading.reports = [_report(text, row, frame) for frame in find_frames(row)]
    return reading


def _report(text: str, row: Row, frame: Frame) -> Report:
    mention = read_mention(row, frame.subject, text) if frame.subject is not None else None
    if mention is not None and frame.relative is not None:
        mention.text = row.words[frame.relative]
    contents = sorted(frame.contents)
    spans = [Span(row.starts[first], row.end_of(stop - 1)) for first, stop in contents if stop > first]
    first, stop = frame.cue
    return Report(row.text(text, first, stop), Span(row.starts[first], row.end_of(stop - 1)), mention, spans)
