"""Identity: whether a noun of a claim means another one of its kind than the fact's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.bonds import Bond
from factcheck.checking.alignment.lapses import happens
from factcheck.checking.alignment.leftovers import speaks_of_another_kind
from factcheck.checking.alignment.occasions import is_indefinite, tells_of_any
from factcheck.checking.alignment.slots import Match
from factcheck.checking.alignment.timing import Timing
from factcheck.checking.knowledge.statements import names_among, words_of
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.meaning.predicates import Tense, doers_of
from factcheck.language.words.antonyms import are_antonyms
from factcheck.language.words.concepts import stems_among, stems_of
from factcheck.language.words.counted import is_plural
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument

_WEEK = 7  # days
_OF_RULES = frozenset({Tense.PRESENT, Tense.FUTURE})
_OTHER = worded(r"{another}\b")


def is_of_unknown_one(alignment: Alignment) -> bool:
    """Tell whether it is said of any one of a kind ("in a statement issued on Monday"), with no name beside it."""
    claim = alignment.claim
    if alignment.anchored or claim.voice is Voice.SHARE or any(c.names or c.entities for c in claim.complements):
        return False
    told = [argument for argument in (claim.subject, claim.object) if argument is not None]
    if tells_of_any(alignment) or _is_denied_of_all(alignment) or _is_price_of_any(alignment):
        return False
    doer = claim.subject.text.lower() if claim.subject is not None else ""
    if (
        opens_with(doer, "indefinite article")
        and not alignment.time.stated
        and doer not in alignment.query.around.text.lower()
    ):
        return True  # "after a fire that killed 30 people"
    return bool(told) and all(is_indefinite(a) and not a.quantities for a in told)


def _is_denied_of_all(alignment: Alignment) -> bool:
    """Tell whether the fact denies it of any such thing on an occasion of which the claim says that one was there.

    "No alarm was raised after the blast" leaves room for none that was raised after the blast.
    """
    claim, fact = alignment.claim, alignment.fact
    if claim.negated or not any(a is not None and a.negative for a in (fact.subject, fact.object)):
        return False
    occasions = {(c.preposition, c.head) for c in claim.complements if c.definite}
    return not occasions.isdisjoint({(c.preposition, c.head) for c in fact.complements if c.definite})


def _is_price_of_any(alignment: Alignment) -> bool:
    """Tell whether both sides give the price of any one of a kind, in the same words ("a single ticket costs")."""
    sides = alignment.claim, alignment.fact
    if any(side.predicate.concepts.isdisjoint(stems_of("priced")) or side.tense not in _OF_RULES for side in sides):
        return False
    things = {side.subject.text.lower() if side.subject is not None else "" for side in sides}
    return len(things) == 1 and all(q.kind is QuantityKind.MONEY for q in alignment.claim.quantities)


def is_of_another_kind(alignment: Alignment) -> bool:
    """Tell whether either side says of the same noun which kind it means, and not the same ("net", "operating")."""
    claim, fact = alignment.claim, alignment.fact
    pairs = ((claim.subject, fact.subject, alignment.subject), (claim.object, fact.object, alignment.object))
    for mine, theirs, slot in pairs:
        if mine is None or theirs is None or slot.match is not Match.SAME or slot.anchored:
            continue
        if theirs.symbols & alignment.missing and mine.symbols - theirs.symbols - slot.named:
            return True
    unsaid, added = fact.extra - claim.extra - alignment.query.symbols, claim.extra - fact.extra
    unsaid -= names_among(unsaid)
    opposite = len(unsaid) == len(added) == 1 and are_antonyms(*unsaid, *added)
    return bool(unsaid) and bool(added) and not opposite


def measures_another_kind(alignment: Alignment) -> bool:
    """Tell whether a claim speaks of one kind of a measure, and the fact of another ("gas prices", "rye prices")."""
    claim, fact = alignment.claim, alignment.fact
    pairs = ((claim.subject, fact.subject, alignment.subject), (claim.object, fact.object, alignment.object))
    return any(
        mine is not None
        and theirs is not None
        and _measures(mine)
        and mine.head == theirs.head
        and bool(theirs.symbols & alignment.missing)
        and bool(mine.symbols - alignment.statement.symbols - slot.named)
        for mine, theirs, slot in pairs
    )


def is_of_any_one(alignment: Alignment) -> bool:
    """Tell whether the claim says it of any one of a kind and the fact of a known one ("signed a bill", "the bill")."""
    pairs = (
        (alignment.claim.subject, alignment.fact.subject, alignment.subject),
        (alignment.claim.object, alignment.fact.object, alignment.object),
    )
    return any(
        mine is not None
        and theirs is not None
        and is_indefinite(mine)
        and theirs.definite
        and not slot.anchored
        and mine.head not in doers_of(alignment.fact.predicate.stem)
        and not (mine.symbols == theirs.symbols and len(mine.symbols) > 1 and _is_of_known_day(alignment))
        for mine, theirs, slot in pairs
    )


def is_any_such_thing(alignment: Alignment) -> bool:
    """Tell whether a claim says of any one of a kind how a known one is ("a hotel has 60 rooms", "the hotel")."""
    said, known = alignment.claim.subject, alignment.fact.subject
    if said is None or known is None or alignment.subject.anchored or happens(alignment.fact):
        return False
    counts = any(pair.claim.kind is QuantityKind.COUNT for pair in alignment.wrong_figures)
    return counts and is_indefinite(said) and known.definite and said.head == known.head


def _is_of_known_day(alignment: Alignment) -> bool:
    """Tell whether both sides name the same one, and the claim the time of the fact ("in Sunday's vote in Peru")."""
    time = alignment.time
    if not time.stated or time.timing is not Timing.SAME or time.claim is None or time.claim.length_days > _WEEK:
        return False
    said, told = (frozenset(s for a in side.arguments for s in a.symbols) for side in (alignment.claim, alignment.fact))
    return bool(names_among(said & told))


def is_another_one(alignment: Alignment) -> bool:
    """Tell whether the claim says that it is about another one, or about several where the fact has one."""
    if _OTHER.match(alignment.query.around.text.lower()) and not _OTHER.match(alignment.statement.text.lower()):
        return True
    for mine, theirs in (
        (alignment.claim.subject, alignment.fact.subject),
        (alignment.claim.object, alignment.fact.object),
    ):
        if mine is None or theirs is None:
            continue
        if _OTHER.match(mine.text.lower()) and not _OTHER.match(theirs.text.lower()):
            return True
        if mine.entities or theirs.entities:
            continue
        alike = mine.definite and theirs.definite and mine.head == theirs.head and not (mine.names or theirs.names)
        if alike and is_plural(mine.head_word) is not is_plural(theirs.head_word) and not _measures(mine):
            return True
    return _is_at_another(alignment)


def _measures(noun: Argument) -> bool:
    """Tell whether a noun measures something, in the plural as well ("bread prices" are the price of bread)."""
    return noun.head in stems_among("attributes", "numbers of things")


def is_of_antonym(alignment: Alignment) -> bool:
    """Tell whether the claim speaks of a new one where the fact speaks of an old one."""
    same = alignment.claim.predicate.stem if alignment.bond is Bond.SAME else ""
    return not alignment.anchored and speaks_of_another_kind(alignment.query, alignment.statement, same)


def _is_at_another(alignment: Alignment) -> bool:
    """Tell whether a phrase of the claim says that it was another one ("the crew of an earlier flight")."""
    another = lexicon.read_words("predicates", "another one")
    if not another.isdisjoint(alignment.statement.words):
        return False
    return any(not another.isdisjoint(words_of(argument.text)) for argument in alignment.claim.arguments)
