"""The rules: one file a family, each with its card and a check from an alignment to a finding.

To add a rule, write a file with a `RuleCard` and a check, name both here, and give it a test file of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factcheck.checking.rules import (
    all_or_some,
    appointees,
    causes,
    dates,
    drafts,
    entity,
    hours,
    lasting,
    margins,
    names,
    not_yet,
    opposite,
    ordering,
    origins,
    penalties,
    periods,
    polarity,
    quantity,
    quotes,
    role_swap,
    roles,
    sequence,
    supported,
    undecided,
    whereabouts,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.findings import Finding

Check: TypeAlias = "Callable[[Alignment], Finding | None]"

CHECKS: tuple[Check, ...] = (
    supported.check_support,
    not_yet.check_not_yet,
    periods.check_period,
    periods.check_plan,
    periods.check_old_level,
    role_swap.check_role_swap,
    polarity.check_polarity,
    opposite.check_opposite,
    margins.check_margin,
    quantity.check_quantity,
    penalties.check_penalty,
    all_or_some.check_all_or_some,
    ordering.check_ordering,
    dates.check_date,
    hours.check_weekday,
    hours.check_hour,
    lasting.check_lasting,
    sequence.check_sequence,
    entity.check_entity,
    origins.check_origin,
    appointees.check_appointee,
    whereabouts.check_whereabouts,
    causes.check_cause,
)
LOOSE_CHECKS: tuple[Check, ...] = (
    supported.check_support,
    quantity.check_quantity,
    dates.check_date,
    hours.check_weekday,
    hours.check_hour,
)
"""The checks that also take the dictionary's word for what is alike."""
CARDS = (
    quantity.CARD,
    polarity.CARD,
    opposite.CARD,
    role_swap.CARD,
    dates.CARD,
    ordering.CARD,
    entity.CARD,
    periods.OUTDATED,
    periods.PREMATURE,
    quotes.MISQUOTE,
    quotes.MISATTRIBUTED,
    names.NAME,
    roles.CARD,
    drafts.CARD,
    undecided.AMBIGUOUS,
    undecided.UNVERIFIED,
)
