"""Claims: what an article states, in whose words, and when it was said."""

from __future__ import annotations

from factcheck.claims.extraction import extract_claims
from factcheck.claims.teasers import extract_teasers

__all__ = ["extract_claims", "extract_teasers"]
