"""Where the compiled caches are kept, and how long."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

UNUSED = 30 * 86_400
"""Seconds without use after which a cache is taken away."""
_DAY = 86_400
_NAME = regex(r"facts-[0-9a-f]{24}\.(?:sqlite|readings)|(?:patterns|tables)-[0-9a-f]{24}\.bin|\.building-.{1,64}")


def cache_folder(environment: Mapping[str, str]) -> str | None:
    """Give the folder for caches: FACTCHECK_CACHE, or one below the user's (XDG Base Directory Specification).

    None where FACTCHECK_CACHE is `off`.
    """
    own = environment.get("FACTCHECK_CACHE")
    if own:
        return None if own == "off" else own
    user = environment.get("HOME") or os.path.expanduser("~")
    home = environment.get("XDG_CACHE_HOME") or os.path.join(user, ".cache")
    return os.path.join(home, "factcheck")


def mark_used(place: str) -> None:
    """Set a cache's time of change to now, once a day at most: by it `prune` tells what is still in use."""
    with suppress(OSError):
        if time.time() - os.stat(place).st_mtime > _DAY:
            os.utime(place)


def prune(folder: str) -> None:
    """Take away the caches that nothing has used for a month, and what was left of them half-written."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            if _NAME.fullmatch(entry.name) and time.time() - entry.stat().st_mtime > UNUSED:
                with suppress(OSError):
                    os.unlink(entry.path)
