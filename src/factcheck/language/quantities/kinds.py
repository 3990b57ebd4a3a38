"""Kinds of quantities that behave alike."""

from __future__ import annotations

from factcheck.model import QuantityKind

SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
"""What tells how much of a whole."""

RATIOS = SHARES | {QuantityKind.MULTIPLE}
"""What one figure is of another."""

SUMS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})
"""What adds up: people, things, money."""

PARTS = SHARES | {QuantityKind.COUNT}
"""What may be told of a whole: "a third of them", "12 of them"."""

MEASURED = frozenset({QuantityKind.DURATION, QuantityKind.MEASURE})
"""What has a unit."""
