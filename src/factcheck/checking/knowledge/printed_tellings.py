"""Printed tellings: phrases told in other words in what is printed as well, where nothing else is left of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.tellings import Telling

if TYPE_CHECKING:
    from factcheck.model import Claim


class PrintedTelling(Telling, frozen=True):
    """A telling of a phrase that what is printed has only once, as "another" of "another 24"."""

    def tell(self, claim: Claim) -> Claim:
        """Put the words in the place of the phrase in both."""
        phrase = claim.assertion[self.start : self.end]
        told = Telling.tell(self, claim)
        if claim.text.count(phrase) != 1:
            return told
        printed = claim.text.replace(phrase, self.words)
        return replace(told, text=printed[:1].upper() + printed[1:])
