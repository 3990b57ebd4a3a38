"""The findings that were there already: a baseline lets a job fail on new ones only.

A baseline is a JSON file with one entry a finding, sorted, so that it can be kept under version control and compared.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.errors import ConfigError
from factcheck.model import Level, Outcome, Suppression

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.model import CheckedClaim, Report

VERSION = 1
REASON = "in the baseline"
UNCOUNTED = (Outcome.SUPPORTED, Outcome.UNVERIFIED, Outcome.NOT_CHECKABLE)


class KnownFinding(Struct, frozen=True, order=True):
    """One finding of a baseline; `rule` and `text` are for people, the fingerprint alone counts."""

    path: str
    fingerprint: str
    rule: str
    text: str


def list_known(report: Report, name_of: Callable[[str], str] = str) -> tuple[KnownFinding, ...]:
    """List the findings of a report that nothing else suppresses, as a baseline keeps them.

    Claims that no fact speaks to are not kept: they are news of the facts files, not of the drafts.
    """
    return tuple(
        sorted(
            KnownFinding(
                name_of(article.article.path),
                checked.claim.id,
                checked.verdict.rule or "",
                " ".join(checked.claim.text.split()),
            )
            for article in report.articles
            for checked in article.claims
            if _counts(checked)
        )
    )


def write_baseline(findings: Iterable[KnownFinding]) -> str:
    """Write a baseline as text."""
    entries = [
        {"path": known.path, "fingerprint": known.fingerprint, "rule": known.rule, "text": known.text}
        for known in sorted(findings)
    ]
    return json.dumps({"version": VERSION, "findings": entries}, indent=2) + "\n"


def parse_baseline(text: str, path: str) -> tuple[KnownFinding, ...]:
    """Read a baseline; raises ConfigError for a file that is none."""
    try:
        document = json.loads(text)
        if document["version"] != VERSION:
            raise ConfigError("a baseline of another version", path=path, mend="write it anew with --write-baseline")
        return tuple(
            KnownFinding(*(str(entry[key]) for key in ("path", "fingerprint", "rule", "text")))
            for entry in document["findings"]
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ConfigError("not a baseline", path=path, mend="write it anew with --write-baseline") from error


def apply_baseline(report: Report, known: Iterable[KnownFinding], path: str) -> Report:
    """Suppress the findings that a baseline knows; `path` is the baseline's own."""
    fingerprints = {finding.fingerprint for finding in known}
    suppression = Suppression(REASON, "baseline", path=path)
    articles = tuple(
        replace(
            article,
            claims=tuple(
                replace(checked, suppression=suppression)
                if _counts(checked) and checked.claim.id in fingerprints
                else checked
                for checked in article.claims
            ),
        )
        for article in report.articles
    )
    return replace(report, articles=articles)


def find_gone(
    report: Report, known: Iterable[KnownFinding], exists: Callable[[str], bool], name_of: Callable[[str], str] = str
) -> tuple[KnownFinding, ...]:
    """Find what a baseline knows and the drafts no longer hold; drafts outside this run keep their findings."""
    present = {checked.claim.id for article in report.articles for checked in article.claims}
    checked_paths = {name_of(article.article.path) for article in report.articles}
    return tuple(
        finding
        for finding in known
        if finding.fingerprint not in present and (finding.path in checked_paths or not exists(finding.path))
    )


def _counts(checked: CheckedClaim) -> bool:
    verdict = checked.verdict
    return (
        checked.suppression is None
        and verdict.rule is not None
        and verdict.level not in (None, Level.NONE)
        and verdict.outcome not in UNCOUNTED
    )
