"""Reservations: words beside the slots that make a claim another statement than the fact it would contradict.

A rule compares slot by slot. What a figure is adjusted for, whose count it is, that it was the first estimate, or what
exactly a denial denies may stand in words that no slot holds; a claim that has them is not held against the fact.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.checking.alignment.backdrops import is_elsewhere, is_told_of_another
from factcheck.checking.alignment.conditions import hangs_on_another, leaves_condition_out
from factcheck.checking.alignment.counted_parts import is_part_of_total, leaves_part_open, tells_part_as_all
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
from factcheck.checking.alignment.made_up import consists_of_more
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
from factcheck.checking.alignment.other_origins import is_of_other_origin
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
_OF_ALL: tuple[Callable[[Alignment], bool], ...] = (
    leaves_said_out,
    is_only_aimed_at,
    leaves_part_open,
    tells_part_as_all,
    is_of_fronted_case,
    is_on_another_occasion,
    tells_others_apart,
    names_another_kind,
    is_of_another_task,
)
_OF_SUPPORT: tuple[Callable[[Alignment], bool], ...] = (
    is_result_of_part,
    is_ratio_of_it,
    is_so_in_part,
    says_in_so_many_words,
    tells_another_margin,
    consists_of_more,
    is_of_other_origin,
    hangs_on_another,
    leaves_condition_out,
)
_OF_SUPPORTED_FIGURES: tuple[Callable[[Alignment], bool], ...] = (
    is_qualified,
    is_part_of_total,
    tells_only_room,
    is_of_other_part,
    gives_loose_bound,
    names_part_of_day,
    is_difference,
    gives_other_sets,
    is_of_other_bounds,
    is_of_others_whole,
    is_of_another_measure,
    is_of_other_voters,
    is_of_another_vote,
)


def has_reservation(alignment: Alignment, rule: str | None) -> bool:
    """Tell whether something beside the slots keeps a claim from being held against a fact by a rule, or borne out."""
    if not tells_which_part(alignment.statement, alignment.query.around.text) or _holds_any(_OF_ALL, alignment):
        return True
    if alignment.denial and is_so_in_part(alignment):
        return True
    if (rule != _SWAP and turns_names(alignment)) or (rule == _OPPOSITE and is_of_other_extent(alignment)):
        return True
    if rule is None:
        return _holds_any(_OF_SUPPORT, alignment) or _is_of_other_support(alignment)
    if alignment.query.around.strangers.cover(alignment.statement.fact.path) and not any(
        a.names for a in alignment.claim.arguments
    ):
        return True
    return _holds_any(_checks_of(rule), alignment)


def _is_of_other_support(alignment: Alignment) -> bool:
    """Tell whether the figures of a fact, or it as a whole where there are none, are no support for a claim."""
    if alignment.figures:
        return _holds_any(_OF_SUPPORTED_FIGURES, alignment)
    if names_part_of_time(alignment):
        return True
    return not alignment.anchored and (is_elsewhere(alignment) or is_told_of_another(alignment))


def _holds_any(checks: tuple[Callable[[Alignment], bool], ...], alignment: Alignment) -> bool:
    for check in checks:  # noqa: SIM110, a generator costs more than most of the checks
        if check(alignment):
            return True
    return False


def has_reservation_beside_slip(alignment: Alignment) -> bool:
    """Tell whether something says that a figure with the fact's own digits counts another thing all the same."""
    return _holds_any(OF_SLIPS, alignment)


@cache
def _checks_of(rule: str) -> tuple[Callable[[Alignment], bool], ...]:
    return (*OF_ANY, *OF_RULE.get(rule, ()), is_elsewhere, is_told_of_another)
