"""The mutation test: whether the facts catch what is false and let pass what is true.

Variants of a fact's own wordings are made by rule, with word lists of their own, and checked by whatever check the
caller hands in (metamorphic testing, T. Y. Chen et al., 1998: how an output must change with its input is known
without knowing the output). The checker shares no code with what makes the variants.
"""

from __future__ import annotations

from factcheck.facts.mutation.making import make_variants
from factcheck.facts.mutation.scoring import FactScore, Tried, try_facts
from factcheck.facts.mutation.variants import Family, Variant

__all__ = ["FactScore", "Family", "Tried", "Variant", "make_variants", "try_facts"]
