"""`factcheck init`: a first config and a first facts file, with comments that teach."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli.streams import write_file, write_out
from factcheck.errors import UsageError

TEMPLATES = Path(__file__).parent / "templates"
FILES = ("factcheck.toml", "facts.yaml")

HELP = """Write a commented factcheck.toml and a first facts.yaml into FOLDER (default: this one).

Nothing is ever overwritten: if one of the files is there, none is written.
"""


@click.command(help=HELP)
@click.argument("folder", type=click.Path(), default=".")
def init(folder: str) -> None:
    """Write a first config and a first facts file."""
    place = Path(folder)
    if not place.is_dir():
        raise UsageError("no such folder", path=folder)
    targets = [place / name for name in FILES]
    for target in targets:
        if target.exists():
            raise UsageError("is there already and stays as it is", path=str(target))
    for target in targets:
        write_file(target, (TEMPLATES / target.name).read_text(encoding="utf-8"))
    names = " and ".join(target.as_posix() for target in targets)
    write_out(
        f"wrote {names}\n"
        "Put your facts in the place of the examples, then:\n"
        "  factcheck facts lint\n"
        "  factcheck PATH-TO-A-DRAFT\n"
    )
