"""The reports of one sentence: who says what, by which verb, noun or "according to".

It knows these builds: "X said (that) Y", "Y, X said", "Y, said X", "Y1, X said, Y2", "X told Z that Y", "according to
X", ", saying that Y", "X and said Y", "who said Y", "X's claim that Y", "X accused Z of Y", "X: Y", each with
quotations anywhere in it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.claims.attribution.edges import find_clause_end, find_main_clause, find_main_verb, find_relative_end
from factcheck.claims.attribution.frames import Frame, Site
from factcheck.claims.attribution.gerunds import read_gerund
from factcheck.claims.attribution.leftward import add_left, find_left
from factcheck.claims.attribution.passives import read_passive
from factcheck.claims.attribution.quoting import add_later_quotations, is_quoted, quotation_end
from factcheck.claims.attribution.rightward import add_right
from factcheck.claims.attribution.rows import CLAUSE_VERB
from factcheck.claims.attribution.sources import read_according, read_noun, read_topic, read_viewpoint
from factcheck.claims.attribution.subjects import (
    find_group_start,
    find_main_subject,
    find_subject_after,
    find_subject_before,
)
from factcheck.claims.attribution.voices import (
    denies_report,
    find_denial,
    find_head,
    forms_of,
    has_agent,
    is_speaker,
    is_verb,
    may_speak,
)
from factcheck.language.lexicon import listed, read_words
from factcheck.language.text.cues import Form, read_cues, read_speech_nouns
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row, Stretch

_CUES = regex("[VWBGHKS]")
_VERB_BEHIND = regex(",(?=l*[vVWbma])")
_LONGEST_STAGE = 9
_IS_TO = regex("bl*tl*$")
_AFTER_INVERTED = frozenset({",", "", ".", "p", "-", "y", "u", "w", "(", "T"})


def find_frames(row: Row) -> list[Frame]:
    """Find the reports of one sentence, from left to right; a report inside what another says is left alone."""
    frames: list[Frame] = []
    limit = len(row.classes)
    if row.classes.endswith((".", "?")):
        limit -= 1
    done = 0
    bracketed = "(" in row.classes
    for match in _CUES.finditer(row.classes, 0, limit):
        at = match.start()
        if at < done:
            continue
        frame = _read_frame(row, at, _find_bracket_end(row, at, limit) if bracketed else limit, frames)
        if frame is not None and frame.contents:
            frames.append(frame)
            done = frame.end
    _add_colon(row, limit, frames)
    if not frames:
        viewpoint = read_viewpoint(row, limit)
        frames += [viewpoint] if viewpoint is not None else []
    return frames


def _find_bracket_end(row: Row, at: int, limit: int) -> int:
    """Find the bracket that closes around a report, or the limit where none does."""
    opening = row.classes.rfind("(", 0, at)
    if opening < 0 or row.classes.find(")", opening, at) >= 0:
        return limit
    closing = row.classes.find(")", at, limit)
    return closing if closing > 0 else limit


def _add_colon(row: Row, limit: int, frames: list[Frame]) -> None:
    """Give a whole quotation behind a colon to the subject of the clause that leads up to it."""
    at = row.classes.find(":Q", 0, limit)
    if at < 1:
        return
    taken = any(first <= at + 1 < stop for frame in frames for first, stop in frame.contents)
    if not taken and row.words[at + 1].count(" ") > 2:
        subject = find_main_subject(row, 0, at)
        if subject is not None:
            speaker = subject if may_speak(row, subject) else None
            frames.append(Frame((at, at + 1), speaker, [(at + 1, quotation_end(row, at + 1, limit))]))


def _read_frame(row: Row, at: int, limit: int, frames: list[Frame]) -> Frame | None:
    letter = row.classes[at]
    if letter == "K":
        return read_according(row, at, limit, frames)
    if letter == "S":
        return read_noun(row, at, limit) or read_topic(row, at, limit)
    cue = read_cues().get(row.words[at].lower())
    if cue is None:
        return None
    if cue.lemma in read_words("sayings", "withheld") and row.classes[at + 1 : at + 3] == "tB":
        frame = _read_frame(row, at + 2, limit, frames)  # "declined to comment on | the case"
        if frame is not None and frame.contents:
            frame.cue = (at, frame.cue[1])
            return frame
    group = find_group_start(row, at)
    site = Site(row, at, group, limit, cue, frames)
    progressive = "b" in row.classes[group:at] or "i" in row.classes[group:at]
    frame = read_gerund(site) if letter in "GH" and not progressive else _read_finite(site)
    if frame is not None and (denies_report(row, frame.subject) or _tells_votes(row, group, frame)):
        return None
    if frame is not None:
        unsaid = find_denial(row, group, at)
        frame.cue = (at if unsaid is None else unsaid, frame.cue[1])
        return frame if is_speaker(row, frame, cue) else None
    told = read_noun(row, at, limit) if row.words[at].lower() in _telling_nouns() else None
    return told or read_topic(row, at, limit)


def _tells_votes(row: Row, group: int, frame: Frame) -> bool:
    """Tell whether a verb tells how clearly a body voted, so that it is an act ("ruled unanimously that")."""
    margins = ("no margin", "narrow margins", "wide margins")
    behind = min((first for first, _ in frame.contents), default=frame.cue[1])
    words = {word.lower() for word in row.words[group : max(behind, frame.cue[1])]}
    return any(not words.isdisjoint(read_words("ordering", section)) for section in margins)


@cache
def _telling_nouns() -> frozenset[str]:
    """Give the verb forms that are nouns for what somebody says as well."""
    return read_words("cues", "equated").union(read_speech_nouns())


def _read_finite(site: Site) -> Frame | None:
    """Read a report whose verb is finite, with its subject before it, after it, or shared with another verb."""
    row, classes, cue = site.row, site.row.classes, site.cue
    inverted = _read_inverted(site)
    if inverted is not None:
        return inverted
    before = site.before
    lone = site.group == site.at and cue.form is Form.PAST and cue.passive
    reduced = lone and (before == "u" or has_agent(row, site.at))
    auxiliaries = classes[site.group : site.at]
    meant = cue.form is not Form.BASE or row.words[max(0, site.at - 2)] in read_words("sayings", "purposes")
    active = cue.plain or not meant
    if active and (cue.lemma in listed("cues/saying") or _IS_TO.search(auxiliaries) is None):
        auxiliaries = auxiliaries.rpartition("t")[2]
    if reduced or ("b" in auxiliaries and classes[site.at] not in "GH"):
        return read_passive(site)
    stager = _find_stager(site) if before == "t" and cue.form is Form.BASE else None
    if stager is not None:
        frame = site.start_frame(stager)
        add_right(site, frame)
        return frame
    if not is_verb(row, site.at, site.group, cue):
        return None
    subject = _find_speaker(site)
    if lone and subject is not None and _is_asked(site, subject):
        return read_passive(site)
    if subject is None or _is_occasion(site, subject):
        return _read_without_subject(site, shared=subject is not None)
    frame = site.start_frame(subject)
    if before in {"w", "h"}:
        frame.relative = site.group - 1
        site.limit = find_relative_end(row, frame.relative, frame.cue[1], site.limit)
        site.limit = find_main_verb(row, frame.relative, frame.cue[1], site.limit)
    elif subject[0] and classes[subject[0] - 1] in "wh":
        site.limit = find_relative_end(row, subject[0] - 1, subject[0], site.limit)
    if not _add_led_clause(site, frame, subject) and not add_left(site, frame):
        add_right(site, frame)
    return frame


def _find_speaker(site: Site) -> Stretch | None:
    """Find the subject before a verb; a lone word that can't speak gives way to the subject of the clause.

    In "Lee came | away convinced that" the word before the verb only looks like a noun.
    """
    row = site.row
    subject = find_subject_before(row, site.group, site.floor)
    if subject is None or subject[1] - subject[0] > 1 or row.classes[subject[0]] != "n" or may_speak(row, subject):
        return subject
    if row.classes[subject[0] - 1 : subject[0]] not in {"v", "e", "w", "h", "n"} or row.words[subject[0]].endswith("s"):
        return subject
    main = find_main_subject(row, site.floor, subject[0])
    return main if main is not None and may_speak(row, main) else subject


def _is_asked(site: Site, subject: Stretch) -> bool:
    """Tell whether a participle only says what its subject was asked or told ("Lee, asked whether Y, said ...")."""
    beside = subject[1] == site.group - 1 and site.before == "," and site.cue.addressed
    return beside and "," not in site.row.classes[: subject[1]]


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
    elif shared or site.before == "c" or _goes_on(site):
        subject = site.frames[-1].subject if site.frames else None
        subject = subject or find_main_subject(site.row, 0, site.group)
        frame = site.start_frame(subject)
    else:
        return None
    add_right(site, frame)
    return frame


def _goes_on(site: Site) -> bool:
    """Tell whether a verb right behind a report goes on with its subject (", said", but not "false reports")."""
    behind = site.row.classes[site.group - 1 : site.group] in {",", "Q", "-", "c"}
    return bool(site.frames) and site.before in {",", ""} and behind and site.cue.form is not Form.BASE


def _find_stager(site: Site) -> Stretch | None:
    """Find who does something in order to say something ("Lee | went on the radio to announce")."""
    row, classes, at = site.row, site.row.classes, site.group - 1
    for verb in range(at - 1, max(site.floor, at - _LONGEST_STAGE) - 1, -1):
        if row.words[verb].lower() in forms_of("stages"):
            return find_subject_before(row, find_group_start(row, verb), site.floor)
        if classes[verb] in "cwhQ,;:mbBGHgveVW":
            return None
    return None


def _add_led_clause(site: Site, frame: Frame, subject: Stretch) -> bool:
    """Add the main clause behind "As X said, Y"; tell whether the sentence is built so."""
    led = 0 < subject[0] <= 2 and site.row.classes[subject[0] - 1] == "y"
    if not led or not (site.cue.plain or frame.cue[1] - site.at > 1):
        return False
    comma = site.row.classes.find(",", frame.cue[1], site.limit)
    if comma > 0:
        frame.contents.append((comma + 1, site.limit))
    return comma > 0


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


def _is_authored(site: Site, subject: Stretch) -> bool:
    """Tell whether what stands behind a verb is rather its object than the writer (", wrote | 14 books")."""
    if site.cue.lemma not in read_words("sayings", "authoring"):
        return False
    head = find_head(site.row, subject)
    word = site.row.words[head].lower()
    persons = read_words("people", "person")
    return site.row.classes[head] not in "NA" and not {word, word.removesuffix("s")} & persons


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
    if not quoted and not (ended and may_speak(row, subject) and not _is_authored(site, subject)):
        return None
    site.drop_frames(left[0])
    frame = Frame((at, at + 1), subject, [left])
    add_later_quotations(row, subject[1], limit, frame)
    return frame
