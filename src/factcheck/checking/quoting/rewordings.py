"""Rewordings: what words inside quotation marks that differ from the record do to the meaning.

Words are laid beside each other by the Levenshtein alignment (V. Levenshtein, 1966) that rapidfuzz computes. A figure,
a denial, a name, an opposite or another thing of the same kind that is put in the place of a word changes the meaning;
of any other word that is not said.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.quoting.wording import is_content
from factcheck.language import lexicon
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.kinds import are_other_kinds
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.quoting.wording import Wording

_CLASSES = {"quantifiers": "how much or how many", "modals": "how firm it is", "persons": "who is meant"}
_ADDED_WORDS = 4  # words of content put in or left out in one place without a mark before it is another statement


class Change(Struct, frozen=True):
    """Words of a quotation and those of the record in their place; either may be empty.

    `matter` says in words what changes the meaning ("a figure"), None where the words alone differ.
    """

    quoted: str
    recorded: str
    matter: str | None = None


class Comparison(Struct, frozen=True):
    """Quoted words laid beside recorded ones: how many are the same, of those with content, and what differs."""

    same: int
    same_content: int
    changes: tuple[Change, ...]


def compare_words(quoted: Wording, stretch: tuple[int, int], recorded: Wording, window: tuple[int, int]) -> Comparison:
    """Lay a stretch of quoted words beside a stretch of recorded ones; recorded words at the edges are let go."""
    from rapidfuzz.distance import Levenshtein

    (first, stop), (start, end) = stretch, window

    left, right = quoted.words[first:stop], recorded.words[start:end]
    same: list[str] = []
    blocks: list[list[int]] = []
    for op in Levenshtein.opcodes(left, right):
        if op.tag == "equal":
            same += left[op.src_start : op.src_end]
            continue
        edge = op.tag == "insert" and (op.dest_start == 0 or op.dest_end == len(right))
        if edge:
            continue
        if blocks and blocks[-1][1] == op.src_start and blocks[-1][3] == op.dest_start:
            blocks[-1][1], blocks[-1][3] = op.src_end, op.dest_end
        else:
            blocks.append([op.src_start, op.src_end, op.dest_start, op.dest_end])
    _trim_edges(blocks, len(left), len(right))
    changes = tuple(_describe(quoted, recorded, (first + a, first + b, start + c, start + d)) for a, b, c, d in blocks)
    return Comparison(len(same), sum(map(is_content, same)), changes)


def _trim_edges(blocks: list[list[int]], length: int, window: int) -> None:
    """Let go of the recorded words at the edges of the window that only filled up a change there."""
    if blocks and blocks[0][0] == 0 and blocks[0][2] == 0:
        blocks[0][2] = max(blocks[0][2], blocks[0][3] - blocks[0][1])
    if blocks and blocks[-1][1] == length and blocks[-1][3] == window:
        blocks[-1][3] = min(blocks[-1][3], blocks[-1][2] + blocks[-1][1] - blocks[-1][0])


def _describe(quoted: Wording, recorded: Wording, block: tuple[int, int, int, int]) -> Change:
    """Make a change of a block of differing words."""
    a, b, c, d = block
    mine, theirs = quoted.words[a:b], recorded.words[c:d]
    names = _names(quoted, a, b), _names(recorded, c, d)
    return Change(quoted.slice(a, b), recorded.slice(c, d), find_matter(mine, theirs, names))


def find_matter(
    mine: Sequence[str],
    theirs: Sequence[str],
    names: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
) -> str | None:
    """Tell what a change of words does to the meaning: "a figure", "a denial" and so on, or None.

    `names` are the words on either side that are printed as names.
    """
    left, right = _differing(mine, theirs)
    if not left and not right:
        return None
    if _figures(left) != _figures(right):
        return "a figure"
    if _denials(left) % 2 != _denials(right) % 2 or _denied_by_prefix(left, right):
        return "a denial"
    if names[0] - set(right) and names[1] - set(left):
        return "a name"
    dates = lexicon.read_words("wording", "dates")
    if dates & set(left) and dates & set(right):
        return "a date"
    for section, matter in _CLASSES.items():
        mine_in, theirs_in = _classes(section, left), _classes(section, right)
        if mine_in and theirs_in and mine_in != theirs_in:
            return matter
    limits = lexicon.read_words("wording", "limits")
    if limits & set(left) != limits & set(right):
        return "how much or how many"
    return _content_matter(left, right)


def _differing(mine: Sequence[str], theirs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Drop the words that both sides have, in whatever order or form."""
    stems = {stem(word) for word in mine} & {stem(word) for word in theirs}
    return [w for w in mine if stem(w) not in stems], [w for w in theirs if stem(w) not in stems]


def _figures(words: Sequence[str]) -> list[str]:
    return sorted(word for word in words if any(map(str.isdigit, word)) or word in _scales())


@cache
def _scales() -> frozenset[str]:
    return frozenset(lexicon.read_table("numerals", "scales"))


def _denials(words: Sequence[str]) -> int:
    denying = lexicon.read_words("wording", "denying words")
    return sum(word in denying for word in words)


def _denied_by_prefix(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether one side has a word of the other with a prefix that denies it ("likely", "unlikely")."""
    prefixes = lexicon.read_words("wording", "denying prefixes")
    return any(
        len(word) > 3 and not longer.isdisjoint(prefix + word for prefix in prefixes)
        for words, longer in ((mine, frozenset(theirs)), (theirs, frozenset(mine)))
        for word in words
    )


def _names(wording: Wording, first: int, stop: int) -> frozenset[str]:
    """Give the words printed with a capital though no sentence starts with them."""
    found = set()
    for i in range(first, stop):
        before = wording.text[: wording.starts[i]].rstrip(" \"“”«‘'")
        printed = wording.text[wording.starts[i]].isupper() and before and before[-1] not in ".!?:"
        if printed and is_content(wording.words[i]):
            found.add(wording.words[i])
    return frozenset(found)


@cache
def _class_of(section: str) -> dict[str, str]:
    """Map each word of a section to the first word of its line."""
    table = lexicon.read_table("wording", section)
    return {word: head for head, others in table.items() for word in (head, *others)}


def _classes(section: str, words: Sequence[str]) -> frozenset[str]:
    known = _class_of(section)
    return frozenset(known[word] for word in words if word in known)


def _content_matter(left: Sequence[str], right: Sequence[str]) -> str | None:
    """Tell whether words of content were put in the place of others that do not mean the same."""
    mine = [word for word in left if is_content(word)]
    theirs = [word for word in right if is_content(word)]
    if any(_opposed(one, other) for one in mine for other in theirs):
        return "the opposite"
    if len(mine) > _ADDED_WORDS or len(theirs) > _ADDED_WORDS:
        return "more than a word"
    if any(are_other_kinds(stem(one), stem(other)) and not _alike(one, other) for one in mine for other in theirs):
        return "what is spoken of"
    return None


@cache
def _groups() -> dict[str, frozenset[str]]:
    """Map each stem to the groups of like meaning that it is in."""
    found: dict[str, set[str]] = {}
    for entry in lexicon.read_sections("wording")["same"]:
        head, _, others = entry.partition(":")
        for word in (head, *others.split(",")):
            found.setdefault(stem(word.strip()), set()).add(entry)
    return {word: frozenset(groups) for word, groups in found.items()}


@cache
def _opposites() -> frozenset[tuple[str, str]]:
    entries = (*lexicon.read_sections("wording")["opposed"], *lexicon.read_sections("antonyms")[""])
    pairs = set()
    for entry in entries:
        head, _, others = entry.partition(":")
        pairs |= {(stem(head), stem(other.strip())) for other in others.split(",")}
    return frozenset(pairs | {(right, left) for left, right in pairs})


def _opposed(one: str, other: str) -> bool:
    """Tell whether two words are opposites by the lexicon."""
    left, right = stem(one), stem(other)
    thesaurus = built_in_thesaurus()
    return (left, right) in _opposites() or thesaurus.oppose(thesaurus.concepts(left), thesaurus.concepts(right))


def _alike(one: str, other: str) -> bool:
    """Tell whether a careless hand may put one word for the other: like meaning, or forms of one word."""
    left, right = stem(one), stem(other)
    if left == right or built_in_thesaurus().share(left, right):
        return True
    if len(left) > 4 and len(right) > 4 and left[:5] == right[:5]:
        return True
    return not _groups().get(left, frozenset()).isdisjoint(_groups().get(right, frozenset()))


def counts_as_denial(words: Sequence[str]) -> bool:
    """Tell whether leaving these words out turns a sentence round."""
    return _denials(words) % 2 == 1
