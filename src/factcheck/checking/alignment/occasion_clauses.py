"""Occasion clauses: a clause that says when something was so, of which a fact's sentence tells all.

"Two were hurt when the mill burned down" is of the very occasion of which a fact says "the mill burned down on 4 May;
nobody was hurt", as "scored as Sarn beat Lund" is of that of "scored the only goal as Sarn beat Lund 1-0".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.leftovers import find_residue
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import contest_concepts
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.propositions import Proposition

_BEHIND = worded(r"\A,?\s{when}\s([^,.;:]{4,80})")
_NAME = regex(r"\b[A-Z][\w'’-]*[\w]")


def settle_occasion(claim: Proposition, fact: Proposition, statement: Statement, knowledge: Knowledge) -> Proposition:
    """Take the clause that times a claim for the fact's own, where the fact's sentence tells that of the same time."""
    opener, _, told = claim.occasion.strip(" .,").partition(" ")
    if opener.lower() not in listed("when") or claim.times or not told:
        return claim
    if fact.occasion and not fact.occasion.lower().startswith(tuple(listed("when"))):
        return claim  # "after the mill burned down"
    others = [p for p in statement.propositions if p is not fact]
    if not fact.occasion and not any(set(fact.times) <= set(other.times) for other in others):
        return claim
    left = find_residue(knowledge.symbols_of(told), statement, knowledge)
    return claim if left else replace(claim, timed_by_clause=False, occasion="")


def is_on_another_occasion(alignment: Alignment) -> bool:
    """Tell whether the sentence goes on to name a contest that is not the fact's ("as Sarn beat Tarn")."""
    around, words = alignment.query.around, alignment.statement.words
    behind = _BEHIND.match(around.sentence.partition(around.text.rstrip(" ."))[2]) if around.sentence else None
    names = _NAME.findall(behind[1]) if behind is not None and _tells_contest(behind[1]) else []
    return any(name.lower() not in words for name in names)


def _tells_contest(clause: str) -> bool:
    """Tell whether a word of a clause says that one side won, lost or drew."""
    concepts_of = built_in_thesaurus().concepts
    return any(not concepts_of(stem(word)).isdisjoint(contest_concepts()) for word in clause.split() if word.islower())
