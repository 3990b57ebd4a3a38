"""Gerunds: what a statement says that its subject did, in an -ing clause behind "after", "since" or "by".

"The party chose a new leader after losing 18 seats" says that the party lost 18 seats. Only what is so where its
statement of the past is so is told, and only of a subject that alone can have done it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.appositions import is_place, persons
from factcheck.claims.statements.grounds import has_time, is_denied, is_invented, is_past, is_unreal
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline

_ACT = regex("I[gv]")
_END = regex("[,:;STW-]|C(?=[Rveb])|I(?=[gv])")
_LOOSE = regex("[iTSWgp]")  # what else an act behind it may belong to
_EXPLETIVE, _THING = ("there",), ("it",)
_SINCE = "since"


def find_gerunds(sentence: Outline, piece: Piece) -> Iterator[Piece]:
    """Give the acts of its subject that a statement tells in clauses without a subject of their own."""
    start, end = piece.core
    for match in _ACT.finditer(sentence.kinds, start, end):
        act = match.end() - 1
        if sentence.last_word(act - 1) not in listed("splitting/told by gerunds") or not _is_gerund(sentence, act):
            continue
        if sentence.last_word(act) in listed("splitting/resultative"):
            continue
        stop = _find_end(sentence, piece, act)
        classes = sentence.classes((act + 1, stop))
        if ("P" in classes or "Q" in classes) and _is_told(sentence, piece, act):
            yield Piece(PieceKind.GERUND, [(act, stop)], (act, stop), None, piece.subject)


def _is_gerund(sentence: Outline, act: int) -> bool:
    """Tell whether a verb group is an -ing form, or begins with one ("being fined")."""
    first = sentence.words((act, act + 1))[0]
    return sentence.kinds[act] == "g" or (first.endswith("ing") and sentence.classes((act, act + 1))[-1] in "EK")


def _find_end(sentence: Outline, piece: Piece, act: int) -> int:
    """Give where a clause ends, without a day at its end that may be the day of the statement around it."""
    verb, end = piece.verb or 0, piece.core[1]
    found = _END.search(sentence.kinds, act + 1, end)
    stop = found.start() if found is not None else end
    own = act < verb or sentence.last_word(act - 1) == _SINCE
    timed = next((at for at in range(act + 2, stop) if has_time(sentence, (at, at + 1))), None)
    if timed is None or own:
        return stop
    return timed - 1 if sentence.kinds[timed - 1] == "I" else timed


def _is_told(sentence: Outline, piece: Piece, act: int) -> bool:
    """Tell whether an act is so where its statement is, and the subject's own."""
    subject, verb = piece.subject, piece.verb
    if subject is None or verb is None or is_invented(sentence) or sentence.words(subject) == _EXPLETIVE:
        return False
    if not (is_past(sentence, verb) or _is_perfect(sentence, verb)) or is_unreal(sentence, (verb, verb + 1)):
        return False
    leading = act < verb
    if leading:
        return piece.core[0] == act - 1 and sentence.kinds[subject[0] - 1] == "," and subject[0] > act
    between = (verb, act)
    if is_denied(sentence, between) or _LOOSE.search(sentence.kinds, verb + 1, act) is not None:
        return False
    passive = "b" in sentence.classes((verb, verb + 1))
    if passive and not _may_act(sentence, subject[0]):
        return False
    return not any(_may_act(sentence, chunk) for chunk in range(verb + 1, act) if sentence.kinds[chunk - 1] != "I")


def _is_perfect(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb group tells what has come about ("has resigned")."""
    words = sentence.words((verb, verb + 1))
    return len(words) > 1 and words[0] in listed("has or have")


def _may_act(sentence: Outline, chunk: int) -> bool:
    """Tell whether a phrase is a person, or a name that may be one's."""
    classes = sentence.classes((chunk, chunk + 1))
    if sentence.kinds[chunk] != "N" or sentence.words((chunk, chunk + 1)) == _THING:
        return False
    if sentence.last_word(chunk) in persons() or "O" in classes:
        return True
    return "P" in classes and not is_place(sentence, chunk)
