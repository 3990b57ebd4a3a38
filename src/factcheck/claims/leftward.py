"""What is said before its report: "Y, X said", "Y1, X said, Y2" and the like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.claims.edges import find_clause_end
from factcheck.claims.quoting import (
    add_later_quotations,
    ends_closed,
    is_quoted,
    is_title,
    opens_sentence,
    quotation_end,
)

if TYPE_CHECKING:
    from factcheck.claims.frames import Frame
    from factcheck.claims.rows import Row
    from factcheck.claims.subjects import Stretch

_VERB = re.compile("[vVWBbmaeiEQ]")
_FINITE_VERB = re.compile("[vVWbmai]")
_LABEL = re.compile("[0N]{1,4}:(?!Q)")
_CONTINUES = frozenset("vbmaVWhtcu")
_ASIDE = frozenset("gGHyw")


def left_content(row: Row, subject: Stretch, frames: list[Frame]) -> Stretch | None:
    """What is said before its report: all from the sentence's start, or from a coordinator behind another report."""
    classes = row.classes
    stop = subject[0]
    while stop > 0 and classes[stop - 1] in "lcy":
        stop -= 1
    if stop <= 0 or classes[stop - 1] not in ",Q-?":
        return None
    if classes[stop - 1] != "Q":
        stop -= 1
    elif not ends_closed(row, stop - 1):
        return None
    start = 0
    if frames:
        joint = max(classes.rfind(",c", frames[-1].cue[1], stop), classes.rfind(";", frames[-1].cue[1], stop) - 1)
        start = joint + 2 if joint > 0 else 0
        if frames[-1].cue[0] < start < frames[-1].end:
            start = 0
    label = _LABEL.match(classes, start, stop)
    if label is not None:
        start = label.end()
    while start < stop and (classes[start] == "c" or (classes[start : start + 2] == "l," and start + 2 < stop)):
        start += 2 if classes[start] == "l" else 1
    last = classes.rfind("Q", start, stop)
    if last > start and is_title(row, start, last):
        return None
    if last >= 0 and ends_closed(row, last) and not _FINITE_VERB.search(classes, last + 1, stop):
        stop = last + 1
        if start < last and classes[last - 1] in "-:":
            start = last
        if start < last and classes[last - 1] in ",c" and classes[start] in "uplcyGg" and len(row.words[last]) > 20:
            start = last
    return (start, stop) if stop > start else None


def add_left(row: Row, at: int, limit: int, frame: Frame, left: Stretch, frames: list[Frame]) -> bool:
    """Add what is said before its report, and what goes on behind it; False if neither looks said."""
    classes = row.classes
    quoted = is_quoted(row, left)
    has_verb = _VERB.search(classes, *left) is not None
    goes_on = at < limit and classes[at] == "," and at + 1 < limit
    following = classes[at + 1 : at + 2]
    long = left[1] - left[0] >= 4 and classes[left[0]] not in "pu"
    broken = (
        not has_verb
        and classes[at : at + 1] == "Q"
        and classes[left[0]] not in "pulGHg"
        and not opens_sentence(row, at)
    )
    if not quoted and not has_verb and following in _ASIDE and goes_on:
        return False
    if not quoted and not has_verb and not goes_on and not long and not broken:
        return False
    frames[:] = [earlier for earlier in frames if earlier.cue[0] < left[0]]
    frame.contents.append(left)
    if following == "Q" or quoted:
        add_later_quotations(row, at, limit, frame)
    elif goes_on and (
        following in _CONTINUES or (following not in _ASIDE and not (has_verb and classes[left[0]] not in "uptyGHg" and left[1] - left[0] > 3))
    ):
        frame.contents.append((at + 1, find_clause_end(row, at + 1, limit)))
    elif not has_verb and classes[at : at + 1] == "Q":
        frame.contents.append((at, quotation_end(row, at, limit)))
    return True
