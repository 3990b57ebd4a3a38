"""JUnit XML: a suite a draft, a case a claim, so that any CI server shows what was checked and what failed.

A finding at or above the level that fails the run is a failure; a claim that no fact speaks to, that can't be checked,
or whose finding is suppressed is skipped; a draft that could not be checked is an error. The elements and attributes
are those that both the Ant schema and Jenkins know; there are no timings, so that a report is the same on every run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

from factcheck.model import Level, Outcome
from factcheck.reports.findings import describe_evidence
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose, flatten

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import CheckedArticle, CheckedClaim, Failure, Report
    from factcheck.reports import View

GRAVITY = {Level.NONE: 0, Level.NOTE: 1, Level.WARNING: 2, Level.ERROR: 3}
SKIPPED = (Outcome.UNVERIFIED, Outcome.NOT_CHECKABLE)
LONGEST_NAME = 120  # characters of a claim in the name of its case


def render(report: Report, view: View) -> str:
    """Write the suites of a run."""
    suites = ElementTree.Element("testsuites")
    for article in report.articles:
        _add_article(suites, article, view)
    for failure in report.failures:
        _add_failure(suites, failure, view)
    for number, suite in enumerate(suites):
        suite.set("id", str(number))
    ElementTree.indent(suites)
    body = ElementTree.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _add_article(suites: ElementTree.Element, checked: CheckedArticle, view: View) -> None:
    path = expose(view.name(checked.article.path))
    suite = _add_suite(suites, path, checked.article.published)
    lines = LineMap(checked.article.text)
    for claim in checked.claims:
        line, column = lines.locate(claim.claim.span.start)
        words = flatten(claim.claim.assertion)
        name = words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME - 1] + "…"
        case = ElementTree.SubElement(
            suite, "testcase", classname=path, name=f"{line}:{column} {claim.claim.kind.value}: {name}", time="0"
        )
        _add_outcome(case, claim, f"{path}:{line}:{column}", view)
    _close_suite(suite)


def _add_outcome(case: ElementTree.Element, checked: CheckedClaim, place: str, view: View) -> None:
    verdict = checked.verdict
    reason = flatten(verdict.reason)
    if checked.suppression is not None:
        ElementTree.SubElement(case, "skipped", message=f"suppressed: {flatten(checked.suppression.reason)}")
    elif GRAVITY[verdict.level or Level.NONE] >= GRAVITY[view.fail_on]:
        kind = f"{verdict.rule} {verdict.outcome.value}"
        failure = ElementTree.SubElement(case, "failure", message=reason, type=kind)
        failure.text = "\n".join([place, reason, *describe_evidence(verdict)])
    elif verdict.outcome in SKIPPED:
        ElementTree.SubElement(case, "skipped", message=f"{verdict.outcome.value}: {reason}")


def _add_failure(suites: ElementTree.Element, failure: Failure, view: View) -> None:
    path = expose(view.name(failure.path))
    suite = _add_suite(suites, path, None)
    case = ElementTree.SubElement(suite, "testcase", classname=path, name="the draft can be checked", time="0")
    error = ElementTree.SubElement(case, "error", message=flatten(failure.problem), type="not checked")
    error.text = flatten(failure.told)
    _close_suite(suite)


def _add_suite(suites: ElementTree.Element, path: str, day: date | None) -> ElementTree.Element:
    stamp = f"{day.isoformat() if day else '1970-01-01'}T00:00:00"
    suite = ElementTree.SubElement(
        suites, "testsuite", name=path, package="factcheck", timestamp=stamp, hostname="localhost", time="0"
    )
    ElementTree.SubElement(suite, "properties")
    return suite


def _close_suite(suite: ElementTree.Element) -> None:
    suite.set("tests", str(len(suite.findall("testcase"))))
    for kind, name in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        suite.set(name, str(len(suite.findall(f"testcase/{kind}"))))
    ElementTree.SubElement(suite, "system-out")
    ElementTree.SubElement(suite, "system-err")
