"""Lines of styled words as plain text, or painted for a terminal by rich, which is imported only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Line:
    """One line of a report: words with their rich styles, indented by so many columns."""

    __slots__ = ("indent", "parts")

    def __init__(self, *parts: tuple[str, str], indent: int = 0) -> None:
        self.parts = parts
        self.indent = indent

    def __str__(self) -> str:
        words = "".join(words for words, _ in self.parts)
        return " " * self.indent + words if words else ""


def paint(lines: Sequence[Line], color: bool, width: int | None) -> str:
    """Join lines into a text that ends with a line end, painted if asked for and wrapped to a width if there is one."""
    if color:
        return _paint_with_rich(lines, width)
    rows = (row for line in lines for row in fold(str(line).rstrip(), line.indent, width))
    return "".join(f"{row}\n" for row in rows)


def fold(text: str, indent: int, width: int | None) -> list[str]:
    """Fold a line between words at a width, if there is one; what has no blank in it stays whole."""
    if width is None or len(text) <= width:
        return [text]
    import textwrap

    lead = " " * indent
    return textwrap.wrap(
        text, max(width, indent + 20), initial_indent="", subsequent_indent=lead,
        break_long_words=False, break_on_hyphens=False, drop_whitespace=True,
    )  # fmt: skip


def _paint_with_rich(lines: Sequence[Line], width: int | None) -> str:
    import io

    from rich.console import Console
    from rich.text import Text

    written = io.StringIO()
    console = Console(
        file=written, force_terminal=True, color_system="standard", highlight=False, width=width or 10_000
    )
    for line in lines:
        text = Text.assemble(*line.parts)
        folded = text.wrap(console, max(20, console.width - line.indent)) if width else [text]
        for row in folded or [Text()]:
            console.print(Text(" " * line.indent) + row if len(row) else row, soft_wrap=True)
    return written.getvalue()
