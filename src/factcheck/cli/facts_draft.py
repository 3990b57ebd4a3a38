"""`factcheck facts draft`: stubs of facts for the claims in drafts that no fact speaks to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.discovery import find_drafts, load_drafts
from factcheck.cli.parameters import config_options, facts_option, paths_argument, reading_options
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, load_config, name_from
from factcheck.cli.streams import complain_of_failure, write_file, write_out
from factcheck.errors import UsageError
from factcheck.model import FactBase, Failure

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import CheckedArticle

HELP = """Write a commented-out fact for every claim in the drafts that no fact speaks to, ready to be sourced.

Each stub tells where the claim stands, who makes it and when. Nothing counts as a fact until you take its comment
marks away.

\b
Examples:
  factcheck facts draft drafts/council.txt > facts/council.yaml
  factcheck facts draft drafts/ --output facts/new.yaml
"""


@click.command(help=HELP)
@paths_argument
@facts_option
@click.option("--output", metavar="PATH", type=click.Path(), help="Write the stubs to a new file instead.")
@reading_options
@config_options
def draft(*, paths: tuple[str, ...], output: str | None, **given: Any) -> int:
    """Write stubs of facts for unverified claims."""
    from factcheck.facts.drafting import draft_facts

    if output is not None and Path(output).exists():
        raise UsageError(f"{output} is there already", mend="name a new file, or add the stubs to it by hand")
    base, results = _check(paths, **given)
    taken = [*(fact.id for fact in base.facts), *(quote.id for quote in base.quotes)]
    failures = [result for result in results if isinstance(result, Failure)]
    read = [result for result in results if not isinstance(result, Failure)]
    if read:
        text = draft_facts(read, taken=taken)
        if output is None:
            write_out(text)
        else:
            write_file(Path(output), text)
    for failure in failures:
        complain_of_failure(failure)
    return Status.NOT_DONE if failures else Status.CLEAN


def _check(
    paths: tuple[str, ...], *, facts: tuple[str, ...], published: date | None, stdin_filename: str | None, **origin: Any
) -> tuple[FactBase, list[CheckedArticle | Failure]]:
    """Check the drafts against the facts that there are; with none, no fact speaks to any claim."""
    from factcheck.facts import load_facts
    from factcheck.pipeline import check_draft, set_up

    settings = load_config(origin["config"], origin["isolated"])
    found = find_drafts(
        paths, excludes=lambda path: settings.excludes(name_from(settings.folder, path)), stdin_name=stdin_filename
    )
    try:
        base = load_facts(find_facts(facts, settings))
    except UsageError:
        base = FactBase()
    bench = set_up(base, published=published)
    return base, [item if isinstance(item, Failure) else check_draft(item, bench) for item in load_drafts(found)]
