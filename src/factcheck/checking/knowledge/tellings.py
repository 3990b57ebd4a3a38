"""Tellings: a phrase of a claim in other words, which name what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from factcheck.model import Claim


class Telling(Struct, frozen=True):
    """What a phrase is told as, where it lies in a claim's assertion, and whether nothing else can be meant."""

    start: int
    end: int
    words: str
    sure: bool = False

    def tell(self, claim: Claim) -> Claim:
        """Put the words in the place of the phrase."""
        text = f"{claim.assertion[: self.start]}{self.words}{claim.assertion[self.end :]}"
        return replace(claim, assertion=text[:1].upper() + text[1:])
