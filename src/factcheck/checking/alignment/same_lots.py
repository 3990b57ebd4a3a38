"""Same lots: whether what two sides count is the same, though they say opposite things of it ("gained", "lost")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.grounds import figures_agree
from factcheck.checking.alignment.pairs import repeats_figure
from factcheck.checking.alignment.slots import Match
from factcheck.language.lexicon import listed
from factcheck.language.quantities.kinds import SHARES
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality, QuantityKind

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.model import Quantity

_MANY = 50  # of which as many are hardly others


def count_same_ones(alignment: Alignment) -> bool:
    """Tell whether both sides count the very same ones, so that only one of two opposites can be so."""
    checks = (
        _speak_of_all, _speak_of_known_ones, _tells_same_lot, _counts_as_many, _tells_same_balance, _tells_same_part,
        _are_most,
    )  # fmt: skip
    return any(check(alignment) for check in checks)


def _speak_of_all(alignment: Alignment) -> bool:
    """Tell whether both sides speak of all of the same number ("all 84 on board survived")."""
    subjects = alignment.claim.subject, alignment.fact.subject
    every = all(subject is not None and subject.text.lower().startswith("all ") for subject in subjects)
    return every and bool(alignment.figures) and figures_agree(alignment)


def _speak_of_known_ones(alignment: Alignment) -> bool:
    """Tell whether both sides speak of the known ones of the same number ("the two pilots", "both pilots")."""
    subjects = alignment.claim.subject, alignment.fact.subject
    known = all(
        subject is not None and subject.text.lower().split()[0] in listed("definite of several") for subject in subjects
    )
    exact = bool(alignment.figures) and all(map(repeats_figure, alignment.figures))
    return known and exact and alignment.subject.match is Match.SAME


def _tells_same_lot(alignment: Alignment) -> bool:
    """Tell whether somebody named does it to the very number that the fact gives ("will create 1,400 jobs")."""
    exact = bool(alignment.figures) and all(map(repeats_figure, alignment.figures))
    plans = all(side.modality is Modality.PREDICTED for side in (alignment.claim, alignment.fact))
    return exact and alignment.subject.anchored and (plans or alignment.time.stated)


def _tells_same_balance(alignment: Alignment) -> bool:
    """Tell whether one side gained as many seats or the like as the other lost, or both changes are as big."""
    balances, moving = stems_of("balances", "opposites"), stems_of("gains and losses", "opposites")
    pairs = alignment.figures
    exact = bool(pairs) and all(p.agrees and p.claim.value == p.fact.value and p.claim.hedge is None for p in pairs)
    moves = all(not side.predicate.concepts.isdisjoint(moving) for side in (alignment.claim, alignment.fact))
    changed = all(pair.claim.change == pair.fact.change == "by" for pair in pairs)
    return exact and (changed or (moves and all(pair.fact.counted in balances for pair in pairs)))


def _counts_as_many(alignment: Alignment) -> bool:
    """Tell whether as many did the same by both sides, but for one thing and against it ("marched for", "against")."""
    same = alignment.claim.predicate.stem == alignment.fact.predicate.stem
    return same and any(pair.agrees and pair.claim.value == pair.fact.value >= _MANY for pair in alignment.figures)


def _tells_same_part(alignment: Alignment) -> bool:
    """Tell whether as many of as many did something by both sides ("12 of the 45 voted for it", "against it")."""
    told = {pair.fact.change for pair in alignment.figures if pair.agrees and pair.claim.value == pair.fact.value}
    return {None, "of"} <= told and alignment.claim.voice is alignment.fact.voice


def _are_most(alignment: Alignment) -> bool:
    """Tell whether both sides speak of more of the same whole than there can be apart ("six in ten", "most")."""
    subject = alignment.subject.match is Match.SAME and not (alignment.residue or alignment.missing)
    shares = [pair for pair in alignment.figures if {pair.claim.kind, pair.fact.kind} <= SHARES]
    parts = [side.subject for side in (alignment.claim, alignment.fact)]
    told = all(part is not None and part.quantities for part in parts)
    return subject and told and any(_low(pair.claim) + _low(pair.fact) > 1 for pair in shares)


def _low(share: Quantity) -> Decimal:
    """Give the least that a share can be as a part of one; more than half is as much."""
    return share.low / 100 if share.kind is QuantityKind.PERCENT else share.low
