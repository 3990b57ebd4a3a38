"""Markdown for a job's summary or a comment on a pull request; foreign text can neither format, link nor mention."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.model import Level
from factcheck.model.days import tell_day
from factcheck.patterns import regex
from factcheck.reports.counting import summarise
from factcheck.reports.findings import Finding, list_findings
from factcheck.reports.sanitising import expose, flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Citation, Evidence, Report
    from factcheck.reports import View

# Every ASCII punctuation mark may be escaped (CommonMark 0.31, 2.4); the ones that mean nothing inside a line are left.
MARKS = regex(r"[\\`*_{}\[\]()#+!|~$^=]|(?<=\w)\.(?=\w)")
ADDRESS = regex(r"(?i)\b(https?|ftp|mailto)(?=:)|\bwww(?=\.)")
PLAIN_LINK = regex(r"https?://[\w./?=&%#:~+-]{1,2000}", re.ASCII)
ICONS = {Level.ERROR: "🔴", Level.WARNING: "🟠", Level.NOTE: "🔵"}


def render(report: Report, view: View) -> str:
    """Write a heading, the summary, a table of findings, and what could not be checked."""
    return "\n".join(_lines(report, view)) + "\n"


def _lines(report: Report, view: View) -> Iterator[str]:
    findings = list(list_findings(report, view))
    yield "### factcheck"
    yield ""
    yield escape_markdown(summarise(report))
    if findings:
        yield ""
        yield "| | Where | Claim | What the facts say |"
        yield "|---|---|---|---|"
        yield from (_row(finding) for finding in findings)
    if report.failures:
        yield ""
        yield "Not checked:"
        yield ""
        for failure in report.failures:
            path = escape_markdown(expose(view.name(failure.path)))
            yield f"- {path}: {escape_markdown(flatten(failure.told))}"


def _row(finding: Finding) -> str:
    verdict = finding.checked.verdict
    place = f"{expose(finding.path)}:{finding.place.line}:{finding.place.column}"
    reason = " ".join([escape_markdown(flatten(verdict.reason)), *map(describe_evidence, verdict.evidence)])
    challenged = ", challenged" if verdict.challenged else ""
    cells = (
        f"{ICONS[finding.level]} {verdict.outcome.value}{challenged} {finding.title}",
        escape_markdown(place),
        escape_markdown(flatten(finding.checked.claim.text)),
        reason,
    )
    return f"| {' | '.join(cells)} |"


def describe_evidence(evidence: Evidence) -> str:
    """Say a fact with its sources, each a link where its address is a plain one."""
    fact = f"**{escape_markdown(flatten(evidence.fact))}**: {escape_markdown(flatten(evidence.statement))}"
    sources = "; ".join(cite(citation) for citation in evidence.citations)
    return f"{fact} ({sources})" if sources else fact


def cite(citation: Citation) -> str:
    """Name a source in Markdown, as a link where its address has nothing in it that Markdown or HTML could read."""
    source = citation.source
    day = tell_day(source.published) if source.published else None
    rest = escape_markdown(flatten(", ".join(part for part in (source.publisher, day, citation.locator) if part)))
    title = escape_markdown(flatten(source.title))
    linked = f"[{title}](<{source.url}>)" if source.url and PLAIN_LINK.fullmatch(source.url) else title
    return f"{linked}, {rest}" if rest else linked


def escape_markdown(text: str) -> str:
    """Make a text stand for itself in Markdown and HTML: no marks, no tags, no links, no mentions, no references."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = MARKS.sub(lambda match: "\\" + match.group(), text)
    text = ADDRESS.sub(lambda match: match.group() + "<!-- -->", text)
    return text.replace("@", "@<!-- -->")
