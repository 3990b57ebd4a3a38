"""The reports of one sentence: who says what, by which verb, noun or "according to".

It knows these builds: "X said (that) Y", "Y, X said", "Y, said X", "Y1, X said, Y2", "X told Z that Y", "according to
X", ", saying that Y", "X and said Y", "who said Y", "X's claim that Y", "X accused Z of Y", "X: Y", each with
quotations anywhere in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.claims.adjuncts import skip_adjuncts
from factcheck.claims.edges import find_act_end, find_clause_end, find_main_clause
from factcheck.claims.frames import Frame
from factcheck.claims.leftward import add_left, left_content
from factcheck.claims.quoting import add_later_quotations, is_quoted, opens_sentence, quotation_end
from factcheck.claims.rightward import add_right, skip_addressed
from factcheck.claims.subjects import (
    Stretch,
    find_group_start,
    find_main_subject,
    find_subject_after,
    find_subject_before,
)
from factcheck.claims.voices import is_speaker, is_verb, may_speak
from factcheck.language.cues import Cue, Form, read_cues, read_speech_nouns
from factcheck.language.lexicon import read_words

if TYPE_CHECKING:
    from factcheck.claims.rows import Row

_CUES = re.compile("[VWBGHKS]")
_VERB = re.compile("[vVWBbmaeiEQ]")
_LATE_THAT = re.compile(r"(?:p?T|pd?[nN]+){1,2}h(?![vVbmaW])")
_RELATIVE = re.compile("h[vVbmaWe]")
_CLAUSE_VERB = re.compile("[vVWbmaieQ]")
_FINAL = frozenset(",-uycpw;")


def find_frames(row: Row) -> list[Frame]:
    """Find the reports of one sentence, from left to right; a report inside what another says is left alone."""
    frames: list[Frame] = []
    limit = len(row.classes)
    if row.classes.endswith((".", "?")):
        limit -= 1
    done = 0
    for match in _CUES.finditer(row.classes, 0, limit):
        at = match.start()
        if at < done:
            continue
        frame = _read_frame(row, at, limit, frames)
        if frame is not None and frame.contents:
            frames.append(frame)
            done = frame.end
    _add_colon(row, limit, frames)
    return frames


def _add_colon(row: Row, limit: int, frames: list[Frame]) -> None:
    """Give a whole quotation behind a colon to the subject of the clause that leads up to it."""
    at = row.classes.find(":Q", 0, limit)
    if (
        at > 1
        and row.words[at + 1].count(" ") > 2
        and not any(first <= at + 1 < stop for f in frames for first, stop in f.contents)
    ):
        subject = find_main_subject(row, 0, at)
        if subject is not None:
            frames.append(Frame((at, at + 1), subject, [(at + 1, quotation_end(row, at + 1, limit))]))


def _read_frame(row: Row, at: int, limit: int, frames: list[Frame]) -> Frame | None:
    letter = row.classes[at]
    if letter == "K":
        return _read_according(row, at, limit)
    if letter == "S":
        return _read_noun(row, at, limit)
    cue = read_cues().get(row.words[at].lower())
    if cue is None:
        return None
    if letter in "GH":
        report = _read_gerund(row, at, limit, cue, frames)
        return report if report is not None and is_speaker(row, report, cue) else None
    frame = _read_finite(row, at, limit, cue, frames)
    if frame is not None and not is_speaker(row, frame, cue):
        return None
    if frame is None and row.words[at].lower() in read_speech_nouns():
        return _read_noun(row, at, limit)
    return frame


def _read_according(row: Row, at: int, limit: int) -> Frame | None:
    classes = row.classes
    if classes[at + 1 : at + 2] != "t":
        return None
    subject = find_subject_after(row, at + 2, limit, source=True)
    if subject is None:
        return None
    frame = Frame((at, at + 2), subject)
    comma = classes.find(",", subject[1], limit)
    opening = at == 0 or (at <= 2 and classes[at - 1] in "cu," and "v" not in classes[:at])
    if opening:
        if comma > 0:
            frame.contents.append((comma + 1, limit))
        return frame
    left = at - 1 if classes[at - 1] in ",-(" else at
    if _VERB.search(classes, 0, left):
        frame.contents.append((0, left))
        if classes[0] == "u" and comma > 0:
            frame.contents.append((comma + 1, limit))
    elif comma > 0:
        frame.contents.append((comma + 1, limit))
    return frame


def _read_noun(row: Row, at: int, limit: int) -> Frame | None:
    classes = row.classes
    late = _LATE_THAT.match(classes, at + 1, limit)
    if late is not None:
        return Frame((at, at + 1), _owner(row, at), [(late.end(), find_act_end(row, late.end(), limit))])
    if _RELATIVE.match(classes, at + 1, limit):
        return None
    promise = classes[at + 1 : at + 2] == "t" and row.words[at].lower().removesuffix("s") in read_words(
        "cues", "promise nouns"
    )
    if not (classes[at + 1 : at + 2] == "h" or promise) or at + 2 >= limit or at == 0:
        return None
    subject = _owner(row, at)
    if promise and subject is None:
        return None
    start = at + 1 if promise else at + 2
    return Frame((at, at + 1), subject, [(start, find_act_end(row, start, limit))])


def _owner(row: Row, noun: int) -> Stretch | None:
    """Whose claim it is: the possessive before a speech noun, over adjectives ("his recent | statement")."""
    classes = row.classes
    owner = noun - 1
    while owner > 0 and classes[owner] in "neElW0":
        owner -= 1
    if owner >= 0 and classes[owner] == "d" and row.words[owner].lower() in {"his", "her", "their"}:
        return (owner, owner + 1)
    return find_subject_before(row, owner + 1) if owner >= 0 and classes[owner] in "As" else None


def _read_gerund(row: Row, at: int, limit: int, cue: Cue, frames: list[Frame]) -> Frame | None:
    classes = row.classes
    group = find_group_start(row, at)
    before = classes[group - 1] if group else ""
    if "b" in classes[group:at] or "i" in classes[group:at]:
        return _read_finite(row, at, limit, cue, frames)
    if before and before not in ",cpuyNnS-Qv":
        return None
    if before in {"N", "n", "S"}:
        subject = find_subject_before(row, group)
    elif frames:
        subject = frames[-1].subject
    elif group == 0 or (group <= 2 and before in "pu"):
        comma = find_main_clause(row, at + 1, limit)
        subject = find_main_subject(row, comma, limit) if comma < limit else None
        limit = comma
    else:
        subject = find_main_subject(row, 0, at)
    frame = _start_frame(row, at, limit, cue, subject)
    add_right(row, at, limit, cue, frame)
    return frame


def _start_frame(row: Row, at: int, limit: int, cue: Cue, subject: Stretch | None) -> Frame:
    """A frame without contents as yet, its cue with the particle if one follows."""
    after = at + 1
    if cue.particles and row.classes[after : after + 1] in {"T", "l"}:
        after += 1
    particle = after < limit and row.words[after].lower() in cue.particles
    if particle and row.classes[after] == "t" and row.classes[after + 1 : after + 2] not in {*"dNA0R"}:
        particle = False
    return Frame((at, after + 1 if particle else at + 1), subject)


def _read_finite(row: Row, at: int, limit: int, cue: Cue, frames: list[Frame]) -> Frame | None:
    classes = row.classes
    group = find_group_start(row, at)
    floor = frames[-1].end if frames else 0
    before = classes[group - 1] if group > floor else ""
    inverted = _read_inverted(row, at, limit, cue, group, frames)
    if inverted is not None:
        return inverted
    reduced = before == "u" and group == at and cue.form is Form.PAST and cue.passive
    if reduced or ("b" in classes[group:at] and classes[at] not in "GH"):
        return _read_passive(row, at, limit, cue)
    if not is_verb(row, at, group, cue):
        return None
    if at == 0:
        limit = find_main_clause(row, 1, limit)
    subject = find_subject_before(row, group, floor)
    if subject is None and at == 0:
        frame = _start_frame(row, at, limit, cue, None)
        add_right(row, at, limit, cue, frame)
        return frame
    if subject is None:
        if before != "c" and not (frames and before in {",", ""}):
            return None
        subject = frames[-1].subject if frames else find_main_subject(row, 0, group)
        frame = _start_frame(row, at, limit, cue, subject)
        add_right(row, at, limit, cue, frame)
        return frame
    frame = _start_frame(row, at, limit, cue, subject)
    frame.relative = group - 1 if before == "w" else None
    left = left_content(row, subject, frames)
    led = subject[0] > 0 and classes[subject[0] - 1] == "y" and subject[0] <= 2 and cue.plain | (frame.cue[1] - at > 1)
    comma = classes.find(",", frame.cue[1], limit) if led else -1
    if comma > 0:
        frame.contents.append((comma + 1, limit))
        return frame
    if left is not None:
        after = frame.cue[1]
        rest = skip_addressed(row, after, limit, cue)
        rest = skip_adjuncts(row, rest, limit) if rest < limit else rest
        final = rest >= limit or classes[rest] in _FINAL
        quoted = is_quoted(row, left) and (final or classes[left[0]] not in "pT")
        if not quoted and classes[rest : rest + 2] == ",Q" and opens_sentence(row, rest + 1):
            final = False
        if classes[rest : rest + 1] == "Q" and not _VERB.search(classes, *left):
            final = classes[left[0]] not in "pulGHg" and not opens_sentence(row, rest)
        if subject[1] < group and not quoted and not _CLAUSE_VERB.search(classes, *left):
            final = False
        plain = cue.plain or row.words[frame.cue[1] - 1] == "out"
        if (quoted or (final and plain)) and add_left(row, rest, limit, frame, left, frames):
            return frame
    add_right(row, at, limit, cue, frame)
    return frame


def _read_passive(row: Row, at: int, limit: int, cue: Cue) -> Frame | None:
    """Read "was accused of Y (by X)": what follows, with the agent as speaker where one is named."""
    after = at + 1
    if row.words[after : after + 1] == ["by"]:
        asker = find_subject_after(row, after + 1, limit)
        after = skip_adjuncts(row, asker[1], limit) if asker is not None else after
    if after + 1 >= limit or row.words[after] not in cue.passive:
        return None
    start = after + 1 if row.classes[after] in "poh" or row.words[after] == "as" else after
    stop = find_clause_end(row, start, limit)
    subject: Stretch | None = None
    for index in range(start + 1, stop):
        if row.words[index] == "by" and row.classes[index + 1 : index + 2] in {"d", "N"}:
            subject = find_subject_after(row, index + 1, limit)
            if subject is not None and may_speak(row, subject):
                stop = index
                break
            subject = None
    return Frame((at, at + 1), subject, [(start, stop)])


def _read_inverted(row: Row, at: int, limit: int, cue: Cue, group: int, frames: list[Frame]) -> Frame | None:
    """Read "Y, said X": a verb without auxiliary, something said before it and its subject after it."""
    classes = row.classes
    before = classes[group - 1] if group else ""
    if cue.lemma == "tell" or cue.form not in {Form.PAST, Form.THIRD} or group != at or before not in {",", "Q", "-"}:
        return None
    left = left_content(row, (at, at), frames)
    if left is None:
        return None
    if left[1] < (group - 1 if before in ",-" else group):
        return None
    quoted = is_quoted(row, left)
    closing = limit - at <= 4 and left[1] - left[0] >= 3
    if not quoted and not (cue.plain and (closing or _CLAUSE_VERB.search(classes, *left))):
        return None
    after = at + 1
    if classes[after : after + 1] == "l":
        after += 1
    if classes[after : after + 1] == "r" and not quoted:
        return None
    subject = find_subject_after(row, after, limit)
    if subject is None:
        return None
    following = classes[subject[1] : subject[1] + 1]
    if not quoted and (
        following not in {",", "", ".", "p", "-", "y", "u", "w", "(", "T"} or not may_speak(row, subject)
    ):
        return None
    frame = Frame((at, at + 1), subject)
    frames[:] = [earlier for earlier in frames if earlier.cue[0] < left[0]]
    frame.contents.append(left)
    add_later_quotations(row, subject[1], limit, frame)
    return frame
