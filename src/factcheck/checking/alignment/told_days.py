"""Told days: what was so "on the day" was so on the day that a fact tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon

if TYPE_CHECKING:
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition


def find_told_day(residue: frozenset[str], claim: Proposition, statement: Statement) -> frozenset[str]:
    """Give the word of a claim's "on the day" where the fact is of one day alone, which is the one meant."""
    days, event = lexicon.read_words("times", "bare days"), statement.fact.event
    if residue.isdisjoint(days) or event is None or event.first is None or event.first != event.last:
        return frozenset()
    meant = (part for part in claim.complements if part.head_word in days and part.symbols == {part.head})
    closing = claim.text.rstrip(" .")  # "on the day before" is another one
    return frozenset(c.head for c in meant if c.definite and c.preposition == "on" and closing.endswith(f"on {c.text}"))
