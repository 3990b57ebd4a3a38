"""Reporting frames: within one sentence, which words say that somebody speaks, who, and which words are what is said.

A frame is read off the row of a sentence at each reporting verb, noun or "according to". It knows these builds:
"X said (that) Y", "Y, X said", "Y, said X", "Y1, X said, Y2", "X told Z that Y", "according to X", ", saying that Y",
"X and said Y", "who said Y", "X's claim that Y", "X accused Z of Y", "X: Y", each with quotations anywhere in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.claims.adjuncts import skip_addressee, skip_adjuncts
from factcheck.claims.edges import find_act_end, find_clause_end
from factcheck.claims.subjects import (
    Stretch,
    find_group_start,
    find_main_subject,
    find_subject_after,
    find_subject_before,
)
from factcheck.language.cues import Cue, Form, read_cues

if TYPE_CHECKING:
    from factcheck.claims.rows import Row

_CUES = re.compile("[VBGEKS]")
_VERB = re.compile("[vVBbmaeiE]")
_CLAUSE = re.compile(r"(?:l|u.{0,30}?,)*(?:[dNAnSs0egopcTl'&,(RV)wtGBy-]{1,40}?[vVbmaeE]|r|i|w)")


@dataclass(slots=True)
class Frame:
    """One report in a row, in tokens: its cue, who speaks, and the stretches of what is said."""

    cue: Stretch
    subject: Stretch | None
    contents: list[Stretch] = field(default_factory=list)

    @property
    def end(self) -> int:
        """Token after the last one that the frame uses."""
        return max([self.cue[1], *(stop for _, stop in self.contents)])


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
    return frames


def _read_frame(row: Row, at: int, limit: int, frames: list[Frame]) -> Frame | None:
    letter = row.classes[at]
    if letter == "K":
        return _read_according(row, at, limit)
    if letter == "S":
        return _read_noun(row, at, limit)
    cue = read_cues().get(row.words[at].lower())
    if cue is None or letter == "E":
        return None
    if letter == "G":
        return _read_gerund(row, at, limit, cue, frames)
    return _read_finite(row, at, limit, cue, frames)


def _read_according(row: Row, at: int, limit: int) -> Frame | None:
    classes = row.classes
    if classes[at + 1 : at + 2] != "t":
        return None
    subject = find_subject_after(row, at + 2, limit)
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
    start = _left_boundary(row, left)
    if _VERB.search(classes, start, left) or "Q" in classes[start:left]:
        frame.contents.append((start, left))
    elif comma > 0:
        frame.contents.append((comma + 1, limit))
    return frame


def _left_boundary(row: Row, stop: int) -> int:
    """Where what is said begins, left of its report: the sentence's start."""
    return 0


def _read_noun(row: Row, at: int, limit: int) -> Frame | None:
    classes = row.classes
    if classes[at + 1 : at + 2] != "h" or at + 2 >= limit or at == 0:
        return None
    subject: Stretch | None = None
    if classes[at - 1] in "As":
        subject = find_subject_before(row, at)
    elif classes[at - 1] == "d" and row.words[at - 1].lower() in {"his", "her", "their"}:
        subject = (at - 1, at)
    return Frame((at, at + 1), subject, [(at + 2, find_act_end(row, at + 2, limit))])


def _read_gerund(row: Row, at: int, limit: int, cue: Cue, frames: list[Frame]) -> Frame | None:
    classes = row.classes
    group = find_group_start(row, at)
    before = classes[group - 1] if group else ""
    if "b" in classes[group:at] or "i" in classes[group:at]:
        return _read_finite(row, at, limit, cue, frames)
    if before and before not in ",cpuyNnS-QAvd":
        return None
    if before in {"N", "n", "S", "A"}:
        subject = find_subject_before(row, group)
    elif frames:
        subject = frames[-1].subject
    elif group == 0:
        comma = classes.find(",", at, limit)
        subject = find_main_subject(row, comma + 1, limit) if comma > 0 else None
        limit = comma if comma > 0 else limit
    else:
        subject = find_main_subject(row, 0, at)
    frame = Frame((at, at + 1), subject)
    _add_right(row, at, limit, cue, frame, strict=True)
    return frame


def _read_finite(row: Row, at: int, limit: int, cue: Cue, frames: list[Frame]) -> Frame | None:
    classes = row.classes
    group = find_group_start(row, at)
    floor = frames[-1].end if frames else 0
    before = classes[group - 1] if group > floor else ""
    inverted = _read_inverted(row, at, limit, cue, group, floor)
    if inverted is not None:
        return inverted
    passive = cue.form is Form.PAST and "b" in classes[group:at]
    if passive or not _is_verb(row, at, group, cue):
        return None
    subject = find_subject_before(row, group, floor)
    if subject is None:
        if before == "c" or (frames and before in {",", ""}):
            subject = frames[-1].subject if frames else find_main_subject(row, 0, group)
            frame = Frame((at, at + 1), subject)
            _add_right(row, at, limit, cue, frame, strict=True)
            return frame
        return None
    frame = Frame((at, at + 1), subject)
    left = _left_content(row, subject, floor)
    left_quoted = left is not None and "Q" in classes[max(left[0], left[1] - 2) : left[1]]
    _add_right(row, at, limit, cue, frame, strict=False, left=left, left_quoted=left_quoted)
    return frame


def _is_verb(row: Row, at: int, group: int, cue: Cue) -> bool:
    """Tell a finite verb from a noun or adjective of the same form ("news reports", "the stated aim")."""
    classes = row.classes
    before = classes[at - 1] if at else ""
    if not before or before in "dAspoG":
        return False
    if cue.form is Form.BASE:
        if before in "mtwr" or (before == "l" and group < at):
            return True
        word = row.words[at - 1].lower()
        return before in "nSN),c0" and (word.endswith("s") or word in {"people", "men", "women", "police"} or before in "),c0")
    return True


def _read_inverted(row: Row, at: int, limit: int, cue: Cue, group: int, floor: int) -> Frame | None:
    """Read "Y, said X": a verb without auxiliary, something said before it and its subject after it."""
    classes = row.classes
    before = classes[group - 1] if group > floor else ""
    if cue.form not in {Form.PAST, Form.THIRD} or group != at or before not in {",", "Q", "-"}:
        return None
    comma = group - 1 if before in ",-" else group
    quoted = "Q" in classes[max(floor, comma - 1) : comma]
    if not quoted and not (cue.plain and _VERB.search(classes, floor, comma)):
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
    if not quoted and following not in {",", "", ".", "p", "-", "y", "u", "w", "(", "T"}:
        return None
    frame = Frame((at, at + 1), subject, [(floor, comma)])
    _add_later_quotations(row, subject[1], limit, frame)
    return frame


def _left_content(row: Row, subject: Stretch, floor: int) -> Stretch | None:
    """What is said before its report: everything up to the comma or quotation that the subject follows."""
    classes = row.classes
    stop = subject[0]
    while stop > floor and classes[stop - 1] in "lc":
        stop -= 1
    if stop <= floor or classes[stop - 1] not in ",Q-?":
        return None
    stop = stop if classes[stop - 1] == "Q" else stop - 1
    quoted = "Q" in classes[max(floor, stop - 1) : stop]
    if not quoted and not _VERB.search(classes, floor, stop):
        return None
    return (floor, stop) if stop > floor else None


def _add_right(
    row: Row, at: int, limit: int, cue: Cue, frame: Frame, *, strict: bool, left: Stretch | None = None, left_quoted: bool = False
) -> None:
    """Add what is said after the verb, or before it where nothing follows."""
    classes, words = row.classes, row.words
    after = at + 1
    particle = after < limit and words[after].lower() in cue.particles
    if particle:
        after += 1
        frame.cue = (at, after)
    usable = cue.plain or cue.clause or cue.act or cue.quotation or particle
    if not usable:
        return
    addressed = cue.addressed
    start = skip_addressee(row, after, limit) if addressed else after
    start = skip_adjuncts(row, start, limit) if start < limit else start
    letter = classes[start] if start < limit else ""
    if left_quoted and left is not None:
        frame.contents.append(left)
        _add_later_quotations(row, start, limit, frame)
        return
    if letter == "" or (letter in ",-uycpg" and left is not None):
        if left is not None and (cue.plain or left_quoted):
            frame.contents.append(left)
            if letter == "," and start + 1 < limit and classes[start + 1] in "vbmaQ":
                frame.contents.append((start + 1, limit))
        return
    if letter in ",:" and (classes[start + 1 : start + 2] == "Q"):
        start += 1
        letter = "Q"
    if letter == ":":
        frame.contents.append((start + 1, limit))
    elif letter == "Q":
        frame.contents.append((start, _quotation_end(row, start, limit)))
    elif letter == "h" and start + 1 < limit and (cue.plain or cue.clause or particle):
        frame.contents.append((start + 1, find_clause_end(row, start + 1, limit)))
    elif cue.plain and _CLAUSE.match(classes, start, limit) and letter not in ",.-":
        frame.contents.append((start, find_clause_end(row, start, limit)))
    elif (cue.act or particle) and letter not in ",.-:cv":
        begin = after if not addressed else after
        frame.contents.append((begin, find_act_end(row, begin, limit)))


def _quotation_end(row: Row, at: int, limit: int) -> int:
    """Where what is said ends if it begins with a quotation: with it, or with the clause if it is only a fragment."""
    quotation = row.quotations[at]
    classes = row.classes
    if at + 1 >= limit or classes[at + 1] in ",.-:;c":
        if classes[at + 1 : at + 3] == "cQ":
            return at + 3
        return at + 1
    inner = row.words[at].lstrip("\"“”„«»'‘’` ")
    whole = inner[:1].isupper() and len(quotation.inner) > 40
    return at + 1 if whole else find_clause_end(row, at, limit)


def _add_later_quotations(row: Row, start: int, limit: int, frame: Frame) -> None:
    """Add a quotation that goes on behind its report: '"Yes," she said, "but not today."'."""
    at = row.classes.find("Q", start, limit)
    if at > 0 and row.classes[at - 1] in ",-:;cu.":
        frame.contents.append((at, _quotation_end(row, at, limit)))
