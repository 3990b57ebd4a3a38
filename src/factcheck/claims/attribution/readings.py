"""The sentences of an article as attribution sees them: reports, main subject, and what is all quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.claims.attribution.headlines import add_source, lower_verbs
from factcheck.claims.attribution.mentions import Mention, NameMention, find_names, read_mention
from factcheck.claims.attribution.reporting import find_frames
from factcheck.claims.attribution.rows import Row, build_row
from factcheck.claims.attribution.subjects import find_main_subject
from factcheck.language.names.names import parse_name
from factcheck.language.text.quotations import Quotation, find_quotations
from factcheck.language.text.sentences import split_sentences
from factcheck.model import BlockKind, Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.claims.attribution.frames import Frame
    from factcheck.language.names.names import NameIndex
    from factcheck.model import Article, Block

READ = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.SUBHEADING})
_ALL_QUOTED = regex(r"[.,'-]*Q[Q.,'?-]*")
_DATELINE = regex(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+|[A-Z][\w.’'-]*(?=[^()\n]{0,40}\())[\w .,’'/-]{0,40}?"
    r"(?:\([A-Z][\w /.]{1,30}\)\s*)?(?:--|[—–―-])\s+(?=[“\"'‘«]?[^\W\d_])"
)
_DASH = regex(r"--|[—–―]|[)A-Z.\d] - |\d [A-Z][a-z]{2,8} - ")
_DATELINE_LENGTH = 80  # characters
_FEW_LABELS = 2
_PAGE = 3000  # characters; no sentence of a news text is longer
_LABEL = regex(r"((?:[A-ZÀ-Þ][\w.’'-]{0,20} ?){1,3}):\s+(?=[“\"'‘«\[(]?[^\W\d_])")


class Report(Struct):
    """A report in offsets of the article's text: its cue, the mention of who speaks, and what is said.

    `direct` tells that all of it is in the speaker's words though no marks say so (a transcript).
    """

    cue: str
    cue_span: Span
    mention: Mention | None
    contents: list[Span]
    direct: bool = False


class Reading(Struct):
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


class _Place(Struct, frozen=True):
    """Where a sentence stands: its paragraph's number and kind, and whether it opens that paragraph."""

    paragraph: int
    kind: BlockKind
    opening: bool


def read_sentences(article: Article, index: NameIndex) -> Iterator[Reading]:
    """Read every sentence of an article in order, and enter the names it holds into the index."""
    text = article.text
    paragraphs = [block for block in article.blocks if block.kind in READ and len(block.span)]
    quotations = find_quotations(text, [block.span for block in paragraphs])
    labels = _find_labels(text, paragraphs)
    for number, (block, quoted) in enumerate(zip(paragraphs, quotations, strict=True)):
        if number in labels:
            yield _read_labelled(text, block, number, labels[number], index)
            continue
        upcoming = 0
        for sentence in _cut_long(text, split_sentences(text, block.span, quoted), quoted):
            while upcoming < len(quoted) and quoted[upcoming].span.end <= sentence.start:
                upcoming += 1
            last = upcoming
            while last < len(quoted) and quoted[last].span.start < sentence.end:
                last += 1
            place = _Place(number, block.kind, sentence.start - block.span.start < 8)
            yield _read_sentence(text, sentence, place, quoted[upcoming:last], index)


def _cut_long(text: str, sentences: Iterable[Span], quotations: Sequence[Quotation]) -> Iterator[Span]:
    """Cut sentences of more than a page into shorter ones at a blank outside quotation marks."""
    for sentence in sentences:
        start = sentence.start
        while sentence.end - start > _PAGE:
            cut = text.rfind(" ", start, start + _PAGE)
            holding = bisect_right(quotations, cut, key=lambda quotation: quotation.span.start) - 1
            if holding >= 0 and quotations[holding].span.end > cut:
                cut = quotations[holding].span.end
            if cut <= start or cut >= sentence.end:
                break
            yield Span(start, cut)
            start = cut
        yield Span(start, sentence.end)


def _find_labels(text: str, paragraphs: Sequence[Block]) -> dict[int, re.Match[str]]:
    """Find the paragraphs of a transcript that begin with who speaks ("MORALES: No."), where a label comes back."""
    found = {}
    for number, block in enumerate(paragraphs):
        colon = text.find(":", block.span.start, min(block.span.end, block.span.start + 40))
        match = _LABEL.match(text, block.span.start, block.span.end) if colon > 0 else None
        if match is not None:
            found[number] = match
    if len(found) <= _FEW_LABELS:
        return {}
    counts = Counter(match.group(1) for match in found.values())
    turns = {label for label, count in counts.items() if count > 1}
    return found if len(turns) > 1 else {}


def _read_labelled(text: str, block: Block, number: int, label: re.Match[str], index: NameIndex) -> Reading:
    """Read a paragraph of a transcript: all behind the label is said by whom the label names."""
    shown = label.group(1)
    words = shown.title().split() if shown.isupper() and len(shown) > 2 else shown.split()
    name = parse_name(tuple(words)) if len(shown) > 2 else None
    if name is not None:
        index.add(name, doubtful=True)
    mention = Mention(shown, label.start(1), shown, name=name)
    reading = Reading(block.span, number, block.kind)
    cue = Span(label.end(1), label.end(1) + 1)
    reading.reports = [Report(":", cue, mention, [Span(label.end(), block.span.end)], direct=True)]
    return reading


def _read_sentence(
    text: str, span: Span, place: _Place, quotations: tuple[Quotation, ...], index: NameIndex
) -> Reading:
    if place.opening and _has_dash(text[span.start : min(span.end, span.start + _DATELINE_LENGTH)]):
        dateline = _DATELINE.match(text, span.start, span.end)
        if dateline is not None and dateline.end() < span.end:
            span = Span(dateline.end(), span.end)
    row = build_row(text, span, quotations)
    headline = place.kind is BlockKind.HEADLINE or place.kind is BlockKind.SUBHEADING
    if headline:
        lower_verbs(row)
    reading = Reading(span, place.paragraph, place.kind, quotations)
    reading.names = find_names(row)
    if not headline:
        for mention in reading.names:
            index.add(mention.name, doubtful=mention.doubtful, described=mention.described)
    reading.all_quoted = bool(quotations) and _ALL_QUOTED.fullmatch(row.classes) is not None
    if reading.all_quoted:
        return reading
    reading.colon = row.classes.endswith(":")
    limit = len(row.classes)
    subject = find_main_subject(row, 0, limit)
    if subject is not None:
        reading.subject = read_mention(row, subject, text)
    frames = find_frames(row)
    if headline:
        add_source(row, frames)
    reading.reports = [_report(text, row, frame) for frame in frames]
    return reading


def _has_dash(opening: str) -> bool:
    """Tell whether a dash stands in the first words of a paragraph, as it does behind a dateline."""
    dashed = " - " in opening or "--" in opening or "—" in opening or "–" in opening or "―" in opening
    return dashed and _DASH.search(opening) is not None


def _report(text: str, row: Row, frame: Frame) -> Report:
    mention = read_mention(row, frame.subject, text) if frame.subject is not None else None
    if mention is not None and frame.relative is not None:
        mention.text = row.words[frame.relative]
    contents = sorted(frame.contents)
    spans = [Span(row.starts[first], row.end_of(stop - 1)) for first, stop in contents if stop > first]
    first, stop = frame.cue
    return Report(row.text(text, first, stop), Span(row.starts[first], row.end_of(stop - 1)), mention, spans)
