"""Details: phrases of common words that a claim adds to all that a fact tells, and that make no other case of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.sites import are_rival_sites
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.statements import names_among
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition


_AS, _ON = "as", "on"
_APPOSED = regex(r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s)?((?:[a-z][a-z-]{1,15}\s){1,5})[A-Z]")


def find_details(
    claim: Proposition, fact: Proposition, leftovers: tuple[frozenset[str], frozenset[str]], knowledge: Knowledge
) -> frozenset[str]:
    """Give those words of a claim's residue that stand in phrases of detail, of which no fact speaks.

    Where the fact has another phrase of the same kind, the claim's is none ("resigned over a leak", "over a contract").
    """
    residue, missing = leftovers
    if not residue:
        return residue
    told = {c.preposition for c in fact.complements if not c.symbols.isdisjoint(missing)}
    ways = lexicon.read_words("predicates", "ways")
    plain = (c for c in fact.complements if c.preposition in ways and not (c.names or c.entities or c.definite))
    told |= ways if any(not c.symbols.isdisjoint(missing) for c in plain) else frozenset()  # "in cash", "by cheque"
    details: set[str] = set()
    counted = bool(claim.quantities)
    for phrase in claim.complements:
        if counted and phrase.preposition in listed("parting"):
            continue  # "revenue from fees", "9,000 passengers on its northern line"
        if phrase.preposition in told or any(are_rival_sites(phrase, c) for c in fact.complements):
            continue
        if phrase.preposition == _ON and _tells_which(phrase, claim):
            continue  # "voted against the law on pensions"
        if phrase.preposition is not None and _is_detail(phrase, knowledge):
            details |= phrase.symbols
    plain_words = stems_of("descriptors")
    for argument in (claim.subject, claim.object):
        details |= find_descriptors(argument) & plain_words
    return residue & details


def find_descriptors(argument: Argument | None) -> frozenset[str]:
    """Give the words before a name that tell what somebody is ("its rival Meridan Stores")."""
    if argument is None or len(argument.entities) != 1 or argument.members or argument.quantities:
        return frozenset()
    found = _APPOSED.match(argument.text)
    words = found[1].split() if found is not None else []
    beside = lexicon.read_words("closed_classes", "preposition")
    return frozenset(map(stem, words)) if beside.isdisjoint(words) else frozenset()


def _is_detail(phrase: Argument, knowledge: Knowledge) -> bool:
    """Tell whether a phrase has common words only, of which none is of the facts or says which of several is meant."""
    if phrase.names or phrase.entities or phrase.quantities or phrase.orderings or phrase.numbers or phrase.pronoun:
        return False
    if phrase.preposition == _AS:
        return phrase.head_word in lexicon.read_words("people", "stages of life")  # "as a young woman"
    if phrase.preposition not in lexicon.read_words("predicates", "details") or names_among(phrase.symbols):
        return False
    if phrase.preposition in listed("manners") and " " not in phrase.text and not is_plural(phrase.head_word):
        return False  # "in cash", "at home"
    if phrase.preposition == _ON and not is_plural(phrase.head_word) and not _has_article(phrase):
        return False  # "on goal difference", which tells how it was decided
    known = phrase.definite and phrase.head not in stems_of("surroundings")  # "in the fire", but "in the rain"
    if known or not phrase.symbols.isdisjoint(stems_of("telling apart")):
        return False
    return not any(knowledge.index.count(term) for term in knowledge.thesaurus.concepts_of(phrase.symbols))


def _tells_which(phrase: Argument, claim: Proposition) -> bool:
    """Tell whether a phrase stands right behind a thing without a name, and so says which of them is meant."""
    things = (a for a in (claim.subject, claim.object) if a is not None and not (a.names or a.entities or a.pronoun))
    return any(f"{thing.text} {phrase.preposition} {phrase.text}" in claim.text for thing in things)


def _has_article(phrase: Argument) -> bool:
    """Tell whether a phrase opens with an article or another determiner."""
    return phrase.text.lower().partition(" ")[0] in lexicon.read_words("closed_classes", "determiner")


def leave_out_details(alignment: Alignment) -> Alignment:
    """Take out the details that a claim adds, where it says all else that the fact does, in names or figures."""
    if not alignment.details or alignment.missing_names or alignment.claim.negated:
        return alignment
    both = alignment.subject.match is alignment.object.match is Match.SAME
    if not (alignment.figures or (both and alignment.anchored)):
        return alignment
    return replace(alignment, residue=alignment.residue - alignment.details)
