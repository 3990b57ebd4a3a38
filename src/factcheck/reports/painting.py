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
    return "".join(f"{str(line).rstrip()}\n" for line in lines)


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
