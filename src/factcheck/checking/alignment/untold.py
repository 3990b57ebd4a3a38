"""Untold: what a claim leaves out that the fact tells, and a fact that tells of some only, or of another source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.counts import claim_words
from factcheck.checking.alignment.grounds import stands_alone
from factcheck.checking.alignment.manners import verb_of
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.stated_times import time_since
from factcheck.checking.knowledge.statements import names_among, words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import contest_concepts
from factcheck.language.numbers.hedges import BOUNDS
from factcheck.language.text.cues import read_cues
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_AIM = worded(r"\b{modality/aims}\b[^.;:]{0,80}?\s{is or was}\s{that or to}\s")
_NO_LONGER = regex(r"\bno longer\b")
_MORE_TIME = frozenset({"longer"})


def says_in_so_many_words(alignment: Alignment) -> bool:
    """Tell whether the claim has a word that only a fact with that word bears out ("won again", "unfairly beat")."""
    words = frozenset(alignment.claim.text.lower().split()) if not alignment.claim.negated else frozenset()
    known = {*alignment.statement.words, *alignment.fact.text.lower().split()}
    return not (words & lexicon.read_words("predicates", "in so many words")).issubset(known)


def is_told_of_some(alignment: Alignment) -> bool:
    """Tell whether the fact tells of some only ("among voters under 40") and the claim does not say of which."""
    restricting = lexicon.read_words("predicates", "restricting prepositions")
    told = (c.symbols for c in alignment.fact.complements if c.preposition in restricting)
    return any(not symbols.isdisjoint(alignment.missing) for symbols in told)


def leaves_object_out(alignment: Alignment) -> bool:
    """Tell whether the claim does not say to whom or what it was done ("Ruiz endorsed")."""
    return alignment.object.match is Match.LEFT_OUT and not stands_alone(alignment.claim)


def leaves_said_out(alignment: Alignment) -> bool:
    """Tell whether the claim only says that somebody said something ("Ruiz said"), not what."""
    claim = alignment.claim
    cue = read_cues().get(claim.predicate.text.lower())
    told = claim.object is not None or claim.complements or claim.quantities
    return cue is not None and cue.plain and not told and alignment.object.match is Match.LEFT_OUT


def is_only_aimed_at(alignment: Alignment) -> bool:
    """Tell whether the fact only says what a target or rule is, and the claim what is so ("aims to treat 78%")."""
    if _AIM.search(alignment.statement.text) is None or alignment.claim.modality is not Modality.ASSERTED:
        return False
    return lexicon.read_words("modality", "aims").isdisjoint(words_of(alignment.query.around.text))


def is_of_another_source(alignment: Alignment) -> bool:
    """Tell whether the fact is what one poll or study found and the claim what another did."""
    theirs, mine = alignment.statement.sources, alignment.query.around.speaker
    return bool(theirs) and bool(mine) and theirs.isdisjoint(mine)


def says_which(alignment: Alignment) -> bool:
    """Tell whether the noun after the copula says nothing but by a clause ("are the ones whom she needs")."""
    claim = alignment.claim
    return claim.predicate.copular and claim.object is None and claim.predicate.stem in stems_of("empty nouns")


def is_ranked_among_others(alignment: Alignment) -> bool:
    """Tell whether the fact ranks within bounds that the claim does not have ("the second title of the year")."""
    around = alignment.query.around
    bounds = alignment.fact.extra & stems_of("telling apart")
    return bool(bounds - alignment.claim.extra - around.symbols - around.setting)


def is_won_in_part(alignment: Alignment) -> bool:
    """Tell whether the fact tells of a contest in some place only ("won in Orlo"), which the claim does not name."""
    fact, claim = alignment.fact, alignment.claim
    if fact.object is not None or fact.predicate.concepts.isdisjoint(contest_concepts()):
        return False
    said = frozenset(symbol for argument in claim.arguments for symbol in argument.symbols)
    places = (c for c in fact.complements if c.preposition == "in" and (c.names or names_among(c.symbols)))
    return any(place.symbols.isdisjoint(said) for place in places)


def has_another_party(alignment: Alignment) -> bool:
    """Tell whether the claim names somebody whom its figure is about and of whom the fact does not speak."""
    added = alignment.claim.object if alignment.object.match is Match.ADDED else None
    return added is not None and not added.symbols <= alignment.statement.symbols


def denies_detail(alignment: Alignment) -> bool:
    """Tell whether a denial may only deny a detail: a cause, a place, that it was all ("not because of the storm")."""
    claim, fact = alignment.claim, alignment.fact
    if alignment.statement.refuting:
        return False
    if not fact.main and not (fact.object or fact.complements or fact.quantities):
        return True  # "never said that" against "shortly after he said so"
    if alignment.object.match is Match.ADDED and claim.object is not None and claim.object.pronoun:
        return True
    if not claim.negated:  # what is denied of one is not denied of anybody
        return fact.negated and alignment.object.match is Match.LEFT_OUT
    added = claim_words(alignment) - verb_of(claim)
    if _has_ended(alignment):
        added -= _MORE_TIME
    compared = lexicon.read_words("ordering", "comparatives") - _words_of_bounds(alignment)  # "no firm has spent more"
    return bool(alignment.residue) or bool(added & (lexicon.read_words("polarity", "focus words") | compared))


def _words_of_bounds(alignment: Alignment) -> frozenset[str]:
    """Give the words by which a claim bounds a figure that the fact has too ("did not cost more than 4 million")."""
    bounded = (pair.claim.text.lower().split() for pair in alignment.figures if pair.claim.hedge in BOUNDS)
    return frozenset(word for words in bounded for word in words)


def _has_ended(alignment: Alignment) -> bool:
    """Tell whether the claim says that what the fact gives a time for is "no longer" so."""
    lasting = alignment.statement.period is not None or time_since(alignment.fact) is not None
    return lasting and _NO_LONGER.search(alignment.claim.text) is not None
