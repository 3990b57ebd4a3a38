"""What a call says about itself: its settings with where they come from, and what took how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.reports.sanitising import expose

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.config import Config

SLOWEST = 10  # drafts told of
OPTIONS = {"facts": "facts", "fail-on": "fail_on", "format": "form", "show": "show", "baseline": "baseline"}


def describe_settings(settings: Config, given: Mapping[str, Any]) -> str:
    """List every setting with its value and its origin: the command line, a line of the config file, or the default."""
    origins = dict(settings.origins)
    values = {
        "facts": settings.facts,
        "fail-on": settings.fail_on.value,
        "format": settings.format,
        "show": settings.show,
        "exclude": settings.exclude,
        "baseline": settings.baseline,
        "levels": [f"{rule} = {level.value}" for rule, level in settings.levels],
        "paths": [
            f"{section.pattern}: " + ", ".join(f"{rule} = {level.value}" for rule, level in section.levels)
            for section in settings.sections
        ],
    }
    lines = [f"config file: {settings.path or 'none'}"]
    for key, value in values.items():
        option = given.get(OPTIONS.get(key, ""))
        shown, origin = (option, "command line") if option else (value, origins.get(key, "default"))
        lines.append(f"{key} = {_show(shown)}  ({origin})")
    return "".join(f"{expose(line)}\n" for line in lines)


def describe_durations(durations: Sequence[tuple[str, float]]) -> str:
    """Tell the total and the slowest parts, in milliseconds."""
    slowest = sorted(durations, key=lambda item: -item[1])[:SLOWEST]
    total = sum(seconds for _, seconds in durations)
    lines = [f"{total * 1000:9.1f} ms  in all, of which"]
    return "\n".join([*lines, *(f"{seconds * 1000:9.1f} ms  {name}" for name, seconds in slowest)])


def _show(value: object) -> str:
    if value is None or value == ():
        return "(not set)"
    if isinstance(value, list | tuple | frozenset):
        return ", ".join(sorted(str(entry) for entry in value)) or "(not set)"
    return str(value)
