"""Outcomes: what a sentence says is still open ("has yet to name a coach"), or how something open came out.

Three kinds of thing come out: an office or a contest finds its holder, a court its verdict, a dispute its deal. Only
plain statements are read; what is hoped for, denied, doubted or long past is none.
"""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.names.capitals import Name, bind_names
from factcheck.language.offices.lines import LIST, Line, Stretch, collect_content, find_near, list_stems, read_line
from factcheck.language.offices.offices import (
    SUCCESSOR,
    find_events,
    find_filling,
    find_offices,
    invert_table,
    is_entered,
    offices_of,
    read_body,
    read_sorts,
)
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR = 8  # tokens between a cue and what it is about
_BESIDE = 5  # the same, for a verb and its object
_DELIVERED = 3  # the same, for a verb and a verdict
_SOUGHT = 2  # the same, for an office that is sought
_WON = (("be", "win", "by"), ("have", "be", "win"))


class OutcomeKind(enum.StrEnum):
    """What sort of thing is open or came out."""

    HOLDER = "holder"
    VERDICT = "verdict"
    DEAL = "deal"


class Outcome(Struct, frozen=True):
    """Something open, or how it came out: by its offices, sorts and content, with the names that it belongs to."""

    kind: OutcomeKind
    words: str
    names: frozenset[Name]
    content: frozenset[str]
    offices: frozenset[str] = frozenset()
    sorts: frozenset[str] = frozenset()
    contest: bool = False

    @property
    def elected(self) -> bool:
        """Whether the office is one that is voted on."""
        return any(not self.offices.isdisjoint(offices) for offices in invert_table("votes").values())


def read_open(text: str) -> Outcome | None:
    """Read what a sentence says is still open; None where it says nothing of the kind."""
    line = read_line(text)
    if line.find("unsaid"):
        return None
    cues = line.find("open", "seeking") + (line.find("denial") if line.find("lasting") else [])
    return _open_verdict(line, cues) or _open_deal(line, cues) or _open_contest(line, cues) or _open_office(line, cues)


def read_settled(text: str) -> tuple[Outcome, ...]:
    """Read how things came out that may have been open, by a sentence that asserts it."""
    line = read_line(text)
    found = line.find("found")
    ruled = line.find("ruling") + [(verb[0], n[1]) for n in line.find("guilt") if (verb := find_near(found, n, _NEAR))]
    if any(not any(start <= first <= end for start, end in ruled) for first, _ in line.find("doubtful")):
        return ()
    return (*_settled_verdicts(line, ruled), *_settled_deals(line), *_settled_contests(line), *_settled_offices(line))


def _find_open_noun(line: Line, section: str, cues: list[Stretch]) -> str | None:
    """Give the words by which one of a list's nouns is still to come."""
    found = ((cue, noun) for noun in line.find_nouns(section) if (cue := find_near(cues, noun, _NEAR)))
    return next((line.show(cue, noun) for cue, noun in found), None)


def _open_verdict(line: Line, cues: list[Stretch]) -> Outcome | None:
    if not line.find_nouns("courts"):
        return None
    still = line.find("deliberating")
    words = _find_open_noun(line, "verdicts", cues) or (line.show(still[0]) if still else None)
    return _case(OutcomeKind.VERDICT, line, words) if words else None


def _open_deal(line: Line, cues: list[Stretch]) -> Outcome | None:
    words = _find_open_noun(line, "deals", cues)
    return _case(OutcomeKind.DEAL, line, words) if words else None


def _open_contest(line: Line, cues: list[Stretch]) -> Outcome | None:
    events, still = find_events(line), line.find("undecided")
    words = _find_open_noun(line, "contested", cues) or (line.show(still[0]) if still else None)
    if not events or words is None:
        return None
    return _contest(line, max(events, key=lambda event: len(read_sorts(line, event)[1])), words)


def _open_office(line: Line, cues: list[Stretch]) -> Outcome | None:
    """Read that an office waits for somebody: one that is sought, or that nobody has been found for."""
    seeking, filling = line.find("seeking"), line.find("appointing", "finding")
    new = line.find("coming", "filled")
    for noun in find_offices(line):
        start, _ = read_sorts(line, noun)
        opened = not listed("a or no").isdisjoint(line.words[max(0, start - 1) : start])
        if not opened and not any(start <= first <= noun[1] for first, _ in new):
            continue
        sought = next((cue for cue in seeking if 0 < start - cue[1] <= _SOUGHT), None)
        unfilled = next((cue for cue in cues if cue not in seeking and find_near(filling, cue, _NEAR)), None)
        cue = sought or (unfilled and find_near([unfilled], noun, _NEAR))
        if cue:
            return _office(line, noun, line.show(cue, noun))
    return None


def _settled_verdicts(line: Line, ruled: list[Stretch]) -> Iterator[Outcome]:
    verbs = line.find("delivering") if line.find_nouns("courts") else []
    given = [(verb, n) for n in line.find_nouns("verdicts") if (verb := find_near(verbs, n, _DELIVERED))]
    if ruled or given:
        yield _case(OutcomeKind.VERDICT, line, line.show(ruled[0]) if ruled else line.show(*given[0]))


def _settled_deals(line: Line) -> Iterator[Outcome]:
    verbs = line.find("dealing")
    made = [(verb, noun) for noun in line.find_nouns("deals") if (verb := find_near(verbs, noun, _BESIDE))]
    if made:
        yield _case(OutcomeKind.DEAL, line, line.show(*made[0]))


def _settled_contests(line: Line) -> Iterator[Outcome]:
    leading = lexicon.read_words(LIST, "leading")
    verbs = line.find("declaring")
    declared = [(verb, noun) for noun in line.find_nouns("contested") if (verb := find_near(verbs, noun, _NEAR))]
    for event in find_events(line):
        at = read_sorts(line, event)[0] - 1
        while at > 0 and line.words[at] in leading:
            at -= 1
        if at >= 0 and line.stems[at] in list_stems("winning"):
            yield _contest(line, event, line.show((at, at), event))
        elif line.stems[event[1] + 1 : event[1] + 4] in _WON:
            yield _contest(line, event, line.show(event, (event[1] + 2, event[1] + 2)))
        elif declared and find_near(declared[0], event, _NEAR):
            yield _contest(line, event, line.show(*declared[0]))


def _settled_offices(line: Line) -> Iterator[Outcome]:
    for noun in find_offices(line):
        start, _ = read_sorts(line, noun)
        if is_entered(line, noun):
            yield _office(line, noun, line.show((start, noun[1])))
        elif (verb := find_filling(line, noun, _NEAR)) is not None:
            yield _office(line, noun, line.show(verb, noun))


def _case(kind: OutcomeKind, line: Line, words: str) -> Outcome:
    """Make the outcome of a trial or dispute, which is told from others by all that the sentence says."""
    return Outcome(kind, words, frozenset(name for _, name in line.names.values()), _content(line))


def _contest(line: Line, event: Stretch, words: str) -> Outcome:
    start, sorts = read_sorts(line, event)
    votes = invert_table("votes")
    offices = frozenset(office for sort in sorts for office in votes.get(sort, ()))
    names = bind_names(line.tokens, line.names, start, event[1])
    return Outcome(OutcomeKind.HOLDER, words, names, _content(line), offices, sorts - votes.keys(), contest=True)


def _office(line: Line, noun: Stretch, words: str) -> Outcome:
    start, sorts = read_sorts(line, noun)
    offices = offices_of(line.words[noun[1]])
    if SUCCESSOR in offices:
        offices |= frozenset(office for other, _ in find_offices(line) for office in offices_of(line.words[other]))
    names = bind_names(line.tokens, line.names, start, noun[1])
    return Outcome(OutcomeKind.HOLDER, words, names, _content(line), offices, sorts | read_body(line, noun[1]))


_CUES = (
    "open",
    "lasting",
    "seeking",
    "deals",
    "dealing",
    "plain",
    "courts",
    "verdicts",
    "delivering",
    "ruling",
    "guilt",
)


_NOUNS = ("courts", "verdicts", "deals", "contested", "events", "posts", "filled", "ruling", "guilt")


@cache
def outcome_stems() -> frozenset[str]:
    """Give the stems of which a sentence must have one to be read: offices, contests, courts, deals and rulings."""
    return list_stems(*_NOUNS) - list_stems("small") | frozenset(map(stem, invert_table("offices")))


def _content(line: Line) -> frozenset[str]:
    return collect_content(line, list_stems(*_CUES, "found", "deliberating"))
