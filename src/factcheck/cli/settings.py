"""The config that a call goes by, and the facts files that it means."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config import Config, find_config, read_config
from factcheck.errors import UsageError
from factcheck.pipeline import list_rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Report

FACTS_NAMES = ("facts.yaml", "facts.yml", "facts")


def load_config(path: str | None, isolated: bool) -> Config:
    """Read the config file given, or the nearest one upwards, or none when the call is isolated. Raises ConfigError."""
    if isolated:
        if path is not None:
            raise UsageError("--isolated and --config exclude each other")
        return Config()
    found = Path(path) if path is not None else find_config(Path.cwd())
    return Config() if found is None else read_config(_shorten(found), list_rules)


def find_facts(given: tuple[str, ...], config: Config) -> tuple[str, ...]:
    """Give the facts files and folders to load: those given, else the config's, else those that lie beside it.

    Raises UsageError where there is none.
    """
    if given:
        return given
    folder = Path(config.folder)
    if config.facts is not None:
        return tuple((folder / name).as_posix() for name in config.facts)
    found = tuple((folder / name).as_posix() for name in FACTS_NAMES if (folder / name).exists())
    if not found:
        raise UsageError("no facts file", mend="name one with --facts, or write a first one with `factcheck init`")
    return found


def unknown_fact(name: str, known: Iterable[str]) -> UsageError:
    """Give the error for an id that no fact has, with the nearest known one."""
    import difflib

    near = difflib.get_close_matches(name, known, n=1)
    return UsageError(
        f"there is no fact {name}", mend=f"did you mean {near[0]}?" if near else "`factcheck facts list` lists them"
    )


def name_from(folder: str, path: str) -> str:
    """Name a path as seen from a folder, with `/` on every system; what lies elsewhere keeps its full path."""
    try:
        relative = os.path.relpath(path, folder)
    except ValueError:
        return Path(path).as_posix()
    return Path(os.path.abspath(path) if relative.startswith("..") else relative).as_posix()


def find_root(config: Config) -> str:
    """Give the folder that fingerprints and patterns count from: the config's, else the repository's, else this one."""
    if config.path is not None:
        return config.folder
    return find_repository()


def find_repository() -> str:
    """Give the root of the git repository that the working directory lies in, else the working directory."""
    here = Path.cwd()
    return next((str(folder) for folder in (here, *here.parents) if (folder / ".git").exists()), str(here))


def name_drafts(report: Report) -> tuple[tuple[str, str], ...]:
    """Name every draft of a report as other tools need it: as seen from the repository's root."""
    root = find_repository()
    paths = [article.article.path for article in report.articles] + [failure.path for failure in report.failures]
    return tuple((path, name_from(root, path)) for path in paths)


def _shorten(path: Path) -> Path:
    """Prefer the path as seen from the working directory, where that is below it."""
    try:
        return path.relative_to(Path.cwd())
    except ValueError:
        return path
