"""Claims against facts: candidates, alignment, rules and the verdict."""

from __future__ import annotations

from factcheck.checking.checker import Checker

__all__ = ["Checker"]
