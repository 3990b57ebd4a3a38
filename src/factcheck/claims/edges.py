"""Where reported speech without quotation marks ends: at the next report, or before the journalist's own aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.claims.rows import Row

_REPORT_AHEAD = r"|,c?l*y?u?(?:r|[dNnAs']{1,6})l*V(?:[,.hQ]|(?:[lT0]|n(?=T))*$)"
_CUT_CLAUSE = re.compile(
    r",K|,l*[GH]|(?<=Q)(?=l*[GH]|cl*V)|,?cl*(?=V[hrdNAQnsl0:,])|,?cG|,pG|,?c[dNnAs0']{1,6}a?l*V|,?cml*B"
    r"|,[uc]rl*a?l*V" + _REPORT_AHEAD
)
_CUT_ACT = re.compile(
    r",|(?<=Q)(?=l*[GH]|cl*V)|c(?=l*[vVW])|c[rdNnAs0']{1,6}a?l*[VvW]|K|[uy](?=[rNdgGH])|-" + _REPORT_AHEAD
)
_MAIN_CLAUSE = re.compile(r",(?=[rdNnAs'0lo]{1,12}[vVWbmaei])")


def find_clause_end(row: Row, start: int, limit: int, *, subordinate: bool = False) -> int:
    """Token before which a reported clause that begins at `start` ends.

    With `subordinate`, the report stands in a clause before the main one ("While he said Y, ..."), whose comma ends it.
    """
    match = _CUT_CLAUSE.search(row.classes, start + 1, limit)
    end = match.start() if match is not None else limit
    if subordinate:
        match = _MAIN_CLAUSE.search(row.classes, start + 1, end)
        end = match.start() if match is not None else end
    return end


def find_act_end(row: Row, start: int, limit: int) -> int:
    """Token before which the object of a speech act that begins at `start` ends."""
    match = _CUT_ACT.search(row.classes, start + 1, limit)
    return match.start() if match is not None else limit
