"""The closed word lists of each language, read from plain text beside this file.

A list is a `.txt` file in the folder of its language: one entry a line, `#` starts a comment, `[section]` opens a
named section. A line `key: a, b, c` maps a key to its values (see `read_table`). A second language is a second folder.
"""

from __future__ import annotations

import os
from functools import cache

FOLDER = os.path.dirname(__file__)


@cache
def read_sections(name: str, language: str = "en") -> dict[str, tuple[str, ...]]:
    """Read a list's sections in file order; entries before any heading stand under the empty name."""
    with open(os.path.join(FOLDER, language, f"{name}.txt"), encoding="utf-8") as file:
        opening, *headed = f"\n{file.read()}".split("\n[")
    sections = {"": _read_entries(opening)}
    for part in headed:
        heading, _, body = part.partition("\n")
        section = heading.partition("#")[0].strip()[:-1].strip()
        sections[section] = sections.get(section, ()) + _read_entries(body)
    return {section: entries for section, entries in sections.items() if entries}


def _read_entries(body: str) -> tuple[str, ...]:
    """Read the lines of one section, without comments and blanks."""
    lines = body.split("\n")
    if "#" in body:
        lines = [line.partition("#")[0] for line in lines]
    return tuple(filter(None, map(str.strip, lines)))


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
