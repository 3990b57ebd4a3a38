"""Levels: what a figure was before, where a statement compares its own with it ("3.4%, up from | 3.1% in May")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.statements.grounds import has_modal, has_time, is_denied, is_unreal
from factcheck.claims.statements.inflection import is_plural
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.pronouns import reword
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.statements.outlines import Outline
    from factcheck.claims.statements.pronouns import Voice

_BEFORE = regex(r",([RIpebJ]{1,2})NIN")


def find_levels(sentence: Outline, piece: Piece) -> Iterator[Piece]:
    """Give the earlier level that a statement with one figure names at its end, with its day, month or year."""
    verb = piece.verb
    if verb is None or piece.subject is None or piece.subject[0] > verb or "Q" not in sentence.tagged.classes:
        return
    match = _BEFORE.search(sentence.kinds, verb + 1, piece.core[1])
    if match is None or match.end() != piece.core[1]:
        return
    words = " ".join(sentence.words((match.start(1), match.end(1))))
    level, figure = match.end(1), find_figure(sentence, verb, match.start())
    if figure is None or set(sentence.classes((level, level + 1)).rstrip("N")) != {"Q"}:
        return
    moved = sentence.last_word(figure - 1) == "to"
    if words not in lexicon.read_words("splitting", "levels before") and not (moved and words == "from"):
        return
    around = (piece.core[0], match.start())
    if is_denied(sentence, around) or has_modal(sentence, (verb, verb + 1)) or is_unreal(sentence, (verb, verb + 1)):
        return
    if has_time(sentence, (level + 1, match.end())):
        stretch = (level, match.end())
        yield Piece(PieceKind.LEVEL, [stretch], stretch, verb, piece.subject, None, figure)


def find_figure(sentence: Outline, verb: int, end: int) -> int | None:
    """Give the one phrase behind a verb that begins with a figure, days and years aside."""
    found = [
        at
        for at in range(verb + 1, end)
        if sentence.kinds[at] == "N"
        and sentence.classes((at, at + 1))[0] == "Q"
        and not has_time(sentence, (at, at + 1))
    ]
    between = sentence.kinds[verb + 1 : found[0]] if found else ""
    return found[0] if len(found) == 1 and set(between) <= set("NI") and len(between) <= 2 else None


def say_level(sentence: Outline, piece: Piece, voice: Voice) -> list[str]:
    """Say "flew 2 million people, down from | 3 million in 2030" as "flew 3 million people in 2030"."""
    subject = reword(sentence, piece.subject, voice) if piece.subject is not None else ""
    verb, figure = piece.verb or 0, piece.model or 0
    told = reword(sentence, (verb, figure), voice)
    if sentence.last_word(figure - 1) == "to":
        told = "were" if piece.subject is not None and is_plural(sentence, piece.subject) else "was"
    start = piece.core[0]
    counted = "" if "N" in sentence.classes((start, start + 1)) else say_counted(sentence, figure)
    own = [reword(sentence, (start, start + 1), voice), counted, reword(sentence, (start + 1, piece.core[1]), voice)]
    return [subject, told, *own]


def say_counted(sentence: Outline, chunk: int) -> str:
    """Give what stands behind the figure of a phrase ("2 million | people")."""
    first, last = sentence.bounds[chunk], sentence.bounds[chunk + 1]
    place = max(place for place in range(first, last) if sentence.tagged.classes[place] == "Q") + 1
    end = place
    while end < last and sentence.tagged.tokens.words[end] not in listed("last, this or next"):
        end += 1
    return sentence.tagged.slice(place, end)
