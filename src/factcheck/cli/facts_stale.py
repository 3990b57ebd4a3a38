"""`factcheck facts stale`: the facts that want another look."""

from __future__ import annotations

from factcheck.cli.facts_list import stale

__all__ = ["stale"]
