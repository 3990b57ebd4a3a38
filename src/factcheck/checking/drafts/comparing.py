"""Comparing drafts: their statements, quotations and names, and one finding for each disagreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.drafts.names import collect_names, find_variants, make_entities
from factcheck.checking.drafts.outcomes import find_updates
from factcheck.checking.drafts.quotations import find_renderings
from factcheck.checking.drafts.sides import Told, read_stories
from factcheck.checking.drafts.statements import DISAGREE, StatementComparer, has_content, is_comparable
from factcheck.checking.naming import read_names
from factcheck.checking.rules.drafts import CARD
from factcheck.model import (
    Attribution,
    CheckedClaim,
    Claim,
    ClaimKind,
    Difference,
    Extraction,
    Level,
    Outcome,
    Relation,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.checking.drafts.names import Variants
    from factcheck.checking.drafts.outcomes import Update
    from factcheck.checking.drafts.quotations import Rendering
    from factcheck.checking.drafts.statements import Disagreement
    from factcheck.checking.naming import NameUse
    from factcheck.model import Article

_RELATIONS = {
    Outcome.CONTRADICTED: Relation.CONTRADICTS,
    Outcome.OUTDATED: Relation.OUTDATES,
    Outcome.AMBIGUOUS: Relation.NEAR,
}
_LEVELS = {Outcome.OUTDATED: Level.NOTE}
_MOST_SHOWN = 8  # other sides of one finding


class Comparison(Struct, frozen=True):
    """What comparing drafts found: for each draft, in order, its claims that another draft contradicts.

    `passed_over` counts the pairs of claims that were left unread because nearer ones came first.
    """

    findings: tuple[tuple[CheckedClaim, ...], ...]
    passed_over: int = 0


def trim_claims(extraction: Extraction) -> Extraction:
    """Keep the claims that can be held against other drafts, without what only a facts file needs."""
    return Extraction(
        (),
        tuple(
            replace(claim, setting="")
            for claim in extraction.claims
            if claim.kind is ClaimKind.QUOTATION or (is_comparable(claim) and has_content(claim.assertion))
        ),
    )


def compare_drafts(
    drafts: Sequence[tuple[Article, Sequence[Claim]]], extract_teasers: Callable[[Article], Extraction]
) -> Comparison:
    """Hold the claims of drafts against each other; each disagreement is told once, on the side that came first.

    What the drafts' pages tell in teasers of other stories is no side of its own; it only tells how things came out.
    """
    uses = [list(read_names(article)) for article, _ in drafts]
    stories = read_stories(uses)
    names = collect_names(uses)
    told = [Told(number, article, claim) for number, (article, claims) in enumerate(drafts) for claim in claims]
    statements = [item for item in told if is_comparable(item.claim)]
    comparer = StatementComparer(statements, make_entities(uses), stories)
    articles = [article for article, _ in drafts]
    disagreements = list(comparer.find())
    updates = list(
        find_updates(statements, comparer.symbols, lambda: _read_teasers(articles, extract_teasers), stories)
    )
    found: list[tuple[Told, CheckedClaim]] = [
        *_gather((*_from_updates(updates), *_from_disagreements(disagreements, updates))),
        *_gather(_from_renderings(find_renderings([i for i in told if i.claim.kind is ClaimKind.QUOTATION]))),
        *(
            _from_variants(variants, articles, n)
            for n, variants in enumerate(find_variants(names, articles, stories), 1)
        ),
    ]
    findings: list[list[CheckedClaim]] = [[] for _ in drafts]
    for item, checked in found:
        findings[item.draft].append(checked)
    return Comparison(tuple(map(tuple, findings)), comparer.passed_over)


_Pair = tuple[Told, Told, Outcome, str, tuple[Difference, ...]]


def _from_updates(updates: Iterable[Update]) -> Iterator[_Pair]:
    for item in updates:
        yield item.open, item.settled, Outcome.OUTDATED, item.reason, (item.difference,)


def _from_disagreements(found: Iterable[Disagreement], updates: Iterable[Update]) -> Iterator[_Pair]:
    """Give the disagreements, but for what was open and has come out since."""
    known = {frozenset((item.open, item.settled)) for item in updates}
    for item in found:
        if frozenset((item.first, item.second)) not in known:
            outcome = Outcome.OUTDATED if item.update else Outcome.CONTRADICTED
            yield item.first, item.second, outcome, item.reason, item.differences


def _read_teasers(articles: Sequence[Article], extract_teasers: Callable[[Article], Extraction]) -> Iterator[Told]:
    for number, article in enumerate(articles):
        for claim in extract_teasers(article).claims:
            if is_comparable(claim):
                yield Told(number, article, replace(claim, id=f"t{claim.id}"))


def _from_renderings(found: Iterable[Rendering]) -> Iterator[_Pair]:
    for item in found:
        outcome = Outcome.CONTRADICTED if item.grave else Outcome.AMBIGUOUS
        matter = next((change.matter for change in item.quoting.changes if change.matter), "words")
        reason = (
            f"The drafts give these words otherwise ({matter})."
            if item.grave
            else "The drafts render the same words otherwise; which is right, or whether both are, can't be told."
        )
        differences = tuple(Difference("words", change.quoted, change.recorded) for change in item.quoting.changes)
        yield item.first, item.second, outcome, reason, differences


def _gather(pairs: Iterable[_Pair]) -> Iterator[tuple[Told, CheckedClaim]]:
    """Join the pairs that hang together into one finding on the side that came first."""
    groups: list[list[_Pair]] = []
    where: dict[tuple[int, str], list[_Pair]] = {}
    for pair in pairs:
        keys = [(side.draft, side.claim.id) for side in pair[:2]]
        known = [group for group in (where.get(key) for key in keys) if group is not None]
        group = known[0] if known else []
        if not known:
            groups.append(group)
        elif len(known) == 2 and known[0] is not known[1]:
            group += known[1]
            groups = [other for other in groups if other is not known[1]]
        group.append(pair)
        for one, other, *_ in group:
            where[(one.draft, one.claim.id)] = where[(other.draft, other.claim.id)] = group
    for group in groups:
        yield _tell(group)


def _tell(group: list[_Pair]) -> tuple[Told, CheckedClaim]:
    """Make the finding of a group of pairs: its gravest verdict, on its first side, with all the others beside it."""
    order = (Outcome.CONTRADICTED, Outcome.AMBIGUOUS, Outcome.OUTDATED)
    gravest = min(group, key=lambda pair: order.index(pair[2]))
    sides = {(side.draft, side.claim.id): side for pair in group for side in pair[:2]}
    first, *others = sorted(sides.values(), key=_came)
    _, _, outcome, reason, differences = gravest
    if gravest[1] is first:
        differences = tuple(Difference(d.slot, d.fact, d.claim) for d in differences)
    if reason == DISAGREE:
        other = gravest[0] if gravest[1] is first else gravest[1]
        reason = f"{DISAGREE}: here {differences[0].claim}, in {other.place} {differences[0].fact}."
    evidence = tuple(side.as_evidence(_RELATIONS[outcome]) for side in others[:_MOST_SHOWN])
    level = _LEVELS.get(outcome, CARD.level)
    return first, CheckedClaim(first.claim, Verdict(outcome, CARD.code, level, reason, False, differences, evidence))


def _came(side: Told) -> tuple[bool, str, int, int]:
    """Order sides by day, then by place; those without a day come last."""
    return side.day is None, str(side.day or ""), side.draft, side.claim.span.start


def _from_variants(variants: Variants, articles: Sequence[Article], number: int) -> tuple[Told, CheckedClaim]:
    """Make the finding of two spellings of a name, on the rarer one."""
    (draft, use), other = variants.first[0], variants.second[0][1]
    first = Told(draft, articles[draft], _name_claim(articles[draft], use, f"x{number}"))
    shown = {d: Told(d, articles[d], _name_claim(articles[d], u, "")) for d, u in reversed(variants.second)}
    reason = f"The drafts spell this name in two ways: {use.printed} and {other.printed}."
    verdict = Verdict(
        Outcome.CONTRADICTED, CARD.code, CARD.level, reason,
        differences=(Difference("name", use.printed, other.printed),),
        evidence=tuple(shown[d].as_evidence(Relation.CONTRADICTS) for d in sorted(shown)[:_MOST_SHOWN]),
    )  # fmt: skip
    return first, CheckedClaim(first.claim, verdict)


def _name_claim(article: Article, use: NameUse, identifier: str) -> Claim:
    words = use.span.of(article.text)
    assertion = f"Somebody is called {words}."
    return Claim(identifier, ClaimKind.NAME, use.span, words, assertion, Attribution.NARRATION, paragraph=use.paragraph)
