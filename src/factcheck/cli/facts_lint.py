"""`factcheck facts lint`: whether the facts files can be used, and what in them wants another look."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.parameters import Day, config_options, facts_option
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, load_config
from factcheck.cli.streams import write_out
from factcheck.model import Level
from factcheck.reports.sanitising import flatten

if TYPE_CHECKING:
    from factcheck.facts.lint import FactProblem
    from factcheck.model import FactBase

HELP = """Check the facts files themselves. PATH is a facts file or a folder of them; default: the config's.

Found are facts that contradict each other while both hold, facts that say the same, missing sources, names that two
entities share, entities that nothing speaks of, links that lead nowhere, statements that can't be understood, figures
of events without a day, and facts past their `review_by` day.

Exit status 2: the files can't be used. 1: there is a finding at or above --fail-on. 0: there is none.

\b
Examples:
  factcheck facts lint
  factcheck facts lint --fail-on warning --format github facts/
"""
GRAVITY = {Level.NONE: 0, Level.NOTE: 1, Level.WARNING: 2, Level.ERROR: 3}
COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


@click.command(help=HELP)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())
@click.option(
    "--fail-on", type=click.Choice(["error", "warning", "note"]), default="error", help="What fails. Default: error."
)
@click.option("--as-of", type=Day(), help="The day that `review_by` is judged by. Default: today.")
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", help="The form.")
@facts_option
@config_options
def lint(*, paths: tuple[str, ...], fail_on: str, as_of: date | None, form: str, **origin: Any) -> int:
    """Check the facts files themselves."""
    from factcheck.consistency import FactRelations
    from factcheck.facts import load_facts
    from factcheck.facts.lint import lint as lint_facts

    base = load_facts(find_facts(paths + origin["facts"], load_config(origin["config"], origin["isolated"])))
    relations = FactRelations(base)
    problems = lint_facts(
        base,
        as_of=as_of or date.today(),
        relate=relations.relate,
        understands=relations.understands,
        lacks_day=relations.lacks_day,
    )
    write_out({"text": _as_text, "json": _as_json, "github": _as_github}[form](base, problems))
    gravest = max((GRAVITY[problem.level] for problem in problems), default=0)
    return Status.FINDINGS if gravest >= GRAVITY[Level(fail_on)] else Status.CLEAN


def _as_text(base: FactBase, problems: tuple[FactProblem, ...]) -> str:
    lines = [
        f"{flatten(f'{problem.path}:{problem.line}')}: {problem.level} [{problem.code}] {flatten(problem.message)}"
        + (f" ({flatten(problem.mend)})" if problem.mend else "")
        for problem in problems
    ]
    kinds = ("facts", "quotes", "entities", "sources", "files")
    counts = [f"{kind}: {len(getattr(base, kind))}" for kind in kinds]
    return "".join(f"{line}\n" for line in (*lines, ", ".join([*counts, f"findings: {len(problems)}"])))


def _as_json(base: FactBase, problems: tuple[FactProblem, ...]) -> str:
    findings = [
        {
            "path": problem.path,
            "line": problem.line,
            "level": problem.level.value,
            "code": problem.code,
            "message": problem.message,
            "mend": problem.mend,
        }
        for problem in problems
    ]
    report = {"schema_version": 1, "files": base.files, "digest": base.digest, "findings": findings}
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def _as_github(base: FactBase, problems: tuple[FactProblem, ...]) -> str:
    """Write workflow commands, which mark the lines in a pull request."""
    from factcheck.reports.github import write_command

    return "".join(
        write_command(
            COMMANDS[problem.level],
            {"file": problem.path or "", "line": problem.line or 1, "title": problem.code},
            f"{problem.message} ({problem.mend})" if problem.mend else problem.message,
        )
        + "\n"
        for problem in problems
    )
