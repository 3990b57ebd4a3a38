"""Labelled claims and drafts, and what the product says of them.

A set is a folder with one folder a topic. Each holds `facts.yaml` (an ordinary facts file) and either `claims.yaml`
(sentences with the expected verdict) or `expected.yaml` (anchors: exact words of the draft inside the claim that is
meant) beside `draft.txt`; the sheet may name a draft and a facts file that lie elsewhere. What a sheet does not name
may have any verdict but contradicted or outdated.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from msgspec import Struct

from factcheck.checking import Checker
from factcheck.claims import extract_claims
from factcheck.facts import parse_facts
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.model import REJECTED, Article, Block, BlockKind, CheckedClaim, ClaimKind, FactBase, Outcome, Span
from factcheck.reading import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

DATA = Path(__file__).parent / "data"
# A sentence may hold several claims: the gravest verdict speaks for it.
GRAVITY = (
    Outcome.CONTRADICTED,
    Outcome.OUTDATED,
    Outcome.SUPPORTED,
    Outcome.AMBIGUOUS,
    Outcome.UNVERIFIED,
    Outcome.NOT_CHECKABLE,
)


class Case(Struct, frozen=True):
    """A stretch of text with the verdict that a fact desk would sign; several rules may be right.

    Where the verdict is about one clause of several, `anchor` holds its words.
    """

    topic: str
    id: str
    text: str
    expected: Outcome
    rules: tuple[str, ...] = ()
    context: str = ""
    anchor: str = ""
    headline: bool = False
    published: date | None = None
    note: str = ""
    facts: tuple[str, ...] = ()


class Judged(Struct, frozen=True):
    """A case with the product's answer; outcome None means that no claim was found there."""

    case: Case
    outcome: Outcome | None
    rule: str | None = None
    reason: str = ""

    @property
    def rejected(self) -> bool:
        """Tell whether the product calls the claim contradicted or outdated."""
        return self.outcome in REJECTED

    @property
    def should_be_rejected(self) -> bool:
        """Tell whether it had to."""
        return self.case.expected in REJECTED


class Desk:
    """A facts file made ready to check texts against."""

    def __init__(self, base: FactBase) -> None:
        self._gazetteer = Gazetteer(base.entities)
        self._checker = Checker(base)

    def check(self, article: Article) -> tuple[CheckedClaim, ...]:
        """Run the product over an article and keep its statements."""
        checked = self._checker.check(article, extract_claims(article, self._gazetteer))
        return tuple(claim for claim in checked.claims if claim.claim.kind is not ClaimKind.QUOTATION)


def lay_out(text: str, published: date | None, *, context: str = "", headline: bool = False) -> tuple[Article, Span]:
    """Make an article of one block, the context before the text, and tell where the text lies."""
    whole = f"{context} {text}" if context else text
    block = Block(Span(0, len(whole)), BlockKind.HEADLINE if headline else BlockKind.PARAGRAPH)
    article = Article("case.txt", whole, (block,), published=published, published_basis="option")
    return article, Span(len(whole) - len(text), len(whole))


def pick_gravest(claims: tuple[CheckedClaim, ...], span: Span) -> CheckedClaim | None:
    """Find the claim with the gravest verdict among those that touch a span."""
    touching = [claim for claim in claims if claim.claim.span.overlaps(span)]
    return min(touching, key=lambda claim: GRAVITY.index(claim.verdict.outcome), default=None)


def judge(desk: Desk, case: Case) -> Judged:
    """Check one labelled sentence."""
    article, span = lay_out(case.text, case.published, context=case.context, headline=case.headline)
    if case.anchor:
        start = span.start + case.text.index(case.anchor)
        span = Span(start, start + len(case.anchor))
    return _as_judged(case, pick_gravest(desk.check(article), span))


def open_topics(folder: Path) -> Iterator[tuple[Desk, list[Case]]]:
    """Give the facts and the labelled sentences of each topic of a set."""
    for sheet in sorted(folder.glob("*/claims.yaml")):
        yield _open_desk(sheet.parent / "facts.yaml"), _read_cases(sheet, "claims", "text")


def judge_topics(folder: Path) -> list[Judged]:
    """Check every labelled sentence of a set, topic after topic."""
    return [judge(desk, case) for desk, cases in open_topics(folder) for case in cases]


def judge_drafts(folder: Path) -> list[Judged]:
    """Check every labelled draft of a set; a claim rejected without being named in its sheet comes as a case too.

    One claim may hold several anchors: what is rejected for one of them by its own fact says nothing of the others.
    """
    judged = []
    for sheet in sorted(folder.glob("*/expected.yaml")):
        record = _read_sheet(sheet)
        draft = sheet.parent / record.get("draft", "draft.txt")
        article = read_article(str(draft), draft.read_bytes(), published=record.get("published"))
        claims = _open_desk(sheet.parent / record.get("facts", "facts.yaml")).check(article)
        cases = _read_cases(sheet, "findings", "anchor")
        named = [_find_anchor(article, case) for case in cases]
        wrong = [(span, case) for span, case in zip(named, cases, strict=True) if case.expected in REJECTED]
        others = tuple(claim for claim in claims if not _is_wrong_elsewhere(claim, wrong))
        for case, span in zip(cases, named, strict=True):
            told = claims if case.expected in REJECTED else others
            judged.append(_as_judged(case, pick_gravest(told, span)))
        judged += [
            _as_judged(Case(sheet.parent.name, "elsewhere", claim.claim.text, Outcome.UNVERIFIED), claim)
            for claim in claims
            if claim.verdict.outcome in REJECTED and not any(claim.claim.span.overlaps(span) for span in named)
        ]
    return judged


def _find_anchor(article: Article, case: Case) -> Span:
    start = article.text.index(case.text)
    return Span(start, start + len(case.text))


def _is_wrong_elsewhere(claim: CheckedClaim, wrong: list[tuple[Span, Case]]) -> bool:
    """Tell whether a claim is rejected by the fact of an anchor that it holds and that is to be rejected."""
    by = {evidence.fact for evidence in claim.verdict.evidence}
    rejected = claim.verdict.outcome in REJECTED
    return rejected and any(claim.claim.span.overlaps(span) and by & set(case.facts) for span, case in wrong)


def _open_desk(path: Path) -> Desk:
    return Desk(parse_facts([(str(path), path.read_bytes())]))


def _read_sheet(sheet: Path) -> dict[str, Any]:
    record: dict[str, Any] = yaml.safe_load(sheet.read_text(encoding="utf-8"))
    return record


def _read_cases(sheet: Path, key: str, words: str) -> list[Case]:
    record = _read_sheet(sheet)
    return [
        Case(
            topic=sheet.parent.name,
            id=entry.get("id", f"{sheet.parent.name}-{number:02d}"),
            text=entry[words],
            expected=Outcome(entry["verdict"]),
            rules=_as_strings(entry.get("rule")),
            context=entry.get("context", ""),
            anchor=entry.get("anchor", "") if words == "text" else "",
            headline=entry.get("headline", False),
            published=entry.get("published", record.get("published")),
            note=entry.get("note", ""),
            facts=_as_strings(entry.get("fact")),
        )
        for number, entry in enumerate(record[key], start=1)
    ]


def _as_strings(value: str | list[str] | None) -> tuple[str, ...]:
    return () if value is None else (value,) if isinstance(value, str) else tuple(value)


def _as_judged(case: Case, claim: CheckedClaim | None) -> Judged:
    if claim is None:
        return Judged(case, None)
    return Judged(case, claim.verdict.outcome, claim.verdict.rule, claim.verdict.reason)
