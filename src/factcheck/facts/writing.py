"""Facts written into a file that people keep: only the new lines change, comments and layout stay as they are.

The place is found with the YAML parser and the text is put in there, so that every other byte stays; a library that
writes the whole document anew would keep the comments but not the line breaks, quotes and columns.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from factcheck.errors import FactsError
from factcheck.facts.rendering import fact_keys, source_keys, write_yaml

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.model import Fact

STARTED = "version: 1\n"


def add_fact(path: str, text: str, fact: Fact, *, elsewhere: Collection[str] = ()) -> str:
    """Add a fact at the end of a file's `facts`, and those of its sources that are new at the end of `sources`.

    `elsewhere` are the ids of sources that other files define. A file without text is started. Raises FactsError
    where the file is broken, or lists its facts in brackets so that a line can't be added.
    """
    from factcheck.facts.tree import Keyed, read_tree

    text = text if text.strip() else STARTED
    tree = read_tree(path, text, [])
    if not isinstance(tree, Keyed):
        raise FactsError("not a facts file", path=path, line=1, mend="start it with `version: 1`")
    known = tree.get("sources")
    defined = {*(known if isinstance(known, dict) else ()), *elsewhere}
    new = {citation.source.id: citation.source for citation in fact.citations if citation.source.id not in defined}
    sources = {key: source_keys(source) for key, source in new.items()}
    if path.lower().endswith(".json"):
        return _add_to_json(text, fact_keys(fact), sources)
    for key, keys in sources.items():
        text = _insert(path, text, "sources", write_yaml({key: keys}))
    return _insert(path, text, "facts", write_yaml([fact_keys(fact)]))


def _add_to_json(text: str, fact: dict[str, Any], sources: dict[str, Any]) -> str:
    document = json.loads(text)
    if sources:
        document["sources"] = (document.get("sources") or {}) | sources
    document["facts"] = [*(document.get("facts") or []), fact]
    return json.dumps(document, indent=2, ensure_ascii=False, default=str) + "\n"


def _insert(path: str, text: str, section: str, entry: str) -> str:
    """Put an entry, laid out without indentation, at the end of a section."""
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    lines = text.splitlines(keepends=True)
    if not lines[-1].endswith(("\n", "\r")):
        lines[-1] += end_of_line
    place = _find_section(path, text, section)
    if place.key_line is None:
        at, entry = len(lines), f"{section}:\n{_indented(entry, '  ')}"
    elif place.first is None:
        at, entry = place.key_line + 1, _indented(entry, "  ")
        lines[place.key_line] = lines[place.key_line].replace(place.empty, "", 1)
    else:
        first = lines[place.first]
        at, entry = place.after, _indented(entry, first[: len(first) - len(first.lstrip())])
    lines.insert(at, entry.replace("\n", end_of_line))
    return "".join(lines)


def _indented(block: str, indent: str) -> str:
    return "".join(f"{indent}{line}" for line in block.splitlines(keepends=True))


class _Section(Struct, frozen=True):
    """Where a top-level section stands in a text, in lines from 0.

    `key_line` is the line of its key (None: there is no such section), `first` that of its first entry (None: it has
    none), `after` the line after its last, `empty` what an empty section is written with.
    """

    key_line: int | None = None
    first: int | None = None
    after: int = 0
    empty: str = ""


def _find_section(path: str, text: str, section: str) -> _Section:
    import yaml

    root: Any = yaml.compose(text, Loader=yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader)
    for key, node in root.value:
        if key.value == section:
            line = key.start_mark.line
            entries = node.value if node.id in ("sequence", "mapping") else []
            if not entries:
                return _Section(line, empty={"sequence": "[]", "mapping": "{}"}.get(node.id, node.value))
            if node.flow_style:
                mend = "write them one a line, each starting with `- ` or its id"
                raise FactsError("entries in brackets can't be added to", path=path, line=line + 1, mend=mend)
            head = entries[0][0] if isinstance(entries[0], tuple) else entries[0]
            return _Section(line, head.start_mark.line, _line_after(node))
    return _Section()


def _line_after(node: Any) -> int:
    """Find the line after the last words of a node; a block's own end mark lies past the comments that follow it."""
    while node.id != "scalar" and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.line + (node.end_mark.column > 0))
