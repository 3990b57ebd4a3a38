"""Offsets of a text as lines and columns; a line ends at a line feed, a carriage return, or both together."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.model import Span

LINE_END = re.compile(r"\r\n|\r|\n")


class Place(NamedTuple):
    """Where a span stands: lines and columns from 1, in code points; the end is that of its last character."""

    line: int
    column: int
    end_line: int
    end_column: int


class LineMap:
    """The lines of one text, found once and searched by halves."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(end.end() for end in LINE_END.finditer(text))]

    def locate(self, offset: int) -> tuple[int, int]:
        """Give the line and the column of an offset, both from 1; an offset past the end lies on the last line."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def place(self, span: Span) -> Place:
        """Give the place of a span; an empty span starts and ends on the same character."""
        return Place(*self.locate(span.start), *self.locate(max(span.start, span.end - 1)))

    def line(self, number: int) -> str:
        """Slice out one line, counted from 1, without its line end."""
        end = self._starts[number] if number < len(self._starts) else len(self._text)
        return self._text[self._starts[number - 1] : end].rstrip("\r\n")

    def start_of(self, number: int) -> int:
        """Give the offset at which a line, counted from 1, starts."""
        return self._starts[number - 1]


def count_utf16(text: str) -> int:
    """Measure a text in UTF-16 code units, as editors and SARIF readers count columns."""
    return len(text) + sum(character > "\uffff" for character in text)


def count_utf8(text: str) -> int:
    """Measure a text in UTF-8 bytes, as reviewdog counts columns; a lone surrogate counts as three."""
    return len(text.encode("utf-8", "surrogatepass"))
