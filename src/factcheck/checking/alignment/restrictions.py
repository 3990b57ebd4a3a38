"""Restrictions: relative clauses by which the two sides speak of others of a kind ("pupils who passed")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition

_RELATIVE = worded(  # "farmers that grow maize", but not "evidence that the mayor knew"
    r"\s(?!that\s(?:[A-Z]|{opening a content clause}\b)){relatives and whose}\s"
)
_BEING = worded(r"\s{forms of be}\s")
_END = regex(r"[,.;:]\s|[.]\Z")


def tells_others_apart(alignment: Alignment) -> bool:
    """Tell whether both sides say by a clause which ones of a kind they speak of, and not the same ones."""
    claim, fact = alignment.claim, alignment.fact
    texts = alignment.query.around.text, alignment.statement.text
    if not all(map(_RELATIVE.search, texts)):
        return False
    phrases = [(mine, theirs) for mine in claim.complements for theirs in fact.complements if mine.head == theirs.head]
    pairs = (claim.subject, fact.subject), (claim.object, fact.object), *phrases
    for said, known in pairs:
        mine, theirs = _words_behind(said, claim, texts[0]), _words_behind(known, fact, texts[1])
        if mine and theirs and not (_covers(mine, theirs) or _covers(theirs, mine)):
            return True
    return False


def _words_behind(argument: Argument | None, side: Proposition, text: str) -> frozenset[str]:
    """Give the stems of the words that a clause right behind a participant says of it, up to the verb of its own."""
    if argument is None or argument.names or argument.entities or argument.pronoun:
        return frozenset()
    at = text.lower().find(argument.text.lower())
    rest = text[at + len(argument.text) :] if at >= 0 else ""
    opening = _RELATIVE.match(rest)
    if opening is None:
        return frozenset()
    clause, _, behind = rest[opening.end() :].partition(f" {side.predicate.text} ")
    if side.predicate.copular or not behind:  # "the mill that feeds Tal is 12% full"
        last = next(reversed(list(_BEING.finditer(clause))), None)
        clause = clause[: last.start()] if last is not None else clause
    end = _END.search(clause)
    words = words_of(clause[: end.start()] if end is not None else clause)
    return frozenset(map(stem, words)) - frozenset(map(stem, lexicon.read_words("closed_classes", "determiner")))


def _covers(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether all that one clause says stands in the other, in these or other words."""
    thesaurus = built_in_thesaurus()
    known = thesaurus.concepts_of(other)
    return all(word in other or not thesaurus.concepts(word).isdisjoint(known) for word in one)
