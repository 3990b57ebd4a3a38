"""Doings: what is told of the building of a thing, or of a trial over it, is not told of the thing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language.meaning.predicates import nominal_verbs
from factcheck.language.words.concepts import built_in_thesaurus, stems_of
from factcheck.language.words.morphology import stem

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition


def is_of_doings(alignment: Alignment) -> bool:
    """Tell whether one side speaks of what is done about a thing of which the other side speaks itself.

    "Construction of the plant began in 2025" is no other day for "the plant began to work in 2030".
    """
    claim, fact = alignment.claim, alignment.fact
    mine, theirs = _find_doings(claim), _find_doings(fact)
    steps = stems_of("steps of doings")
    if bool(mine) is bool(theirs) or any(
        steps.isdisjoint(p.predicate.concepts | {p.predicate.stem}) for p in (claim, fact)
    ):
        return False
    other = fact if mine else claim
    if any(argument is not None and argument.pronoun for argument in (other.subject, other.object)):
        return False  # "it lasted three weeks", of the strike
    told = alignment.statement.text if mine else alignment.query.around.text
    return not _tells(mine or theirs, other, told)


def _find_doings(side: Proposition) -> frozenset[str]:
    """Give the nouns of doings that take part."""
    return frozenset(
        a.head for a in (side.subject, side.object) if a is not None and not a.names >= {a.head}
    ) & stems_of("doings")


def _tells(doings: frozenset[str], side: Proposition, text: str) -> bool:
    """Tell whether a side tells of a doing by a verb, or its sentence by another word."""
    words = frozenset(map(stem, words_of(text)))
    verbs = {nominal_verbs().get(noun, noun) for noun in doings}
    known = built_in_thesaurus().concepts_of(words) | words | side.predicate.concepts
    return not known.isdisjoint(built_in_thesaurus().concepts_of(verbs | doings) | verbs | doings)
