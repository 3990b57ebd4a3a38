"""How often each rule fired, each verdict was given, and each speaker was right or wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from factcheck.model import Outcome
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Report

OWN_VOICE = "(the drafts' own voice)"
UNNAMED = "(a speaker not named)"


def list_statistics(report: Report) -> Iterator[str]:
    """Give the lines of three small tables, each sorted by count and then by name."""
    rules: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    speakers: defaultdict[str, Counter[Outcome]] = defaultdict(Counter)
    names = {card.code: card.name for card in report.rules}
    for checked in (claim for article in report.articles for claim in article.claims):
        verdict, claim = checked.verdict, checked.claim
        outcomes[verdict.outcome.value] += 1
        if verdict.rule:
            rules[f"{verdict.rule} {names.get(verdict.rule, '')}".rstrip()] += 1
        name = claim.speaker.name if claim.speaker else UNNAMED if claim.utterance else OWN_VOICE
        speakers[flatten(name)][verdict.outcome] += 1
    yield from _table("By rule", rules)
    yield from _table("By verdict", outcomes)
    yield "By speaker:"
    for name, counts in sorted(speakers.items(), key=lambda item: (-item[1].total(), item[0])):
        told = ", ".join(f"{counts[outcome]} {outcome.value}" for outcome in Outcome if counts[outcome])
        yield f"{counts.total():>7,}  {name}: {told}"


def _table(title: str, counts: Counter[str]) -> Iterator[str]:
    yield f"{title}:"
    for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{count:>7,}  {name}"
