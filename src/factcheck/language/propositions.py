"""Propositions: what a sentence says, the same for a claim of a draft and a statement of a facts file.

Each clause gives one proposition: who (subject) does or is what (predicate) to whom (object), with complements,
figures, times, orderings, polarity and modality. Passives are turned round, light verbs give way to their noun
("took the lead" is leading), verbs such as "ended up" to what they carry, and nominal forms ("her victory over X")
are read as the verb they stand for.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from factcheck.language import lexicon
from factcheck.language.arguments import Argument, content_of, read_argument
from factcheck.language.chunks import ChunkKind
from factcheck.language.clauses import Clause, ClauseKind, Phrase
from factcheck.language.concepts import stems_of
from factcheck.language.copulas import read_copula, read_further_nouns
from factcheck.language.counted import people_like
from factcheck.language.morphology import stem
from factcheck.language.nominals import Nominal, read_nominals, take_apart
from factcheck.language.parentheses import set_aside
from factcheck.language.orderings import rank_after
from factcheck.language.predicates import (
    Predicate,
    Tense,
    VerbGroup,
    carrying_verbs,
    contest_concepts,
    light_verbs,
    nominal_verbs,
    predicate_of,
    read_predicate,
    read_verb_group,
)
from factcheck.language.readings import Reading, read_sentence
from factcheck.model import Modality, QuantityKind

if TYPE_CHECKING:
    from datetime import date

    from factcheck.language.concepts import Concepts, Thesaurus
    from factcheck.language.gazetteer import Gazetteer
    from factcheck.language.orderings import Ordering
    from factcheck.language.times import TimeExpression
    from factcheck.model import Quantity, Span

_T = TypeVar("_T")
_SCORE_MARKS = frozenset({"to", "-", "–", "against", "versus", "v", "vs"})


class Voice(enum.StrEnum):
    """What a proposition was read from."""

    ACTIVE = "active"
    PASSIVE = "passive"
    COPULA = "copula"
    NOMINAL = "nominal"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Proposition:
    """What one clause says."""

    text: str
    predicate: Predicate
    subject: Argument | None
    object: Argument | None
    complements: tuple[Argument, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    orderings: tuple[Ordering, ...]
    negated: bool
    modality: Modality
    tense: Tense
    voice: Voice
    reported_by: Argument | None = None
    is_reported: bool = False
    main: bool = True
    figure_spans: tuple[Span, ...] = ()
    extra_figures: tuple[Quantity, ...] = ()  # figures of the sentence that stand in no slot and no other clause
    extra: frozenset[str] = frozenset()  # content of the sentence that no slot and no other clause accounts for

    def figure_of(self, number: int) -> Span | None:
        """Give where the sentence's figure of that number stands."""
        return self.figure_spans[number] if number < len(self.figure_spans) else None

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All participants in order."""
        core = tuple(argument for argument in (self.subject, self.object) if argument is not None)
        return core + self.complements


def read_propositions(
    text: str,
    gazetteer: Gazetteer,
    thesaurus: Thesaurus,
    on: date | None = None,
    setting: frozenset[str] = frozenset({""}),
) -> tuple[Proposition, ...]:
    """Read what a sentence says; `on` is the day it is said on or, for a fact, is about."""
    text, asides = set_aside(text)
    reading = read_sentence(text, gazetteer, thesaurus, on, setting)
    groups = tuple(read_verb_group(reading, clause) for clause in reading.clauses)
    found: list[Proposition] = []
    for position, clause in enumerate(reading.clauses):
        if not _is_carried(reading, groups, position):
            found.append(_read_clause(reading, groups, position))
            if groups[position].copula:
                found.extend(read_further_nouns(reading, clause, found[-1]))
    phrases = tuple(dict.fromkeys(p for clause in reading.clauses for p in _phrases_of(clause)))
    acts = (_from_nominal(reading, nominal) for nominal in read_nominals(reading, phrases))
    told = {(p.predicate.stem, p.quantities) for p in found if p.voice is Voice.NOMINAL}
    found.extend(act for act in acts if (act.predicate.stem, act.quantities) not in told)
    found.extend(being for proposition in tuple(found) for being in _appointments(proposition))
    found.extend(share for proposition in tuple(found) for share in _shares(reading, proposition))
    for aside in asides:
        found.extend(replace(p, main=False) for p in read_propositions(aside, gazetteer, thesaurus, on, setting))
    return tuple(found)


def _phrases_of(clause: Clause) -> tuple[Phrase, ...]:
    """Give the phrases of a clause in order, without their prepositions."""
    phrases = ((clause.subject,) if clause.subject else ()) + clause.objects + clause.complements
    return tuple(Phrase(phrase.start, phrase.end) for phrase in phrases)


def _is_carried(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether the clause only carries another ("ended up winning", "failed to win", "expects it to fall")."""
    if position + 1 < len(reading.clauses) and _cleft(reading, position + 1) is not None:
        return True
    if groups[position].copula and any(
        clause.governor == position and clause.kind is ClauseKind.COMPLEMENT for clause in reading.clauses
    ):
        return True
    if groups[position].copula and reading.clauses[position].objects:
        return False
    return groups[position].stem in carrying_verbs() and any(
        clause.governor == position and _hangs_on(reading, clause, reading.clauses[position])
        for clause in reading.clauses
    )


def _hangs_on(reading: Reading, clause: Clause, above: Clause) -> bool:
    """Tell whether an infinitive or -ing form is what the verb above says, next to it or after its object."""
    if clause.kind is ClauseKind.INFINITIVE:
        return True
    between = reading.words[above.verb.end : clause.verb.start]
    return clause.kind is ClauseKind.PARTICIPLE and set(between) <= lexicon.read_words("predicates", "particles")


@dataclass(frozen=True, slots=True)
class _Stance:
    """What the clauses above pass down: denial, modality, tense, and who reports."""

    negated: bool = False
    modality: Modality = Modality.ASSERTED
    tense: Tense | None = None
    reported_by: Phrase | None = None
    is_reported: bool = False


def _stance(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> _Stance:
    """Collect what the governing clauses do to a clause."""
    stance = _Stance()
    clause = reading.clauses[position]
    for _ in range(4):
        if clause.governor is None or clause.governor == position:
            break
        position = clause.governor
        above, group = reading.clauses[position], groups[position]
        if clause.kind is ClauseKind.COMPLEMENT:
            denied = group.stem in stems_of("denying verbs", "polarity")
            if group.copula:
                denied = _is_unable(reading, above)
            stance = replace(
                stance, negated=stance.negated ^ denied ^ group.negated, is_reported=not group.copula,
                reported_by=None if group.copula else above.subject,
            )  # fmt: skip
        elif group.stem in carrying_verbs() and clause.kind in {ClauseKind.INFINITIVE, ClauseKind.PARTICIPLE}:
            denied = group.stem in stems_of("denying verbs", "polarity") or _is_unable(reading, above)
            denied ^= group.stem == "have" and "yet" in reading.words[above.verb.start : clause.verb.start]
            predicted = group.stem in stems_of("predicting verbs", "modality")
            predicted |= group.stem == "be" and group.main is None and above.adjective is None
            modality = Modality.PREDICTED if predicted else group.modality
            stance = replace(
                stance, negated=stance.negated ^ denied ^ group.negated, tense=group.tense,
                modality=modality if stance.modality is Modality.ASSERTED else stance.modality,
            )  # fmt: skip
        elif clause.kind is ClauseKind.INFINITIVE:
            stance = replace(stance, modality=Modality.PREDICTED)
        clause = above
    return stance


def _is_unable(reading: Reading, clause: Clause) -> bool:
    """Tell whether a copula clause says that somebody was unable or has yet to do what follows."""
    tokens = (
        range(clause.verb.end, clause.last)
        if clause.adjective is None
        else range(clause.adjective.start, clause.adjective.end)
    )
    return any(reading.words[i] in lexicon.read_words("polarity", "denying adjectives") for i in tokens)


def _read_clause(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> Proposition:
    """Read one clause as a proposition."""
    clause, group = reading.clauses[position], groups[position]
    stance = _stance(reading, groups, position)
    subject = _subject_of(reading, groups, position)
    objects = _participants(reading, clause.objects)
    complements = _participants(reading, clause.complements) + _contents(reading, groups, position)
    predicate = read_predicate(reading, clause, group)
    predicate, objects, complements = _prepositional(reading, predicate, objects, complements)
    if (
        " " in predicate.stem
        and complements
        and complements[0].preposition == predicate.stem.split(" ")[1]
        and not objects
    ):
        objects, complements = (replace(complements[0], preposition=None),), complements[1:]
    voice = Voice.ACTIVE
    if group.passive:
        voice = Voice.PASSIVE
        agent = _agent(complements[clause.leading :])
        complements = tuple(c for c in complements if c is not agent)
        subject, objects = agent, ((subject,) if subject else ()) + objects
    negated = group.negated ^ stance.negated
    if (cleft := _cleft(reading, position)) is not None:
        negated ^= groups[cleft].negated
    if (voice is Voice.ACTIVE and subject is not None and subject.negative) or any(
        o.negative and o.symbols for o in objects
    ):
        negated = not negated
    modality = stance.modality if stance.modality is not Modality.ASSERTED else group.modality
    before = reading.words[clause.verb.start - 1] if clause.verb.start else ""
    unrealised = clause.kind is ClauseKind.PARTICIPLE and before in lexicon.read_words("modality", "unrealised")
    if unrealised or clause.subordinator in lexicon.read_words("modality", "conditional words"):
        modality = Modality.CONDITIONAL
    tokens = _own_tokens(clause)
    proposition = Proposition(
        text=reading.tagged.slice(min(tokens), max(tokens) + 1), predicate=predicate, subject=subject,
        object=objects[0] if objects else None, complements=(*objects[1:], *complements),
        quantities=_slot(reading.quantities, reading.quantity_at, tokens), times=_slot(reading.times, reading.time_at, tokens | _unclaimed(reading)),
        orderings=_orderings(reading, clause, (subject, *objects, *complements)),
        negated=negated, modality=modality, tense=stance.tense or group.tense, voice=voice,
        reported_by=read_argument(reading, stance.reported_by) if stance.reported_by else None,
        figure_spans=tuple(q.span for q in reading.quantities),
        is_reported=stance.is_reported, main=_is_main(reading, groups, position),
    )  # fmt: skip
    if group.copula and voice is Voice.ACTIVE:
        proposition = read_copula(reading, clause, proposition)
    elif clause.adjective is not None and group.stem in stems_of("resultative"):
        word = reading.words[clause.adjective.end - 1]
        proposition = replace(proposition, predicate=predicate_of(reading, stem(word), f"{predicate.text} {word}"))
    else:
        proposition = _lighten(reading, clause, proposition)
    return replace(
        proposition,
        extra=_extra(reading, groups, position, proposition),
        extra_figures=_slot(reading.quantities, reading.quantity_at, _unaccounted(reading, groups, position)),
    )


def _elsewhere(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> frozenset[int]:
    """Give the tokens that other finite or carried clauses account for."""
    found: set[int] = set()
    for n, other in enumerate(reading.clauses):
        finite = other.verb.kind is ChunkKind.VERB and other.kind is not ClauseKind.PARTICIPLE
        if n != position and (finite or _is_carried(reading, groups, n)):
            found |= _own_tokens(other)
    return frozenset(found)


def _unaccounted(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> frozenset[int]:
    """Give the tokens that neither a clause nor another finite one accounts for."""
    own = _own_tokens(reading.clauses[position])
    return frozenset(range(len(reading.words))) - own - _elsewhere(reading, groups, position)


def _orderings(reading: Reading, clause: Clause, arguments: tuple[Argument | None, ...]) -> tuple[Ordering, ...]:
    """Collect the orderings of a clause: those of its participants, and a rank after the verb ("finished second")."""
    found = [ordering for argument in arguments if argument is not None for ordering in argument.orderings]
    place = rank_after(reading, clause.verb.end)
    return tuple(dict.fromkeys([*found, *([place] if place else [])]))


def _extra(reading: Reading, groups: tuple[VerbGroup, ...], position: int, proposition: Proposition) -> frozenset[str]:
    """Give the content of the sentence that neither the proposition nor another clause of it accounts for."""
    verb = reading.clauses[position].verb
    elsewhere = _elsewhere(reading, groups, position) | set(range(verb.start, verb.end))
    own = _own_tokens(reading.clauses[position])
    ordered = {token for ordering in proposition.orderings for token in ordering.tokens}
    tokens = [i for i in range(len(reading.words)) if i not in ordered and (i in own or i not in elsewhere)]
    symbols = content_of(reading, tokens, set(elsewhere - own))
    known = {proposition.predicate.stem, *proposition.predicate.stem.split()}
    known |= {stem(word) for word in proposition.predicate.text.lower().split()}
    for argument in proposition.arguments:
        known |= argument.symbols
    known |= {stem(reading.words[i]) for i in range(verb.start, verb.end)}
    if _is_another_time(reading):
        symbols |= {"before"}
    return symbols - known


def _is_another_time(reading: Reading) -> bool:
    """Tell whether a bare "before" or "earlier" closes a part of the sentence ("in the census before")."""
    words = lexicon.read_words("predicates", "another time")
    follows = (*reading.classes[1:], ".")
    return any(word in words and letter in ".,:" for word, letter in zip(reading.words, follows, strict=True))


def _subject_of(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> Argument | None:
    """Read a clause's subject; what hangs on the noun after a copula is about the copula's subject.

    "X is a song recorded by Y" says that the song is X.
    """
    clause = reading.clauses[position]
    if clause.subject is None:
        return None
    if (
        clause.kind in {ClauseKind.PARTICIPLE, ClauseKind.RELATIVE}
        and clause.antecedent
        and _cleft(reading, position) is None
    ):
        for above, group in zip(reading.clauses[:position], groups, strict=False):
            named = above.objects and group.copula and above.subject is not None
            if (
                named
                and above.objects[0].start <= clause.subject.start < above.objects[0].end
                and above.subject is not None
            ):
                return read_argument(reading, above.subject)
    above = reading.clauses[clause.governor] if clause.governor is not None else None
    if above is not None and above.objects and reading.words[clause.subject.start] == "there":
        return read_argument(reading, above.objects[0])
    return read_argument(reading, clause.subject)


def _prepositional(
    reading: Reading, predicate: Predicate, objects: tuple[Argument, ...], complements: tuple[Argument, ...]
) -> tuple[Predicate, tuple[Argument, ...], tuple[Argument, ...]]:
    """Let a verb and the preposition of a complement be one predicate where they have a meaning of their own.

    "Paid Ruiz a million for the ship" is buying the ship, "won the final against Lund" beating Lund.
    """
    for complement in complements:
        if complement.preposition is None or " " in predicate.stem:
            continue
        concepts = reading.thesaurus.by_phrase.get((predicate.stem, stem(complement.preposition)))
        if concepts is None:
            continue
        merged = Predicate(f"{predicate.stem} {complement.preposition}", concepts, predicate.text, predicate.copular)
        rest = tuple(replace(o, preposition="in") for o in objects)
        others = tuple(c for c in complements if c is not complement)
        return merged, (replace(complement, preposition=None),), (*rest, *others)
    return predicate, objects, complements


def _contents(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> tuple[Argument, ...]:
    """Give what a verb says is to be done or is the case ("voted to close the school") as one more complement."""
    found = []
    for n, clause in enumerate(reading.clauses):
        if clause.governor != position or clause.kind not in {ClauseKind.INFINITIVE, ClauseKind.COMPLEMENT}:
            continue
        own = _own_tokens(clause)
        content = read_argument(reading, Phrase(min(own), max(own) + 1, "to"), describe=False)
        verb = groups[n].stem
        denied = "not" if groups[n].negated else ""
        symbols = content.symbols | {verb} | ({denied} if denied else set())
        found.append(replace(content, head=verb, symbols=symbols, entities=(), members=(), quantities=()))
    return tuple(found)


def _agent(complements: tuple[Argument, ...]) -> Argument | None:
    """Give the "by" complement of a passive that acts, not one that measures ("by nine votes")."""
    marked = [c for c in complements if c.preposition == "by"]
    return next((c for c in marked if not c.quantities), None) or next(
        (c for c in marked if c.head in people_like()), None
    )


def _is_main(reading: Reading, groups: tuple[VerbGroup, ...], position: int) -> bool:
    """Tell whether a clause is what its sentence says, by itself or carried by the main verb."""
    clause = reading.clauses[position]
    while (
        clause.governor is not None
        and clause.governor < position
        and (
            _is_carried(reading, groups, clause.governor)
            or (clause.kind is ClauseKind.COMPLEMENT and groups[clause.governor].copula)
        )
    ):
        position = clause.governor
        clause = reading.clauses[position]
    return clause.kind is ClauseKind.MAIN or _cleft(reading, position) is not None


def _cleft(reading: Reading, position: int) -> int | None:
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


def _participants(reading: Reading, phrases: tuple[Phrase, ...]) -> tuple[Argument, ...]:
    """Read the phrases that name somebody or something, leaving out bare figures and times."""
    return tuple(
        argument
        for argument in (read_argument(reading, phrase) for phrase in phrases)
        if argument.symbols or argument.pronoun or argument.negative
    )


def _own_tokens(clause: Clause) -> frozenset[int]:
    """Give the tokens of a clause: its verb, its phrases, and what stands between verb and end."""
    tokens = set(range(clause.verb.start, clause.last)) | set(clause.adverbs)
    for phrase in _phrases_of(clause):
        tokens.update(range(phrase.start, phrase.end))
    return frozenset(tokens)


def _unclaimed(reading: Reading) -> frozenset[int]:
    """Give the tokens that belong to no clause, such as a time that opens the sentence ("A year earlier the ...")."""
    claimed = {token for clause in reading.clauses for token in _own_tokens(clause)}
    return frozenset(range(len(reading.words))) - claimed


def _slot(values: tuple[_T, ...], at: dict[int, int], tokens: frozenset[int]) -> tuple[_T, ...]:
    """Give the figures or times among some tokens, in order."""
    return tuple(values[n] for n in sorted({at[token] for token in tokens if token in at}))


def _lighten(reading: Reading, clause: Clause, proposition: Proposition) -> Proposition:
    """Let a light verb give way to its noun: "paid a visit to Lima" is visiting Lima."""
    if proposition.object is not None and (concepts := _idiom(reading, proposition)) is not None:
        text = reading.tagged.slice(clause.verb.start, clause.last)
        named = f"{proposition.predicate.stem} {proposition.object.head}"
        return replace(proposition, predicate=Predicate(named, concepts, text), object=None)
    allowed = light_verbs().get(proposition.predicate.stem)
    if not allowed or not clause.objects or proposition.object is None:
        return proposition
    if proposition.voice is Voice.PASSIVE:
        return _lighten_passive(reading, proposition, allowed)
    verb = nominal_verbs().get(proposition.object.head)
    if verb not in allowed:
        return proposition
    parts = take_apart(reading, clause.objects[0])
    others = _participants(reading, (parts.of,)) if parts.of else ()
    complements = others + proposition.complements
    target = next((c for c in complements if c.preposition in {"over", "against", "of", "to", "with", "in"}), None)
    return replace(
        proposition,
        predicate=predicate_of(reading, verb, reading.tagged.slice(clause.verb.start, clause.objects[0].end)),
        object=target,
        complements=tuple(c for c in complements if c is not target),
        voice=Voice.NOMINAL,
    )


def _idiom(reading: Reading, proposition: Proposition) -> Concepts | None:
    """Give the concepts of a verb and its object that mean something together ("took place", "gave evidence")."""
    if proposition.object is None or len(proposition.object.symbols) != 1:
        return None
    return reading.thesaurus.by_phrase.get((proposition.predicate.stem, proposition.object.head))


def _lighten_passive(reading: Reading, proposition: Proposition, allowed: frozenset[str]) -> Proposition:
    """Read "was given a four-year sentence" as being sentenced."""
    act = proposition.complements[0] if proposition.complements else None
    verb = nominal_verbs().get(act.head) if act is not None and act.preposition is None else None
    if act is None or verb not in allowed:
        return proposition
    rest = replace(act, symbols=act.symbols - {act.head}, preposition="as")
    others = proposition.complements[1:]
    predicate = predicate_of(reading, verb, f"{proposition.predicate.text} {act.text}")
    return replace(proposition, predicate=predicate, complements=((rest, *others) if rest.symbols else others))


def _from_nominal(reading: Reading, nominal: Nominal) -> Proposition:
    """Make the proposition of an act told by a noun."""
    subject = read_argument(reading, nominal.subject) if nominal.subject else None
    complements = _participants(reading, nominal.complements)
    target = next((c for c in complements if c.preposition in {"over", "against", "of", "to", "with"}), None)
    tokens = frozenset(range(nominal.start, nominal.end))
    return Proposition(
        text=reading.tagged.slice(nominal.start, nominal.end),
        predicate=predicate_of(reading, nominal.verb, reading.words[nominal.noun]),
        subject=subject, object=target, complements=tuple(c for c in complements if c is not target),
        quantities=_slot(reading.quantities, reading.quantity_at, tokens), times=_slot(reading.times, reading.time_at, tokens),
        orderings=(), negated=False, modality=Modality.ASSERTED, tense=Tense.PAST, voice=Voice.NOMINAL, main=False,
    )  # fmt: skip


def _shares_along(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw the share or the votes out of "With 58% of the vote, she is the first ...", whatever the sentence goes on to say."""
    found = []
    for complement in proposition.complements:
        if complement.preposition != "with" or not complement.quantities or complement.head not in stems_of("ballots"):
            continue
        figures = tuple(reading.quantities[n] for n in complement.quantities)
        obtain = predicate_of(reading, "obtain", complement.text)
        along = replace(
            proposition, predicate=obtain, object=complement, complements=(), quantities=figures, orderings=(),
            voice=Voice.SHARE, main=False, extra=frozenset(), negated=False,
        )  # fmt: skip
        found.append(along)
    return tuple(found)


@cache
def _contest_nouns() -> frozenset[str]:
    """Give the stems of nouns for winning a contest."""
    return frozenset(noun for noun, verb in nominal_verbs().items() if verb in contest_concepts())


def _appointments(proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out what somebody became: "was elected president" says that she is president."""
    if proposition.predicate.stem not in stems_of("naming") or proposition.object is None:
        return ()
    office = next((c for c in proposition.complements if c.preposition in {None, "as"} and c.head_word), None)
    if office is None or office.entities or office.head in office.names:
        return ()
    predicate = Predicate(office.head, frozenset({office.head}), office.text, copular=True)
    rest = replace(office, symbols=office.symbols - {office.head}, preposition="as", orderings=())
    others = tuple(c for c in proposition.complements if c is not office)
    return (
        replace(
            proposition, predicate=predicate, subject=proposition.object, object=None,
            complements=((rest, *others) if rest.symbols else others), voice=Voice.COPULA, main=False,
        ),
    )  # fmt: skip


def _shares(reading: Reading, proposition: Proposition) -> tuple[Proposition, ...]:
    """Draw out who got which share: "won with 58%", "beat Ruiz 58% to 42%"."""
    percents = [q for q in proposition.quantities if q.kind is QuantityKind.PERCENT]
    scored = (
        len(percents) == 2
        and reading.tagged.text[percents[0].span.end : percents[1].span.start].strip() in _SCORE_MARKS
    )
    shares = percents if scored else [q for q in percents if q.change != "by"]
    if proposition.subject is None:
        return ()
    if proposition.subject.owner is not None and shares and proposition.subject.head in _contest_nouns():
        return (replace(proposition, subject=proposition.subject.owner, voice=Voice.SHARE, main=False),)
    contest = not proposition.predicate.concepts.isdisjoint(contest_concepts())
    if not contest:
        return _shares_along(reading, proposition)
    if not shares:
        return ()
    holders: list[Argument | None] = [proposition.subject]
    if len(shares) == 2:
        holders.append(proposition.object if proposition.object and proposition.object.entities else None)
    obtain = predicate_of(reading, "obtain", proposition.predicate.text)
    return tuple(
        replace(
            proposition, predicate=obtain, subject=holder, object=None, quantities=(share,), orderings=(), voice=Voice.SHARE,
            main=False,
        )
        for holder, share in zip(holders, shares, strict=False)
        if holder is not None
    )  # fmt: skip
