"""Reservations by rule: what stands beside the slots and keeps each rule, or all of them, from speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.aftermath import (
    gives_another_score,
    gives_other_figures,
    is_changed_punishment,
    is_of_another_deal,
    is_of_one_of_several,
    is_offered_not_bidden,
    may_be_mutual,
    may_be_returned,
    may_come_later,
    stands_in_another_poll,
    stays_so_until,
    tells_what_there_is,
    was_planned_before,
    was_so_before,
    was_undone,
)
from factcheck.checking.alignment.backdrops import is_elsewhere
from factcheck.checking.alignment.conditions import hangs_on_another, leaves_condition_out
from factcheck.checking.alignment.contrasts import (
    flows_both_ways,
    goes_other_way,
    is_on_other_side,
    is_what_was_compared,
)
from factcheck.checking.alignment.counted_parts import counts_part_told_apart, is_part_of_total
from factcheck.checking.alignment.counts import (
    counts_each,
    counts_instalment,
    counts_nothing_named,
    counts_on_top,
    counts_since,
    counts_some,
    is_earlier_figure,
    is_of_other_count,
    is_of_other_voters,
    is_of_part,
    is_qualified,
    may_have_come_again,
    takes_in_more,
)
from factcheck.checking.alignment.denied_parts import (
    denies_circumstance,
    denies_doer,
    denies_of_some,
    denies_way_of_arriving,
)
from factcheck.checking.alignment.dimensions import (
    is_difference,
    is_of_another_measure,
    is_of_another_size,
    is_ratio_of_it,
    lies_otherwise,
    tells_only_room,
    tells_what_is_usual,
)
from factcheck.checking.alignment.doings import is_of_doings
from factcheck.checking.alignment.forecasts import is_other_forecast
from factcheck.checking.alignment.grounds import is_unfinished
from factcheck.checking.alignment.identity import (
    is_another_one,
    is_any_such_thing,
    is_of_another_kind,
    is_of_antonym,
    is_of_any_one,
    is_of_unknown_one,
)
from factcheck.checking.alignment.kinds_named import leaves_category_open
from factcheck.checking.alignment.limits import is_step_into_office
from factcheck.checking.alignment.longer_spans import is_of_several, sums_up
from factcheck.checking.alignment.lookbacks import looks_back_alone
from factcheck.checking.alignment.manners import (
    counts_by_kind,
    counts_by_manner,
    denies_manner,
)
from factcheck.checking.alignment.moments import (
    denies_part_of_time,
    is_as_another,
    is_in_clause_of_time,
    is_of_degree,
    is_of_further_occasion,
    is_of_other_occasion,
    is_running_count,
    is_sequel,
    is_told_of_before,
    may_have_moved_since,
    was_so_once,
)
from factcheck.checking.alignment.moves import denies_move_of_now, has_moved_on, is_of_other_move
from factcheck.checking.alignment.named_parts import (
    is_at_other_end,
    is_of_other_part,
    names_part_of_day,
)
from factcheck.checking.alignment.narrowed import (
    counts_from_another_start,
    counts_those_left,
    counts_throughout,
    falls_from_peak,
    had_been_before,
    is_of_one_like_it,
    is_so_under_condition,
    passes_for_a_time,
    runs_on,
    stands_before_change,
    tells_up_to_a_moment,
)
from factcheck.checking.alignment.occasions import (
    counts_until_a_clause,
    is_at_another_moment,
    is_beside_another,
    is_of_another_time,
    is_of_overlapping_time,
    is_of_part_of_time,
    leaves_bound_open,
    moves_over_other_span,
    moves_within_month,
)
from factcheck.checking.alignment.other_ages import is_done_at_other_age, is_of_another_age
from factcheck.checking.alignment.other_lots import (
    counts_among_others,
    counts_several_lots,
    is_done_with_others,
    is_in_one_place,
    is_told_of_one,
    makes_things,
    may_take_in_other_places,
    tells_of_both_together,
)
from factcheck.checking.alignment.other_sums import (
    is_by_another,
    is_for_each,
    is_for_part,
    is_no_profit,
    is_ordered_elsewhere,
)
from factcheck.checking.alignment.other_votes import is_of_another_vote
from factcheck.checking.alignment.other_wins import is_of_another_win
from factcheck.checking.alignment.overreach import leaves_whom_out
from factcheck.checking.alignment.parts import (
    adds_up_counts,
    counts_kind_told_elsewhere,
    counts_those_ranked,
    is_of_another_distance,
    is_of_others_whole,
    is_of_part_named_before,
    is_of_smaller_place,
    is_restricted,
    is_result_of_part,
    sums_over_all,
)
from factcheck.checking.alignment.portfolios import may_have_both
from factcheck.checking.alignment.rival_places import is_in_rival_place
from factcheck.checking.alignment.scopes import tells_other_group, tells_which_ones
from factcheck.checking.alignment.two_times import is_of_two_times
from factcheck.checking.alignment.untold import (
    denies_detail,
    has_another_party,
    is_of_another_source,
    is_ranked_among_others,
    is_told_of_some,
    is_won_in_part,
    leaves_object_out,
    says_which,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.checking.alignment.alignment import Alignment

_FIGURES = "FC101"
_DATE = "FC105"
_DENIAL = "FC102"
_OPPOSITE = "FC103"
_SWAP = "FC104"
_RANK = "FC106"
_WHO = "FC107"
_OUTDATED, _EARLY = "FC201", "FC202"


OF_ANY: tuple[Callable[[Alignment], bool], ...] = (
    is_of_another_distance,
    is_told_of_one,
    is_result_of_part,
    is_ratio_of_it,
    goes_other_way,
    tells_other_group,
    tells_which_ones,
    is_beside_another,
    is_at_another_moment,
    is_of_others_whole,
    is_other_forecast,
    is_of_another_source,
    leaves_bound_open,
    is_of_another_time,
    is_another_one,
    is_of_antonym,
    is_unfinished,
    says_which,
    is_told_of_some,
    is_of_unknown_one,
    is_told_of_before,
    is_as_another,
    hangs_on_another,
)
OF_RULE: dict[str, tuple[Callable[[Alignment], bool], ...]] = {
    _FIGURES: (
        is_in_rival_place,
        adds_up_counts,
        falls_from_peak,
        passes_for_a_time,
        is_of_overlapping_time,
        is_of_several,
        runs_on,
        stands_before_change,
        is_on_other_side,
        is_of_another_measure,
        counts_part_told_apart,
        is_part_of_total,
        counts_those_ranked,
        is_what_was_compared,
        is_restricted,
        is_qualified,
        tells_only_room,
        lies_otherwise,
        tells_what_is_usual,
        is_of_other_voters,
        is_earlier_figure,
        counts_some,
        has_another_party,
        is_of_another_kind,
        counts_since,
        counts_nothing_named,
        counts_until_a_clause,
        is_of_another_age,
        stands_in_another_poll,
        is_of_part_of_time,
        is_of_other_part,
        is_for_each,
        is_for_part,
        is_no_profit,
        is_by_another,
        is_ordered_elsewhere,
        tells_up_to_a_moment,
        counts_several_lots,
        may_take_in_other_places,
        is_in_one_place,
        is_done_with_others,
        tells_of_both_together,
        was_planned_before,
        is_any_such_thing,
        is_at_other_end,
        sums_over_all,
        is_of_part_named_before,
        is_of_smaller_place,
        is_changed_punishment,
        is_offered_not_bidden,
        counts_those_left,
        counts_throughout,
        counts_kind_told_elsewhere,
        looks_back_alone,
        has_moved_on,
        is_of_another_vote,
        is_difference,
        names_part_of_day,
        moves_over_other_span,
        sums_up,
        tells_what_there_is,
        counts_by_kind,
        counts_by_manner,
        counts_on_top,
        counts_each,
        counts_instalment,
        was_so_once,
        takes_in_more,
        may_have_come_again,
        is_of_other_count,
        is_running_count,
        may_have_moved_since,
        is_in_clause_of_time,
        is_of_degree,
        is_of_other_occasion,
        is_of_further_occasion,
    ),
    _DATE: (
        is_of_doings,
        is_in_rival_place,
        is_of_other_occasion,
        is_of_further_occasion,
        is_of_degree,
        is_step_into_office,
        is_of_two_times,
        is_so_under_condition,
        counts_from_another_start,
        is_of_one_like_it,
    ),
    _OPPOSITE: (
        is_done_at_other_age,
        is_of_doings,
        may_come_later,
        is_in_rival_place,
        moves_within_month,
        is_won_in_part,
        is_on_other_side,
        flows_both_ways,
        is_of_another_size,
        is_of_any_one,
        is_of_another_kind,
        is_of_part,
        is_of_another_deal,
        gives_another_score,
        is_of_one_of_several,
        is_of_part_of_time,
        sums_up,
        was_so_before,
        was_undone,
        is_of_other_occasion,
        is_sequel,
        is_in_clause_of_time,
        was_so_once,
        may_have_both,
        leaves_whom_out,
        tells_of_both_together,
        stays_so_until,
        is_of_other_move,
        makes_things,
        leaves_condition_out,
    ),
    _SWAP: (leaves_condition_out, may_be_mutual, may_be_returned, gives_other_figures, is_of_other_occasion, is_sequel),
    _WHO: (leaves_category_open, had_been_before, leaves_condition_out),
    _OUTDATED: (leaves_object_out,),
    _EARLY: (leaves_object_out,),
    _RANK: (is_on_other_side, is_ranked_among_others, counts_among_others, is_of_part_of_time, was_so_once),
    _DENIAL: (
        is_of_another_win,
        is_done_at_other_age,
        denies_way_of_arriving,
        leaves_condition_out,
        is_on_other_side,
        denies_detail,
        denies_of_some,
        denies_circumstance,
        denies_doer,
        denies_move_of_now,
        denies_manner,
        denies_part_of_time,
        is_in_clause_of_time,
        is_of_part_of_time,
    ),
}
OF_SLIPS: tuple[Callable[[Alignment], bool], ...] = (
    is_qualified,
    is_restricted,
    counts_some,
    is_another_one,
    counts_on_top,
    counts_each,
    takes_in_more,
    is_earlier_figure,
    is_of_part,
    is_of_another_age,
    is_of_another_measure,
    is_of_any_one,
    tells_other_group,
    is_of_other_voters,
    is_other_forecast,
    is_elsewhere,
)
