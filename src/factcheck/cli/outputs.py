"""Where reports go: standard output, and files in one format each."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.cli.streams import write_file, write_out
from factcheck.errors import UsageError
from factcheck.patterns import regex
from factcheck.reports import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.reports import View

NAMED_TARGET = regex(r"([a-z]+)=(.+)", re.DOTALL)


class OutputTarget(Struct, frozen=True):
    """A form of the report and the file it goes to; None is standard output."""

    form: str
    path: Path | None = None


def parse_targets(
    outputs: tuple[str, ...], form: str | None, default: str, formats: Sequence[str] = FORMATS
) -> list[OutputTarget]:
    """Read the values of --output; raises UsageError for an unknown format or a folder that is not there.

    `FORMAT=PATH` adds a file; a bare `PATH` takes the report, in the format of --format, from standard output.
    """
    targets = [_parse_target(output, form or default, formats) for output in outputs]
    if sum(NAMED_TARGET.fullmatch(output) is None for output in outputs) > 1:
        raise UsageError("two files for the same report", mend="say --output FORMAT=PATH for each further form")
    for target in targets:
        if target.path is not None and not target.path.parent.is_dir():
            raise UsageError(f"there is no folder {target.path.parent}", path=str(target.path))
    if all(NAMED_TARGET.fullmatch(output) for output in outputs):
        targets.insert(0, OutputTarget(form or default))
    return targets


def write_targets(render: Callable[[str, View], str], targets: list[OutputTarget], view: View) -> None:
    """Write every form of a report: files first, for a reader of standard output may stop early.

    `render` gives the text of a form.
    """
    plain = replace(view, color=False, width=None)
    for target in sorted(targets, key=lambda target: target.path is None):
        if target.path is None:
            write_out(render(target.form, view))
        else:
            write_file(target.path, render(target.form, plain))


def _parse_target(output: str, form: str, formats: Sequence[str]) -> OutputTarget:
    named = NAMED_TARGET.fullmatch(output)
    if named is None:
        return OutputTarget(form, Path(output))
    if named[1] not in formats:
        import difflib

        near = difflib.get_close_matches(named[1], formats, n=1)
        hint = f"did you mean {near[0]}={named[2]}? " if near else f"the formats are {', '.join(formats)}; "
        raise UsageError(
            f"unknown format {named[1]} in --output {output}", mend=f"{hint}a file of that name is ./{output}"
        )
    return OutputTarget(named[1], Path(named[2]))
