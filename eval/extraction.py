"""Claims, speakers, dates and checkability on articles of our own: `python -m eval.extraction [--misses]`.

Each file of `data/extraction/` is one article with what a careful reader would list: `anchor` are exact words inside
the claim, `speaker` null is the article's own voice, `said_on` null means that no day can be told (left out: not
asked), `says` is the sentence that the claim should read as, `marked` that the article marks it as unproven.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from msgspec import Struct

from factcheck.claims import extract_claims
from factcheck.model import ClaimKind
from factcheck.reading import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model import Article, Claim

DATA = Path(__file__).parent / "data" / "extraction"
_TITLES = frozenset({"the", "a", "an", "her", "his", "its", "their"})


class Sheet(Struct, frozen=True):
    """One annotated article and the claims that factcheck lists in it."""

    name: str
    article: Article
    expected: list[dict[str, Any]]
    not_claims: list[str]
    claims: tuple[Claim, ...]


def load_sheets() -> Iterator[Sheet]:
    """Read every annotated article and extract its claims."""
    for path in sorted(DATA.glob("*.yaml")):
        sheet = yaml.safe_load(path.read_text(encoding="utf-8"))
        article = read_article(f"{path.stem}.txt", sheet["text"].encode(), published=sheet.get("published"))
        yield Sheet(path.stem, article, sheet["claims"], sheet.get("not_claims", []), extract_claims(article).claims)


def find_claim(sheet: Sheet, anchor: str) -> Claim | None:
    """Give the claim that holds an anchor's words, or most of them and no others; the closest in length."""
    near = [claim for claim in sheet.claims if claim.kind is ClaimKind.STATEMENT and is_near(claim, anchor)]
    return min(near, key=lambda claim: abs(len(claim.text) - len(anchor)), default=None)


def is_near(claim: Claim, anchor: str) -> bool:
    """Tell whether a claim holds an anchor's words, or most of them and no others."""
    whole = anchor in claim.text or anchor in claim.assertion
    return whole or (claim.text in anchor and len(claim.text) * 2 > len(anchor))


def judge(sheet: Sheet, counts: Counter[str]) -> list[str]:
    """Count what is right in one sheet; gives a line for everything that is not."""
    misses = []
    taken: Counter[str] = Counter()
    for expected in sheet.expected:
        claim = find_claim(sheet, expected["anchor"])
        for name, right in compare(expected, claim):
            counts[f"{name} asked"] += 1
            counts[name] += right
            if not right:
                misses.append(f"{sheet.name}: {name}: {expected} -> {claim and describe(claim)}")
        if claim is not None:
            taken[claim.id] += 1
    counts["claims of their own asked"] += len(sheet.expected)
    counts["claims of their own"] += sum(1 for found in taken.values() if found == 1)
    for words in sheet.not_claims:
        counts["furniture listed"] += any(words in claim.text for claim in sheet.claims)
    return misses


def compare(expected: dict[str, Any], claim: Claim | None) -> Iterator[tuple[str, bool]]:
    """Compare what is expected of one claim with what was found, measure by measure."""
    yield "claims found", claim is not None
    if claim is None:
        return
    speaker = claim.speaker.name if claim.speaker is not None else None
    yield "speakers right", same_speaker(expected["speaker"], speaker)
    if expected["speaker"] is not None and "said_on" in expected:
        yield ("dates right" if expected["said_on"] else "dates left open"), claim.said_on == expected["said_on"]
    yield "checkability right", claim.checkable is expected["checkable"]
    if expected.get("marked"):
        yield "marks seen", claim.marked
    if "says" in expected:
        yield "assertions word for word", claim.assertion == expected["says"]


def same_speaker(expected: str | None, found: str | None) -> bool:
    """Tell whether two names mean the same speaker: equal without article and case, or one the other's last name."""
    if expected is None or found is None:
        return expected == found
    left, right = ([word for word in name.lower().split() if word not in _TITLES] for name in (expected, found))
    return left == right


def describe(claim: Claim) -> str:
    """Show a claim in one line."""
    speaker = claim.speaker.name if claim.speaker is not None else None
    return f"{claim.assertion!r} {speaker} {claim.said_on} {'checkable' if claim.checkable else claim.modality.value}"


def measure() -> Mapping[str, float | int]:
    """Give the share that is right of everything asked."""
    counts: Counter[str] = Counter()
    sheets = 0
    for sheet in load_sheets():
        judge(sheet, counts)
        sheets += 1
    names = [name for name in counts if f"{name} asked" in counts]
    values: dict[str, float | int] = {"articles": sheets, "claims asked": counts["claims found asked"]}
    values |= {name: counts[name] / counts[f"{name} asked"] for name in names}
    values["furniture listed"] = counts["furniture listed"]
    return values


def main() -> None:
    """Print the measures, and with --misses what was not right."""
    for name, value in measure().items():
        print(f"{name:<28} {value:.3f}" if isinstance(value, float) else f"{name:<28} {value}")
    if "--misses" in sys.argv[1:]:
        for sheet in load_sheets():
            print(*judge(sheet, Counter()), sep="\n")


if __name__ == "__main__":
    main()
