"""Scenes: what each of the sentences before a claim is about, and when."""

from __future__ import annotations

from datetime import timedelta
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.propositions import Voice, read_propositions
from factcheck.language.text.cues import read_cues
from factcheck.language.text.datelines import skip_dateline
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeSpan

LENGTH = 700
"""Characters before a claim that are looked at."""
_SENTENCES = 6
_FAR_DAYS = 45  # further from the fact's day than so is another occasion
_LIFETIME = timedelta(days=70 * 365)
_BREAK = regex(r"[.!?…][\"”’'»“)\]]*+\s+")
_TOLD = frozenset({Voice.ACTIVE, Voice.PASSIVE, Voice.COPULA})


class Scenes:
    """The sentences of one draft as they stand before its claims, each read no more than once."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._told: dict[tuple[str, date | None], tuple[Proposition, ...]] = {}

    def look_back(self, before: str, said_on: date | None) -> tuple[Scene, ...]:
        """Give the part of a claim's own sentence `before` it, and the sentences before that, the nearest first."""
        if not before:
            return ()
        cut = len(before) == LENGTH
        paragraphs = [_BREAK.split(paragraph) for paragraph in before.split("\n")]
        told = [
            (_loose_end().sub("", piece[skip_dateline(piece, 0, len(piece)) :]).strip(), place == len(paragraphs) - 1)
            for place, pieces in enumerate(paragraphs)
            for piece in (pieces[1:] if cut and not place else pieces)
        ]
        near = [(text, beside) for text, beside in told[::-1] if text][:_SENTENCES]
        return tuple(Scene(text, partial(self._read, text, said_on), beside=beside) for text, beside in near)

    def _read(self, text: str, said_on: date | None) -> tuple[Proposition, ...]:
        """Read what a sentence mainly tells."""
        told = self._told.get((text, said_on))
        if told is None:
            known = self._knowledge
            read = read_propositions(f"{text}.", known.gazetteer, known.thesaurus, said_on)
            told = tuple(p for p in read if p.main and not p.variant and p.voice in _TOLD)
            self._told[text, said_on] = told
        return told


class Scene:
    """What one sentence is about, what happens in it, when that was, and whether it only reports.

    The sentence is read when one of these is asked for; often its words alone tell enough.
    """

    def __init__(self, text: str, read: Callable[[], tuple[Proposition, ...]], *, beside: bool) -> None:
        self.text = text
        self.beside = beside  # does it stand in the claim's paragraph?
        self._read = read

    @cached_property
    def _mains(self) -> tuple[Proposition, ...]:
        return self._read()

    @cached_property
    def subjects(self) -> tuple[Argument, ...]:
        """Whom or what it is about."""
        return tuple(subject for p in self._mains if (subject := p.subject or p.object) is not None)

    @cached_property
    def arguments(self) -> tuple[Argument, ...]:
        """All that it mainly speaks of."""
        return tuple(argument for p in self._mains for argument in p.arguments)

    @cached_property
    def happening(self) -> frozenset[str]:
        """The concepts of what happens."""
        return frozenset().union(*(p.predicate.concepts for p in self._mains))

    @cached_property
    def times(self) -> tuple[TimeSpan, ...]:
        """When that was."""
        told = (t for p in self._mains for t in p.times if t.relation != "since")
        return tuple(t.period for t in told if t.period is not None)

    @cached_property
    def earlier(self) -> bool:
        """Whether it places itself before the story."""
        return looks_back(self.text) and not any(p.tense is Tense.PRESENT for p in self._mains)

    @cached_property
    def tells_earlier(self) -> bool:
        """Whether it does so by more than a clause that only says which one is meant ("the mill, which closed ...")."""
        return self.earlier and looks_back(_beside().sub("", self.text))

    @cached_property
    def reports(self) -> bool:
        """Whether it only says what somebody said."""
        return any(map(_is_report, self._mains))

    def is_of_past(self, occasion: TimeSpan | None, said_on: date | None, *, living: bool = False) -> bool:
        """Tell whether a sentence is about a time long before the draft's that is not the fact's either.

        What lies a lifetime back is no time of those who are `living`.
        """
        if occasion is None or said_on is None:
            return False
        if living and self.times and all(t.last is not None and said_on - t.last > _LIFETIME for t in self.times):
            return False
        if (self.tells_earlier if living else self.earlier) and not self.times:
            return occasion.last is not None and (said_on - occasion.last).days <= _FAR_DAYS
        return bool(self.times) and all(
            time.last is not None and (said_on - time.last).days > _FAR_DAYS and days_apart(time, occasion) > _FAR_DAYS
            for time in self.times
        )


@cache
def _beside() -> re.Pattern[str]:
    """Match a relative clause between commas, or behind the last one."""
    pronouns = alternatives(lexicon.read_words("closed_classes", "relative"))
    return regex(rf",\s(?:{pronouns})\s[^,;:]{{1,160}}(?:,|\Z)")


@cache
def _loose_end() -> re.Pattern[str]:
    """Match the word or mark by which the part of a sentence before a claim is tied to it."""
    ties = alternatives(lexicon.read_words("splitting", "loose ends"))
    return regex(rf"[\s,;:–—-]+(?:{ties})?[\s,;:–—-]*\Z")


def looks_back(text: str) -> bool:
    """Tell whether a text places something before its own story."""
    return _looking_back().search(text) is not None


@cache
def _looking_back() -> re.Pattern[str]:
    """Match what places a sentence before the story: "two years earlier", "last year"."""
    sections = ("long lengths", "looking back", "last times")
    lengths, behind, last = (alternatives(lexicon.read_words("times", section)) for section in sections)
    return regex(rf"\b(?:(?:{lengths})\s(?:{behind})|(?i:{last}))\b")


def _is_report(proposition: Proposition) -> bool:
    """Tell whether a proposition says that somebody said something."""
    words = proposition.predicate.text.lower().split()
    cue = read_cues().get(words[-1]) if words else None
    return cue is not None and (cue.plain or cue.clause)
