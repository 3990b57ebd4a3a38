"""What `factcheck.toml` or `[tool.factcheck]` in `pyproject.toml` says, checked key by key.

The nearest file upwards from the working directory counts, and only that one. Its paths are relative to its own folder.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from factcheck.errors import ConfigError, explain_unreadable
from factcheck.model import Level, Outcome
from factcheck.reports import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from factcheck.model import RuleCard

FILE_NAME = "factcheck.toml"
TABLE = "tool.factcheck"
SHOW_WORDS = (*(outcome.value for outcome in Outcome), "all")


class Section(Struct, frozen=True):
    """What holds for the drafts whose path matches a pattern, for example opinion pages."""

    pattern: str
    levels: tuple[tuple[str, Level], ...] = ()


class Config(Struct, frozen=True):
    """The settings of a run, with the built-in value where the file says nothing.

    `origins` tells where each key that was set comes from, as `file:line`.
    """

    path: str | None = None
    folder: str = "."
    facts: tuple[str, ...] | None = None
    fail_on: Level = Level.ERROR
    format: str = "text"
    show: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    baseline: str | None = None
    levels: tuple[tuple[str, Level], ...] = ()
    sections: tuple[Section, ...] = ()
    origins: tuple[tuple[str, str], ...] = ()

    def level_of(self, rule: str, path: str, otherwise: Level | None) -> Level | None:
        """Give the level of a rule for a draft: the last matching section's, else the general one, else `otherwise`."""
        level = dict(self.levels).get(rule, otherwise)
        for section in self.sections:
            if matches(path, section.pattern):
                level = dict(section.levels).get(rule, level)
        return level

    def excludes(self, path: str) -> bool:
        """Tell whether a path, relative to the config's folder and with `/`, is left out of runs."""
        return any(matches(path, pattern) for pattern in self.exclude)


def matches(path: str, pattern: str) -> bool:
    """Tell whether a pattern covers a path or one of the folders above it.

    `*` stands for any run of characters, `/` included, `?` for one character (as in fnmatch); a pattern without `/`
    also covers a file or folder of that name anywhere.
    """
    whole = PurePosixPath(path)
    names = [whole, *whole.parents][:-1] if whole.parts else [whole]
    pattern = pattern.rstrip("/").removesuffix("/**")
    return any(
        fnmatchcase(str(name), pattern) or ("/" not in pattern and fnmatchcase(name.name, pattern)) for name in names
    )


def find_config(start: Path) -> Path | None:
    """Find the nearest `factcheck.toml`, or `pyproject.toml` with our table in it, in a folder or above it."""
    for folder in (start, *start.parents):
        own = folder / FILE_NAME
        if own.is_file():
            return own
        project = folder / "pyproject.toml"
        if project.is_file() and f"[{TABLE}" in project.read_text(encoding="utf-8", errors="replace"):
            return project
    return None


def read_config(path: Path, rules: Callable[[], Iterable[RuleCard]]) -> Config:
    """Read and check one config file; `rules` gives the known rules and is called only where a level is set.

    Raises ConfigError for a file that can't be read, an unknown key, and a value that can't be used.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the config can't be read: {explain_unreadable(error)}", path=str(path)) from error
    return parse_config(text, str(path), rules)


def parse_config(text: str, path: str, rules: Callable[[], Iterable[RuleCard]]) -> Config:
    """Check the text of a config file; see `read_config`."""
    import tomllib

    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found.group(1)) if found else len(text.splitlines())
        raise ConfigError(f"not valid TOML: {error}", path=path, line=line) from error
    inside = PurePosixPath(Path(path).as_posix()).name == "pyproject.toml"
    table = document.get("tool", {}).get("factcheck", {}) if inside else document
    return _Parser(text, path, TABLE if inside else "", rules).parse(table)


class _Parser(Struct):
    """One config file being checked; holds what error messages need."""

    text: str
    path: str
    prefix: str
    rules: Callable[[], Iterable[RuleCard]]
    origins: list[tuple[str, str]] = field(default_factory=list)

    def parse(self, table: Mapping[str, Any]) -> Config:
        readers: dict[str, Callable[[str, Any], Any]] = {
            "facts": self._strings,
            "fail-on": self._fail_on,
            "format": lambda key, value: self._choice(key, value, FORMATS),
            "show": lambda key, value: self._choices(key, value, SHOW_WORDS),
            "exclude": self._strings,
            "baseline": self._text,
            "levels": self._levels,
            "paths": self._sections,
        }
        settings: dict[str, Any] = {}
        for key, value in table.items():
            self._require_known(key, readers, table="")
            name = "sections" if key == "paths" else key.replace("-", "_")
            settings[name] = readers[key](key, value)
            self.origins.append((key, f"{self.path}:{self._line(key)}"))
        return Config(path=self.path, folder=str(Path(self.path).parent), origins=tuple(self.origins), **settings)

    def _strings(self, key: str, value: object) -> tuple[str, ...]:
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(entry, str) and entry for entry in values):
            raise self._error(f"`{key}` must be a list of texts", key, f'for example {key} = ["drafts/old"]')
        return tuple(values)

    def _text(self, key: str, value: object) -> str:
        if not isinstance(value, str) or not value:
            raise self._error(f"`{key}` must be a text", key, "put it between quotation marks")
        return (Path(self.path).parent / value).as_posix()

    def _choice(self, key: str, value: object, choices: Sequence[str]) -> str:
        if not isinstance(value, str) or value not in choices:
            raise self._error(f"`{key}` can't be {value!r}", key, suggest(str(value), choices))
        return value

    def _choices(self, key: str, value: object, choices: Sequence[str]) -> tuple[str, ...]:
        return tuple(self._choice(key, entry, choices) for entry in self._strings(key, value))

    def _fail_on(self, key: str, value: object) -> Level:
        return Level(self._choice(key, value, ("error", "warning", "note")))

    def _levels(self, key: str, value: object, table: str = "levels") -> tuple[tuple[str, Level], ...]:
        if not isinstance(value, dict):
            raise self._error(f"`{key}` must be a table", key, f'for example [{key}] with FC601 = "none"')
        known = {name: card.code for card in self.rules() for name in (card.code, card.name)}
        levels = []
        for rule, level in value.items():
            self._require_known(rule, known, table=table)
            levels.append((known[rule], Level(self._choice(rule, level, [choice.value for choice in Level]))))
        return tuple(levels)

    def _sections(self, key: str, value: object) -> tuple[Section, ...]:
        if not isinstance(value, dict):
            raise self._error("`paths` must hold one table a pattern", key, 'for example [paths."opinion/*"]')
        sections = []
        for pattern, table in value.items():
            if not isinstance(table, dict):
                raise self._error(
                    f"`paths.{pattern}` must be a table", pattern, 'for example [paths."opinion/*".levels]'
                )
            for name in table:
                self._require_known(name, ("levels",), table=f'paths."{pattern}"')
            sections.append(Section(pattern, self._levels(pattern, table.get("levels", {}))))
        return tuple(sections)

    def _require_known(self, key: str, known: Iterable[str], *, table: str) -> None:
        known = tuple(known)
        if key not in known:
            place = ".".join(part for part in (self.prefix, table) if part)
            kind = f"unknown key `{key}` in [{place}]" if place else f"unknown key `{key}`"
            raise self._error(kind, key, suggest(key, known))

    def _error(self, problem: str, key: str, mend: str) -> ConfigError:
        return ConfigError(problem, path=self.path, line=self._line(key), mend=mend)

    def _line(self, key: str) -> int:
        """Find the line that first names a key, within the tool's own table; the parser of TOML keeps no lines."""
        start = self.text.find(f"[{self.prefix}") if self.prefix else 0
        pattern = rf"""^[ \t]*\[?[^\n#=]*?(?<![\w-])["']?{re.escape(key)}["']?(?![\w-])"""
        found = re.compile(pattern, re.MULTILINE).search(self.text, max(start, 0))
        return self.text.count("\n", 0, found.end()) + 1 if found else 1


def suggest(word: str, choices: Iterable[str]) -> str:
    """Name the nearest choice, or all of them when none is near."""
    import difflib

    choices = tuple(choices)
    near = difflib.get_close_matches(word, choices, n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else f"one of: {', '.join(choices)}"
