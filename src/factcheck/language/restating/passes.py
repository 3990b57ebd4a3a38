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

    def tell(self, text: str) -> str:
        """Tell a sentence again by every pass that it has a word for."""
        due = self._find_due(text)
        while due:
            number = due.pop()
            told = self.passes[number].tell(text)
            if told != text:
                text = told
                due = [later for later in self._find_due(text) if later > number]
        return text

    def _find_due(self, text: str) -> list[int]:
        """Give the numbers of the passes that a sentence has a word for, the first of them last."""
        always, by_word = self._numbers
        found = by_word.keys() & words_in(text)
        due = always.union(*map(by_word.__getitem__, found)) if found else always
        return sorted(due, reverse=True)

    @cached_property
    def _numbers(self) -> tuple[frozenset[int], dict[str, set[int]]]:
        """The numbers of the passes that run always, and those that each word calls for."""
        by_word: dict[str, set[int]] = {}
        for number, one in enumerate(self.passes):
            for word in one.signals:
                by_word.setdefault(word, set()).add(number)
        always = (number for number, one in enumerate(self.passes) if not one.signals)
        return frozenset(always), by_word
