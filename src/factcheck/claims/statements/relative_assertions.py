"""Relative assertions: a relative clause as one plain sentence about what its pronoun stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.antecedents import is_open, last_verb, name_subject
from factcheck.claims.statements.asides import part_hedges
from factcheck.claims.statements.borrowings import say_own, say_subject
from factcheck.claims.statements.circumstances import say_place
from factcheck.claims.statements.inflection import is_plural
from factcheck.claims.statements.pronouns import Voice, reword
from factcheck.claims.statements.subordination import find_subject
from factcheck.language.lexicon import listed

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline, Stretch
    from factcheck.claims.statements.pieces import Piece


def say_relative(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    """Word a relative clause as a sentence about what its pronoun stands for."""
    start, kinds = piece.parts[0][0], sentence.kinds
    while kinds[start] in '"RC':
        start += 1
    antecedent = say_subject(sentence, piece, voice)
    if piece.subject is not None and set(sentence.classes(piece.subject)[1:]) == {"Q"}:
        antecedent = antecedent.removeprefix("the ")  # "the 8.6 billion | that had been set aside"
    carried = _say_place(sentence, piece, voice)
    if sentence.first_word(start) == "whose":
        own = " ".join(say_own(sentence, piece, voice, start))
        return [carried, f"{antecedent}’s" if not antecedent.endswith("s") else f"{antecedent}’", own.split(" ", 1)[-1]]
    if sentence.first_word(start) == "where" and piece.subject is not None:
        return [*say_own(sentence, piece, voice, start + 1), say_place(sentence, piece.subject, voice)]
    preposition = ""
    if kinds[start] == "I":
        preposition = sentence.last_word(start)
        start += 1
    verb = piece.verb
    subject = find_subject(sentence, start + 1, verb) if verb is not None else None
    if subject is None or verb is None:
        antecedent = name_subject(sentence, piece, start, voice) or antecedent
        return [carried, antecedent, *say_own(sentence, piece, voice, start + 1)]
    if preposition == "of" and set(sentence.classes(subject)) <= set("QDR"):
        if piece.subject and not is_plural(sentence, (piece.subject[1] - 1, piece.subject[1])):
            return []  # not of one thing alone can there be some
        whole = f"of {_say_whole(sentence, piece.subject, antecedent)}"
        return [carried, reword(sentence, subject, voice), whole, *say_own(sentence, piece, voice, subject[1])]
    verb = last_verb(sentence, verb, piece.parts[0][1])
    if not preposition and is_open(sentence, piece, start):
        antecedent = "it"
    before = reword(sentence, (start + 1, verb + 1), voice)
    first = sentence.classes(piece.subject)[0] if piece.subject is not None else "P"
    if first == "D" or (piece.subject is not None and piece.subject[0] == 0 and first not in "PQ"):
        antecedent = antecedent[:1].lower() + antecedent[1:]
    after = say_own(sentence, piece, voice, verb + 1)
    if preposition:
        return [carried, before, *after, preposition, antecedent]
    return [carried, before, antecedent, *after]


def say_some(sentence: Outline, piece: Piece, whole: Stretch, voice: Voice) -> list[str]:
    """Say how many of those before it a relative clause tells of ("400 beds, | 50 of which are empty")."""
    start, head = piece.parts[0][0], (whole[0], whole[0] + 1)
    counted = "Q" in sentence.classes(head)
    if not (counted or is_plural(sentence, head) or is_plural(sentence, (whole[1] - 1, whole[1]))):
        return []  # there may be but one
    said = say_subject(sentence, piece, voice)
    said = said[:1].lower() + said[1:] if sentence.classes(head)[0] in "DJQR" else said
    alone = whole[1] == head[1] and sentence.classes(head).startswith("Q")
    exact = f"the {said}" if counted and alone else said
    place, some = _say_place(sentence, piece, voice), reword(sentence, (start, start + 1), voice)
    return [place, some, "of", exact, *say_own(sentence, piece, voice, start + 3)]


def _say_whole(sentence: Outline, whole: Stretch | None, antecedent: str) -> str:
    """Say of what some are a part, with what blurs its figure ("over 80 beads, | of which 51 ...")."""
    if not antecedent[:1].isdigit() or whole is None:
        return antecedent
    start = whole[0]
    while start and part_hedges().issuperset(sentence.words((start - 1, start))):
        start -= 1
    hedges = " ".join(sentence.words((start, whole[0])))
    return f"{hedges} {antecedent}" if hedges else f"the {antecedent}"


def _say_place(sentence: Outline, piece: Piece, voice: Voice) -> str:
    """Carry "in Chile" to a relative clause when it opens the clause of a described antecedent ("the person I met")."""
    if piece.subject is None:
        return ""
    kinds, start = sentence.kinds, piece.subject[0]
    if start < 2 or kinds[start - 2 : start] != "IN" or sentence.classes((start, start + 1)).endswith("P"):
        return ""
    named = sentence.classes((start - 1, start)) == "P" and sentence.last_word(start - 2) in listed("at a place")
    clause_start = start == 2 or kinds[start - 3] in ',TCS:"'
    return f"{reword(sentence, (start - 2, start), voice)}," if named and clause_start else ""
