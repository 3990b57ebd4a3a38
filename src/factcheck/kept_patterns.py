"""Regular expressions kept compiled from one run to the next: to compile those of a draft takes a sixth of its check.

Python has no way to write a compiled expression down. But what its compiler hands to its matching engine is a list of
numbers and the names of groups, and that is what is kept here. Both are parts of `re` that it may change, so where they
are not as expected, expressions are compiled as ever; the engine refuses numbers that no compiler could have made.
"""

from __future__ import annotations

import os
import re
import sys
import zlib
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING, cast

from msgspec import Struct, ValidationError, msgpack

from factcheck.digests import sha256

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_KEPT = 2_000
_SEAL = 4
"""Bytes of the checksum that stands before all."""


class Program(Struct, frozen=True, array_like=True):
    """What the matching engine is told of an expression; the steps are numbers of four bytes."""

    flags: int
    steps: bytes
    groups: int
    names: dict[str, int]


class KeptPatterns:
    """The compiled expressions in a file, which is read when the first is asked for."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._programs: dict[str, Program] | None = None
        self._grown = False

    def compile(self, source: str, flags: int) -> re.Pattern[str]:
        """Compile an expression, or take it as it is kept."""
        if self._programs is None:
            self._programs = _read(self._place)
        key = f"{int(flags)} {source!a}"  # lone surrogates can't be written down
        try:
            if key not in self._programs:
                self._programs[key] = _translate(source, flags)
                self._grown = True
            return _assemble(source, self._programs[key])
        except (AttributeError, ImportError, TypeError, ValueError, RuntimeError):  # another Python's `re`
            return re.compile(source, flags)

    def save(self) -> None:
        """Write down what is new; where that can't be done, the next run compiles it again."""
        if not self._grown or self._programs is None or len(self._programs) > MOST_KEPT:
            return
        packed = msgpack.encode(self._programs)
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
        self._grown = False


_kept: KeptPatterns | None = None


def compile_pattern(source: str, flags: int) -> re.Pattern[str]:
    """Compile a regular expression, with the kept ones where there are any."""
    return re.compile(source, flags) if _kept is None else _kept.compile(source, flags)


@contextmanager
def keep_patterns(folder: str | None, version: str) -> Iterator[None]:
    """Take compiled expressions from a folder, and leave new ones there at the end; do neither without a folder.

    Another Python, and another version of the tool, keep theirs in a file of their own.
    """
    global _kept  # noqa: PLW0603 - expressions are made where modules are imported, and know no run
    if folder is None:
        yield
        return
    name = sha256(ascii([sys.version, version]).encode()).hexdigest()[:24]
    _kept = KeptPatterns(os.path.join(folder, f"patterns-{name}.bin"))
    try:
        yield
    finally:
        _kept.save()
        _kept = None


def _read(place: str) -> dict[str, Program]:
    """Read a file of compiled expressions; one that is missing or damaged holds none."""
    try:
        with open(place, "rb") as file:
            data = file.read()
        packed = data[_SEAL:]
        return msgpack.decode(packed, type=dict[str, Program]) if _seal(packed) == data[:_SEAL] else {}
    except (OSError, ValidationError):
        return {}


def _seal(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(_SEAL, "big")


def _translate(source: str, flags: int) -> Program:
    """Translate an expression for the engine, as `re.compile` does."""
    tree = import_module("re._parser").parse(source, flags)
    steps = import_module("re._compiler")._code(tree, flags)
    state = tree.state
    packed = memoryview(bytearray(4 * len(steps))).cast("I")
    for place, step in enumerate(steps):
        packed[place] = step
    return Program(int(flags | state.flags), packed.tobytes(), state.groups - 1, dict(state.groupdict))


def _assemble(source: str, program: Program) -> re.Pattern[str]:
    names: list[str | None] = [None] * (program.groups + 1)
    for name, number in program.names.items():
        names[number] = name
    steps = memoryview(program.steps).cast("I").tolist()
    engine = import_module("_sre")
    made = engine.compile(source, program.flags, steps, program.groups, program.names, tuple(names))
    return cast("re.Pattern[str]", made)
