"""Portfolios: what a minister or a secretary is one of, of which nobody who is told of one at a time has another."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.timing import Timed
    from factcheck.language.propositions import Proposition

_YEAR_DAYS = 366


def portfolios_clash(claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the two portfolios by which both sides tell one kind of office ("finance minister", "justice minister").

    Who was the one may have become the other: whether the times are the same is for the rule to ask.
    """
    if not (claim.predicate.copular and fact.predicate.copular) or claim.predicate.stem != fact.predicate.stem:
        return frozenset()
    if claim.tense not in {fact.tense, Tense.UNTOLD} or fact.tense is Tense.UNTOLD:
        return frozenset()
    mine, theirs = _office_of(claim), _office_of(fact)
    apart = mine - theirs, theirs - mine
    if any(len(words) != 1 for words in apart):
        return frozenset()
    kinds = [_portfolios().get(word) for words in apart for word in words]
    return mine ^ theirs if all(kinds) and kinds[0] != kinds[1] else frozenset()


def may_have_both(alignment: Alignment) -> bool:
    """Tell whether somebody may have had the portfolios of both sides: together, or one after the other."""
    claim, fact = alignment.claim, alignment.fact
    clashing = portfolios_clash(claim, fact)
    if not clashing:
        return False
    if _office_of(fact) & clashing & alignment.query.symbols:
        return True  # "justice and finance minister"
    return fact.tense is not Tense.PRESENT and not _is_mostly_within(alignment.time)


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
    offices = [c.symbols for c in side.complements if c.preposition == "as"]
    return offices[0] if len(offices) == 1 else frozenset()


@cache
def _portfolios() -> dict[str, str]:
    """Map the words for portfolios to one word for each."""
    table = lexicon.read_table("roles", "portfolios")
    return {stem(word): name for name, words in table.items() for word in (name, *words)}
