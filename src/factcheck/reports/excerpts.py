"""The words of a draft around a claim, cut and laid out for reading, with the claim and its wrong words marked."""

from __future__ import annotations

import enum
import unicodedata
from typing import TYPE_CHECKING

from factcheck.reports.sanitising import expose_each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Span
    from factcheck.reports.positions import LineMap

WIDTH = 96  # columns; fixed, so that a piped report is the same whatever the terminal
CONTEXT = 40  # code points of the draft shown on either side of a claim
LONGEST = 600  # code points of a claim shown; the middle of a longer one is left out


class Mark(enum.IntEnum):
    """What a run of an excerpt is."""

    CONTEXT = 0
    CLAIM = 1
    DIFFERENCE = 2


Run = tuple[str, Mark]
Row = list[Run]


def cut_excerpt(text: str, span: Span, lines: LineMap, differences: Sequence[str], width: int = WIDTH) -> list[Row]:
    """Lay out the claim with some of its line around it in rows of at most `width` columns.

    `differences` are words of the claim in which a fact differs; where they stand in it they are marked.
    """
    place = lines.place(span)
    line_start = lines.start_of(place.line)
    line_end = max(span.end, lines.end_of(place.end_line))
    start = _back_to_word(text, max(line_start, span.start - CONTEXT), line_start, span.start)
    end = _on_to_word(text, min(line_end, span.end + CONTEXT), line_end, span.end)
    marks = [Mark.CONTEXT] * (span.start - start) + _mark_claim(span.of(text), differences)
    marks += [Mark.CONTEXT] * (end - span.end)
    cells = list(zip(expose_each(text[start:end]), marks, strict=True))
    if start > line_start:
        cells[:0] = [("…", Mark.CONTEXT), (" ", Mark.CONTEXT)]
    if end < line_end:
        cells += [(" ", Mark.CONTEXT), ("…", Mark.CONTEXT)]
    if len(cells) > LONGEST:
        cells[LONGEST // 2 : -LONGEST // 2] = [(" ", Mark.CLAIM), ("…", Mark.CLAIM), (" ", Mark.CLAIM)]
    return [_join_runs(row) for row in _wrap(cells, width)]


def underline(row: Row, with_differences: bool) -> str:
    """Draw the marks beneath a row: `~` under the claim and `^` under the words that differ, or `^` under all of it."""
    strokes = {Mark.CONTEXT: " ", Mark.CLAIM: "~" if with_differences else "^", Mark.DIFFERENCE: "^"}
    return "".join(strokes[mark] * count_columns(words) for words, mark in row).rstrip()


def count_columns(text: str) -> int:
    """Measure a text in terminal columns: wide East Asian characters take two, combining ones none (UAX #11)."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _mark_claim(claim: str, differences: Sequence[str]) -> list[Mark]:
    marks = [Mark.CLAIM] * len(claim)
    for words in differences:
        found = claim.find(words) if words else -1
        if found >= 0:
            marks[found : found + len(words)] = [Mark.DIFFERENCE] * len(words)
    return marks


def _back_to_word(text: str, offset: int, floor: int, ceiling: int) -> int:
    if offset == floor:
        return offset
    space = text.find(" ", offset, ceiling)
    return ceiling if space < 0 else space + 1


def _on_to_word(text: str, offset: int, ceiling: int, floor: int) -> int:
    if offset == ceiling:
        return offset
    space = text.rfind(" ", floor, offset)
    return floor if space < 0 else space


def _wrap(cells: list[tuple[str, Mark]], width: int) -> Iterator[list[tuple[str, Mark]]]:
    row: list[tuple[str, Mark]] = []
    columns = 0
    last_space = -1
    for cell in cells:
        if columns + count_columns(cell[0]) > width and row:
            cut = len(row) if cell[0] == " " or last_space < 0 else last_space + 1
            yield row[:last_space] if cut == last_space + 1 else row
            row = row[cut:]
            columns = sum(count_columns(word) for word, _ in row)
            last_space = -1
        if cell[0] == " ":
            if not row:
                continue
            last_space = len(row)
        row.append(cell)
        columns += count_columns(cell[0])
    if row:
        yield row


def _join_runs(cells: list[tuple[str, Mark]]) -> Row:
    runs: Row = []
    for words, mark in cells:
        if runs and runs[-1][1] is mark:
            runs[-1] = (runs[-1][0] + words, mark)
        else:
            runs.append((words, mark))
    return runs
