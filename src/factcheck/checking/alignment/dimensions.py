"""Dimensions: of what a figure is one, as the words around it say: of a depth, of a bond of so many years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.quantities.kinds import MEASURED
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.checking.alignment.pairs import FigurePair
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Quantity, Span

_HAVE = "have"
_OF = regex(r"\b([a-z]{2,20}) of (?:[a-z]{2,12} ){0,2}\Z")
_BEHIND, _BEFORE = regex(r"\A (?:in )?([a-z]{4,9})\b"), regex(r"\b([a-z]{4,9}) of (?:[a-z]{2,8} ){0,2}\Z")
_BEFORE_NOUN = regex(r"\A[\w.,]{1,12}-[a-z]{2,12}\Z")
_DOING, _BY = "ing", "by"
_MORE_THAN = worded(r"\s{predicates/more or less}\sthan\b")


def is_of_another_dimension(alignment: Alignment) -> bool:
    """Tell whether a figure agrees with one that the fact gives for something else ("11 km away", "a depth of 11 km").

    So it is where the fact has another figure of that kind for what the claim gives, or another way that it lies.
    """
    taken = any(pair.agrees and _is_taken_from_another(alignment, pair) for pair in alignment.figures)
    return taken or lies_otherwise(alignment)


def lies_otherwise(alignment: Alignment) -> bool:
    """Tell whether a length is that of another way on either side ("12 metres long", "12 metres across")."""
    sides = alignment.query.around.text, alignment.statement.text
    for pair in alignment.figures:
        if pair.claim.kind is not QuantityKind.MEASURE:
            continue
        mine, theirs = (_way_of(*told) for told in zip(sides, (pair.claim, pair.fact), strict=True))
        if mine is not None and theirs is not None and mine != theirs:
            return True
    return False


def _way_of(text: str, figure: Quantity) -> str | None:
    """Give the way that a length lies by the word behind or before it ("12 metres long", "a length of 12 metres")."""
    before, _, behind = text.partition(figure.text)
    told = _BEHIND.match(behind) or _BEFORE.search(before)
    return lexicon.read_table("lengths", "ways").get(told[1], (None,))[0] if told is not None else None


def _is_taken_from_another(alignment: Alignment, pair: FigurePair) -> bool:
    said, known = _dimension_of(alignment.claim, pair.claim), _dimension_of(alignment.fact, pair.fact)
    if said == known or (said is None and known in {stem(word) for word in alignment.claim.text.lower().split()}):
        return False
    others = (q for q in alignment.fact.quantities if q.span != pair.fact.span)
    alike = (q for q in others if (q.kind, q.unit) == (pair.fact.kind, pair.fact.unit))
    return any(_dimension_of(alignment.fact, other) == said for other in alike)


def _dimension_of(side: Proposition, figure: Quantity) -> str | None:
    """Give the noun that a figure is the size of ("a depth of 11 km")."""
    match = _OF.search(side.text.partition(figure.text)[0].lower())
    return stem(match[1]) if match is not None else None


def tells_only_room(alignment: Alignment) -> bool:
    """Tell whether the claim says for how many there is room, and the fact how many there were on some day."""
    words = lexicon.read_words("lengths", "room")
    told = alignment.statement.words
    roomy = not words.isdisjoint(alignment.query.around.text.lower().rstrip(".").split())
    counted = alignment.fact.tense is Tense.PAST or alignment.fact.predicate.stem == _HAVE
    return roomy and words.isdisjoint(told) and counted


def tells_what_is_usual(alignment: Alignment) -> bool:
    """Tell whether the claim says what something does, and the fact what it was doing ("carries", "was carrying")."""
    claim, fact = alignment.claim, alignment.fact
    doing = fact.tense is Tense.PAST and fact.predicate.text.lower().endswith(_DOING)
    does = claim.tense is Tense.PRESENT and not claim.predicate.text.lower().endswith(_DOING)
    return doing and does and not claim.predicate.copular


def is_of_another_size(alignment: Alignment) -> bool:
    """Tell whether both sides say before a noun how long or large it is, and not the same ("two-year bonds")."""
    return any(
        not pair.agrees
        and pair.claim.kind in MEASURED
        and all(_BEFORE_NOUN.match(figure.text.lower()) is not None for figure in (pair.claim, pair.fact))
        for pair in alignment.figures
    )


def is_of_another_measure(alignment: Alignment) -> bool:
    """Tell whether the fact's figure is of what something has ("its inflation target"), and the claim's is not.

    "Inflation of 3% is above the bank's target" gives no target; "is above its target of 2%" does.
    """
    mine, theirs = alignment.claim.subject, alignment.fact.subject
    if mine is None or theirs is None or mine.entities or mine.head == theirs.head:
        return False
    if theirs.head not in stems_of("attributes") or mine.head not in theirs.symbols:
        return False
    told = {span for c in alignment.claim.arguments if c.head == theirs.head for span in _figures_in(alignment, c)}
    return any(pair.claim.span not in told for pair in alignment.figures)


def is_ratio_of_it(alignment: Alignment) -> bool:
    """Tell whether one side speaks of a ratio of what the other speaks of ("profit margin", "profit")."""
    pairs = (alignment.claim.subject, alignment.fact.subject), (alignment.claim.object, alignment.fact.object)
    ratios = lexicon.read_words("predicates", "ratios of sums")
    heads = ([noun.head_word.lower() for noun in pair if noun is not None] for pair in pairs if pair[0] is not None)
    return any(len(pair) > 1 and len(ratios.intersection(pair)) == 1 and pair[0] != pair[1] for pair in heads)


def is_difference(alignment: Alignment) -> bool:
    """Tell whether only one side gives a figure as that by which something is more ("50 million more than planned")."""
    sides = (alignment.query.around.text, alignment.statement.text)
    for pair in alignment.figures:
        mine, theirs = (
            _MORE_THAN.match(text.partition(figure.text)[2]) is not None
            for text, figure in zip(sides, (pair.claim, pair.fact), strict=True)
        )
        if mine is not theirs and (pair.fact if mine else pair.claim).change != _BY:
            return True
    return False


def _figures_in(alignment: Alignment, argument: Argument) -> set[Span | None]:
    return {alignment.claim.figure_of(number) for number in argument.quantities}
