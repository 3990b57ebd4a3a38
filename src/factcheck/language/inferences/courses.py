"""Courses: what went on from one day to another began on the one and ended on the other ("the trial ran from")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import predicate_of
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading
    from factcheck.language.times.times import TimeExpression

_ENDS = (("since", "begin", "began"), ("until", "end", "ended"))


def draw_ends(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out when something began and when it ended, from what is said to have gone on between the two."""
    if len(proposition.times) < len(_ENDS) or proposition.negated:
        return ()
    if proposition.predicate.stem not in stems_of("going on") | lexicon.read_words("predicates", "going on"):
        return ()
    what = _what_went_on(proposition)
    ends = _find_ends(proposition)
    if what is None or ends is None or what.quantities or what.pronoun:
        return ()
    return tuple(
        replace(
            proposition, predicate=predicate_of(reading, stem, verb), subject=replace(what, preposition=None),
            object=None, complements=(), quantities=(), times=(replace(end, relation="on"),), orderings=(),
            voice=Voice.ACTIVE, variant=True,
        )
        for (_, stem, verb), end in zip(_ENDS, ends, strict=True)
    )  # fmt: skip


def _what_went_on(proposition: Proposition) -> Argument | None:
    """Give what is said to have gone on, where nobody is said to have run or held it."""
    if proposition.voice is Voice.PASSIVE:
        return proposition.object
    return proposition.subject if proposition.object is None else None


def _find_ends(proposition: Proposition) -> tuple[TimeExpression, TimeExpression] | None:
    """Give the first and the last time of a clause that tells nothing but these two."""
    times = [time for time in proposition.times if time.period is not None and time.duration_days is None]
    if len(times) != len(_ENDS) or [time.relation for time in times] != [relation for relation, *_ in _ENDS]:
        return None
    return times[0], times[1]
