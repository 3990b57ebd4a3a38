"""The closed word lists of each language, read from plain text beside this file.

A list is a `.txt` file in the folder of its language: one entry a line, `#` starts a comment, `[section]` opens a
named section. A line `key: a, b, c` maps a key to its values (see `read_table`). A second language is a second folder.
Code names a list (see `listed`), as does an expression (see `patterns.worded`), and holds no words itself.
"""

from __future__ import annotations

import os
from functools import cache

from factcheck.kept.tables import kept_table

FOLDER = os.path.dirname(__file__)


@kept_table
def read_sections(name: str, language: str = "en") -> dict[str, tuple[str, ...]]:
    """Read a list's sections in file order; entries before any heading stand under the empty name."""
    return {section: _read_entries(body) for section, body in _read_bodies(name, language).items()}


@kept_table
def read_words(name: str, section: str = "", language: str = "en") -> frozenset[str]:
    """Read one section's entries as a set; words may share a line, separated by commas.

    Raises KeyError for a section that the list does not have.
    """
    words = _read_bodies(name, language)[section].replace("\n", ",").split(",")
    return frozenset(filter(None, map(str.strip, words)))


@kept_table
def read_table(name: str, section: str = "", language: str = "en") -> dict[str, tuple[str, ...]]:
    """Read one section's `key: a, b` lines as a mapping in file order."""
    table: dict[str, tuple[str, ...]] = {}
    for entry in _read_entries(_read_bodies(name, language)[section]):
        key, _, values = entry.partition(":")
        table[key.strip()] = tuple(value.strip() for value in values.split(",") if value.strip())
    return table


@cache
def listed(name: str) -> frozenset[str]:
    """Give the words of a list by its name, `file/section`, or the section alone for one of `function_words.txt`."""
    file, _, section = name.rpartition("/")
    return read_words(file or "function_words", section)


def read_whole(name: str, language: str = "en") -> str:
    """Read a list's file as it is, for one that is too long to take apart."""
    with open(os.path.join(FOLDER, language, f"{name}.txt"), encoding="utf-8") as file:
        return file.read()


@cache
def _read_bodies(name: str, language: str) -> dict[str, str]:
    """Read the lines of each section that has any, as one text without comments; a run needs few of the sections."""
    opening, *headed = f"\n{read_whole(name, language)}".split("\n[")
    bodies = {"": _drop_comments(opening)}
    for part in headed:
        heading, _, body = part.partition("\n")
        section = heading.partition("#")[0].strip()[:-1].strip()
        before = bodies.get(section)
        bodies[section] = _drop_comments(body) if before is None else f"{before}\n{_drop_comments(body)}"
    return {section: body for section, body in bodies.items() if body and not body.isspace()}


def _drop_comments(body: str) -> str:
    return "\n".join(line.partition("#")[0] for line in body.split("\n")) if "#" in body else body


def _read_entries(body: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, body.split("\n"))))
