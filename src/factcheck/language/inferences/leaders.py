"""Leaders: who is among the seven largest of a kind has the seventh rank or a better one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.meaning.predicates import predicate_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_MOST = 100
_ONE = "one"


def rank_leaders(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read "is one of the ten largest ports" as being a port of the tenth rank or a better one, as a variant."""
    group = _find_group(proposition)
    if group is None or len(group.orderings) != 1 or len(group.quantities) != 1 or group.members:
        return ()
    ordering, figure = group.orderings[0], reading.quantities[group.quantities[0]]
    counts = figure.kind is QuantityKind.COUNT and figure.hedge is None and figure.value == int(figure.value)
    if ordering.rank != 1 or ordering.within or not counts or not 1 < figure.value <= _MOST:
        return ()
    rest = replace(group, symbols=group.symbols - {group.head}, preposition="as", quantities=(), orderings=())
    others = tuple(c for c in proposition.complements if c is not group)
    text = f"{figure.text} {ordering.text}"
    return (
        replace(
            proposition,
            predicate=predicate_of(reading, group.head, group.text, copular=True),
            object=None,
            complements=(*((rest,) if rest.symbols else ()), *others),
            orderings=(replace(ordering, rank=int(figure.value), within=True, text=text),),
            quantities=tuple(q for q in proposition.quantities if q.span != figure.span),
            variant=True,
        ),
    )


def _find_group(proposition: Proposition) -> Argument | None:
    """Give those among whom somebody is said to be."""
    if proposition.predicate.copular and proposition.predicate.stem == _ONE:
        return proposition.object
    if proposition.predicate.stem != "be" or proposition.object is not None:
        return None
    among = lexicon.read_words("predicates", "group prepositions") | {"in"}
    return next((c for c in proposition.complements if c.preposition in among and c.orderings), None)
