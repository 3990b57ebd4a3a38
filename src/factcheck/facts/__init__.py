"""Facts files: reading and checking them, the index over them, and all that a facts desk does with them.

What reads YAML is imported when it is first asked for; a check against compiled facts needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.facts.loading import load_facts, parse_facts

__all__ = ["load_facts", "parse_facts"]


def __getattr__(name: str) -> object:
    """Import a public name at its first use."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from factcheck.facts import loading

    return getattr(loading, name)
