"""Signals: the words by which a claim shows that it may have a phrase, so that nothing is searched for in others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.text.signals import words_in

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment


def has_signal(alignment: Alignment, signals: frozenset[str]) -> bool:
    """Tell whether one of some words stands in a claim, as printed or as read, or in the sentence around it."""
    around = alignment.query.around
    return not (
        signals.isdisjoint(words_in(around.sentence))
        and signals.isdisjoint(words_in(around.text))
        and signals.isdisjoint(words_in(alignment.claim.text))
    )
