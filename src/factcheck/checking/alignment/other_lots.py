"""Other lots: counts of more, of fewer or of other ones than the fact counts ("74 doctors and nurses", "in Lorn")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.leftovers import is_counted_apart
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.kinds import SHARES
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity

_AMONG = worded(r"\b(?:[a-z]{3,6}|\d{1,3})\sof\s{definite}\s{times/ends of a stretch}\s(?:[a-z]{3,9}|\d{1,3})\b")
_SOME_OF_THEM = worded(r"(?:a\s)?{predicates/some of}\s(?:of\s)?(?:the\s)?([a-z'’-]{2,20})\s")
_ONE = "one"


def counts_several_lots(alignment: Alignment) -> bool:
    """Tell whether a figure of one side alone counts two kinds together ("74 doctors and nurses")."""
    claim, fact = alignment.claim, alignment.fact
    return any(_is_of_two(claim, p.claim) is not _is_of_two(fact, p.fact) for p in alignment.wrong_figures)


def is_done_with_others(alignment: Alignment) -> bool:
    """Tell whether a greater figure is what several did together, of one of whom the fact tells ("fire and smoke")."""
    claim, fact = alignment.claim.subject, alignment.fact.subject
    if claim is None or fact is None or len(claim.members) <= max(len(fact.members), 1):
        return False
    return any(pair.claim.value > pair.fact.value for pair in alignment.wrong_figures)


def tells_of_both_together(alignment: Alignment) -> bool:
    """Tell whether a claim gives one change of several together, of one of which the fact tells."""
    claim, fact = alignment.claim.subject, alignment.fact.subject
    if claim is None or fact is None or len(claim.members) <= max(len(fact.members), 1):
        return False
    together = listed("predicates/summed up").difference(alignment.statement.words)
    return not together.isdisjoint(words_of(alignment.query.around.text))


def _is_of_two(side: Proposition, figure: Quantity) -> bool:
    """Tell whether a figure counts all of two joined nouns, of which the second has no figure of its own."""
    counted = (a for a in side.arguments if any(side.figure_of(n) == figure.span for n in a.quantities))
    return any(len(a.members) > 1 and not any(map(is_counted_apart, a.members[1:])) for a in counted)


def is_told_of_one(alignment: Alignment) -> bool:
    """Tell whether a claim tells of some or one of those of whom the fact tells all ("one patient", "some nurses")."""
    said, known = alignment.claim.subject, alignment.fact.subject
    if any(q.kind in SHARES for q in alignment.claim.quantities):
        return False  # "one household in four" tells of all
    if _opens_with_some(alignment):
        return True
    return said is not None and known is not None and _is_some(said) and not _is_some(known) and known.head == said.head


def _opens_with_some(alignment: Alignment) -> bool:
    """Tell whether a claim opens with some of those with whom the fact's wording opens."""
    opening = _SOME_OF_THEM.match(alignment.query.around.text.lower())
    return opening is not None and alignment.statement.fact.statement.lower().startswith(f"{opening[1]} ")


def _is_some(argument: Argument) -> bool:
    first = argument.text.lower().split()[0]
    return first == _ONE or (first in lexicon.read_words("predicates", "some of") and not argument.quantities)


def makes_things(alignment: Alignment) -> bool:
    """Tell whether a side says that somebody makes things, which is neither a profit nor a loss ("has made sails")."""
    sides = alignment.claim, alignment.fact
    money = lexicon.read_words("predicates", "words of profit") | listed("predicates/losses")
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
    places = (
        c for c in alignment.fact.complements if c.preposition in listed("at a place") and (c.names or c.entities)
    )
    return greater and any(place.symbols & alignment.missing for place in places)


def counts_among_others(alignment: Alignment) -> bool:
    """Tell whether a rank only says among which of many something was counted ("one of their last ten games")."""
    return _AMONG.search(alignment.query.around.text.lower()) is not None


def is_in_one_place(alignment: Alignment) -> bool:
    """Tell whether a smaller number is that of a place which the fact has in a name at most ("Lorn Rail")."""
    if not any(p.claim.kind is QuantityKind.COUNT and p.claim.value < p.fact.value for p in alignment.wrong_figures):
        return False
    known = {entity for argument in alignment.fact.arguments for entity in argument.entities}
    places = (c for c in alignment.claim.complements if c.preposition in listed("at a place") and c.entities)
    names = [a.text for a in alignment.fact.arguments if a.entities]
    rest = alignment.statement.text
    for name in names:
        rest = rest.replace(name, " ")
    return bool(names) and any(known.isdisjoint(place.entities) and place.text not in rest for place in places)
