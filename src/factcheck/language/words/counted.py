"""The noun that a figure counts: "votes" in "7.1 million votes", "agreements" in "eight free trade agreements"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_WORD = regex(
    r"[^\S\n]?([^\W\d_](?:[^\W\d_]|['’.-](?=[^\W\d_])){0,39}(?:-\d{1,3}(?![\w-]))?)|[^\S\n]?[\"“‘']([^\W\d_]{1,40})[\"”’']"
)
_OF = worded(
    r"\s{counted/of}(?=\s)"
    r"(?:\s{counted/determiners}(?=\s)){0,2}"
    r"(?:\s\d[\d,.]{0,11}(?=\s[a-z]))?"
)
_MAX_WORDS = 6
_SIGNS = frozenset("$€£¥₹₩₽")
_PEOPLE = stem("people")


class Counted(Struct, frozen=True):
    """A counted noun: its stem and where the noun ends."""

    stem: str
    end: int
    plural: bool


@cache
def _ends() -> frozenset[str]:
    return lexicon.read_words("counted", "ends")


@cache
def _compounding() -> frozenset[str]:
    return lexicon.read_words("counted", "compounding")


@cache
def _not_plural() -> frozenset[str]:
    return lexicon.read_words("counted", "not plural")


@cache
def _irregular() -> dict[str, str]:
    return {plural: values[0] for plural, values in lexicon.read_table("counted", "irregular plurals").items()}


@cache
def people_like() -> frozenset[str]:
    """Give the nouns that make a bare figure like 1985 a count and not a year."""
    return lexicon.read_words("counted", "people-like")


@cache
def _groups() -> dict[str, int]:
    groups: dict[str, int] = {}
    for number, line in enumerate(lexicon.read_sections("counted")["same thing counted"]):
        groups.update({stem(noun.strip()): number for noun in line.split(",")})
    return groups


def same_counted(left: str | None, right: str | None) -> bool | None:
    """Tell whether two counted stems mean the same thing; None when one of them is not known."""
    if left is None or right is None:
        return None
    if left == right or (left in _groups() and _groups()[left] == _groups().get(right)):
        return True
    return _PEOPLE in {left, right} and not _attending().isdisjoint({left, right})


@cache
def _attending() -> frozenset[str]:
    """Give the stems of those who take part, who may as well be counted as people."""
    return frozenset(map(stem, lexicon.read_words("counted", "counted as people")))


def noun_stem(noun: str) -> str:
    """Give the stem of a noun, irregular plurals led back to the singular."""
    lowered = noun.lower().replace("’", "'")
    lowered = lowered.removesuffix("'s").removesuffix("'")
    return stem(_irregular().get(lowered, lowered))


def is_plural(word: str) -> bool:
    """Tell whether a lower-case word looks like a plural noun."""
    return word in _irregular() or (
        len(word) > 3 and word[-1] == "s" and word[-2] not in "siu'’" and word not in _not_plural()
    )


def has_plural_ending(word: str) -> bool:
    """Tell whether a lower-case word ends as plurals do, though it may be no noun."""
    return word.endswith("s") and not word.endswith(_singular_endings())


@cache
def _singular_endings() -> tuple[str, ...]:
    return tuple(listed("singular endings"))


def counted_noun(text: str, end: int, *, one: bool = False) -> Counted | None:
    """Find the noun that a figure ending at an offset counts.

    The first plural of the noun phrase is its head (or the last of several in a row: "sports teams"), since a verb
    never agrees with a plural in -s. Without a plural (behind 1, a hyphen, a percentage) the last word before the
    phrase ends is the head. Verbs in -ed and -ing and words in -ly are passed over or end the phrase.
    """
    of = _OF.match(text, end) if text.startswith(("of", "worth"), end + 1) else None
    phrase = _phrase(text, of.end() if of else end)
    head = None
    for index, match in enumerate(phrase):
        word = _spelt(match)
        lowered = word.lower()
        if is_plural(lowered) and not one and ("-" not in word or index + 1 == len(phrase)):
            following = phrase[index + 1] if index + 1 < len(phrase) else None
            after = _spelt(following).lower() if following is not None else ""
            if not is_plural(after) or after in lexicon.read_words("counted", "states"):
                return Counted(noun_stem(word), match.end(), plural=True)
        if lowered.endswith(("ed", "ing", "ly")) and len(lowered) > 4 and lowered not in _compounding():
            if head is not None:
                break
        elif word[0].islower():
            head = match
    if head is None and one and phrase and _spelt(phrase[0]).endswith("ing"):
        head = phrase[0]
    return Counted(noun_stem(_spelt(head)), head.end(), plural=False) if head else None


def hyphened_noun(text: str, end: int) -> str | None:
    """Give the stem of the noun that a hyphen ties to a figure: "member" in "five-member panel"."""
    match = _WORD.match(text, end + 1)
    return noun_stem(_spelt(match).split("-")[0]) if match else None


def _spelt(match: re.Match[str]) -> str:
    return match[1] or match[2]


def _phrase(text: str, end: int) -> list[re.Match[str]]:
    """List the words of the noun phrase that starts at an offset, up to a word or mark that ends it."""
    words: list[re.Match[str]] = []
    for _ in range(_MAX_WORDS):
        match = _WORD.match(text, end)
        if match is None or _spelt(match).lower() in _ends():
            break
        if _spelt(match).endswith(("'s", "’s", "s'", "s’")):
            if _have_done_something(words):
                break  # "90 people attended Ruiz's wedding"
            words.clear()
        else:
            words.append(match)
        end = match.end()
    return words


def _have_done_something(words: list[re.Match[str]]) -> bool:
    """Tell whether some words are a plural and a verb that tells what they did."""
    plural = next((i for i, match in enumerate(words) if is_plural(_spelt(match).lower())), len(words))
    return any(_spelt(match).endswith("ed") for match in words[plural + 1 :])


def is_money(words: Sequence[str], i: int) -> bool:
    """Tell whether a figure is a sum of money ("£9,000", "2 million euros")."""
    return words[i][0] in _SIGNS or not _currencies().isdisjoint(words[i + 1 : i + 3])


@cache
def _currencies() -> frozenset[str]:
    names = lexicon.read_table("currencies", "words").values()
    return frozenset(name for surfaces in names for name in surfaces)
