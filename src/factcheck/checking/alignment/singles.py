"""Singles: what one side has one of by a word that is no figure ("a single dose"), and the other several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import names_among
from factcheck.language.lexicon.patterns import opens_with, worded
from factcheck.language.words.counted import noun_stem, same_counted

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.model import Quantity

_ONLY = "only"
_NO_MORE = worded(r"\b{the only one}\s")


def find_single(alignment: Alignment) -> tuple[Argument, Quantity] | None:
    """Give what the claim speaks of one of, with the fact's figure for several of it ("a single dose", "two doses")."""
    several = [q for q in alignment.fact.quantities if q.value > 1 and q.counted is not None]
    single = (a for a in alignment.claim.arguments if opens_with(a.text, "a single")) if several else ()
    pairs = ((one, q) for one in single for q in several if same_counted(noun_stem(one.head_word), q.counted))
    return next(pairs, None)


def find_several(alignment: Alignment) -> tuple[Quantity, Argument] | None:
    """Give the claim's figure for several of what the fact has the only one of ("two goals", "the only goal").

    Both must be of one occasion: whoever the fact's sentence names stands in the claim or around it, and nobody else.
    """
    sole, figures = alignment.fact.object, alignment.loose_figures
    if sole is None or len(figures) != 1 or not any(o.scale == _ONLY and o.rank == 1 for o in sole.orderings):
        return None
    query, statement = alignment.query, alignment.statement
    named, known = names_among(query.symbols), names_among(statement.symbols)
    if not named <= known or not known <= query.symbols | query.setting:
        return None
    several = figures[0].value > 1 and same_counted(noun_stem(sole.head_word), figures[0].counted)
    return (figures[0], sole) if several else None


def tells_no_more(alignment: Alignment) -> bool:
    """Tell whether a claim says that there is one and no more ("a single dose", not "one dose")."""
    return _NO_MORE.search(alignment.query.around.text.lower()) is not None
