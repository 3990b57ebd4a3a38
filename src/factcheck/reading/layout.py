"""The layout of plain text: lines, and the passages (paragraphs, headings, single lines) that they make up."""

from __future__ import annotations

import enum
from itertools import pairwise

from msgspec import Struct

from factcheck.patterns import regex

CLOSERS = "\"'”’»›“‘)]*_}`"
TERMINALS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
NARROW, WIDE = 45, 130  # characters; hard-wrapped text has lines of about this many
FULL_SHARE = 0.5  # share of lines that must be filled before a text counts as hard-wrapped
BULLET = regex(r"(?:[-*+•‣▪●–—]|\(?\d{1,2}[.)])[ \t\xa0]{1,8}(?=\S)|[-•‣▪●–—](?=[^\W\d_])")


class Role(enum.Enum):
    """What the markup alone says of a passage."""

    TEXT = "text"
    TITLE = "title"  # a heading of the first level
    HEADING = "heading"
    ITEM = "item"  # of a list, or a block quotation
    APPARATUS = "apparatus"  # code, comments, images, tables, rules


class Line(Struct, frozen=True):
    """A line without its outer blanks; lines with the same `group` have no blank line between them."""

    start: int
    text: str
    group: int

    @property
    def end(self) -> int:
        """Tell where the line ends in the text that it was read from."""
        return self.start + len(self.text)


class Passage(Struct, frozen=True):
    """A stretch of one or more lines that belong together."""

    start: int
    text: str
    group: int
    role: Role
    words: int
    ended: bool

    @classmethod
    def of(cls, start: int, text: str, group: int, role: Role = Role.TEXT) -> Passage:
        """Make a passage, counting its words roughly and telling whether it ends as a sentence does.

        Scripts that write no blanks count three characters a word.
        """
        words = text.count(" ") + 1
        if len(text) > 15 * words and not text.isascii():
            words = len(text) // 3
        return cls(start, text, group, role, words, ends_sentence(text))

    @property
    def end(self) -> int:
        """Tell where the passage ends in the text that it was read from."""
        return self.start + len(self.text)

    @property
    def prose(self) -> bool:
        """Tell whether the passage reads as sentences rather than as a label or title."""
        return self.ended or self.words >= 30 or (self.words >= 8 and self.text.endswith(":"))

    @property
    def substantial(self) -> bool:
        """Tell whether the passage is prose of at least a sentence's length."""
        return self.words >= 12 and self.prose


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends with a full stop or its like, with or without closing marks behind it."""
    return text[-1] in TERMINALS or text[-20:].rstrip(CLOSERS).endswith(TERMINALS)


def read_lines(text: str, start: int = 0) -> list[Line]:
    """Read the lines of a text from an offset on, leaving blank ones out; every kind of line break counts."""
    lines: list[Line] = []
    position, group = start, 0
    for raw in (text[start:] if start else text).splitlines(keepends=True):
        stripped = raw.strip()
        if stripped:
            lines.append(Line(position + raw.find(stripped[0]), stripped, group))
        else:
            group += 1
        position += len(raw)
    return lines


def measure_width(lines: list[Line]) -> int | None:
    """Measure the column at which a text is hard-wrapped; None for a text whose lines are paragraphs.

    A line is filled when the next line's first word would not have fitted in.
    """
    lengths = [len(line.text) for line in lines if " " in line.text]
    width = max(lengths, default=0)
    if not NARROW <= width <= WIDE:
        return None
    pairs = [(line, after) for line, after in pairwise(lines) if line.group == after.group]
    filled = sum(is_filled(line, after, width) for line, after in pairs)
    return width if pairs and filled >= FULL_SHARE * len(pairs) else None


def is_filled(line: Line, after: Line, width: int) -> bool:
    """Tell whether the first word of the line after would not have fitted on this line."""
    return len(line.text) + 1 + len(after.text.split(None, 1)[0]) > width


def lay_out(text: str, lines: list[Line]) -> list[Passage]:
    """Join the lines of plain text into passages.

    Lines are joined where the first is filled to the width of a hard-wrapped text, or where it stops in the middle
    of a sentence that the next line takes up with a small letter.
    """
    width = measure_width(lines)
    passages: list[Passage] = []
    first = 0
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        if after is not None and after.group == line.group and continues(line, after, width):
            continue
        begin = lines[first]
        bullet = BULLET.match(begin.text)
        skip = bullet.end() if bullet is not None else 0
        body = begin.text if first == index else text[begin.start : line.end]
        role = Role.ITEM if skip else Role.TEXT
        passages.append(Passage.of(begin.start + skip, body[skip:], begin.group, role))
        first = index + 1
    return passages


def continues(line: Line, after: Line, width: int | None) -> bool:
    """Tell whether the line after belongs to the same paragraph."""
    if BULLET.match(after.text):
        return False
    if width is not None and is_filled(line, after, width):
        return True
    ended = ends_sentence(line.text) or line.text.endswith(":")
    return not ended and after.text[0].islower() and line.text.count(" ") >= 4
