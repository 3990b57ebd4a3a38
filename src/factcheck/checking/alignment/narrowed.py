"""Narrowed: what a claim tells under a condition of its own, up to a moment, or of one of a kind.

Such a length or date is another one than the fact's: "has run it without a loan since 2029", "was still burning after
four hours".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.alignment.grounds import figures_agree
from factcheck.checking.alignment.lookbacks import are_last_times
from factcheck.checking.alignment.occasions import is_indefinite
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.stated_times import days_apart, time_since, time_stated
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.numbers.hedges import AT_MOST
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_UNTIL_THEN = worded(r"\s{up to a time}\s")
_STILL, _WITH, _NEW, _AGE = "still", "with", "new", "age"
_YEAR_DAYS, _TENTHS = 366, 10
_MOVING = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE})
_PASSING = worded(r"\b{comparisons/passing a threshold}\b")  # upwards or downwards
_WITHIN = worded(r"\b{during a time}\b")
_UP_TO = worded(r"{up to an amount}\s")


def is_so_under_condition(alignment: Alignment) -> bool:
    """Tell whether a claim counts since when something has been so with or without what the fact does not speak of."""
    if time_since(alignment.claim) is None:
        return False
    if alignment.claim.object is not None and _NEW in words_of(alignment.claim.object.text):
        return _NEW not in alignment.statement.words  # "has had a new mayor since June"
    conditions = lexicon.read_words("predicates", "conditions of lasting")
    added = (c for c in alignment.claim.complements if c.preposition in conditions and c.head_word)
    return any(c.head not in alignment.statement.symbols for c in added)


def counts_from_another_start(alignment: Alignment) -> bool:
    """Tell whether both sides count since some time and not as many: 900 since May, of 12,000 since 2028."""
    since = time_since(alignment.claim), time_since(alignment.fact)
    return None not in since and bool(alignment.figures) and not figures_agree(alignment)


def tells_up_to_a_moment(alignment: Alignment) -> bool:
    """Tell whether a shorter length is one after which it went on ("was still burning after four hours")."""
    text, known = alignment.query.around.text.lower(), words_of(alignment.statement.text)
    for pair in alignment.wrong_figures:
        length = pair.claim.kind is QuantityKind.DURATION and pair.claim.counted != _AGE
        if not length or pair.claim.value >= pair.fact.value:
            continue
        if _STILL in words_of(text) and _STILL not in known:
            return True
        if _UNTIL_THEN.match(text.partition(pair.claim.text.lower())[2]) is not None:
            return True
    return False


def is_of_one_like_it(alignment: Alignment) -> bool:
    """Tell whether a date is that of another one: any of a kind, with another partner, of an earlier year."""
    said, known = alignment.claim.object, alignment.fact.object
    if are_last_times(alignment):
        return False
    if alignment.object.match is Match.SAME and said is not None and known is not None:
        loose = is_indefinite(said) and is_indefinite(known) and not (said.names or known.names)
        if loose and (known.symbols & alignment.missing or _is_years_apart(alignment)):
            return True
    if any(c.preposition == _WITH and c.head not in alignment.statement.symbols for c in alignment.claim.complements):
        return alignment.fact.subject is not None and bool(alignment.fact.subject.members)
    return _is_any_of_another_year(alignment)


def _is_any_of_another_year(alignment: Alignment) -> bool:
    """Tell whether a claim says of any one of a kind what the fact says of a known one, and more than a year apart."""
    said, known = alignment.claim.subject, alignment.fact.subject
    if said is None or known is None:
        return False
    any_one = is_indefinite(said) and (known.definite or is_indefinite(known))
    return any_one and _is_years_apart(alignment)


def _is_years_apart(alignment: Alignment) -> bool:
    """Tell whether two dates are more than a year apart, and no figure says that it was the same occasion."""
    time = alignment.time
    apart = time.claim is not None and time.fact is not None and days_apart(time.claim, time.fact) > _YEAR_DAYS
    return apart and not alignment.figures


def counts_those_left(alignment: Alignment) -> bool:
    """Tell whether a smaller number is told as that of those left ("nine were still in custody", of 31 arrested)."""
    fewer = any(
        pair.claim.kind is QuantityKind.COUNT and pair.claim.value < pair.fact.value for pair in alignment.wrong_figures
    )
    left = lexicon.read_words("predicates", "those left").difference(alignment.statement.words)
    return fewer and not left.isdisjoint(words_of(alignment.query.around.text))


def counts_throughout(alignment: Alignment) -> bool:
    """Tell whether only a claim counts over all of an occasion ("during the strike", of flights on one of its days)."""
    over = lexicon.read_words("predicates", "throughout")
    told = {c.preposition for c in alignment.fact.complements}
    whole = (c for c in alignment.claim.complements if c.preposition in over - told and c.definite)
    sums = any(pair.claim.value > pair.fact.value for pair in alignment.wrong_figures)
    return sums and time_stated(alignment.fact) is not None and any(not c.names for c in whole)


def gives_loose_bound(alignment: Alignment) -> bool:
    """Tell whether a figure is one up to which something went, and the fact's lies well below ("by up to 12%")."""
    return any(
        pair.claim.hedge == AT_MOST
        and pair.fact.hedge != AT_MOST
        and pair.fact.value * _TENTHS < pair.claim.value * (_TENTHS - 1)
        and _UP_TO.match(pair.claim.text.lower()) is not None
        for pair in alignment.figures
    )


def passes_for_a_time(alignment: Alignment) -> bool:
    """Tell whether a claim says what a level passed at some time, which a later or earlier one need not tell.

    What moves within a day or a year ("topped 44 euros on 9 August") may stand elsewhere at its end; a price or a size
    without a time is one, and so is a rate, unless it is told of what came "during" a span.
    """
    text = alignment.query.around.text.lower()
    if not alignment.time.stated or _PASSING.search(text) is None:
        return False
    if not lexicon.read_words("restatements", "reaching").isdisjoint(alignment.statement.words):
        return False  # the fact tells how far it went
    moving = any(pair.claim.kind in _MOVING for pair in alignment.wrong_figures)
    return moving or _WITHIN.search(text) is not None


def runs_on(alignment: Alignment) -> bool:
    """Tell whether a claim says how long something ran of which the fact tells how long a passage takes."""
    claim, fact = alignment.claim.predicate.stem, alignment.fact.predicate.stem
    return claim in stems_of("running on") and fact in stems_of("taking so long")


def falls_from_peak(alignment: Alignment) -> bool:
    """Tell whether something went down to less than the fact says it reached, as it may have later or before."""
    down = stem("fall") in alignment.claim.predicate.concepts
    return down and not lexicon.read_words("restatements", "reaching").isdisjoint(alignment.statement.words)


def stands_before_change(alignment: Alignment) -> bool:
    """Tell whether a claim tells the level from before something that the fact does not tell ("before the cut")."""
    told = alignment.statement.symbols
    before = (c for c in alignment.claim.complements if c.preposition in listed("ahead of a time"))
    return alignment.bond is Bond.LEVEL and any(not c.symbols <= told or c.definite for c in before)


def had_been_before(alignment: Alignment) -> bool:
    """Tell whether a claim looks back by its tense to who had done what another did later ("had won the vote")."""
    around = alignment.query.around
    looks_back = "had" in alignment.claim.predicate.text.lower().split()[:-1]
    return looks_back and not around.reported and not alignment.time.stated and alignment.fact.tense is Tense.PAST
