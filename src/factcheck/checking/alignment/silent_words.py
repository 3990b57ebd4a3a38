"""Silent words: what a claim adds to the words of a fact and the fact tells in another way.

"On the day" is the day of the fact, an "annual" sum one "a year", and who was a teacher is a "former" one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition

_A_YEAR = worded(r"\b{times/a year}\b")


def find_silent(residue: frozenset[str], claim: Proposition, fact: Proposition, statement: Statement) -> frozenset[str]:
    """Give those words that a claim has beyond a fact which tell nothing that the fact does not."""
    if not residue:
        return residue
    day = _find_day(residue, claim, statement)
    return day | _find_former(residue, claim, fact) | _find_yearly(residue, fact)


def _find_day(residue: frozenset[str], claim: Proposition, statement: Statement) -> frozenset[str]:
    """Give the word of a claim's "on the day" where the fact is of one day alone, which is the one meant."""
    days, event = lexicon.read_words("times", "bare days"), statement.fact.event
    if residue.isdisjoint(days) or event is None or event.first is None or event.first != event.last:
        return frozenset()
    meant = (part for part in claim.complements if part.head_word in days and part.symbols == {part.head})
    closing = claim.text.rstrip(" .")  # "on the day before" is another one
    return frozenset(c.head for c in meant if c.definite and c.preposition == "on" and closing.endswith(f"on {c.text}"))


def _find_former(residue: frozenset[str], claim: Proposition, fact: Proposition) -> frozenset[str]:
    """Give the word by which a claim says that somebody no longer is what he was by the fact."""
    gone = residue & stems_of("no longer held")
    if not gone or claim.negated or fact.negated:
        return frozenset()
    past = fact.tense is Tense.PAST and claim.predicate.copular and fact.predicate.copular
    return gone if past and claim.predicate.stem == fact.predicate.stem else frozenset()


def _find_yearly(residue: frozenset[str], fact: Proposition) -> frozenset[str]:
    """Give the word by which a claim calls a sum yearly that is one "a year" by the fact."""
    told = residue & stems_of("yearly", "times")
    return told if told and _A_YEAR.search(fact.text.lower()) is not None else frozenset()
