"""The dictionary: a broad vocabulary behind the lexicon's own, asked only where that knows no answer.

Its likes and kinds are those of WordNet (G. Miller, 1995), in the main senses of both words, and paraphrases of news
kept by hand. They may bear a claim out, never gainsay it by themselves. The file is read when first asked, as one
string in which a word's line is looked for.
"""

from __future__ import annotations

from functools import cache, lru_cache

from msgspec import Struct

from factcheck.kept.tables import kept_table
from factcheck.language import lexicon
from factcheck.language.text.stopwords import stopwords
from factcheck.language.words.counted import people_like
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

Stems = frozenset[str]

_OF_NOUNS = regex(r"(?:s|ty|ness|ion|ment|ing|ism|ship|[ae]nce|[ae]ncy|age|cy|ry|phy|gy|my|sis|ics|hood|dom)\Z")


class Entry(Struct, frozen=True):
    """The stems of words that mean the same as one, and of words that say less."""

    alike: Stems = frozenset()
    broader: Stems = frozenset()


_NOTHING = Entry()


@cache
def _read_thesaurus() -> str:
    """Read the whole thesaurus, one line a stem."""
    return lexicon.read_whole("thesaurus")


@kept_table
def _read_paraphrases() -> dict[str, list[tuple[str, ...]]]:
    """Map each word and phrase of the lexicon's paraphrases, as stems, to its groups."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in lexicon.read_sections("paraphrases")[""]:
        group = tuple(_stem_all(words) if " " in words else stem(words) for words in entry.split(", "))
        for word in group:
            found.setdefault(word, []).append(group)
    return found


def _stem_all(words: str) -> str:
    return " ".join(map(stem, words.split()))


@lru_cache(maxsize=1 << 14)
def look_up(word: str) -> Entry:
    """Give what the dictionary has under a stem, or the stems of a verb and its particle."""
    line = _find_line(_read_thesaurus(), word)
    near: Stems = frozenset(other for group in _read_paraphrases().get(word, ()) for other in group)
    if line is None:
        return Entry(near) if near else _NOTHING
    alike, _, broader = line.partition(">")
    return Entry(near.union(alike.split()), frozenset(broader.split()))


def is_plain_word(word: str) -> bool:
    """Tell whether a word in small letters is one of the language, so that its capital at an opening makes no name."""
    entry = look_up(stem(word))
    known = bool(entry.alike or entry.broader) or word in stopwords() or word in people_like()
    return known or _OF_NOUNS.search(word) is not None


def _find_line(thesaurus: str, word: str) -> str | None:
    """Find the line of a stem by halves, for the lines are sorted by their stems; gives it without the stem."""
    low, high = 0, len(thesaurus)
    while low < high:
        start = thesaurus.rfind("\n", low, (low + high) // 2) + 1 or low
        stop = thesaurus.index(":", start)
        if thesaurus[start:stop] == word:
            return thesaurus[stop + 1 : thesaurus.index("\n", stop)]
        if thesaurus[start:stop] < word:
            low = thesaurus.index("\n", start) + 1
        else:
            high = start
    return None


def are_alike(left: str, right: str) -> bool:
    """Tell whether two stems can mean the same by the dictionary."""
    alike = right in look_up(left).alike or left in look_up(right).alike
    return alike and (left, right) not in _unlike()


@cache
def _unlike() -> frozenset[tuple[str, str]]:
    """Give the pairs of stems that news tell apart."""
    table = lexicon.read_table("predicates", "unlike")
    pairs = {(stem(one), stem(other)) for one, others in table.items() for other in others}
    return frozenset(pairs | {(other, one) for one, other in pairs})


def is_kind(narrow: str, broad: str) -> bool:
    """Tell whether whatever a stem stands for is by that also what another stands for."""
    return broad in look_up(narrow).broader
