"""A file of kept entries: bytes by name, read when the first is asked for, written whole when there are new ones."""

from __future__ import annotations

import os
import zlib
from contextlib import suppress

from msgspec import DecodeError, msgpack

from factcheck.digests import sha256

MOST_KEPT = 2_000
"""Entries of a file; so many are a sign that they differ from run to run, and no more are added."""
_SEAL = 4
"""Bytes of the checksum that stands before all."""


class KeptFile:
    """Entries that follow from a `key`; a file of another key, and one that is missing or damaged, holds none."""

    def __init__(self, place: str, key: str) -> None:
        self._place = place
        self._key = key
        self._entries: dict[str, bytes] | None = None
        self._grown = False

    def get(self, name: str) -> bytes | None:
        """Give an entry, None where it is not kept."""
        return self._read().get(name)

    def keep(self, name: str, entry: bytes) -> None:
        """Remember an entry, until it is saved."""
        self._read()[name] = entry
        self._grown = True

    def save(self) -> None:
        """Write down what is new; where that can't be done, the next run makes it again."""
        if not self._grown or len(self._read()) > MOST_KEPT:
            return
        self._grown = False
        packed = msgpack.encode((self._key, self._entries))
        folder, name = os.path.split(self._place)
        written = os.path.join(folder, f".building-{os.getpid()}-{name}")
        with suppress(OSError):
            os.makedirs(folder, exist_ok=True)
            try:
                with open(written, "wb") as file:
                    file.write(_seal(packed) + packed)
                os.replace(written, self._place)
            except OSError:
                os.unlink(written)

    def _read(self) -> dict[str, bytes]:
        if self._entries is None:
            self._entries = _read_entries(self._place, self._key)
        return self._entries


def open_kept(folder: str, kind: str, owner: str, key: str = "") -> KeptFile:
    """Open the file that an owner has for one kind of entries; it is read, and made, only when it is used."""
    return KeptFile(os.path.join(folder, f"{kind}-{sha256(owner.encode()).hexdigest()[:24]}.bin"), key)


def _read_entries(place: str, key: str) -> dict[str, bytes]:
    try:
        with open(place, "rb") as file:
            data = file.read()
        packed = data[_SEAL:]
        if _seal(packed) != data[:_SEAL]:
            return {}
        found, entries = msgpack.decode(packed, type=tuple[str, dict[str, bytes]])
    except (OSError, DecodeError):
        return {}
    return entries if found == key else {}


def _seal(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(_SEAL, "big")
