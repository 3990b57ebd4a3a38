"""Coreference: whom a pronoun inside a statement can only mean: its subject, or the "someone" of an earlier clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import persons
from factcheck.claims.statements.grounds import has_time
from factcheck.claims.statements.inflection import is_plural
from factcheck.claims.statements.pieces import PieceKind
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.places import place_of

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pieces import Piece

_SOMEONE = {("someone",), ("somebody",)}


def means_subject(sentence: Outline, piece: Piece, pronoun: int, told_of: Stretch | None = None) -> bool:
    """Tell whether a pronoun can only mean the subject of the statement around it.

    `told_of` is the phrase that the pronoun's clause tells of, which it can't mean.
    """
    subject = piece.subject
    if subject is None or subject[1] - subject[0] > 1 or sentence.classes(subject)[-1] not in "NP":
        return False
    word, head = sentence.first_word(pronoun), sentence.last_word(subject[0])
    classes = sentence.classes(subject)
    person = head in persons()
    named = set(classes) == {"P"} and place_of(" ".join(sentence.words(subject))) is None
    if word in listed("he or she"):
        owned = sentence.first_word(subject[0]) in listed("possessives")  # "her lawyer" leaves open who she is
        fits = named or (person and classes[0] == "D" and not owned)
    else:
        fits = word == "it" and not (person or named or is_plural(sentence, subject))
    first, last = sorted((subject[0], pronoun))
    apart = {subject[0], pronoun, *range(*(told_of or (pronoun, pronoun)))}
    others = (at for at in range(first, last) if sentence.kinds[at] == "N" and at not in apart)
    return fits and not any(_may_be_meant(sentence, at, word) for at in others)


def _may_be_meant(sentence: Outline, chunk: int, pronoun: str) -> bool:
    """Tell whether a pronoun may mean another phrase: "it" anything single but a day or a figure, "he" anybody."""
    classes, head = sentence.classes((chunk, chunk + 1)), sentence.last_word(chunk)
    if pronoun != "it":
        return ("P" in classes and not _is_day(sentence, chunk)) or head in persons()
    if " ".join(sentence.words((chunk, chunk + 1))).removeprefix("the ") in _never_meant():
        return False
    return not ("Q" in classes or _is_day(sentence, chunk) or is_plural(sentence, (chunk, chunk + 1)))


def _never_meant() -> frozenset[str]:
    return lexicon.read_words("clause_links", "never meant")


def _is_day(sentence: Outline, chunk: int) -> bool:
    dated = has_time(sentence, (chunk, chunk + 1))
    return dated or sentence.last_word(chunk) in lexicon.read_words("clause_links", "time nouns")


def relate_someone(sentence: Outline, pieces: list[Piece]) -> None:
    """Let "they" stand for the "someone" that an earlier clause of the sentence has for its object."""
    if "they" not in sentence.tagged.tokens.words:
        return
    for place, piece in enumerate(pieces):
        if piece.kind is not PieceKind.MAIN or piece.subject is None or sentence.words(piece.subject) != ("they",):
            continue
        for before in pieces[:place]:
            met = before.verb
            if met is None or before.subject is None or not before.subject[0] <= met < len(sentence.kinds) - 1:
                continue
            if sentence.words((met + 1, met + 2)) in _SOMEONE:
                piece.stands = (before.subject[0], met + 1)
