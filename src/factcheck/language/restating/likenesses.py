"""Likenesses: whether phrases behind "and" are like those of the clause before, and what they leave out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.words.counted import is_plural
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.language.restating.phrases import Phrase
    from factcheck.language.words.wordclasses import Tagged

_TELLING = frozenset({"figure", "rank", "time", "name", "often"})
_AGREEING = frozenset({"is", "was", "has", "does", "are", "were", "have", "do"})
_POINTING = frozenset({"this", "last", "next"})


class Clause(Struct, frozen=True):
    """A clause with one finite verb: the tokens of its verb group, the phrases before it and the clusters behind it."""

    tagged: Tagged
    verb: tuple[int, int]
    opening: list[Phrase]
    clusters: list[list[Phrase]]

    @property
    def subject(self) -> Phrase:
        """The last phrase before the verb."""
        return self.opening[-1]

    def say(self, start: int, end: int) -> str:
        """Give some tokens as printed."""
        return self.tagged.slice(start, end)

    @property
    def last_verb(self) -> str:
        """The word that ends its verb group, in lower case."""
        return self.tagged.tokens.words[self.verb[1] - 1]

    @property
    def agrees(self) -> bool:
        """Whether its verb group is of one number only: "is", "has", "rises"."""
        start, end = self.verb
        word = self.tagged.tokens.words[start]
        return word in _AGREEING or (self.tagged.classes[start] in "VB" and end == start + 1 and word.endswith("s"))

    def is_several(self, phrase: Phrase) -> bool:
        """Tell whether a phrase is of more than one."""
        return phrase.figure is not None or is_plural(self.tagged.tokens.words[phrase.end - 1])


def match_phrases(
    clause: Clause, known: Sequence[Phrase], said: Sequence[Phrase], *, telling: bool = True
) -> str | None:
    """Give the words of phrases that are like known ones, one by one, with what they leave out; else None.

    Where it is `telling` that they are alike, a figure, a time or a name must be among them.
    """
    for order in (said, said[::-1]) if len(said) == 2 else (said,):
        pairs = list(zip(known, order, strict=True))
        alike = all(are_alike(one, other, first=not place) for place, (one, other) in enumerate(pairs))
        alike = alike and (len(pairs) > 1 or _are_of_a_kind(*pairs[0]))
        if alike and (not telling or any(one.kind in _TELLING for one in order)):
            return " ".join(_say(clause, one, other) for one, other in pairs)
    return None


def are_alike(known: Phrase, said: Phrase, *, first: bool = False) -> bool:
    """Tell whether a phrase says what a known one does of something else."""
    elided = first and not said.preposition and said.kind == known.kind and said.kind in {"figure", "time"}
    if said.preposition != known.preposition and not elided:
        return known.kind == said.kind == "time" and bool(known.preposition) and bool(said.preposition)
    match known.kind, said.kind:
        case "figure", "figure":
            return _counts_alike(known, said)
        case "figure", "noun":
            return said.one and _has_singular(known.noun)
        case ("name", "noun") | ("noun", "name"):
            return bool(known.preposition) and said.preposition == known.preposition
        case "pronoun", _:
            return False
        case one, other:
            return one == other


def _has_singular(noun: str) -> bool:
    """Tell whether a noun is a plural of one word whose singular lacks but the "s"."""
    return (
        noun.isalpha()
        and noun[-1] == "s"
        and is_plural(noun)
        and not noun.endswith(("ies", "ses", "xes", "ches", "shes", "ves"))
    )


def _are_of_a_kind(known: Phrase, said: Phrase) -> bool:
    """Tell whether two phrases have no figures of different kinds ("won 15 seats and the mayor 40%")."""
    if known.figure is None or said.figure is None or is_bare(said):
        return True
    return known.figure.kind is said.figure.kind


def _counts_alike(known: Phrase, said: Phrase) -> bool:
    """Tell whether a figure is of the kind of a known one, or a bare number that leaves out its noun."""
    if known.figure is None or said.figure is None:
        return False
    if not is_bare(said) or said.figure.counted is not None:
        return known.figure.kind is not QuantityKind.SCORE
    return known.figure.kind is not QuantityKind.PERCENT and (bool(known.noun) or known.figure.counted is None)


def _say(clause: Clause, known: Phrase, said: Phrase) -> str:
    """Say a phrase with the preposition and the noun that it leaves out."""
    words = clause.say(said.start, said.end)
    pointing = clause.tagged.tokens.words[said.start] in _POINTING
    if known.preposition and not said.preposition and not pointing:
        words = f"{known.preposition} {words}"
    if known.figure is not None and clause.tagged.words(said.own, said.end) == ("one",):
        return f"{words} {known.noun[:-1]}"
    if said.kind == "rank" and not said.noun:
        return f"{words} {known.noun}".strip()
    if said.figure is None or said.noun or said.figure.counted is not None:
        return words
    bare = said.figure.kind in {QuantityKind.COUNT, QuantityKind.PERCENT}
    return f"{words} {known.noun}" if bare and known.noun else words


def is_bare(phrase: Phrase) -> bool:
    """Tell whether a phrase is a number that counts nothing by itself."""
    return phrase.figure is not None and phrase.figure.kind is QuantityKind.COUNT and not phrase.noun


def counts(phrase: Phrase) -> bool:
    """Tell whether a phrase counts things by a noun ("three bars")."""
    return phrase.figure is not None and phrase.figure.kind is QuantityKind.COUNT and bool(phrase.noun)


def sums_up(whole: Phrase, parts: Sequence[Phrase]) -> bool:
    """Tell whether a figure is that of all the others together."""
    if whole.figure is None:
        return False
    return whole.figure.value == sum(part.figure.value if part.figure is not None else 1 for part in parts)
