"""Reservations: words beside the slots that make a claim another statement than the fact it would contradict.

A rule compares slot by slot. What a figure is adjusted for, whose count it is, that it was the first estimate, or what
exactly a denial denies may stand in words that no slot holds; a claim that has them is not held against the fact.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.alignment.backdrops import is_elsewhere, is_told_of_another
from factcheck.checking.alignment.conditions import hangs_on_another, leaves_condition_out
from factcheck.checking.alignment.counted_parts import is_part_of_total, leaves_part_open
from factcheck.checking.alignment.counts import (
    is_of_other_voters,
    is_qualified,
)
from factcheck.checking.alignment.degrees import is_so_in_part
from factcheck.checking.alignment.dimensions import (
    is_difference,
    is_of_another_measure,
    is_ratio_of_it,
    tells_only_room,
)
from factcheck.checking.alignment.exchanged_names import turns_names
from factcheck.checking.alignment.fronted_cases import is_of_fronted_case
from factcheck.checking.alignment.kinds_named import names_another_kind
from factcheck.checking.alignment.manners import (
    tells_another_margin,
)
from factcheck.checking.alignment.named_parts import (
    is_of_other_part,
    names_part_of_day,
    names_part_of_time,
)
from factcheck.checking.alignment.narrowed import (
    gives_loose_bound,
)
from factcheck.checking.alignment.occasion_clauses import is_on_another_occasion
from factcheck.checking.alignment.other_votes import is_of_another_vote
from factcheck.checking.alignment.parts import (
    is_of_others_whole,
    is_result_of_part,
)
from factcheck.checking.alignment.reservations_by_rule import OF_ANY, OF_RULE, OF_SLIPS
from factcheck.checking.alignment.restrictions import tells_others_apart
from factcheck.checking.alignment.scopes import is_of_other_bounds, is_of_other_extent
from factcheck.checking.alignment.set_scores import gives_other_sets
from factcheck.checking.alignment.tasks import is_of_another_task
from factcheck.checking.alignment.untold import (
    is_only_aimed_at,
    leaves_said_out,
    says_in_so_many_words,
)
from factcheck.checking.knowledge.parted import tells_which_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.checking.alignment.alignment import Alignment


_OPPOSITE, _SWAP = "FC103", "FC104"


def has_reservation(alignment: Alignment, rule: str | None) -> bool:
    """Tell whether something beside the slots keeps a claim from being held against a fact by a rule, or borne out."""
    if (
        leaves_said_out(alignment)
        or is_only_aimed_at(alignment)
        or not tells_which_part(alignment.statement, alignment.query.around.text)
    ):
        return True
    if (
        leaves_part_open(alignment)
        or is_of_fronted_case(alignment)
        or is_on_another_occasion(alignment)
        or tells_others_apart(alignment)
        or names_another_kind(alignment)
    ):
        return True
    if is_of_another_task(alignment) or (alignment.denial and is_so_in_part(alignment)):
        return True
    if (rule != _SWAP and turns_names(alignment)) or (rule == _OPPOSITE and is_of_other_extent(alignment)):
        return True
    if rule is None:
        if is_result_of_part(alignment) or is_ratio_of_it(alignment) or is_so_in_part(alignment):
            return True
        if says_in_so_many_words(alignment) or tells_another_margin(alignment):
            return True
        if hangs_on_another(alignment) or leaves_condition_out(alignment):
            return True
        others = (is_of_other_bounds, is_of_others_whole, is_of_another_measure, is_of_other_voters, is_of_another_vote)
        kept = (
            is_qualified,
            is_part_of_total,
            tells_only_room,
            is_of_other_part,
            gives_loose_bound,
            names_part_of_day,
            is_difference,
            gives_other_sets,
            *others,
        )
        if alignment.figures:
            return any(check(alignment) for check in kept)
        if names_part_of_time(alignment):
            return True
        return not alignment.anchored and (is_elsewhere(alignment) or is_told_of_another(alignment))
    if alignment.query.around.strangers.cover(alignment.statement.fact.path) and not any(
        a.names for a in alignment.claim.arguments
    ):
        return True
    return any(check(alignment) for check in _checks_of(rule))


def has_reservation_beside_slip(alignment: Alignment) -> bool:
    """Tell whether something says that a figure with the fact's own digits counts another thing all the same."""
    return any(check(alignment) for check in OF_SLIPS)


@cache
def _checks_of(rule: str) -> tuple[Callable[[Alignment], bool], ...]:
    return (*OF_ANY, *OF_RULE.get(rule, ()), is_elsewhere, is_told_of_another)
