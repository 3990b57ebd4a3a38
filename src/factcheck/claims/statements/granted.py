"""Granted: what the noun phrases of a statement say in passing, as statements of their own.

"The 200-bed hospital in Tal was closed" says that the hospital has 200 beds, and "the court's decision to uphold the
ban was criticised" that it decided so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.restating.acts_before import find_acts_before
from factcheck.language.restating.attributes import find_compounds
from factcheck.language.restating.belongings import find_belongings
from factcheck.language.restating.besides import find_besides
from factcheck.language.restating.granted import find_granted as find_taken
from factcheck.language.restating.penalties import find_penalties

if TYPE_CHECKING:
    from collections.abc import Iterator


class Granted(Struct, frozen=True):
    """A sentence that some words of a statement tell in passing."""

    sentence: str
    words: str


def find_granted(assertion: str) -> Iterator[Granted]:
    """Give what a statement says in passing, with the words that say it."""
    found = find_compounds(assertion) if "-" in assertion or "illion " in assertion else ()
    taken = (
        *find_taken(assertion), *find_besides(assertion), *find_acts_before(assertion), *find_penalties(assertion),
    )  # fmt: skip
    for told in (*found, *find_belongings(assertion), *taken):
        yield Granted(told.sentence, assertion[told.start : told.end])
