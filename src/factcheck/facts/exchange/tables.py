r"""CSV tables (RFC 4180) with a documented set of columns, so that a spreadsheet can be the facts desk.

One table each for facts, quotes, sources and entities; a table is known by its header. A cell with several entries
has one a line. A citation is written `source | locator | quote`, a role `title | from | until`, an understood slot
`slot = value`. Inside an entry, `\n`, `\|` and `\\` stand for a line end, a bar and a backslash. A cell that a
spreadsheet would take for a formula (it starts with =, +, -, @, tab or line end) is written with a leading apostrophe,
which is taken away again when it is read (OWASP, "CSV injection").
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactsError
from factcheck.facts.exchange.sections import Gathered
from factcheck.facts.loading import join_trees
from factcheck.facts.rendering import entity_keys, fact_keys, quote_keys, source_keys
from factcheck.facts.tree import decode
from factcheck.facts.validation import suggest
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.model import FactBase

COLUMNS = {
    "fact": (
        *("id", "statement", "date", "from", "until", "also", "refutes", "tolerance", "only", "according_to"),
        *("series", "min_sources", "review_by", "understood", "sources", "topic"),
    ),
    "quote": ("id", "speaker", "date", "text", "translation_of", "transcript", "sources"),
    "source": ("id", "title", "publisher", "url", "published"),
    "entity": ("id", "name", "kind", "gender", "aliases", "roles"),
}
"""The columns of each table, in the order in which they are written; any order is read."""

LOSSES = ("comments", "the vocabulary", "which file a record stands in")
"""What the tables can't hold of a facts file."""

_TELLING = {"fact": "statement", "quote": "speaker", "source": "title", "entity": "name"}
_PARTS = {"sources": ("source", "locator", "quote"), "roles": ("title", "from", "until")}
_LISTS = frozenset({"also", "refutes", "aliases"})
_ESCAPE = regex(r"[\\|\n\r]")
_ESCAPED = regex(r"\\([\\|nr])")
_NAMES = {"\n": "n", "\r": "r"}
_MARKS = {"n": "\n", "r": "\r"}
_BAR = regex(r"(?<!\\)(?:\\\\){0,100}\|")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'")


def export_table(base: FactBase, kind: str = "fact") -> str:
    """Write the facts, quotes, sources or entities of a base as CSV with a header line."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS[kind])
    for keys in _rows(base, kind):
        writer.writerow([guard_cell(_to_cell(column, keys.get(column))) for column in COLUMNS[kind]])
    return text.getvalue()


def _rows(base: FactBase, kind: str) -> Iterator[dict[str, Any]]:
    if kind == "fact":
        yield from (fact_keys(fact) | {"topic": fact.topic} for fact in base.facts)
    elif kind == "quote":
        yield from (quote_keys(quote) for quote in base.quotes)
    elif kind == "source":
        yield from ({"id": source.id} | source_keys(source) for source in base.sources)
    else:
        yield from ({"id": entity.id} | entity_keys(entity) for entity in base.entities)


def import_tables(files: Sequence[tuple[str, bytes]]) -> FactBase:
    """Read CSV tables as one base; commas, semicolons and tabs are known as separators.

    Raises FactsError with all that is wrong, by file and line.
    """
    trees = []
    problems: list[FactsError] = []
    for path, data in files:
        gathered = Gathered(path)
        try:
            _read_table(path, decode(path, data), gathered)
        except FactsError as error:
            problems.extend(error.problems)
        problems.extend(gathered.problems)
        trees.extend(gathered.trees())
    if problems:
        raise FactsError("problems in the tables", problems=tuple(problems))
    return join_trees(trees, files)


def _read_table(path: str, text: str, gathered: Gathered) -> None:
    head = text[: text.find("\n")] if "\n" in text else text
    separator = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        header = [column.strip().lower() for column in next(reader, [])]
        kind = _kind_of(path, header)
        line = reader.line_num + 1
        for row in reader:
            if any(cell.strip() for cell in row):
                if len(row) > len(header):
                    mend = "put a cell that holds the separator in quotes"
                    raise FactsError("more cells than columns", path=path, line=line, mend=mend)
                keys = {column: _from_cell(column, _unguard(cell)) for column, cell in zip(header, row, strict=False)}
                gathered.add(kind, {column: value for column, value in keys.items() if value is not None}, line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise FactsError(
            f"not a CSV table: {error}", path=path, line=reader.line_num, mend="check the quotes"
        ) from error


def _kind_of(path: str, header: list[str]) -> str:
    """Tell by its header what a table holds."""
    kind = next((kind for kind, column in _TELLING.items() if column in header), None)
    if kind is None:
        mend = "a table of facts has at least the columns `id` and `statement`"
        raise FactsError("a table without a known header", path=path, line=1, mend=mend)
    problems = [
        FactsError(f"unknown column `{column[:80]}`", path=path, line=1, mend=suggest(column, list(COLUMNS[kind])))
        for column in header
        if column not in COLUMNS[kind]
    ]
    if problems:
        raise FactsError("unknown columns", problems=tuple(problems))
    return kind


def _to_cell(column: str, value: Any) -> str:
    if value is None:
        return ""
    if column == "understood":
        return _lines(f"{_escape(slot)} = {_escape(words)}" for slot, words in value.items())
    if column in _PARTS:
        first, *others = _PARTS[column]
        return _lines(_parts(entry, first, others) for entry in value)
    if column in _LISTS:
        return _lines(_escape(entry) for entry in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _parts(entry: Any, first: str, others: list[str]) -> str:
    """Write a citation or role: one part alone, or all parts between bars."""
    if isinstance(entry, str):
        return _escape(entry)
    cells = [_escape(str(entry.get(part) or "")) for part in (first, *others)]
    while not cells[-1]:
        cells.pop()
    return " | ".join(cells)


def _from_cell(column: str, cell: str) -> Any:
    """Read a cell back; None for an empty one."""
    if not cell.strip():
        return None
    if column == "understood":
        pairs = (line.partition("=") for line in _entries(cell))
        return {_unescape(slot.strip()): _unescape(words.strip()) for slot, _, words in pairs}
    if column in _PARTS:
        return [_read_parts(line, _PARTS[column]) for line in _entries(cell)]
    if column in _LISTS:
        return [_unescape(line.strip()) for line in _entries(cell)]
    return cell


def _read_parts(line: str, names: Sequence[str]) -> Any:
    cuts = [match.end() - 1 for match in _BAR.finditer(line)][: len(names) - 1]
    starts, ends = [0, *(cut + 1 for cut in cuts)], [*cuts, len(line)]
    cells = [_unescape(line[start:end].strip()) for start, end in zip(starts, ends, strict=True)]
    if len(cells) == 1:
        return cells[0]
    return {name: cell for name, cell in zip(names, cells, strict=False) if cell}


def _entries(cell: str) -> list[str]:
    return [line for line in cell.replace("\r\n", "\n").split("\n") if line.strip()]


def _lines(entries: Iterable[str]) -> str:
    return "\n".join(entries)


def _escape(text: str) -> str:
    return _ESCAPE.sub(lambda match: "\\" + _NAMES.get(match[0], match[0]), text)


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda match: _MARKS.get(match[1], match[1]), text)


def guard_cell(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


EXPORTS: dict[str, Callable[[FactBase], str]] = {
    "facts": lambda base: export_table(base, "fact"),
    "quotes": lambda base: export_table(base, "quote"),
    "sources": lambda base: export_table(base, "source"),
    "entities": lambda base: export_table(base, "entity"),
}
"""The tables of a base by the name of their file."""
