"""Governance: what the clauses of a sentence do to each other.

A verb may carry another ("ended up winning"), deny it ("failed to win"), foresee it ("plans to win") or report it;
a cleft or a "the truth is that" only presents what follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.clauses import Clause, ClauseKind, Phrase
from factcheck.language.lexicon import listed
from factcheck.language.meaning.meanings import Phase
from factcheck.language.meaning.orderings import ordering_words, rank_of
from factcheck.language.meaning.predicates import (
    Tense,
    VerbGroup,
    carrying_verbs,
)
from factcheck.language.words.concepts import stems_of
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.meaning.readings import Reading

_AWAITING, _YET = frozenset({"have", "be"}), "yet"  # "has yet to open" is "has not opened"
_NECESSITY = {("has",), ("have",)}
_PERSONS = frozenset({"he", "she", "they", "i", "we"})


def is_carried(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether the clause only carries another ("ended up winning", "failed to win", "expects it to fall")."""
    if position + 1 < len(reading.clauses) and find_cleft(reading, position + 1) is not None:
        return True
    if groups[position].copula and any(
        clause.governor == position and clause.kind is ClauseKind.COMPLEMENT for clause in reading.clauses
    ):
        return not _says_what_it_is(reading, reading.clauses[position])
    if groups[position].copula and (reading.clauses[position].objects or _is_tough(reading, reading.clauses[position])):
        return False
    if _foretells(groups[position]) and any(
        clause.governor == position and clause.kind is ClauseKind.COMPLEMENT for clause in reading.clauses
    ):
        return True
    return groups[position].stem in carrying_verbs() and any(
        clause.governor == position
        and _hangs_on(reading, clause, reading.clauses[position])
        and not _tells_of_object(clause, reading.clauses[position], groups[position])
        for clause in reading.clauses
    )


def _is_tough(reading: Reading, clause: Clause) -> bool:
    """Tell whether a copula says how hard something is to do ("the law is hard to enforce")."""
    word = reading.words[clause.adjective.end - 1] if clause.adjective is not None else ""
    return word in lexicon.read_words("neighbours", "tough")


def _tells_of_object(clause: Clause, above: Clause, group: VerbGroup) -> bool:
    """Tell whether an infinitive is no more than what the object is for ("has a week to pay", "denied a plan to sell").

    Other verbs than these carry theirs past the object ("expects Ruiz to win").
    """
    if clause.kind is not ClauseKind.INFINITIVE or not above.objects or above.objects[0].end > clause.verb.start:
        return False
    return group.stem == "have" or group.stem in stems_of("denying verbs", "polarity")


def _says_what_it_is(reading: Reading, clause: Clause) -> bool:
    """Tell whether a copula already tells what a person is ("he is the head of a bank, that he founded")."""
    subject = clause.subject
    return bool(clause.objects) and subject is not None and reading.words[subject.start] in _PERSONS


def _hangs_on(reading: Reading, clause: Clause, above: Clause) -> bool:
    """Tell whether an infinitive or -ing form is what the verb above says, next to it or after its object."""
    if clause.kind is ClauseKind.INFINITIVE:
        return True
    between = reading.words[above.verb.end : clause.verb.start]
    return clause.kind is ClauseKind.PARTICIPLE and set(between) <= lexicon.read_words("predicates", "particles")


def presents_rank(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether "it was" presents what a clause is about, so that its rank is what the sentence tells."""
    clause = reading.clauses[position]
    if find_cleft(reading, position) is not None:
        return True
    if clause.kind is not ClauseKind.COMPLEMENT or clause.governor is None or not groups[clause.governor].copula:
        return False
    above = reading.clauses[clause.governor].subject
    return above is not None and reading.words[above.start : above.end] == ("it",)


class _Stance(Struct, frozen=True):
    """What the clauses above pass down: denial, modality, tense, phase, and who reports."""

    negated: bool = False
    modality: Modality = Modality.ASSERTED
    tense: Tense | None = None
    reported_by: Phrase | None = None
    is_reported: bool = False
    phase: Phase = Phase.WHOLE


def find_stance(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> _Stance:
    """Collect what the governing clauses do to a clause."""
    stance = _Stance()
    clause = reading.clauses[position]
    if clause.kind is ClauseKind.INFINITIVE and clause.governor is None:
        return replace(stance, modality=Modality.PREDICTED)  # "asked for Ruiz to be released"
    for _ in range(4):
        if clause.governor is None or clause.governor == position:
            break
        position = clause.governor
        above, group = reading.clauses[position], groups[position]
        if clause.kind is ClauseKind.PARTICIPLE and not _hangs_on(reading, clause, above):
            break
        if (cleft := find_cleft(reading, position)) is not None:
            stance = replace(stance, negated=stance.negated ^ groups[cleft].negated)
        if clause.kind is ClauseKind.COMPLEMENT:
            stance = _report(stance, reading, group, above)
        elif (
            group.stem in carrying_verbs()
            and clause.kind in {ClauseKind.INFINITIVE, ClauseKind.PARTICIPLE}
            and not _tells_of_object(clause, above, group)
            and not (group.copula and _is_tough(reading, above))
        ):
            if group.stem in stems_of("denying cues", "polarity"):
                return replace(stance, is_reported=True, reported_by=above.subject)
            stance = _carry(stance, reading, group, above, clause)
        elif clause.kind is ClauseKind.INFINITIVE:
            stance = replace(stance, modality=Modality.PREDICTED)
        clause = above
    return stance


def _report(stance: _Stance, reading: Reading, group: VerbGroup, above: Clause) -> _Stance:
    """Add what a verb does to what it reports or foretells ("denied that", "it is true that")."""
    denied = _is_unable(reading, above) if group.copula else _denies(reading, group, above)
    foretold = _foretells(group)
    passed = group.negated and ((denied and group.copula) or _denies_content(reading, group, above))
    denied &= passed or not group.negated  # "did not deny that it fell" leaves it open
    doubted = _doubts(reading, group, above) or (group.negated and not passed)
    modality = Modality.CONDITIONAL if doubted else stance.modality
    return replace(
        stance, negated=stance.negated ^ denied ^ passed, is_reported=not (group.copula or foretold),
        reported_by=None if group.copula else above.subject,
        modality=Modality.PREDICTED if foretold else modality,
    )  # fmt: skip


def _denies(reading: Reading, group: VerbGroup, clause: Clause) -> bool:
    """Tell whether a verb asserts the opposite of what it carries or tells ("failed to win", "ruled out selling")."""
    if group.stem not in stems_of("denying verbs", "polarity"):
        return False
    particles = lexicon.read_table("polarity", "denying with a particle").get(group.stem)
    return particles is None or reading.words[clause.verb.end : clause.verb.end + 1] in {(one,) for one in particles}


def _denies_content(reading: Reading, group: VerbGroup, above: Clause) -> bool:
    """Tell whether what is denied of a report is denied of what it tells as well.

    "Did not think that it fell", "it is not true that", but not "did not say that" or "was not aware that".
    """
    if not group.copula:
        return group.stem in stems_of("denied with their content", "polarity")
    told = [reading.words[i] for i in range(above.verb.end, above.last) if reading.classes[i] not in "RD"]
    return told[:1] != [] and told[0] in lexicon.read_words("polarity", "words of truth")


def _doubts(reading: Reading, group: VerbGroup, above: Clause) -> bool:
    """Tell whether a copula leaves open what follows ("it is likely that it fell")."""
    words = reading.words[above.verb.end : above.last]
    return group.copula and not lexicon.read_words("modality", "doubting adjectives").isdisjoint(words)


def _carry(stance: _Stance, reading: Reading, group: VerbGroup, above: Clause, clause: Clause) -> _Stance:
    """Add what a verb does to the one that it carries ("failed to win", "plans to win")."""
    denied = _denies(reading, group, above) or _is_unable(reading, above)
    awaited = group.stem in _AWAITING and _YET in reading.words[above.verb.start : clause.verb.start]
    denied ^= awaited
    predicted = group.stem in stems_of("predicting verbs", "modality")
    told_ahead = group.stem == "be" and group.main is None and above.adjective is None
    predicted |= told_ahead and not awaited and not _numbers_doer(reading, group, above, clause)
    predicted |= group.copula and _has_adjective(reading, above, lexicon.read_words("modality", "disposed adjectives"))
    modality = Modality.PREDICTED if predicted else group.modality
    if predicted and "had" in reading.words[above.verb.start : above.verb.end]:
        modality = Modality.CONDITIONAL  # "had planned to cut jobs" tells of a plan that no longer holds
    passed = group.negated and not _ranks_doer(reading, group, above, clause)
    if passed and group.stem in lexicon.read_table("polarity", "denying with a particle"):
        modality = Modality.CONDITIONAL  # "has not ruled out selling" leaves it open
    if predicted and stance.modality is Modality.PREDICTED and group.stem in stems_of("wanting first", "modality"):
        stance = replace(stance, modality=Modality.CONDITIONAL)  # "threatened to order him to pay"
    foreseen = predicted and not group.passive and above.subject != clause.subject
    tense = Tense.PERFECT if awaited and group.tense is Tense.PRESENT else group.tense
    return replace(
        stance, negated=stance.negated ^ denied ^ passed, tense=tense,
        modality=modality if stance.modality is Modality.ASSERTED else stance.modality,
        reported_by=above.subject if foreseen else stance.reported_by, phase=_read_phase(group, stance),
    )  # fmt: skip


def _read_phase(group: VerbGroup, stance: _Stance) -> Phase:
    """Give how far what a verb carries has come ("began to fall", "keeps falling")."""
    if group.stem in stems_of("setting out"):
        return Phase.BEGUN
    return Phase.UNDER_WAY if group.stem in stems_of("keeping on") else stance.phase


def _ranks_doer(reading: Reading, group: VerbGroup, above: Clause, clause: Clause) -> bool:
    """Tell whether a copula only says which of those it was who do something ("was not the first to sign")."""
    between = reading.words[above.verb.end : clause.verb.start]
    return group.copula and not ordering_words().isdisjoint(between)


def _numbers_doer(reading: Reading, group: VerbGroup, above: Clause, clause: Clause) -> bool:
    """Tell whether a copula says which of those it was to whom something has been done ("is the third to be fined")."""
    between = reading.words[above.verb.end : clause.verb.start]
    asserted = group.modality is Modality.ASSERTED and group.tense is not Tense.FUTURE and not group.negated
    return group.copula and asserted and any((rank_of(word) or 0) > 0 for word in between)


def tells_duty(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether a clause says what somebody must do: by "must", or carried by "has to" of the present."""
    duty, clause = lexicon.read_words("modality", "duty"), reading.clauses[position]
    if not duty.isdisjoint(reading.words[clause.verb.start : clause.verb.end]):
        return True
    if clause.kind is not ClauseKind.INFINITIVE or clause.governor is None:
        return False
    above = reading.clauses[clause.governor]
    told = reading.words[above.verb.start : above.verb.end]
    return (
        is_carried(reading, groups, clause.governor) and told[-1:] in _NECESSITY and clause.verb.start <= above.last + 1
    )


def _foretells(group: VerbGroup) -> bool:
    """Tell whether what a verb reports is its subject's forecast ("forecast that inflation would be 2%")."""
    return group.stem in stems_of("foretelling verbs", "modality") and not group.negated


def _is_unable(reading: Reading, clause: Clause) -> bool:
    """Tell whether a copula clause says that somebody was unable or has yet to do what follows."""
    return _has_adjective(reading, clause, lexicon.read_words("polarity", "denying adjectives"))


def _has_adjective(reading: Reading, clause: Clause, adjectives: frozenset[str]) -> bool:
    """Tell whether a clause says of its subject that it is one of some adjectives."""
    told = clause.adjective
    start, end = (clause.verb.end, clause.last) if told is None else (told.start, told.end)
    return not adjectives.isdisjoint(reading.words[start:end])


def is_main(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether a clause is what its sentence says, by itself or carried by the main verb."""
    clause = reading.clauses[position]
    while (
        clause.governor is not None
        and clause.governor < position
        and (
            is_carried(reading, groups, clause.governor)
            or (clause.kind is ClauseKind.COMPLEMENT and groups[clause.governor].copula)
        )
    ):
        position = clause.governor
        clause = reading.clauses[position]
    return clause.kind is ClauseKind.MAIN or find_cleft(reading, position) is not None


def find_cleft(reading: Reading, position: int) -> int | None:
    """Give the copula clause of "it was Ruiz who won", where the clause at `position` is what it says."""
    clause = reading.clauses[position]
    if clause.kind is not ClauseKind.RELATIVE or not clause.antecedent or clause.subject is None or position == 0:
        return None
    above = reading.clauses[position - 1]
    if above.subject is None or not above.objects or reading.words[above.subject.start : above.subject.end] != ("it",):
        return None
    named = above.objects[0]
    be = "b" in reading.classes[above.verb.start : above.verb.end]
    return position - 1 if be and named.start <= clause.subject.start < named.end else None


def find_occasion(reading: Reading, position: int) -> frozenset[int]:
    """Give the tokens of clauses that say when a main clause was so, with a day, month or year of their own.

    What sank "when the storm hit the bay on 3 May" sank on that day.
    """
    if reading.clauses[position].kind is not ClauseKind.MAIN:
        return frozenset()
    return frozenset(
        token
        for n, clause in enumerate(reading.clauses)
        if n != position and clause.subordinator in listed("while") and _is_dated(reading, clause)
        for token in range(clause.first, clause.last)
    )


def _is_dated(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause gives the day, month or year of what it tells."""
    found = (reading.times[reading.time_at[i]] for i in range(clause.first, clause.last) if i in reading.time_at)
    return any(time.period is not None and time.relation == "on" for time in found)


def tell_occasion(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> str | None:
    """Give the other clause that says when a clause was so, with its subordinator ("when Ruiz was mayor"), if any does.

    A clause that goes on about the same event with a pronoun ("was hit when she crossed the road") places it nowhere.
    """
    for n, clause in enumerate(reading.clauses):
        if n == position or clause.subordinator not in lexicon.read_words("modality", "timing words"):
            continue
        if clause.first in find_occasion(reading, position):
            continue
        subject = clause.subject
        pronoun = subject is not None and reading.classes[subject.start : subject.end] == "O"
        if not pronoun or groups[n].copula or groups[position].copula:
            return f"{clause.subordinator} {reading.tagged.slice(clause.first, clause.last)}"
    return None
