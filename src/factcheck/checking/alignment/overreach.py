"""Overreach: whether a claim says of more, or of no more, what a fact says of some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.manners import tells_opposite_manner
from factcheck.checking.alignment.terms import takes_minimum_for_term
from factcheck.checking.alignment.turned_phrases import turns_phrase
from factcheck.language.inferences.bodies import seat_members
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.restating.restatements import restate
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_FURTHER = worded(
    r"\b(?i:an? {additional}|another) (?:\d|{numerals/two to ten}|{half or million})"
    r"|(?:\d|\b{numerals/two to ten}|\b{half or million}) {further}\b"
)
_EXPECTED = worded(
    r"\b({comparisons/more}|{comparisons/fewer}|{comparisons/sooner or longer})\s(?:[a-z]{2,14}\s){0,3}?"
    r"than\s(?:had\sbeen\s|was\s|originally\s)*{neighbours/expectations}\b"
)
_AS_EXPECTED = worded(r"\bas\s(?:had\sbeen\s|was\s|were\s|originally\s)*{neighbours/expectations}\b")
_THAN = " than "
_ONLY_ONES = regex(r"Only (?:[A-Z]|the )")
_COME = "come"
_BECAUSE, _FOR, _BEST = "because", "for", "best"
_ONLY_SO_MANY = worded(r"\b(?i:{only or merely}) (?:{a few}|\d)")


def goes_beyond(alignment: Alignment) -> bool:
    """Tell whether a claim counts others or no others, tells how, when or why, or leaves out for whom it is so."""
    checks = (
        _goes_on_with,
        takes_minimum_for_term,
        _counts_further,
        _limits_number,
        _gives_reason,
        _holds_for_all,
        _leaves_place_out,
        _tells_of_whole_body,
        _is_best_of_another_kind,
        _comes_in_no_place,
        tells_opposite_manner,
        turns_phrase,
        _compares_otherwise,
    )
    return any(check(alignment) for check in checks)


def _compares_otherwise(alignment: Alignment) -> bool:
    """Tell whether a claim says on which side of what was expected it came, and the fact not so ("less than planned").

    The fact's words may stand in another clause ("12 million more than planned").
    """
    told = alignment.query.around.text
    if _AS_EXPECTED.search(told) is not None:
        return _EXPECTED.search(alignment.statement.text) is not None
    if _THAN not in told or _THAN not in (told := restate(told)):
        return False
    wordings = alignment.statement.text, alignment.statement.fact.statement
    said, known = (
        frozenset(_side_of(word) for text in texts for word in _EXPECTED.findall(text)) for texts in ((told,), wordings)
    )
    return not said <= known


def _side_of(comparative: str) -> bool:
    """Tell whether a comparative means less or fewer, or a shorter time."""
    return comparative in listed("comparisons/fewer") | listed("comparisons/sooner")


def _tells_of_whole_body(alignment: Alignment) -> bool:
    """Tell whether members voted so by the claim ("lawmakers voted against it"), and only a number of them by the fact.

    What they did is what their body did, and that is told by the fact itself.
    """
    doer, known = alignment.claim.subject, alignment.fact.subject
    if doer is None or known is None or not known.quantities or alignment.fact.main or doer.quantities:
        return False
    return seat_members(alignment.claim) is not None


def _gives_reason(alignment: Alignment) -> bool:
    """Tell whether the claim adds a reason ("because of the strike"), for which no word that is only alike will do."""
    told = alignment.statement.symbols | alignment.statement.concepts
    reasons = (c.symbols for c in alignment.claim.complements if c.preposition == _BECAUSE)
    return any(bool(symbols) and told.isdisjoint(symbols) for symbols in reasons)


def _is_best_of_another_kind(alignment: Alignment) -> bool:
    """Tell whether the claim has an award for the best of a kind that the fact names for no award ("best film")."""
    kinds = {c.head for c in alignment.claim.complements if c.preposition == _FOR and _BEST in c.symbols}
    told = {s for p in alignment.statement.propositions for a in p.arguments if _BEST in a.symbols for s in a.symbols}
    return bool(kinds) and not kinds <= told


def _comes_in_no_place(alignment: Alignment) -> bool:
    """Tell whether the claim has "came" without a place, which is no other word for "finished" ("as a surprise")."""
    claim, fact = alignment.claim, alignment.fact
    placed = bool(claim.orderings or alignment.figures)
    ended = not fact.predicate.concepts.isdisjoint(stems_of("coming to an end"))
    return claim.predicate.stem == _COME != fact.predicate.stem and ended and not placed


def _goes_on_with(alignment: Alignment) -> bool:
    """Tell whether a claim says that something goes on of which the fact only tells how long it lasted."""
    lasted = alignment.fact.predicate.stem in stems_of("lasting so long") and bool(alignment.fact.quantities)
    return lasted and not alignment.figures


def _counts_further(alignment: Alignment) -> bool:
    """Tell whether the claim counts them besides others ("another 40 jobs"), and the fact does not."""
    return _FURTHER.search(alignment.claim.text) is not None and _FURTHER.search(alignment.statement.text) is None


def _limits_number(alignment: Alignment) -> bool:
    """Tell whether the claim says that there were no more than a number of them that no fact gives ("only one")."""
    if _ONLY_ONES.match(alignment.query.around.text) is not None:
        return _ONLY_ONES.match(alignment.statement.text) is None
    limited = _ONLY_SO_MANY.search(alignment.claim.text) is not None
    return limited and not any(pair.agrees for pair in alignment.figures)


def _holds_for_all(alignment: Alignment) -> bool:
    """Tell whether a claim says for everybody what the fact says for some."""
    return not alignment.claim.negated and leaves_whom_out(alignment)


def _leaves_place_out(alignment: Alignment) -> bool:
    """Tell whether the claim counts all whom somebody has or employs, and the fact those of one place."""
    claim, fact = alignment.claim, alignment.fact
    if not alignment.subject.anchored or claim.negated or claim.predicate.stem not in stems_of("having elsewhere"):
        return False
    counts = any(pair.claim.kind is QuantityKind.COUNT for pair in alignment.figures)
    places = (c for c in fact.complements if c.preposition in listed("at a place") and (c.names or c.entities))
    return counts and any(c.symbols & alignment.missing for c in places)


def leaves_whom_out(alignment: Alignment) -> bool:
    """Tell whether the fact says for whom something is so ("closed to lorries"), and the claim for everybody."""
    claim, fact = alignment.claim, alignment.fact
    state = fact.predicate.copular or fact.voice is Voice.PASSIVE
    if not state or any(c.preposition in listed("to or for") for c in claim.complements):
        return False
    told = (
        c
        for c in fact.complements
        if c.preposition in listed("to or for") and not (c.names or c.entities or c.definite)
    )
    return any(is_plural(c.head_word) and c.symbols <= alignment.missing for c in told)
