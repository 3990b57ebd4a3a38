"""Authorities: whose count a figure is, where the facts have it of one who is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.deciding.deciding import waver
from factcheck.checking.knowledge.identities import resolve
from factcheck.language.meaning.arguments import Argument
from factcheck.language.words.morphology import stem
from factcheck.model import Attribution, Outcome

if TYPE_CHECKING:
    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Claim, Speaker, Verdict


def weigh_authority(claim: Claim, findings: list[Finding], knowledge: Knowledge) -> Verdict | None:
    """Keep a figure given on one authority from being held against another's count."""
    for finding in findings:
        authority = finding.alignment.statement.fact.according_to
        if authority is None or finding.outcome is Outcome.SUPPORTED or claim.speaker is None:
            continue
        if claim.attribution is Attribution.INDIRECT and not _speaks_for(authority, claim.speaker, finding, knowledge):
            name = knowledge.gazetteer.entities[authority].name
            return waver(
                finding, f"The draft gives this on another authority than {name}, whose figure the facts have."
            )
    return None


def _speaks_for(authority: str, speaker: Speaker, finding: Finding, knowledge: Knowledge) -> bool:
    """Tell whether a speaker is the authority, by name or as "the company" near its name."""
    article, _, noun = speaker.mention.lower().partition(" ")
    if speaker.entity is not None or article != "the" or not noun.isalpha():
        return speaker.entity == authority
    named = Argument(speaker.mention, stem(noun), frozenset({stem(noun)}), head_word=noun, definite=True)
    return resolve(knowledge, named, finding.alignment.query.setting) == (authority,)
