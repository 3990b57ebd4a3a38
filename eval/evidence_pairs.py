"""Score verdicts on files of claim and evidence: `python -m eval.evidence_pairs PATH.jsonl [--out PRED.jsonl]`.

Each line holds `id`, `claim`, `evidence`, `label` (SUPPORTED, CONTRADICTED or NEI) and `tags`. The evidence sentence is
taken as the statement of the only fact. Such sentences leave to the page from which they were taken what they are about
("it", "the film"): the topic of the facts file is the `title` of that page, where a record has one. With `--topic` it
is else what the claim is about, as an editor's would be who opened the page for its sake. Coverage is the share of
pairs that got an answer other than NEI; a flip is supported for contradicted or the reverse.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from msgspec import Struct

from eval.labelled import Desk, lay_out, pick_gravest
from factcheck.checking.lone_facts import find_topic
from factcheck.errors import FactcheckError
from factcheck.facts import parse_facts
from factcheck.model import Outcome

LABELS = {Outcome.SUPPORTED: "SUPPORTED", Outcome.CONTRADICTED: "CONTRADICTED", Outcome.OUTDATED: "CONTRADICTED"}
NO_ANSWER = "NEI"


class Pair(Struct, frozen=True):
    """One labelled pair with the product's answer."""

    id: str
    claim: str
    evidence: str
    label: str
    number: bool
    answer: str = NO_ANSWER
    rule: str | None = None
    reason: str = ""

    @property
    def answered(self) -> bool:
        """Tell whether the product said supported or contradicted."""
        return self.answer != NO_ANSWER

    @property
    def flipped(self) -> bool:
        """Tell whether the answer is the opposite of the label."""
        return self.answered and self.label not in (NO_ANSWER, self.answer)


def answer(record: dict[str, object], *, topic: bool = False) -> Pair:
    """Check the claim of one record against its evidence; with `topic`, the facts file is about what the claim is."""
    claim, evidence = str(record["claim"]), str(record["evidence"])
    tags = record.get("tags")
    number = isinstance(tags, list) and "number" in tags
    about = str(record.get("title") or (find_topic(claim) if topic else ""))
    label, rule, reason = _judge_pair(claim, evidence, about)
    return Pair(str(record["id"]), claim, evidence, str(record["label"]), number, label, rule, reason)


def _judge_pair(claim: str, evidence: str, topic: str) -> tuple[str, str | None, str]:
    sources = {"evidence": {"title": "Evidence"}}
    facts = [{"id": "evidence", "statement": evidence, "sources": ["evidence"]}]
    keys = {"version": 1, **({"topic": topic} if topic else {}), "sources": sources, "facts": facts}
    document = json.dumps(keys, ensure_ascii=True)
    try:
        desk = Desk(parse_facts([("pair.yaml", document.encode())]))
    except FactcheckError as error:
        return NO_ANSWER, None, str(error)
    article, span = lay_out(claim, None)
    checked = desk.check(article)
    found = pick_gravest(checked, span)
    if found is None:
        return NO_ANSWER, None, "no claim"
    outcomes = {item.verdict.outcome for item in checked}
    if found.verdict.outcome is Outcome.SUPPORTED and Outcome.UNVERIFIED in outcomes:
        return NO_ANSWER, None, "only a part of the claim is borne out"
    return LABELS.get(found.verdict.outcome, NO_ANSWER), found.verdict.rule, found.verdict.reason


def summarise(name: str, pairs: list[Pair]) -> str:
    """Print coverage, accuracy on what is answered and flips of some pairs as one line."""
    answered = [pair for pair in pairs if pair.answered]
    right = sum(pair.answer == pair.label for pair in answered)
    flips = sum(pair.flipped for pair in pairs)
    contradicted = [pair for pair in answered if pair.answer == "CONTRADICTED"]
    precise = sum(pair.label == "CONTRADICTED" for pair in contradicted)
    return (
        f"{name:<10} pairs {len(pairs):>4}  coverage {len(answered) / max(1, len(pairs)):.3f}"
        f"  right {right / max(1, len(answered)):.3f}  flips {flips / max(1, len(pairs)):.3f}"
        f"  contradicted {len(contradicted):>3}, right {precise / max(1, len(contradicted)):.3f}"
    )


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--out", type=Path, help="write the answers as JSON lines")
    parser.add_argument("--topic", action="store_true", help="tell what the evidence is about")
    parser.add_argument("--errors", action="store_true", help="list the wrong answers")
    options = parser.parse_args()
    written = []
    for path in options.paths:
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        pairs = [answer(json.loads(line), topic=options.topic) for line in lines]
        print(path.stem)
        print(summarise("all", pairs))
        print(summarise("number", [pair for pair in pairs if pair.number]))
        print(summarise("other", [pair for pair in pairs if not pair.number]))
        written += [{"id": pair.id, "label": pair.answer, "rule": pair.rule} for pair in pairs]
        if options.errors:
            for pair in pairs:
                if pair.answered and pair.answer != pair.label:
                    print(f"{pair.id}: {pair.label} -> {pair.answer} {pair.rule or ''}\n    {pair.claim}")
                    print(f"    {pair.evidence}\n    {pair.reason}")
    if options.out:
        options.out.write_text("".join(json.dumps(line) + "\n" for line in written), encoding="utf-8")


if __name__ == "__main__":
    main()
