"""What a statement takes to be so: "the fact | that the mine closed", "was glad that it had", "remember that it has".

Whether anybody is glad of it or not, the mine has closed. That clause is a statement of its own, and what is said of it
is told without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.claims.statements.grounds import is_invented, is_past
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.subordination import find_finite, find_subject
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.language.words.concepts import stems_of
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline

_FINITE = regex("[veb]")


def find_presupposed(sentence: Outline, piece: Piece) -> Iterator[Piece]:
    """Give the clause behind "that" which a statement takes to be so, if it has its own subject right there."""
    start, end = piece.core
    joint = sentence.kinds.find("T", start, end - 2)
    if joint < 0:
        yield from _find_told(sentence, piece)
    if joint <= start or sentence.kinds.find("T", joint + 1, end) >= 0 or not _takes(sentence, piece, joint):
        return
    verbs = [found.start() for found in _FINITE.finditer(sentence.kinds, joint + 1, end)]
    leading = _FINITE.search(sentence.kinds, start, joint) is None
    if len(verbs) != (2 if leading else 1):
        return
    stop = verbs[1] if leading else end
    if leading and sentence.words((stop + 1, end))[:1] != () and sentence.first_word(stop + 1).endswith("ed"):
        return  # "left nobody | hurt | surprised few": it is open which of them is the verb
    verb = find_finite(sentence, (joint + 1, stop))
    subject = find_subject(sentence, joint + 1, verb) if verb is not None else None
    if verb is None or subject is None or subject[0] != joint + 1 or "O" in sentence.classes(subject):
        return
    yield Piece(PieceKind.COORDINATED, [(verb, stop)], (joint + 1, stop), verb, subject)


def _find_told(sentence: Outline, piece: Piece) -> Iterator[Piece]:
    """Give the clause behind the "how" of what a statement tells ("the court heard | how he took 900 euros")."""
    verb, end = piece.verb, piece.core[1]
    if verb is None or sentence.kinds[verb + 1 : verb + 3] != "SN" or sentence.last_word(verb + 1) != "how":
        return
    if is_invented(sentence) or morphology.stem(sentence.last_word(verb)) not in stems_of("telling how", "splitting"):
        return
    told = find_finite(sentence, (verb + 2, end))
    subject = find_subject(sentence, verb + 2, told) if told is not None else None
    if told is None or subject is None or subject[0] != verb + 2 or not is_past(sentence, told):
        return
    if len(_FINITE.findall(sentence.kinds, verb + 2, end)) == 1:
        yield Piece(PieceKind.COORDINATED, [(told, end)], (verb + 2, end), told, subject)


def leave_presupposed(sentence: Outline, piece: Piece, clause: Piece) -> Piece | None:
    """Give a statement without the clause that it takes to be so; None where the clause is none of that kind."""
    joint, stop = clause.core[0] - 1, clause.core[1]
    if joint <= piece.core[0] or sentence.kinds[joint] != "T" or piece.subject is None:
        return None  # an order ("remember that ...") stays whole
    if stop == piece.core[1]:
        rest = (piece.core[0], joint)
        return replace(piece, parts=[*piece.parts[:-1], rest], core=rest)
    said, subject = (stop, piece.core[1]), (piece.core[0], joint)
    return replace(piece, parts=[*piece.parts[:-1], subject, said], core=said, verb=stop, subject=subject)


def _takes(sentence: Outline, piece: Piece, joint: int) -> bool:
    """Tell whether what stands before "that" takes the clause behind it to be so."""
    kind, word, start = sentence.kinds[joint - 1], sentence.last_word(joint - 1), piece.core[0]
    before = sentence.words((start, joint))
    if is_invented(sentence) or "m" in sentence.classes((start, joint)):
        return False
    if kind == "N":
        disputed = not listed("disowned/denying").isdisjoint(before)
        return word in lexicon.read_words("splitting", "taken as so") and not disputed
    if word in lexicon.read_words("splitting", "felt of what is so"):
        return True
    return kind in "veb" and morphology.stem(word) in stems_of("known to be so", "splitting")
