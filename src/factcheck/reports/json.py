"""The report as JSON, in the shape that `schemas/report-1.json` fixes; every character survives the round trip."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.model import Level
from factcheck.reports.counting import count_claims
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import escape_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.model import (
        Article,
        CheckedArticle,
        CheckedClaim,
        Citation,
        Claim,
        Evidence,
        Failure,
        Report,
        Speaker,
        Suppression,
        TimeExpression,
        Utterance,
    )
    from factcheck.reports import View

SCHEMA_VERSION = 1


def render(report: Report, view: View) -> str:
    """Write the whole report: a machine gets everything, whatever the view shows to people."""
    return serialise(describe_report(report))


def serialise(value: object) -> str:
    """Write a value as indented JSON in readable UTF-8, with every control character escaped."""
    return escape_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def describe_report(report: Report) -> dict[str, Any]:
    """Give the report as plain values."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": report.version},
        "as_of": _day(report.as_of),
        "facts": {
            "files": list(report.facts_files),
            "count": report.facts_count,
            "digest": report.facts_digest,
        },
        "articles": [describe_article(article) for article in report.articles],
        "failures": [describe_failure(failure) for failure in report.failures],
        "summary": count_claims(report),
    }


def describe_article(checked: CheckedArticle) -> dict[str, Any]:
    """Give one article with its utterances and its checked claims."""
    lines = LineMap(checked.article.text)
    return {
        **describe_draft(checked.article, checked.utterances),
        "claims": [describe_checked_claim(claim, lines) for claim in checked.claims],
    }


def describe_draft(article: Article, utterances: Sequence[Utterance]) -> dict[str, Any]:
    """Give what is known of an article apart from its claims."""
    return {
        "path": article.path,
        "title": article.title,
        "published": _day(article.published),
        "language": article.language,
        "utterances": [
            {
                "id": utterance.id,
                "start": utterance.span.start,
                "end": utterance.span.end,
                "attribution": utterance.attribution.value,
                "cue": utterance.cue,
                "speaker": _describe_speaker(utterance.speaker),
                "said_on": _day(utterance.said_on),
                "said_on_basis": utterance.said_on_basis,
            }
            for utterance in utterances
        ],
    }


def describe_claim(claim: Claim, lines: LineMap) -> dict[str, Any]:
    """Give a claim without its verdict, as `factcheck claims` lists it."""
    place = lines.place(claim.span)
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "assertion": claim.assertion,
        "utterance": claim.utterance,
        "speaker": _describe_speaker(claim.speaker),
        "attribution": claim.attribution.value,
        "cue": claim.cue,
        "said_on": _day(claim.said_on),
        "said_on_basis": claim.said_on_basis,
        "about": [_describe_time(time) for time in claim.about],
    }


def describe_checked_claim(checked: CheckedClaim, lines: LineMap) -> dict[str, Any]:
    """Give a claim with its verdict and evidence."""
    verdict = checked.verdict
    return {
        **describe_claim(checked.claim, lines),
        "verdict": verdict.outcome.value,
        "rule": verdict.rule,
        "level": None if verdict.level in (None, Level.NONE) else verdict.level.value,
        "challenged": verdict.challenged,
        "reason": verdict.reason,
        "differences": [
            {"slot": difference.slot, "claim": difference.claim, "fact": difference.fact}
            for difference in verdict.differences
        ],
        "facts": [_describe_evidence(evidence) for evidence in verdict.evidence],
        "suppression": _describe_suppression(checked.suppression),
    }


def describe_failure(failure: Failure) -> dict[str, Any]:
    """Give a draft that could not be checked."""
    return {"path": failure.path, "line": failure.line, "problem": failure.problem, "mend": failure.mend}


def _describe_speaker(speaker: Speaker | None) -> dict[str, Any] | None:
    if speaker is None:
        return None
    return {"name": speaker.name, "entity": speaker.entity, "mention": speaker.mention, "role": speaker.role}


def _describe_time(time: TimeExpression) -> dict[str, Any]:
    period = time.period
    return {
        "text": time.text,
        "relation": time.relation,
        "first": _day(period.first) if period is not None else None,
        "last": _day(period.last) if period is not None else None,
        "explicit": time.explicit,
        "duration_days": time.duration_days,
    }


def _describe_evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "id": evidence.fact,
        "statement": evidence.statement,
        "relation": evidence.relation.value,
        "sources": [_describe_citation(citation) for citation in evidence.citations],
    }


def _describe_citation(citation: Citation) -> dict[str, Any]:
    source = citation.source
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "published": _day(source.published),
        "quote": citation.quote,
        "locator": citation.locator,
    }


def _describe_suppression(suppression: Suppression | None) -> dict[str, Any] | None:
    if suppression is None:
        return None
    return {
        "reason": suppression.reason,
        "basis": suppression.basis,
        "author": suppression.author,
        "until": _day(suppression.until),
        "path": suppression.path,
        "line": suppression.line,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
