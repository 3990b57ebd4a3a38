"""What headline grammar leaves out or adds: "Ports to close" (are to), "Two paintings stolen" (were), "- live"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.subordination import find_finite, find_subject
from factcheck.language import lexicon
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural as is_plural_noun
from factcheck.language.words.morphology import stem, verbs
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.claims.statements.outlines import Outline

_PLAN = regex(r'N(?:IN){0,3}["R]*(i)')
_PASSIVE = regex(r'N(?:IN){0,3}["R]*([pe])(?=["R]*(?:[I.,:-]|$))')
_LINK = regex("[SI]")


def leave_tail(headline: str) -> str:
    """Leave out what only says of what kind a piece is ("Rovers win cup - as it happened")."""
    return _tail().sub("", headline)


@cache
def _tail() -> re.Pattern[str]:
    return regex(rf"(?i)\s[-–—|]\s(?:{alternatives(lexicon.read_words('splitting', 'headline tails'))})\Z")


def complete_verbs(sentence: Outline, pieces: list[Piece]) -> list[Piece]:
    """Read the pieces of a headline as statements with all their verbs."""
    return [_complete(sentence, part) for piece in pieces for part in _part_events(sentence, piece)]


def _part_events(sentence: Outline, piece: Piece) -> list[Piece]:
    """Part the two events of a headline: "Villages evacuated | as river rises"."""
    start, end = piece.core
    if piece.kind not in {PieceKind.MAIN, PieceKind.FRAGMENT} or piece.parts != [piece.core]:
        return [piece]
    for match in _LINK.finditer(sentence.kinds, start + 2, end):
        link = match.start()
        if sentence.last_word(link) not in lexicon.read_words("splitting", "headline links"):
            continue
        verb = find_finite(sentence, (link + 1, end))
        subject = find_subject(sentence, link + 1, verb) if verb is not None else None
        if verb is not None and subject is not None:
            first, second = (start, link), (link + 1, end)
            own = piece.verb if piece.verb is not None and piece.verb < link else None
            return [
                Piece(piece.kind, [first], first, own, piece.subject if own is not None else None),
                Piece(PieceKind.MAIN, [second], second, verb, subject),
            ]
        if verb is None and _may_be_event(sentence, link):
            own = piece.verb if piece.verb is not None and piece.verb < link else None
            return [Piece(piece.kind, [(start, link)], (start, link), own, piece.subject if own is not None else None)]
    return [piece]


def _may_be_event(sentence: Outline, link: int) -> bool:
    """Tell whether what looks like a noun behind "as" is rather a subject and its verb ("as branches | close")."""
    behind = (link + 1, link + 2)
    words, classes = sentence.words(behind), sentence.classes(behind)
    if sentence.last_word(link) != "as" or len(words) < 2 or classes[-2] not in "NP":
        return False
    named = {stem(word) for word in sentence.words((0, link))} & stems_of("taking a role", "splitting")
    subject, verb = words[-2:]
    forms = _bases() if is_plural_noun(subject) else _thirds()
    return not named and verb in forms


@cache
def _bases() -> frozenset[str]:
    return frozenset(verbs())


@cache
def _thirds() -> frozenset[str]:
    return frozenset(forms.third for forms in verbs().values())


def _complete(sentence: Outline, piece: Piece) -> Piece:
    """Give a piece the form of "be" that its infinitive or participle lacks."""
    start, end = piece.core
    if piece.kind not in {PieceKind.MAIN, PieceKind.FRAGMENT} or piece.parts[0] != piece.core:
        return piece
    plan = _PLAN.match(sentence.kinds, start, end) if piece.verb is None else None
    passive = _PASSIVE.match(sentence.kinds, start, end)
    match = plan or passive
    if match is None or (passive is not None and not _may_be_done(sentence, passive.start(1), piece.verb)):
        return piece
    verb = match.start(1)
    kind = PieceKind.PLAN if plan is not None else PieceKind.PARTICIPLE
    return Piece(kind, [(verb, end), *piece.parts[1:]], piece.core, verb, (start, verb))


def _may_be_done(sentence: Outline, chunk: int, verb: int | None) -> bool:
    """Tell whether a past form at the head of a headline says what was done to its subject, not what that did."""
    if verb is not None and verb != chunk:
        return False
    intransitive = lexicon.read_words("splitting", "movable") | lexicon.read_words("splitting", "undone")
    return sentence.last_word(chunk) not in intransitive
