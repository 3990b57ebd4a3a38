"""Score quotations against records: `python -m eval.quotations [--errors]`.

An altered quotation has to be an error (FC301, contradicted); a reworded or honest one must not be, and an honest one
has to be supported. Misattribution is measured with the same words in another speaker's mouth.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from factcheck.checking import Checker
from factcheck.claims import extract_claims
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.model import ClaimKind, Entity, FactBase, Outcome, QuoteRecord, Verdict
from factcheck.reading import read_article

RECORDS = Path(__file__).parent / "data" / "quotations" / "records.yaml"
KINDS = ("altered", "reworded", "honest", "misattributed")


class Judged(Struct, frozen=True):
    """A labelled quotation with the product's verdict on it, None where no quotation was found."""

    kind: str
    words: str
    verdict: Verdict | None

    @property
    def is_error(self) -> bool:
        """Whether the product calls it an error."""
        return self.verdict is not None and self.verdict.outcome is Outcome.CONTRADICTED


def judge_records(path: Path = RECORDS) -> list[Judged]:
    """Check every labelled quotation in a draft of its own."""
    records: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    names = [record["speaker"] for record in records]
    base = FactBase(
        entities=tuple(Entity(_id(name), name, "person") for name in names),
        quotes=tuple(QuoteRecord(f"q{n}", _id(record["speaker"]), record["text"]) for n, record in enumerate(records)),
    )
    checker, gazetteer = Checker(base), Gazetteer(base.entities)
    judged = []
    for number, record in enumerate(records):
        for kind in KINDS:
            speaker = names[(number + 1) % len(names)] if kind == "misattributed" else record["speaker"]
            words = record["text"].rstrip(".") if kind == "misattributed" else record[kind]
            draft = f"What was said\n\nThe hall was full on Monday.\n\n“{words},” {speaker} said.\n"
            article = read_article("draft.txt", draft.encode())
            claims = checker.check(article, extract_claims(article, gazetteer)).claims
            found = [claim.verdict for claim in claims if claim.claim.kind is ClaimKind.QUOTATION]
            judged.append(Judged(kind, words, found[0] if found else None))
    return judged


def _id(name: str) -> str:
    return name.lower().replace(" ", "-")


def measure() -> dict[str, float]:
    """Score the set, as named numbers for `python -m eval`."""
    judged = judge_records()
    errors = [item for item in judged if item.is_error]
    wanted = [item for item in judged if item.kind in {"altered", "misattributed"}]
    right = [item for item in errors if item in wanted]
    honest = [item for item in judged if item.kind == "honest"]
    supported = [item for item in honest if item.verdict is not None and item.verdict.outcome is Outcome.SUPPORTED]
    return {
        "quotations": len(judged),
        "precision of errors": len(right) / len(errors) if errors else 1.0,
        "recall of errors": len(right) / len(wanted),
        "honest ones supported": len(supported) / len(honest),
    }


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list what went wrong")
    options = parser.parse_args()
    for name, value in measure().items():
        print(f"{name:<28}{value:>8.3f}" if isinstance(value, float) else f"{name:<28}{value:>8}")
    for item in judge_records() if options.errors else ():
        wrong = item.is_error != (item.kind in {"altered", "misattributed"})
        unsupported = item.kind == "honest" and (item.verdict is None or item.verdict.outcome is not Outcome.SUPPORTED)
        if wrong or unsupported:
            verdict = item.verdict
            told = verdict and (verdict.outcome.value, verdict.reason, verdict.differences)
            print(f"{item.kind}: {item.words}\n    {told}")


if __name__ == "__main__":
    main()
