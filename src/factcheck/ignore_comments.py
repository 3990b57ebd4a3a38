"""Findings ignored by a comment in a Markdown draft, with the rules it names and a reason.

    <!-- factcheck: ignore[FC101] The ministry has since corrected its table. -->
    <!-- factcheck: begin-ignore[FC501, FC201] The archive text is printed as it was. -->
    <!-- factcheck: end-ignore[FC501, FC201] -->

A comment on a line of its own speaks for the paragraph after it, one within a line for that line; `begin-ignore` for
all up to its `end-ignore`. Without a rule or a reason it ignores nothing, and says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.model import Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

FILE_NAME = ".factcheck-ignore.yaml"  # the other place where findings are ignored, see `suppressions`
SUFFIXES = (".md", ".markdown")
COMMENT = regex(r"<!--[ \t]*factcheck:[ \t]*([^>\n]{0,1000})-->")
ORDER = regex(r"(ignore|begin-ignore|end-ignore)\b[ \t]*(?:\[([^\]]*)\])?(.*)")
LINE_END = regex(r"[\r\n]")
WORD = regex(r"\S")
BLANK_LINE = regex(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
EXAMPLE = "write <!-- factcheck: ignore[FC101] the reason -->"


class IgnoreComment(Struct, frozen=True):
    """A comment that ignores findings of some rules in a stretch of its draft."""

    rules: tuple[str, ...]
    reason: str
    scope: Span
    line: int


class _Opening(Struct, frozen=True):
    """A `begin-ignore` that waits for its end."""

    rules: tuple[str, ...]
    reason: str
    start: int


def has_comments(path: str, text: str) -> bool:
    """Tell whether a draft can hold comments for factcheck at all."""
    return path.lower().endswith(SUFFIXES) and "factcheck:" in text


def read_comments(path: str, text: str) -> tuple[tuple[IgnoreComment, ...], tuple[str, ...]]:
    """Read the comments of a Markdown draft; gives them, and warnings about those that ignore nothing."""
    if not has_comments(path, text):
        return (), ()
    comments: list[IgnoreComment] = []
    warnings: list[str] = []
    open_ones: dict[tuple[str, ...], _Opening] = {}
    for match in COMMENT.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        order = ORDER.match(match[1].strip())
        rules = tuple(rule.strip() for rule in (order[2] or "").split(",") if rule.strip()) if order else ()
        reason = order[3].strip() if order else ""
        problem = _find_problem(order[1] if order else None, rules, reason)
        if problem or order is None:
            warnings.append(f"{path}:{line}: {problem} ({EXAMPLE})")
        elif order[1] == "ignore":
            comments.append(IgnoreComment(rules, reason, _scope(text, match), line))
        elif order[1] == "begin-ignore":
            open_ones[rules] = _Opening(rules, reason, match.end())
        elif (opening := open_ones.pop(rules, None)) is not None:
            scope = Span(opening.start, match.start())
            comments.append(IgnoreComment(rules, opening.reason, scope, _line(text, opening.start)))
        else:
            warnings.append(f"{path}:{line}: end-ignore[{', '.join(rules)}] has no begin-ignore")
    warnings += _tell_of_open_ones(path, text, open_ones)
    return tuple(comments), tuple(warnings)


def _find_problem(order: str | None, rules: tuple[str, ...], reason: str) -> str | None:
    if order is None:
        return "this comment is no order that factcheck knows"
    if not rules:
        return f"{order} names no rule and so ignores nothing"
    if not reason and order != "end-ignore":
        return f"{order}[{', '.join(rules)}] gives no reason and so ignores nothing"
    return None


def _scope(text: str, match: re.Match[str]) -> Span:
    line_start = max(text.rfind("\n", 0, match.start()), text.rfind("\r", 0, match.start())) + 1
    following = LINE_END.search(text, match.end())
    line_end = following.start() if following else len(text)
    alone = not text[line_start : match.start()].strip() and not text[match.end() : line_end].strip()
    if not alone:
        return Span(line_start, line_end)
    word = WORD.search(text, match.end())
    start = word.start() if word else len(text)
    blank = BLANK_LINE.search(text, start)
    return Span(start, blank.start() if blank else len(text))


def _tell_of_open_ones(path: str, text: str, open_ones: dict[tuple[str, ...], _Opening]) -> Iterator[str]:
    for rules, opening in open_ones.items():
        line = _line(text, opening.start)
        yield f"{path}:{line}: begin-ignore[{', '.join(rules)}] has no end-ignore and so ignores nothing"


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
