"""What is known of one report within a sentence: its cue, who speaks, and which words are what is said."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.claims.subjects import Stretch


@dataclass(slots=True)
class Frame:
    """One report in a row, in tokens: its cue, who speaks, and the stretches of what is said.

    `relative` is the token of the relative pronoun that stands for the subject before the verb, where one does.
    """

    cue: Stretch
    subject: Stretch | None
    contents: list[Stretch] = field(default_factory=list)
    relative: int | None = None

    @property
    def end(self) -> int:
        """Token after the last one that the frame uses."""
        return max([self.cue[1], *(stop for _, stop in self.contents)])
