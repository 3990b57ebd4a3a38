"""The mutation test over our own facts files: `python -m eval.mutation [--errors] [FILE]`.

Every fact's false variants have to be contradicted or outdated, its true ones must not be, and are to be supported.
Low figures may also be the fault of a variant: see `factcheck.facts.mutation`.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from eval.labelled import DATA, Desk, lay_out, pick_gravest
from factcheck.facts import parse_facts
from factcheck.facts.mutation import Tried, try_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.facts.mutation import Variant
    from factcheck.model import Verdict

PACK = DATA.parents[1] / "data" / "claims"


def find_files() -> list[Path]:
    """List the facts files that are measured: the pack, and those of the labelled claims and the held-out topics."""
    return [
        *sorted(PACK.glob("*.yaml")),
        *sorted(DATA.glob("verdicts/*/facts.yaml")),
        *sorted(DATA.glob("prose/*/facts.yaml")),
        *sorted(DATA.glob("heldout/*/facts.yaml")),
    ]


def try_file(path: Path) -> Iterator[tuple[str, Tried]]:
    """Check the variants of one facts file; gives each with the statement of its fact."""
    base = parse_facts([(str(path), path.read_bytes())])
    desk = Desk(base)

    def check(variant: Variant) -> Verdict | None:
        article, span = lay_out(variant.text, variant.said_on)
        claim = pick_gravest(desk.check(article), span)
        return claim.verdict if claim is not None else None

    for score in try_facts(base, check):
        for tried in score.tried:
            yield score.fact.statement, tried


def measure() -> dict[str, float]:
    """Score all files, as named numbers for `python -m eval`."""
    every = [tried for path in find_files() for _, tried in try_file(path)]
    false = [tried for tried in every if not tried.variant.true]
    true = [tried for tried in every if tried.variant.true]
    return {
        "false variants": len(false),
        "true variants": len(true),
        "false variants caught": _share(tried.right for tried in false),
        "true variants not contradicted": 1 - _share(tried.rejected for tried in true),
        "true variants supported": _share(tried.right for tried in true),
    }


def _share(hits: Iterable[bool]) -> float:
    every = list(hits)
    return sum(every) / len(every) if every else 1.0


def print_families(tried: Sequence[Tried]) -> None:
    """Print a line a family, false variants first."""
    groups: dict[tuple[bool, str], list[Tried]] = defaultdict(list)
    for item in tried:
        groups[item.variant.true, item.variant.family].append(item)
    print(f"{'family':<28}{'tried':>7}{'right':>8}{'rejected':>10}  other verdicts")
    for (true, family), items in sorted(groups.items()):
        others = Counter(item.outcome.value for item in items if not item.right)
        told = ", ".join(f"{outcome} {count}" for outcome, count in others.most_common())
        right, rejected = _share(item.right for item in items), sum(item.rejected for item in items)
        print(f"{('true: ' if true else 'false: ') + family:<28}{len(items):>7}{right:>8.3f}{rejected:>10}  {told}")


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="facts files; without any, our own")
    parser.add_argument("--errors", action="store_true", help="list the variants that went wrong")
    options = parser.parse_args()
    results = [result for path in options.files or find_files() for result in try_file(path)]
    print_families([tried for _, tried in results])
    if options.errors:
        for statement, tried in results:
            if not tried.right:
                rule = tried.verdict.rule or "" if tried.verdict else ""
                side = "true" if tried.variant.true else "false"
                variant = tried.variant
                verdict = f"{tried.outcome} {rule}".strip()
                print(side, variant.family, verdict, statement, variant.text, variant.said_on, sep="\t")


if __name__ == "__main__":
    main()
