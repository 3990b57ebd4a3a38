"""Occasions: clauses that say when or why something was so, as statements of their own.

"The mine closed after the pump failed" says that the pump failed. Only past clauses with a subject that is certain are
told; what "before" tells of need not have come, but with its year ("before it closed in 2019").
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.coreference import means_subject
from factcheck.claims.statements.grounds import (
    has_modal,
    has_time,
    has_year,
    intransitives,
    is_denied,
    is_invented,
    is_link,
    is_past,
    is_unreal,
    lacks_content,
    statives,
    takes_clause,
)
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.subordination import find_finite, find_subject
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.words import morphology
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline, Stretch

_OPENER = regex("[SI]")
_FINITE = regex("[veb]")
_CLAUSE = regex("N[veb]")


def find_occasions(sentence: Outline, piece: Piece, *, framed: bool = False) -> Iterator[Piece]:
    """Give the clauses of time and reason inside a statement, or beside a report that is `framed` without its words."""
    start, end = piece.core
    for match in _OPENER.finditer(sentence.kinds, start, end - 2):
        opener = match.start()
        if sentence.last_word(opener) not in openers() or _is_within(sentence, start, opener):
            continue
        stretch = (opener + 1, _find_end(sentence, piece, opener))
        verb = find_finite(sentence, stretch)
        if (
            verb is None
            or not _is_told(sentence, piece, opener, (verb, stretch[1]), framed)
            or _gives_hour(sentence, piece)
        ):
            continue
        told = _tell(sentence, piece, stretch, verb)
        if told is not None:
            yield told


def _gives_hour(sentence: Outline, piece: Piece) -> bool:
    """Tell whether a statement gives the hour of the clause with "when" behind it ("it was 06:40 when ...")."""
    start, verb = piece.core[0], piece.verb or 0
    words = sentence.words((start, verb)), sentence.words((verb + 1, verb + 2))
    return words[0] == ("it",) and words[1][:1] != () and words[1][0][:1].isdigit()


def _is_within(sentence: Outline, start: int, opener: int) -> bool:
    """Tell whether a clause before an opener still waits for its verb ("when prices as a whole | rose")."""
    before = sentence.kinds[start:opener]
    last = max(before.rfind(kind) for kind in "STW")
    return last >= 0 and _FINITE.search(before, last) is None


@cache
def openers() -> frozenset[str]:
    """Give the words that open a clause of time or reason."""
    return lexicon.read_words("splitting", "occasions")


def _find_end(sentence: Outline, piece: Piece, opener: int) -> int:
    """Give where a clause ends: at a comma behind its verb, before the next one, or with the statement."""
    kinds, end = sentence.kinds, piece.core[1]
    verb = _FINITE.search(kinds, opener + 1, end)
    if verb is None:
        return end
    for chunk in range(verb.end(), end):
        kind = kinds[chunk]
        if kind in "vb" and kinds[chunk - 1] in "ve":
            return chunk  # "when voting ended | had given"
        if kind in ",-:;" or (kind == "S" and sentence.last_word(chunk) != "so"):
            return chunk
        if kind == "I" and sentence.last_word(chunk) in openers() and _CLAUSE.match(kinds, chunk + 1, end):
            return chunk
    while sentence.kinds[end - 1] in "CI" and end - 1 != verb.end():
        end -= 1  # but "as crowds looked | on"
    return end


def _is_told(sentence: Outline, piece: Piece, opener: int, clause: Stretch, framed: bool) -> bool:
    """Tell whether the clause behind an opener is so, as the statement around it stands."""
    kinds, word, main = sentence.kinds, sentence.last_word(opener), piece.verb or 0
    verb, end = clause
    if "T" in kinds[verb + 1 : end] or takes_clause(sentence, verb) or lacks_content(sentence, verb, end):
        return False
    leading = opener < main
    if leading and (kinds[end : end + 1] != "," or main < end):
        return False
    around = (piece.core[0], opener) if not leading else (main, main + 1)
    if not is_past(sentence, verb) or has_modal(sentence, (main, main + 1)):
        return False
    if not framed and is_unreal(sentence, around):
        return False
    if is_invented(sentence) or not _is_finite(sentence, opener, verb, end):
        return False
    if word in listed("reasons") and is_denied(sentence, around):
        return False
    if word == "as":
        if sentence.classes((verb + 1, end))[:1] == "O":  # "as the paper had it"
            return False
        compared = kinds[opener - 1 : opener] in {"J", "R"} and not sentence.last_word(opener - 1).endswith("er")
        return not compared and listed("comparing as").isdisjoint(sentence.words((around[0], opener)))
    if word == "before":
        return not leading and has_year(sentence, (verb, end)) and not _averts(sentence, piece)
    return word != "until" or is_past(sentence, main)


def _is_finite(sentence: Outline, opener: int, verb: int, end: int) -> bool:
    """Tell a finite verb from a participle ("after the mine closed" from "after a report published in May")."""
    if (
        sentence.kinds[opener] == "S"
        or sentence.kinds[verb] != "e"
        or sentence.kinds[verb + 1 : verb + 2] not in {"I", "i"}
    ):
        return True
    if verb + 2 == end:
        return True  # "as crowds looked on"
    subject = sentence.classes((opener + 1, verb))
    if sentence.kinds[opener + 1 : verb] == "N" and subject[-1] in "OP":
        return True
    return sentence.last_word(verb) in intransitives()


def _averts(sentence: Outline, piece: Piece) -> bool:
    """Tell whether the statement's verb may keep what "before" tells of from coming."""
    verbs = {morphology.stem(word) for word in sentence.words((piece.verb or 0, (piece.verb or 0) + 1))}
    return not verbs.isdisjoint(map(morphology.stem, lexicon.read_words("splitting", "averting")))


def _tell(sentence: Outline, piece: Piece, stretch: Stretch, verb: int) -> Piece | None:
    """Make a clause a statement, with the subject of the one around it for a pronoun that can mean no other."""
    start = stretch[0]
    while sentence.kinds[start] in '"R':
        start += 1
    subject = find_subject(sentence, start, verb)
    if subject is None or subject[0] != start or _opens_anew(sentence, subject) or _opens_with_time(sentence, subject):
        return None
    if "O" in sentence.classes(subject):
        if not means_subject(sentence, piece, subject[0]):
            return None
        subject = piece.subject or subject
    rest = (verb, stretch[1])
    carried = _find_time(sentence, piece, stretch)
    if carried is None and _lasts(sentence, verb) and not has_time(sentence, stretch):
        return None  # "when she was 16" is no other age than today's
    return Piece(PieceKind.COORDINATED, [rest], (start, stretch[1]), verb, subject, carried)


def _lasts(sentence: Outline, verb: int) -> bool:
    """Tell whether a verb tells of a state, which may be another one today."""
    return is_link(sentence, verb) or morphology.stem(sentence.last_word(verb)) in statives()


def _opens_anew(sentence: Outline, subject: Stretch) -> bool:
    """Tell whether another clause opens before the verb ("as the leader | six years after she won")."""
    return any(sentence.last_word(chunk) in openers() for chunk in range(*subject) if sentence.kinds[chunk] in "IS")


def _opens_with_time(sentence: Outline, subject: Stretch) -> bool:
    """Tell whether a time opens what looks like the subject: "until | this month Lee had never won" is no clause."""
    words = sentence.words(subject)
    timed = any(word in time_words() for word in words[:2]) and "'s" not in words  # not "last week's storm"
    return timed and len(words) > 1 and words[-1] not in time_words()


def _find_time(sentence: Outline, piece: Piece, stretch: Stretch) -> Stretch | None:
    """Give the day or year of the statement around a clause with "when", which is that of the clause as well."""
    if sentence.last_word(stretch[0] - 1) not in listed("while") or has_time(sentence, stretch):
        return None
    opener = stretch[0] - 1
    if sentence.kinds.startswith("IN,", max(0, opener - 3)) and has_time(sentence, (opener - 2, opener - 1)):
        placed = sentence.last_word(opener - 3) in listed("dated")
        return (opener - 3 if placed else opener - 2), opener - 1  # "in 1998, when", "since | 1998, when"
    around = [(piece.core[0], stretch[0] - 1), (stretch[1], piece.core[1])]
    found = [
        (at, at + 2)
        for start, end in around
        for at in range(start, end - 1)
        if sentence.kinds.startswith("IN", at) and sentence.last_word(at) in listed("in or on")
        if has_time(sentence, (at + 1, at + 2))
    ]
    return found[0] if len(found) == 1 else None
