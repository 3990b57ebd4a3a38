"""The layout of Markdown: headings, list items, quotations, and the markup that is no text at all (CommonMark 0.31)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factcheck.patterns import regex
from factcheck.reading.layout import WIDE, Line, Passage, Role, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx")
HEADING = regex(r"(?P<marks>#{1,6})[ \t]{1,20}(?P<words>\S.*)")
CLOSING_MARKS = regex(r"[ \t]{1,20}#{1,20}$")
UNDERLINE = regex(r"={3,}|-{3,}")
RULE = regex(r"(?:[-*_][ \t]{0,3}){3,}")
FENCE = regex(r"`{3,}|~{3,}")
ITEM = regex(r"(?:[-*+]|\d{1,9}[.)])[ \t]{1,20}(?=\S)")
QUOTATION = regex(r"(?:>[ \t]{0,4}){1,8}")
IMAGE = regex(r"(?:\[?!\[[^\]]{0,500}\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])\s{0,3}(?:\]\([^)]{0,2000}\))?\s{0,3})+$")
REFERENCE = regex(r"\[[^\]]{1,200}\]:\s{0,5}\S")
TABLE_ROW = regex(r"\|.*\|$")
TABLE_RULE = regex(r"[|: -]{3,}$")


def is_markdown(path: str, lines: list[Line]) -> bool:
    """Tell Markdown by the file's name, or by a heading of its kind where the name says nothing."""
    suffix = os.path.splitext(path)[1].lower()
    return suffix in SUFFIXES or any(line.text[0] == "#" and HEADING.match(line.text) for line in lines)


def lay_out_markdown(text: str, lines: list[Line]) -> list[Passage]:
    """Lay Markdown out in passages, the words of a heading or item without its marks; inline markup stays."""
    passages: list[Passage] = []
    open_lines: list[Line] = []

    def close() -> None:
        if open_lines:
            passages.append(join(text, open_lines))
            open_lines.clear()

    for line, apparatus in mark_apparatus(lines):
        previous = open_lines[-1] if open_lines else None
        if previous is not None and (previous.group != line.group or stops(previous)):
            close()
            previous = None
        if apparatus:
            close()
            passages.append(Passage.of(line.start, line.text, line.group, Role.APPARATUS))
        elif previous is not None and UNDERLINE.fullmatch(line.text) and opens(previous) is Role.TEXT:
            role = Role.TITLE if line.text[0] == "=" else Role.HEADING
            begin = open_lines[0]
            passages.append(Passage.of(begin.start, text[begin.start : previous.end], begin.group, role))
            open_lines.clear()
            passages.append(Passage.of(line.start, line.text, line.group, Role.APPARATUS))
        elif RULE.fullmatch(line.text):
            close()
            passages.append(Passage.of(line.start, line.text, line.group, Role.APPARATUS))
        else:
            if previous is not None and starts_anew(previous, line):
                close()
            open_lines.append(line)
    close()
    return passages


def mark_apparatus(lines: list[Line]) -> Iterator[tuple[Line, bool]]:
    """Walk the lines, telling of each whether it is code, a comment, an image, a table or a link definition.

    A fence or comment that is never closed ends with the group of lines that it opens in, so that a slip does not
    swallow the rest of a draft.
    """
    fences = {line.text[:3] for line in lines if FENCE.match(line.text)}
    until: str | None = None
    last_closing = {mark: last_line_with(lines, mark) for mark in (*fences, "-->")}
    for index, line in enumerate(lines):
        if until is not None:
            yield line, True
            if (until == "-->" and until in line.text) or (until != "-->" and line.text.startswith(until)):
                until = None
            continue
        fence = FENCE.match(line.text)
        mark = line.text[:3] if fence else "-->" if line.text.startswith("<!--") else None
        if mark is not None:
            closed_here = mark == "-->" and mark in line.text
            until = mark if not closed_here and last_closing[mark] > index else None
            yield line, True
        else:
            yield line, is_apparatus(line.text)


def last_line_with(lines: list[Line], mark: str) -> int:
    """Find the last line that can close what the mark opens; -1 for none."""
    found = (
        index
        for index in range(len(lines) - 1, -1, -1)
        if (mark in lines[index].text if mark == "-->" else lines[index].text.startswith(mark))
    )
    return next(found, -1)


def is_apparatus(line: str) -> bool:
    """Tell an image, a link definition or a row of a table from a line of text."""
    if line[0] == "!" or line.startswith("[!"):
        return IMAGE.match(line) is not None
    if line[0] == "[":
        return REFERENCE.match(line) is not None
    return line[0] in "|:-" and "|" in line and bool(TABLE_ROW.match(line) or TABLE_RULE.match(line))


def opens(line: Line) -> Role:
    """Tell what a line opens by its first marks."""
    first = line.text[0]
    if first == "#" and (match := HEADING.match(line.text)):
        return Role.TITLE if len(match["marks"]) == 1 else Role.HEADING
    return Role.ITEM if first == ">" or ITEM.match(line.text) else Role.TEXT


def stops(line: Line) -> bool:
    """Tell whether nothing can continue a line: a heading, or a long line that ends its sentence."""
    heading = line.text[0] == "#" and HEADING.match(line.text) is not None
    return heading or (len(line.text) > WIDE and ends_sentence(line.text))


def starts_anew(previous: Line, line: Line) -> bool:
    """Tell whether a line starts its own passage although no blank line stands before it."""
    role = opens(line)
    if role is Role.TEXT:
        return False
    both_quotations = previous.text[0] == line.text[0] == ">"
    return not both_quotations or ends_sentence(previous.text)


def join(text: str, lines: list[Line]) -> Passage:
    """Join lines into one passage that begins after the marks of its first line."""
    begin, end = lines[0], lines[-1].end
    role, skip = opens(begin), 0
    if role in (Role.TITLE, Role.HEADING):
        match = HEADING.match(begin.text)
        words = match["words"] if match is not None else begin.text
        kept = CLOSING_MARKS.sub("", words)
        skip = len(begin.text) - len(words)
        end -= len(words) - len(kept)
    elif role is Role.ITEM:
        quotation = QUOTATION.match(begin.text)
        skip = quotation.end() if quotation is not None else 0
        item = ITEM.match(begin.text, skip)
        skip = item.end() if item is not None else skip
    words = text[begin.start + skip : end]
    if not words.strip():
        return Passage.of(begin.start, begin.text, begin.group, Role.APPARATUS)
    lead = len(words) - len(words.lstrip())
    return Passage.of(begin.start + skip + lead, words.strip(), begin.group, role)
