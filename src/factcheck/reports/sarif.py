"""SARIF 2.1.0, as code scanning and editors read it (OASIS standard of 27 March 2020).

Columns count UTF-16 code units, the standard's default; the end is exclusive. Suppressed findings are kept, with their
justification, as readers of SARIF expect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factcheck.model import Level, RuleCard
from factcheck.reports.findings import Finding, list_findings
from factcheck.reports.json import describe_checked_claim, serialise
from factcheck.reports.sanitising import expose, flatten

if TYPE_CHECKING:
    from factcheck.model import Failure, Report
    from factcheck.reports import View

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"  # by convention the root of the repository
KEPT_PROPERTIES = ("kind", "verdict", "challenged", "assertion", "speaker", "said_on", "differences", "facts")


def render(report: Report, view: View) -> str:
    """Write one run with every rule, the findings that the view shows, and what could not be checked."""
    cards = list(report.rules)
    results = [_describe_finding(finding, cards) for finding in list_findings(report, view, suppressed=True)]
    run = {
        "tool": {"driver": _describe_driver(report, cards)},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\r", "\n"],
        "invocations": [
            {
                "executionSuccessful": not report.failures,
                "toolExecutionNotifications": [_describe_failure(failure, view) for failure in report.failures],
            }
        ],
        "results": results,
    }
    return serialise({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _describe_driver(report: Report, cards: list[RuleCard]) -> dict[str, Any]:
    return {
        "name": "factcheck",
        "version": report.version,
        "semanticVersion": report.version,
        "rules": [_describe_rule(card) for card in cards],
    }


def _describe_rule(card: RuleCard) -> dict[str, Any]:
    help_text = f"{card.explanation}\n\nExample: {card.example}" if card.example else card.explanation
    return {
        "id": card.code,
        "name": card.name.title().replace("-", ""),
        "shortDescription": {"text": card.name},
        "fullDescription": {"text": card.explanation},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": card.level.value},
    }


def _describe_finding(finding: Finding, cards: list[RuleCard]) -> dict[str, Any]:
    described = describe_checked_claim(finding.checked, finding.lines)
    result = {
        "ruleId": finding.rule.code,
        "ruleIndex": cards.index(finding.rule) if finding.rule in cards else -1,
        "level": finding.level.value,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": _locate(finding.path), "region": _region(finding)}}],
        "partialFingerprints": {"factcheckFingerprint/v1": finding.fingerprint},
        "properties": {key: described[key] for key in KEPT_PROPERTIES},
    }
    suppression = finding.checked.suppression
    if suppression is not None:
        result["suppressions"] = [
            {
                "kind": "inSource" if suppression.basis == "comment" else "external",
                "status": "accepted",
                "justification": flatten(suppression.reason),
            }
        ]
    return result


def _region(finding: Finding) -> dict[str, Any]:
    place, lines, span = finding.place, finding.lines, finding.checked.claim.span
    return {
        "startLine": place.line,
        "startColumn": lines.utf16_column(span.start),
        "endLine": lines.locate(span.end)[0],
        "endColumn": lines.utf16_column(span.end),
        "snippet": {"text": expose(flatten(finding.checked.claim.text))},
    }


def _locate(path: str) -> dict[str, str]:
    """Point at a file: relative to the root, percent-encoded byte by byte; an absolute path stays one."""
    try:
        encoded = quote(path.encode("utf-8", "surrogateescape"), safe="/")
    except UnicodeEncodeError:  # a lone surrogate that stands for no byte, from a name that was never a file's
        encoded = quote(path.encode("utf-8", "replace"), safe="/")
    return {"uri": f"file://{encoded}"} if path.startswith("/") else {"uri": encoded, "uriBaseId": ROOT}


def _describe_failure(failure: Failure, view: View) -> dict[str, Any]:
    return {
        "level": Level.ERROR.value,
        "message": {"text": flatten(failure.told)},
        "locations": [{"physicalLocation": {"artifactLocation": _locate(view.name(failure.path))}}],
    }
