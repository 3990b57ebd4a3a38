"""Where reported speech without quotation marks ends: at the next report, or before the journalist's own aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.language.cues import read_cues

if TYPE_CHECKING:
    from factcheck.claims.rows import Row

_NEXT_REPORT = (
    r"(?<=Q)(?=l*[GH]|cl*V)",  # a quotation that ends with its own comma, then "adding" or "and said"
    r",?c[dNnA]{1,4}l*B(?=[hrdNA])",  # "but critics say"
    r",c?l*y?u?(?:r|[dNnAs'BS]{1,6})l*V(?:[,.hQ]|(?:[lT0]|n(?=T))*$)",  # ", the firm said on Tuesday."
)
_CUT_CLAUSE = re.compile(
    "|".join(
        (
            r",K",  # ", according to"
            r",l*[GH]",  # ", adding"
            r",d[nl]*Sh",  # ", a claim that"
            r",?ca?l*(?=V[hrdNAQnsl0:,])",  # "and said", "but has said"
            r",l*(?=V[hrdNAQ])",  # ", said"
            r",?cG|,pG",  # "and saying", ", by saying"
            r",?c[dNnAs0']{1,6}a?l*V",  # "and the mayor said"
            r",?cml*B",  # "but did not say"
            r"[,-][uc][rd]l*a?l*V",  # ", although he said"
            r"-(?=Q|l*[GH])",  # a dash, then a quotation or "adding"
            r",?cl*(?=W[RdNA]|H[wRdNA])",  # "and called him", if the verb is an act
            *_NEXT_REPORT,
        )
    )
)
_CUT_ACT = re.compile(
    "|".join(
        (
            r",(?=[wuyGHVWvr]|c?[dNAnS'0]{1,6}(?:\([^)]{1,20}\))?l*[vbmaVW])",  # an aside or the next clause
            r"(?=[VB]h)",  # "say that"
            r"c(?=a?l*[vVW])",  # "and left"
            r"c[rdNnAs0']{1,6}a?l*[VvW]",  # "and the mayor left"
            r"u(?=[GH])|u[dNnA']{1,5}a?l*V",  # "before saying", "while others said"
            r"K|-",
            *_NEXT_REPORT,
        )
    )
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
    """Tell whether a verb is a speech act by itself, as the weaker reporting verbs may be."""
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
