"""`factcheck facts lint`: whether the facts files can be used, and what in them wants another look."""

from __future__ import annotations

import click

from factcheck.cli.parameters import config_options, facts_option
from factcheck.cli.running import Status
from factcheck.cli.settings import find_facts, load_config
from factcheck.cli.streams import write_out
from factcheck.reports.sanitising import expose

HELP = """Check the facts files themselves. PATH is a facts file or a folder of them; default: the config's.

Errors (the files can't be used) give exit status 2; warnings give 1 with --fail-on warning, else 0.
"""


@click.command(help=HELP)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())
@click.option("--fail-on", type=click.Choice(["error", "warning"]), default="error", help="What fails. Default: error.")
@facts_option
@config_options
def lint(*, paths: tuple[str, ...], facts: tuple[str, ...], fail_on: str, config: str | None, isolated: bool) -> int:
    """Check the facts files themselves."""
    from factcheck.facts import load_facts

    base = load_facts(find_facts(paths + facts, load_config(config, isolated)))
    lines = [f"{expose(warning)}\n" for warning in base.warnings]
    kinds = ("facts", "quotes", "entities", "sources", "files", "warnings")
    counts = ", ".join(f"{kind}: {len(getattr(base, kind))}" for kind in kinds)
    write_out("".join(lines) + f"{counts}\n")
    return Status.FINDINGS if base.warnings and fail_on == "warning" else Status.CLEAN
