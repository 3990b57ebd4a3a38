"""Records: the facts that a claim may be about, and how other sentences are put to them in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.language.meaning.predicates import Tense
from factcheck.model import Modality

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeSpan

_DONE = frozenset({Tense.PAST, Tense.PERFECT})


class Record(Struct, frozen=True):
    """The wordings of the facts that may be concerned, what puts a sentence to them, and the day of the claim.

    `recall` finds the wordings that another sentence may be about. `setting` holds the symbols of what stands around
    the claim, `before` the text before it in its paragraph. `ask_loosely` takes the dictionary's word for what means
    the same, where the lexicon finds nothing.
    """

    statements: Sequence[Statement]
    ask: Callable[[str], Sequence[Finding]]
    ask_loosely: Callable[[str], Sequence[Finding]]
    recall: Callable[[str], Sequence[Statement]]
    knowledge: Knowledge
    said_on: date | None = None
    setting: frozenset[str] = frozenset()
    before: str = ""

    @property
    def gazetteer(self) -> Gazetteer:
        """The names that the facts know."""
        return self.knowledge.gazetteer


def tell_own(statements: Sequence[Statement]) -> list[Statement]:
    """Give the facts' own wordings, not what follows from them, what they make false or what an authority tells."""
    own = (s for s in statements if not s.refuting and s.text == s.fact.statement)
    return [s for s in own if s.fact.according_to is None]


def find_told(propositions: Sequence[Proposition]) -> list[Proposition] | None:
    """Give what a claim mainly says; None where it denies, reports or only expects any of it."""
    main = [p for p in propositions if p.main]
    if any(p.negated or p.is_reported or p.modality is not Modality.ASSERTED for p in main):
        return None
    return main


def is_done_before(main: Sequence[Proposition], time: TimeSpan | None, record: Record) -> bool:
    """Tell whether a claim tells as done, before a time has come, what can't be what comes about then."""
    if time is None or time.first is None or record.said_on is None or record.said_on >= time.first:
        return False
    return any(p.tense in _DONE for p in main)
