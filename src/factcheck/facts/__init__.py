"""Facts files: reading and checking them, the index over them, and all that a facts desk does with them."""

from __future__ import annotations

from factcheck.facts.loading import load_facts, parse_facts

__all__ = ["load_facts", "parse_facts"]
