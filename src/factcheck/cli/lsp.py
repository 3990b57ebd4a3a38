"""`factcheck lsp`: the language server, for editors that show verdicts while one writes."""

from __future__ import annotations

import click

from factcheck.errors import UsageError

HELP = """Serve an editor over standard input and output (Language Server Protocol).

Diagnostics as you type, the fact and its source on hover, and actions that ignore a finding or draft a fact. How to set
up editors: docs/editors.md.

\b
Needs an extra:
  pip install "factcheck-news[lsp]"
"""


@click.command(help=HELP)
def lsp() -> None:
    """Start the language server."""
    try:
        from factcheck.cli.language_server import serve
    except ModuleNotFoundError as error:
        raise UsageError(f"the language server needs {error.name}", mend='pip install "factcheck-news[lsp]"') from error
    serve()
