"""Who "he" and "she" are in the article's own words, where it is certain.

A pronoun in the subject of a sentence, before any name, stands for the person who was the subject last (B. Grosz,
A. Joshi, S. Weinstein, "Centering", 1995), here only while no other person who could be meant has been a subject in
this paragraph or the sentence before it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.claims.pieces import PieceKind
from factcheck.claims.pronouns import NOBODY, Voice
from factcheck.language.gazetteer import place_of
from factcheck.language.names import FEMALE, MALE, guess_gender, parse_name

if TYPE_CHECKING:
    from factcheck.claims.outlines import Outline
    from factcheck.claims.pieces import Piece

_FEMALE = frozenset({"she", "her"})
_MALE = frozenset({"he", "his"})


@dataclass(slots=True)
class Focus:
    """The persons that were subjects lately, the latest last, with their gender as far as it is known."""

    genders: dict[str, str] = field(default_factory=dict)
    by_surname: dict[str, str] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    line: int = -1

    def enter(self, line: int) -> None:
        """Begin a sentence; a new paragraph keeps only the person in focus last."""
        if line != self.line:
            self.line = line
            del self.recent[:-1]

    def voice(self, sentence: Outline, pieces: list[Piece]) -> Voice:
        """Give whom the pronoun in the subject of a sentence stands for."""
        words = sentence.tagged.tokens.words
        if not self.recent or (_FEMALE | _MALE).isdisjoint(words):
            return NOBODY
        first = next(place for place, word in enumerate(words) if word in _FEMALE or word in _MALE)
        main = next((piece.subject for piece in pieces if piece.kind is PieceKind.MAIN), None)
        if main is None or not sentence.bounds[main[0]] <= first < sentence.bounds[main[1]]:
            return NOBODY
        if "P" in sentence.tagged.classes[:first]:
            return NOBODY
        name = self._resolve(FEMALE if words[first] in _FEMALE else MALE)
        return Voice(third=name, at=first) if name else NOBODY

    def _resolve(self, gender: str) -> str | None:
        able = [name for name in self.recent if self.genders.get(name, gender) == gender]
        known = [name for name in able if self.genders.get(name) == gender]
        if len(set(able)) != 1 or not known:
            return None
        return known[0]

    def note(self, sentence: Outline, pieces: list[Piece]) -> None:
        """Remember the named persons that are subjects of a sentence's clauses."""
        for piece in pieces:
            if piece.kind is PieceKind.MAIN and piece.subject is not None:
                head = (piece.subject[0], piece.subject[0] + 1)
                if sentence.classes(head).endswith("P"):
                    self.add(sentence.tagged.tokens.printed[sentence.bounds[head[0]] : sentence.bounds[head[1]]])

    def add(self, words: tuple[str, ...] | list[str]) -> None:
        """Put a name in focus, unless it is a place's."""
        capitals = [word for word in words if word[:1].isupper()]
        if not capitals or place_of(" ".join(capitals)) is not None:
            return
        name = parse_name(tuple(capitals))
        gender = guess_gender(name)
        key = self.by_surname.setdefault(name.words[-1], name.text)
        if gender is not None:
            self.genders[key] = gender
        if key in self.recent:
            self.recent.remove(key)
        self.recent.append(key)
