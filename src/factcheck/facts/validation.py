"""Checks a tree against the published schema of facts files, with the line of every problem.

The schema is compiled once into a check for each of its parts. Only the keywords that our models use are known here;
any other raises KeyError, so a test of the schema shows at once what this module lacks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from factcheck.errors import FactsError
from factcheck.facts.tree import Keyed, Listed, Value
from factcheck.patterns import regex

SCHEMA_FILE = Path(__file__).parent / "facts.schema.json"

Note: TypeAlias = Callable[[int, str, str | None], None]
Check: TypeAlias = Callable[[Value, int, Note], None]

_TRUTHS = frozenset({"true", "True", "TRUE", "false", "False", "FALSE"})
DAY = regex(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_FULL_DAY = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WHOLE = regex(r"[0-9]{1,9}")
_MEANT = {
    "period": ("from", "until"),
    "start": ("from",),
    "end": ("until",),
    "when": ("date",),
    "type": ("kind",),
    "text": ("statement",),
    "claim": ("statement",),
    "link": ("url",),
    "wordings": ("also",),
    "speaker": ("according_to",),
}
"""Other words for the keys, as people guess them."""


@cache
def record_checks() -> dict[str, Check]:
    """Compile the published schema: a check for each record by its title, and for the `facts file` itself."""
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    compiler = _Compiler(schema["$defs"])
    checks = {record["title"]: compiler.record(record) for record in schema["$defs"].values()}
    return checks | {"facts file": compiler.record(schema)}


def check_file(path: str, tree: Value, problems: list[FactsError]) -> None:
    """Check a whole file, adding what is wrong to `problems`."""

    def note(line: int, problem: str, mend: str | None) -> None:
        problems.append(FactsError(problem, path=path, line=line, mend=mend))

    if not isinstance(tree, Keyed):
        note(1, "not a facts file", "start it with `version: 1` and a list of `facts:`")
        return
    record_checks()["facts file"](tree, tree.line, note)


def suggest(word: str, known: list[str]) -> str:
    """Suggest the nearest known word, or list them all where none is near and they are few."""
    if word == "<<":
        return "write the keys out; merging mappings is no part of YAML 1.2"
    if " " in word:
        return "put the sentence in quotation marks: in { } a comma ends it"
    meant = _MEANT.get(word, ("",))
    if set(meant) <= set(known):
        return f"use {' and '.join(f'`{key}`' for key in meant)} for that"
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=60)
    if found is not None:
        return f"did you mean `{found[0]}`?"
    if len(known) <= 20:
        return "known here: " + ", ".join(known) if known else "none are known"
    return "see the list of keys in the documentation"


class _Compiler:
    """Turns parts of the schema into checks."""

    def __init__(self, definitions: dict[str, Any]) -> None:
        self.definitions = definitions

    def compile(self, part: dict[str, Any], label: str) -> Check:
        """Compile one part; `label` names it in messages."""
        if "$ref" in part:
            return self.record(self.definitions[part["$ref"].rsplit("/", 1)[1]])
        if part.get("format") in ("day", "full day"):
            return _day_check(label, full=part["format"] == "full day")
        if "anyOf" in part:
            return self._choice([choice for choice in part["anyOf"] if choice.get("type") != "null"], label)
        kind = part["type"]
        if kind == "object":
            return self._table(part, label)
        if kind == "array":
            return self._list(part, label)
        if kind == "string":
            return _text_check(part, label)
        return {"boolean": _truth_check, "integer": _whole_check}[kind](part, label)

    def record(self, part: dict[str, Any]) -> Check:
        """Compile a mapping with fixed keys."""
        title = part["title"]
        article = "an" if title[0] in "aeiou" else "a"
        known = {key: self.compile(sub, f"`{key}` of {article} {title}") for key, sub in part["properties"].items()}
        required = tuple(part.get("required", ()))
        hint = ", ".join(f"`{key}`" for key in list(known)[:4])

        def check(value: Value, line: int, note: Note) -> None:
            if type(value) is not Keyed:
                note(line, f"{article} {title} must be a mapping of keys", f"write {hint} and so on, one a line")
                return
            for (key, item), at in zip(value.items(), value.lines, strict=True):
                inner = known.get(key)
                if inner is None:
                    note(at, f"unknown key `{key}` in {article} {title}", suggest(key, list(known)))
                elif item is not None:
                    inner(item, at, note)
            for key in required:
                if value.get(key) is None:
                    example = "version: 1" if key == "version" else f"{key}: ..."
                    note(value.line, f"{article} {title} without `{key}`", f"add `{example}`")

        return check

    def _choice(self, choices: list[dict[str, Any]], label: str) -> Check:
        if len(choices) == 1:
            return self.compile(choices[0], label)
        text, record = (self.compile(choice, label) for choice in sorted(choices, key=lambda choice: "$ref" in choice))

        def check(value: Value, line: int, note: Note) -> None:
            (record if type(value) is Keyed else text)(value, line, note)

        return check

    def _list(self, part: dict[str, Any], label: str) -> Check:
        item_check = self.compile(part["items"], f"an item of {label}")
        least, most = part.get("minItems", 0), part.get("maxItems")

        def check(value: Value, line: int, note: Note) -> None:
            if type(value) is not Listed:
                mend = f"write [{value}]" if isinstance(value, str) else "start each item with `- `"
                note(line, f"{label} must be a list", mend)
                return
            if len(value) < least or (most is not None and len(value) > most):
                number = least if least == most else f"at least {least}"
                note(line, f"{label} must have {number} entries", None)
            for item, at in zip(value, value.lines, strict=True):
                if item is None:
                    note(at, f"an empty item in {label}", "fill it in or take it out")
                else:
                    item_check(item, at, note)

        return check

    def _table(self, part: dict[str, Any], label: str) -> Check:
        ((pattern, entry),) = part["patternProperties"].items()
        allowed = re.compile(pattern)
        longest = part["propertyNames"]["maxLength"]
        entry_check = self.compile(entry, label)

        def check(value: Value, line: int, note: Note) -> None:
            if type(value) is not Keyed:
                note(line, f"{label} must be a mapping from ids to entries", "write `some-id:` and its keys below it")
                return
            for (key, item), at in zip(value.items(), value.lines, strict=True):
                if len(key) > longest or not allowed.match(key):
                    note(at, f"`{key[:80]}` can't be an id", "use letters, digits and hyphens, as in `some-id`")
                else:
                    entry_check(item, at, note)

        return check


def _text_check(part: dict[str, Any], label: str) -> Check:
    pattern = re.compile(part["pattern"]) if "pattern" in part else None
    longest = part.get("maxLength")
    choices = part.get("enum")

    def check(value: Value, line: int, note: Note) -> None:
        if type(value) is not str:
            note(line, f"{label} must be a text", "put it in quotes if it holds `: `, `{` or `[`")
        elif not value.strip():
            note(line, f"{label} is empty", "fill it in or take the key out")
        elif longest is not None and len(value) > longest:
            note(line, f"{label} is longer than {longest} characters", "shorten it")
        elif pattern is not None and not pattern.match(value):
            note(line, f"{label}: `{value[:80]}` can't be an id", "use letters, digits and hyphens, as in `some-id`")
        elif choices is not None and value not in choices:
            note(line, f"{label} can't be `{value[:80]}`", "use one of: " + ", ".join(choices))

    return check


def _day_check(label: str, *, full: bool) -> Check:
    pattern, mend = (_FULL_DAY, "2025-12-14") if full else (DAY, "2025-12-14, 2025-12 or 2025")

    def check(value: Value, line: int, note: Note) -> None:
        if type(value) is not str or not pattern.fullmatch(value):
            shown = f"`{value[:80]}`" if type(value) is str else "this"
            note(line, f"{label}: {shown} is not a date", f"write it as {mend}")

    return check


def _truth_check(part: dict[str, Any], label: str) -> Check:
    def check(value: Value, line: int, note: Note) -> None:
        if type(value) is not str or value not in _TRUTHS:
            note(line, f"{label} must be true or false", None)

    return check


def _whole_check(part: dict[str, Any], label: str) -> Check:
    const, least = part.get("const"), part.get("minimum", 0)

    def check(value: Value, line: int, note: Note) -> None:
        if const is not None:
            if value != str(const):
                shown = f"`{value}`" if type(value) is str else "this"
                note(line, f"{label}: {shown} is not known", f"write `version: {const}`")
        elif type(value) is not str or not _WHOLE.fullmatch(value) or int(value) < least:
            note(line, f"{label} must be a whole number of at least {least}", None)

    return check
