"""FC501 and FC601: where the facts disagree, and where none speaks."""

from __future__ import annotations

from factcheck.model import Level, RuleCard

AMBIGUOUS = RuleCard(
    "FC501",
    "ambiguous",
    Level.WARNING,
    "The facts that come nearest do not settle the claim: two of them disagree, the claim can be about two different "
    "people or events, or a figure given on one authority meets a fact that rests on another.",
    'A draft says "41 people died, according to the ministry"; the facts have the count of the hospital only.',
)
UNVERIFIED = RuleCard(
    "FC601",
    "unverified",
    Level.NOTE,
    "No fact speaks to the claim. That is no judgement of it: it may be true, and a fact with a source would say so.",
    'A draft says "the ship carried 300 people", and no fact mentions the ship.',
)
