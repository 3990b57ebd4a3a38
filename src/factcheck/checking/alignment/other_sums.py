"""Other sums: whether a claim's sum is for each one, for a part, no profit, or told by another than the fact's is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.alignment.pairs import digits_of
from factcheck.checking.knowledge.statements import words_of
from factcheck.language import lexicon
from factcheck.language.clauses.steps import time_words
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.meanings import Voice
from factcheck.language.numbers.hedges import AT_MOST
from factcheck.language.quantities.kinds import SHARES
from factcheck.language.words.morphology import stem
from factcheck.model import Modality, QuantityKind
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment

_TENTH, _THOUSANDTH = 10, 1000
_EACH = worded(r"\s(?:in\scash\s)?(?:{each or apiece}\b|{for one}\s(?:[A-Z][\w'’-]{1,20}\s)?{units/rates of goods}\b)")
_NAME = regex(r"(?<=[a-z]\s)[A-Z][\w-]+")


def is_for_each(alignment: Alignment) -> bool:
    """Tell whether a far smaller sum may be what each one gets ("up to 5,000 crowns", of 40 million for all).

    So is one that only the one side gives by the share or head, whatever its size ("for 6.20 a share").
    """
    sides = alignment.query.around.text, alignment.statement.text
    priced = {side.subject.head for side in (alignment.claim, alignment.fact) if side.subject is not None}
    thing = next(iter(priced)) if len(priced) == 1 else ""  # "16 euros for a ticket", "a ticket costs 16 euros"
    for pair in alignment.wrong_figures:
        figures = pair.claim.text, pair.fact.text
        each = [_gives_by_each(text, figure, thing) for text, figure in zip(sides, figures, strict=True)]
        if each[0] is not each[1]:
            return True
    gets = any(c.preposition in listed("to or for") and not c.names for c in alignment.claim.complements)
    for pair in alignment.wrong_figures:
        if pair.claim.kind is not QuantityKind.MONEY or digits_of(pair.claim) == digits_of(pair.fact):
            continue
        if pair.claim.hedge == AT_MOST and pair.claim.value * _TENTH < pair.fact.value:
            return True
        if gets and pair.claim.value * _THOUSANDTH < pair.fact.value:
            return True
    return False


def _gives_by_each(text: str, figure: str, thing: str) -> bool:
    """Tell whether a sentence gives a figure by the piece ("£6.20 a share", "9 euros each"), not by the `thing`."""
    found = _EACH.match(text.partition(figure)[2])
    return found is not None and stem(found[0].split()[-1]) != thing


def is_no_profit(alignment: Alignment) -> bool:
    """Tell whether only the fact says that its sum is a profit ("received 9 million", of a profit of 80 million)."""
    sums = any(pair.claim.kind is QuantityKind.MONEY for pair in alignment.wrong_figures)
    if not sums or listed("predicates/profits").isdisjoint(words_of(alignment.statement.text)):
        return False
    return lexicon.read_words("predicates", "words of profit").isdisjoint(words_of(alignment.query.around.text))


def is_by_another(alignment: Alignment) -> bool:
    """Tell whether only the claim says by whom it was done, so that others may have done more of it ("by police")."""
    claim, fact = alignment.claim, alignment.fact
    passive = claim.voice is fact.voice is Voice.PASSIVE
    return passive and claim.subject is not None and fact.subject is None


def is_ordered_elsewhere(alignment: Alignment) -> bool:
    """Tell whether one in a place that the fact does not name says what is to be done ("a court in Oslo ordered")."""
    claim, fact = alignment.claim, alignment.fact
    if not claim.modality is fact.modality is Modality.PREDICTED:
        return False
    told = frozenset(words_of(alignment.statement.text)) | time_words()
    text = alignment.query.around.text
    for argument in claim.arguments:
        text = text.replace(argument.text, " ", 1)
    return any(name.lower() not in told for name in _NAME.findall(text))


def is_for_part(alignment: Alignment) -> bool:
    """Tell whether the fact's sum was paid for a share of what the claim gives the sum for ("40% of the mill")."""
    said, known = alignment.claim.object, alignment.fact.object
    if said is None or known is None or said.quantities or not known.quantities:
        return False
    shares = {q.span for q in alignment.fact.quantities if q.kind in SHARES}
    share = any(alignment.fact.figure_of(number) in shares for number in known.quantities)
    return share and any(pair.claim.kind is QuantityKind.MONEY for pair in alignment.wrong_figures)
