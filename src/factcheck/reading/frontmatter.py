"""The YAML front matter of a draft: title, date, language and source as its author wrote them down."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.language.lexicon import read_table
from factcheck.model import Span
from factcheck.patterns import regex
from factcheck.reading.dateline import read_date
from factcheck.reading.languages import name_language

if TYPE_CHECKING:
    from datetime import date

LIMIT = 16384  # characters within which front matter must be closed
DEPTH = 40  # lists and mappings inside one another
FENCE = regex(r"---[ \t]*(?:\r\n|\r|\n)")
CLOSING = regex(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)
KEY_LINE = regex(r"\s{0,20}[A-Za-z_][\w-]{0,40}[ \t]{0,5}:(?:\s|\Z)")
NOWHERE = Span(0, 0)
QUOTES = "\"'"


class FrontMatter(Struct, frozen=True):
    """What the front matter says, where it lies (`span`, empty without one) and where its title's words lie."""

    span: Span = NOWHERE
    title: str | None = None
    title_span: Span | None = None
    published: date | None = None
    language: str | None = None
    source: str | None = None
    warnings: tuple[str, ...] = ()


def read_front_matter(path: str, text: str) -> FrontMatter:
    """Read the front matter at the top of a text; a text that opens with a mere rule has none.

    Keys are those of the design (title, date, language, source) and their common synonyms. Every value is read as
    text (YAML's own dates and "no" included), anchors and aliases are refused.
    Raises ReadingError, with the line, for front matter that is no YAML.
    """
    opening = FENCE.match(text)
    if opening is None:
        return FrontMatter()
    inner = text[opening.end() : opening.end() + LIMIT]
    closing = CLOSING.search(inner)
    looks_meant = KEY_LINE.match(inner) is not None
    if closing is None:
        problem = f"{path}:1: the front matter is not closed by a line of --- within {LIMIT} characters; read as text"
        return FrontMatter(warnings=(problem,) if looks_meant else ())
    values = load_mapping(path, inner[: closing.start()], looks_meant)
    if values is None:
        return FrontMatter()
    span = Span(0, opening.end() + closing.end())
    return interpret(path, text, span, values)


def load_mapping(path: str, source: str, looks_meant: bool) -> dict[str, Any] | None:
    """Load the lines between the fences; None where they are no front matter but text between two rules."""
    import yaml

    class PlainLoader(yaml.BaseLoader):
        """Reads every scalar as text, and no value twice: aliases are how a small file grows large."""

        depth = 0

        def compose_node(self, parent: Any, index: Any) -> Any:
            self.depth += 1
            alias = self.check_event(yaml.AliasEvent)
            if alias or self.depth > DEPTH:
                problem = "an alias (*) is not allowed here" if alias else "lists or mappings lie too deep"
                mark: Any = self.peek_event().start_mark  # type: ignore[no-untyped-call]
                raise yaml.composer.ComposerError(None, None, problem, mark)
            node = super().compose_node(parent, index)
            self.depth -= 1
            return node

    try:
        values = yaml.load(source, Loader=PlainLoader)
    except (yaml.YAMLError, RecursionError, TypeError, ValueError) as error:
        if not looks_meant:
            return None
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark is not None else 2
        problem = getattr(error, "problem", None) or "it is no YAML"
        raise ReadingError(
            f"the front matter can't be read: {problem}",
            path=path,
            line=line,
            mend='write one "key: value" a line, with quotation marks round a value that holds ": "',
        ) from error
    keyed = isinstance(values, dict) and all(isinstance(key, str) and " " not in key for key in values)
    return values if keyed else None


def interpret(path: str, text: str, span: Span, values: dict[str, Any]) -> FrontMatter:
    """Turn loaded keys and values into front matter, with a warning for each value that can't be used."""
    warnings: list[str] = []
    found: dict[str, str] = {}
    meanings = {key: meaning for meaning, keys in read_table("frontmatter").items() for key in keys}
    for key, value in values.items():
        meaning = meanings.get(re.sub(r"[-_]", "", key).casefold())
        if meaning is None or meaning in found or value in (None, ""):
            continue
        if isinstance(value, str):
            found[meaning] = " ".join(value.split())
        else:
            line = find_line(text, span, key)
            warnings.append(f"{path}:{line}: {key} in the front matter must be one line of text; passed over")
            continue
    published = read_date(found["date"]) if "date" in found else None
    if "date" in found and published is None:
        line = find_line(text, span, *(key for key in values if meanings.get(key.casefold()) == "date"))
        warnings.append(
            f"{path}:{line}: the date {found['date'][:40]!r} can't be read for certain; write it as 2025-12-31"
        )
    language = name_language(found["language"]) if "language" in found else None
    if "language" in found and language is None:
        line = find_line(text, span, *(key for key in values if meanings.get(key.casefold()) == "language"))
        warnings.append(f"{path}:{line}: the language {found['language'][:40]!r} is unknown; write a code such as en")
    title = found.get("title")
    at = text.find(title, 0, span.end) if title else -1
    title_span = Span(at, at + len(title)) if title and at >= 0 else None
    source = found.get("source") or found.get("url")
    return FrontMatter(span, title, title_span, published, language, source, tuple(warnings))


def find_line(text: str, span: Span, *keys: str) -> int:
    """Find the line, from 1, on which one of the keys stands; the first line where none is found."""
    for number, line in enumerate(text[: span.end].splitlines(), start=1):
        if line.lstrip(" " + QUOTES).startswith(keys) and keys:
            return number
    return 1
