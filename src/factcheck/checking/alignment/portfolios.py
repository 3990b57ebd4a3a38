"""Portfolios: what a minister or a secretary is one of, of which nobody who is told of one at a time has another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.knowledge.offices import comes_into, stems
from factcheck.checking.knowledge.stated_times import days_apart, time_since
from factcheck.language import lexicon
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import TimeSpan

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.timing import Timed
    from factcheck.language.propositions import Proposition

_YEAR_DAYS, _MONTH_DAYS = 366, 31


def portfolios_clash(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give what tells two offices of one kind apart ("finance minister", "justice minister", "deputy minister").

    Who was the one may have become the other: whether the times are the same is for the rule to ask.
    """
    states = claim.predicate.copular and fact.predicate.copular and claim.predicate.stem == fact.predicate.stem
    if not states and not _are_steps(claim, fact):
        return frozenset()
    if claim.tense not in {_tense_of(fact), Tense.UNTOLD} or fact.tense is Tense.UNTOLD:
        return frozenset()
    mine, theirs = _office_of(claim), _office_of(fact)
    if states and is_under(mine, theirs):
        return mine ^ theirs
    return mine ^ theirs if are_of_other_portfolios(mine, theirs) else frozenset()


def is_under(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether one of two titles is that of who stands under the other: a deputy mayor is not the mayor."""
    under = stems("under another")
    return mine ^ theirs <= under and bool(mine & under) is not bool(theirs & under)


def are_of_other_portfolios(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether two titles differ only in the portfolio, and not in the words for it."""
    apart = mine - theirs, theirs - mine
    if any(len(words) != 1 for words in apart):
        return False
    kinds = [_portfolios().get(word) for words in apart for word in words]
    return all(kinds) and kinds[0] != kinds[1]


def _tense_of(fact: Proposition) -> Tense:
    """Give the tense of a fact, of which what "has been so since" some time is so now."""
    return Tense.PRESENT if fact.tense is Tense.PERFECT and time_since(fact) is not None else fact.tense


def _are_steps(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether both sides tell how somebody came into an office or left it ("dismissed as finance minister")."""
    steps = stems_of("steps of office")
    return not (claim.predicate.concepts & fact.predicate.concepts).isdisjoint(steps)


def may_have_both(alignment: Alignment) -> bool:
    """Tell whether somebody may have had the portfolios of both sides: together, or one after the other."""
    claim, fact = alignment.claim, alignment.fact
    clashing = portfolios_clash(claim, fact)
    if not clashing:
        return False
    if _office_of(fact) & clashing & alignment.query.symbols:
        return True  # "justice and finance minister"
    if not fact.predicate.copular or (fact.voice is Voice.COPULA and comes_into(claim)):
        return not _is_that_step(alignment)
    return _tense_of(fact) is not Tense.PRESENT and not _is_mostly_within(alignment.time)


def _is_that_step(alignment: Alignment) -> bool:
    """Tell whether a step into or out of an office can only be the fact's: by its month, or since it was just taken."""
    event, said_on, said = alignment.statement.fact.event, alignment.query.said_on, alignment.time.claim
    if alignment.time.stated:
        return said is not None and said.length_days <= _MONTH_DAYS
    return event is not None and said_on is not None and days_apart(event, TimeSpan(said_on, said_on)) <= _MONTH_DAYS


def _is_mostly_within(time: Timed) -> bool:
    """Tell whether a time that a claim states lies for the greater part in the fact's."""
    said, known = time.claim, time.fact
    if not time.stated or said is None or known is None:
        return False
    if said.length_days <= _YEAR_DAYS and any(
        day is not None and said.holds_on(day) for day in (known.first, known.last)
    ):
        return False  # in the year in which the one office ended the other may have begun
    if said.first is None or said.last is None:
        return said.lies_within(known)
    middle = said.first + (said.last - said.first) / 2
    return known.holds_on(middle)


def _office_of(side: Proposition) -> frozenset[str]:
    """Give the words of the office that one side tells of."""
    steps = not side.predicate.copular
    offices = [c.symbols for c in side.complements if c.preposition == "as" or (steps and c.preposition is None)]
    told = side.object
    if steps and not offices and told is not None and told.entities:
        offices = [told.symbols]
    return frozenset(s for s in offices[0] if not s.startswith("@")) if len(offices) == 1 else frozenset()


def gives_other_portfolio(alignment: Alignment) -> bool:
    """Tell whether a claim calls somebody a minister for one thing whom the fact calls one for another."""
    told = alignment.statement.symbols
    called = [a for a in (alignment.claim.subject, alignment.claim.object) if a is not None and a.entities]
    mine = {_portfolios()[word] for argument in called for word in argument.symbols if is_portfolio(word)}
    theirs = {_portfolios()[word] for word in told if is_portfolio(word)} if mine else set()
    return bool(theirs) and mine.isdisjoint(theirs) and not told.isdisjoint(stems_of("title", "titles"))


def is_portfolio(word: str) -> bool:
    """Tell whether a stem is that of a word for what a minister is for."""
    return word in _portfolios()


@cache
def _portfolios() -> dict[str, str]:
    """Map the words for portfolios to one word for each."""
    table = lexicon.read_table("roles", "portfolios")
    return {stem(word): name for name, words in table.items() for word in (name, *words)}
