"""FC106: orderings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment import ranked_clauses
from factcheck.checking.alignment.alignment import Alignment, Bond
from factcheck.checking.alignment.findings import Finding, find, teller
from factcheck.checking.alignment.first_times import is_first_ever, leave_out_since
from factcheck.checking.alignment.grounds import Exempt, same_case, same_time
from factcheck.checking.alignment.numbered_moments import find_other_moment, leave_out_moment
from factcheck.checking.alignment.placings import leaves_contest_open, leaves_ranking_open
from factcheck.checking.alignment.sufficiency import says_enough
from factcheck.checking.alignment.timing import starts_agree
from factcheck.checking.knowledge.stated_times import time_stated
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of
from factcheck.model import Difference, Level, RuleCard
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re

    from factcheck.checking.alignment.pairs import OrderingPair
    from factcheck.language.meaning.orderings import Ordering

CARD = RuleCard(
    "FC106",
    "ordering",
    Level.ERROR,
    "The claim ranks the same thing otherwise than the fact does on the same scale: largest and second-largest, first "
    "and third, first and last. Different scales (largest and oldest) are never compared.",
    'A draft says "the second-largest port in the country"; the fact says "It is the largest port in the country."',
)


_FOR = "for"
_ORDER = "order"
_AGAIN = 180  # days after which there may be one more


def _tell_which_is_meant(alignment: Alignment) -> frozenset[Ordering]:
    """Give the ranks that only tell which one is meant, or where ("a crash on the second stage"), and rank nothing."""
    claim = alignment.claim
    telling = lexicon.read_words("ordering", "rank nouns") | _moments_told(alignment)
    places = [
        c for c in claim.complements
        if c.preposition not in RANKING and c.head_word not in telling
    ]  # fmt: skip
    presented = ranked_clauses.is_presented(claim.object, alignment.query.around.text)
    spoken_of = claim.object if (claim.voice is Voice.PASSIVE or not claim.main) and not presented else None
    told = (claim.subject, spoken_of)  # "the second season was praised", "the highest peak, climbed in May"
    arguments = [*places, *(argument for argument in told if argument is not None)]
    return frozenset(ordering for argument in arguments for ordering in argument.orderings)


def _moments_told(alignment: Alignment) -> frozenset[str]:
    """Give the nouns by which an ordinal says when in a match something came that comes once in it ("sent off")."""
    once = _once_a_match()
    told = [{found.group() for found in once.finditer(side.text)} for side in (alignment.claim, alignment.fact)]
    known = alignment.fact.object
    sole = known is not None and not _exclusive().isdisjoint(known.text.lower().split())  # "scored the only goal"
    return lexicon.read_words("ordering", "moments of play") if told[0] & told[1] or sole else frozenset()


@cache
def _exclusive() -> frozenset[str]:
    return lexicon.read_words("ordering", "exclusive")


@cache
def _once_a_match() -> re.Pattern[str]:
    return regex(rf"\b(?:{alternatives(lexicon.read_words('ordering', 'once a match'))})\b")


def _numbers_one_of_several(alignment: Alignment) -> frozenset[Ordering]:
    """Give the ranks that number what comes several times over, each of which may be won ("won the fourth stage").

    On one day it is one of them.
    """
    claim, done = alignment.claim, alignment.claim.object
    if done is None or claim.predicate.copular or alignment.time.stated or not done.definite:
        return frozenset()
    return frozenset(done.orderings) if done.head in stems_of("telling apart") else frozenset()


def _ranks_so_as_well(alignment: Alignment, said: Ordering) -> bool:
    """Tell whether the fact has the very rank of the claim too ("for the fifth time, and for the first since 2019")."""
    ranked = (p.orderings for p in alignment.statement.propositions)
    return any(o.rank == said.rank and o.scale == said.scale for found in ranked for o in found) or (
        f" {said.text.lower()} " in f" {alignment.statement.text.lower()} " and said.scale == _ORDER
    )


def _may_be_next(alignment: Alignment, pair: OrderingPair) -> bool:
    """Tell whether a claim without a time may count one more of what the fact counts at an earlier time.

    Who won her second title in 2021 may have won her third since.
    """
    known = time_stated(alignment.fact)
    counted = pair.claim.scale == pair.fact.scale == _ORDER and pair.claim.rank > pair.fact.rank > 0
    if not counted or alignment.time.stated or known is None or known.period is None:
        return False
    said_on, last = alignment.query.said_on, known.period.last
    return said_on is not None and last is not None and (said_on - last).days > _AGAIN


def _leave_out_those_ahead(alignment: Alignment) -> Alignment:
    """Take out who by the fact is ahead of the one ranked, which another rank leaves out ("third, behind A").

    So is one who stands beside what the rank is of ("the second woman to lead it, after B").
    """
    parts = (alignment.fact, *alignment.statement.propositions)
    ahead = frozenset(
        s for part in parts for c in part.complements if c.preposition in listed("behind") for s in c.symbols
    )
    missing = alignment.missing - ahead
    return replace(alignment, missing=missing, missing_names=alignment.missing_names & missing)


def _leave_out_reason(alignment: Alignment) -> Alignment:
    """Take out for what befell somebody that comes once in a match ("sent off in the 52nd minute | for a foul")."""
    if not alignment.residue or not _moments_told(alignment):
        return alignment
    reasons = (c for c in alignment.claim.complements if c.preposition == _FOR and not (c.names or c.quantities))
    return replace(alignment, residue=alignment.residue.difference(*(c.symbols for c in reasons)))


def _are_ends_of_scale(alignment: Alignment) -> bool:
    """Tell whether both sides say of something only that it is at an end of one scale ("the highest", "the lowest")."""
    sides = alignment.claim, alignment.fact
    return alignment.bond is Bond.OPPOSITE and all(side.predicate.copular and side.object is None for side in sides)


def _may_both_be_so(alignment: Alignment, wrong: list[OrderingPair]) -> bool:
    """Tell whether both ranks may be right: in other contests, since other times, or as the fact has both."""
    if not starts_agree(alignment.claim, alignment.fact, alignment.statement):
        return True
    drawn = alignment.claim.variant or alignment.fact.variant
    if (drawn and leaves_contest_open(alignment)) or ranked_clauses.differ(alignment) or leaves_ranking_open(alignment):
        return True
    return any(_ranks_so_as_well(alignment, pair.claim) or _may_be_next(alignment, pair) for pair in wrong)


RANKING = frozenset({None, "as", "for", "to"})  # "as the first woman", "for the third time", "the first to leave"


def _check_moment(alignment: Alignment, said: str, known: str) -> Finding | None:
    """Find that something came in another round or on another lap."""
    if alignment.statement.refuting or alignment.bond is not Bond.SAME or alignment.denial or alignment.claim.negated:
        return None
    if not same_case(alignment) or not same_time(alignment) or not says_enough(alignment):
        return None
    reason = f'The draft says "{said}"; {teller(alignment)} says "{known}": {alignment.statement.fact.statement}'
    return find(CARD, alignment, reason, Difference("ordering", said, known))


def _may_be_of_then(alignment: Alignment) -> bool:
    """Tell whether a fact of no known day tells a rank of the past, and a claim with other figures the one of now."""
    tenses = alignment.claim.tense, alignment.fact.tense
    figures = bool(alignment.loose_figures or alignment.wrong_figures)
    return tenses == (Tense.PRESENT, Tense.PAST) and alignment.time.fact is None and figures


def check_ordering(alignment: Alignment) -> Finding | None:
    """Find another rank on the same scale, or another round of those in which something comes once."""
    moment = find_other_moment(alignment)
    if moment is not None:
        return _check_moment(leave_out_moment(alignment), moment[0].text, moment[1].text)
    named = _tell_which_is_meant(alignment) | _numbers_one_of_several(alignment)
    ever = [pair for pair in alignment.orderings if is_first_ever(alignment, pair)]
    wrong = ever or [pair for pair in alignment.orderings if not pair.agrees and pair.claim not in named]
    if alignment.statement.refuting or not wrong or not (alignment.bond is Bond.SAME or _are_ends_of_scale(alignment)):
        return None
    if alignment.denial or alignment.claim.negated:
        return None
    if not ever and (_may_both_be_so(alignment, wrong) or _may_be_of_then(alignment)):
        return None
    alignment = leave_out_since(alignment) if ever else _leave_out_those_ahead(_leave_out_reason(alignment))
    if not same_case(alignment, Exempt.ORDERING) or not same_time(alignment) or not says_enough(alignment):
        return None
    said, known = wrong[0].claim.text, wrong[0].fact.text
    if ever:
        known = alignment.statement.text[alignment.statement.text.index(known) :].rstrip(".")
    elif said == known:  # "the second | largest"
        said, known = alignment.claim.predicate.text, alignment.fact.predicate.text
    reason = f'The draft says "{said}"; {teller(alignment)} says "{known}": {alignment.statement.fact.statement}'
    return find(CARD, alignment, reason, Difference("ordering", said, known))
