"""Where reported speech without quotation marks ends: at the next report, or before the journalist's own aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.language.cues import read_cues

if TYPE_CHECKING:
    from factcheck.claims.rows import Row

_REPORT_AHEAD = r"|,c?l*y?u?(?:r|[dNnAs'BS]{1,6})l*V(?:[,.hQ]|(?:[lT0]|n(?=T))*$)"
_CUT_CLAUSE = re.compile(
    r",K|,l*[GH]|,d[nl]*Sh|(?<=Q)(?=l*[GH]|cl*V)|,?ca?l*(?=V[hrdNAQnsl0:,])|,l*(?=V[hrdNAQ])|,?cG|,pG|,?c[dNnAs0']{1,6}a?l*V|,?cml*B|,?c[dNnA]{1,4}l*B(?=[hrdNA])"
    r"|[,-][uc][rd]l*a?l*V|-(?=Q|l*[GH])|,?cl*(?=W[RdNA]|H[wRdNA])" + _REPORT_AHEAD
)
_CUT_ACT = re.compile(
    r",(?=[wuyGHVWvr]|c?[dNAnS'0]{1,6}(?:\([^)]{1,20}\))?l*[vbmaVW])|(?<=Q)(?=l*[GH]|cl*V)|(?=[VB]h)"
    r"|c(?=a?l*[vVW])|c[rdNnAs0']{1,6}a?l*[VvW]|,?c[dNnA]{1,4}l*B(?=[hrdNA])|K|-"
    r"|u(?=[GH])|u[dNnA']{1,5}a?l*V" + _REPORT_AHEAD
)
_MAIN_CLAUSE = re.compile(r"(?:,|(?<=Q))(?=[rdNA0i]|l*n?[nS][vVWbma])")


def find_clause_end(row: Row, start: int, limit: int, *, subordinate: bool = False) -> int:
    """Find the token before which a reported clause that begins at `start` ends.

    With `subordinate`, the report stands in a clause before the main one ("While he said Y, ..."), whose comma ends it.
    """
    end = limit
    for match in _CUT_CLAUSE.finditer(row.classes, start + 1, limit):
        if row.classes[match.end() : match.end() + 1] not in {"W", "H"} or _is_act(row, match.end()):
            end = match.start()
            break
    return find_main_clause(row, start + 1, end) if subordinate else end


def _is_act(row: Row, at: int) -> bool:
    cue = read_cues().get(row.words[at].lower())
    return cue is not None and cue.act


def find_main_clause(row: Row, start: int, limit: int) -> int:
    """Find the token before which a clause or participle that opens the sentence ends: the main clause's comma."""
    match = _MAIN_CLAUSE.search(row.classes, start, limit)
    return match.start() if match is not None else limit


def find_act_end(row: Row, start: int, limit: int) -> int:
    """Find the token before which the object of a speech act that begins at `start` ends."""
    match = _CUT_ACT.search(row.classes, start + 1, limit)
    return match.start() if match is not None else limit
