"""`factcheck ignore`: lets a finding stand, with a reason."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from factcheck.cli.parameters import Day, config_options
from factcheck.cli.settings import find_root, load_config, name_from
from factcheck.cli.streams import write_file, write_out
from factcheck.errors import ConfigError, UsageError, explain_unreadable
from factcheck.ignore_comments import FILE_NAME
from factcheck.suppressions import FINGERPRINT, parse_ignores

if TYPE_CHECKING:
    from datetime import date

HELP = """Let a finding stand, with a reason: adds an entry to .factcheck-ignore.yaml.

FINGERPRINT names the finding: 16 digits and letters, at the end of its first line in the report.

\b
Example:
  factcheck ignore 3f2a9c0d11b7e845 --reason "Corrected by the ministry on the phone" --until 2026-03-01
"""


@click.command(help=HELP)
@click.argument("fingerprint")
@click.option("--reason", required=True, help="Why the finding may stand.")
@click.option("--author", help="Who says so.")
@click.option("--until", type=Day(), help="The last day on which it holds.")
@config_options
def ignore(**given: Any) -> None:
    """Add an entry to the ignore file."""
    options = IgnoreOptions(**given)
    if not FINGERPRINT.fullmatch(options.fingerprint):
        raise UsageError(f"{options.fingerprint} is no fingerprint", mend="it has 16 digits of 0-9 and a-f")
    if not options.reason.strip():
        raise UsageError("a reason is needed")
    path = name_from(".", str(Path(find_root(load_config(options.config, options.isolated)), FILE_NAME)))
    before = _read(path)
    if any(entry.fingerprint == options.fingerprint for entry in parse_ignores(before, path)):
        raise UsageError(f"{options.fingerprint} is ignored already", path=path)
    entry = {
        "fingerprint": options.fingerprint,
        "reason": options.reason.strip(),
        "author": options.author,
        "until": options.until and options.until.isoformat(),
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items() if value]
    after = before.rstrip("\n") + "\n  - " + "\n    ".join(lines) + "\n"
    if len(parse_ignores(after, path)) != len(parse_ignores(before, path)) + 1:
        raise ConfigError("the list of entries does not end the file", path=path, mend="add the entry by hand")
    write_file(Path(path), after)
    write_out(f"added to {path}\n")


class IgnoreOptions(Struct, frozen=True):
    """The options of one call of `ignore`, as the command line gave them."""

    fingerprint: str
    reason: str
    author: str | None
    until: date | None
    config: str | None
    isolated: bool


def _read(path: str) -> str:
    if not os.path.exists(path):
        return "version: 1\nignore:\n"
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the file can't be read: {explain_unreadable(error)}", path=path) from error
