"""Denied parts: denials that leave a fact as it is, since they are of some only, of a circumstance or of who did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.calamities import find_calamities
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument

_NOT = worded(r"(?:\b{denials}\b|n['’]t\b)")
_DEFINITE = worded(r"(?i:{whole and owned})\b")


def denies_of_some(alignment: Alignment) -> bool:
    """Tell whether what is denied is denied of some, so that others may have had it done ("a quarter were not paid").

    A count behind the verb is denied as a whole ("did not cut 40 jobs"), and so is one of known ones ("the 40 jobs").
    """
    claim, fact = alignment.claim, alignment.fact
    every = lexicon.read_words("predicates", "every")
    if not claim.negated or fact.negated or not every.isdisjoint(words_of(fact.text)):
        return False
    denied = _NOT.search(claim.text)
    before = claim.text[: denied.start()] if denied is not None else ""
    if _DEFINITE.match(before) is not None:
        return False
    counted = any(q.text in before for q in claim.quantities)
    return counted or not lexicon.read_words("predicates", "some of").isdisjoint(words_of(before)[:2])


def denies_circumstance(alignment: Alignment) -> bool:
    """Tell whether only the claim has a phrase that may be all that it denies ("did not raise wages for managers")."""
    if not alignment.claim.negated or alignment.fact.negated:
        return False
    told = (c for c in alignment.claim.complements if c.head_word and not c.negative and not _takes_in_any(c))
    text = alignment.query.around.text.lower()
    told = (c for c in told if f"according {c.preposition} {c.text.lower()}" not in text)
    added = {c.head for c in told if c.head in c.symbols - alignment.statement.symbols}
    return bool(added - find_calamities(frozenset(added), alignment.claim, alignment.statement))


def _takes_in_any(argument: Argument) -> bool:
    """Tell whether a phrase takes in all that the fact may name in its place ("of a crime", "of any offence")."""
    bare = argument.symbols == {argument.head} and not argument.definite
    return bare and argument.head in stems_of("takes in any", "polarity")


def denies_way_of_arriving(alignment: Alignment) -> bool:
    """Tell whether only one side says how something gets there ("will not land on the moon", "will reach it")."""
    ways = stems_of("ways of arriving")
    return (alignment.claim.predicate.stem in ways) is not (alignment.fact.predicate.stem in ways)


def denies_doer(alignment: Alignment) -> bool:
    """Tell whether a denial may only be of by whom it was done, or who got it ("was not closed by the storm").

    The one who follows the denial is what it is about, as "his sons" are in "did not sell it to his sons".
    """
    claim = alignment.claim
    if claim.subject is None or claim.subject.negative or alignment.fact.negated:
        return False
    if any(claim.subject.head in argument.symbols for argument in alignment.fact.arguments):
        return False
    denied = _NOT.search(claim.text)
    return claim.negated and denied is not None and claim.subject.text in claim.text[denied.end() :]
