"""Scopes: what a fact leaves no wider than it says, a rank among some, a movement of one kind, a place near another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.thresholds import find_other_threshold
from factcheck.checking.knowledge.stated_times import time_since
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.content import colouring_stems
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense
from factcheck.language.numbers.hedges import BOUNDS
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.counted import is_plural

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_DEFINITE = worded(r"{owned and pointed out}\b")
_WITHOUT = "without"
_BE, _SINCE = "be", "since"
_AS = "as"  # what stands before the noun after a copula


def is_narrower(alignment: Alignment) -> bool:
    """Tell whether the fact says it of less than the claim does, and so neither bears it out nor goes against it."""
    elsewhere = _is_elsewhere(alignment) or _is_without(alignment)
    ranks = _ranks_among_some(alignment) or _ranks_since_a_time(alignment)
    return ranks or _moves_one_kind(alignment) or elsewhere


def tells_which_ones(alignment: Alignment) -> bool:
    """Tell whether a claim only says in passing which of a kind it speaks of ("tankers launched in 2015 must go")."""
    claim = alignment.claim
    told = claim.subject or claim.object
    if claim.main or told is None or claim.voice not in {Voice.ACTIVE, Voice.PASSIVE}:
        return False
    if told is claim.subject and alignment.subject.anchored:
        return False  # a name may look like a plural ("Hunters was only a Danish film")
    return _is_any_of_a_kind(told)


def is_of_other_bounds(alignment: Alignment) -> bool:
    """Tell whether both sides speak of those above or below a bound, and not the same ("flights of under 500 km")."""
    return any(
        {pair.claim.hedge, pair.fact.hedge} <= BOUNDS
        and pair.claim.value != pair.fact.value
        and _says_of_whom(alignment.claim, pair.claim)
        for pair in alignment.figures
    )


def tells_other_group(alignment: Alignment) -> bool:
    """Tell whether both sides are so of others by their bounds, which are no bounds of one and the same rule."""
    return is_of_other_bounds(alignment) and find_other_threshold(alignment) is None


def _says_of_whom(side: Proposition, figure: Quantity) -> bool:
    """Tell whether a figure stands behind the noun of a participant, and does not count it."""
    parts = [argument for argument in (side.subject, side.object) if argument is not None]
    if figure in side.extra_figures:
        return any(map(_is_any_of_a_kind, parts))
    some = side.subject
    if some is not None and some.quantities and side.predicate.stem == _BE and figure.text not in some.text:
        return True  # "22% of them are 65 or older"
    return any(argument.text.find(figure.text) > 0 for argument in parts)


def _is_any_of_a_kind(argument: Argument) -> bool:
    """Tell whether a participant is a plural that names and counts nobody ("tankers", not "the tankers")."""
    known = argument.names or argument.entities or argument.quantities or argument.owner
    return is_plural(argument.head_word) and not known and _DEFINITE.match(argument.text.lower()) is None


def _ranks_among_some(alignment: Alignment) -> bool:
    """Tell whether the fact ranks among things of a kind that the claim does not name ("the largest fishing port")."""
    loose = lexicon.read_words("ordering", "loose ranks")  # "its main rate" is its main interest rate
    if all(pair.fact.text in loose for pair in alignment.orderings):
        return False
    fact = alignment.fact
    ranked = [a.symbols for a in (fact.subject, fact.object) if a is not None and a.orderings and not a.members]
    if fact.predicate.copular and fact.orderings:
        ranked += [c.symbols for c in fact.complements if c.preposition == _AS and not c.members]
    return any(symbols & alignment.missing - colouring_stems() for symbols in ranked)


def _ranks_since_a_time(alignment: Alignment) -> bool:
    """Tell whether only the fact ranks since a time: the first strike since 1990 may be the third of all.

    What "has been the largest since 1990" is the largest.
    """
    ranked = bool(alignment.orderings) and alignment.fact.tense is not Tense.PERFECT
    told = _SINCE in alignment.fact.text.lower().split()  # what one became on a day is no rank since that day
    return ranked and told and time_since(alignment.claim) is None and time_since(alignment.fact) is not None


def _moves_one_kind(alignment: Alignment) -> bool:
    """Tell whether the fact tells how one kind of what the claim speaks of rose or fell ("violent crime rose")."""
    fact = alignment.fact
    subject, moves = fact.subject, not fact.predicate.concepts.isdisjoint(stems_of("movement"))
    if subject is None or not moves or fact.object is not None or alignment.subject.anchored:
        return False
    groups = (
        c.symbols for c in fact.complements if c.preposition in lexicon.read_words("predicates", "group prepositions")
    )
    if any(group and group <= alignment.missing for group in groups):
        return True  # "fell among small firms"
    return bool(subject.symbols & alignment.missing - colouring_stems() - stems_of("of the whole"))


def _is_without(alignment: Alignment) -> bool:
    """Tell whether the claim says that it was without what the fact's wording has in another phrase ("on bail")."""
    known = {c.head for c in alignment.fact.complements}
    lacking = (c for c in alignment.claim.complements if c.preposition == _WITHOUT)
    return any(c.head not in known and c.head in alignment.statement.symbols for c in lacking)


def _is_elsewhere(alignment: Alignment) -> bool:
    """Tell whether one side says near or outside of what, and the other not so ("near Oslo", "in Oslo")."""
    beside = lexicon.read_words("predicates", "beside places")
    return any(
        one.preposition != other.preposition
        and one.head == other.head
        and (one.preposition in beside) is not (other.preposition in beside)
        for one in alignment.claim.complements
        for other in alignment.fact.complements
    )


def is_of_other_extent(alignment: Alignment) -> bool:
    """Tell whether only one side says how far a measure goes that somebody wants or opposes ("a total ban")."""
    sides = alignment.claim, alignment.fact
    if all(side.predicate.concepts.isdisjoint(stems_of("stands")) for side in sides):
        return False
    extents = lexicon.read_words("predicates", "extents of measures")
    said, known = (extents.intersection(words_of(side.text)) for side in sides)
    return said != known
