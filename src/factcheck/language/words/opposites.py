"""Opposites: what news says of the same thing in opposite ways, by the fields of news."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterable


def read_rows(entries: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Read `key: a, b` lines of which several may have the same key."""
    rows = []
    for entry in entries:
        key, _, values = entry.partition(":")
        rows.append((key.strip(), *(value.strip() for value in values.split(","))))
    return tuple(rows)


@cache
def opposites_of_news() -> tuple[tuple[str, ...], ...]:
    """Give what news says of the same thing in opposite ways, each word with its opposites."""
    sections = lexicon.read_sections("opposites").values()
    return read_rows(entry for entries in sections for entry in entries if ":" in entry)


@cache
def undone_in_news() -> frozenset[tuple[str, str]]:
    """Give the opposites of which news often tells one after the other ("seized", "released"), by their stems."""
    rows = read_rows(lexicon.read_sections("opposites")["undone"])
    return frozenset((_stems(row[0]), _stems(other)) for row in rows for other in row[1:])


def _stems(phrase: str) -> str:
    return " ".join(map(stem, phrase.split()))
