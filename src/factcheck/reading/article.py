"""From bytes to an article: decoded, laid out in blocks, with its title, date and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import ReadingError
from factcheck.model import Article, Block, BlockKind, Span
from factcheck.reading.body import find_kinds, mark_company
from factcheck.reading.dateline import PublicationDate, read_dateline
from factcheck.reading.decoding import decode
from factcheck.reading.frontmatter import FrontMatter, read_front_matter
from factcheck.reading.furniture import mark_passage
from factcheck.reading.headline import Head, read_head
from factcheck.reading.languages import DEFAULT, detect_language
from factcheck.reading.layout import Passage, lay_out, read_lines
from factcheck.reading.markdown import is_markdown, lay_out_markdown
from factcheck.reading.run_in_headings import find_run_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

NEAR = 31  # days within which a labelled date may lend its year to a dateline without one


def read_article(path: str, data: bytes, *, published: date | None = None) -> Article:
    """Read the bytes of a draft as an article; `published` overrides any date that the draft gives itself.

    Nothing is read from disk: `path` serves for messages and for telling Markdown by its suffix. The text stays as it
    was written, line breaks included, and every span refers to it.
    Raises ReadingError for data that is no text, or holds none, and for front matter that is broken.
    """
    decoded = decode(path, data)
    text = decoded.text
    front = read_front_matter(path, text)
    lines = read_lines(text, front.span.end)
    if not lines:
        raise ReadingError("the draft holds front matter and no text", path=path, mend="write the text below it")
    passages = lay_out_markdown(text, lines) if is_markdown(path, lines) else lay_out(text, lines)
    warnings = [*decoded.warnings, *front.warnings]
    told = front.language or detect_language(text[front.span.end :] if front.span.end else text)
    if told is None and len(text) > 400:
        warnings.append(
            f"{path}: the language could not be told; read as {DEFAULT} (front matter can say: language: es)"
        )
    marks = [mark_passage(passage) for passage in passages]
    mark_company(passages, marks, told)
    head = read_head(passages, marks, told or DEFAULT)
    kinds = head.kinds + find_kinds(passages, marks, len(head.kinds), find_author(passages, head))
    keep_something(passages, kinds)
    blocks = make_blocks(text, passages, kinds)
    title = front.title or (passages[head.headline].text if head.headline is not None else None)
    day, basis = find_published(published, front, head, passages)
    return Article(
        path=path,
        text=text,
        blocks=tuple(sorted([*front_blocks(text, front, head), *blocks], key=lambda block: block.span)),
        title=" ".join(title.split()) if title else None,
        published=day,
        published_basis=basis,
        language=told or DEFAULT,
        source=front.source,
        encoding=decoded.encoding,
        warnings=tuple(warnings),
    )


def make_blocks(text: str, passages: Sequence[Passage], kinds: Sequence[BlockKind]) -> list[Block]:
    """Pair passages and kinds up as blocks; a heading that ran into its paragraph becomes a block of its own."""
    blocks = []
    for passage, kind in zip(passages, kinds, strict=True):
        start = passage.start
        behind = find_run_in(passage.text, text) if kind is BlockKind.PARAGRAPH else 0
        if behind:
            heading = passage.text[:behind].rstrip()
            blocks.append(Block(Span(start, start + len(heading)), BlockKind.SUBHEADING))
        blocks.append(Block(Span(start + behind, passage.end), kind))
    return blocks


def keep_something(passages: Sequence[Passage], kinds: list[BlockKind]) -> None:
    """Turn a draft that looks like nothing but labels into paragraphs: its author meant something in it."""
    if all(kind is BlockKind.FURNITURE for kind in kinds):
        kinds[:] = [
            BlockKind.PARAGRAPH if any(map(str.isalnum, passage.text)) else BlockKind.FURNITURE for passage in passages
        ]


def front_blocks(text: str, front: FrontMatter, head: Head) -> list[Block]:
    """Lay the front matter out: furniture, but for a title that the body does not print again, the headline."""
    start, end = front.span.start, front.span.end
    spans: list[tuple[int, int, BlockKind]] = [(start, end, BlockKind.FURNITURE)]
    if front.title_span is not None and head.headline is None:
        inner = front.title_span
        spans = [
            (start, inner.start, BlockKind.FURNITURE),
            (inner.start, inner.end, BlockKind.HEADLINE),
            (inner.end, end, BlockKind.FURNITURE),
        ]
    blocks: list[Block] = []
    for first, last, kind in spans:
        words = text[first:last]
        if words.strip():
            lead = len(words) - len(words.lstrip())
            blocks.append(Block(Span(first + lead, first + lead + len(words.strip())), kind))
    return blocks


def find_author(passages: Sequence[Passage], head: Head) -> str | None:
    """Find the byline's words, None without one."""
    return next((passages[index].text for index, kind in enumerate(head.kinds) if kind is BlockKind.BYLINE), None)


def find_published(
    option: date | None, front: FrontMatter, head: Head, passages: Sequence[Passage]
) -> tuple[date | None, str | None]:
    """Find the date of publication and what it rests on: option, front matter, dateline or text, in this order.

    A date line above the headline is trusted only if it is labelled, or stands alone and names no weekday: mastheads
    print the day of the visit. Two different dates cancel each other out.
    """
    if option is not None:
        return option, "option"
    if front.published is not None:
        return front.published, "front matter"
    lines = [line for line in [*head.early_dates, *head.dates] if line.day is not None]
    labelled = {line.day for line in lines if line.label == "published"}
    start = len(head.kinds)
    datelines = [found for passage in passages[start : start + 2] if (found := read_dateline(passage.text)) is not None]
    if datelines:
        day = datelines[0].day or lend_year(datelines[0], lines)
        if day is not None:
            return day, "dateline"
    plain = {line.day for line in head.dates if line.label is None and line.day is not None}
    alone = len(head.early_dates) == 1 and head.kinds.count(BlockKind.FURNITURE) == 1
    early = {line.day for line in head.early_dates if alone and line.label is None and not line.weekday}
    for days in (labelled, plain, early):
        if days:
            return (next(iter(days)), "text") if len(days) == 1 else (None, None)
    return None, None


def lend_year(dateline: PublicationDate, lines: Sequence[PublicationDate]) -> date | None:
    """Complete a dateline without a year by a labelled date of the page's head that is at most a month later."""
    month, number = dateline.month_day
    days: set[date] = set()
    for line in lines:
        if line.label is None or line.day is None:
            continue
        for year in (line.day.year, line.day.year - 1):
            try:
                day = line.day.replace(year=year, month=month, day=number)
            except ValueError:
                continue
            if 0 <= (line.day - day).days <= NEAR:
                days.add(day)
    return days.pop() if len(days) == 1 else None
