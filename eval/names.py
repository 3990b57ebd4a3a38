"""Score names and titles: `python -m eval.names [--errors]`.

A case is a short draft with the names that are wrong in it; every other name that a rule fires on is a false alarm.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import yaml
from msgspec import Struct

from factcheck.checking import Checker
from factcheck.claims import extract_claims
from factcheck.facts import parse_facts
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.model import ClaimKind
from factcheck.reading import read_article

CASES = Path(__file__).parent / "data" / "names" / "cases.yaml"


class Judged(Struct, frozen=True):
    """A draft with the names that are wrong in it and those that the product finds, each with its rule."""

    text: str
    wrong: frozenset[tuple[str, str]]
    found: frozenset[tuple[str, str]]


def judge_cases(path: Path = CASES) -> list[Judged]:
    """Check every draft of the set."""
    sheet = yaml.safe_load(path.read_text(encoding="utf-8"))
    base = parse_facts([("facts.yaml", sheet["facts"].encode())])
    checker, gazetteer = Checker(base), Gazetteer(base.entities)
    judged = []
    for case in sheet["cases"]:
        draft = f"News of the day\n\n{case['text']}\n"
        article = read_article("draft.txt", draft.encode(), published=sheet["published"])
        claims = checker.check(article, extract_claims(article, gazetteer)).claims
        names = [claim for claim in claims if claim.claim.kind is ClaimKind.NAME]
        found = frozenset((claim.claim.text, str(claim.verdict.rule)) for claim in names)
        judged.append(Judged(case["text"], frozenset(case["wrong"].items()), found))
    return judged


def measure() -> dict[str, float]:
    """Score the set, as named numbers for `python -m eval`."""
    judged = judge_cases()
    found, wrong = sum(len(item.found) for item in judged), sum(len(item.wrong) for item in judged)
    right = sum(len(item.found & item.wrong) for item in judged)
    return {
        "drafts": len(judged),
        "wrong names": wrong,
        "precision": right / found if found else 1.0,
        "recall": right / wrong,
    }


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list what went wrong")
    options = parser.parse_args()
    for name, value in measure().items():
        print(f"{name:<28}{value:>8.3f}" if isinstance(value, float) else f"{name:<28}{value:>8}")
    for item in judge_cases() if options.errors else ():
        if item.found != item.wrong:
            print(f"{item.text}\n    wrong {sorted(item.wrong)}\n    found {sorted(item.found)}")


if __name__ == "__main__":
    main()
