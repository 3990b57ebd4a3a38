"""Predications: what one clause says, as a proposition, with its subject, its objects and what stands with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.clauses import ClauseKind, Phrase
from factcheck.language.inferences.casualties import count_people
from factcheck.language.inferences.copulas import read_copula, read_naming
from factcheck.language.inferences.derivations import lighten_verb
from factcheck.language.inferences.rankings import rank_unrivalled
from factcheck.language.inferences.results import read_result
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import read_argument
from factcheck.language.meaning.former_times import figures_without_former, without_former
from factcheck.language.meaning.gapped_figures import without_gapped
from factcheck.language.meaning.governance import (
    find_cleft,
    find_occasion,
    find_stance,
    is_carried,
    is_main,
    presents_rank,
    tell_occasion,
    tells_duty,
)
from factcheck.language.meaning.meanings import Proposition, Voice
from factcheck.language.meaning.orderings import rank_after
from factcheck.language.meaning.participants import (
    find_agent,
    is_rate,
    merge_preposition,
    read_contents,
    read_orderings,
    read_participants,
    read_subject,
)
from factcheck.language.meaning.predicates import Tense, VerbGroup, predicate_of, read_predicate
from factcheck.language.meaning.remainders import add_extra, own_tokens, pick_slot, tokens_beneath, unclaimed_tokens
from factcheck.language.words.concepts import stems_among, stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Modality

if TYPE_CHECKING:
    from factcheck.language.clauses.clauses import Clause
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.meaning.predicates import Predicate
    from factcheck.language.meaning.readings import Reading
    from factcheck.language.times.clocks import ClockExpression
    from factcheck.model import TimeExpression

_TWO = 2


def read_clause(
    reading: Reading, groups: tuple[VerbGroup, ...], position: int, *, plain: bool = False, denied: bool = False
) -> Proposition:
    """Read one clause as a proposition; a `plain` one by its verb alone, without what this means with other words."""
    clause, group = reading.clauses[position], groups[position]
    stance = find_stance(reading, groups, position)
    predicate, subject, objects, complements, voice = _read_parts(reading, groups, position, plain=plain)
    negated = group.negated ^ stance.negated ^ (denied and is_main(reading, groups, position))
    orderings = read_orderings(reading, clause, (subject, *objects, *complements))
    if (cleft := find_cleft(reading, position)) is not None:
        negated ^= groups[cleft].negated
    of_none = (voice is Voice.ACTIVE and subject is not None and subject.negative) or any(
        o.negative and (o.symbols or o.pronoun) for o in objects
    )
    negated ^= of_none
    if subject is not None and subject.orderings and presents_rank(reading, groups, position):
        subject = replace(subject, orderings=())
    duty = tells_duty(reading, groups, position)
    modality = _read_modality(reading, groups, position, stance.modality)
    of_those = of_none and clause.kind is ClauseKind.RELATIVE  # "nobody who was vaccinated died"
    modality = Modality.CONDITIONAL if (duty or of_those) and modality is Modality.ASSERTED else modality
    tokens, occasion = own_tokens(clause), tell_occasion(reading, groups, position)
    times, beneath = _read_times(reading, groups, position) if reading.times else ((), ())
    proposition = Proposition(
        text=reading.tagged.slice(min(tokens), max(tokens) + 1), predicate=predicate, subject=subject,
        object=objects[0] if objects else None, complements=(*objects[1:], *complements),
        quantities=without_gapped(
            reading, pick_slot(reading.quantities, reading.quantity_at, figures_without_former(reading, tokens))
        ),
        times=times,
        times_beneath=beneath,
        orderings=orderings,
        negated=negated, modality=modality, tense=stance.tense or group.tense, voice=voice,
        reported_by=read_argument(reading, stance.reported_by) if stance.reported_by else None,
        figure_spans=tuple(q.span for q in reading.quantities),
        timed_by_clause=occasion is not None, occasion=occasion or "",
        is_reported=stance.is_reported, phase=stance.phase, main=is_main(reading, groups, position), variant=plain,
        duty=duty, subordinate=clause.kind is ClauseKind.SUBORDINATE, content=_tells_content(reading, clause),
    )  # fmt: skip
    proposition = proposition if plain else _settle_predicate(reading, clause, group, proposition)
    proposition = rank_unrivalled(add_extra(proposition, reading, groups, position))
    return count_people(reading, read_result(reading, groups, position, proposition))


def _tells_content(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause is what the one above it says that somebody said, found or agreed."""
    link = clause.subject.start - 1 if clause.subject is not None else -1
    return (
        clause.kind is ClauseKind.COMPLEMENT
        and link >= 0
        and reading.words[link] in lexicon.read_words("closed_classes", "that")
    )


def _read_modality(reading: Reading, groups: tuple[VerbGroup, ...], position: int, governed: Modality) -> Modality:
    """Tell how a clause is meant, by what governs it and by its verb; what is wanted or not realised is conditional."""
    clause = reading.clauses[position]
    if clause.kind is ClauseKind.PARTICIPLE:
        before = reading.words[clause.verb.start - 1] if clause.verb.start else ""
        wanted = position and groups[position - 1].stem in stems_of("wanting", "modality")
        if wanted or before in lexicon.read_words("modality", "unrealised"):
            return Modality.CONDITIONAL  # "wanted him jailed for nine years"
        if before in lexicon.listed("splitting/told by gerunds") and _hangs_ahead(groups, position):
            return Modality.CONDITIONAL  # "will rule after deliberating for nine hours"
    if clause.subordinator in lexicon.read_words("modality", "conditional words"):
        return Modality.CONDITIONAL
    if clause.subordinator in lexicon.read_words("modality", "awaiting words") and _looks_ahead(groups, position):
        return Modality.CONDITIONAL  # "will go on until wages rise by 5%"
    if groups[position].copula and _falls_short(reading, clause):
        return Modality.CONDITIONAL
    return governed if governed is not Modality.ASSERTED else groups[position].modality


def _hangs_ahead(groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether the clause beside an -ing clause tells of what is to come, or may come."""
    beside = groups[position - 1] if position else groups[position + 1] if len(groups) > 1 else groups[position]
    return beside.tense is Tense.FUTURE or beside.modality in {Modality.PREDICTED, Modality.CONDITIONAL}


def _looks_ahead(groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether another clause tells of what is to come, or may come."""
    others = (group for n, group in enumerate(groups) if n != position)
    return any(group.tense is Tense.FUTURE or group.modality is not Modality.ASSERTED for group in others)


def _falls_short(reading: Reading, clause: Clause) -> bool:
    """Tell whether a copula says what somebody was not quite ("was nearly the first", but not "was nearly 60%")."""
    words, noun = reading.words, clause.verb.end
    if noun < len(words) and words[noun] in lexicon.read_words("modality", "unrealising adverbs"):
        noun += 1
    elif words[noun - 1] not in lexicon.read_words("modality", "unrealising adverbs"):
        return False
    if noun >= len(words) or noun in reading.quantity_at:
        return False
    return words[noun] in listed("determiners") or reading.classes[noun] in "NP"


def _read_times(
    reading: Reading, groups: tuple[VerbGroup, ...], position: int
) -> tuple[tuple[TimeExpression | ClockExpression, ...], tuple[TimeExpression, ...]]:
    """Give the times that say when a clause was so, and those of what hangs on it."""
    tokens = (own_tokens(reading.clauses[position]) | _tokens_of_time(reading, position)) - _tokens_of_time_before(
        reading, reading.clauses[position]
    )
    times = pick_slot(reading.times, reading.time_at, tokens) or _times_of_carrier(reading, groups, position)
    times = without_former(reading, times)
    return times, pick_slot(reading.times, reading.time_at, tokens_beneath(reading, position))


def _tokens_of_time(reading: Reading, position: int) -> frozenset[int]:
    """Give the tokens outside a clause that may say when it was so: those of no clause, and of one with "when"."""
    return unclaimed_tokens(reading, position) | find_occasion(reading, position)


def _tokens_of_time_before(reading: Reading, clause: Clause) -> frozenset[int]:
    """Give the tokens of a time that tells when something before it was ("won gold, after silver in 2024")."""
    at = reading.time_at
    found: set[int] = set()
    for phrase in clause.complements:
        told = range(phrase.start, phrase.end)
        if phrase.preposition not in lexicon.read_words("times", "after what was") or any(i in at for i in told):
            continue
        first = next((i for i in (phrase.end, phrase.end + 1) if i in at), None)
        found.update(i for i in at if first is not None and at[i] == at[first])
    return frozenset(found)


def _times_of_carrier(
    reading: Reading, groups: tuple[VerbGroup, ...], position: int
) -> tuple[TimeExpression | ClockExpression, ...]:
    """Give when somebody agreed to do something, or began doing it, where nothing else says when it was or is done."""
    clause = reading.clauses[position]
    above = clause.governor
    if above is None or clause.kind not in {ClauseKind.INFINITIVE, ClauseKind.PARTICIPLE}:
        return ()
    phasal = groups[above].stem in stems_among("setting out", "keeping on")
    if not (phasal if clause.kind is ClauseKind.PARTICIPLE else is_carried(reading, groups, above)):
        return ()
    return pick_slot(reading.times, reading.time_at, own_tokens(reading.clauses[above]))


def _read_parts(
    reading: Reading, groups: tuple[VerbGroup, ...], position: int, *, plain: bool
) -> tuple[Predicate, Argument | None, tuple[Argument, ...], tuple[Argument, ...], Voice]:
    """Read what a clause says and who takes part in it, passives turned round."""
    clause, group = reading.clauses[position], groups[position]
    subject = read_subject(reading, groups, position)
    predicate = read_predicate(reading, clause, group)
    phrases = _behind_particle(reading, clause, predicate)
    rates = tuple(phrase for phrase in phrases if is_rate(reading, phrase))
    things = (phrase for phrase in phrases if phrase not in rates and not _is_adverbial(reading, phrase))
    objects = read_participants(reading, tuple(things))
    if clause.gap is not None and not (objects or group.passive or group.copula):
        objects = (read_argument(reading, clause.gap),)
    before = read_participants(reading, rates + clause.complements[: clause.leading])
    behind = read_participants(reading, clause.complements[clause.leading :]) + read_contents(reading, groups, position)
    if not plain:  # what stands before the verb is no part of it ("the member for Tal voted")
        predicate, objects, behind = merge_preposition(reading, predicate, objects, behind)
    if " " in predicate.stem and behind and behind[0].preposition == predicate.stem.split(" ")[1] and not objects:
        objects, behind = (replace(behind[0], preposition=None),), behind[1:]
    complements = before + behind
    voice = Voice.ACTIVE
    if group.passive and group.stem not in stems_of("subject participles"):
        voice = Voice.PASSIVE
        agent = find_agent(behind)
        complements = tuple(c for c in complements if c is not agent)
        subject, objects = agent, ((subject,) if subject else ()) + objects
    return predicate, subject, objects, complements, voice


def _is_adverbial(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is an adverb or a rank before a time ("will meet | again next April", "came | third")."""
    rest = [i for i in range(phrase.start, phrase.end) if i not in reading.time_at]
    ranked = len(rest) == 1 and rest[0] + 1 in reading.time_at and rank_after(reading, rest[0]) is not None
    return ranked or {reading.classes[i] for i in rest} == {"R"}


def _behind_particle(reading: Reading, clause: Clause, predicate: Predicate) -> tuple[Phrase, ...]:
    """Give the objects of a verb without the particle that belongs to it ("paid back | 40 crowns")."""
    _, _, particle = predicate.stem.partition(" ")
    first = next(iter(clause.objects), None)
    if not particle or first is None or reading.words[first.start] != particle or first.end - first.start < _TWO:
        return clause.objects
    return (Phrase(first.start + 1, first.end, first.preposition), *clause.objects[1:])


def _settle_predicate(reading: Reading, clause: Clause, group: VerbGroup, proposition: Proposition) -> Proposition:
    """Let what stands beside a verb that says little be the predicate: a noun, an adjective, an act."""
    if group.copula and proposition.voice is Voice.ACTIVE:
        return read_copula(reading, clause, proposition)
    if clause.adjective is not None and group.stem in stems_of("resultative"):
        word = reading.words[clause.adjective.end - 1]
        predicate = predicate_of(reading, stem(word), f"{proposition.predicate.text} {word}")
        return replace(proposition, predicate=predicate)
    return read_naming(reading, lighten_verb(reading, clause, proposition))
