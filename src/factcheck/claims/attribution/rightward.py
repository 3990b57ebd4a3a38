"""What is said after its report: a quotation, a clause with or without "that", or the object of a speech act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.adjuncts import blurs_figure, leave_occasion, skip_addressee, skip_adjuncts, skip_time
from factcheck.claims.attribution.edges import (
    find_act_end,
    find_clause_end,
    find_gloss,
    find_main_clause,
    find_main_verb_behind,
    find_next_deed,
    find_verb_behind,
    is_subordinate,
)
from factcheck.claims.attribution.quoting import is_title, opens_sentence, quotation_end
from factcheck.claims.attribution.rows import VERB
from factcheck.claims.attribution.voices import find_head, may_speak
from factcheck.language.lexicon import listed, read_words
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.frames import Frame, Site
    from factcheck.claims.attribution.rows import Row, Stretch
    from factcheck.language.text.cues import Cue

_CLAUSE = regex(
    r"(?:l|u[^,]{0,30},)*"
    r"(?:[dNAnSs0egopcTl'&(wtGHBy-](?:[dNAnSs0egopcTl'&(R)wtGHBy-]|,[^,vVWbmaQ]{1,30},|,w[^,Q]{1,60},){0,40}?(?<!c)[vVWbmaeE]|r(?=[^,.;:])|i|w)"
)
_ANOTHER_VERB = regex("[vVWbmaeE]*[^vVWbmaeE,;:.]+[vVWbma]")
_FAR_THAT = regex(
    r"(?=[^h]{0,12}[pTR])(?:[do][ngNl]{0,3}[GHVWBS]|(?<=[nSN])[VW](?=p)|[Adp]Q|[^vVWbmahQ;:.,rwcGHu-]|,N+,|phn|ud?[neN]{1,2}(?=[hp])){0,12}(?<![po])h(?!n[,.c]|[vVbmaW])"
)
_FAR_THAT_ADDRESSED = regex(
    r"(?:d[ngNl]{0,3}[GHVWBS]|[nNA][GH](?=[pT])|[Ad]Q|t(?!B)|[^vVWbmathQ;:.,rwcGHu-]|,N+,){0,12},?(?<![po])h(?![vVbmaW])"
)
_WHOM_ASKED = regex("[dANnSsT0'op]{1,12}(?=w)")
_BLURRED_CLAUSE = regex("pd?0?[noldNS0]{1,8}[bmaV]")
_NO_OBJECT = regex("l?p|[ab]")
_THING = regex("[dNnABSs0'eo]{1,8}c")
_THAT_PHRASE = regex(r"hn?(?:[pt][^vVWBbmaeEQi]*)?$")
_IN_RELATIVE = regex(r",[wh][abml]{0,3}\Z")  # ", which had | asked for a ban, | backed it"
_CLAUSE_COLON = regex(r":(?=[^Q:]{1,12}[vVWbmaei][^:]{2})")
_ASIDE_THAT = regex(r",[^,VBQ;:.]{1,10},(?=[hQ])|,[EewW][^VBhQ;:.]{1,40},(?=h)")


def add_right(site: Site, frame: Frame) -> None:
    """Add what is said after the verb to its report, if anything is."""
    after = frame.cue[1]
    if after >= site.limit:
        return
    start = _find_start(site, after)
    letter = site.row.classes[start] if start < site.limit else ""
    parted = letter in {",", ":"} and site.row.classes[start + 1 : start + 2] == "Q" and start + 1 < site.limit
    if parted:
        start, letter = start + 1, "Q"
    cue = site.cue
    if letter == "b" and _is_pseudo_cleft(site, frame):
        start += 1 + (site.row.classes[start + 1 : start + 2] == "h")  # "what he says is that"
        letter = site.row.classes[start] if start < site.limit else ""
        if start < site.limit and letter != "Q":
            frame.contents.append(_clause(site, frame, start))
            return
    if letter in {"", ",", ".", "-"} or (letter == "R" and cue.lemma == "say"):
        return
    if letter == "Q":
        _add_quotation(site, frame, start, parted=parted)
    elif letter == "h" and not _THAT_PHRASE.match(site.row.classes, start, site.limit):
        if start + 1 < site.limit and (cue.plain or cue.clause or frame.cue[1] - site.at > 1):
            frame.contents.append(_clause(site, frame, start + 1))
    elif letter == ":":
        if cue.plain or cue.clause or cue.act:
            frame.contents.append((start + 1, site.limit))
    elif not _add_behind_colon(site, frame, start):
        _add_bare(site, frame, start)


def _is_pseudo_cleft(site: Site, frame: Frame) -> bool:
    """Tell whether "what he said", "all she says" or "the first thing he said" is told to be what comes behind."""
    first = frame.subject[0] if frame.subject is not None else 0
    before = [word.lower() for word in site.row.words[:first]]
    return before in (["what"], ["all"], ["all", "that"]) or before[-1:] == ["thing"]


def _find_start(site: Site, after: int) -> int:
    """Find where what is said may begin: behind whom it is said to, when, where and on what occasion."""
    row, classes, cue, limit = site.row, site.row.classes, site.cue, site.limit
    start = skip_addressed(row, after, limit, cue) if after == site.at + 1 else after
    if after < start < limit and _is_about(row, start, cue):
        return start
    asked = _WHOM_ASKED.match(classes, after, limit) if cue.addressed and start == after else None
    if asked is not None and row.words[asked.end()] == "whether":
        return asked.end()  # "asked the consul in Lima | whether"
    start = skip_adjuncts(row, start, limit)
    aside = _ASIDE_THAT.match(classes, start, limit)
    if aside is not None:
        start = aside.end()
    start += classes[start : start + 2] == ",h"
    if (
        start < limit
        and (cue.plain or cue.clause)
        and (classes[start] not in "h,:Q" or classes[start : start + 2] == "Qh")
    ):
        far = (_FAR_THAT_ADDRESSED if cue.addressed else _FAR_THAT).match(classes, after, limit)
        start = far.end() - 1 if far is not None else start
    return start


def _clause(site: Site, frame: Frame, start: int) -> Stretch:
    """Bound a reported clause; in a subordinate clause before the main one the comma of the main one ends it."""
    first = frame.subject[0] if frame.subject is not None else 0
    subordinate = is_subordinate(site.row, first)
    stop = find_clause_end(site.row, start, site.limit, subordinate=subordinate)
    if site.row.classes[start] in "vVWbmae" and _is_relative(site.row, frame):
        stop = find_verb_behind(site.row, start, stop)
    return (start, find_gloss(site.row, start, stop) if stop == len(site.row.classes) - 1 else stop)


def _add_quotation(site: Site, frame: Frame, start: int, *, parted: bool) -> None:
    """Add a quotation behind the verb; without comma or colon between, it may be the object of an act only."""
    cue = site.cue
    if not parted and not (cue.plain or cue.clause or cue.act or frame.cue[1] - site.at > 1):
        return
    stop = quotation_end(site.row, start, site.limit)
    if cue.act and not parted:
        stop = min(stop, max(start + 1, find_act_end(site.row, start, site.limit)))
    frame.contents.append((start, stop))


def _add_behind_colon(site: Site, frame: Frame, start: int) -> bool:
    """Add what stands behind a colon further on ("announced the plan: “We will build.”"); tell whether one does."""
    row, classes, cue, limit = site.row, site.row.classes, site.cue, site.limit
    colon = classes.find(":Q", start, limit)
    if colon > start and classes[colon - 1] not in "GHVW" and (cue.plain or cue.act) and opens_sentence(row, colon + 1):
        if not cue.plain or classes[start] in "tdn":
            frame.contents.append((start, colon))
        frame.contents.append((colon + 1, quotation_end(row, colon + 1, limit)))
        return True
    match = _CLAUSE_COLON.search(classes, start, limit)
    if match is not None and (frame.cue[1] - site.at > 1 or cue.act) and not cue.addressed:
        frame.contents.append((match.end(), limit))
        return True
    comma = classes.find(",Q", start, limit) if classes[start] == "w" and cue.addressed else -1
    if comma > 0 and (opens_sentence(row, comma + 1) or not is_title(row, comma, comma + 1)):
        frame.contents.append((comma + 1, quotation_end(row, comma + 1, limit)))
        return True
    return False


def _add_bare(site: Site, frame: Frame, start: int) -> None:
    """Add what is said without "that" and without quotation: an infinitive, a clause, or the object of an act."""
    row, classes, cue, limit = site.row, site.row.classes, site.cue, site.limit
    letter = classes[start]
    after = frame.cue[1]
    if cue.addressed and letter == "t" and start > after:
        begin = skip_time(row, after, limit)
        frame.contents.append((begin, find_clause_end(row, begin, limit)))
    elif after < start < limit - 1 and _is_about(row, start, cue):
        frame.contents.append((start + 1, find_act_end(row, start + 1, limit)))
    elif (cue.plain or (cue.clause and cue.thing and _is_record(row, frame))) and (
        cue.lemma == "say"
        or (is_clause(row, start, limit) and _may_lack_that(row, after, start, cue) and not _has_thing(row, start, cue))
        or (letter in "vVWbmae" and _is_relative(row, frame))
    ):
        first, stop = _clause(site, frame, start)
        stop = find_next_deed(row, first, stop) if letter == "t" else stop
        spoken = cue.act or letter == "w" or (cue.lemma == "say" and classes[first:stop] != "l")  # "said | softly"
        if spoken or (letter != "c" and VERB.search(classes, first, stop)):
            frame.contents.append((first, stop))
    elif _takes_object(site, frame, start):
        begin = start if letter in "tw" and cue.addressed else skip_time(row, after, limit)
        stop = find_act_end(row, begin, limit)
        if frame.subject is not None and is_subordinate(row, frame.subject[0]):
            stop = find_main_clause(row, begin + 1, stop)
        if _IN_RELATIVE.search(row.classes, 0, site.at) is not None:
            stop = find_main_verb_behind(row, begin, stop)
        stop = leave_occasion(row, begin, stop)
        if stop - begin > 1 or classes[begin] not in "rplo":
            frame.contents.append((begin, stop))


def _takes_object(site: Site, frame: Frame, start: int) -> bool:
    """Tell whether a speech act has its object or infinitive behind it; a noun may look like a verb there ("plans")."""
    row, after = site.row, frame.cue[1]
    letter, word = row.classes[start], row.words[start]
    noun = letter == "v" and (row.classes[after - 1] == "p" or (word.endswith("s") and not _is_relative(row, frame)))
    if site.cue.lemma in read_words("sayings", "withheld") and row.classes[start : start + 2] == "tb":
        return False  # "declined to be named"
    placed = _NO_OBJECT.match(row.classes, skip_time(row, after, site.limit)) is not None
    if (letter == "o" or placed) and after - site.at == 1:
        return False  # "something she asked | of him", "has reported | from Lund"
    particle = after - site.at > 1 and (letter not in "cv" or start > after or noun)
    return particle or (site.cue.act and (letter not in "cv" or noun))


def _is_about(row: Row, start: int, cue: Cue) -> bool:
    """Tell whether a preposition behind somebody spoken to leads up to what it is about ("warned them | of floods")."""
    about = cue.addressed and row.classes[start] in "po" and row.words[start] in cue.particles
    return about and not (blurs_figure(row, start) and _BLURRED_CLAUSE.match(row.classes, start) is not None)


def _is_record(row: Row, frame: Frame) -> bool:
    """Tell whether what speaks is a record, which shows and finds as people say ("data showed prices fell")."""
    return frame.subject is not None and row.words[find_head(row, frame.subject)].lower() in read_words(
        "people", "record"
    )


def is_clause(row: Row, start: int, limit: int) -> bool:
    """Tell a clause without "that" from an object with a relative clause ("maintain | the peace that it keeps")."""
    clause = _CLAUSE.match(row.classes, start, limit)
    if clause is None:
        return False
    return "h" not in clause.group()[1:] or _ANOTHER_VERB.match(row.classes, clause.end(), limit) is not None


def _has_thing(row: Row, start: int, cue: Cue) -> bool:
    """Tell whether a verb has but a thing for object before the next clause ("denied the murder | and the jury left").

    What denies wants "that" before a clause, and what finds no thing has found none before an "and".
    """
    thing = _THING.match(row.classes, start)
    denies = stem(cue.lemma) in {stem(word) for word in read_words("polarity", "denying cues")}
    return thing is not None and (denies or row.words[start].lower() in listed("no or nobody"))


def _may_lack_that(row: Row, after: int, start: int, cue: Cue) -> bool:
    """Tell whether a clause without "that" may follow: not behind a phrase, for verbs that are participles as often."""
    timed = start - after <= 3 and "T" in row.classes[after:start]
    verbal = cue.lemma in listed("cues/writing") or cue.addressed
    return start == after or timed or verbal or row.classes[after] != "p" or row.classes[start] == "r"


def skip_addressed(row: Row, after: int, limit: int, cue: Cue) -> int:
    """Step over the person spoken to, where the verb takes one and what stands there can be one."""
    if not cue.addressed or after >= limit:
        return after
    if row.classes[after] == "Q" and is_title(row, after, after):
        return after + 1
    stop = skip_addressee(row, after, limit)
    if cue.lemma == "promise" and (stop >= limit or row.classes[stop] in {",", ".", "Q"}):
        return after
    somebody = cue.lemma == "tell" or row.classes[after] == "R" or (stop > after and may_speak(row, (after, stop)))
    return stop if somebody else after


def _is_relative(row: Row, frame: Frame) -> bool:
    """Tell whether a report stands in a relative clause ("an event that she says | changed her")."""
    first = frame.subject[0] if frame.subject is not None else 0
    return first > 0 and row.classes[first - 1] in "hw"
