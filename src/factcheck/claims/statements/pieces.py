"""The pieces of a sentence: one statement each, in chunks of its outline."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.passives import goes_on_passive, is_passive
from factcheck.claims.statements.subordination import find_subject
from factcheck.language.words.morphology import verb_forms
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch

_PERFECT = regex("[Rn]*m[Rn]*h[Rn]*E")


class PieceKind(enum.StrEnum):
    """How a piece takes part in its sentence."""

    MAIN = "main"
    COORDINATED = "coordinated"
    RELATIVE = "relative"
    GERUND = "gerund"
    PARTICIPLE = "participle"
    APPOSITION = "apposition"
    ROLE = "role"
    PLAN = "plan"
    POSSESSION = "possession"  # what somebody has, told by "with"
    FRAGMENT = "fragment"
    LEVEL = "level"  # what a figure was before, its own figure being the `model`
    COMPARED = "compared"  # what a figure, the `model`, is more or less than
    ACT = "act"  # told by a noun and its phrases, without a verb


_BESIDE = frozenset({PieceKind.APPOSITION, PieceKind.ROLE})


class Piece(Struct):
    """One statement of a sentence, in chunks of its outline.

    `parts` are its own words in order; `core` is the unbroken stretch of them that holds the verb. `subject` is the
    phrase that it borrows, or its own one if it lies in its parts; `carried` are the adjuncts that open the clause
    whose subject it borrows; `model` is the verb group whose tense or auxiliaries it shares. `stands`
    is the clause, up to its object, whose "someone" the piece's "they" stands for ("she met | someone").
    """

    kind: PieceKind
    parts: list[Stretch]
    core: Stretch
    verb: int | None = None
    subject: Stretch | None = None
    carried: Stretch | None = None
    model: int | None = None
    stands: Stretch | None = None

    @property
    def beside(self) -> bool:
        """Whether it is what stands beside a name and tells of it."""
        return self.subject is not None and self.kind in _BESIDE


def own_subject(sentence: Outline, opening: int, start: int, verb: int | None) -> tuple[Stretch | None, Stretch | None]:
    """Give the subject of a verb from `start` on, and the adjuncts that stand before it from `opening` on."""
    if verb is None:
        return None, None
    subject = find_subject(sentence, start, verb)
    if subject is None:
        nominal = (
            start < verb
            and sentence.kinds[verb - 1] != "C"
            and (sentence.kinds[start] == "g" or sentence.kinds[start:verb] == "T")
        )
        return ((start, verb) if nominal else None), None
    if start > opening and sentence.kinds[opening] == "N" and "C" in sentence.kinds[subject[0] : subject[1]]:
        return (opening, subject[1]), None
    while opening < subject[0] and sentence.kinds[opening] in '"CR,.':
        opening += 1
    return subject, ((opening, subject[0]) if subject[0] > opening else None)


def subject_within(sentence: Outline, piece: Piece) -> Stretch | None:
    """Give the subject that a relative clause has beside its pronoun ("at which | she | would speak")."""
    if piece.kind is not PieceKind.RELATIVE or piece.verb is None:
        return None
    start = piece.parts[0][0]
    while start < piece.verb and sentence.kinds[start] in '"RCI':
        start += 1
    return find_subject(sentence, start + 1, piece.verb) if sentence.kinds[start] in "WTS" else None


def join_stretches(stretches: list[Stretch]) -> list[Stretch]:
    """Join stretches that only a mark keeps apart."""
    joined: list[Stretch] = []
    for stretch in stretches:
        if joined and stretch[0] - joined[-1][1] <= 1:
            joined[-1] = (joined[-1][0], stretch[1])
        else:
            joined.append(stretch)
    return joined


def shared_auxiliaries(sentence: Outline, piece: Piece) -> tuple[str, ...]:
    """Give the auxiliaries that a verb shares with the group before it ("will cut taxes and | raise fees")."""
    verb, model = piece.verb, piece.model
    if piece.kind is not PieceKind.COORDINATED or verb is None or model is None or sentence.kinds[model] != "v":
        return ()
    words, classes = sentence.words((model, model + 1)), sentence.classes((model, model + 1))
    shareable = _shareable(sentence, model, verb, modal="m" in classes)
    first = next((place for place, letter in enumerate(classes) if letter in shareable), None)
    if first is None:
        return ()
    last = first + 1
    while last < len(classes) - 1 and classes[last] in f"{shareable}n":
        last += 1
    return words[first:last]


def _shareable(sentence: Outline, model: int, verb: int, *, modal: bool) -> str:
    """Give the classes of the auxiliaries that may stand, unsaid, before a verb."""
    match sentence.kinds[verb]:
        case "e" if goes_on_passive(sentence, model, verb) or (modal and is_passive(sentence, model)):
            return "mdhb"
        case "b":
            return "md"
        case "p":
            return "mdhb"
        case "e" if modal and _is_perfect(sentence, model):
            return "mh"  # "may have killed 19 and injured 47"
        case "e" if modal:  # "will close one and cut 40 jobs"
            forms = verb_forms(sentence.last_word(verb))
            return "md" if forms is not None and forms.base == sentence.last_word(verb) else ""
        case "v" if modal and sentence.classes((verb, verb + 1)) == "d":
            return "m"
        case _:
            return ""


def _is_perfect(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb group ends in "have" and its participle, active ("may have killed")."""
    return _PERFECT.fullmatch(sentence.classes((verb, verb + 1))) is not None
