"""Reports without a reporting verb: "according to X", and nouns that speak ("X's claim that Y")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.adjuncts import leave_occasion
from factcheck.claims.attribution.edges import (
    find_act_end,
    find_clause_end,
    find_main_clause,
    find_main_verb,
    is_subordinate,
)
from factcheck.claims.attribution.frames import Frame
from factcheck.claims.attribution.rows import VERB
from factcheck.claims.attribution.subjects import (
    find_group_start,
    find_main_subject,
    find_subject_after,
    find_subject_before,
)
from factcheck.claims.attribution.voices import forms_of
from factcheck.language.lexicon import listed, read_words
from factcheck.language.text.cues import read_speech_nouns, read_topics
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row, Stretch

_LATE_THAT = regex(r"(?:p?T|pd?[nN]+){1,2}h(?![vVbmaW])")
_RELATIVE = regex("h[vVbmaWe]")
_IS_THAT = regex("bl?h")
_DESCRIBED = regex(r",l*(?:[eE]|[VW](?=p)|w)[^,Q;:]*,")
_BEFORE_TOPIC = frozenset("dAsnelopvVgE")
_PLACED = regex("p(?:N|T|d?n)(?=p)")
_LONGEST_OBJECT = 6
_VERB_BEHIND = regex("(?:,[^,vVWbmaQ;:]{1,16})?,(?=l*[vVWbma])")


def read_according(row: Row, at: int, limit: int, frames: list[Frame]) -> Frame | None:
    """Read "Y, according to X" or "According to X, Y", whose frame takes the place of those in what it reports."""
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
        described = _DESCRIBED.match(classes, subject[1], limit)  # "According to a study, published in May, Y"
        comma = described.end() - 1 if described is not None else comma
        if comma > 0:
            frame.contents.append((comma + 1, limit))
        return frame
    left = at - 1 if classes[at - 1] in ",-(" else at
    if VERB.search(classes, 0, left) and classes[left - 1] not in "uch":
        if any("Q" in classes[first:stop] for inner in frames for first, stop in inner.contents):
            return None
        frames.clear()
        frame.contents.append((1 if classes[0] == "c" else 0, left))
        if classes[0] == "u" and comma > 0:
            frame.contents.append((comma + 1, limit))
    elif comma > 0:
        verb = _VERB_BEHIND.match(classes, subject[1], limit)  # "Y1, according to X, the mayor, Y2"
        if verb is not None and left > 0:
            frame.contents.append((0, left))
        frame.contents.append((verb.end() if verb is not None else comma + 1, limit))
    return frame


def read_viewpoint(row: Row, limit: int) -> Frame | None:
    """Read "In the words of X, Y", "In X's view, Y" and "By her own account, Y"."""
    if row.classes[:1] != "p" or row.words[0] not in {"In", "By"}:
        return None
    comma = row.classes.find(",", 0, limit)
    if not 1 < comma < limit - 1:
        return None
    nouns = [at for at in range(1, comma) if row.words[at] in read_words("adjuncts", "viewpoints")]
    if not nouns:
        return None
    at = nouns[-1]
    of = row.classes[at + 1 : at + 2] == "o"
    subject = find_subject_after(row, at + 2, comma) if of else _owner(row, at)
    whole = subject is not None and (subject[1] == comma if of else at + 1 == comma)
    return Frame((at, at + 1), subject, [(comma + 1, limit)]) if whole else None


def read_noun(row: Row, at: int, limit: int) -> Frame | None:
    """Read "X's claim that Y", "the claim on Monday that Y", "X's claim is that Y", "X's promise to Y"."""
    classes = row.classes
    late = _LATE_THAT.match(classes, at + 1, limit)
    if late is not None and row.words[at + 1] != "about":  # "talk about a bid that he denies"
        author = find_subject_after(row, at + 2, late.end() - 1) if row.words[at + 1] == "by" else _maker(row, at)
        content = (late.end(), find_act_end(row, late.end(), limit))
        return Frame((at, at + 1), author or _owner(row, at), [content])
    if _RELATIVE.match(classes, at + 1, limit):
        return None
    equated = _IS_THAT.match(classes, at + 1, limit)
    if equated is not None:
        owner = _owner(row, at)
        content = (equated.end(), find_clause_end(row, equated.end(), limit))
        return Frame((at, at + 1), owner, [content]) if owner is not None else None
    if row.words[at].lower() not in read_speech_nouns() and _owner(row, at) is None and _maker(row, at) is None:
        return None
    promise = classes[at + 1 : at + 2] == "t" and row.words[at].lower().removesuffix("s") in read_words(
        "cues", "promise nouns"
    )
    if not (classes[at + 1 : at + 2] == "h" or promise) or at + 2 >= limit or (at == 0 and classes[0] != "S"):
        return None
    subject = _owner(row, at) or _maker(row, at)
    if promise and subject is None:
        return None
    start = at + 1 if promise else at + 2
    opening = subject[0] if subject is not None and subject[1] + 4 > at else at
    stop = find_main_verb(row, opening, start, find_act_end(row, start, limit), spare=not promise)
    if is_subordinate(row, opening):
        stop = find_main_clause(row, start + 1, stop)
    return Frame((at, at + 1), subject, [(start, stop)])


def read_topic(row: Row, at: int, limit: int) -> Frame | None:
    """Read "comments about Y", "no mention of Y" and "calls for Y": only what is spoken of or called for."""
    classes = row.classes
    noun = row.words[at].lower()
    leads = read_topics().get(noun, ())
    if not leads or at == 0 or classes[at - 1] not in _BEFORE_TOPIC:
        return None
    placed = _PLACED.match(classes, at + 1, limit)
    lead = placed.end() if placed is not None and row.words[placed.end()] in leads else at + 1
    if lead + 1 >= limit or row.words[lead] not in leads or classes[lead + 1] in {"r", "T"}:
        return None
    if noun in read_words("cues", "aims"):
        lead_in = row.words[at - 2 if classes[at - 1] == "d" else at - 1]
        subject = find_main_subject(row, 0, at) if lead_in in listed("in or with") else None
    else:
        subject = _owner(row, at) or _maker(row, at)
    if subject is None and noun.removesuffix("s") not in read_words("cues", "promise nouns"):
        return None
    start = lead + 1
    opening = subject[0] if subject is not None and subject[1] + 4 > at else at
    if classes[lead] == "t":
        stop = find_clause_end(row, lead, limit)
    else:
        stop = leave_occasion(row, start, find_act_end(row, start, limit))
    return Frame((at, start), subject, [(start, find_main_verb(row, opening, start, stop, spare=False))])


def _maker(row: Row, noun: int) -> Stretch | None:
    """Who makes the statement: the subject of the verb that has its noun for object ("Lee | made the point that")."""
    verb = noun - 1
    if row.words[max(0, noun - 2) : noun] == ["it", "be"]:  # "let it be | known that"
        return find_subject_before(row, find_group_start(row, noun - 3), 0)
    while verb > 0 and row.classes[verb] in "dnelSgAr" and noun - verb < _LONGEST_OBJECT:
        if row.classes[verb] == "e" and row.words[verb].lower() in forms_of("making"):
            break
        verb -= 1
    if verb <= 0 or row.words[verb].lower() not in forms_of("making"):
        return None
    group = find_group_start(row, verb)
    subject = find_subject_before(row, group)
    return find_main_subject(row, 0, group) if subject is None and row.classes[group - 1 : group] == "c" else subject


def _owner(row: Row, noun: int) -> Stretch | None:
    """Whose claim it is: the possessive before a speech noun, over adjectives ("his recent | statement")."""
    classes = row.classes
    owner = noun - 1
    while owner > 0 and (classes[owner] in "negElW0" or row.words[owner] in listed("degrees of people")):
        owner -= 1
    if owner >= 0 and classes[owner] == "d" and row.words[owner].lower() in listed("possessives"):
        return (owner, owner + 1)
    return find_subject_before(row, owner + 1) if owner >= 0 and classes[owner] in "As" else None
