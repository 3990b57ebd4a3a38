"""Retellings: a claim told again with the name of what it only speaks of as "the two countries".

They are asked where a claim stays open as it stands. A retelling that is not sure may bear a claim out, but never
gainsays it: what else the words may mean is told by the sentences around them, which are only read in part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.partners import name_partners

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checking.knowledge.cast import Cast
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.tellings import Telling
    from factcheck.model import Claim


class Retellings:
    """The other tellings of the claims of one article."""

    def __init__(self, text: str, cast: Cast, knowledge: Knowledge) -> None:
        self._text = text
        self._cast = cast
        self._knowledge = knowledge

    def find(self, claim: Claim) -> Iterator[Telling]:
        """Find what a claim can be told as, the surest first."""
        yield from name_partners(claim, self._text, self._cast, self._knowledge)
