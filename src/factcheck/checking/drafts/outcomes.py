"""Outcomes: what one draft says is still open, and another, no earlier, says how it came out."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.names.capitals import is_one_name
from factcheck.language.offices.outcomes import OutcomeKind, outcome_stems, read_open, read_settled
from factcheck.language.times.dates import PRINTED_YEAR
from factcheck.model import Attribution, Difference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.checking.drafts.sides import Story, Told
    from factcheck.language.offices.outcomes import Outcome

_LONGEST_WAIT = 400  # days after which an outcome is likelier another's
_MOST_SETTLED = 200  # outcomes of one name and kind that are looked at
_SHARED_NAMES = 2


class Update(Struct, frozen=True):
    """A claim that something is open, and one that it came out."""

    open: Told
    settled: Told
    difference: Difference

    @property
    def reason(self) -> str:
        """Say in one sentence what is newer, and where."""
        return f"Still open here; another draft has how it came out: {self.settled.place_and_day}."


def find_updates(
    told: Sequence[Told],
    symbols: Sequence[frozenset[str]],
    read_teasers: Callable[[], Iterable[Told]],
    stories: Sequence[Story],
) -> Iterator[Update]:
    """Find the open matters of drafts that another draft, or a teaser on its page, tells the outcome of.

    `symbols` are those of the claims told. Teasers are read only where something is open.
    """
    near = [item for item, stems in zip(told, symbols, strict=True) if not stems.isdisjoint(outcome_stems())]
    opened = [(item, found) for item in near if (found := read_open(item.claim.assertion)) is not None]
    if not opened:
        return
    settled: dict[tuple[OutcomeKind, str], list[tuple[Told, Outcome]]] = defaultdict(list)
    for item in (*near, *read_teasers()):
        if item.claim.attribution is Attribution.NARRATION:
            for outcome in read_settled(item.claim.assertion):
                for last in {name[-1] for name in outcome.names}:
                    settled[outcome.kind, last].append((item, outcome))
    for item, matter in opened:
        seen: set[int] = set()
        for last in sorted({name[-1] for name in matter.names}):
            for other, outcome in settled[matter.kind, last][:_MOST_SETTLED]:
                if id(other) not in seen and _may_follow(item, other, stories) and _is_outcome_of(matter, outcome):
                    seen.add(id(other))
                    yield Update(item, other, Difference("outcome", matter.words, outcome.words))


def _may_follow(item: Told, other: Told, stories: Sequence[Story]) -> bool:
    """Tell whether what another draft says can be newer: one of the same story, of no earlier day and year."""
    if item.draft == other.draft or not stories[item.draft].shares(stories[other.draft], _SHARED_NAMES):
        return False
    years = set(PRINTED_YEAR.findall(other.claim.assertion)) - set(PRINTED_YEAR.findall(item.claim.assertion))
    if years - ({str(other.day.year)} if other.day else set()):
        return False
    if item.day is None or other.day is None:
        return True
    return 0 <= (other.day - item.day).days <= _LONGEST_WAIT


def _is_outcome_of(matter: Outcome, outcome: Outcome) -> bool:
    """Tell whether an outcome is that of an open matter: they share a name, and what tells the case from another."""
    shared = [max(a, b, key=len) for a in matter.names for b in outcome.names if is_one_name(a, b)]
    if not shared:
        return False
    alike = bool(matter.content & outcome.content)
    if matter.kind is OutcomeKind.HOLDER:
        return _is_one_office(matter, outcome)
    return alike or (matter.kind is OutcomeKind.VERDICT and any(len(name) > 1 for name in shared))


def _is_one_office(matter: Outcome, outcome: Outcome) -> bool:
    """Tell whether two outcomes are of one office or contest, and of no other sort of it."""
    if matter.offices and outcome.offices:
        return not matter.offices.isdisjoint(outcome.offices) and matter.sorts == outcome.sorts
    if not matter.contest or not (outcome.contest or outcome.elected):
        return False
    return matter.sorts == outcome.sorts or not (matter.sorts and outcome.sorts)
