"""Sayings: a fact that tells what somebody said bears on what a draft reports the same person to have said then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.propositions import read_statement
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality, Outcome, TimeSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checking.alignment.leftovers import Query
    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.knowledge.statements import Statement
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Claim, Verdict

_SAME_WORDS = 3  # days after which somebody may have said something else


def hear_speaker(query: Query, statement: Statement, said: Proposition) -> tuple[Statement, Proposition] | None:
    """Read what a fact reports as the claim's own speaker saying it, and without the day on which that was.

    None where the claim is not in the same person's words of those days, or where either hangs on a condition.
    """
    speaker, event = query.around.speaker, statement.fact.event
    who = said.reported_by
    if not speaker or who is None or not (_is_entity(speaker, who) or _is_side(speaker, who, said)):
        return None
    if not _says_plainly(statement.propositions, said) or _is_conditional(statement.text, query.around.text):
        return None
    day = TimeSpan(query.said_on, query.said_on) if query.said_on is not None else event
    if event is not None and day is not None and days_apart(event, day) > _SAME_WORDS:
        return None
    timeless = replace(statement, fact=replace(statement.fact, event=None, period=None), period=None)
    return timeless, _look_ahead(replace(said, is_reported=False, reported_by=None))


def _is_entity(speaker: frozenset[str], who: Argument) -> bool:
    return not speaker.isdisjoint(f"@{entity}" for entity in who.entities)


def _is_side(speaker: frozenset[str], who: Argument, said: Proposition) -> bool:
    """Tell whether both are one side of a case ("the prosecution"), of which what is said names somebody."""
    sides = stems_of("sides of a case", "sayings")
    alone = who.definite and not who.entities and who.symbols == speaker == {who.head}
    return alone and who.head in sides and any(argument.entities for argument in said.arguments)


def is_held_to_words(claim: Claim, verdict: Verdict, knowledge: Knowledge) -> bool:
    """Tell whether a claim is gainsaid by facts that all tell what its own speaker said, or is to do with others."""
    speaker = claim.speaker.entity if claim.speaker is not None else None
    if speaker is None or verdict.outcome is not Outcome.CONTRADICTED:
        return False
    facts = (read_statement(one.statement, knowledge.gazetteer, knowledge.thesaurus) for one in verdict.evidence)
    return all(_tells_words_of(speaker, told) or _tells_plan_of(speaker, told) for told in facts)


def _tells_plan_of(speaker: str, propositions: tuple[Proposition, ...]) -> bool:
    """Tell whether a fact mainly tells what somebody will do, alone or with others ("both sides will resume talks")."""
    plans = (p for p in propositions if p.main and p.modality is Modality.PREDICTED and not p.negated)
    return any(p.subject is not None and speaker in p.subject.entities for p in plans)


def _tells_words_of(speaker: str, propositions: tuple[Proposition, ...]) -> bool:
    """Tell whether a fact mainly tells what somebody said."""
    return any(
        said.is_reported
        and said.reported_by is not None
        and said.reported_by.entities == (speaker,)
        and _says_plainly(propositions, said)
        for said in propositions
    )


def _says_plainly(propositions: Iterable[Proposition], said: Proposition) -> bool:
    """Tell whether the clause that reports something says that somebody said it ("did not say", "may say" do not)."""
    return any(
        above.main
        and not above.negated
        and above.modality is Modality.ASSERTED
        and above.subject is not None
        and said.reported_by is not None
        and above.subject.entities == said.reported_by.entities
        and above.subject.symbols == said.reported_by.symbols
        and above.predicate.stem in stems_of("saying")
        for above in propositions
    )


def _is_conditional(*texts: str) -> bool:
    words = lexicon.read_words("modality", "conditional words")
    return any(not words.isdisjoint(text.lower().split()) or "would have" in text.lower() for text in texts)


def _look_ahead(said: Proposition) -> Proposition:
    """Read the "would" of what was said as the "will" that it was then."""
    if said.modality is Modality.CONDITIONAL and "would" in said.predicate.text.lower().split():
        return replace(said, modality=Modality.PREDICTED, tense=Tense.FUTURE)
    return said
