"""Contrasts: claims about the other side of what a fact tells, the time before it or the one that it compares with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.words.concepts import stems_of

if TYPE_CHECKING:
    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import TimeExpression

_SIDES = {"before": -1, "until": -1, "after": 1, "since": 1, "following": 1}
_THAN = worded(r"\bthan ({of a time} (?:[\w'’-]{1,20} ){0,2}[\w'’-]{1,20})")


def is_on_other_side(alignment: Alignment) -> bool:
    """Tell whether the claim tells how it was before what the fact tells comes after, or the other way round."""
    mine, theirs = (
        [(sense, c.symbols) for c in side.complements if (sense := _SIDES.get(c.preposition or "")) is not None]
        for side in (alignment.claim, alignment.fact)
    )
    if any(one != other and not said.isdisjoint(told) for one, said in mine for other, told in theirs):
        return True
    return any(
        _SIDES.get(said.relation or "", 0) * _SIDES.get(told.relation or "", 0) < 0 and _are_one_time(said, told)
        for said in alignment.claim.times
        for told in alignment.fact.times
    )


def is_what_was_compared(alignment: Alignment) -> bool:
    """Tell whether the claim is about the time with which the fact only compares ("11 more than in the autumn")."""
    claim = alignment.query.around.text.lower()
    compared = _THAN.search(alignment.statement.text.lower())
    return compared is not None and " than " not in claim and compared[1] in claim


def flows_both_ways(alignment: Alignment) -> bool:
    """Tell whether one may do both, in other figures each ("imported 2 tonnes", "exported 3 tonnes")."""
    both = not alignment.fact.predicate.concepts.isdisjoint(stems_of("both ways"))
    apart = bool(alignment.wrong_figures) or bool(alignment.loose_figures)
    return both and apart


def goes_other_way(alignment: Alignment) -> bool:
    """Tell whether a noun of both sides is the one that goes to somewhere and the one from there ("the ferry to Lorn").

    Whatever befalls the one need not befall the other.
    """
    if alignment.claim.predicate.stem != alignment.fact.predicate.stem:
        return False  # "sent troops to Lorn", "withdrew troops from Lorn"
    mine, theirs = (_ways_of(side) for side in (alignment.claim, alignment.fact))
    return any(
        one.preposition != other.preposition and one.head == other.head and noun == known
        for noun, one in mine
        for known, other in theirs
    )


def _ways_of(side: Proposition) -> list[tuple[str, Argument]]:
    """Give the phrases that stand behind a participant and tell its way, with that participant's head."""
    nouns, ways = [noun for noun in (side.subject, side.object) if noun is not None], listed("from and to")
    return [
        (noun.head, phrase)
        for noun in nouns
        for phrase in side.complements
        if phrase.preposition in ways and f"{noun.text} {phrase.preposition} {phrase.text}" in side.text
    ]


def _are_one_time(one: TimeExpression, other: TimeExpression) -> bool:
    """Tell whether two times overlap, or are the same words where one needs another day to be understood."""
    if one.period is None or other.period is None:
        return one.text.lower() == other.text.lower()
    return one.period.overlaps(other.period)
