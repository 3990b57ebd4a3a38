"""What is said after its report: a quotation, a clause with or without "that", or the object of a speech act."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.claims.adjuncts import skip_addressee, skip_adjuncts
from factcheck.claims.edges import find_act_end, find_clause_end
from factcheck.claims.quoting import opens_sentence, quotation_end
from factcheck.claims.voices import may_speak

if TYPE_CHECKING:
    from factcheck.claims.frames import Frame
    from factcheck.claims.rows import Row
    from factcheck.language.cues import Cue

_CLAUSE = re.compile(
    r"(?:l|u[^,]{0,30},)*"
    r"(?:[dNAnSs0egopcTl'&(wtGHBy-](?:[dNAnSs0egopcTl'&(R)wtGHBy-]|,[^,vVWbmaQ]{1,30},){0,40}?[vVWbmaeE]|r|i|w)"
)
_FAR_THAT = re.compile(
    r"(?=[^h]{0,12}[pTR])(?:d[ngNl]{0,3}[GHVWBS]|[Adp]Q|[^vVWbmahQ;:.,rwcGHu-]|,N+,){0,12}(?<![po])h"
)
_FAR_THAT_ADDRESSED = re.compile(
    r"(?:d[ngNl]{0,3}[GHVWBS]|[nNA][GH](?=[pT])|[Ad]Q|[^vVWbmahQ;:.,rwcGHu-]|,N+,){0,12},?(?<![po])h"
)
_COLON = re.compile(r":(?=[^Q:]{1,12}[vVWbmaei][^:]{2})")
_ASIDE_THAT = re.compile(r",[^,Q;:.]{1,10},(?=[hQ])")


def add_right(row: Row, at: int, limit: int, cue: Cue, frame: Frame) -> None:
    """Add what is said after the verb at `at`: a quotation, a clause with or without "that", or an act's object."""
    classes = row.classes
    after = frame.cue[1]
    particle = after - at > 1
    if after >= limit:
        return
    start = skip_addressed(row, after, limit, cue)
    start = skip_adjuncts(row, start, limit)
    aside = _ASIDE_THAT.match(classes, start, limit)
    start = aside.end() if aside is not None else start
    start += classes[start : start + 2] == ",h"
    if (
        start < limit
        and (classes[start] not in "h,:Q" or classes[start : start + 2] == "Qh")
        and (cue.plain or cue.clause)
    ):
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
    if colon > start and letter != "h" and (cue.plain or cue.act) and opens_sentence(row, colon + 1):
        if not cue.plain or letter in "tdn":
            frame.contents.append((start, colon))
        frame.contents.append((colon + 1, quotation_end(row, colon + 1, limit)))
        return
    colon = _COLON.search(classes, start, limit)
    if colon is not None and letter != "h" and (particle or cue.act) and not cue.addressed:
        frame.contents.append((colon.end(), limit))
        return
    if letter == "w" and cue.addressed:
        comma = classes.find(",Q", start, limit)
        if comma > 0 and opens_sentence(row, comma + 1):
            frame.contents.append((comma + 1, quotation_end(row, comma + 1, limit)))
            return
    if letter == ":":
        frame.contents.append((start + 1, limit))
    elif letter == "Q":
        stop = quotation_end(row, start, limit)
        if cue.act and not parted:
            stop = min(stop, max(start + 1, find_act_end(row, start, limit)))
        frame.contents.append((start, stop))
    elif letter == "h" and start + 1 < limit and (cue.plain or cue.clause or particle):
        frame.contents.append(
            (start + 1, find_clause_end(row, start + 1, limit, subordinate=_is_subordinate(row, frame)))
        )
    elif cue.addressed and letter == "t" and start > after:
        frame.contents.append((after, find_clause_end(row, after, limit)))
    elif cue.plain and (
        (_CLAUSE.match(classes, start, limit) and _may_lack_that(row, after, start, cue))
        or cue.lemma == "say"
        or (letter in "vVWbmae" and _is_relative(row, frame))
    ):
        frame.contents.append((start, find_clause_end(row, start, limit, subordinate=_is_subordinate(row, frame))))
    elif (cue.act or particle) and letter not in "cv":
        begin = start if letter in "tw" and cue.addressed else after
        stop = find_act_end(row, begin, limit)
        if stop - begin > 1 or classes[begin] not in "Rrd":
            frame.contents.append((begin, stop))


def _is_subordinate(row: Row, frame: Frame) -> bool:
    """Tell whether a report stands in a subordinate clause that opens the sentence ("While he said ...")."""
    first = frame.subject[0] if frame.subject is not None else 0
    return 0 < first <= 3 and "u" in row.classes[:first]


def _may_lack_that(row: Row, after: int, start: int, cue: Cue) -> bool:
    """Tell whether a clause without "that" may follow: not behind a phrase, for verbs that are participles as often."""
    timed = start - after <= 3 and "T" in row.classes[after:start]
    return start == after or timed or cue.lemma in {"write", "tell"} or cue.addressed or row.classes[after] != "p"


def skip_addressed(row: Row, after: int, limit: int, cue: Cue) -> int:
    """Step over the person spoken to, where the verb takes one and what stands there can be one."""
    if not cue.addressed or after >= limit:
        return after
    stop = skip_addressee(row, after, limit)
    somebody = cue.lemma == "tell" or row.classes[after] == "R" or (stop > after and may_speak(row, (after, stop)))
    return stop if somebody else after


def _is_relative(row: Row, frame: Frame) -> bool:
    """Tell whether a report stands in a relative clause ("an event that she says | changed her")."""
    first = frame.subject[0] if frame.subject is not None else 0
    return first > 0 and row.classes[first - 1] in "hw"
