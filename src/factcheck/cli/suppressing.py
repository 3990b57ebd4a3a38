"""The ignore file and the baseline of a call: read, applied to its report, and written."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.cli.settings import name_from
from factcheck.cli.streams import write_file
from factcheck.errors import ConfigError, UsageError, explain_unreadable
from factcheck.ignore_comments import FILE_NAME, has_comments

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.baselines import KnownFinding
    from factcheck.model import Report


class BaselineOptions(Struct, frozen=True):
    """What to do with a baseline: the one to go by, the one to write, and whether to drop what is gone."""

    path: str | None = None
    write: str | None = None
    prune: bool = False

    def require_sense(self) -> None:
        """Refuse options that exclude each other. Raises UsageError."""
        if self.prune and self.path is None:
            raise UsageError("--prune-baseline needs --baseline", mend="say which baseline to prune")
        if self.write is not None and self.path is not None:
            raise UsageError("--baseline and --write-baseline exclude each other")


def apply_ignores(
    report: Report, root: str, name_of: Callable[[str], str], as_of: date | None
) -> tuple[Report, tuple[str, ...]]:
    """Suppress what the ignore file in `root` and the drafts' own comments say; gives the report and warnings."""
    path = name_from(".", str(Path(root, FILE_NAME)))
    is_there = os.path.isfile(path)
    if not is_there and not any(has_comments(item.article.path, item.article.text) for item in report.articles):
        return report, ()
    from factcheck.suppressions import parse_ignores, suppress

    entries = parse_ignores(_read(path), path) if is_there else ()
    return suppress(report, entries, as_of or date.today(), name_of)


def handle_baseline(
    report: Report, options: BaselineOptions, root: str, name_of: Callable[[str], str]
) -> tuple[Report, tuple[str, ...]]:
    """Write a baseline, or suppress what one knows and tell what is gone from it; gives the report and warnings."""
    if options.write is None and options.path is None:
        return report, ()
    from factcheck.baselines import apply_baseline, find_gone, list_known, parse_baseline, write_baseline

    if options.write is not None:
        known = list_known(report, name_of)
        write_file(Path(options.write), write_baseline(known))
        return apply_baseline(report, known, options.write), ()
    path = options.path or ""
    known = parse_baseline(_read(path), path)
    gone = find_gone(report, known, lambda name: os.path.exists(os.path.join(root, name)), name_of)
    if options.prune and gone:
        write_file(Path(path), write_baseline(set(known) - set(gone)))
    return apply_baseline(report, known, path), tuple(_tell(gone, options))


def _tell(gone: tuple[KnownFinding, ...], options: BaselineOptions) -> list[str]:
    verb = "removed from" if options.prune else "no longer found, but still in"
    lines = [f"{finding.path}: {finding.rule} “{finding.text}” {verb} {options.path}" for finding in gone]
    return lines if options.prune or not gone else [*lines, "--prune-baseline removes what is gone"]


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the file can't be read: {explain_unreadable(error)}", path=path) from error
