"""Checked drafts as a language client sees them: diagnostics, hover texts and edits. Pure; needs the extra `lsp`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lsprotocol import types

from factcheck.ignore_comments import SUFFIXES
from factcheck.model import Level
from factcheck.patterns import regex
from factcheck.reports.markdown import describe_evidence, escape_markdown
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import CheckedArticle, CheckedClaim, Report, Span
    from factcheck.reports.findings import Finding

SEVERITIES = {
    Level.ERROR: types.DiagnosticSeverity.Error,
    Level.WARNING: types.DiagnosticSeverity.Warning,
    Level.NOTE: types.DiagnosticSeverity.Information,
}
FACTS_KEY = regex(r"^facts:[ \t]*(?:#.*)?$", re.MULTILINE)
ITEM = regex(r"^([ \t]*)- ", re.MULTILINE)


def locate(lines: LineMap, span: Span, encoding: str) -> types.Range:
    """Give a span's range in the client's position encoding, counted from 0, the end exclusive."""
    return types.Range(_position(lines, span.start, encoding), _position(lines, span.end, encoding))


def diagnose(finding: Finding, encoding: str) -> types.Diagnostic:
    """Give the diagnostic of a finding; its `data` holds the fingerprint."""
    return types.Diagnostic(
        range=locate(finding.lines, finding.checked.claim.span, encoding),
        message=finding.message,
        severity=SEVERITIES[finding.level],
        code=finding.rule.code,
        source="factcheck",
        data=finding.fingerprint,
    )


def find_claims(article: CheckedArticle, position: types.Position, encoding: str) -> Iterator[CheckedClaim]:
    """Find the claims under a position."""
    lines = LineMap(article.article.text)
    for checked in article.claims:
        place = locate(lines, checked.claim.span, encoding)
        if (place.start.line, place.start.character) <= (position.line, position.character) and (
            position.line,
            position.character,
        ) <= (place.end.line, place.end.character):
            yield checked


def describe_claim(checked: CheckedClaim, report: Report) -> str:
    """Say a verdict with its facts and sources in Markdown."""
    verdict = checked.verdict
    names = {card.code: card.name for card in report.rules}
    rule = f" {verdict.rule} {names.get(verdict.rule, '')}".rstrip() if verdict.rule else ""
    parts = [f"**{verdict.outcome.value}**{rule}", escape_markdown(flatten(verdict.reason))]
    if verdict.challenged:
        parts.append("Challenged in the draft.")
    parts += [describe_evidence(evidence) for evidence in verdict.evidence]
    return "\n\n".join(part for part in parts if part)


def ignore_in_markdown(path: str, text: str, finding: CheckedClaim) -> tuple[int, str] | None:
    """Give the line, from 0, before which a comment goes that ignores a finding once its reason is written."""
    if not path.lower().endswith(SUFFIXES) or finding.verdict.rule is None:
        return None
    lines = LineMap(text)
    number = lines.place(finding.claim.span).line
    while number > 1 and lines.line(number - 1).strip():
        number -= 1
    return number - 1, f"<!-- factcheck: ignore[{finding.verdict.rule}] -->\n"


def draft_fact(facts_text: str, checked: CheckedClaim, number: int) -> tuple[int, str] | None:
    """Give the line, from 0, before which a drafted fact goes into a facts file; None where it has no list of facts.

    The fact has no source yet, which `factcheck facts lint` says until there is one.
    """
    key = FACTS_KEY.search(facts_text)
    if key is None:
        return None
    item = ITEM.search(facts_text, key.end())
    indent = item[1] if item else "  "
    statement = flatten(checked.claim.assertion).replace("\\", "\\\\").replace('"', '\\"')
    line = facts_text.count("\n", 0, key.end()) + 1
    return line, f'{indent}- id: draft-{number}\n{indent}  statement: "{statement}"\n{indent}  sources: []\n'


def _position(lines: LineMap, offset: int, encoding: str) -> types.Position:
    line, column = lines.locate(offset)
    if encoding == types.PositionEncodingKind.Utf8:
        column = lines.utf8_column(offset)
    elif encoding == types.PositionEncodingKind.Utf16:
        column = lines.utf16_column(offset)
    return types.Position(line - 1, column - 1)
