"""Scenes: what each of the sentences before a claim is about, and when."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.propositions import Voice, read_propositions
from factcheck.language.text.cues import read_cues
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeSpan

LENGTH = 700
"""Characters before a claim that are looked at."""
_SENTENCES = 6
_FAR_DAYS = 45  # further from the fact's day than so is another occasion
_BREAK = regex(r"[.!?…][\"”’'»“)\]]*+\s+")
_TOLD = frozenset({Voice.ACTIVE, Voice.PASSIVE, Voice.COPULA})


class Scene(Struct, frozen=True):
    """What one sentence is about, what happens in it, when that was, and whether it only reports."""

    text: str
    subjects: tuple[Argument, ...]
    happening: frozenset[str]
    times: tuple[TimeSpan, ...]
    earlier: bool
    reports: bool
    beside: bool  # does it stand in the claim's paragraph?

    def is_of_past(self, occasion: TimeSpan | None, said_on: date | None) -> bool:
        """Tell whether a sentence is about a time long before the draft's that is not the fact's either."""
        if occasion is None or said_on is None:
            return False
        if self.earlier and not self.times:
            return occasion.last is not None and (said_on - occasion.last).days <= _FAR_DAYS
        return bool(self.times) and all(
            time.last is not None and (said_on - time.last).days > _FAR_DAYS and days_apart(time, occasion) > _FAR_DAYS
            for time in self.times
        )


def read_scenes(before: str, knowledge: Knowledge, said_on: date | None) -> tuple[Scene, ...]:
    """Read the part of a claim's own sentence `before` it, and the sentences before that, the nearest first."""
    cut = len(before) == LENGTH
    paragraphs = [_BREAK.split(paragraph) for paragraph in before.split("\n")]
    told = [
        (_loose_end().sub("", piece).strip(), place == len(paragraphs) - 1)
        for place, pieces in enumerate(paragraphs)
        for piece in (pieces[1:] if cut and not place else pieces)
    ]
    near = [(text, beside) for text, beside in told[::-1] if text][:_SENTENCES]
    return tuple(_read_scene(text, knowledge, said_on, beside=beside) for text, beside in near)


@cache
def _loose_end() -> re.Pattern[str]:
    """Match the word or mark by which the part of a sentence before a claim is tied to it."""
    ties = alternatives(lexicon.read_words("splitting", "loose ends"))
    return regex(rf"[\s,;:–—-]+(?:{ties})?[\s,;:–—-]*\Z")


@cache
def _looking_back() -> re.Pattern[str]:
    """Match what places a sentence before the story: "two years earlier", "last year"."""
    sections = ("long lengths", "looking back", "last times")
    lengths, behind, last = (alternatives(lexicon.read_words("times", section)) for section in sections)
    return regex(rf"\b(?:(?:{lengths})\s(?:{behind})|(?i:{last}))\b")


def _read_scene(text: str, knowledge: Knowledge, said_on: date | None, *, beside: bool) -> Scene:
    """Read what a sentence is about."""
    read = read_propositions(f"{text}.", knowledge.gazetteer, knowledge.thesaurus, said_on)
    mains = [p for p in read if p.main and not p.variant and p.voice in _TOLD]
    subjects = (p.subject or p.object for p in mains)
    return Scene(
        text,
        tuple(subject for subject in subjects if subject is not None),
        frozenset().union(*(p.predicate.concepts for p in mains)),
        tuple(t.period for p in mains for t in p.times if t.period is not None and t.relation != "since"),
        earlier=_looking_back().search(text) is not None and not any(p.tense is Tense.PRESENT for p in mains),
        reports=any(map(_is_report, mains)),
        beside=beside,
    )


def _is_report(proposition: Proposition) -> bool:
    """Tell whether a proposition says that somebody said something."""
    words = proposition.predicate.text.lower().split()
    cue = read_cues().get(words[-1]) if words else None
    return cue is not None and (cue.plain or cue.clause)
