"""Records gathered from another format as the tree of a facts file, each with the line that it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.errors import FactsError
from factcheck.facts.tree import Keyed, Listed

if TYPE_CHECKING:
    from factcheck.facts.tree import Value

KINDS = {"fact": "facts", "quote": "quotes", "source": "sources", "entity": "entities"}
"""The kinds of record, and the section of a facts file that each belongs to."""


class Gathered:
    """Records by topic and section; each topic becomes a tree of its own."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[FactsError] = []
        self._trees: dict[str | None, Keyed] = {}

    def add(self, kind: str, keys: dict[str, Any], line: int) -> None:
        """Add a record with its keys; sources and entities have their id among them, facts may have a topic."""
        topic = keys.pop("topic", None) if kind == "fact" else None
        tree = self._tree(topic)
        section = KINDS[kind]
        node = to_tree(keys, line)
        if kind in ("fact", "quote"):
            records = tree.setdefault(section, Listed(line))
            if isinstance(records, Listed):
                records.append(node)
                records.lines.append(line)
        else:
            self._add_by_id(tree, section, keys, line)

    def add_vocabulary(self, keys: dict[str, Any], line: int) -> None:
        """Add what the lexicon is to know besides."""
        self._tree(None)["vocabulary"] = to_tree(keys, line)

    def _add_by_id(self, tree: Keyed, section: str, keys: dict[str, Any], line: int) -> None:
        records = tree.setdefault(section, Keyed(line))
        if isinstance(records, Keyed):
            key = str(keys.pop("id", "") or "")
            if key in records:
                problem = f"id `{key}` stands twice, first on line {records.line_of(key)}"
                self.problems.append(FactsError(problem, path=self.path, line=line, mend="give one of them another id"))
            else:
                records[key] = to_tree(keys, line)
                records.lines.append(line)

    def _tree(self, topic: str | None) -> Keyed:
        if topic not in self._trees:
            tree = self._trees[topic] = Keyed(1)
            tree["version"] = "1"
            if topic:
                tree["topic"] = topic
        return self._trees[topic]

    def trees(self) -> list[tuple[str, Value]]:
        """Give the trees, each under the path of the file that its records came from."""
        for tree in self._trees.values():
            tree.lines = [getattr(value, "line", 1) for value in tree.values()]
        return [(self.path, tree) for tree in self._trees.values()]


def to_tree(value: Any, line: int) -> Value:
    """Turn plain values into a tree whose every part stands on one line; numbers and truths become their texts."""
    if isinstance(value, dict):
        node = Keyed(line)
        for key, item in value.items():
            node[str(key)] = to_tree(item, line)
            node.lines.append(line)
        return node
    if isinstance(value, list | tuple):
        items = Listed(line)
        items.extend(to_tree(item, line) for item in value)
        items.lines = [line] * len(items)
        return items
    if value is None or isinstance(value, str):
        return value
    return str(value).lower() if isinstance(value, bool) else str(value)
