"""Occasions: whether a claim may be about another time than the fact.

Figures and acts are compared only where both sides speak of the same occasion: not of a part of the year or of all up
to now, and not of another moment. What came before or after is in `aftermath`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.lapses import comes_every_period, happens
from factcheck.checking.alignment.limits import find_ends
from factcheck.checking.alignment.longer_spans import SAME_LENGTH_DAYS, is_fact_s_own_time
from factcheck.checking.alignment.named_parts import names_part_of_time
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.stretches import find_other_stretch_beneath, tells_another_span
from factcheck.checking.knowledge.stated_times import days_apart, time_stated
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.meaning.readings import read_figures
from factcheck.language.times.clocks import ClockExpression
from factcheck.language.times.relations import BOUNDS
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind, TimeSpan

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.model import TimeExpression

_MONTH = 31  # days
_ADDING_UP = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION}
)  # of parts to a whole
_HALF_YEAR = 183  # days
_INDEFINITE = worded(r"{some or any}\b")
_YEAR_DAYS = 365
_PARTICIPLE = "ing"
_MOMENT = worded(r"\b{clause openers} {subjects} (?!{is or was} \d)([a-z]{2,20})")  # how old somebody is, is no moment
_YEARLY = worded(
    r"\ba year {a time ago}\b|\bin the {times/twelve months} to\b"
    r"|\byear[- ]on[- ]year\b|\bon the year\b|\bannual"
    r"|\bsame {times/periods compared} (?:of )?{a or last} year|\byearly\b|\blast year\b"
)
_COMPARED_WITH = worded(r"\b{compared}\s((?:[\w'’-]{1,20}\s){0,5}[\w'’-]{1,20})")
_TIME = "time"


def leaves_bound_open(alignment: Alignment) -> bool:
    """Tell whether the claim gives a length of time or an undated bound ("until August") that the fact does not."""
    if alignment.fact.negated:
        return False  # what never was so was not so for an hour
    settled = time_stated(alignment.claim) is not None
    paired = {pair.claim.span for pair in alignment.figures}
    told = alignment.statement.text.lower()
    ends = find_ends(alignment.claim, alignment.fact)
    return any(
        time.period is None
        and not isinstance(time, ClockExpression)
        and (ends is None or time != ends[0])
        and (time.relation == "for" or (time.relation in BOUNDS | {"since"} and not settled))
        and time.text.lower() not in told
        and not any(time.span.overlaps(span) for span in paired)
        for time in alignment.claim.times
    )


def is_of_another_time(alignment: Alignment) -> bool:
    """Tell whether a participle or infinitive of the claim gives a time that is not the fact's ("measured in May")."""
    if find_other_stretch_beneath(alignment.claim, alignment.fact) is not None:
        return _compares_with_another_time(alignment)
    return _compares_with_another_time(alignment) or bool(_find_other_times(alignment))


def is_of_another_weekday(alignment: Alignment) -> bool:
    """Tell whether a participle or infinitive names a weekday or stretch that is not the fact's ("to go on Monday")."""
    return any(not time.explicit or time.relation == "between" for time in _find_other_times(alignment))


def is_of_another_edition(alignment: Alignment) -> bool:
    """Tell whether the fact says of which time a thing was that the claim leaves out, and that time is long over.

    "3 million people watched" is no claim about "the gala of 2031" in a draft of 2032.
    """
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    if alignment.object.match is not Match.LEFT_OUT or alignment.claim.times or event is None or said_on is None:
        return False
    told = any(t.relation == "on" and t.explicit and t.period != event for t in alignment.fact.times)
    return told and days_apart(event, TimeSpan(said_on, said_on)) > _HALF_YEAR


def _find_other_times(alignment: Alignment) -> list[TimeExpression]:
    """Give the times in participles and infinitives of the claim that are not the fact's."""
    statement = alignment.statement
    told = (*alignment.fact.times, *alignment.fact.times_beneath)
    known = [s for s in (*(t.period for t in told), statement.fact.event, statement.period) if s is not None]
    return [
        time
        for time in alignment.claim.times_beneath
        if time.period is not None
        and time.text.lower() not in statement.text.lower()
        and (tells_another_span(time, told) or not any(time.period.overlaps(span) for span in known))
    ]


def _compares_with_another_time(alignment: Alignment) -> bool:
    """Tell whether the claim compares with another time than the fact ("no cheaper than two years ago")."""
    compared_with = [time for time in alignment.claim.times if time.relation == "than"]
    mine = {time.text.lower() for time in compared_with}
    theirs = {time.text.lower() for time in alignment.fact.times if time.relation == "than"}
    if not mine or mine == theirs:
        return False
    begun = {time.period for time in alignment.fact.times if time.relation == "since" and time.period}
    if all(time.period in begun for time in compared_with):
        return False  # "compared with February", of what rose from February to March
    compared = _COMPARED_WITH.search(alignment.statement.text.lower())  # "compared with the vote of 2030"
    return compared is None or not all(text in compared[1] for text in mine)


def is_beside_another(alignment: Alignment) -> bool:
    """Tell whether a clause without a time of its own goes with what the sentence dates otherwise than the fact."""
    claim, fact = alignment.claim, alignment.statement.fact
    known = [span for span in (fact.event, alignment.statement.period) if span is not None]
    beside = not claim.main or alignment.query.around.text.partition(" ")[0].endswith(_PARTICIPLE)
    if not beside or not known or time_stated(claim) is not None:
        return False
    times = read_figures(alignment.query.around.sentence or alignment.query.around.text, alignment.query.said_on)[0]
    known += [time.period for time in alignment.fact.times if time.period is not None]
    dates = [time.period for time in times if time.period is not None and time.explicit]
    return bool(dates) and not any(date.overlaps(other) for date in dates for other in known)


def is_at_another_moment(alignment: Alignment) -> bool:
    """Tell whether a clause with a pronoun gives another moment than the fact's ("as it took off", "as it crashed")."""
    around = alignment.query.around
    mine = _moments(around.sentence or around.text)
    theirs = _moments(alignment.statement.text) if mine else frozenset()
    return bool(theirs) and mine.isdisjoint(theirs)


def _moments(text: str) -> frozenset[str]:
    """Give the stems of what somebody or something does in the clauses of time that have a pronoun."""
    return frozenset(stem(verb) for verb in _MOMENT.findall(text.lower()))


def moves_over_other_span(alignment: Alignment) -> bool:
    """Tell whether the claim tells of a change within other years than the fact ("in 2031", "from 2021 to 2031").

    So it does where only the fact compares with a year before: in May it may have been another one than in the year.
    """
    if not any(pair.claim.change == "by" for pair in alignment.wrong_figures):
        return False
    said = alignment.time.claim
    if said is not None and said.length_days <= _HALF_YEAR and compares_with_year_before(alignment.statement.text):
        told = (alignment.query.around.text, alignment.query.around.sentence, alignment.claim.text)
        if not any(map(compares_with_year_before, told)):
            return True
    spans = [
        {t.period for t in side.times if t.explicit and t.period is not None}
        for side in (alignment.claim, alignment.fact)
    ]
    return all(spans) and spans[0].isdisjoint(spans[1]) and any(span.length_days > _YEAR_DAYS for span in spans[1])


def is_of_part_of_time(alignment: Alignment) -> bool:
    """Tell whether the claim is about a part of the time that the fact is about: about December, not about the year.

    What happens once, and what is so all the time, is the same in a part; a number of things is not.
    """
    said, known = alignment.time.claim, alignment.time.fact
    if not alignment.time.stated or said is None or known is None or not said.lies_within(known):
        return False
    part = known.length_days - said.length_days > SAME_LENGTH_DAYS and not is_fact_s_own_time(alignment)
    if not (part or names_part_of_time(alignment)):
        return False
    counts = any(pair.claim.kind in _ADDING_UP for pair in alignment.wrong_figures)
    adds_up = counts or comes_every_period(alignment.claim, alignment.fact)
    if happens(alignment.fact) and not (adds_up and known.length_days > 2 * _MONTH):
        return False
    statement = alignment.statement
    lasting = alignment.fact.tense is Tense.PRESENT or statement.fact.series is not None
    return statement.period is None or not lasting


def is_of_overlapping_time(alignment: Alignment) -> bool:
    """Tell whether the claim is about a span that is partly the fact's and partly not ("in the year to June")."""
    said, known = alignment.time.claim, alignment.time.fact
    if not alignment.time.stated or said is None or known is None or not said.overlaps(known):
        return False
    return not (said.lies_within(known) or known.lies_within(said))


def moves_within_month(alignment: Alignment) -> bool:
    """Tell whether a claim says which way a measure went in a month, and only the fact compares with a year before."""
    said = alignment.time.claim
    if said is None or said.length_days > _MONTH or not compares_with_year_before(alignment.statement.text):
        return False
    told = (alignment.query.around.text, alignment.query.around.sentence, alignment.claim.text)
    return not alignment.figures and not any(map(compares_with_year_before, told))


def compares_with_year_before(text: str) -> bool:
    """Tell whether a text compares with a year before."""
    return _YEARLY.search(text.lower()) is not None


def counts_until_a_clause(alignment: Alignment) -> bool:
    """Tell whether the claim counts how often up to what a clause tells ("was hit twice before he fell")."""
    if not any(pair.claim.counted == _TIME for pair in alignment.wrong_figures):
        return False
    bounds = listed("until or while").difference(alignment.statement.text.lower().split())
    told = not bounds.isdisjoint(alignment.query.around.text.lower().split())  # "before he fell"
    return told or alignment.claim.occasion != alignment.fact.occasion


def is_indefinite(argument: Argument) -> bool:
    """Tell whether a participant is any one of a kind ("a statement")."""
    return _INDEFINITE.match(argument.text.lower()) is not None


def tells_of_any(alignment: Alignment) -> bool:
    """Tell whether both sides say of any one of a kind what is so of each ("a ticket costs 12 euros")."""
    sides = alignment.claim, alignment.fact
    priced = alignment.time.stated and all(side.predicate.stem in stems_of("costing") for side in sides)
    told = (side for side in sides if side.subject is not None and (priced or side.tense is Tense.PRESENT))
    subjects = [side.subject for side in told if side.subject is not None]
    same = len(subjects) == 2 and subjects[0].symbols == subjects[1].symbols
    return same and all(is_indefinite(subject) for subject in subjects) and bool(alignment.figures)
