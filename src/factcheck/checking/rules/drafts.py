"""FC401: drafts that disagree."""

from __future__ import annotations

from factcheck.model import Level, RuleCard

CARD = RuleCard(
    "FC401",
    "drafts-disagree",
    Level.WARNING,
    "Two of the drafts contradict each other: another figure, date, winner or name for the same thing at the same "
    "time, or another wording of the same quotation. Which of them is right is not said. What a later draft merely has "
    "newer is an update, and a note; two renderings of the same words, as of a translation, are ambiguous.",
    'One draft says "The fire destroyed 14 houses", another of the same day "The fire destroyed 41 houses."',
)
