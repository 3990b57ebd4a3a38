"""Conditions: what a plan hangs on ("if it does not rain"), which has to be the same on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.knowledge.statements import words_of
from factcheck.language.lexicon import listed
from factcheck.language.lexicon.patterns import worded
from factcheck.language.meaning.predicates import Tense
from factcheck.language.words.morphology import stem
from factcheck.model import Attribution, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.alignment import Alignment
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim

_CONDITION = worded(r"\b(?i:(?P<opener>{modality/conditions}))\s(?P<clause>[^,;:]{3,120}?)(?=[,;:]|[.?!]*\Z)")


def hangs_on_another(alignment: Alignment) -> bool:
    """Tell whether the claim says that something comes on a condition that the fact does not have."""
    said = find_condition(alignment.query.around.text)
    return bool(said) and said != find_condition(alignment.statement.text)


def leaves_condition_out(alignment: Alignment) -> bool:
    """Tell whether the claim says outright what by the fact comes on a condition only."""
    known = find_condition(alignment.statement.text)
    return bool(known) and known != find_condition(alignment.query.around.text)


def is_plan_on_condition(claim: Claim, propositions: Iterable[Proposition]) -> bool:
    """Tell whether a claim tells in the draft's own voice what will come on a condition."""
    if claim.attribution is not Attribution.NARRATION or not find_condition(claim.assertion):
        return False
    mains = [p for p in propositions if p.main]
    return bool(mains) and all(p.modality is Modality.PREDICTED and p.tense is Tense.FUTURE for p in mains)


def find_condition(text: str) -> frozenset[str]:
    """Give the stems of the words of the condition that a sentence names, with what opens it; nothing without one."""
    found = _CONDITION.search(text)
    if found is None:
        return frozenset()
    words = (word for word in words_of(found["clause"]) if word not in listed("articles"))
    return frozenset({found["opener"].lower(), *map(stem, words)})
