"""What is said before its report: "Y, X said", "Y1, X said, Y2" and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.adjuncts import skip_adjuncts
from factcheck.claims.attribution.edges import find_clause_end
from factcheck.claims.attribution.quoting import (
    add_later_quotations,
    ends_closed,
    is_quoted,
    is_title,
    opens_sentence,
    quotation_end,
)
from factcheck.claims.attribution.rightward import skip_addressed
from factcheck.claims.attribution.rows import CLAUSE_VERB, FINITE_VERB, VERB
from factcheck.claims.attribution.voices import may_speak
from factcheck.language.lexicon import listed, read_words
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.frames import Frame, Site
    from factcheck.claims.attribution.rows import Row, Stretch

_LABEL = regex("[0N]{1,4}:(?!Q)")
_LED_CLAUSE = regex("u[^,Q:]*[vVWbmae][^,Q:]*")  # "While many had hoped for more | , Lee testified"
_FINAL = frozenset(",-uycpw;")
_CONTINUES = frozenset("vbmaVWhtcu")
_ASIDE = frozenset("gGHyw")
_OPEN_PHRASE = frozenset("uptyGHg")


def find_left(site: Site, before: int) -> Stretch | None:
    """Find what is said before a report whose subject (or verb) begins at token `before`.

    It runs from the sentence's start, or from a coordinator behind another report, up to a comma, dash or quotation.
    """
    classes = site.row.classes
    stop = before
    while stop > 0 and classes[stop - 1] in "ly":
        stop -= 1
    if stop <= 0 or classes[stop - 1] not in ",Q-?":
        return None
    if classes[stop - 1] != "Q":
        stop -= 1
    elif not ends_closed(site.row, stop - 1):
        return None
    if site.frames and site.frames[0].cue[0] == 0 and site.frames[0].subject is None:
        return None  # "Asked about the fire, Lee said ..."
    return _trim_to_quotation(site.row, _find_start(site, stop), stop)


def _find_start(site: Site, stop: int) -> int:
    """Find where what is said may begin: behind another report's coordinator, a label, "But" or "Also,"."""
    classes = site.row.classes
    start = 0
    if site.frames:
        last = site.frames[-1]
        joint = max(classes.rfind(",c", last.cue[1], stop), classes.rfind(";", last.cue[1], stop) - 1)
        start = joint + 2 if joint > 0 else 0
        if last.cue[0] < start < last.end and not _is_answered(site.row, last):
            start = 0
    bracket = classes.rfind("(", start, stop)
    if bracket >= 0 and site.row.words[bracket] == "(" and classes.find(")", bracket, stop) < 0:
        start = bracket + 1
    label = _LABEL.match(classes, start, stop)
    if label is not None:
        start = label.end()
    while start < stop and (classes[start] in "c'" or (classes[start : start + 2] == "l," and start + 2 < stop)):
        start += 2 if classes[start] == "l" else 1
    return start


def _is_answered(row: Row, frame: Frame) -> bool:
    """Tell whether a report stands behind a quotation of its own, so that the next one is of the next report."""
    first, stop = frame.contents[0]
    return stop <= frame.cue[0] and is_quoted(row, (first, stop)) and ends_closed(row, stop - 1)


def _trim_to_quotation(row: Row, start: int, stop: int) -> Stretch | None:
    """Let what is said end with its last closed quotation, and begin with it behind an opening phrase or a colon."""
    classes = row.classes
    last = classes.rfind("Q", start, stop)
    if last > start and ends_closed(row, last) and is_title(row, start, last):
        return None
    if last >= 0 and ends_closed(row, last) and not FINITE_VERB.search(classes, last + 1, stop):
        stop = last + 1
        behind_phrase = classes[last - 1 : last] in {",", "c"} and classes[start] in "uplcyGg"
        if start < last and (classes[last - 1] in "-:" or (behind_phrase and len(row.words[last]) > 20)):
            start = last
    return (start, stop) if stop > start else None


def add_left(site: Site, frame: Frame) -> bool:
    """Add what is said before its report, and what goes on behind it; tell whether there was any."""
    subject = frame.subject
    left = find_left(site, subject[0]) if subject is not None else None
    if subject is None or left is None:
        return False
    row, classes, limit = site.row, site.row.classes, site.limit
    rest = skip_addressed(row, frame.cue[1], limit, site.cue)
    rest = skip_adjuncts(row, rest, limit)
    final = rest >= limit or classes[rest] in _FINAL
    adjacent = subject[0] - left[1] <= 1 and classes[left[0]] not in "pT"
    quoted = is_quoted(row, left) and (final or adjacent)
    ends = rest + 1 >= limit or classes[rest] != ","
    if ends and not is_quoted(row, left) and _LED_CLAUSE.fullmatch(classes, *left) is not None:
        return False
    if not quoted:
        final = _is_final(site, subject, left, rest)
        closing = rest >= limit and not site.frames and site.cue.lemma in read_words("cues", "closing")
        plain = site.cue.plain or closing or row.words[frame.cue[1] - 1] == "out"
        if not (final and plain and _is_said(site, frame, left, rest)):
            return False
    relative = row.words[left[1] - 1] in listed("relatives") and FINITE_VERB.search(classes, *left) is not None
    if relative and classes[rest : rest + 1] == "," and rest + 1 < limit:
        frame.contents.append((rest + 1, find_clause_end(row, rest + 1, limit)))  # "a note that, she said, proves it"
        return True
    site.drop_frames(left[0])
    frame.contents.append(left)
    _add_rest(site, frame, left, rest, quoted=is_quoted(row, left))
    return True


def _is_final(site: Site, subject: Stretch, left: Stretch, rest: int) -> bool:
    """Tell whether nothing of what is said follows at token `rest`, so that it must stand before the report."""
    row, classes = site.row, site.row.classes
    if subject[1] < site.group and not CLAUSE_VERB.search(classes, *left):
        return False
    if classes[rest : rest + 1] == "Q" and rest < site.limit and not VERB.search(classes, *left):
        return classes[left[0]] not in "pulGHg" and not opens_sentence(row, rest)
    if classes[rest : rest + 2] == ",Q" and rest + 1 < site.limit and opens_sentence(row, rest + 1):
        return False
    return rest >= site.limit or classes[rest] in _FINAL


def _is_said(site: Site, frame: Frame, left: Stretch, rest: int) -> bool:
    """Tell whether words without quotation marks before a report look said: a clause, or the first part of one."""
    row, classes, limit = site.row, site.row.classes, site.limit
    after = frame.cue[1]
    spoken_to = skip_addressed(row, after, limit, site.cue)
    spoken_to -= row.words[spoken_to - 1] in listed("last or late")
    if site.cue.lemma == "tell" and spoken_to > after and not may_speak(row, (after, spoken_to)):
        return False
    if VERB.search(classes, *left):
        return True
    goes_on = rest + 1 < limit and classes[rest] == ","
    if goes_on:
        near = rest - frame.cue[1] <= 3 or not (site.cue.act or classes[left[0]] in "pu")
        return classes[rest + 1] not in _ASIDE and near
    long = left[1] - left[0] >= 4 and classes[left[0]] not in "pu"
    broken = rest < limit and classes[rest] == "Q" and not opens_sentence(row, rest)
    return long or (broken and classes[left[0]] not in "pulGHg")


def _add_rest(site: Site, frame: Frame, left: Stretch, rest: int, *, quoted: bool) -> None:
    """Add what goes on behind a report that stands in the middle."""
    row, classes, limit = site.row, site.row.classes, site.limit
    following = classes[rest + 1 : rest + 2] if rest + 1 < limit else ""
    has_verb = VERB.search(classes, *left) is not None
    if following == "h" and quoted and classes[rest] == ",":
        frame.contents.append((rest + 2, find_clause_end(row, rest + 2, limit)))
    elif following == "Q" or quoted:
        add_later_quotations(row, rest, limit, frame)
    elif following and classes[rest] == ",":
        opened = not has_verb or classes[left[0]] in _OPEN_PHRASE or left[1] - left[0] <= 3
        asked = row.words[rest + 1] in listed("asking")
        if following in _CONTINUES or asked or (opened and following not in _ASIDE):
            stop = find_clause_end(row, rest, limit)
            if stop > rest + 1:
                frame.contents.append((rest + 1, stop))
    elif not has_verb and classes[rest : rest + 1] == "Q" and rest < limit:
        frame.contents.append((rest, quotation_end(row, rest, limit)))
