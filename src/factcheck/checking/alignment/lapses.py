"""Lapses: whether what was so at one time may be so at another."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.stated_times import days_apart, time_stated
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense, contest_concepts
from factcheck.language.times.relations import ENDS
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality, QuantityKind, TimeSpan

if TYPE_CHECKING:
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_OF_PERIODS = frozenset({QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.COUNT})
_AS, _NEW = "as", "new"
_WIN, _BE = stem("win"), stem("be")
_SINCE, _STILL, _USED_TO = "since", "still", " used to "
_YEAR_DAYS = 366  # for so long what was so on a day may be taken to be so still
STILL_DAYS = 500  # within which what a large count found is made known, and taken to be so
_TURN_DAYS = 330  # after which what comes every year has come again
_FOURTH = 4
_SNAPSHOT_DAYS = 31  # for so long what is told in the present tense of one day may be taken to be so


def happens(proposition: Proposition) -> bool:
    """Tell whether a proposition tells of a happening, which comes at one time, and not of a state."""
    return not proposition.predicate.concepts.isdisjoint(stems_of("unique"))


def has_lapsed(
    claim: Proposition, fact: Proposition, statement: Statement, event: TimeSpan | None, said_on: date | None
) -> bool:
    """Tell whether a claim without a time is of another time than a fact that tells what was so then."""
    if is_over(claim, fact, statement, said_on) or is_former(claim, fact) or is_past_news(claim, fact, event, said_on):
        return True
    other = is_of_another_day(claim, fact, event, said_on) or is_long_past(claim, fact, event, said_on)
    other = other or is_of_another_turn(claim, fact, statement.fact.event or event, said_on)
    return other and not is_news(statement, event, said_on)


def find_end(claim: Proposition, fact: Proposition, said_on: date | None) -> TimeSpan | None:
    """Give the time up to which something was so by a fact, where a claim says later that it is so."""
    if claim.tense is not Tense.PRESENT or fact.tense is not Tense.PAST or claim.negated is not fact.negated:
        return None
    if claim.modality is not Modality.ASSERTED:
        return None
    ends = (t.period for t in fact.times if t.relation in ENDS and t.period is not None)
    over = (e for e in ends if said_on is not None and e.last is not None and e.last < said_on)
    return next((TimeSpan(end.first if end.first != end.last else None, end.last) for end in over), None)


def is_former(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a fact says that something was so once ("used to be a nurse", "is a former nurse"), of today."""
    if claim.tense is not Tense.PRESENT:
        return False
    said, told = (
        frozenset(s for c in side.complements if c.preposition == _AS for s in c.symbols) for side in (claim, fact)
    )
    former = fact.predicate.copular and not stems_of("of the past").isdisjoint(told - said)
    return former or (fact.tense is Tense.PAST and _USED_TO in f" {fact.text}")


def is_over(claim: Proposition, fact: Proposition, statement: Statement, said_on: date | None) -> bool:
    """Tell whether a fact says what somebody was at some time, and the claim what somebody is.

    Who was appointed a short while before has become it, and is the new one.
    """
    if _begins(claim) and tells_appointment(fact, statement):
        event = event_of(fact, statement)
        if (
            event is not None
            and said_on is not None
            and days_apart(event, TimeSpan(said_on, said_on)) <= _SNAPSHOT_DAYS
        ):
            return False
    if fact.quantities and is_news(statement, event_of(fact, statement), said_on):
        return False  # what a count of last year found is so when it is told
    if not fact.predicate.copular and claim.predicate.stem in _doers():
        return False  # who won is the winner ever after
    if _STILL in claim.text.lower().split() and happens(fact) and not fact.predicate.copular:
        return False  # what closed is not still open
    was = fact.tense is Tense.PAST and any(time.relation != _SINCE for time in fact.times)
    return was and claim.tense in {Tense.PRESENT, Tense.UNTOLD} and claim.predicate.copular


@cache
def _doers() -> frozenset[str]:
    """Give the stems of the nouns by which somebody is called who once did something ("winner")."""
    return frozenset(map(stem, lexicon.read_table("bodies", "parts as subject")))


def event_of(fact: Proposition, statement: Statement) -> TimeSpan | None:
    """Give the time that a fact's own words state, or else the date of the facts file."""
    dated = time_stated(fact)
    return dated.period if dated is not None and dated.period is not None else statement.fact.event


def is_rank_of_event(fact: Proposition, statement: Statement) -> bool:
    """Tell whether a wording ranks something of the very time of which the facts file says that the fact is."""
    if not fact.orderings:
        return False
    stated, event = time_stated(fact), statement.fact.event
    return stated is not None and stated.period is not None and event is not None and stated.period.overlaps(event)


def is_news(statement: Statement, event: TimeSpan | None, said_on: date | None) -> bool:
    """Tell whether what a fact says of some time was made known shortly before a claim, so that it is told as today's.

    A census tells of a day in the year before; what its report tells besides of the census before that is no news.
    """
    if said_on is None or event is None or event.last is None:
        return False
    known = [c.source.published for c in statement.fact.citations if c.source.published is not None]
    return any(
        0 <= (said_on - day).days <= _SNAPSHOT_DAYS and 0 <= (day - event.last).days <= STILL_DAYS for day in known
    )


def tells_appointment(fact: Proposition, statement: Statement) -> bool:
    """Tell whether what a fact says of an office is that somebody was put into it."""
    drawn = fact.voice is Voice.COPULA
    return drawn and any(
        one.text == fact.text and one.predicate.stem in stems_of("appointing") for one in statement.propositions
    )


def _begins(claim: Proposition) -> bool:
    """Tell whether a claim says that somebody has become something, or is the new one."""
    new = any(c.preposition == _AS and _NEW in c.symbols for c in claim.complements)
    return new or "become" in claim.text.lower().split()


def is_of_another_day(claim: Proposition, fact: Proposition, event: TimeSpan | None, said_on: date | None) -> bool:
    """Tell whether a claim of what is so can be of another day than a fact that tells what was so on one.

    A year that belongs to the noun ("is a 2012 film") is no such day.
    """
    if event is None or any(time.relation is None and time.period == event for time in fact.times):
        return False
    if fact.tense is not Tense.PRESENT or claim.tense not in {Tense.PRESENT, Tense.PERFECT}:
        return False
    if fact.modality is Modality.PREDICTED:
        return False  # what "plans to open in May" does not tell of today
    return said_on is None or days_apart(event, TimeSpan(said_on, said_on)) > _SNAPSHOT_DAYS


def is_long_past(claim: Proposition, fact: Proposition, event: TimeSpan | None, said_on: date | None) -> bool:
    """Tell whether a claim says what is so, and a fact what was so at a time that has long been over.

    What was so for a year may be taken to be so for longer than what was so on a day.
    """
    if fact.tense is not Tense.PAST or claim.tense is not Tense.PRESENT or happens(fact) or said_on is None:
        return False
    if claim.modality is not Modality.ASSERTED or event is None or event.first is None or event.last is None:
        return False
    return (said_on - event.last).days > _YEAR_DAYS + (event.last - event.first).days


def is_of_another_turn(claim: Proposition, fact: Proposition, event: TimeSpan | None, said_on: date | None) -> bool:
    """Tell whether a claim tells of the latest turn of what comes every year, and a fact of an earlier one.

    "Turnout was 66%", said in the year of an election, is not that of the election five years before.
    """
    if claim.tense is Tense.PRESENT or claim.modality is not Modality.ASSERTED or said_on is None or claim.orderings:
        return False  # who won "for the first time" had not won before
    if any(quantity.change == "from" for quantity in fact.quantities):
        return False  # the time that is told may be that of the level before
    if event is None:
        return False
    told = [time.period for time in fact.times if time.period is not None and time.period.last is not None]
    event = max((event, *told), key=lambda one: one.last or date.min)
    if event.first is None or event.last is None:
        return False
    if _was_read_on_day(fact, event) and (said_on - event.last).days > _SNAPSHOT_DAYS:
        return True
    told_for = _TURN_DAYS + (event.last - event.first).days // _FOURTH  # what a year had is told in the next one
    if (said_on - event.last).days <= told_for:
        return False
    shares = bool(fact.quantities) and not _words_concerned(fact).isdisjoint(stems_of("ballots"))
    title = fact.predicate.stem == _WIN and fact.object is not None and fact.object.definite
    if title or (not fact.predicate.concepts.isdisjoint(contest_concepts()) and (is_recurring(fact) or shares)):
        return True
    return bool(fact.quantities) and _gives_result(fact) and (not happens(fact) or is_recurring(fact))


def _was_read_on_day(fact: Proposition, event: TimeSpan) -> bool:
    """Tell whether a fact gives how far something stood on one day ("the lake was at 34% on 1 June")."""
    day = event.first == event.last and any(time.period == event and time.explicit for time in fact.times)
    shares = any(quantity.kind is QuantityKind.PERCENT for quantity in fact.quantities)
    return day and shares and fact.predicate.stem == _BE and _words_concerned(fact).isdisjoint(stems_of("ballots"))


def _gives_result(fact: Proposition) -> bool:
    """Tell whether a fact gives a level, a share, or what a contest, month or year had ("a harvest of 3 tonnes")."""
    if fact.predicate.stem in stems_of("numbering") or not _words_concerned(fact).isdisjoint(stems_of("contests")):
        return True
    results = stems_of("results of a period") | stems_of("attributes")
    return not results.isdisjoint(argument.head for argument in (fact.subject, fact.object) if argument is not None)


def is_past_news(claim: Proposition, fact: Proposition, event: TimeSpan | None, said_on: date | None) -> bool:
    """Tell whether a claim tells in the present tense, as headlines do, of what comes once, and a fact of long ago."""
    told_now = claim.tense is Tense.PRESENT and claim.modality is Modality.ASSERTED and not claim.predicate.copular
    if not told_now or event is None or event.last is None or said_on is None:
        return False
    return (happens(claim) or happens(fact)) and (said_on - event.last).days > _SNAPSHOT_DAYS


def comes_again(fact: Proposition) -> bool:
    """Tell whether the event is of a kind that comes every year or so, or has nothing that tells it from another."""
    named = any(argument.entities or argument.names for argument in fact.arguments)
    return comes_yearly(fact) or (fact.object is None and not named and len(_words_concerned(fact)) < 2)


def comes_yearly(fact: Proposition) -> bool:
    """Tell whether what a fact tells is of a kind that comes every year or so, or may befall the same one again."""
    repeated = not fact.predicate.concepts.isdisjoint(stems_of("repeated"))
    return repeated or is_recurring(fact)


def comes_every_period(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim tells without the figure of a result that each month or year has its own of ("a loss")."""
    if claim.quantities or not any(q.kind in _OF_PERIODS for q in fact.quantities):
        return False
    results = stems_of("results of a period")
    return all(not results.isdisjoint(map(stem, side.text.lower().split())) for side in (claim, fact))


def is_recurring(fact: Proposition) -> bool:
    """Tell whether a fact is about what comes every year or so, as an election or a storm does."""
    return not _words_concerned(fact).isdisjoint(stems_of("recurring"))


def _words_concerned(fact: Proposition) -> frozenset[str]:
    """Give the words of those that a fact is about; what comes once may do so at something that comes every year."""
    once = not fact.predicate.concepts.isdisjoint(stems_of("once"))
    told = tuple(a for a in fact.arguments if a.preposition not in listed("away"))  # "withdrew it from the market"
    concerned = told if not once else tuple(a for a in (fact.subject, fact.object) if a is not None)
    return frozenset(s for argument in concerned for s in argument.symbols - _parts_of_compounds(argument))


def _parts_of_compounds(argument: Argument) -> frozenset[str]:
    """Give what only stands in a compound before the noun, as no fire does in "a coal-fired power station"."""
    if "-" not in argument.text:
        return frozenset()
    compounds = (word.split("-") for word in argument.text.lower().split() if "-" in word)
    parts = frozenset(stem(part) for compound in compounds for part in compound)
    return parts - frozenset(stem(word) for word in argument.text.lower().split() if "-" not in word)
