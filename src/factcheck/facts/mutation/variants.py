"""Variants: what a fact's wording becomes, whether that is true, and which verdicts are right."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.model import Outcome

if TYPE_CHECKING:
    from datetime import date


class Family(enum.StrEnum):
    """What was done to a wording."""

    FIGURE = "figure"
    HEDGE = "hedge"
    UNIT = "unit"
    OPPOSITE = "opposite"
    NEGATION = "negation"
    ROLE_SWAP = "roles swapped"
    ENTITY = "entity"
    DATE = "date"
    ORDERING = "ordering"
    PERIOD = "period"
    REFUTED = "refuted wording"
    AS_WRITTEN = "as written"
    ROUNDING = "rounding"
    NUMBER_FORM = "number form"
    PASSIVE = "passive"
    SYNONYM = "synonym"
    NAME = "name"
    ROLE = "role"
    DATE_FORM = "date form"
    CLAUSE_ORDER = "clause order"
    RELATIVE = "relative clause"
    REPORTED = "reported"


SUPPORTING = frozenset({Outcome.SUPPORTED})
REFUSING = frozenset({Outcome.CONTRADICTED})
DATED = frozenset({Outcome.OUTDATED, Outcome.CONTRADICTED})


class Variant(Struct, frozen=True):
    """A sentence that a reporter could write about a fact, on a day, and the verdicts that are right for it."""

    fact: str
    text: str
    family: Family
    true: bool
    acceptable: frozenset[Outcome]
    said_on: date | None = None
