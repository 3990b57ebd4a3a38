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
from factcheck.claims.edges import find_act_end, find_clause_end, find_main_clause
from factcheck.claims.subjects import (
    Stretch,
    find_group_start,
    find_main_subject,
    find_subject_after,
    find_subject_before,
)
from factcheck.language.lexicon import read_words
from factcheck.language.cues import Cue, Form, read_cues, read_speech_nouns

if TYPE_CHECKING:
    from factcheck.claims.rows import Row

_CUES = re.compile("[VWBGHKS]")
_VERB = re.compile("[vVWBbmaeiEQ]")
_CLAUSE = re.compile(
    r"(?:l|u.{0,30}?,)*(?:[dNAnSs0egopcTl'&(wtGHBy-](?:[dNAnSs0egopcTl'&(R)wtGHBy-]|,[^,vVWbmaQ]{1,30},){0,40}?[vVWbmaeE]|r|i|w)"
)
_LATE_THAT = re.compile(r"(?:p?T|pd?[nN]+){1,2}h(?![vVbmaW])")
_CORE = re.compile(r"[^optw,(-]+")
_CLAUSE_VERB = re.compile("[vVWbmaieQ]")
_FINITE_VERB = re.compile("[vVWbmai]")
_FINAL = frozenset(",-uycpw;")
_CONTINUES = frozenset("vbmaVWhtcu")
_ASIDE = frozenset("gGHyw")
_FAR_THAT = re.compile(r"(?=[^h]{0,12}[pTR])(?:d[GH]|[Adp]Q|[^vVWbmahQ;:.,rwcGHu-]|,N+,){0,12}(?<![po])h")
_FAR_THAT_ADDRESSED = re.compile(r"(?:d[GH]|[nNA][GH](?=[pT])|[Ad]Q|[^vVWbmahQ;:.,rwcGHu-]|,N+,){0,12},?(?<![po])h")
_ASIDE_THAT = re.compile(r",[^,Q;:.]{1,10},(?=h)")
_NEXT_REPORT = re.compile("[GHVWK]")
_CLOSED = ",.?!…—–-"


@dataclass(slots=True)
class Frame:
    """One report in a row, in tokens: its cue, who speaks, and the stretches of what is said.

    `relative` is the token of the relative pronoun that stands for the subject before the verb, where one does.
    """

    cue: Stretch
    subject: Stretch | None
    contents: list[Stretch] = field(default_factory=list)
    relative: int | None = None

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
    _add_colon(row, limit, frames)
    return frames


def _add_colon(row: Row, limit: int, frames: list[Frame]) -> None:
    """Give a whole quotation behind a colon to the subject of the clause that leads up to it."""
    at = row.classes.find(":Q", 0, limit)
    if at > 1 and row.words[at + 1].count(" ") > 2 and not any(first <= at + 1 < stop for f in frames for first, stop in f.contents):
        subject = find_main_subject(row, 0, at)
        if subject is not None:
            frames.append(Frame((at, at + 1), subject, [(at + 1, _quotation_end(row, at + 1, limit))]))


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
        return report if report is not None and _is_speaker(row, report, cue) else None
    frame = _read_finite(row, at, limit, cue, frames)
    if frame is not None and not _is_speaker(row, frame, cue):
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
    start = _left_boundary(row, left)
    if _VERB.search(classes, start, left) or "Q" in classes[start:left]:
        frame.contents.append((start, left))
    elif comma > 0:
        frame.contents.append((comma + 1, limit))
    return frame


def _left_boundary(row: Row, stop: int) -> int:
    """Where what is said begins, left of its report: the sentence's start."""
    return 0


def _promise_nouns() -> frozenset[str]:
    return read_words("cues", "promise nouns")


def _read_noun(row: Row, at: int, limit: int) -> Frame | None:
    classes = row.classes
    late = _LATE_THAT.match(classes, at + 1, limit)
    if late is not None:
        return Frame((at, at + 1), _owner(row, at), [(late.end(), find_act_end(row, late.end(), limit))])
    promise = classes[at + 1 : at + 2] == "t" and row.words[at].lower().removesuffix("s") in _promise_nouns()
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
    _add_right(row, at, limit, cue, frame)
    return frame


def _start_frame(row: Row, at: int, limit: int, cue: Cue, subject: Stretch | None) -> Frame:
    """A frame without contents as yet, its cue with the particle if one follows."""
    after = at + 1
    if cue.particles and row.classes[after : after + 1] in {"T", "l"}:
        after += 1
    particle = after < limit and row.words[after].lower() in cue.particles
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
    if not _is_verb(row, at, group, cue):
        return None
    if at == 0:
        limit = find_main_clause(row, 1, limit)
    subject = find_subject_before(row, group, floor)
    if subject is None and at == 0:
        frame = _start_frame(row, at, limit, cue, None)
        _add_right(row, at, limit, cue, frame)
        return frame
    if subject is None:
        if before != "c" and not (frames and before in {",", ""}):
            return None
        subject = frames[-1].subject if frames else find_main_subject(row, 0, group)
        frame = _start_frame(row, at, limit, cue, subject)
        _add_right(row, at, limit, cue, frame)
        return frame
    frame = _start_frame(row, at, limit, cue, subject)
    frame.relative = group - 1 if before == "w" else None
    left = _left_content(row, subject, frames)
    led = subject[0] > 0 and classes[subject[0] - 1] == "y" and subject[0] <= 2 and cue.plain | (frame.cue[1] - at > 1)
    comma = classes.find(",", frame.cue[1], limit) if led else -1
    if comma > 0:
        frame.contents.append((comma + 1, limit))
        return frame
    if left is not None:
        after = frame.cue[1]
        rest = _skip_addressed(row, after, limit, cue)
        rest = skip_adjuncts(row, rest, limit) if rest < limit else rest
        final = rest >= limit or classes[rest] in _FINAL
        quoted = _is_quoted(row, left) and (final or classes[left[0]] not in "pT")
        if not quoted and classes[rest : rest + 2] == ",Q" and _opens_sentence(row, rest + 1):
            final = False
        if classes[rest : rest + 1] == "Q" and not _VERB.search(classes, *left):
            final = classes[left[0]] not in "pulGHg" and not _opens_sentence(row, rest)
        plain = cue.plain or row.words[frame.cue[1] - 1] == "out"
        if (quoted or (final and plain)) and _add_left(row, rest, limit, frame, left, frames):
            return frame
    _add_right(row, at, limit, cue, frame)
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
            if subject is not None and _may_speak(row, subject):
                stop = index
                break
            subject = None
    return Frame((at, at + 1), subject, [(start, stop)])


def _is_verb(row: Row, at: int, group: int, cue: Cue) -> bool:
    """Tell a finite verb from a noun or adjective of the same form ("news reports", "the stated aim")."""
    classes = row.classes
    before = classes[group - 1] if group else ""
    after = classes[at + 1 : at + 2]
    if cue.form is Form.PAST and group == at and (row.words[at - 1] == "own" or row.words[at + 1 : at + 2] == ["by"]):
        return False
    if before == "d" and row.words[group - 1].lower() in read_words("people", "standing"):
        return not (cue.form is Form.BASE and cue.noun) and after not in {"n", "S", "N"}
    if at == 0:
        return cue.form is Form.PAST and after in {"p", "w", "u"}
    if (group == at and not before) or before in {*"dAspo"} or (before == "G" and group == at):
        return False
    if before == "0" and after in {"n", "N", "S", "e", "l", "p", ""}:
        return False
    if cue.form is Form.PAST and cue.lemma == "call" and before == "n" and after in {"N", "Q"}:
        return row.words[group - 1].lower() in read_words("people", "person")
    if cue.form is Form.THIRD and cue.noun:
        relative = classes[at + 1 : at + 3] in {"hv", "hV", "hb", "ha", "hm", "he"}
        word = row.words[group - 1]
        plural = group == at and before == "n" and word.endswith("s") and not word.endswith("ss")
        return not relative and not plural and after not in {*"abmvVWpo"}
    if cue.form is Form.BASE:
        return _is_base_verb(row, at, group, cue)
    return True


def _is_base_verb(row: Row, at: int, group: int, cue: Cue) -> bool:
    """Tell a base form that is a verb: behind a pronoun, modal, "to" or a plural."""
    classes = row.classes
    before = classes[group - 1]
    if before in {"r", "w"} or any(letter in "mt" for letter in classes[group:at]):
        return True
    word = row.words[group - 1].lower()
    plural = word.endswith("s") or word in read_words("people", "plural")
    if before == "c" and row.classes[at + 1 : at + 2] in {"h", "Q"}:
        return True
    return before in {*"nSNT0),"} and (plural or not cue.noun or before in {*"),"})


def _read_inverted(row: Row, at: int, limit: int, cue: Cue, group: int, frames: list[Frame]) -> Frame | None:
    """Read "Y, said X": a verb without auxiliary, something said before it and its subject after it."""
    classes = row.classes
    before = classes[group - 1] if group else ""
    if cue.lemma == "tell" or cue.form not in {Form.PAST, Form.THIRD} or group != at or before not in {",", "Q", "-"}:
        return None
    left = _left_content(row, (at, at), frames)
    if left is None:
        return None
    if left[1] < (group - 1 if before in ",-" else group):
        return None
    quoted = _is_quoted(row, left)
    if not quoted and not (cue.plain and _CLAUSE_VERB.search(classes, *left)):
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
        following not in {",", "", ".", "p", "-", "y", "u", "w", "(", "T"} or not _may_speak(row, subject)
    ):
        return None
    frame = Frame((at, at + 1), subject)
    frames[:] = [earlier for earlier in frames if earlier.cue[0] < left[0]]
    frame.contents.append(left)
    _add_later_quotations(row, subject[1], limit, frame)
    return frame


def _may_speak(row: Row, subject: Stretch) -> bool:
    """Tell whether a noun phrase can be a speaker by its head: a name, a person, a body or a document."""
    first, stop = subject
    classes = row.classes[first:stop]
    if classes in {"r", "R", "i"}:
        return row.words[first].lower() not in {"it", "this", "that", "these", "those"}
    core = _CORE.match(classes)
    head = first + (core.end() if core is not None else len(classes)) - 1
    while head > first and row.classes[head] in "'0lT":
        head -= 1
    if row.classes[head] in "NA" and "c" not in classes:
        return True
    nouns = read_words("people", "person") | read_words("people", "group") | read_words("people", "plural")
    words = {row.words[head].lower(), row.words[stop - 1].lower()}
    return any(word in nouns or word.removesuffix("s") in nouns for word in words) or "N" in classes[-1:]


def _is_speaker(row: Row, frame: Frame, cue: Cue) -> bool:
    """Tell whether the subject can speak, where the verb is one that things do as well."""
    if not cue.thing or frame.subject is None or any("Q" in row.classes[first:stop] for first, stop in frame.contents):
        return True
    return _may_speak(row, frame.subject)


def _left_content(row: Row, subject: Stretch, frames: list[Frame]) -> Stretch | None:
    """What is said before its report: all from the sentence's start, or from a coordinator behind another report."""
    classes = row.classes
    stop = subject[0]
    while stop > 0 and classes[stop - 1] in "lcy":
        stop -= 1
    if stop <= 0 or classes[stop - 1] not in ",Q-?":
        return None
    if classes[stop - 1] != "Q":
        stop -= 1
    elif not _ends_closed(row, stop - 1):
        return None
    start = 0
    if frames:
        joint = max(classes.rfind(",c", frames[-1].cue[1], stop), classes.rfind(";", frames[-1].cue[1], stop) - 1)
        start = joint + 2 if joint > 0 else 0
        if frames[-1].cue[0] < start < frames[-1].end:
            start = 0
    while start < stop and (classes[start] == "c" or classes[start : start + 2] == "l,"):
        start += 2 if classes[start] == "l" else 1
    last = classes.rfind("Q", start, stop)
    if last > start and _is_title(row, start, last):
        return None
    if last >= 0 and _ends_closed(row, last) and not _FINITE_VERB.search(classes, last + 1, stop):
        stop = last + 1
        if start < last and classes[last - 1] in "-:":
            start = last
        if start < last and classes[last - 1] in ",c" and classes[start] in "uplcyGg" and len(row.words[last]) > 20:
            start = last
    return (start, stop) if stop > start else None


def _is_title(row: Row, start: int, at: int) -> bool:
    """Tell whether a quotation left of a report is a title or a scare quote in a phrase without verb, not what is said."""
    before = row.classes[start:at]
    return before[-1:] in {"o", "p", "d", "A"} and row.words[at].count(" ") < 5 and not _FINITE_VERB.search(before)


def _ends_closed(row: Row, at: int) -> bool:
    """Tell whether a quotation ends with a stop or comma of its own, as one before its report does."""
    return row.words[at].rstrip("\"“”„«»'‘’` ")[-1:] in _CLOSED


def _opens_sentence(row: Row, at: int) -> bool:
    """Tell whether a quotation begins with a capital, as a sentence does."""
    return row.words[at].lstrip("\"“”„«»'‘’`[( .…")[:1].isupper()


def _is_quoted(row: Row, stretch: Stretch | None) -> bool:
    return stretch is not None and "Q" in row.classes[max(stretch[0], stretch[1] - 2) : stretch[1]]


def _add_left(row: Row, at: int, limit: int, frame: Frame, left: Stretch, frames: list[Frame]) -> bool:
    """Add what is said before its report, and what goes on behind it; False if neither looks said."""
    classes = row.classes
    quoted = _is_quoted(row, left)
    has_verb = _VERB.search(classes, *left) is not None
    goes_on = at < limit and classes[at] == "," and at + 1 < limit
    following = classes[at + 1 : at + 2]
    long = left[1] - left[0] >= 4 and classes[left[0]] not in "pu"
    broken = (
        not has_verb
        and classes[at : at + 1] == "Q"
        and classes[left[0]] not in "pulGHg"
        and not _opens_sentence(row, at)
    )
    if not quoted and not has_verb and following in _ASIDE and goes_on:
        return False
    if not quoted and not has_verb and not goes_on and not long and not broken:
        return False
    frames[:] = [earlier for earlier in frames if earlier.cue[0] < left[0]]
    frame.contents.append(left)
    if following == "Q" or quoted:
        _add_later_quotations(row, at, limit, frame)
    elif goes_on and (
        following in _CONTINUES or (following not in _ASIDE and not (has_verb and classes[left[0]] not in "uptyGHg"))
    ):
        frame.contents.append((at + 1, find_clause_end(row, at + 1, limit)))
    elif not has_verb and classes[at : at + 1] == "Q":
        frame.contents.append((at, _quotation_end(row, at, limit)))
    return True


def _add_right(row: Row, at: int, limit: int, cue: Cue, frame: Frame) -> None:
    """Add what is said after the verb at `at`: a quotation, a clause with or without "that", or an act's object."""
    classes = row.classes
    after = frame.cue[1]
    particle = after - at > 1
    if after >= limit:
        return
    start = _skip_addressed(row, after, limit, cue)
    start = skip_adjuncts(row, start, limit)
    aside = _ASIDE_THAT.match(classes, start, limit)
    start = aside.end() if aside is not None else start
    if start < limit and classes[start] not in "h,:Q" and (cue.plain or cue.clause):
        far = (_FAR_THAT_ADDRESSED if cue.addressed else _FAR_THAT).match(classes, after, limit)
        start = far.end() - 1 if far is not None else start
    letter = classes[start] if start < limit else ""
    parted = letter in {",", ":"} and classes[start + 1 : start + 2] == "Q"
    if parted:
        start += 1
        letter = "Q"
    if (
        letter in {"", ",", ".", "-"}
        or (letter == "R" and cue.lemma == "say")
        or (letter == "Q" and not parted and not (cue.plain or cue.clause or cue.act))
    ):
        return
    colon = classes.find(":Q", start, limit)
    if colon > start and letter != "h" and (cue.plain or cue.act) and _opens_sentence(row, colon + 1):
        if not cue.plain or letter in "tdn":
            frame.contents.append((start, colon))
        frame.contents.append((colon + 1, _quotation_end(row, colon + 1, limit)))
        return
    if letter == "w" and cue.addressed:
        comma = classes.find(",Q", start, limit)
        if comma > 0 and _opens_sentence(row, comma + 1):
            frame.contents.append((comma + 1, _quotation_end(row, comma + 1, limit)))
            return
    if letter == ":":
        frame.contents.append((start + 1, limit))
    elif letter == "Q":
        frame.contents.append((start, _quotation_end(row, start, limit)))
    elif letter == "h" and start + 1 < limit and (cue.plain or cue.clause or particle):
        frame.contents.append(
            (start + 1, find_clause_end(row, start + 1, limit, subordinate=_is_subordinate(row, frame)))
        )
    elif cue.plain and (
        (_CLAUSE.match(classes, start, limit) and _may_lack_that(row, after, start, cue))
        or cue.lemma == "say"
        or (letter in "vVWbmae" and _is_relative(row, frame))
    ):
        frame.contents.append((start, find_clause_end(row, start, limit, subordinate=_is_subordinate(row, frame))))
    elif (cue.act or particle) and letter not in "cv":
        begin = start if letter in "tw" and cue.addressed else after
        frame.contents.append((begin, find_act_end(row, begin, limit)))


def _is_subordinate(row: Row, frame: Frame) -> bool:
    """Tell whether a report stands in a subordinate clause that opens the sentence ("While he said ...")."""
    first = frame.subject[0] if frame.subject is not None else 0
    return 0 < first <= 3 and "u" in row.classes[:first]


def _may_lack_that(row: Row, after: int, start: int, cue: Cue) -> bool:
    """Tell whether a clause without "that" may follow: not behind a phrase, for verbs that are participles as often."""
    return start == after or cue.lemma in {"write", "tell"} or cue.addressed or row.classes[after] != "p"


def _skip_addressed(row: Row, after: int, limit: int, cue: Cue) -> int:
    """Step over the person spoken to, where the verb takes one and what stands there can be one."""
    if not cue.addressed or after >= limit:
        return after
    stop = skip_addressee(row, after, limit)
    somebody = cue.lemma == "tell" or row.classes[after] == "R" or (stop > after and _may_speak(row, (after, stop)))
    return stop if somebody else after


def _is_relative(row: Row, frame: Frame) -> bool:
    """Tell whether a report stands in a relative clause ("an event that she says | changed her")."""
    first = frame.subject[0] if frame.subject is not None else 0
    return first > 0 and row.classes[first - 1] in "hw"


def _quotation_end(row: Row, at: int, limit: int) -> int:
    """Where what is said ends if it begins with a quotation: with it, or with the clause if it is only a fragment."""
    quotation = row.quotations[at]
    classes = row.classes
    if at + 1 >= limit or classes[at + 1] in ",.-:;cu":
        if classes[at + 1 : at + 3] == "cQ":
            return at + 3
        return at + 1
    whole = _ends_closed(row, at) or (_opens_sentence(row, at) and len(quotation.inner) > 40)
    return at + 1 if whole else find_clause_end(row, at, limit)


def _add_later_quotations(row: Row, start: int, limit: int, frame: Frame) -> None:
    """Add a quotation that goes on behind its report: '"Yes," she said, "but not today."'."""
    report = _NEXT_REPORT.search(row.classes, start, limit)
    at = row.classes.find("Q", start, report.start() if report is not None else limit)
    if at > 0 and row.classes[at - 1] in ",-:;cu.":
        frame.contents.append((at, _quotation_end(row, at, limit)))
