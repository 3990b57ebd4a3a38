"""Challenging: whether an article lets a speaker's wrong claim stand.

A contradicted or outdated claim with a speaker is challenged when the article marks it as false or unproven, or when
its own voice or another speaker says otherwise close by: in the same paragraph, the one before or the two after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.model import REJECTED, Attribution, CheckedClaim, Level, Outcome, Relation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.language.propositions import Proposition
    from factcheck.language.words.concepts import Thesaurus
    from factcheck.model import Claim

_BEFORE, _AFTER = 1, 2  # paragraphs


def mark_challenged(
    checked: Sequence[CheckedClaim], readings: Mapping[str, Sequence[Proposition]], thesaurus: Thesaurus
) -> tuple[CheckedClaim, ...]:
    """Set `challenged`, and the level of a note with it, on the claims that the article itself corrects."""
    return tuple(
        replace(item, verdict=replace(item.verdict, challenged=True, level=Level.NOTE))
        if item.verdict.outcome in REJECTED
        and item.claim.attribution is not Attribution.NARRATION
        and _is_challenged(item, checked, readings, thesaurus)
        else item
        for item in checked
    )


def _is_challenged(
    item: CheckedClaim,
    checked: Sequence[CheckedClaim],
    readings: Mapping[str, Sequence[Proposition]],
    thesaurus: Thesaurus,
) -> bool:
    """Tell whether something near a claim says otherwise."""
    if item.claim.marked:
        return True
    against = {e.fact for e in item.verdict.evidence}
    for other in checked:
        if not _is_near(item.claim, other.claim) or _same_voice(item.claim, other.claim):
            continue
        backed = {e.fact for e in other.verdict.evidence if e.relation is Relation.SUPPORTS}
        if other.verdict.outcome is Outcome.SUPPORTED and backed & against:
            return True
        if _says_otherwise(readings.get(item.claim.id, ()), readings.get(other.claim.id, ()), thesaurus):
            return True
    return False


def _is_near(claim: Claim, other: Claim) -> bool:
    """Tell whether another claim stands close enough to answer this one."""
    return claim is not other and -_BEFORE <= other.paragraph - claim.paragraph <= _AFTER


def _same_voice(claim: Claim, other: Claim) -> bool:
    """Tell whether both claims are the same speaker's."""
    if other.speaker is None or claim.speaker is None:
        return False
    left, right = claim.speaker, other.speaker
    return left.name == right.name or (left.entity is not None and left.entity == right.entity)


def _says_otherwise(left: Sequence[Proposition], right: Sequence[Proposition], thesaurus: Thesaurus) -> bool:
    """Tell whether one side denies what the other asserts: opposite polarity, predicate and a participant in common."""
    return any(
        one.negated is not other.negated and _shared(one, other, thesaurus) >= 2 for one in left for other in right
    )


def _shared(left: Proposition, right: Proposition, thesaurus: Thesaurus) -> int:
    """Count the concepts of one proposition that the other has too; none where their predicates share none."""
    if left.predicate.concepts.isdisjoint(right.predicate.concepts):
        return 0
    theirs = _concepts(right, thesaurus)
    return sum(1 for symbol in _symbols(left) if not thesaurus.concepts(symbol).isdisjoint(theirs))


def _symbols(proposition: Proposition) -> frozenset[str]:
    """Give the content of a proposition, predicate included."""
    found = {proposition.predicate.stem}
    for argument in proposition.arguments:
        found |= argument.symbols
    return frozenset(found | {word for phrase in found for word in phrase.split()})


def _concepts(proposition: Proposition, thesaurus: Thesaurus) -> frozenset[str]:
    """Give the concepts of all its content."""
    return frozenset(c for symbol in _symbols(proposition) for c in thesaurus.concepts(symbol))
