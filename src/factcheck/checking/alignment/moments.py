"""Moments: whether the verb of a claim, or words beside it, tell of another moment or occasion than the fact's."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.lookbacks import are_last_times, may_be_the_latest
from factcheck.checking.alignment.manners import find_adverbs, words_outside
from factcheck.checking.alignment.signals import has_signal
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.text.signals import signals_of
from factcheck.language.times.relations import UP_TO
from factcheck.language.words.concepts import stems_among, stems_of
from factcheck.model import Modality, QuantityKind, TimeExpression
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.language.times.clocks import ClockExpression
    from factcheck.model import TimeSpan

_HAD, _HAD_TO, _HAVING = "had", "had to ", "having"
_DAYS = 7
_SOON = 31  # days within which a count hardly goes on
_MONTHS = 62  # days
_TENTH, _HALF = Decimal("0.1"), Decimal("0.5")
_MOVED_BY = {
    QuantityKind.COUNT: _TENTH,
    QuantityKind.MONEY: _TENTH,
    QuantityKind.PERCENT: _HALF,
}  # of itself, in months
_THEN_A = worded(r",\s{then}\s{before an age or title}\s")
_AS_A = regex(r"As\san?\s(?:\w+\s){1,2}(?=[A-Z]|s?he\b|they\b|it\b)")
_CLAUSE = worded(
    r"[,\s]+(?:{before or until}|(when))\s{subjects}\s(\w+\s{was, were or had}\b)?"
    r"|[,\s]+{after or once}\s{subjects}\shad\s"
)
_END = regex(r"[,;.](?:\s|\Z)")
_WHEN = "when "
_ONCE = "once"


def is_told_of_before(alignment: Alignment) -> bool:
    """Tell whether a claim looks back by its tense from a moment that the fact does not ("had scored 12 goals").

    In reported speech the tense says nothing, nor does it where a time or an occasion of the fact's is named; but what
    had been counted by a moment of that occasion was no final count.
    """
    if not _looks_back(alignment.claim) or _looks_back(alignment.fact) or alignment.fact.negated:
        return False
    if alignment.time.stated or alignment.query.around.reported or _denies_ever(alignment):
        return False
    return _counts(alignment) or not _shares_occasion(alignment)


def _denies_ever(alignment: Alignment) -> bool:
    """Tell whether a claim denies that it ever was so, up to no moment that the sentence names ("had never voted")."""
    around = alignment.query.around
    words = words_of(around.sentence or around.text)
    bounded = not lexicon.read_words("polarity", "bounds of ever").isdisjoint(words) or alignment.claim.occasion
    return alignment.claim.negated and "never" in words and not bounded


def is_of_other_occasion(alignment: Alignment) -> bool:
    """Tell whether an adverb of the claim alone says that it was another time ("later", "once", "long")."""
    if are_last_times(alignment):
        return may_be_the_latest(alignment)
    verb = alignment.claim.predicate.text.rpartition(" ")[2]
    if f"{_ONCE} {verb}" in alignment.query.around.text and _ONCE not in alignment.statement.words:
        return True
    return _has_adverb(alignment, "other occasions")


def is_of_further_occasion(alignment: Alignment) -> bool:
    """Tell whether an adverb of the claim alone says that it came on top of what was told ("also", "in addition")."""
    return _has_adverb(alignment, "further occasions")


def is_sequel(alignment: Alignment) -> bool:
    """Tell whether an adverb of the claim alone says that it came in return or next ("Torvia then invaded Vell")."""
    return _has_adverb(alignment, "sequels")


def is_of_degree(alignment: Alignment) -> bool:
    """Tell whether an adverb of the claim alone makes it one step of what the fact dates ("fully reopened")."""
    return _has_adverb(alignment, "steps")


def is_running_count(alignment: Alignment) -> bool:
    """Tell whether a claim counts up to now, and the fact in one time or at one occasion ("has won 14 titles")."""
    claim, fact = alignment.claim, alignment.fact
    series = alignment.statement.fact.series is not None
    if claim.tense is not Tense.PERFECT or alignment.time.stated or series or not _counts(alignment):
        return False
    wrong = alignment.wrong_figures
    more = all(pair.claim.value > pair.fact.value for pair in wrong)
    if more and _counts_from_same_day(alignment):
        return False
    if more and _was_counted_before(alignment):
        return True
    if more and (any(_is_spell(time) for time in fact.times) or _names_season(alignment)):
        return True
    done = more and all(pair.claim.kind is QuantityKind.COUNT for pair in wrong)  # of which there were fewer in all
    return not done and _has_adverb(alignment, "up to now")


def may_have_moved_since(alignment: Alignment) -> bool:
    """Tell whether a claim gives a figure of today close to one of months ago, from which it may have moved since."""
    time, said_on = alignment.time, alignment.query.said_on
    if alignment.claim.tense is not Tense.PRESENT or alignment.fact.tense is not Tense.PAST or time.stated:
        return False
    if time.fact is None or time.fact.last is None or said_on is None or (said_on - time.fact.last).days <= _MONTHS:
        return False
    return all(
        abs(pair.claim.value - pair.fact.value) <= abs(pair.fact.value) * _MOVED_BY.get(pair.claim.kind, 0)
        for pair in alignment.wrong_figures
    )


def is_as_another(alignment: Alignment) -> bool:
    """Tell whether a claim is of when somebody was something else than the fact says ("then a student")."""
    around = alignment.query.around
    text = around.sentence or around.text
    found = _THEN_A.search(text) or _AS_A.match(around.text)
    return found is not None and alignment.statement.text.lower().find(found.group().lower()) < 0


def is_in_clause_of_time(alignment: Alignment) -> bool:
    """Tell whether a clause of the claim alone says up to when or when it was so ("before she became mayor").

    What comes but once came then as well ("pleaded guilty when the trial opened"), and how long something took may end
    with the clause ("deliberated for ten days before it came back").
    """
    if alignment.time.stated or alignment.fact.occasion:
        return False
    if any(pair.claim.kind is QuantityKind.DURATION for pair in alignment.figures):
        return False
    around, occasion = alignment.query.around, alignment.claim.occasion
    if not (occasion or has_signal(alignment, listed("of two times"))):
        return False
    found = _CLAUSE.match(around.sentence.partition(around.text)[2]) or _CLAUSE.search(around.text)
    if found is None and not occasion:
        return False
    clause = _END.split(found.string[found.start() :].strip(" ,"))[0] if found is not None else occasion
    if clause.lower() in alignment.statement.text.lower():
        return False
    when = occasion.lower().startswith(_WHEN) if found is None else found[1] is not None and found[2] is None
    return not (when and happens(alignment.fact) and not _counts(alignment))


def was_so_once(alignment: Alignment) -> bool:
    """Tell whether a claim tells without a date what was so, and the fact what is ("was third in the table")."""
    claim, fact = alignment.claim, alignment.fact
    if claim.tense is not Tense.PAST or fact.tense is not Tense.PRESENT or claim.voice is not fact.voice:
        return False
    around = alignment.query.around
    if listed("was or were").isdisjoint(words_of(around.text)) and claim.voice is not Voice.ACTIVE:
        return False  # "planned to last five years"
    added = not listed("was or were").isdisjoint(words_of(claim.text)) and listed("past auxiliaries").isdisjoint(
        words_of(around.sentence or around.text)
    )
    if added and claim.modality is not Modality.ASSERTED:
        return False  # the same, of a mission that "is led from Lima"
    dated = alignment.time.stated or claim.times or fact.times
    return claim.main and fact.main and not dated and not alignment.query.around.reported


def denies_part_of_time(alignment: Alignment) -> bool:
    """Tell whether a denial is of a part of the time in which something came about, or only up to the day it did."""
    claim, fact = alignment.claim, alignment.fact
    if not claim.negated or fact.negated:
        return False
    known = alignment.statement.fact.event or alignment.statement.period
    own = tuple((t.relation, t.period) for t in (*fact.times, *fact.times_beneath) if t.period is not None)
    told = tuple(period for _, period in own)
    if claim.tense is Tense.FUTURE and ("yet" in find_adverbs(alignment) or _is_changed(alignment, known, told)):
        return True
    planned = fact.tense is Tense.FUTURE
    if planned and not told and any(t.period is not None for t in claim.times):
        return True  # "will not close this year"
    over = told[0] if told else known if happens(fact) and not planned else None
    for time in claim.times:
        if time.relation in UP_TO and (time.relation, time.period) not in own and not _is_before(over, time):
            return True
        if time.relation not in UP_TO and _is_where_it_ended(own, time):
            return True
    wholes = told or ((known,) if known is not None else ())
    return happens(fact) and alignment.time.stated and _is_part(alignment.time.claim, wholes)


def _is_where_it_ended(own: tuple[tuple[str | None, TimeSpan], ...], time: TimeExpression) -> bool:
    """Tell whether a time is the one until which a fact says that something was so ("until 2030", "not in 2030")."""
    ends = (period for relation, period in own if relation in UP_TO - {"by"})
    return time.period is not None and any(map(time.period.overlaps, ends))


def _is_part(said: TimeSpan | None, wholes: tuple[TimeSpan, ...]) -> bool:
    """Tell whether a time lies within others and is none of them."""
    return said is not None and said not in wholes and any(map(said.lies_within, wholes))


def _is_changed(alignment: Alignment, known: TimeSpan | None, told: tuple[TimeSpan, ...]) -> bool:
    """Tell whether a plan was denied before the day of the fact that tells it, where that is not the planned day."""
    said_on = alignment.query.said_on
    if alignment.fact.tense is Tense.FUTURE and known is not None and any(map(known.overlaps, told)):
        return False
    return said_on is not None and known is not None and known.first is not None and said_on < known.first


def _counts_from_same_day(alignment: Alignment) -> bool:
    """Tell whether both sides count up to now since the same time, and not long one after the other."""
    sides = alignment.claim, alignment.fact
    since = [{t.period for t in side.times if t.relation == "since"} for side in sides]
    known, said_on = alignment.statement.fact.event, alignment.query.said_on
    late = known is None or known.last is None or said_on is None or (said_on - known.last).days > _SOON
    return bool(since[0]) and since[0] == since[1] and alignment.fact.tense is Tense.PERFECT and not late


def _was_counted_before(alignment: Alignment) -> bool:
    """Tell whether the fact counted only up to a day before the claim was made, since when there may be more."""
    period, said_on = alignment.statement.period, alignment.query.said_on
    return period is not None and period.last is not None and said_on is not None and period.last < said_on


def _is_spell(time: TimeExpression | ClockExpression) -> bool:
    """Tell whether a time is longer than some days ("this year")."""
    if time.period is None:
        return False
    return time.period.length_days > _DAYS


def _is_before(told: TimeSpan | None, time: TimeExpression | ClockExpression) -> bool:
    """Tell whether what the fact tells was over before a day that the claim names."""
    bound = time.period.first if time.period is not None else None
    return bound is not None and told is not None and told.last is not None and told.last < bound


def _has_adverb(alignment: Alignment, section: str) -> bool:
    """Tell whether the claim alone has an adverb or a phrase of a section of the lexicon."""
    if not has_signal(alignment, signals_of("predicates", section)):
        return False
    listed = lexicon.read_words("predicates", section)
    if not find_adverbs(alignment).isdisjoint(listed):
        return True
    around = alignment.query.around
    text = around.text.lower()
    openings = text.partition(",")[0], around.sentence.lower().partition(text)[0].strip(" ,")
    if any(opening in listed and opening not in alignment.statement.text.lower() for opening in openings):
        return True
    verb = alignment.claim.predicate.text
    if any(figure.text in verb for figure in alignment.claim.quantities):
        return False  # of "with 22 goals he was once again the star" it belongs to the verb
    return any(phrase not in alignment.statement.text.lower() for phrase in _phrases(section).findall(text))


@cache
def _phrases(section: str) -> re.Pattern[str]:
    """Compile the phrases of a section of the lexicon."""
    phrases = alternatives(phrase for phrase in lexicon.read_words("predicates", section) if " " in phrase)
    return regex(rf"\b(?:{phrases})\b")


def _looks_back(side: Proposition) -> bool:
    """Tell whether a verb is in the pluperfect, or what was so before stands aside ("having held 27 seats")."""
    if _HAVING in words_outside(side):
        return True
    if _HAD not in side.text or _HAD_TO in side.text:
        return False
    return side.predicate.text.lower() != _HAD and _HAD in words_outside(side)


def _counts(alignment: Alignment) -> bool:
    """Tell whether numbers of people, things or money differ."""
    kinds = {pair.claim.kind for pair in alignment.wrong_figures}
    return not kinds.isdisjoint({QuantityKind.COUNT, QuantityKind.MONEY})


def _names_season(alignment: Alignment) -> bool:
    """Tell whether the fact has an occasion that the claim leaves out ("this season")."""
    return any(c.head in stems_of("recurring") and c.symbols <= alignment.missing for c in alignment.fact.complements)


def _shares_occasion(alignment: Alignment) -> bool:
    """Tell whether both sides name the contest or vote in which it was so, or what came then ("before the crash")."""
    bounds = [
        {(c.preposition, c.symbols) for c in side.complements if c.preposition in listed("around or during a time")}
        for side in (alignment.claim, alignment.fact)
    ]
    if bounds[0] & bounds[1]:
        return True
    occasions = stems_among("recurring", "contests")
    said, told = (
        {a.head for a in (*side.complements, side.object) if a is not None}
        for side in (alignment.claim, alignment.fact)
    )
    return not occasions.isdisjoint(said & told)
