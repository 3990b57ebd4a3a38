"""Pairs: the figures and orderings of a claim with those of a fact that they are about."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import last_of
from factcheck.language.meaning.orderings import opposite_ends
from factcheck.language.meaning.predicates import contest_concepts
from factcheck.language.numbers.hedges import BOUNDS
from factcheck.language.quantities.agreement import agree
from factcheck.language.quantities.kinds import MEASURED
from factcheck.language.restating.sums import draw_sums
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.orderings import Ordering
    from factcheck.language.propositions import Proposition
    from factcheck.language.words.concepts import Thesaurus
    from factcheck.model import Quantity, Span

_AGE, _BE, _TIMES, _LAST = "age", "be", "time", -1
_ENDS = 2
_NEAR_SHARE = Decimal("0.1")  # of a fact's figure, by which one in other words may differ
_NEAR = Decimal("0.02")  # of a fact's figure, within which more digits than its own tell nothing new


class FigurePair(Struct, frozen=True):
    """A figure of the claim and the one of the fact that it is about."""

    claim: Quantity
    fact: Quantity
    agrees: bool


def prints_more(pair: FigurePair) -> bool:
    """Tell whether a claim gives a figure to more digits than the fact does, and other ones ("1.2%", of 1%)."""
    one, other = pair.claim, pair.fact
    alike = one.hedge is None is other.hedge and (one.kind, one.unit) == (other.kind, other.unit)
    finer = one.high - one.low < other.high - other.low
    return alike and finer and abs(one.value - other.value) > _NEAR * other.value


def is_near(pair: FigurePair) -> bool:
    """Tell whether an agreeing figure is not just on the same side of a bound ("less than 90 million", 75 million)."""
    return abs(pair.claim.value - pair.fact.value) <= _NEAR_SHARE * abs(pair.fact.value)


def digits_of(figure: Quantity) -> tuple[int, ...]:
    """Give the digits of a figure, without the zeros around them."""
    return figure.value.normalize().as_tuple().digits


def repeats_figure(pair: FigurePair) -> bool:
    """Tell whether a claim has a fact's very figure, of more digits than another case has by chance ("by 2.4%")."""
    exact = pair.agrees and pair.claim.value == pair.fact.value and pair.claim.hedge is None
    return exact and len(digits_of(pair.claim)) > 1


class OrderingPair(Struct, frozen=True):
    """An ordering of the claim and the one of the fact on the same scale."""

    claim: Ordering
    fact: Ordering

    @property
    def agrees(self) -> bool:
        """Whether both give the same rank on the same scale, or the fact one within the claim's."""
        within = self.claim.within and self.fact.rank > 0
        same = self.fact.rank <= self.claim.rank if within else self.claim.rank == self.fact.rank
        return same and self.claim.scale == self.fact.scale


def pair_figures(
    claim: Proposition, fact: Proposition, tolerance: str | None, thesaurus: Thesaurus | None = None
) -> tuple[tuple[FigurePair, ...], tuple[Quantity, ...]]:
    """Pair each figure of the claim with the figure of the fact that it is about, an agreeing one first.

    What both count is the same where the `thesaurus`, or else the lexicon's own, has one word for the other.
    """
    if not claim.quantities and not claim.extra_figures:
        return (), ()
    known = () if _is_before_course(claim, fact) else _without_those_counted(_count_as_won(fact, claim), claim, fact)
    main, loose = match_figures(_count_as_won(claim, fact), known, tolerance, thesaurus)
    extra, loose_extra = match_figures(claim.extra_figures, fact.extra_figures, tolerance, thesaurus)
    return (*main, *extra), (*loose, *loose_extra, *_ages_at_deed(claim, main))


def _ages_at_deed(claim: Proposition, pairs: tuple[FigurePair, ...]) -> tuple[Quantity, ...]:
    """Give the age at which somebody did something by the claim, where the fact gives none to hold it against."""
    if not any(c.head == _AGE for c in claim.complements):
        return ()
    paired = {pair.claim.span for pair in pairs}
    return tuple(q for q in claim.quantities if is_age_of_one(q) and q.span not in paired)


def _without_those_counted(known: tuple[Quantity, ...], claim: Proposition, fact: Proposition) -> tuple[Quantity, ...]:
    """Leave out how many a fact says to be so, where a claim gives what something is ("its population is 18,000")."""
    counted = fact.subject.quantities if fact.subject is not None else ()
    if not counted or (claim.subject is not None and claim.subject.quantities):
        return known
    if not claim.predicate.stem == fact.predicate.stem == _BE:
        return known
    spans = {fact.figure_of(number) for number in counted}
    return tuple(figure for figure in known if figure.span not in spans)


def _count_as_won(side: Proposition, other: Proposition) -> tuple[Quantity, ...]:
    """Count what was won so often as so many of it, where the other side counts these ("won nine league titles")."""
    won, told = side.object, other.object
    if won is None or told is None or won.quantities or not told.quantities or won.head != told.head:
        return side.quantities
    if side.predicate.concepts.isdisjoint(contest_concepts()):
        return side.quantities
    return tuple(replace(q, counted=won.head) if q.counted == _TIMES else q for q in side.quantities)


def _is_before_course(claim: Proposition, fact: Proposition) -> bool:
    """Tell whether a claim gives a change at another time than a fact that tells from what to what something went.

    What fell from 9 in 2031 to 7 in 2032 fell by 2 in 2032, and by who knows how much in 2031.
    """
    ends = [t.period for t in fact.times if t.explicit and t.period is not None and t.period.first is not None]
    told = [t.period for t in claim.times if t.period is not None]
    if len(ends) < _ENDS or not told or any(q.change != "by" for q in claim.quantities):
        return False
    if not {"from", "to"} <= {q.change for q in fact.quantities}:
        return False
    return not any(map(last_of(ends).overlaps, told))


def match_figures(
    claim: tuple[Quantity, ...],
    fact: tuple[Quantity, ...],
    tolerance: str | None,
    thesaurus: Thesaurus | None = None,
) -> tuple[tuple[FigurePair, ...], tuple[Quantity, ...]]:
    """Match figures of the same standing; what one figure of the claim agrees with contradicts none of the others."""
    if not claim:
        return (), ()
    compared = []
    words = thesaurus or built_in_thesaurus()
    won: set[Span] = set()  # a set that was won 6-4 is no other one
    for quantity in claim:
        known = [one for one in (*fact, *draw_sums(quantity, fact)) if one.span not in won]
        if quantity.kind is QuantityKind.SCORE:
            won.update(next(({o.span} for o in known if _agree(quantity, o, tolerance, words)), ()))
        compared.append((quantity, [(_agree(quantity, other, tolerance, words), other) for other in known]))
    borne_out = [other for _, answers in compared for agrees, other in answers if agrees]
    pairs: list[FigurePair] = []
    loose: list[Quantity] = []
    gainsaid: set[Span] = set()  # what one figure of the claim is held against, another is not
    for quantity, answers in compared:
        best = next((answer for answer in answers if answer[0]), None)
        taken = (*borne_out, *(other for other in fact if other.span in gainsaid))
        best = best or next((answer for answer in answers if answer[0] is False and answer[1] not in taken), None)
        if best is not None:
            gainsaid.update(() if best[0] else (best[1].span,))
            pairs.append(FigurePair(quantity, best[1], bool(best[0])))
        elif quantity.kind is not QuantityKind.ORDINAL and not is_age_of_one(quantity):
            loose.append(quantity)  # an age stands beside whoever is spoken of, and is a claim of its own
    return tuple(pairs), tuple(loose)


def is_age_of_one(quantity: Quantity) -> bool:
    """Tell whether a figure is how old somebody is, and no bound that says who is meant ("aged 21 and over")."""
    return quantity.counted == _AGE and quantity.hedge not in BOUNDS


def _agree(claim: Quantity, fact: Quantity, tolerance: str | None, thesaurus: Thesaurus) -> bool | None:
    """Compare two figures; one without a unit agrees with the same number of anything ("the median age is 43")."""
    measured = fact.kind in MEASURED or fact.kind is QuantityKind.POINTS  # "second with 55"
    bare = claim.kind is QuantityKind.COUNT and claim.counted is None and measured
    if _tells_kind(claim) and _tells_kind(fact) and claim.counted != fact.counted:
        return True if (claim.value, claim.unit) == (fact.value, fact.unit) else None
    if _is_sum_without_money(claim, fact):
        return agree(replace(claim, kind=fact.kind, unit=fact.unit), fact, tolerance)
    if bare:
        return True if claim.value == fact.value else None
    if claim.counted == _AGE and {claim.hedge, fact.hedge} <= BOUNDS and claim.value != fact.value:
        return None  # of whom it is said, who are others
    if fact.counted == _AGE and claim.counted is None and claim.kind is QuantityKind.DURATION:
        return None  # how long it took is not how old somebody was
    if claim.counted and fact.counted and thesaurus.share(claim.counted, fact.counted):
        claim = replace(claim, counted=fact.counted)
    told = agree(claim, fact, tolerance)
    if told is None and claim.counted and fact.counted and thesaurus.covers(claim.counted, fact.counted):
        return agree(replace(claim, counted=fact.counted), fact, tolerance) or None  # "three people" of three men
    return told


def _tells_kind(figure: Quantity) -> bool:
    """Tell whether a length before a noun tells its kind ("ten-year bonds", "the ten-year bond yield")."""
    return figure.kind is QuantityKind.DURATION and "-" in figure.text and figure.counted is not None


def _is_sum_without_money(claim: Quantity, fact: Quantity) -> bool:
    """Tell whether a claim leaves out the money of so many millions by which something differs ("2 billion over")."""
    differ = claim.change == fact.change == "by" and fact.kind is QuantityKind.MONEY
    bare = claim.kind is QuantityKind.COUNT and claim.counted is None and claim.unit is None
    return differ and bare and not claim.text[-1:].isdigit()


def _may_both_hold(one: int, other: int) -> bool:
    """Tell whether two different ranks can be of one thing: the third may be the last."""
    low, high = sorted((one, other))
    return low == _LAST and high > 1


def _leaves_rank_open(claim: Ordering, fact: Ordering) -> bool:
    """Tell whether who the fact only says to be among the first ten may have the claim's rank, and need not."""
    if claim.within and (fact.scale != claim.scale or fact.rank < 0):
        return True
    return fact.within and (claim.rank <= fact.rank and not (claim.within and claim.rank == fact.rank))


def pair_orderings(claim: Proposition, fact: Proposition) -> tuple[tuple[OrderingPair, ...], tuple[Ordering, ...]]:
    """Pair the orderings on the same scale."""
    pairs, loose = [], []
    for ordering in claim.orderings:
        alike = [o for o in fact.orderings if o.scale == ordering.scale]
        other = next((o for o in alike if o.rank == ordering.rank), alike[0] if alike else None)  # "third and last"
        other = other or next((o for o in fact.orderings if (o.scale, ordering.scale) in opposite_ends()), None)
        if other is None or _may_both_hold(other.rank, ordering.rank) or _leaves_rank_open(ordering, other):
            loose.append(ordering)
        else:
            pairs.append(OrderingPair(ordering, other))
    return tuple(pairs), tuple(loose)
