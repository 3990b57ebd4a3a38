"""Narrowed: what a claim tells under a condition of its own, up to a moment, of another lot or of one of a kind.

Such a length, count or date is another one than the fact's: "has run it without a loan since 2029", "was still burning
after four hours", "74 doctors and nurses".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.grounds import figures_agree
from factcheck.checking.alignment.occasions import is_indefinite
from factcheck.checking.alignment.slots import Match
from factcheck.checking.knowledge.stated_times import days_apart, time_since
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.numbers.hedges import AT_MOST
from factcheck.language.quantities.kinds import SHARES
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_UNTIL_THEN = regex(r"\s(?:before|until|till|when|by\sthe\stime)\s")
_AMONG = regex(
    r"\b(?:[a-z]{3,6}|\d{1,3})\sof\s(?:its|their|his|her|the)\s(?:first|last|opening|past)\s(?:[a-z]{3,9}|\d{1,3})\b"
)
_STILL, _WITH, _ONE, _NEW = "still", "with", "one", "new"
_PLACING = frozenset({"in", "at"})
_YEAR_DAYS, _TENTHS = 366, 10
_UP_TO = regex(r"(?:up\sto|as\s(?:much|many)\sas|a\smaximum\sof)\s")


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
        if pair.claim.kind is not QuantityKind.DURATION or pair.claim.value >= pair.fact.value:
            continue
        if _STILL in words_of(text) and _STILL not in known:
            return True
        if _UNTIL_THEN.match(text.partition(pair.claim.text.lower())[2]) is not None:
            return True
    return False


def counts_several_lots(alignment: Alignment) -> bool:
    """Tell whether a figure of one side alone counts two kinds together ("74 doctors and nurses")."""
    claim, fact = alignment.claim, alignment.fact
    return any(_is_of_two(claim, p.claim) is not _is_of_two(fact, p.fact) for p in alignment.wrong_figures)


def _is_of_two(side: Proposition, figure: Quantity) -> bool:
    """Tell whether a figure counts all of two joined nouns, of which the second has no figure of its own."""
    counted = (a for a in side.arguments if any(side.figure_of(n) == figure.span for n in a.quantities))
    return any(len(a.members) > 1 and not any(m.quantities for m in a.members[1:]) for a in counted)


def is_of_one_like_it(alignment: Alignment) -> bool:
    """Tell whether a date is that of another one: any of a kind, with another partner, of an earlier year."""
    said, known = alignment.claim.object, alignment.fact.object
    if alignment.object.match is Match.SAME and said is not None and known is not None:
        loose = is_indefinite(said) and is_indefinite(known) and not (said.names or known.names)
        if loose and known.symbols & alignment.missing:
            return True
    if any(c.preposition == _WITH and c.head not in alignment.statement.symbols for c in alignment.claim.complements):
        return alignment.fact.subject is not None and bool(alignment.fact.subject.members)
    return _is_any_of_another_year(alignment)


def _is_any_of_another_year(alignment: Alignment) -> bool:
    """Tell whether a claim says of any one of a kind what the fact says of a known one, and more than a year apart."""
    said, known, time = alignment.claim.subject, alignment.fact.subject, alignment.time
    if said is None or known is None or time.claim is None or time.fact is None:
        return False
    return is_indefinite(said) and known.definite and days_apart(time.claim, time.fact) > _YEAR_DAYS


def is_told_of_one(alignment: Alignment) -> bool:
    """Tell whether a claim tells how many some or one of those had of whom the fact tells all ("one patient")."""
    said, known = alignment.claim.subject, alignment.fact.subject
    if any(q.kind in SHARES for q in alignment.claim.quantities):
        return False  # "one household in four" tells of all
    return said is not None and known is not None and _is_some(said) and not _is_some(known) and known.head == said.head


def _is_some(argument: Argument) -> bool:
    first = argument.text.lower().split()[0]
    return first == _ONE or (first in lexicon.read_words("predicates", "some of") and not argument.quantities)


def gives_loose_bound(alignment: Alignment) -> bool:
    """Tell whether a figure is one up to which something went, and the fact's lies well below ("by up to 12%")."""
    return any(
        pair.claim.hedge == AT_MOST
        and pair.fact.hedge != AT_MOST
        and pair.fact.value * _TENTHS < pair.claim.value * (_TENTHS - 1)
        and _UP_TO.match(pair.claim.text.lower()) is not None
        for pair in alignment.figures
    )


def makes_things(alignment: Alignment) -> bool:
    """Tell whether a side says that somebody makes things, which is neither a profit nor a loss ("has made sails")."""
    sides = alignment.claim, alignment.fact
    money = lexicon.read_words("predicates", "words of profit") | {"loss", "losses", "money"}
    return any(
        side.predicate.stem == stem("make")
        and side.object is not None
        and not any(q.kind is QuantityKind.MONEY for q in side.quantities)
        and money.isdisjoint(words_of(side.object.text))
        for side in sides
    )


def may_take_in_other_places(alignment: Alignment) -> bool:
    """Tell whether a greater number may be that of all places, and the fact's only that of the one it names.

    Who employs 400 people in Lorn may employ 900 in all; where a draft speaks of Lorn, it means those.
    """
    said = alignment.claim
    if not alignment.subject.anchored or said.negated or said.predicate.stem not in stems_of("having elsewhere"):
        return False
    greater = any(p.claim.kind is QuantityKind.COUNT and p.claim.value > p.fact.value for p in alignment.wrong_figures)
    places = (c for c in alignment.fact.complements if c.preposition in _PLACING and (c.names or c.entities))
    return greater and any(place.symbols & alignment.missing for place in places)


def had_been_before(alignment: Alignment) -> bool:
    """Tell whether a claim looks back by its tense to who had done what another did later ("had won the vote")."""
    around = alignment.query.around
    looks_back = "had" in alignment.claim.predicate.text.lower().split()[:-1]
    return looks_back and not around.reported and not alignment.time.stated and alignment.fact.tense is Tense.PAST


def counts_among_others(alignment: Alignment) -> bool:
    """Tell whether a rank only says among which of many something was counted ("one of their last ten games")."""
    return _AMONG.search(alignment.query.around.text.lower()) is not None


def is_in_one_place(alignment: Alignment) -> bool:
    """Tell whether a smaller number is that of a place which the fact has in a name at most ("Lorn Rail")."""
    if not any(p.claim.kind is QuantityKind.COUNT and p.claim.value < p.fact.value for p in alignment.wrong_figures):
        return False
    known = {entity for argument in alignment.fact.arguments for entity in argument.entities}
    places = (c for c in alignment.claim.complements if c.preposition in _PLACING and c.entities)
    names = [a.text for a in alignment.fact.arguments if a.entities]
    rest = alignment.statement.text
    for name in names:
        rest = rest.replace(name, " ")
    return bool(names) and any(known.isdisjoint(place.entities) and place.text not in rest for place in places)
