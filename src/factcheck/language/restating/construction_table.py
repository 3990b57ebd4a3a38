"""The table of constructions: what may follow each verb that says little, and the plain verb for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.words.morphology import VerbForms, inflect_regular, verb_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

GAP, NUMBER, END = "...", "N", "|"
"""What stands in an entry for what a verb is done to, for a number, and for the end of a part."""
_IRREGULAR = {
    "be": VerbForms("be", "is", "was", "been", "being"),
    "have": VerbForms("have", "has", "had", "had", "having"),
    "do": VerbForms("do", "does", "did", "done", "doing"),
}
OF_BE = {"be": 0, "are": 0, "is": 1, "was": 2, "were": 2, "been": 3, "being": 4}
"""The forms of "be" by the number of the form that other verbs have there."""

_Entry = tuple[list[str], list[str], list[str]]
"""Words that stand as they are, words with their alternatives, and the plain verb's."""


class Construction(Struct, frozen=True):
    """The words that follow a verb, alternatives for each, and the words of the plain verb."""

    words: tuple[frozenset[str], ...]
    plain: tuple[str, ...]


class Family(Struct, frozen=True):
    """The constructions of one verb by the words that may follow it, or follow a gap or a number behind it."""

    by_first: dict[str, list[Construction]]
    by_anchor: dict[str, list[Construction]]


def forms_of(base: str) -> VerbForms:
    """Give the forms of a verb, by rule where the lexicon does not have it."""
    return _IRREGULAR.get(base) or verb_forms(base) or inflect_regular(base)


@kept_table
def _entries() -> dict[str, list[_Entry]]:
    """Read the entries by the base form of their verb; those of a verb are taken apart when a text has it."""
    found: dict[str, list[_Entry]] = {}
    for entry in lexicon.read_sections("constructions")[""]:
        key, _, plain = entry.partition(":")
        heads, *words = key.split()
        for head in heads.split("/"):
            base, *particle = head.split("_")
            found.setdefault(base, []).append((particle, words, plain.split()))
    for verb, last in _phrasal_verbs():
        found.setdefault(verb, []).append(([GAP, last, END], [], [verb, last, GAP]))
    return found


@kept_table
def constructions_of(base: str) -> Family:
    """Give the constructions of a verb, the longest first."""
    return _group(
        [
            Construction((*(frozenset({word}) for word in exact), *map(_alternatives, words)), tuple(plain))
            for exact, words, plain in _entries()[base]
        ]
    )


def _phrasal_verbs() -> Iterator[tuple[str, str]]:
    """Give the verbs of the lexicon's synonyms that have a particle of their own."""
    particles = lexicon.read_words("constructions", "particles")
    for entry in lexicon.read_sections("predicates")["synonyms"]:
        for words in entry.replace(":", ",").split(","):
            verb, _, particle = words.strip().partition(" ")
            if particle in particles:
                yield verb, particle


def _group(constructions: list[Construction]) -> Family:
    """Group a verb's constructions by the first word of each that is no gap and no number."""
    family = Family({}, {})
    for construction in sorted(constructions, key=lambda one: -len(one.words)):
        table, first = family.by_first, construction.words[0]
        if first <= {GAP, NUMBER}:
            table = family.by_anchor
            first = next(words for words in construction.words if not words <= {GAP, NUMBER})
        for word in first:
            table.setdefault(word, []).append(construction)
    return family


def _alternatives(word: str) -> frozenset[str]:
    """Give the words that may stand in one place, nouns in the plural as well."""
    if word in {GAP, NUMBER}:
        return frozenset({word})
    found: set[str] = set()
    for one in word.split("/"):
        found |= {one, one[:-1] + "ies" if one[-1] == "y" else one + "s"}
    return frozenset(found)


@kept_table
def read_heads() -> dict[str, tuple[str, ...]]:
    """Map each form of a construction's verb to the base forms that it may be of."""
    found: dict[str, list[str]] = {}
    for base in _entries():
        for form in dict.fromkeys(OF_BE if base == "be" else forms_of(base)):
            found.setdefault(form, []).append(base)
    return {form: tuple(bases) for form, bases in found.items()}
