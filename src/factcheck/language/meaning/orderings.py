"""Ordering: what is called first, only, largest, second-largest or more than something else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading


class Ordering(Struct, frozen=True):
    """A place in an order: `rank` counts from the top (1 is "largest" and "first", -1 "last"); `scale` says of what.

    `scale` is the superlative's own word led to a common one ("biggest" to "largest"), "order" for first and last,
    "only" for the sole one. Who is only said to be `within` a rank ("among the seven largest") may have a better one.
    """

    rank: int
    scale: str
    text: str
    tokens: tuple[int, ...] = ()
    within: bool = False


_SHORT = 4  # letters of words that stay small in headlines


@cache
def scales() -> dict[str, str]:
    """Map each superlative to the word that stands for its end of the scale."""
    table = {word: word for word in lexicon.read_words("ordering", "superlatives")}
    for word, others in lexicon.read_table("ordering", "same end").items():
        table.update(dict.fromkeys((word, *others), word))
    return table


@cache
def _ranks() -> dict[str, int]:
    """Map rank words to numbers."""
    return {word: int(values[0]) for word, values in lexicon.read_table("ordering", "ranks").items()}


@cache
def ordering_words() -> frozenset[str]:
    """Give every word without a hyphen or figure that can order anything."""
    return frozenset(scales()) | frozenset(_ranks()) | lexicon.read_words("ordering", "exclusive")


def rank_of(word: str) -> int | None:
    """Read "second" or "21st" as a rank."""
    if word[:1].isdigit() and word.endswith(("st", "nd", "rd", "th")) and word[:-2].isdecimal():
        return int(word[:-2])
    return _ranks().get(word)


def find_orderings(reading: Reading, start: int, end: int) -> tuple[Ordering, ...]:
    """Find the orderings among the tokens of a phrase."""
    found: list[Ordering] = []
    rank, rank_at = None, -1
    exclusive, known = lexicon.read_words("ordering", "exclusive"), ordering_words()
    for i, word in enumerate(reading.words[start:end], start):
        if (word not in known and word.isalpha()) or _is_in_part(reading, i):
            continue
        head, _, tail = word.partition("-")
        if tail in scales() and rank_of(head):
            found.append(Ordering(rank_of(head) or 1, scales()[tail], word, (i,)))
        elif word in scales() and _is_superlative_here(reading, i):
            together = rank_at == i - 1 and rank is not None and rank > 0
            found = found[:-1] if together else found
            found.append(
                Ordering((rank if together else 1) or 1, scales()[word], word, (rank_at, i) if together else (i,))
            )
        elif word in exclusive and reading.classes[i] in "JR" and _determined(reading, i):
            found.append(Ordering(1, "only", word, (i,)))
        elif _is_place_reached(reading, i):
            found.append(Ordering(rank_of(word) or 1, "place", word, (i,)))
        elif i not in reading.time_at and rank_of(word) is not None and _orders_noun(reading, i, end):
            rank, rank_at = rank_of(word), i
            found.append(Ordering(rank or 1, "order", word, (i,)))
    return tuple(found)


def _is_in_part(reading: Reading, i: int) -> bool:
    """Tell whether a word belongs to a part ("a third of the homes") and ranks nothing."""
    number = reading.quantity_at.get(i)
    return number is not None and reading.quantities[number].kind is QuantityKind.FRACTION


def _is_superlative_here(reading: Reading, i: int) -> bool:
    """Keep "most people" and "top officials" apart from "the most votes", "the top seed" and "second most visited"."""
    if reading.words[i] not in lexicon.read_words("ordering", "determined superlatives"):
        return True
    before = reading.words[i - 1] if i else ""
    ranked = (rank_of(before) or 0) > 1 and i - 1 not in reading.time_at
    return ranked or (i > 0 and (before in listed("determiners and owners") or reading.classes[i - 1] == "p"))


def _determined(reading: Reading, i: int) -> bool:
    """Tell whether "only" stands after a determiner, where it means the sole one, and not before a figure."""
    return i > 0 and reading.classes[i - 1] in "Dp" and i + 1 not in reading.quantity_at


def _orders_noun(reading: Reading, i: int, end: int) -> bool:
    """Tell whether a rank word orders the noun after it ("the first woman"), not a round, and is no final itself."""
    if i + 1 >= end and i + 1 < len(reading.words) and reading.classes[i + 1] != "t":
        return False
    if reading.classes[i] == "N" and reading.classes[i + 1 : i + 2] not in {"N", "P", "J"}:
        return False  # "the final of the cup"
    following = reading.words[i + 1] if i + 1 < len(reading.words) else ""
    if _opens_name(reading, i):
        return following in lexicon.read_words("people", "person")  # "First National Bank", but "First Minister"
    return following not in lexicon.read_words("ordering", "numbered")


def _is_place_reached(reading: Reading, i: int) -> bool:
    """Tell whether a rank word says what place something moved to ("from ninth to fourth place")."""
    around = [*reading.words[max(0, i - 1) : i], *reading.words[i + 1 : i + 2]]
    return around == ["to", "place"] and rank_of(reading.words[i]) is not None


def _opens_name(reading: Reading, i: int) -> bool:
    """Tell whether a capitalised rank word without an article begins a name; headlines capitalise everything."""
    printed = reading.tagged.tokens.printed
    if (i and reading.classes[i - 1] in "DJQp") or not all(word.istitle() for word in printed[i : i + 2]):
        return False
    return any(word.islower() and len(word) > _SHORT for word in printed)


def rank_after(reading: Reading, i: int) -> Ordering | None:
    """Read the rank right after a verb as a place in a contest ("finished second", "came third in the league")."""
    if i >= len(reading.words) or i in reading.time_at:
        return None
    rank = rank_of(reading.words[i])
    follows = reading.classes[i + 1] if i + 1 < len(reading.words) else "."
    alone = follows in "I.,:C" or i + 1 in reading.time_at  # "came third | this year"
    return Ordering(rank, "place", reading.words[i], (i,)) if rank is not None and alone else None


def rank_alone(reading: Reading, start: int, end: int) -> Ordering | None:
    """Read a rank that stands for its noun ("the third since 1990")."""
    last = end - 1
    if start < last - 1 or last in reading.time_at or (start < last and reading.classes[start] not in "Dp"):
        return None
    rank = rank_of(reading.words[last])
    return Ordering(rank, "order", reading.words[last], (last,)) if rank is not None and rank > 0 else None


def occasion_at(reading: Reading, start: int, end: int) -> Ordering | None:
    """Read "the third time" as which occasion it was."""
    if end - start != 3 or reading.words[start] != "the" or reading.words[end - 1] != "time":
        return None
    rank = rank_of(reading.words[start + 1])
    text = " ".join(reading.words[start:end])
    return Ordering(rank, "order", text, tuple(range(start, end))) if rank is not None else None


@cache
def opposite_ends() -> frozenset[tuple[str, str]]:
    """Give the pairs of scales that run the other way ("largest" and "smallest")."""
    table = lexicon.read_table("ordering", "opposite ends")
    pairs = {(left, right) for left, others in table.items() for right in others}
    return frozenset(pairs | {(right, left) for left, right in pairs})
