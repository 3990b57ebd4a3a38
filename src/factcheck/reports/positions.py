"""Offsets of a text as lines and columns; a line ends at a line feed, a carriage return, or both together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.model import Span

LINE_END = regex(r"\r\n|\r|\n")
UTF16_PAIRS = "[\U00010000-\U0010ffff]"
UTF8_TWO_AND_MORE = "[^\x00-\x7f]"
UTF8_THREE_AND_MORE = "[^\x00-\u07ff]"
UTF8_FOUR = UTF16_PAIRS


class Place(NamedTuple):
    """Where a span stands: lines and columns from 1, in code points; the end is that of its last character."""

    line: int
    column: int
    end_line: int
    end_column: int


class LineMap:
    """The lines of one text, found once and searched by halves: even a draft of one endless line costs no more."""

    __slots__ = ("_longer", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(end.end() for end in LINE_END.finditer(text))]
        self._longer: dict[str, list[int]] = {}

    def locate(self, offset: int) -> tuple[int, int]:
        """Give the line and the column of an offset, both from 1; an offset past the end lies on the last line."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def place(self, span: Span) -> Place:
        """Give the place of a span; an empty span starts and ends on the same character."""
        return Place(*self.locate(span.start), *self.locate(max(span.start, span.end - 1)))

    def start_of(self, number: int) -> int:
        """Give the offset at which a line, counted from 1, starts."""
        return self._starts[number - 1]

    def end_of(self, number: int) -> int:
        """Give the offset at which a line, counted from 1, ends, before its line end."""
        if number >= len(self._starts):
            return len(self._text)
        end = self._starts[number]
        return end - 2 if self._text[end - 2 : end] == "\r\n" else end - 1

    def line(self, number: int) -> str:
        """Slice out one line, counted from 1, without its line end."""
        return self._text[self.start_of(number) : self.end_of(number)]

    def utf16_column(self, offset: int) -> int:
        """Give the column of an offset, from 1, in UTF-16 code units, as editors and SARIF readers count."""
        return self._column(offset, (UTF16_PAIRS,))

    def utf8_column(self, offset: int) -> int:
        """Give the column of an offset, from 1, in UTF-8 bytes, as reviewdog counts; a lone surrogate takes three."""
        return self._column(offset, (UTF8_TWO_AND_MORE, UTF8_THREE_AND_MORE, UTF8_FOUR))

    def _column(self, offset: int, classes: tuple[str, ...]) -> int:
        line, column = self.locate(offset)
        return column + sum(self._count(pattern, self.start_of(line), offset) for pattern in classes)

    def _count(self, pattern: str, start: int, end: int) -> int:
        """Count the characters of a class between two offsets, from a list of where they are that is made once."""
        found = self._longer.get(pattern)
        if found is None:
            found = self._longer[pattern] = [match.start() for match in re.finditer(pattern, self._text)]
        return bisect_left(found, end) - bisect_left(found, start)
