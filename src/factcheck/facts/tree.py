"""YAML or JSON text as plain mappings, lists and texts that remember their lines.

Scalars stay text as printed: what `on`, `no`, `12:30` or `2025-12-14` mean is for the schema to say. Only an empty
value, `~` and `null` are None, as in YAML 1.2's core schema. The tree is built from parser events in a loop of its
own, so that neither deep nesting nor aliases can exhaust the stack, the memory or the clock.
"""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from factcheck.errors import FactsError
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

Value: TypeAlias = "str | Keyed | Listed | None"

DEEPEST = 16
"""Levels of nesting allowed; the format itself needs six."""
MOST_VALUES = 5_000_000
"""Values allowed in one file, and values that its aliases may repeat; more would take gigabytes."""
CONTAINER_WEIGHT = 4
"""What a mapping or list counts for among the values, as it takes the memory of so many texts."""
MOST_SLIPS = 1000
"""Problems after which the reading of a file is given up."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TAGS = frozenset({"!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"})
_SURROGATES = regex(r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|.)", re.DOTALL)
_UNLIKE_JSON = regex("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that JSON allows in a text and YAML breaks lines at, drops or refuses."""


class Keyed(dict[str, "Value"]):
    """A mapping with its line and, in the order of its keys, the line of each."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []

    def line_of(self, key: str) -> int:
        """Tell the line of a key, or of the mapping where the key is missing."""
        return next((line for name, line in zip(self, self.lines, strict=True) if name == key), self.line)


class Listed(list["Value"]):
    """A list with its line and the line of each item."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []


class _Frame:
    """A container under construction: where it belongs, the key that waits for its value, and its size so far."""

    __slots__ = ("anchor", "key", "key_line", "node", "size")

    def __init__(self, node: Keyed | Listed, anchor: str | None) -> None:
        self.node = node
        self.anchor = anchor
        self.key: str | None = None
        self.key_line = node.line
        self.size = 1


def decode(path: str, data: bytes) -> str:
    """Decode a facts file: UTF-8 with or without a byte order mark, or UTF-16 with one.

    Raises FactsError naming the line where the bytes stop being UTF-8.
    """
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FactsError("not UTF-8 text", path=path, line=line, mend="save the file as UTF-8") from error


def read_tree(path: str, text: str, problems: list[FactsError]) -> Value:
    """Read one document; a path ending in `.json` must be JSON, any other is YAML.

    Duplicate keys are added to `problems` and the reading goes on; raises FactsError where it can't.
    """
    if path.lower().endswith(".json"):
        text = _as_yaml(path, text)
    return _Composer(path, text, problems).compose()


def _as_yaml(path: str, text: str) -> str:
    """Check that the text is JSON, and write what its texts hold in the way that YAML wants."""
    try:
        json.loads(text)
    except RecursionError as error:
        raise FactsError("nested too deeply", path=path, mend=f"use at most {DEEPEST} levels") from error
    except json.JSONDecodeError as error:
        raise FactsError(f"not JSON: {error.msg}", path=path, line=error.lineno) from error

    def join(match: re.Match[str]) -> str:
        if match[1] is None:
            return match[0]
        return chr(0x10000 + ((int(match[1], 16) & 0x3FF) << 10) + (int(match[2], 16) & 0x3FF))

    text = _SURROGATES.sub(join, text) if "\\u" in text else text
    return _UNLIKE_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _events(text: str) -> Iterator[Any]:
    """Yield the parser's events, from libyaml where PyYAML was built with it."""
    import yaml

    if yaml.__with_libyaml__:
        parser: Any = yaml.CSafeLoader(text)
    else:
        parser = yaml.SafeLoader(text)
    try:
        while parser.check_event():
            yield parser.get_event()
    finally:
        parser.dispose()


class _Composer:
    """Builds the tree of one document from its events."""

    def __init__(self, path: str, text: str, problems: list[FactsError]) -> None:
        self.path = path
        self.text = text
        self.problems = problems
        self.frames: list[_Frame] = []
        self.anchors: dict[str, tuple[Value, int]] = {}
        self.root: Value = None
        self.values = 0
        self.repeated = 0
        self.documents = 0

    def fail(self, problem: str, line: int, mend: str | None = None) -> FactsError:
        """Make the error that ends the reading."""
        return FactsError(problem, path=self.path, line=line, mend=mend)

    def compose(self) -> Value:
        """Run over the events; raises FactsError for what is not YAML or too large."""
        import yaml

        try:
            self._run()
        except yaml.MarkedYAMLError as error:
            raise self._explain(error) from error
        except yaml.reader.ReaderError as error:
            line = self.text.count("\n", 0, error.position) + 1
            raise self.fail(f"a character that YAML doesn't allow: {error.reason}", line, "take it out") from error
        return self.root

    def _run(self) -> None:
        from yaml import events

        scalar, alias = events.ScalarEvent, events.AliasEvent
        starts: dict[type, type[Keyed | Listed]] = {events.MappingStartEvent: Keyed, events.SequenceStartEvent: Listed}
        ends = (events.MappingEndEvent, events.SequenceEndEvent)
        for event in _events(self.text):
            kind = type(event)
            if kind is scalar:
                line = event.start_mark.line + 1
                value = event.value
                if value in _NULLS and event.style in (None, ""):
                    value = None
                self._add(value, line, event)
            elif kind in starts:
                self._open(starts[kind](event.start_mark.line + 1), event)
            elif kind in ends:
                self._close()
            elif kind is alias:
                self._repeat(event.anchor, event.start_mark.line + 1)
            elif kind is events.DocumentStartEvent:
                self.documents += 1
                if self.documents > 1:
                    line = event.start_mark.line + 1
                    raise self.fail("a second document", line, "put it into a file of its own")

    def _add(self, value: Value, line: int, event: Any) -> None:
        self._check_tag(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, 1)
        self._attach(value, line, 1)

    def _attach(self, value: Value, line: int, size: int) -> None:
        self.values += 1
        if self.values > MOST_VALUES:
            raise self.fail("too many values in one file", line, "split it into several files")
        if not self.frames:
            self.root = value
            return
        frame = self.frames[-1]
        frame.size += size
        node = frame.node
        if type(node) is Listed:
            node.append(value)
            node.lines.append(line)
        elif frame.key is None:
            self._take_key(frame, value, line)
        else:
            self._take_value(frame, node, value)

    def _take_key(self, frame: _Frame, value: Value, line: int) -> None:
        if type(value) is Keyed or type(value) is Listed:
            raise self.fail("a key that is not a plain word", line, "put a text that holds `{`, `[` or `?` in quotes")
        frame.key = "null" if value is None else str(value)
        frame.key_line = line

    def _take_value(self, frame: _Frame, node: Any, value: Value) -> None:
        key = frame.key
        frame.key = None
        if key in node:
            first = node.line_of(key)
            slip = self.fail(f"`{key}` stands twice, first on line {first}", frame.key_line, "keep one of the two")
            if len(self.problems) >= MOST_SLIPS:
                raise slip
            self.problems.append(slip)
            return
        node[key] = value
        node.lines.append(frame.key_line)

    def _open(self, node: Keyed | Listed, event: Any) -> None:
        self._check_tag(event)
        self.values += CONTAINER_WEIGHT - 1
        if len(self.frames) >= DEEPEST:
            raise self.fail("nested too deeply", node.line, f"use at most {DEEPEST} levels")
        if event.anchor is not None:
            self.anchors.pop(event.anchor, None)
        self.frames.append(_Frame(node, event.anchor))

    def _close(self) -> None:
        frame = self.frames.pop()
        if frame.anchor is not None:
            self.anchors[frame.anchor] = (frame.node, frame.size)
        self._attach(frame.node, frame.node.line, frame.size)

    def _repeat(self, anchor: str, line: int) -> None:
        if any(frame.anchor == anchor for frame in self.frames):
            raise self.fail(f"`*{anchor}` repeats the very thing it stands in", line, "write it out")
        if anchor not in self.anchors:
            raise self.fail(f"`*{anchor}` repeats something that was never named", line, f"name it with `&{anchor}`")
        value, size = self.anchors[anchor]
        self.repeated += size
        if self.repeated > MOST_VALUES:
            raise self.fail("aliases that repeat too much", line, "write the values out")
        self._attach(value, line, size)

    def _check_tag(self, event: Any) -> None:
        if event.tag is not None and event.tag not in _TAGS:
            line = event.start_mark.line + 1
            raise self.fail(f"a tag, `{event.tag}`, that facts files don't use", line, "take the tag out")

    def _explain(self, error: Any) -> FactsError:
        """Say a parser's error in its own words, with the mend for the usual slips."""
        cut_short = "end of stream" in (error.problem or "") and error.context_mark
        mark = error.context_mark if cut_short else error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else None
        problem = f"not YAML: {error.problem or error.context}"
        source = next(islice(self.text.splitlines(), mark.line, None), "") if mark is not None else ""
        if "\t" in source[: len(source) - len(source.lstrip())]:
            mend = "indent with spaces; YAML allows no tabs there"
        elif source.count(": ") > 1 or "mapping values" in problem:
            mend = "put a text with `: `, or one that starts with a sign, in quotes; check the indentation"
        else:
            mend = "check the quotes, brackets and indentation from this line on, and of the one before"
        return FactsError(problem, path=self.path, line=line, mend=mend)
