"""How a quotation stands in its sentence: whole or fragment, closed before its report, going on behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.edges import find_clause_end
from factcheck.claims.attribution.rows import FINITE_VERB
from factcheck.language.lexicon.patterns import worded
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.frames import Frame
    from factcheck.claims.attribution.rows import Row, Stretch

_NEXT_REPORT = regex("(?<=[,cl-])[GH]|[VWK]")
_TITLE_CASE = worded(r"\W*[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|[a-z]{1,3}|{with or from in a title}))* [A-Z][\w’'-]*\W*")
_CLOSED = ",.?!…—–-"


def is_title(row: Row, start: int, at: int) -> bool:
    """Tell whether a quotation left of a report is a title or scare quote in a phrase without verb, and not said."""
    before = row.classes[start:at]
    if row.words[at].count(" ") > 5 or FINITE_VERB.search(before):
        return False
    return before[-1:] in {"o", "p", "d", "A"} or _TITLE_CASE.fullmatch(row.words[at]) is not None


def ends_closed(row: Row, at: int) -> bool:
    """Tell whether a quotation ends with a stop or comma of its own, as one before its report does."""
    return row.words[at].rstrip("\"“”„«»'‘’` ")[-1:] in _CLOSED


def opens_sentence(row: Row, at: int) -> bool:
    """Tell whether a quotation begins with a capital, as a sentence does."""
    return row.words[at].lstrip("\"“”„«»'‘’`[( .…")[:1].isupper()


def is_quoted(row: Row, stretch: Stretch | None) -> bool:
    """Tell whether a stretch ends with a quotation."""
    return stretch is not None and "Q" in row.classes[max(stretch[0], stretch[1] - 2) : stretch[1]]


def quotation_end(row: Row, at: int, limit: int) -> int:
    """Find where what is said ends if a quotation begins it: with that, or with the clause if it is only a fragment."""
    quotation = row.quotations[at]
    classes = row.classes
    if at + 1 >= limit or classes[at + 1] in ",.-:;cu":
        if classes[at + 1 : at + 3] == "cQ":
            return at + 3
        return at + 1
    whole = ends_closed(row, at) or (opens_sentence(row, at) and len(quotation.inner) > 40)
    return at + 1 if whole else find_clause_end(row, at, limit)


def add_later_quotations(row: Row, start: int, limit: int, frame: Frame) -> None:
    """Add a quotation that goes on behind its report: '"Yes," she said, "but not today."'."""
    report = _NEXT_REPORT.search(row.classes, start, limit)
    at = row.classes.find("Q", start, report.start() if report is not None else limit)
    if at > 0 and (row.classes[at - 1] in ",-:;cu." or (at == frame.cue[1] and not is_title(row, at, at))):
        frame.contents.append((at, quotation_end(row, at, limit)))
