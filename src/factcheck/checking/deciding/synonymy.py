"""Synonymy: what a claim says in words that only the dictionary knows to be like those of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checking.alignment.alignment import Alignment, Query, align
from factcheck.checking.alignment.bonds import may_be_reworded
from factcheck.checking.alignment.pairs import is_near
from factcheck.checking.alignment.reservations import has_reservation
from factcheck.checking.alignment.slots import Match
from factcheck.checking.deciding.outlays import face_outlays
from factcheck.checking.rules import LOOSE_CHECKS
from factcheck.language.lexicon import listed
from factcheck.language.words.concepts import Reach, stems_of
from factcheck.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.checking.rules import Check
    from factcheck.language.propositions import Proposition

_MOST_REWORDED = 3  # words of a claim that may be others than the fact's


class Pair(Struct, frozen=True):
    """What a claim says and what a wording of a fact says, laid beside each other where their predicates allow it."""

    query: Query
    statement: Statement
    fact: Proposition
    alignment: Alignment | None


def apply_checks(checks: Iterable[Check], alignments: Iterable[Alignment | None]) -> list[Finding]:
    """Apply some rules to every alignment there is; what is found may have no reservation."""
    found: list[Finding] = []
    for alignment in alignments:
        if alignment is not None:
            found += [finding for check in checks if (finding := check(alignment)) is not None]
    return [one for one in found if not has_reservation(one.alignment, one.rule)]


def find_reworded(pairs: list[Pair], knowledge: Knowledge) -> list[Finding]:
    """Look for what bears a claim out, or gives another figure or day, in words that the dictionary knows.

    Another figure or day counts only where no more than the verb is another word.
    """
    findings = []
    for pair in filter(_may_gain, pairs):
        found = _apply_loosely(pair, knowledge, Reach.ALL)
        if any(one.outcome is not Outcome.SUPPORTED for one in found):
            found = [one for one in _apply_loosely(pair, knowledge, Reach.VERBS) if _may_gainsay(one)]
        findings += found
    return findings


def _apply_loosely(pair: Pair, knowledge: Knowledge, reach: Reach) -> list[Finding]:
    """Apply the checks that take the dictionary's word to a pair, where not more than words is open."""
    claim, fact = face_outlays(pair.query.proposition, pair.fact)
    query = pair.query if claim is pair.query.proposition else replace(pair.query, proposition=claim)
    alignment = align(query, pair.statement, fact, knowledge.reaching(reach))
    if alignment is None or not _fits_closely(alignment, reworded=pair.alignment is None):
        return []
    return apply_checks(LOOSE_CHECKS, [alignment])


def _may_gain(pair: Pair) -> bool:
    """Tell whether a claim and a fact may turn out to say the same by the dictionary."""
    near = pair.alignment
    if near is None:
        return may_be_reworded(pair.query.proposition, pair.fact)
    if not near.residue.isdisjoint(stems_of("privative")):
        return False  # a deputy speaker is no speaker
    if _count_another_kind(near) or _comes_at_another_moment(near):
        return False
    if near.swapped or near.subject.other_names or near.object.other_names or len(near.residue) > _MOST_REWORDED:
        return False
    return bool(near.residue or near.missing) or Match.OTHER in {near.subject.match, near.object.match}


def _comes_at_another_moment(near: Alignment) -> bool:
    """Tell whether the claim says before or after what it was, in words that the fact has not ("before landing")."""
    told = (c for c in near.claim.complements if c.preposition in listed("before or after"))
    return any(c.head in near.residue for c in told)


def _count_another_kind(near: Alignment) -> bool:
    """Tell whether the claim counts thefts in some place where the fact counts burglaries, which are others."""
    said = near.claim.subject
    counted = said is not None and said.head in stems_of("numbers of")
    return counted and not near.residue.isdisjoint(stems_of("nouns", "occurrences"))


def _may_gainsay(finding: Finding) -> bool:
    """Tell whether a finding bears out, or two whole clauses have the same two participants, one of them by name."""
    alignment = finding.alignment
    slots = (alignment.subject, alignment.object)
    same = all(slot.match is Match.SAME and slot.claim and slot.fact for slot in slots)
    whole = same and alignment.anchored and alignment.claim.main and alignment.fact.main
    return finding.outcome is Outcome.SUPPORTED or whole


def _fits_closely(alignment: Alignment, *, reworded: bool) -> bool:
    """Tell whether a verb that is another word has the same object, and every figure is near to what it is held for."""
    known = alignment.fact.object
    if reworded and (alignment.object.match is not Match.SAME or (known is not None and known.pronoun)):
        return False
    verbs = {alignment.claim.predicate.stem, alignment.fact.predicate.stem}
    if reworded and known is None and not verbs.isdisjoint(stems_of("general")):
        return False
    return all(is_near(pair) for pair in alignment.figures if pair.agrees) and not _are_of_two_classes(alignment)


def _are_of_two_classes(alignment: Alignment) -> bool:
    """Tell whether both sides speak of the best of a class in other words ("best actor", "best actress")."""
    mine, theirs = (
        {c.preposition: c.symbols for c in side.complements if not c.symbols.isdisjoint(listed("best or worst"))}
        for side in (alignment.claim, alignment.fact)
    )
    return any(mine[preposition] != theirs[preposition] for preposition in mine.keys() & theirs.keys())
