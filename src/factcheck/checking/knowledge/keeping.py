"""Wordings of facts as bytes, to be kept from one check to the next, and back."""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct

from factcheck.language.meaning.meanings import Proposition


class Wording(Struct, frozen=True, array_like=True):
    """What reading one wording of a fact gave: a Statement but for the fact and its period, which its file holds."""

    text: str
    refuting: bool
    propositions: tuple[Proposition, ...]
    symbols: frozenset[str]
    concepts: frozenset[str]
    distinct: frozenset[str]
    places: frozenset[str]
    words: tuple[str, ...]


def pack_wordings(wordings: tuple[Wording, ...]) -> bytes:
    """Write the wordings of a fact."""
    return msgspec.msgpack.encode(wordings)


def unpack_wordings(packed: bytes) -> tuple[Wording, ...] | None:
    """Read the wordings of a fact; None for bytes that are damaged."""
    try:
        return _decoder().decode(packed)
    except ValueError:
        return None


@cache
def _decoder() -> msgspec.msgpack.Decoder[tuple[Wording, ...]]:
    return msgspec.msgpack.Decoder(tuple[Wording, ...])
