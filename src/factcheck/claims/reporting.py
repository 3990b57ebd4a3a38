"""The reports of one sentence: who says what, by which verb, noun or "according to".

It knows these builds: "X said (that) Y", "Y, X said", "Y, said X", "Y1, X said, Y2", "X told Z that Y", "according to
X", ", saying that Y", "X and said Y", "who said Y", "X's claim that Y", "X accused Z of Y", "X: Y", each with
quotations anywhere in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.adjuncts import skip_adjuncts, skip_time
from factcheck.claims.edges import find_clause_end, find_main_clause, find_main_verb, find_relative_end, is_subordinate
from factcheck.claims.frames import Frame, Site
from factcheck.claims.leftward import add_left, find_left
from factcheck.claims.quoting import add_later_quotations, is_quoted, quotation_end
from factcheck.claims.rightward import add_right
from factcheck.claims.rows import CLAUSE_VERB
from factcheck.claims.sources import read_according, read_noun
from factcheck.claims.subjects import (
    find_group_start,
    find_main_subject,
    find_subject_after,
    find_subject_before,
)
from factcheck.claims.voices import is_speaker, is_verb, may_speak
from factcheck.language.cues import Form, read_cues, read_speech_nouns
from factcheck.language.lexicon import read_words
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.rows import Row, Stretch

_CUES = regex("[VWBGHKS]")
_VERB_BEHIND = regex(",(?=l*[vVWbma])")
_IS_TO = regex("bl*tl*$")
_AFTER_INVERTED = frozenset({",", "", ".", "p", "-", "y", "u", "w", "(", "T"})


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
    taken = any(first <= at + 1 < stop for frame in frames for first, stop in frame.contents)
    if at > 1 and not taken and row.words[at + 1].count(" ") > 2:
        subject = find_main_subject(row, 0, at)
        if subject is not None:
            speaker = subject if may_speak(row, subject) else None
            frames.append(Frame((at, at + 1), speaker, [(at + 1, quotation_end(row, at + 1, limit))]))


def _read_frame(row: Row, at: int, limit: int, frames: list[Frame]) -> Frame | None:
    letter = row.classes[at]
    if letter == "K":
        return read_according(row, at, limit, frames)
    if letter == "S":
        return read_noun(row, at, limit)
    cue = read_cues().get(row.words[at].lower())
    if cue is None:
        return None
    group = find_group_start(row, at)
    site = Site(row, at, group, limit, cue, frames)
    progressive = "b" in row.classes[group:at] or "i" in row.classes[group:at]
    frame = _read_gerund(site) if letter in "GH" and not progressive else _read_finite(site)
    if frame is not None:
        return frame if is_speaker(row, frame, cue) else None
    return read_noun(row, at, limit) if row.words[at].lower() in read_speech_nouns() else None


def _read_gerund(site: Site) -> Frame | None:
    """Read ", saying that Y": its subject is that of the report before it, or of the sentence."""
    row, classes = site.row, site.row.classes
    before = classes[site.group - 1] if site.group else ""
    if before and before not in ",cpuyNnS-QvT":
        return None
    if before in {"N", "n", "S", "T"}:
        subject = _reduced_subject(site)
    elif before == "y" and site.group > 1 and classes[site.group - 2] in "NnS":  # "quoted her mother as saying"
        subject = find_subject_before(row, site.group - 1)
    elif site.frames:
        subject = site.frames[-1].subject
    elif site.group == 0 or (site.group <= 2 and before in "pu"):
        comma = find_main_clause(row, site.at + 1, site.limit)
        subject = find_main_subject(row, comma, site.limit) if comma < site.limit else None
        site.limit = comma
    else:
        subject = find_main_subject(row, 0, site.at)
    frame = site.start_frame(subject)
    if before in {"N", "n", "S"}:
        site.limit = find_main_verb(row, site.group, frame.cue[1], site.limit)
    add_right(site, frame)
    return frame


def _reduced_subject(site: Site) -> Stretch | None:
    """Find who speaks in "a letter urging Y": the letter, or whoever has just been said to send it."""
    row = site.row
    phrase = find_subject_before(row, site.group)
    if phrase is None or phrase[0] == 0 or row.classes[phrase[0] - 1] not in "evVW":
        return phrase
    words = (word.lower() for word in row.words[phrase[0] : phrase[1]])
    if not any(word in read_words("people", "group") for word in words):
        return phrase
    return find_main_subject(row, 0, phrase[0]) or phrase


def _read_finite(site: Site) -> Frame | None:
    """Read a report whose verb is finite, with its subject before it, after it, or shared with another verb."""
    row, classes, cue = site.row, site.row.classes, site.cue
    inverted = _read_inverted(site)
    if inverted is not None:
        return inverted
    lone = site.group == site.at and cue.form is Form.PAST and cue.passive
    reduced = lone and (site.before == "u" or row.words[site.at + 1 : site.at + 2] == ["by"])
    auxiliaries = classes[site.group : site.at]
    if cue.plain and (cue.lemma in {"say", "tell"} or _IS_TO.search(auxiliaries) is None):
        auxiliaries = auxiliaries.rpartition("t")[2]
    if reduced or ("b" in auxiliaries and classes[site.at] not in "GH"):
        return _read_passive(site)
    if not is_verb(row, site.at, site.group, cue):
        return None
    subject = find_subject_before(row, site.group, site.floor)
    if subject is None or _is_occasion(site, subject):
        return _read_without_subject(site, shared=subject is not None)
    frame = site.start_frame(subject)
    if site.before in {"w", "h"}:
        frame.relative = site.group - 1
        site.limit = find_relative_end(row, frame.relative, frame.cue[1], site.limit)
        site.limit = find_main_verb(row, frame.relative, frame.cue[1], site.limit)
    if not _add_led_clause(site, frame, subject) and not add_left(site, frame):
        add_right(site, frame)
    return frame


def _is_occasion(site: Site, subject: Stretch) -> bool:
    """Tell whether what stands before a verb is an occasion that parts it from its "and" ("but in court | said")."""
    classes = site.row.classes
    return bool(site.frames) and classes[max(0, subject[0] - 2) : subject[0]] == "cp"


def _read_without_subject(site: Site, *, shared: bool) -> Frame | None:
    """Read "X did this and said Y", and "Asked about Y, X ..." (of which nobody is the speaker).

    With `shared`, the subject is known to be that of the report before.
    """
    if site.at == 0:
        site.limit = find_main_clause(site.row, 1, site.limit)
        frame = site.start_frame(None)
    elif shared or site.before == "c" or (site.frames and site.before in {",", ""} and site.cue.form is not Form.BASE):
        subject = site.frames[-1].subject if site.frames else find_main_subject(site.row, 0, site.group)
        frame = site.start_frame(subject)
    else:
        return None
    add_right(site, frame)
    return frame


def _add_led_clause(site: Site, frame: Frame, subject: Stretch) -> bool:
    """Add the main clause behind "As X said, Y"; tell whether the sentence is built so."""
    led = 0 < subject[0] <= 2 and site.row.classes[subject[0] - 1] == "y"
    if not led or not (site.cue.plain or frame.cue[1] - site.at > 1):
        return False
    comma = site.row.classes.find(",", frame.cue[1], site.limit)
    if comma > 0:
        frame.contents.append((comma + 1, site.limit))
    return comma > 0


def _read_passive(site: Site) -> Frame | None:
    """Read "was accused of Y (by X)": what follows, with the agent as speaker where one is named."""
    row, limit = site.row, site.limit
    after = site.at + 1
    subject: Stretch | None = None
    if row.words[after : after + 1] == ["by"]:
        subject = find_subject_after(row, after + 1, limit)
        after = skip_adjuncts(row, subject[1], limit) if subject is not None else after
    else:
        after = skip_time(row, after, limit)
    if after + 1 >= limit or row.words[after] not in site.cue.passive:
        return None
    start = after + 1 if row.classes[after] in "poh" or row.words[after] == "as" else after
    if row.words[after] == "as" and row.classes[start] == "G":  # "was quoted as saying that"
        subject = find_subject_before(row, site.group)
        start += 1 + (row.classes[start + 1 : start + 2] == "h")
    if row.classes[start : start + 1] == "Q":
        stop = quotation_end(row, start, limit)
    else:
        stop = find_clause_end(row, start, limit, subordinate=is_subordinate(row, site.group))
    for index in range(start + 1, stop):
        if row.words[index] == "by" and row.classes[index + 1 : index + 2] in {"d", "N"}:
            agent = find_subject_after(row, index + 1, limit)
            if agent is not None and may_speak(row, agent):
                subject, stop = agent, index
                break
    return Frame((site.at, site.at + 1), subject, [(start, stop)])


def _read_parted(site: Site, left: Stretch) -> Frame | None:
    """Read "Y1, says X, Y2": a subject before the report and its verb behind it."""
    row, limit = site.row, site.limit
    plain = site.cue.plain and site.cue.form is not Form.BASE
    subject = find_subject_after(row, site.at + 1, limit) if plain else None
    if subject is None or not may_speak(row, subject):
        return None
    verb = _VERB_BEHIND.search(row.classes, subject[1], limit)
    if verb is None:
        return None
    site.drop_frames(left[0])
    return Frame((site.at, site.at + 1), subject, [left, (verb.end(), find_clause_end(row, verb.end(), limit))])


def _read_inverted(site: Site) -> Frame | None:
    """Read "Y, said X": a verb without auxiliary, something said before it and its subject after it."""
    row, classes, at, limit = site.row, site.row.classes, site.at, site.limit
    before = classes[at - 1] if at else ""
    if site.group != at or before not in {",", "Q", "-"} or site.cue.form in {Form.GERUND, Form.PARTICIPLE}:
        return None
    left = find_left(site, at) if site.cue.lemma != "tell" else None
    if left is None or left[1] < (at - 1 if before in ",-" else at):
        return None
    quoted = is_quoted(row, left)
    closing = limit - at <= 4 and left[1] - left[0] >= 3
    whole = quoted or closing or CLAUSE_VERB.search(classes, *left) is not None
    if not whole or not (quoted or site.cue.plain):
        return _read_parted(site, left)
    after = at + 1 + (classes[at + 1 : at + 2] == "l")
    if classes[after : after + 1] == "r" and not quoted:
        return None
    subject = find_subject_after(row, after, limit)
    if subject is None:
        return None
    ended = classes[subject[1] : subject[1] + 1] in _AFTER_INVERTED or row.words[subject[1] + 1 : subject[1] + 2] == [
        "by"
    ]
    if not quoted and not (ended and may_speak(row, subject)):
        return None
    site.drop_frames(left[0])
    frame = Frame((at, at + 1), subject, [left])
    add_later_quotations(row, subject[1], limit, frame)
    return frame
