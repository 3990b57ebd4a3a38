"""Parts: whether a fact's figure is only that of a part, a group or a kind of what a claim's figure is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.meaning.content import colouring_stems
from factcheck.language.quantities.agreement import agree
from factcheck.language.words.concepts import stems_of
from factcheck.model import QuantityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import FigurePair

_SITE = "at"
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_SUMS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})


def may_be_whole(alignment: Alignment, wrong: Sequence[FigurePair]) -> bool:
    """Tell whether figures of the claim that differ may be of a whole of which the fact counts a part or one kind.

    "Has 400 jobs in its mill" says nothing of 900 jobs, nor "sold 400 electric cars" of 900 cars; what is "48% among
    women" may be more or less among all.
    """
    if any(agree(pair.claim, other) for pair in wrong for other in alignment.fact.extra_figures):
        return True  # "15 titles, 12 of them with Tal"
    if is_of_other_kind(alignment):
        return True
    sums = all(pair.claim.kind in _SUMS for pair in wrong)
    if sums and any(pair.claim.value <= pair.fact.value for pair in wrong):
        return False
    return tells_part(alignment) or (sums and counts_kind(alignment, wrong))


def is_of_other_kind(alignment: Alignment) -> bool:
    """Tell whether one side's figure is "net", "before tax" or the like, and the other's is not."""
    kinds = lexicon.read_words("predicates", "kinds of sums")
    words = (frozenset(words_of(side.text)) for side in (alignment.fact, alignment.claim))
    one, other = words
    return not kinds.isdisjoint(one ^ other)


def tells_part(alignment: Alignment) -> bool:
    """Tell whether a phrase of the fact that the claim does not have tells of which part or group its figure is.

    The occasion of it all may go unsaid ("won by 58% in the runoff"), what is the same two's, or what it was at in a
    place that both name ("at its mill in Orre").
    """
    if alignment.subject.anchored and alignment.object.anchored:
        return False
    parting = lexicon.read_words("predicates", "parting prepositions")
    occasions = stems_of("recurring") | stems_of("contests")
    phrases = (c for c in alignment.fact.complements if c.preposition in parting and not c.quantities)
    parts = [phrase for phrase in phrases if not (phrase.names or phrase.entities or phrase.head in occasions)]
    parts = [phrase for phrase in parts if not (phrase.preposition == _SITE and _names_same_place(alignment))]
    return any(part.symbols and part.symbols <= alignment.missing for part in parts)


def _names_same_place(alignment: Alignment) -> bool:
    """Tell whether a phrase of both sides names the same place."""
    mine, theirs = (
        {c.entities for c in side.complements if c.preposition == "in"} for side in (alignment.claim, alignment.fact)
    )
    return bool((mine & theirs) - {()})


def tells_of_all(alignment: Alignment) -> bool:
    """Tell whether the claim says of all what the fact says of a share or of some ("all of them", "half of them")."""
    every, some = (lexicon.read_words("predicates", name) for name in ("every", "some of"))
    shares = any(quantity.kind in _SHARES for quantity in alignment.fact.quantities)
    for mine, theirs in (
        (alignment.claim.subject, alignment.fact.subject),
        (alignment.claim.object, alignment.fact.object),
    ):
        if mine is None or theirs is None:
            continue
        said, known = (set(argument.text.lower().split()[:1]) for argument in (mine, theirs))
        if not every.isdisjoint(said) and said != known and (shares or not some.isdisjoint(known)):
            return True
    return False


def counts_kind(alignment: Alignment, pairs: Sequence[FigurePair]) -> bool:
    """Tell whether the fact counts things of a kind that the claim does not name ("400 electric cars")."""
    fact = alignment.fact
    spans = {pair.fact.span for pair in pairs}
    counted = (a for a in fact.arguments if any(fact.figure_of(n) in spans for n in a.quantities))
    return any(argument.symbols & alignment.missing - colouring_stems() for argument in counted)
