"""Where the compiled caches are kept."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
