"""Drafts against each other: the claims of each serve as facts for the others, by the same alignment and rules."""

from __future__ import annotations

from factcheck.checking.drafts.comparing import Comparison, compare_drafts, trim_claims

__all__ = ["Comparison", "compare_drafts", "trim_claims"]
