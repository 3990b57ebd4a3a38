"""Regular expressions kept compiled from one run to the next: to compile those of a draft takes a sixth of its check.

Python has no way to write a compiled expression down. But what its compiler hands to its matching engine is a list of
numbers and the names of groups, and that is what is kept here. Both are parts of `re` that it may change, so where they
are not as expected, expressions are compiled as ever; the engine refuses numbers that no compiler could have made.
"""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from msgspec import Struct, msgpack

from factcheck.kept.files import KeptFile, open_kept

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


class Program(Struct, frozen=True, array_like=True):
    """What the matching engine is told of an expression; the steps are numbers of four bytes."""

    flags: int
    steps: bytes
    groups: int
    names: dict[str, int]


_kept: KeptFile | None = None


def compile_pattern(source: str, flags: int) -> re.Pattern[str]:
    """Compile a regular expression, or take it as an earlier run left it."""
    if _kept is None:
        return re.compile(source, flags)
    name = f"{int(flags)} {source!a}"
    try:
        packed = _kept.get(name)
        program = _translate(source, flags) if packed is None else _decoder().decode(packed)
        compiled = _assemble(source, program)
    except (AttributeError, ImportError, TypeError, ValueError, RuntimeError):  # another Python's `re`
        return re.compile(source, flags)
    if packed is None:
        _kept.keep(name, msgpack.encode(program))
    return compiled


@contextmanager
def keep_patterns(folder: str | None, version: str) -> Iterator[None]:
    """Take compiled expressions from a folder, and leave new ones there at the end; do neither without a folder.

    Another Python, and another version of the tool, keep theirs in a file of their own.
    """
    global _kept  # noqa: PLW0603 - expressions are made where modules are imported, and know no run
    if folder is None:
        yield
        return
    kept = _kept = open_kept(folder, "patterns", f"{sys.version} {version}")
    try:
        yield
    finally:
        _kept = None
        kept.save()


@cache
def _decoder() -> msgpack.Decoder[Program]:
    return msgpack.Decoder(Program)


def _translate(source: str, flags: int) -> Program:
    """Translate an expression for the engine, as `re.compile` does."""
    tree = import_module("re._parser").parse(source, flags)
    steps = import_module("re._compiler")._code(tree, flags)
    state = tree.state
    packed = memoryview(bytearray(4 * len(steps))).cast("I")
    for place, step in enumerate(steps):
        packed[place] = step
    return Program(int(flags | state.flags), packed.tobytes(), state.groups - 1, dict(state.groupdict))


@cache
def _engine() -> ModuleType:
    return import_module("_sre")


def _assemble(source: str, program: Program) -> re.Pattern[str]:
    names: list[str | None] = [None] * (program.groups + 1)
    for name, number in program.names.items():
        names[number] = name
    steps = memoryview(program.steps).cast("I").tolist()
    made = _engine().compile(source, program.flags, steps, program.groups, program.names, tuple(names))
    return cast("re.Pattern[str]", made)
