"""Tellings: a claim with a phrase in other words, which name what it means, or without one that tells no more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import REJECTED, Outcome

if TYPE_CHECKING:
    import re

    from factcheck.model import Claim, Verdict


class Telling(Struct, frozen=True):
    """What a phrase is told as, where it lies in a claim's assertion, and whether nothing else can be meant.

    With `gainsays_only` it bears no claim out, and none is borne out by a fact that has something of what is `barred`.
    """

    start: int
    end: int
    words: str
    sure: bool = False
    gainsays_only: bool = False
    barred: re.Pattern[str] | None = None

    def tell(self, claim: Claim) -> Claim:
        """Put the words in the place of the phrase."""
        text = self.tell_in(claim.assertion)
        return replace(claim, assertion=text[:1].upper() + text[1:])

    def tell_in(self, text: str) -> str:
        """Put the words in the place of the phrase of a text."""
        return f"{text[: self.start]}{self.words}{text[self.end :]}"

    def allows(self, verdict: Verdict) -> bool:
        """Tell whether what was found for the telling holds for the claim."""
        if verdict.outcome in REJECTED:
            return self.sure
        if verdict.outcome is not Outcome.SUPPORTED or self.gainsays_only:
            return False
        barred = self.barred
        return barred is None or not any(barred.search(f" {evidence.statement}") for evidence in verdict.evidence)
