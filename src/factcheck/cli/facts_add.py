"""`factcheck facts add`: a fact written into a facts file, from options or by asking."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.parameters import config_options, facts_option
from factcheck.cli.settings import find_facts, load_config
from factcheck.cli.streams import complain, write_file
from factcheck.errors import FactsError, UsageError
from factcheck.model import Citation, Fact, FactBase, Source, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

HELP = """Add a fact at the end of a facts file; its comments and layout stay as they are.

In a terminal, what is not given as an option is asked for. A source is the id of one that the files have, or a new one
as ID=TITLE.

\b
Examples:
  factcheck facts add
  factcheck facts add --statement "The bridge is 310 metres long." --source register
  factcheck facts add --statement "Lind opened the bridge." --date 2024-09-14 --source 'report=Annual report'
"""


@click.command(help=HELP)
@click.option("--id", "key", metavar="ID", help="The id of the fact. Default: made from the statement.")
@click.option("--statement", metavar="TEXT", help="The fact as one plain sentence.")
@click.option("--date", "event", metavar="DATE", help="When it happened: 2025-12-14, 2025-12 or 2025.")
@click.option("--from", "first", metavar="DATE", help="The first day on which it holds.")
@click.option("--until", "last", metavar="DATE", help="The last day on which it holds.")
@click.option("--also", multiple=True, metavar="TEXT", help="Another wording of the fact; may be repeated.")
@click.option("--refutes", multiple=True, metavar="TEXT", help="A wording that the fact makes false; may be repeated.")
@click.option("--source", "sources", multiple=True, metavar="ID", help="A source, as ID or ID=TITLE; may be repeated.")
@click.option("--into", metavar="PATH", type=click.Path(), help="The file to add to. Default: the first facts file.")
@facts_option
@config_options
def add(*, into: str | None, facts: tuple[str, ...], config: str | None, isolated: bool, **given: Any) -> None:
    """Add a fact."""
    named = facts or ((into,) if into else ())
    paths = find_facts(named, load_config(config, isolated))
    base = _load(paths)
    fact = _make_fact(base, **(given if given["statement"] else given | _ask_for_fact(base)))
    target = into or (base.files[0] if base.files else paths[0])
    _write(fact, target, base, paths)
    complain(f"added `{fact.id}` to {target}")


def _make_fact(base: FactBase, *, key: str | None, statement: str, sources: tuple[str, ...], **rest: Any) -> Fact:
    """Make the fact that the options describe. Raises click.BadParameter for what is no date."""
    from factcheck.facts.rendering import make_id
    from factcheck.facts.terms import words_of

    taken = [*(fact.id for fact in base.facts), *(quote.id for quote in base.quotes)]
    start, end = _period(rest["first"], "--from"), _period(rest["last"], "--until")
    holding = TimeSpan(start.first if start else None, end.last if end else None) if start or end else None
    return Fact(
        id=key or make_id(list(words_of(statement))[:4], taken),
        statement=statement,
        citations=tuple(_cite(source, base) for source in sources),
        also=rest["also"],
        refutes=rest["refutes"],
        event=_period(rest["event"], "--date"),
        period=holding,
    )


def _ask_for_fact(base: FactBase) -> dict[str, Any]:
    """Ask for the sentence, the day and the sources."""
    statement = _ask("The fact as one plain sentence")
    event = _ask("When did it happen? (empty: it holds over a time)", "") or None
    return {"statement": statement, "event": event, "sources": tuple(_ask_for_sources(base))}


def _load(paths: tuple[str, ...]) -> FactBase:
    """Load what is there; a single file that is still to be made is no error."""
    from factcheck.facts import load_facts

    if len(paths) == 1 and not Path(paths[0]).exists():
        return FactBase()
    return load_facts(paths)


def _write(fact: Fact, target: str, base: FactBase, paths: tuple[str, ...]) -> None:
    """Write the new text of a file once the whole base has been read with it, so that no broken file is left."""
    from factcheck.facts import parse_facts
    from factcheck.facts.files import read_files
    from factcheck.facts.tree import decode
    from factcheck.facts.writing import add_fact

    path = Path(target)
    text = add_fact(
        target,
        decode(target, path.read_bytes()) if path.exists() else "",
        fact,
        elsewhere={source.id for source in base.sources if source.path != target},
    )
    files = dict(read_files([name for name in paths if Path(name).exists()])) | {target: text.encode()}
    before = set(base.warnings)
    for warning in parse_facts(tuple(files.items())).warnings:
        if warning not in before and f"`{fact.id}`" in warning:
            complain(f"warning: {warning}")
    write_file(path, text)


def _ask(question: str, default: str | None = None) -> str:
    """Ask in a terminal. Raises UsageError where there is none."""
    if not sys.stdin.isatty():
        raise UsageError("no --statement", mend="give it as an option; only a terminal can be asked")
    return str(click.prompt(question, default=default, show_default=False, err=True)).strip()


def _ask_for_sources(base: FactBase) -> Iterator[str]:
    known = ", ".join(source.id for source in base.sources[:20])
    question = f"A source, as an id ({known}) or as new-id=Title (empty: no more)" if known else "A source, as id=Title"
    while answer := _ask(question, ""):
        yield answer


def _cite(text: str, base: FactBase) -> Citation:
    """Read a source given as an id or as `id=title`. Raises FactsError for an id that nothing defines."""
    from factcheck.facts.validation import suggest

    key, _, title = text.partition("=")
    known = {source.id: source for source in base.sources}
    if key in known:
        return Citation(known[key])
    if not title.strip():
        raise FactsError(f"unknown source `{key}`", mend=f"give a new one as {key}=TITLE; {suggest(key, list(known))}")
    return Citation(Source(key.strip(), title.strip()))


def _period(text: str | None, option: str) -> TimeSpan | None:
    from factcheck.facts.days import parse_period

    try:
        return parse_period(text) if text else None
    except ValueError as error:
        message = f"{text!r} is no date; write 2025-12-14, 2025-12 or 2025"
        raise click.BadParameter(message, param_hint=option) from error
