"""Stubs of facts for the claims that no fact speaks to, ready to be sourced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.facts.rendering import make_id, write_yaml
from factcheck.facts.terms import words_of
from factcheck.model import ClaimKind, Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from factcheck.model import Article, CheckedArticle, CheckedClaim, Claim

PREAMBLE = """\
version: 1
# Stubs for the claims that no fact speaks to. For each that is worth a fact: find the source and add it under
# `sources:`, make the statement a plain, self-contained sentence of what the source says (it may say otherwise than
# the claim), take the `#` marks away, and delete what is left.
facts:
"""


def draft_facts(articles: Iterable[CheckedArticle], *, taken: Collection[str] = ()) -> str:
    """Write a commented-out stub for every unverified statement, with its speaker, day and place in the draft.

    A claim that stands in several places gets one stub. `taken` are the ids that the facts base already has. The text
    is a facts file without facts until an editor takes the comment marks away.
    """
    ids = set(taken)
    stubs: dict[str, list[str]] = {}
    wordings: dict[str, Claim] = {}
    for checked in articles:
        for claim in _unverified(checked.claims):
            key = " ".join(claim.assertion.casefold().split())
            wordings.setdefault(key, claim)
            stubs.setdefault(key, []).append(_heading(checked.article, claim))
    entries = []
    for key, headings in stubs.items():
        claim = wordings[key]
        identifier = make_id(list(words_of(claim.assertion))[:4], ids)
        ids.add(identifier)
        entries.append("".join(f"  # {heading}\n" for heading in headings) + _stub(identifier, claim))
    return PREAMBLE + ("\n".join(entries) or "  # Every claim is spoken to.\n")


def _unverified(claims: Iterable[CheckedClaim]) -> Iterator[Claim]:
    for checked in claims:
        if checked.verdict.outcome is Outcome.UNVERIFIED and checked.claim.kind is ClaimKind.STATEMENT:
            yield checked.claim


def _heading(article: Article, claim: Claim) -> str:
    """Say where a claim stands and who says it, on one line without control characters."""
    line = article.text.count("\n", 0, claim.span.start) + 1
    said = f", {claim.speaker.name}" if claim.speaker else ", in the article's own voice"
    day = f" on {claim.said_on}" if claim.said_on else f", published {article.published}" if article.published else ""
    return _plain(f"{article.path}:{line}{said}{day}")


def _stub(identifier: str, claim: Claim) -> str:
    entry = [{"id": identifier, "statement": _plain(claim.assertion)}]
    lines = [*write_yaml(entry).splitlines(), "  sources: []"]
    return "".join(f"  # {line}\n" for line in lines)


def _plain(text: str) -> str:
    """Put a text on one line, without the characters that a terminal or a parser would act on."""
    return "".join(mark for mark in " ".join(text.split()) if mark.isprintable())
