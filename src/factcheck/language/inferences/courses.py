"""Courses: what went on from one day to another began on the one and ended on the other ("the trial ran from").

What was done to something over a stretch of time is told by the noun for doing it: of what "was built between 2019 and
2023" the construction began in 2019.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.inferences.hours import find_opening_hours
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense, predicate_of
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.joined_times import part_ends
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading
    from factcheck.model import TimeExpression

    Ends = tuple[TimeExpression, TimeExpression]

_ENDS = (("since", "begin", "began"), ("until", "end", "ended"))
_SHUT_ENDS = (("since", "close", "closed"), ("until", "reopen", "reopened"))
_DAY = timedelta(days=1)
_LAST_DAY = (("reopen", "reopened"), ("end", "ended"))
_LAST, _LASTED = "last", "lasted"
_UNTIL = worded(r"\b{until or through}\b")
_STRETCHES = frozenset({"since", "between"})


def draw_ends(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out when something began and when it ended, from what is said to have gone on between the two."""
    if proposition.negated or not any(time.relation in _STRETCHES for time in proposition.times):
        return ()
    ends = find_hours(proposition) or find_ends(proposition)
    if ends is None:
        return ()
    days = tuple(time for time in proposition.times if isinstance(ends[0], ClockExpression) and time not in ends)
    days = tuple(day for day in days if not isinstance(day, ClockExpression))
    located = lexicon.read_words("predicates", "places of being")
    places = tuple(c for c in proposition.complements if c.preposition in located)
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, root, verb), subject=what, object=None,
            complements=() if what.names or what.entities else places, quantities=(),
            times=(*days, replace(end, relation="on")), orderings=(), voice=Voice.ACTIVE, variant=True,
        )
        for what, verbs in _what_lasted(proposition, ends)
        for (_, root, verb), end in zip(verbs, ends, strict=True)
    )  # fmt: skip


def _what_lasted(proposition: Proposition, ends: Ends) -> Iterator[tuple[Argument, tuple[tuple[str, str, str], ...]]]:
    """Give what went on, or was shut between two hours, with the verbs for its beginning and its end."""
    yield from ((what, _ENDS) for what in what_went_on(proposition))
    shut = what_was_shut(proposition)
    if shut is not None and isinstance(ends[0], ClockExpression):
        yield shut, _SHUT_ENDS


def what_was_shut(proposition: Proposition) -> Argument | None:
    """Give what is said to be shut, to whomever."""
    thing = proposition.object if proposition.voice is Voice.PASSIVE else proposition.subject
    shut = proposition.predicate.concepts & stems_of("shut") and not (thing is None or thing.pronoun)
    return thing if shut else None


def draw_last_day(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out when something opens again or ends, from until when it is said to be shut or to go on."""
    times = [time for time in proposition.times if time.relation in {*_STRETCHES, "until"}]
    if proposition.negated or len(times) != 1 or times[0].relation != "until" or proposition.quantities:
        return ()
    period = times[0].period
    thing = what_was_shut(proposition)
    what = (thing,) if thing is not None else ()
    going_on = tuple(what_went_on(proposition)) if not what else ()
    if period is None or period.last is None or not (what or going_on) or proposition.subject is proposition.object:
        return ()
    root, verb = _LAST_DAY[0] if what else _LAST_DAY[1]
    past = proposition.tense is Tense.PAST
    end = replace(times[0], relation="on", period=TimeSpan(period.first, period.last + _DAY))
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, root, verb), subject=replace(one, preposition=None),
            object=None, times=(end,), orderings=(), voice=Voice.ACTIVE, variant=True,
            tense=Tense.PAST if past else Tense.FUTURE, modality=Modality.ASSERTED if past else Modality.PREDICTED,
        )
        for one in (*what, *going_on)
    )  # fmt: skip


def draw_going_on(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Say of what ends on a day once more that it lasts until then."""
    thing, times = proposition.subject, proposition.times
    if not _ends(proposition) or proposition.negated or proposition.quantities or proposition.orderings:
        return ()  # who finished third in May did not last until then
    if thing is None or thing.pronoun or proposition.object is not None or proposition.voice is not Voice.ACTIVE:
        return ()
    if len(times) != 1 or times[0].relation != "on" or times[0].period is None:
        return ()
    return (
        replace(
            proposition, predicate=predicate_of(reading, _LAST, _LASTED),
            times=(replace(times[0], relation="until"),), orderings=(), variant=True,
        ),
    )  # fmt: skip


def _ends(proposition: Proposition) -> bool:
    """Tell whether something comes to its end by a verb; only a show does so by closing."""
    verb, thing = proposition.predicate.stem, proposition.subject
    if verb in stems_of("shut"):
        return thing is not None and thing.head in stems_of("shows")
    return verb in stems_of("coming to an end")


def tells_last_day(proposition: Proposition) -> bool:
    """Tell whether a proposition only follows from until when something is shut or goes on; no claim says it itself."""
    drawn = proposition.variant and any(proposition.predicate.text == verb for _, verb in _LAST_DAY)
    return drawn and _UNTIL.search(proposition.text) is not None


def draw_onset(proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out when something was done that has been so since ("phones have been banned since 1 May")."""
    if proposition.negated or proposition.tense is not Tense.PERFECT or proposition.voice is not Voice.PASSIVE:
        return ()
    since = proposition.times[0] if len(proposition.times) == 1 else None
    if since is None or since.relation != "since" or since.period is None or proposition.quantities:
        return ()
    if proposition.predicate.stem not in stems_of("done since"):
        return ()
    return (replace(proposition, tense=Tense.PAST, times=(replace(since, relation="on"),), variant=True),)


def what_went_on(proposition: Proposition) -> Iterator[Argument]:
    """Give what is said to have gone on, where nobody is said to have run or held it, by each noun for it."""
    thing = proposition.object if proposition.voice is Voice.PASSIVE else proposition.subject
    if proposition.predicate.stem in stems_of("going on") | lexicon.read_words("predicates", "going on"):
        if thing is not None and (proposition.voice is Voice.PASSIVE or proposition.object is None):
            yield from () if thing.quantities or thing.pronoun else (replace(thing, preposition=None),)
        return
    done_to = thing if proposition.voice is Voice.PASSIVE else proposition.object
    if (
        done_to is None
        or done_to.quantities
        or done_to.pronoun
        or done_to.members
        or proposition.tense is not Tense.PAST
    ):
        return
    for noun in _processes().get(proposition.predicate.stem, ()):
        root = stem(noun)
        yield replace(
            done_to, text=f"{noun} of {done_to.text}", head=root, head_word=noun, preposition=None,
            symbols=done_to.symbols | {root}, entities=(),
        )  # fmt: skip


@cache
def _processes() -> dict[str, tuple[str, ...]]:
    """Give the nouns for what takes its time while it is done, by the stem of the verb."""
    return {stem(verb): nouns for verb, nouns in lexicon.read_table("predicates", "processes").items()}


def find_hours(proposition: Proposition) -> Ends | None:
    """Give the hours from and until which something went on, on one day or on any."""
    hours = find_opening_hours(proposition)
    return (hours[0], hours[1]) if [hour.relation for hour in hours] == ["since", "until"] else None


def find_ends(proposition: Proposition) -> Ends | None:
    """Give the first and the last time of a clause that tells nothing but these two."""
    times = [time for time in proposition.times if time.period is not None and time.duration_days is None]
    if len(times) == 1 and times[0].relation == "between":
        return part_ends(times[0])
    if len(times) != len(_ENDS) or [time.relation for time in times] != [relation for relation, *_ in _ENDS]:
        return None
    return times[0], times[1]
