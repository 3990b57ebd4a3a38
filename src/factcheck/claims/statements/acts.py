"""Acts that a sentence takes for granted in its subject: "Ruiz's arrest on 3 May | stunned the town"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.inflection import Tense, read_tense
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import nominal_verbs
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline

_PHRASE = regex("N(?:,?IN){0,5}")
_NAMES = regex("P+")
_BY = frozenset({("by",), ("to",), ("from",)})
_PLAIN = regex("R?[VE]|hR?[EK]")
_PASSIVE = regex("bR?[EK]")


def find_act(sentence: Outline, piece: Piece) -> Piece | None:
    """Give the act that a statement takes for granted, where it names when, how many or two parties of it."""
    if piece.kind is not PieceKind.MAIN or piece.subject is None or piece.verb is None:
        return None
    stretch = (piece.subject[0], piece.verb)
    while stretch[1] > stretch[0] and sentence.kinds[stretch[1] - 1] == ",":
        stretch = (stretch[0], stretch[1] - 1)
    if stretch[0] >= stretch[1] or stem(sentence.last_word(stretch[0])) not in nominal_verbs():
        return None
    if _PHRASE.fullmatch(sentence.kinds, *stretch) is None:
        return None
    classes = sentence.classes(stretch)
    known = "p" in sentence.classes((stretch[0], stretch[0] + 1)) or sentence.words(stretch)[0] == "the"
    telling = "Q" in classes or len(_NAMES.findall(classes)) > 1
    lets_stand = known and telling and _lets_stand(sentence, piece.verb)
    return Piece(PieceKind.ACT, [stretch], stretch) if lets_stand else None


def _lets_stand(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb says what came of an act, and not that it was put off, ruled out or still to come.

    What rose or fell is no act but an amount ("Sellan's profit in the quarter fell").
    """
    past = read_tense(sentence, verb)[0] is Tense.PAST  # what "comes" may still be to come
    if not past:
        return False
    classes, told = sentence.classes((verb, verb + 1)), stem(sentence.last_word(verb))
    if classes == "b":
        return _is_thought(sentence, verb + 1)
    if _PASSIVE.fullmatch(classes) is not None:
        return told in _stems("splitting", "taken as done")
    if _PLAIN.fullmatch(classes) is None:
        return False
    by_how_much = sentence.words((verb + 1, verb + 2)) in _BY and "Q" in sentence.classes((verb + 2, verb + 3))
    moves = by_how_much and told in _stems("changes", "verbs")
    return not moves and told not in _stems("splitting", "undoing")


def _is_thought(sentence: Outline, chunk: int) -> bool:
    """Tell whether a chunk says by a noun what others made of an act ("was | a shock")."""
    noun = sentence.kinds[chunk : chunk + 1] == "N" and sentence.first_word(chunk) in {"a", "an", "the"}
    return noun and sentence.last_word(chunk) in lexicon.read_words("splitting", "made of acts")


@cache
def _stems(name: str, section: str) -> frozenset[str]:
    return frozenset(map(stem, lexicon.read_words(name, section)))
