"""Singles: what a claim has one of by a word that is no figure ("a single dose"), and a fact several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.words.counted import noun_stem, same_counted
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.model import Quantity

_ONE = ("one ", "a single ", "a lone ", "only one ", "just one ")
_NO_MORE = regex(r"\b(?:a single|a lone|only one|just one)\s")


def find_single(alignment: Alignment) -> tuple[Argument, Quantity] | None:
    """Give what the claim speaks of one of, with the fact's figure for several of it ("a single dose", "two doses")."""
    several = [q for q in alignment.fact.quantities if q.value > 1 and q.counted is not None]
    single = (a for a in alignment.claim.arguments if a.text.lower().startswith(_ONE)) if several else ()
    pairs = ((one, q) for one in single for q in several if same_counted(noun_stem(one.head_word), q.counted))
    return next(pairs, None)


def tells_no_more(alignment: Alignment) -> bool:
    """Tell whether a claim says that there is one and no more ("a single dose", not "one dose")."""
    return _NO_MORE.search(alignment.query.around.text.lower()) is not None
