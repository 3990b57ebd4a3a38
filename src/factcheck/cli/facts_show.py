"""`factcheck facts show`: one fact as it was read, with its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.decided import list_decided, read_report
from factcheck.cli.parameters import config_options, facts_option
from factcheck.cli.settings import find_facts, load_config, unknown_fact
from factcheck.cli.streams import measure_terminal, write_out
from factcheck.cli.understanding import describe_understanding
from factcheck.model import Fact
from factcheck.reports.painting import fold
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Citation, FactBase, QuoteRecord, TimeSpan

HELP = """Show facts and recorded quotes by their id: where each stands, what it says, when it holds, how it
was understood, and its sources.

\b
Examples:
  factcheck facts show runoff-share turnout
  factcheck facts show turnout --report last.json
"""
COLUMN = 15  # where the words begin


@click.command(help=HELP)
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.option(
    "--report", metavar="PATH", help="A JSON report of an earlier run: list the claims that the fact decided."
)
@facts_option
@config_options
def show(
    *, ids: tuple[str, ...], report: str | None, facts: tuple[str, ...], config: str | None, isolated: bool
) -> None:
    """Show facts by their id."""
    from factcheck.facts import load_facts

    base = load_facts(find_facts(facts, load_config(config, isolated)))
    articles = read_report(report) if report else []
    width = measure_terminal()
    shown = ([row for line in _describe(name, base, articles) for row in fold(line, COLUMN, width)] for name in ids)
    write_out("\n".join("".join(f"{row}\n" for row in rows) for rows in shown))


def _describe(name: str, base: FactBase, articles: list[dict[str, Any]]) -> Iterator[str]:
    records: dict[str, Fact | QuoteRecord] = {fact.id: fact for fact in base.facts}
    records |= {quote.id: quote for quote in base.quotes}
    record = records.get(name)
    if record is None:
        raise unknown_fact(name, records)
    place = f"  ({flatten(record.path)}:{record.line})" if record.path else ""
    yield f"{flatten(record.id)}{place}"
    rows = _fact_rows(record) if isinstance(record, Fact) else _quote_rows(record)
    for label, words in rows:
        yield f"  {label + ':':<13}{flatten(words)}"
    if isinstance(record, Fact):
        yield from describe_understanding(record, base)
    for citation in record.citations:
        yield f"  {'source:':<13}{flatten(_cite(citation))}"
    for line in list_decided(articles, name):
        yield f"  {'decided:':<13}{flatten(line)}"


def _fact_rows(fact: Fact) -> Iterator[tuple[str, str]]:
    yield "statement", fact.statement
    yield from (("also", wording) for wording in fact.also)
    yield from (("refutes", wording) for wording in fact.refutes)
    if fact.period is not None:
        yield "holds", _period(fact.period)
    if fact.event is not None:
        yield "happened", _period(fact.event)
    yield from (("tolerance", words) for words in (fact.tolerance,) if words)
    yield from (("according to", words) for words in (fact.according_to,) if words)
    yield from (("series", words) for words in (fact.series,) if words)
    if fact.only:
        yield "only", "yes, no one else did"
    if fact.review_by is not None:
        yield "review by", fact.review_by.isoformat()


def _quote_rows(quote: QuoteRecord) -> Iterator[tuple[str, str]]:
    yield "speaker", quote.speaker
    yield "text", quote.text
    if quote.date is not None:
        yield "said on", quote.date.isoformat()
    if quote.translation_of:
        yield "translated", f"from {quote.translation_of}"


def _period(period: TimeSpan) -> str:
    if period.first == period.last and period.first is not None:
        return f"on {period.first.isoformat()}"
    start = f"from {period.first.isoformat()}" if period.first else ""
    end = f"until {period.last.isoformat()}" if period.last else ""
    return f"{start} {end}".strip() or "always"


def _cite(citation: Citation) -> str:
    source = citation.source
    day = source.published.isoformat() if source.published else None
    parts = [part for part in (source.title, source.publisher, day, citation.locator) if part]
    quote = f" “{citation.quote}”" if citation.quote else ""
    return ", ".join(parts) + quote + (f" <{source.url}>" if source.url else "")
