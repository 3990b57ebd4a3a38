"""Rewordings: idioms that a word list holds, each as a pattern and the plain words to tell it again.

The list (`rewordings.txt`) says how its lines are written, so that the idioms of another language are data.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.names.capitals import CAPITALISED
from factcheck.language.restating.passes import Pass
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

_LIST = "rewordings"
_SLOT = regex(r"<([a-z][a-z ]*)>")
_PARTS = regex(r"(<[a-z][a-z ]*>)")
_GROUP = regex(r"(?<!\\)\((?!\?)")


class Rewording(Struct, frozen=True):
    """An idiom as the source of a regular expression, the plain words with their slots, and what it needs."""

    idiom: str
    plain: str
    words: tuple[str, ...]
    lists: tuple[tuple[str, str], ...]


class Idiom(Struct, frozen=True):
    """An idiom that is looked for anywhere in a sentence, with the words of which one stands beside it."""

    expression: re.Pattern[str]
    plain: str
    words: tuple[str, ...]

    def say(self, found: re.Match[str]) -> str:
        """Give the plain words for what was found."""
        return _say(self.plain, found)


@cache
def find_idioms(section: str) -> tuple[Idiom, ...]:
    """Give the idioms of a section in its order."""
    return tuple(Idiom(regex(one.idiom), one.plain, one.words) for one in _read_rewordings()[section])


def rewordings(section: str) -> tuple[Pass, ...]:
    """Give the passes that tell the idioms of a section again, in its order."""
    return tuple(_make_pass(rewording) for rewording in _read_rewordings()[section])


@kept_table
def _read_rewordings() -> dict[str, tuple[Rewording, ...]]:
    """Read the idioms of every section."""
    lines = dict(lexicon.read_sections(_LIST))
    slots = {"name": CAPITALISED} | dict(map(_read_slot, lines.pop("slots")))
    return {section: tuple(_read_rewording(line, slots) for line in entries) for section, entries in lines.items()}


def _read_slot(line: str) -> tuple[str, str]:
    """Read what may stand in a slot: a pattern, or the entries of a word list ("@list/section")."""
    name, _, held = line.partition(": ")
    return name, alternatives(lexicon.read_words(*_read_list(held))) if held.startswith("@") else _as_source(held)


def _read_list(named: str) -> tuple[str, str]:
    name, _, section = named.removeprefix("@").partition("/")
    return name, section


def _read_rewording(line: str, slots: Mapping[str, str]) -> Rewording:
    needed, _, rest = line.partition(": ")
    idiom, _, plain = rest.partition(" -> ")
    needs = needed.split(", ")
    return Rewording(
        _fill(_as_source(idiom), slots, frozenset(_SLOT.findall(plain))),
        plain.strip('"'),
        tuple(need for need in needs if need[0] != "@"),
        tuple(_read_list(need) for need in needs if need[0] == "@"),
    )


def _as_source(pattern: str) -> str:
    """Write a pattern of the list as a regular expression, its slots still open."""
    source = _GROUP.sub("(?:", pattern)
    source = rf"\A{source[1:]}" if source.startswith("^") else source
    return "".join(part if _SLOT.fullmatch(part) else part.replace(" ", r"\s") for part in _PARTS.split(source))


def _fill(source: str, slots: Mapping[str, str], kept: frozenset[str]) -> str:
    """Put into each slot what may stand there, and keep what the plain words name again."""

    def fill(slot: re.Match[str]) -> str:
        held = _fill(slots[slot[1]], slots, frozenset())
        return f"(?P<{_group(slot[1])}>{held})" if slot[1] in kept else f"(?:{held})"

    return _SLOT.sub(fill, source)


def _group(slot: str) -> str:
    """Give the name of a group for a slot."""
    return slot.replace(" ", "_")


def _say(plain: str, found: re.Match[str]) -> str:
    """Fill the slots of plain words with what was found for them."""
    return _SLOT.sub(lambda slot: found[_group(slot[1])], plain)


def _make_pass(rewording: Rewording) -> Pass:
    """Make the pass that puts the plain words in the place of an idiom."""
    idiom, opens = regex(rewording.idiom), rewording.idiom.startswith(r"\A")

    def tell(found: re.Match[str]) -> str:
        return _say(rewording.plain, found)

    def reword(text: str) -> str:
        told = idiom.sub(tell, text)
        return told[:1].upper() + told[1:] if opens and told != text else told

    return Pass(reword, rewording.words, rewording.lists)
