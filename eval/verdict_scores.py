"""Score the verdicts on the labelled claims and drafts: `python -m eval.verdict_scores [--errors] [SET]`.

Contradicted and outdated are counted together as "rejected". A false rejection is a claim that was rejected and had not
to be: the worst thing that the product can do.
"""

from __future__ import annotations

import argparse
import errno
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from eval.labelled import DATA, Judged, judge_drafts, judge_topics
from factcheck.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

SETS = ("verdicts", "drafts", "samples", "prose", "traps", "heldout")
READ_SETS = SETS[:5]  # those whose errors may be looked at


class Scores(Struct, frozen=True):
    """Counts over judged cases, and the shares that follow from them."""

    cases: int
    to_reject: int
    rejected: int
    rightly_rejected: int
    right_rule: int
    to_support: int
    rightly_supported: int
    flips: int
    false_support: int

    @classmethod
    def of(cls, judged: Iterable[Judged]) -> Scores:
        """Count the cases."""
        every = list(judged)
        hits = [item for item in every if item.rejected and item.should_be_rejected]
        to_support = [item for item in every if item.case.expected is Outcome.SUPPORTED]
        supported = [item for item in every if item.outcome is Outcome.SUPPORTED]
        return cls(
            cases=len(every),
            to_reject=sum(item.should_be_rejected for item in every),
            rejected=sum(item.rejected for item in every),
            rightly_rejected=len(hits),
            right_rule=sum(item.rule in item.case.rules for item in hits),
            to_support=len(to_support),
            rightly_supported=sum(item.outcome is Outcome.SUPPORTED for item in to_support),
            flips=sum(item.rejected for item in to_support) + sum(item.should_be_rejected for item in supported),
            false_support=sum(item.case.expected is not Outcome.SUPPORTED for item in supported),
        )

    @property
    def false_rejections(self) -> int:
        """Count the claims that were rejected and had not to be."""
        return self.rejected - self.rightly_rejected

    @property
    def precision(self) -> float:
        """Share of the rejected claims that had to be rejected; 1 where none was."""
        return _share(self.rightly_rejected, self.rejected)

    @property
    def recall(self) -> float:
        """Share of the claims to reject that were."""
        return _share(self.rightly_rejected, self.to_reject)

    @property
    def support_recall(self) -> float:
        """Share of the claims to support that were."""
        return _share(self.rightly_supported, self.to_support)

    def as_row(self, name: str) -> str:
        """Print the scores as one line of the table."""
        return (
            f"{name:<18}{self.cases:>6}{self.false_rejections:>7}"
            f"{_print_share(self.rightly_rejected, self.rejected):>8}"
            f"{_print_share(self.rightly_rejected, self.to_reject):>8}"
            f"{_print_share(self.right_rule, self.rightly_rejected):>8}"
            f"{_print_share(self.rightly_supported, self.to_support):>9}"
            f"{self.false_support:>9}{self.flips:>7}"
        )


HEADING = f"{'':<18}{'cases':>6}{'false':>7}{'prec.':>8}{'recall':>8}{'rule':>8}{'supp.':>9}{'f.supp.':>9}{'flips':>7}"


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _print_share(part: int, whole: int) -> str:
    """Print a share, and a dash where there is nothing to have a share of."""
    return f"{part / whole:.3f}" if whole else "-"


def judge_set(name: str) -> list[Judged]:
    """Check the claims and the drafts of one set. Raises FileNotFoundError for a set that does not exist."""
    if not (DATA / name).is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such set", str(DATA / name))
    return judge_topics(DATA / name) + judge_drafts(DATA / name)


def measure(name: str = "verdicts") -> dict[str, float]:
    """Score one set, as named numbers for `python -m eval`."""
    scores = Scores.of(judge_set(name))
    return {
        "cases": scores.cases,
        "false contradicted": scores.false_rejections,
        "precision of contradicted": scores.precision,
        "recall of contradicted": scores.recall,
        "recall of supported": scores.support_recall,
    }


def print_table(name: str, judged: list[Judged], *, topics: bool) -> None:
    """Print the scores of a set, a line a topic where wanted."""
    print(f"\n{name}\n{HEADING}")
    groups: dict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        groups[item.case.topic].append(item)
    if topics:
        for topic, items in groups.items():
            print(Scores.of(items).as_row(topic))
    print(Scores.of(judged).as_row("all"))


def is_error(item: Judged) -> bool:
    """Tell whether the answer is one that its label does not allow."""
    expected = item.case.expected
    if item.should_be_rejected or item.rejected:
        return item.rejected != item.should_be_rejected
    return (expected is Outcome.SUPPORTED) != (item.outcome is Outcome.SUPPORTED)


def print_errors(judged: list[Judged]) -> None:
    """Print each case that went wrong, false rejections first."""
    for item in sorted(filter(is_error, judged), key=lambda item: (not item.rejected, item.case.expected)):
        answer = " ".join(filter(None, (item.outcome or "no claim", item.rule)))
        note = f"  [{item.case.note}]" if item.case.note else ""
        print(f"{item.case.id}: {item.case.expected} {'/'.join(item.case.rules)} -> {answer}{note}")
        print(f"    {item.case.context} | {item.case.text}" if item.case.context else f"    {item.case.text}")
        if item.reason:
            print(f"    {item.reason}")


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=READ_SETS, metavar="SET", help=", ".join(SETS))
    parser.add_argument("--errors", action="store_true", help="list the cases that went wrong")
    parser.add_argument("--totals", action="store_true", help="leave the lines of the topics out")
    options = parser.parse_args()
    for name in options.sets or READ_SETS:
        judged = judge_set(name)
        print_table(name, judged, topics=not options.totals)
        if options.errors:
            print_errors(judged)


if __name__ == "__main__":
    main()
