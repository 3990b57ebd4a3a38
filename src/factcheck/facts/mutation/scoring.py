"""Scores: what a check says of the variants of each fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.facts.mutation.making import make_variants
from factcheck.model import REJECTED, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.facts.mutation.variants import Variant
    from factcheck.model import Fact, FactBase, Verdict


class Tried(Struct, frozen=True):
    """A variant with the verdict it got; None where no claim was found in it."""

    variant: Variant
    verdict: Verdict | None

    @property
    def outcome(self) -> Outcome:
        """The verdict's outcome; a sentence without a claim is not checkable."""
        return self.verdict.outcome if self.verdict is not None else Outcome.NOT_CHECKABLE

    @property
    def right(self) -> bool:
        """Whether the verdict is one of those that are right."""
        return self.outcome in self.variant.acceptable

    @property
    def rejected(self) -> bool:
        """Whether a true variant was called false: the worst that can happen."""
        return self.variant.true and self.outcome in REJECTED

    @property
    def passed(self) -> bool:
        """Whether a false variant was not caught."""
        return not self.variant.true and not self.right


class FactScore(Struct, frozen=True):
    """What became of the variants of one fact."""

    fact: Fact
    tried: tuple[Tried, ...]

    @property
    def false(self) -> tuple[Tried, ...]:
        """The false variants."""
        return tuple(item for item in self.tried if not item.variant.true)

    @property
    def true(self) -> tuple[Tried, ...]:
        """The true variants."""
        return tuple(item for item in self.tried if item.variant.true)

    @property
    def score(self) -> float:
        """The share of right verdicts, 0 to 1: false variants caught and true ones supported."""
        return share(self.tried)


def share(tried: Iterable[Tried]) -> float:
    """Give the share of right verdicts; 1 where nothing was tried."""
    every = list(tried)
    return sum(item.right for item in every) / len(every) if every else 1.0


def try_facts(
    base: FactBase, check: Callable[[Variant], Verdict | None], facts: Iterable[Fact] | None = None
) -> Iterator[FactScore]:
    """Check the variants of each fact, one fact after the other."""
    for fact, variants in make_variants(base, facts):
        yield FactScore(fact, tuple(Tried(variant, check(variant)) for variant in variants))
