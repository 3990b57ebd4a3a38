"""The report that people read in a terminal: each finding with its words marked, its reason, its fact and its source.

Findings and supported claims are listed in the order of the draft, a finding at length and a supported claim briefly.
Claims that no fact speaks to, and claims that can't be checked, are counted, not listed, unless the view asks for them:
on a real draft they are most of the claims, and a fact desk reads the others first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Attribution, ClaimKind, Level, Outcome, Relation
from factcheck.model.days import tell_day
from factcheck.reports import DRAFTS_DISAGREE, FINDINGS
from factcheck.reports.counting import summarise
from factcheck.reports.excerpts import WIDTH, Mark, Row, cut_excerpt, underline
from factcheck.reports.painting import Line, paint
from factcheck.reports.positions import LineMap
from factcheck.reports.sanitising import expose, flatten
from factcheck.reports.statistics import list_statistics

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model import Article, CheckedClaim, Citation, Claim, Evidence, Report, Verdict
    from factcheck.reports import View

LISTED = FINDINGS | {Outcome.SUPPORTED}

OUTCOME_STYLES = {
    Outcome.SUPPORTED: "green",
    Outcome.CONTRADICTED: "bold red",
    Outcome.OUTDATED: "bold magenta",
    Outcome.AMBIGUOUS: "bold yellow",
    Outcome.UNVERIFIED: "cyan",
    Outcome.NOT_CHECKABLE: "dim",
}
BRIEF = (Outcome.UNVERIFIED, Outcome.NOT_CHECKABLE)  # nothing is to be said of these but where they stand
INDENT, NARROWEST = 4, 20  # columns
GUTTER = ("| ", "dim")
MARK_STYLES = {Mark.CONTEXT: "dim", Mark.CLAIM: "underline", Mark.DIFFERENCE: "bold red underline"}
RELATION_WORDS = {
    Relation.SUPPORTS: "fact",
    Relation.CONTRADICTS: "fact",
    Relation.OUTDATES: "fact",
    Relation.NEAR: "nearest fact",
}


def render(report: Report, view: View) -> str:
    """Write the report for people, painted and wrapped as the view says; plain and unwrapped by default."""
    return paint(list(_lay_out(report, view)), view.color, view.width)


def _lay_out(report: Report, view: View) -> Iterator[Line]:
    names = {card.code: card.name for card in report.rules}
    hidden = dict.fromkeys((Outcome.SUPPORTED, Outcome.UNVERIFIED, Outcome.NOT_CHECKABLE), 0)
    for checked in report.articles:
        lines = LineMap(checked.article.text)
        for claim in checked.claims:
            outcome = claim.verdict.outcome
            if claim.suppression is None and view.shows(outcome, LISTED):
                yield from _lay_out_claim(claim, checked.article, lines, names, view)
                yield Line()
            elif claim.suppression is None and outcome in hidden:
                hidden[outcome] += 1
    if view.statistics:
        yield from (Line((line, "")) for line in list_statistics(report))
        yield Line()
    yield Line((summarise(report), "bold"))
    if any(hidden.values()):
        kinds = " and ".join(f"{count} {outcome.value}" for outcome, count in hidden.items() if count)
        yield Line((f"Not listed: {kinds}. List them with --show all.", "dim"))


def _lay_out_claim(
    checked: CheckedClaim, article: Article, lines: LineMap, names: Mapping[str, str], view: View
) -> Iterator[Line]:
    claim, verdict = checked.claim, checked.verdict
    width = WIDTH if view.width is None else max(NARROWEST, min(WIDTH, view.width - INDENT - len(GUTTER[0])))
    yield _head(claim, verdict, article.path, lines, names)
    if verdict.outcome in BRIEF and not verdict.evidence:
        yield Line(GUTTER, (_shorten(flatten(claim.text), width), ""), indent=INDENT)
        return
    differences = [difference.claim for difference in verdict.differences]
    rows = cut_excerpt(article.text, claim.span, lines, differences, width)
    rows = [row for row in rows if any(mark is not Mark.CONTEXT for _, mark in row)]
    marked = any(mark is Mark.DIFFERENCE for row in rows for _, mark in row)
    for row in rows:
        yield from _lay_out_row(row, marked, view.color)
    if verdict.outcome is Outcome.SUPPORTED:
        if claim.kind is ClaimKind.QUOTATION:
            yield Line((flatten(verdict.reason), ""), indent=4)
        yield from _lay_out_support(verdict.evidence)
        return
    yield Line((describe_voice(claim), "dim"), indent=4)
    if verdict.reason:
        yield Line((flatten(verdict.reason), ""), indent=4)
    yield from _lay_out_words(verdict)
    for evidence in verdict.evidence:
        word = "draft" if verdict.rule == DRAFTS_DISAGREE else RELATION_WORDS[evidence.relation]
        yield from _lay_out_evidence(word, evidence)


def _shorten(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _head(claim: Claim, verdict: Verdict, path: str, lines: LineMap, names: Mapping[str, str]) -> Line:
    place = lines.place(claim.span)
    parts = [
        (f"{expose(path)}:{place.line}:{place.column}: ", "bold"),
        (verdict.outcome.value, OUTCOME_STYLES[verdict.outcome]),
    ]
    if verdict.rule:
        name = names.get(verdict.rule, "")
        parts.append((f" {verdict.rule} {'' if name == verdict.outcome else name}".rstrip(), ""))
    if verdict.level not in (None, Level.NONE):
        parts.append((f" [{verdict.level.value}{', challenged in the draft' if verdict.challenged else ''}]", "dim"))
    if claim.kind is not ClaimKind.STATEMENT:
        parts.append((f" ({claim.kind.value})", "dim"))
    if verdict.outcome in FINDINGS:
        parts.append((f" {claim.id}", "dim"))
    return Line(*parts)


def _lay_out_row(row: Row, marked: bool, color: bool) -> Iterator[Line]:
    yield Line(GUTTER, *((words, MARK_STYLES[mark]) for words, mark in row), indent=4)
    strokes = underline(row, marked)
    if strokes and not color:
        yield Line(GUTTER, (strokes, ""), indent=4)


def describe_voice(claim: Claim) -> str:
    """Say whose claim it is and when it was made, for example `said by Mara Lind, minister, on 4 March 2025`."""
    if claim.speaker is None:
        return (
            "in the draft's own voice" if claim.attribution is Attribution.NARRATION else "said by a speaker not named"
        )
    name = claim.speaker.name or claim.speaker.mention
    told = claim.speaker.role is None or claim.speaker.role.lower() in name.lower()
    role = "" if told else f", {claim.speaker.role},"
    day = f" on {tell_day(claim.said_on)}" if claim.said_on else ""
    return flatten(f"said by {name}{role}{day}").rstrip(",")


def _lay_out_support(evidence: tuple[Evidence, ...]) -> Iterator[Line]:
    """Give the first fact with its first source, and name the rest: what is right is read quickly."""
    for first in evidence[:1]:
        yield Line((f"fact {flatten(first.fact)}: ", "bold"), (flatten(first.statement), ""), indent=4)
        for citation in first.citations[:1]:
            yield Line(("source: ", "dim"), *_cite(citation), indent=6)
    if len(evidence) > 1:
        names = ", ".join(flatten(other.fact) for other in evidence[1:])
        yield Line((f"also: {names}", "dim"), indent=4)


def _lay_out_words(verdict: Verdict) -> Iterator[Line]:
    """Show the words of a quotation that differ: the draft's after a minus, the record's after a plus."""
    for difference in verdict.differences:
        if difference.slot == "words":
            yield Line(
                ("words: ", "dim"), (f"- {flatten(difference.claim) or '(nothing)'}", "red"), ("  ", ""),
                (f"+ {flatten(difference.fact) or '(nothing)'}", "green"), indent=4,
            )  # fmt: skip


def _lay_out_evidence(word: str, evidence: Evidence) -> Iterator[Line]:
    yield Line((f"{word} {flatten(evidence.fact)}: ", "bold"), (flatten(evidence.statement), ""), indent=4)
    for citation in evidence.citations:
        yield Line(("source: ", "dim"), *_cite(citation), indent=6)
        if citation.quote:
            yield Line((f"“{flatten(citation.quote)}”", "italic"), indent=8)


def _cite(citation: Citation) -> Iterator[tuple[str, str]]:
    source = citation.source
    parts = (source.title, source.publisher, source.published and tell_day(source.published), citation.locator)
    yield flatten(", ".join(part for part in parts if part)), ""
    if source.url:
        yield f" <{flatten(source.url)}>", "blue"
