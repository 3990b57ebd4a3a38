"""Reports in the passive: "was accused of Y by X", "was told Y", "was quoted as saying Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.adjuncts import skip_adjuncts, skip_time
from factcheck.claims.attribution.edges import (
    find_clause_end,
    find_main_clause,
    find_main_verb_behind,
    find_relative_end,
    is_subordinate,
)
from factcheck.claims.attribution.frames import Frame
from factcheck.claims.attribution.leftward import find_left
from factcheck.claims.attribution.quoting import quotation_end
from factcheck.claims.attribution.rightward import is_clause
from factcheck.claims.attribution.subjects import find_subject_after, find_subject_before
from factcheck.claims.attribution.voices import may_speak
from factcheck.language.lexicon import listed
from factcheck.language.words.morphology import irregular_bases

if TYPE_CHECKING:
    from factcheck.claims.attribution.frames import Site
    from factcheck.claims.attribution.rows import Row, Stretch

_NEAR = 4  # words before "by" that a passive takes up ("was | not | yet | found")


def read_passive(site: Site) -> Frame | None:
    """Read "was accused of Y (by X)": what follows, with the agent as speaker where one is named."""
    row, limit = site.row, site.limit
    subject, after = _skip_agent(site)
    bare = site.cue.lemma in listed("cues/telling") and is_clause(row, after, limit)  # "was told | it was safe"
    if after >= limit or not (bare or row.words[after] in site.cue.passive):
        return None
    start = after + 1 if not bare and (row.classes[after] in "poh" or row.words[after] == "as") else after
    if row.words[after] == "as" and row.classes[start] == "G":  # "was quoted as saying that"
        subject = find_subject_before(row, site.group)
        left = find_left(site, subject[0]) if subject is not None else None
        if left is not None:
            return Frame((site.at, start + 1), subject, [left])
        start += 1 + (row.classes[start + 1 : start + 2] == "h")
    if row.classes[start : start + 1] == "Q":
        stop = quotation_end(row, start, limit)
    else:
        stop = find_clause_end(row, start, limit, subordinate=is_subordinate(row, site.group))
    for index in range(start + 1, stop):
        if row.words[index] == "by" and row.classes[index + 1 : index + 2] in {"d", "N"}:
            if _ends_passive(row, start, index):
                continue
            agent = find_subject_after(row, index + 1, limit)
            if agent is not None and may_speak(row, agent):
                subject, stop = agent, index
                break
    frame = Frame((site.at, site.at + 1), subject, [(start, stop)])
    if site.before in {"w", "h"}:
        frame.relative = site.group - 1
        stop = find_relative_end(row, frame.relative, start, stop)
    elif row.classes[max(0, site.group - 2) : site.group].rstrip("u").endswith(","):  # "Lee, when asked Y, | left"
        stop = find_main_verb_behind(row, start, stop)
    elif site.at == 0:
        stop = find_main_clause(row, start + 1, stop)
    frame.contents = [(start, stop)]
    return frame


def _ends_passive(row: Row, start: int, end: int) -> bool:
    """Tell whether some words end with a passive, whose own "by" follows ("that it | was lost | by the Greens")."""
    being = (index for index in range(max(start, end - _NEAR), end - 1) if row.words[index] in listed("passive forms"))
    first = next(being, None)
    return first is not None and (row.words[end - 1].endswith("ed") or row.words[end - 1] in irregular_bases())


def _skip_agent(site: Site) -> tuple[Stretch | None, int]:
    """Step over "by X", and when and where, to the word that leads up to what is said; gives X and that token."""
    row, limit = site.row, site.limit
    after = site.at + 1
    if row.words[after : after + 1] != ["by"]:
        return None, skip_time(row, after, limit)
    lead = next((at for at in range(after + 2, limit) if row.words[at] in site.cue.passive), limit)
    agent = find_subject_after(row, after + 1, lead)
    after = agent[1] if agent is not None else after
    timed = skip_time(row, after, limit)
    leads = timed < limit and row.words[timed] in site.cue.passive
    return agent, timed if leads else skip_adjuncts(row, after, limit)
