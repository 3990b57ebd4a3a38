"""Aftermath: whether a claim may be about what came before or after what the fact tells, or about its like.

What was done may have been undone or done back since, and had been otherwise before; two may meet, deal or be polled
more than once, each time with figures of its own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.alignment.grounds import figures_agree
from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.occasions import is_indefinite
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.stated_times import clock_of
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import opens_with
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.quantities.kinds import SUMS
from factcheck.language.times.clocks import clocks_agree
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.language.words.opposites import undone_in_news
from factcheck.model import Modality, QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import FigurePair
    from factcheck.model import TimeSpan

_MONTH = 31  # days
_UNTIL, _SINCE, _BY = "until", "since", "by"  # relations of times
_FEW_DAYS, _YEAR_DAYS = 7, 366
_RESULTS = frozenset({QuantityKind.SCORE, QuantityKind.PERCENT})


def tells_what_there_is(alignment: Alignment) -> bool:
    """Tell whether the claim tells what there is by now, and the fact what was done ("are fitted", "were fitted")."""
    claim, fact = alignment.claim, alignment.fact
    now = claim.tense is Tense.PRESENT and opens_with(claim.predicate.text, "is or are")
    return claim.voice is fact.voice is Voice.PASSIVE and now and fact.tense is Tense.PAST


def was_undone(alignment: Alignment) -> bool:
    """Tell whether the claim tells what commonly comes before or after what the fact tells ("arrested", "released")."""
    sides = alignment.claim, alignment.fact
    acts = not any(side.tense is Tense.PRESENT or side.modality is Modality.PREDICTED for side in sides)
    if _are_listed(alignment, "opposed as plans"):
        return any(side.modality is not Modality.PREDICTED for side in sides)
    if not acts or not _are_listed(alignment, "undone"):
        return False
    if _are_listed(alignment, "settled stances") and _is_to_one_measure(alignment):
        return False
    if _are_listed(alignment, "soon undone") and any(map(_is_coarse, (alignment.time.claim, alignment.time.fact))):
        return True
    return not (_is_same_occasion(alignment) and _is_short(alignment))


def _is_to_one_measure(alignment: Alignment) -> bool:
    """Tell whether both sides give, without a day, the stance of the same one to the very same measure.

    Of a person or a firm there is always more to praise and to blame.
    """
    mine, theirs = alignment.claim.object, alignment.fact.object
    if mine is None or theirs is None or mine.entities or mine.pronoun or theirs.pronoun:
        return False
    subject, doer = alignment.subject, alignment.claim.subject
    known = subject.anchored or subject.definite or (doer is not None and bool(doer.names))
    same = subject.match is Match.SAME and known
    same &= alignment.object.match is Match.SAME and alignment.object.definite and mine.symbols == theirs.symbols
    if not same or mine.names or mine.head_word in lexicon.read_words("people", "person"):
        return False
    event, said_on = alignment.statement.fact.event, alignment.query.said_on
    if any(side.predicate.stem in stems_of("licensing") for side in (alignment.claim, alignment.fact)):
        return False
    later = event is None or said_on is None or (event.last is not None and event.last <= said_on)
    past = alignment.claim.tense is alignment.fact.tense is Tense.PAST
    return (
        later and past and lexicon.read_words("sayings", "elsewhen").isdisjoint(words_of(alignment.query.around.text))
    )


def stays_so_until(alignment: Alignment) -> bool:
    """Tell whether a claim only says until when something stays as it is, and the fact that it is to change one day."""
    claim, fact = alignment.claim, alignment.fact
    if not claim.modality is fact.modality is Modality.PREDICTED:
        return False
    stays = any(time.relation == _UNTIL for time in claim.times)
    return stays and not any(time.period is not None and time.relation == _SINCE for time in fact.times)


def may_come_later(alignment: Alignment) -> bool:
    """Tell whether a claim gives the last day by which something is so, and the fact what comes before that day.

    What will start in 2027 may well "be finished by 2030".
    """
    said, known = alignment.time.claim, alignment.time.fact
    if not any(time.relation == _BY for time in alignment.claim.times) or said is None or known is None:
        return False
    return said.last is not None and known.last is not None and known.last < said.last


def is_changed_punishment(alignment: Alignment) -> bool:
    """Tell whether a claim tells what a punishment was changed to after the fact's ("cut her sentence to a year")."""
    if alignment.fact.predicate.stem not in stems_of("punishing"):
        return False
    changed = lexicon.read_words("predicates", "changing punishments").difference(alignment.statement.words)
    return not changed.isdisjoint(words_of(alignment.query.around.text))


def is_offered_not_bidden(alignment: Alignment) -> bool:
    """Tell whether one offers or plans by one side what one is ordered to do by the other, of another extent."""
    bidding, wanting = stems_of("bidding", "modality"), stems_of("wanting first", "modality") | {stem("agree")}
    words = alignment.claim.predicate.text, alignment.fact.predicate.text
    texts = alignment.query.around.text, alignment.statement.text
    sides = [frozenset(map(stem, (*words_of(one), *words_of(two)))) for one, two in zip(words, texts, strict=True)]
    return any(
        mine & wanting and not mine & bidding and theirs & bidding and not theirs & wanting
        for mine, theirs in (sides, sides[::-1])
    )


def was_planned_before(alignment: Alignment) -> bool:
    """Tell whether a claim tells by its tense of a plan that is no more, and the fact of today's ("was to cut 90")."""
    claim, fact = alignment.claim, alignment.fact
    plans = claim.modality is fact.modality is Modality.PREDICTED
    was = not listed("was, were or had").isdisjoint(words_of(alignment.query.around.text))
    past = was and claim.tense is Tense.PAST and not alignment.query.around.reported
    return plans and past and fact.tense is not Tense.PAST


def _is_coarse(span: TimeSpan | None) -> bool:
    """Tell whether a date is no closer than by a month or year, in which the one act may follow on the other."""
    return span is not None and _FEW_DAYS < span.length_days <= _YEAR_DAYS


def _is_short(alignment: Alignment) -> bool:
    """Tell whether a claim dates a known thing, or a month: of mills, one may open and one close in a year."""
    said, done = alignment.time.claim, alignment.claim.object
    one_of_many = done is not None and is_indefinite(done)
    return not one_of_many or not alignment.time.stated or said is None or said.length_days <= _MONTH


def _are_listed(alignment: Alignment, section: str) -> bool:
    """Tell whether the lexicon has the two predicates for a pair of one section."""
    mine, theirs = alignment.claim.predicate.concepts, alignment.fact.predicate.concepts
    return any(
        (one in mine and not theirs.isdisjoint(others)) or (one in theirs and not mine.isdisjoint(others))
        for one, others in _undoing(section).items()
    )


def may_be_mutual(alignment: Alignment) -> bool:
    """Tell whether each may have done it to the other, and nothing says that it was the same time ("criticised")."""
    mutual = not alignment.fact.predicate.concepts.isdisjoint(stems_of("mutual"))
    return mutual and not _is_same_occasion(alignment)


def _is_same_occasion(alignment: Alignment) -> bool:
    """Tell whether a time, a figure or a phrase shows that the claim is about the fact's very happening."""
    if alignment.time.stated or any(pair.agrees for pair in alignment.figures):
        return True
    said, known = clock_of(alignment.claim), clock_of(alignment.fact)
    if said is not None and known is not None:
        return clocks_agree(said, known) is True
    return any(
        one.preposition == other.preposition and not one.symbols.isdisjoint(other.symbols)
        for one in alignment.claim.complements
        for other in alignment.fact.complements
    )


@cache
def _undoing(section: str) -> dict[str, frozenset[str]]:
    table = lexicon.read_table("predicates", section)
    pairs = [(stem(one), frozenset(map(stem, others))) for one, others in table.items()]
    if section == "undone":
        pairs += [(one, frozenset({other})) for one, other in undone_in_news()]
    merged: dict[str, frozenset[str]] = {}
    for one, others in pairs:
        merged[one] = merged.get(one, frozenset()) | others
    return merged


def was_so_before(alignment: Alignment) -> bool:
    """Tell whether the claim tells what had been so before what the fact tells changed it ("had been allowed").

    What reopened was closed before.
    """
    claim, fact = alignment.claim, alignment.fact
    if claim.tense is Tense.PAST and not alignment.time.stated and fact.predicate.stem in stems_of("going back"):
        return True
    before = "had" in alignment.claim.predicate.text.lower().split()
    return before and happens(alignment.fact) and "had" not in alignment.fact.predicate.text.lower().split()


def is_of_another_deal(alignment: Alignment) -> bool:
    """Tell whether another sum or number says that it was another time ("sold it for 40 million", bought for 18)."""
    plain = [p for p in alignment.figures if p.claim.change is None and p.claim.kind in SUMS]
    return bool(plain) and not any(pair.agrees for pair in plain)


def gives_other_figures(alignment: Alignment) -> bool:
    """Tell whether the result that the claim gives is another, as of another match or poll between the same two."""
    results = [pair for pair in alignment.figures if pair.claim.kind in _RESULTS]
    return bool(results) and not any(pair.agrees for pair in results)


def gives_another_score(alignment: Alignment) -> bool:
    """Tell whether the score that the claim gives is of another match, which may have gone the other way.

    Where a loser's score is told as the winner's, the same two numbers stand the other way round.
    """
    scores = [p for p in alignment.figures if p.claim.kind is QuantityKind.SCORE]
    same = any(pair.agrees or _is_turned(pair) for pair in scores)
    return bool(scores) and not same and not alignment.time.stated


def _is_turned(pair: FigurePair) -> bool:
    """Tell whether two scores have the same numbers the other way round."""
    return (pair.claim.value, pair.claim.second) == (pair.fact.second, pair.fact.value)


def is_of_one_of_several(alignment: Alignment) -> bool:
    """Tell whether the fact numbers which one of several it was ("lost the first game of the final"), the claim not."""
    said, known = alignment.claim.object, alignment.fact.object
    if said is None or known is None or not known.orderings or alignment.time.stated:
        return False
    return known.head in stems_of("telling apart") and not said.orderings


def may_be_returned(alignment: Alignment) -> bool:
    """Tell whether two may have done the same to each other, each in figures of its own ("a duty of 15%", "of 10%")."""
    one_way = not alignment.fact.predicate.concepts.isdisjoint(stems_of("one way"))
    return not one_way and not figures_agree(alignment)


def stands_in_another_poll(alignment: Alignment) -> bool:
    """Tell whether both sides say without a date who leads, as one poll after the other does."""
    leading = not alignment.fact.predicate.concepts.isdisjoint(stems_of("leading"))
    dated = alignment.statement.fact.event or alignment.statement.period or alignment.time.stated
    return leading and not dated and any(pair.claim.kind is QuantityKind.PERCENT for pair in alignment.figures)
