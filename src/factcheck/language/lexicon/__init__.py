"""The closed word lists of each language, read from plain text beside this file.

A list is a `.txt` file in the folder of its language: one entry a line, `#` starts a comment, `[section]` opens a
named section. A line `key: a, b, c` maps a key to its values (see `read_table`). A second language is a second folder.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def read_sections(name: str, language: str = "en") -> dict[str, tuple[str, ...]]:
    """Read a list's sections in file order; entries before any heading stand under the empty name."""
    sections: dict[str, list[str]] = {}
    current = sections.setdefault("", [])
    for raw in (FOLDER / language / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = raw.partition("#")[0].strip()
        if line[:1] == "[" and line[-1] == "]":
            current = sections.setdefault(line[1:-1].strip(), [])
        elif line:
            current.append(line)
    return {section: tuple(entries) for section, entries in sections.items() if entries}


@cache
def read_words(name: str, section: str = "", language: str = "en") -> frozenset[str]:
    """Read one section's entries as a set; words may share a line, separated by commas.

    Raises KeyError for a section that the list does not have.
    """
    entries = read_sections(name, language)[section]
    return frozenset(filter(None, map(str.strip, ",".join(entries).split(","))))


@cache
def read_table(name: str, section: str = "", language: str = "en") -> dict[str, tuple[str, ...]]:
    """Read one section's `key: a, b` lines as a mapping in file order."""
    table: dict[str, tuple[str, ...]] = {}
    for entry in read_sections(name, language)[section]:
        key, _, values = entry.partition(":")
        table[key.strip()] = tuple(value.strip() for value in values.split(",") if value.strip())
    return table
