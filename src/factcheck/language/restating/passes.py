"""Passes: ways to tell a sentence again, each of which runs only where a word stands that it needs.

A pass names the words of which one stands in every sentence that it changes, or the word lists whose entries do. The
words of a sentence are looked up once for all passes, and again where a pass has changed it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.text.signals import signals_of, words_in

if TYPE_CHECKING:
    from collections.abc import Callable


class Pass(Struct, frozen=True):
    """A way to tell a sentence again; one that names neither words nor lists runs always.

    `lists` are sections of word lists, such as `("storms", "storms")`.
    """

    tell: Callable[[str], str]
    words: tuple[str, ...] = ()
    lists: tuple[tuple[str, str], ...] = ()

    def __call__(self, text: str) -> str:
        """Tell a sentence again, whatever words it has."""
        return self.tell(text)

    @property
    def signals(self) -> frozenset[str]:
        """The words of which one stands in every sentence that the pass changes."""
        return frozenset(self.words).union(*(signals_of(name, section) for name, section in self.lists))


def needing(*words: str, lists: tuple[tuple[str, str], ...] = ()) -> Callable[[Callable[[str], str]], Pass]:
    """Make a function a pass that runs where one of these words stands, or the longest word of a lists' entry."""
    return lambda tell: Pass(tell, words, lists)


class Passes:
    """Passes in the order in which they run."""

    def __init__(self, *passes: Pass) -> None:
        self.passes = passes

    @cached_property
    def _gated(self) -> tuple[tuple[frozenset[str], Callable[[str], str]], ...]:
        return tuple((one.signals, one.tell) for one in self.passes)

    def tell(self, text: str) -> str:
        """Tell a sentence again by every pass that it has a word for."""
        words = words_in(text)
        for signals, tell in self._gated:
            if not signals or not signals.isdisjoint(words):
                told = tell(text)
                if told != text:
                    text, words = told, words_in(told)
        return text
