"""What is known of one report within a sentence: its cue, who speaks, and which words are what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.language.lexicon import read_words

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row, Stretch
    from factcheck.language.text.cues import Cue


class Frame(Struct):
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
        end = self.cue[1]
        for _, stop in self.contents:
            end = max(end, stop)
        return end


class Site(Struct):
    """A reporting verb where it stands in its row.

    `at` is its token and `group` the first token of its verb group ("has also | said"); `limit` is the token that
    reading stops before, and `frames` holds the reports found before it in the sentence.
    """

    row: Row
    at: int
    group: int
    limit: int
    cue: Cue
    frames: list[Frame]

    @property
    def floor(self) -> int:
        """First token that no earlier report uses, but for one that only describes whoever comes next.

        That is one in a relative clause, up to the comma before the verb ("Lee, who said he was ill, | warned").
        """
        described = self.frames and self.frames[-1].relative is not None and self.row.classes[self.group - 1] == ","
        used = self.frames[:-1] if described else self.frames
        return used[-1].end if used else 0

    @property
    def before(self) -> str:
        """Class of the token before the verb group, empty at the start or behind an earlier report."""
        return self.row.classes[self.group - 1] if self.group > self.floor else ""

    def start_frame(self, subject: Stretch | None) -> Frame:
        """Begin the report of this verb, its cue with the particle if one follows."""
        classes = self.row.classes
        after = self.at + 1
        if self.cue.particles and classes[after : after + 1] in {"T", "l"}:
            after += 1
        particle = after < self.limit and self.row.words[after].lower() in self.cue.particles
        if particle and classes[after] == "t" and classes[after + 1 : after + 2] not in {*"dNA0R"}:
            particle = self.cue.lemma in read_words("cues", "to nouns")
        return Frame((self.at, after + 1 if particle else self.at + 1), subject)

    def drop_frames(self, start: int) -> None:
        """Forget the reports that lie in what turns out to be said by somebody else, from a token on."""
        self.frames[:] = [frame for frame in self.frames if frame.cue[0] < start]
        for frame in self.frames:
            frame.contents[1:] = [content for content in frame.contents[1:] if content[0] < start]
