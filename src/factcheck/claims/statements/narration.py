"""The article's own words beside what others say: reporting frames, and the statements that stand with them.

A frame ("she said", "according to the ministry", ", adding") is no statement. What else the words around an utterance
state ("Orlo, who had led for months, said ..."; "met the mayor and said ...") is the article's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.claims.statements.grounds import is_denied
from factcheck.claims.statements.occasions import find_occasions, openers
from factcheck.claims.statements.outlines import Outline, outline
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.splitting import split_sentence
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.cues import read_speech_nouns
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.model import Span, Utterance

_GOING_ON = frozenset({PieceKind.MAIN, PieceKind.COORDINATED})
_LEADING = regex(r"[\s,.;:)\"”’»–—-]*")
_TRAILING = ' \t\n,;:–—-"“‘«('
_OWNING = worded(r"(?i)['’]s?\Z|\A{possessives}\Z")
_BEHIND_SOURCE = worded(r"according to [^,;]{1,120},\s(?={and or but}\s)")
_TIMED_TAIL = worded(r",\s(?:{opening a time}\s[^,]{1,40}|[A-Z][a-z]{2,8}day)\Z")
_OF_THEN = worded(
    r"\b(?:1[5-9]|20)\d\d\b|\bof\s{one}\s|\bthen\b|\bat\s{the or that}\stime\b|\blast\s(?!{times/of last})|\bago\b"
)
_SPOKE = "spoke"
_TITLES = frozenset({PieceKind.APPOSITION, PieceKind.ROLE})
_REPORT_OF_CAUSE = worded(r",?\s{splitting/before a report}\s(?:[a-z'’-]{1,20}\s){0,3}\Z")
_JOINING = frozenset({"", "that", "of"})
_TAIL = regex(r"(?:,(?=\s)|[–—])[^,–—]{0,60}\Z")


class Narration(Struct):
    """A stretch of the article's own words: its outline, the offset of its text, its statements and its frames."""

    sentence: Outline
    offset: int
    pieces: list[Piece]
    frames: list[str]


def read_narration(text: str, gap: Span, utterances: list[Utterance]) -> Narration | None:
    """Part the words of one gap between utterances into statements and reporting frames."""
    start = _LEADING.match(text, gap.start, gap.end)
    offset = start.end() if start is not None else gap.start
    words = text[offset : gap.end].rstrip(_TRAILING)
    frames: list[str] = []
    cues = _find_cues(words, offset, gap, utterances)
    words, cues = _leave_tails(words, cues, frames)
    source = next((one for one in utterances if one.span.end == gap.start and one.cue == "according to"), None)
    behind = _BEHIND_SOURCE.match(words) if source is not None else None
    if source is not None and behind is not None:
        frames.append(behind[0])
        words, offset = words[behind.end() :], offset + behind.end()
        going_on = _go_on(source.span.of(text), words, offset, frames)
        if going_on is not None and len(cues) == 1:
            return going_on
        cues = [(begin - behind.end(), end - behind.end()) for begin, end in cues if begin >= behind.end()]
    if not words:
        return Narration(outline(""), offset, [], frames) if frames else None
    sentence = outline(words)
    kept: list[Piece] = []
    for piece in split_sentence(sentence):
        named = source is not None and piece.subject is None and sentence.first_word(piece.core[0]) == "according"
        if named or _is_frame(sentence, piece, cues):
            frames.append(" ".join(_words(sentence, part) for part in piece.parts))
            if piece.verb is not None and not is_denied(sentence, piece.core):
                kept += find_occasions(sentence, piece, framed=True)
        elif piece.kind is not PieceKind.FRAGMENT:
            _leave_report(sentence, piece, cues)
            kept.append(piece)
        else:
            frames.append(_words(sentence, piece.core))
    if not frames and kept and utterances:
        frames.append(words)
    if not kept and cues and cues[-1][0] == 0:
        sentence, kept, shift = _tell_titles(words[cues[-1][1] :])
        offset += cues[-1][1] + shift if kept else 0
    return Narration(sentence, offset, kept, frames)


def _leave_tails(words: str, cues: list[tuple[int, int]], frames: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Part ", adding" and "over claims that" from the words before them; gives these and the cues left in them."""
    for begin, end in cues:
        tail = _participial_tail(words, begin, end)
        if tail is not None:
            frames += [words[tail:], words[:tail]]
            words = words[:tail].rstrip(_TRAILING)
    tail = _find_report_of_cause(words, cues)
    if tail is None:
        return words, cues
    frames.append(words[tail:])
    return words[:tail].rstrip(_TRAILING), [cue for cue in cues if cue[1] <= tail]


def _find_report_of_cause(words: str, cues: list[tuple[int, int]]) -> int | None:
    """Find where a gap's words stop telling what was done and name the report behind it ("was held | over claims")."""
    for begin, end in cues:
        if words[end:].strip() not in _JOINING or words[begin:end].lower() not in read_speech_nouns():
            continue
        tail = _REPORT_OF_CAUSE.search(words, 0, begin)
        if tail is not None and tail.start() > 0:
            return tail.start()
    return None


def _tell_titles(words: str) -> tuple[Outline, list[Piece], int]:
    """Read who is what behind a cue that stands before its speaker ("said | the mayor, Ann Lee", ", on Monday").

    The phrase is read as the subject of a verb; how many characters before it were left out comes along.
    """
    told = words.strip(_TRAILING + ".")
    if _OF_THEN.search(told) is not None:
        return outline(""), [], 0
    timed = _TIMED_TAIL.search(told)
    told = told[: timed.start()] if timed is not None else told
    sentence = outline(f"{told}, {_SPOKE}") if "," in told else outline("")
    titles = [piece for piece in split_sentence(sentence) if piece.kind in _TITLES]
    return sentence, titles[:1], len(words) - len(words.lstrip(_TRAILING))


def _go_on(clause: str, rest: str, offset: int, frames: list[str]) -> Narration | None:
    """Read what goes on with the subject of a clause behind the source of that ("It fell, says Lee, | and cost 9")."""
    lead = f"{clause.strip(_TRAILING)}, "
    sentence = outline(f"{lead}{rest}")
    own = [piece for piece in split_sentence(sentence) if sentence.offsets(piece.core)[0] >= len(lead)]
    shared = [piece for piece in own if piece.kind is PieceKind.COORDINATED and piece.subject is not None]
    return Narration(sentence, offset - len(lead), shared, frames) if shared and len(shared) == len(own) else None


def who_goes_on(piece: Piece, gap: Span, utterances: list[Utterance]) -> str | None:
    """Name the speaker whose next act a verb without a subject tells (", and will ask for an inquiry"), if any.

    None where the verb tells of the report itself ("Lee's claim that it fell | was wrong").
    """
    if piece.verb is None or piece.subject is not None or piece.kind not in _GOING_ON:
        return ""
    before = [utterance for utterance in utterances if utterance.span.end <= gap.start]
    speaker = before[-1].speaker if before else None
    if speaker is not None and _OWNING.search(speaker.mention) is not None:
        return None
    return speaker.name if speaker is not None and speaker.name.lower() not in listed("pronouns") else ""


def _leave_report(sentence: Outline, piece: Piece, cues: list[tuple[int, int]]) -> None:
    """Leave out the clause of time or reason that only reports ("Shares fell 4% | after the firm said ...")."""
    verb = piece.verb
    if verb is None or piece.parts[-1] != piece.core or is_denied(sentence, piece.core):
        return
    at = [chunk for chunk in range(verb + 2, piece.core[1]) if any(_touches(sentence, chunk, cue) for cue in cues)]
    opener = (
        next((chunk for chunk in range(at[0] - 1, verb, -1) if sentence.kinds[chunk] in "SIvebT"), None) if at else None
    )
    if opener is None or sentence.kinds[opener] not in "SI" or sentence.last_word(opener) not in openers():
        return
    end = opener
    times = lexicon.read_words("clause_links", "time nouns")
    while end - 1 > verb and (sentence.kinds[end - 1] in "R," or sentence.last_word(end - 1) in times):
        end -= 1
    piece.parts[-1] = piece.core = (piece.core[0], end)


def _touches(sentence: Outline, chunk: int, cue: tuple[int, int]) -> bool:
    """Tell whether a chunk is a finite verb with a cue in it."""
    start, end = sentence.offsets((chunk, chunk + 1))
    return sentence.kinds[chunk] in "veb" and start < cue[1] and cue[0] < end


def _words(sentence: Outline, part: tuple[int, int]) -> str:
    start, end = sentence.offsets(part)
    return sentence.tagged.text[start:end]


def _find_cues(words: str, offset: int, gap: Span, utterances: list[Utterance]) -> list[tuple[int, int]]:
    """Find the cues of the neighbouring utterances in a gap's words, the one nearest to each utterance."""
    found = []
    for utterance in utterances:
        if utterance.cue is None:
            continue
        if utterance.span.start >= gap.end - 2:
            place = words.rfind(utterance.cue)
        elif utterance.span.end <= offset:
            place = words.find(utterance.cue)
        else:
            continue
        if place >= 0:
            found.append((place, place + len(utterance.cue)))
    return sorted(set(found), reverse=True)


def _participial_tail(words: str, begin: int, end: int) -> int | None:
    """Give where ", adding" begins at the end of a gap; None if the cue is not such a tail."""
    if not words[begin:end].split(" ", maxsplit=1)[0].endswith("ing"):
        return None
    match = _TAIL.search(words)
    return match.start() if match is not None and match.start() < begin else None


def _is_frame(sentence: Outline, piece: Piece, cues: list[tuple[int, int]]) -> bool:
    """Tell whether the verb of a piece is a cue."""
    if piece.verb is None:
        return False
    start, end = sentence.offsets((piece.verb, min(piece.verb + 3, piece.core[1], len(sentence.kinds))))
    verb_end = sentence.offsets((piece.verb, piece.verb + 1))[1]
    return any((begin < verb_end and start < stop) or start <= begin < end for begin, stop in cues)
