"""Regular expressions that are compiled when they are first used.

Compiling the hundreds that the language needs takes a fifth of the time of a short run, and a run uses but half.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from factcheck.kept.patterns import compile_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MEMBERS = ("pattern", "search", "match", "fullmatch", "split", "sub", "subn", "findall", "finditer")


class _Compiled:
    """Has the methods of a compiled regular expression as its own."""


class _Uncompiled(_Compiled):
    """Stands for a regular expression; its first use makes it a compiled one, which is as fast as Python's own."""

    def __init__(self, source: str, flags: int, complete: Callable[[str], str]) -> None:
        self._source = source
        self._flags = flags
        self._complete = complete

    def __getattr__(self, name: str) -> Any:
        compiled = compile_pattern(self._complete(self._source), self._flags)
        self.__dict__.update({member: getattr(compiled, member) for member in _MEMBERS})
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


def regex(source: str, flags: int = 0, complete: Callable[[str], str] = str) -> re.Pattern[str]:
    """Give a regular expression, as `re.compile` does, without compiling it yet.

    A function that completes the source is asked when the expression is first used.
    """
    return cast("re.Pattern[str]", _Uncompiled(source, flags, complete))


def alternatives(words: Iterable[str]) -> str:
    """Give words as the alternatives of a regular expression, the longest first; any white space may part them.

    Their order is the same in every run, so that the expression can be kept.
    """
    escaped = (word if word.isalnum() else re.escape(word).replace(r"\ ", r"\s") for word in words)
    return "|".join(sorted(sorted(escaped), key=len, reverse=True))
