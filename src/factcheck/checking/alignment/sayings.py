"""Sayings: a fact that tells what somebody said bears on what a draft reports the same person to have said then.

What somebody found out ("the inquiry found that") is told by drafts in their own voice as well, and at any later time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.stated_times import days_apart
from factcheck.language import lexicon
from factcheck.language.meaning.predicates import Tense
from factcheck.language.names.genders import gender_of_pronoun
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

_PERSON, _BODY = frozenset({"person"}), frozenset({"organisation"})
_KINDS = {"he": _PERSON, "she": _PERSON, "it": _BODY, "they": _BODY}
_SAME_WORDS = 3  # days after which somebody may have said something else


def hear_speaker(
    query: Query, statement: Statement, said: Proposition, knowledge: Knowledge
) -> tuple[Statement, Proposition] | None:
    """Read what a fact reports as the claim's own speaker saying it, and without the day on which that was.

    None where the claim is not in the same person's words of those days, or where either hangs on a condition.
    """
    if _is_conditional(statement.text, query.around.text):
        return None
    said = _name_speaker(statement, said, knowledge)
    if not (
        _is_found_by(query.around.speaker, statement, said)
        or _is_said_by(query, statement, said)
        or _is_plan_of_both(query, statement, said)
    ):
        return None
    timeless = replace(statement, fact=replace(statement.fact, event=None, period=None), period=None)
    return timeless, _look_ahead(replace(said, is_reported=False, reported_by=None))


def _name_speaker(statement: Statement, said: Proposition, knowledge: Knowledge) -> Proposition:
    """Name the speaker where what he says is of himself by a pronoun, and nobody else is named before it."""
    who, subject = said.reported_by, said.subject
    if who is None or who.entity is None or subject is None or not subject.pronoun or subject.entities:
        return said
    entity = knowledge.gazetteer.entities[who.entity]
    kinds = _KINDS.get(subject.head_word, frozenset())
    if entity.kind not in kinds or entity.gender not in {None, gender_of_pronoun(subject.head_word)}:
        return said
    told = {e for p in statement.propositions if p.main for a in p.arguments for e in a.entities}
    return replace(said, subject=who) if told <= {who.entity} else said


def _is_plan_of_both(query: Query, statement: Statement, said: Proposition) -> bool:
    """Tell whether a claim tells what somebody will do, who according to a fact announced that he would do so."""
    claim, who, planner = query.proposition, said.reported_by, said.subject
    if claim.modality is not Modality.PREDICTED or claim.subject is None or who is None or planner is None:
        return False
    if not who.entities or not (who.entities == planner.entities == claim.subject.entities):
        return False
    ahead = _look_ahead(said).modality is Modality.PREDICTED
    return ahead and _says_plainly(statement.propositions, said, stems_of("saying"))


def _is_found_by(speaker: frozenset[str], statement: Statement, said: Proposition) -> bool:
    """Tell whether a fact says that it was found out, by whom the claim has it of if it has it of anybody."""
    who = said.reported_by
    if who is None or who.pronoun or not _says_plainly(statement.propositions, said, stems_of("finding out")):
        return False
    return not speaker or _is_entity(speaker, who) or (not who.entities and who.head in speaker <= who.symbols)


def _is_said_by(query: Query, statement: Statement, said: Proposition) -> bool:
    """Tell whether a fact says that the claim's own speaker said it, in the same days."""
    speaker, event, who = query.around.speaker, statement.fact.event, said.reported_by
    if not speaker or who is None or not (_is_entity(speaker, who) or _is_side(speaker, who, said)):
        return False
    if not _says_plainly(statement.propositions, said, stems_of("saying")):
        return False
    day = TimeSpan(query.said_on, query.said_on) if query.said_on is not None else event
    return event is None or day is None or days_apart(event, day) <= _SAME_WORDS


def _is_entity(speaker: frozenset[str], who: Argument) -> bool:
    return not speaker.isdisjoint(f"@{entity}" for entity in who.entities)


def _is_side(speaker: frozenset[str], who: Argument, said: Proposition) -> bool:
    """Tell whether both are one side of a case ("the prosecution"), of which what is said names somebody, or a body."""
    if not who.definite or who.entities or who.symbols != speaker or speaker != {who.head}:
        return False
    named = any(argument.entities for argument in said.arguments)
    return who.head in stems_of("bodies that speak", "sayings") or (
        named and who.head in stems_of("sides of a case", "sayings")
    )


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
        and _says_plainly(propositions, said, stems_of("saying"))
        for said in propositions
    )


def _says_plainly(propositions: Iterable[Proposition], said: Proposition, verbs: frozenset[str]) -> bool:
    """Tell whether the clause that reports something says that somebody said it ("did not say", "may say" do not)."""
    return any(
        above.main
        and not above.negated
        and above.modality is Modality.ASSERTED
        and above.subject is not None
        and said.reported_by is not None
        and above.subject.entities == said.reported_by.entities
        and above.subject.symbols == said.reported_by.symbols
        and above.predicate.stem in verbs
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
